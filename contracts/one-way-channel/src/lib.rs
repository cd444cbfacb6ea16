//! A payment channel: a funder deposits a token, signs cumulative amounts off the ledger, and the recipient claims the
//! last one. **Unaudited.**
//!
//! Who can take what, and when:
//!
//! | From | Recipient | Funder |
//! |---|---|---|
//! | opening | what the newest commitment says, by `settle` or `close` | nothing |
//! | `close_start` | the same | nothing yet |
//! | `close_start` and the waiting period | the same, while it is there | everything that is left, by `refund` |
//! | `close` | what another commitment says, while it is there | everything that is left; `close` itself sends it |
//!
//! A commitment is the whole amount since opening, not a part: the contract pays what it says less what was paid before.
//! So it cannot be paid twice, and a smaller one is worth nothing.
#![no_std]
mod storage;
#[cfg(test)]
mod test;

use soroban_sdk::{
    contract, contracterror, contractevent, contractimpl, contracttype, symbol_short, token,
    xdr::ToXdr, Address, Bytes, BytesN, Env, Symbol,
};
use storage::Channel;

#[contracterror]
#[derive(Copy, Clone, Debug, Eq, PartialEq, PartialOrd, Ord)]
#[repr(u32)]
pub enum Error {
    /// An amount is below zero.
    NegativeAmount = 1,
    /// Nobody has started to close.
    NotClosed = 2,
    /// The recipient still has time to claim.
    RefundWaitingPeriodNotElapsed = 3,
    /// The channel is closed, or a close has started: it takes no more money, and is not closed again.
    AlreadyClosed = 4,
    /// A commitment to more than the channel holds. A smaller one may still be claimed.
    AmountExceedsDeposit = 5,
    /// A sum does not fit.
    Overflow = 6,
}

/// The channel was opened; `amount` was deposited.
#[contractevent]
pub struct Open {
    pub from: Address,
    pub to: Address,
    pub token: Address,
    pub amount: i128,
    pub commitment_key: BytesN<32>,
    pub refund_waiting_period: u32,
}

/// From `effective_at_ledger` on the funder may take what is left. Ahead of the ledger of the event: the recipient has
/// until then to claim.
#[contractevent]
pub struct Close {
    pub effective_at_ledger: u32,
}

/// `amount` was paid to the recipient.
#[contractevent]
pub struct Withdraw {
    pub to: Address,
    pub amount: i128,
}

/// `amount` went back to the funder.
#[contractevent]
pub struct Refund {
    pub from: Address,
    pub amount: i128,
}

/// What a commitment signs, as XDR of a map: bound to this channel and this network.
#[contracttype]
struct Commitment {
    amount: i128,
    channel: Address,
    domain: Symbol,
    network: BytesN<32>,
}

#[contract]
pub struct OneWayChannel;

#[contractimpl]
impl OneWayChannel {
    /// Opens the channel, and deposits `amount` from the funder, who must authorize it. Nothing is deposited for 0.
    ///
    /// `refund_waiting_period` is in ledgers: how long the recipient can still claim after `close_start`.
    pub fn __constructor(
        env: Env,
        token: Address,
        from: Address,
        commitment_key: BytesN<32>,
        to: Address,
        amount: i128,
        refund_waiting_period: u32,
    ) -> Result<(), Error> {
        storage::open(
            &env,
            &token,
            &from,
            &commitment_key,
            &to,
            refund_waiting_period,
        );
        deposit(&env, &Channel::read(&env), amount)?;
        Open {
            from,
            to,
            token,
            amount,
            commitment_key,
            refund_waiting_period,
        }
        .publish(&env);
        Ok(())
    }

    /// Deposits more. By the funder, while nobody has started to close.
    pub fn top_up(env: Env, amount: i128) -> Result<(), Error> {
        let channel = Channel::touch(&env);
        if channel.closes_at.is_some() {
            return Err(Error::AlreadyClosed);
        }
        deposit(&env, &channel, amount)
    }

    /// Pays the recipient what the commitment says and was not paid yet; the channel stays open. By the recipient.
    ///
    /// Pays nothing, and succeeds, when all of it was paid before.
    pub fn settle(env: Env, amount: i128, sig: BytesN<64>) -> Result<(), Error> {
        let channel = Channel::touch(&env);
        channel.to.require_auth();
        pay(&env, &channel, amount, &sig)?;
        Ok(())
    }

    /// Pays as `settle` does, closes, and sends the rest to the funder. By the recipient, also after `close_start`.
    ///
    /// When the funder cannot be paid (its trustline is gone, say) the recipient is paid all the same, and the rest
    /// waits for `refund`.
    pub fn close(env: Env, amount: i128, sig: BytesN<64>) -> Result<(), Error> {
        let channel = Channel::touch(&env);
        channel.to.require_auth();
        let paid = pay(&env, &channel, amount, &sig)?;
        let now = env.ledger().sequence();
        if channel.is_closed(now) {
            return if paid > 0 {
                Ok(())
            } else {
                Err(Error::AlreadyClosed)
            };
        }
        storage::close_at(&env, now);
        Close {
            effective_at_ledger: now,
        }
        .publish(&env);
        let rest = balance(&env, &channel);
        let token = token::Client::new(&env, &channel.token);
        let is_sent = rest > 0
            && matches!(
                token.try_transfer(&env.current_contract_address(), &channel.from, &rest),
                Ok(Ok(()))
            );
        if is_sent {
            Refund {
                from: channel.from,
                amount: rest,
            }
            .publish(&env);
        }
        Ok(())
    }

