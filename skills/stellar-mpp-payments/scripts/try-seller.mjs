// try-seller pays a seller once and explains what it saw; attack looks for holes in it; verify-refund checks receipts. Version 0.1.0, Apache-2.0.
// Generated from the stellar-mpp-payments repository; do not edit.
// Bundled software and its licences are at the end of this file, or of the one that it imports.
import{createRequire as createRequire_}from"node:module";const require=createRequire_(import.meta.url);
import{a as E,b as U,c as y,e as D,f as R,g as _,h as C,i as B,k as I,l as X,m as q,n as N,p as G,q as H,r as u}from"./trial-tools.mjs";import{a as ne,b as g,
c as p,d as w,e as j,f as x,g as M,h as W,i as b,k as $,l as k,m as d,o as re}from"./seller-tools.mjs";import{parseArgs as Oe}from"node:util";var v=ne(re(),1);var K="https://paymentauth.org/problems/payment-required";function V(e,t,n){let{status:r,headers:s}=t;if(e.facts.status=`${r}${r===402?" Payment Required":""}`,
r!==402)return ae(e,t,n);let o=p(e,y(J(s)).length>0,{good:"WWW-Authenticate has a Payment challenge",wrong:`WWW-Authenticate has no Payment challenge${oe(t)?": \
this is x402, another protocol":""}`,fix:"Send the 402 that mppx makes as it is, headers included."});return p(e,$(s,"cache-control").includes("no-store"),{good:"\
Cache-Control: no-store, so nobody pays a challenge of somebody else",wrong:`Cache-Control is ${P(s,"cache-control")}: a cache may give one challenge to many`,fix:"\
Answer every 402 with Cache-Control: no-store. mppx does; see what removes it on the way."}),ie(e,t),ce(e,n.url),S(e,s,"WWW-Authenticate"),o}function F(e,{headers:t}){
let n=y(J(t)),r=n.map(({method:i,intent:l})=>d(`${i}/${l}`,60)),s=n.find(({method:i,intent:l})=>`${i}/${l}`=="stellar/charge");if(e.facts.offers=r.join(", "),!s)
throw new g(`The seller offers ${r.join(", ")}, and this pays stellar/charge only.`,"Give the URL of a route that is paid by stellar.charge.");let o=D(s);if(!(!p(
e,!!(s.id&&s.realm&&o),{good:"The challenge has an id and a realm, and its request can be read",wrong:"The challenge lacks an id or a realm, or its request is n\
o base64url JSON",fix:"Let mppx make the challenge; see that no proxy cuts the header (4 kB have to pass)."})||!o))return le(e,s,o)}function S(e,t,n){let r=$(t,
"access-control-expose-headers");t.has("access-control-allow-origin")&&r.includes(n.toLowerCase())?e.findings.push({level:"good",text:`Pages in a browser can re\
ad ${n} (CORS)`}):w(e,`Pages in a browser cannot read ${n}. If they are to pay: Access-Control-Expose-Headers: WWW-Authenticate, Payment-Receipt`)}function P(e,t){
let n=e.get(t);return n===null?"missing":`"${d(n,80)}"`}function J(e){return e.get("www-authenticate")??""}function ae(e,t,{url:n,body:r}){let{status:s,headers:o}=t,
a=`${r===void 0?"GET":"POST"} ${n.pathname}`,i=[[s<300,`${a} answers ${s} without payment: everybody gets it for free`,"Put the charge in front of the handler, \
on this route and method, and see that nothing answers earlier."],[s<400,`${a} answers ${s} and points to ${d(o.get("location")??"nowhere")}`,"Give the URL that\
 it points to: a credential must not follow a redirect."],[s===404||s===405,`${a} answers ${s}: there is nothing to buy`,"Give the URL of a paid route. For a PO\
ST, give its JSON with --body."],[s>=500,`${a} answers ${s}: the seller fails before it asks for anything`,"Read the seller’s log: a missing secret, an invalid \
recipient or network fail here."],[!0,`${a} answers ${s}, want 402`,"See what refuses before the charge does."]],[,l,h]=i.find(([c])=>c);return e.findings.push(
{level:"wrong",text:l,fix:h}),!1}function oe({headers:e,body:t}){return e.has("payment-required")||t.includes('"x402Version"')}function ie(e,t){let n=k(t);n?e.facts.
problem=d(n.type,100):w(e,"No problem document (application/problem+json) says why"),n&&n.type!==K&&w(e,`The problem type is not ${K}`)}function ce(e,{protocol:t,
hostname:n}){let r=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(n);t==="http:"&&r?w(e,"Plain HTTP: fine on this machine, and nowhere else"):p(e,t==="https:",
{good:"TLS",wrong:"Plain HTTP: who listens can take the credential",fix:"Serve over TLS: MPP requires it."})}function le(e,t,n){let{methodDetails:r={}}=n,[s,o,a]=[
n.amount,n.currency,n.recipient].map(f=>d(String(f??""))),i=X(o);if(he(e,t,{amount:s,contract:o,recipient:a,symbol:i}),[pe(e,s),fe(e,o,a),ue(e,r.network),ge(e,t.
expires)].includes(!1))return;if(we(r.credentialTypes),i===void 0)throw new g(`The currency ${o} is neither testnet’s USDC nor XLM, and this can get no other.`,
"Try the seller with USDC_SAC_TESTNET.");let h=r.feePayer===!0;e.facts.fee=h?"paid by the seller":"paid by the buyer";let c=Math.floor(Date.parse(t.expires??"")/
1e3);return{challenge:t,symbol:i,contract:o,recipient:a,amount:BigInt(s),maxTime:c,sponsored:h}}function he({facts:e},{id:t="",realm:n="",expires:r="",description:s},{
amount:o,contract:a,recipient:i,symbol:l}){let h=l&&/^\d+$/.test(o??"")?`${u(BigInt(o??""))} ${l}`:"";Object.assign(e,{...s&&{description:d(s)},amount:h?`${h} (${o}\
 base units)`:`${o} base units`,currency:`${a}${l?` (${l})`:""}`,recipient:i,realm:d(n,80),expires:`${d(r,40)}${de(r)}`,id:d(t,80)})}function de(e){let t=Math.round(
(Date.parse(e)-Date.now())/1e3);return Number.isNaN(t)?"":` (in ${t} s)`}function pe(e,t){return p(e,/^[1-9]\d{0,30}$/.test(t),{good:"The amount is a whole numb\
er of base units",wrong:`The amount is "${t}", want a whole number of base units`,fix:'Give stellar.charge decimal text, such as "0.01"; it makes base units of \
it.'})}function fe(e,t,n){let r=v.StrKey.isValidContract(t)&&(v.StrKey.isValidEd25519PublicKey(n)||v.StrKey.isValidContract(n));return p(e,r,{good:"Currency and\
 recipient are addresses",wrong:"The currency is no contract (C…), or the recipient no account or contract (G…, C…)",fix:"Use USDC_SAC_TESTNET as currency\
, and copy the recipient’s address whole."})}function ue({facts:e,...t},n){if(e.network=d(String(n??"missing"),60),n==="stellar:pubnet")throw new g("The selle\
r asks for money on the public network: refused, this never pays there.",'Try it with the configuration for testnet: network "stellar:testnet", and its currency\
.');return p({facts:e,...t},n===C.id,{good:`The network is ${C.id}`,wrong:`The network is "${e.network}", and there are stellar:testnet and stellar:pubnet`,fix:'\
Give stellar.charge network: "stellar:testnet".'})}function ge(e,t){let n=t!==void 0&&Date.parse(t)>Date.now()+1e3;return p(e,n,{good:"It expires, and there is \
time to pay",wrong:t?"It has expired before it could be paid":"It never expires",fix:t?"See that the seller’s clock is right, and that no cache gives old challe\
nges.":"Leave expires to mppx, which gives 5 minutes, or give a date that is near."})}function we(e){if(Array.isArray(e)&&!e.includes("transaction"))throw new g(
"The seller takes pushed payments only, and this pays by pull.",'Offer the credential type "transaction" as well.')}async function Q({route:e,rpcUrl:t},n){let r=(c,f)=>ye(c,f,n),s=await r("Find the network",c=>be(c,t)),o=await r("Ask without paying",async c=>{let f=await b(e);
return V(c,f,e)?f:void 0});if(!o)return;let a=await r("Read the price",async c=>F(c,o));if(!a)return;let i=await r("Pay",c=>$e(c,s,e,a));if(!i||(await r("Look a\
t the ledger",c=>ve(c,s,i)),!T(i.answer)))return;let l=await r("Send the same credential again",c=>z(c,e,i.credential,"The same credential")),h=await Se(e,l);h&&
await r("Send the same transaction for a new challenge",c=>z(c,e,Pe(h,i),"The same transaction"))}async function ye(e,t,n){let r={facts:{},findings:[]},s=performance.
now();try{return await t(r)}finally{n({title:e,...r,tookMs:Math.round(performance.now()-s)})}}async function be({facts:e},t){let n=await I(t);return Object.assign(
e,{rpc:t,passphrase:n.passphrase}),n}async function $e(e,t,n,r){let{amount:s,contract:o,challenge:a,recipient:i,symbol:l}=r,h=await q(t,l==="USDC"?s*3n:0n);e.facts.
payer=`${h.publicKey()} (made for this trial)`;let c=await Z(t,r,h);if(!ke(e,c,r))return;let f={contract:o,from:h,to:i,amount:s},{transaction:m,hash:ee}=await G(
t,f,r),O={type:"transaction",transaction:m},A=R(a,Y(h),O),L=await b(n,A),te=Ce(e,L);return{offer:r,payer:h,payload:O,credential:A,hash:ee,before:c,answer:L,reference:te}}
function ke(e,{recipient:t},{symbol:n}){return t!==void 0?!0:p(e,!1,{good:"",wrong:`The recipient cannot receive ${n} on this network: no account, or no trustli\
ne`,fix:"Fund it with friendbot and have it trust USDC (changeTrust), or take a development account of localnet.mjs."})}function Ce(e,t){let{status:n,headers:r,
body:s,tookMs:o}=t;if(e.facts.status=`${n}, in ${Math.round(o)} ms`,!T(t))return Ne(e,t);e.findings.push({level:"good",text:`Paid, and served with ${n}`}),e.facts.
body=d(s,100);let a=_(r.get("payment-receipt")??""),i=d(String(a?.reference??""),64);return p(e,a?.status==="success"&&a.method==="stellar"&&i!=="",{good:"Payme\
nt-Receipt says success, by stellar, and names the transaction",wrong:`Payment-Receipt ${r.has("payment-receipt")?"is not one of stellar":"is missing"}: the buy\
er has no proof`,fix:"Wrap the response with withReceipt. In express answer with response.json: mppx attaches it there only."}),p(e,["private","no-store"].some(
l=>$(r,"cache-control").includes(l)),{good:`Cache-Control: ${d(r.get("cache-control")??"",60)}, so no cache gives away what was paid for`,wrong:`Cache-Control i\
s ${P(r,"cache-control")}: a shared cache may serve it to all`,fix:"Answer paid requests with Cache-Control: private. mppx does; see what removes it on the way."}),
S(e,r,"Payment-Receipt"),a&&(e.facts.receipt=i),a&&i}function Ne(e,t){let n=k(t);n&&(e.facts.problem=`${d(n.type,100)}: ${d(n.detail)}`),e.findings.push({level:"\
wrong",text:`A good payment was refused with ${t.status}`,fix:"Read the seller’s log. Often its RPC is another network: start it with STELLAR_RPC_URL=https://lo\
calhost:8443/rpc and the NODE_EXTRA_CA_CERTS that localnet.mjs prints."})}async function ve(e,t,{offer:n,payer:r,before:s,hash:o,reference:a,answer:i}){let l=a??
o,c=/^[0-9a-f]{64}$/.test(l)?await H(t,l):void 0,f=await Z(t,n,r),m=(f.recipient??0n)-(s.recipient??0n);if(xe(e,{named:l,ledger:c?.ledger,before:s,after:f,offer:n}),
!T(i))return Te(e,m);p(e,c?.succeeded===!0||a===void 0&&n.sponsored,{good:`The transaction is in ledger ${c?.ledger??"(its hash is known to the seller only)"}`,
wrong:`The transaction ${l} ${c?"failed":"is on no ledger of this network"}`,fix:"Serve only after getTransaction says SUCCESS, and put that transaction’s hash \
in the receipt."}),p(e,m===n.amount,{good:`The recipient got ${u(m)} ${n.symbol}, the price`,wrong:`The recipient got ${u(m)} ${n.symbol}, the price is ${u(n.amount)}`,
fix:"Check amount, currency and recipient of the transaction before it is submitted, and that it succeeded."}),n.sponsored&&n.symbol==="USDC"&&p(e,f["payer XLM"]===
s["payer XLM"],{good:"The seller paid the fee, as it said",wrong:"The buyer paid the fee, though the challenge says that the seller does",fix:"Give stellar.char\
ge a feePayer, whose account is the source of the transaction."})}function Te(e,t){p(e,t===0n,{good:"No money moved",wrong:"The seller took the money and served\
 nothing",fix:"Refuse before submitting, or serve once the transaction has succeeded. When the outcome is unknown, say so with a 5xx and keep the claim."})}function xe({
facts:e},t){t.ledger!==void 0&&(e.transaction=`${d(t.named,64)} in ledger ${t.ledger}`);let n=(s,o)=>{let[a=0n,i=0n]=[t.before[s],t.after[s]],l=`${i>=a?"+":""}${u(
i-a)}`;return`${u(a)} → ${u(i)} ${o} (${l})`},{symbol:r}=t.offer;Object.assign(e,{recipient:n("recipient",r),payer:n("payer",r)}),r==="USDC"&&(e["payer’s XLM"]=
n("payer XLM","XLM"))}async function z(e,t,n,r){let s=await b(t,n),{status:o}=s;e.facts.status=String(o);let a=k(s);return a&&(e.facts.problem=`${d(a.type,100)}\
: ${d(a.detail)}`),p(e,!T(s),{good:`${r} was refused`,wrong:`A hole: ${r.toLowerCase()} bought a second time (${o})`,fix:"Claim challenge and transaction in a s\
tore before serving (stellar.charge: store, shared by all processes), and let nothing answer before the charge."})&&Re(e,s),s}function Re(e,{status:t,headers:n}){
let r=(o,a)=>p(e,!1,{good:"",wrong:o,fix:a}),s=n.get("www-authenticate")??"";t>=500?r(`It was refused with ${t}: buyers take that for an outage and pay again`,"\
Refuse with 402 and a new challenge. With @stellar/mpp 0.7.1 stay on mppx 0.6: newer ones turn its refusals into 500."):t!==402?w(e,`It was refused with ${t}, w\
here MPP wants 402 and a new challenge`):y(s).length===0&&r("It was refused without a new challenge: the buyer cannot try again","Send the 402 that mppx makes a\
s it is, headers included.")}async function Se(e,t){let{headers:n}=t.status===402?t:await b(e);return y(n.get("www-authenticate")??"").find(({method:r,intent:s})=>r===
"stellar"&&s==="charge")}function Pe(e,{payer:t,payload:n}){return R(e,Y(t),n)}function Y(e){return`did:pkh:${C.id}:${e.publicKey()}`}async function Z(e,{contract:t,
recipient:n},r){let s=B.XLM.contractId(e.passphrase);return{payer:await N(e,t,r.publicKey()),"payer XLM":await N(e,s,r.publicKey()),recipient:await N(e,t,n)}}function T({
status:e}){return e>=200&&e<300}var Ae=`Usage: node try-seller.mjs <url> [options]

Pays a seller once, on a local network, and explains what it saw: the 402 and its price, the payment,
the receipt, the ledger, and whether the same payment buys twice. It pays by pull, from an account made
for the trial; it takes no key, and never pays on the public network.

  --rpc <url>    Stellar RPC of the network that the seller uses   (STELLAR_RPC_URL, else http://127.0.0.1:8000/rpc)
  --body <json>  send a POST with this JSON instead of a GET
  --json         print one JSON object instead of text
  --help         print this

Exit code: 0 all is well, 1 something is wrong with the seller, 2 it could not be tried.

Start the network with:  node localnet.mjs
`;async function Le({route:e,rpcUrl:t,json:n}){let r=x(process.stdout),s=[],o=h=>{if(!n)for(let c of h)console.log(c)};o([`Trying ${e.url.href}`]);let a=await Q(
{route:e,rpcUrl:t},h=>{s.push(h),o(M(s.length,h,r))}).then(()=>{},Ee);o(W(s,a,r));let i=j(s)===0&&!a,l=a&&{message:a.message,fix:a.fix};n&&console.log(JSON.stringify(
{url:e.url.href,rpc:t,ok:i,steps:s,notTried:l})),process.exitCode=a?2:+!i}function Ee(e){if(e instanceof g)return e;let t=e instanceof Error?e.message:String(e);
return new g(t,"This is not about the seller. See that the network is healthy.")}function Ue(e){let{values:t,positionals:n}=Oe({args:e,allowPositionals:!0,options:{
rpc:{type:"string",default:process.env.STELLAR_RPC_URL||"http://127.0.0.1:8000/rpc"},body:{type:"string"},json:{type:"boolean",default:!1},help:{type:"boolean",
short:"h",default:!1}}});if(t.help)return"help";let[r,...s]=n;if(r===void 0||s.length>0)throw new Error("Give the URL of one paid route.");if(!URL.canParse(t.rpc))
throw new Error(`--rpc takes a URL, got "${t.rpc}".`);return{route:{url:E(r),body:U(t.body)},rpcUrl:t.rpc,json:t.json}}try{let e=Ue(process.argv.slice(2));e==="\
help"?console.log(Ae):await Le(e)}catch(e){let t=e instanceof Error?e.message:String(e);console.error(`${x(process.stderr)("red","error:")} ${t}
See node try-seller.mjs --help.`),process.exitCode=2}
