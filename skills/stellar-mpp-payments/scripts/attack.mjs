// try-seller pays a seller once and explains what it saw; attack looks for holes in it; verify-refund checks receipts. Version 0.1.0, Apache-2.0.
// Generated from the stellar-mpp-payments repository; do not edit.
// Bundled software and its licences are at the end of this file, or of the one that it imports.
import{createRequire as createRequire_}from"node:module";const require=createRequire_(import.meta.url);
import{a as be,b as He,c as P,d as re,e as W,f as X,g as ze,h as A,i as V,j as J,k as Be,l as qe,m as xe,n as M,o as je,q as Ge,s as B,t as le}from"./trial-tools.mjs";
import{a as U,b as g,f as ve,j as Ke,k as Ce,l as G,m as N,n as Ue,o as z}from"./seller-tools.mjs";import{setTimeout as wr}from"node:timers/promises";function f(e){return{verdict:"held",says:e}}function h(e){return{verdict:"hole",says:e}}function Q(e){return{verdict:"skipped",says:e}}function m({status:e}){return e>=
200&&e<300}function w(e){let{status:t,body:n}=e;if(m(e))return h(`it served, with ${t}`);if(t===0)return h(`it did not answer: ${n}`);let r=G(e)?.type.split("/").
at(-1),a=`${t}${r?` ${N(r,40)}`:""}`;return t>=500?h(`it failed with ${a}, where a refusal is 402`):f(`refused with ${a}`)}function O(e){return e.find(({verdict:n})=>n===
"hole")??e.at(-1)??Q("there was nothing to try")}async function d({answers:e,body:t,url:n},{timeoutMs:r=3e4,...a}={}){let o=a.method??(t===void 0?"GET":"POST"),s=a.body??(/^(GET|HEAD|OPTIONS)$/.test(o)?void 0:
t),i=await Ke(a.url??n,{method:o,signal:AbortSignal.timeout(r),headers:{...s!==void 0&&{"content-type":"application/json"},...a.headers},...s!==void 0&&{body:s}}).
catch(c=>rn(Ue(c)));return e.push(i),i}function rn(e){return{status:0,headers:new Headers,body:e,tookMs:0}}var Se="Send the 402 that mppx makes as it is; see what removes it on the way.",Qe=[{name:"cached-challenge",tries:"A cache between buyer and seller, for the 40\
2",proves:"draft-httpauth-payment: a 402 carries Cache-Control: no-store",fix:Se,async run(e){for(let t of[await d(e),await d(e,Te)])if(t.status===402&&!Ae(t).includes(
"no-store"))return h(`a 402 has ${Je(t)}: many get one challenge, one of them is served`);return f("Cache-Control: no-store")}},{name:"cached-goods",tries:"A ca\
che between buyer and seller, for what was paid for",proves:"draft-httpauth-payment: a paid answer carries Cache-Control: private",fix:"Wrap the answer with wit\
hReceipt, which adds it; set no public or s-maxage afterwards.",async run({honest:e}){let t=Ae(e);return!t.some(r=>/^(public|s-maxage=[1-9])/.test(r))&&(t.includes(
"private")||t.includes("no-store"))?f(`Cache-Control: ${t.join(", ")}`):h(`it has ${Je(e)}: a shared cache gives it to all for free`)}},{name:"problem",tries:"A\
 402 for programs",proves:"RFC 9457 and draft-httpauth-payment: application/problem+json with type, title, status and detail",fix:Se,async run(e){let t=[await d(
e),await d(e,Te)].map(sn).find(Boolean);return t?h(t):f("type, title, status and detail are there")}},{name:"fresh-challenge",tries:"A refused buyer who wants t\
o try again",proves:"draft-httpauth-payment: every 402 has a challenge",fix:Se,async run(e){let n=[await d(e),await d(e,Te)].find(r=>cn(r)===0);return n?h(`a ${n.
status} has no challenge in WWW-Authenticate`):f("each 402 has a challenge")}},{name:"cors",tries:"A page of another origin",proves:"Fetch standard: a page sees\
 the headers that Access-Control-Expose-Headers names",fix:"Access-Control-Expose-Headers: WWW-Authenticate, Payment-Receipt; and never Allow-Credentials with a\
ny origin.",async run(e){let t=await d(e,{headers:{origin:"https://page.example"}});return t.headers.get("access-control-allow-origin")===null?Q("it does not sp\
eak to pages of other origins"):t.headers.get("access-control-allow-credentials")==="true"?h("any page may use the cookies of who visits it"):Xe(t,"www-authenti\
cate")??Xe(e.honest,"payment-receipt")??f("pages see challenge and receipt")}},{name:"leaks",tries:"Stack traces, paths and keys in all answers so far",proves:"\
RFC 9457, security: a problem says nothing of how the server is made",fix:"Set NODE_ENV=production, and answer errors with a handler of your own that logs them \
and says little.",async run(e){for(let n of an)await d(e,n);let t=e.answers.flatMap(({body:n,status:r})=>{let a=on.find(([,o])=>o.test(n));return a?[`a ${r} sho\
ws ${a[0]}`]:[]});return t[0]?h(t[0]):f(`nothing in ${e.answers.length} answers`)}}],Te={headers:{authorization:"Payment e30"}},an=[{headers:{authorization:`Pay\
ment ${Buffer.from('{"challenge":').toString("base64url")}`}},{headers:{authorization:"Payment bnVsbA",host:"a b"}},{method:"POST",body:"{",headers:{"content-ty\
pe":"application/json"}}],on=[["a stack trace",/\n\s+at \S.*[:(]\d+:\d+/],["a stack trace",/(<br>|\\n)(&nbsp;|\s)+at \S/],["a path of the server",/\b(node_modules|file:\/\/)\//],
["a secret key",/\bS[A-Z2-7]{55}\b/]];function sn(e){if(e.status!==402)return`a refusal has the status ${e.status}, want 402`;if(!G(e))return"a 402 has no probl\
em document";let{detail:n,status:r,title:a,type:o}=JSON.parse(e.body);return[n,a,o].every(i=>typeof i=="string"&&i!=="")&&r===402?void 0:"a problem lacks type, \
title, status or detail"}function Xe({headers:e},t){let n=Ce(e,"access-control-expose-headers");return n.includes(t)||n.includes("*")?void 0:h(`pages cannot see\
 ${t}`)}function cn({headers:e}){return P(e.get("www-authenticate")??"").length}function Ae({headers:e}){return Ce(e,"cache-control").filter(Boolean)}function Je(e){
let t=Ae(e);return t.length>0?`Cache-Control: ${t.join(", ")}`:"no Cache-Control"}import{createHmac as wn,randomUUID as Pe}from"node:crypto";var b=U(z(),1);import{randomBytes as hn}from"node:crypto";async function k(e,t,n,r={}){let a=await Ye(e,t,n,r);if(!t.sponsored&&r.signedAmount!==void 0){let s=await Ye(e,t,n,{...r,amount:r.signedAmount});a.signatures.splice(
0,1,...s.signatures)}let o=a.hash().toString("hex");return{payload:{type:"transaction",transaction:a.toXDR()},hash:o}}function et({transaction:e},t){let n=b.xdr.
TransactionEnvelope.fromXDR(e,"base64");return n.v1().tx().fee(2e6+t),{type:"transaction",transaction:n.toXDR("base64")}}async function Ye(e,t,n,r){let{maxTime:a=t.
maxTime,operations:o=1,passphrase:s=e.passphrase}=r,i=t.sponsored?J:n.publicKey(),l={fee:r.lavish?`${tt}`:"1000",maxTime:a,networkPassphrase:s},{sequence:y}=await e.
call("getLatestLedger"),T=fn(t,n,r,y),S=await B(e,i,Ze(T,[]),l),{entries:C,sorobanData:K}=await mn(e,S);r.lavish&&ln(K);let ge=(a||t.maxTime)-Date.now()/1e3,ne=y+
Math.ceil(ge/5)+(r.lingers??0),he=r.signer??n;if(t.sponsored)for(let ke of C)un(ke,K);let en=(r.unauthorized?[]:C).map(ke=>dn(ke,r,nn=>(0,b.authorizeEntry)(nn,he,
ne,s))),tn=Ze(T,await Promise.all(en)),Ie=await B(e,i,Array(o).fill(tn),{...l,sorobanData:K});return t.sponsored||Ie.sign(he),Ie}var tt=5e7;function ln(e){let t=e.
resources();t.instructions(5e7),t.diskReadBytes(1e5),t.writeBytes(65536),e.resourceFee(b.xdr.Int64.fromString(`${tt}`))}function un(e,t){let n=b.xdr.Int64.fromString(
`${hn(8).readBigInt64BE()}`);e.credentials().address().nonce(n);let r=b.xdr.ScVal.scvLedgerKeyNonce(new b.xdr.ScNonceKey({nonce:n}));for(let a of t.resources().
footprint().readWrite())a.switch().name==="contractData"&&pn(a.contractData().key())&&a.contractData().key(r)}function pn(e){return e.switch().name==="scvLedger\
KeyNonce"}async function dn(e,{nested:t,signedAmount:n},r){let a=e.rootInvocation(),o=()=>b.xdr.SorobanAuthorizedInvocation.fromXDR(a.toXDR());if(t&&a.subInvocations(
[o()]),n===void 0)return r(e);let s=o();a.function().contractFn().args()[2]=(0,b.nativeToScVal)(n,{type:"i128"});let i=await r(e);return i.rootInvocation(s),i}function fn(e,t,n,r){
let{amount:a=e.amount,contract:o=e.contract,to:s=e.recipient}=n,i=[new b.Address(t.publicKey()).toScVal(),new b.Address(s).toScVal(),(0,b.nativeToScVal)(a,{type:"\
i128"})];if(!n.approves)return{contract:o,function:"transfer",args:i};let c=(0,b.nativeToScVal)(r+100,{type:"u32"});return{contract:o,function:"approve",args:[...i,
c]}}function Ze(e,t){return b.Operation.invokeContractFunction({...e,auth:t})}async function mn(e,t){let{error:n,results:r,transactionData:a}=await le(e,t);if(n||
!a)throw new g(`The ledger would not take such a payment: ${(n??"it has to be restored first").split(`
`)[0]}`,"See that the accounts exist and have trustlines.");return{entries:(r?.[0]?.auth??[]).map(s=>b.xdr.SorobanAuthorizationEntry.fromXDR(s,"base64")),sorobanData:b.xdr.
SorobanTransactionData.fromXDR(a,"base64")}}async function u(e,t=e.url){let n=await d(e,{url:t}),r=Oe(n);if(r)return r;throw new g(`${t.pathname} answers ${n.status} without a challenge of stellar/charge.`,
"See that the seller is up, and that it asks for money on this route.")}function Oe({headers:e}){let n=P(e.get("www-authenticate")??"").find(({method:l,intent:y})=>l===
"stellar"&&y==="charge");if(!n)return;let{amount:r,currency:a,methodDetails:o={},recipient:s}=W(n)??{};$e(o.network);let{credentialTypes:i,feePayer:c}=o;if(!(!/^\d+$/.
test(String(r))||!n.expires))return{challenge:n,contract:String(a),recipient:String(s),amount:BigInt(String(r)),maxTime:Math.floor(Date.parse(n.expires)/1e3),sponsored:c===
!0,types:Array.isArray(i)?i.map(String):["transaction"]}}function $e(e){if(e!==A.id)throw new g(`The seller asks for money on "${N(String(e),60)}": refused, thi\
s pays on ${A.id} only.`,"Attack the seller with its configuration for testnet, on a local network.")}async function R(e,t=e.wallet.main){let n=await u(e),r=await k(
e.network,n,t);return{offer:n,payer:t,signed:r,answer:await p(e,n,r.payload,t)}}function p(e,{challenge:t},n,r,a=e.url){let o=`did:pkh:${A.id}:${r.publicKey()}`,
{header:s,value:i}=X(t,o,n);return d(e,{url:a,headers:{[s]:i}})}async function E(e,t,n){let{network:r}=e,a=await k(r,{...t,sponsored:!1},n);if(await r.call("sen\
dTransaction",{transaction:a.payload.transaction}),(await Ge(r,a.hash))?.succeeded)return a;throw new g(`The payment ${a.hash} did not get into a ledger.`,"See \
that the network is healthy.")}function _({challenge:e},t,n){let r=n.sign(Buffer.from(`${e.id}:${t}`));return{type:"signedHash",hash:t,sourceSignature:Buffer.from(
r).toString("hex")}}var yn="draft-httpauth-payment: id is an HMAC over realm, method, intent, request, expires, digest and opaque",gn="Verify the id over every field of the echoed \
challenge before you read any of them.",kn={id:()=>({challenge:{id:"A".repeat(43)}}),realm:()=>({challenge:{realm:"elsewhere.example"}}),method:()=>({challenge:{
method:"tempo"}}),intent:()=>({challenge:{intent:"session"}}),expires:()=>({challenge:{expires:new Date(Date.now()+72e5).toISOString()}}),opaque:()=>({challenge:{
opaque:re({scope:Pe()})}}),digest:()=>({challenge:{digest:"sha-256=:AAAA:"}}),amount:()=>({request:{amount:"1"}}),currency:({paid:e})=>({request:{currency:xn(e)}}),
recipient:({wallet:e})=>({request:{recipient:e.main.publicKey()}}),network:()=>({details:{network:"stellar:pubnet"}}),nonce:()=>({request:{externalId:Pe()},details:{
reference:Pe()}})},bn=Object.entries(kn).map(([e,t])=>({name:`tampered-${e}`,tries:`A challenge with another ${e}, paid as it says`,proves:yn,fix:gn,sells:"char\
ge",async run(n){let r=vn(await u(n),t(n)),{payload:a}=await k(n.network,r,n.wallet.main);return w(await p(n,r,a,n.wallet.main))}})),nt=["replace-me","secret","\
changeme","change-me","test","test-secret","password"].concat(["my-secret","mpp-secret","mpp-secret-key","your-secret-key","dev-secret","demo"]).concat(["your-s\
ecret-here","stellar-mpp-secret","stellar-mpp-demo-secret","example",""]),at=[...bn,{name:"guessed-secret",tries:"The secrets of guides and examples",proves:"dr\
aft-httpauth-payment, security: who knows the secret makes prices",fix:"Set MPP_SECRET_KEY to 32 random bytes: openssl rand -hex 32",async run(e){let[t]=P(rt(await d(
e))),n=nt.find(r=>t&&Cn(t,r)===t.id);return n===void 0?f(`none of ${nt.length} made this challenge`):h(`its secret is "${n}": anybody can make a challenge with \
a price of 1`)}},{name:"same-challenge",tries:"20 challenges at once",proves:"draft-httpauth-payment: each challenge has an id of its own, else only one buyer i\
s served",fix:"Put something unique into each challenge, such as methodDetails.reference or externalId.",async run(e){let n=(await Promise.all(Array.from({length:20},
()=>d(e)))).map(a=>P(rt(a))[0]?.id),r=new Set(n).size;return n.includes(void 0)?h("not every answer had a challenge"):r<n.length?h(`only ${r} different ids: the\
 others pay in vain`):f("each has an id of its own")}},{name:"expired",tries:"A challenge that has expired",proves:"draft-httpauth-payment: after expires a cred\
ential is refused",fix:"Refuse when expires is missing or past, before anything else is done.",sells:"charge",async run(e){let t=await u(e),n=Date.parse(t.challenge.
expires??"")-Date.now();if(n>e.waitMs)return{verdict:"skipped",says:`it lives for ${Math.round(n/1e3)} s: give --wait to wait so long`};let{main:r}=e.wallet,a=Math.
floor(Date.now()/1e3)+600,s=t.types.includes("signedHash")?await E(e,t,r):void 0;await e.sleep(Math.max(0,n)+1100);let i=s?_(t,s.hash,r):(await k(e.network,t,r,
{maxTime:a})).payload;return w(await p(e,t,i,r))}}];function vn(e,{challenge:t={},request:n={},details:r}){let a=W(e.challenge),o={...a?.methodDetails,...r},s={
...a,methodDetails:o,...n},i={...e.challenge,request:re(s),...t};return{...e,challenge:i,amount:BigInt(String(s.amount)),contract:String(s.currency),recipient:String(
s.recipient)}}function Cn(e,t){let r=["realm","method","intent","request","expires","digest","opaque"].map(a=>e[a]??"").join("|");return wn("sha256",t).update(r).
digest("base64url")}function rt({headers:e}){return e.get("www-authenticate")??""}function xn(e){let[t,n]=[V.USDC,V.XLM].map(r=>r.contractId(A.passphrase));return e.
intent==="charge"&&e.purchase.offer.contract===n?t:n}var ct=U(z(),1);function ue(e){return ot(e)===!1?void 0:"it pays the fees itself"}function $(e){return ot(e)===!0?void 0:"it pays no fees for its buyers"}function q({paid:e}){return(e.
intent==="charge"?e.purchase.offer.types:[]).includes("signedHash")?void 0:"it takes no pushed payments (signedHash)"}function Re({faults:e}){return e?.isUsed()?
void 0:"the seller’s RPC is not ours to break: see --rpc-proxy in --help"}function ot({paid:e}){return e.intent==="charge"?e.purchase.offer.sponsored:void 0}var Sn="Test SDF Future Network ; October 2022",Tn=()=>Math.floor(Date.now()/1e3),oe="draft-stellar-charge-00, verification: transfer(from, to, amount) on curre\
ncy, exactly",An="draft-stellar-charge-00, verification: one invokeHostFunction, no other effect",st="draft-stellar-charge-00, verification: timeBounds.maxTime \
is not after the expiry",pe="Compare contract, recipient and amount of the only operation with the challenge, each for equality.",it="Refuse a transaction with \
more than one operation, and an authorization with sub-invocations.",Ne="Verify the signature of each authorization, and simulate before you sign.",On=[{name:"u\
nderpaid",tries:"One base unit less than the price",proves:oe,fix:pe,change:({amount:e})=>({amount:e-1n})},{name:"overpaid",tries:"One base unit more than the p\
rice",proves:oe,fix:pe,change:({amount:e})=>({amount:e+1n})},{name:"wrong-asset",tries:"The amount in another asset",proves:oe,fix:pe,change:({contract:e})=>({contract:Rn(
e)})},{name:"wrong-recipient",tries:"The price, paid to oneself",proves:oe,fix:pe,change:(e,{wallet:t})=>({to:t.main.publicKey()})},{name:"approval",tries:"Leav\
e to fetch the money (approve), in place of paying",proves:oe,fix:"Refuse every function but transfer.",change:()=>({approves:!0})},{name:"no-time-bounds",tries:"\
A payment that can be submitted for ever",proves:st,fix:"Refuse a transaction without maxTime: 0 is none.",change:()=>({maxTime:0})},{name:"late-time-bounds",tries:"\
A payment that can be submitted after the challenge has expired",proves:st,fix:"Refuse a maxTime after the expiry of the challenge.",change:()=>({maxTime:Tn()+7200})},
{name:"extra-operation",tries:"The payment twice in one transaction",proves:An,fix:it,change:()=>({operations:2})},{name:"sub-invocation",tries:"An authorizatio\
n that allows another call inside the payment",proves:"draft-stellar-charge-00, sponsored payments: no sub-invocations",fix:it,unfit:$,change:()=>({nested:!0})},
{name:"tampered-transaction",tries:"A payment of the price, signed as one of 1 base unit",proves:"draft-stellar-charge-00, settlement: served only when the ledg\
er has the payment",fix:"Serve after getTransaction says SUCCESS, never when the transaction is sent.",change:()=>({signedAmount:1n})},{name:"foreign-network",tries:"\
A payment that is signed for another network",proves:"draft-stellar-charge-00, verification: the passphrase of methodDetails.network",fix:Ne,change:()=>({passphrase:Sn})},
{name:"foreign-signature",tries:"A payment that somebody else signed",proves:"draft-stellar-charge-00, verification: authorized by from",fix:Ne,change:()=>({signer:ct.Keypair.
random()})},{name:"unsponsored-as-sponsored",tries:"A payment whose fee nobody pays, where the buyer has to",proves:"draft-stellar-charge-00, sponsored payments\
: only with feePayer",fix:"Refuse a transaction of the account of zeros unless this route sponsors.",unfit:ue,misread:{sponsored:!0},change:()=>({})},{name:"no-\
authorization",tries:"A sponsored payment that nobody authorized",proves:"draft-stellar-charge-00, sponsored payments: authorized by from",fix:Ne,unfit:$,change:()=>({
unauthorized:!0})},{name:"lingering-authorization",tries:"An authorization that outlives the challenge by a day",proves:"draft-stellar-charge-00, sponsored paym\
ents: valid for ceil(seconds left / 5) ledgers at most",fix:"Compare signatureExpirationLedger with the latest ledger and the time that is left.",unfit:$,change:()=>({
lingers:17280})}],ht=On.map(({change:e,misread:t,...n})=>({...n,async run(r){let a={...await u(r),...t};return $n(r,a,e(a,r))}}));async function $n(e,t,n){let{network:r,
wallet:a}=e,o=await k(r,t,a.main,n),s=await lt(e,t),i=await p(e,t,o.payload,a.main),c=w(i);return c.verdict==="held"&&await Pn(e,{offer:t,signed:o,before:s})?h(
`it was refused with ${i.status}, and the money is gone`):m(i)?h(`it served ${Nn(i)}`):c}async function Pn(e,{offer:t,signed:n,before:r}){if(t.sponsored)return r!==
await lt(e,t);let{status:a}=await e.network.call("getTransaction",{hash:n.hash});return a==="SUCCESS"}function lt({network:e,wallet:t},{contract:n}){return M(e,
n,t.main.publicKey())}function Rn(e){let{USDC:t,XLM:n}=V,r=n.contractId(A.passphrase);return e===r?t.contractId(A.passphrase):r}function Nn({status:e,body:t}){return`\
(${e}): ${N(t,40)}`}var ut="draft-httpauth-payment: a malformed credential is refused with 402, and nothing else happens",pt="Parse the credential with a schema, refuse what does n\
ot fit with 402, and let nothing throw past it.",En=["","%%%","e30","bnVsbA","W10","MQ","A".repeat(6e3),"=",'"',",,,"],_n=Buffer.from("[".repeat(4e3)).toString(
"base64url"),ft=[{name:"garbage-header",tries:"Authorization headers of garbage",proves:ut,fix:pt,async run(e){let t=[...En,_n].map(n=>({authorization:`Payment ${n}`}));
return dt(e,t)}},{name:"garbage-payload",tries:"A good challenge with payloads of garbage",proves:ut,fix:pt,async run(e){let t=[];for(let n of Ln){let[r]=P((await d(
e)).headers.get("www-authenticate")??""),a=`did:pkh:stellar:testnet:${e.wallet.main.publicKey()}`,{header:o,value:s}=X(r??{},a,n);t.push({[o]:s})}return dt(e,t)}},
{name:"huge-header",tries:"A credential of 60 kB",proves:"RFC 9110: a server refuses what is too large, with 4xx",fix:"Leave the limit of Node (16 kB) as it is.",
async run(e){let t=`Payment ${"A".repeat(6e4)}`,{status:n}=await d(e,{headers:{authorization:t}});if(n>=200&&(n<300||n>=500))return h(`it answered ${n}`);let r=await d(
e,{timeoutMs:1e4});return r.status!==402?h(`afterwards it answers ${r.status}`):f(n===0?"it hung up":`refused with ${n}`)}}],Ln=[null,[],"transaction",{},{type:"\
transaction"},{type:"transaction",transaction:"AAAA"},{type:"transaction",transaction:"A".repeat(9e3)},{type:"transaction",transaction:{length:1}},{type:"signed\
Hash",hash:"xyz",sourceSignature:""},{type:"hash",hash:"0".repeat(64)},{action:"voucher",amount:"1e9",signature:"0".repeat(128)},{__proto__:null,constructor:{prototype:{
paid:!0}}}];async function dt(e,t){let n=[];for(let r of t){let a=await d(e,{headers:r,timeoutMs:1e4});m(a)?n.push(h(`it served, with ${a.status}`)):a.status>=500?
n.push(h(`it fails with ${a.status}`)):a.status===0&&n.push(h(`it did not answer: ${a.body}`))}return O([...n,f(`all ${t.length} were refused`)])}import{connect as Dn}from"node:net";import{setTimeout as Fn}from"node:timers/promises";import{connect as Wn}from"node:tls";var Ee=U(z(),1);var mt=1000000000n;async function wt(e,{secret:t,price:n}){let r=n===0n?0n:n*100n>mt?n*100n:mt;return{main:t?Vn(t):await xe(e,r),usdc:r,stranger:Ee.Keypair.random(),
others:[]}}async function Z(e,t,n){for(;e.others.length<n;)e.others.push(await xe(t,e.usdc));return e.others.slice(0,n)}function Vn(e){try{return Ee.Keypair.fromSecret(
e)}catch{throw new g("STELLAR_SECRET is no secret key (S…).","Give the key of a test account, or none: on a local network accounts are made.")}}var j=5,yt=40,gt=[{name:"parallel-buyers",tries:`${j} honest buyers at once`,proves:"draft-httpauth-payment: who pays is served",fix:"Give each challenge an id \
of its own, and each sponsor one payment after another: two with one sequence number, and one fails.",sells:"charge",async run(e){let t=await Promise.all(Array.
from({length:j},()=>u(e))),r=t[0]?.sponsored===!0?Array(j).fill(e.wallet.main):await Z(e.wallet,e.network,j),a=await Promise.all(t.map(async(i,c)=>{let{payload:l}=await k(
e.network,i,r[c]);return p(e,i,l,r[c])})),o=a.filter(m).length;if(o===j)return f(`all ${j} were served`);let s=a.find(i=>!m(i))?.status;return h(`it served ${o}\
 of ${j}; others got ${s}`)}},{name:"slow-clients",tries:`${yt} clients that never end their request`,proves:"The seller stays up for others (slowloris)",fix:"S\
erve from an event loop, without a lock around the request; leave headersTimeout and requestTimeout of Node as they are.",async run(e){let t=await Promise.all(Array.
from({length:yt},(n,r)=>In(e.url,r%2===0)));await Fn(100);try{let{body:n,status:r}=await d(e,{timeoutMs:3e3});return r===402?f("others are answered as before"):
h(`others get ${r===0?`no answer (${n})`:r}`)}finally{for(let n of t)n.destroy()}}}];function In(e,t){let{hostname:n,pathname:r,port:a,protocol:o}=e,s=o==="http\
s:",i=n.replace(/^\[|\]$/g,""),c={host:i,port:Number(a)||(s?443:80)},l=s?Wn({...c,servername:i}):Dn(c),y=`POST ${r} HTTP/1.1\r
Host: ${e.host}\r
Content-Type: application/json\r
`;return new Promise(T=>{l.on("error",()=>T(l)),l.once(s?"secureConnect":"connect",()=>{l.write(t?`${y}Content-Length: 1000000\r
\r
{`:y),T(l)})})}var Hn="draft-stellar-charge-00, errors: an RPC that does not answer is a 5xx, and nothing is settled",bt=[{name:"rpc-down",tries:"A good payment while the RPC \
answers 503",proves:Hn,fix:"Answer an outage with 503 and give the claim back: a 402 makes the buyer pay again, a 200 is for free.",unfit:Re,async run(e){let t=await u(
e),{main:n}=e.wallet,{payload:r}=await k(e.network,t,n);e.faults?.set(()=>"unavailable");let a=await p(e,t,r,n);if(e.faults?.set(void 0),m(a))return h("it serve\
d, and nothing was paid");if(a.status<500)return h(`it answered ${a.status}: the buyer believes that the payment was wrong`);let o=await R(e,await kt(e));return m(
o.answer)?f(`${a.status}, and served when the RPC was back`):h(`afterwards it answers ${o.answer.status}`)}},{name:"rpc-answer-lost",tries:"A good payment that \
is sent, but the RPC’s answer is lost",proves:"draft-stellar-charge-00, errors: an unknown outcome is a 5xx, and the claim is kept",fix:"Look the transaction \
up by its hash; when that does not tell, answer 5xx and keep the claim.",unfit:Re,async run(e){let t=await u(e),n=await kt(e)??e.wallet.main,{payload:r}=await k(
e.network,t,n);e.faults?.set(s=>s==="sendTransaction"?"answer-lost":void 0);let a=await p(e,t,r,n);if(e.faults?.set(void 0),m(a))return f("it found the payment \
on the ledger and served");if(a.status<500)return h(`it took the money and answered ${a.status}`);let o=await p(e,t,r,n);return m(o)?f(`${a.status}, and served \
when it was asked again`):f(`${a.status}: the buyer knows that the outcome is unknown`)}}];async function kt({network:e,wallet:t}){let[n]=await Z(t,e,1);return n}import{randomBytes as Kn}from"node:crypto";var vt="draft-stellar-charge-00, push: the payer proves that the payment is its own",Ct="draft-stellar-charge-00, push: a hash is consumed once, atomically",xt="\
Claim the hash of the transaction in the store, for pulled and pushed payments alike.",Tt=[{name:"stolen-hash",tries:"The hash of somebody else’s payment",proves:vt,
fix:'Take signedHash only: compare the payer of the ledger’s transaction with source, and verify its signature over "{challenge id}:{hash}".',unfit:q,async run(e){
let{main:t,stranger:n}=e.wallet,r=await u(e),{hash:a}=await E(e,r,t),o=await u(e),s=_(o,a,n),i=_(r,a,t);return O([w(await p(e,o,s,n)),w(await p(e,await u(e),s,t)),
w(await p(e,await u(e),i,t))])}},{name:"unsigned-hash",tries:"A hash without a signature",proves:vt,fix:"Do not set allowUnsignedPush: anybody can read the hash\
 on the ledger.",unfit:q,async run(e){let{main:t,stranger:n}=e.wallet,r=await u(e),{hash:a}=await E(e,r,t),o={type:"hash",hash:a};return O([w(await p(e,r,o,n)),
w(await p(e,await u(e),o,t))])}},{name:"old-hash",tries:"A hash that was served, for a new challenge",proves:Ct,fix:xt,unfit:q,async run(e){let{main:t}=e.wallet,
n=await u(e),{hash:r}=await E(e,n,t),a=await p(e,n,_(n,r,t),t);return m(a)?St(e,r):h(`it did not serve a pushed payment: ${a.status}`)}},{name:"pulled-hash",tries:"\
A payment that was pulled, as a pushed one",proves:Ct,fix:xt,unfit:q,async run(e){let{answer:t,signed:n}=await R(e);return m(t)?St(e,n.hash):h(`it did not serve\
 a pulled payment: ${t.status}`)}},{name:"invented-hash",tries:"The hash of a payment that no ledger has",proves:"draft-stellar-charge-00, push: served only whe\
n the ledger has the payment",fix:"Serve after getTransaction says SUCCESS, and after you looked at what it did.",unfit:q,async run(e){let{main:t}=e.wallet,n=await u(
e),r=_(n,Kn(32).toString("hex"),t);return w(await p(e,n,r,t))}},{name:"cheaper-payment",tries:"A pushed payment of 1 base unit",proves:"draft-stellar-charge-00,\
 push: the ledger’s transaction is the transfer that was asked for",fix:"Compare contract, recipient and amount of the ledger’s transaction with the challenge\
.",unfit:q,async run(e){let{main:t}=e.wallet,n=await u(e),{hash:r}=await E(e,{...n,amount:1n},t),a=_(n,r,t);return w(await p(e,n,a,t))}},{name:"push-on-sponsore\
d",tries:"A pushed payment where the seller pays the fees",proves:"draft-stellar-charge-00, push: refused with feePayer",fix:"Refuse signedHash and hash when th\
e challenge says feePayer.",unfit:$,async run(e){let{main:t}=e.wallet,n=await u(e),{hash:r}=await E(e,n,t);return O([w(await p(e,n,_(n,r,t),t)),w(await p(e,await u(
e),{type:"hash",hash:r},t))])}}];async function St(e,t){let{main:n}=e.wallet,r=await u(e),a=await p(e,r,_(r,t,n),n),o=w(a);return o.verdict==="held"?f(`the seco\
nd time ${o.says}`):o}var At="draft-httpauth-payment, security: a credential is good for one request",de="Claim challenge and transaction with one atomic update of a store that all p\
rocesses share, before anything is sent.",Ot=20,Pt=[{name:"replay",tries:"The same credential again",proves:At,fix:de,async run(e){let{answer:t,offer:n,payer:r,
signed:a}=await R(e);return m(t)?w(await p(e,n,a.payload,r)):_e(t.status)}},{name:"replay-20",tries:`${Ot} times the same credential at once`,proves:At,fix:de,async run(e){
let t=await u(e),n=e.wallet.main,{payload:r}=await k(e.network,t,n);return $t(e,Array(Ot).fill(t),r)}},{name:"replay-transaction",tries:"The same transaction fo\
r a new challenge",proves:"draft-stellar-charge-00, replay protection: a transaction pays one challenge",fix:de,async run(e){let{answer:t,payer:n,signed:r}=await R(
e);return m(t)?w(await p(e,await u(e),r.payload,n)):_e(t.status)}},{name:"one-payment-for-many",tries:"One payment for 10 challenges at once",proves:"draft-stel\
lar-charge-00, replay protection: a transaction pays one challenge",fix:`${de} Send one sponsored payment after another: the next simulation sees what was spent\
.`,async run(e){let t=await Promise.all(Array.from({length:10},()=>u(e))),[n]=t,{payload:r}=await k(e.network,n,e.wallet.main,{maxTime:Math.min(...t.map(({maxTime:a})=>a))});
return $t(e,t,r)}},{name:"other-route",tries:"A credential of this route on the other",proves:"draft-httpauth-payment: the challenge of a credential is one that\
 this route makes",fix:"Compare amount, currency, recipient and scope of the echoed challenge with what the route asks now.",unfit:({other:e})=>e?void 0:"there \
is no other route: give --other",async run(e){let t=await u(e),n=e.wallet.main,{payload:r}=await k(e.network,t,n);return w(await p(e,t,r,n,e.other))}},{name:"so\
mebody-elses-payment",tries:"A payment of somebody else, read from the ledger",proves:"draft-stellar-charge-00, replay protection: a payment that the seller did\
 not submit is not pulled",fix:"Submit it yourself, and refuse what the ledger already has (DUPLICATE, txBAD_SEQ).",unfit:ue,async run(e){let[t]=await Z(e.wallet,
e.network,1),n=await u(e),r=await E(e,n,t??e.wallet.main),a=await u(e);return O([w(await p(e,a,r.payload,e.wallet.main)),w(await p(e,a,r.payload,t??e.wallet.main))])}}];
async function $t(e,t,n){let r=await Promise.all(t.map(s=>p(e,s,n,e.wallet.main))),a=r.filter(m).length;if(a>1)return h(`it served ${a} of ${t.length}`);if(a===
0)return _e(r[0]?.status??0);let o=O(r.filter(s=>!m(s)).map(s=>w(s)));return o.verdict==="hole"?o:f(`served once, ${o.says}`)}function _e(e){return h(`it did no\
t serve an honest payment: ${e}`)}var v=U(z(),1);var ee=U(z(),1);async function fe(e){let{answer:t}=await R(e),n=ze(t.headers.get("payment-receipt")??""),r=String(n?.reference??""),a=await e.network.call("getTransaction",{hash:r});
if(!m(t)||!a.envelopeXdr||!a.resultXdr)throw new g("The receipt names no transaction of this network, so the sponsor is not known.","Try the seller with try-sel\
ler first.");let o=ee.TransactionBuilder.fromXDR(a.envelopeXdr,e.network.passphrase),s=o instanceof ee.FeeBumpTransaction,i=s?o.innerTransaction.source:o.source,
c=s?o.feeSource:o.source,l=ee.xdr.TransactionResult.fromXDR(a.resultXdr,"base64"),y=BigInt(l.feeCharged().toString()),T=V.XLM.contractId(e.network.passphrase);return{
account:i,feeStroops:y,holdings:async()=>await M(e.network,T,c)??0n}}var zn="draft-stellar-charge-00, sponsored payments: the server’s account is never from, nor authorizes",Le="draft-stellar-charge-00, security: fee exhaustion",
Nt=[{name:"sponsor-as-payer",tries:"A payment from the seller’s own account, which it signs itself",proves:zn,fix:"Take address credentials of the payer only;\
 refuse source-account credentials, and your own accounts as from.",unfit:$,async run(e){let{account:t}=await fe(e),n=await u(e),r=await Rt(e,n,Bn(t,n)),a=await M(
e.network,n.contract,t),o=await p(e,n,r,v.Keypair.fromPublicKey(t)),s=await M(e.network,n.contract,t);return s!==a&&t!==n.recipient?h(`it paid ${(a??0n)-(s??0n)}\
 base units itself`):w(o)}},{name:"sponsor-signs-anything",tries:"A transaction that sends the seller’s XLM to the buyer",proves:"draft-stellar-charge-00, spo\
nsored payments: one invokeHostFunction, without a source",fix:"Build the transaction yourself, from the one operation that you verified.",unfit:$,async run(e){
let{account:t}=await fe(e),{main:n}=e.wallet,r=await u(e),a={destination:n.publicKey(),asset:v.Asset.native(),amount:"1"},o=await Rt(e,r,v.Operation.payment(a)),
s=V.XLM.contractId(e.network.passphrase),i=await M(e.network,s,n.publicKey()),c=await p(e,r,o,n);return await M(e.network,s,n.publicKey())!==i?h(`${t} sent 1 XL\
M to the buyer`):w(c)}},{name:"outsized-fee",tries:"A sponsored payment that needs much, and offers 5 XLM for it",proves:Le,fix:"Take resources and fee from you\
r own simulation, never from the buyer’s transaction; cap the whole.",unfit:$,run:e=>Ve(e,1,async()=>{let t=await u(e),{main:n}=e.wallet,{payload:r}=await k(e.
network,t,n,{lavish:!0});return[await p(e,t,r,n)]})},{name:"drain-by-copies",tries:"One authorization in 10 transactions at once: nine are sure to fail",proves:Le,
fix:"Claim the hash of the authorization, and send one sponsored payment after another: the simulation of the next sees what was spent.",unfit:$,run:e=>Ve(e,1,async()=>{
let{main:t}=e.wallet,n=await Promise.all(Array.from({length:10},()=>u(e))),[r]=n,a=Math.min(...n.map(s=>s.maxTime)),{payload:o}=await k(e.network,r,t,{maxTime:a});
return Promise.all(n.map((s,i)=>p(e,s,et(o,i),t)))})},{name:"drain-by-garbage",tries:"20 sponsored payments with wrong signatures at once",proves:Le,fix:"Simula\
te before you sign (authMode enforce): what would fail on the ledger costs a fee there.",unfit:$,run:e=>Ve(e,0,async()=>{let{main:t}=e.wallet,n=await u(e),r={signer:v.Keypair.
random()},{payload:a}=await k(e.network,n,t,r),o=async()=>p(e,await u(e),a,t);return Promise.all(Array.from({length:20},o))})}];async function Ve(e,t,n){let r=await fe(
e),a=await r.holdings(),o=await n(),s=a-await r.holdings(),i=o.filter(m).length;if(i>t)return h(`it served ${i}`);if(s>BigInt(i)*r.feeStroops*2n)return h(`it lo\
st ${s} stroops, where an honest sale costs ${r.feeStroops}`);let{status:c}=await d(e,{timeoutMs:1e4});return c!==402?h(`afterwards it answers ${c}`):f(`it serv\
ed ${i} and lost ${s>0n?s:0n} stroops`)}function Bn(e,{amount:t,contract:n,recipient:r}){let a=[new v.Address(e).toScVal(),new v.Address(r).toScVal(),(0,v.nativeToScVal)(
t,{type:"i128"})],s=v.Operation.invokeContractFunction({contract:n,function:"transfer",args:a}).body().invokeHostFunctionOp().hostFunction().invokeContract(),i=new v.xdr.
SorobanAuthorizationEntry({credentials:v.xdr.SorobanCredentials.sorobanCredentialsSourceAccount(),rootInvocation:new v.xdr.SorobanAuthorizedInvocation({function:v.xdr.
SorobanAuthorizedFunction.sorobanAuthorizedFunctionTypeContractFn(s),subInvocations:[]})});return v.Operation.invokeContractFunction({contract:n,function:"trans\
fer",args:a,auth:[i]})}async function Rt(e,{maxTime:t},n){let r={fee:"1000",maxTime:t};return{type:"transaction",transaction:(await B(e.network,J,n,r)).toXDR()}}var qn="draft-httpauth-payment: an unpaid request has no effect, and gets no content",Et="Put the charge in front of everything that answers on this route, for \
every method.",jn=[{name:"unpaid",tries:"No payment, an empty one, one by a word",fix:Et,forms:()=>[{},{headers:{authorization:"Payment"}},{headers:{authorization:"\
Bearer paid"}},{headers:{"payment-receipt":"e30","x-payment":"e30","payment-signature":"e30"}},{headers:{cookie:"paid=1"}}]},{name:"unpaid-head",tries:"HEAD",fix:"\
Charge HEAD as GET: it says how long the content is, and runs what makes it.",forms:()=>[{method:"HEAD"}]},{name:"unpaid-methods",tries:"Other methods",fix:Et,forms:({
body:e})=>["GET","POST","PUT","PATCH","DELETE","OPTIONS","PROPFIND"].map(t=>({method:t,.../GET|OPTIONS/.test(t)?{}:{body:e??"{}"},headers:{"x-http-method-overri\
de":"OPTIONS"}}))},{name:"unpaid-conditional",tries:"Ranges, and “only if it changed”",fix:"Charge before conditional and range requests are answered.",forms:()=>[
{headers:{range:"bytes=0-1"}},{headers:{"if-none-match":"*"}},{headers:{"if-modified-since":new Date().toUTCString()}},{headers:{"if-none-match":'"x"',range:"by\
tes=0-",accept:"text/html"}}]},{name:"unpaid-paths",tries:"Other spellings of the path",fix:"Charge on the route that the router matched, not on a comparison of\
 its text.",forms:({url:e})=>Jn(e).map(t=>({url:t}))},{name:"unpaid-body",tries:"A body of 4 MB",fix:"Refuse before the body is read, and limit its size.",forms:()=>[
{method:"POST",body:JSON.stringify({padding:"x".repeat(4e6)})}]}],Lt=jn.map(({forms:e,...t})=>({...t,proves:qn,async run(n){let r=[];for(let o of e(n))r.push(Gn(
n,o,await d(n,o)));let{status:a}=await d(n,{timeoutMs:1e4});return a!==402&&r.push(h(`afterwards it answers ${a}`)),O(r)}}));function Gn({body:e,honest:t},n,r){
let{method:a=e===void 0?"GET":"POST"}=n,o=`${a}${Object.keys(n.headers??{}).length>0?" with headers":""}`;return r.status===304?h(`${o} is answered 304, as if i\
t were paid`):r.status>=500&&r.status!==501?h(`${o} fails with ${r.status}`):m(r)?a==="HEAD"?h(`HEAD is answered ${r.status}, where GET is 402`):Xn(r.body,t.body)?
h(`${o} gives it away, with ${r.status}`):f("nothing was given"):f("nothing was given")}function Xn(e,t){if(e===""||t==="")return!1;if(e===t||e.length>1&&t.includes(
e))return!0;let[n,r]=[_t(e),_t(t)];return n!==void 0&&n===r}function _t(e){try{let t=JSON.parse(e);return typeof t=="object"&&t!==null?Object.keys(t).join():void 0}catch{
return}}function Jn({href:e,origin:t,pathname:n,search:r}){let a=n.replace(/[a-z]$/i,o=>`%${o.charCodeAt(0).toString(16)}`);return[`${n}/`,`/${n}`,n.toUpperCase(),
`${n}.json`,`${n};v=1`,`${n}%20`,a].map(o=>new URL(t+o+r)).concat(new URL(`${e}${r?"&":"?"}paid=true&free=1`))}var te=U(z(),1);var x=U(z(),1);import{createHash as Qn}from"node:crypto";function Me({headers:e}){let n=P(e.get("www-authenticate")??"").find(({method:c,intent:l})=>c==="stellar"&&l==="channel");if(!n)return;let r=W(n),{amount:a,channel:o,
methodDetails:s={}}=r??{};$e(s.network);let{cumulativeAmount:i="0"}=s;if([a,i].every(c=>/^\d+$/.test(String(c))))return{challenge:n,channel:String(o),price:BigInt(
String(a)),total:BigInt(String(i))}}async function I(e){let t=await d(e),n=Me(t);if(n)return n;throw new g(`The seller answers ${t.status} without a challenge o\
f stellar/channel.`,"The channel may be closed: open another one.")}function Vt(e,t){let{CHANNEL_CONTRACT:n,COMMITMENT_SECRET:r=""}=t;if(n!==e.channel)throw new g(
`The seller asks for vouchers on ${N(e.channel,60)}, and CHANNEL_CONTRACT is ${n??"not set"}.`,"Open a channel for the attack, and set CHANNEL_CONTRACT and COMM\
ITMENT_SECRET to its own.");if(/^[0-9a-f]{64}$/i.test(r))return{channel:n,key:x.Keypair.fromRawEd25519Seed(Buffer.from(r,"hex"))};if(x.StrKey.isValidEd25519SecretSeed(
r))return{channel:n,key:x.Keypair.fromSecret(r)};throw new g("COMMITMENT_SECRET is neither a secret key (S…) nor 64 hex digits.","Give the key that signs the \
vouchers of CHANNEL_CONTRACT.")}function me(e,{channel:t,passphrase:n,total:r}){let a=Qn("sha256").update(n).digest(),s=[["amount",(0,x.nativeToScVal)(r,{type:"\
i128"})],["channel",new x.Address(t).toScVal()],["domain",x.xdr.ScVal.scvSymbol("chancmmt")],["network",x.xdr.ScVal.scvBytes(a)]].map(([c,l])=>new x.xdr.ScMapEntry(
{key:x.xdr.ScVal.scvSymbol(c),val:l})),i=Buffer.from(e.sign(x.xdr.ScVal.scvMap(s).toXDR())).toString("hex");return{action:"voucher",amount:`${r}`,signature:i}}function L(e,t,n){
let{header:r,value:a}=X(t,void 0,n);return d(e,{headers:{[r]:a}})}async function Mt(e,t){let n=x.Operation.invokeContractFunction({contract:t,function:"deposite\
d",args:[]}),r=await B(e,J,n,{fee:"100"}),{results:a}=await le(e,r),o=a?.[0]&&je(a[0].xdr);if(typeof o=="bigint")return o;throw new g("The channel does not say \
what was deposited.","See that it is open.")}var Fe="stellar/channel: a voucher promises at least the price more than the one before",It="stellar/channel: what is promised can be claimed on the ledger",Yn="\
stellar/channel: amount is a whole number above 0 that fits i128, signature is 128 hex digits",Zn="draft-httpauth-payment: id is an HMAC over the whole challeng\
e",We="Compare with the newest voucher and store the new one in one atomic update, before you serve.",er="Verify the signature over {amount, channel, domain, ne\
twork} with the key of the channel itself.",tr="Parse the payload with a schema: amount ^[1-9]\\d*$ up to 2^127 - 1, signature ^[0-9a-f]{128}$.",nr="Compare the\
 amount with what was deposited, read from the ledger a moment ago.",ie=({price:e,total:t})=>t+e,ye=(e,t)=>(n,r,a)=>({name:n,tries:r,proves:e,fix:t,forge:a}),De=ye(
Fe,We),we=ye(It,er),Ht=ye(Yn,tr),H=(e,t,n)=>Ht(e,t,()=>({payload:n})),rr=[De("stale-voucher","Less than was promised",({total:e})=>({total:e-1n})),De("equal-vou\
cher","As much as was promised",({total:e})=>({total:e})),De("cheap-voucher","One base unit less than the price",e=>({total:ie(e)-1n})),ye(It,nr)("above-deposit",
"More than was deposited",async(e,t)=>({total:await Mt(t.network,e.channel)+1n})),we("voucher-of-another-key","Signed by another key",()=>({key:te.Keypair.random()})),
we("voucher-of-another-channel","Signed for another channel",()=>({channel:te.StrKey.encodeContract(te.Keypair.random().rawPublicKey())})),we("voucher-of-anothe\
r-network","Signed for another network",()=>({passphrase:"Test SDF Future Network ; October 2022"})),we("voucher-signed-for-less","Signed for 1 base unit",e=>({
total:1n,payload:{amount:`${ie(e)}`}})),H("malformed-signature","A signature that is no hex",{signature:"x".repeat(128)}),H("short-signature","A signature of on\
e byte",{signature:"ab"}),H("negative-voucher","A negative amount",{amount:"-1"}),H("zero-voucher","An amount of 0",{amount:"0"}),H("fraction-voucher","An amoun\
t with a fraction",{amount:"1.5"}),Ht("leading-zeros","An amount with leading zeros",e=>({payload:{amount:`000${ie(e)}`}})),H("overflowing-voucher","An amount a\
bove i128",{amount:`${2n**127n}`}),H("wrapping-voucher","An amount above u128",{amount:`${2n**128n+1000000n}`}),H("unknown-action","An action that does not exis\
t",{action:"open"})],Kt=[...rr.map(({forge:e,...t})=>({...t,sells:"channel",async run(n){let r=await I(n);return Ft(n,r,await e(r,n))}})),...["id","expires","am\
ount","channel"].map(e=>({name:`tampered-voucher-${e}`,tries:`A challenge with another ${e}`,proves:Zn,fix:"Verify the id over every field of the echoed challen\
ge before you read any of them.",sells:"channel",async run(t){let n=ar(await I(t),e);return Ft(t,n,{})}})),{name:"replayed-voucher",tries:"A voucher again, with\
 its challenge and with a new one",proves:Fe,fix:We,sells:"channel",async run(e){let t=await I(e),n=se(e,t,{}),r=await L(e,t.challenge,n);if(!m(r))return h(`it \
did not serve an honest voucher: ${r.status}`);let{challenge:a}=await I(e);return O([w(await L(e,t.challenge,n)),w(await L(e,a,n))])}},{name:"used-challenge",tries:"\
A higher voucher for a challenge that was served",proves:"draft-httpauth-payment, security: a challenge is good for one request",fix:"Claim the challenge in the\
 store.",sells:"channel",async run(e){let t=await I(e);await L(e,t.challenge,se(e,t,{}));let n=se(e,t,{total:ie(t)+t.price});return w(await L(e,t.challenge,n))}},
{name:"voucher-20",tries:"20 times the same voucher at once, for 20 challenges",proves:Fe,fix:We,sells:"channel",async run(e){let t=await Promise.all(Array.from(
{length:20},()=>I(e))),[n]=t,r=se(e,n,{}),o=(await Promise.all(t.map(({challenge:s})=>L(e,s,r)))).filter(m).length;return o===1?f("served once"):h(`it served ${o}\
 of 20`)}}];async function Ft(e,t,n){let r=se(e,t,n),a=w(await L(e,t.challenge,r));if(a.verdict==="hole")return a;let{total:o}=await I(e);return o===t.total?a:h(
`it was refused, and the total is now ${o}`)}function se({paid:e},t,n){if(e.intent!=="channel")throw new Error("Vouchers are for channels.");let{channel:r=e.voucher.
channel,key:a=e.voucher.key,total:o=ie(t)}=n,{passphrase:s=A.passphrase}=n;return{...me(a,{channel:r,passphrase:s,total:o}),...n.payload}}function ar(e,t){let n={
id:{id:"A".repeat(43)},expires:{expires:new Date(Date.now()+72e5).toISOString()},amount:{request:Wt(e,{amount:"1"})},channel:{request:Wt(e,{channel:te.StrKey.encodeContract(
Buffer.alloc(32,7))})}},r=t==="amount"?1n:e.price;return{...e,price:r,challenge:{...e.challenge,...n[t]}}}function Wt({challenge:e},t){return re({...W(e),...t})}function ce(e){return{...e,sells:"charge"}}var Ut=[...Lt,...Pt.map(ce),...ht.map(ce),...at,...Tt.map(ce),...Nt.map(ce),...Kt,...ft,...gt,...bt.map(ce),...Qe];import{parseArgs as or}from"node:util";var Bt=`Usage: node attack.mjs <url> [options]

Buys once from a seller of yours, honestly, on a local network or testnet; then tries to get served without
paying, to be served twice, to make it pay, and to bring it down. Says of each attack whether the seller
held or has a hole, and how to mend it. It takes no key of the public network, and pays nothing there.

  --rpc <url>         Stellar RPC of the seller’s network     (STELLAR_RPC_URL, else http://127.0.0.1:8000/rpc)
  --body <json>       send a POST with this JSON instead of a GET
  --other <url>       another paid route of the same seller: is a credential of the first good there?
  --wait <seconds>    wait so long for a challenge to expire  (10)
  --rpc-proxy <port>  listen there, and pass calls on to --rpc: a seller that is started with this as its RPC
                      is also tried with an RPC that fails
  --only <names>      these attacks only, with commas between
  --i-own <host>      attack this host, which is not this machine: you say that it is yours
  --json              print one JSON object instead of text
  --help              print this

Environment
  STELLAR_SECRET      S…, a test account that pays; without it accounts are made, where there is a faucet
  CHANNEL_CONTRACT    C…, and COMMITMENT_SECRET, S… or 64 hex digits: for sellers by channel

Exit code: 0 no hole, 1 a hole, 2 it could not be attacked.
`;function qt(e,t,n){let{positionals:r,values:a}=or({args:e,allowPositionals:!0,options:{rpc:{type:"string",default:n.STELLAR_RPC_URL||"http://127.0.0.1:8000/rp\
c"},body:{type:"string"},other:{type:"string"},wait:{type:"string",default:"10"},"rpc-proxy":{type:"string"},only:{type:"string"},"i-own":{type:"string"},json:{
type:"boolean",default:!1},help:{type:"boolean",short:"h",default:!1}}});if(a.help)return"help";let[o,...s]=r;if(o===void 0||s.length>0)throw new Error("Give th\
e URL of one paid route.");let i=be(o),c=a.other===void 0?void 0:be(a.other);if(sr(i,a["i-own"]),c&&c.origin!==i.origin)throw new Error(`--other is on ${c.origin}\
, want a route of ${i.origin}.`);if(!URL.canParse(a.rpc))throw new Error(`--rpc takes a URL, got "${a.rpc}".`);let l=a["rpc-proxy"];return{url:i,other:c,body:He(
a.body),rpcUrl:a.rpc,rpcProxyPort:l===void 0?void 0:zt("--rpc-proxy",l,65535),waitMs:zt("--wait",a.wait,86400)*1e3,cases:ir(t,a.only),json:a.json}}function sr({
hostname:e},t){if(!(/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(e)||t===e))throw new Error(`${e} is not this machine. If it is yours, and nobody is harmed, \
add: --i-own ${e}`)}function ir(e,t){if(t===void 0)return e;let n=t.split(","),r=n.find(a=>!e.some(o=>o.name===a));if(r!==void 0)throw new Error(`No attack is c\
alled "${r}", only: ${e.map(({name:a})=>a).join(", ")}.`);return e.filter(({name:a})=>n.includes(a))}function zt(e,t,n){if(/^\d{1,5}$/.test(t)&&Number(t)<=n)return Number(
t);throw new Error(`${e} is "${t}", want a whole number up to ${n}.`)}import{setTimeout as cr}from"node:timers/promises";async function jt({env:e,rpcUrl:t,wallet:n,...r}){let{body:a,faults:o,other:s,sleep:i=cr,url:c,waitMs:l}=r,y=await Be(t),T=[],S=await d({answers:T,body:a,url:c}),
C=Oe(S),K=Me(S);if(!C&&!K)throw ur(S);let ge=C&&qe(C.contract)==="USDC"?C.amount:0n,ne={answers:T,body:a,faults:o,network:y,other:s,sleep:i,url:c,waitMs:l,wallet:n??
await wt(y,{secret:e.STELLAR_SECRET,price:ge})},he=K&&!C?await lr(ne,K,e):await hr(ne);return{...ne,...he}}async function hr(e){let t=await R(e);return Gt(t.answer),
{honest:t.answer,paid:{intent:"charge",purchase:t}}}async function lr(e,{challenge:t,channel:n,price:r,total:a},o){let s=Vt({challenge:t,channel:n,price:r,total:a},
o),{passphrase:i}=A,c=me(s.key,{channel:n,passphrase:i,total:a+r}),l=await L(e,t,c);return Gt(l),{honest:l,paid:{intent:"channel",voucher:s}}}function Gt(e){if(m(
e))return;let t=G(e)?.detail??e.body;throw new g(`An honest payment was refused with ${e.status}: ${N(t,120)}`,"Make the seller sell first: try-seller says what\
 is wrong.")}function ur({body:e,status:t}){return new g(t===0?`Nobody answers: ${e}.`:`It answers ${t} without a challenge of stellar/charge or stellar/channel\
.`,"Start the seller, and give the URL of a route that costs something.")}function Xt(e,t){let{fix:n,name:r,proves:a,says:o,tries:s,verdict:i}=e,c=`${r.padEnd(26)} ${s}`;switch(i){case"held":return[`  ${t("green","held ✓")}  ${c}: ${o}`];case"\
skipped":return[`  ${t("dim",`skipped ${c}: ${o}`)}`];case"hole":return[`  ${t("red","HOLE ✗")}  ${c}: ${t("red",o)}`,`          rule: ${a}`,`          fix:  ${n}`]}}
function Jt(e,t,n){let r=l=>e.filter(y=>y.verdict===l).length,[a,o,s]=[r("held"),r("hole"),r("skipped")],i=t?["",`${n("red","Not attacked:")} ${t.message}`,`  ${t.
fix}`]:[];if(e.length===0&&t)return i;let c=`${a} held, ${o} ${o===1?"hole":"holes"}, ${s} skipped.`;return["",n(o>0?"red":"green",c),...i]}import{createServer as dr}from"node:http";async function Qt(e,t){let n,r=0,a=dr((o,s)=>{r+=1,fr(e,o,s,i=>n?.(i)).catch(()=>s.destroy())});return await new Promise(
(o,s)=>{a.once("error",s).listen(t,"127.0.0.1",o)}),{url:`http://127.0.0.1:${a.address().port}/rpc`,set(o){n=o},isUsed:()=>r>0,close(){return a.closeAllConnections(),
new Promise(o=>a.close(()=>o()))}}}async function fr(e,t,n,r){let a=[];for await(let y of t)a.push(y);let o=Buffer.concat(a).toString(),s=r(String(JSON.parse(o).
method));if(s==="unavailable")return void n.writeHead(503).end();let i={"content-type":"application/json"},c=await fetch(e,{method:"POST",headers:i,body:o}),l=await c.
text();if(s==="answer-lost")return void n.destroy();n.writeHead(c.status,i).end(l)}async function Yt(e,t,n=()=>{}){let r=[],a=t.filter(({sells:o=e.paid.intent})=>o===e.paid.intent);for(let o of a){let s=performance.now(),i=await mr(o,e),{fix:c,
name:l,proves:y,tries:T}=o,S=Math.round(performance.now()-s),C={...i,name:l,tries:T,proves:y,fix:c,tookMs:S};r.push(C),n(C)}return r}async function mr({run:e,unfit:t},n){
let r=t?.(n);if(r)return Q(r);try{return await e(n)}catch(a){if(a instanceof g)return Q(a.message);throw a}finally{n.faults?.set(void 0)}}async function yr(e){let{cases:t,json:n,rpcProxyPort:r,rpcUrl:a,url:o}=e,s=ve(process.stdout),i=S=>{if(!n)for(let C of S)console.log(C)},c=r===void 0?void 0:await Qt(
a,r);i([`Attacking ${o.href}`,""]),c&&await gr(e,c,i);let l=[],y=await jt({...e,env:process.env,faults:c}).then(S=>Yt(S,t,C=>{l.push(C),i(Xt(C,s))})).then(()=>{},
kr);await c?.close(),i(Jt(l,y,s));let T=l.some(({verdict:S})=>S==="hole");if(n){let S=y&&{message:y.message,fix:y.fix},C=!T&&!y;console.log(JSON.stringify({url:o.
href,rpc:a,ok:C,cases:l,notAttacked:S}))}process.exitCode=T?1:y?2:0}async function gr({body:e,url:t},n,r){r([`Start the seller now, with STELLAR_RPC_URL=${n.url}`,
""]);for(let a=120;a>0;a-=1){let{status:o}=await d({answers:[],body:e,url:t});if(o!==0)return;await wr(500)}}function kr(e){if(e instanceof g)return e;let t=e instanceof
Error?e.message:String(e);return new g(t,"This is not about the seller. See that the network is healthy.")}async function Zt(e){try{let t=qt(e,Ut,process.env);t===
"help"?console.log(Bt):await yr(t)}catch(t){let n=t instanceof Error?t.message:String(t),r=ve(process.stderr);console.error(`${r("red","error:")} ${n}
See node attack.mjs --help.`),process.exitCode=2}}await Zt(process.argv.slice(2));
