//! A counter for the end-to-end tests: what a contract usually does, and what a hostile one tries.
#![no_std]
use soroban_sdk::{
    contract, contracterror, contractevent, contractimpl, contracttype, vec, Address, Bytes, Env,
    IntoVal, String, Symbol, Val,
};

#[contracterror]
#[derive(Copy, Clone, Debug, Eq, PartialEq, PartialOrd, Ord)]
#[repr(u32)]
pub enum Error {
    /// A counter that can never count.
    LimitIsZero = 1,
    /// The count would pass the limit.
    OverLimit = 2,
}

#[contracttype]
enum Key {
    Admin,
    Limit,
    Count(Address),
    Note(Address),
    Filler,
}

#[contractevent]
pub struct Incremented {
    #[topic]
    pub who: Address,
    pub by: u32,
    pub count: u32,
}

#[contractevent]
pub struct Shouted {
    pub bytes: Bytes,
}

#[contract]
pub struct Counter;

#[contractimpl]
impl Counter {
    pub fn __constructor(env: Env, admin: Address, limit: u32) -> Result<(), Error> {
        if limit == 0 {
            return Err(Error::LimitIsZero);
        }
        env.storage().instance().set(&Key::Admin, &admin);
        env.storage().instance().set(&Key::Limit, &limit);
        Ok(())
    }

    /// Adds `by` to the count of `who`, who must agree. Persistent storage.
    pub fn increment(env: Env, who: Address, by: u32) -> Result<u32, Error> {
        who.require_auth();
        let count = Self::count(env.clone(), who.clone()).saturating_add(by);
        if count > Self::limit(env.clone()) {
            return Err(Error::OverLimit);
        }
        env.storage().persistent().set(&Key::Count(who.clone()), &count);
        Incremented { who, by, count }.publish(&env);
        Ok(count)
    }

    pub fn count(env: Env, who: Address) -> u32 {
        env.storage().persistent().get(&Key::Count(who)).unwrap_or(0)
    }

    pub fn limit(env: Env) -> u32 {
        env.storage().instance().get(&Key::Limit).unwrap()
    }

    /// Only the admin moves the limit.
    pub fn set_limit(env: Env, limit: u32) {
        let admin: Address = env.storage().instance().get(&Key::Admin).unwrap();
        admin.require_auth();
        env.storage().instance().set(&Key::Limit, &limit);
    }

    /// Leaves a note that the network forgets. Temporary storage.
    pub fn leave_note(env: Env, who: Address, text: String) {
        who.require_auth();
        env.storage().temporary().set(&Key::Note(who), &text);
    }

    pub fn note(env: Env, who: Address) -> Option<String> {
        env.storage().temporary().get(&Key::Note(who))
    }

    /// Never ends.
    pub fn spin() -> u32 {
        let mut turns: u32 = 0;
        loop {
            turns = core::hint::black_box(turns.wrapping_add(1));
        }
    }

    /// Panics.
    pub fn fail() {
        panic!("on purpose")
    }

    /// Calls itself, which the host forbids.
    pub fn reenter(env: Env) {
        let me = env.current_contract_address();
        env.invoke_contract::<u32>(&me, &Symbol::new(&env, "limit"), vec![&env]);
    }

    /// A vector in a vector in a vector …, `depth` deep.
    pub fn nest(env: Env, depth: u32) -> Val {
        let mut value: Val = ().into_val(&env);
        for _ in 0..depth {
            value = vec![&env, value].into_val(&env);
        }
        value
    }

    /// Writes an entry of about `size` bytes.
    pub fn fill(env: Env, size: u32) {
        env.storage().persistent().set(&Key::Filler, &zeros(&env, size));
    }

    /// Publishes an event of about `size` bytes.
    pub fn shout(env: Env, size: u32) {
        Shouted { bytes: zeros(&env, size) }.publish(&env);
    }
}

/// Grown by doubling, so that it stays far below the instruction limit.
fn zeros(env: &Env, size: u32) -> Bytes {
    let mut bytes = Bytes::from_array(env, &[0; 64]);
    while bytes.len() < size {
        bytes.append(&bytes.clone());
    }
    bytes.slice(0..size)
}
