//! The crate's client, with a provider for Stellar: a wallet elsewhere signs.

use crate::{text, Fallible};
use mpp::client::{Fetch, PaymentProvider};
use mpp::{MppError, PaymentChallenge, PaymentCredential, Receipt};
use serde_json::{json, Value};

#[derive(Clone)]
struct Wallet {
    url: String,
}

impl PaymentProvider for Wallet {
    fn supports(&self, method: &str, intent: &str) -> bool {
        method == "stellar" && ["charge", "channel"].contains(&intent)
    }

    async fn pay(&self, challenge: &PaymentChallenge) -> Result<PaymentCredential, MppError> {
        let question = json!({ "challenge": challenge.to_header()? });
        let answer = sign(&self.url, &question)
            .await
            .map_err(|error| MppError::Http(error.to_string()))?;
        Ok(PaymentCredential {
            challenge: challenge.to_echo(),
            source: answer["source"].as_str().map(String::from),
            payload: answer["payload"].clone(),
        })
    }
}

async fn sign(wallet: &str, question: &Value) -> reqwest::Result<Value> {
    let request = reqwest::Client::new().post(format!("{wallet}/pay"));
    let response = request.json(question).send().await?.error_for_status()?;
    response.json().await
}

pub async fn buy(question: &Value) -> Fallible<Value> {
    let wallet = Wallet {
        url: text(question, "wallet")?.into(),
    };
    let mut request = reqwest::Client::new().get(text(question, "url")?);
    if question["offers"] == true {
        // Without it the client does not pay.
        request = request.header("Accept-Payment", "stellar/charge, stellar/channel");
    }
    let response = match question["retries"].as_u64() {
        Some(retries) => {
            request
                .send_with_payment_max_retries(&wallet, usize::try_from(retries)?)
                .await?
        }
        None => request.send_with_payment(&wallet).await?,
    };
    let receipt = match response.headers().get(mpp::PAYMENT_RECEIPT_HEADER) {
        Some(header) => Some(Receipt::from_header(header.to_str()?)?),
        None => None,
    };
    Ok(json!({
        "status": response.status().as_u16(),
        "receipt": receipt,
        "body": response.text().await?,
    }))
}
