"""pympp at the other end of a pipe: a line of JSON in, a line of JSON out."""

import json
import sys

import buyer
import headers
import seller

OPERATIONS = {
    "readChallenges": headers.read_challenges,
    "issueChallenge": headers.issue_challenge,
    "writeCredential": headers.write_credential,
    "readCredential": headers.read_credential,
    "writeReceipt": headers.write_receipt,
    "readReceipt": headers.read_receipt,
    "problem": headers.problem,
    "buy": buyer.buy,
    "sell": seller.sell,
}


def answer(line: str) -> dict:
    question = json.loads(line)
    try:
        return {"value": OPERATIONS[question.pop("operation")](**question)}
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"}


for line in sys.stdin:
    print(json.dumps(answer(line)), flush=True)
