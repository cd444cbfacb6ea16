"""The three headers, and problems, as pympp reads and writes them."""

import base64
import json
from datetime import datetime

from mpp import Challenge, Credential, Receipt, errors

# How its client takes a header apart: the public function reads one challenge only.
from mpp.client.transport import _payment_challenges


def read_challenges(header: str, secret: str) -> list[dict]:
    challenges = map(Challenge.from_www_authenticate, _payment_challenges(header))
    return [_judged(challenge, secret) for challenge in challenges]


def issue_challenge(fields: dict, secret: str) -> str:
    challenge = Challenge.create(secret_key=secret, **fields)
    return challenge.to_www_authenticate(challenge.realm)


def write_credential(header: str, payload: dict, source: str) -> str:
    echo = Challenge.from_www_authenticate(header).to_echo()
    return Credential(challenge=echo, payload=payload, source=source).to_authorization()


def read_credential(authorization: str, secret: str) -> dict:
    credential = Credential.from_authorization(authorization)
    echo = credential.challenge
    challenge = Challenge(
        id=echo.id,
        realm=echo.realm,
        method=echo.method,
        intent=echo.intent,
        request=_decode(echo.request),
        expires=echo.expires,
        digest=echo.digest,
        description=echo.description,
        opaque=_decode(echo.opaque) if echo.opaque else None,
        header=echo.header,
    )
    return {
        **_judged(challenge, secret),
        "payload": credential.payload,
        "source": credential.source,
    }


def write_receipt(receipt: dict) -> str:
    return Receipt.success(
        receipt["reference"],
        timestamp=datetime.fromisoformat(receipt["timestamp"]),
        method=receipt["method"],
        external_id=receipt.get("externalId"),
    ).to_payment_receipt()


def read_receipt(header: str) -> dict:
    receipt = Receipt.from_payment_receipt(header)
    return _present(
        method=receipt.method,
        reference=receipt.reference,
        status=receipt.status,
        timestamp=receipt.timestamp.isoformat(),
        externalId=receipt.external_id,
    )


def problem(name: str, challengeId: str) -> dict:
    kinds = {
        "invalid-challenge": errors.InvalidChallengeError(challengeId),
        "invalid-payload": errors.InvalidPayloadError(),
        "malformed-credential": errors.MalformedCredentialError(),
        "payment-expired": errors.PaymentExpiredError(),
        "payment-required": errors.PaymentRequiredError(),
        "verification-failed": errors.VerificationFailedError(),
    }
    return kinds[name].to_problem_details(challengeId)


def _judged(challenge: Challenge, secret: str) -> dict:
    reading = _present(
        id=challenge.id,
        realm=challenge.realm,
        method=challenge.method,
        intent=challenge.intent,
        request=challenge.request,
        expires=challenge.expires,
        digest=challenge.digest,
        description=challenge.description,
        meta=challenge.opaque,
    )
    return {"challenge": reading, "genuine": challenge.verify(secret, challenge.realm)}


def _present(**fields) -> dict:
    return {name: value for name, value in fields.items() if value is not None}


def _decode(text: str) -> dict:
    return json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
