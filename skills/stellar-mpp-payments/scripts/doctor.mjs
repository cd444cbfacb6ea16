// doctor: looks at a project and says what will break payments. Version 0.1.0, Apache-2.0.
// Generated from the stellar-mpp-payments repository; do not edit.

// scripts/skill/doctor/doctor.ts
import { dirname as dirname4 } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

// scripts/skill/doctor/Check.ts
function error(title, fix) {
  return { level: "error", title, fix };
}
function warning(title, fix) {
  return { level: "warning", title, fix };
}
function skipped(reason) {
  return { skipped: reason };
}

// scripts/skill/Trial.ts
var ObstacleError = class extends Error {
  name = "Trial.ObstacleError";
  /** What to do next. */
  fix;
  constructor(message, fix) {
    super(message);
    this.fix = fix;
  }
};

// scripts/skill/Answer.ts
var patienceMs = 6e4;
var maxBodyBytes = 65536;
async function ask({ url, body }, credential) {
  try {
    return await send(url, {
      method: body === void 0 ? "GET" : "POST",
      headers: {
        ...body !== void 0 && { "content-type": "application/json" },
        ...credential && { [credential.header]: credential.value }
      },
      ...body !== void 0 && { body }
    });
  } catch (error2) {
    throw new ObstacleError(`${url.origin} does not answer: ${reasonOf(error2)}.`, adviceFor(error2));
  }
}
async function send(url, init = {}) {
  const started = performance.now();
  const response = await fetch(url, {
    redirect: "manual",
    signal: AbortSignal.timeout(patienceMs),
    ...init,
    // CORS headers are often sent only to who says where it comes from.
    headers: { origin: url.origin, ...init.headers }
  });
  const { status, headers } = response;
  const body = await readText(response);
  return { status, headers, body, tookMs: performance.now() - started };
}
function listOf(headers, name) {
  const value = headers.get(name) ?? "";
  return value.split(",").map((item) => item.trim().toLowerCase());
}
function plain(text, most = 200) {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ");
  return line.length > most ? `${line.slice(0, most)}…` : line;
}
async function readText({ body }) {
  const chunks = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes >= maxBodyBytes) break;
  }
  return Buffer.concat(chunks).subarray(0, maxBodyBytes).toString();
}
function reasonOf(error2) {
  const cause = error2 instanceof Error ? error2.cause ?? error2 : error2;
  const { code: code2, message } = cause;
  return plain(message || code2 || String(cause));
}
function adviceFor(error2) {
  const { code: code2 = "" } = error2.cause ?? {};
  return /CERT|SIGNED|ISSUER|VERIFY/.test(code2) ? "Node does not trust its certificate: set NODE_EXTRA_CA_CERTS to the file of its CA." : "Start the seller, an\
d give the URL of a route that costs something.";
}

// scripts/skill/doctor/Ledger.ts
var patienceMs2 = 8e3;
async function look(rpcUrl) {
  if (!rpcUrl || !/^https?:/.test(rpcUrl) || !URL.canParse(rpcUrl))
    return { silence: "no RPC is configured" };
  try {
    const asked = await call(rpcUrl, "getNetwork");
    const { passphrase, friendbotUrl } = asked.result;
    if (typeof passphrase !== "string") return { silence: "it is no Stellar RPC" };
    const { result: latest } = await call(rpcUrl, "getLatestLedger");
    const closedAtMs = Number(latest.closeTime) * 1e3;
    return {
      rpcUrl,
      passphrase,
      friendbotUrl: typeof friendbotUrl === "string" ? friendbotUrl : void 0,
      latestLedger: Number(latest.sequence),
      closedAtMs: closedAtMs > 0 ? closedAtMs : void 0,
      clockAheadMs: asked.clockAheadMs
    };
  } catch (error2) {
    const { code: code2 = "" } = error2.cause ?? {};
    return { silence: reasonOf(error2), isTls: /CERT|SIGNED|SIGNATURE|ISSUER/.test(code2) };
  }
}
async function readEntries({ rpcUrl }, sdk, keys) {
  const texts = keys.map((key) => key.toXDR("base64"));
  const { result } = await call(rpcUrl, "getLedgerEntries", { keys: texts });
  const entries = result.entries ?? [];
  return texts.map((text) => {
    const entry = entries.find(({ key }) => key === text);
    return entry && sdk.xdr.LedgerEntryData.fromXDR(entry.xdr, "base64");
  });
}
async function call(rpcUrl, method, params) {
  const startedMs = Date.now();
  const response = await fetch(rpcUrl, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, ...params && { params } }),
    signal: AbortSignal.timeout(patienceMs2)
  });
  const halfwayMs = (startedMs + Date.now()) / 2;
  const saidMs = Date.parse(response.headers.get("date") ?? "");
  const text = await response.text();
  if (!response.ok) throw new Error(`it answered ${response.status} to ${method}`);
  const { result } = parse(text);
  if (typeof result !== "object" || result === null)
    throw new Error(`it did not answer ${method} as Stellar RPC does`);
  const clockAheadMs = Number.isNaN(saidMs) ? void 0 : halfwayMs - saidMs - 500;
  return { result, clockAheadMs };
}
function parse(text) {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

// scripts/skill/doctor/Network.ts
var known = {
  "stellar:testnet": {
    id: "stellar:testnet",
    passphrase: "Test SDF Network ; September 2015",
    usdcIssuer: "GBBD47IF6LWK7P7MDEVSCWR7DPUWV3NY3DTQEVFL4NAT4AQH3ZLLFLA5",
    rpcUrl: "https://soroban-testnet.stellar.org"
  },
  "stellar:pubnet": {
    id: "stellar:pubnet",
    passphrase: "Public Global Stellar Network ; September 2015",
    usdcIssuer: "GA5ZSEJYB37JRC5AVCIA5MOP4RHTM335X2KGX3IHOJAPP5RE34K4KZVN",
    rpcUrl: void 0
  }
};
function of(env) {
  const id = env.STELLAR_NETWORK ?? "stellar:testnet";
  if (!Object.hasOwn(known, id)) return void 0;
  const network = known[id];
  return { ...network, rpcUrl: env.STELLAR_RPC_URL ?? network.rpcUrl };
}
function usdcOf({ Asset }, { usdcIssuer, passphrase }) {
  return new Asset("USDC", usdcIssuer).contractId(passphrase);
}
function xlmOf({ Asset }, { passphrase }) {
  return Asset.native().contractId(passphrase);
}
function originOf(url) {
  return URL.canParse(url) ? new URL(url).origin : void 0;
}
function isLoopback(url) {
  return /^https?:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\])([:/]|$)/i.test(url);
}

// scripts/skill/doctor/Sdk.ts
import { createRequire } from "node:module";
import { join } from "node:path";
function load(folder) {
  try {
    const sdk = createRequire(join(folder, "package.json"))("@stellar/stellar-sdk");
    const isKnown = sdk.Asset && sdk.Keypair && sdk.StrKey && sdk.xdr?.LedgerEntryData;
    return isKnown ? sdk : void 0;
  } catch {
    return void 0;
  }
}
function accountOf({ Keypair, StrKey }, secret) {
  return secret && StrKey.isValidEd25519SecretSeed(secret) ? Keypair.fromSecret(secret).publicKey() : void 0;
}
function toAccount({ StrKey }, key) {
  return /^[0-9a-f]{64}$/i.test(key) ? StrKey.encodeEd25519PublicKey(Buffer.from(key, "hex")) : key;
}

