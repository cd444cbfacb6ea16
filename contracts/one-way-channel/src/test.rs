extern crate std;

use crate::{Error, OneWayChannel, OneWayChannelClient};
use ed25519_dalek::{Signer, SigningKey};
use proptest::prelude::*;
use soroban_sdk::{
    testutils::{Address as _, IssuerFlags, Ledger as _, StellarAssetContract},
    token::{StellarAssetClient, TokenClient},
    Address, BytesN, Env,
};
use std::vec::Vec as StdVec;

const WAITING: u32 = 100;
const FUNDS: i128 = 1_000;

struct World {
    env: Env,
    asset: StellarAssetContract,
    channel: Address,
    from: Address,
    to: Address,
    key: SigningKey,
}

impl World {
    fn open(amount: i128) -> World {
        let env = Env::default();
        env.mock_all_auths();
        let asset = env.register_stellar_asset_contract_v2(Address::generate(&env));
        let (from, to) = (Address::generate(&env), Address::generate(&env));
        StellarAssetClient::new(&env, &asset.address()).mint(&from, &FUNDS);
        let key = SigningKey::from_bytes(&[7; 32]);
        let channel = env.register(
            OneWayChannel,
            (
                asset.address(),
                from.clone(),
                BytesN::from_array(&env, key.verifying_key().as_bytes()),
                to.clone(),
                amount,
                WAITING,
            ),
        );
        World {
            env,
            asset,
            channel,
            from,
            to,
            key,
        }
    }

    fn client(&self) -> OneWayChannelClient<'_> {
        OneWayChannelClient::new(&self.env, &self.channel)
    }

    fn holds(&self, address: &Address) -> i128 {
        TokenClient::new(&self.env, &self.asset.address()).balance(address)
    }

    /// What funder, recipient and channel hold.
    fn split(&self) -> (i128, i128, i128) {
        (
            self.holds(&self.from),
            self.holds(&self.to),
            self.holds(&self.channel),
        )
    }

    fn sign(&self, amount: i128) -> BytesN<64> {
        let bytes: StdVec<u8> = self.client().prepare_commitment(&amount).iter().collect();
        BytesN::from_array(&self.env, &self.key.sign(&bytes).to_bytes())
    }

    fn pass(&self, ledgers: u32) {
        self.env
            .ledger()
            .set_sequence_number(self.env.ledger().sequence() + ledgers);
    }
}

#[test]
fn behavior_opening_deposits_and_getters_say_what_was_given() {
    let world = World::open(300);
    let client = world.client();
    assert_eq!(world.split(), (700, 0, 300));
    assert_eq!(
        (client.balance(), client.withdrawn(), client.deposited()),
        (300, 0, 300)
    );
    assert_eq!(client.token(), world.asset.address());
    assert_eq!(
        (client.from(), client.to()),
        (world.from.clone(), world.to.clone())
    );
    assert_eq!(client.refund_waiting_period(), WAITING);
    assert_eq!(
        client.commitment_key().to_array(),
        *world.key.verifying_key().as_bytes()
    );
}

#[test]
fn behavior_a_commitment_is_bound_to_channel_network_and_amount() {
    let world = World::open(300);
    let bytes: StdVec<u8> = world.client().prepare_commitment(&5).iter().collect();
    let prefix = b"\x00\x00\x00\x11\x00\x00\x00\x01\x00\x00\x00\x04\x00\x00\x00\x0f\x00\x00\x00\x06amount\x00\x00\x00\x00\x00\x0a";
    assert!(bytes.starts_with(prefix));
    assert_eq!(bytes.len(), 192);
    assert!(world.client().try_settle(&5, &world.sign(6)).is_err());
    let unrelated = BytesN::from_array(&world.env, &[1; 64]);
    assert!(world.client().try_settle(&5, &unrelated).is_err());
    assert_eq!(world.split(), (700, 0, 300));
}

#[test]
fn behavior_settle_pays_the_difference_and_nothing_twice() {
    let world = World::open(300);
    world.client().settle(&100, &world.sign(100));
    world.client().settle(&250, &world.sign(250));
    world.client().settle(&250, &world.sign(250));
    world.client().settle(&100, &world.sign(100));
    assert_eq!(world.split(), (700, 250, 50));
    assert_eq!(world.client().deposited(), 300);
}

