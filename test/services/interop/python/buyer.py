"""pympp's client, with the methods of Stellar given to it: a wallet elsewhere signs."""

import asyncio

import httpx
from method import channel, charge
from mpp import ClientMethod, Credential, CredentialParams
from mpp.client import Mpp

import headers


def buy(url: str, wallet: str, retries: int | None = None, offers: bool = True) -> dict:
    del offers  # This client always says so.
    return asyncio.run(_buy(url, wallet, {} if retries is None else {"max_payment_retries": retries}))


async def _buy(url: str, wallet: str, options: dict) -> dict:
    async def sign(params: CredentialParams) -> str:
        challenge = params.challenge
        question = {"challenge": challenge.to_www_authenticate(challenge.realm)}
        async with httpx.AsyncClient() as client:
            answer = (await client.post(f"{wallet}/pay", json=question)).raise_for_status().json()
        return Credential(
            challenge=challenge.to_echo(), payload=answer["payload"], source=answer.get("source")
        ).to_authorization()

    methods = [ClientMethod(method=method, create_credential=sign) for method in (charge, channel)]
    async with Mpp(methods=methods, **options) as mpp:
        response = await mpp.fetch(url, timeout=30)
    receipt = response.headers.get("Payment-Receipt")
    return {
        "status": response.status_code,
        "body": response.text,
        "receipt": headers.read_receipt(receipt) if receipt else None,
    }