// scripts/skill/doctor/Sources.ts
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join as join2, relative } from "node:path";
var code = /\.[cm]?[jt]sx?$/;
var test = /\.(test|spec)\.|\.d\.[cm]?ts$/;
var foreign = /^(\..*|node_modules|dist|build|out|coverage|target|tests?|__tests__)$/;
var mostFiles = 2e3;
var mostBytes = 5e5;
function read(folder) {
  return [...filesIn(folder)].slice(0, mostFiles).flatMap((file) => {
    if (statSync(file).size > mostBytes) return [];
    const text = readFileSync(file, "utf8");
    const path = relative(folder, file).replaceAll("\\", "/");
    return { path, text, isCopied: text.startsWith("// stellar-mpp-payments ") };
  });
}
function find(sources, pattern) {
  const own = sources.filter(({ isCopied }) => !isCopied);
  return own.flatMap(
    ({ path, text }) => text.split("\n").flatMap((line, index) => {
      const match = /^\s*(\/\/|\/?\*)/.test(line) ? void 0 : pattern.exec(line);
      return match ? { at: `${path}:${index + 1}`, match } : [];
    })
  );
}
function listOf2(places) {
  const shown2 = places.slice(0, 3).map(({ at }) => at);
  const more = places.length - shown2.length;
  return shown2.join(", ") + (more > 0 ? ` and ${more} more` : "");
}
function* filesIn(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.sort((one, other) => one.name < other.name ? -1 : 1)) {
    const path = join2(folder, entry.name);
    if (entry.isFile() && code.test(entry.name) && !test.test(entry.name)) yield path;
    if (entry.isDirectory() && !foreign.test(entry.name) && !existsSync(join2(path, "SKILL.md")))
      yield* filesIn(path);
  }
}

// scripts/skill/doctor/accounts.ts
var leastSpare = 1000000n;
var reserve = 5000000n;
var variables = {
  recipient: "STELLAR_RECIPIENT",
  payer: "STELLAR_SECRET",
  sponsor: "FEE_PAYER_SECRET"
};
var accountsCheck = {
  name: "Accounts",
  async run(context) {
    const { lookup, project } = context;
    if ("skipped" in lookup) return lookup;
    const { network, ledger } = lookup;
    const addresses = addressesOf(project.env, lookup.sdk);
    if (addresses.length === 0) return skipped("the environment names none");
    const accounts = await readAccounts(addresses, lookup);
    const place = { network, friendbotUrl: ledger.friendbotUrl };
    const sellsXlm = find(project.sources, /\bXLM_SAC_|\.xlm\b/).length > 0;
    return accounts.flatMap((account) => [
      ...findAccount(account, place),
      ...sellsXlm ? [] : findUsdc(account, place)
    ]);
  }
};
function addressesOf(env, sdk) {
  const recipient = env.STELLAR_RECIPIENT ?? "";
  const found = [
    ["recipient", sdk.StrKey.isValidEd25519PublicKey(recipient) ? recipient : void 0],
    ["payer", accountOf(sdk, env.STELLAR_SECRET)],
    ["sponsor", accountOf(sdk, env.FEE_PAYER_SECRET)]
  ];
  return found.flatMap(([role, address]) => address ? [[role, address]] : []);
}
async function readAccounts(addresses, { ledger, network, sdk }) {
  const { Asset, Keypair, xdr } = sdk;
  const asset = new Asset("USDC", network.usdcIssuer).toTrustLineXDRObject();
  const keys = addresses.flatMap(([, address]) => {
    const accountId = Keypair.fromPublicKey(address).xdrAccountId();
    return [
      xdr.LedgerKey.account(new xdr.LedgerKeyAccount({ accountId })),
      xdr.LedgerKey.trustline(new xdr.LedgerKeyTrustLine({ accountId, asset }))
    ];
  });
  const entries = await readEntries(ledger, sdk, keys);
  return addresses.map(([role, address], index) => ({
    role,
    address,
    entry: entries[2 * index]?.account(),
    usdc: entries[2 * index + 1]?.trustLine()
  }));
}
function findAccount({ role, address, entry }, place) {
  const name = `The ${role} (${variables[role]}, ${address})`;
  if (!entry)
    return [error(`${name} has no account on ${place.network.id}.`, fundLine(address, place))];
  if (role === "recipient") return [];
  const spare = BigInt(entry.balance().toString()) - reserveOf(entry);
  if (spare >= leastSpare) return [];
  const say = role === "sponsor" ? error : warning;
  return [
    say(
      `${name} has ${spare > 0n ? "hardly any" : "no"} XLM above its reserve to pay fees with.`,
      `Send 5 XLM to ${address} on ${place.network.id}.`
    )
  ];
}
function findUsdc({ role, address, entry, usdc }, place) {
  if (!entry || role === "sponsor") return [];
  const { usdcIssuer } = place.network;
  const name = `The ${role} (${variables[role]}, ${address})`;
  if (!usdc)
    return [
      error(
        `${name} has no trustline for USDC: every payment fails with Error(Contract, #13).`,
        `Sign with its key: Operation.changeTrust({ asset: new Asset('USDC', '${usdcIssuer}') }); references/testing.md has it whole.`
      )
    ];
  if ((usdc.flags() & 1) === 0)
    return [
      error(
        `${name} may not hold USDC: its issuer has not authorized it.`,
        "Ask Circle, or use another account."
      )
    ];
  if (role === "payer" && BigInt(usdc.balance().toString()) === 0n)
    return [error(`${name} holds no USDC.`, faucetLine(address, place))];
  return [];
}
function reserveOf(entry) {
  const first = entry.ext().switch() === 1 ? entry.ext().v1() : void 0;
  const second = first?.ext().switch() === 2 ? first.ext().v2() : void 0;
  const entries = 2 + entry.numSubEntries() + (second?.numSponsoring() ?? 0) - (second?.numSponsored() ?? 0);
  const selling = BigInt(first?.liabilities().selling().toString() ?? 0);
  return BigInt(entries) * reserve + selling;
}
function fundLine(address, { network, friendbotUrl }) {
  if (!friendbotUrl) return `Send XLM to ${address} on ${network.id}.`;
  return `curl "${friendbotUrl}?addr=${address}"`;
}
function faucetLine(address, { network, friendbotUrl = "" }) {
  if (isLoopback(friendbotUrl))
    return `curl "${new URL("/faucet", friendbotUrl)}?addr=${address}&amount=10"`;
  return network.id === "stellar:testnet" ? `https://faucet.circle.com gives some, for ${address} on Stellar testnet.` : `Send USDC of ${network.usdcIssuer} to \
it.`;
}

// contracts/one-way-channel/manifest.json
var manifest_default = {
  sourceSha256: "36e989f00950e42b45e91849c0fd2fa1d02de4b170e603890c10a0664534003d",
  wasmSha256: "782b9dbfbf8b952974eff6c1f34dc42c6e57f7be543ccd0c436181b36842da29",
  toolchain: {
    rustc: "rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)",
    "wasm-opt": "wasm-opt version 108"
  },
  crates: {
    "soroban-sdk": "26.1.1"
  },
  bytes: {
    wasm: 11736
  }
};