#[test]
fn behavior_close_pays_and_sends_the_rest_back() {
    let world = World::open(300);
    world.client().settle(&100, &world.sign(100));
    world.client().close(&120, &world.sign(120));
    assert_eq!(world.split(), (880, 120, 0));
    let again = world.client().try_close(&120, &world.sign(120));
    assert_eq!(again, Err(Ok(Error::AlreadyClosed)));
    assert_eq!(
        world.client().try_close_start(),
        Err(Ok(Error::AlreadyClosed))
    );
    assert_eq!(
        world.client().try_top_up(&10),
        Err(Ok(Error::AlreadyClosed))
    );
}

#[test]
fn behavior_close_of_what_was_settled_still_closes() {
    let world = World::open(300);
    world.client().settle(&100, &world.sign(100));
    world.client().close(&100, &world.sign(100));
    assert_eq!(world.split(), (900, 100, 0));
}

#[test]
fn behavior_a_funder_who_cannot_be_paid_does_not_stop_the_close() {
    let world = World::open(300);
    world.asset.issuer().set_flag(IssuerFlags::RevocableFlag);
    StellarAssetClient::new(&world.env, &world.asset.address()).set_authorized(&world.from, &false);
    world.client().close(&100, &world.sign(100));
    assert_eq!(world.split(), (700, 100, 200));
    // The recipient had a larger commitment, and may still claim it.
    world.client().settle(&150, &world.sign(150));
    StellarAssetClient::new(&world.env, &world.asset.address()).set_authorized(&world.from, &true);
    world.client().refund();
    assert_eq!(world.split(), (850, 150, 0));
}

#[test]
fn behavior_the_recipient_wins_within_the_waiting_period() {
    let world = World::open(300);
    world.client().close_start();
    world.pass(WAITING - 1);
    assert_eq!(
        world.client().try_refund(),
        Err(Ok(Error::RefundWaitingPeriodNotElapsed))
    );
    world.client().close(&200, &world.sign(200));
    assert_eq!(world.split(), (800, 200, 0));
}

#[test]
fn behavior_the_funder_gets_everything_back_after_it() {
    let world = World::open(300);
    assert_eq!(world.client().try_refund(), Err(Ok(Error::NotClosed)));
    world.client().close_start();
    world.pass(WAITING);
    world.client().refund();
    world.client().refund();
    assert_eq!(world.split(), (1_000, 0, 0));
    let late = world.client().try_settle(&200, &world.sign(200));
    assert_eq!(late, Err(Ok(Error::AmountExceedsDeposit)));
}

#[test]
fn behavior_a_late_recipient_is_paid_while_the_money_is_there() {
    let world = World::open(300);
    world.client().close_start();
    world.pass(WAITING * 3);
    world.client().close(&200, &world.sign(200));
    world.client().refund();
    assert_eq!(world.split(), (800, 200, 0));
}

#[test]
fn behavior_a_second_close_start_does_not_move_the_ledger() {
    let world = World::open(300);
    world.client().close_start();
    world.pass(50);
    assert_eq!(
        world.client().try_close_start(),
        Err(Ok(Error::AlreadyClosed))
    );
    assert_eq!(world.client().try_top_up(&1), Err(Ok(Error::AlreadyClosed)));
    world.pass(50);
    world.client().refund();
    assert_eq!(world.split(), (1_000, 0, 0));
}

#[test]
fn behavior_top_up_raises_what_can_be_claimed() {
    let world = World::open(0);
    let early = world.client().try_settle(&1, &world.sign(1));
    assert_eq!(early, Err(Ok(Error::AmountExceedsDeposit)));
    world.client().top_up(&40);
    world.client().top_up(&0);
    world.client().settle(&40, &world.sign(40));
    assert_eq!(world.split(), (960, 40, 0));
}

#[test]
fn behavior_tokens_sent_straight_to_the_channel_are_not_lost() {
    let world = World::open(100);
    TokenClient::new(&world.env, &world.asset.address()).transfer(&world.from, &world.channel, &50);
    assert_eq!(world.client().deposited(), 150);
    world.client().close(&120, &world.sign(120));
    assert_eq!(world.split(), (880, 120, 0));
}

#[test]
fn error_negative_amounts() {
    let world = World::open(100);
    let client = world.client();
    assert_eq!(client.try_top_up(&-1), Err(Ok(Error::NegativeAmount)));
    let signature = world.sign(-1);
    assert_eq!(
        client.try_settle(&-1, &signature),
        Err(Ok(Error::NegativeAmount))
    );
    assert_eq!(
        client.try_close(&-1, &signature),
        Err(Ok(Error::NegativeAmount))
    );
}

