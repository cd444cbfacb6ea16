//! Diagnostic events in stellar-core's own words, for the failures that core finds and the host
//! does not.

use soroban_env_host::xdr::{
    ContractEvent, ContractEventBody, ContractEventType, ContractEventV0, DiagnosticEvent,
    ExtensionPoint, ScError, ScString, ScSymbol, ScVal,
};

/// The event that core's `pushError` makes: topics `error` and the error, data the message
/// followed by its arguments.
pub fn failure(error: ScError, message: &str, args: Vec<ScVal>) -> DiagnosticEvent {
    let mut data = vec![text(message)];
    data.extend(args);
    let symbol = ScSymbol("error".try_into().unwrap_or_default());
    let topics = vec![ScVal::Symbol(symbol), ScVal::Error(error)];
    DiagnosticEvent {
        in_successful_contract_call: false,
        event: ContractEvent {
            ext: ExtensionPoint::V0,
            contract_id: None,
            type_: ContractEventType::Diagnostic,
            body: ContractEventBody::V0(ContractEventV0 {
                topics: topics.try_into().unwrap_or_default(),
                data: match <[ScVal; 1]>::try_from(data) {
                    Ok([message]) => message,
                    Err(data) => ScVal::Vec(data.try_into().ok()),
                },
            }),
        },
    }
}

fn text(message: &str) -> ScVal {
    ScVal::String(ScString(message.try_into().unwrap_or_default()))
}
