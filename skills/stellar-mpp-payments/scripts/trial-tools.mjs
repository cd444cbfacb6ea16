// try-seller pays a seller once and explains what it saw; attack looks for holes in it; verify-refund checks receipts. Version 0.1.0, Apache-2.0.
// Generated from the stellar-mpp-payments repository; do not edit.
// Bundled software and its licences are at the end of this file, or of the one that it imports.
import{createRequire as createRequire_}from"node:module";const require=createRequire_(import.meta.url);
import{a as C,b as c,n as g,o as L}from"./seller-tools.mjs";function B(t){let e=URL.canParse(t)?new URL(t):void 0;if(e?.protocol==="http:"||e?.protocol==="https:")return e;throw new Error(`"${t}" is no URL; want one such\
 as http://localhost:3000/premium/weather.`)}function V(t){try{return t!==void 0&&JSON.parse(t),t}catch{throw new Error(`--body takes JSON, such as '{"city":"Li\
sbon"}'.`)}}var O=["id","realm","method","intent","request","expires","digest","description","opaque","header"],$=/([!#$%&'*+.^_`|~\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))|([!#$%&'*+.^_`|~\w-]+)(?=[\s,]|$)/g;
function _(t){let e=[];for(let[,n="",o,s,a]of t.matchAll($)){a&&e.push({scheme:a.toLowerCase(),parameters:{}});let i=e.at(-1);n&&i&&(i.parameters[n.toLowerCase()]=
o?.replace(/\\(.)/g,"$1")??s??"")}return e.filter(n=>n.scheme==="payment").map(({parameters:n})=>n)}function U(t){return Buffer.from(JSON.stringify(t)).toString(
"base64url")}function M({request:t=""}){if(/^[\w-]+$/.test(t))return h(t)}function J(t,e,n){let o=Object.entries(t).filter(([i])=>O.includes(i)),s=t.header??"Au\
thorization",a={challenge:Object.fromEntries(o),payload:n,source:e};return{header:s,value:`Payment ${U(a)}`}}function z(t){return h(t)}function h(t){try{let e=JSON.
parse(Buffer.from(t,"base64url").toString());return typeof e=="object"&&e!==null?e:void 0}catch{return}}var r=C(L(),1);var m={id:"stellar:testnet",passphrase:"Test SDF Network ; September 2015"},A={USDC:new r.Asset("USDC","GBBD47IF6LWK7P7MDEVSCWR7DPUWV3NY3DTQEVFL4NAT4AQH3ZLLFLA5"),
XLM:r.Asset.native()},y=3e4,p="GAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAWHF";async function H(t){let e=F(t),{passphrase:n,friendbotUrl:o}=await e("g\
etNetwork");if(n!==m.passphrase)throw new c(`${t} is "${n}": refused, this pays on a local network or on testnet only.`,"Start a local one, with node localnet.m\
js, and leave --rpc out.");if(!o)throw new c(`${t} names no friendbot, so there is no account to pay from.`,"Start a local network, with node localnet.mjs, and \
leave --rpc out.");return{rpcUrl:t,passphrase:n,friendbotUrl:o,call:e}}function Q(t){return["USDC","XLM"].find(n=>A[n].contractId(m.passphrase)===t)}async function Y(t,e){
let n=r.Keypair.random(),o=new URL(t.friendbotUrl);o.searchParams.set("addr",n.publicKey());let s=await fetch(o,{signal:AbortSignal.timeout(y)}).catch(S(o));if(!s.
ok)throw new c(`Friendbot answered ${s.status}.`,"Try again, or restart it.");return e>0n&&await v(t,n,e),n}async function v(t,e,n){let o=r.Operation.changeTrust(
{asset:A.USDC}),s=await l(t,e.publicKey(),o,{fee:r.BASE_FEE});s.sign(e),await t.call("sendTransaction",{transaction:s.toXDR()}),await j(t,s.hash().toString("hex"));
let a={address:e.publicKey(),asset:"USDC",amount:K(n)};await t.call("local_faucet",a).catch(i=>{throw new c(`This network does not give ${a.amount} USDC: ${i.message}`,
"Pay USDC on a local network: start node localnet.mjs, point the seller at it, leave --rpc out.")})}async function Z(t,e,n){let o=[new r.Address(n).toScVal()],s=r.Operation.
invokeContractFunction({contract:e,function:"balance",args:o}),a=await l(t,p,s,{fee:r.BASE_FEE}),{results:i}=await b(t,a),u=i?.[0]&&E(i[0].xdr);return typeof u==
"bigint"?u:void 0}function E(t){return(0,r.scValToNative)(r.xdr.ScVal.fromXDR(t,"base64"))}async function tt(t,e,n){let{from:o}=e,s=n.sponsored?p:o.publicKey(),
a={fee:n.sponsored?r.BASE_FEE:"1000",maxTime:n.maxTime},i=await l(t,s,w(e,[]),a),{error:u,results:x,transactionData:f,latestLedger:T}=await b(t,i);if(u||!f)throw new c(
`The token refuses the transfer: ${(u??"it has to be restored first").split(`
`)[0]}`,"See that the recipient exists and has a trustline for what it sells for.");let R=T+Math.ceil((n.maxTime-Date.now()/1e3)/5),k=(x?.[0]?.auth??[]).map(P=>(0,r.authorizeEntry)(
r.xdr.SorobanAuthorizationEntry.fromXDR(P,"base64"),o,R,t.passphrase)),D=w(e,await Promise.all(k)),N={sorobanData:r.xdr.SorobanTransactionData.fromXDR(f,"base64")},
d=await l(t,s,D,{...a,...N});return n.sponsored||d.sign(o),{transaction:d.toXDR(),hash:d.hash().toString("hex")}}async function j(t,e){for(let n=0;n<8;n+=1){let o=await t.
call("getTransaction",{hash:e});if(o.status!=="NOT_FOUND")return{ledger:o.ledger,succeeded:o.status==="SUCCESS"};await new Promise(s=>setTimeout(s,n<2?200:1e3))}}
function K(t){let e=(t<0n?-t:t).toString().padStart(8,"0");return`${t<0n?"-":""}${e.slice(0,-7)}.${e.slice(-7)}`}function w({contract:t,from:e,to:n,amount:o},s){
let a=[new r.Address(e.publicKey()).toScVal(),new r.Address(n).toScVal(),(0,r.nativeToScVal)(o,{type:"i128"})];return r.Operation.invokeContractFunction({contract:t,
function:"transfer",args:a,auth:s})}async function l(t,e,n,{maxTime:o=0,...s}){let a=new r.Account(e,e===p?"-1":await X(t,e)),i=new r.TransactionBuilder(a,{networkPassphrase:t.
passphrase,...s,timebounds:{minTime:0,maxTime:o}});for(let u of[n].flat())i.addOperation(u);return i.build()}async function X(t,e){let n=r.Keypair.fromPublicKey(
e).xdrAccountId(),o=r.xdr.LedgerKey.account(new r.xdr.LedgerKeyAccount({accountId:n})).toXDR("base64"),{entries:s}=await t.call("getLedgerEntries",{keys:[o]}),[
a]=s??[];if(!a)throw new c(`${e} is not on the network.`,"Try again.");return r.xdr.LedgerEntryData.fromXDR(a.xdr,"base64").account().seqNum().toString()}function b(t,e){
return t.call("simulateTransaction",{transaction:e.toXDR()})}function F(t){return async(e,n={})=>{let o=await fetch(t,{method:"POST",headers:{"content-type":"ap\
plication/json"},body:JSON.stringify({jsonrpc:"2.0",id:1,method:e,params:n}),signal:AbortSignal.timeout(y)}).catch(S(t)),s=await o.json().catch(()=>({}));if("re\
sult"in s)return s.result;throw"error"in s&&s.error?new Error(`${e}: ${s.error.message}`):new c(`${t} is no Stellar RPC: it answered ${o.status}.`,"Give its who\
le URL, such as --rpc http://127.0.0.1:8000/rpc.")}}function S(t){return e=>{throw new c(`No network answers at ${t}: ${g(e)}.`,"Start one in another terminal, \
with node localnet.mjs, and point the seller at it; or give --rpc.")}}export{B as a,V as b,_ as c,U as d,M as e,J as f,z as g,m as h,A as i,p as j,H as k,Q as l,Y as m,Z as n,E as o,tt as p,j as q,K as r,l as s,b as t};