// scripts/skill/doctor/channel.ts
var leastPeriod = 17280;
var channelCheck = {
  name: "Channel",
  async run(context) {
    const { lookup, project } = context;
    const address = project.env.CHANNEL_CONTRACT;
    if (!address) return skipped("no CHANNEL_CONTRACT");
    if ("skipped" in lookup) return lookup;
    if (!lookup.sdk.StrKey.isValidContract(address))
      return skipped("CHANNEL_CONTRACT is no address");
    const channel = await readChannel(address, lookup);
    if (!channel) return [findNothing(address, lookup.network)];
    return [...findCode(channel, project.sources), ...findTerms(channel, project.env, lookup)];
  }
};
async function readChannel(address, { ledger, sdk }) {
  const [entry] = await readEntries(ledger, sdk, [new sdk.Contract(address).getFootprint()]);
  const instance = entry?.contractData().val().instance();
  const storage = instance?.storage();
  if (!instance || !storage) return void 0;
  const nameOf = (key) => [sdk.scValToNative(key)].flat().join(".");
  const values = new Map(storage.map((each) => [nameOf(each.key()), each.val()]));
  if (!values.has("CommitmentKey")) return void 0;
  const executable = instance.executable();
  return {
    codeHash: executable.switch().name === "contractExecutableWasm" ? executable.wasmHash().toString("hex") : "",
    read(name) {
      const value = values.get(name);
      return value && sdk.scValToNative(value);
    }
  };
}
function findNothing(address, { id }) {
  return error(
    `CHANNEL_CONTRACT ${address} is no channel on ${id}: never opened there, or archived.`,
    "Open one with openChannel of channelOpen.ts, or restore it: any transaction on it does."
  );
}
function findCode({ codeHash }, sources) {
  const isPinned = codeHash && find(sources, new RegExp(codeHash)).length > 0;
  if (codeHash === manifest_default.wasmSha256 || isPinned) return [];
  return [
    warning(
      `The channel's code ${codeHash} is not the skill's (${manifest_default.wasmSha256}): other code can do anything with the money.`,
      `Read it; then pin it: codeHashes: ['${codeHash}'] of createChannelSeller.`
    )
  ];
}
function findTerms({ read: read3 }, env, { ledger, sdk }) {
  const key = read3("CommitmentKey");
  const signer = key instanceof Uint8Array ? sdk.StrKey.encodeEd25519PublicKey(Buffer.from(key)) : "nothing";
  const period = Number(read3("RefundWaitingPeriod") ?? 0);
  const closesAt = read3("CloseEffectiveAtLedger");
  const { COMMITMENT_PUBKEY: pubkey, STELLAR_RECIPIENT: recipient } = env;
  const to = String(read3("To"));
  const rows = [
    [
      pubkey !== void 0 && toAccount(sdk, pubkey) !== signer,
      error(
        `The channel's commitment key is ${signer}, not COMMITMENT_PUBKEY: its vouchers can never be claimed.`,
        `COMMITMENT_PUBKEY=${signer}`
      )
    ],
    [
      recipient !== void 0 && recipient !== to,
      error(
        `The channel pays ${to}, not STELLAR_RECIPIENT.`,
        "Have the buyer open one to STELLAR_RECIPIENT."
      )
    ],
    [
      period < leastPeriod,
      warning(
        `The buyer may take everything back ${period} ledgers after starting to close, want ${leastPeriod} (a day) at least.`,
        `Have a channel opened with refundWaitingPeriod: ${leastPeriod}, longer than your longest outage.`
      )
    ],
    [
      closesAt !== void 0,
      error(
        `A close has started: from ledger ${closesAt} on (now ${ledger.latestLedger}) the buyer may take everything.`,
        "Claim now: closeChannel of channelClaims.ts, and sell on another channel."
      )
    ]
  ];
  return rows.flatMap(([applies, finding]) => applies ? [finding] : []);
}

