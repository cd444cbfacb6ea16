//! The mpp crate at the other end of a pipe: a line of JSON in, a line of JSON out.

mod buyer;
mod headers;
mod seller;

use serde_json::{json, Value};
use tokio::io::{AsyncBufReadExt, BufReader};

pub type Fallible<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Fallible<()> {
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    while let Some(line) = lines.next_line().await? {
        let question: Value = serde_json::from_str(&line)?;
        let answer = match answer(&question).await {
            Ok(value) => json!({ "value": value }),
            Err(error) => json!({ "error": error.to_string() }),
        };
        println!("{answer}");
    }
    Ok(())
}

async fn answer(question: &Value) -> Fallible<Value> {
    match text(question, "operation")? {
        "readChallenges" => headers::read_challenges(question),
        "issueChallenge" => headers::issue_challenge(question),
        "writeCredential" => headers::write_credential(question),
        "readCredential" => headers::read_credential(question),
        "writeReceipt" => headers::write_receipt(question),
        "readReceipt" => headers::read_receipt(question),
        "problem" => headers::problem(question),
        "buy" => buyer::buy(question).await,
        "sell" => seller::sell(question).await,
        operation => Err(format!("no operation {operation}").into()),
    }
}

/// A field that must be there, and text.
pub fn text<'a>(value: &'a Value, name: &str) -> Fallible<&'a str> {
    value[name]
        .as_str()
        .ok_or_else(|| format!("{name} is missing").into())
}
