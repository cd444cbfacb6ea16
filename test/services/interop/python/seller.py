"""pympp's server, with `stellar/charge` as a method of ours: a verifier elsewhere settles."""

import asyncio
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx
from method import charge
from mpp import Credential, Receipt
from mpp.server import Mpp, Request, Response, ServerMethod, VerificationFailedError, VerifyContext


def sell(request: dict, terms: dict, secret: str, wallet: str) -> str:
    """Sells at `/paid`; the address. `terms`: `realm`, `description`."""

    async def verify(context: VerifyContext) -> Receipt:
        credential = context.credential
        authorization = Credential(
            challenge=credential.challenge,
            payload=credential.payload.model_dump(),
            source=credential.source,
        ).to_authorization()
        async with httpx.AsyncClient(timeout=30) as client:
            answer = await client.post(f"{wallet}/verify", json={"authorization": authorization})
        if answer.status_code != 200:
            raise VerificationFailedError(answer.json()["detail"])
        return Receipt.from_payment_receipt(answer.json()["receipt"])

    mpp = Mpp(
        methods=[ServerMethod(method=charge, verify=verify)],
        realm=terms["realm"],
        secret_key=secret,
    )
    handle = mpp["stellar/charge"](description=terms["description"], **request)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            url = f"http://{self.headers['Host']}{self.path}"
            result = asyncio.run(handle(Request("GET", url, dict(self.headers.items()))))
            if result.status == 200:
                response = result.with_receipt(Response.json({"sky": "sunny"}))
            else:
                response = result.challenge
            self.send_response(response.status)
            for name, value in response.headers.multi_items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(response.body or b"")

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}/paid"