// scripts/skill/doctor/configuration.ts
import { existsSync as existsSync2 } from "node:fs";
import { relative as relative2, resolve } from "node:path";
var guesses = {
  public: "stellar:pubnet",
  pubnet: "stellar:pubnet",
  mainnet: "stellar:pubnet"
};
var nameCheck = {
  name: "Network name",
  run({ project: { env, sources }, network }) {
    const { STELLAR_NETWORK: named = "" } = env;
    const misnamed = network ? [] : [error("STELLAR_NETWORK names no network of Stellar.", `STELLAR_NETWORK=${idOf(named)}`)];
    const places = find(
      sources,
      /\bnetwork: *['"](testnet|public|pubnet|mainnet|stellar:mainnet|stellar:public)['"]/
    );
    const inCode = places.map(
      ({ at, match: [text, name = ""] }) => error(`${at} says ${text}, which is no CAIP-2 id.`, `network: '${idOf(name)}'`)
    );
    return [...misnamed, ...inCode];
  }
};
var urlCheck = {
  name: "STELLAR_RPC_URL",
  run({ network }) {
    if (!network) return skipped("the network is not known");
    const { rpcUrl } = network;
    const ask2 = "STELLAR_RPC_URL=https://… of your RPC provider";
    if (!rpcUrl) return [error(`${network.id} has no default RPC.`, ask2)];
    const origin = originOf(rpcUrl);
    if (!origin) return [error("STELLAR_RPC_URL is no URL.", ask2)];
    if (origin.startsWith("https:")) return [];
    if (!isLoopback(rpcUrl))
      return [error(`The RPC ${origin} is not encrypted: who listens can lie to you.`, ask2)];
    return [
      warning(
        `The RPC ${origin} is http:, which the published @stellar/mpp 0.7.1 refuses.`,
        "STELLAR_RPC_URL=https://localhost:8443/rpc, and NODE_EXTRA_CA_CERTS, as localnet.mjs prints them."
      )
    ];
  }
};
var certificatesCheck = {
  name: "NODE_EXTRA_CA_CERTS",
  run({ project: { env, exported, folder }, scripts }) {
    const file = env.NODE_EXTRA_CA_CERTS;
    if (!file) return skipped("it is not set");
    if (!exported.NODE_EXTRA_CA_CERTS)
      return [
        error(
          "NODE_EXTRA_CA_CERTS stands in .env, which Node reads too late for it.",
          `export NODE_EXTRA_CA_CERTS=${resolve(folder, file)}`
        )
      ];
    if (existsSync2(resolve(folder, file))) return [];
    return [
      error(
        `NODE_EXTRA_CA_CERTS names a file that is not there: ${file}`,
        `Start node ${relative2(folder, scripts)}/localnet.mjs, which writes one, and export the path that it prints.`
      )
    ];
  }
};
function idOf(name) {
  return guesses[name.toLowerCase().replace(/^stellar:/, "")] ?? "stellar:testnet";
}

// scripts/skill/doctor/keys.ts
var variables2 = [
  { name: "STELLAR_RECIPIENT", kind: "account" },
  { name: "COMMITMENT_PUBKEY", kind: "account", hex: true },
  { name: "CHANNEL_CONTRACT", kind: "contract" },
  { name: "STELLAR_SECRET", kind: "secret" },
  { name: "FEE_PAYER_SECRET", kind: "secret" },
  { name: "RECIPIENT_SECRET", kind: "secret" },
  { name: "FUNDER_SECRET", kind: "secret" },
  { name: "COMMITMENT_SECRET", kind: "secret", hex: true }
];
var letters = { account: "G", contract: "C", secret: "S" };
var nouns = { account: "an account", contract: "a contract", secret: "a secret key" };
var kindsCheck = {
  name: "Keys in the environment",
  run({ project: { env }, sdk }) {
    const findings = variables2.flatMap((variable) => findWrongKind(variable, env, sdk));
    return [...findings, ...sdk ? findRelations(env, sdk) : []];
  }
};
function findWrongKind({ name, kind, hex }, env, sdk) {
  const value = env[name];
  if (!value || hex && /^[0-9a-f]{64}$/i.test(value)) return [];
  const want = `${nouns[kind]} (${letters[kind]}…)`;
  const got = /^[SGCM][A-Z2-7]{55,}$/.exec(value)?.[0][0];
  if (got === "S" && kind !== "secret")
    return [
      error(
        `${name} holds a secret key (S…), and is sent to everybody who asks for a price.`,
        `Put ${want} there, and take the money off that key: it may be known by now.`
      )
    ];
  if (got === letters[kind])
    return isValid(kind, value, sdk) ? [] : [error(`${name} is mistyped: its checksum is wrong.`, "Copy it again, whole.")];
  if (got === "M" && kind === "account")
    return [
      error(
        `${name} is a muxed address (M…), whose payments 0.7.1 cannot verify.`,
        "Use the account’s own address (G…)."
      )
    ];
  const found = got ? `a key that begins with ${got}` : `${value.length} characters`;
  return [
    error(`${name} holds ${found}, want ${want}.`, `${name}=${letters[kind]}…, 56 characters`)
  ];
}
function isValid(kind, value, sdk) {
  if (!sdk) return true;
  if (kind === "account") return sdk.StrKey.isValidEd25519PublicKey(value);
  if (kind === "secret") return sdk.StrKey.isValidEd25519SecretSeed(value);
  return sdk.StrKey.isValidContract(value);
}
function findRelations(env, sdk) {
  const payer = accountOf(sdk, env.STELLAR_SECRET);
  const sponsor = accountOf(sdk, env.FEE_PAYER_SECRET);
  const claimer = accountOf(sdk, env.RECIPIENT_SECRET);
  const recipient = env.STELLAR_RECIPIENT ?? claimer;
  const isSame = (one, other) => one !== void 0 && one === other;
  const rows = [
    [
      isSame(payer, recipient),
      error(
        "STELLAR_SECRET pays the account it belongs to: payer and recipient are one.",
        "Give the buyer an account of its own."
      )
    ],
    [
      isSame(sponsor, payer),
      error(
        "FEE_PAYER_SECRET and STELLAR_SECRET are one account: a sponsor that pays itself is refused.",
        "Give the sponsor an account of its own, with XLM only."
      )
    ],
    [
      isSame(sponsor, recipient),
      warning(
        "The sponsor is the recipient: the key that gets the money has to be on the server.",
        "Give the sponsor an account of its own, with XLM only, and keep the recipient’s key offline."
      )
    ],
    [
      claimer !== void 0 && recipient !== claimer,
      error(
        "RECIPIENT_SECRET is not the key of STELLAR_RECIPIENT: it cannot claim what is paid there.",
        "Set both to the same account."
      )
    ],
    [
      isOtherCommitment(env, sdk),
      error(
        "COMMITMENT_SECRET is not the key of COMMITMENT_PUBKEY: its vouchers are refused.",
        "Set both to the same key pair."
      )
    ]
  ];
  return rows.flatMap(([applies, finding]) => applies ? [finding] : []);
}
function isOtherCommitment({ COMMITMENT_SECRET: secret = "", COMMITMENT_PUBKEY: given = "" }, sdk) {
  if (!given) return false;
  const signer = /^[0-9a-f]{64}$/i.test(secret) ? sdk.Keypair.fromRawEd25519Seed(Buffer.from(secret, "hex")).publicKey() : accountOf(sdk, secret);
  return signer !== void 0 && signer !== toAccount(sdk, given);
}

// scripts/skill/doctor/modules.ts
import { spawnSync } from "node:child_process";
import { existsSync as existsSync3 } from "node:fs";
import { dirname, join as join3, relative as relative3 } from "node:path";
var copiedModulesCheck = {
  name: "Copied modules",
  run({ project: { folder, sources }, scripts }) {
    const copied = sources.filter(({ isCopied }) => isCopied);
    const folders = new Set(copied.map(({ path }) => dirname(path)));
    const add = join3(scripts, "add.mjs");
    if (folders.size === 0) return skipped("none is here");
    if (!existsSync3(add)) return skipped("add.mjs is not beside this script");
    const command = `node ${relative3(folder, add)}`;
    return [...folders].flatMap(
      (each) => complaints(add, folder, each).map((line) => warning(line, fixOf(line, command, each)))
    );
  }
};
function complaints(add, folder, each) {
  const { stdout, stderr } = spawnSync(process.execPath, [add, "--check", each], {
    cwd: folder,
    encoding: "utf8"
  });
  const lines = `${stdout}${stderr}`.split("\n").map((line) => line.trim());
  return lines.filter((line) => line && !/ is unchanged: |^Bring the new ones/.test(line));
}
function fixOf(line, command, folder) {
  const bringNew = `${command} --update ${folder}`;
  if (/ is edited\.$/.test(line))
    return `Move your lines to a file of your own and delete this one, then: ${bringNew}`;
  if (line.includes("is not from this skill"))
    return `Move it out of ${folder}, or delete it if it is a copy, then: ${bringNew}`;
  return bringNew;
}

// test/versions/next/package.json
var package_default = {
  name: "stellar-mpp-versions-next",
  private: true,
  description: "What the end-to-end suite runs on in `npm run test:versions`, beside the packed @stellar/mpp",
  type: "module",
  dependencies: {
    "@photostructure/sqlite": "1.2.1",
    "@stellar/stellar-sdk": "16.3.0",
    express: "5.2.1",
    mppx: "0.11.0",
    stripe: "20.4.1",
    viem: "2.56.9"
  }
};

// test/versions/published/package.json
var package_default2 = {
  name: "stellar-mpp-versions-published",
  private: true,
  description: "What the end-to-end suite runs on in `npm run test:versions`, beside the packed @stellar/mpp",
  type: "module",
  dependencies: {
    "@photostructure/sqlite": "1.2.1",
    "@stellar/stellar-sdk": "15.1.0",
    express: "5.2.1",
    mppx: "0.6.31",
    stripe: "20.4.1",
    viem: "2.56.9"
  },
  overrides: {
    incur: "0.3.15"
  }
};

// scripts/skill/doctor/Installed.ts
import { existsSync as existsSync5, realpathSync } from "node:fs";
import { dirname as dirname2, join as join5 } from "node:path";

// scripts/skill/doctor/Project.ts
import { existsSync as existsSync4, readFileSync as readFileSync2 } from "node:fs";
import { join as join4 } from "node:path";
import util from "node:util";
function read2(folder, exported) {
  const envFile = readEnvFile(folder);
  return {
    folder,
    manifest: readManifest(folder),
    env: { ...withoutEmpty(envFile), ...withoutEmpty(exported) },
    exported,
    envFile,
    sources: read(folder)
  };
}
function readManifest(folder) {
  try {
    return JSON.parse(readFileSync2(join4(folder, "package.json"), "utf8"));
  } catch {
    return void 0;
  }
}
function readEnvFile(folder) {
  const file = join4(folder, ".env");
  return existsSync4(file) ? { ...util.parseEnv?.(readFileSync2(file, "utf8")) } : {};
}
function sells({ env, sources }) {
  if (env.MPP_SECRET_KEY || env.STELLAR_RECIPIENT) return true;
  return find(sources, /charge\/server|channel\/server|create(Channel)?Seller\(/).length > 0;
}
function withoutEmpty(env) {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value));
}

