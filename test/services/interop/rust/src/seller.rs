//! The crate's server behind axum, with `stellar/charge` as a method of ours: a verifier elsewhere settles.

use crate::{text, Fallible};
use axum::{routing::get, Json, Router};
use mpp::expires::minutes;
use mpp::protocol::core::Base64UrlJson;
use mpp::protocol::traits::{ChargeMethod, VerificationError};
use mpp::server::axum::{ChallengeOptions, ChargeChallenger, ChargeConfig, MppCharge, WithReceipt};
use mpp::server::Mpp;
use mpp::{format_authorization, ChargeRequest, PaymentChallenge, PaymentCredential, Receipt};
use serde_json::{json, Value};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

/// Has a verifier elsewhere settle.
#[derive(Clone)]
struct Verifier {
    url: String,
}

impl ChargeMethod for Verifier {
    fn method(&self) -> &str {
        "stellar"
    }

    fn verify(
        &self,
        credential: &PaymentCredential,
        _request: &ChargeRequest,
    ) -> impl Future<Output = Result<Receipt, VerificationError>> + Send {
        let url = format!("{}/verify", self.url);
        let authorization = format_authorization(credential);
        async move {
            let failed = |error: &dyn ToString| VerificationError::new(error.to_string());
            let question = json!({ "authorization": authorization.map_err(|e| failed(&e))? });
            let sent = reqwest::Client::new()
                .post(url)
                .json(&question)
                .send()
                .await;
            let answer: Value = sent
                .map_err(|e| failed(&e))?
                .json()
                .await
                .map_err(|e| failed(&e))?;
            match answer["receipt"].as_str() {
                Some(header) => Receipt::from_header(header).map_err(|e| failed(&e)),
                None => Err(failed(&answer["detail"].as_str().unwrap_or("no answer"))),
            }
        }
    }
}

/// What the extractor asks: a challenge for the route, and whether a credential pays it.
struct Shop {
    mpp: Arc<Mpp<Verifier>>,
    request: ChargeRequest,
    realm: String,
    secret: String,
    description: String,
}

impl ChargeChallenger for Shop {
    fn challenge(
        &self,
        _amount: &str,
        options: ChallengeOptions,
    ) -> Result<PaymentChallenge, String> {
        let request = ChargeRequest {
            mppx_scope: options.mppx_scope,
            ..self.request.clone()
        };
        Ok(PaymentChallenge::with_secret_key_full(
            &self.secret,
            &self.realm,
            "stellar",
            "charge",
            Base64UrlJson::from_typed(&request).map_err(|error| error.to_string())?,
            Some(&minutes(5)),
            None,
            Some(&self.description),
            None,
            None,
        ))
    }

    fn verify_payment(
        &self,
        credential: &str,
    ) -> Pin<Box<dyn Future<Output = Result<Receipt, String>> + Send>> {
        let mpp = self.mpp.clone();
        let credential = PaymentCredential::from_header(credential);
        Box::pin(async move {
            let credential = credential.map_err(|error| error.to_string())?;
            let receipt = mpp.broadcast_credential(&credential).await;
            receipt.map_err(|error| error.message)
        })
    }
}

/// The price is the shop's.
struct OnePrice;

impl ChargeConfig for OnePrice {
    fn amount() -> &'static str {
        "0.01"
    }
}

async fn paid(charge: MppCharge<OnePrice>) -> WithReceipt<Json<Value>> {
    WithReceipt {
        receipt: charge.receipt,
        body: Json(json!({ "sky": "sunny" })),
    }
}

/// Sells at `/paid`; the address.
pub async fn sell(question: &Value) -> Fallible<Value> {
    let (terms, secret) = (&question["terms"], text(question, "secret")?);
    let realm = text(terms, "realm")?;
    let verifier = Verifier {
        url: text(question, "wallet")?.into(),
    };
    let shop = Shop {
        mpp: Arc::new(Mpp::new(verifier, realm, secret)),
        request: serde_json::from_value(question["request"].clone())?,
        realm: realm.into(),
        secret: secret.into(),
        description: text(terms, "description")?.into(),
    };
    let app = Router::new()
        .route("/paid", get(paid))
        .with_state(Arc::new(shop) as Arc<dyn ChargeChallenger>);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/paid", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, app).await });
    Ok(json!(url))
}
