// try-seller pays a seller once and explains what it saw; attack looks for holes in it; verify-refund checks receipts. Version 0.1.0, Apache-2.0.
// Generated from the stellar-mpp-payments repository; do not edit.
// Bundled software and its licences are at the end of this file, or of the one that it imports.
import{createRequire as createRequire_}from"node:module";const require=createRequire_(import.meta.url);
import{a as b,f as k,m as y,n as v,o as S}from"./seller-tools.mjs";import{readFile as X}from"node:fs/promises";import{parseArgs as Z}from"node:util";var g=b(S(),1);import{createHash as D}from"node:crypto";var m=b(S(),1);function $(e,t){let n=I(e,t);return n&&L(n)}function I(e,t){try{let n=m.TransactionBuilder.fromXDR(e,t);return"innerTransaction"in n?n.innerTransaction:
n}catch{return}}function L(e){try{let[t,...n]=e.operations;if(t?.type!=="invokeHostFunction"||n.length>0)return;let r=t.func.invokeContract(),[s,i,a]=r.args().map(
c=>(0,m.scValToNative)(c));return`${r.functionName()}`!="transfer"||typeof a!="bigint"?void 0:{currency:m.Address.fromScAddress(r.contractAddress()).toString(),
payer:String(s),recipient:String(i),amount:a}}catch{return}}var C=/^[0-9a-f]{64}$/,V=e=>g.StrKey.isValidEd25519PublicKey(e)||g.StrKey.isValidContract(e),R={version:e=>e==="stellar-refund/1",network:e=>/^stellar:(testnet|pubnet)$/.
test(e),payment:e=>C.test(e),refund:e=>C.test(e),refundId:e=>/^[\x21-\x7e]{1,200}$/.test(e),currency:e=>g.StrKey.isValidContract(e),amount:e=>/^[1-9]\d{0,38}$/.
test(e),payer:V,refunder:e=>g.StrKey.isValidEd25519PublicKey(e),time:e=>/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/.test(e),signature:e=>/^[A-Za-z0-9+/]{86}==$/.test(
e)},ne=R.refundId;function x(e){let t=J(e);for(let[r,s]of Object.entries(R))if(typeof t[r]!="string"||!s(t[r]))throw new Error(`This is no receipt of a refund: "${r}" is missing \
or not what it should be.`);let n=Object.keys(t).find(r=>!Object.hasOwn(R,r));if(n!==void 0)throw new Error(`This receipt says more than is signed: "${n.slice(0,
40)}".`);return t}function O(e,{payment:t,refund:n},r){let{amount:s,currency:i,payer:a,refunder:o,signature:c,time:u}=e,p={name:"signature",isTrue:g.Keypair.fromPublicKey(
o).verify(B(e),Buffer.from(c,"base64")),detail:`of ${o}`},d=[E("payment",t,u),E("refund",n,u)];if(t.status!=="SUCCESS"||n.status!=="SUCCESS")return[p,...d];let f=$(
t.envelope,r),h=$(n.envelope,r),l=(U,F,N)=>({name:U,isTrue:F,detail:N});return[p,...d,l("token",f?.currency===i&&h?.currency===i,i),l("amount",h?.amount===BigInt(
s),`${s} of ${f?.amount??"nothing"}`),l("not more",f!==void 0&&BigInt(s)<=f.amount,"than was paid"),l("from",h?.payer===o,`${o}, ${_(o,f?.recipient)}`),l("to",h?.
recipient===a&&f?.payer===a,`${a}, who had paid`),l("order",n.closedAt>=t.closedAt,"paid first, then given back"),l("time",Date.parse(u)===n.closedAt*1e3,u)]}function _(e,t="\
nobody"){return e===t?"who was paid":`while ${t} was paid`}function E(e,t,n){if(t.status==="SUCCESS")return{name:e,isTrue:!0,detail:"the transaction is on the l\
edger"};if(t.status==="FAILED")return{name:e,isTrue:!1,detail:"the transaction failed: it moved nothing"};let r=e==="refund"&&t.oldestAt*1e3<=Date.parse(n),s=new Date(
t.oldestAt*1e3).toISOString();return r?{name:e,isTrue:!1,detail:"there is no such transaction"}:{name:e,isTrue:void 0,detail:`not found: this RPC remembers all \
since ${s}`}}function B(e){let{signature:t,...n}=K(e),r=`Stellar Signed Message:
${JSON.stringify(n)}`;return D("sha256").update(r).digest()}function K(e){let t=Object.keys(R).map(n=>[n,e[n]]);return Object.fromEntries(t)}function J(e){try{let t=JSON.
parse(e);if(typeof t=="object"&&t!==null)return t}catch{}throw new Error("This is no receipt of a refund: it is no JSON object.")}var T=b(S(),1);var M={"stellar:testnet":{passphrase:T.Networks.TESTNET,rpcUrl:"https://soroban-testnet.stellar.org"},"stellar:pubnet":{passphrase:T.Networks.PUBLIC}},H=3e4;async function P(e,t){
let{passphrase:n="",rpcUrl:r}=M[e]??{},s=t??r;if(!s)throw new Error(`${e} has no public RPC: give your provider's with --rpc.`);let i=await A(s,"getNetwork");if(i.
passphrase!==n)throw new Error(`The receipt is of ${e}, and the RPC serves "${i.passphrase}": give another with --rpc.`);return{passphrase:n,find:async o=>{let c=await A(
s,"getTransaction",{hash:o}),{createdAt:u,envelopeXdr:w,oldestLedgerCloseTime:p,status:d}=c;return d==="NOT_FOUND"?{status:d,oldestAt:Number(p)}:d==="FAILED"?{status:d}:
{status:"SUCCESS",envelope:`${w}`,closedAt:Number(u)}}}}async function A(e,t,n={}){let r=await fetch(e,{method:"POST",headers:{"content-type":"application/json"},
body:JSON.stringify({jsonrpc:"2.0",id:1,method:t,params:n}),signal:AbortSignal.timeout(H)}).catch(i=>{throw new Error(`The RPC does not answer: ${v(i)}.`)}),s=await r.
json().catch(()=>({}));if(s.result)return s.result;throw new Error(`This is no Stellar RPC: it answered ${r.status} to ${t}.`)}var q=`Usage: node verify-refund.mjs <receipt.json> [more.json ...] [options]

Says whether receipts of refunds are true: signed by who gave the money back, and on the ledger exactly as they
say, to who had paid. Receipts that are given together may not name the same refund twice.

  --rpc <url>  Stellar RPC of the receipt's network   (STELLAR_RPC_URL, else the public one of testnet)
  --json       print one JSON object instead of text
  --help       print this

Exit code: 0 proven, 1 not true, 2 it could not be told: no receipt, no RPC, or older than the RPC remembers.
`;async function z({files:e,json:t,rpcUrl:n}){let r=k(process.stdout),s=new Set,i=[];for(let o of e){let c=await G(o,n,s);i.push(c),t||console.log(Q(c,r).join(`\

`))}let a=i.map(j);t&&console.log(JSON.stringify({ok:a.every(o=>o===0),verdicts:i})),process.exitCode=a.includes(1)?1:Math.max(...a)}async function G(e,t,n){try{
let r=x(await X(e,"utf8")),{passphrase:s,find:i}=await P(r.network,t),[a,o]=[await i(r.payment),await i(r.refund)],c=O(r,{payment:a,refund:o},s);return n.has(r.
refund)&&c.push({name:"once",isTrue:!1,detail:"another receipt names the same refund"}),n.add(r.refund),{file:e,receipt:r,checks:c}}catch(r){return{file:e,checks:[],
error:y(r instanceof Error?r.message:`${r}`)}}}function j({checks:e,error:t}){return e.some(({isTrue:n})=>n===!1)?1:t!==void 0||e.some(({isTrue:n})=>n===void 0)?
2:0}function Q(e,t){let{checks:n,error:r,file:s,receipt:i}=e;if(!i)return[`${y(s)}  ${t("red","not checked:")} ${r}`];let{amount:a,network:o,payment:c,refund:u}=i,
w={true:t("green","✓"),false:t("red","✗"),undefined:"?"},p=Math.max(...n.map(({name:d})=>d.length));return[`${y(s)}  ${o}`,`  ${"payment".padEnd(p+2)}${c}`,
`  ${"refund".padEnd(p+2)}${u}`,...n.map(({detail:d,isTrue:f,name:h})=>`${w[`${f}`]} ${h.padEnd(p+2)}${d}`),[t("green",`Proven: ${a} base units were given back.`),
t("red","Not true."),"It cannot be told: ask an RPC that remembers more (--rpc)."][j(e)]??""]}function W(e){let{positionals:t,values:n}=Z({args:e,allowPositionals:!0,
options:{rpc:{type:"string"},json:{type:"boolean",default:!1},help:{type:"boolean",short:"h",default:!1}}});if(n.help)return"help";if(t.length===0)throw new Error(
"Give the file of a receipt.");let r=n.rpc??(process.env.STELLAR_RPC_URL||void 0);if(r!==void 0&&!URL.canParse(r))throw new Error("--rpc takes a URL.");return{files:t,
rpcUrl:r,json:n.json}}try{let e=W(process.argv.slice(2));e==="help"?console.log(q):await z(e)}catch(e){let t=e instanceof Error?e.message:String(e);console.error(
`${k(process.stderr)("red","error:")} ${y(t)}
See node verify-refund.mjs --help.`),process.exitCode=2}