// scripts/skill/doctor/Installed.ts
function folderOf(name, folder) {
  const candidate = join5(folder, "node_modules", name);
  if (existsSync5(join5(candidate, "package.json"))) return realpathSync(candidate);
  const above = dirname2(folder);
  return above === folder ? void 0 : folderOf(name, above);
}
function versionOf(name, folder) {
  const found = folderOf(name, folder);
  return found && readManifest(found)?.version;
}
function copiesOf(names2, folder) {
  const copies = new Map(names2.map((name) => [name, /* @__PURE__ */ new Set()]));
  const seen = /* @__PURE__ */ new Set();
  const queue = [folder];
  for (let from = queue.pop(); from !== void 0; from = queue.pop()) {
    if (seen.has(from)) continue;
    seen.add(from);
    for (const name of needsOf(readManifest(from), from === folder)) {
      const found = folderOf(name, from);
      if (!found) continue;
      copies.get(name)?.add(found);
      queue.push(found);
    }
  }
  return copies;
}
function needsOf(manifest, isProject) {
  const { dependencies, peerDependencies, optionalDependencies, devDependencies } = manifest ?? {};
  return Object.keys({
    ...dependencies,
    ...peerDependencies,
    ...optionalDependencies,
    ...isProject && devDependencies
  });
}

// scripts/skill/doctor/packages.ts
var names = ["mppx", "@stellar/stellar-sdk", "viem"];
var sets = [
  { name: "published", versions: package_default2.dependencies, flag: "" },
  { name: "next", versions: package_default.dependencies, flag: " --legacy-peer-deps" }
];
var mpp = { name: "@stellar/mpp", version: "0.7.1" };
var versionsCheck = {
  name: "Package versions",
  run({ project: { folder }, network }) {
    const found = new Map(
      [mpp.name, ...names].map((name) => [name, versionOf(name, folder)])
    );
    const set = nearestSet(found);
    const missing = [...found].flatMap(([name, version]) => version ? [] : [name]);
    if (missing.length > 0)
      return [error(`Not installed: ${missing.join(", ")}.`, installLine(set))];
    return [
      ...findUntested(found, set),
      ...network?.id === "stellar:pubnet" ? findTooOldForMainnet(found) : []
    ];
  }
};
var copiesCheck = {
  name: "One copy of each package",
  run({ project: { folder } }) {
    const compared = ["mppx", "@stellar/stellar-sdk", "@stellar/stellar-base"];
    const copies = [...copiesOf(compared, folder)];
    return copies.flatMap(([name, folders]) => {
      if (folders.size < 2) return [];
      const versions = [...folders].map((copy) => versionOf(name, copy));
      return [
        error(
          `${name} is installed ${folders.size} times (${versions.join(", ")}): instanceof fails between copies, and payments with it.`,
          `npm ls ${name} says who brings it; declare one version in your package.json, then: npm dedupe`
        )
      ];
    });
  }
};
function nearestSet(found) {
  const [first, second] = sets.map(
    ({ versions }) => names.filter((name) => found.get(name) === versions[name]).length
  );
  return sets[second > first ? 1 : 0];
}
function findUntested(found, set) {
  const wanted = [
    [mpp.name, mpp.version],
    ...names.map((name) => [name, set.versions[name]])
  ];
  const other = wanted.filter(([name, version]) => found.get(name) !== version);
  if (other.length === 0) return [];
  const list = other.map(([name, version]) => `${name} ${found.get(name)} (tested: ${version})`);
  const rewritten = majorOf(found.get("@stellar/stellar-sdk")) >= 17;
  const say = rewritten ? error : warning;
  const why = rewritten ? ": stellar-sdk 17 rewrote XDR, and @stellar/mpp 0.7.1 does not run on it" : "";
  return [say(`No tested set of versions: ${list.join(", ")}${why}.`, installLine(set))];
}
function findTooOldForMainnet(found) {
  if (majorOf(found.get("@stellar/stellar-sdk")) >= 16) return [];
  const title = "stellar-sdk 15 throws on some authorization entries that the public network’s RPC returns.";
  return [error(title, installLine(sets[1]))];
}
function installLine({ versions, flag }) {
  const exact = names.map((name) => `${name}@${versions[name]}`);
  return ["npm install", `${mpp.name}@${mpp.version}`, ...exact].join(" ") + flag;
}
function majorOf(version = "0") {
  return Number.parseInt(version, 10);
}

// scripts/skill/doctor/rpc.ts
import { relative as relative4 } from "node:path";
var patientMs = 3e4;
var rpcCheck = {
  name: "RPC",
  run(context) {
    const { ledger, network } = context;
    const origin = originOf(network?.rpcUrl ?? "");
    if (!network || !origin) return skipped("no RPC is configured");
    if ("silence" in ledger)
      return [
        error(`The RPC ${origin} does not answer: ${ledger.silence}.`, adviceFor2(context, origin))
      ];
    if (ledger.passphrase === network.passphrase) return [];
    const served = Object.values(known).find((one) => one.passphrase === ledger.passphrase);
    return [
      error(
        `The RPC ${origin} serves "${plain(ledger.passphrase, 100)}", but the network is ${network.id}.`,
        served ? `STELLAR_NETWORK=${served.id}, or another STELLAR_RPC_URL` : `Set STELLAR_RPC_URL to an RPC of ${network.id}; a local network needs testnet's p\
assphrase.`
      )
    ];
  }
};
var clockCheck = {
  name: "Clock",
  run({ ledger }) {
    if ("silence" in ledger) return skipped("the RPC does not answer");
    const { clockAheadMs = 0, closedAtMs = 0 } = ledger;
    const set = "sudo timedatectl set-ntp true";
    if (Math.abs(clockAheadMs) > patientMs) {
      const way = clockAheadMs > 0 ? "ahead of" : "behind";
      const by = secondsOf(Math.abs(clockAheadMs));
      return [error(`This clock is ${by} ${way} the RPC's, and payments expire by it.`, set)];
    }
    const behindMs = closedAtMs - Date.now();
    if (behindMs <= patientMs) return [];
    return [
      error(
        `By this clock the latest ledger closes in ${secondsOf(behindMs)}.`,
        `${set}; or restart the local network whose time was moved.`
      )
    ];
  }
};
function secondsOf(ms) {
  return `${Math.round(ms / 1e3)} s`;
}
function adviceFor2({ ledger, project, scripts }, origin) {
  if ("silence" in ledger && ledger.isTls)
    return "export NODE_EXTRA_CA_CERTS=$PWD/.stellar-localnet/ca.pem, before Node starts; a local network that was restarted has a new one.";
  if (isLoopback(origin))
    return `Start it: node ${relative4(project.folder, scripts)}/localnet.mjs`;
  return "See that STELLAR_RPC_URL is your provider’s, key included, and that this machine may reach it.";
}