    /// Starts to close without the recipient, who can claim for the waiting period that begins now. By the funder, once.
    pub fn close_start(env: Env) -> Result<(), Error> {
        let channel = Channel::touch(&env);
        channel.from.require_auth();
        if channel.closes_at.is_some() {
            return Err(Error::AlreadyClosed);
        }
        let effective_at_ledger = env
            .ledger()
            .sequence()
            .checked_add(channel.refund_waiting_period)
            .ok_or(Error::Overflow)?;
        storage::close_at(&env, effective_at_ledger);
        Close {
            effective_at_ledger,
        }
        .publish(&env);
        Ok(())
    }

    /// Takes everything that is left, claimed or not. By the funder, once the close is effective.
    pub fn refund(env: Env) -> Result<(), Error> {
        let channel = Channel::touch(&env);
        channel.from.require_auth();
        if channel.closes_at.is_none() {
            return Err(Error::NotClosed);
        }
        if !channel.is_closed(env.ledger().sequence()) {
            return Err(Error::RefundWaitingPeriodNotElapsed);
        }
        let amount = balance(&env, &channel);
        if amount > 0 {
            transfer(&env, &channel.token, &channel.from, amount);
            Refund {
                from: channel.from,
                amount,
            }
            .publish(&env);
        }
        Ok(())
    }

    /// The bytes that `commitment_key` signs for `amount`.
    pub fn prepare_commitment(env: Env, amount: i128) -> Bytes {
        commitment(&env, amount)
    }

    /// Contract of the token.
    pub fn token(env: Env) -> Address {
        Channel::read(&env).token
    }

    /// The funder.
    pub fn from(env: Env) -> Address {
        Channel::read(&env).from
    }

    /// The recipient.
    pub fn to(env: Env) -> Address {
        Channel::read(&env).to
    }

    /// Whose signature pays: an Ed25519 public key.
    pub fn commitment_key(env: Env) -> BytesN<32> {
        Channel::read(&env).commitment_key
    }

    /// Ledgers between `close_start` and `refund`.
    pub fn refund_waiting_period(env: Env) -> u32 {
        Channel::read(&env).refund_waiting_period
    }

    /// What the channel holds now.
    pub fn balance(env: Env) -> i128 {
        balance(&env, &Channel::read(&env))
    }

    /// What the recipient was paid so far.
    pub fn withdrawn(env: Env) -> i128 {
        Channel::read(&env).withdrawn
    }

    /// What the recipient can have been paid at most: what is held and what was paid.
    pub fn deposited(env: Env) -> Result<i128, Error> {
        let channel = Channel::read(&env);
        balance(&env, &channel)
            .checked_add(channel.withdrawn)
            .ok_or(Error::Overflow)
    }
}

#[inline(never)]
fn deposit(env: &Env, channel: &Channel, amount: i128) -> Result<(), Error> {
    channel.from.require_auth();
    if amount < 0 {
        return Err(Error::NegativeAmount);
    }
    if amount > 0 {
        let here = env.current_contract_address();
        token::Client::new(env, &channel.token).transfer(&channel.from, &here, &amount);
    }
    Ok(())
}

/// Pays what the commitment says beyond what was paid. Returns how much that was.
#[inline(never)]
fn pay(env: &Env, channel: &Channel, amount: i128, sig: &BytesN<64>) -> Result<i128, Error> {
    if amount < 0 {
        return Err(Error::NegativeAmount);
    }
    env.crypto()
        .ed25519_verify(&channel.commitment_key, &commitment(env, amount), sig);
    let due = amount
        .checked_sub(channel.withdrawn)
        .ok_or(Error::Overflow)?;
    if due <= 0 {
        return Ok(0);
    }
    if due > balance(env, channel) {
        return Err(Error::AmountExceedsDeposit);
    }
    storage::withdraw(env, amount);
    transfer(env, &channel.token, &channel.to, due);
    Withdraw {
        to: channel.to.clone(),
        amount: due,
    }
    .publish(env);
    Ok(due)
}

#[inline(never)]
fn commitment(env: &Env, amount: i128) -> Bytes {
    Commitment {
        amount,
        channel: env.current_contract_address(),
        domain: symbol_short!("chancmmt"),
        network: env.ledger().network_id(),
    }
    .to_xdr(env)
}

#[inline(never)]
fn balance(env: &Env, channel: &Channel) -> i128 {
    token::Client::new(env, &channel.token).balance(&env.current_contract_address())
}

#[inline(never)]
fn transfer(env: &Env, token: &Address, to: &Address, amount: i128) {
    token::Client::new(env, token).transfer(&env.current_contract_address(), to, &amount);
}