#[test]
fn error_amounts_up_to_the_largest_do_not_overflow() {
    let world = World::open(100);
    let result = world
        .client()
        .try_settle(&i128::MAX, &world.sign(i128::MAX));
    assert_eq!(result, Err(Ok(Error::AmountExceedsDeposit)));
    assert_eq!(world.split(), (900, 0, 100));
}

#[test]
fn error_only_the_recipient_claims_and_only_the_funder_closes_early() {
    let world = World::open(100);
    let (ten, client) = (world.sign(10), world.client());
    world.env.set_auths(&[]);
    assert!(client.try_settle(&10, &ten).is_err());
    assert!(client.try_close(&10, &ten).is_err());
    assert!(client.try_top_up(&10).is_err());
    assert!(client.try_close_start().is_err());
    assert!(client.try_refund().is_err());
    assert_eq!(world.split(), (900, 0, 100));
}

#[derive(Clone, Debug)]
enum Step {
    TopUp(i128),
    Settle(i128, bool),
    Close(i128, bool),
    CloseStart,
    Refund,
    Pass(u32),
    Send(i128),
}

fn step() -> impl Strategy<Value = Step> {
    let amount = || prop_oneof![-5..400i128, Just(i128::MAX), Just(i128::MIN)];
    prop_oneof![
        amount().prop_map(Step::TopUp),
        (amount(), any::<bool>()).prop_map(|(a, honest)| Step::Settle(a, honest)),
        (amount(), any::<bool>()).prop_map(|(a, honest)| Step::Close(a, honest)),
        Just(Step::CloseStart),
        Just(Step::Refund),
        (0..150u32).prop_map(Step::Pass),
        (1..50i128).prop_map(Step::Send),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// Whatever is called in whatever order by whoever, authorized or not: no unit is created, lost or locked, and the
    /// recipient never gets more than the largest commitment.
    #[test]
    fn behavior_no_unit_is_created_lost_or_locked(
        deposit in 0..500i128,
        steps in proptest::collection::vec((step(), 0..10u8), 0..25),
    ) {
        let world = World::open(deposit);
        let client = world.client();
        let mut promised = 0i128;
        for (step, chance) in steps {
            let is_allowed = chance > 0;
            let before = world.split();
            let signed = match step {
                Step::Settle(amount, honest) | Step::Close(amount, honest) => {
                    world.sign(if honest { amount } else { amount.wrapping_add(1) })
                }
                _ => world.sign(0),
            };
            if is_allowed { world.env.mock_all_auths(); } else { world.env.set_auths(&[]); }
            let (is_done, is_honest) = match step {
                Step::TopUp(amount) => (client.try_top_up(&amount).is_ok(), true),
                Step::Settle(amount, honest) => {
                    let done = client.try_settle(&amount, &signed).is_ok();
                    if done { promised = promised.max(amount); }
                    (done, honest)
                }
                Step::Close(amount, honest) => {
                    let done = client.try_close(&amount, &signed).is_ok();
                    if done { promised = promised.max(amount); }
                    (done, honest)
                }
                Step::CloseStart => (client.try_close_start().is_ok(), true),
                Step::Refund => (client.try_refund().is_ok(), true),
                Step::Pass(ledgers) => { world.pass(ledgers); (false, true) }
                Step::Send(amount) => {
                    let token = TokenClient::new(&world.env, &world.asset.address());
                    (token.try_transfer(&world.from, &world.channel, &amount).is_ok(), true)
                }
            };
            prop_assert!(!is_done || (is_allowed && is_honest));
            let (funder, recipient, held) = world.split();
            prop_assert_eq!(funder + recipient + held, FUNDS);
            prop_assert!(is_done || (funder, recipient, held) == before);
            prop_assert!(recipient >= before.1 && recipient <= promised);
            prop_assert_eq!(client.withdrawn(), recipient);
            prop_assert_eq!(client.deposited(), held + recipient);
        }
        world.env.mock_all_auths();
        let _ = client.try_close_start();
        world.pass(WAITING);
        client.refund();
        let (funder, recipient, held) = world.split();
        prop_assert_eq!((funder + recipient, held), (FUNDS, 0));
    }
}