// scripts/skill/doctor/runtime.ts
var oldest = { major: 20, minor: 19 };
var nodeCheck = {
  name: "Node",
  run: () => findOldNode(process.versions.node)
};
var modulesCheck = {
  name: "package.json",
  run({ project: { manifest } }) {
    if (!manifest)
      return [error("There is no package.json here.", "Run this in the folder of your project.")];
    if (manifest.type === "module") return [];
    return [error('package.json has no "type": "module".', "npm pkg set type=module")];
  }
};
function findOldNode(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const isEnough = major > oldest.major || major === oldest.major && minor >= oldest.minor;
  if (isEnough) return [];
  return [
    error(
      `Node is ${version}, older than ${oldest.major}.${oldest.minor}.`,
      "Install Node 22 or newer: nvm install 22, or https://nodejs.org"
    )
  ];
}

// scripts/skill/doctor/secrets.ts
import { spawnSync as spawnSync2 } from "node:child_process";
import { existsSync as existsSync6 } from "node:fs";
import { join as join6 } from "node:path";
var leastBytes = 32;
var newSecret = 'echo "MPP_SECRET_KEY=$(openssl rand -hex 32)" >> .env';
var example = /replace|change.?me|example|your.?secret|placeholder|secret.?key|insecure|0123456789|abcdef01|deadbeef/i;
var leastDifferentCharacters = 10;
var secretKeyCheck = {
  name: "MPP_SECRET_KEY",
  run({ project }) {
    if (!sells(project)) return skipped("nothing is sold here");
    const value = project.env.MPP_SECRET_KEY;
    if (!value) return [error("MPP_SECRET_KEY is not set.", newSecret)];
    const bytes = Buffer.byteLength(value);
    if (bytes < leastBytes)
      return [error(`MPP_SECRET_KEY has ${bytes} bytes, want ${leastBytes} at least.`, newSecret)];
    if (example.test(value) || new Set(value).size < leastDifferentCharacters)
      return [
        error("MPP_SECRET_KEY looks like an example: who knows it invents prices.", newSecret)
      ];
    return [];
  }
};
var leakCheck = {
  name: "Secrets out of code and git",
  run({ project }) {
    const places = find(project.sources, /(?<![A-Z2-7])S[A-Z2-7]{55}(?![A-Z2-7])/);
    return [
      ...places.length > 0 ? [
        error(
          `A secret key (S…) stands in ${listOf2(places)}.`,
          "Read it from the environment instead, and make a new key: this one is in your history."
        )
      ] : [],
      ...findTracked(project.folder)
    ];
  }
};
function findTracked(folder) {
  if (!existsSync6(join6(folder, ".env"))) return [];
  const git = (...args) => spawnSync2("git", args, { cwd: folder, encoding: "utf8", timeout: 5e3 });
  if (git("ls-files", "--error-unmatch", ".env").status === 0)
    return [
      error(
        ".env is committed to git, and its secrets with it.",
        "git rm --cached .env && echo .env >> .gitignore; then make new secrets."
      )
    ];
  if (git("check-ignore", "--quiet", ".env").status === 1)
    return [warning("git does not ignore .env.", "echo .env >> .gitignore")];
  return [];
}

