//! The three headers, and problems, as the crate reads and writes them.

use crate::{text, Fallible};
use mpp::protocol::core::Base64UrlJson;
use mpp::{
    format_authorization, parse_authorization, parse_www_authenticate, parse_www_authenticate_all,
    MppError, PaymentChallenge, PaymentCredential, PaymentError, Receipt,
};
use serde_json::{json, Value};

pub fn read_challenges(question: &Value) -> Fallible<Value> {
    let secret = text(question, "secret")?;
    parse_www_authenticate_all([text(question, "header")?])
        .into_iter()
        .map(|challenge| judged(&challenge?, secret))
        .collect()
}

pub fn issue_challenge(question: &Value) -> Fallible<Value> {
    let fields = &question["fields"];
    let meta = match &fields["meta"] {
        Value::Null => None,
        meta => Some(Base64UrlJson::from_value(meta)?),
    };
    let challenge = PaymentChallenge::with_secret_key_full(
        text(question, "secret")?,
        text(fields, "realm")?,
        text(fields, "method")?,
        text(fields, "intent")?,
        Base64UrlJson::from_value(&fields["request"])?,
        fields["expires"].as_str(),
        fields["digest"].as_str(),
        fields["description"].as_str(),
        meta,
        None,
    );
    Ok(json!(challenge.to_header()?))
}

pub fn write_credential(question: &Value) -> Fallible<Value> {
    let challenge = parse_www_authenticate(text(question, "header")?)?;
    let source = text(question, "source")?;
    let credential =
        PaymentCredential::with_source(challenge.to_echo(), source, &question["payload"]);
    Ok(json!(format_authorization(&credential)?))
}

pub fn read_credential(question: &Value) -> Fallible<Value> {
    let credential = parse_authorization(text(question, "authorization")?)?;
    let echo = credential.challenge;
    let challenge = PaymentChallenge {
        id: echo.id,
        realm: echo.realm,
        method: echo.method,
        intent: echo.intent,
        request: echo.request,
        expires: echo.expires,
        description: echo.description,
        digest: echo.digest,
        opaque: echo.opaque,
        header: echo.header,
    };
    let mut reading = judged(&challenge, text(question, "secret")?)?;
    reading["payload"] = credential.payload;
    reading["source"] = json!(credential.source);
    Ok(reading)
}

pub fn write_receipt(question: &Value) -> Fallible<Value> {
    let receipt = &question["receipt"];
    let mut written = Receipt::success(text(receipt, "method")?, text(receipt, "reference")?);
    written.timestamp = text(receipt, "timestamp")?.into();
    written.external_id = receipt["externalId"].as_str().map(String::from);
    Ok(json!(written.to_header()?))
}

pub fn read_receipt(question: &Value) -> Fallible<Value> {
    Ok(serde_json::to_value(Receipt::from_header(text(
        question, "header",
    )?)?)?)
}

pub fn problem(question: &Value) -> Fallible<Value> {
    let id = text(question, "challengeId")?;
    let error = match text(question, "name")? {
        "invalid-challenge" => MppError::invalid_challenge_id(id),
        "invalid-payload" => MppError::invalid_payload_default(),
        "malformed-credential" => MppError::MalformedCredential(None),
        "payment-expired" => MppError::PaymentExpired(None),
        "payment-required" => MppError::PaymentRequired {
            realm: None,
            description: None,
        },
        "verification-failed" => MppError::VerificationFailed(None),
        name => return Err(format!("no problem {name}").into()),
    };
    Ok(serde_json::to_value(error.to_problem_details(Some(id)))?)
}

fn judged(challenge: &PaymentChallenge, secret: &str) -> Fallible<Value> {
    let mut reading = serde_json::to_value(challenge)?;
    reading["request"] = challenge.request.decode_value()?;
    if let (Some(opaque), Some(fields)) = (&challenge.opaque, reading.as_object_mut()) {
        fields.remove("opaque");
        fields.insert("meta".into(), opaque.decode_value()?);
    }
    Ok(json!({ "challenge": reading, "genuine": challenge.verify(secret) }))
}
