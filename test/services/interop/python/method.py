"""`stellar/charge` and `stellar/channel` as pympp wants a method: what a challenge asks, what a credential carries."""

from mpp import Method
from pydantic import BaseModel, ConfigDict


class Request(BaseModel):
    model_config = ConfigDict(extra="allow")
    amount: str
    methodDetails: dict


class ChargePayload(BaseModel):
    model_config = ConfigDict(extra="allow")
    type: str


class ChannelPayload(BaseModel):
    action: str
    amount: str
    signature: str


charge = Method(name="stellar", intent="charge", request_model=Request, payload_model=ChargePayload)
channel = Method(name="stellar", intent="channel", request_model=Request, payload_model=ChannelPayload)