// scripts/skill/Challenge.ts
var part = /([!#$%&'*+.^_`|~\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))|([!#$%&'*+.^_`|~\w-]+)(?=[\s,]|$)/g;
function parseAll(header) {
  const challenges = [];
  for (const [, name = "", quoted, token, scheme] of header.matchAll(part)) {
    if (scheme) challenges.push({ scheme: scheme.toLowerCase(), parameters: {} });
    const last = challenges.at(-1);
    if (name && last)
      last.parameters[name.toLowerCase()] = quoted?.replace(/\\(.)/g, "$1") ?? token ?? "";
  }
  return challenges.filter((one) => one.scheme === "payment").map(({ parameters }) => parameters);
}
function requestOf({ request = "" }) {
  if (!/^[\w-]+$/.test(request)) return void 0;
  return decode(request);
}
function decode(base64url) {
  try {
    const value = JSON.parse(Buffer.from(base64url, "base64url").toString());
    return typeof value === "object" && value !== null ? value : void 0;
  } catch {
    return void 0;
  }
}

// scripts/skill/doctor/sellerTerms.ts
var longestSeconds = 3600;
function findWrongTerms(offer, context, url) {
  const { challenge, request } = offer;
  return [
    ...findExpiry(challenge),
    ...findRealm(challenge, context, url),
    ...findNetwork(offer, context),
    ...(challenge.intent === "channel" ? findChannel : findCharge)(request, context)
  ];
}
function findExpiry({ expires = "" }) {
  const seconds = (Date.parse(expires) - Date.now()) / 1e3;
  if (seconds > 0 && seconds <= longestSeconds) return [];
  const fix = "Leave expires to mppx, which gives 5 minutes; see that no cache answers.";
  if (Number.isNaN(seconds)) return [error("The challenge never expires.", fix)];
  return [
    error(
      `The challenge ${seconds > 0 ? "is good for more than an hour" : "has expired before anybody could pay"}.`,
      `${fix} Is the seller's clock right?`
    )
  ];
}
function findRealm({ realm = "" }, { project }, url) {
  const want = project.env.MPP_REALM ?? url.hostname;
  if (realm === want) return [];
  return [
    warning(
      `The realm is "${plain(realm, 80)}", want "${want}": with two names for one server, credentials of one are refused at the other.`,
      `MPP_REALM=${want}, for the seller`
    )
  ];
}
function findNetwork({ challenge, request }, { network }) {
  const named = request.methodDetails?.network;
  const isLeftOut = named === void 0 && challenge.intent === "channel";
  if (!network || named === network.id || isLeftOut) return [];
  return [
    error(
      `The seller is on ${shown(named)}, this environment on ${network.id}.`,
      `network: '${network.id}' for the seller, or STELLAR_NETWORK for both.`
    )
  ];
}
function findChannel({ channel }, { project: { env } }) {
  const want = env.CHANNEL_CONTRACT;
  if (!want || channel === want) return [];
  return [
    error(
      `The seller sells on ${shown(channel)}, CHANNEL_CONTRACT is another.`,
      "Restart the seller with this environment."
    )
  ];
}
function findCharge({ currency, recipient }, { project: { env }, sdk, network }) {
  const usdc = sdk && network && usdcOf(sdk, network);
  const otherToken = warning(
    `The seller takes ${shown(currency)}, which is not USDC of ${network?.id}.`,
    `currency: '${usdc}', unless you mean another token.`
  );
  const otherRecipient = error(
    `The seller's recipient is ${shown(recipient)}, STELLAR_RECIPIENT another account.`,
    "Restart the seller with this environment."
  );
  return [
    ...usdc && currency !== usdc ? [otherToken] : [],
    ...env.STELLAR_RECIPIENT && recipient !== env.STELLAR_RECIPIENT ? [otherRecipient] : []
  ];
}
function shown(value) {
  return plain(String(value ?? "nothing"), 80);
}

// scripts/skill/doctor/seller.ts
var longHeaderBytes = 15e3;
var sellerCheck = {
  name: "Running seller",
  async run(context) {
    const { url } = context;
    if (!url) return skipped("give a paid route with --url");
    const answer = await askSafely(url);
    if (answer instanceof ObstacleError)
      return [error(`The seller does not answer: ${answer.message}`, answer.fix)];
    if (answer.status !== 402) return [findStatus(answer, url)];
    return [
      ...findChallenge(answer, context, url),
      ...findHeaders(answer),
      ...await findShortLimit(url)
    ];
  }
};
async function findShortLimit(url) {
  const value = "Payment ".padEnd(longHeaderBytes, "x");
  const answer = await askSafely(url, { header: "Authorization", value });
  const status = answer instanceof ObstacleError ? "no answer" : answer.status;
  if (status === 402 || status === 401) return [];
  return [
    error(
      `An Authorization header of ${longHeaderBytes / 1e3} kB gets ${status}, want 402: long credentials do not arrive.`,
      "Node: node --max-http-header-size=32768. nginx: large_client_header_buffers 4 32k;"
    )
  ];
}
function askSafely(url, credential) {
  return ask({ url, body: void 0 }, credential).catch((problem) => {
    if (problem instanceof ObstacleError) return problem;
    throw problem;
  });
}
function findStatus({ status, headers }, { pathname }) {
  const title = `GET ${plain(pathname)} answers ${status}, want 402`;
  if (status < 300)
    return error(`${title}: everybody gets it for free.`, "Put the charge in front of the handler.");
  if (status < 400)
    return error(
      `${title}.`,
      `Give the URL that it points to: ${plain(headers.get("location") ?? "")}`
    );
  if (status < 500) return error(`${title}.`, "Give the URL of a paid route that takes GET.");
  return error(`${title}: the seller fails before it asks for anything.`, "Read its log.");
}
function findChallenge({ headers }, context, url) {
  const all = parseAll(headers.get("www-authenticate") ?? "");
  const challenge = all.find(({ method }) => method === "stellar");
  const request = challenge && requestOf(challenge);
  if (all.length === 0)
    return [
      error(
        "The 402 has no WWW-Authenticate: Payment.",
        "Send the 402 that mppx makes as it is, headers included; see what a proxy removes."
      )
    ];
  if (!challenge)
    return [
      error(
        `The 402 offers ${plain(all.map(({ method }) => method).join(", "))}, and nothing on Stellar.`,
        "Give the URL of a route that stellar.charge protects."
      )
    ];
  if (!request || !challenge.id)
    return [
      error(
        "The challenge has no id, or its request cannot be read.",
        "See that no proxy cuts the header: nginx: proxy_buffer_size 16k;"
      )
    ];
  return findWrongTerms({ challenge, request }, context, url);
}
function findHeaders({ headers }) {
  const exposed = listOf(headers, "access-control-expose-headers");
  const hidden = ["WWW-Authenticate", "Payment-Receipt"].filter(
    (name) => !exposed.includes(name.toLowerCase()) && !exposed.includes("*")
  );
  const cached = !listOf(headers, "cache-control").includes("no-store");
  const isOpen = headers.has("access-control-allow-origin");
  return [
    ...cached ? [
      error(
        "The 402 is not Cache-Control: no-store: a cache may give one challenge to many.",
        "mppx sends it; see what removes it on the way."
      )
    ] : [],
    ...isOpen && hidden.length === 0 ? [] : [
      warning(
        `Pages in a browser cannot pay: CORS hides ${hidden.length > 0 ? hidden.join(" and ") : "the whole answer"}.`,
        "Access-Control-Allow-Origin: *, Access-Control-Expose-Headers: WWW-Authenticate, Payment-Receipt; app.use(cors()) of expressSeller does both."
      )
    ]
  ];
}

// scripts/skill/doctor/stores.ts
import { accessSync, closeSync, constants, existsSync as existsSync7, openSync, readSync, statSync as statSync2 } from "node:fs";
import { dirname as dirname3, relative as relative5, resolve as resolve2 } from "node:path";
var storeCheck = {
  name: "Store",
  run({ project, scripts }) {
    if (!sells(project)) return skipped("nothing is sold here");
    const inMemory = find(project.sources, /\bStore\.memory\(/);
    const forgets = inMemory.length > 0 ? [
      warning(
        `${listOf2(inMemory)}: Store.memory() forgets with the process what was paid.`,
        `store: createSqliteStore('data/payments.db'), from: node ${relative5(project.folder, scripts)}/add.mjs sqliteStore src/payments`
      )
    ] : [];
    return [...forgets, ...filesOf(project).flatMap((file) => findFile(project.folder, file))];
  }
};
function filesOf({ env, sources }) {
  const opened = find(sources, /createSqliteStore\(\s*['"]([^'"]+)['"]/);
  const files = opened.flatMap(({ match: [, file] }) => file ?? []);
  return [.../* @__PURE__ */ new Set([...files, ...env.STORE ? [env.STORE] : []])];
}
function findFile(folder, file) {
  const path = resolve2(folder, file);
  const parent = nearestFolder(dirname3(path));
  if (!statSync2(parent).isDirectory())
    return [
      error(`The store ${file} cannot be made: ${parent} is no folder.`, "Choose another file.")
    ];
  if (!isWritable(parent) || existsSync7(path) && !isWritable(path))
    return [
      error(
        `The store ${file} cannot be written.`,
        `chmod u+rwX ${parent}, or choose another file.`
      )
    ];
  if (!existsSync7(path)) return [];
  const head = readHead(path);
  if (head.length === 0) return [];
  if (head.subarray(0, 16).toString("latin1") !== "SQLite format 3\0")
    return [
      error(
        `The store ${file} is no SQLite database.`,
        "Name another file; see what wrote this one before you delete it."
      )
    ];
  if (head[18] !== 2)
    return [
      warning(
        `The store ${file} has no write-ahead log: createSqliteStore did not make it, and its updates may not be atomic.`,
        `sqlite3 ${file} "PRAGMA journal_mode = WAL", and open it with createSqliteStore.`
      )
    ];
  return [];
}
function nearestFolder(folder) {
  return existsSync7(folder) || folder === dirname3(folder) ? folder : nearestFolder(dirname3(folder));
}
function isWritable(path) {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
function readHead(file) {
  const descriptor = openSync(file, "r");
  try {
    const head = Buffer.alloc(100);
    return head.subarray(0, readSync(descriptor, head, 0, head.length, 0));
  } finally {
    closeSync(descriptor);
  }
}

// scripts/skill/doctor/tokens.ts
var tokensCheck = {
  name: "Token contracts",
  run(context) {
    const { sdk, project } = context;
    return [
      ...findConstants(project.sources, sdk),
      ...sdk ? addressesOf2(context).flatMap((address) => findAddress(address, context, sdk)) : []
    ];
  }
};
function findConstants(sources, sdk) {
  const mainnet = known["stellar:pubnet"];
  const rows = [
    ["USDC", `new Asset('USDC', '${mainnet.usdcIssuer}')`, usdcOf],
    ["XLM", "Asset.native()", xlmOf]
  ];
  return rows.flatMap(([symbol, asset, derive]) => {
    const places = find(sources, new RegExp(`\\b${symbol}_SAC_MAINNET\\b`));
    if (places.length === 0) return [];
    const address = sdk ? `, which is ${derive(sdk, mainnet)}` : "";
    return [
      error(
        `${listOf2(places)}: ${symbol}_SAC_MAINNET of @stellar/mpp 0.7.1 is no valid address.`,
        `${asset}.contractId(Networks.PUBLIC)${address}`
      )
    ];
  });
}
function addressesOf2({ project: { envFile, sources } }) {
  const pattern = /(?<![A-Z2-7])C[A-Z2-7]{55}(?![A-Z2-7])/;
  const inCode = find(sources, pattern).map(({ at, match: [contract] }) => ({
    at,
    contract
  }));
  const inEnv = Object.entries(envFile).flatMap(([name, value = ""]) => {
    const [contract] = pattern.exec(value) ?? [];
    return contract && name !== "CHANNEL_CONTRACT" ? [{ at: `.env, ${name}`, contract }] : [];
  });
  return [...inCode, ...inEnv];
}
function findAddress({ at, contract }, { network }, sdk) {
  if (!sdk.StrKey.isValidContract(contract))
    return [
      error(
        `${at}: ${contract} is no valid address: its checksum is wrong.`,
        "Copy it again, whole, or derive it from the asset: asset.contractId(passphrase)."
      )
    ];
  const others = Object.values(known).filter(({ id }) => network && id !== network.id);
  return others.flatMap(
    (other) => [
      ["USDC", usdcOf],
      ["XLM", xlmOf]
    ].flatMap(
      ([symbol, derive]) => network && derive(sdk, other) === contract ? [
        error(
          `${at}: that is ${symbol} of ${other.id}, and the network is ${network.id}.`,
          `${derive(sdk, network)} is the one of ${network.id}; readNetwork() of the skill gives it.`
        )
      ] : []
    )
  );
}

// scripts/skill/doctor/checks.ts
var checks = [
  nodeCheck,
  modulesCheck,
  versionsCheck,
  copiesCheck,
  copiedModulesCheck,
  secretKeyCheck,
  kindsCheck,
  leakCheck,
  nameCheck,
  urlCheck,
  certificatesCheck,
  rpcCheck,
  clockCheck,
  tokensCheck,
  accountsCheck,
  storeCheck,
  channelCheck,
  sellerCheck
];

// scripts/skill/doctor/diagnose.ts
async function diagnose({ folder, exported, scripts, url }) {
  const project = read2(folder, exported);
  const network = of(project.env);
  const ledger = await look(network?.rpcUrl);
  const seen = { project, scripts, url, sdk: load(folder), network, ledger };
  const context = { ...seen, lookup: lookupOf(seen) };
  const entries = [];
  for (const check of checks) entries.push(await run(check, context));
  return entries;
}
function lookupOf({ sdk, network, ledger }) {
  if (!sdk) return skipped("@stellar/stellar-sdk is not installed here, or cannot be used");
  if (!network || "silence" in ledger || ledger.passphrase !== network.passphrase)
    return skipped("the network does not answer");
  return { sdk, network, ledger };
}
async function run(check, context) {
  const { name } = check;
  try {
    return { name, outcome: await check.run(context) };
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem);
    const fix = "Mend what is above first, and try again.";
    return { name, outcome: [error(`This could not be checked: ${reason}.`, fix)] };
  }
}

// scripts/skill/doctor/Report.ts
var colours = { red: 31, green: 32, yellow: 33, dim: 2 };
function painter(stream) {
  const isPlain = stream.isTTY !== true || Boolean(process.env.NO_COLOR);
  return (colour, text) => isPlain ? text : `\x1B[${colours[colour]}m${text}\x1B[0m`;
}
function linesOf({ name, outcome }, paint) {
  if ("skipped" in outcome) return [paint("dim", `· ${name}: not checked, ${outcome.skipped}`)];
  if (outcome.length === 0) return [`${paint("green", "✓")} ${name}`];
  return outcome.flatMap(({ level, title, fix }) => [
    level === "error" ? paint("red", `✗ ${name}: ${title}`) : `${paint("yellow", "!")} ${name}: ${title}`,
    `  fix: ${fix}`
  ]);
}
function verdictOf(entries, paint) {
  const findings = findingsOf(entries);
  const errors = findings.filter(({ level }) => level === "error").length;
  if (findings.length === 0) return paint("green", "Healthy: nothing was found.");
  return `${count(errors, "error")}, ${count(findings.length - errors, "warning")}; the fix is below each.`;
}
function jsonOf(entries) {
  const checks2 = entries.map(
    ({ name, outcome }) => "skipped" in outcome ? { name, status: "skipped", reason: outcome.skipped, findings: [] } : { name, status: outcome.length === 0 ? "o\
k" : "findings", findings: outcome }
  );
  return JSON.stringify({ ok: findingsOf(entries).length === 0, checks: checks2 });
}
function findingsOf(entries) {
  return entries.flatMap(({ outcome }) => "skipped" in outcome ? [] : outcome);
}
function redactor(...environments) {
  const secrets = [...new Set(environments.flatMap(secretsOf))];
  const redact = (text) => secrets.reduce((rest, secret) => rest.replaceAll(secret, "[secret]"), text).replace(/(?<![A-Z2-7])S[A-Z2-7]{55}(?![A-Z2-7])/g, "[secr\
et key]");
  return ({ name, outcome }) => {
    if ("skipped" in outcome) return { name, outcome };
    const findings = outcome.map(({ level, title, fix }) => ({
      level,
      title: redact(title),
      fix: redact(fix)
    }));
    return { name, outcome: findings };
  };
}
function secretsOf(env) {
  return Object.entries(env).flatMap(([name, value = ""]) => {
    if (value.length < 8) return [];
    if (name === "STELLAR_RPC_URL" && URL.canParse(value)) return partsOf(new URL(value));
    return /SECRET|PASSWORD|TOKEN|_KEY$/.test(name) ? [value] : [];
  });
}
function partsOf({ username, password, pathname, search }) {
  return [username, password, pathname, search].filter((part2) => part2.length >= 8);
}
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

// scripts/skill/doctor/doctor.ts
var help = `Usage: node doctor.mjs [options]

Run in the folder of a project that takes or makes payments: looks at Node, packages, the environment and .env,
the code, the network and the accounts, and says how to mend what it finds. Changes nothing, signs nothing, and
prints no secret.

  --url <url>  a paid route of your running seller: its 402 is looked at as well
  --json       print one JSON object instead of text
  --help       print this

Exit code: 0 nothing was found, 1 something was, 2 it could not look.
`;
async function main({ url, json }) {
  const findings = findOldNode(process.versions.node);
  const folder = process.cwd();
  const scripts = dirname4(fileURLToPath(import.meta.url));
  const entries = findings.length > 0 ? [{ name: nodeCheck.name, outcome: findings }] : await diagnose({ folder, exported: process.env, scripts, url });
  finish(entries.map(redactor(process.env, readEnvFile(folder))), json);
}
function finish(entries, json) {
  const paint = painter(process.stdout);
  const text = [
    ...entries.flatMap((entry) => linesOf(entry, paint)),
    "",
    verdictOf(entries, paint)
  ];
  console.log(json ? jsonOf(entries) : text.join("\n"));
  process.exitCode = Number(findingsOf(entries).length > 0);
}
function parse2(args) {
  const { values } = parseArgs({
    args,
    options: {
      url: { type: "string" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false }
    }
  });
  if (values.help) return "help";
  return { url: values.url === void 0 ? void 0 : parseUrl(values.url), json: values.json };
}
function parseUrl(text) {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return new URL(text);
  throw new Error(`--url takes a URL such as http://localhost:3000/weather, got "${text}".`);
}
try {
  const options = parse2(process.argv.slice(2));
  if (options === "help") console.log(help);
  else await main(options);
} catch (problem) {
  const message = problem instanceof Error ? problem.message : String(problem);
  console.error(`error: ${message}
See node doctor.mjs --help.`);
  process.exitCode = 2;
}
