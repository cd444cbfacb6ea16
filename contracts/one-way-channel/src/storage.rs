//! What the channel remembers, all of it in its instance: one ledger entry, which clients read as well.
use soroban_sdk::{contracttype, Address, BytesN, Env};

#[contracttype]
enum DataKey {
    Token,
    From,
    CommitmentKey,
    To,
    RefundWaitingPeriod,
    WithdrawnAmount,
    CloseEffectiveAtLedger,
}

/// Ledgers of a day, at five seconds each.
const DAY: u32 = 17_280;

pub struct Channel {
    pub token: Address,
    pub from: Address,
    pub commitment_key: BytesN<32>,
    pub to: Address,
    pub refund_waiting_period: u32,
    pub withdrawn: i128,
    pub closes_at: Option<u32>,
}

impl Channel {
    #[inline(never)]
    pub fn read(env: &Env) -> Channel {
        let instance = env.storage().instance();
        // A constructor wrote them: without it there is no contract.
        Channel {
            token: instance.get(&DataKey::Token).unwrap(),
            from: instance.get(&DataKey::From).unwrap(),
            commitment_key: instance.get(&DataKey::CommitmentKey).unwrap(),
            to: instance.get(&DataKey::To).unwrap(),
            refund_waiting_period: instance.get(&DataKey::RefundWaitingPeriod).unwrap(),
            withdrawn: instance.get(&DataKey::WithdrawnAmount).unwrap_or(0),
            closes_at: instance.get(&DataKey::CloseEffectiveAtLedger),
        }
    }

    /// Reads it, and keeps instance and code alive for a month and twice the waiting period: an archived channel has to
    /// be restored before anybody can claim. At most a day's rent is added at a time.
    pub fn touch(env: &Env) -> Channel {
        let channel = Channel::read(env);
        keep_alive(env, channel.refund_waiting_period);
        channel
    }

    /// Whether the funder may take what is left.
    pub fn is_closed(&self, ledger: u32) -> bool {
        self.closes_at.is_some_and(|closes_at| closes_at <= ledger)
    }
}

pub fn open(
    env: &Env,
    token: &Address,
    from: &Address,
    commitment_key: &BytesN<32>,
    to: &Address,
    refund_waiting_period: u32,
) {
    let instance = env.storage().instance();
    instance.set(&DataKey::Token, token);
    instance.set(&DataKey::From, from);
    instance.set(&DataKey::CommitmentKey, commitment_key);
    instance.set(&DataKey::To, to);
    instance.set(&DataKey::RefundWaitingPeriod, &refund_waiting_period);
    instance.set(&DataKey::WithdrawnAmount, &0i128);
    keep_alive(env, refund_waiting_period);
}

pub fn withdraw(env: &Env, withdrawn: i128) {
    env.storage()
        .instance()
        .set(&DataKey::WithdrawnAmount, &withdrawn);
}

pub fn close_at(env: &Env, ledger: u32) {
    env.storage()
        .instance()
        .set(&DataKey::CloseEffectiveAtLedger, &ledger);
}

#[inline(never)]
fn keep_alive(env: &Env, refund_waiting_period: u32) {
    let wanted = refund_waiting_period
        .saturating_mul(2)
        .saturating_add(30 * DAY);
    let extend_to = wanted.min(env.storage().max_ttl());
    env.storage()
        .instance()
        .extend_ttl(extend_to.saturating_sub(DAY), extend_to);
}
