// try-seller: pays a seller once on a local network and explains what it saw. Version 0.1.0, Apache-2.0.
// Generated from scripts/skill/trySeller.ts of the stellar-mpp-payments repository; do not edit.
// Bundled software and its licences are at the end of this file.
import{createRequire as createRequire_}from"node:module";const require=createRequire_(import.meta.url);
var vm=Object.create;var cc=Object.defineProperty;var bm=Object.getOwnPropertyDescriptor;var Sm=Object.getOwnPropertyNames;var wm=Object.getPrototypeOf,_m=Object.prototype.hasOwnProperty;var ca=(e=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(e,{get:(t,r)=>(typeof require<"u"?require:t)[r]}):e)(function(e){if(typeof require<"u")return require.
apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')});var O=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}};var Am=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Sm(t))!_m.call(e,o)&&o!==r&&cc(e,o,{get:()=>t[o],enumerable:!(n=bm(t,o))||n.enumerable});
return e};var lc=(e,t,r)=>(r=e!=null?vm(wm(e)):{},Am(t||!e||!e.__esModule?cc(r,"default",{value:e,enumerable:!0}):r,e));var We=O((cn,da)=>{(function(t,r){typeof cn=="object"&&typeof da=="object"?da.exports=r():typeof define=="function"&&define.amd?define([],r):typeof cn=="object"?
cn.XDR=r():t.XDR=r()})(cn,()=>(()=>{var e={"./src/array.js"(o,i,a){"use strict";a.r(i),a.d(i,{Array:()=>p});var s=a("./src/xdr-type.js"),u=a("./src/errors.js");
class p extends s.NestedXdrType{constructor(d,c,f=s.NestedXdrType.DEFAULT_MAX_DEPTH){super(f),this._childType=d,this._length=c}read(d,c=this._maxDepth){if(this.
_length>d.remainingBytes())throw new u.XdrReaderError(`Array length ${this._length} exceeds remaining ${d.remainingBytes()} bytes`);s.NestedXdrType.checkDepth(c);
let f=[];for(let h=0;h<this._length;h++)f.push(this._childType.read(d,c-1));return f}write(d,c){if(!global.Array.isArray(d))throw new u.XdrWriterError("value is\
 not array");if(d.length!==this._length)throw new u.XdrWriterError(`got array of size ${d.length}, expected ${this._length}`);for(let f of d)this._childType.write(
f,c)}isValid(d){if(!(d instanceof global.Array)||d.length!==this._length)return!1;for(let c of d)if(!this._childType.isValid(c))return!1;return!0}}},"./src/bigi\
nt-encoder.js"(o,i,a){"use strict";a.r(i),a.d(i,{calculateBigIntBoundaries:()=>l,encodeBigIntFromBits:()=>s,formatIntName:()=>p,sliceBigInt:()=>u});function s(c,f,h){
c instanceof Array?c.length&&c[0]instanceof Array&&(c=c[0]):c=[c];let b=c.length,B=f/b;switch(B){case 32:case 64:case 128:case 256:break;default:throw new RangeError(
`expected slices to fit in 32/64/128/256 bits, got ${c}`)}try{for(let v=0;v<c.length;v++)typeof c[v]!="bigint"&&(c[v]=BigInt(c[v].valueOf()))}catch(v){throw new TypeError(
`expected bigint-like values, got: ${c} (${v})`)}if(c.length===1){let v=c[0];if(h&&v<0n)throw new RangeError(`expected a positive value, got: ${c}`);let[A,L]=l(
f,h);if(v<A||v>L)throw new RangeError(`bigint value ${v} for ${p(f,h)} out of range [${A}, ${L}]`);return v}let S=0n;for(let v=0;v<c.length;v++)d(c[v],B),S|=BigInt.
asUintN(B,c[v])<<BigInt(v*B);h||(S=BigInt.asIntN(f,S));let[D,k]=l(f,h);if(S>=D&&S<=k)return S;throw new RangeError(`bigint values [${c}] for ${p(f,h)} out of ra\
nge [${D}, ${k}]: ${S}`)}function u(c,f,h){if(typeof c!="bigint")throw new TypeError(`Expected bigint 'value', got ${typeof c}`);let b=f/h;if(b===1)return[c];if(h<
32||h>128||b!==2&&b!==4&&b!==8)throw new TypeError(`invalid bigint (${c}) and slice size (${f} -> ${h}) combination`);let B=BigInt(h),S=new Array(b);for(let D=0;D<
b;D++)S[D]=BigInt.asIntN(h,c),c>>=B;return S}function p(c,f){return`${f?"u":"i"}${c}`}function l(c,f){if(f)return[0n,(1n<<BigInt(c))-1n];let h=1n<<BigInt(c-1);return[
0n-h,h-1n]}function d(c,f){let h=BigInt.asIntN(f,c)===c,b=BigInt.asUintN(f,c)===c;if(!h&&!b)throw new RangeError(`slice value ${c} does not fit in ${f} bits`)}},
"./src/bool.js"(o,i,a){"use strict";a.r(i),a.d(i,{Bool:()=>l});var s=a("./src/int.js"),u=a("./src/xdr-type.js"),p=a("./src/errors.js");class l extends u.XdrPrimitiveType{static read(c){
let f=s.Int.read(c);switch(f){case 0:return!1;case 1:return!0;default:throw new p.XdrReaderError(`got ${f} when trying to read a bool`)}}static write(c,f){let h=c?
1:0;s.Int.write(h,f)}static isValid(c){return typeof c=="boolean"}}},"./src/browser.js"(o,i,a){let s=a("./src/index.js");o.exports=s},"./src/config.js"(o,i,a){"\
use strict";a.r(i),a.d(i,{Reference:()=>u.Reference,config:()=>D});var s=a("./src/types.js"),u=a("./src/reference.js"),p=a("./src/errors.js");class l extends u.
Reference{constructor(v){super(),this.name=v}resolve(v){return v.definitions[this.name].resolve(v)}}class d extends u.Reference{constructor(v,A,L=!1){super(),this.
childReference=v,this.length=A,this.variable=L}resolve(v){let A=this.childReference,L=this.length;return A instanceof u.Reference&&(A=A.resolve(v)),L instanceof
u.Reference&&(L=L.resolve(v)),this.variable?new s.VarArray(A,L):new s.Array(A,L)}}class c extends u.Reference{constructor(v){super(),this.childReference=v,this.
name=v.name}resolve(v){let A=this.childReference;return A instanceof u.Reference&&(A=A.resolve(v)),new s.Option(A)}}class f extends u.Reference{constructor(v,A){
super(),this.sizedType=v,this.length=A}resolve(v){let A=this.length;return A instanceof u.Reference&&(A=A.resolve(v)),new this.sizedType(A)}}class h{constructor(v,A,L){
this.constructor=v,this.name=A,this.config=L}resolve(v){return this.name in v.results?v.results[this.name]:this.constructor(v,this.name,this.config)}}function b(k,v,A){
return A instanceof u.Reference&&(A=A.resolve(k)),k.results[v]=A,A}function B(k,v,A){return k.results[v]=A,A}class S{constructor(v){this._destination=v,this._definitions=
{}}enum(v,A){let L=new h(s.Enum.create,v,A);this.define(v,L)}struct(v,A){let L=new h(s.Struct.create,v,A);this.define(v,L)}union(v,A){let L=new h(s.Union.create,
v,A);this.define(v,L)}typedef(v,A){let L=new h(b,v,A);this.define(v,L)}const(v,A){let L=new h(B,v,A);this.define(v,L)}void(){return s.Void}bool(){return s.Bool}int(){
return s.Int}hyper(){return s.Hyper}uint(){return s.UnsignedInt}uhyper(){return s.UnsignedHyper}float(){return s.Float}double(){return s.Double}quadruple(){return s.
Quadruple}string(v){return new f(s.String,v)}opaque(v){return new f(s.Opaque,v)}varOpaque(v){return new f(s.VarOpaque,v)}array(v,A){return new d(v,A)}varArray(v,A){
return new d(v,A,!0)}option(v){return new c(v)}define(v,A){if(this._destination[v]===void 0)this._definitions[v]=A;else throw new p.XdrDefinitionError(`${v} is \
already defined`)}lookup(v){return new l(v)}resolve(){for(let v of Object.values(this._definitions))v.resolve({definitions:this._definitions,results:this._destination})}}
function D(k,v={}){if(k){let A=new S(v);k(A),A.resolve()}return v}},"./src/double.js"(o,i,a){"use strict";a.r(i),a.d(i,{Double:()=>p});var s=a("./src/xdr-type.j\
s"),u=a("./src/errors.js");class p extends s.XdrPrimitiveType{static read(d){return d.readDoubleBE()}static write(d,c){if(typeof d!="number")throw new u.XdrWriterError(
"not a number");c.writeDoubleBE(d)}static isValid(d){return typeof d=="number"}}},"./src/enum.js"(o,i,a){"use strict";a.r(i),a.d(i,{Enum:()=>l});var s=a("./src/\
int.js"),u=a("./src/xdr-type.js"),p=a("./src/errors.js");class l extends u.XdrPrimitiveType{constructor(c,f){super(),this.name=c,this.value=f}static read(c){let f=s.
Int.read(c),h=this._byValue[f];if(h===void 0)throw new p.XdrReaderError(`unknown ${this.enumName} member for value ${f}`);return h}static write(c,f){if(!this.isValid(
c))throw new p.XdrWriterError(`${c} has enum name ${c?.enumName}, not ${this.enumName}: ${JSON.stringify(c)}`);s.Int.write(c.value,f)}static isValid(c){return c?.
constructor?.enumName===this.enumName||(0,u.isSerializableIsh)(c,this)}static members(){return this._members}static values(){return Object.values(this._members)}static fromName(c){
let f=this._members[c];if(!f)throw new TypeError(`${c} is not a member of ${this.enumName}`);return f}static fromValue(c){let f=this._byValue[c];if(f===void 0)throw new TypeError(
`${c} is not a value of any member of ${this.enumName}`);return f}static create(c,f,h){let b=class extends l{};b.enumName=f,c.results[f]=b,b._members={},b._byValue=
{};for(let[B,S]of Object.entries(h)){let D=new b(B,S);b._members[B]=D,b._byValue[S]=D,b[B]=()=>D}return b}}},"./src/errors.js"(o,i,a){"use strict";a.r(i),a.d(i,
{XdrDefinitionError:()=>p,XdrNotImplementedDefinitionError:()=>l,XdrReaderError:()=>u,XdrWriterError:()=>s});class s extends TypeError{constructor(c){super(`XDR\
 Write Error: ${c}`)}}class u extends TypeError{constructor(c){super(`XDR Read Error: ${c}`)}}class p extends TypeError{constructor(c){super(`XDR Type Definitio\
n Error: ${c}`)}}class l extends p{constructor(){super("method not implemented, it should be overloaded in the descendant class.")}}},"./src/float.js"(o,i,a){"u\
se strict";a.r(i),a.d(i,{Float:()=>p});var s=a("./src/xdr-type.js"),u=a("./src/errors.js");class p extends s.XdrPrimitiveType{static read(d){return d.readFloatBE()}static write(d,c){
if(typeof d!="number")throw new u.XdrWriterError("not a number");c.writeFloatBE(d)}static isValid(d){return typeof d=="number"}}},"./src/hyper.js"(o,i,a){"use s\
trict";a.r(i),a.d(i,{Hyper:()=>u});var s=a("./src/large-int.js");class u extends s.LargeInt{constructor(...l){super(l)}get low(){return Number(this._value&0xffffffffn)<<
0}get high(){return Number(this._value>>32n)>>0}get size(){return 64}get unsigned(){return!1}static fromBits(l,d){return new this(l,d)}}u.defineIntBoundaries()},
"./src/index.js"(o,i,a){"use strict";a.r(i),a.d(i,{Array:()=>s.Array,Bool:()=>s.Bool,Double:()=>s.Double,Enum:()=>s.Enum,Float:()=>s.Float,Hyper:()=>s.Hyper,Int:()=>s.
Int,LargeInt:()=>s.LargeInt,Opaque:()=>s.Opaque,Option:()=>s.Option,Quadruple:()=>s.Quadruple,Reference:()=>u.Reference,String:()=>s.String,Struct:()=>s.Struct,
Union:()=>s.Union,UnsignedHyper:()=>s.UnsignedHyper,UnsignedInt:()=>s.UnsignedInt,VarArray:()=>s.VarArray,VarOpaque:()=>s.VarOpaque,Void:()=>s.Void,XdrReader:()=>p.
XdrReader,XdrWriter:()=>l.XdrWriter,config:()=>u.config});var s=a("./src/types.js"),u=a("./src/config.js"),p=a("./src/serialization/xdr-reader.js"),l=a("./src/s\
erialization/xdr-writer.js")},"./src/int.js"(o,i,a){"use strict";a.r(i),a.d(i,{Int:()=>d});var s=a("./src/xdr-type.js"),u=a("./src/errors.js");let p=2147483647,
l=-2147483648;class d extends s.XdrPrimitiveType{static read(f){return f.readInt32BE()}static write(f,h){if(typeof f!="number")throw new u.XdrWriterError("not a\
 number");if((f|0)!==f)throw new u.XdrWriterError("invalid i32 value");h.writeInt32BE(f)}static isValid(f){return typeof f!="number"||(f|0)!==f?!1:f>=l&&f<=p}}d.
MAX_VALUE=p,d.MIN_VALUE=-l},"./src/large-int.js"(o,i,a){"use strict";a.r(i),a.d(i,{LargeInt:()=>l});var s=a("./src/xdr-type.js"),u=a("./src/bigint-encoder.js"),
p=a("./src/errors.js");class l extends s.XdrPrimitiveType{constructor(c){super(),this._value=(0,u.encodeBigIntFromBits)(c,this.size,this.unsigned)}get unsigned(){
throw new p.XdrNotImplementedDefinitionError}get size(){throw new p.XdrNotImplementedDefinitionError}slice(c){return(0,u.sliceBigInt)(this._value,this.size,c)}toString(){
return this._value.toString()}toJSON(){return{_value:this._value.toString()}}toBigInt(){return BigInt(this._value)}static read(c){let{size:f,unsigned:h}=this.prototype;
return f===64?new this(h?c.readBigUInt64BE():c.readBigInt64BE()):new this(...Array.from({length:f/64},()=>c.readBigUInt64BE()).reverse())}static write(c,f){if(c instanceof
this)c=c._value;else if(typeof c!="bigint"||c>this.MAX_VALUE||c<this.MIN_VALUE)throw new p.XdrWriterError(`${c} is not a ${this.name}`);let{unsigned:h,size:b}=this.
prototype;if(b===64)h?f.writeBigUInt64BE(c):f.writeBigInt64BE(c);else{let B=h?c:BigInt.asUintN(b,c);for(let S=b/64-1;S>=0;S--)f.writeBigUInt64BE(B>>BigInt(S*64)&
0xffffffffffffffffn)}}static isValid(c){return c instanceof this?!0:typeof c=="bigint"?c>=this.MIN_VALUE&&c<=this.MAX_VALUE:!1}static fromString(c){return new this(
c)}static MAX_VALUE=0n;static MIN_VALUE=0n;static defineIntBoundaries(){let[c,f]=(0,u.calculateBigIntBoundaries)(this.prototype.size,this.prototype.unsigned);this.
MIN_VALUE=c,this.MAX_VALUE=f}}},"./src/opaque.js"(o,i,a){"use strict";a.r(i),a.d(i,{Opaque:()=>p});var s=a("./src/xdr-type.js"),u=a("./src/errors.js");class p extends s.
XdrCompositeType{constructor(d){super(),this._length=d}read(d){return d.read(this._length)}write(d,c){let{length:f}=d;if(f!==this._length)throw new u.XdrWriterError(
`got ${d.length} bytes, expected ${this._length}`);c.write(d,f)}isValid(d){return Buffer.isBuffer(d)&&d.length===this._length}}},"./src/option.js"(o,i,a){"use s\
trict";a.r(i),a.d(i,{Option:()=>p});var s=a("./src/bool.js"),u=a("./src/xdr-type.js");class p extends u.NestedXdrType{constructor(d,c=u.NestedXdrType.DEFAULT_MAX_DEPTH){
super(c),this._childType=d}read(d,c=this._maxDepth){if(u.NestedXdrType.checkDepth(c),s.Bool.read(d))return this._childType.read(d,c-1)}write(d,c){let f=d!=null;
s.Bool.write(f,c),f&&this._childType.write(d,c)}isValid(d){return d==null?!0:this._childType.isValid(d)}}},"./src/quadruple.js"(o,i,a){"use strict";a.r(i),a.d(i,
{Quadruple:()=>p});var s=a("./src/xdr-type.js"),u=a("./src/errors.js");class p extends s.XdrPrimitiveType{static read(){throw new u.XdrDefinitionError("quadrupl\
e not supported")}static write(){throw new u.XdrDefinitionError("quadruple not supported")}static isValid(){return!1}}},"./src/reference.js"(o,i,a){"use strict";
a.r(i),a.d(i,{Reference:()=>p});var s=a("./src/xdr-type.js"),u=a("./src/errors.js");class p extends s.XdrPrimitiveType{resolve(){throw new u.XdrDefinitionError(
'"resolve" method should be implemented in the descendant class')}}},"./src/serialization/xdr-reader.js"(o,i,a){"use strict";a.r(i),a.d(i,{XdrReader:()=>u});var s=a(
"./src/errors.js");class u{constructor(l){if(!Buffer.isBuffer(l))if(l instanceof Array||Array.isArray(l)||ArrayBuffer.isView(l))l=Buffer.from(l);else throw new s.
XdrReaderError(`source invalid: ${l}`);this._buffer=l,this._length=l.length,this._index=0}_buffer;_length;_index;get eof(){return this._index===this._length}advance(l){
let d=this._index;if(this._index+=l,this._length<this._index)throw new s.XdrReaderError("attempt to read outside the boundary of the buffer");let c=4-(l%4||4);if(c>
0){for(let f=0;f<c;f++)if(this._buffer[this._index+f]!==0)throw new s.XdrReaderError("invalid padding");this._index+=c}return d}rewind(){this._index=0}remainingBytes(){
return this._length-this._index}read(l){let d=this.advance(l);return this._buffer.subarray(d,d+l)}readInt32BE(){return this._buffer.readInt32BE(this.advance(4))}readUInt32BE(){
return this._buffer.readUInt32BE(this.advance(4))}readBigInt64BE(){return this._buffer.readBigInt64BE(this.advance(8))}readBigUInt64BE(){return this._buffer.readBigUInt64BE(
this.advance(8))}readFloatBE(){return this._buffer.readFloatBE(this.advance(4))}readDoubleBE(){return this._buffer.readDoubleBE(this.advance(8))}ensureInputConsumed(){
if(this._index!==this._length)throw new s.XdrReaderError("invalid XDR contract typecast - source buffer not entirely consumed")}}},"./src/serialization/xdr-writ\
er.js"(o,i,a){"use strict";a.r(i),a.d(i,{XdrWriter:()=>u});let s=8192;class u{constructor(l){typeof l=="number"?l=Buffer.allocUnsafe(l):l instanceof Buffer||(l=
Buffer.allocUnsafe(s)),this._buffer=l,this._length=l.length}_buffer;_length;_index=0;alloc(l){let d=this._index;return this._index+=l,this._length<this._index&&
this.resize(this._index),d}resize(l){let d=Math.ceil(l/s)*s,c=Buffer.allocUnsafe(d);this._buffer.copy(c,0,0,this._length),this._buffer=c,this._length=d}finalize(){
return this._buffer.subarray(0,this._index)}toArray(){return[...this.finalize()]}write(l,d){if(typeof l=="string"){let f=this.alloc(d);this._buffer.write(l,f,"u\
tf8")}else{l instanceof Buffer||(l=Buffer.from(l));let f=this.alloc(d);l.copy(this._buffer,f,0,d)}let c=4-(d%4||4);if(c>0){let f=this.alloc(c);this._buffer.fill(
0,f,this._index)}}writeInt32BE(l){let d=this.alloc(4);this._buffer.writeInt32BE(l,d)}writeUInt32BE(l){let d=this.alloc(4);this._buffer.writeUInt32BE(l,d)}writeBigInt64BE(l){
let d=this.alloc(8);this._buffer.writeBigInt64BE(l,d)}writeBigUInt64BE(l){let d=this.alloc(8);this._buffer.writeBigUInt64BE(l,d)}writeFloatBE(l){let d=this.alloc(
4);this._buffer.writeFloatBE(l,d)}writeDoubleBE(l){let d=this.alloc(8);this._buffer.writeDoubleBE(l,d)}static bufferChunkSize=s}},"./src/string.js"(o,i,a){"use \
strict";a.r(i),a.d(i,{String:()=>l});var s=a("./src/unsigned-int.js"),u=a("./src/xdr-type.js"),p=a("./src/errors.js");class l extends u.XdrCompositeType{constructor(c=s.
UnsignedInt.MAX_VALUE){super(),this._maxLength=c}read(c){let f=s.UnsignedInt.read(c);if(f>this._maxLength)throw new p.XdrReaderError(`saw ${f} length String, ma\
x allowed is ${this._maxLength}`);return c.read(f)}readString(c){return this.read(c).toString("utf8")}write(c,f){let h=typeof c=="string"?Buffer.byteLength(c,"u\
tf8"):c.length;if(h>this._maxLength)throw new p.XdrWriterError(`got ${c.length} bytes, max allowed is ${this._maxLength}`);s.UnsignedInt.write(h,f),f.write(c,h)}isValid(c){
return typeof c=="string"?Buffer.byteLength(c,"utf8")<=this._maxLength:c instanceof Array||Buffer.isBuffer(c)?c.length<=this._maxLength:!1}}},"./src/struct.js"(o,i,a){
"use strict";a.r(i),a.d(i,{Struct:()=>l});var s=a("./src/reference.js"),u=a("./src/xdr-type.js"),p=a("./src/errors.js");class l extends u.NestedXdrType{constructor(f,h){
let b=h??new.target?._maxDepth;super(b),this._attributes=f||{}}static read(f,h=this._maxDepth){u.NestedXdrType.checkDepth(h);let b={};for(let[B,S]of this._fields)
b[B]=S.read(f,h-1);return new this(b,this._maxDepth)}static write(f,h){if(!this.isValid(f))throw new p.XdrWriterError(`${f} has struct name ${f?.constructor?.structName}\
, not ${this.structName}: ${JSON.stringify(f)}`);for(let[b,B]of this._fields){let S=f._attributes[b];B.write(S,h)}}static isValid(f){return f?.constructor?.structName===
this.structName||(0,u.isSerializableIsh)(f,this)}static create(f,h,b,B=u.NestedXdrType.DEFAULT_MAX_DEPTH){let S=class extends l{};S.structName=h,S._maxDepth=B,f.
results[h]=S;let D=new Array(b.length);for(let k=0;k<b.length;k++){let v=b[k],A=v[0],L=v[1];L instanceof s.Reference&&(L=L.resolve(f)),D[k]=[A,L],S.prototype[A]=
d(A)}return S._fields=D,S}}function d(c){return function(h){return h!==void 0&&(this._attributes[c]=h),this._attributes[c]}}},"./src/types.js"(o,i,a){"use stric\
t";a.r(i),a.d(i,{Array:()=>k.Array,Bool:()=>b.Bool,Double:()=>f.Double,Enum:()=>j.Enum,Float:()=>c.Float,Hyper:()=>u.Hyper,Int:()=>s.Int,LargeInt:()=>d.LargeInt,
Opaque:()=>S.Opaque,Option:()=>A.Option,Quadruple:()=>h.Quadruple,String:()=>B.String,Struct:()=>X.Struct,Union:()=>C.Union,UnsignedHyper:()=>l.UnsignedHyper,UnsignedInt:()=>p.
UnsignedInt,VarArray:()=>v.VarArray,VarOpaque:()=>D.VarOpaque,Void:()=>L.Void});var s=a("./src/int.js"),u=a("./src/hyper.js"),p=a("./src/unsigned-int.js"),l=a("\
./src/unsigned-hyper.js"),d=a("./src/large-int.js"),c=a("./src/float.js"),f=a("./src/double.js"),h=a("./src/quadruple.js"),b=a("./src/bool.js"),B=a("./src/strin\
g.js"),S=a("./src/opaque.js"),D=a("./src/var-opaque.js"),k=a("./src/array.js"),v=a("./src/var-array.js"),A=a("./src/option.js"),L=a("./src/void.js"),j=a("./src/\
enum.js"),X=a("./src/struct.js"),C=a("./src/union.js")},"./src/union.js"(o,i,a){"use strict";a.r(i),a.d(i,{Union:()=>d});var s=a("./src/void.js"),u=a("./src/ref\
erence.js"),p=a("./src/xdr-type.js"),l=a("./src/errors.js");class d extends p.NestedXdrType{constructor(f,h,b){let B=b??new.target?._maxDepth;super(B),this.set(
f,h)}set(f,h){typeof f=="string"&&(f=this.constructor._switchOn.fromName(f)),this._switch=f;let b=this.constructor.armForSwitch(this._switch);this._arm=b,this._armType=
b===s.Void?s.Void:this.constructor._arms[b],this._value=h}get(f=this._arm){if(this._arm!==s.Void&&this._arm!==f)throw new TypeError(`${f} not set`);return this.
_value}switch(){return this._switch}arm(){return this._arm}armType(){return this._armType}value(){return this._value}static armForSwitch(f){let h=this._switches.
get(f);if(h!==void 0)return h;if(this._defaultArm)return this._defaultArm;throw new TypeError(`Bad union switch: ${f}`)}static armTypeForArm(f){return f===s.Void?
s.Void:this._arms[f]}static read(f,h=this._maxDepth){p.NestedXdrType.checkDepth(h);let b=this._switchOn.read(f,h-1),B=this.armForSwitch(b),S=B===s.Void?s.Void:this.
_arms[B],D;return S!==void 0?D=S.read(f,h-1):D=B.read(f,h-1),new this(b,D,this._maxDepth)}static write(f,h){if(!this.isValid(f))throw new l.XdrWriterError(`${f}\
 has union name ${f?.unionName}, not ${this.unionName}: ${JSON.stringify(f)}`);this._switchOn.write(f.switch(),h),f.armType().write(f.value(),h)}static isValid(f){
return f?.constructor?.unionName===this.unionName||(0,p.isSerializableIsh)(f,this)}static create(f,h,b,B=p.NestedXdrType.DEFAULT_MAX_DEPTH){let S=class extends d{};
S.unionName=h,S._maxDepth=B,f.results[h]=S,b.switchOn instanceof u.Reference?S._switchOn=b.switchOn.resolve(f):S._switchOn=b.switchOn,S._switches=new Map,S._arms=
{};let D=b.defaultArm;D instanceof u.Reference&&(D=D.resolve(f)),S._defaultArm=D;for(let[k,v]of b.switches){let A=typeof k=="string"?S._switchOn.fromName(k):k;S.
_switches.set(A,v)}if(S._switchOn.values!==void 0)for(let k of S._switchOn.values())S[k.name]=function(A){return new S(k,A)},S.prototype[k.name]=function(A){return this.
set(k,A)};if(b.arms)for(let[k,v]of Object.entries(b.arms))S._arms[k]=v instanceof u.Reference?v.resolve(f):v,v!==s.Void&&(S.prototype[k]=function(){return this.
get(k)});return S}}},"./src/unsigned-hyper.js"(o,i,a){"use strict";a.r(i),a.d(i,{UnsignedHyper:()=>u});var s=a("./src/large-int.js");class u extends s.LargeInt{constructor(...l){
super(l)}get low(){return Number(this._value&0xffffffffn)<<0}get high(){return Number(this._value>>32n)>>0}get size(){return 64}get unsigned(){return!0}static fromBits(l,d){
return new this(l,d)}}u.defineIntBoundaries()},"./src/unsigned-int.js"(o,i,a){"use strict";a.r(i),a.d(i,{UnsignedInt:()=>d});var s=a("./src/xdr-type.js"),u=a(".\
/src/errors.js");let p=4294967295,l=0;class d extends s.XdrPrimitiveType{static read(f){return f.readUInt32BE()}static write(f,h){if(typeof f!="number"||!(f>=l&&
f<=p)||f%1!==0)throw new u.XdrWriterError("invalid u32 value");h.writeUInt32BE(f)}static isValid(f){return typeof f!="number"||f%1!==0?!1:f>=l&&f<=p}}d.MAX_VALUE=
p,d.MIN_VALUE=l},"./src/var-array.js"(o,i,a){"use strict";a.r(i),a.d(i,{VarArray:()=>l});var s=a("./src/unsigned-int.js"),u=a("./src/xdr-type.js"),p=a("./src/er\
rors.js");class l extends u.NestedXdrType{constructor(c,f=s.UnsignedInt.MAX_VALUE,h=u.NestedXdrType.DEFAULT_MAX_DEPTH){super(h),this._childType=c,this._maxLength=
f}read(c,f=this._maxDepth){u.NestedXdrType.checkDepth(f);let h=s.UnsignedInt.read(c);if(h>this._maxLength)throw new p.XdrReaderError(`saw ${h} length VarArray, \
max allowed is ${this._maxLength}`);if(h>c.remainingBytes())throw new p.XdrReaderError(`VarArray length ${h} exceeds remaining ${c.remainingBytes()} bytes`);let b=[];
for(let B=0;B<h;B++)b.push(this._childType.read(c,f-1));return b}write(c,f){if(!(c instanceof Array))throw new p.XdrWriterError("value is not array");if(c.length>
this._maxLength)throw new p.XdrWriterError(`got array of size ${c.length}, max allowed is ${this._maxLength}`);s.UnsignedInt.write(c.length,f);for(let h of c)this.
_childType.write(h,f)}isValid(c){if(!(c instanceof Array)||c.length>this._maxLength)return!1;for(let f of c)if(!this._childType.isValid(f))return!1;return!0}}},
"./src/var-opaque.js"(o,i,a){"use strict";a.r(i),a.d(i,{VarOpaque:()=>l});var s=a("./src/unsigned-int.js"),u=a("./src/xdr-type.js"),p=a("./src/errors.js");class l extends u.
XdrCompositeType{constructor(c=s.UnsignedInt.MAX_VALUE){super(),this._maxLength=c}read(c){let f=s.UnsignedInt.read(c);if(f>this._maxLength)throw new p.XdrReaderError(
`saw ${f} length VarOpaque, max allowed is ${this._maxLength}`);return c.read(f)}write(c,f){let{length:h}=c;if(c.length>this._maxLength)throw new p.XdrWriterError(
`got ${c.length} bytes, max allowed is ${this._maxLength}`);s.UnsignedInt.write(h,f),f.write(c,h)}isValid(c){return Buffer.isBuffer(c)&&c.length<=this._maxLength}}},
"./src/void.js"(o,i,a){"use strict";a.r(i),a.d(i,{Void:()=>p});var s=a("./src/xdr-type.js"),u=a("./src/errors.js");class p extends s.XdrPrimitiveType{static read(){}static write(d){
if(d!==void 0)throw new u.XdrWriterError("trying to write value to a void slot")}static isValid(d){return d===void 0}}},"./src/xdr-type.js"(o,i,a){"use strict";
a.r(i),a.d(i,{NestedXdrType:()=>f,XdrCompositeType:()=>c,XdrPrimitiveType:()=>d,hasConstructor:()=>D,isSerializableIsh:()=>S});var s=a("./src/serialization/xdr-\
reader.js"),u=a("./src/serialization/xdr-writer.js"),p=a("./src/errors.js");class l{toXDR(v="raw"){if(!this.write)return this.constructor.toXDR(this,v);let A=new u.
XdrWriter;return this.write(this,A),b(A.finalize(),v)}fromXDR(v,A="raw"){if(!this.read)return this.constructor.fromXDR(v,A);let L=new s.XdrReader(B(v,A)),j=this.
read(L);return L.ensureInputConsumed(),j}validateXDR(v,A="raw"){try{return this.fromXDR(v,A),!0}catch{return!1}}static toXDR(v,A="raw"){let L=new u.XdrWriter;return this.
write(v,L),b(L.finalize(),A)}static fromXDR(v,A="raw"){let L=new s.XdrReader(B(v,A)),j=this.read(L);return L.ensureInputConsumed(),j}static validateXDR(v,A="raw"){
try{return this.fromXDR(v,A),!0}catch{return!1}}}class d extends l{static read(v){throw new p.XdrNotImplementedDefinitionError}static write(v,A){throw new p.XdrNotImplementedDefinitionError}static isValid(v){
return!1}}class c extends l{isValid(v){return!1}}class f extends c{constructor(v){super(),this._maxDepth=v??f.DEFAULT_MAX_DEPTH}static checkDepth(v){if(v!==void 0){
if(!Number.isFinite(v))throw new TypeError(`remainingDepth (current remaining decoding depth budget) must be a finite number, got ${typeof v}: ${v}`);if(v<0)throw new p.
XdrReaderError("exceeded max decoding depth")}}}f.DEFAULT_MAX_DEPTH=200,f._maxDepth=f.DEFAULT_MAX_DEPTH;class h extends TypeError{constructor(v){super(`Invalid \
format ${v}, must be one of "raw", "hex", "base64"`)}}function b(k,v){switch(v){case"raw":return k;case"hex":return k.toString("hex");case"base64":return k.toString(
"base64");default:throw new h(v)}}function B(k,v){switch(v){case"raw":return k;case"hex":return Buffer.from(k,"hex");case"base64":return Buffer.from(k,"base64");default:
throw new h(v)}}function S(k,v){return k!=null&&(k instanceof v||D(k,v)&&typeof k.constructor.read=="function"&&typeof k.constructor.write=="function"&&D(k,"Xdr\
Type"))}function D(k,v){do if(k.constructor.name===v)return!0;while(k=Object.getPrototypeOf(k));return!1}}},t={};function r(o){var i=t[o];if(i!==void 0)return i.
exports;if(e[o]===void 0){var a=new Error("Cannot find module '"+o+"'");throw a.code="MODULE_NOT_FOUND",a}var s=t[o]={exports:{}};return e[o](s,s.exports,r),s.exports}
r.d=(o,i)=>{for(var a in i)r.o(i,a)&&!r.o(o,a)&&Object.defineProperty(o,a,{enumerable:!0,get:i[a]})},r.o=(o,i)=>Object.prototype.hasOwnProperty.call(o,i),r.r=o=>{
typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(o,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(o,"__esModule",{value:!0})};var n=r(".\
/src/browser.js");return n})())});var bc=O(uo=>{"use strict";function ya(e){"@babel/helpers - typeof";return ya=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},ya(e)}Object.defineProperty(uo,"__esModule",{value:!0});
uo.default=void 0;var Rm=vc(We());function vc(e,t){if(typeof WeakMap=="function")var r=new WeakMap,n=new WeakMap;return(vc=function(i,a){if(!a&&i&&i.__esModule)
return i;var s,u,p={__proto__:null,default:i};if(i===null||ya(i)!="object"&&typeof i!="function")return p;if(s=a?n:r){if(s.has(i))return s.get(i);s.set(i,p)}for(var l in i)
l!=="default"&&{}.hasOwnProperty.call(i,l)&&((u=(s=Object.defineProperty)&&Object.getOwnPropertyDescriptor(i,l))&&(u.get||u.set)?s(p,l,u):p[l]=i[l]);return p})(
e,t)}var Mm=Rm.config(function(e){var t=32,r=1024;e.typedef("Value",e.varOpaque()),e.struct("ScpBallot",[["counter",e.lookup("Uint32")],["value",e.lookup("Value")]]),
e.enum("ScpStatementType",{scpStPrepare:0,scpStConfirm:1,scpStExternalize:2,scpStNominate:3}),e.struct("ScpNomination",[["quorumSetHash",e.lookup("Hash")],["vot\
es",e.varArray(e.lookup("Value"),2147483647)],["accepted",e.varArray(e.lookup("Value"),2147483647)]]),e.struct("ScpStatementPrepare",[["quorumSetHash",e.lookup(
"Hash")],["ballot",e.lookup("ScpBallot")],["prepared",e.option(e.lookup("ScpBallot"))],["preparedPrime",e.option(e.lookup("ScpBallot"))],["nC",e.lookup("Uint32")],
["nH",e.lookup("Uint32")]]),e.struct("ScpStatementConfirm",[["ballot",e.lookup("ScpBallot")],["nPrepared",e.lookup("Uint32")],["nCommit",e.lookup("Uint32")],["n\
H",e.lookup("Uint32")],["quorumSetHash",e.lookup("Hash")]]),e.struct("ScpStatementExternalize",[["commit",e.lookup("ScpBallot")],["nH",e.lookup("Uint32")],["com\
mitQuorumSetHash",e.lookup("Hash")]]),e.union("ScpStatementPledges",{switchOn:e.lookup("ScpStatementType"),switchName:"type",switches:[["scpStPrepare","prepare"],
["scpStConfirm","confirm"],["scpStExternalize","externalize"],["scpStNominate","nominate"]],arms:{prepare:e.lookup("ScpStatementPrepare"),confirm:e.lookup("ScpS\
tatementConfirm"),externalize:e.lookup("ScpStatementExternalize"),nominate:e.lookup("ScpNomination")}}),e.struct("ScpStatement",[["nodeId",e.lookup("NodeId")],[
"slotIndex",e.lookup("Uint64")],["pledges",e.lookup("ScpStatementPledges")]]),e.struct("ScpEnvelope",[["statement",e.lookup("ScpStatement")],["signature",e.lookup(
"Signature")]]),e.struct("ScpQuorumSet",[["threshold",e.lookup("Uint32")],["validators",e.varArray(e.lookup("NodeId"),2147483647)],["innerSets",e.varArray(e.lookup(
"ScpQuorumSet"),2147483647)]]),e.typedef("Thresholds",e.opaque(4)),e.typedef("String32",e.string(32)),e.typedef("String64",e.string(64)),e.typedef("SequenceNumb\
er",e.lookup("Int64")),e.typedef("DataValue",e.varOpaque(64)),e.typedef("AssetCode4",e.opaque(4)),e.typedef("AssetCode12",e.opaque(12)),e.enum("AssetType",{assetTypeNative:0,
assetTypeCreditAlphanum4:1,assetTypeCreditAlphanum12:2,assetTypePoolShare:3}),e.union("AssetCode",{switchOn:e.lookup("AssetType"),switchName:"type",switches:[["\
assetTypeCreditAlphanum4","assetCode4"],["assetTypeCreditAlphanum12","assetCode12"]],arms:{assetCode4:e.lookup("AssetCode4"),assetCode12:e.lookup("AssetCode12")}}),
e.struct("AlphaNum4",[["assetCode",e.lookup("AssetCode4")],["issuer",e.lookup("AccountId")]]),e.struct("AlphaNum12",[["assetCode",e.lookup("AssetCode12")],["iss\
uer",e.lookup("AccountId")]]),e.union("Asset",{switchOn:e.lookup("AssetType"),switchName:"type",switches:[["assetTypeNative",e.void()],["assetTypeCreditAlphanum\
4","alphaNum4"],["assetTypeCreditAlphanum12","alphaNum12"]],arms:{alphaNum4:e.lookup("AlphaNum4"),alphaNum12:e.lookup("AlphaNum12")}}),e.struct("Price",[["n",e.
lookup("Int32")],["d",e.lookup("Int32")]]),e.struct("Liabilities",[["buying",e.lookup("Int64")],["selling",e.lookup("Int64")]]),e.enum("ThresholdIndices",{thresholdMasterWeight:0,
thresholdLow:1,thresholdMed:2,thresholdHigh:3}),e.enum("LedgerEntryType",{account:0,trustline:1,offer:2,data:3,claimableBalance:4,liquidityPool:5,contractData:6,
contractCode:7,configSetting:8,ttl:9}),e.struct("Signer",[["key",e.lookup("SignerKey")],["weight",e.lookup("Uint32")]]),e.enum("AccountFlags",{authRequiredFlag:1,
authRevocableFlag:2,authImmutableFlag:4,authClawbackEnabledFlag:8}),e.const("MASK_ACCOUNT_FLAGS",7),e.const("MASK_ACCOUNT_FLAGS_V17",15),e.const("MAX_SIGNERS",20),
e.typedef("SponsorshipDescriptor",e.option(e.lookup("AccountId"))),e.struct("AccountEntryExtensionV3",[["ext",e.lookup("ExtensionPoint")],["seqLedger",e.lookup(
"Uint32")],["seqTime",e.lookup("TimePoint")]]),e.union("AccountEntryExtensionV2Ext",{switchOn:e.int(),switchName:"v",switches:[[0,e.void()],[3,"v3"]],arms:{v3:e.
lookup("AccountEntryExtensionV3")}}),e.struct("AccountEntryExtensionV2",[["numSponsored",e.lookup("Uint32")],["numSponsoring",e.lookup("Uint32")],["signerSponso\
ringIDs",e.varArray(e.lookup("SponsorshipDescriptor"),e.lookup("MAX_SIGNERS"))],["ext",e.lookup("AccountEntryExtensionV2Ext")]]),e.union("AccountEntryExtensionV\
1Ext",{switchOn:e.int(),switchName:"v",switches:[[0,e.void()],[2,"v2"]],arms:{v2:e.lookup("AccountEntryExtensionV2")}}),e.struct("AccountEntryExtensionV1",[["li\
abilities",e.lookup("Liabilities")],["ext",e.lookup("AccountEntryExtensionV1Ext")]]),e.union("AccountEntryExt",{switchOn:e.int(),switchName:"v",switches:[[0,e.void()],
[1,"v1"]],arms:{v1:e.lookup("AccountEntryExtensionV1")}}),e.struct("AccountEntry",[["accountId",e.lookup("AccountId")],["balance",e.lookup("Int64")],["seqNum",e.
lookup("SequenceNumber")],["numSubEntries",e.lookup("Uint32")],["inflationDest",e.option(e.lookup("AccountId"))],["flags",e.lookup("Uint32")],["homeDomain",e.lookup(
"String32")],["thresholds",e.lookup("Thresholds")],["signers",e.varArray(e.lookup("Signer"),e.lookup("MAX_SIGNERS"))],["ext",e.lookup("AccountEntryExt")]]),e.enum(
"TrustLineFlags",{authorizedFlag:1,authorizedToMaintainLiabilitiesFlag:2,trustlineClawbackEnabledFlag:4}),e.const("MASK_TRUSTLINE_FLAGS",1),e.const("MASK_TRUSTL\
INE_FLAGS_V13",3),e.const("MASK_TRUSTLINE_FLAGS_V17",7),e.enum("LiquidityPoolType",{liquidityPoolConstantProduct:0}),e.union("TrustLineAsset",{switchOn:e.lookup(
"AssetType"),switchName:"type",switches:[["assetTypeNative",e.void()],["assetTypeCreditAlphanum4","alphaNum4"],["assetTypeCreditAlphanum12","alphaNum12"],["asse\
tTypePoolShare","liquidityPoolId"]],arms:{alphaNum4:e.lookup("AlphaNum4"),alphaNum12:e.lookup("AlphaNum12"),liquidityPoolId:e.lookup("PoolId")}}),e.union("Trust\
LineEntryExtensionV2Ext",{switchOn:e.int(),switchName:"v",switches:[[0,e.void()]],arms:{}}),e.struct("TrustLineEntryExtensionV2",[["liquidityPoolUseCount",e.lookup(
"Int32")],["ext",e.lookup("TrustLineEntryExtensionV2Ext")]]),e.union("TrustLineEntryV1Ext",{switchOn:e.int(),switchName:"v",switches:[[0,e.void()],[2,"v2"]],arms:{
v2:e.lookup("TrustLineEntryExtensionV2")}}),e.struct("TrustLineEntryV1",[["liabilities",e.lookup("Liabilities")],["ext",e.lookup("TrustLineEntryV1Ext")]]),e.union(
"TrustLineEntryExt",{switchOn:e.int(),switchName:"v",switches:[[0,e.void()],[1,"v1"]],arms:{v1:e.lookup("TrustLineEntryV1")}}),e.struct("TrustLineEntry",[["acco\
untId",e.lookup("AccountId")],["asset",e.lookup("TrustLineAsset")],["balance",e.lookup("Int64")],["limit",e.lookup("Int64")],["flags",e.lookup("Uint32")],["ext",
e.lookup("TrustLineEntryExt")]]),e.enum("OfferEntryFlags",{passiveFlag:1}),e.const("MASK_OFFERENTRY_FLAGS",1),e.union("OfferEntryExt",{switchOn:e.int(),switchName:"\
v",switches:[[0,e.void()]],arms:{}}),e.struct("OfferEntry",[["sellerId",e.lookup("AccountId")],["offerId",e.lookup("Int64")],["selling",e.lookup("Asset")],["buy\
ing",e.lookup("Asset")],["amount",e.lookup("Int64")],["price",e.lookup("Price")],["flags",e.lookup("Uint32")],["ext",e.lookup("OfferEntryExt")]]),e.union("DataE\
ntryExt",{switchOn:e.int(),switchName:"v",switches:[[0,e.void()]],arms:{}}),e.struct("DataEntry",[["accountId",e.lookup("AccountId")],["dataName",e.lookup("Stri\
ng64")],["dataValue",e.lookup("DataValue")],["ext",e.lookup("DataEntryExt")]]),e.enum("ClaimPredicateType",{claimPredicateUnconditional:0,claimPredicateAnd:1,claimPredicateOr:2,
claimPredicateNot:3,claimPredicateBeforeAbsoluteTime:4,claimPredicateBeforeRelativeTime:5}),e.union("ClaimPredicate",{switchOn:e.lookup("ClaimPredicateType"),switchName:"\
type",switches:[["claimPredicateUnconditional",e.void()],["claimPredicateAnd","andPredicates"],["claimPredicateOr","orPredicates"],["claimPredicateNot","notPred\
icate"],["claimPredicateBeforeAbsoluteTime","absBefore"],["claimPredicateBeforeRelativeTime","relBefore"]],arms:{andPredicates:e.varArray(e.lookup("ClaimPredica\
te"),2),orPredicates:e.varArray(e.lookup("ClaimPredicate"),2),notPredicate:e.option(e.lookup("ClaimPredicate")),absBefore:e.lookup("Int64"),relBefore:e.lookup("\
Int64")}}),e.enum("ClaimantType",{claimantTypeV0:0}),e.struct("ClaimantV0",[["destination",e.lookup("AccountId")],["predicate",e.lookup("ClaimPredicate")]]),e.union(
"Claimant",{switchOn:e.lookup("ClaimantType"),switchName:"type",switches:[["claimantTypeV0","v0"]],arms:{v0:e.lookup("ClaimantV0")}}),e.enum("ClaimableBalanceFl\
ags",{claimableBalanceClawbackEnabledFlag:1}),e.const("MASK_CLAIMABLE_BALANCE_FLAGS",1),e.union("ClaimableBalanceEntryExtensionV1Ext",{switchOn:e.int(),switchName:"\
v",switches:[[0,e.void()]],arms:{}}),e.struct("ClaimableBalanceEntryExtensionV1",[["ext",e.lookup("ClaimableBalanceEntryExtensionV1Ext")],["flags",e.lookup("Uin\
t32")]]),e.union("ClaimableBalanceEntryExt",{switchOn:e.int(),switchName:"v",switches:[[0,e.void()],[1,"v1"]],arms:{v1:e.lookup("ClaimableBalanceEntryExtensionV\
1")}}),e.struct("ClaimableBalanceEntry",[["balanceId",e.lookup("ClaimableBalanceId")],["claimants",e.varArray(e.lookup("Claimant"),10)],["asset",e.lookup("Asset")],
["amount",e.lookup("Int64")],["ext",e.lookup("ClaimableBalanceEntryExt")]]),e.struct("LiquidityPoolConstantProductParameters",[["assetA",e.lookup("Asset")],["as\
setB",e.lookup("Asset")],["fee",e.lookup("Int32")]]),e.struct("LiquidityPoolEntryConstantProduct",[["params",e.lookup("LiquidityPoolConstantProductParameters")],
["reserveA",e.lookup("Int64")],["reserveB",e.lookup("Int64")],["totalPoolShares",e.lookup("Int64")],["poolSharesTrustLineCount",e.lookup("Int64")]]),e.union("Li\
quidityPoolEntryBody",{switchOn:e.lookup("LiquidityPoolType"),switchName:"type",switches:[["liquidityPoolConstantProduct","constantProduct"]],arms:{constantProduct:e.
lookup("LiquidityPoolEntryConstantProduct")}}),e.struct("LiquidityPoolEntry",[["liquidityPoolId",e.lookup("PoolId")],["body",e.lookup("LiquidityPoolEntryBody")]]),
e.enum("ContractDataDurability",{temporary:0,persistent:1}),e.struct("ContractDataEntry",[["ext",e.lookup("ExtensionPoint")],["contract",e.lookup("ScAddress")],
["key",e.lookup("ScVal")],["durability",e.lookup("ContractDataDurability")],["val",e.lookup("ScVal")]]),e.struct("ContractCodeCostInputs",[["ext",e.lookup("Exte\
nsionPoint")],["nInstructions",e.lookup("Uint32")],["nFunctions",e.lookup("Uint32")],["nGlobals",e.lookup("Uint32")],["nTableEntries",e.lookup("Uint32")],["nTyp\
es",e.lookup("Uint32")],["nDataSegments",e.lookup("Uint32")],["nElemSegments",e.lookup("Uint32")],["nImports",e.lookup("Uint32")],["nExports",e.lookup("Uint32")],
["nDataSegmentBytes",e.lookup("Uint32")]]),e.struct("ContractCodeEntryV1",[["ext",e.lookup("ExtensionPoint")],["costInputs",e.lookup("ContractCodeCostInputs")]]),
e.union("ContractCodeEntryExt",{switchOn:e.int(),switchName:"v",switches:[[0,e.void()],[1,"v1"]],arms:{v1:e.lookup("ContractCodeEntryV1")}}),e.struct("ContractC\
odeEntry",[["ext",e.lookup("ContractCodeEntryExt")],["hash",e.lookup("Hash")],["code",e.varOpaque()]]),e.struct("TtlEntry",[["keyHash",e.lookup("Hash")],["liveU\
ntilLedgerSeq",e.lookup("Uint32")]]),e.union("LedgerEntryExtensionV1Ext",{switchOn:e.int(),switchName:"v",switches:[[0,e.void()]],arms:{}}),e.struct("LedgerEntr\
yExtensionV1",[["sponsoringId",e.lookup("SponsorshipDescriptor")],["ext",e.lookup("LedgerEntryExtensionV1Ext")]]),e.union("LedgerEntryData",{switchOn:e.lookup("\
LedgerEntryType"),switchName:"type",switches:[["account","account"],["trustline","trustLine"],["offer","offer"],["data","data"],["claimableBalance","claimableBa\
lance"],["liquidityPool","liquidityPool"],["contractData","contractData"],["contractCode","contractCode"],["configSetting","configSetting"],["ttl","ttl"]],arms:{
account:e.lookup("AccountEntry"),trustLine:e.lookup("TrustLineEntry"),offer:e.lookup("OfferEntry"),data:e.lookup("DataEntry"),claimableBalance:e.lookup("Claimab\
leBalanceEntry"),liquidityPool:e.lookup("LiquidityPoolEntry"),contractData:e.lookup("ContractDataEntry"),contractCode:e.lookup("ContractCodeEntry"),configSetting:e.
lookup("ConfigSettingEntry"),ttl:e.lookup("TtlEntry")}}),e.union("LedgerEntryExt",{switchOn:e.int(),switchName:"v",switches:[[0,e.void()],[1,"v1"]],arms:{v1:e.lookup(
"LedgerEntryExtensionV1")}}),e.struct("LedgerEntry",[["lastModifiedLedgerSeq",e.lookup("Uint32")],["data",e.lookup("LedgerEntryData")],["ext",e.lookup("LedgerEn\
tryExt")]]),e.struct("LedgerKeyAccount",[["accountId",e.lookup("AccountId")]]),e.struct("LedgerKeyTrustLine",[["accountId",e.lookup("AccountId")],["asset",e.lookup(
"TrustLineAsset")]]),e.struct("LedgerKeyOffer",[["sellerId",e.lookup("AccountId")],["offerId",e.lookup("Int64")]]),e.struct("LedgerKeyData",[["accountId",e.lookup(
"AccountId")],["dataName",e.lookup("String64")]]),e.struct("LedgerKeyClaimableBalance",[["balanceId",e.lookup("ClaimableBalanceId")]]),e.struct("LedgerKeyLiquid\
ityPool",[["liquidityPoolId",e.lookup("PoolId")]]),e.struct("LedgerKeyContractData",[["contract",e.lookup("ScAddress")],["key",e.lookup("ScVal")],["durability",
e.lookup("ContractDataDurability")]]),e.struct("LedgerKeyContractCode",[["hash",e.lookup("Hash")]]),e.struct("LedgerKeyConfigSetting",[["configSettingId",e.lookup(
"ConfigSettingId")]]),e.struct("LedgerKeyTtl",[["keyHash",e.lookup("Hash")]]),e.union("LedgerKey",{switchOn:e.lookup("LedgerEntryType"),switchName:"type",switches:[
["account","account"],["trustline","trustLine"],["offer","offer"],["data","data"],["claimableBalance","claimableBalance"],["liquidityPool","liquidityPool"],["co\
ntractData","contractData"],["contractCode","contractCode"],["configSetting","configSetting"],["ttl","ttl"]],arms:{account:e.lookup("LedgerKeyAccount"),trustLine:e.
lookup("LedgerKeyTrustLine"),offer:e.lookup("LedgerKeyOffer"),data:e.lookup("LedgerKeyData"),claimableBalance:e.lookup("LedgerKeyClaimableBalance"),liquidityPool:e.
lookup("LedgerKeyLiquidityPool"),contractData:e.lookup("LedgerKeyContractData"),contractCode:e.lookup("LedgerKeyContractCode"),configSetting:e.lookup("LedgerKey\
ConfigSetting"),ttl:e.lookup("LedgerKeyTtl")}}),e.enum("EnvelopeType",{envelopeTypeTxV0:0,envelopeTypeScp:1,envelopeTypeTx:2,envelopeTypeAuth:3,envelopeTypeScpvalue:4,
envelopeTypeTxFeeBump:5,envelopeTypeOpId:6,envelopeTypePoolRevokeOpId:7,envelopeTypeContractId:8,envelopeTypeSorobanAuthorization:9}),e.enum("BucketListType",{live:0,
hotArchive:1}),e.enum("BucketEntryType",{metaentry:-1,liveentry:0,deadentry:1,initentry:2}),e.enum("HotArchiveBucketEntryType",{hotArchiveMetaentry:-1,hotArchiveArchived:0,
hotArchiveLive:1}),e.union("BucketMetadataExt",{switchOn:e.int(),switchName:"v",switches:[[0,e.void()],[1,"bucketListType"]],arms:{bucketListType:e.lookup("Buck\
etListType")}}),e.struct("BucketMetadata",[["ledgerVersion",e.lookup("Uint32")],["ext",e.lookup("BucketMetadataExt")]]),e.union("BucketEntry",{switchOn:e.lookup(
"BucketEntryType"),switchName:"type",switches:[["liveentry","liveEntry"],["initentry","liveEntry"],["deadentry","deadEntry"],["metaentry","metaEntry"]],arms:{liveEntry:e.
lookup("LedgerEntry"),deadEntry:e.lookup("LedgerKey"),metaEntry:e.lookup("BucketMetadata")}}),e.union("HotArchiveBucketEntry",{switchOn:e.lookup("HotArchiveBuck\
etEntryType"),switchName:"type",switches:[["hotArchiveArchived","archivedEntry"],["hotArchiveLive","key"],["hotArchiveMetaentry","metaEntry"]],arms:{archivedEntry:e.
lookup("LedgerEntry"),key:e.lookup("LedgerKey"),metaEntry:e.lookup("BucketMetadata")}}),e.typedef("UpgradeType",e.varOpaque(128)),e.enum("StellarValueType",{stellarValueBasic:0,
stellarValueSigned:1}),e.struct("LedgerCloseValueSignature",[["nodeId",e.lookup("NodeId")],["signature",e.lookup("Signature")]]),e.union("StellarValueExt",{switchOn:e.
lookup("StellarValueType"),switchName:"v",switches:[["stellarValueBasic",e.void()],["stellarValueSigned","lcValueSignature"]],arms:{lcValueSignature:e.lookup("L\
edgerCloseValueSignature")}}),e.struct("StellarValue",[["txSetHash",e.lookup("Hash")],["closeTime",e.lookup("TimePoint")],["upgrades",e.varArray(e.lookup("Upgra\
deType"),6)],["ext",e.lookup("StellarValueExt")]]),e.const("MASK_LEDGER_HEADER_FLAGS",7),e.enum("LedgerHeaderFlags",{disableLiquidityPoolTradingFlag:1,disableLiquidityPoolDepositFlag:2,
disableLiquidityPoolWithdrawalFlag:4}),e.union("LedgerHeaderExtensionV1Ext",{switchOn:e.int(),switchName:"v",switches:[[0,e.void()]],arms:{}}),e.struct("LedgerH\
eaderExtensionV1",[["flags",e.lookup("Uint32")],["ext",e.lookup("LedgerHeaderExtensionV1Ext")]]),e.union("LedgerHeaderExt",{switchOn:e.int(),switchName:"v",switches:[
[0,e.void()],[1,"v1"]],arms:{v1:e.lookup("LedgerHeaderExtensionV1")}}),e.struct("LedgerHeader",[["ledgerVersion",e.lookup("Uint32")],["previousLedgerHash",e.lookup(
"Hash")],["scpValue",e.lookup("StellarValue")],["txSetResultHash",e.lookup("Hash")],["bucketListHash",e.lookup("Hash")],["ledgerSeq",e.lookup("Uint32")],["total\
Coins",e.lookup("Int64")],["feePool",e.lookup("Int64")],["inflationSeq",e.lookup("Uint32")],["idPool",e.lookup("Uint64")],["baseFee",e.lookup("Uint32")],["baseR\
eserve",e.lookup("Uint32")],["maxTxSetSize",e.lookup("Uint32")],["skipList",e.array(e.lookup("Hash"),4)],["ext",e.lookup("LedgerHeaderExt")]]),e.enum("LedgerUpg\
radeType",{ledgerUpgradeVersion:1,ledgerUpgradeBaseFee:2,ledgerUpgradeMaxTxSetSize:3,ledgerUpgradeBaseReserve:4,ledgerUpgradeFlags:5,ledgerUpgradeConfig:6,ledgerUpgradeMaxSorobanTxSetSize:7}),
e.struct("ConfigUpgradeSetKey",[["contractId",e.lookup("ContractId")],["contentHash",e.lookup("Hash")]]),e.union("LedgerUpgrade",{switchOn:e.lookup("LedgerUpgra\
deType"),switchName:"type",switches:[["ledgerUpgradeVersion","newLedgerVersion"],["ledgerUpgradeBaseFee","newBaseFee"],["ledgerUpgradeMaxTxSetSize","newMaxTxSet\
Size"],["ledgerUpgradeBaseReserve","newBaseReserve"],["ledgerUpgradeFlags","newFlags"],["ledgerUpgradeConfig","newConfig"],["ledgerUpgradeMaxSorobanTxSetSize","\
newMaxSorobanTxSetSize"]],arms:{newLedgerVersion:e.lookup("Uint32"),newBaseFee:e.lookup("Uint32"),newMaxTxSetSize:e.lookup("Uint32"),newBaseReserve:e.lookup("Ui\
nt32"),newFlags:e.lookup("Uint32"),newConfig:e.lookup("ConfigUpgradeSetKey"),newMaxSorobanTxSetSize:e.lookup("Uint32")}}),e.struct("ConfigUpgradeSet",[["updated\
Entry",e.varArray(e.lookup("ConfigSettingEntry"),2147483647)]]),e.enum("TxSetComponentType",{txsetCompTxsMaybeDiscountedFee:0}),e.typedef("DependentTxCluster",e.
varArray(e.lookup("TransactionEnvelope"),2147483647)),e.typedef("ParallelTxExecutionStage",e.varArray(e.lookup("DependentTxCluster"),2147483647)),e.struct("Para\
llelTxsComponent",[["baseFee",e.option(e.lookup("Int64"))],["executionStages",e.varArray(e.lookup("ParallelTxExecutionStage"),2147483647)]]),e.struct("TxSetComp\
onentTxsMaybeDiscountedFee",[["baseFee",e.option(e.lookup("Int64"))],["txes",e.varArray(e.lookup("TransactionEnvelope"),2147483647)]]),e.union("TxSetComponent",
{switchOn:e.lookup("TxSetComponentType"),switchName:"type",switches:[["txsetCompTxsMaybeDiscountedFee","txsMaybeDiscountedFee"]],arms:{txsMaybeDiscountedFee:e.lookup(
"TxSetComponentTxsMaybeDiscountedFee")}}),e.union("TransactionPhase",{switchOn:e.int(),switchName:"v",switches:[[0,"v0Components"],[1,"parallelTxsComponent"]],arms:{
v0Components:e.varArray(e.lookup("TxSetComponent"),2147483647),parallelTxsComponent:e.lookup("ParallelTxsComponent")}}),e.struct("TransactionSet",[["previousLed\
gerHash",e.lookup("Hash")],["txes",e.varArray(e.lookup("TransactionEnvelope"),2147483647)]]),e.struct("TransactionSetV1",[["previousLedgerHash",e.lookup("Hash")],
["phases",e.varArray(e.lookup("TransactionPhase"),2147483647)]]),e.union("GeneralizedTransactionSet",{switchOn:e.int(),switchName:"v",switches:[[1,"v1TxSet"]],arms:{
v1TxSet:e.lookup("TransactionSetV1")}}),e.struct("TransactionResultPair",[["transactionHash",e.lookup("Hash")],["result",e.lookup("TransactionResult")]]),e.struct(
"TransactionResultSet",[["results",e.varArray(e.lookup("TransactionResultPair"),2147483647)]]),e.union("TransactionHistoryEntryExt",{switchOn:e.int(),switchName:"\
v",switches:[[0,e.void()],[1,"generalizedTxSet"]],arms:{generalizedTxSet:e.lookup("GeneralizedTransactionSet")}}),e.struct("TransactionHistoryEntry",[["ledgerSe\
q",e.lookup("Uint32")],["txSet",e.lookup("TransactionSet")],["ext",e.lookup("TransactionHistoryEntryExt")]]),e.union("TransactionHistoryResultEntryExt",{switchOn:e.
int(),switchName:"v",switches:[[0,e.void()]],arms:{}}),e.struct("TransactionHistoryResultEntry",[["ledgerSeq",e.lookup("Uint32")],["txResultSet",e.lookup("Trans\
actionResultSet")],["ext",e.lookup("TransactionHistoryResultEntryExt")]]),e.union("LedgerHeaderHistoryEntryExt",{switchOn:e.int(),switchName:"v",switches:[[0,e.
void()]],arms:{}}),e.struct("LedgerHeaderHistoryEntry",[["hash",e.lookup("Hash")],["header",e.lookup("LedgerHeader")],["ext",e.lookup("LedgerHeaderHistoryEntryE\
xt")]]),e.struct("LedgerScpMessages",[["ledgerSeq",e.lookup("Uint32")],["messages",e.varArray(e.lookup("ScpEnvelope"),2147483647)]]),e.struct("ScpHistoryEntryV0",
[["quorumSets",e.varArray(e.lookup("ScpQuorumSet"),2147483647)],["ledgerMessages",e.lookup("LedgerScpMessages")]]),e.union("ScpHistoryEntry",{switchOn:e.int(),switchName:"\
v",switches:[[0,"v0"]],arms:{v0:e.lookup("ScpHistoryEntryV0")}}),e.enum("LedgerEntryChangeType",{ledgerEntryCreated:0,ledgerEntryUpdated:1,ledgerEntryRemoved:2,
ledgerEntryState:3,ledgerEntryRestored:4}),e.union("LedgerEntryChange",{switchOn:e.lookup("LedgerEntryChangeType"),switchName:"type",switches:[["ledgerEntryCrea\
ted","created"],["ledgerEntryUpdated","updated"],["ledgerEntryRemoved","removed"],["ledgerEntryState","state"],["ledgerEntryRestored","restored"]],arms:{created:e.
lookup("LedgerEntry"),updated:e.lookup("LedgerEntry"),removed:e.lookup("LedgerKey"),state:e.lookup("LedgerEntry"),restored:e.lookup("LedgerEntry")}}),e.typedef(
"LedgerEntryChanges",e.varArray(e.lookup("LedgerEntryChange"),2147483647)),e.struct("OperationMeta",[["changes",e.lookup("LedgerEntryChanges")]]),e.struct("Tran\
sactionMetaV1",[["txChanges",e.lookup("LedgerEntryChanges")],["operations",e.varArray(e.lookup("OperationMeta"),2147483647)]]),e.struct("TransactionMetaV2",[["t\
xChangesBefore",e.lookup("LedgerEntryChanges")],["operations",e.varArray(e.lookup("OperationMeta"),2147483647)],["txChangesAfter",e.lookup("LedgerEntryChanges")]]),
e.enum("ContractEventType",{system:0,contract:1,diagnostic:2}),e.struct("ContractEventV0",[["topics",e.varArray(e.lookup("ScVal"),2147483647)],["data",e.lookup(
"ScVal")]]),e.union("ContractEventBody",{switchOn:e.int(),switchName:"v",switches:[[0,"v0"]],arms:{v0:e.lookup("ContractEventV0")}}),e.struct("ContractEvent",[[
"ext",e.lookup("ExtensionPoint")],["contractId",e.option(e.lookup("ContractId"))],["type",e.lookup("ContractEventType")],["body",e.lookup("ContractEventBody")]]),
e.struct("DiagnosticEvent",[["inSuccessfulContractCall",e.bool()],["event",e.lookup("ContractEvent")]]),e.struct("SorobanTransactionMetaExtV1",[["ext",e.lookup(
"ExtensionPoint")],["totalNonRefundableResourceFeeCharged",e.lookup("Int64")],["totalRefundableResourceFeeCharged",e.lookup("Int64")],["rentFeeCharged",e.lookup(
"Int64")]]),e.union("SorobanTransactionMetaExt",{switchOn:e.int(),switchName:"v",switches:[[0,e.void()],[1,"v1"]],arms:{v1:e.lookup("SorobanTransactionMetaExtV1")}}),
e.struct("SorobanTransactionMeta",[["ext",e.lookup("SorobanTransactionMetaExt")],["events",e.varArray(e.lookup("ContractEvent"),2147483647)],["returnValue",e.lookup(
"ScVal")],["diagnosticEvents",e.varArray(e.lookup("DiagnosticEvent"),2147483647)]]),e.struct("TransactionMetaV3",[["ext",e.lookup("ExtensionPoint")],["txChanges\
Before",e.lookup("LedgerEntryChanges")],["operations",e.varArray(e.lookup("OperationMeta"),2147483647)],["txChangesAfter",e.lookup("LedgerEntryChanges")],["soro\
banMeta",e.option(e.lookup("SorobanTransactionMeta"))]]),e.struct("OperationMetaV2",[["ext",e.lookup("ExtensionPoint")],["changes",e.lookup("LedgerEntryChanges")],
["events",e.varArray(e.lookup("ContractEvent"),2147483647)]]),e.struct("SorobanTransactionMetaV2",[["ext",e.lookup("SorobanTransactionMetaExt")],["returnValue",
e.option(e.lookup("ScVal"))]]),e.enum("TransactionEventStage",{transactionEventStageBeforeAllTxes:0,transactionEventStageAfterTx:1,transactionEventStageAfterAllTxes:2}),
e.struct("TransactionEvent",[["stage",e.lookup("TransactionEventStage")],["event",e.lookup("ContractEvent")]]),e.struct("TransactionMetaV4",[["ext",e.lookup("Ex\
tensionPoint")],["txChangesBefore",e.lookup("LedgerEntryChanges")],["operations",e.varArray(e.lookup("OperationMetaV2"),2147483647)],["txChangesAfter",e.lookup(
"LedgerEntryChanges")],["sorobanMeta",e.option(e.lookup("SorobanTransactionMetaV2"))],["events",e.varArray(e.lookup("TransactionEvent"),2147483647)],["diagnosti\
cEvents",e.varArray(e.lookup("DiagnosticEvent"),2147483647)]]),e.struct("InvokeHostFunctionSuccessPreImage",[["returnValue",e.lookup("ScVal")],["events",e.varArray(
e.lookup("ContractEvent"),2147483647)]]),e.union("TransactionMeta",{switchOn:e.int(),switchName:"v",switches:[[0,"operations"],[1,"v1"],[2,"v2"],[3,"v3"],[4,"v4"]],
arms:{operations:e.varArray(e.lookup("OperationMeta"),2147483647),v1:e.lookup("TransactionMetaV1"),v2:e.lookup("TransactionMetaV2"),v3:e.lookup("TransactionMeta\
V3"),v4:e.lookup("TransactionMetaV4")}}),e.struct("TransactionResultMeta",[["result",e.lookup("TransactionResultPair")],["feeProcessing",e.lookup("LedgerEntryCh\
anges")],["txApplyProcessing",e.lookup("TransactionMeta")]]),e.struct("TransactionResultMetaV1",[["ext",e.lookup("ExtensionPoint")],["result",e.lookup("Transact\
ionResultPair")],["feeProcessing",e.lookup("LedgerEntryChanges")],["txApplyProcessing",e.lookup("TransactionMeta")],["postTxApplyFeeProcessing",e.lookup("Ledger\
EntryChanges")]]),e.struct("UpgradeEntryMeta",[["upgrade",e.lookup("LedgerUpgrade")],["changes",e.lookup("LedgerEntryChanges")]]),e.struct("LedgerCloseMetaV0",[
["ledgerHeader",e.lookup("LedgerHeaderHistoryEntry")],["txSet",e.lookup("TransactionSet")],["txProcessing",e.varArray(e.lookup("TransactionResultMeta"),2147483647)],
["upgradesProcessing",e.varArray(e.lookup("UpgradeEntryMeta"),2147483647)],["scpInfo",e.varArray(e.lookup("ScpHistoryEntry"),2147483647)]]),e.struct("LedgerClos\
eMetaExtV1",[["ext",e.lookup("ExtensionPoint")],["sorobanFeeWrite1Kb",e.lookup("Int64")]]),e.union("LedgerCloseMetaExt",{switchOn:e.int(),switchName:"v",switches:[
[0,e.void()],[1,"v1"]],arms:{v1:e.lookup("LedgerCloseMetaExtV1")}}),e.struct("LedgerCloseMetaV1",[["ext",e.lookup("LedgerCloseMetaExt")],["ledgerHeader",e.lookup(
"LedgerHeaderHistoryEntry")],["txSet",e.lookup("GeneralizedTransactionSet")],["txProcessing",e.varArray(e.lookup("TransactionResultMeta"),2147483647)],["upgrade\
sProcessing",e.varArray(e.lookup("UpgradeEntryMeta"),2147483647)],["scpInfo",e.varArray(e.lookup("ScpHistoryEntry"),2147483647)],["totalByteSizeOfLiveSorobanSta\
te",e.lookup("Uint64")],["evictedKeys",e.varArray(e.lookup("LedgerKey"),2147483647)],["unused",e.varArray(e.lookup("LedgerEntry"),2147483647)]]),e.struct("Ledge\
rCloseMetaV2",[["ext",e.lookup("LedgerCloseMetaExt")],["ledgerHeader",e.lookup("LedgerHeaderHistoryEntry")],["txSet",e.lookup("GeneralizedTransactionSet")],["tx\
Processing",e.varArray(e.lookup("TransactionResultMetaV1"),2147483647)],["upgradesProcessing",e.varArray(e.lookup("UpgradeEntryMeta"),2147483647)],["scpInfo",e.
varArray(e.lookup("ScpHistoryEntry"),2147483647)],["totalByteSizeOfLiveSorobanState",e.lookup("Uint64")],["evictedKeys",e.varArray(e.lookup("LedgerKey"),2147483647)]]),
e.union("LedgerCloseMeta",{switchOn:e.int(),switchName:"v",switches:[[0,"v0"],[1,"v1"],[2,"v2"]],arms:{v0:e.lookup("LedgerCloseMetaV0"),v1:e.lookup("LedgerClose\
MetaV1"),v2:e.lookup("LedgerCloseMetaV2")}}),e.enum("ErrorCode",{errMisc:0,errData:1,errConf:2,errAuth:3,errLoad:4}),e.struct("Error",[["code",e.lookup("ErrorCo\
de")],["msg",e.string(100)]]),e.struct("SendMore",[["numMessages",e.lookup("Uint32")]]),e.struct("SendMoreExtended",[["numMessages",e.lookup("Uint32")],["numByt\
es",e.lookup("Uint32")]]),e.struct("AuthCert",[["pubkey",e.lookup("Curve25519Public")],["expiration",e.lookup("Uint64")],["sig",e.lookup("Signature")]]),e.struct(
"Hello",[["ledgerVersion",e.lookup("Uint32")],["overlayVersion",e.lookup("Uint32")],["overlayMinVersion",e.lookup("Uint32")],["networkId",e.lookup("Hash")],["ve\
rsionStr",e.string(100)],["listeningPort",e.int()],["peerId",e.lookup("NodeId")],["cert",e.lookup("AuthCert")],["nonce",e.lookup("Uint256")]]),e.const("AUTH_MSG\
_FLAG_FLOW_CONTROL_BYTES_REQUESTED",200),e.struct("Auth",[["flags",e.int()]]),e.enum("IpAddrType",{iPv4:0,iPv6:1}),e.union("PeerAddressIp",{switchOn:e.lookup("I\
pAddrType"),switchName:"type",switches:[["iPv4","ipv4"],["iPv6","ipv6"]],arms:{ipv4:e.opaque(4),ipv6:e.opaque(16)}}),e.struct("PeerAddress",[["ip",e.lookup("Pee\
rAddressIp")],["port",e.lookup("Uint32")],["numFailures",e.lookup("Uint32")]]),e.enum("MessageType",{errorMsg:0,auth:2,dontHave:3,peers:5,getTxSet:6,txSet:7,generalizedTxSet:17,
transaction:8,getScpQuorumset:9,scpQuorumset:10,scpMessage:11,getScpState:12,hello:13,sendMore:16,sendMoreExtended:20,floodAdvert:18,floodDemand:19,timeSlicedSurveyRequest:21,
timeSlicedSurveyResponse:22,timeSlicedSurveyStartCollecting:23,timeSlicedSurveyStopCollecting:24}),e.struct("DontHave",[["type",e.lookup("MessageType")],["reqHa\
sh",e.lookup("Uint256")]]),e.enum("SurveyMessageCommandType",{timeSlicedSurveyTopology:1}),e.enum("SurveyMessageResponseType",{surveyTopologyResponseV2:2}),e.struct(
"TimeSlicedSurveyStartCollectingMessage",[["surveyorId",e.lookup("NodeId")],["nonce",e.lookup("Uint32")],["ledgerNum",e.lookup("Uint32")]]),e.struct("SignedTime\
SlicedSurveyStartCollectingMessage",[["signature",e.lookup("Signature")],["startCollecting",e.lookup("TimeSlicedSurveyStartCollectingMessage")]]),e.struct("Time\
SlicedSurveyStopCollectingMessage",[["surveyorId",e.lookup("NodeId")],["nonce",e.lookup("Uint32")],["ledgerNum",e.lookup("Uint32")]]),e.struct("SignedTimeSliced\
SurveyStopCollectingMessage",[["signature",e.lookup("Signature")],["stopCollecting",e.lookup("TimeSlicedSurveyStopCollectingMessage")]]),e.struct("SurveyRequest\
Message",[["surveyorPeerId",e.lookup("NodeId")],["surveyedPeerId",e.lookup("NodeId")],["ledgerNum",e.lookup("Uint32")],["encryptionKey",e.lookup("Curve25519Publ\
ic")],["commandType",e.lookup("SurveyMessageCommandType")]]),e.struct("TimeSlicedSurveyRequestMessage",[["request",e.lookup("SurveyRequestMessage")],["nonce",e.
lookup("Uint32")],["inboundPeersIndex",e.lookup("Uint32")],["outboundPeersIndex",e.lookup("Uint32")]]),e.struct("SignedTimeSlicedSurveyRequestMessage",[["reques\
tSignature",e.lookup("Signature")],["request",e.lookup("TimeSlicedSurveyRequestMessage")]]),e.typedef("EncryptedBody",e.varOpaque(64e3)),e.struct("SurveyRespons\
eMessage",[["surveyorPeerId",e.lookup("NodeId")],["surveyedPeerId",e.lookup("NodeId")],["ledgerNum",e.lookup("Uint32")],["commandType",e.lookup("SurveyMessageCo\
mmandType")],["encryptedBody",e.lookup("EncryptedBody")]]),e.struct("TimeSlicedSurveyResponseMessage",[["response",e.lookup("SurveyResponseMessage")],["nonce",e.
lookup("Uint32")]]),e.struct("SignedTimeSlicedSurveyResponseMessage",[["responseSignature",e.lookup("Signature")],["response",e.lookup("TimeSlicedSurveyResponse\
Message")]]),e.struct("PeerStats",[["id",e.lookup("NodeId")],["versionStr",e.string(100)],["messagesRead",e.lookup("Uint64")],["messagesWritten",e.lookup("Uint6\
4")],["bytesRead",e.lookup("Uint64")],["bytesWritten",e.lookup("Uint64")],["secondsConnected",e.lookup("Uint64")],["uniqueFloodBytesRecv",e.lookup("Uint64")],["\
duplicateFloodBytesRecv",e.lookup("Uint64")],["uniqueFetchBytesRecv",e.lookup("Uint64")],["duplicateFetchBytesRecv",e.lookup("Uint64")],["uniqueFloodMessageRecv",
e.lookup("Uint64")],["duplicateFloodMessageRecv",e.lookup("Uint64")],["uniqueFetchMessageRecv",e.lookup("Uint64")],["duplicateFetchMessageRecv",e.lookup("Uint64")]]),
e.struct("TimeSlicedNodeData",[["addedAuthenticatedPeers",e.lookup("Uint32")],["droppedAuthenticatedPeers",e.lookup("Uint32")],["totalInboundPeerCount",e.lookup(
"Uint32")],["totalOutboundPeerCount",e.lookup("Uint32")],["p75ScpFirstToSelfLatencyMs",e.lookup("Uint32")],["p75ScpSelfToOtherLatencyMs",e.lookup("Uint32")],["l\
ostSyncCount",e.lookup("Uint32")],["isValidator",e.bool()],["maxInboundPeerCount",e.lookup("Uint32")],["maxOutboundPeerCount",e.lookup("Uint32")]]),e.struct("Ti\
meSlicedPeerData",[["peerStats",e.lookup("PeerStats")],["averageLatencyMs",e.lookup("Uint32")]]),e.typedef("TimeSlicedPeerDataList",e.varArray(e.lookup("TimeSli\
cedPeerData"),25)),e.struct("TopologyResponseBodyV2",[["inboundPeers",e.lookup("TimeSlicedPeerDataList")],["outboundPeers",e.lookup("TimeSlicedPeerDataList")],[
"nodeData",e.lookup("TimeSlicedNodeData")]]),e.union("SurveyResponseBody",{switchOn:e.lookup("SurveyMessageResponseType"),switchName:"type",switches:[["surveyTo\
pologyResponseV2","topologyResponseBodyV2"]],arms:{topologyResponseBodyV2:e.lookup("TopologyResponseBodyV2")}}),e.const("TX_ADVERT_VECTOR_MAX_SIZE",1e3),e.typedef(
"TxAdvertVector",e.varArray(e.lookup("Hash"),e.lookup("TX_ADVERT_VECTOR_MAX_SIZE"))),e.struct("FloodAdvert",[["txHashes",e.lookup("TxAdvertVector")]]),e.const("\
TX_DEMAND_VECTOR_MAX_SIZE",1e3),e.typedef("TxDemandVector",e.varArray(e.lookup("Hash"),e.lookup("TX_DEMAND_VECTOR_MAX_SIZE"))),e.struct("FloodDemand",[["txHashe\
s",e.lookup("TxDemandVector")]]),e.union("StellarMessage",{switchOn:e.lookup("MessageType"),switchName:"type",switches:[["errorMsg","error"],["hello","hello"],[
"auth","auth"],["dontHave","dontHave"],["peers","peers"],["getTxSet","txSetHash"],["txSet","txSet"],["generalizedTxSet","generalizedTxSet"],["transaction","tran\
saction"],["timeSlicedSurveyRequest","signedTimeSlicedSurveyRequestMessage"],["timeSlicedSurveyResponse","signedTimeSlicedSurveyResponseMessage"],["timeSlicedSu\
rveyStartCollecting","signedTimeSlicedSurveyStartCollectingMessage"],["timeSlicedSurveyStopCollecting","signedTimeSlicedSurveyStopCollectingMessage"],["getScpQu\
orumset","qSetHash"],["scpQuorumset","qSet"],["scpMessage","envelope"],["getScpState","getScpLedgerSeq"],["sendMore","sendMoreMessage"],["sendMoreExtended","sen\
dMoreExtendedMessage"],["floodAdvert","floodAdvert"],["floodDemand","floodDemand"]],arms:{error:e.lookup("Error"),hello:e.lookup("Hello"),auth:e.lookup("Auth"),
dontHave:e.lookup("DontHave"),peers:e.varArray(e.lookup("PeerAddress"),100),txSetHash:e.lookup("Uint256"),txSet:e.lookup("TransactionSet"),generalizedTxSet:e.lookup(
"GeneralizedTransactionSet"),transaction:e.lookup("TransactionEnvelope"),signedTimeSlicedSurveyRequestMessage:e.lookup("SignedTimeSlicedSurveyRequestMessage"),signedTimeSlicedSurveyResponseMessage:e.
lookup("SignedTimeSlicedSurveyResponseMessage"),signedTimeSlicedSurveyStartCollectingMessage:e.lookup("SignedTimeSlicedSurveyStartCollectingMessage"),signedTimeSlicedSurveyStopCollectingMessage:e.
lookup("SignedTimeSlicedSurveyStopCollectingMessage"),qSetHash:e.lookup("Uint256"),qSet:e.lookup("ScpQuorumSet"),envelope:e.lookup("ScpEnvelope"),getScpLedgerSeq:e.
lookup("Uint32"),sendMoreMessage:e.lookup("SendMore"),sendMoreExtendedMessage:e.lookup("SendMoreExtended"),floodAdvert:e.lookup("FloodAdvert"),floodDemand:e.lookup(
"FloodDemand")}}),e.struct("AuthenticatedMessageV0",[["sequence",e.lookup("Uint64")],["message",e.lookup("StellarMessage")],["mac",e.lookup("HmacSha256Mac")]]),
e.union("AuthenticatedMessage",{switchOn:e.lookup("Uint32"),switchName:"v",switches:[[0,"v0"]],arms:{v0:e.lookup("AuthenticatedMessageV0")}}),e.const("MAX_OPS_P\
ER_TX",100),e.union("LiquidityPoolParameters",{switchOn:e.lookup("LiquidityPoolType"),switchName:"type",switches:[["liquidityPoolConstantProduct","constantProdu\
ct"]],arms:{constantProduct:e.lookup("LiquidityPoolConstantProductParameters")}}),e.struct("MuxedAccountMed25519",[["id",e.lookup("Uint64")],["ed25519",e.lookup(
"Uint256")]]),e.union("MuxedAccount",{switchOn:e.lookup("CryptoKeyType"),switchName:"type",switches:[["keyTypeEd25519","ed25519"],["keyTypeMuxedEd25519","med255\
19"]],arms:{ed25519:e.lookup("Uint256"),med25519:e.lookup("MuxedAccountMed25519")}}),e.struct("DecoratedSignature",[["hint",e.lookup("SignatureHint")],["signatu\
re",e.lookup("Signature")]]),e.enum("OperationType",{createAccount:0,payment:1,pathPaymentStrictReceive:2,manageSellOffer:3,createPassiveSellOffer:4,setOptions:5,
changeTrust:6,allowTrust:7,accountMerge:8,inflation:9,manageData:10,bumpSequence:11,manageBuyOffer:12,pathPaymentStrictSend:13,createClaimableBalance:14,claimClaimableBalance:15,
beginSponsoringFutureReserves:16,endSponsoringFutureReserves:17,revokeSponsorship:18,clawback:19,clawbackClaimableBalance:20,setTrustLineFlags:21,liquidityPoolDeposit:22,
liquidityPoolWithdraw:23,invokeHostFunction:24,extendFootprintTtl:25,restoreFootprint:26}),e.struct("CreateAccountOp",[["destination",e.lookup("AccountId")],["s\
tartingBalance",e.lookup("Int64")]]),e.struct("PaymentOp",[["destination",e.lookup("MuxedAccount")],["asset",e.lookup("Asset")],["amount",e.lookup("Int64")]]),e.
struct("PathPaymentStrictReceiveOp",[["sendAsset",e.lookup("Asset")],["sendMax",e.lookup("Int64")],["destination",e.lookup("MuxedAccount")],["destAsset",e.lookup(
"Asset")],["destAmount",e.lookup("Int64")],["path",e.varArray(e.lookup("Asset"),5)]]),e.struct("PathPaymentStrictSendOp",[["sendAsset",e.lookup("Asset")],["send\
Amount",e.lookup("Int64")],["destination",e.lookup("MuxedAccount")],["destAsset",e.lookup("Asset")],["destMin",e.lookup("Int64")],["path",e.varArray(e.lookup("A\
sset"),5)]]),e.struct("ManageSellOfferOp",[["selling",e.lookup("Asset")],["buying",e.lookup("Asset")],["amount",e.lookup("Int64")],["price",e.lookup("Price")],[
"offerId",e.lookup("Int64")]]),e.struct("ManageBuyOfferOp",[["selling",e.lookup("Asset")],["buying",e.lookup("Asset")],["buyAmount",e.lookup("Int64")],["price",
e.lookup("Price")],["offerId",e.lookup("Int64")]]),e.struct("CreatePassiveSellOfferOp",[["selling",e.lookup("Asset")],["buying",e.lookup("Asset")],["amount",e.lookup(
"Int64")],["price",e.lookup("Price")]]),e.struct("SetOptionsOp",[["inflationDest",e.option(e.lookup("AccountId"))],["clearFlags",e.option(e.lookup("Uint32"))],[
"setFlags",e.option(e.lookup("Uint32"))],["masterWeight",e.option(e.lookup("Uint32"))],["lowThreshold",e.option(e.lookup("Uint32"))],["medThreshold",e.option(e.
lookup("Uint32"))],["highThreshold",e.option(e.lookup("Uint32"))],["homeDomain",e.option(e.lookup("String32"))],["signer",e.option(e.lookup("Signer"))]]),e.union(
"ChangeTrustAsset",{switchOn:e.lookup("AssetType"),switchName:"type",switches:[["assetTypeNative",e.void()],["assetTypeCreditAlphanum4","alphaNum4"],["assetType\
CreditAlphanum12","alphaNum12"],["assetTypePoolShare","liquidityPool"]],arms:{alphaNum4:e.lookup("AlphaNum4"),alphaNum12:e.lookup("AlphaNum12"),liquidityPool:e.
lookup("LiquidityPoolParameters")}}),e.struct("ChangeTrustOp",[["line",e.lookup("ChangeTrustAsset")],["limit",e.lookup("Int64")]]),e.struct("AllowTrustOp",[["tr\
ustor",e.lookup("AccountId")],["asset",e.lookup("AssetCode")],["authorize",e.lookup("Uint32")]]),e.struct("ManageDataOp",[["dataName",e.lookup("String64")],["da\
taValue",e.option(e.lookup("DataValue"))]]),e.struct("BumpSequenceOp",[["bumpTo",e.lookup("SequenceNumber")]]),e.struct("CreateClaimableBalanceOp",[["asset",e.lookup(
"Asset")],["amount",e.lookup("Int64")],["claimants",e.varArray(e.lookup("Claimant"),10)]]),e.struct("ClaimClaimableBalanceOp",[["balanceId",e.lookup("ClaimableB\
alanceId")]]),e.struct("BeginSponsoringFutureReservesOp",[["sponsoredId",e.lookup("AccountId")]]),e.enum("RevokeSponsorshipType",{revokeSponsorshipLedgerEntry:0,
revokeSponsorshipSigner:1}),e.struct("RevokeSponsorshipOpSigner",[["accountId",e.lookup("AccountId")],["signerKey",e.lookup("SignerKey")]]),e.union("RevokeSpons\
orshipOp",{switchOn:e.lookup("RevokeSponsorshipType"),switchName:"type",switches:[["revokeSponsorshipLedgerEntry","ledgerKey"],["revokeSponsorshipSigner","signe\
r"]],arms:{ledgerKey:e.lookup("LedgerKey"),signer:e.lookup("RevokeSponsorshipOpSigner")}}),e.struct("ClawbackOp",[["asset",e.lookup("Asset")],["from",e.lookup("\
MuxedAccount")],["amount",e.lookup("Int64")]]),e.struct("ClawbackClaimableBalanceOp",[["balanceId",e.lookup("ClaimableBalanceId")]]),e.struct("SetTrustLineFlags\
Op",[["trustor",e.lookup("AccountId")],["asset",e.lookup("Asset")],["clearFlags",e.lookup("Uint32")],["setFlags",e.lookup("Uint32")]]),e.const("LIQUIDITY_POOL_F\
EE_V18",30),e.struct("LiquidityPoolDepositOp",[["liquidityPoolId",e.lookup("PoolId")],["maxAmountA",e.lookup("Int64")],["maxAmountB",e.lookup("Int64")],["minPri\
ce",e.lookup("Price")],["maxPrice",e.lookup("Price")]]),e.struct("LiquidityPoolWithdrawOp",[["liquidityPoolId",e.lookup("PoolId")],["amount",e.lookup("Int64")],
["minAmountA",e.lookup("Int64")],["minAmountB",e.lookup("Int64")]]),e.enum("HostFunctionType",{hostFunctionTypeInvokeContract:0,hostFunctionTypeCreateContract:1,
hostFunctionTypeUploadContractWasm:2,hostFunctionTypeCreateContractV2:3}),e.enum("ContractIdPreimageType",{contractIdPreimageFromAddress:0,contractIdPreimageFromAsset:1}),
e.struct("ContractIdPreimageFromAddress",[["address",e.lookup("ScAddress")],["salt",e.lookup("Uint256")]]),e.union("ContractIdPreimage",{switchOn:e.lookup("Cont\
ractIdPreimageType"),switchName:"type",switches:[["contractIdPreimageFromAddress","fromAddress"],["contractIdPreimageFromAsset","fromAsset"]],arms:{fromAddress:e.
lookup("ContractIdPreimageFromAddress"),fromAsset:e.lookup("Asset")}}),e.struct("CreateContractArgs",[["contractIdPreimage",e.lookup("ContractIdPreimage")],["ex\
ecutable",e.lookup("ContractExecutable")]]),e.struct("CreateContractArgsV2",[["contractIdPreimage",e.lookup("ContractIdPreimage")],["executable",e.lookup("Contr\
actExecutable")],["constructorArgs",e.varArray(e.lookup("ScVal"),2147483647)]]),e.struct("InvokeContractArgs",[["contractAddress",e.lookup("ScAddress")],["funct\
ionName",e.lookup("ScSymbol")],["args",e.varArray(e.lookup("ScVal"),2147483647)]]),e.union("HostFunction",{switchOn:e.lookup("HostFunctionType"),switchName:"typ\
e",switches:[["hostFunctionTypeInvokeContract","invokeContract"],["hostFunctionTypeCreateContract","createContract"],["hostFunctionTypeUploadContractWasm","wasm"],
["hostFunctionTypeCreateContractV2","createContractV2"]],arms:{invokeContract:e.lookup("InvokeContractArgs"),createContract:e.lookup("CreateContractArgs"),wasm:e.
varOpaque(),createContractV2:e.lookup("CreateContractArgsV2")}}),e.enum("SorobanAuthorizedFunctionType",{sorobanAuthorizedFunctionTypeContractFn:0,sorobanAuthorizedFunctionTypeCreateContractHostFn:1,
sorobanAuthorizedFunctionTypeCreateContractV2HostFn:2}),e.union("SorobanAuthorizedFunction",{switchOn:e.lookup("SorobanAuthorizedFunctionType"),switchName:"type",
switches:[["sorobanAuthorizedFunctionTypeContractFn","contractFn"],["sorobanAuthorizedFunctionTypeCreateContractHostFn","createContractHostFn"],["sorobanAuthori\
zedFunctionTypeCreateContractV2HostFn","createContractV2HostFn"]],arms:{contractFn:e.lookup("InvokeContractArgs"),createContractHostFn:e.lookup("CreateContractA\
rgs"),createContractV2HostFn:e.lookup("CreateContractArgsV2")}}),e.struct("SorobanAuthorizedInvocation",[["function",e.lookup("SorobanAuthorizedFunction")],["su\
bInvocations",e.varArray(e.lookup("SorobanAuthorizedInvocation"),2147483647)]]),e.struct("SorobanAddressCredentials",[["address",e.lookup("ScAddress")],["nonce",
e.lookup("Int64")],["signatureExpirationLedger",e.lookup("Uint32")],["signature",e.lookup("ScVal")]]),e.enum("SorobanCredentialsType",{sorobanCredentialsSourceAccount:0,
sorobanCredentialsAddress:1}),e.union("SorobanCredentials",{switchOn:e.lookup("SorobanCredentialsType"),switchName:"type",switches:[["sorobanCredentialsSourceAc\
count",e.void()],["sorobanCredentialsAddress","address"]],arms:{address:e.lookup("SorobanAddressCredentials")}}),e.struct("SorobanAuthorizationEntry",[["credent\
ials",e.lookup("SorobanCredentials")],["rootInvocation",e.lookup("SorobanAuthorizedInvocation")]]),e.typedef("SorobanAuthorizationEntries",e.varArray(e.lookup("\
SorobanAuthorizationEntry"),2147483647)),e.struct("InvokeHostFunctionOp",[["hostFunction",e.lookup("HostFunction")],["auth",e.varArray(e.lookup("SorobanAuthoriz\
ationEntry"),2147483647)]]),e.struct("ExtendFootprintTtlOp",[["ext",e.lookup("ExtensionPoint")],["extendTo",e.lookup("Uint32")]]),e.struct("RestoreFootprintOp",
[["ext",e.lookup("ExtensionPoint")]]),e.union("OperationBody",{switchOn:e.lookup("OperationType"),switchName:"type",switches:[["createAccount","createAccountOp"],
["payment","paymentOp"],["pathPaymentStrictReceive","pathPaymentStrictReceiveOp"],["manageSellOffer","manageSellOfferOp"],["createPassiveSellOffer","createPassi\
veSellOfferOp"],["setOptions","setOptionsOp"],["changeTrust","changeTrustOp"],["allowTrust","allowTrustOp"],["accountMerge","destination"],["inflation",e.void()],
["manageData","manageDataOp"],["bumpSequence","bumpSequenceOp"],["manageBuyOffer","manageBuyOfferOp"],["pathPaymentStrictSend","pathPaymentStrictSendOp"],["crea\
teClaimableBalance","createClaimableBalanceOp"],["claimClaimableBalance","claimClaimableBalanceOp"],["beginSponsoringFutureReserves","beginSponsoringFutureReser\
vesOp"],["endSponsoringFutureReserves",e.void()],["revokeSponsorship","revokeSponsorshipOp"],["clawback","clawbackOp"],["clawbackClaimableBalance","clawbackClai\
mableBalanceOp"],["setTrustLineFlags","setTrustLineFlagsOp"],["liquidityPoolDeposit","liquidityPoolDepositOp"],["liquidityPoolWithdraw","liquidityPoolWithdrawOp"],
["invokeHostFunction","invokeHostFunctionOp"],["extendFootprintTtl","extendFootprintTtlOp"],["restoreFootprint","restoreFootprintOp"]],arms:{createAccountOp:e.lookup(
"CreateAccountOp"),paymentOp:e.lookup("PaymentOp"),pathPaymentStrictReceiveOp:e.lookup("PathPaymentStrictReceiveOp"),manageSellOfferOp:e.lookup("ManageSellOffer\
Op"),createPassiveSellOfferOp:e.lookup("CreatePassiveSellOfferOp"),setOptionsOp:e.lookup("SetOptionsOp"),changeTrustOp:e.lookup("ChangeTrustOp"),allowTrustOp:e.
lookup("AllowTrustOp"),destination:e.lookup("MuxedAccount"),manageDataOp:e.lookup("ManageDataOp"),bumpSequenceOp:e.lookup("BumpSequenceOp"),manageBuyOfferOp:e.lookup(
"ManageBuyOfferOp"),pathPaymentStrictSendOp:e.lookup("PathPaymentStrictSendOp"),createClaimableBalanceOp:e.lookup("CreateClaimableBalanceOp"),claimClaimableBalanceOp:e.
lookup("ClaimClaimableBalanceOp"),beginSponsoringFutureReservesOp:e.lookup("BeginSponsoringFutureReservesOp"),revokeSponsorshipOp:e.lookup("RevokeSponsorshipOp"),
clawbackOp:e.lookup("ClawbackOp"),clawbackClaimableBalanceOp:e.lookup("ClawbackClaimableBalanceOp"),setTrustLineFlagsOp:e.lookup("SetTrustLineFlagsOp"),liquidityPoolDepositOp:e.
lookup("LiquidityPoolDepositOp"),liquidityPoolWithdrawOp:e.lookup("LiquidityPoolWithdrawOp"),invokeHostFunctionOp:e.lookup("InvokeHostFunctionOp"),extendFootprintTtlOp:e.
lookup("ExtendFootprintTtlOp"),restoreFootprintOp:e.lookup("RestoreFootprintOp")}}),e.struct("Operation",[["sourceAccount",e.option(e.lookup("MuxedAccount"))],[
"body",e.lookup("OperationBody")]]),e.struct("HashIdPreimageOperationId",[["sourceAccount",e.lookup("AccountId")],["seqNum",e.lookup("SequenceNumber")],["opNum",
e.lookup("Uint32")]]),e.struct("HashIdPreimageRevokeId",[["sourceAccount",e.lookup("AccountId")],["seqNum",e.lookup("SequenceNumber")],["opNum",e.lookup("Uint32")],
["liquidityPoolId",e.lookup("PoolId")],["asset",e.lookup("Asset")]]),e.struct("HashIdPreimageContractId",[["networkId",e.lookup("Hash")],["contractIdPreimage",e.
lookup("ContractIdPreimage")]]),e.struct("HashIdPreimageSorobanAuthorization",[["networkId",e.lookup("Hash")],["nonce",e.lookup("Int64")],["signatureExpirationL\
edger",e.lookup("Uint32")],["invocation",e.lookup("SorobanAuthorizedInvocation")]]),e.union("HashIdPreimage",{switchOn:e.lookup("EnvelopeType"),switchName:"type",
switches:[["envelopeTypeOpId","operationId"],["envelopeTypePoolRevokeOpId","revokeId"],["envelopeTypeContractId","contractId"],["envelopeTypeSorobanAuthorizatio\
n","sorobanAuthorization"]],arms:{operationId:e.lookup("HashIdPreimageOperationId"),revokeId:e.lookup("HashIdPreimageRevokeId"),contractId:e.lookup("HashIdPreim\
ageContractId"),sorobanAuthorization:e.lookup("HashIdPreimageSorobanAuthorization")}}),e.enum("MemoType",{memoNone:0,memoText:1,memoId:2,memoHash:3,memoReturn:4}),
e.union("Memo",{switchOn:e.lookup("MemoType"),switchName:"type",switches:[["memoNone",e.void()],["memoText","text"],["memoId","id"],["memoHash","hash"],["memoRe\
turn","retHash"]],arms:{text:e.string(28),id:e.lookup("Uint64"),hash:e.lookup("Hash"),retHash:e.lookup("Hash")}}),e.struct("TimeBounds",[["minTime",e.lookup("Ti\
mePoint")],["maxTime",e.lookup("TimePoint")]]),e.struct("LedgerBounds",[["minLedger",e.lookup("Uint32")],["maxLedger",e.lookup("Uint32")]]),e.struct("Preconditi\
onsV2",[["timeBounds",e.option(e.lookup("TimeBounds"))],["ledgerBounds",e.option(e.lookup("LedgerBounds"))],["minSeqNum",e.option(e.lookup("SequenceNumber"))],[
"minSeqAge",e.lookup("Duration")],["minSeqLedgerGap",e.lookup("Uint32")],["extraSigners",e.varArray(e.lookup("SignerKey"),2)]]),e.enum("PreconditionType",{precondNone:0,
precondTime:1,precondV2:2}),e.union("Preconditions",{switchOn:e.lookup("PreconditionType"),switchName:"type",switches:[["precondNone",e.void()],["precondTime","\
timeBounds"],["precondV2","v2"]],arms:{timeBounds:e.lookup("TimeBounds"),v2:e.lookup("PreconditionsV2")}}),e.struct("LedgerFootprint",[["readOnly",e.varArray(e.
lookup("LedgerKey"),2147483647)],["readWrite",e.varArray(e.lookup("LedgerKey"),2147483647)]]),e.struct("SorobanResources",[["footprint",e.lookup("LedgerFootprin\
t")],["instructions",e.lookup("Uint32")],["diskReadBytes",e.lookup("Uint32")],["writeBytes",e.lookup("Uint32")]]),e.struct("SorobanResourcesExtV0",[["archivedSo\
robanEntries",e.varArray(e.lookup("Uint32"),2147483647)]]),e.union("SorobanTransactionDataExt",{switchOn:e.int(),switchName:"v",switches:[[0,e.void()],[1,"resou\
rceExt"]],arms:{resourceExt:e.lookup("SorobanResourcesExtV0")}}),e.struct("SorobanTransactionData",[["ext",e.lookup("SorobanTransactionDataExt")],["resources",e.
lookup("SorobanResources")],["resourceFee",e.lookup("Int64")]]),e.union("TransactionV0Ext",{switchOn:e.int(),switchName:"v",switches:[[0,e.void()]],arms:{}}),e.
struct("TransactionV0",[["sourceAccountEd25519",e.lookup("Uint256")],["fee",e.lookup("Uint32")],["seqNum",e.lookup("SequenceNumber")],["timeBounds",e.option(e.lookup(
"TimeBounds"))],["memo",e.lookup("Memo")],["operations",e.varArray(e.lookup("Operation"),e.lookup("MAX_OPS_PER_TX"))],["ext",e.lookup("TransactionV0Ext")]]),e.struct(
"TransactionV0Envelope",[["tx",e.lookup("TransactionV0")],["signatures",e.varArray(e.lookup("DecoratedSignature"),20)]]),e.union("TransactionExt",{switchOn:e.int(),
switchName:"v",switches:[[0,e.void()],[1,"sorobanData"]],arms:{sorobanData:e.lookup("SorobanTransactionData")}}),e.struct("Transaction",[["sourceAccount",e.lookup(
"MuxedAccount")],["fee",e.lookup("Uint32")],["seqNum",e.lookup("SequenceNumber")],["cond",e.lookup("Preconditions")],["memo",e.lookup("Memo")],["operations",e.varArray(
e.lookup("Operation"),e.lookup("MAX_OPS_PER_TX"))],["ext",e.lookup("TransactionExt")]]),e.struct("TransactionV1Envelope",[["tx",e.lookup("Transaction")],["signa\
tures",e.varArray(e.lookup("DecoratedSignature"),20)]]),e.union("FeeBumpTransactionInnerTx",{switchOn:e.lookup("EnvelopeType"),switchName:"type",switches:[["env\
elopeTypeTx","v1"]],arms:{v1:e.lookup("TransactionV1Envelope")}}),e.union("FeeBumpTransactionExt",{switchOn:e.int(),switchName:"v",switches:[[0,e.void()]],arms:{}}),
e.struct("FeeBumpTransaction",[["feeSource",e.lookup("MuxedAccount")],["fee",e.lookup("Int64")],["innerTx",e.lookup("FeeBumpTransactionInnerTx")],["ext",e.lookup(
"FeeBumpTransactionExt")]]),e.struct("FeeBumpTransactionEnvelope",[["tx",e.lookup("FeeBumpTransaction")],["signatures",e.varArray(e.lookup("DecoratedSignature"),
20)]]),e.union("TransactionEnvelope",{switchOn:e.lookup("EnvelopeType"),switchName:"type",switches:[["envelopeTypeTxV0","v0"],["envelopeTypeTx","v1"],["envelope\
TypeTxFeeBump","feeBump"]],arms:{v0:e.lookup("TransactionV0Envelope"),v1:e.lookup("TransactionV1Envelope"),feeBump:e.lookup("FeeBumpTransactionEnvelope")}}),e.union(
"TransactionSignaturePayloadTaggedTransaction",{switchOn:e.lookup("EnvelopeType"),switchName:"type",switches:[["envelopeTypeTx","tx"],["envelopeTypeTxFeeBump","\
feeBump"]],arms:{tx:e.lookup("Transaction"),feeBump:e.lookup("FeeBumpTransaction")}}),e.struct("TransactionSignaturePayload",[["networkId",e.lookup("Hash")],["t\
aggedTransaction",e.lookup("TransactionSignaturePayloadTaggedTransaction")]]),e.enum("ClaimAtomType",{claimAtomTypeV0:0,claimAtomTypeOrderBook:1,claimAtomTypeLiquidityPool:2}),
e.struct("ClaimOfferAtomV0",[["sellerEd25519",e.lookup("Uint256")],["offerId",e.lookup("Int64")],["assetSold",e.lookup("Asset")],["amountSold",e.lookup("Int64")],
["assetBought",e.lookup("Asset")],["amountBought",e.lookup("Int64")]]),e.struct("ClaimOfferAtom",[["sellerId",e.lookup("AccountId")],["offerId",e.lookup("Int64")],
["assetSold",e.lookup("Asset")],["amountSold",e.lookup("Int64")],["assetBought",e.lookup("Asset")],["amountBought",e.lookup("Int64")]]),e.struct("ClaimLiquidity\
Atom",[["liquidityPoolId",e.lookup("PoolId")],["assetSold",e.lookup("Asset")],["amountSold",e.lookup("Int64")],["assetBought",e.lookup("Asset")],["amountBought",
e.lookup("Int64")]]),e.union("ClaimAtom",{switchOn:e.lookup("ClaimAtomType"),switchName:"type",switches:[["claimAtomTypeV0","v0"],["claimAtomTypeOrderBook","ord\
erBook"],["claimAtomTypeLiquidityPool","liquidityPool"]],arms:{v0:e.lookup("ClaimOfferAtomV0"),orderBook:e.lookup("ClaimOfferAtom"),liquidityPool:e.lookup("Clai\
mLiquidityAtom")}}),e.enum("CreateAccountResultCode",{createAccountSuccess:0,createAccountMalformed:-1,createAccountUnderfunded:-2,createAccountLowReserve:-3,createAccountAlreadyExist:-4}),
e.union("CreateAccountResult",{switchOn:e.lookup("CreateAccountResultCode"),switchName:"code",switches:[["createAccountSuccess",e.void()],["createAccountMalform\
ed",e.void()],["createAccountUnderfunded",e.void()],["createAccountLowReserve",e.void()],["createAccountAlreadyExist",e.void()]],arms:{}}),e.enum("PaymentResult\
Code",{paymentSuccess:0,paymentMalformed:-1,paymentUnderfunded:-2,paymentSrcNoTrust:-3,paymentSrcNotAuthorized:-4,paymentNoDestination:-5,paymentNoTrust:-6,paymentNotAuthorized:-7,
paymentLineFull:-8,paymentNoIssuer:-9}),e.union("PaymentResult",{switchOn:e.lookup("PaymentResultCode"),switchName:"code",switches:[["paymentSuccess",e.void()],
["paymentMalformed",e.void()],["paymentUnderfunded",e.void()],["paymentSrcNoTrust",e.void()],["paymentSrcNotAuthorized",e.void()],["paymentNoDestination",e.void()],
["paymentNoTrust",e.void()],["paymentNotAuthorized",e.void()],["paymentLineFull",e.void()],["paymentNoIssuer",e.void()]],arms:{}}),e.enum("PathPaymentStrictRece\
iveResultCode",{pathPaymentStrictReceiveSuccess:0,pathPaymentStrictReceiveMalformed:-1,pathPaymentStrictReceiveUnderfunded:-2,pathPaymentStrictReceiveSrcNoTrust:-3,
pathPaymentStrictReceiveSrcNotAuthorized:-4,pathPaymentStrictReceiveNoDestination:-5,pathPaymentStrictReceiveNoTrust:-6,pathPaymentStrictReceiveNotAuthorized:-7,
pathPaymentStrictReceiveLineFull:-8,pathPaymentStrictReceiveNoIssuer:-9,pathPaymentStrictReceiveTooFewOffers:-10,pathPaymentStrictReceiveOfferCrossSelf:-11,pathPaymentStrictReceiveOverSendmax:-12}),
e.struct("SimplePaymentResult",[["destination",e.lookup("AccountId")],["asset",e.lookup("Asset")],["amount",e.lookup("Int64")]]),e.struct("PathPaymentStrictRece\
iveResultSuccess",[["offers",e.varArray(e.lookup("ClaimAtom"),2147483647)],["last",e.lookup("SimplePaymentResult")]]),e.union("PathPaymentStrictReceiveResult",{
switchOn:e.lookup("PathPaymentStrictReceiveResultCode"),switchName:"code",switches:[["pathPaymentStrictReceiveSuccess","success"],["pathPaymentStrictReceiveMalf\
ormed",e.void()],["pathPaymentStrictReceiveUnderfunded",e.void()],["pathPaymentStrictReceiveSrcNoTrust",e.void()],["pathPaymentStrictReceiveSrcNotAuthorized",e.
void()],["pathPaymentStrictReceiveNoDestination",e.void()],["pathPaymentStrictReceiveNoTrust",e.void()],["pathPaymentStrictReceiveNotAuthorized",e.void()],["pat\
hPaymentStrictReceiveLineFull",e.void()],["pathPaymentStrictReceiveNoIssuer","noIssuer"],["pathPaymentStrictReceiveTooFewOffers",e.void()],["pathPaymentStrictRe\
ceiveOfferCrossSelf",e.void()],["pathPaymentStrictReceiveOverSendmax",e.void()]],arms:{success:e.lookup("PathPaymentStrictReceiveResultSuccess"),noIssuer:e.lookup(
"Asset")}}),e.enum("PathPaymentStrictSendResultCode",{pathPaymentStrictSendSuccess:0,pathPaymentStrictSendMalformed:-1,pathPaymentStrictSendUnderfunded:-2,pathPaymentStrictSendSrcNoTrust:-3,
pathPaymentStrictSendSrcNotAuthorized:-4,pathPaymentStrictSendNoDestination:-5,pathPaymentStrictSendNoTrust:-6,pathPaymentStrictSendNotAuthorized:-7,pathPaymentStrictSendLineFull:-8,
pathPaymentStrictSendNoIssuer:-9,pathPaymentStrictSendTooFewOffers:-10,pathPaymentStrictSendOfferCrossSelf:-11,pathPaymentStrictSendUnderDestmin:-12}),e.struct(
"PathPaymentStrictSendResultSuccess",[["offers",e.varArray(e.lookup("ClaimAtom"),2147483647)],["last",e.lookup("SimplePaymentResult")]]),e.union("PathPaymentStr\
ictSendResult",{switchOn:e.lookup("PathPaymentStrictSendResultCode"),switchName:"code",switches:[["pathPaymentStrictSendSuccess","success"],["pathPaymentStrictS\
endMalformed",e.void()],["pathPaymentStrictSendUnderfunded",e.void()],["pathPaymentStrictSendSrcNoTrust",e.void()],["pathPaymentStrictSendSrcNotAuthorized",e.void()],
["pathPaymentStrictSendNoDestination",e.void()],["pathPaymentStrictSendNoTrust",e.void()],["pathPaymentStrictSendNotAuthorized",e.void()],["pathPaymentStrictSen\
dLineFull",e.void()],["pathPaymentStrictSendNoIssuer","noIssuer"],["pathPaymentStrictSendTooFewOffers",e.void()],["pathPaymentStrictSendOfferCrossSelf",e.void()],
["pathPaymentStrictSendUnderDestmin",e.void()]],arms:{success:e.lookup("PathPaymentStrictSendResultSuccess"),noIssuer:e.lookup("Asset")}}),e.enum("ManageSellOff\
erResultCode",{manageSellOfferSuccess:0,manageSellOfferMalformed:-1,manageSellOfferSellNoTrust:-2,manageSellOfferBuyNoTrust:-3,manageSellOfferSellNotAuthorized:-4,
manageSellOfferBuyNotAuthorized:-5,manageSellOfferLineFull:-6,manageSellOfferUnderfunded:-7,manageSellOfferCrossSelf:-8,manageSellOfferSellNoIssuer:-9,manageSellOfferBuyNoIssuer:-10,
manageSellOfferNotFound:-11,manageSellOfferLowReserve:-12}),e.enum("ManageOfferEffect",{manageOfferCreated:0,manageOfferUpdated:1,manageOfferDeleted:2}),e.union(
"ManageOfferSuccessResultOffer",{switchOn:e.lookup("ManageOfferEffect"),switchName:"effect",switches:[["manageOfferCreated","offer"],["manageOfferUpdated","offe\
r"],["manageOfferDeleted",e.void()]],arms:{offer:e.lookup("OfferEntry")}}),e.struct("ManageOfferSuccessResult",[["offersClaimed",e.varArray(e.lookup("ClaimAtom"),
2147483647)],["offer",e.lookup("ManageOfferSuccessResultOffer")]]),e.union("ManageSellOfferResult",{switchOn:e.lookup("ManageSellOfferResultCode"),switchName:"c\
ode",switches:[["manageSellOfferSuccess","success"],["manageSellOfferMalformed",e.void()],["manageSellOfferSellNoTrust",e.void()],["manageSellOfferBuyNoTrust",e.
void()],["manageSellOfferSellNotAuthorized",e.void()],["manageSellOfferBuyNotAuthorized",e.void()],["manageSellOfferLineFull",e.void()],["manageSellOfferUnderfu\
nded",e.void()],["manageSellOfferCrossSelf",e.void()],["manageSellOfferSellNoIssuer",e.void()],["manageSellOfferBuyNoIssuer",e.void()],["manageSellOfferNotFound",
e.void()],["manageSellOfferLowReserve",e.void()]],arms:{success:e.lookup("ManageOfferSuccessResult")}}),e.enum("ManageBuyOfferResultCode",{manageBuyOfferSuccess:0,
manageBuyOfferMalformed:-1,manageBuyOfferSellNoTrust:-2,manageBuyOfferBuyNoTrust:-3,manageBuyOfferSellNotAuthorized:-4,manageBuyOfferBuyNotAuthorized:-5,manageBuyOfferLineFull:-6,
manageBuyOfferUnderfunded:-7,manageBuyOfferCrossSelf:-8,manageBuyOfferSellNoIssuer:-9,manageBuyOfferBuyNoIssuer:-10,manageBuyOfferNotFound:-11,manageBuyOfferLowReserve:-12}),
e.union("ManageBuyOfferResult",{switchOn:e.lookup("ManageBuyOfferResultCode"),switchName:"code",switches:[["manageBuyOfferSuccess","success"],["manageBuyOfferMa\
lformed",e.void()],["manageBuyOfferSellNoTrust",e.void()],["manageBuyOfferBuyNoTrust",e.void()],["manageBuyOfferSellNotAuthorized",e.void()],["manageBuyOfferBuy\
NotAuthorized",e.void()],["manageBuyOfferLineFull",e.void()],["manageBuyOfferUnderfunded",e.void()],["manageBuyOfferCrossSelf",e.void()],["manageBuyOfferSellNoI\
ssuer",e.void()],["manageBuyOfferBuyNoIssuer",e.void()],["manageBuyOfferNotFound",e.void()],["manageBuyOfferLowReserve",e.void()]],arms:{success:e.lookup("Manag\
eOfferSuccessResult")}}),e.enum("SetOptionsResultCode",{setOptionsSuccess:0,setOptionsLowReserve:-1,setOptionsTooManySigners:-2,setOptionsBadFlags:-3,setOptionsInvalidInflation:-4,
setOptionsCantChange:-5,setOptionsUnknownFlag:-6,setOptionsThresholdOutOfRange:-7,setOptionsBadSigner:-8,setOptionsInvalidHomeDomain:-9,setOptionsAuthRevocableRequired:-10}),
e.union("SetOptionsResult",{switchOn:e.lookup("SetOptionsResultCode"),switchName:"code",switches:[["setOptionsSuccess",e.void()],["setOptionsLowReserve",e.void()],
["setOptionsTooManySigners",e.void()],["setOptionsBadFlags",e.void()],["setOptionsInvalidInflation",e.void()],["setOptionsCantChange",e.void()],["setOptionsUnkn\
ownFlag",e.void()],["setOptionsThresholdOutOfRange",e.void()],["setOptionsBadSigner",e.void()],["setOptionsInvalidHomeDomain",e.void()],["setOptionsAuthRevocabl\
eRequired",e.void()]],arms:{}}),e.enum("ChangeTrustResultCode",{changeTrustSuccess:0,changeTrustMalformed:-1,changeTrustNoIssuer:-2,changeTrustInvalidLimit:-3,changeTrustLowReserve:-4,
changeTrustSelfNotAllowed:-5,changeTrustTrustLineMissing:-6,changeTrustCannotDelete:-7,changeTrustNotAuthMaintainLiabilities:-8}),e.union("ChangeTrustResult",{switchOn:e.
lookup("ChangeTrustResultCode"),switchName:"code",switches:[["changeTrustSuccess",e.void()],["changeTrustMalformed",e.void()],["changeTrustNoIssuer",e.void()],[
"changeTrustInvalidLimit",e.void()],["changeTrustLowReserve",e.void()],["changeTrustSelfNotAllowed",e.void()],["changeTrustTrustLineMissing",e.void()],["changeT\
rustCannotDelete",e.void()],["changeTrustNotAuthMaintainLiabilities",e.void()]],arms:{}}),e.enum("AllowTrustResultCode",{allowTrustSuccess:0,allowTrustMalformed:-1,
allowTrustNoTrustLine:-2,allowTrustTrustNotRequired:-3,allowTrustCantRevoke:-4,allowTrustSelfNotAllowed:-5,allowTrustLowReserve:-6}),e.union("AllowTrustResult",
{switchOn:e.lookup("AllowTrustResultCode"),switchName:"code",switches:[["allowTrustSuccess",e.void()],["allowTrustMalformed",e.void()],["allowTrustNoTrustLine",
e.void()],["allowTrustTrustNotRequired",e.void()],["allowTrustCantRevoke",e.void()],["allowTrustSelfNotAllowed",e.void()],["allowTrustLowReserve",e.void()]],arms:{}}),
e.enum("AccountMergeResultCode",{accountMergeSuccess:0,accountMergeMalformed:-1,accountMergeNoAccount:-2,accountMergeImmutableSet:-3,accountMergeHasSubEntries:-4,
accountMergeSeqnumTooFar:-5,accountMergeDestFull:-6,accountMergeIsSponsor:-7}),e.union("AccountMergeResult",{switchOn:e.lookup("AccountMergeResultCode"),switchName:"\
code",switches:[["accountMergeSuccess","sourceAccountBalance"],["accountMergeMalformed",e.void()],["accountMergeNoAccount",e.void()],["accountMergeImmutableSet",
e.void()],["accountMergeHasSubEntries",e.void()],["accountMergeSeqnumTooFar",e.void()],["accountMergeDestFull",e.void()],["accountMergeIsSponsor",e.void()]],arms:{
sourceAccountBalance:e.lookup("Int64")}}),e.enum("InflationResultCode",{inflationSuccess:0,inflationNotTime:-1}),e.struct("InflationPayout",[["destination",e.lookup(
"AccountId")],["amount",e.lookup("Int64")]]),e.union("InflationResult",{switchOn:e.lookup("InflationResultCode"),switchName:"code",switches:[["inflationSuccess",
"payouts"],["inflationNotTime",e.void()]],arms:{payouts:e.varArray(e.lookup("InflationPayout"),2147483647)}}),e.enum("ManageDataResultCode",{manageDataSuccess:0,
manageDataNotSupportedYet:-1,manageDataNameNotFound:-2,manageDataLowReserve:-3,manageDataInvalidName:-4}),e.union("ManageDataResult",{switchOn:e.lookup("ManageD\
ataResultCode"),switchName:"code",switches:[["manageDataSuccess",e.void()],["manageDataNotSupportedYet",e.void()],["manageDataNameNotFound",e.void()],["manageDa\
taLowReserve",e.void()],["manageDataInvalidName",e.void()]],arms:{}}),e.enum("BumpSequenceResultCode",{bumpSequenceSuccess:0,bumpSequenceBadSeq:-1}),e.union("Bu\
mpSequenceResult",{switchOn:e.lookup("BumpSequenceResultCode"),switchName:"code",switches:[["bumpSequenceSuccess",e.void()],["bumpSequenceBadSeq",e.void()]],arms:{}}),
e.enum("CreateClaimableBalanceResultCode",{createClaimableBalanceSuccess:0,createClaimableBalanceMalformed:-1,createClaimableBalanceLowReserve:-2,createClaimableBalanceNoTrust:-3,
createClaimableBalanceNotAuthorized:-4,createClaimableBalanceUnderfunded:-5}),e.union("CreateClaimableBalanceResult",{switchOn:e.lookup("CreateClaimableBalanceR\
esultCode"),switchName:"code",switches:[["createClaimableBalanceSuccess","balanceId"],["createClaimableBalanceMalformed",e.void()],["createClaimableBalanceLowRe\
serve",e.void()],["createClaimableBalanceNoTrust",e.void()],["createClaimableBalanceNotAuthorized",e.void()],["createClaimableBalanceUnderfunded",e.void()]],arms:{
balanceId:e.lookup("ClaimableBalanceId")}}),e.enum("ClaimClaimableBalanceResultCode",{claimClaimableBalanceSuccess:0,claimClaimableBalanceDoesNotExist:-1,claimClaimableBalanceCannotClaim:-2,
claimClaimableBalanceLineFull:-3,claimClaimableBalanceNoTrust:-4,claimClaimableBalanceNotAuthorized:-5,claimClaimableBalanceTrustlineFrozen:-6}),e.union("ClaimC\
laimableBalanceResult",{switchOn:e.lookup("ClaimClaimableBalanceResultCode"),switchName:"code",switches:[["claimClaimableBalanceSuccess",e.void()],["claimClaima\
bleBalanceDoesNotExist",e.void()],["claimClaimableBalanceCannotClaim",e.void()],["claimClaimableBalanceLineFull",e.void()],["claimClaimableBalanceNoTrust",e.void()],
["claimClaimableBalanceNotAuthorized",e.void()],["claimClaimableBalanceTrustlineFrozen",e.void()]],arms:{}}),e.enum("BeginSponsoringFutureReservesResultCode",{beginSponsoringFutureReservesSuccess:0,
beginSponsoringFutureReservesMalformed:-1,beginSponsoringFutureReservesAlreadySponsored:-2,beginSponsoringFutureReservesRecursive:-3}),e.union("BeginSponsoringF\
utureReservesResult",{switchOn:e.lookup("BeginSponsoringFutureReservesResultCode"),switchName:"code",switches:[["beginSponsoringFutureReservesSuccess",e.void()],
["beginSponsoringFutureReservesMalformed",e.void()],["beginSponsoringFutureReservesAlreadySponsored",e.void()],["beginSponsoringFutureReservesRecursive",e.void()]],
arms:{}}),e.enum("EndSponsoringFutureReservesResultCode",{endSponsoringFutureReservesSuccess:0,endSponsoringFutureReservesNotSponsored:-1}),e.union("EndSponsori\
ngFutureReservesResult",{switchOn:e.lookup("EndSponsoringFutureReservesResultCode"),switchName:"code",switches:[["endSponsoringFutureReservesSuccess",e.void()],
["endSponsoringFutureReservesNotSponsored",e.void()]],arms:{}}),e.enum("RevokeSponsorshipResultCode",{revokeSponsorshipSuccess:0,revokeSponsorshipDoesNotExist:-1,
revokeSponsorshipNotSponsor:-2,revokeSponsorshipLowReserve:-3,revokeSponsorshipOnlyTransferable:-4,revokeSponsorshipMalformed:-5}),e.union("RevokeSponsorshipRes\
ult",{switchOn:e.lookup("RevokeSponsorshipResultCode"),switchName:"code",switches:[["revokeSponsorshipSuccess",e.void()],["revokeSponsorshipDoesNotExist",e.void()],
["revokeSponsorshipNotSponsor",e.void()],["revokeSponsorshipLowReserve",e.void()],["revokeSponsorshipOnlyTransferable",e.void()],["revokeSponsorshipMalformed",e.
void()]],arms:{}}),e.enum("ClawbackResultCode",{clawbackSuccess:0,clawbackMalformed:-1,clawbackNotClawbackEnabled:-2,clawbackNoTrust:-3,clawbackUnderfunded:-4}),
e.union("ClawbackResult",{switchOn:e.lookup("ClawbackResultCode"),switchName:"code",switches:[["clawbackSuccess",e.void()],["clawbackMalformed",e.void()],["claw\
backNotClawbackEnabled",e.void()],["clawbackNoTrust",e.void()],["clawbackUnderfunded",e.void()]],arms:{}}),e.enum("ClawbackClaimableBalanceResultCode",{clawbackClaimableBalanceSuccess:0,
clawbackClaimableBalanceDoesNotExist:-1,clawbackClaimableBalanceNotIssuer:-2,clawbackClaimableBalanceNotClawbackEnabled:-3}),e.union("ClawbackClaimableBalanceRe\
sult",{switchOn:e.lookup("ClawbackClaimableBalanceResultCode"),switchName:"code",switches:[["clawbackClaimableBalanceSuccess",e.void()],["clawbackClaimableBalan\
ceDoesNotExist",e.void()],["clawbackClaimableBalanceNotIssuer",e.void()],["clawbackClaimableBalanceNotClawbackEnabled",e.void()]],arms:{}}),e.enum("SetTrustLine\
FlagsResultCode",{setTrustLineFlagsSuccess:0,setTrustLineFlagsMalformed:-1,setTrustLineFlagsNoTrustLine:-2,setTrustLineFlagsCantRevoke:-3,setTrustLineFlagsInvalidState:-4,
setTrustLineFlagsLowReserve:-5}),e.union("SetTrustLineFlagsResult",{switchOn:e.lookup("SetTrustLineFlagsResultCode"),switchName:"code",switches:[["setTrustLineF\
lagsSuccess",e.void()],["setTrustLineFlagsMalformed",e.void()],["setTrustLineFlagsNoTrustLine",e.void()],["setTrustLineFlagsCantRevoke",e.void()],["setTrustLine\
FlagsInvalidState",e.void()],["setTrustLineFlagsLowReserve",e.void()]],arms:{}}),e.enum("LiquidityPoolDepositResultCode",{liquidityPoolDepositSuccess:0,liquidityPoolDepositMalformed:-1,
liquidityPoolDepositNoTrust:-2,liquidityPoolDepositNotAuthorized:-3,liquidityPoolDepositUnderfunded:-4,liquidityPoolDepositLineFull:-5,liquidityPoolDepositBadPrice:-6,
liquidityPoolDepositPoolFull:-7,liquidityPoolDepositTrustlineFrozen:-8}),e.union("LiquidityPoolDepositResult",{switchOn:e.lookup("LiquidityPoolDepositResultCode"),
switchName:"code",switches:[["liquidityPoolDepositSuccess",e.void()],["liquidityPoolDepositMalformed",e.void()],["liquidityPoolDepositNoTrust",e.void()],["liqui\
dityPoolDepositNotAuthorized",e.void()],["liquidityPoolDepositUnderfunded",e.void()],["liquidityPoolDepositLineFull",e.void()],["liquidityPoolDepositBadPrice",e.
void()],["liquidityPoolDepositPoolFull",e.void()],["liquidityPoolDepositTrustlineFrozen",e.void()]],arms:{}}),e.enum("LiquidityPoolWithdrawResultCode",{liquidityPoolWithdrawSuccess:0,
liquidityPoolWithdrawMalformed:-1,liquidityPoolWithdrawNoTrust:-2,liquidityPoolWithdrawUnderfunded:-3,liquidityPoolWithdrawLineFull:-4,liquidityPoolWithdrawUnderMinimum:-5,
liquidityPoolWithdrawTrustlineFrozen:-6}),e.union("LiquidityPoolWithdrawResult",{switchOn:e.lookup("LiquidityPoolWithdrawResultCode"),switchName:"code",switches:[
["liquidityPoolWithdrawSuccess",e.void()],["liquidityPoolWithdrawMalformed",e.void()],["liquidityPoolWithdrawNoTrust",e.void()],["liquidityPoolWithdrawUnderfund\
ed",e.void()],["liquidityPoolWithdrawLineFull",e.void()],["liquidityPoolWithdrawUnderMinimum",e.void()],["liquidityPoolWithdrawTrustlineFrozen",e.void()]],arms:{}}),
e.enum("InvokeHostFunctionResultCode",{invokeHostFunctionSuccess:0,invokeHostFunctionMalformed:-1,invokeHostFunctionTrapped:-2,invokeHostFunctionResourceLimitExceeded:-3,
invokeHostFunctionEntryArchived:-4,invokeHostFunctionInsufficientRefundableFee:-5}),e.union("InvokeHostFunctionResult",{switchOn:e.lookup("InvokeHostFunctionRes\
ultCode"),switchName:"code",switches:[["invokeHostFunctionSuccess","success"],["invokeHostFunctionMalformed",e.void()],["invokeHostFunctionTrapped",e.void()],["\
invokeHostFunctionResourceLimitExceeded",e.void()],["invokeHostFunctionEntryArchived",e.void()],["invokeHostFunctionInsufficientRefundableFee",e.void()]],arms:{
success:e.lookup("Hash")}}),e.enum("ExtendFootprintTtlResultCode",{extendFootprintTtlSuccess:0,extendFootprintTtlMalformed:-1,extendFootprintTtlResourceLimitExceeded:-2,
extendFootprintTtlInsufficientRefundableFee:-3}),e.union("ExtendFootprintTtlResult",{switchOn:e.lookup("ExtendFootprintTtlResultCode"),switchName:"code",switches:[
["extendFootprintTtlSuccess",e.void()],["extendFootprintTtlMalformed",e.void()],["extendFootprintTtlResourceLimitExceeded",e.void()],["extendFootprintTtlInsuffi\
cientRefundableFee",e.void()]],arms:{}}),e.enum("RestoreFootprintResultCode",{restoreFootprintSuccess:0,restoreFootprintMalformed:-1,restoreFootprintResourceLimitExceeded:-2,
restoreFootprintInsufficientRefundableFee:-3}),e.union("RestoreFootprintResult",{switchOn:e.lookup("RestoreFootprintResultCode"),switchName:"code",switches:[["r\
estoreFootprintSuccess",e.void()],["restoreFootprintMalformed",e.void()],["restoreFootprintResourceLimitExceeded",e.void()],["restoreFootprintInsufficientRefund\
ableFee",e.void()]],arms:{}}),e.enum("OperationResultCode",{opInner:0,opBadAuth:-1,opNoAccount:-2,opNotSupported:-3,opTooManySubentries:-4,opExceededWorkLimit:-5,
opTooManySponsoring:-6}),e.union("OperationResultTr",{switchOn:e.lookup("OperationType"),switchName:"type",switches:[["createAccount","createAccountResult"],["p\
ayment","paymentResult"],["pathPaymentStrictReceive","pathPaymentStrictReceiveResult"],["manageSellOffer","manageSellOfferResult"],["createPassiveSellOffer","cr\
eatePassiveSellOfferResult"],["setOptions","setOptionsResult"],["changeTrust","changeTrustResult"],["allowTrust","allowTrustResult"],["accountMerge","accountMer\
geResult"],["inflation","inflationResult"],["manageData","manageDataResult"],["bumpSequence","bumpSeqResult"],["manageBuyOffer","manageBuyOfferResult"],["pathPa\
ymentStrictSend","pathPaymentStrictSendResult"],["createClaimableBalance","createClaimableBalanceResult"],["claimClaimableBalance","claimClaimableBalanceResult"],
["beginSponsoringFutureReserves","beginSponsoringFutureReservesResult"],["endSponsoringFutureReserves","endSponsoringFutureReservesResult"],["revokeSponsorship",
"revokeSponsorshipResult"],["clawback","clawbackResult"],["clawbackClaimableBalance","clawbackClaimableBalanceResult"],["setTrustLineFlags","setTrustLineFlagsRe\
sult"],["liquidityPoolDeposit","liquidityPoolDepositResult"],["liquidityPoolWithdraw","liquidityPoolWithdrawResult"],["invokeHostFunction","invokeHostFunctionRe\
sult"],["extendFootprintTtl","extendFootprintTtlResult"],["restoreFootprint","restoreFootprintResult"]],arms:{createAccountResult:e.lookup("CreateAccountResult"),
paymentResult:e.lookup("PaymentResult"),pathPaymentStrictReceiveResult:e.lookup("PathPaymentStrictReceiveResult"),manageSellOfferResult:e.lookup("ManageSellOffe\
rResult"),createPassiveSellOfferResult:e.lookup("ManageSellOfferResult"),setOptionsResult:e.lookup("SetOptionsResult"),changeTrustResult:e.lookup("ChangeTrustRe\
sult"),allowTrustResult:e.lookup("AllowTrustResult"),accountMergeResult:e.lookup("AccountMergeResult"),inflationResult:e.lookup("InflationResult"),manageDataResult:e.
lookup("ManageDataResult"),bumpSeqResult:e.lookup("BumpSequenceResult"),manageBuyOfferResult:e.lookup("ManageBuyOfferResult"),pathPaymentStrictSendResult:e.lookup(
"PathPaymentStrictSendResult"),createClaimableBalanceResult:e.lookup("CreateClaimableBalanceResult"),claimClaimableBalanceResult:e.lookup("ClaimClaimableBalance\
Result"),beginSponsoringFutureReservesResult:e.lookup("BeginSponsoringFutureReservesResult"),endSponsoringFutureReservesResult:e.lookup("EndSponsoringFutureRese\
rvesResult"),revokeSponsorshipResult:e.lookup("RevokeSponsorshipResult"),clawbackResult:e.lookup("ClawbackResult"),clawbackClaimableBalanceResult:e.lookup("Claw\
backClaimableBalanceResult"),setTrustLineFlagsResult:e.lookup("SetTrustLineFlagsResult"),liquidityPoolDepositResult:e.lookup("LiquidityPoolDepositResult"),liquidityPoolWithdrawResult:e.
lookup("LiquidityPoolWithdrawResult"),invokeHostFunctionResult:e.lookup("InvokeHostFunctionResult"),extendFootprintTtlResult:e.lookup("ExtendFootprintTtlResult"),
restoreFootprintResult:e.lookup("RestoreFootprintResult")}}),e.union("OperationResult",{switchOn:e.lookup("OperationResultCode"),switchName:"code",switches:[["o\
pInner","tr"],["opBadAuth",e.void()],["opNoAccount",e.void()],["opNotSupported",e.void()],["opTooManySubentries",e.void()],["opExceededWorkLimit",e.void()],["op\
TooManySponsoring",e.void()]],arms:{tr:e.lookup("OperationResultTr")}}),e.enum("TransactionResultCode",{txFeeBumpInnerSuccess:1,txSuccess:0,txFailed:-1,txTooEarly:-2,
txTooLate:-3,txMissingOperation:-4,txBadSeq:-5,txBadAuth:-6,txInsufficientBalance:-7,txNoAccount:-8,txInsufficientFee:-9,txBadAuthExtra:-10,txInternalError:-11,
txNotSupported:-12,txFeeBumpInnerFailed:-13,txBadSponsorship:-14,txBadMinSeqAgeOrGap:-15,txMalformed:-16,txSorobanInvalid:-17,txFrozenKeyAccessed:-18}),e.union(
"InnerTransactionResultResult",{switchOn:e.lookup("TransactionResultCode"),switchName:"code",switches:[["txSuccess","results"],["txFailed","results"],["txTooEar\
ly",e.void()],["txTooLate",e.void()],["txMissingOperation",e.void()],["txBadSeq",e.void()],["txBadAuth",e.void()],["txInsufficientBalance",e.void()],["txNoAccou\
nt",e.void()],["txInsufficientFee",e.void()],["txBadAuthExtra",e.void()],["txInternalError",e.void()],["txNotSupported",e.void()],["txBadSponsorship",e.void()],
["txBadMinSeqAgeOrGap",e.void()],["txMalformed",e.void()],["txSorobanInvalid",e.void()],["txFrozenKeyAccessed",e.void()]],arms:{results:e.varArray(e.lookup("Ope\
rationResult"),2147483647)}}),e.union("InnerTransactionResultExt",{switchOn:e.int(),switchName:"v",switches:[[0,e.void()]],arms:{}}),e.struct("InnerTransactionR\
esult",[["feeCharged",e.lookup("Int64")],["result",e.lookup("InnerTransactionResultResult")],["ext",e.lookup("InnerTransactionResultExt")]]),e.struct("InnerTran\
sactionResultPair",[["transactionHash",e.lookup("Hash")],["result",e.lookup("InnerTransactionResult")]]),e.union("TransactionResultResult",{switchOn:e.lookup("T\
ransactionResultCode"),switchName:"code",switches:[["txFeeBumpInnerSuccess","innerResultPair"],["txFeeBumpInnerFailed","innerResultPair"],["txSuccess","results"],
["txFailed","results"],["txTooEarly",e.void()],["txTooLate",e.void()],["txMissingOperation",e.void()],["txBadSeq",e.void()],["txBadAuth",e.void()],["txInsuffici\
entBalance",e.void()],["txNoAccount",e.void()],["txInsufficientFee",e.void()],["txBadAuthExtra",e.void()],["txInternalError",e.void()],["txNotSupported",e.void()],
["txBadSponsorship",e.void()],["txBadMinSeqAgeOrGap",e.void()],["txMalformed",e.void()],["txSorobanInvalid",e.void()],["txFrozenKeyAccessed",e.void()]],arms:{innerResultPair:e.
lookup("InnerTransactionResultPair"),results:e.varArray(e.lookup("OperationResult"),2147483647)}}),e.union("TransactionResultExt",{switchOn:e.int(),switchName:"\
v",switches:[[0,e.void()]],arms:{}}),e.struct("TransactionResult",[["feeCharged",e.lookup("Int64")],["result",e.lookup("TransactionResultResult")],["ext",e.lookup(
"TransactionResultExt")]]),e.typedef("Hash",e.opaque(32)),e.typedef("Uint256",e.opaque(32)),e.typedef("Uint32",e.uint()),e.typedef("Int32",e.int()),e.typedef("U\
int64",e.uhyper()),e.typedef("Int64",e.hyper()),e.typedef("TimePoint",e.lookup("Uint64")),e.typedef("Duration",e.lookup("Uint64")),e.union("ExtensionPoint",{switchOn:e.
int(),switchName:"v",switches:[[0,e.void()]],arms:{}}),e.enum("CryptoKeyType",{keyTypeEd25519:0,keyTypePreAuthTx:1,keyTypeHashX:2,keyTypeEd25519SignedPayload:3,
keyTypeMuxedEd25519:256}),e.enum("PublicKeyType",{publicKeyTypeEd25519:0}),e.enum("SignerKeyType",{signerKeyTypeEd25519:0,signerKeyTypePreAuthTx:1,signerKeyTypeHashX:2,
signerKeyTypeEd25519SignedPayload:3}),e.union("PublicKey",{switchOn:e.lookup("PublicKeyType"),switchName:"type",switches:[["publicKeyTypeEd25519","ed25519"]],arms:{
ed25519:e.lookup("Uint256")}}),e.struct("SignerKeyEd25519SignedPayload",[["ed25519",e.lookup("Uint256")],["payload",e.varOpaque(64)]]),e.union("SignerKey",{switchOn:e.
lookup("SignerKeyType"),switchName:"type",switches:[["signerKeyTypeEd25519","ed25519"],["signerKeyTypePreAuthTx","preAuthTx"],["signerKeyTypeHashX","hashX"],["s\
ignerKeyTypeEd25519SignedPayload","ed25519SignedPayload"]],arms:{ed25519:e.lookup("Uint256"),preAuthTx:e.lookup("Uint256"),hashX:e.lookup("Uint256"),ed25519SignedPayload:e.
lookup("SignerKeyEd25519SignedPayload")}}),e.typedef("Signature",e.varOpaque(64)),e.typedef("SignatureHint",e.opaque(4)),e.typedef("NodeId",e.lookup("PublicKey")),
e.typedef("AccountId",e.lookup("PublicKey")),e.typedef("ContractId",e.lookup("Hash")),e.struct("Curve25519Secret",[["key",e.opaque(32)]]),e.struct("Curve25519Pu\
blic",[["key",e.opaque(32)]]),e.struct("HmacSha256Key",[["key",e.opaque(32)]]),e.struct("HmacSha256Mac",[["mac",e.opaque(32)]]),e.struct("ShortHashSeed",[["seed",
e.opaque(16)]]),e.enum("BinaryFuseFilterType",{binaryFuseFilter8Bit:0,binaryFuseFilter16Bit:1,binaryFuseFilter32Bit:2}),e.struct("SerializedBinaryFuseFilter",[[
"type",e.lookup("BinaryFuseFilterType")],["inputHashSeed",e.lookup("ShortHashSeed")],["filterSeed",e.lookup("ShortHashSeed")],["segmentLength",e.lookup("Uint32")],
["segementLengthMask",e.lookup("Uint32")],["segmentCount",e.lookup("Uint32")],["segmentCountLength",e.lookup("Uint32")],["fingerprintLength",e.lookup("Uint32")],
["fingerprints",e.varOpaque()]]),e.typedef("PoolId",e.lookup("Hash")),e.enum("ClaimableBalanceIdType",{claimableBalanceIdTypeV0:0}),e.union("ClaimableBalanceId",
{switchOn:e.lookup("ClaimableBalanceIdType"),switchName:"type",switches:[["claimableBalanceIdTypeV0","v0"]],arms:{v0:e.lookup("Hash")}}),e.enum("ScValType",{scvBool:0,
scvVoid:1,scvError:2,scvU32:3,scvI32:4,scvU64:5,scvI64:6,scvTimepoint:7,scvDuration:8,scvU128:9,scvI128:10,scvU256:11,scvI256:12,scvBytes:13,scvString:14,scvSymbol:15,
scvVec:16,scvMap:17,scvAddress:18,scvContractInstance:19,scvLedgerKeyContractInstance:20,scvLedgerKeyNonce:21}),e.enum("ScErrorType",{sceContract:0,sceWasmVm:1,
sceContext:2,sceStorage:3,sceObject:4,sceCrypto:5,sceEvents:6,sceBudget:7,sceValue:8,sceAuth:9}),e.enum("ScErrorCode",{scecArithDomain:0,scecIndexBounds:1,scecInvalidInput:2,
scecMissingValue:3,scecExistingValue:4,scecExceededLimit:5,scecInvalidAction:6,scecInternalError:7,scecUnexpectedType:8,scecUnexpectedSize:9}),e.union("ScError",
{switchOn:e.lookup("ScErrorType"),switchName:"type",switches:[["sceContract","contractCode"],["sceWasmVm","code"],["sceContext","code"],["sceStorage","code"],["\
sceObject","code"],["sceCrypto","code"],["sceEvents","code"],["sceBudget","code"],["sceValue","code"],["sceAuth","code"]],arms:{contractCode:e.lookup("Uint32"),
code:e.lookup("ScErrorCode")}}),e.struct("UInt128Parts",[["hi",e.lookup("Uint64")],["lo",e.lookup("Uint64")]]),e.struct("Int128Parts",[["hi",e.lookup("Int64")],
["lo",e.lookup("Uint64")]]),e.struct("UInt256Parts",[["hiHi",e.lookup("Uint64")],["hiLo",e.lookup("Uint64")],["loHi",e.lookup("Uint64")],["loLo",e.lookup("Uint6\
4")]]),e.struct("Int256Parts",[["hiHi",e.lookup("Int64")],["hiLo",e.lookup("Uint64")],["loHi",e.lookup("Uint64")],["loLo",e.lookup("Uint64")]]),e.enum("Contract\
ExecutableType",{contractExecutableWasm:0,contractExecutableStellarAsset:1}),e.union("ContractExecutable",{switchOn:e.lookup("ContractExecutableType"),switchName:"\
type",switches:[["contractExecutableWasm","wasmHash"],["contractExecutableStellarAsset",e.void()]],arms:{wasmHash:e.lookup("Hash")}}),e.enum("ScAddressType",{scAddressTypeAccount:0,
scAddressTypeContract:1,scAddressTypeMuxedAccount:2,scAddressTypeClaimableBalance:3,scAddressTypeLiquidityPool:4}),e.struct("MuxedEd25519Account",[["id",e.lookup(
"Uint64")],["ed25519",e.lookup("Uint256")]]),e.union("ScAddress",{switchOn:e.lookup("ScAddressType"),switchName:"type",switches:[["scAddressTypeAccount","accoun\
tId"],["scAddressTypeContract","contractId"],["scAddressTypeMuxedAccount","muxedAccount"],["scAddressTypeClaimableBalance","claimableBalanceId"],["scAddressType\
LiquidityPool","liquidityPoolId"]],arms:{accountId:e.lookup("AccountId"),contractId:e.lookup("ContractId"),muxedAccount:e.lookup("MuxedEd25519Account"),claimableBalanceId:e.
lookup("ClaimableBalanceId"),liquidityPoolId:e.lookup("PoolId")}}),e.const("SCSYMBOL_LIMIT",32),e.typedef("ScVec",e.varArray(e.lookup("ScVal"),2147483647)),e.typedef(
"ScMap",e.varArray(e.lookup("ScMapEntry"),2147483647)),e.typedef("ScBytes",e.varOpaque()),e.typedef("ScString",e.string()),e.typedef("ScSymbol",e.string(t)),e.struct(
"ScNonceKey",[["nonce",e.lookup("Int64")]]),e.struct("ScContractInstance",[["executable",e.lookup("ContractExecutable")],["storage",e.option(e.lookup("ScMap"))]]),
e.union("ScVal",{switchOn:e.lookup("ScValType"),switchName:"type",switches:[["scvBool","b"],["scvVoid",e.void()],["scvError","error"],["scvU32","u32"],["scvI32",
"i32"],["scvU64","u64"],["scvI64","i64"],["scvTimepoint","timepoint"],["scvDuration","duration"],["scvU128","u128"],["scvI128","i128"],["scvU256","u256"],["scvI\
256","i256"],["scvBytes","bytes"],["scvString","str"],["scvSymbol","sym"],["scvVec","vec"],["scvMap","map"],["scvAddress","address"],["scvContractInstance","ins\
tance"],["scvLedgerKeyContractInstance",e.void()],["scvLedgerKeyNonce","nonceKey"]],arms:{b:e.bool(),error:e.lookup("ScError"),u32:e.lookup("Uint32"),i32:e.lookup(
"Int32"),u64:e.lookup("Uint64"),i64:e.lookup("Int64"),timepoint:e.lookup("TimePoint"),duration:e.lookup("Duration"),u128:e.lookup("UInt128Parts"),i128:e.lookup(
"Int128Parts"),u256:e.lookup("UInt256Parts"),i256:e.lookup("Int256Parts"),bytes:e.lookup("ScBytes"),str:e.lookup("ScString"),sym:e.lookup("ScSymbol"),vec:e.option(
e.lookup("ScVec")),map:e.option(e.lookup("ScMap")),address:e.lookup("ScAddress"),instance:e.lookup("ScContractInstance"),nonceKey:e.lookup("ScNonceKey")}}),e.struct(
"ScMapEntry",[["key",e.lookup("ScVal")],["val",e.lookup("ScVal")]]),e.enum("ScEnvMetaKind",{scEnvMetaKindInterfaceVersion:0}),e.struct("ScEnvMetaEntryInterfaceV\
ersion",[["protocol",e.lookup("Uint32")],["preRelease",e.lookup("Uint32")]]),e.union("ScEnvMetaEntry",{switchOn:e.lookup("ScEnvMetaKind"),switchName:"kind",switches:[
["scEnvMetaKindInterfaceVersion","interfaceVersion"]],arms:{interfaceVersion:e.lookup("ScEnvMetaEntryInterfaceVersion")}}),e.struct("ScMetaV0",[["key",e.string()],
["val",e.string()]]),e.enum("ScMetaKind",{scMetaV0:0}),e.union("ScMetaEntry",{switchOn:e.lookup("ScMetaKind"),switchName:"kind",switches:[["scMetaV0","v0"]],arms:{
v0:e.lookup("ScMetaV0")}}),e.const("SC_SPEC_DOC_LIMIT",1024),e.enum("ScSpecType",{scSpecTypeVal:0,scSpecTypeBool:1,scSpecTypeVoid:2,scSpecTypeError:3,scSpecTypeU32:4,
scSpecTypeI32:5,scSpecTypeU64:6,scSpecTypeI64:7,scSpecTypeTimepoint:8,scSpecTypeDuration:9,scSpecTypeU128:10,scSpecTypeI128:11,scSpecTypeU256:12,scSpecTypeI256:13,
scSpecTypeBytes:14,scSpecTypeString:16,scSpecTypeSymbol:17,scSpecTypeAddress:19,scSpecTypeMuxedAddress:20,scSpecTypeOption:1e3,scSpecTypeResult:1001,scSpecTypeVec:1002,
scSpecTypeMap:1004,scSpecTypeTuple:1005,scSpecTypeBytesN:1006,scSpecTypeUdt:2e3}),e.struct("ScSpecTypeOption",[["valueType",e.lookup("ScSpecTypeDef")]]),e.struct(
"ScSpecTypeResult",[["okType",e.lookup("ScSpecTypeDef")],["errorType",e.lookup("ScSpecTypeDef")]]),e.struct("ScSpecTypeVec",[["elementType",e.lookup("ScSpecType\
Def")]]),e.struct("ScSpecTypeMap",[["keyType",e.lookup("ScSpecTypeDef")],["valueType",e.lookup("ScSpecTypeDef")]]),e.struct("ScSpecTypeTuple",[["valueTypes",e.varArray(
e.lookup("ScSpecTypeDef"),12)]]),e.struct("ScSpecTypeBytesN",[["n",e.lookup("Uint32")]]),e.struct("ScSpecTypeUdt",[["name",e.string(60)]]),e.union("ScSpecTypeDe\
f",{switchOn:e.lookup("ScSpecType"),switchName:"type",switches:[["scSpecTypeVal",e.void()],["scSpecTypeBool",e.void()],["scSpecTypeVoid",e.void()],["scSpecTypeE\
rror",e.void()],["scSpecTypeU32",e.void()],["scSpecTypeI32",e.void()],["scSpecTypeU64",e.void()],["scSpecTypeI64",e.void()],["scSpecTypeTimepoint",e.void()],["s\
cSpecTypeDuration",e.void()],["scSpecTypeU128",e.void()],["scSpecTypeI128",e.void()],["scSpecTypeU256",e.void()],["scSpecTypeI256",e.void()],["scSpecTypeBytes",
e.void()],["scSpecTypeString",e.void()],["scSpecTypeSymbol",e.void()],["scSpecTypeAddress",e.void()],["scSpecTypeMuxedAddress",e.void()],["scSpecTypeOption","op\
tion"],["scSpecTypeResult","result"],["scSpecTypeVec","vec"],["scSpecTypeMap","map"],["scSpecTypeTuple","tuple"],["scSpecTypeBytesN","bytesN"],["scSpecTypeUdt",
"udt"]],arms:{option:e.lookup("ScSpecTypeOption"),result:e.lookup("ScSpecTypeResult"),vec:e.lookup("ScSpecTypeVec"),map:e.lookup("ScSpecTypeMap"),tuple:e.lookup(
"ScSpecTypeTuple"),bytesN:e.lookup("ScSpecTypeBytesN"),udt:e.lookup("ScSpecTypeUdt")}}),e.struct("ScSpecUdtStructFieldV0",[["doc",e.string(r)],["name",e.string(
30)],["type",e.lookup("ScSpecTypeDef")]]),e.struct("ScSpecUdtStructV0",[["doc",e.string(r)],["lib",e.string(80)],["name",e.string(60)],["fields",e.varArray(e.lookup(
"ScSpecUdtStructFieldV0"),2147483647)]]),e.struct("ScSpecUdtUnionCaseVoidV0",[["doc",e.string(r)],["name",e.string(60)]]),e.struct("ScSpecUdtUnionCaseTupleV0",[
["doc",e.string(r)],["name",e.string(60)],["type",e.varArray(e.lookup("ScSpecTypeDef"),2147483647)]]),e.enum("ScSpecUdtUnionCaseV0Kind",{scSpecUdtUnionCaseVoidV0:0,
scSpecUdtUnionCaseTupleV0:1}),e.union("ScSpecUdtUnionCaseV0",{switchOn:e.lookup("ScSpecUdtUnionCaseV0Kind"),switchName:"kind",switches:[["scSpecUdtUnionCaseVoid\
V0","voidCase"],["scSpecUdtUnionCaseTupleV0","tupleCase"]],arms:{voidCase:e.lookup("ScSpecUdtUnionCaseVoidV0"),tupleCase:e.lookup("ScSpecUdtUnionCaseTupleV0")}}),
e.struct("ScSpecUdtUnionV0",[["doc",e.string(r)],["lib",e.string(80)],["name",e.string(60)],["cases",e.varArray(e.lookup("ScSpecUdtUnionCaseV0"),2147483647)]]),
e.struct("ScSpecUdtEnumCaseV0",[["doc",e.string(r)],["name",e.string(60)],["value",e.lookup("Uint32")]]),e.struct("ScSpecUdtEnumV0",[["doc",e.string(r)],["lib",
e.string(80)],["name",e.string(60)],["cases",e.varArray(e.lookup("ScSpecUdtEnumCaseV0"),2147483647)]]),e.struct("ScSpecUdtErrorEnumCaseV0",[["doc",e.string(r)],
["name",e.string(60)],["value",e.lookup("Uint32")]]),e.struct("ScSpecUdtErrorEnumV0",[["doc",e.string(r)],["lib",e.string(80)],["name",e.string(60)],["cases",e.
varArray(e.lookup("ScSpecUdtErrorEnumCaseV0"),2147483647)]]),e.struct("ScSpecFunctionInputV0",[["doc",e.string(r)],["name",e.string(30)],["type",e.lookup("ScSpe\
cTypeDef")]]),e.struct("ScSpecFunctionV0",[["doc",e.string(r)],["name",e.lookup("ScSymbol")],["inputs",e.varArray(e.lookup("ScSpecFunctionInputV0"),2147483647)],
["outputs",e.varArray(e.lookup("ScSpecTypeDef"),1)]]),e.enum("ScSpecEventParamLocationV0",{scSpecEventParamLocationData:0,scSpecEventParamLocationTopicList:1}),
e.struct("ScSpecEventParamV0",[["doc",e.string(r)],["name",e.string(30)],["type",e.lookup("ScSpecTypeDef")],["location",e.lookup("ScSpecEventParamLocationV0")]]),
e.enum("ScSpecEventDataFormat",{scSpecEventDataFormatSingleValue:0,scSpecEventDataFormatVec:1,scSpecEventDataFormatMap:2}),e.struct("ScSpecEventV0",[["doc",e.string(
r)],["lib",e.string(80)],["name",e.lookup("ScSymbol")],["prefixTopics",e.varArray(e.lookup("ScSymbol"),2)],["params",e.varArray(e.lookup("ScSpecEventParamV0"),2147483647)],
["dataFormat",e.lookup("ScSpecEventDataFormat")]]),e.enum("ScSpecEntryKind",{scSpecEntryFunctionV0:0,scSpecEntryUdtStructV0:1,scSpecEntryUdtUnionV0:2,scSpecEntryUdtEnumV0:3,
scSpecEntryUdtErrorEnumV0:4,scSpecEntryEventV0:5}),e.union("ScSpecEntry",{switchOn:e.lookup("ScSpecEntryKind"),switchName:"kind",switches:[["scSpecEntryFunction\
V0","functionV0"],["scSpecEntryUdtStructV0","udtStructV0"],["scSpecEntryUdtUnionV0","udtUnionV0"],["scSpecEntryUdtEnumV0","udtEnumV0"],["scSpecEntryUdtErrorEnum\
V0","udtErrorEnumV0"],["scSpecEntryEventV0","eventV0"]],arms:{functionV0:e.lookup("ScSpecFunctionV0"),udtStructV0:e.lookup("ScSpecUdtStructV0"),udtUnionV0:e.lookup(
"ScSpecUdtUnionV0"),udtEnumV0:e.lookup("ScSpecUdtEnumV0"),udtErrorEnumV0:e.lookup("ScSpecUdtErrorEnumV0"),eventV0:e.lookup("ScSpecEventV0")}}),e.typedef("Encode\
dLedgerKey",e.varOpaque()),e.struct("ConfigSettingContractExecutionLanesV0",[["ledgerMaxTxCount",e.lookup("Uint32")]]),e.struct("ConfigSettingContractComputeV0",
[["ledgerMaxInstructions",e.lookup("Int64")],["txMaxInstructions",e.lookup("Int64")],["feeRatePerInstructionsIncrement",e.lookup("Int64")],["txMemoryLimit",e.lookup(
"Uint32")]]),e.struct("ConfigSettingContractParallelComputeV0",[["ledgerMaxDependentTxClusters",e.lookup("Uint32")]]),e.struct("ConfigSettingContractLedgerCostV\
0",[["ledgerMaxDiskReadEntries",e.lookup("Uint32")],["ledgerMaxDiskReadBytes",e.lookup("Uint32")],["ledgerMaxWriteLedgerEntries",e.lookup("Uint32")],["ledgerMax\
WriteBytes",e.lookup("Uint32")],["txMaxDiskReadEntries",e.lookup("Uint32")],["txMaxDiskReadBytes",e.lookup("Uint32")],["txMaxWriteLedgerEntries",e.lookup("Uint3\
2")],["txMaxWriteBytes",e.lookup("Uint32")],["feeDiskReadLedgerEntry",e.lookup("Int64")],["feeWriteLedgerEntry",e.lookup("Int64")],["feeDiskRead1Kb",e.lookup("I\
nt64")],["sorobanStateTargetSizeBytes",e.lookup("Int64")],["rentFee1KbSorobanStateSizeLow",e.lookup("Int64")],["rentFee1KbSorobanStateSizeHigh",e.lookup("Int64")],
["sorobanStateRentFeeGrowthFactor",e.lookup("Uint32")]]),e.struct("ConfigSettingContractLedgerCostExtV0",[["txMaxFootprintEntries",e.lookup("Uint32")],["feeWrit\
e1Kb",e.lookup("Int64")]]),e.struct("ConfigSettingContractHistoricalDataV0",[["feeHistorical1Kb",e.lookup("Int64")]]),e.struct("ConfigSettingContractEventsV0",[
["txMaxContractEventsSizeBytes",e.lookup("Uint32")],["feeContractEvents1Kb",e.lookup("Int64")]]),e.struct("ConfigSettingContractBandwidthV0",[["ledgerMaxTxsSize\
Bytes",e.lookup("Uint32")],["txMaxSizeBytes",e.lookup("Uint32")],["feeTxSize1Kb",e.lookup("Int64")]]),e.enum("ContractCostType",{wasmInsnExec:0,memAlloc:1,memCpy:2,
memCmp:3,dispatchHostFunction:4,visitObject:5,valSer:6,valDeser:7,computeSha256Hash:8,computeEd25519PubKey:9,verifyEd25519Sig:10,vmInstantiation:11,vmCachedInstantiation:12,
invokeVmFunction:13,computeKeccak256Hash:14,decodeEcdsaCurve256Sig:15,recoverEcdsaSecp256k1Key:16,int256AddSub:17,int256Mul:18,int256Div:19,int256Pow:20,int256Shift:21,
chaCha20DrawBytes:22,parseWasmInstructions:23,parseWasmFunctions:24,parseWasmGlobals:25,parseWasmTableEntries:26,parseWasmTypes:27,parseWasmDataSegments:28,parseWasmElemSegments:29,
parseWasmImports:30,parseWasmExports:31,parseWasmDataSegmentBytes:32,instantiateWasmInstructions:33,instantiateWasmFunctions:34,instantiateWasmGlobals:35,instantiateWasmTableEntries:36,
instantiateWasmTypes:37,instantiateWasmDataSegments:38,instantiateWasmElemSegments:39,instantiateWasmImports:40,instantiateWasmExports:41,instantiateWasmDataSegmentBytes:42,
sec1DecodePointUncompressed:43,verifyEcdsaSecp256r1Sig:44,bls12381EncodeFp:45,bls12381DecodeFp:46,bls12381G1CheckPointOnCurve:47,bls12381G1CheckPointInSubgroup:48,
bls12381G2CheckPointOnCurve:49,bls12381G2CheckPointInSubgroup:50,bls12381G1ProjectiveToAffine:51,bls12381G2ProjectiveToAffine:52,bls12381G1Add:53,bls12381G1Mul:54,
bls12381G1Msm:55,bls12381MapFpToG1:56,bls12381HashToG1:57,bls12381G2Add:58,bls12381G2Mul:59,bls12381G2Msm:60,bls12381MapFp2ToG2:61,bls12381HashToG2:62,bls12381Pairing:63,
bls12381FrFromU256:64,bls12381FrToU256:65,bls12381FrAddSub:66,bls12381FrMul:67,bls12381FrPow:68,bls12381FrInv:69,bn254EncodeFp:70,bn254DecodeFp:71,bn254G1CheckPointOnCurve:72,
bn254G2CheckPointOnCurve:73,bn254G2CheckPointInSubgroup:74,bn254G1ProjectiveToAffine:75,bn254G1Add:76,bn254G1Mul:77,bn254Pairing:78,bn254FrFromU256:79,bn254FrToU256:80,
bn254FrAddSub:81,bn254FrMul:82,bn254FrPow:83,bn254FrInv:84,bn254G1Msm:85}),e.struct("ContractCostParamEntry",[["ext",e.lookup("ExtensionPoint")],["constTerm",e.
lookup("Int64")],["linearTerm",e.lookup("Int64")]]),e.struct("StateArchivalSettings",[["maxEntryTtl",e.lookup("Uint32")],["minTemporaryTtl",e.lookup("Uint32")],
["minPersistentTtl",e.lookup("Uint32")],["persistentRentRateDenominator",e.lookup("Int64")],["tempRentRateDenominator",e.lookup("Int64")],["maxEntriesToArchive",
e.lookup("Uint32")],["liveSorobanStateSizeWindowSampleSize",e.lookup("Uint32")],["liveSorobanStateSizeWindowSamplePeriod",e.lookup("Uint32")],["evictionScanSize",
e.lookup("Uint32")],["startingEvictionScanLevel",e.lookup("Uint32")]]),e.struct("EvictionIterator",[["bucketListLevel",e.lookup("Uint32")],["isCurrBucket",e.bool()],
["bucketFileOffset",e.lookup("Uint64")]]),e.struct("ConfigSettingScpTiming",[["ledgerTargetCloseTimeMilliseconds",e.lookup("Uint32")],["nominationTimeoutInitial\
Milliseconds",e.lookup("Uint32")],["nominationTimeoutIncrementMilliseconds",e.lookup("Uint32")],["ballotTimeoutInitialMilliseconds",e.lookup("Uint32")],["ballot\
TimeoutIncrementMilliseconds",e.lookup("Uint32")]]),e.struct("FrozenLedgerKeys",[["keys",e.varArray(e.lookup("EncodedLedgerKey"),2147483647)]]),e.struct("Frozen\
LedgerKeysDelta",[["keysToFreeze",e.varArray(e.lookup("EncodedLedgerKey"),2147483647)],["keysToUnfreeze",e.varArray(e.lookup("EncodedLedgerKey"),2147483647)]]),
e.struct("FreezeBypassTxes",[["txHashes",e.varArray(e.lookup("Hash"),2147483647)]]),e.struct("FreezeBypassTxsDelta",[["addTxes",e.varArray(e.lookup("Hash"),2147483647)],
["removeTxes",e.varArray(e.lookup("Hash"),2147483647)]]),e.const("CONTRACT_COST_COUNT_LIMIT",1024),e.typedef("ContractCostParams",e.varArray(e.lookup("ContractC\
ostParamEntry"),e.lookup("CONTRACT_COST_COUNT_LIMIT"))),e.enum("ConfigSettingId",{configSettingContractMaxSizeBytes:0,configSettingContractComputeV0:1,configSettingContractLedgerCostV0:2,
configSettingContractHistoricalDataV0:3,configSettingContractEventsV0:4,configSettingContractBandwidthV0:5,configSettingContractCostParamsCpuInstructions:6,configSettingContractCostParamsMemoryBytes:7,
configSettingContractDataKeySizeBytes:8,configSettingContractDataEntrySizeBytes:9,configSettingStateArchival:10,configSettingContractExecutionLanes:11,configSettingLiveSorobanStateSizeWindow:12,
configSettingEvictionIterator:13,configSettingContractParallelComputeV0:14,configSettingContractLedgerCostExtV0:15,configSettingScpTiming:16,configSettingFrozenLedgerKeys:17,
configSettingFrozenLedgerKeysDelta:18,configSettingFreezeBypassTxes:19,configSettingFreezeBypassTxsDelta:20}),e.union("ConfigSettingEntry",{switchOn:e.lookup("C\
onfigSettingId"),switchName:"configSettingId",switches:[["configSettingContractMaxSizeBytes","contractMaxSizeBytes"],["configSettingContractComputeV0","contract\
Compute"],["configSettingContractLedgerCostV0","contractLedgerCost"],["configSettingContractHistoricalDataV0","contractHistoricalData"],["configSettingContractE\
ventsV0","contractEvents"],["configSettingContractBandwidthV0","contractBandwidth"],["configSettingContractCostParamsCpuInstructions","contractCostParamsCpuInsn\
s"],["configSettingContractCostParamsMemoryBytes","contractCostParamsMemBytes"],["configSettingContractDataKeySizeBytes","contractDataKeySizeBytes"],["configSet\
tingContractDataEntrySizeBytes","contractDataEntrySizeBytes"],["configSettingStateArchival","stateArchivalSettings"],["configSettingContractExecutionLanes","con\
tractExecutionLanes"],["configSettingLiveSorobanStateSizeWindow","liveSorobanStateSizeWindow"],["configSettingEvictionIterator","evictionIterator"],["configSett\
ingContractParallelComputeV0","contractParallelCompute"],["configSettingContractLedgerCostExtV0","contractLedgerCostExt"],["configSettingScpTiming","contractScp\
Timing"],["configSettingFrozenLedgerKeys","frozenLedgerKeys"],["configSettingFrozenLedgerKeysDelta","frozenLedgerKeysDelta"],["configSettingFreezeBypassTxes","f\
reezeBypassTxes"],["configSettingFreezeBypassTxsDelta","freezeBypassTxsDelta"]],arms:{contractMaxSizeBytes:e.lookup("Uint32"),contractCompute:e.lookup("ConfigSe\
ttingContractComputeV0"),contractLedgerCost:e.lookup("ConfigSettingContractLedgerCostV0"),contractHistoricalData:e.lookup("ConfigSettingContractHistoricalDataV0"),
contractEvents:e.lookup("ConfigSettingContractEventsV0"),contractBandwidth:e.lookup("ConfigSettingContractBandwidthV0"),contractCostParamsCpuInsns:e.lookup("Con\
tractCostParams"),contractCostParamsMemBytes:e.lookup("ContractCostParams"),contractDataKeySizeBytes:e.lookup("Uint32"),contractDataEntrySizeBytes:e.lookup("Uin\
t32"),stateArchivalSettings:e.lookup("StateArchivalSettings"),contractExecutionLanes:e.lookup("ConfigSettingContractExecutionLanesV0"),liveSorobanStateSizeWindow:e.
varArray(e.lookup("Uint64"),2147483647),evictionIterator:e.lookup("EvictionIterator"),contractParallelCompute:e.lookup("ConfigSettingContractParallelComputeV0"),
contractLedgerCostExt:e.lookup("ConfigSettingContractLedgerCostExtV0"),contractScpTiming:e.lookup("ConfigSettingScpTiming"),frozenLedgerKeys:e.lookup("FrozenLed\
gerKeys"),frozenLedgerKeysDelta:e.lookup("FrozenLedgerKeysDelta"),freezeBypassTxes:e.lookup("FreezeBypassTxes"),freezeBypassTxsDelta:e.lookup("FreezeBypassTxsDe\
lta")}}),e.struct("LedgerCloseMetaBatch",[["startSequence",e.lookup("Uint32")],["endSequence",e.lookup("Uint32")],["ledgerCloseMeta",e.varArray(e.lookup("Ledger\
CloseMeta"),2147483647)]])}),vk=uo.default=Mm});var Q=O(co=>{"use strict";Object.defineProperty(co,"__esModule",{value:!0});co.default=void 0;var Dm=Lm(bc());function Lm(e){return e&&e.__esModule?e:{default:e}}
var Sk=co.default=Dm.default});var wc=O(lo=>{"use strict";Object.defineProperty(lo,"__esModule",{value:!0});lo.default=void 0;var Sc=We(),qm={XdrWriter:Sc.XdrWriter,XdrReader:Sc.XdrReader},_k=lo.
default=qm});var _c=O((Ek,ha)=>{typeof Object.create=="function"?ha.exports=function(t,r){r&&(t.super_=r,t.prototype=Object.create(r.prototype,{constructor:{value:t,enumerable:!1,
writable:!0,configurable:!0}}))}:ha.exports=function(t,r){if(r){t.super_=r;var n=function(){};n.prototype=r.prototype,t.prototype=new n,t.prototype.constructor=
t}}});var nr=O((Tk,ga)=>{try{if(ma=ca("util"),typeof ma.inherits!="function")throw"";ga.exports=ma.inherits}catch{ga.exports=_c()}var ma});var It=O((va,Ec)=>{var fo=ca("buffer"),bt=fo.Buffer;function Ac(e,t){for(var r in e)t[r]=e[r]}bt.from&&bt.alloc&&bt.allocUnsafe&&bt.allocUnsafeSlow?Ec.exports=fo:
(Ac(fo,va),va.Buffer=or);function or(e,t,r){return bt(e,t,r)}or.prototype=Object.create(bt.prototype);Ac(bt,or);or.from=function(e,t,r){if(typeof e=="number")throw new TypeError(
"Argument must not be a number");return bt(e,t,r)};or.alloc=function(e,t,r){if(typeof e!="number")throw new TypeError("Argument must be a number");var n=bt(e);return t!==
void 0?typeof r=="string"?n.fill(t,r):n.fill(t):n.fill(0),n};or.allocUnsafe=function(e){if(typeof e!="number")throw new TypeError("Argument must be a number");return bt(
e)};or.allocUnsafeSlow=function(e){if(typeof e!="number")throw new TypeError("Argument must be a number");return fo.SlowBuffer(e)}});var kc=O((kk,Tc)=>{var Nm={}.toString;Tc.exports=Array.isArray||function(e){return Nm.call(e)=="[object Array]"}});var Er=O((Pk,Pc)=>{"use strict";Pc.exports=TypeError});var ba=O((Ok,Oc)=>{"use strict";Oc.exports=Object});var Cc=O((Bk,Bc)=>{"use strict";Bc.exports=Error});var Rc=O((Ck,Ic)=>{"use strict";Ic.exports=EvalError});var Dc=O((Ik,Mc)=>{"use strict";Mc.exports=RangeError});var qc=O((Rk,Lc)=>{"use strict";Lc.exports=ReferenceError});var Sa=O((Mk,Nc)=>{"use strict";Nc.exports=SyntaxError});var Fc=O((Dk,Uc)=>{"use strict";Uc.exports=URIError});var Vc=O((Lk,jc)=>{"use strict";jc.exports=Math.abs});var Hc=O((qk,Kc)=>{"use strict";Kc.exports=Math.floor});var xc=O((Nk,Xc)=>{"use strict";Xc.exports=Math.max});var $c=O((Uk,Wc)=>{"use strict";Wc.exports=Math.min});var Gc=O((Fk,zc)=>{"use strict";zc.exports=Math.pow});var Yc=O((jk,Zc)=>{"use strict";Zc.exports=Math.round});var Qc=O((Vk,Jc)=>{"use strict";Jc.exports=Number.isNaN||function(t){return t!==t}});var tl=O((Kk,el)=>{"use strict";var Um=Qc();el.exports=function(t){return Um(t)||t===0?t:t<0?-1:1}});var nl=O((Hk,rl)=>{"use strict";rl.exports=Object.getOwnPropertyDescriptor});var Tr=O((Xk,ol)=>{"use strict";var po=nl();if(po)try{po([],"length")}catch{po=null}ol.exports=po});var ln=O((xk,il)=>{"use strict";var yo=Object.defineProperty||!1;if(yo)try{yo({},"a",{value:1})}catch{yo=!1}il.exports=yo});var wa=O((Wk,al)=>{"use strict";al.exports=function(){if(typeof Symbol!="function"||typeof Object.getOwnPropertySymbols!="function")return!1;if(typeof Symbol.iterator==
"symbol")return!0;var t={},r=Symbol("test"),n=Object(r);if(typeof r=="string"||Object.prototype.toString.call(r)!=="[object Symbol]"||Object.prototype.toString.
call(n)!=="[object Symbol]")return!1;var o=42;t[r]=o;for(var i in t)return!1;if(typeof Object.keys=="function"&&Object.keys(t).length!==0||typeof Object.getOwnPropertyNames==
"function"&&Object.getOwnPropertyNames(t).length!==0)return!1;var a=Object.getOwnPropertySymbols(t);if(a.length!==1||a[0]!==r||!Object.prototype.propertyIsEnumerable.
call(t,r))return!1;if(typeof Object.getOwnPropertyDescriptor=="function"){var s=Object.getOwnPropertyDescriptor(t,r);if(s.value!==o||s.enumerable!==!0)return!1}
return!0}});var cl=O(($k,ul)=>{"use strict";var sl=typeof Symbol<"u"&&Symbol,Fm=wa();ul.exports=function(){return typeof sl!="function"||typeof Symbol!="function"||typeof sl(
"foo")!="symbol"||typeof Symbol("bar")!="symbol"?!1:Fm()}});var _a=O((zk,ll)=>{"use strict";ll.exports=typeof Reflect<"u"&&Reflect.getPrototypeOf||null});var Aa=O((Gk,fl)=>{"use strict";var jm=ba();fl.exports=jm.getPrototypeOf||null});var yl=O((Zk,dl)=>{"use strict";var Vm="Function.prototype.bind called on incompatible ",Km=Object.prototype.toString,Hm=Math.max,Xm="[object Function]",pl=function(t,r){
for(var n=[],o=0;o<t.length;o+=1)n[o]=t[o];for(var i=0;i<r.length;i+=1)n[i+t.length]=r[i];return n},xm=function(t,r){for(var n=[],o=r||0,i=0;o<t.length;o+=1,i+=
1)n[i]=t[o];return n},Wm=function(e,t){for(var r="",n=0;n<e.length;n+=1)r+=e[n],n+1<e.length&&(r+=t);return r};dl.exports=function(t){var r=this;if(typeof r!="f\
unction"||Km.apply(r)!==Xm)throw new TypeError(Vm+r);for(var n=xm(arguments,1),o,i=function(){if(this instanceof o){var l=r.apply(this,pl(n,arguments));return Object(
l)===l?l:this}return r.apply(t,pl(n,arguments))},a=Hm(0,r.length-n.length),s=[],u=0;u<a;u++)s[u]="$"+u;if(o=Function("binder","return function ("+Wm(s,",")+"){ \
return binder.apply(this,arguments); }")(i),r.prototype){var p=function(){};p.prototype=r.prototype,o.prototype=new p,p.prototype=null}return o}});var kr=O((Yk,hl)=>{"use strict";var $m=yl();hl.exports=Function.prototype.bind||$m});var ho=O((Jk,ml)=>{"use strict";ml.exports=Function.prototype.call});var mo=O((Qk,gl)=>{"use strict";gl.exports=Function.prototype.apply});var bl=O((eP,vl)=>{"use strict";vl.exports=typeof Reflect<"u"&&Reflect&&Reflect.apply});var Ea=O((tP,Sl)=>{"use strict";var zm=kr(),Gm=mo(),Zm=ho(),Ym=bl();Sl.exports=Ym||zm.call(Zm,Gm)});var go=O((rP,wl)=>{"use strict";var Jm=kr(),Qm=Er(),eg=ho(),tg=Ea();wl.exports=function(t){if(t.length<1||typeof t[0]!="function")throw new Qm("a function is re\
quired");return tg(Jm,eg,t)}});var Pl=O((nP,kl)=>{"use strict";var rg=go(),_l=Tr(),El;try{El=[].__proto__===Array.prototype}catch(e){if(!e||typeof e!="object"||!("code"in e)||e.code!=="ERR_PR\
OTO_ACCESS")throw e}var Ta=!!El&&_l&&_l(Object.prototype,"__proto__"),Tl=Object,Al=Tl.getPrototypeOf;kl.exports=Ta&&typeof Ta.get=="function"?rg([Ta.get]):typeof Al==
"function"?function(t){return Al(t==null?t:Tl(t))}:!1});var ka=O((oP,Il)=>{"use strict";var Ol=_a(),Bl=Aa(),Cl=Pl();Il.exports=Ol?function(t){return Ol(t)}:Bl?function(t){if(!t||typeof t!="object"&&typeof t!="functio\
n")throw new TypeError("getProto: not an object");return Bl(t)}:Cl?function(t){return Cl(t)}:null});var Ml=O((iP,Rl)=>{"use strict";var ng=async function(){}.constructor;Rl.exports=()=>ng});var Ll=O((aP,Dl)=>{"use strict";var og=function*(){}.constructor;Dl.exports=()=>og});var Nl=O((sP,ql)=>{"use strict";var ig=async function*(){}.constructor;ql.exports=()=>ig});var Fl=O((uP,Ul)=>{"use strict";var ag=Function.prototype.call,sg=Object.prototype.hasOwnProperty,ug=kr();Ul.exports=ug.call(ag,sg)});var Oa=O((cP,Xl)=>{"use strict";var ie,cg=ba(),lg=Cc(),fg=Rc(),pg=Dc(),dg=qc(),Cr=Sa(),Br=Er(),yg=Fc(),hg=Vc(),mg=Hc(),gg=xc(),vg=$c(),bg=Gc(),Sg=Yc(),wg=tl(),fn=Tr(),
_g=ln(),Pa=function(){throw new Br},Ag=fn?(function(){try{return arguments.callee,Pa}catch{try{return fn(arguments,"callee").get}catch{return Pa}}})():Pa,Pr=cl()(),
Ue=ka(),Eg=Aa(),Tg=_a(),Hl=mo(),pn=ho(),Or={},kg=typeof Uint8Array>"u"||!Ue?ie:Ue(Uint8Array),ir={__proto__:null,"%AggregateError%":typeof AggregateError>"u"?ie:
AggregateError,"%Array%":Array,"%ArrayBuffer%":typeof ArrayBuffer>"u"?ie:ArrayBuffer,"%ArrayIteratorPrototype%":Pr&&Ue?Ue([][Symbol.iterator]()):ie,"%AsyncFromS\
yncIteratorPrototype%":ie,"%AsyncFunction%":Or,"%AsyncGenerator%":Or,"%AsyncGeneratorFunction%":Or,"%AsyncIteratorPrototype%":Or,"%Atomics%":typeof Atomics>"u"?
ie:Atomics,"%BigInt%":typeof BigInt>"u"?ie:BigInt,"%BigInt64Array%":typeof BigInt64Array>"u"?ie:BigInt64Array,"%BigUint64Array%":typeof BigUint64Array>"u"?ie:BigUint64Array,
"%Boolean%":Boolean,"%DataView%":typeof DataView>"u"?ie:DataView,"%Date%":Date,"%decodeURI%":decodeURI,"%decodeURIComponent%":decodeURIComponent,"%encodeURI%":encodeURI,
"%encodeURIComponent%":encodeURIComponent,"%Error%":lg,"%eval%":eval,"%EvalError%":fg,"%Float16Array%":typeof Float16Array>"u"?ie:Float16Array,"%Float32Array%":typeof Float32Array>
"u"?ie:Float32Array,"%Float64Array%":typeof Float64Array>"u"?ie:Float64Array,"%FinalizationRegistry%":typeof FinalizationRegistry>"u"?ie:FinalizationRegistry,"%\
Function%":Function,"%GeneratorFunction%":Or,"%Int8Array%":typeof Int8Array>"u"?ie:Int8Array,"%Int16Array%":typeof Int16Array>"u"?ie:Int16Array,"%Int32Array%":typeof Int32Array>
"u"?ie:Int32Array,"%isFinite%":isFinite,"%isNaN%":isNaN,"%IteratorPrototype%":Pr&&Ue?Ue(Ue([][Symbol.iterator]())):ie,"%JSON%":typeof JSON=="object"?JSON:ie,"%M\
ap%":typeof Map>"u"?ie:Map,"%MapIteratorPrototype%":typeof Map>"u"||!Pr||!Ue?ie:Ue(new Map()[Symbol.iterator]()),"%Math%":Math,"%Number%":Number,"%Object%":cg,"\
%Object.getOwnPropertyDescriptor%":fn,"%parseFloat%":parseFloat,"%parseInt%":parseInt,"%Promise%":typeof Promise>"u"?ie:Promise,"%Proxy%":typeof Proxy>"u"?ie:Proxy,
"%RangeError%":pg,"%ReferenceError%":dg,"%Reflect%":typeof Reflect>"u"?ie:Reflect,"%RegExp%":RegExp,"%Set%":typeof Set>"u"?ie:Set,"%SetIteratorPrototype%":typeof Set>
"u"||!Pr||!Ue?ie:Ue(new Set()[Symbol.iterator]()),"%SharedArrayBuffer%":typeof SharedArrayBuffer>"u"?ie:SharedArrayBuffer,"%String%":String,"%StringIteratorProt\
otype%":Pr&&Ue?Ue(""[Symbol.iterator]()):ie,"%Symbol%":Pr?Symbol:ie,"%SyntaxError%":Cr,"%ThrowTypeError%":Ag,"%TypedArray%":kg,"%TypeError%":Br,"%Uint8Array%":typeof Uint8Array>
"u"?ie:Uint8Array,"%Uint8ClampedArray%":typeof Uint8ClampedArray>"u"?ie:Uint8ClampedArray,"%Uint16Array%":typeof Uint16Array>"u"?ie:Uint16Array,"%Uint32Array%":typeof Uint32Array>
"u"?ie:Uint32Array,"%URIError%":yg,"%WeakMap%":typeof WeakMap>"u"?ie:WeakMap,"%WeakRef%":typeof WeakRef>"u"?ie:WeakRef,"%WeakSet%":typeof WeakSet>"u"?ie:WeakSet,
"%Function.prototype.call%":pn,"%Function.prototype.apply%":Hl,"%Object.defineProperty%":_g,"%Object.getPrototypeOf%":Eg,"%Math.abs%":hg,"%Math.floor%":mg,"%Mat\
h.max%":gg,"%Math.min%":vg,"%Math.pow%":bg,"%Math.round%":Sg,"%Math.sign%":wg,"%Reflect.getPrototypeOf%":Tg};if(Ue)try{null.error}catch(e){jl=Ue(Ue(e)),ir["%Err\
or.prototype%"]=jl}var jl,Pg=Ml(),Og=Ll(),Bg=Nl(),Cg=function e(t){var r;if(t==="%AsyncFunction%")r=Pg()||void 0;else if(t==="%GeneratorFunction%")r=Og()||void 0;else if(t===
"%AsyncGeneratorFunction%")r=Bg()||void 0;else if(t==="%AsyncGenerator%"){var n=e("%AsyncGeneratorFunction%");n&&(r=n.prototype)}else if(t==="%AsyncIteratorProt\
otype%"){var o=e("%AsyncGenerator%");o&&Ue&&(r=Ue(o.prototype))}return ir[t]=r,r},Vl={__proto__:null,"%ArrayBufferPrototype%":["ArrayBuffer","prototype"],"%Arra\
yPrototype%":["Array","prototype"],"%ArrayProto_entries%":["Array","prototype","entries"],"%ArrayProto_forEach%":["Array","prototype","forEach"],"%ArrayProto_ke\
ys%":["Array","prototype","keys"],"%ArrayProto_values%":["Array","prototype","values"],"%AsyncFunctionPrototype%":["AsyncFunction","prototype"],"%AsyncGenerator\
%":["AsyncGeneratorFunction","prototype"],"%AsyncGeneratorPrototype%":["AsyncGeneratorFunction","prototype","prototype"],"%BooleanPrototype%":["Boolean","protot\
ype"],"%DataViewPrototype%":["DataView","prototype"],"%DatePrototype%":["Date","prototype"],"%ErrorPrototype%":["Error","prototype"],"%EvalErrorPrototype%":["Ev\
alError","prototype"],"%Float32ArrayPrototype%":["Float32Array","prototype"],"%Float64ArrayPrototype%":["Float64Array","prototype"],"%FunctionPrototype%":["Func\
tion","prototype"],"%Generator%":["GeneratorFunction","prototype"],"%GeneratorPrototype%":["GeneratorFunction","prototype","prototype"],"%Int8ArrayPrototype%":[
"Int8Array","prototype"],"%Int16ArrayPrototype%":["Int16Array","prototype"],"%Int32ArrayPrototype%":["Int32Array","prototype"],"%JSONParse%":["JSON","parse"],"%\
JSONStringify%":["JSON","stringify"],"%MapPrototype%":["Map","prototype"],"%NumberPrototype%":["Number","prototype"],"%ObjectPrototype%":["Object","prototype"],
"%ObjProto_toString%":["Object","prototype","toString"],"%ObjProto_valueOf%":["Object","prototype","valueOf"],"%PromisePrototype%":["Promise","prototype"],"%Pro\
miseProto_then%":["Promise","prototype","then"],"%Promise_all%":["Promise","all"],"%Promise_reject%":["Promise","reject"],"%Promise_resolve%":["Promise","resolv\
e"],"%RangeErrorPrototype%":["RangeError","prototype"],"%ReferenceErrorPrototype%":["ReferenceError","prototype"],"%RegExpPrototype%":["RegExp","prototype"],"%S\
etPrototype%":["Set","prototype"],"%SharedArrayBufferPrototype%":["SharedArrayBuffer","prototype"],"%StringPrototype%":["String","prototype"],"%SymbolPrototype%":[
"Symbol","prototype"],"%SyntaxErrorPrototype%":["SyntaxError","prototype"],"%TypedArrayPrototype%":["TypedArray","prototype"],"%TypeErrorPrototype%":["TypeError",
"prototype"],"%Uint8ArrayPrototype%":["Uint8Array","prototype"],"%Uint8ClampedArrayPrototype%":["Uint8ClampedArray","prototype"],"%Uint16ArrayPrototype%":["Uint\
16Array","prototype"],"%Uint32ArrayPrototype%":["Uint32Array","prototype"],"%URIErrorPrototype%":["URIError","prototype"],"%WeakMapPrototype%":["WeakMap","proto\
type"],"%WeakSetPrototype%":["WeakSet","prototype"]},dn=kr(),vo=Fl(),Ig=dn.call(pn,Array.prototype.concat),Rg=dn.call(Hl,Array.prototype.splice),Kl=dn.call(pn,String.
prototype.replace),bo=dn.call(pn,String.prototype.slice),Mg=dn.call(pn,RegExp.prototype.exec),Dg=/[^%.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|%$))/g,
Lg=/\\(\\)?/g,qg=function(t){var r=bo(t,0,1),n=bo(t,-1);if(r==="%"&&n!=="%")throw new Cr("invalid intrinsic syntax, expected closing `%`");if(n==="%"&&r!=="%")throw new Cr(
"invalid intrinsic syntax, expected opening `%`");var o=[];return Kl(t,Dg,function(i,a,s,u){o[o.length]=s?Kl(u,Lg,"$1"):a||i}),o},Ng=function(t,r){var n=t,o;if(vo(
Vl,n)&&(o=Vl[n],n="%"+o[0]+"%"),vo(ir,n)){var i=ir[n];if(i===Or&&(i=Cg(n)),typeof i>"u"&&!r)throw new Br("intrinsic "+t+" exists, but is not available. Please f\
ile an issue!");return{alias:o,name:n,value:i}}throw new Cr("intrinsic "+t+" does not exist!")};Xl.exports=function(t,r){if(typeof t!="string"||t.length===0)throw new Br(
"intrinsic name must be a non-empty string");if(arguments.length>1&&typeof r!="boolean")throw new Br('"allowMissing" argument must be a boolean');if(Mg(/^%?[^%]*%?$/,
t)===null)throw new Cr("`%` may not be present anywhere but at the beginning and end of the intrinsic name");var n=qg(t),o=n.length>0?n[0]:"",i=Ng("%"+o+"%",r),
a=i.name,s=i.value,u=!1,p=i.alias;p&&(o=p[0],Rg(n,Ig([0,1],p)));for(var l=1,d=!0;l<n.length;l+=1){var c=n[l],f=bo(c,0,1),h=bo(c,-1);if((f==='"'||f==="'"||f==="`"||
h==='"'||h==="'"||h==="`")&&f!==h)throw new Cr("property names with quotes must have matching quotes");if((c==="constructor"||!d)&&(u=!0),o+="."+c,a="%"+o+"%",vo(
ir,a))s=ir[a];else if(s!=null){if(!(c in s)){if(!r)throw new Br("base intrinsic for "+t+" exists, but the property is not available.");return}if(fn&&l+1>=n.length){
var b=fn(s,c);d=!!b,d&&"get"in b&&!("originalValue"in b.get)?s=b.get:s=s[c]}else d=vo(s,c),s=s[c];d&&!u&&(ir[a]=s)}}return s}});var Ba=O((lP,$l)=>{"use strict";var xl=Oa(),Wl=go(),Ug=Wl([xl("%String.prototype.indexOf%")]);$l.exports=function(t,r){var n=xl(t,!!r);return typeof n=="functio\
n"&&Ug(t,".prototype.")>-1?Wl([n]):n}});var Yl=O((fP,Zl)=>{"use strict";var Gl=Function.prototype.toString,Ir=typeof Reflect=="object"&&Reflect!==null&&Reflect.apply,Ia,So;if(typeof Ir=="function"&&typeof Object.
defineProperty=="function")try{Ia=Object.defineProperty({},"length",{get:function(){throw So}}),So={},Ir(function(){throw 42},null,Ia)}catch(e){e!==So&&(Ir=null)}else
Ir=null;var Fg=/^\s*class\b/,Ra=function(t){try{var r=Gl.call(t);return Fg.test(r)}catch{return!1}},Ca=function(t){try{return Ra(t)?!1:(Gl.call(t),!0)}catch{return!1}},
wo=Object.prototype.toString,jg="[object Object]",Vg="[object Function]",Kg="[object GeneratorFunction]",Hg="[object HTMLAllCollection]",Xg="[object HTML docume\
nt.all class]",xg="[object HTMLCollection]",Wg=typeof Symbol=="function"&&!!Symbol.toStringTag,$g=!(0 in[,]),Ma=function(){return!1};typeof document=="object"&&
(zl=document.all,wo.call(zl)===wo.call(document.all)&&(Ma=function(t){if(($g||!t)&&(typeof t>"u"||typeof t=="object"))try{var r=wo.call(t);return(r===Hg||r===Xg||
r===xg||r===jg)&&t("")==null}catch{}return!1}));var zl;Zl.exports=Ir?function(t){if(Ma(t))return!0;if(!t||typeof t!="function"&&typeof t!="object")return!1;try{
Ir(t,null,Ia)}catch(r){if(r!==So)return!1}return!Ra(t)&&Ca(t)}:function(t){if(Ma(t))return!0;if(!t||typeof t!="function"&&typeof t!="object")return!1;if(Wg)return Ca(
t);if(Ra(t))return!1;var r=wo.call(t);return r!==Vg&&r!==Kg&&!/^\[object HTML/.test(r)?!1:Ca(t)}});var ef=O((pP,Ql)=>{"use strict";var zg=Yl(),Gg=Object.prototype.toString,Jl=Object.prototype.hasOwnProperty,Zg=function(t,r,n){for(var o=0,i=t.length;o<i;o++)Jl.
call(t,o)&&(n==null?r(t[o],o,t):r.call(n,t[o],o,t))},Yg=function(t,r,n){for(var o=0,i=t.length;o<i;o++)n==null?r(t.charAt(o),o,t):r.call(n,t.charAt(o),o,t)},Jg=function(t,r,n){
for(var o in t)Jl.call(t,o)&&(n==null?r(t[o],o,t):r.call(n,t[o],o,t))};function Qg(e){return Gg.call(e)==="[object Array]"}Ql.exports=function(t,r,n){if(!zg(r))
throw new TypeError("iterator must be a function");var o;arguments.length>=3&&(o=n),Qg(t)?Zg(t,r,o):typeof t=="string"?Yg(t,r,o):Jg(t,r,o)}});var rf=O((dP,tf)=>{"use strict";tf.exports=["Float16Array","Float32Array","Float64Array","Int8Array","Int16Array","Int32Array","Uint8Array","Uint8ClampedArray",
"Uint16Array","Uint32Array","BigInt64Array","BigUint64Array"]});var of=O((yP,nf)=>{"use strict";var Da=rf(),ev=typeof globalThis>"u"?global:globalThis;nf.exports=function(){for(var t=[],r=0;r<Da.length;r++)typeof ev[Da[r]]==
"function"&&(t[t.length]=Da[r]);return t}});var cf=O((hP,uf)=>{"use strict";var af=ln(),tv=Sa(),Rr=Er(),sf=Tr();uf.exports=function(t,r,n){if(!t||typeof t!="object"&&typeof t!="function")throw new Rr("`ob\
j` must be an object or a function`");if(typeof r!="string"&&typeof r!="symbol")throw new Rr("`property` must be a string or a symbol`");if(arguments.length>3&&
typeof arguments[3]!="boolean"&&arguments[3]!==null)throw new Rr("`nonEnumerable`, if provided, must be a boolean or null");if(arguments.length>4&&typeof arguments[4]!=
"boolean"&&arguments[4]!==null)throw new Rr("`nonWritable`, if provided, must be a boolean or null");if(arguments.length>5&&typeof arguments[5]!="boolean"&&arguments[5]!==
null)throw new Rr("`nonConfigurable`, if provided, must be a boolean or null");if(arguments.length>6&&typeof arguments[6]!="boolean")throw new Rr("`loose`, if p\
rovided, must be a boolean");var o=arguments.length>3?arguments[3]:null,i=arguments.length>4?arguments[4]:null,a=arguments.length>5?arguments[5]:null,s=arguments.
length>6?arguments[6]:!1,u=!!sf&&sf(t,r);if(af)af(t,r,{configurable:a===null&&u?u.configurable:!a,enumerable:o===null&&u?u.enumerable:!o,value:n,writable:i===null&&
u?u.writable:!i});else if(s||!o&&!i&&!a)t[r]=n;else throw new tv("This environment does not support defining a property as non-configurable, non-writable, or no\
n-enumerable.")}});var pf=O((mP,ff)=>{"use strict";var La=ln(),lf=function(){return!!La};lf.hasArrayLengthDefineBug=function(){if(!La)return null;try{return La([],"length",{value:1}).
length!==1}catch{return!0}};ff.exports=lf});var gf=O((gP,mf)=>{"use strict";var rv=Oa(),df=cf(),nv=pf()(),yf=Tr(),hf=Er(),ov=rv("%Math.floor%");mf.exports=function(t,r){if(typeof t!="function")throw new hf(
"`fn` is not a function");if(typeof r!="number"||r<0||r>4294967295||ov(r)!==r)throw new hf("`length` must be a positive 32-bit integer");var n=arguments.length>
2&&!!arguments[2],o=!0,i=!0;if("length"in t&&yf){var a=yf(t,"length");a&&!a.configurable&&(o=!1),a&&!a.writable&&(i=!1)}return(o||i||!n)&&(nv?df(t,"length",r,!0,
!0):df(t,"length",r)),t}});var bf=O((vP,vf)=>{"use strict";var iv=kr(),av=mo(),sv=Ea();vf.exports=function(){return sv(iv,av,arguments)}});var _f=O((bP,_o)=>{"use strict";var uv=gf(),Sf=ln(),cv=go(),wf=bf();_o.exports=function(t){var r=cv(arguments),n=1+t.length-(arguments.length-1);return uv(r,n>0?
n:0,!0)};Sf?Sf(_o.exports,"apply",{value:wf}):_o.exports.apply=wf});var Ef=O((SP,Af)=>{"use strict";var lv=wa();Af.exports=function(){return lv()&&!!Symbol.toStringTag}});var Bf=O((wP,Of)=>{"use strict";var To=ef(),fv=of(),Tf=_f(),Na=Ba(),Eo=Tr(),Ao=ka(),pv=Na("Object.prototype.toString"),Pf=Ef()(),kf=typeof globalThis>"u"?global:
globalThis,qa=fv(),Ua=Na("String.prototype.slice"),dv=Na("Array.prototype.indexOf",!0)||function(t,r){for(var n=0;n<t.length;n+=1)if(t[n]===r)return n;return-1},
ko={__proto__:null};Pf&&Eo&&Ao?To(qa,function(e){var t=new kf[e];if(Symbol.toStringTag in t&&Ao){var r=Ao(t),n=Eo(r,Symbol.toStringTag);if(!n&&r){var o=Ao(r);n=
Eo(o,Symbol.toStringTag)}if(n&&n.get){var i=Tf(n.get);ko["$"+e]=i}}}):To(qa,function(e){var t=new kf[e],r=t.slice||t.set;if(r){var n=Tf(r);ko["$"+e]=n}});function yv(e){
var t=!1;return To(ko,function(r,n){if(!t)try{"$"+r(e)===n&&(t=Ua(n,1))}catch{}}),t}function hv(e){var t=!1;return To(ko,function(r,n){if(!t)try{r(e),t=Ua(n,1)}catch{}}),
t}function mv(e){return dv(qa,e)>-1}function gv(e){if(!e||typeof e!="object")return!1;if(!Pf){var t=Ua(pv(e),8,-1);return mv(t)?t:t!=="Object"?!1:hv(e)}return Eo?
yv(e):null}Of.exports=gv});var If=O((_P,Cf)=>{"use strict";var vv=Bf();Cf.exports=function(t){return!!vv(t)}});var Mf=O((AP,Rf)=>{"use strict";var bv=Er(),Sv=Ba(),wv=Sv("TypedArray.prototype.buffer",!0),_v=If();Rf.exports=wv||function(t){if(!_v(t))throw new bv("Not a Typ\
ed Array");return t.buffer}});var qf=O((EP,Lf)=>{"use strict";var pt=It().Buffer,Av=kc(),Ev=Mf(),Tv=ArrayBuffer.isView||function(t){try{return Ev(t),!0}catch{return!1}},kv=typeof Uint8Array<
"u",Df=typeof ArrayBuffer<"u"&&typeof Uint8Array<"u",Pv=Df&&(pt.prototype instanceof Uint8Array||pt.TYPED_ARRAY_SUPPORT);Lf.exports=function(t,r){if(pt.isBuffer(
t))return t.constructor&&!("isBuffer"in t)?pt.from(t):t;if(typeof t=="string")return pt.from(t,r);if(Df&&Tv(t)){if(t.byteLength===0)return pt.alloc(0);if(Pv){var n=pt.
from(t.buffer,t.byteOffset,t.byteLength);if(n.byteLength===t.byteLength)return n}var o=t instanceof Uint8Array?t:new Uint8Array(t.buffer,t.byteOffset,t.byteLength),
i=pt.from(o);if(i.length===t.byteLength)return i}if(kv&&t instanceof Uint8Array)return pt.from(t);var a=Av(t);if(a)for(var s=0;s<t.length;s+=1){var u=t[s];if(typeof u!=
"number"||u<0||u>255||~~u!==u)throw new RangeError("Array items must be numbers in the range 0-255.")}if(a||pt.isBuffer(t)&&t.constructor&&typeof t.constructor.
isBuffer=="function"&&t.constructor.isBuffer(t))return pt.from(t);throw new TypeError('The "data" argument must be a string, an Array, a Buffer, a Uint8Array, o\
r a DataView.')}});var ar=O((TP,Nf)=>{"use strict";var Ov=It().Buffer,Bv=qf();function Po(e,t){this._block=Ov.alloc(e),this._finalSize=t,this._blockSize=e,this._len=0}Po.prototype.
update=function(e,t){e=Bv(e,t||"utf8");for(var r=this._block,n=this._blockSize,o=e.length,i=this._len,a=0;a<o;){for(var s=i%n,u=Math.min(o-a,n-s),p=0;p<u;p++)r[s+
p]=e[a+p];i+=u,a+=u,i%n===0&&this._update(r)}return this._len+=o,this};Po.prototype.digest=function(e){var t=this._len%this._blockSize;this._block[t]=128,this._block.
fill(0,t+1),t>=this._finalSize&&(this._update(this._block),this._block.fill(0));var r=this._len*8;if(r<=4294967295)this._block.writeUInt32BE(r,this._blockSize-4);else{
var n=(r&4294967295)>>>0,o=(r-n)/4294967296;this._block.writeUInt32BE(o,this._blockSize-8),this._block.writeUInt32BE(n,this._blockSize-4)}this._update(this._block);
var i=this._hash();return e?i.toString(e):i};Po.prototype._update=function(){throw new Error("_update must be implemented by subclass")};Nf.exports=Po});var jf=O((kP,Ff)=>{"use strict";var Cv=nr(),Uf=ar(),Iv=It().Buffer,Rv=[1518500249,1859775393,-1894007588,-899497514],Mv=new Array(80);function yn(){this.init(),
this._w=Mv,Uf.call(this,64,56)}Cv(yn,Uf);yn.prototype.init=function(){return this._a=1732584193,this._b=4023233417,this._c=2562383102,this._d=271733878,this._e=
3285377520,this};function Dv(e){return e<<5|e>>>27}function Lv(e){return e<<30|e>>>2}function qv(e,t,r,n){return e===0?t&r|~t&n:e===2?t&r|t&n|r&n:t^r^n}yn.prototype.
_update=function(e){for(var t=this._w,r=this._a|0,n=this._b|0,o=this._c|0,i=this._d|0,a=this._e|0,s=0;s<16;++s)t[s]=e.readInt32BE(s*4);for(;s<80;++s)t[s]=t[s-3]^
t[s-8]^t[s-14]^t[s-16];for(var u=0;u<80;++u){var p=~~(u/20),l=Dv(r)+qv(p,n,o,i)+a+t[u]+Rv[p]|0;a=i,i=o,o=Lv(n),n=r,r=l}this._a=r+this._a|0,this._b=n+this._b|0,this.
_c=o+this._c|0,this._d=i+this._d|0,this._e=a+this._e|0};yn.prototype._hash=function(){var e=Iv.allocUnsafe(20);return e.writeInt32BE(this._a|0,0),e.writeInt32BE(
this._b|0,4),e.writeInt32BE(this._c|0,8),e.writeInt32BE(this._d|0,12),e.writeInt32BE(this._e|0,16),e};Ff.exports=yn});var Hf=O((PP,Kf)=>{"use strict";var Nv=nr(),Vf=ar(),Uv=It().Buffer,Fv=[1518500249,1859775393,-1894007588,-899497514],jv=new Array(80);function hn(){this.init(),
this._w=jv,Vf.call(this,64,56)}Nv(hn,Vf);hn.prototype.init=function(){return this._a=1732584193,this._b=4023233417,this._c=2562383102,this._d=271733878,this._e=
3285377520,this};function Vv(e){return e<<1|e>>>31}function Kv(e){return e<<5|e>>>27}function Hv(e){return e<<30|e>>>2}function Xv(e,t,r,n){return e===0?t&r|~t&
n:e===2?t&r|t&n|r&n:t^r^n}hn.prototype._update=function(e){for(var t=this._w,r=this._a|0,n=this._b|0,o=this._c|0,i=this._d|0,a=this._e|0,s=0;s<16;++s)t[s]=e.readInt32BE(
s*4);for(;s<80;++s)t[s]=Vv(t[s-3]^t[s-8]^t[s-14]^t[s-16]);for(var u=0;u<80;++u){var p=~~(u/20),l=Kv(r)+Xv(p,n,o,i)+a+t[u]+Fv[p]|0;a=i,i=o,o=Hv(n),n=r,r=l}this._a=
r+this._a|0,this._b=n+this._b|0,this._c=o+this._c|0,this._d=i+this._d|0,this._e=a+this._e|0};hn.prototype._hash=function(){var e=Uv.allocUnsafe(20);return e.writeInt32BE(
this._a|0,0),e.writeInt32BE(this._b|0,4),e.writeInt32BE(this._c|0,8),e.writeInt32BE(this._d|0,12),e.writeInt32BE(this._e|0,16),e};Kf.exports=hn});var Fa=O((OP,xf)=>{"use strict";var xv=nr(),Xf=ar(),Wv=It().Buffer,$v=[1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,
310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,
2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,
2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,
1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298],zv=new Array(64);function mn(){this.init(),this._w=zv,Xf.call(
this,64,56)}xv(mn,Xf);mn.prototype.init=function(){return this._a=1779033703,this._b=3144134277,this._c=1013904242,this._d=2773480762,this._e=1359893119,this._f=
2600822924,this._g=528734635,this._h=1541459225,this};function Gv(e,t,r){return r^e&(t^r)}function Zv(e,t,r){return e&t|r&(e|t)}function Yv(e){return(e>>>2|e<<30)^
(e>>>13|e<<19)^(e>>>22|e<<10)}function Jv(e){return(e>>>6|e<<26)^(e>>>11|e<<21)^(e>>>25|e<<7)}function Qv(e){return(e>>>7|e<<25)^(e>>>18|e<<14)^e>>>3}function e0(e){
return(e>>>17|e<<15)^(e>>>19|e<<13)^e>>>10}mn.prototype._update=function(e){for(var t=this._w,r=this._a|0,n=this._b|0,o=this._c|0,i=this._d|0,a=this._e|0,s=this.
_f|0,u=this._g|0,p=this._h|0,l=0;l<16;++l)t[l]=e.readInt32BE(l*4);for(;l<64;++l)t[l]=e0(t[l-2])+t[l-7]+Qv(t[l-15])+t[l-16]|0;for(var d=0;d<64;++d){var c=p+Jv(a)+
Gv(a,s,u)+$v[d]+t[d]|0,f=Yv(r)+Zv(r,n,o)|0;p=u,u=s,s=a,a=i+c|0,i=o,o=n,n=r,r=c+f|0}this._a=r+this._a|0,this._b=n+this._b|0,this._c=o+this._c|0,this._d=i+this._d|
0,this._e=a+this._e|0,this._f=s+this._f|0,this._g=u+this._g|0,this._h=p+this._h|0};mn.prototype._hash=function(){var e=Wv.allocUnsafe(32);return e.writeInt32BE(
this._a,0),e.writeInt32BE(this._b,4),e.writeInt32BE(this._c,8),e.writeInt32BE(this._d,12),e.writeInt32BE(this._e,16),e.writeInt32BE(this._f,20),e.writeInt32BE(this.
_g,24),e.writeInt32BE(this._h,28),e};xf.exports=mn});var $f=O((BP,Wf)=>{"use strict";var t0=nr(),r0=Fa(),n0=ar(),o0=It().Buffer,i0=new Array(64);function Oo(){this.init(),this._w=i0,n0.call(this,64,56)}t0(Oo,r0);Oo.
prototype.init=function(){return this._a=3238371032,this._b=914150663,this._c=812702999,this._d=4144912697,this._e=4290775857,this._f=1750603025,this._g=1694076839,
this._h=3204075428,this};Oo.prototype._hash=function(){var e=o0.allocUnsafe(28);return e.writeInt32BE(this._a,0),e.writeInt32BE(this._b,4),e.writeInt32BE(this._c,
8),e.writeInt32BE(this._d,12),e.writeInt32BE(this._e,16),e.writeInt32BE(this._f,20),e.writeInt32BE(this._g,24),e};Wf.exports=Oo});var ja=O((CP,ep)=>{"use strict";var a0=nr(),Qf=ar(),s0=It().Buffer,zf=[1116352408,3609767458,1899447441,602891725,3049323471,3964484399,3921009573,2173295548,961987163,
4081628472,1508970993,3053834265,2453635748,2937671579,2870763221,3664609560,3624381080,2734883394,310598401,1164996542,607225278,1323610764,1426881987,3590304994,
1925078388,4068182383,2162078206,991336113,2614888103,633803317,3248222580,3479774868,3835390401,2666613458,4022224774,944711139,264347078,2341262773,604807628,
2007800933,770255983,1495990901,1249150122,1856431235,1555081692,3175218132,1996064986,2198950837,2554220882,3999719339,2821834349,766784016,2952996808,2566594879,
3210313671,3203337956,3336571891,1034457026,3584528711,2466948901,113926993,3758326383,338241895,168717936,666307205,1188179964,773529912,1546045734,1294757372,
1522805485,1396182291,2643833823,1695183700,2343527390,1986661051,1014477480,2177026350,1206759142,2456956037,344077627,2730485921,1290863460,2820302411,3158454273,
3259730800,3505952657,3345764771,106217008,3516065817,3606008344,3600352804,1432725776,4094571909,1467031594,275423344,851169720,430227734,3100823752,506948616,
1363258195,659060556,3750685593,883997877,3785050280,958139571,3318307427,1322822218,3812723403,1537002063,2003034995,1747873779,3602036899,1955562222,1575990012,
2024104815,1125592928,2227730452,2716904306,2361852424,442776044,2428436474,593698344,2756734187,3733110249,3204031479,2999351573,3329325298,3815920427,3391569614,
3928383900,3515267271,566280711,3940187606,3454069534,4118630271,4000239992,116418474,1914138554,174292421,2731055270,289380356,3203993006,460393269,320620315,685471733,
587496836,852142971,1086792851,1017036298,365543100,1126000580,2618297676,1288033470,3409855158,1501505948,4234509866,1607167915,987167468,1816402316,1246189591],
u0=new Array(160);function gn(){this.init(),this._w=u0,Qf.call(this,128,112)}a0(gn,Qf);gn.prototype.init=function(){return this._ah=1779033703,this._bh=3144134277,
this._ch=1013904242,this._dh=2773480762,this._eh=1359893119,this._fh=2600822924,this._gh=528734635,this._hh=1541459225,this._al=4089235720,this._bl=2227873595,this.
_cl=4271175723,this._dl=1595750129,this._el=2917565137,this._fl=725511199,this._gl=4215389547,this._hl=327033209,this};function Gf(e,t,r){return r^e&(t^r)}function Zf(e,t,r){
return e&t|r&(e|t)}function Yf(e,t){return(e>>>28|t<<4)^(t>>>2|e<<30)^(t>>>7|e<<25)}function Jf(e,t){return(e>>>14|t<<18)^(e>>>18|t<<14)^(t>>>9|e<<23)}function c0(e,t){
return(e>>>1|t<<31)^(e>>>8|t<<24)^e>>>7}function l0(e,t){return(e>>>1|t<<31)^(e>>>8|t<<24)^(e>>>7|t<<25)}function f0(e,t){return(e>>>19|t<<13)^(t>>>29|e<<3)^e>>>
6}function p0(e,t){return(e>>>19|t<<13)^(t>>>29|e<<3)^(e>>>6|t<<26)}function Fe(e,t){return e>>>0<t>>>0?1:0}gn.prototype._update=function(e){for(var t=this._w,r=this.
_ah|0,n=this._bh|0,o=this._ch|0,i=this._dh|0,a=this._eh|0,s=this._fh|0,u=this._gh|0,p=this._hh|0,l=this._al|0,d=this._bl|0,c=this._cl|0,f=this._dl|0,h=this._el|
0,b=this._fl|0,B=this._gl|0,S=this._hl|0,D=0;D<32;D+=2)t[D]=e.readInt32BE(D*4),t[D+1]=e.readInt32BE(D*4+4);for(;D<160;D+=2){var k=t[D-30],v=t[D-30+1],A=c0(k,v),
L=l0(v,k);k=t[D-4],v=t[D-4+1];var j=f0(k,v),X=p0(v,k),C=t[D-14],F=t[D-14+1],K=t[D-32],x=t[D-32+1],U=L+F|0,V=A+C+Fe(U,L)|0;U=U+X|0,V=V+j+Fe(U,X)|0,U=U+x|0,V=V+K+
Fe(U,x)|0,t[D]=V,t[D+1]=U}for(var $=0;$<160;$+=2){V=t[$],U=t[$+1];var ne=Zf(r,n,o),oe=Zf(l,d,c),ve=Yf(r,l),de=Yf(l,r),Le=Jf(a,h),Pe=Jf(h,a),ft=zf[$],N=zf[$+1],Bt=Gf(
a,s,u),Ct=Gf(h,b,B),Oe=S+Pe|0,Ae=p+Le+Fe(Oe,S)|0;Oe=Oe+Ct|0,Ae=Ae+Bt+Fe(Oe,Ct)|0,Oe=Oe+N|0,Ae=Ae+ft+Fe(Oe,N)|0,Oe=Oe+U|0,Ae=Ae+V+Fe(Oe,U)|0;var Ye=de+oe|0,y=ve+
ne+Fe(Ye,de)|0;p=u,S=B,u=s,B=b,s=a,b=h,h=f+Oe|0,a=i+Ae+Fe(h,f)|0,i=o,f=c,o=n,c=d,n=r,d=l,l=Oe+Ye|0,r=Ae+y+Fe(l,Oe)|0}this._al=this._al+l|0,this._bl=this._bl+d|0,
this._cl=this._cl+c|0,this._dl=this._dl+f|0,this._el=this._el+h|0,this._fl=this._fl+b|0,this._gl=this._gl+B|0,this._hl=this._hl+S|0,this._ah=this._ah+r+Fe(this.
_al,l)|0,this._bh=this._bh+n+Fe(this._bl,d)|0,this._ch=this._ch+o+Fe(this._cl,c)|0,this._dh=this._dh+i+Fe(this._dl,f)|0,this._eh=this._eh+a+Fe(this._el,h)|0,this.
_fh=this._fh+s+Fe(this._fl,b)|0,this._gh=this._gh+u+Fe(this._gl,B)|0,this._hh=this._hh+p+Fe(this._hl,S)|0};gn.prototype._hash=function(){var e=s0.allocUnsafe(64);
function t(r,n,o){e.writeInt32BE(r,o),e.writeInt32BE(n,o+4)}return t(this._ah,this._al,0),t(this._bh,this._bl,8),t(this._ch,this._cl,16),t(this._dh,this._dl,24),
t(this._eh,this._el,32),t(this._fh,this._fl,40),t(this._gh,this._gl,48),t(this._hh,this._hl,56),e};ep.exports=gn});var rp=O((IP,tp)=>{"use strict";var d0=nr(),y0=ja(),h0=ar(),m0=It().Buffer,g0=new Array(160);function Bo(){this.init(),this._w=g0,h0.call(this,128,112)}d0(Bo,y0);
Bo.prototype.init=function(){return this._ah=3418070365,this._bh=1654270250,this._ch=2438529370,this._dh=355462360,this._eh=1731405415,this._fh=2394180231,this.
_gh=3675008525,this._hh=1203062813,this._al=3238371032,this._bl=914150663,this._cl=812702999,this._dl=4144912697,this._el=4290775857,this._fl=1750603025,this._gl=
1694076839,this._hl=3204075428,this};Bo.prototype._hash=function(){var e=m0.allocUnsafe(48);function t(r,n,o){e.writeInt32BE(r,o),e.writeInt32BE(n,o+4)}return t(
this._ah,this._al,0),t(this._bh,this._bl,8),t(this._ch,this._cl,16),t(this._dh,this._dl,24),t(this._eh,this._el,32),t(this._fh,this._fl,40),e};tp.exports=Bo});var np=O((RP,Rt)=>{"use strict";Rt.exports=function(t){var r=t.toLowerCase(),n=Rt.exports[r];if(!n)throw new Error(r+" is not supported (we accept pull requests\
)");return new n};Rt.exports.sha=jf();Rt.exports.sha1=Hf();Rt.exports.sha224=$f();Rt.exports.sha256=Fa();Rt.exports.sha384=rp();Rt.exports.sha512=ja()});var Mt=O(Va=>{"use strict";Object.defineProperty(Va,"__esModule",{value:!0});Va.hash=b0;var v0=np();function b0(e){var t=new v0.sha256;return t.update(e,"utf8"),
t.digest()}});var op=O(Co=>{"use strict";Object.defineProperty(Co,"__esModule",{value:!0});Co.crypto=void 0;var Xt=ca("node:crypto");Co.crypto=Xt&&typeof Xt=="object"&&"webcr\
ypto"in Xt?Xt.webcrypto:Xt&&typeof Xt=="object"&&"randomBytes"in Xt?Xt:void 0});var Lr=O(J=>{"use strict";Object.defineProperty(J,"__esModule",{value:!0});J.wrapXOFConstructorWithOpts=J.wrapConstructorWithOpts=J.wrapConstructor=J.Hash=J.nextTick=
J.swap32IfBE=J.byteSwapIfBE=J.swap8IfBE=J.isLE=void 0;J.isBytes=ap;J.anumber=Ka;J.abytes=Dr;J.ahash=S0;J.aexists=w0;J.aoutput=_0;J.u8=A0;J.u32=E0;J.clean=T0;J.createView=
k0;J.rotr=P0;J.rotl=O0;J.byteSwap=Xa;J.byteSwap32=sp;J.bytesToHex=C0;J.hexToBytes=I0;J.asyncLoop=M0;J.utf8ToBytes=xa;J.bytesToUtf8=D0;J.toBytes=Io;J.kdfInputToBytes=
L0;J.concatBytes=q0;J.checkOpts=N0;J.createHasher=cp;J.createOptHasher=lp;J.createXOFer=fp;J.randomBytes=U0;var Mr=op();function ap(e){return e instanceof Uint8Array||
ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"}function Ka(e){if(!Number.isSafeInteger(e)||e<0)throw new Error("positive integer expected, got "+e)}function Dr(e,...t){
if(!ap(e))throw new Error("Uint8Array expected");if(t.length>0&&!t.includes(e.length))throw new Error("Uint8Array expected of length "+t+", got length="+e.length)}
function S0(e){if(typeof e!="function"||typeof e.create!="function")throw new Error("Hash should be wrapped by utils.createHasher");Ka(e.outputLen),Ka(e.blockLen)}
function w0(e,t=!0){if(e.destroyed)throw new Error("Hash instance has been destroyed");if(t&&e.finished)throw new Error("Hash#digest() has already been called")}
function _0(e,t){Dr(e);let r=t.outputLen;if(e.length<r)throw new Error("digestInto() expects output buffer of length at least "+r)}function A0(e){return new Uint8Array(
e.buffer,e.byteOffset,e.byteLength)}function E0(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}function T0(...e){for(let t=0;t<e.length;t++)
e[t].fill(0)}function k0(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function P0(e,t){return e<<32-t|e>>>t}function O0(e,t){return e<<t|e>>>32-t>>>
0}J.isLE=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function Xa(e){return e<<24&4278190080|e<<8&16711680|e>>>8&65280|e>>>24&255}J.swap8IfBE=J.isLE?
e=>e:e=>Xa(e);J.byteSwapIfBE=J.swap8IfBE;function sp(e){for(let t=0;t<e.length;t++)e[t]=Xa(e[t]);return e}J.swap32IfBE=J.isLE?e=>e:sp;var up=typeof Uint8Array.from(
[]).toHex=="function"&&typeof Uint8Array.fromHex=="function",B0=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function C0(e){if(Dr(e),up)return e.
toHex();let t="";for(let r=0;r<e.length;r++)t+=B0[e[r]];return t}var Dt={_0:48,_9:57,A:65,F:70,a:97,f:102};function ip(e){if(e>=Dt._0&&e<=Dt._9)return e-Dt._0;if(e>=
Dt.A&&e<=Dt.F)return e-(Dt.A-10);if(e>=Dt.a&&e<=Dt.f)return e-(Dt.a-10)}function I0(e){if(typeof e!="string")throw new Error("hex string expected, got "+typeof e);
if(up)return Uint8Array.fromHex(e);let t=e.length,r=t/2;if(t%2)throw new Error("hex string expected, got unpadded hex of length "+t);let n=new Uint8Array(r);for(let o=0,
i=0;o<r;o++,i+=2){let a=ip(e.charCodeAt(i)),s=ip(e.charCodeAt(i+1));if(a===void 0||s===void 0){let u=e[i]+e[i+1];throw new Error('hex string expected, got non-h\
ex character "'+u+'" at index '+i)}n[o]=a*16+s}return n}var R0=async()=>{};J.nextTick=R0;async function M0(e,t,r){let n=Date.now();for(let o=0;o<e;o++){r(o);let i=Date.
now()-n;i>=0&&i<t||(await(0,J.nextTick)(),n+=i)}}function xa(e){if(typeof e!="string")throw new Error("string expected");return new Uint8Array(new TextEncoder().
encode(e))}function D0(e){return new TextDecoder().decode(e)}function Io(e){return typeof e=="string"&&(e=xa(e)),Dr(e),e}function L0(e){return typeof e=="string"&&
(e=xa(e)),Dr(e),e}function q0(...e){let t=0;for(let n=0;n<e.length;n++){let o=e[n];Dr(o),t+=o.length}let r=new Uint8Array(t);for(let n=0,o=0;n<e.length;n++){let i=e[n];
r.set(i,o),o+=i.length}return r}function N0(e,t){if(t!==void 0&&{}.toString.call(t)!=="[object Object]")throw new Error("options should be object or undefined");
return Object.assign(e,t)}var Ha=class{};J.Hash=Ha;function cp(e){let t=n=>e().update(Io(n)).digest(),r=e();return t.outputLen=r.outputLen,t.blockLen=r.blockLen,
t.create=()=>e(),t}function lp(e){let t=(n,o)=>e(o).update(Io(n)).digest(),r=e({});return t.outputLen=r.outputLen,t.blockLen=r.blockLen,t.create=n=>e(n),t}function fp(e){
let t=(n,o)=>e(o).update(Io(n)).digest(),r=e({});return t.outputLen=r.outputLen,t.blockLen=r.blockLen,t.create=n=>e(n),t}J.wrapConstructor=cp;J.wrapConstructorWithOpts=
lp;J.wrapXOFConstructorWithOpts=fp;function U0(e=32){if(Mr.crypto&&typeof Mr.crypto.getRandomValues=="function")return Mr.crypto.getRandomValues(new Uint8Array(
e));if(Mr.crypto&&typeof Mr.crypto.randomBytes=="function")return Uint8Array.from(Mr.crypto.randomBytes(e));throw new Error("crypto.getRandomValues must be defi\
ned")}});var dp=O(Qe=>{"use strict";Object.defineProperty(Qe,"__esModule",{value:!0});Qe.SHA512_IV=Qe.SHA384_IV=Qe.SHA224_IV=Qe.SHA256_IV=Qe.HashMD=void 0;Qe.setBigUint64=
pp;Qe.Chi=F0;Qe.Maj=j0;var St=Lr();function pp(e,t,r,n){if(typeof e.setBigUint64=="function")return e.setBigUint64(t,r,n);let o=BigInt(32),i=BigInt(4294967295),
a=Number(r>>o&i),s=Number(r&i),u=n?4:0,p=n?0:4;e.setUint32(t+u,a,n),e.setUint32(t+p,s,n)}function F0(e,t,r){return e&t^~e&r}function j0(e,t,r){return e&t^e&r^t&
r}var Wa=class extends St.Hash{constructor(t,r,n,o){super(),this.finished=!1,this.length=0,this.pos=0,this.destroyed=!1,this.blockLen=t,this.outputLen=r,this.padOffset=
n,this.isLE=o,this.buffer=new Uint8Array(t),this.view=(0,St.createView)(this.buffer)}update(t){(0,St.aexists)(this),t=(0,St.toBytes)(t),(0,St.abytes)(t);let{view:r,
buffer:n,blockLen:o}=this,i=t.length;for(let a=0;a<i;){let s=Math.min(o-this.pos,i-a);if(s===o){let u=(0,St.createView)(t);for(;o<=i-a;a+=o)this.process(u,a);continue}
n.set(t.subarray(a,a+s),this.pos),this.pos+=s,a+=s,this.pos===o&&(this.process(r,0),this.pos=0)}return this.length+=t.length,this.roundClean(),this}digestInto(t){
(0,St.aexists)(this),(0,St.aoutput)(t,this),this.finished=!0;let{buffer:r,view:n,blockLen:o,isLE:i}=this,{pos:a}=this;r[a++]=128,(0,St.clean)(this.buffer.subarray(
a)),this.padOffset>o-a&&(this.process(n,0),a=0);for(let d=a;d<o;d++)r[d]=0;pp(n,o-8,BigInt(this.length*8),i),this.process(n,0);let s=(0,St.createView)(t),u=this.
outputLen;if(u%4)throw new Error("_sha2: outputLen should be aligned to 32bit");let p=u/4,l=this.get();if(p>l.length)throw new Error("_sha2: outputLen bigger th\
an state");for(let d=0;d<p;d++)s.setUint32(4*d,l[d],i)}digest(){let{buffer:t,outputLen:r}=this;this.digestInto(t);let n=t.slice(0,r);return this.destroy(),n}_cloneInto(t){
t||(t=new this.constructor),t.set(...this.get());let{blockLen:r,buffer:n,length:o,finished:i,destroyed:a,pos:s}=this;return t.destroyed=a,t.finished=i,t.length=
o,t.pos=s,o%r&&t.buffer.set(n),t}clone(){return this._cloneInto()}};Qe.HashMD=Wa;Qe.SHA256_IV=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,
2600822924,528734635,1541459225]);Qe.SHA224_IV=Uint32Array.from([3238371032,914150663,812702999,4144912697,4290775857,1750603025,1694076839,3204075428]);Qe.SHA384_IV=
Uint32Array.from([3418070365,3238371032,1654270250,914150663,2438529370,812702999,355462360,4144912697,1731405415,4290775857,2394180231,1750603025,3675008525,1694076839,
1203062813,3204075428]);Qe.SHA512_IV=Uint32Array.from([1779033703,4089235720,3144134277,2227873595,1013904242,4271175723,2773480762,1595750129,1359893119,2917565137,
2600822924,725511199,528734635,4215389547,1541459225,327033209])});var Lp=O(re=>{"use strict";Object.defineProperty(re,"__esModule",{value:!0});re.toBig=re.shrSL=re.shrSH=re.rotrSL=re.rotrSH=re.rotrBL=re.rotrBH=re.rotr32L=re.rotr32H=
re.rotlSL=re.rotlSH=re.rotlBL=re.rotlBH=re.add5L=re.add5H=re.add4L=re.add4H=re.add3L=re.add3H=void 0;re.add=Op;re.fromBig=za;re.split=yp;var Ro=BigInt(2**32-1),
$a=BigInt(32);function za(e,t=!1){return t?{h:Number(e&Ro),l:Number(e>>$a&Ro)}:{h:Number(e>>$a&Ro)|0,l:Number(e&Ro)|0}}function yp(e,t=!1){let r=e.length,n=new Uint32Array(
r),o=new Uint32Array(r);for(let i=0;i<r;i++){let{h:a,l:s}=za(e[i],t);[n[i],o[i]]=[a,s]}return[n,o]}var hp=(e,t)=>BigInt(e>>>0)<<$a|BigInt(t>>>0);re.toBig=hp;var mp=(e,t,r)=>e>>>
r;re.shrSH=mp;var gp=(e,t,r)=>e<<32-r|t>>>r;re.shrSL=gp;var vp=(e,t,r)=>e>>>r|t<<32-r;re.rotrSH=vp;var bp=(e,t,r)=>e<<32-r|t>>>r;re.rotrSL=bp;var Sp=(e,t,r)=>e<<
64-r|t>>>r-32;re.rotrBH=Sp;var wp=(e,t,r)=>e>>>r-32|t<<64-r;re.rotrBL=wp;var _p=(e,t)=>t;re.rotr32H=_p;var Ap=(e,t)=>e;re.rotr32L=Ap;var Ep=(e,t,r)=>e<<r|t>>>32-
r;re.rotlSH=Ep;var Tp=(e,t,r)=>t<<r|e>>>32-r;re.rotlSL=Tp;var kp=(e,t,r)=>t<<r-32|e>>>64-r;re.rotlBH=kp;var Pp=(e,t,r)=>e<<r-32|t>>>64-r;re.rotlBL=Pp;function Op(e,t,r,n){
let o=(t>>>0)+(n>>>0);return{h:e+r+(o/2**32|0)|0,l:o|0}}var Bp=(e,t,r)=>(e>>>0)+(t>>>0)+(r>>>0);re.add3L=Bp;var Cp=(e,t,r,n)=>t+r+n+(e/2**32|0)|0;re.add3H=Cp;var Ip=(e,t,r,n)=>(e>>>
0)+(t>>>0)+(r>>>0)+(n>>>0);re.add4L=Ip;var Rp=(e,t,r,n,o)=>t+r+n+o+(e/2**32|0)|0;re.add4H=Rp;var Mp=(e,t,r,n,o)=>(e>>>0)+(t>>>0)+(r>>>0)+(n>>>0)+(o>>>0);re.add5L=
Mp;var Dp=(e,t,r,n,o,i)=>t+r+n+o+i+(e/2**32|0)|0;re.add5H=Dp;var V0={fromBig:za,split:yp,toBig:hp,shrSH:mp,shrSL:gp,rotrSH:vp,rotrSL:bp,rotrBH:Sp,rotrBL:wp,rotr32H:_p,
rotr32L:Ap,rotlSH:Ep,rotlSL:Tp,rotlBH:kp,rotlBL:Pp,add:Op,add3L:Bp,add3H:Cp,add4L:Ip,add4H:Rp,add5H:Dp,add5L:Mp};re.default=V0});var Np=O(_e=>{"use strict";Object.defineProperty(_e,"__esModule",{value:!0});_e.sha512_224=_e.sha512_256=_e.sha384=_e.sha512=_e.sha224=_e.sha256=_e.SHA512_256=_e.
SHA512_224=_e.SHA384=_e.SHA512=_e.SHA224=_e.SHA256=void 0;var Y=dp(),ae=Lp(),Re=Lr(),K0=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,
1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,
770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,
1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,
659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),xt=new Uint32Array(
64),vn=class extends Y.HashMD{constructor(t=32){super(64,t,8,!1),this.A=Y.SHA256_IV[0]|0,this.B=Y.SHA256_IV[1]|0,this.C=Y.SHA256_IV[2]|0,this.D=Y.SHA256_IV[3]|0,
this.E=Y.SHA256_IV[4]|0,this.F=Y.SHA256_IV[5]|0,this.G=Y.SHA256_IV[6]|0,this.H=Y.SHA256_IV[7]|0}get(){let{A:t,B:r,C:n,D:o,E:i,F:a,G:s,H:u}=this;return[t,r,n,o,i,
a,s,u]}set(t,r,n,o,i,a,s,u){this.A=t|0,this.B=r|0,this.C=n|0,this.D=o|0,this.E=i|0,this.F=a|0,this.G=s|0,this.H=u|0}process(t,r){for(let d=0;d<16;d++,r+=4)xt[d]=
t.getUint32(r,!1);for(let d=16;d<64;d++){let c=xt[d-15],f=xt[d-2],h=(0,Re.rotr)(c,7)^(0,Re.rotr)(c,18)^c>>>3,b=(0,Re.rotr)(f,17)^(0,Re.rotr)(f,19)^f>>>10;xt[d]=
b+xt[d-7]+h+xt[d-16]|0}let{A:n,B:o,C:i,D:a,E:s,F:u,G:p,H:l}=this;for(let d=0;d<64;d++){let c=(0,Re.rotr)(s,6)^(0,Re.rotr)(s,11)^(0,Re.rotr)(s,25),f=l+c+(0,Y.Chi)(
s,u,p)+K0[d]+xt[d]|0,b=((0,Re.rotr)(n,2)^(0,Re.rotr)(n,13)^(0,Re.rotr)(n,22))+(0,Y.Maj)(n,o,i)|0;l=p,p=u,u=s,s=a+f|0,a=i,i=o,o=n,n=f+b|0}n=n+this.A|0,o=o+this.B|
0,i=i+this.C|0,a=a+this.D|0,s=s+this.E|0,u=u+this.F|0,p=p+this.G|0,l=l+this.H|0,this.set(n,o,i,a,s,u,p,l)}roundClean(){(0,Re.clean)(xt)}destroy(){this.set(0,0,0,
0,0,0,0,0),(0,Re.clean)(this.buffer)}};_e.SHA256=vn;var Mo=class extends vn{constructor(){super(28),this.A=Y.SHA224_IV[0]|0,this.B=Y.SHA224_IV[1]|0,this.C=Y.SHA224_IV[2]|
0,this.D=Y.SHA224_IV[3]|0,this.E=Y.SHA224_IV[4]|0,this.F=Y.SHA224_IV[5]|0,this.G=Y.SHA224_IV[6]|0,this.H=Y.SHA224_IV[7]|0}};_e.SHA224=Mo;var qp=ae.split(["0x428\
a2f98d728ae22","0x7137449123ef65cd","0xb5c0fbcfec4d3b2f","0xe9b5dba58189dbbc","0x3956c25bf348b538","0x59f111f1b605d019","0x923f82a4af194f9b","0xab1c5ed5da6d8118",
"0xd807aa98a3030242","0x12835b0145706fbe","0x243185be4ee4b28c","0x550c7dc3d5ffb4e2","0x72be5d74f27b896f","0x80deb1fe3b1696b1","0x9bdc06a725c71235","0xc19bf174cf\
692694","0xe49b69c19ef14ad2","0xefbe4786384f25e3","0x0fc19dc68b8cd5b5","0x240ca1cc77ac9c65","0x2de92c6f592b0275","0x4a7484aa6ea6e483","0x5cb0a9dcbd41fbd4","0x76\
f988da831153b5","0x983e5152ee66dfab","0xa831c66d2db43210","0xb00327c898fb213f","0xbf597fc7beef0ee4","0xc6e00bf33da88fc2","0xd5a79147930aa725","0x06ca6351e003826\
f","0x142929670a0e6e70","0x27b70a8546d22ffc","0x2e1b21385c26c926","0x4d2c6dfc5ac42aed","0x53380d139d95b3df","0x650a73548baf63de","0x766a0abb3c77b2a8","0x81c2c92\
e47edaee6","0x92722c851482353b","0xa2bfe8a14cf10364","0xa81a664bbc423001","0xc24b8b70d0f89791","0xc76c51a30654be30","0xd192e819d6ef5218","0xd69906245565a910","0\
xf40e35855771202a","0x106aa07032bbd1b8","0x19a4c116b8d2d0c8","0x1e376c085141ab53","0x2748774cdf8eeb99","0x34b0bcb5e19b48a8","0x391c0cb3c5c95a63","0x4ed8aa4ae341\
8acb","0x5b9cca4f7763e373","0x682e6ff3d6b2b8a3","0x748f82ee5defb2fc","0x78a5636f43172f60","0x84c87814a1f0ab72","0x8cc702081a6439ec","0x90befffa23631e28","0xa450\
6cebde82bde9","0xbef9a3f7b2c67915","0xc67178f2e372532b","0xca273eceea26619c","0xd186b8c721c0c207","0xeada7dd6cde0eb1e","0xf57d4f7fee6ed178","0x06f067aa72176fba",
"0x0a637dc5a2c898a6","0x113f9804bef90dae","0x1b710b35131c471b","0x28db77f523047d84","0x32caab7b40c72493","0x3c9ebe0a15c9bebc","0x431d67c49c100d4c","0x4cc5d4becb\
3e42b6","0x597f299cfc657e2a","0x5fcb6fab3ad6faec","0x6c44198c4a475817"].map(e=>BigInt(e))),H0=qp[0],X0=qp[1],Wt=new Uint32Array(80),$t=new Uint32Array(80),sr=class extends Y.
HashMD{constructor(t=64){super(128,t,16,!1),this.Ah=Y.SHA512_IV[0]|0,this.Al=Y.SHA512_IV[1]|0,this.Bh=Y.SHA512_IV[2]|0,this.Bl=Y.SHA512_IV[3]|0,this.Ch=Y.SHA512_IV[4]|
0,this.Cl=Y.SHA512_IV[5]|0,this.Dh=Y.SHA512_IV[6]|0,this.Dl=Y.SHA512_IV[7]|0,this.Eh=Y.SHA512_IV[8]|0,this.El=Y.SHA512_IV[9]|0,this.Fh=Y.SHA512_IV[10]|0,this.Fl=
Y.SHA512_IV[11]|0,this.Gh=Y.SHA512_IV[12]|0,this.Gl=Y.SHA512_IV[13]|0,this.Hh=Y.SHA512_IV[14]|0,this.Hl=Y.SHA512_IV[15]|0}get(){let{Ah:t,Al:r,Bh:n,Bl:o,Ch:i,Cl:a,
Dh:s,Dl:u,Eh:p,El:l,Fh:d,Fl:c,Gh:f,Gl:h,Hh:b,Hl:B}=this;return[t,r,n,o,i,a,s,u,p,l,d,c,f,h,b,B]}set(t,r,n,o,i,a,s,u,p,l,d,c,f,h,b,B){this.Ah=t|0,this.Al=r|0,this.
Bh=n|0,this.Bl=o|0,this.Ch=i|0,this.Cl=a|0,this.Dh=s|0,this.Dl=u|0,this.Eh=p|0,this.El=l|0,this.Fh=d|0,this.Fl=c|0,this.Gh=f|0,this.Gl=h|0,this.Hh=b|0,this.Hl=B|
0}process(t,r){for(let k=0;k<16;k++,r+=4)Wt[k]=t.getUint32(r),$t[k]=t.getUint32(r+=4);for(let k=16;k<80;k++){let v=Wt[k-15]|0,A=$t[k-15]|0,L=ae.rotrSH(v,A,1)^ae.
rotrSH(v,A,8)^ae.shrSH(v,A,7),j=ae.rotrSL(v,A,1)^ae.rotrSL(v,A,8)^ae.shrSL(v,A,7),X=Wt[k-2]|0,C=$t[k-2]|0,F=ae.rotrSH(X,C,19)^ae.rotrBH(X,C,61)^ae.shrSH(X,C,6),
K=ae.rotrSL(X,C,19)^ae.rotrBL(X,C,61)^ae.shrSL(X,C,6),x=ae.add4L(j,K,$t[k-7],$t[k-16]),U=ae.add4H(x,L,F,Wt[k-7],Wt[k-16]);Wt[k]=U|0,$t[k]=x|0}let{Ah:n,Al:o,Bh:i,
Bl:a,Ch:s,Cl:u,Dh:p,Dl:l,Eh:d,El:c,Fh:f,Fl:h,Gh:b,Gl:B,Hh:S,Hl:D}=this;for(let k=0;k<80;k++){let v=ae.rotrSH(d,c,14)^ae.rotrSH(d,c,18)^ae.rotrBH(d,c,41),A=ae.rotrSL(
d,c,14)^ae.rotrSL(d,c,18)^ae.rotrBL(d,c,41),L=d&f^~d&b,j=c&h^~c&B,X=ae.add5L(D,A,j,X0[k],$t[k]),C=ae.add5H(X,S,v,L,H0[k],Wt[k]),F=X|0,K=ae.rotrSH(n,o,28)^ae.rotrBH(
n,o,34)^ae.rotrBH(n,o,39),x=ae.rotrSL(n,o,28)^ae.rotrBL(n,o,34)^ae.rotrBL(n,o,39),U=n&i^n&s^i&s,V=o&a^o&u^a&u;S=b|0,D=B|0,b=f|0,B=h|0,f=d|0,h=c|0,{h:d,l:c}=ae.add(
p|0,l|0,C|0,F|0),p=s|0,l=u|0,s=i|0,u=a|0,i=n|0,a=o|0;let $=ae.add3L(F,x,V);n=ae.add3H($,C,K,U),o=$|0}({h:n,l:o}=ae.add(this.Ah|0,this.Al|0,n|0,o|0)),{h:i,l:a}=ae.
add(this.Bh|0,this.Bl|0,i|0,a|0),{h:s,l:u}=ae.add(this.Ch|0,this.Cl|0,s|0,u|0),{h:p,l}=ae.add(this.Dh|0,this.Dl|0,p|0,l|0),{h:d,l:c}=ae.add(this.Eh|0,this.El|0,
d|0,c|0),{h:f,l:h}=ae.add(this.Fh|0,this.Fl|0,f|0,h|0),{h:b,l:B}=ae.add(this.Gh|0,this.Gl|0,b|0,B|0),{h:S,l:D}=ae.add(this.Hh|0,this.Hl|0,S|0,D|0),this.set(n,o,
i,a,s,u,p,l,d,c,f,h,b,B,S,D)}roundClean(){(0,Re.clean)(Wt,$t)}destroy(){(0,Re.clean)(this.buffer),this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0)}};_e.SHA512=sr;var Do=class extends sr{constructor(){
super(48),this.Ah=Y.SHA384_IV[0]|0,this.Al=Y.SHA384_IV[1]|0,this.Bh=Y.SHA384_IV[2]|0,this.Bl=Y.SHA384_IV[3]|0,this.Ch=Y.SHA384_IV[4]|0,this.Cl=Y.SHA384_IV[5]|0,
this.Dh=Y.SHA384_IV[6]|0,this.Dl=Y.SHA384_IV[7]|0,this.Eh=Y.SHA384_IV[8]|0,this.El=Y.SHA384_IV[9]|0,this.Fh=Y.SHA384_IV[10]|0,this.Fl=Y.SHA384_IV[11]|0,this.Gh=
Y.SHA384_IV[12]|0,this.Gl=Y.SHA384_IV[13]|0,this.Hh=Y.SHA384_IV[14]|0,this.Hl=Y.SHA384_IV[15]|0}};_e.SHA384=Do;var $e=Uint32Array.from([2352822216,424955298,1944164710,
2312950998,502970286,855612546,1738396948,1479516111,258812777,2077511080,2011393907,79989058,1067287976,1780299464,286451373,2446758561]),ze=Uint32Array.from([
573645204,4230739756,2673172387,3360449730,596883563,1867755857,2520282905,1497426621,2519219938,2827943907,3193839141,1401305490,721525244,746961066,246885852,
2177182882]),Lo=class extends sr{constructor(){super(28),this.Ah=$e[0]|0,this.Al=$e[1]|0,this.Bh=$e[2]|0,this.Bl=$e[3]|0,this.Ch=$e[4]|0,this.Cl=$e[5]|0,this.Dh=
$e[6]|0,this.Dl=$e[7]|0,this.Eh=$e[8]|0,this.El=$e[9]|0,this.Fh=$e[10]|0,this.Fl=$e[11]|0,this.Gh=$e[12]|0,this.Gl=$e[13]|0,this.Hh=$e[14]|0,this.Hl=$e[15]|0}};
_e.SHA512_224=Lo;var qo=class extends sr{constructor(){super(32),this.Ah=ze[0]|0,this.Al=ze[1]|0,this.Bh=ze[2]|0,this.Bl=ze[3]|0,this.Ch=ze[4]|0,this.Cl=ze[5]|0,
this.Dh=ze[6]|0,this.Dl=ze[7]|0,this.Eh=ze[8]|0,this.El=ze[9]|0,this.Fh=ze[10]|0,this.Fl=ze[11]|0,this.Gh=ze[12]|0,this.Gl=ze[13]|0,this.Hh=ze[14]|0,this.Hl=ze[15]|
0}};_e.SHA512_256=qo;_e.sha256=(0,Re.createHasher)(()=>new vn);_e.sha224=(0,Re.createHasher)(()=>new Mo);_e.sha512=(0,Re.createHasher)(()=>new sr);_e.sha384=(0,Re.
createHasher)(()=>new Do);_e.sha512_256=(0,Re.createHasher)(()=>new qo);_e.sha512_224=(0,Re.createHasher)(()=>new Lo)});var ur=O(ee=>{"use strict";Object.defineProperty(ee,"__esModule",{value:!0});ee.notImplemented=ee.bitMask=ee.utf8ToBytes=ee.randomBytes=ee.isBytes=ee.hexToBytes=
ee.concatBytes=ee.bytesToUtf8=ee.bytesToHex=ee.anumber=ee.abytes=void 0;ee.abool=x0;ee._abool2=W0;ee._abytes2=$0;ee.numberToHexUnpadded=Up;ee.hexToNumber=Za;ee.
bytesToNumberBE=z0;ee.bytesToNumberLE=G0;ee.numberToBytesBE=Fp;ee.numberToBytesLE=Z0;ee.numberToVarBytesBE=Y0;ee.ensureBytes=J0;ee.equalBytes=Q0;ee.copyBytes=eb;
ee.asciiToBytes=tb;ee.inRange=jp;ee.aInRange=rb;ee.bitLen=nb;ee.bitGet=ob;ee.bitSet=ib;ee.createHmacDrbg=sb;ee.validateObject=cb;ee.isHash=lb;ee._validateObject=
fb;ee.memoized=db;var wt=Lr(),Lt=Lr();Object.defineProperty(ee,"abytes",{enumerable:!0,get:function(){return Lt.abytes}});Object.defineProperty(ee,"anumber",{enumerable:!0,
get:function(){return Lt.anumber}});Object.defineProperty(ee,"bytesToHex",{enumerable:!0,get:function(){return Lt.bytesToHex}});Object.defineProperty(ee,"bytesT\
oUtf8",{enumerable:!0,get:function(){return Lt.bytesToUtf8}});Object.defineProperty(ee,"concatBytes",{enumerable:!0,get:function(){return Lt.concatBytes}});Object.
defineProperty(ee,"hexToBytes",{enumerable:!0,get:function(){return Lt.hexToBytes}});Object.defineProperty(ee,"isBytes",{enumerable:!0,get:function(){return Lt.
isBytes}});Object.defineProperty(ee,"randomBytes",{enumerable:!0,get:function(){return Lt.randomBytes}});Object.defineProperty(ee,"utf8ToBytes",{enumerable:!0,get:function(){
return Lt.utf8ToBytes}});var No=BigInt(0),bn=BigInt(1);function x0(e,t){if(typeof t!="boolean")throw new Error(e+" boolean expected, got "+t)}function W0(e,t=""){
if(typeof e!="boolean"){let r=t&&`"${t}"`;throw new Error(r+"expected boolean, got type="+typeof e)}return e}function $0(e,t,r=""){let n=(0,wt.isBytes)(e),o=e?.
length,i=t!==void 0;if(!n||i&&o!==t){let a=r&&`"${r}" `,s=i?` of length ${t}`:"",u=n?`length=${o}`:`type=${typeof e}`;throw new Error(a+"expected Uint8Array"+s+
", got "+u)}return e}function Up(e){let t=e.toString(16);return t.length&1?"0"+t:t}function Za(e){if(typeof e!="string")throw new Error("hex string expected, go\
t "+typeof e);return e===""?No:BigInt("0x"+e)}function z0(e){return Za((0,wt.bytesToHex)(e))}function G0(e){return(0,wt.abytes)(e),Za((0,wt.bytesToHex)(Uint8Array.
from(e).reverse()))}function Fp(e,t){return(0,wt.hexToBytes)(e.toString(16).padStart(t*2,"0"))}function Z0(e,t){return Fp(e,t).reverse()}function Y0(e){return(0,wt.
hexToBytes)(Up(e))}function J0(e,t,r){let n;if(typeof t=="string")try{n=(0,wt.hexToBytes)(t)}catch(i){throw new Error(e+" must be hex string or Uint8Array, caus\
e: "+i)}else if((0,wt.isBytes)(t))n=Uint8Array.from(t);else throw new Error(e+" must be hex string or Uint8Array");let o=n.length;if(typeof r=="number"&&o!==r)throw new Error(
e+" of length "+r+" expected, got "+o);return n}function Q0(e,t){if(e.length!==t.length)return!1;let r=0;for(let n=0;n<e.length;n++)r|=e[n]^t[n];return r===0}function eb(e){
return Uint8Array.from(e)}function tb(e){return Uint8Array.from(e,(t,r)=>{let n=t.charCodeAt(0);if(t.length!==1||n>127)throw new Error(`string contains non-ASCI\
I character "${e[r]}" with code ${n} at position ${r}`);return n})}var Ga=e=>typeof e=="bigint"&&No<=e;function jp(e,t,r){return Ga(e)&&Ga(t)&&Ga(r)&&t<=e&&e<r}
function rb(e,t,r,n){if(!jp(t,r,n))throw new Error("expected valid "+e+": "+r+" <= n < "+n+", got "+t)}function nb(e){let t;for(t=0;e>No;e>>=bn,t+=1);return t}function ob(e,t){
return e>>BigInt(t)&bn}function ib(e,t,r){return e|(r?bn:No)<<BigInt(t)}var ab=e=>(bn<<BigInt(e))-bn;ee.bitMask=ab;function sb(e,t,r){if(typeof e!="number"||e<2)
throw new Error("hashLen must be a number");if(typeof t!="number"||t<2)throw new Error("qByteLen must be a number");if(typeof r!="function")throw new Error("hma\
cFn must be a function");let n=f=>new Uint8Array(f),o=f=>Uint8Array.of(f),i=n(e),a=n(e),s=0,u=()=>{i.fill(1),a.fill(0),s=0},p=(...f)=>r(a,i,...f),l=(f=n(0))=>{a=
p(o(0),f),i=p(),f.length!==0&&(a=p(o(1),f),i=p())},d=()=>{if(s++>=1e3)throw new Error("drbg: tried 1000 values");let f=0,h=[];for(;f<t;){i=p();let b=i.slice();h.
push(b),f+=i.length}return(0,wt.concatBytes)(...h)};return(f,h)=>{u(),l(f);let b;for(;!(b=h(d()));)l();return u(),b}}var ub={bigint:e=>typeof e=="bigint",function:e=>typeof e==
"function",boolean:e=>typeof e=="boolean",string:e=>typeof e=="string",stringOrUint8Array:e=>typeof e=="string"||(0,wt.isBytes)(e),isSafeInteger:e=>Number.isSafeInteger(
e),array:e=>Array.isArray(e),field:(e,t)=>t.Fp.isValid(e),hash:e=>typeof e=="function"&&Number.isSafeInteger(e.outputLen)};function cb(e,t,r={}){let n=(o,i,a)=>{
let s=ub[i];if(typeof s!="function")throw new Error("invalid validator function");let u=e[o];if(!(a&&u===void 0)&&!s(u,e))throw new Error("param "+String(o)+" i\
s invalid. Expected "+i+", got "+u)};for(let[o,i]of Object.entries(t))n(o,i,!1);for(let[o,i]of Object.entries(r))n(o,i,!0);return e}function lb(e){return typeof e==
"function"&&Number.isSafeInteger(e.outputLen)}function fb(e,t,r={}){if(!e||typeof e!="object")throw new Error("expected valid options object");function n(o,i,a){
let s=e[o];if(a&&s===void 0)return;let u=typeof s;if(u!==i||s===null)throw new Error(`param "${o}" is invalid: expected ${i}, got ${u}`)}Object.entries(t).forEach(
([o,i])=>n(o,i,!1)),Object.entries(r).forEach(([o,i])=>n(o,i,!0))}var pb=()=>{throw new Error("not implemented")};ee.notImplemented=pb;function db(e){let t=new WeakMap;
return(r,...n)=>{let o=t.get(r);if(o!==void 0)return o;let i=e(r,...n);return t.set(r,i),i}}});var qr=O(Ee=>{"use strict";Object.defineProperty(Ee,"__esModule",{value:!0});Ee.isNegativeLE=void 0;Ee.mod=ot;Ee.pow=mb;Ee.pow2=gb;Ee.invert=Uo;Ee.tonelliShanks=
Ja;Ee.FpSqrt=$p;Ee.validateField=_b;Ee.FpPow=Qa;Ee.FpInvertBatch=zp;Ee.FpDiv=Ab;Ee.FpLegendre=Fo;Ee.FpIsSquare=Eb;Ee.nLength=es;Ee.Field=jo;Ee.FpSqrtOdd=Tb;Ee.FpSqrtEven=
kb;Ee.hashToPrivateScalar=Pb;Ee.getFieldBytesLength=ts;Ee.getMinHashLength=Gp;Ee.mapHashToField=Ob;var it=ur(),et=BigInt(0),Me=BigInt(1),cr=BigInt(2),Vp=BigInt(
3),Kp=BigInt(4),Hp=BigInt(5),yb=BigInt(7),Xp=BigInt(8),hb=BigInt(9),xp=BigInt(16);function ot(e,t){let r=e%t;return r>=et?r:t+r}function mb(e,t,r){return Qa(jo(
r),e,t)}function gb(e,t,r){let n=e;for(;t-- >et;)n*=n,n%=r;return n}function Uo(e,t){if(e===et)throw new Error("invert: expected non-zero number");if(t<=et)throw new Error(
"invert: expected positive modulus, got "+t);let r=ot(e,t),n=t,o=et,i=Me,a=Me,s=et;for(;r!==et;){let p=n/r,l=n%r,d=o-a*p,c=i-s*p;n=r,r=l,o=a,i=s,a=d,s=c}if(n!==
Me)throw new Error("invert: does not exist");return ot(o,t)}function Ya(e,t,r){if(!e.eql(e.sqr(t),r))throw new Error("Cannot find square root")}function Wp(e,t){
let r=(e.ORDER+Me)/Kp,n=e.pow(t,r);return Ya(e,n,t),n}function vb(e,t){let r=(e.ORDER-Hp)/Xp,n=e.mul(t,cr),o=e.pow(n,r),i=e.mul(t,o),a=e.mul(e.mul(i,cr),o),s=e.
mul(i,e.sub(a,e.ONE));return Ya(e,s,t),s}function bb(e){let t=jo(e),r=Ja(e),n=r(t,t.neg(t.ONE)),o=r(t,n),i=r(t,t.neg(n)),a=(e+yb)/xp;return(s,u)=>{let p=s.pow(u,
a),l=s.mul(p,n),d=s.mul(p,o),c=s.mul(p,i),f=s.eql(s.sqr(l),u),h=s.eql(s.sqr(d),u);p=s.cmov(p,l,f),l=s.cmov(c,d,h);let b=s.eql(s.sqr(l),u),B=s.cmov(p,l,b);return Ya(
s,B,u),B}}function Ja(e){if(e<Vp)throw new Error("sqrt is not defined for small field");let t=e-Me,r=0;for(;t%cr===et;)t/=cr,r++;let n=cr,o=jo(e);for(;Fo(o,n)===
1;)if(n++>1e3)throw new Error("Cannot find square root: probably non-prime P");if(r===1)return Wp;let i=o.pow(n,t),a=(t+Me)/cr;return function(u,p){if(u.is0(p))
return p;if(Fo(u,p)!==1)throw new Error("Cannot find square root");let l=r,d=u.mul(u.ONE,i),c=u.pow(p,t),f=u.pow(p,a);for(;!u.eql(c,u.ONE);){if(u.is0(c))return u.
ZERO;let h=1,b=u.sqr(c);for(;!u.eql(b,u.ONE);)if(h++,b=u.sqr(b),h===l)throw new Error("Cannot find square root");let B=Me<<BigInt(l-h-1),S=u.pow(d,B);l=h,d=u.sqr(
S),c=u.mul(c,d),f=u.mul(f,S)}return f}}function $p(e){return e%Kp===Vp?Wp:e%Xp===Hp?vb:e%xp===hb?bb(e):Ja(e)}var Sb=(e,t)=>(ot(e,t)&Me)===Me;Ee.isNegativeLE=Sb;
var wb=["create","isValid","is0","neg","inv","sqrt","sqr","eql","add","sub","mul","pow","div","addN","subN","mulN","sqrN"];function _b(e){let t={ORDER:"bigint",
MASK:"bigint",BYTES:"number",BITS:"number"},r=wb.reduce((n,o)=>(n[o]="function",n),t);return(0,it._validateObject)(e,r),e}function Qa(e,t,r){if(r<et)throw new Error(
"invalid exponent, negatives unsupported");if(r===et)return e.ONE;if(r===Me)return t;let n=e.ONE,o=t;for(;r>et;)r&Me&&(n=e.mul(n,o)),o=e.sqr(o),r>>=Me;return n}
function zp(e,t,r=!1){let n=new Array(t.length).fill(r?e.ZERO:void 0),o=t.reduce((a,s,u)=>e.is0(s)?a:(n[u]=a,e.mul(a,s)),e.ONE),i=e.inv(o);return t.reduceRight(
(a,s,u)=>e.is0(s)?a:(n[u]=e.mul(a,n[u]),e.mul(a,s)),i),n}function Ab(e,t,r){return e.mul(t,typeof r=="bigint"?Uo(r,e.ORDER):e.inv(r))}function Fo(e,t){let r=(e.
ORDER-Me)/cr,n=e.pow(t,r),o=e.eql(n,e.ONE),i=e.eql(n,e.ZERO),a=e.eql(n,e.neg(e.ONE));if(!o&&!i&&!a)throw new Error("invalid Legendre symbol result");return o?1:
i?0:-1}function Eb(e,t){return Fo(e,t)===1}function es(e,t){t!==void 0&&(0,it.anumber)(t);let r=t!==void 0?t:e.toString(2).length,n=Math.ceil(r/8);return{nBitLength:r,
nByteLength:n}}function jo(e,t,r=!1,n={}){if(e<=et)throw new Error("invalid field: expected ORDER > 0, got "+e);let o,i,a=!1,s;if(typeof t=="object"&&t!=null){if(n.
sqrt||r)throw new Error("cannot specify opts in two arguments");let c=t;c.BITS&&(o=c.BITS),c.sqrt&&(i=c.sqrt),typeof c.isLE=="boolean"&&(r=c.isLE),typeof c.modFromBytes==
"boolean"&&(a=c.modFromBytes),s=c.allowedLengths}else typeof t=="number"&&(o=t),n.sqrt&&(i=n.sqrt);let{nBitLength:u,nByteLength:p}=es(e,o);if(p>2048)throw new Error(
"invalid field: expected ORDER of <= 2048 bytes");let l,d=Object.freeze({ORDER:e,isLE:r,BITS:u,BYTES:p,MASK:(0,it.bitMask)(u),ZERO:et,ONE:Me,allowedLengths:s,create:c=>ot(
c,e),isValid:c=>{if(typeof c!="bigint")throw new Error("invalid field element: expected bigint, got "+typeof c);return et<=c&&c<e},is0:c=>c===et,isValidNot0:c=>!d.
is0(c)&&d.isValid(c),isOdd:c=>(c&Me)===Me,neg:c=>ot(-c,e),eql:(c,f)=>c===f,sqr:c=>ot(c*c,e),add:(c,f)=>ot(c+f,e),sub:(c,f)=>ot(c-f,e),mul:(c,f)=>ot(c*f,e),pow:(c,f)=>Qa(
d,c,f),div:(c,f)=>ot(c*Uo(f,e),e),sqrN:c=>c*c,addN:(c,f)=>c+f,subN:(c,f)=>c-f,mulN:(c,f)=>c*f,inv:c=>Uo(c,e),sqrt:i||(c=>(l||(l=$p(e)),l(d,c))),toBytes:c=>r?(0,it.
numberToBytesLE)(c,p):(0,it.numberToBytesBE)(c,p),fromBytes:(c,f=!0)=>{if(s){if(!s.includes(c.length)||c.length>p)throw new Error("Field.fromBytes: expected "+s+
" bytes, got "+c.length);let b=new Uint8Array(p);b.set(c,r?0:b.length-c.length),c=b}if(c.length!==p)throw new Error("Field.fromBytes: expected "+p+" bytes, got "+
c.length);let h=r?(0,it.bytesToNumberLE)(c):(0,it.bytesToNumberBE)(c);if(a&&(h=ot(h,e)),!f&&!d.isValid(h))throw new Error("invalid field element: outside of ran\
ge 0..ORDER");return h},invertBatch:c=>zp(d,c),cmov:(c,f,h)=>h?f:c});return Object.freeze(d)}function Tb(e,t){if(!e.isOdd)throw new Error("Field doesn't have is\
Odd");let r=e.sqrt(t);return e.isOdd(r)?r:e.neg(r)}function kb(e,t){if(!e.isOdd)throw new Error("Field doesn't have isOdd");let r=e.sqrt(t);return e.isOdd(r)?e.
neg(r):r}function Pb(e,t,r=!1){e=(0,it.ensureBytes)("privateHash",e);let n=e.length,o=es(t).nByteLength+8;if(o<24||n<o||n>1024)throw new Error("hashToPrivateSca\
lar: expected "+o+"-1024 bytes of input, got "+n);let i=r?(0,it.bytesToNumberLE)(e):(0,it.bytesToNumberBE)(e);return ot(i,t-Me)+Me}function ts(e){if(typeof e!="\
bigint")throw new Error("field order must be bigint");let t=e.toString(2).length;return Math.ceil(t/8)}function Gp(e){let t=ts(e);return t+Math.ceil(t/2)}function Ob(e,t,r=!1){
let n=e.length,o=ts(t),i=Gp(t);if(n<16||n<i||n>1024)throw new Error("expected "+i+"-1024 bytes of input, got "+n);let a=r?(0,it.bytesToNumberLE)(e):(0,it.bytesToNumberBE)(
e),s=ot(a,t-Me)+Me;return r?(0,it.numberToBytesLE)(s,o):(0,it.numberToBytesBE)(s,o)}});var us=O(dt=>{"use strict";Object.defineProperty(dt,"__esModule",{value:!0});dt.wNAF=void 0;dt.negateCt=is;dt.normalizeZ=Bb;dt.mulEndoUnsafe=Cb;dt.pippenger=Ib;
dt.precomputeMSMUnsafe=Rb;dt.validateBasic=Mb;dt._createCurveFields=Db;var Sn=ur(),wn=qr(),Nr=BigInt(0),lr=BigInt(1);function is(e,t){let r=t.negate();return e?
r:t}function Bb(e,t){let r=(0,wn.FpInvertBatch)(e.Fp,t.map(n=>n.Z));return t.map((n,o)=>e.fromAffine(n.toAffine(r[o])))}function ss(e,t){if(!Number.isSafeInteger(
e)||e<=0||e>t)throw new Error("invalid window size, expected [1.."+t+"], got W="+e)}function rs(e,t){ss(e,t);let r=Math.ceil(t/e)+1,n=2**(e-1),o=2**e,i=(0,Sn.bitMask)(
e),a=BigInt(e);return{windows:r,windowSize:n,mask:i,maxNumber:o,shiftBy:a}}function Zp(e,t,r){let{windowSize:n,mask:o,maxNumber:i,shiftBy:a}=r,s=Number(e&o),u=e>>
a;s>n&&(s-=i,u+=lr);let p=t*n,l=p+Math.abs(s)-1,d=s===0,c=s<0,f=t%2!==0;return{nextN:u,offset:l,isZero:d,isNeg:c,isNegF:f,offsetF:p}}function Qp(e,t){if(!Array.
isArray(e))throw new Error("array expected");e.forEach((r,n)=>{if(!(r instanceof t))throw new Error("invalid point at index "+n)})}function ed(e,t){if(!Array.isArray(
e))throw new Error("array of scalars expected");e.forEach((r,n)=>{if(!t.isValid(r))throw new Error("invalid scalar at index "+n)})}var ns=new WeakMap,td=new WeakMap;
function os(e){return td.get(e)||1}function Yp(e){if(e!==Nr)throw new Error("invalid wNAF")}var as=class{constructor(t,r){this.BASE=t.BASE,this.ZERO=t.ZERO,this.
Fn=t.Fn,this.bits=r}_unsafeLadder(t,r,n=this.ZERO){let o=t;for(;r>Nr;)r&lr&&(n=n.add(o)),o=o.double(),r>>=lr;return n}precomputeWindow(t,r){let{windows:n,windowSize:o}=rs(
r,this.bits),i=[],a=t,s=a;for(let u=0;u<n;u++){s=a,i.push(s);for(let p=1;p<o;p++)s=s.add(a),i.push(s);a=s.double()}return i}wNAF(t,r,n){if(!this.Fn.isValid(n))throw new Error(
"invalid scalar");let o=this.ZERO,i=this.BASE,a=rs(t,this.bits);for(let s=0;s<a.windows;s++){let{nextN:u,offset:p,isZero:l,isNeg:d,isNegF:c,offsetF:f}=Zp(n,s,a);
n=u,l?i=i.add(is(c,r[f])):o=o.add(is(d,r[p]))}return Yp(n),{p:o,f:i}}wNAFUnsafe(t,r,n,o=this.ZERO){let i=rs(t,this.bits);for(let a=0;a<i.windows&&n!==Nr;a++){let{
nextN:s,offset:u,isZero:p,isNeg:l}=Zp(n,a,i);if(n=s,!p){let d=r[u];o=o.add(l?d.negate():d)}}return Yp(n),o}getPrecomputes(t,r,n){let o=ns.get(r);return o||(o=this.
precomputeWindow(r,t),t!==1&&(typeof n=="function"&&(o=n(o)),ns.set(r,o))),o}cached(t,r,n){let o=os(t);return this.wNAF(o,this.getPrecomputes(o,t,n),r)}unsafe(t,r,n,o){
let i=os(t);return i===1?this._unsafeLadder(t,r,o):this.wNAFUnsafe(i,this.getPrecomputes(i,t,n),r,o)}createCache(t,r){ss(r,this.bits),td.set(t,r),ns.delete(t)}hasCache(t){
return os(t)!==1}};dt.wNAF=as;function Cb(e,t,r,n){let o=t,i=e.ZERO,a=e.ZERO;for(;r>Nr||n>Nr;)r&lr&&(i=i.add(o)),n&lr&&(a=a.add(o)),o=o.double(),r>>=lr,n>>=lr;return{
p1:i,p2:a}}function Ib(e,t,r,n){Qp(r,e),ed(n,t);let o=r.length,i=n.length;if(o!==i)throw new Error("arrays of points and scalars must have equal length");let a=e.
ZERO,s=(0,Sn.bitLen)(BigInt(o)),u=1;s>12?u=s-3:s>4?u=s-2:s>0&&(u=2);let p=(0,Sn.bitMask)(u),l=new Array(Number(p)+1).fill(a),d=Math.floor((t.BITS-1)/u)*u,c=a;for(let f=d;f>=
0;f-=u){l.fill(a);for(let b=0;b<i;b++){let B=n[b],S=Number(B>>BigInt(f)&p);l[S]=l[S].add(r[b])}let h=a;for(let b=l.length-1,B=a;b>0;b--)B=B.add(l[b]),h=h.add(B);
if(c=c.add(h),f!==0)for(let b=0;b<u;b++)c=c.double()}return c}function Rb(e,t,r,n){ss(n,t.BITS),Qp(r,e);let o=e.ZERO,i=2**n-1,a=Math.ceil(t.BITS/n),s=(0,Sn.bitMask)(
n),u=r.map(p=>{let l=[];for(let d=0,c=p;d<i;d++)l.push(c),c=c.add(p);return l});return p=>{if(ed(p,t),p.length>r.length)throw new Error("array of scalars must b\
e smaller than array of points");let l=o;for(let d=0;d<a;d++){if(l!==o)for(let f=0;f<n;f++)l=l.double();let c=BigInt(a*n-(d+1)*n);for(let f=0;f<p.length;f++){let h=p[f],
b=Number(h>>c&s);b&&(l=l.add(u[f][b-1]))}}return l}}function Mb(e){return(0,wn.validateField)(e.Fp),(0,Sn.validateObject)(e,{n:"bigint",h:"bigint",Gx:"field",Gy:"\
field"},{nBitLength:"isSafeInteger",nByteLength:"isSafeInteger"}),Object.freeze({...(0,wn.nLength)(e.n,e.nBitLength),...e,p:e.Fp.ORDER})}function Jp(e,t,r){if(t){
if(t.ORDER!==e)throw new Error("Field.ORDER must match order: Fp == p, Fn == n");return(0,wn.validateField)(t),t}else return(0,wn.Field)(e,{isLE:r})}function Db(e,t,r={},n){
if(n===void 0&&(n=e==="edwards"),!t||typeof t!="object")throw new Error(`expected valid ${e} CURVE object`);for(let u of["p","n","h"]){let p=t[u];if(!(typeof p==
"bigint"&&p>Nr))throw new Error(`CURVE.${u} must be positive bigint`)}let o=Jp(t.p,r.Fp,n),i=Jp(t.n,r.Fn,n),s=["Gx","Gy","a",e==="weierstrass"?"b":"d"];for(let u of s)
if(!o.isValid(t[u]))throw new Error(`CURVE.${u} must be valid field element of CURVE.Fp`);return t=Object.freeze(Object.assign({},t)),{CURVE:t,Fp:o,Fn:i}}});var od=O(pr=>{"use strict";Object.defineProperty(pr,"__esModule",{value:!0});pr.PrimeEdwardsPoint=void 0;pr.edwards=rd;pr.eddsa=nd;pr.twistedEdwards=jb;var ye=ur(),
fr=us(),Lb=qr(),zt=BigInt(0),je=BigInt(1),cs=BigInt(2),qb=BigInt(8);function Nb(e,t,r,n){let o=e.sqr(r),i=e.sqr(n),a=e.add(e.mul(t.a,o),i),s=e.add(e.ONE,e.mul(t.
d,e.mul(o,i)));return e.eql(a,s)}function rd(e,t={}){let r=(0,fr._createCurveFields)("edwards",e,t,t.FpFnLE),{Fp:n,Fn:o}=r,i=r.CURVE,{h:a}=i;(0,ye._validateObject)(
t,{},{uvRatio:"function"});let s=cs<<BigInt(o.BYTES*8)-je,u=B=>n.create(B),p=t.uvRatio||((B,S)=>{try{return{isValid:!0,value:n.sqrt(n.div(B,S))}}catch{return{isValid:!1,
value:zt}}});if(!Nb(n,i,i.Gx,i.Gy))throw new Error("bad curve params: generator point");function l(B,S,D=!1){let k=D?je:zt;return(0,ye.aInRange)("coordinate "+B,
S,k,s),S}function d(B){if(!(B instanceof h))throw new Error("ExtendedPoint expected")}let c=(0,ye.memoized)((B,S)=>{let{X:D,Y:k,Z:v}=B,A=B.is0();S==null&&(S=A?qb:
n.inv(v));let L=u(D*S),j=u(k*S),X=n.mul(v,S);if(A)return{x:zt,y:je};if(X!==je)throw new Error("invZ was invalid");return{x:L,y:j}}),f=(0,ye.memoized)(B=>{let{a:S,
d:D}=i;if(B.is0())throw new Error("bad point: ZERO");let{X:k,Y:v,Z:A,T:L}=B,j=u(k*k),X=u(v*v),C=u(A*A),F=u(C*C),K=u(j*S),x=u(C*u(K+X)),U=u(F+u(D*u(j*X)));if(x!==
U)throw new Error("bad point: equation left != right (1)");let V=u(k*v),$=u(A*L);if(V!==$)throw new Error("bad point: equation left != right (2)");return!0});class h{constructor(S,D,k,v){
this.X=l("x",S),this.Y=l("y",D),this.Z=l("z",k,!0),this.T=l("t",v),Object.freeze(this)}static CURVE(){return i}static fromAffine(S){if(S instanceof h)throw new Error(
"extended point not allowed");let{x:D,y:k}=S||{};return l("x",D),l("y",k),new h(D,k,je,u(D*k))}static fromBytes(S,D=!1){let k=n.BYTES,{a:v,d:A}=i;S=(0,ye.copyBytes)(
(0,ye._abytes2)(S,k,"point")),(0,ye._abool2)(D,"zip215");let L=(0,ye.copyBytes)(S),j=S[k-1];L[k-1]=j&-129;let X=(0,ye.bytesToNumberLE)(L),C=D?s:n.ORDER;(0,ye.aInRange)(
"point.y",X,zt,C);let F=u(X*X),K=u(F-je),x=u(A*F-v),{isValid:U,value:V}=p(K,x);if(!U)throw new Error("bad point: invalid y coordinate");let $=(V&je)===je,ne=(j&
128)!==0;if(!D&&V===zt&&ne)throw new Error("bad point: x=0 and x_0=1");return ne!==$&&(V=u(-V)),h.fromAffine({x:V,y:X})}static fromHex(S,D=!1){return h.fromBytes(
(0,ye.ensureBytes)("point",S),D)}get x(){return this.toAffine().x}get y(){return this.toAffine().y}precompute(S=8,D=!0){return b.createCache(this,S),D||this.multiply(
cs),this}assertValidity(){f(this)}equals(S){d(S);let{X:D,Y:k,Z:v}=this,{X:A,Y:L,Z:j}=S,X=u(D*j),C=u(A*v),F=u(k*j),K=u(L*v);return X===C&&F===K}is0(){return this.
equals(h.ZERO)}negate(){return new h(u(-this.X),this.Y,this.Z,u(-this.T))}double(){let{a:S}=i,{X:D,Y:k,Z:v}=this,A=u(D*D),L=u(k*k),j=u(cs*u(v*v)),X=u(S*A),C=D+k,
F=u(u(C*C)-A-L),K=X+L,x=K-j,U=X-L,V=u(F*x),$=u(K*U),ne=u(F*U),oe=u(x*K);return new h(V,$,oe,ne)}add(S){d(S);let{a:D,d:k}=i,{X:v,Y:A,Z:L,T:j}=this,{X,Y:C,Z:F,T:K}=S,
x=u(v*X),U=u(A*C),V=u(j*k*K),$=u(L*F),ne=u((v+A)*(X+C)-x-U),oe=$-V,ve=$+V,de=u(U-D*x),Le=u(ne*oe),Pe=u(ve*de),ft=u(ne*de),N=u(oe*ve);return new h(Le,Pe,N,ft)}subtract(S){
return this.add(S.negate())}multiply(S){if(!o.isValidNot0(S))throw new Error("invalid scalar: expected 1 <= sc < curve.n");let{p:D,f:k}=b.cached(this,S,v=>(0,fr.
normalizeZ)(h,v));return(0,fr.normalizeZ)(h,[D,k])[0]}multiplyUnsafe(S,D=h.ZERO){if(!o.isValid(S))throw new Error("invalid scalar: expected 0 <= sc < curve.n");
return S===zt?h.ZERO:this.is0()||S===je?this:b.unsafe(this,S,k=>(0,fr.normalizeZ)(h,k),D)}isSmallOrder(){return this.multiplyUnsafe(a).is0()}isTorsionFree(){return b.
unsafe(this,i.n).is0()}toAffine(S){return c(this,S)}clearCofactor(){return a===je?this:this.multiplyUnsafe(a)}toBytes(){let{x:S,y:D}=this.toAffine(),k=n.toBytes(
D);return k[k.length-1]|=S&je?128:0,k}toHex(){return(0,ye.bytesToHex)(this.toBytes())}toString(){return`<Point ${this.is0()?"ZERO":this.toHex()}>`}get ex(){return this.
X}get ey(){return this.Y}get ez(){return this.Z}get et(){return this.T}static normalizeZ(S){return(0,fr.normalizeZ)(h,S)}static msm(S,D){return(0,fr.pippenger)(
h,o,S,D)}_setWindowSize(S){this.precompute(S)}toRawBytes(){return this.toBytes()}}h.BASE=new h(i.Gx,i.Gy,je,u(i.Gx*i.Gy)),h.ZERO=new h(zt,je,je,zt),h.Fp=n,h.Fn=
o;let b=new fr.wNAF(h,o.BITS);return h.BASE.precompute(8),h}var ls=class{constructor(t){this.ep=t}static fromBytes(t){(0,ye.notImplemented)()}static fromHex(t){
(0,ye.notImplemented)()}get x(){return this.toAffine().x}get y(){return this.toAffine().y}clearCofactor(){return this}assertValidity(){this.ep.assertValidity()}toAffine(t){
return this.ep.toAffine(t)}toHex(){return(0,ye.bytesToHex)(this.toBytes())}toString(){return this.toHex()}isTorsionFree(){return!0}isSmallOrder(){return!1}add(t){
return this.assertSame(t),this.init(this.ep.add(t.ep))}subtract(t){return this.assertSame(t),this.init(this.ep.subtract(t.ep))}multiply(t){return this.init(this.
ep.multiply(t))}multiplyUnsafe(t){return this.init(this.ep.multiplyUnsafe(t))}double(){return this.init(this.ep.double())}negate(){return this.init(this.ep.negate())}precompute(t,r){
return this.init(this.ep.precompute(t,r))}toRawBytes(){return this.toBytes()}};pr.PrimeEdwardsPoint=ls;function nd(e,t,r={}){if(typeof t!="function")throw new Error(
'"hash" function param is required');(0,ye._validateObject)(r,{},{adjustScalarBytes:"function",randomBytes:"function",domain:"function",prehash:"function",mapToCurve:"\
function"});let{prehash:n}=r,{BASE:o,Fp:i,Fn:a}=e,s=r.randomBytes||ye.randomBytes,u=r.adjustScalarBytes||(C=>C),p=r.domain||((C,F,K)=>{if((0,ye._abool2)(K,"phfl\
ag"),F.length||K)throw new Error("Contexts/pre-hash are not supported");return C});function l(C){return a.create((0,ye.bytesToNumberLE)(C))}function d(C){let F=k.
secretKey;C=(0,ye.ensureBytes)("private key",C,F);let K=(0,ye.ensureBytes)("hashed private key",t(C),2*F),x=u(K.slice(0,F)),U=K.slice(F,2*F),V=l(x);return{head:x,
prefix:U,scalar:V}}function c(C){let{head:F,prefix:K,scalar:x}=d(C),U=o.multiply(x),V=U.toBytes();return{head:F,prefix:K,scalar:x,point:U,pointBytes:V}}function f(C){
return c(C).pointBytes}function h(C=Uint8Array.of(),...F){let K=(0,ye.concatBytes)(...F);return l(t(p(K,(0,ye.ensureBytes)("context",C),!!n)))}function b(C,F,K={}){
C=(0,ye.ensureBytes)("message",C),n&&(C=n(C));let{prefix:x,scalar:U,pointBytes:V}=c(F),$=h(K.context,x,C),ne=o.multiply($).toBytes(),oe=h(K.context,ne,V,C),ve=a.
create($+oe*U);if(!a.isValid(ve))throw new Error("sign failed: invalid s");let de=(0,ye.concatBytes)(ne,a.toBytes(ve));return(0,ye._abytes2)(de,k.signature,"res\
ult")}let B={zip215:!0};function S(C,F,K,x=B){let{context:U,zip215:V}=x,$=k.signature;C=(0,ye.ensureBytes)("signature",C,$),F=(0,ye.ensureBytes)("message",F),K=
(0,ye.ensureBytes)("publicKey",K,k.publicKey),V!==void 0&&(0,ye._abool2)(V,"zip215"),n&&(F=n(F));let ne=$/2,oe=C.subarray(0,ne),ve=(0,ye.bytesToNumberLE)(C.subarray(
ne,$)),de,Le,Pe;try{de=e.fromBytes(K,V),Le=e.fromBytes(oe,V),Pe=o.multiplyUnsafe(ve)}catch{return!1}if(!V&&de.isSmallOrder())return!1;let ft=h(U,Le.toBytes(),de.
toBytes(),F);return Le.add(de.multiplyUnsafe(ft)).subtract(Pe).clearCofactor().is0()}let D=i.BYTES,k={secretKey:D,publicKey:D,signature:2*D,seed:D};function v(C=s(
k.seed)){return(0,ye._abytes2)(C,k.seed,"seed")}function A(C){let F=X.randomSecretKey(C);return{secretKey:F,publicKey:f(F)}}function L(C){return(0,ye.isBytes)(C)&&
C.length===a.BYTES}function j(C,F){try{return!!e.fromBytes(C,F)}catch{return!1}}let X={getExtendedPublicKey:c,randomSecretKey:v,isValidSecretKey:L,isValidPublicKey:j,
toMontgomery(C){let{y:F}=e.fromBytes(C),K=k.publicKey,x=K===32;if(!x&&K!==57)throw new Error("only defined for 25519 and 448");let U=x?i.div(je+F,je-F):i.div(F-
je,F+je);return i.toBytes(U)},toMontgomerySecret(C){let F=k.secretKey;(0,ye._abytes2)(C,F);let K=t(C.subarray(0,F));return u(K).subarray(0,F)},randomPrivateKey:v,
precompute(C=8,F=e.BASE){return F.precompute(C,!1)}};return Object.freeze({keygen:A,getPublicKey:f,sign:b,verify:S,utils:X,Point:e,lengths:k})}function Ub(e){let t={
a:e.a,d:e.d,p:e.Fp.ORDER,n:e.n,h:e.h,Gx:e.Gx,Gy:e.Gy},r=e.Fp,n=(0,Lb.Field)(t.n,e.nBitLength,!0),o={Fp:r,Fn:n,uvRatio:e.uvRatio},i={randomBytes:e.randomBytes,adjustScalarBytes:e.
adjustScalarBytes,domain:e.domain,prehash:e.prehash,mapToCurve:e.mapToCurve};return{CURVE:t,curveOpts:o,hash:e.hash,eddsaOpts:i}}function Fb(e,t){let r=t.Point;
return Object.assign({},t,{ExtendedPoint:r,CURVE:e,nBitLength:r.Fn.BITS,nByteLength:r.Fn.BYTES})}function jb(e){let{CURVE:t,curveOpts:r,hash:n,eddsaOpts:o}=Ub(e),
i=rd(t,r),a=nd(i,n,o);return Fb(e,a)}});var cd=O(_t=>{"use strict";Object.defineProperty(_t,"__esModule",{value:!0});_t._DST_scalar=void 0;_t.expand_message_xmd=sd;_t.expand_message_xof=ud;_t.hash_to_field=
Vo;_t.isogenyMap=Hb;_t.createHasher=Xb;var Xe=ur(),id=qr(),Vb=Xe.bytesToNumberBE;function Gt(e,t){if(_n(e),_n(t),e<0||e>=1<<8*t)throw new Error("invalid I2OSP i\
nput: "+e);let r=Array.from({length:t}).fill(0);for(let n=t-1;n>=0;n--)r[n]=e&255,e>>>=8;return new Uint8Array(r)}function Kb(e,t){let r=new Uint8Array(e.length);
for(let n=0;n<e.length;n++)r[n]=e[n]^t[n];return r}function _n(e){if(!Number.isSafeInteger(e))throw new Error("number expected")}function ad(e){if(!(0,Xe.isBytes)(
e)&&typeof e!="string")throw new Error("DST must be Uint8Array or string");return typeof e=="string"?(0,Xe.utf8ToBytes)(e):e}function sd(e,t,r,n){(0,Xe.abytes)(
e),_n(r),t=ad(t),t.length>255&&(t=n((0,Xe.concatBytes)((0,Xe.utf8ToBytes)("H2C-OVERSIZE-DST-"),t)));let{outputLen:o,blockLen:i}=n,a=Math.ceil(r/o);if(r>65535||a>
255)throw new Error("expand_message_xmd: invalid lenInBytes");let s=(0,Xe.concatBytes)(t,Gt(t.length,1)),u=Gt(0,i),p=Gt(r,2),l=new Array(a),d=n((0,Xe.concatBytes)(
u,e,p,Gt(0,1),s));l[0]=n((0,Xe.concatBytes)(d,Gt(1,1),s));for(let f=1;f<=a;f++){let h=[Kb(d,l[f-1]),Gt(f+1,1),s];l[f]=n((0,Xe.concatBytes)(...h))}return(0,Xe.concatBytes)(
...l).slice(0,r)}function ud(e,t,r,n,o){if((0,Xe.abytes)(e),_n(r),t=ad(t),t.length>255){let i=Math.ceil(2*n/8);t=o.create({dkLen:i}).update((0,Xe.utf8ToBytes)("\
H2C-OVERSIZE-DST-")).update(t).digest()}if(r>65535||t.length>255)throw new Error("expand_message_xof: invalid lenInBytes");return o.create({dkLen:r}).update(e).
update(Gt(r,2)).update(t).update(Gt(t.length,1)).digest()}function Vo(e,t,r){(0,Xe._validateObject)(r,{p:"bigint",m:"number",k:"number",hash:"function"});let{p:n,
k:o,m:i,hash:a,expand:s,DST:u}=r;if(!(0,Xe.isHash)(r.hash))throw new Error("expected valid hash");(0,Xe.abytes)(e),_n(t);let p=n.toString(2).length,l=Math.ceil(
(p+o)/8),d=t*i*l,c;if(s==="xmd")c=sd(e,u,d,a);else if(s==="xof")c=ud(e,u,d,o,a);else if(s==="_internal_pass")c=e;else throw new Error('expand must be "xmd" or "\
xof"');let f=new Array(t);for(let h=0;h<t;h++){let b=new Array(i);for(let B=0;B<i;B++){let S=l*(B+h*i),D=c.subarray(S,S+l);b[B]=(0,id.mod)(Vb(D),n)}f[h]=b}return f}
function Hb(e,t){let r=t.map(n=>Array.from(n).reverse());return(n,o)=>{let[i,a,s,u]=r.map(d=>d.reduce((c,f)=>e.add(e.mul(c,n),f))),[p,l]=(0,id.FpInvertBatch)(e,
[a,u],!0);return n=e.mul(i,p),o=e.mul(o,e.mul(s,l)),{x:n,y:o}}}_t._DST_scalar=(0,Xe.utf8ToBytes)("HashToScalar-");function Xb(e,t,r){if(typeof t!="function")throw new Error(
"mapToCurve() must be defined");function n(i){return e.fromAffine(t(i))}function o(i){let a=i.clearCofactor();return a.equals(e.ZERO)?e.ZERO:(a.assertValidity(),
a)}return{defaults:r,hashToCurve(i,a){let s=Object.assign({},r,a),u=Vo(i,2,s),p=n(u[0]),l=n(u[1]);return o(p.add(l))},encodeToCurve(i,a){let s=r.encodeDST?{DST:r.
encodeDST}:{},u=Object.assign({},r,s,a),p=Vo(i,1,u),l=n(p[0]);return o(l)},mapToCurve(i){if(!Array.isArray(i))throw new Error("expected array of bigints");for(let a of i)
if(typeof a!="bigint")throw new Error("expected array of bigints");return o(n(i))},hashToScalar(i,a){let s=e.Fn.ORDER,u=Object.assign({},r,{p:s,m:1,DST:_t._DST_scalar},
a);return Vo(i,1,u)[0][0]}}}});var ld=O(fs=>{"use strict";Object.defineProperty(fs,"__esModule",{value:!0});fs.montgomery=$b;var At=ur(),xb=qr(),An=BigInt(0),Ur=BigInt(1),Ko=BigInt(2);function Wb(e){
return(0,At._validateObject)(e,{adjustScalarBytes:"function",powPminus2:"function"}),Object.freeze({...e})}function $b(e){let t=Wb(e),{P:r,type:n,adjustScalarBytes:o,
powPminus2:i,randomBytes:a}=t,s=n==="x25519";if(!s&&n!=="x448")throw new Error("invalid type");let u=a||At.randomBytes,p=s?255:448,l=s?32:56,d=BigInt(s?9:5),c=BigInt(
s?121665:39081),f=s?Ko**BigInt(254):Ko**BigInt(447),h=s?BigInt(8)*Ko**BigInt(251)-Ur:BigInt(4)*Ko**BigInt(445)-Ur,b=f+h+Ur,B=U=>(0,xb.mod)(U,r),S=D(d);function D(U){
return(0,At.numberToBytesLE)(B(U),l)}function k(U){let V=(0,At.ensureBytes)("u coordinate",U,l);return s&&(V[31]&=127),B((0,At.bytesToNumberLE)(V))}function v(U){
return(0,At.bytesToNumberLE)(o((0,At.ensureBytes)("scalar",U,l)))}function A(U,V){let $=X(k(V),v(U));if($===An)throw new Error("invalid private or public key re\
ceived");return D($)}function L(U){return A(U,S)}function j(U,V,$){let ne=B(U*(V-$));return V=B(V-ne),$=B($+ne),{x_2:V,x_3:$}}function X(U,V){(0,At.aInRange)("u",
U,An,r),(0,At.aInRange)("scalar",V,f,b);let $=V,ne=U,oe=Ur,ve=An,de=U,Le=Ur,Pe=An;for(let N=BigInt(p-1);N>=An;N--){let Bt=$>>N&Ur;Pe^=Bt,{x_2:oe,x_3:de}=j(Pe,oe,
de),{x_2:ve,x_3:Le}=j(Pe,ve,Le),Pe=Bt;let Ct=oe+ve,Oe=B(Ct*Ct),Ae=oe-ve,Ye=B(Ae*Ae),y=Oe-Ye,m=de+Le,g=de-Le,P=B(g*Ct),_=B(m*Ae),T=P+_,M=P-_;de=B(T*T),Le=B(ne*B(
M*M)),oe=B(Oe*Ye),ve=B(y*(Oe+B(c*y)))}({x_2:oe,x_3:de}=j(Pe,oe,de)),{x_2:ve,x_3:Le}=j(Pe,ve,Le);let ft=i(ve);return B(oe*ft)}let C={secretKey:l,publicKey:l,seed:l},
F=(U=u(l))=>((0,At.abytes)(U,C.seed),U);function K(U){let V=F(U);return{secretKey:V,publicKey:L(V)}}return{keygen:K,getSharedSecret:(U,V)=>A(U,V),getPublicKey:U=>L(
U),scalarMult:A,scalarMultBase:L,utils:{randomSecretKey:F,randomPrivateKey:F},GuBytes:S.slice(),lengths:C}}});var vs=O(te=>{"use strict";Object.defineProperty(te,"__esModule",{value:!0});te.hash_to_ristretto255=te.hashToRistretto255=te.encodeToCurve=te.hashToCurve=te.RistrettoPoint=
te.edwardsToMontgomery=te.ED25519_TORSION_SUBGROUP=te.ristretto255_hasher=te.ristretto255=te.ed25519_hasher=te.x25519=te.ed25519ph=te.ed25519ctx=te.ed25519=void 0;
te.edwardsToMontgomeryPub=wd;te.edwardsToMontgomeryPriv=sS;var En=Np(),Xo=Lr(),zb=us(),Wo=od(),Ho=cd(),ge=qr(),Gb=ld(),dr=ur(),Zb=BigInt(0),Et=BigInt(1),xo=BigInt(
2),yd=BigInt(3),hd=BigInt(5),hs=BigInt(8),qt=BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed"),Tn={p:qt,n:BigInt("0x10000000000000000\
00000000000000014def9dea2f79cd65812631a5cf5d3ed"),h:hs,a:BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec"),d:BigInt("0x52036cee2b6ffe\
738cc740797779e89800700a4d4141d8ab75eb4dca135978a3"),Gx:BigInt("0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51a"),Gy:BigInt("0x66666666666666\
66666666666666666666666666666666666666666666666658")};function md(e){let t=BigInt(10),r=BigInt(20),n=BigInt(40),o=BigInt(80),i=qt,s=e*e%i*e%i,u=(0,ge.pow2)(s,xo,
i)*s%i,p=(0,ge.pow2)(u,Et,i)*e%i,l=(0,ge.pow2)(p,hd,i)*p%i,d=(0,ge.pow2)(l,t,i)*l%i,c=(0,ge.pow2)(d,r,i)*d%i,f=(0,ge.pow2)(c,n,i)*c%i,h=(0,ge.pow2)(f,o,i)*f%i,b=(0,ge.
pow2)(h,o,i)*f%i,B=(0,ge.pow2)(b,t,i)*l%i;return{pow_p_5_8:(0,ge.pow2)(B,xo,i)*e%i,b2:s}}function gd(e){return e[0]&=248,e[31]&=127,e[31]|=64,e}var ps=BigInt("1\
9681161376707505956807079304988542015446066515923890162744021073123829784752");function ms(e,t){let r=qt,n=(0,ge.mod)(t*t*t,r),o=(0,ge.mod)(n*n*t,r),i=md(e*o).pow_p_5_8,
a=(0,ge.mod)(e*n*i,r),s=(0,ge.mod)(t*a*a,r),u=a,p=(0,ge.mod)(a*ps,r),l=s===e,d=s===(0,ge.mod)(-e,r),c=s===(0,ge.mod)(-e*ps,r);return l&&(a=u),(d||c)&&(a=p),(0,ge.
isNegativeLE)(a,r)&&(a=(0,ge.mod)(-a,r)),{isValid:l||d,value:a}}var H=(0,ge.Field)(Tn.p,{isLE:!0}),vd=(0,ge.Field)(Tn.n,{isLE:!0}),gs={...Tn,Fp:H,hash:En.sha512,
adjustScalarBytes:gd,uvRatio:ms};te.ed25519=(0,Wo.twistedEdwards)(gs);function bd(e,t,r){if(t.length>255)throw new Error("Context is too big");return(0,Xo.concatBytes)(
(0,Xo.utf8ToBytes)("SigEd25519 no Ed25519 collisions"),new Uint8Array([r?1:0,t.length]),t,e)}te.ed25519ctx=(0,Wo.twistedEdwards)({...gs,domain:bd});te.ed25519ph=
(0,Wo.twistedEdwards)(Object.assign({},gs,{domain:bd,prehash:En.sha512}));te.x25519=(()=>{let e=H.ORDER;return(0,Gb.montgomery)({P:e,type:"x25519",powPminus2:t=>{
let{pow_p_5_8:r,b2:n}=md(t);return(0,ge.mod)((0,ge.pow2)(r,yd,e)*n,e)},adjustScalarBytes:gd})})();var Yb=(qt+yd)/hs,Jb=H.pow(xo,Yb),fd=H.sqrt(H.neg(H.ONE));function Qb(e){
let t=(qt-hd)/hs,r=BigInt(486662),n=H.sqr(e);n=H.mul(n,xo);let o=H.add(n,H.ONE),i=H.neg(r),a=H.sqr(o),s=H.mul(a,o),u=H.mul(n,r);u=H.mul(u,i),u=H.add(u,a),u=H.mul(
u,i);let p=H.sqr(s);a=H.sqr(p),p=H.mul(p,s),p=H.mul(p,u),a=H.mul(a,p);let l=H.pow(a,t);l=H.mul(l,p);let d=H.mul(l,fd);a=H.sqr(l),a=H.mul(a,s);let c=H.eql(a,u),f=H.
cmov(d,l,c),h=H.mul(i,n),b=H.mul(l,e);b=H.mul(b,Jb);let B=H.mul(b,fd),S=H.mul(u,n);a=H.sqr(b),a=H.mul(a,s);let D=H.eql(a,S),k=H.cmov(B,b,D);a=H.sqr(f),a=H.mul(a,
s);let v=H.eql(a,u),A=H.cmov(h,i,v),L=H.cmov(k,f,v),j=H.isOdd(L);return L=H.cmov(L,H.neg(L),v!==j),{xMn:A,xMd:o,yMn:L,yMd:Et}}var eS=(0,ge.FpSqrtEven)(H,H.neg(BigInt(
486664)));function tS(e){let{xMn:t,xMd:r,yMn:n,yMd:o}=Qb(e),i=H.mul(t,o);i=H.mul(i,eS);let a=H.mul(r,n),s=H.sub(t,r),u=H.add(t,r),p=H.mul(a,u),l=H.eql(p,H.ZERO);
i=H.cmov(i,H.ZERO,l),a=H.cmov(a,H.ONE,l),s=H.cmov(s,H.ONE,l),u=H.cmov(u,H.ONE,l);let[d,c]=(0,ge.FpInvertBatch)(H,[a,u],!0);return{x:H.mul(i,d),y:H.mul(s,c)}}te.
ed25519_hasher=(0,Ho.createHasher)(te.ed25519.Point,e=>tS(e[0]),{DST:"edwards25519_XMD:SHA-512_ELL2_RO_",encodeDST:"edwards25519_XMD:SHA-512_ELL2_NU_",p:qt,m:1,
k:128,expand:"xmd",hash:En.sha512});var ds=ps,rS=BigInt("25063068953384623474111414158702152701244531502492656460079210482610430750235"),nS=BigInt("544693070089\
09316920995813868745141605393597292927456921205312896311721017578"),oS=BigInt("1159843021668779879193775521855586647937357759715417654439879720876111806838"),iS=BigInt(
"40440834346308536858101042469323190826248399146238708352240133220865137265952"),pd=e=>ms(Et,e),aS=BigInt("0x7ffffffffffffffffffffffffffffffffffffffffffffffffff\
fffffffffffff"),ys=e=>te.ed25519.Point.Fp.create((0,dr.bytesToNumberLE)(e)&aS);function dd(e){let{d:t}=Tn,r=qt,n=S=>H.create(S),o=n(ds*e*e),i=n((o+Et)*oS),a=BigInt(
-1),s=n((a-t*o)*n(o+t)),{isValid:u,value:p}=ms(i,s),l=n(p*e);(0,ge.isNegativeLE)(l,r)||(l=n(-l)),u||(p=l),u||(a=o);let d=n(a*(o-Et)*iS-s),c=p*p,f=n((p+p)*s),h=n(
d*rS),b=n(Et-c),B=n(Et+c);return new te.ed25519.Point(n(f*B),n(b*h),n(h*B),n(f*b))}function Sd(e){(0,Xo.abytes)(e,64);let t=ys(e.subarray(0,32)),r=dd(t),n=ys(e.
subarray(32,64)),o=dd(n);return new yt(r.add(o))}var yt=class e extends Wo.PrimeEdwardsPoint{constructor(t){super(t)}static fromAffine(t){return new e(te.ed25519.
Point.fromAffine(t))}assertSame(t){if(!(t instanceof e))throw new Error("RistrettoPoint expected")}init(t){return new e(t)}static hashToCurve(t){return Sd((0,dr.
ensureBytes)("ristrettoHash",t,64))}static fromBytes(t){(0,Xo.abytes)(t,32);let{a:r,d:n}=Tn,o=qt,i=v=>H.create(v),a=ys(t);if(!(0,dr.equalBytes)(H.toBytes(a),t)||
(0,ge.isNegativeLE)(a,o))throw new Error("invalid ristretto255 encoding 1");let s=i(a*a),u=i(Et+r*s),p=i(Et-r*s),l=i(u*u),d=i(p*p),c=i(r*n*l-d),{isValid:f,value:h}=pd(
i(c*d)),b=i(h*p),B=i(h*b*c),S=i((a+a)*b);(0,ge.isNegativeLE)(S,o)&&(S=i(-S));let D=i(u*B),k=i(S*D);if(!f||(0,ge.isNegativeLE)(k,o)||D===Zb)throw new Error("inva\
lid ristretto255 encoding 2");return new e(new te.ed25519.Point(S,D,Et,k))}static fromHex(t){return e.fromBytes((0,dr.ensureBytes)("ristrettoHex",t,32))}static msm(t,r){
return(0,zb.pippenger)(e,te.ed25519.Point.Fn,t,r)}toBytes(){let{X:t,Y:r,Z:n,T:o}=this.ep,i=qt,a=B=>H.create(B),s=a(a(n+r)*a(n-r)),u=a(t*r),p=a(u*u),{value:l}=pd(
a(s*p)),d=a(l*s),c=a(l*u),f=a(d*c*o),h;if((0,ge.isNegativeLE)(o*f,i)){let B=a(r*ds),S=a(t*ds);t=B,r=S,h=a(d*nS)}else h=c;(0,ge.isNegativeLE)(t*f,i)&&(r=a(-r));let b=a(
(n-r)*h);return(0,ge.isNegativeLE)(b,i)&&(b=a(-b)),H.toBytes(b)}equals(t){this.assertSame(t);let{X:r,Y:n}=this.ep,{X:o,Y:i}=t.ep,a=p=>H.create(p),s=a(r*i)===a(n*
o),u=a(n*i)===a(r*o);return s||u}is0(){return this.equals(e.ZERO)}};yt.BASE=new yt(te.ed25519.Point.BASE);yt.ZERO=new yt(te.ed25519.Point.ZERO);yt.Fp=H;yt.Fn=vd;
te.ristretto255={Point:yt};te.ristretto255_hasher={hashToCurve(e,t){let r=t?.DST||"ristretto255_XMD:SHA-512_R255MAP_RO_",n=(0,Ho.expand_message_xmd)(e,r,64,En.sha512);
return Sd(n)},hashToScalar(e,t={DST:Ho._DST_scalar}){let r=(0,Ho.expand_message_xmd)(e,t.DST,64,En.sha512);return vd.create((0,dr.bytesToNumberLE)(r))}};te.ED25519_TORSION_SUBGROUP=
["0100000000000000000000000000000000000000000000000000000000000000","c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a","000000000000000000000000\
0000000000000000000000000000000000000080","26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05","ecffffffffffffffffffffffffffffffffffffffffffffffff\
ffffffffffff7f","26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85","0000000000000000000000000000000000000000000000000000000000000000","c7176a703\
d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa"];function wd(e){return te.ed25519.utils.toMontgomery((0,dr.ensureBytes)("pub",e))}te.edwardsToMontgomery=
wd;function sS(e){return te.ed25519.utils.toMontgomerySecret((0,dr.ensureBytes)("pub",e))}te.RistrettoPoint=yt;te.hashToCurve=te.ed25519_hasher.hashToCurve;te.encodeToCurve=
te.ed25519_hasher.encodeToCurve;te.hashToRistretto255=te.ristretto255_hasher.hashToCurve;te.hash_to_ristretto255=te.ristretto255_hasher.hashToCurve});var Ss=O(kn=>{"use strict";Object.defineProperty(kn,"__esModule",{value:!0});kn.generate=uS;kn.sign=cS;kn.verify=lS;var bs=vs();function uS(e){return Buffer.from(
bs.ed25519.getPublicKey(e))}function cS(e,t){return Buffer.from(bs.ed25519.sign(Buffer.from(e),t))}function lS(e,t,r){return bs.ed25519.verify(Buffer.from(t),Buffer.
from(e),Buffer.from(r),{zip215:!1})}});var ws=O($o=>{"use strict";Object.defineProperty($o,"__esModule",{value:!0});$o.trimEnd=void 0;var $P=$o.trimEnd=function(t,r){for(var n=typeof t=="number",o=String(
t);o.endsWith(r);)o=o.slice(0,-1);return n?Number(o):o}});var _d=O(tt=>{"use strict";var Zo=function(e,t){return t||(t={}),e.split("").forEach(function(r,n){r in t||(t[r]=n)}),t},Fr={alphabet:"ABCDEFGHIJKLMNOPQRSTUVWXY\
Z234567",charmap:{0:14,1:8}};Fr.charmap=Zo(Fr.alphabet,Fr.charmap);var zo={alphabet:"0123456789ABCDEFGHJKMNPQRSTVWXYZ",charmap:{O:0,I:1,L:1}};zo.charmap=Zo(zo.alphabet,
zo.charmap);var Go={alphabet:"0123456789ABCDEFGHIJKLMNOPQRSTUV",charmap:{}};Go.charmap=Zo(Go.alphabet,Go.charmap);function Pn(e){if(this.buf=[],this.shift=8,this.
carry=0,e){switch(e.type){case"rfc4648":this.charmap=tt.rfc4648.charmap;break;case"crockford":this.charmap=tt.crockford.charmap;break;case"base32hex":this.charmap=
tt.base32hex.charmap;break;default:throw new Error("invalid type")}e.charmap&&(this.charmap=e.charmap)}}Pn.prototype.charmap=Fr.charmap;Pn.prototype.write=function(e){
var t=this.charmap,r=this.buf,n=this.shift,o=this.carry;return e.toUpperCase().split("").forEach(function(i){if(i!="="){var a=t[i]&255;n-=5,n>0?o|=a<<n:n<0?(r.push(
o|a>>-n),n+=8,o=a<<n&255):(r.push(o|a),n=8,o=0)}}),this.shift=n,this.carry=o,this};Pn.prototype.finalize=function(e){return e&&this.write(e),this.shift!==8&&this.
carry!==0&&(this.buf.push(this.carry),this.shift=8,this.carry=0),this.buf};function On(e){if(this.buf="",this.shift=3,this.carry=0,e){switch(e.type){case"rfc464\
8":this.alphabet=tt.rfc4648.alphabet;break;case"crockford":this.alphabet=tt.crockford.alphabet;break;case"base32hex":this.alphabet=tt.base32hex.alphabet;break;default:
throw new Error("invalid type")}e.alphabet?this.alphabet=e.alphabet:e.lc&&(this.alphabet=this.alphabet.toLowerCase())}}On.prototype.alphabet=Fr.alphabet;On.prototype.
write=function(e){var t=this.shift,r=this.carry,n,o,i;for(i=0;i<e.length;i++)o=e[i],n=r|o>>t,this.buf+=this.alphabet[n&31],t>5&&(t-=5,n=o>>t,this.buf+=this.alphabet[n&
31]),t=5-t,r=o<<t,t=8-t;return this.shift=t,this.carry=r,this};On.prototype.finalize=function(e){return e&&this.write(e),this.shift!==3&&(this.buf+=this.alphabet[this.
carry&31],this.shift=3,this.carry=0),this.buf};tt.encode=function(e,t){return new On(t).finalize(e)};tt.decode=function(e,t){return new Pn(t).finalize(e)};tt.Decoder=
Pn;tt.Encoder=On;tt.charmap=Zo;tt.crockford=zo;tt.rfc4648=Fr;tt.base32hex=Go});var Ed=O((ZP,Ad)=>{"use strict";var _s=_d(),fS=_s.Decoder.prototype.finalize;_s.Decoder.prototype.finalize=function(e){var t=fS.call(this,e);return Buffer.from(
t)};Ad.exports=_s});var Td=O(As=>{"use strict";Object.defineProperty(As,"__esModule",{value:!0});As.verifyChecksum=pS;function pS(e,t){if(e.length!==t.length)return!1;if(e.length===
0)return!0;for(var r=0;r<e.length;r+=1)if(e[r]!==t[r])return!1;return!0}});var Ie=O(jr=>{"use strict";Object.defineProperty(jr,"__esModule",{value:!0});jr.StrKey=void 0;jr.decodeCheck=ht;jr.encodeCheck=Tt;var Es=yS(Ed()),dS=Td();function yS(e){
return e&&e.__esModule?e:{default:e}}function Bn(e){"@babel/helpers - typeof";return Bn=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Bn(e)}function hS(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function kd(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=
!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,Pd(n.key),n)}}function mS(e,t,r){return t&&kd(e.prototype,t),r&&kd(e,r),Object.defineProperty(e,"prototy\
pe",{writable:!1}),e}function gS(e,t,r){return(t=Pd(t))in e?Object.defineProperty(e,t,{value:r,enumerable:!0,configurable:!0,writable:!0}):e[t]=r,e}function Pd(e){
var t=vS(e,"string");return Bn(t)=="symbol"?t:t+""}function vS(e,t){if(Bn(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(Bn(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var Yo={ed25519PublicKey:48,
ed25519SecretSeed:144,med25519PublicKey:96,preAuthTx:152,sha256Hash:184,signedPayload:120,contract:16,liquidityPool:88,claimableBalance:8},Od={G:"ed25519PublicK\
ey",S:"ed25519SecretSeed",M:"med25519PublicKey",T:"preAuthTx",X:"sha256Hash",P:"signedPayload",C:"contract",L:"liquidityPool",B:"claimableBalance"},bS=jr.StrKey=
(function(){function e(){hS(this,e)}return mS(e,null,[{key:"encodeEd25519PublicKey",value:function(r){return Tt("ed25519PublicKey",r)}},{key:"decodeEd25519Publi\
cKey",value:function(r){return ht("ed25519PublicKey",r)}},{key:"isValidEd25519PublicKey",value:function(r){return yr("ed25519PublicKey",r)}},{key:"encodeEd25519\
SecretSeed",value:function(r){return Tt("ed25519SecretSeed",r)}},{key:"decodeEd25519SecretSeed",value:function(r){return ht("ed25519SecretSeed",r)}},{key:"isVal\
idEd25519SecretSeed",value:function(r){return yr("ed25519SecretSeed",r)}},{key:"encodeMed25519PublicKey",value:function(r){return Tt("med25519PublicKey",r)}},{key:"\
decodeMed25519PublicKey",value:function(r){return ht("med25519PublicKey",r)}},{key:"isValidMed25519PublicKey",value:function(r){return yr("med25519PublicKey",r)}},
{key:"encodePreAuthTx",value:function(r){return Tt("preAuthTx",r)}},{key:"decodePreAuthTx",value:function(r){return ht("preAuthTx",r)}},{key:"encodeSha256Hash",
value:function(r){return Tt("sha256Hash",r)}},{key:"decodeSha256Hash",value:function(r){return ht("sha256Hash",r)}},{key:"encodeSignedPayload",value:function(r){
return Tt("signedPayload",r)}},{key:"decodeSignedPayload",value:function(r){return ht("signedPayload",r)}},{key:"isValidSignedPayload",value:function(r){return yr(
"signedPayload",r)}},{key:"encodeContract",value:function(r){return Tt("contract",r)}},{key:"decodeContract",value:function(r){return ht("contract",r)}},{key:"i\
sValidContract",value:function(r){return yr("contract",r)}},{key:"encodeClaimableBalance",value:function(r){return Tt("claimableBalance",r)}},{key:"decodeClaima\
bleBalance",value:function(r){return ht("claimableBalance",r)}},{key:"isValidClaimableBalance",value:function(r){return yr("claimableBalance",r)}},{key:"encodeL\
iquidityPool",value:function(r){return Tt("liquidityPool",r)}},{key:"decodeLiquidityPool",value:function(r){return ht("liquidityPool",r)}},{key:"isValidLiquidit\
yPool",value:function(r){return yr("liquidityPool",r)}},{key:"getVersionByteForPrefix",value:function(r){return Od[r[0]]}}])})();gS(bS,"types",Od);function yr(e,t){
if(typeof t!="string")return!1;switch(e){case"ed25519PublicKey":case"ed25519SecretSeed":case"preAuthTx":case"sha256Hash":case"contract":case"liquidityPool":if(t.
length!==56)return!1;break;case"claimableBalance":if(t.length!==58)return!1;break;case"med25519PublicKey":if(t.length!==69)return!1;break;case"signedPayload":if(t.
length<56||t.length>165)return!1;break;default:return!1}var r="";try{r=ht(e,t)}catch{return!1}switch(e){case"ed25519PublicKey":case"ed25519SecretSeed":case"preA\
uthTx":case"sha256Hash":case"contract":case"liquidityPool":return r.length===32;case"claimableBalance":return r.length===33;case"med25519PublicKey":return r.length===
40;case"signedPayload":return r.length>=40&&r.length<=100;default:return!1}}function ht(e,t){if(typeof t!="string")throw new TypeError("encoded argument must be\
 of type String");var r=Es.default.decode(t),n=r[0],o=r.slice(0,-2),i=o.slice(1),a=r.slice(-2);if(t!==Es.default.encode(r))throw new Error("invalid encoded stri\
ng");var s=Yo[e];if(s===void 0)throw new Error("".concat(e," is not a valid version byte name. ")+"Expected one of ".concat(Object.keys(Yo).join(", ")));if(n!==
s)throw new Error("invalid version byte. expected ".concat(s,", got ").concat(n));var u=Bd(o);if(!(0,dS.verifyChecksum)(u,a))throw new Error("invalid checksum");
return Buffer.from(i)}function Tt(e,t){if(t==null)throw new Error("cannot encode null data");var r=Yo[e];if(r===void 0)throw new Error("".concat(e," is not a va\
lid version byte name. ")+"Expected one of ".concat(Object.keys(Yo).join(", ")));t=Buffer.from(t);var n=Buffer.from([r]),o=Buffer.concat([n,t]),i=Buffer.from(Bd(
o)),a=Buffer.concat([o,i]);return Es.default.encode(a)}function Bd(e){for(var t=[0,4129,8258,12387,16516,20645,24774,28903,33032,37161,41290,45419,49548,53677,57806,
61935,4657,528,12915,8786,21173,17044,29431,25302,37689,33560,45947,41818,54205,50076,62463,58334,9314,13379,1056,5121,25830,29895,17572,21637,42346,46411,34088,
38153,58862,62927,50604,54669,13907,9842,5649,1584,30423,26358,22165,18100,46939,42874,38681,34616,63455,59390,55197,51132,18628,22757,26758,30887,2112,6241,10242,
14371,51660,55789,59790,63919,35144,39273,43274,47403,23285,19156,31415,27286,6769,2640,14899,10770,56317,52188,64447,60318,39801,35672,47931,43802,27814,31879,
19684,23749,11298,15363,3168,7233,60846,64911,52716,56781,44330,48395,36200,40265,32407,28342,24277,20212,15891,11826,7761,3696,65439,61374,57309,53244,48923,44858,
40793,36728,37256,33193,45514,41451,53516,49453,61774,57711,4224,161,12482,8419,20484,16421,28742,24679,33721,37784,41979,46042,49981,54044,58239,62302,689,4752,
8947,13010,16949,21012,25207,29270,46570,42443,38312,34185,62830,58703,54572,50445,13538,9411,5280,1153,29798,25671,21540,17413,42971,47098,34713,38840,59231,63358,
50973,55100,9939,14066,1681,5808,26199,30326,17941,22068,55628,51565,63758,59695,39368,35305,47498,43435,22596,18533,30726,26663,6336,2273,14466,10403,52093,56156,
60223,64286,35833,39896,43963,48026,19061,23124,27191,31254,2801,6864,10931,14994,64814,60687,56684,52557,48554,44427,40424,36297,31782,27655,23652,19525,15522,
11395,7392,3265,61215,65342,53085,57212,44955,49082,36825,40952,28183,32310,20053,24180,11923,16050,3793,7920],r=0,n=0;n<e.length;n+=1){var o=e[n],i=r>>8^o;r=r<<
8^t[i],r&=65535}var a=new Uint8Array(2);return a[0]=r&255,a[1]=r>>8&255,a}});var rt=O(Qo=>{"use strict";Object.defineProperty(Qo,"__esModule",{value:!0});Qo.Keypair=void 0;var SS=vs(),Ts=Ss(),Jo=Ie(),wS=Mt(),Zt=_S(Q());function _S(e){return e&&
e.__esModule?e:{default:e}}function Vr(e){"@babel/helpers - typeof";return Vr=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Vr(e)}function AS(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Cd(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,TS(n.key),n)}}function ES(e,t,r){return t&&Cd(e.prototype,t),r&&Cd(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function TS(e){
var t=kS(e,"string");return Vr(t)=="symbol"?t:t+""}function kS(e,t){if(Vr(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(Vr(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var QP=Qo.Keypair=
(function(){function e(t){if(AS(this,e),t.type!=="ed25519")throw new Error("Invalid keys type");if(this.type=t.type,t.secretKey){if(t.secretKey=Buffer.from(t.secretKey),
t.secretKey.length!==32)throw new Error("secretKey length is invalid");if(this._secretSeed=t.secretKey,this._publicKey=(0,Ts.generate)(t.secretKey),this._secretKey=
t.secretKey,t.publicKey&&!this._publicKey.equals(Buffer.from(t.publicKey)))throw new Error("secretKey does not match publicKey")}else if(this._publicKey=Buffer.
from(t.publicKey),this._publicKey.length!==32)throw new Error("publicKey length is invalid")}return ES(e,[{key:"xdrAccountId",value:function(){return new Zt.default.
AccountId.publicKeyTypeEd25519(this._publicKey)}},{key:"xdrPublicKey",value:function(){return new Zt.default.PublicKey.publicKeyTypeEd25519(this._publicKey)}},{
key:"xdrMuxedAccount",value:function(r){if(typeof r<"u"){if(typeof r!="string")throw new TypeError("expected string for ID, got ".concat(Vr(r)));return Zt.default.
MuxedAccount.keyTypeMuxedEd25519(new Zt.default.MuxedAccountMed25519({id:Zt.default.Uint64.fromString(r),ed25519:this._publicKey}))}return new Zt.default.MuxedAccount.
keyTypeEd25519(this._publicKey)}},{key:"rawPublicKey",value:function(){return this._publicKey}},{key:"signatureHint",value:function(){var r=this.xdrAccountId().
toXDR();return r.slice(r.length-4)}},{key:"publicKey",value:function(){return Jo.StrKey.encodeEd25519PublicKey(this._publicKey)}},{key:"secret",value:function(){
if(!this._secretSeed)throw new Error("no secret key available");if(this.type==="ed25519")return Jo.StrKey.encodeEd25519SecretSeed(this._secretSeed);throw new Error(
"Invalid Keypair type")}},{key:"rawSecretKey",value:function(){return this._secretSeed}},{key:"canSign",value:function(){return!!this._secretKey}},{key:"sign",value:function(r){
if(!this.canSign())throw new Error("cannot sign: no secret key available");return(0,Ts.sign)(r,this._secretKey)}},{key:"verify",value:function(r,n){try{return(0,Ts.
verify)(r,n,this._publicKey)}catch{return!1}}},{key:"signDecorated",value:function(r){var n=this.sign(r),o=this.signatureHint();return new Zt.default.DecoratedSignature(
{hint:o,signature:n})}},{key:"signPayloadDecorated",value:function(r){var n=this.sign(r),o=this.signatureHint(),i=Buffer.from(r.slice(-4));return i.length<4&&(i=
Buffer.concat([i,Buffer.alloc(4-r.length,0)])),new Zt.default.DecoratedSignature({hint:i.map(function(a,s){return a^o[s]}),signature:n})}}],[{key:"fromSecret",value:function(r){
var n=Jo.StrKey.decodeEd25519SecretSeed(r);return this.fromRawEd25519Seed(n)}},{key:"fromRawEd25519Seed",value:function(r){return new this({type:"ed25519",secretKey:r})}},
{key:"master",value:function(r){if(!r)throw new Error("No network selected. Please pass a network argument, e.g. `Keypair.master(Networks.PUBLIC)`.");return this.
fromRawEd25519Seed((0,wS.hash)(r))}},{key:"fromPublicKey",value:function(r){if(r=Jo.StrKey.decodeEd25519PublicKey(r),r.length!==32)throw new Error("Invalid Stel\
lar public key");return new this({type:"ed25519",publicKey:r})}},{key:"random",value:function(){var r=SS.ed25519.utils.randomPrivateKey();return this.fromRawEd25519Seed(
r)}}])})()});var mt=O(ei=>{"use strict";Object.defineProperty(ei,"__esModule",{value:!0});ei.Asset=void 0;var PS=ws(),Ve=BS(Q()),OS=rt(),ks=Ie(),Id=Mt();function BS(e){return e&&
e.__esModule?e:{default:e}}function Cn(e){"@babel/helpers - typeof";return Cn=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Cn(e)}function CS(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Rd(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,RS(n.key),n)}}function IS(e,t,r){return t&&Rd(e.prototype,t),r&&Rd(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function RS(e){
var t=MS(e,"string");return Cn(t)=="symbol"?t:t+""}function MS(e,t){if(Cn(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(Cn(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var tO=ei.Asset=
(function(){function e(t,r){if(CS(this,e),!/^[a-zA-Z0-9]{1,12}$/.test(t))throw new Error("Asset code is invalid (maximum alphanumeric, 12 characters at max)");if(String(
t).toLowerCase()!=="xlm"&&!r)throw new Error("Issuer cannot be null");if(r&&!ks.StrKey.isValidEd25519PublicKey(r))throw new Error("Issuer is invalid");String(t).
toLowerCase()==="xlm"?this.code="XLM":this.code=t,this.issuer=r}return IS(e,[{key:"toXDRObject",value:function(){return this._toXDRObject(Ve.default.Asset)}},{key:"\
toChangeTrustXDRObject",value:function(){return this._toXDRObject(Ve.default.ChangeTrustAsset)}},{key:"toTrustLineXDRObject",value:function(){return this._toXDRObject(
Ve.default.TrustLineAsset)}},{key:"contractId",value:function(r){var n=(0,Id.hash)(Buffer.from(r)),o=Ve.default.HashIdPreimage.envelopeTypeContractId(new Ve.default.
HashIdPreimageContractId({networkId:n,contractIdPreimage:Ve.default.ContractIdPreimage.contractIdPreimageFromAsset(this.toXDRObject())}));return ks.StrKey.encodeContract(
(0,Id.hash)(o.toXDR()))}},{key:"_toXDRObject",value:function(){var r=arguments.length>0&&arguments[0]!==void 0?arguments[0]:Ve.default.Asset;if(this.isNative())
return r.assetTypeNative();var n,o;this.code.length<=4?(n=Ve.default.AlphaNum4,o="assetTypeCreditAlphanum4"):(n=Ve.default.AlphaNum12,o="assetTypeCreditAlphanum\
12");var i=this.code.length<=4?4:12,a=this.code.padEnd(i,"\0"),s=new n({assetCode:a,issuer:OS.Keypair.fromPublicKey(this.issuer).xdrAccountId()});return new r(o,
s)}},{key:"getCode",value:function(){if(this.code!==void 0)return String(this.code)}},{key:"getIssuer",value:function(){if(this.issuer!==void 0)return String(this.
issuer)}},{key:"getAssetType",value:function(){switch(this.getRawAssetType().value){case Ve.default.AssetType.assetTypeNative().value:return"native";case Ve.default.
AssetType.assetTypeCreditAlphanum4().value:return"credit_alphanum4";case Ve.default.AssetType.assetTypeCreditAlphanum12().value:return"credit_alphanum12";default:
return"unknown"}}},{key:"getRawAssetType",value:function(){return this.isNative()?Ve.default.AssetType.assetTypeNative():this.code.length<=4?Ve.default.AssetType.
assetTypeCreditAlphanum4():Ve.default.AssetType.assetTypeCreditAlphanum12()}},{key:"isNative",value:function(){return!this.issuer}},{key:"equals",value:function(r){
return this.code===r.getCode()&&this.issuer===r.getIssuer()}},{key:"toString",value:function(){return this.isNative()?"native":"".concat(this.getCode(),":").concat(
this.getIssuer())}}],[{key:"native",value:function(){return new e("XLM")}},{key:"fromOperation",value:function(r){var n,o,i;switch(r.switch()){case Ve.default.AssetType.
assetTypeNative():return this.native();case Ve.default.AssetType.assetTypeCreditAlphanum4():n=r.alphaNum4();case Ve.default.AssetType.assetTypeCreditAlphanum12():
return n=n||r.alphaNum12(),i=ks.StrKey.encodeEd25519PublicKey(n.issuer().ed25519()),o=(0,PS.trimEnd)(n.assetCode(),"\0"),new this(o,i);default:throw new Error("\
Invalid asset type: ".concat(r.switch().name))}}},{key:"compare",value:function(r,n){if(!r||!(r instanceof e))throw new Error("assetA is invalid");if(!n||!(n instanceof
e))throw new Error("assetB is invalid");if(r.equals(n))return 0;var o=r.getRawAssetType().value,i=n.getRawAssetType().value;if(o!==i)return o<i?-1:1;var a=Md(r.
getCode(),n.getCode());return a!==0?a:Md(r.getIssuer(),n.getIssuer())}}])})();function Md(e,t){return Buffer.compare(Buffer.from(e,"ascii"),Buffer.from(t,"ascii"))}});var Os=O(In=>{"use strict";Object.defineProperty(In,"__esModule",{value:!0});In.LiquidityPoolFeeV18=void 0;In.getLiquidityPoolId=NS;var Dd=LS(Q()),Ps=mt(),DS=Mt();
function LS(e){return e&&e.__esModule?e:{default:e}}var qS=In.LiquidityPoolFeeV18=30;function NS(e){var t=arguments.length>1&&arguments[1]!==void 0?arguments[1]:
{};if(e!=="constant_product")throw new Error("liquidityPoolType is invalid");var r=t.assetA,n=t.assetB,o=t.fee;if(!r||!(r instanceof Ps.Asset))throw new Error("\
assetA is invalid");if(!n||!(n instanceof Ps.Asset))throw new Error("assetB is invalid");if(!o||o!==qS)throw new Error("fee is invalid");if(Ps.Asset.compare(r,n)!==
-1)throw new Error("Assets are not in lexicographic order");var i=Dd.default.LiquidityPoolType.liquidityPoolConstantProduct().toXDR(),a=new Dd.default.LiquidityPoolConstantProductParameters(
{assetA:r.toXDRObject(),assetB:n.toXDRObject(),fee:o}).toXDR(),s=Buffer.concat([i,a]);return(0,DS.hash)(s)}});var ri=O(ti=>{"use strict";Object.defineProperty(ti,"__esModule",{value:!0});ti.TransactionBase=void 0;var Ld=FS(Q()),qd=Mt(),US=rt();function FS(e){return e&&e.
__esModule?e:{default:e}}function Kr(e){"@babel/helpers - typeof";return Kr=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Kr(e)}function jS(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Nd(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,KS(n.key),n)}}function VS(e,t,r){return t&&Nd(e.prototype,t),r&&Nd(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function KS(e){
var t=HS(e,"string");return Kr(t)=="symbol"?t:t+""}function HS(e,t){if(Kr(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(Kr(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var oO=ti.TransactionBase=
(function(){function e(t,r,n,o){if(jS(this,e),typeof o!="string")throw new Error("Invalid passphrase provided to Transaction: expected a string but got a ".concat(
Kr(o)));this._networkPassphrase=o,this._tx=t,this._signatures=r,this._fee=n}return VS(e,[{key:"signatures",get:function(){return this._signatures},set:function(r){
throw new Error("Transaction is immutable")}},{key:"tx",get:function(){return this._tx},set:function(r){throw new Error("Transaction is immutable")}},{key:"fee",
get:function(){return this._fee},set:function(r){throw new Error("Transaction is immutable")}},{key:"networkPassphrase",get:function(){return this._networkPassphrase},
set:function(r){throw new Error("Transaction is immutable")}},{key:"sign",value:function(){for(var r=this,n=this.hash(),o=arguments.length,i=new Array(o),a=0;a<
o;a++)i[a]=arguments[a];i.forEach(function(s){var u=s.signDecorated(n);r.signatures.push(u)})}},{key:"getKeypairSignature",value:function(r){return r.sign(this.
hash()).toString("base64")}},{key:"addSignature",value:function(){var r=arguments.length>0&&arguments[0]!==void 0?arguments[0]:"",n=arguments.length>1&&arguments[1]!==
void 0?arguments[1]:"";if(!n||typeof n!="string")throw new Error("Invalid signature");if(!r||typeof r!="string")throw new Error("Invalid publicKey");var o,i,a=Buffer.
from(n,"base64");try{o=US.Keypair.fromPublicKey(r),i=o.signatureHint()}catch{throw new Error("Invalid publicKey")}if(!o.verify(this.hash(),a))throw new Error("I\
nvalid signature");this.signatures.push(new Ld.default.DecoratedSignature({hint:i,signature:a}))}},{key:"addDecoratedSignature",value:function(r){this.signatures.
push(r)}},{key:"signHashX",value:function(r){if(typeof r=="string"&&(r=Buffer.from(r,"hex")),r.length>64)throw new Error("preimage cannnot be longer than 64 byt\
es");var n=r,o=(0,qd.hash)(r),i=o.slice(o.length-4);this.signatures.push(new Ld.default.DecoratedSignature({hint:i,signature:n}))}},{key:"hash",value:function(){
return(0,qd.hash)(this.signatureBase())}},{key:"signatureBase",value:function(){throw new Error("Implement in subclass")}},{key:"toEnvelope",value:function(){throw new Error(
"Implement in subclass")}},{key:"toXDR",value:function(){return this.toEnvelope().toXDR().toString("base64")}}])})()});var Fd=O((Ud,ni)=>{(function(e){"use strict";var t,r=/^-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i,n=Math.ceil,o=Math.floor,i="[BigNumber Error] ",a=i+"Number pr\
imitive has more than 15 significant digits: ",s=1e14,u=14,p=9007199254740991,l=[1,10,100,1e3,1e4,1e5,1e6,1e7,1e8,1e9,1e10,1e11,1e12,1e13],d=1e7,c=1e9;function f(A){
var L,j,X,C=N.prototype={constructor:N,toString:null,valueOf:null},F=new N(1),K=20,x=4,U=-7,V=21,$=-1e7,ne=1e7,oe=!1,ve=1,de=0,Le={prefix:"",groupSize:3,secondaryGroupSize:0,
groupSeparator:",",decimalSeparator:".",fractionGroupSize:0,fractionGroupSeparator:" ",suffix:""},Pe="0123456789abcdefghijklmnopqrstuvwxyz",ft=!0;function N(y,m){
var g,P,_,T,M,w,E,R,I=this;if(!(I instanceof N))return new N(y,m);if(m==null){if(y&&y._isBigNumber===!0){I.s=y.s,!y.c||y.e>ne?I.c=I.e=null:y.e<$?I.c=[I.e=0]:(I.
e=y.e,I.c=y.c.slice());return}if((w=typeof y=="number")&&y*0==0){if(I.s=1/y<0?(y=-y,-1):1,y===~~y){for(T=0,M=y;M>=10;M/=10,T++);T>ne?I.c=I.e=null:(I.e=T,I.c=[y]);
return}R=String(y)}else{if(!r.test(R=String(y)))return X(I,R,w);I.s=R.charCodeAt(0)==45?(R=R.slice(1),-1):1}(T=R.indexOf("."))>-1&&(R=R.replace(".","")),(M=R.search(
/e/i))>0?(T<0&&(T=M),T+=+R.slice(M+1),R=R.substring(0,M)):T<0&&(T=R.length)}else{if(S(m,2,Pe.length,"Base"),m==10&&ft)return I=new N(y),Ae(I,K+I.e+1,x);if(R=String(
y),w=typeof y=="number"){if(y*0!=0)return X(I,R,w,m);if(I.s=1/y<0?(R=R.slice(1),-1):1,N.DEBUG&&R.replace(/^0\.0*|\./,"").length>15)throw Error(a+y)}else I.s=R.charCodeAt(
0)===45?(R=R.slice(1),-1):1;for(g=Pe.slice(0,m),T=M=0,E=R.length;M<E;M++)if(g.indexOf(P=R.charAt(M))<0){if(P=="."){if(M>T){T=E;continue}}else if(!_&&(R==R.toUpperCase()&&
(R=R.toLowerCase())||R==R.toLowerCase()&&(R=R.toUpperCase()))){_=!0,M=-1,T=0;continue}return X(I,String(y),w,m)}w=!1,R=j(R,m,10,I.s),(T=R.indexOf("."))>-1?R=R.replace(
".",""):T=R.length}for(M=0;R.charCodeAt(M)===48;M++);for(E=R.length;R.charCodeAt(--E)===48;);if(R=R.slice(M,++E)){if(E-=M,w&&N.DEBUG&&E>15&&(y>p||y!==o(y)))throw Error(
a+I.s*y);if((T=T-M-1)>ne)I.c=I.e=null;else if(T<$)I.c=[I.e=0];else{if(I.e=T,I.c=[],M=(T+1)%u,T<0&&(M+=u),M<E){for(M&&I.c.push(+R.slice(0,M)),E-=u;M<E;)I.c.push(
+R.slice(M,M+=u));M=u-(R=R.slice(M)).length}else M-=E;for(;M--;R+="0");I.c.push(+R)}}else I.c=[I.e=0]}N.clone=f,N.ROUND_UP=0,N.ROUND_DOWN=1,N.ROUND_CEIL=2,N.ROUND_FLOOR=
3,N.ROUND_HALF_UP=4,N.ROUND_HALF_DOWN=5,N.ROUND_HALF_EVEN=6,N.ROUND_HALF_CEIL=7,N.ROUND_HALF_FLOOR=8,N.EUCLID=9,N.config=N.set=function(y){var m,g;if(y!=null)if(typeof y==
"object"){if(y.hasOwnProperty(m="DECIMAL_PLACES")&&(g=y[m],S(g,0,c,m),K=g),y.hasOwnProperty(m="ROUNDING_MODE")&&(g=y[m],S(g,0,8,m),x=g),y.hasOwnProperty(m="EXPO\
NENTIAL_AT")&&(g=y[m],g&&g.pop?(S(g[0],-c,0,m),S(g[1],0,c,m),U=g[0],V=g[1]):(S(g,-c,c,m),U=-(V=g<0?-g:g))),y.hasOwnProperty(m="RANGE"))if(g=y[m],g&&g.pop)S(g[0],
-c,-1,m),S(g[1],1,c,m),$=g[0],ne=g[1];else if(S(g,-c,c,m),g)$=-(ne=g<0?-g:g);else throw Error(i+m+" cannot be zero: "+g);if(y.hasOwnProperty(m="CRYPTO"))if(g=y[m],
g===!!g)if(g)if(typeof crypto<"u"&&crypto&&(crypto.getRandomValues||crypto.randomBytes))oe=g;else throw oe=!g,Error(i+"crypto unavailable");else oe=g;else throw Error(
i+m+" not true or false: "+g);if(y.hasOwnProperty(m="MODULO_MODE")&&(g=y[m],S(g,0,9,m),ve=g),y.hasOwnProperty(m="POW_PRECISION")&&(g=y[m],S(g,0,c,m),de=g),y.hasOwnProperty(
m="FORMAT"))if(g=y[m],typeof g=="object")Le=g;else throw Error(i+m+" not an object: "+g);if(y.hasOwnProperty(m="ALPHABET"))if(g=y[m],typeof g=="string"&&!/^.?$|[+\-.\s]|(.).*\1/.
test(g))ft=g.slice(0,10)=="0123456789",Pe=g;else throw Error(i+m+" invalid: "+g)}else throw Error(i+"Object expected: "+y);return{DECIMAL_PLACES:K,ROUNDING_MODE:x,
EXPONENTIAL_AT:[U,V],RANGE:[$,ne],CRYPTO:oe,MODULO_MODE:ve,POW_PRECISION:de,FORMAT:Le,ALPHABET:Pe}},N.isBigNumber=function(y){if(!y||y._isBigNumber!==!0)return!1;
if(!N.DEBUG)return!0;var m,g,P=y.c,_=y.e,T=y.s;e:if({}.toString.call(P)=="[object Array]"){if((T===1||T===-1)&&_>=-c&&_<=c&&_===o(_)){if(P[0]===0){if(_===0&&P.length===
1)return!0;break e}if(m=(_+1)%u,m<1&&(m+=u),String(P[0]).length==m){for(m=0;m<P.length;m++)if(g=P[m],g<0||g>=s||g!==o(g))break e;if(g!==0)return!0}}}else if(P===
null&&_===null&&(T===null||T===1||T===-1))return!0;throw Error(i+"Invalid BigNumber: "+y)},N.maximum=N.max=function(){return Ct(arguments,-1)},N.minimum=N.min=function(){
return Ct(arguments,1)},N.random=(function(){var y=9007199254740992,m=Math.random()*y&2097151?function(){return o(Math.random()*y)}:function(){return(Math.random()*
1073741824|0)*8388608+(Math.random()*8388608|0)};return function(g){var P,_,T,M,w,E=0,R=[],I=new N(F);if(g==null?g=K:S(g,0,c),M=n(g/u),oe)if(crypto.getRandomValues){
for(P=crypto.getRandomValues(new Uint32Array(M*=2));E<M;)w=P[E]*131072+(P[E+1]>>>11),w>=9e15?(_=crypto.getRandomValues(new Uint32Array(2)),P[E]=_[0],P[E+1]=_[1]):
(R.push(w%1e14),E+=2);E=M/2}else if(crypto.randomBytes){for(P=crypto.randomBytes(M*=7);E<M;)w=(P[E]&31)*281474976710656+P[E+1]*1099511627776+P[E+2]*4294967296+P[E+
3]*16777216+(P[E+4]<<16)+(P[E+5]<<8)+P[E+6],w>=9e15?crypto.randomBytes(7).copy(P,E):(R.push(w%1e14),E+=7);E=M/7}else throw oe=!1,Error(i+"crypto unavailable");if(!oe)
for(;E<M;)w=m(),w<9e15&&(R[E++]=w%1e14);for(M=R[--E],g%=u,M&&g&&(w=l[u-g],R[E]=o(M/w)*w);R[E]===0;R.pop(),E--);if(E<0)R=[T=0];else{for(T=-1;R[0]===0;R.splice(0,
1),T-=u);for(E=1,w=R[0];w>=10;w/=10,E++);E<u&&(T-=u-E)}return I.e=T,I.c=R,I}})(),N.sum=function(){for(var y=1,m=arguments,g=new N(m[0]);y<m.length;)g=g.plus(m[y++]);
return g},j=(function(){var y="0123456789";function m(g,P,_,T){for(var M,w=[0],E,R=0,I=g.length;R<I;){for(E=w.length;E--;w[E]*=P);for(w[0]+=T.indexOf(g.charAt(R++)),
M=0;M<w.length;M++)w[M]>_-1&&(w[M+1]==null&&(w[M+1]=0),w[M+1]+=w[M]/_|0,w[M]%=_)}return w.reverse()}return function(g,P,_,T,M){var w,E,R,I,q,G,Z,me,Te=g.indexOf(
"."),qe=K,he=x;for(Te>=0&&(I=de,de=0,g=g.replace(".",""),me=new N(P),G=me.pow(g.length-Te),de=I,me.c=m(v(b(G.c),G.e,"0"),10,_,y),me.e=me.c.length),Z=m(g,P,_,M?(w=
Pe,y):(w=y,Pe)),R=I=Z.length;Z[--I]==0;Z.pop());if(!Z[0])return w.charAt(0);if(Te<0?--R:(G.c=Z,G.e=R,G.s=T,G=L(G,me,qe,he,_),Z=G.c,q=G.r,R=G.e),E=R+qe+1,Te=Z[E],
I=_/2,q=q||E<0||Z[E+1]!=null,q=he<4?(Te!=null||q)&&(he==0||he==(G.s<0?3:2)):Te>I||Te==I&&(he==4||q||he==6&&Z[E-1]&1||he==(G.s<0?8:7)),E<1||!Z[0])g=q?v(w.charAt(
1),-qe,w.charAt(0)):w.charAt(0);else{if(Z.length=E,q)for(--_;++Z[--E]>_;)Z[E]=0,E||(++R,Z=[1].concat(Z));for(I=Z.length;!Z[--I];);for(Te=0,g="";Te<=I;g+=w.charAt(
Z[Te++]));g=v(g,R,w.charAt(0))}return g}})(),L=(function(){function y(P,_,T){var M,w,E,R,I=0,q=P.length,G=_%d,Z=_/d|0;for(P=P.slice();q--;)E=P[q]%d,R=P[q]/d|0,M=
Z*E+R*G,w=G*E+M%d*d+I,I=(w/T|0)+(M/d|0)+Z*R,P[q]=w%T;return I&&(P=[I].concat(P)),P}function m(P,_,T,M){var w,E;if(T!=M)E=T>M?1:-1;else for(w=E=0;w<T;w++)if(P[w]!=
_[w]){E=P[w]>_[w]?1:-1;break}return E}function g(P,_,T,M){for(var w=0;T--;)P[T]-=w,w=P[T]<_[T]?1:0,P[T]=w*M+P[T]-_[T];for(;!P[0]&&P.length>1;P.splice(0,1));}return function(P,_,T,M,w){
var E,R,I,q,G,Z,me,Te,qe,he,be,xe,ao,sa,ua,vt,on,ut=P.s==_.s?1:-1,Je=P.c,ke=_.c;if(!Je||!Je[0]||!ke||!ke[0])return new N(!P.s||!_.s||(Je?ke&&Je[0]==ke[0]:!ke)?NaN:
Je&&Je[0]==0||!ke?ut*0:ut/0);for(Te=new N(ut),qe=Te.c=[],R=P.e-_.e,ut=T+R+1,w||(w=s,R=h(P.e/u)-h(_.e/u),ut=ut/u|0),I=0;ke[I]==(Je[I]||0);I++);if(ke[I]>(Je[I]||0)&&
R--,ut<0)qe.push(1),q=!0;else{for(sa=Je.length,vt=ke.length,I=0,ut+=2,G=o(w/(ke[0]+1)),G>1&&(ke=y(ke,G,w),Je=y(Je,G,w),vt=ke.length,sa=Je.length),ao=vt,he=Je.slice(
0,vt),be=he.length;be<vt;he[be++]=0);on=ke.slice(),on=[0].concat(on),ua=ke[0],ke[1]>=w/2&&ua++;do{if(G=0,E=m(ke,he,vt,be),E<0){if(xe=he[0],vt!=be&&(xe=xe*w+(he[1]||
0)),G=o(xe/ua),G>1)for(G>=w&&(G=w-1),Z=y(ke,G,w),me=Z.length,be=he.length;m(Z,he,me,be)==1;)G--,g(Z,vt<me?on:ke,me,w),me=Z.length,E=1;else G==0&&(E=G=1),Z=ke.slice(),
me=Z.length;if(me<be&&(Z=[0].concat(Z)),g(he,Z,be,w),be=he.length,E==-1)for(;m(ke,he,vt,be)<1;)G++,g(he,vt<be?on:ke,be,w),be=he.length}else E===0&&(G++,he=[0]);
qe[I++]=G,he[0]?he[be++]=Je[ao]||0:(he=[Je[ao]],be=1)}while((ao++<sa||he[0]!=null)&&ut--);q=he[0]!=null,qe[0]||qe.splice(0,1)}if(w==s){for(I=1,ut=qe[0];ut>=10;ut/=
10,I++);Ae(Te,T+(Te.e=I+R*u-1)+1,M,q)}else Te.e=R,Te.r=+q;return Te}})();function Bt(y,m,g,P){var _,T,M,w,E;if(g==null?g=x:S(g,0,8),!y.c)return y.toString();if(_=
y.c[0],M=y.e,m==null)E=b(y.c),E=P==1||P==2&&(M<=U||M>=V)?k(E,M):v(E,M,"0");else if(y=Ae(new N(y),m,g),T=y.e,E=b(y.c),w=E.length,P==1||P==2&&(m<=T||T<=U)){for(;w<
m;E+="0",w++);E=k(E,T)}else if(m-=M+(P===2&&T>M),E=v(E,T,"0"),T+1>w){if(--m>0)for(E+=".";m--;E+="0");}else if(m+=T-w,m>0)for(T+1==w&&(E+=".");m--;E+="0");return y.
s<0&&_?"-"+E:E}function Ct(y,m){for(var g,P,_=1,T=new N(y[0]);_<y.length;_++)P=new N(y[_]),(!P.s||(g=B(T,P))===m||g===0&&T.s===m)&&(T=P);return T}function Oe(y,m,g){
for(var P=1,_=m.length;!m[--_];m.pop());for(_=m[0];_>=10;_/=10,P++);return(g=P+g*u-1)>ne?y.c=y.e=null:g<$?y.c=[y.e=0]:(y.e=g,y.c=m),y}X=(function(){var y=/^(-?)0([xbo])(?=\w[\w.]*$)/i,
m=/^([^.]+)\.$/,g=/^\.([^.]+)$/,P=/^-?(Infinity|NaN)$/,_=/^\s*\+(?=[\w.])|^\s+|\s+$/g;return function(T,M,w,E){var R,I=w?M:M.replace(_,"");if(P.test(I))T.s=isNaN(
I)?null:I<0?-1:1;else{if(!w&&(I=I.replace(y,function(q,G,Z){return R=(Z=Z.toLowerCase())=="x"?16:Z=="b"?2:8,!E||E==R?G:q}),E&&(R=E,I=I.replace(m,"$1").replace(g,
"0.$1")),M!=I))return new N(I,R);if(N.DEBUG)throw Error(i+"Not a"+(E?" base "+E:"")+" number: "+M);T.s=null}T.c=T.e=null}})();function Ae(y,m,g,P){var _,T,M,w,E,
R,I,q=y.c,G=l;if(q){e:{for(_=1,w=q[0];w>=10;w/=10,_++);if(T=m-_,T<0)T+=u,M=m,E=q[R=0],I=o(E/G[_-M-1]%10);else if(R=n((T+1)/u),R>=q.length)if(P){for(;q.length<=R;q.
push(0));E=I=0,_=1,T%=u,M=T-u+1}else break e;else{for(E=w=q[R],_=1;w>=10;w/=10,_++);T%=u,M=T-u+_,I=M<0?0:o(E/G[_-M-1]%10)}if(P=P||m<0||q[R+1]!=null||(M<0?E:E%G[_-
M-1]),P=g<4?(I||P)&&(g==0||g==(y.s<0?3:2)):I>5||I==5&&(g==4||P||g==6&&(T>0?M>0?E/G[_-M]:0:q[R-1])%10&1||g==(y.s<0?8:7)),m<1||!q[0])return q.length=0,P?(m-=y.e+1,
q[0]=G[(u-m%u)%u],y.e=-m||0):q[0]=y.e=0,y;if(T==0?(q.length=R,w=1,R--):(q.length=R+1,w=G[u-T],q[R]=M>0?o(E/G[_-M]%G[M])*w:0),P)for(;;)if(R==0){for(T=1,M=q[0];M>=
10;M/=10,T++);for(M=q[0]+=w,w=1;M>=10;M/=10,w++);T!=w&&(y.e++,q[0]==s&&(q[0]=1));break}else{if(q[R]+=w,q[R]!=s)break;q[R--]=0,w=1}for(T=q.length;q[--T]===0;q.pop())
;}y.e>ne?y.c=y.e=null:y.e<$&&(y.c=[y.e=0])}return y}function Ye(y){var m,g=y.e;return g===null?y.toString():(m=b(y.c),m=g<=U||g>=V?k(m,g):v(m,g,"0"),y.s<0?"-"+m:
m)}return C.absoluteValue=C.abs=function(){var y=new N(this);return y.s<0&&(y.s=1),y},C.comparedTo=function(y,m){return B(this,new N(y,m))},C.decimalPlaces=C.dp=
function(y,m){var g,P,_,T=this;if(y!=null)return S(y,0,c),m==null?m=x:S(m,0,8),Ae(new N(T),y+T.e+1,m);if(!(g=T.c))return null;if(P=((_=g.length-1)-h(this.e/u))*
u,_=g[_])for(;_%10==0;_/=10,P--);return P<0&&(P=0),P},C.dividedBy=C.div=function(y,m){return L(this,new N(y,m),K,x)},C.dividedToIntegerBy=C.idiv=function(y,m){return L(
this,new N(y,m),0,1)},C.exponentiatedBy=C.pow=function(y,m){var g,P,_,T,M,w,E,R,I,q=this;if(y=new N(y),y.c&&!y.isInteger())throw Error(i+"Exponent not an intege\
r: "+Ye(y));if(m!=null&&(m=new N(m)),w=y.e>14,!q.c||!q.c[0]||q.c[0]==1&&!q.e&&q.c.length==1||!y.c||!y.c[0])return I=new N(Math.pow(+Ye(q),w?y.s*(2-D(y)):+Ye(y))),
m?I.mod(m):I;if(E=y.s<0,m){if(m.c?!m.c[0]:!m.s)return new N(NaN);P=!E&&q.isInteger()&&m.isInteger(),P&&(q=q.mod(m))}else{if(y.e>9&&(q.e>0||q.e<-1||(q.e==0?q.c[0]>
1||w&&q.c[1]>=24e7:q.c[0]<8e13||w&&q.c[0]<=9999975e7)))return T=q.s<0&&D(y)?-0:0,q.e>-1&&(T=1/T),new N(E?1/T:T);de&&(T=n(de/u+2))}for(w?(g=new N(.5),E&&(y.s=1),
R=D(y)):(_=Math.abs(+Ye(y)),R=_%2),I=new N(F);;){if(R){if(I=I.times(q),!I.c)break;T?I.c.length>T&&(I.c.length=T):P&&(I=I.mod(m))}if(_){if(_=o(_/2),_===0)break;R=
_%2}else if(y=y.times(g),Ae(y,y.e+1,1),y.e>14)R=D(y);else{if(_=+Ye(y),_===0)break;R=_%2}q=q.times(q),T?q.c&&q.c.length>T&&(q.c.length=T):P&&(q=q.mod(m))}return P?
I:(E&&(I=F.div(I)),m?I.mod(m):T?Ae(I,de,x,M):I)},C.integerValue=function(y){var m=new N(this);return y==null?y=x:S(y,0,8),Ae(m,m.e+1,y)},C.isEqualTo=C.eq=function(y,m){
return B(this,new N(y,m))===0},C.isFinite=function(){return!!this.c},C.isGreaterThan=C.gt=function(y,m){return B(this,new N(y,m))>0},C.isGreaterThanOrEqualTo=C.
gte=function(y,m){return(m=B(this,new N(y,m)))===1||m===0},C.isInteger=function(){return!!this.c&&h(this.e/u)>this.c.length-2},C.isLessThan=C.lt=function(y,m){return B(
this,new N(y,m))<0},C.isLessThanOrEqualTo=C.lte=function(y,m){return(m=B(this,new N(y,m)))===-1||m===0},C.isNaN=function(){return!this.s},C.isNegative=function(){
return this.s<0},C.isPositive=function(){return this.s>0},C.isZero=function(){return!!this.c&&this.c[0]==0},C.minus=function(y,m){var g,P,_,T,M=this,w=M.s;if(y=
new N(y,m),m=y.s,!w||!m)return new N(NaN);if(w!=m)return y.s=-m,M.plus(y);var E=M.e/u,R=y.e/u,I=M.c,q=y.c;if(!E||!R){if(!I||!q)return I?(y.s=-m,y):new N(q?M:NaN);
if(!I[0]||!q[0])return q[0]?(y.s=-m,y):new N(I[0]?M:x==3?-0:0)}if(E=h(E),R=h(R),I=I.slice(),w=E-R){for((T=w<0)?(w=-w,_=I):(R=E,_=q),_.reverse(),m=w;m--;_.push(0))
;_.reverse()}else for(P=(T=(w=I.length)<(m=q.length))?w:m,w=m=0;m<P;m++)if(I[m]!=q[m]){T=I[m]<q[m];break}if(T&&(_=I,I=q,q=_,y.s=-y.s),m=(P=q.length)-(g=I.length),
m>0)for(;m--;I[g++]=0);for(m=s-1;P>w;){if(I[--P]<q[P]){for(g=P;g&&!I[--g];I[g]=m);--I[g],I[P]+=s}I[P]-=q[P]}for(;I[0]==0;I.splice(0,1),--R);return I[0]?Oe(y,I,R):
(y.s=x==3?-1:1,y.c=[y.e=0],y)},C.modulo=C.mod=function(y,m){var g,P,_=this;return y=new N(y,m),!_.c||!y.s||y.c&&!y.c[0]?new N(NaN):!y.c||_.c&&!_.c[0]?new N(_):(ve==
9?(P=y.s,y.s=1,g=L(_,y,0,3),y.s=P,g.s*=P):g=L(_,y,0,ve),y=_.minus(g.times(y)),!y.c[0]&&ve==1&&(y.s=_.s),y)},C.multipliedBy=C.times=function(y,m){var g,P,_,T,M,w,
E,R,I,q,G,Z,me,Te,qe,he=this,be=he.c,xe=(y=new N(y,m)).c;if(!be||!xe||!be[0]||!xe[0])return!he.s||!y.s||be&&!be[0]&&!xe||xe&&!xe[0]&&!be?y.c=y.e=y.s=null:(y.s*=
he.s,!be||!xe?y.c=y.e=null:(y.c=[0],y.e=0)),y;for(P=h(he.e/u)+h(y.e/u),y.s*=he.s,E=be.length,q=xe.length,E<q&&(me=be,be=xe,xe=me,_=E,E=q,q=_),_=E+q,me=[];_--;me.
push(0));for(Te=s,qe=d,_=q;--_>=0;){for(g=0,G=xe[_]%qe,Z=xe[_]/qe|0,M=E,T=_+M;T>_;)R=be[--M]%qe,I=be[M]/qe|0,w=Z*R+I*G,R=G*R+w%qe*qe+me[T]+g,g=(R/Te|0)+(w/qe|0)+
Z*I,me[T--]=R%Te;me[T]=g}return g?++P:me.splice(0,1),Oe(y,me,P)},C.negated=function(){var y=new N(this);return y.s=-y.s||null,y},C.plus=function(y,m){var g,P=this,
_=P.s;if(y=new N(y,m),m=y.s,!_||!m)return new N(NaN);if(_!=m)return y.s=-m,P.minus(y);var T=P.e/u,M=y.e/u,w=P.c,E=y.c;if(!T||!M){if(!w||!E)return new N(_/0);if(!w[0]||
!E[0])return E[0]?y:new N(w[0]?P:_*0)}if(T=h(T),M=h(M),w=w.slice(),_=T-M){for(_>0?(M=T,g=E):(_=-_,g=w),g.reverse();_--;g.push(0));g.reverse()}for(_=w.length,m=E.
length,_-m<0&&(g=E,E=w,w=g,m=_),_=0;m;)_=(w[--m]=w[m]+E[m]+_)/s|0,w[m]=s===w[m]?0:w[m]%s;return _&&(w=[_].concat(w),++M),Oe(y,w,M)},C.precision=C.sd=function(y,m){
var g,P,_,T=this;if(y!=null&&y!==!!y)return S(y,1,c),m==null?m=x:S(m,0,8),Ae(new N(T),y,m);if(!(g=T.c))return null;if(_=g.length-1,P=_*u+1,_=g[_]){for(;_%10==0;_/=
10,P--);for(_=g[0];_>=10;_/=10,P++);}return y&&T.e+1>P&&(P=T.e+1),P},C.shiftedBy=function(y){return S(y,-p,p),this.times("1e"+y)},C.squareRoot=C.sqrt=function(){
var y,m,g,P,_,T=this,M=T.c,w=T.s,E=T.e,R=K+4,I=new N("0.5");if(w!==1||!M||!M[0])return new N(!w||w<0&&(!M||M[0])?NaN:M?T:1/0);if(w=Math.sqrt(+Ye(T)),w==0||w==1/0?
(m=b(M),(m.length+E)%2==0&&(m+="0"),w=Math.sqrt(+m),E=h((E+1)/2)-(E<0||E%2),w==1/0?m="5e"+E:(m=w.toExponential(),m=m.slice(0,m.indexOf("e")+1)+E),g=new N(m)):g=
new N(w+""),g.c[0]){for(E=g.e,w=E+R,w<3&&(w=0);;)if(_=g,g=I.times(_.plus(L(T,_,R,1))),b(_.c).slice(0,w)===(m=b(g.c)).slice(0,w))if(g.e<E&&--w,m=m.slice(w-3,w+1),
m=="9999"||!P&&m=="4999"){if(!P&&(Ae(_,_.e+K+2,0),_.times(_).eq(T))){g=_;break}R+=4,w+=4,P=1}else{(!+m||!+m.slice(1)&&m.charAt(0)=="5")&&(Ae(g,g.e+K+2,1),y=!g.times(
g).eq(T));break}}return Ae(g,g.e+K+1,x,y)},C.toExponential=function(y,m){return y!=null&&(S(y,0,c),y++),Bt(this,y,m,1)},C.toFixed=function(y,m){return y!=null&&
(S(y,0,c),y=y+this.e+1),Bt(this,y,m)},C.toFormat=function(y,m,g){var P,_=this;if(g==null)y!=null&&m&&typeof m=="object"?(g=m,m=null):y&&typeof y=="object"?(g=y,
y=m=null):g=Le;else if(typeof g!="object")throw Error(i+"Argument not an object: "+g);if(P=_.toFixed(y,m),_.c){var T,M=P.split("."),w=+g.groupSize,E=+g.secondaryGroupSize,
R=g.groupSeparator||"",I=M[0],q=M[1],G=_.s<0,Z=G?I.slice(1):I,me=Z.length;if(E&&(T=w,w=E,E=T,me-=T),w>0&&me>0){for(T=me%w||w,I=Z.substr(0,T);T<me;T+=w)I+=R+Z.substr(
T,w);E>0&&(I+=R+Z.slice(T)),G&&(I="-"+I)}P=q?I+(g.decimalSeparator||"")+((E=+g.fractionGroupSize)?q.replace(new RegExp("\\d{"+E+"}\\B","g"),"$&"+(g.fractionGroupSeparator||
"")):q):I}return(g.prefix||"")+P+(g.suffix||"")},C.toFraction=function(y){var m,g,P,_,T,M,w,E,R,I,q,G,Z=this,me=Z.c;if(y!=null&&(w=new N(y),!w.isInteger()&&(w.c||
w.s!==1)||w.lt(F)))throw Error(i+"Argument "+(w.isInteger()?"out of range: ":"not an integer: ")+Ye(w));if(!me)return new N(Z);for(m=new N(F),R=g=new N(F),P=E=new N(
F),G=b(me),T=m.e=G.length-Z.e-1,m.c[0]=l[(M=T%u)<0?u+M:M],y=!y||w.comparedTo(m)>0?T>0?m:R:w,M=ne,ne=1/0,w=new N(G),E.c[0]=0;I=L(w,m,0,1),_=g.plus(I.times(P)),_.
comparedTo(y)!=1;)g=P,P=_,R=E.plus(I.times(_=R)),E=_,m=w.minus(I.times(_=m)),w=_;return _=L(y.minus(g),P,0,1),E=E.plus(_.times(R)),g=g.plus(_.times(P)),E.s=R.s=
Z.s,T=T*2,q=L(R,P,T,x).minus(Z).abs().comparedTo(L(E,g,T,x).minus(Z).abs())<1?[R,P]:[E,g],ne=M,q},C.toNumber=function(){return+Ye(this)},C.toPrecision=function(y,m){
return y!=null&&S(y,1,c),Bt(this,y,m,2)},C.toString=function(y){var m,g=this,P=g.s,_=g.e;return _===null?P?(m="Infinity",P<0&&(m="-"+m)):m="NaN":(y==null?m=_<=U||
_>=V?k(b(g.c),_):v(b(g.c),_,"0"):y===10&&ft?(g=Ae(new N(g),K+_+1,x),m=v(b(g.c),g.e,"0")):(S(y,2,Pe.length,"Base"),m=j(v(b(g.c),_,"0"),10,y,P,!0)),P<0&&g.c[0]&&(m=
"-"+m)),m},C.valueOf=C.toJSON=function(){return Ye(this)},C._isBigNumber=!0,A!=null&&N.set(A),N}function h(A){var L=A|0;return A>0||A===L?L:L-1}function b(A){for(var L,
j,X=1,C=A.length,F=A[0]+"";X<C;){for(L=A[X++]+"",j=u-L.length;j--;L="0"+L);F+=L}for(C=F.length;F.charCodeAt(--C)===48;);return F.slice(0,C+1||1)}function B(A,L){
var j,X,C=A.c,F=L.c,K=A.s,x=L.s,U=A.e,V=L.e;if(!K||!x)return null;if(j=C&&!C[0],X=F&&!F[0],j||X)return j?X?0:-x:K;if(K!=x)return K;if(j=K<0,X=U==V,!C||!F)return X?
0:!C^j?1:-1;if(!X)return U>V^j?1:-1;for(x=(U=C.length)<(V=F.length)?U:V,K=0;K<x;K++)if(C[K]!=F[K])return C[K]>F[K]^j?1:-1;return U==V?0:U>V^j?1:-1}function S(A,L,j,X){
if(A<L||A>j||A!==o(A))throw Error(i+(X||"Argument")+(typeof A=="number"?A<L||A>j?" out of range: ":" not an integer: ":" not a primitive number: ")+String(A))}function D(A){
var L=A.c.length-1;return h(A.e/u)==L&&A.c[L]%2!=0}function k(A,L){return(A.length>1?A.charAt(0)+"."+A.slice(1):A)+(L<0?"e":"e+")+L}function v(A,L,j){var X,C;if(L<
0){for(C=j+".";++L;C+=j);A=C+A}else if(X=A.length,++L>X){for(C=j,L-=X;--L;C+=j);A+=C}else L<X&&(A=A.slice(0,L)+"."+A.slice(L));return A}t=f(),t.default=t.BigNumber=
t,typeof define=="function"&&define.amd?define(function(){return t}):typeof ni<"u"&&ni.exports?ni.exports=t:(e||(e=typeof self<"u"&&self?self:window),e.BigNumber=
t)})(Ud)});var Yt=O(oi=>{"use strict";Object.defineProperty(oi,"__esModule",{value:!0});oi.default=void 0;var XS=xS(Fd());function xS(e){return e&&e.__esModule?e:{default:e}}
var jd=XS.default.clone();jd.DEBUG=!0;var aO=oi.default=jd});var Kd=O(Cs=>{"use strict";Object.defineProperty(Cs,"__esModule",{value:!0});Cs.best_r=JS;var hr=WS(Yt());function WS(e){return e&&e.__esModule?e:{default:e}}function $S(e,t){
return YS(e)||ZS(e,t)||GS(e,t)||zS()}function zS(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function GS(e,t){if(e){if(typeof e=="string")return Vd(e,t);var r={}.toString.
call(e).slice(8,-1);return r==="Object"&&e.constructor&&(r=e.constructor.name),r==="Map"||r==="Set"?Array.from(e):r==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(r)?Vd(e,t):void 0}}function Vd(e,t){(t==null||t>e.length)&&(t=e.length);for(var r=0,n=Array(t);r<t;r++)n[r]=e[r];return n}function ZS(e,t){var r=e==null?null:
typeof Symbol<"u"&&e[Symbol.iterator]||e["@@iterator"];if(r!=null){var n,o,i,a,s=[],u=!0,p=!1;try{if(i=(r=r.call(e)).next,t===0){if(Object(r)!==r)return;u=!1}else
for(;!(u=(n=i.call(r)).done)&&(s.push(n.value),s.length!==t);u=!0);}catch(l){p=!0,o=l}finally{try{if(!u&&r.return!=null&&(a=r.return(),Object(a)!==a))return}finally{
if(p)throw o}}return s}}function YS(e){if(Array.isArray(e))return e}var Bs=(1<<31>>>0)-1;function JS(e){for(var t=new hr.default(e),r,n,o=[[new hr.default(0),new hr.
default(1)],[new hr.default(1),new hr.default(0)]],i=2;!t.gt(Bs);){r=t.integerValue(hr.default.ROUND_FLOOR),n=t.minus(r);var a=r.times(o[i-1][0]).plus(o[i-2][0]),
s=r.times(o[i-1][1]).plus(o[i-2][1]);if(a.gt(Bs)||s.gt(Bs)||(o.push([a,s]),n.eq(0)))break;t=new hr.default(1).div(n),i+=1}var u=$S(o[o.length-1],2),p=u[0],l=u[1];
if(p.isZero()||l.isZero())throw new Error("Couldn't find approximation");return[p.toNumber(),l.toNumber()]}});var si=O(ai=>{"use strict";Object.defineProperty(ai,"__esModule",{value:!0});ai.LiquidityPoolAsset=void 0;var ii=QS(Q()),Rn=mt(),Hd=Os();function QS(e){return e&&
e.__esModule?e:{default:e}}function Mn(e){"@babel/helpers - typeof";return Mn=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Mn(e)}function Xd(e,t){var r=Object.keys(e);if(Object.
getOwnPropertySymbols){var n=Object.getOwnPropertySymbols(e);t&&(n=n.filter(function(o){return Object.getOwnPropertyDescriptor(e,o).enumerable})),r.push.apply(r,
n)}return r}function xd(e){for(var t=1;t<arguments.length;t++){var r=arguments[t]!=null?arguments[t]:{};t%2?Xd(Object(r),!0).forEach(function(n){ew(e,n,r[n])}):
Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(r)):Xd(Object(r)).forEach(function(n){Object.defineProperty(e,n,Object.
getOwnPropertyDescriptor(r,n))})}return e}function ew(e,t,r){return(t=$d(t))in e?Object.defineProperty(e,t,{value:r,enumerable:!0,configurable:!0,writable:!0}):
e[t]=r,e}function tw(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function Wd(e,t){for(var r=0;r<t.length;r++){var n=t[r];
n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,$d(n.key),n)}}function rw(e,t,r){return t&&Wd(e.prototype,t),
r&&Wd(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function $d(e){var t=nw(e,"string");return Mn(t)=="symbol"?t:t+""}function nw(e,t){if(Mn(e)!="ob\
ject"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(Mn(n)!="object")return n;throw new TypeError("@@toPrimitive must r\
eturn a primitive value.")}return(t==="string"?String:Number)(e)}var cO=ai.LiquidityPoolAsset=(function(){function e(t,r,n){if(tw(this,e),!t||!(t instanceof Rn.
Asset))throw new Error("assetA is invalid");if(!r||!(r instanceof Rn.Asset))throw new Error("assetB is invalid");if(Rn.Asset.compare(t,r)!==-1)throw new Error("\
Assets are not in lexicographic order");if(!n||n!==Hd.LiquidityPoolFeeV18)throw new Error("fee is invalid");this.assetA=t,this.assetB=r,this.fee=n}return rw(e,[
{key:"toXDRObject",value:function(){var r=new ii.default.LiquidityPoolConstantProductParameters({assetA:this.assetA.toXDRObject(),assetB:this.assetB.toXDRObject(),
fee:this.fee}),n=new ii.default.LiquidityPoolParameters("liquidityPoolConstantProduct",r);return new ii.default.ChangeTrustAsset("assetTypePoolShare",n)}},{key:"\
getLiquidityPoolParameters",value:function(){return xd(xd({},this),{},{assetA:this.assetA,assetB:this.assetB,fee:this.fee})}},{key:"getAssetType",value:function(){
return"liquidity_pool_shares"}},{key:"equals",value:function(r){return this.assetA.equals(r.assetA)&&this.assetB.equals(r.assetB)&&this.fee===r.fee}},{key:"toSt\
ring",value:function(){var r=(0,Hd.getLiquidityPoolId)("constant_product",this.getLiquidityPoolParameters()).toString("hex");return"liquidity_pool:".concat(r)}}],
[{key:"fromOperation",value:function(r){var n=r.switch();if(n===ii.default.AssetType.assetTypePoolShare()){var o=r.liquidityPool().constantProduct();return new this(
Rn.Asset.fromOperation(o.assetA()),Rn.Asset.fromOperation(o.assetB()),o.fee())}throw new Error("Invalid asset type: ".concat(n.name))}}])})()});var Is=O(ui=>{"use strict";Object.defineProperty(ui,"__esModule",{value:!0});ui.Claimant=void 0;var Ke=iw(Q()),ow=rt(),zd=Ie();function iw(e){return e&&e.__esModule?
e:{default:e}}function Dn(e){"@babel/helpers - typeof";return Dn=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Dn(e)}function aw(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Gd(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,uw(n.key),n)}}function sw(e,t,r){return t&&Gd(e.prototype,t),r&&Gd(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function uw(e){
var t=cw(e,"string");return Dn(t)=="symbol"?t:t+""}function cw(e,t){if(Dn(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(Dn(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var fO=ui.Claimant=
(function(){function e(t,r){if(aw(this,e),t&&!zd.StrKey.isValidEd25519PublicKey(t))throw new Error("Destination is invalid");if(this._destination=t,!r)this._predicate=
Ke.default.ClaimPredicate.claimPredicateUnconditional();else if(r instanceof Ke.default.ClaimPredicate)this._predicate=r;else throw new Error("Predicate should \
be an xdr.ClaimPredicate")}return sw(e,[{key:"toXDRObject",value:function(){var r=new Ke.default.ClaimantV0({destination:ow.Keypair.fromPublicKey(this._destination).
xdrAccountId(),predicate:this._predicate});return Ke.default.Claimant.claimantTypeV0(r)}},{key:"destination",get:function(){return this._destination},set:function(r){
throw new Error("Claimant is immutable")}},{key:"predicate",get:function(){return this._predicate},set:function(r){throw new Error("Claimant is immutable")}}],[
{key:"predicateUnconditional",value:function(){return Ke.default.ClaimPredicate.claimPredicateUnconditional()}},{key:"predicateAnd",value:function(r,n){if(!(r instanceof
Ke.default.ClaimPredicate))throw new Error("left Predicate should be an xdr.ClaimPredicate");if(!(n instanceof Ke.default.ClaimPredicate))throw new Error("right\
 Predicate should be an xdr.ClaimPredicate");return Ke.default.ClaimPredicate.claimPredicateAnd([r,n])}},{key:"predicateOr",value:function(r,n){if(!(r instanceof
Ke.default.ClaimPredicate))throw new Error("left Predicate should be an xdr.ClaimPredicate");if(!(n instanceof Ke.default.ClaimPredicate))throw new Error("right\
 Predicate should be an xdr.ClaimPredicate");return Ke.default.ClaimPredicate.claimPredicateOr([r,n])}},{key:"predicateNot",value:function(r){if(!(r instanceof Ke.
default.ClaimPredicate))throw new Error("right Predicate should be an xdr.ClaimPredicate");return Ke.default.ClaimPredicate.claimPredicateNot(r)}},{key:"predica\
teBeforeAbsoluteTime",value:function(r){return Ke.default.ClaimPredicate.claimPredicateBeforeAbsoluteTime(Ke.default.Int64.fromString(r))}},{key:"predicateBefor\
eRelativeTime",value:function(r){return Ke.default.ClaimPredicate.claimPredicateBeforeRelativeTime(Ke.default.Int64.fromString(r))}},{key:"fromXDR",value:function(r){
var n;if(r.switch()===Ke.default.ClaimantType.claimantTypeV0())return n=r.v0(),new this(zd.StrKey.encodeEd25519PublicKey(n.destination().ed25519()),n.predicate());
throw new Error("Invalid claimant type: ".concat(r.switch().name))}}])})()});var li=O(ci=>{"use strict";Object.defineProperty(ci,"__esModule",{value:!0});ci.LiquidityPoolId=void 0;var Rs=lw(Q());function lw(e){return e&&e.__esModule?e:{default:e}}
function Ln(e){"@babel/helpers - typeof";return Ln=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&
typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Ln(e)}function fw(e,t){if(!(e instanceof t))throw new TypeError("Cann\
ot call a class as a function")}function Zd(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,dw(n.key),n)}}function pw(e,t,r){return t&&Zd(e.prototype,t),r&&Zd(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function dw(e){
var t=yw(e,"string");return Ln(t)=="symbol"?t:t+""}function yw(e,t){if(Ln(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(Ln(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var dO=ci.LiquidityPoolId=
(function(){function e(t){if(fw(this,e),!t)throw new Error("liquidityPoolId cannot be empty");if(!/^[a-f0-9]{64}$/.test(t))throw new Error("Liquidity pool ID is\
 not a valid hash");this.liquidityPoolId=t}return pw(e,[{key:"toXDRObject",value:function(){var r=Rs.default.PoolId.fromXDR(this.liquidityPoolId,"hex");return new Rs.
default.TrustLineAsset("assetTypePoolShare",r)}},{key:"getLiquidityPoolId",value:function(){return String(this.liquidityPoolId)}},{key:"getAssetType",value:function(){
return"liquidity_pool_shares"}},{key:"equals",value:function(r){return this.liquidityPoolId===r.getLiquidityPoolId()}},{key:"toString",value:function(){return"l\
iquidity_pool:".concat(this.liquidityPoolId)}}],[{key:"fromOperation",value:function(r){var n=r.switch();if(n===Rs.default.AssetType.assetTypePoolShare()){var o=r.
liquidityPoolId().toString("hex");return new this(o)}throw new Error("Invalid asset type: ".concat(n.name))}}])})()});var Yd=O(Ds=>{"use strict";Object.defineProperty(Ds,"__esModule",{value:!0});Ds.manageSellOffer=gw;var hw=We(),Ms=mw(Q());function mw(e){return e&&e.__esModule?
e:{default:e}}function gw(e){var t={};if(t.selling=e.selling.toXDRObject(),t.buying=e.buying.toXDRObject(),!this.isValidAmount(e.amount,!0))throw new TypeError(
this.constructAmountRequirementsError("amount"));if(t.amount=this._toXDRAmount(e.amount),e.price===void 0)throw new TypeError("price argument is required");t.price=
this._toXDRPrice(e.price),e.offerId!==void 0?e.offerId=e.offerId.toString():e.offerId="0",t.offerId=hw.Hyper.fromString(e.offerId);var r=new Ms.default.ManageSellOfferOp(
t),n={};return n.body=Ms.default.OperationBody.manageSellOffer(r),this.setSourceAccount(n,e),new Ms.default.Operation(n)}});var Jd=O(qs=>{"use strict";Object.defineProperty(qs,"__esModule",{value:!0});qs.createPassiveSellOffer=bw;var Ls=vw(Q());function vw(e){return e&&e.__esModule?e:
{default:e}}function bw(e){var t={};if(t.selling=e.selling.toXDRObject(),t.buying=e.buying.toXDRObject(),!this.isValidAmount(e.amount))throw new TypeError(this.
constructAmountRequirementsError("amount"));if(t.amount=this._toXDRAmount(e.amount),e.price===void 0)throw new TypeError("price argument is required");t.price=this.
_toXDRPrice(e.price);var r=new Ls.default.CreatePassiveSellOfferOp(t),n={};return n.body=Ls.default.OperationBody.createPassiveSellOffer(r),this.setSourceAccount(
n,e),new Ls.default.Operation(n)}});var ct=O(Hr=>{"use strict";Object.defineProperty(Hr,"__esModule",{value:!0});Hr.decodeAddressToMuxedAccount=Qd;Hr.encodeMuxedAccount=ww;Hr.encodeMuxedAccountToAddress=
ey;Hr.extractBaseAddress=_w;var Nt=Sw(Q()),kt=Ie();function Sw(e){return e&&e.__esModule?e:{default:e}}function Qd(e){return kt.StrKey.isValidMed25519PublicKey(
e)?Aw(e):Nt.default.MuxedAccount.keyTypeEd25519(kt.StrKey.decodeEd25519PublicKey(e))}function ey(e){return e.switch().value===Nt.default.CryptoKeyType.keyTypeMuxedEd25519().
value?Ew(e):kt.StrKey.encodeEd25519PublicKey(e.ed25519())}function ww(e,t){if(!kt.StrKey.isValidEd25519PublicKey(e))throw new Error("address should be a Stellar\
 account ID (G...)");if(typeof t!="string")throw new Error("id should be a string representing a number (uint64)");return Nt.default.MuxedAccount.keyTypeMuxedEd25519(
new Nt.default.MuxedAccountMed25519({id:Nt.default.Uint64.fromString(t),ed25519:kt.StrKey.decodeEd25519PublicKey(e)}))}function _w(e){if(kt.StrKey.isValidEd25519PublicKey(
e))return e;if(!kt.StrKey.isValidMed25519PublicKey(e))throw new TypeError("expected muxed account (M...), got ".concat(e));var t=Qd(e);return kt.StrKey.encodeEd25519PublicKey(
t.med25519().ed25519())}function Aw(e){var t=kt.StrKey.decodeMed25519PublicKey(e);return Nt.default.MuxedAccount.keyTypeMuxedEd25519(new Nt.default.MuxedAccountMed25519(
{id:Nt.default.Uint64.fromXDR(t.subarray(-8)),ed25519:t.subarray(0,-8)}))}function Ew(e){if(e.switch()===Nt.default.CryptoKeyType.keyTypeEd25519())return ey(e);
var t=e.med25519();return kt.StrKey.encodeMed25519PublicKey(Buffer.concat([t.ed25519(),t.id().toXDR("raw")]))}});var ry=O(Ns=>{"use strict";Object.defineProperty(Ns,"__esModule",{value:!0});Ns.accountMerge=Pw;var ty=kw(Q()),Tw=ct();function kw(e){return e&&e.__esModule?e:{
default:e}}function Pw(e){var t={};try{t.body=ty.default.OperationBody.accountMerge((0,Tw.decodeAddressToMuxedAccount)(e.destination))}catch{throw new Error("de\
stination is invalid")}return this.setSourceAccount(t,e),new ty.default.Operation(t)}});var ny=O(Us=>{"use strict";Object.defineProperty(Us,"__esModule",{value:!0});Us.allowTrust=Iw;var Xr=Cw(Q()),Ow=rt(),Bw=Ie();function Cw(e){return e&&e.__esModule?
e:{default:e}}function Iw(e){if(!Bw.StrKey.isValidEd25519PublicKey(e.trustor))throw new Error("trustor is invalid");var t={};if(t.trustor=Ow.Keypair.fromPublicKey(
e.trustor).xdrAccountId(),e.assetCode.length<=4){var r=e.assetCode.padEnd(4,"\0");t.asset=Xr.default.AssetCode.assetTypeCreditAlphanum4(r)}else if(e.assetCode.length<=
12){var n=e.assetCode.padEnd(12,"\0");t.asset=Xr.default.AssetCode.assetTypeCreditAlphanum12(n)}else throw new Error("Asset code must be 12 characters at max.");
typeof e.authorize=="boolean"?e.authorize?t.authorize=Xr.default.TrustLineFlags.authorizedFlag().value:t.authorize=0:t.authorize=e.authorize;var o=new Xr.default.
AllowTrustOp(t),i={};return i.body=Xr.default.OperationBody.allowTrust(o),this.setSourceAccount(i,e),new Xr.default.Operation(i)}});var iy=O(js=>{"use strict";Object.defineProperty(js,"__esModule",{value:!0});js.bumpSequence=Dw;var Rw=We(),Mw=oy(Yt()),Fs=oy(Q());function oy(e){return e&&e.__esModule?
e:{default:e}}function Dw(e){var t={};if(typeof e.bumpTo!="string")throw new Error("bumpTo must be a string");try{new Mw.default(e.bumpTo)}catch{throw new Error(
"bumpTo must be a stringified number")}t.bumpTo=Rw.Hyper.fromString(e.bumpTo);var r=new Fs.default.BumpSequenceOp(t),n={};return n.body=Fs.default.OperationBody.
bumpSequence(r),this.setSourceAccount(n,e),new Fs.default.Operation(n)}});var sy=O(Ks=>{"use strict";Object.defineProperty(Ks,"__esModule",{value:!0});Ks.changeTrust=jw;var Lw=We(),qw=ay(Yt()),Vs=ay(Q()),Nw=mt(),Uw=si();function ay(e){
return e&&e.__esModule?e:{default:e}}var Fw="9223372036854775807";function jw(e){var t={};if(e.asset instanceof Nw.Asset)t.line=e.asset.toChangeTrustXDRObject();else if(e.
asset instanceof Uw.LiquidityPoolAsset)t.line=e.asset.toXDRObject();else throw new TypeError("asset must be Asset or LiquidityPoolAsset");if(e.limit!==void 0&&!this.
isValidAmount(e.limit,!0))throw new TypeError(this.constructAmountRequirementsError("limit"));e.limit?t.limit=this._toXDRAmount(e.limit):t.limit=Lw.Hyper.fromString(
new qw.default(Fw).toString()),e.source&&(t.source=e.source.masterKeypair);var r=new Vs.default.ChangeTrustOp(t),n={};return n.body=Vs.default.OperationBody.changeTrust(
r),this.setSourceAccount(n,e),new Vs.default.Operation(n)}});var uy=O(Xs=>{"use strict";Object.defineProperty(Xs,"__esModule",{value:!0});Xs.createAccount=Xw;var Hs=Hw(Q()),Vw=rt(),Kw=Ie();function Hw(e){return e&&e.__esModule?
e:{default:e}}function Xw(e){if(!Kw.StrKey.isValidEd25519PublicKey(e.destination))throw new Error("destination is invalid");if(!this.isValidAmount(e.startingBalance,
!0))throw new TypeError(this.constructAmountRequirementsError("startingBalance"));var t={};t.destination=Vw.Keypair.fromPublicKey(e.destination).xdrAccountId(),
t.startingBalance=this._toXDRAmount(e.startingBalance);var r=new Hs.default.CreateAccountOp(t),n={};return n.body=Hs.default.OperationBody.createAccount(r),this.
setSourceAccount(n,e),new Hs.default.Operation(n)}});var cy=O(Ws=>{"use strict";Object.defineProperty(Ws,"__esModule",{value:!0});Ws.createClaimableBalance=$w;var xs=Ww(Q()),xw=mt();function Ww(e){return e&&e.__esModule?
e:{default:e}}function $w(e){if(!(e.asset instanceof xw.Asset))throw new Error("must provide an asset for create claimable balance operation");if(!this.isValidAmount(
e.amount))throw new TypeError(this.constructAmountRequirementsError("amount"));if(!Array.isArray(e.claimants)||e.claimants.length===0)throw new Error("must prov\
ide at least one claimant");var t={};t.asset=e.asset.toXDRObject(),t.amount=this._toXDRAmount(e.amount),t.claimants=Object.values(e.claimants).map(function(o){return o.
toXDRObject()});var r=new xs.default.CreateClaimableBalanceOp(t),n={};return n.body=xs.default.OperationBody.createClaimableBalance(r),this.setSourceAccount(n,e),
new xs.default.Operation(n)}});var $s=O(pi=>{"use strict";Object.defineProperty(pi,"__esModule",{value:!0});pi.claimClaimableBalance=Gw;pi.validateClaimableBalanceId=ly;var fi=zw(Q());function zw(e){
return e&&e.__esModule?e:{default:e}}function Gw(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};ly(e.balanceId);var t={};t.balanceId=fi.default.
ClaimableBalanceId.fromXDR(e.balanceId,"hex");var r=new fi.default.ClaimClaimableBalanceOp(t),n={};return n.body=fi.default.OperationBody.claimClaimableBalance(
r),this.setSourceAccount(n,e),new fi.default.Operation(n)}function ly(e){if(typeof e!="string"||e.length!==72)throw new Error("must provide a valid claimable ba\
lance id")}});var fy=O(zs=>{"use strict";Object.defineProperty(zs,"__esModule",{value:!0});zs.clawbackClaimableBalance=Jw;var di=Yw(Q()),Zw=$s();function Yw(e){return e&&e.__esModule?
e:{default:e}}function Jw(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};(0,Zw.validateClaimableBalanceId)(e.balanceId);var t={balanceId:di.default.
ClaimableBalanceId.fromXDR(e.balanceId,"hex")},r={body:di.default.OperationBody.clawbackClaimableBalance(new di.default.ClawbackClaimableBalanceOp(t))};return this.
setSourceAccount(r,e),new di.default.Operation(r)}});var dy=O(Gs=>{"use strict";Object.defineProperty(Gs,"__esModule",{value:!0});Gs.inflation=e_;var py=Qw(Q());function Qw(e){return e&&e.__esModule?e:{default:e}}
function e_(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},t={};return t.body=py.default.OperationBody.inflation(),this.setSourceAccount(t,e),
new py.default.Operation(t)}});var yy=O(Ys=>{"use strict";Object.defineProperty(Ys,"__esModule",{value:!0});Ys.manageData=r_;var Zs=t_(Q());function t_(e){return e&&e.__esModule?e:{default:e}}
function r_(e){var t={};if(!(typeof e.name=="string"&&e.name.length<=64))throw new Error("name must be a string, up to 64 characters");if(t.dataName=e.name,typeof e.
value!="string"&&!Buffer.isBuffer(e.value)&&e.value!==null)throw new Error("value must be a string, Buffer or null");if(typeof e.value=="string"?t.dataValue=Buffer.
from(e.value):t.dataValue=e.value,t.dataValue!==null&&t.dataValue.length>64)throw new Error("value cannot be longer that 64 bytes");var r=new Zs.default.ManageDataOp(
t),n={};return n.body=Zs.default.OperationBody.manageData(r),this.setSourceAccount(n,e),new Zs.default.Operation(n)}});var hy=O(Qs=>{"use strict";Object.defineProperty(Qs,"__esModule",{value:!0});Qs.manageBuyOffer=i_;var n_=We(),Js=o_(Q());function o_(e){return e&&e.__esModule?e:
{default:e}}function i_(e){var t={};if(t.selling=e.selling.toXDRObject(),t.buying=e.buying.toXDRObject(),!this.isValidAmount(e.buyAmount,!0))throw new TypeError(
this.constructAmountRequirementsError("buyAmount"));if(t.buyAmount=this._toXDRAmount(e.buyAmount),e.price===void 0)throw new TypeError("price argument is requir\
ed");t.price=this._toXDRPrice(e.price),e.offerId!==void 0?e.offerId=e.offerId.toString():e.offerId="0",t.offerId=n_.Hyper.fromString(e.offerId);var r=new Js.default.
ManageBuyOfferOp(t),n={};return n.body=Js.default.OperationBody.manageBuyOffer(r),this.setSourceAccount(n,e),new Js.default.Operation(n)}});var my=O(tu=>{"use strict";Object.defineProperty(tu,"__esModule",{value:!0});tu.pathPaymentStrictReceive=u_;var eu=s_(Q()),a_=ct();function s_(e){return e&&e.__esModule?
e:{default:e}}function u_(e){switch(!0){case!e.sendAsset:throw new Error("Must specify a send asset");case!this.isValidAmount(e.sendMax):throw new TypeError(this.
constructAmountRequirementsError("sendMax"));case!e.destAsset:throw new Error("Must provide a destAsset for a payment operation");case!this.isValidAmount(e.destAmount):
throw new TypeError(this.constructAmountRequirementsError("destAmount"));default:break}var t={};t.sendAsset=e.sendAsset.toXDRObject(),t.sendMax=this._toXDRAmount(
e.sendMax);try{t.destination=(0,a_.decodeAddressToMuxedAccount)(e.destination)}catch{throw new Error("destination is invalid")}t.destAsset=e.destAsset.toXDRObject(),
t.destAmount=this._toXDRAmount(e.destAmount);var r=e.path?e.path:[];t.path=r.map(function(i){return i.toXDRObject()});var n=new eu.default.PathPaymentStrictReceiveOp(
t),o={};return o.body=eu.default.OperationBody.pathPaymentStrictReceive(n),this.setSourceAccount(o,e),new eu.default.Operation(o)}});var gy=O(nu=>{"use strict";Object.defineProperty(nu,"__esModule",{value:!0});nu.pathPaymentStrictSend=f_;var ru=l_(Q()),c_=ct();function l_(e){return e&&e.__esModule?
e:{default:e}}function f_(e){switch(!0){case!e.sendAsset:throw new Error("Must specify a send asset");case!this.isValidAmount(e.sendAmount):throw new TypeError(
this.constructAmountRequirementsError("sendAmount"));case!e.destAsset:throw new Error("Must provide a destAsset for a payment operation");case!this.isValidAmount(
e.destMin):throw new TypeError(this.constructAmountRequirementsError("destMin"));default:break}var t={};t.sendAsset=e.sendAsset.toXDRObject(),t.sendAmount=this.
_toXDRAmount(e.sendAmount);try{t.destination=(0,c_.decodeAddressToMuxedAccount)(e.destination)}catch{throw new Error("destination is invalid")}t.destAsset=e.destAsset.
toXDRObject(),t.destMin=this._toXDRAmount(e.destMin);var r=e.path?e.path:[];t.path=r.map(function(i){return i.toXDRObject()});var n=new ru.default.PathPaymentStrictSendOp(
t),o={};return o.body=ru.default.OperationBody.pathPaymentStrictSend(n),this.setSourceAccount(o,e),new ru.default.Operation(o)}});var vy=O(iu=>{"use strict";Object.defineProperty(iu,"__esModule",{value:!0});iu.payment=y_;var ou=d_(Q()),p_=ct();function d_(e){return e&&e.__esModule?e:{default:e}}
function y_(e){if(!e.asset)throw new Error("Must provide an asset for a payment operation");if(!this.isValidAmount(e.amount))throw new TypeError(this.constructAmountRequirementsError(
"amount"));var t={};try{t.destination=(0,p_.decodeAddressToMuxedAccount)(e.destination)}catch{throw new Error("destination is invalid")}t.asset=e.asset.toXDRObject(),
t.amount=this._toXDRAmount(e.amount);var r=new ou.default.PaymentOp(t),n={};return n.body=ou.default.OperationBody.payment(r),this.setSourceAccount(n,e),new ou.
default.Operation(n)}});var by=O(au=>{"use strict";Object.defineProperty(au,"__esModule",{value:!0});au.setOptions=g_;var Ut=m_(Q()),h_=rt(),qn=Ie();function m_(e){return e&&e.__esModule?
e:{default:e}}function Nn(e,t){if(e>=0&&e<=255)return!0;throw new Error("".concat(t," value must be between 0 and 255"))}function g_(e){var t={};if(e.inflationDest){
if(!qn.StrKey.isValidEd25519PublicKey(e.inflationDest))throw new Error("inflationDest is invalid");t.inflationDest=h_.Keypair.fromPublicKey(e.inflationDest).xdrAccountId()}
if(t.clearFlags=this._checkUnsignedIntValue("clearFlags",e.clearFlags),t.setFlags=this._checkUnsignedIntValue("setFlags",e.setFlags),t.masterWeight=this._checkUnsignedIntValue(
"masterWeight",e.masterWeight,Nn),t.lowThreshold=this._checkUnsignedIntValue("lowThreshold",e.lowThreshold,Nn),t.medThreshold=this._checkUnsignedIntValue("medTh\
reshold",e.medThreshold,Nn),t.highThreshold=this._checkUnsignedIntValue("highThreshold",e.highThreshold,Nn),e.homeDomain!==void 0&&typeof e.homeDomain!="string")
throw new TypeError("homeDomain argument must be of type String");if(t.homeDomain=e.homeDomain,e.signer){var r=this._checkUnsignedIntValue("signer.weight",e.signer.
weight,Nn),n,o=0;if(e.signer.ed25519PublicKey){if(!qn.StrKey.isValidEd25519PublicKey(e.signer.ed25519PublicKey))throw new Error("signer.ed25519PublicKey is inva\
lid.");var i=qn.StrKey.decodeEd25519PublicKey(e.signer.ed25519PublicKey);n=new Ut.default.SignerKey.signerKeyTypeEd25519(i),o+=1}if(e.signer.preAuthTx){if(typeof e.
signer.preAuthTx=="string"&&(e.signer.preAuthTx=Buffer.from(e.signer.preAuthTx,"hex")),!(Buffer.isBuffer(e.signer.preAuthTx)&&e.signer.preAuthTx.length===32))throw new Error(
"signer.preAuthTx must be 32 bytes Buffer.");n=new Ut.default.SignerKey.signerKeyTypePreAuthTx(e.signer.preAuthTx),o+=1}if(e.signer.sha256Hash){if(typeof e.signer.
sha256Hash=="string"&&(e.signer.sha256Hash=Buffer.from(e.signer.sha256Hash,"hex")),!(Buffer.isBuffer(e.signer.sha256Hash)&&e.signer.sha256Hash.length===32))throw new Error(
"signer.sha256Hash must be 32 bytes Buffer.");n=new Ut.default.SignerKey.signerKeyTypeHashX(e.signer.sha256Hash),o+=1}if(e.signer.ed25519SignedPayload){if(!qn.StrKey.
isValidSignedPayload(e.signer.ed25519SignedPayload))throw new Error("signer.ed25519SignedPayload is invalid.");var a=qn.StrKey.decodeSignedPayload(e.signer.ed25519SignedPayload),
s=Ut.default.SignerKeyEd25519SignedPayload.fromXDR(a);n=Ut.default.SignerKey.signerKeyTypeEd25519SignedPayload(s),o+=1}if(o!==1)throw new Error("Signer object m\
ust contain exactly one of signer.ed25519PublicKey, signer.sha256Hash, signer.preAuthTx.");t.signer=new Ut.default.Signer({key:n,weight:r})}var u=new Ut.default.
SetOptionsOp(t),p={};return p.body=Ut.default.OperationBody.setOptions(u),this.setSourceAccount(p,e),new Ut.default.Operation(p)}});var Sy=O(uu=>{"use strict";Object.defineProperty(uu,"__esModule",{value:!0});uu.beginSponsoringFutureReserves=w_;var su=S_(Q()),v_=Ie(),b_=rt();function S_(e){return e&&
e.__esModule?e:{default:e}}function w_(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};if(!v_.StrKey.isValidEd25519PublicKey(e.sponsoredId))throw new Error(
"sponsoredId is invalid");var t=new su.default.BeginSponsoringFutureReservesOp({sponsoredId:b_.Keypair.fromPublicKey(e.sponsoredId).xdrAccountId()}),r={};return r.
body=su.default.OperationBody.beginSponsoringFutureReserves(t),this.setSourceAccount(r,e),new su.default.Operation(r)}});var _y=O(cu=>{"use strict";Object.defineProperty(cu,"__esModule",{value:!0});cu.endSponsoringFutureReserves=A_;var wy=__(Q());function __(e){return e&&e.__esModule?
e:{default:e}}function A_(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},t={};return t.body=wy.default.OperationBody.endSponsoringFutureReserves(),
this.setSourceAccount(t,e),new wy.default.Operation(t)}});var Ay=O(Ft=>{"use strict";Object.defineProperty(Ft,"__esModule",{value:!0});Ft.revokeAccountSponsorship=P_;Ft.revokeClaimableBalanceSponsorship=I_;Ft.revokeDataSponsorship=
C_;Ft.revokeLiquidityPoolSponsorship=R_;Ft.revokeOfferSponsorship=B_;Ft.revokeSignerSponsorship=M_;Ft.revokeTrustlineSponsorship=O_;var se=k_(Q()),mr=Ie(),Un=rt(),
E_=mt(),T_=li();function k_(e){return e&&e.__esModule?e:{default:e}}function P_(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};if(!mr.StrKey.
isValidEd25519PublicKey(e.account))throw new Error("account is invalid");var t=se.default.LedgerKey.account(new se.default.LedgerKeyAccount({accountId:Un.Keypair.
fromPublicKey(e.account).xdrAccountId()})),r=se.default.RevokeSponsorshipOp.revokeSponsorshipLedgerEntry(t),n={};return n.body=se.default.OperationBody.revokeSponsorship(
r),this.setSourceAccount(n,e),new se.default.Operation(n)}function O_(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};if(!mr.StrKey.isValidEd25519PublicKey(
e.account))throw new Error("account is invalid");var t;if(e.asset instanceof E_.Asset)t=e.asset.toTrustLineXDRObject();else if(e.asset instanceof T_.LiquidityPoolId)
t=e.asset.toXDRObject();else throw new TypeError("asset must be an Asset or LiquidityPoolId");var r=se.default.LedgerKey.trustline(new se.default.LedgerKeyTrustLine(
{accountId:Un.Keypair.fromPublicKey(e.account).xdrAccountId(),asset:t})),n=se.default.RevokeSponsorshipOp.revokeSponsorshipLedgerEntry(r),o={};return o.body=se.
default.OperationBody.revokeSponsorship(n),this.setSourceAccount(o,e),new se.default.Operation(o)}function B_(){var e=arguments.length>0&&arguments[0]!==void 0?
arguments[0]:{};if(!mr.StrKey.isValidEd25519PublicKey(e.seller))throw new Error("seller is invalid");if(typeof e.offerId!="string")throw new Error("offerId is i\
nvalid");var t=se.default.LedgerKey.offer(new se.default.LedgerKeyOffer({sellerId:Un.Keypair.fromPublicKey(e.seller).xdrAccountId(),offerId:se.default.Int64.fromString(
e.offerId)})),r=se.default.RevokeSponsorshipOp.revokeSponsorshipLedgerEntry(t),n={};return n.body=se.default.OperationBody.revokeSponsorship(r),this.setSourceAccount(
n,e),new se.default.Operation(n)}function C_(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};if(!mr.StrKey.isValidEd25519PublicKey(e.account))
throw new Error("account is invalid");if(typeof e.name!="string"||e.name.length>64)throw new Error("name must be a string, up to 64 characters");var t=se.default.
LedgerKey.data(new se.default.LedgerKeyData({accountId:Un.Keypair.fromPublicKey(e.account).xdrAccountId(),dataName:e.name})),r=se.default.RevokeSponsorshipOp.revokeSponsorshipLedgerEntry(
t),n={};return n.body=se.default.OperationBody.revokeSponsorship(r),this.setSourceAccount(n,e),new se.default.Operation(n)}function I_(){var e=arguments.length>
0&&arguments[0]!==void 0?arguments[0]:{};if(typeof e.balanceId!="string")throw new Error("balanceId is invalid");var t=se.default.LedgerKey.claimableBalance(new se.
default.LedgerKeyClaimableBalance({balanceId:se.default.ClaimableBalanceId.fromXDR(e.balanceId,"hex")})),r=se.default.RevokeSponsorshipOp.revokeSponsorshipLedgerEntry(
t),n={};return n.body=se.default.OperationBody.revokeSponsorship(r),this.setSourceAccount(n,e),new se.default.Operation(n)}function R_(){var e=arguments.length>
0&&arguments[0]!==void 0?arguments[0]:{};if(typeof e.liquidityPoolId!="string")throw new Error("liquidityPoolId is invalid");var t=se.default.LedgerKey.liquidityPool(
new se.default.LedgerKeyLiquidityPool({liquidityPoolId:se.default.PoolId.fromXDR(e.liquidityPoolId,"hex")})),r=se.default.RevokeSponsorshipOp.revokeSponsorshipLedgerEntry(
t),n={body:se.default.OperationBody.revokeSponsorship(r)};return this.setSourceAccount(n,e),new se.default.Operation(n)}function M_(){var e=arguments.length>0&&
arguments[0]!==void 0?arguments[0]:{};if(!mr.StrKey.isValidEd25519PublicKey(e.account))throw new Error("account is invalid");var t;if(e.signer.ed25519PublicKey){
if(!mr.StrKey.isValidEd25519PublicKey(e.signer.ed25519PublicKey))throw new Error("signer.ed25519PublicKey is invalid.");var r=mr.StrKey.decodeEd25519PublicKey(e.
signer.ed25519PublicKey);t=new se.default.SignerKey.signerKeyTypeEd25519(r)}else if(e.signer.preAuthTx){var n;if(typeof e.signer.preAuthTx=="string"?n=Buffer.from(
e.signer.preAuthTx,"hex"):n=e.signer.preAuthTx,!(Buffer.isBuffer(n)&&n.length===32))throw new Error("signer.preAuthTx must be 32 bytes Buffer.");t=new se.default.
SignerKey.signerKeyTypePreAuthTx(n)}else if(e.signer.sha256Hash){var o;if(typeof e.signer.sha256Hash=="string"?o=Buffer.from(e.signer.sha256Hash,"hex"):o=e.signer.
sha256Hash,!(Buffer.isBuffer(o)&&o.length===32))throw new Error("signer.sha256Hash must be 32 bytes Buffer.");t=new se.default.SignerKey.signerKeyTypeHashX(o)}else
throw new Error("signer is invalid");var i=new se.default.RevokeSponsorshipOpSigner({accountId:Un.Keypair.fromPublicKey(e.account).xdrAccountId(),signerKey:t}),
a=se.default.RevokeSponsorshipOp.revokeSponsorshipSigner(i),s={};return s.body=se.default.OperationBody.revokeSponsorship(a),this.setSourceAccount(s,e),new se.default.
Operation(s)}});var Ey=O(fu=>{"use strict";Object.defineProperty(fu,"__esModule",{value:!0});fu.clawback=q_;var lu=L_(Q()),D_=ct();function L_(e){return e&&e.__esModule?e:{default:e}}
function q_(e){var t={};if(!this.isValidAmount(e.amount))throw new TypeError(this.constructAmountRequirementsError("amount"));t.amount=this._toXDRAmount(e.amount),
t.asset=e.asset.toXDRObject();try{t.from=(0,D_.decodeAddressToMuxedAccount)(e.from)}catch{throw new Error("from address is invalid")}var r={body:lu.default.OperationBody.
clawback(new lu.default.ClawbackOp(t))};return this.setSourceAccount(r,e),new lu.default.Operation(r)}});var Ty=O(du=>{"use strict";Object.defineProperty(du,"__esModule",{value:!0});du.setTrustLineFlags=F_;var xr=U_(Q()),N_=rt();function U_(e){return e&&e.__esModule?
e:{default:e}}function pu(e){"@babel/helpers - typeof";return pu=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},pu(e)}function F_(){var e=arguments.length>0&&arguments[0]!==
void 0?arguments[0]:{},t={};if(pu(e.flags)!=="object"||Object.keys(e.flags).length===0)throw new Error("opts.flags must be a map of boolean flags to modify");var r={
authorized:xr.default.TrustLineFlags.authorizedFlag(),authorizedToMaintainLiabilities:xr.default.TrustLineFlags.authorizedToMaintainLiabilitiesFlag(),clawbackEnabled:xr.
default.TrustLineFlags.trustlineClawbackEnabledFlag()},n=0,o=0;Object.keys(e.flags).forEach(function(a){if(!Object.prototype.hasOwnProperty.call(r,a))throw new Error(
"unsupported flag name specified: ".concat(a));var s=e.flags[a],u=r[a].value;s===!0?o|=u:s===!1&&(n|=u)}),t.trustor=N_.Keypair.fromPublicKey(e.trustor).xdrAccountId(),
t.asset=e.asset.toXDRObject(),t.clearFlags=n,t.setFlags=o;var i={body:xr.default.OperationBody.setTrustLineFlags(new xr.default.SetTrustLineFlagsOp(t))};return this.
setSourceAccount(i,e),new xr.default.Operation(i)}});var ky=O(yu=>{"use strict";Object.defineProperty(yu,"__esModule",{value:!0});yu.liquidityPoolDeposit=V_;var yi=j_(Q());function j_(e){return e&&e.__esModule?e:{
default:e}}function V_(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},t=e.liquidityPoolId,r=e.maxAmountA,n=e.maxAmountB,o=e.minPrice,i=e.maxPrice,
a={};if(!t)throw new TypeError("liquidityPoolId argument is required");if(a.liquidityPoolId=yi.default.PoolId.fromXDR(t,"hex"),!this.isValidAmount(r,!0))throw new TypeError(
this.constructAmountRequirementsError("maxAmountA"));if(a.maxAmountA=this._toXDRAmount(r),!this.isValidAmount(n,!0))throw new TypeError(this.constructAmountRequirementsError(
"maxAmountB"));if(a.maxAmountB=this._toXDRAmount(n),o===void 0)throw new TypeError("minPrice argument is required");if(a.minPrice=this._toXDRPrice(o),i===void 0)
throw new TypeError("maxPrice argument is required");a.maxPrice=this._toXDRPrice(i);var s=new yi.default.LiquidityPoolDepositOp(a),u={body:yi.default.OperationBody.
liquidityPoolDeposit(s)};return this.setSourceAccount(u,e),new yi.default.Operation(u)}});var Py=O(hu=>{"use strict";Object.defineProperty(hu,"__esModule",{value:!0});hu.liquidityPoolWithdraw=H_;var hi=K_(Q());function K_(e){return e&&e.__esModule?e:
{default:e}}function H_(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},t={};if(!e.liquidityPoolId)throw new TypeError("liquidityPoolId argume\
nt is required");if(t.liquidityPoolId=hi.default.PoolId.fromXDR(e.liquidityPoolId,"hex"),!this.isValidAmount(e.amount))throw new TypeError(this.constructAmountRequirementsError(
"amount"));if(t.amount=this._toXDRAmount(e.amount),!this.isValidAmount(e.minAmountA,!0))throw new TypeError(this.constructAmountRequirementsError("minAmountA"));
if(t.minAmountA=this._toXDRAmount(e.minAmountA),!this.isValidAmount(e.minAmountB,!0))throw new TypeError(this.constructAmountRequirementsError("minAmountB"));t.
minAmountB=this._toXDRAmount(e.minAmountB);var r=new hi.default.LiquidityPoolWithdrawOp(t),n={body:hi.default.OperationBody.liquidityPoolWithdraw(r)};return this.
setSourceAccount(n,e),new hi.default.Operation(n)}});var Jt=O(mi=>{"use strict";Object.defineProperty(mi,"__esModule",{value:!0});mi.Address=void 0;var De=Ie(),nt=X_(Q());function X_(e){return e&&e.__esModule?e:{default:e}}
function Fn(e){"@babel/helpers - typeof";return Fn=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&
typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Fn(e)}function x_(e,t){if(!(e instanceof t))throw new TypeError("Cann\
ot call a class as a function")}function Oy(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,$_(n.key),n)}}function W_(e,t,r){return t&&Oy(e.prototype,t),r&&Oy(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function $_(e){
var t=z_(e,"string");return Fn(t)=="symbol"?t:t+""}function z_(e,t){if(Fn(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(Fn(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var jO=mi.Address=
(function(){function e(t){if(x_(this,e),De.StrKey.isValidEd25519PublicKey(t))this._type="account",this._key=De.StrKey.decodeEd25519PublicKey(t);else if(De.StrKey.
isValidContract(t))this._type="contract",this._key=De.StrKey.decodeContract(t);else if(De.StrKey.isValidMed25519PublicKey(t))this._type="muxedAccount",this._key=
De.StrKey.decodeMed25519PublicKey(t);else if(De.StrKey.isValidClaimableBalance(t))this._type="claimableBalance",this._key=De.StrKey.decodeClaimableBalance(t);else if(De.
StrKey.isValidLiquidityPool(t))this._type="liquidityPool",this._key=De.StrKey.decodeLiquidityPool(t);else throw new Error("Unsupported address type: ".concat(t))}
return W_(e,[{key:"toString",value:function(){switch(this._type){case"account":return De.StrKey.encodeEd25519PublicKey(this._key);case"contract":return De.StrKey.
encodeContract(this._key);case"claimableBalance":return De.StrKey.encodeClaimableBalance(this._key);case"liquidityPool":return De.StrKey.encodeLiquidityPool(this.
_key);case"muxedAccount":return De.StrKey.encodeMed25519PublicKey(this._key);default:throw new Error("Unsupported address type")}}},{key:"toScVal",value:function(){
return nt.default.ScVal.scvAddress(this.toScAddress())}},{key:"toScAddress",value:function(){switch(this._type){case"account":return nt.default.ScAddress.scAddressTypeAccount(
nt.default.PublicKey.publicKeyTypeEd25519(this._key));case"contract":return nt.default.ScAddress.scAddressTypeContract(this._key);case"liquidityPool":return nt.
default.ScAddress.scAddressTypeLiquidityPool(this._key);case"claimableBalance":return nt.default.ScAddress.scAddressTypeClaimableBalance(new nt.default.ClaimableBalanceId(
"claimableBalanceIdTypeV".concat(this._key.at(0)),this._key.subarray(1)));case"muxedAccount":return nt.default.ScAddress.scAddressTypeMuxedAccount(new nt.default.
MuxedEd25519Account({ed25519:this._key.subarray(0,32),id:nt.default.Uint64.fromXDR(this._key.subarray(32,40),"raw")}));default:throw new Error("Unsupported addr\
ess type: ".concat(this._type))}}},{key:"toBuffer",value:function(){return this._key}}],[{key:"fromString",value:function(r){return new e(r)}},{key:"account",value:function(r){
return new e(De.StrKey.encodeEd25519PublicKey(r))}},{key:"contract",value:function(r){return new e(De.StrKey.encodeContract(r))}},{key:"claimableBalance",value:function(r){
return new e(De.StrKey.encodeClaimableBalance(r))}},{key:"liquidityPool",value:function(r){return new e(De.StrKey.encodeLiquidityPool(r))}},{key:"muxedAccount",
value:function(r){return new e(De.StrKey.encodeMed25519PublicKey(r))}},{key:"fromScVal",value:function(r){return e.fromScAddress(r.address())}},{key:"fromScAddr\
ess",value:function(r){switch(r.switch().value){case nt.default.ScAddressType.scAddressTypeAccount().value:return e.account(r.accountId().ed25519());case nt.default.
ScAddressType.scAddressTypeContract().value:return e.contract(r.contractId());case nt.default.ScAddressType.scAddressTypeMuxedAccount().value:{var n=Buffer.concat(
[r.muxedAccount().ed25519(),r.muxedAccount().id().toXDR("raw")]);return e.muxedAccount(n)}case nt.default.ScAddressType.scAddressTypeClaimableBalance().value:{var o=r.
claimableBalanceId();return e.claimableBalance(Buffer.concat([Buffer.from([o.switch().value]),o.v0()]))}case nt.default.ScAddressType.scAddressTypeLiquidityPool().
value:return e.liquidityPool(r.liquidityPoolId());default:throw new Error("Unsupported address type: ".concat(r.switch().name))}}}])})()});var Ry=O(gr=>{"use strict";Object.defineProperty(gr,"__esModule",{value:!0});gr.createCustomContract=o1;gr.createStellarAssetContract=i1;gr.invokeContractFunction=
n1;gr.invokeHostFunction=r1;gr.uploadContractWasm=a1;var Ge=Z_(Q()),G_=rt(),Iy=Jt(),By=mt();function Z_(e){return e&&e.__esModule?e:{default:e}}function Y_(e,t){
return t1(e)||e1(e,t)||Q_(e,t)||J_()}function J_(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Q_(e,t){if(e){if(typeof e=="string")return Cy(e,t);var r={}.toString.
call(e).slice(8,-1);return r==="Object"&&e.constructor&&(r=e.constructor.name),r==="Map"||r==="Set"?Array.from(e):r==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(r)?Cy(e,t):void 0}}function Cy(e,t){(t==null||t>e.length)&&(t=e.length);for(var r=0,n=Array(t);r<t;r++)n[r]=e[r];return n}function e1(e,t){var r=e==null?null:
typeof Symbol<"u"&&e[Symbol.iterator]||e["@@iterator"];if(r!=null){var n,o,i,a,s=[],u=!0,p=!1;try{if(i=(r=r.call(e)).next,t===0){if(Object(r)!==r)return;u=!1}else
for(;!(u=(n=i.call(r)).done)&&(s.push(n.value),s.length!==t);u=!0);}catch(l){p=!0,o=l}finally{try{if(!u&&r.return!=null&&(a=r.return(),Object(a)!==a))return}finally{
if(p)throw o}}return s}}function t1(e){if(Array.isArray(e))return e}function r1(e){if(!e.func)throw new TypeError("host function invocation ('func') required (g\
ot ".concat(JSON.stringify(e),")"));e.func.switch().value===Ge.default.HostFunctionType.hostFunctionTypeInvokeContract().value&&e.func.invokeContract().args().forEach(
function(n){var o;try{o=Iy.Address.fromScVal(n)}catch{return}switch(o._type){case"claimableBalance":case"liquidityPool":throw new TypeError("claimable balances \
and liquidity pools cannot be arguments to invokeHostFunction");default:}});var t=new Ge.default.InvokeHostFunctionOp({hostFunction:e.func,auth:e.auth||[]}),r={
body:Ge.default.OperationBody.invokeHostFunction(t)};return this.setSourceAccount(r,e),new Ge.default.Operation(r)}function n1(e){var t=new Iy.Address(e.contract);
if(t._type!=="contract")throw new TypeError("expected contract strkey instance, got ".concat(t));return this.invokeHostFunction({source:e.source,auth:e.auth,func:Ge.
default.HostFunction.hostFunctionTypeInvokeContract(new Ge.default.InvokeContractArgs({contractAddress:t.toScAddress(),functionName:e.function,args:e.args}))})}
function o1(e){var t,r=Buffer.from(e.salt||s1());if(!e.wasmHash||e.wasmHash.length!==32)throw new TypeError("expected hash(contract WASM) in 'opts.wasmHash', go\
t ".concat(e.wasmHash));if(r.length!==32)throw new TypeError("expected 32-byte salt in 'opts.salt', got ".concat(e.wasmHash));return this.invokeHostFunction({source:e.
source,auth:e.auth,func:Ge.default.HostFunction.hostFunctionTypeCreateContractV2(new Ge.default.CreateContractArgsV2({executable:Ge.default.ContractExecutable.contractExecutableWasm(
Buffer.from(e.wasmHash)),contractIdPreimage:Ge.default.ContractIdPreimage.contractIdPreimageFromAddress(new Ge.default.ContractIdPreimageFromAddress({address:e.
address.toScAddress(),salt:r})),constructorArgs:(t=e.constructorArgs)!==null&&t!==void 0?t:[]}))})}function i1(e){var t=e.asset;if(typeof t=="string"){var r=t.split(
":"),n=Y_(r,2),o=n[0],i=n[1];t=new By.Asset(o,i)}if(!(t instanceof By.Asset))throw new TypeError("expected Asset in 'opts.asset', got ".concat(t));return this.invokeHostFunction(
{source:e.source,auth:e.auth,func:Ge.default.HostFunction.hostFunctionTypeCreateContract(new Ge.default.CreateContractArgs({executable:Ge.default.ContractExecutable.
contractExecutableStellarAsset(),contractIdPreimage:Ge.default.ContractIdPreimage.contractIdPreimageFromAsset(t.toXDRObject())}))})}function a1(e){return this.invokeHostFunction(
{source:e.source,auth:e.auth,func:Ge.default.HostFunction.hostFunctionTypeUploadContractWasm(Buffer.from(e.wasm))})}function s1(){return G_.Keypair.random().xdrPublicKey().
value()}});var My=O(mu=>{"use strict";Object.defineProperty(mu,"__esModule",{value:!0});mu.extendFootprintTtl=c1;var gi=u1(Q());function u1(e){return e&&e.__esModule?e:{default:e}}
function c1(e){var t;if(((t=e.extendTo)!==null&&t!==void 0?t:-1)<=0)throw new RangeError("extendTo has to be positive");var r=new gi.default.ExtendFootprintTtlOp(
{ext:new gi.default.ExtensionPoint(0),extendTo:e.extendTo}),n={body:gi.default.OperationBody.extendFootprintTtl(r)};return this.setSourceAccount(n,e),new gi.default.
Operation(n)}});var Dy=O(gu=>{"use strict";Object.defineProperty(gu,"__esModule",{value:!0});gu.restoreFootprint=f1;var vi=l1(Q());function l1(e){return e&&e.__esModule?e:{default:e}}
function f1(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},t=new vi.default.RestoreFootprintOp({ext:new vi.default.ExtensionPoint(0)}),r={body:vi.
default.OperationBody.restoreFootprint(t)};return this.setSourceAccount(r,e??{}),new vi.default.Operation(r)}});var Ly=O(ue=>{"use strict";Object.defineProperty(ue,"__esModule",{value:!0});Object.defineProperty(ue,"accountMerge",{enumerable:!0,get:function(){return y1.accountMerge}});
Object.defineProperty(ue,"allowTrust",{enumerable:!0,get:function(){return h1.allowTrust}});Object.defineProperty(ue,"beginSponsoringFutureReserves",{enumerable:!0,
get:function(){return B1.beginSponsoringFutureReserves}});Object.defineProperty(ue,"bumpSequence",{enumerable:!0,get:function(){return m1.bumpSequence}});Object.
defineProperty(ue,"changeTrust",{enumerable:!0,get:function(){return g1.changeTrust}});Object.defineProperty(ue,"claimClaimableBalance",{enumerable:!0,get:function(){
return S1.claimClaimableBalance}});Object.defineProperty(ue,"clawback",{enumerable:!0,get:function(){return I1.clawback}});Object.defineProperty(ue,"clawbackCla\
imableBalance",{enumerable:!0,get:function(){return w1.clawbackClaimableBalance}});Object.defineProperty(ue,"createAccount",{enumerable:!0,get:function(){return v1.
createAccount}});Object.defineProperty(ue,"createClaimableBalance",{enumerable:!0,get:function(){return b1.createClaimableBalance}});Object.defineProperty(ue,"c\
reateCustomContract",{enumerable:!0,get:function(){return jn.createCustomContract}});Object.defineProperty(ue,"createPassiveSellOffer",{enumerable:!0,get:function(){
return d1.createPassiveSellOffer}});Object.defineProperty(ue,"createStellarAssetContract",{enumerable:!0,get:function(){return jn.createStellarAssetContract}});
Object.defineProperty(ue,"endSponsoringFutureReserves",{enumerable:!0,get:function(){return C1.endSponsoringFutureReserves}});Object.defineProperty(ue,"extendFo\
otprintTtl",{enumerable:!0,get:function(){return L1.extendFootprintTtl}});Object.defineProperty(ue,"inflation",{enumerable:!0,get:function(){return _1.inflation}});
Object.defineProperty(ue,"invokeContractFunction",{enumerable:!0,get:function(){return jn.invokeContractFunction}});Object.defineProperty(ue,"invokeHostFunction",
{enumerable:!0,get:function(){return jn.invokeHostFunction}});Object.defineProperty(ue,"liquidityPoolDeposit",{enumerable:!0,get:function(){return M1.liquidityPoolDeposit}});
Object.defineProperty(ue,"liquidityPoolWithdraw",{enumerable:!0,get:function(){return D1.liquidityPoolWithdraw}});Object.defineProperty(ue,"manageBuyOffer",{enumerable:!0,
get:function(){return E1.manageBuyOffer}});Object.defineProperty(ue,"manageData",{enumerable:!0,get:function(){return A1.manageData}});Object.defineProperty(ue,
"manageSellOffer",{enumerable:!0,get:function(){return p1.manageSellOffer}});Object.defineProperty(ue,"pathPaymentStrictReceive",{enumerable:!0,get:function(){return T1.
pathPaymentStrictReceive}});Object.defineProperty(ue,"pathPaymentStrictSend",{enumerable:!0,get:function(){return k1.pathPaymentStrictSend}});Object.defineProperty(
ue,"payment",{enumerable:!0,get:function(){return P1.payment}});Object.defineProperty(ue,"restoreFootprint",{enumerable:!0,get:function(){return q1.restoreFootprint}});
Object.defineProperty(ue,"revokeAccountSponsorship",{enumerable:!0,get:function(){return vr.revokeAccountSponsorship}});Object.defineProperty(ue,"revokeClaimabl\
eBalanceSponsorship",{enumerable:!0,get:function(){return vr.revokeClaimableBalanceSponsorship}});Object.defineProperty(ue,"revokeDataSponsorship",{enumerable:!0,
get:function(){return vr.revokeDataSponsorship}});Object.defineProperty(ue,"revokeLiquidityPoolSponsorship",{enumerable:!0,get:function(){return vr.revokeLiquidityPoolSponsorship}});
Object.defineProperty(ue,"revokeOfferSponsorship",{enumerable:!0,get:function(){return vr.revokeOfferSponsorship}});Object.defineProperty(ue,"revokeSignerSponso\
rship",{enumerable:!0,get:function(){return vr.revokeSignerSponsorship}});Object.defineProperty(ue,"revokeTrustlineSponsorship",{enumerable:!0,get:function(){return vr.
revokeTrustlineSponsorship}});Object.defineProperty(ue,"setOptions",{enumerable:!0,get:function(){return O1.setOptions}});Object.defineProperty(ue,"setTrustLine\
Flags",{enumerable:!0,get:function(){return R1.setTrustLineFlags}});Object.defineProperty(ue,"uploadContractWasm",{enumerable:!0,get:function(){return jn.uploadContractWasm}});
var p1=Yd(),d1=Jd(),y1=ry(),h1=ny(),m1=iy(),g1=sy(),v1=uy(),b1=cy(),S1=$s(),w1=fy(),_1=dy(),A1=yy(),E1=hy(),T1=my(),k1=gy(),P1=vy(),O1=by(),B1=Sy(),C1=_y(),vr=Ay(),
I1=Ey(),R1=Ty(),M1=ky(),D1=Py(),jn=Ry(),L1=My(),q1=Dy()});var Vn=O(lt=>{"use strict";Object.defineProperty(lt,"__esModule",{value:!0});lt.Operation=lt.AuthRevocableFlag=lt.AuthRequiredFlag=lt.AuthImmutableFlag=lt.AuthClawbackEnabledFlag=
void 0;var N1=We(),Wr=Uy(Yt()),U1=ws(),F1=Kd(),He=mt(),j1=si(),V1=Is(),bu=Ie(),K1=li(),Ze=Uy(Q()),le=Ny(Ly()),br=ct();function Ny(e,t){if(typeof WeakMap=="funct\
ion")var r=new WeakMap,n=new WeakMap;return(Ny=function(i,a){if(!a&&i&&i.__esModule)return i;var s,u,p={__proto__:null,default:i};if(i===null||$r(i)!="object"&&
typeof i!="function")return p;if(s=a?n:r){if(s.has(i))return s.get(i);s.set(i,p)}for(var l in i)l!=="default"&&{}.hasOwnProperty.call(i,l)&&((u=(s=Object.defineProperty)&&
Object.getOwnPropertyDescriptor(i,l))&&(u.get||u.set)?s(p,l,u):p[l]=i[l]);return p})(e,t)}function Uy(e){return e&&e.__esModule?e:{default:e}}function $r(e){"@b\
abel/helpers - typeof";return $r=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="\
function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},$r(e)}function H1(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class \
as a function")}function qy(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(
e,x1(n.key),n)}}function X1(e,t,r){return t&&qy(e.prototype,t),r&&qy(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function x1(e){var t=W1(e,"string");
return $r(t)=="symbol"?t:t+""}function W1(e,t){if($r(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if($r(n)!=
"object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var vu=1e7,$1="9223372036854775807",
WO=lt.AuthRequiredFlag=1,$O=lt.AuthRevocableFlag=2,zO=lt.AuthImmutableFlag=4,GO=lt.AuthClawbackEnabledFlag=8,fe=lt.Operation=(function(){function e(){H1(this,e)}
return X1(e,null,[{key:"setSourceAccount",value:function(r,n){if(n.source)try{r.sourceAccount=(0,br.decodeAddressToMuxedAccount)(n.source)}catch{throw new Error(
"Source address is invalid")}}},{key:"fromXDRObject",value:function(r){var n={};r.sourceAccount()&&(n.source=(0,br.encodeMuxedAccountToAddress)(r.sourceAccount()));
var o=r.body().value(),i=r.body().switch().name;switch(i){case"createAccount":{n.type="createAccount",n.destination=gt(o.destination()),n.startingBalance=this._fromXDRAmount(
o.startingBalance());break}case"payment":{n.type="payment",n.destination=(0,br.encodeMuxedAccountToAddress)(o.destination()),n.asset=He.Asset.fromOperation(o.asset()),
n.amount=this._fromXDRAmount(o.amount());break}case"pathPaymentStrictReceive":{n.type="pathPaymentStrictReceive",n.sendAsset=He.Asset.fromOperation(o.sendAsset()),
n.sendMax=this._fromXDRAmount(o.sendMax()),n.destination=(0,br.encodeMuxedAccountToAddress)(o.destination()),n.destAsset=He.Asset.fromOperation(o.destAsset()),n.
destAmount=this._fromXDRAmount(o.destAmount()),n.path=[];var a=o.path();Object.keys(a).forEach(function(B){n.path.push(He.Asset.fromOperation(a[B]))});break}case"\
pathPaymentStrictSend":{n.type="pathPaymentStrictSend",n.sendAsset=He.Asset.fromOperation(o.sendAsset()),n.sendAmount=this._fromXDRAmount(o.sendAmount()),n.destination=
(0,br.encodeMuxedAccountToAddress)(o.destination()),n.destAsset=He.Asset.fromOperation(o.destAsset()),n.destMin=this._fromXDRAmount(o.destMin()),n.path=[];var s=o.
path();Object.keys(s).forEach(function(B){n.path.push(He.Asset.fromOperation(s[B]))});break}case"changeTrust":{n.type="changeTrust",o.line().switch()===Ze.default.
AssetType.assetTypePoolShare()?n.line=j1.LiquidityPoolAsset.fromOperation(o.line()):n.line=He.Asset.fromOperation(o.line()),n.limit=this._fromXDRAmount(o.limit());
break}case"allowTrust":{n.type="allowTrust",n.trustor=gt(o.trustor()),n.assetCode=o.asset().value().toString(),n.assetCode=(0,U1.trimEnd)(n.assetCode,"\0"),n.authorize=
o.authorize();break}case"setOptions":{if(n.type="setOptions",o.inflationDest()&&(n.inflationDest=gt(o.inflationDest())),n.clearFlags=o.clearFlags(),n.setFlags=o.
setFlags(),n.masterWeight=o.masterWeight(),n.lowThreshold=o.lowThreshold(),n.medThreshold=o.medThreshold(),n.highThreshold=o.highThreshold(),n.homeDomain=o.homeDomain()!==
void 0?o.homeDomain().toString("ascii"):void 0,o.signer()){var u={},p=o.signer().key().arm();if(p==="ed25519")u.ed25519PublicKey=gt(o.signer().key());else if(p===
"preAuthTx")u.preAuthTx=o.signer().key().preAuthTx();else if(p==="hashX")u.sha256Hash=o.signer().key().hashX();else if(p==="ed25519SignedPayload"){var l=o.signer().
key().ed25519SignedPayload();u.ed25519SignedPayload=bu.StrKey.encodeSignedPayload(l.toXDR())}u.weight=o.signer().weight(),n.signer=u}break}case"manageOffer":case"\
manageSellOffer":{n.type="manageSellOffer",n.selling=He.Asset.fromOperation(o.selling()),n.buying=He.Asset.fromOperation(o.buying()),n.amount=this._fromXDRAmount(
o.amount()),n.price=this._fromXDRPrice(o.price()),n.offerId=o.offerId().toString();break}case"manageBuyOffer":{n.type="manageBuyOffer",n.selling=He.Asset.fromOperation(
o.selling()),n.buying=He.Asset.fromOperation(o.buying()),n.buyAmount=this._fromXDRAmount(o.buyAmount()),n.price=this._fromXDRPrice(o.price()),n.offerId=o.offerId().
toString();break}case"createPassiveOffer":case"createPassiveSellOffer":{n.type="createPassiveSellOffer",n.selling=He.Asset.fromOperation(o.selling()),n.buying=He.
Asset.fromOperation(o.buying()),n.amount=this._fromXDRAmount(o.amount()),n.price=this._fromXDRPrice(o.price());break}case"accountMerge":{n.type="accountMerge",n.
destination=(0,br.encodeMuxedAccountToAddress)(o);break}case"manageData":{n.type="manageData",n.name=o.dataName().toString("ascii"),n.value=o.dataValue();break}case"\
inflation":{n.type="inflation";break}case"bumpSequence":{n.type="bumpSequence",n.bumpTo=o.bumpTo().toString();break}case"createClaimableBalance":{n.type="create\
ClaimableBalance",n.asset=He.Asset.fromOperation(o.asset()),n.amount=this._fromXDRAmount(o.amount()),n.claimants=[],o.claimants().forEach(function(B){n.claimants.
push(V1.Claimant.fromXDR(B))});break}case"claimClaimableBalance":{n.type="claimClaimableBalance",n.balanceId=o.toXDR("hex");break}case"beginSponsoringFutureRese\
rves":{n.type="beginSponsoringFutureReserves",n.sponsoredId=gt(o.sponsoredId());break}case"endSponsoringFutureReserves":{n.type="endSponsoringFutureReserves";break}case"\
revokeSponsorship":{z1(o,n);break}case"clawback":{n.type="clawback",n.amount=this._fromXDRAmount(o.amount()),n.from=(0,br.encodeMuxedAccountToAddress)(o.from()),
n.asset=He.Asset.fromOperation(o.asset());break}case"clawbackClaimableBalance":{n.type="clawbackClaimableBalance",n.balanceId=o.toXDR("hex");break}case"setTrust\
LineFlags":{n.type="setTrustLineFlags",n.asset=He.Asset.fromOperation(o.asset()),n.trustor=gt(o.trustor());var d=o.clearFlags(),c=o.setFlags(),f={authorized:Ze.
default.TrustLineFlags.authorizedFlag(),authorizedToMaintainLiabilities:Ze.default.TrustLineFlags.authorizedToMaintainLiabilitiesFlag(),clawbackEnabled:Ze.default.
TrustLineFlags.trustlineClawbackEnabledFlag()},h=function(S){var D=f[S].value;if(c&D)return!0;if(d&D)return!1};n.flags={},Object.keys(f).forEach(function(B){n.flags[B]=
h(B)});break}case"liquidityPoolDeposit":{n.type="liquidityPoolDeposit",n.liquidityPoolId=o.liquidityPoolId().toString("hex"),n.maxAmountA=this._fromXDRAmount(o.
maxAmountA()),n.maxAmountB=this._fromXDRAmount(o.maxAmountB()),n.minPrice=this._fromXDRPrice(o.minPrice()),n.maxPrice=this._fromXDRPrice(o.maxPrice());break}case"\
liquidityPoolWithdraw":{n.type="liquidityPoolWithdraw",n.liquidityPoolId=o.liquidityPoolId().toString("hex"),n.amount=this._fromXDRAmount(o.amount()),n.minAmountA=
this._fromXDRAmount(o.minAmountA()),n.minAmountB=this._fromXDRAmount(o.minAmountB());break}case"invokeHostFunction":{var b;n.type="invokeHostFunction",n.func=o.
hostFunction(),n.auth=(b=o.auth())!==null&&b!==void 0?b:[];break}case"extendFootprintTtl":{n.type="extendFootprintTtl",n.extendTo=o.extendTo();break}case"restor\
eFootprint":{n.type="restoreFootprint";break}default:throw new Error("Unknown operation: ".concat(i))}return n}},{key:"isValidAmount",value:function(r){var n=arguments.
length>1&&arguments[1]!==void 0?arguments[1]:!1;if(typeof r!="string")return!1;var o;try{o=new Wr.default(r)}catch{return!1}return!(!n&&o.isZero()||o.isNegative()||
o.times(vu).gt(new Wr.default($1).toString())||o.decimalPlaces()>7||o.isNaN()||!o.isFinite())}},{key:"constructAmountRequirementsError",value:function(r){return"".
concat(r," argument must be of type String, represent a positive number and have at most 7 digits after the decimal")}},{key:"_checkUnsignedIntValue",value:function(r,n){
var o=arguments.length>2&&arguments[2]!==void 0?arguments[2]:null;if(!(typeof n>"u"))switch(typeof n=="string"&&(n=parseFloat(n)),!0){case(typeof n!="number"||!Number.
isFinite(n)||n%1!==0):throw new Error("".concat(r," value is invalid"));case n<0:throw new Error("".concat(r," value must be unsigned"));case(!o||o&&o(n,r)):return n;default:
throw new Error("".concat(r," value is invalid"))}}},{key:"_toXDRAmount",value:function(r){var n=new Wr.default(r).times(vu);return N1.Hyper.fromString(n.toString())}},
{key:"_fromXDRAmount",value:function(r){return new Wr.default(r).div(vu).toFixed(7)}},{key:"_fromXDRPrice",value:function(r){var n=new Wr.default(r.n());return n.
div(new Wr.default(r.d())).toString()}},{key:"_toXDRPrice",value:function(r){var n;if(r.n!==void 0&&r.d!==void 0)n=new Ze.default.Price(r);else{var o=(0,F1.best_r)(
r);n=new Ze.default.Price({n:parseInt(o[0],10),d:parseInt(o[1],10)})}if(n.n()<0||n.d()<0)throw new Error("price must be positive");return n}}])})();function z1(e,t){
switch(e.switch().name){case"revokeSponsorshipLedgerEntry":{var r=e.ledgerKey();switch(r.switch().name){case Ze.default.LedgerEntryType.account().name:{t.type="\
revokeAccountSponsorship",t.account=gt(r.account().accountId());break}case Ze.default.LedgerEntryType.trustline().name:{t.type="revokeTrustlineSponsorship",t.account=
gt(r.trustLine().accountId());var n=r.trustLine().asset();n.switch()===Ze.default.AssetType.assetTypePoolShare()?t.asset=K1.LiquidityPoolId.fromOperation(n):t.asset=
He.Asset.fromOperation(n);break}case Ze.default.LedgerEntryType.offer().name:{t.type="revokeOfferSponsorship",t.seller=gt(r.offer().sellerId()),t.offerId=r.offer().
offerId().toString();break}case Ze.default.LedgerEntryType.data().name:{t.type="revokeDataSponsorship",t.account=gt(r.data().accountId()),t.name=r.data().dataName().
toString("ascii");break}case Ze.default.LedgerEntryType.claimableBalance().name:{t.type="revokeClaimableBalanceSponsorship",t.balanceId=r.claimableBalance().balanceId().
toXDR("hex");break}case Ze.default.LedgerEntryType.liquidityPool().name:{t.type="revokeLiquidityPoolSponsorship",t.liquidityPoolId=r.liquidityPool().liquidityPoolId().
toString("hex");break}default:throw new Error("Unknown ledgerKey: ".concat(e.switch().name))}break}case"revokeSponsorshipSigner":{t.type="revokeSignerSponsorshi\
p",t.account=gt(e.signer().accountId()),t.signer=G1(e.signer().signerKey());break}default:throw new Error("Unknown revokeSponsorship: ".concat(e.switch().name))}}
function G1(e){var t={};switch(e.switch().name){case Ze.default.SignerKeyType.signerKeyTypeEd25519().name:{t.ed25519PublicKey=bu.StrKey.encodeEd25519PublicKey(e.
ed25519());break}case Ze.default.SignerKeyType.signerKeyTypePreAuthTx().name:{t.preAuthTx=e.preAuthTx().toString("hex");break}case Ze.default.SignerKeyType.signerKeyTypeHashX().
name:{t.sha256Hash=e.hashX().toString("hex");break}default:throw new Error("Unknown signerKey: ".concat(e.switch().name))}return t}function gt(e){return bu.StrKey.
encodeEd25519PublicKey(e.ed25519())}fe.accountMerge=le.accountMerge;fe.allowTrust=le.allowTrust;fe.bumpSequence=le.bumpSequence;fe.changeTrust=le.changeTrust;fe.
createAccount=le.createAccount;fe.createClaimableBalance=le.createClaimableBalance;fe.claimClaimableBalance=le.claimClaimableBalance;fe.clawbackClaimableBalance=
le.clawbackClaimableBalance;fe.createPassiveSellOffer=le.createPassiveSellOffer;fe.inflation=le.inflation;fe.manageData=le.manageData;fe.manageSellOffer=le.manageSellOffer;
fe.manageBuyOffer=le.manageBuyOffer;fe.pathPaymentStrictReceive=le.pathPaymentStrictReceive;fe.pathPaymentStrictSend=le.pathPaymentStrictSend;fe.payment=le.payment;
fe.setOptions=le.setOptions;fe.beginSponsoringFutureReserves=le.beginSponsoringFutureReserves;fe.endSponsoringFutureReserves=le.endSponsoringFutureReserves;fe.revokeAccountSponsorship=
le.revokeAccountSponsorship;fe.revokeTrustlineSponsorship=le.revokeTrustlineSponsorship;fe.revokeOfferSponsorship=le.revokeOfferSponsorship;fe.revokeDataSponsorship=
le.revokeDataSponsorship;fe.revokeClaimableBalanceSponsorship=le.revokeClaimableBalanceSponsorship;fe.revokeLiquidityPoolSponsorship=le.revokeLiquidityPoolSponsorship;
fe.revokeSignerSponsorship=le.revokeSignerSponsorship;fe.clawback=le.clawback;fe.setTrustLineFlags=le.setTrustLineFlags;fe.liquidityPoolDeposit=le.liquidityPoolDeposit;
fe.liquidityPoolWithdraw=le.liquidityPoolWithdraw;fe.invokeHostFunction=le.invokeHostFunction;fe.extendFootprintTtl=le.extendFootprintTtl;fe.restoreFootprint=le.
restoreFootprint;fe.createStellarAssetContract=le.createStellarAssetContract;fe.invokeContractFunction=le.invokeContractFunction;fe.createCustomContract=le.createCustomContract;
fe.uploadContractWasm=le.uploadContractWasm});var Ei=O(at=>{"use strict";Object.defineProperty(at,"__esModule",{value:!0});at.MemoText=at.MemoReturn=at.MemoNone=at.MemoID=at.MemoHash=at.Memo=void 0;var Z1=We(),
Y1=jy(Yt()),zr=jy(Q());function jy(e){return e&&e.__esModule?e:{default:e}}function Kn(e){"@babel/helpers - typeof";return Kn=typeof Symbol=="function"&&typeof Symbol.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},
Kn(e)}function J1(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function Fy(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=
n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,eA(n.key),n)}}function Q1(e,t,r){return t&&Fy(e.prototype,t),r&&Fy(e,r),
Object.defineProperty(e,"prototype",{writable:!1}),e}function eA(e){var t=tA(e,"string");return Kn(t)=="symbol"?t:t+""}function tA(e,t){if(Kn(e)!="object"||!e)return e;
var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(Kn(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive v\
alue.")}return(t==="string"?String:Number)(e)}var bi=at.MemoNone="none",Si=at.MemoID="id",wi=at.MemoText="text",_i=at.MemoHash="hash",Ai=at.MemoReturn="return",
YO=at.Memo=(function(){function e(t){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:null;switch(J1(this,e),this._type=t,this._value=r,this._type){case bi:
break;case Si:e._validateIdValue(r);break;case wi:e._validateTextValue(r);break;case _i:case Ai:e._validateHashValue(r),typeof r=="string"&&(this._value=Buffer.
from(r,"hex"));break;default:throw new Error("Invalid memo type")}}return Q1(e,[{key:"type",get:function(){return this._type},set:function(r){throw new Error("M\
emo is immutable")}},{key:"value",get:function(){switch(this._type){case bi:return null;case Si:case wi:return this._value;case _i:case Ai:return Buffer.from(this.
_value);default:throw new Error("Invalid memo type")}},set:function(r){throw new Error("Memo is immutable")}},{key:"toXDRObject",value:function(){switch(this._type){case bi:
return zr.default.Memo.memoNone();case Si:return zr.default.Memo.memoId(Z1.UnsignedHyper.fromString(this._value));case wi:return zr.default.Memo.memoText(this._value);case _i:
return zr.default.Memo.memoHash(this._value);case Ai:return zr.default.Memo.memoReturn(this._value);default:return null}}}],[{key:"_validateIdValue",value:function(r){
var n=new Error("Expects a uint64 as a string. Got ".concat(r));if(typeof r!="string")throw n;var o;try{o=new Y1.default(r)}catch{throw n}if(!o.isFinite()||o.isNaN()||
o.isNegative()||!o.isInteger()||o.isGreaterThan("18446744073709551615"))throw n}},{key:"_validateTextValue",value:function(r){if(!zr.default.Memo.armTypeForArm(
"text").isValid(r))throw new Error("Expects string, array or buffer, max 28 bytes")}},{key:"_validateHashValue",value:function(r){var n=new Error("Expects a 32 \
byte hash value or hex encoded string. Got ".concat(r));if(r===null||typeof r>"u")throw n;var o;if(typeof r=="string"){if(!/^[0-9A-Fa-f]{64}$/g.test(r))throw n;
o=Buffer.from(r,"hex")}else if(Buffer.isBuffer(r))o=Buffer.from(r);else throw n;if(!o.length||o.length!==32)throw n}},{key:"none",value:function(){return new e(
bi)}},{key:"text",value:function(r){return new e(wi,r)}},{key:"id",value:function(r){return new e(Si,r)}},{key:"hash",value:function(r){return new e(_i,r)}},{key:"\
return",value:function(r){return new e(Ai,r)}},{key:"fromXDRObject",value:function(r){switch(r.arm()){case"id":return e.id(r.value().toString());case"text":return e.
text(r.value());case"hash":return e.hash(r.value());case"retHash":return e.return(r.value());default:break}if(typeof r.value()>"u")return e.none();throw new Error(
"Unknown type")}}])})()});var Pi=O(ki=>{"use strict";function Gr(e){"@babel/helpers - typeof";return Gr=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Gr(e)}Object.defineProperty(ki,"__esModule",{value:!0});
ki.Transaction=void 0;var we=oA(Q()),Vy=Mt(),Ky=Ie(),Hy=Vn(),rA=Ei(),nA=ri(),Xy=ct();function oA(e){return e&&e.__esModule?e:{default:e}}function iA(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function xy(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=
!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,sA(n.key),n)}}function aA(e,t,r){return t&&xy(e.prototype,t),r&&xy(e,r),Object.defineProperty(e,"prototy\
pe",{writable:!1}),e}function sA(e){var t=uA(e,"string");return Gr(t)=="symbol"?t:t+""}function uA(e,t){if(Gr(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];
if(r!==void 0){var n=r.call(e,t||"default");if(Gr(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
String:Number)(e)}function cA(e,t,r){return t=Ti(t),lA(e,Wy()?Reflect.construct(t,r||[],Ti(e).constructor):t.apply(e,r))}function lA(e,t){if(t&&(Gr(t)=="object"||
typeof t=="function"))return t;if(t!==void 0)throw new TypeError("Derived constructors may only return object or undefined");return fA(e)}function fA(e){if(e===
void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return e}function Wy(){try{var e=!Boolean.prototype.valueOf.call(Reflect.
construct(Boolean,[],function(){}))}catch{}return(Wy=function(){return!!e})()}function Ti(e){return Ti=Object.setPrototypeOf?Object.getPrototypeOf.bind():function(t){
return t.__proto__||Object.getPrototypeOf(t)},Ti(e)}function pA(e,t){if(typeof t!="function"&&t!==null)throw new TypeError("Super expression must either be null\
 or a function");e.prototype=Object.create(t&&t.prototype,{constructor:{value:e,writable:!0,configurable:!0}}),Object.defineProperty(e,"prototype",{writable:!1}),
t&&Su(e,t)}function Su(e,t){return Su=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(r,n){return r.__proto__=n,r},Su(e,t)}var QO=ki.Transaction=(function(e){
function t(r,n){var o;if(iA(this,t),typeof r=="string"){var i=Buffer.from(r,"base64");r=we.default.TransactionEnvelope.fromXDR(i)}var a=r.switch();if(!(a===we.default.
EnvelopeType.envelopeTypeTxV0()||a===we.default.EnvelopeType.envelopeTypeTx()))throw new Error("Invalid TransactionEnvelope: expected an envelopeTypeTxV0 or env\
elopeTypeTx but received an ".concat(a.name,"."));var s=r.value(),u=s.tx(),p=u.fee().toString(),l=(s.signatures()||[]).slice();o=cA(this,t,[u,l,p,n]),o._envelopeType=
a,o._memo=u.memo(),o._sequence=u.seqNum().toString(),o._envelopeType===we.default.EnvelopeType.envelopeTypeTxV0()?o._source=Ky.StrKey.encodeEd25519PublicKey(o.tx.
sourceAccountEd25519()):o._source=(0,Xy.encodeMuxedAccountToAddress)(o.tx.sourceAccount());var d=null,c=null;switch(o._envelopeType){case we.default.EnvelopeType.
envelopeTypeTxV0():c=u.timeBounds();break;case we.default.EnvelopeType.envelopeTypeTx():switch(u.cond().switch()){case we.default.PreconditionType.precondTime():
c=u.cond().timeBounds();break;case we.default.PreconditionType.precondV2():d=u.cond().v2(),c=d.timeBounds();break;default:break}break;default:break}if(c&&(o._timeBounds=
{minTime:c.minTime().toString(),maxTime:c.maxTime().toString()}),d){var f=d.ledgerBounds();f&&(o._ledgerBounds={minLedger:f.minLedger(),maxLedger:f.maxLedger()});
var h=d.minSeqNum();h&&(o._minAccountSequence=h.toString()),o._minAccountSequenceAge=d.minSeqAge(),o._minAccountSequenceLedgerGap=d.minSeqLedgerGap(),o._extraSigners=
d.extraSigners()}var b=u.operations()||[];return o._operations=b.map(function(B){return Hy.Operation.fromXDRObject(B)}),o}return pA(t,e),aA(t,[{key:"timeBounds",
get:function(){return this._timeBounds},set:function(n){throw new Error("Transaction is immutable")}},{key:"ledgerBounds",get:function(){return this._ledgerBounds},
set:function(n){throw new Error("Transaction is immutable")}},{key:"minAccountSequence",get:function(){return this._minAccountSequence},set:function(n){throw new Error(
"Transaction is immutable")}},{key:"minAccountSequenceAge",get:function(){return this._minAccountSequenceAge},set:function(n){throw new Error("Transaction is im\
mutable")}},{key:"minAccountSequenceLedgerGap",get:function(){return this._minAccountSequenceLedgerGap},set:function(n){throw new Error("Transaction is immutabl\
e")}},{key:"extraSigners",get:function(){return this._extraSigners},set:function(n){throw new Error("Transaction is immutable")}},{key:"sequence",get:function(){
return this._sequence},set:function(n){throw new Error("Transaction is immutable")}},{key:"source",get:function(){return this._source},set:function(n){throw new Error(
"Transaction is immutable")}},{key:"operations",get:function(){return this._operations},set:function(n){throw new Error("Transaction is immutable")}},{key:"memo",
get:function(){return rA.Memo.fromXDRObject(this._memo)},set:function(n){throw new Error("Transaction is immutable")}},{key:"signatureBase",value:function(){var n=this.
tx;this._envelopeType===we.default.EnvelopeType.envelopeTypeTxV0()&&(n=we.default.Transaction.fromXDR(Buffer.concat([we.default.PublicKeyType.publicKeyTypeEd25519().
toXDR(),n.toXDR()])));var o=new we.default.TransactionSignaturePayloadTaggedTransaction.envelopeTypeTx(n),i=new we.default.TransactionSignaturePayload({networkId:we.
default.Hash.fromXDR((0,Vy.hash)(this.networkPassphrase)),taggedTransaction:o});return i.toXDR()}},{key:"toEnvelope",value:function(){var n=this.tx.toXDR(),o=this.
signatures.slice(),i;switch(this._envelopeType){case we.default.EnvelopeType.envelopeTypeTxV0():i=new we.default.TransactionEnvelope.envelopeTypeTxV0(new we.default.
TransactionV0Envelope({tx:we.default.TransactionV0.fromXDR(n),signatures:o}));break;case we.default.EnvelopeType.envelopeTypeTx():i=new we.default.TransactionEnvelope.
envelopeTypeTx(new we.default.TransactionV1Envelope({tx:we.default.Transaction.fromXDR(n),signatures:o}));break;default:throw new Error("Invalid TransactionEnve\
lope: expected an envelopeTypeTxV0 or envelopeTypeTx but received an ".concat(this._envelopeType.name,"."))}return i}},{key:"getClaimableBalanceId",value:function(n){
if(!Number.isInteger(n)||n<0||n>=this.operations.length)throw new RangeError("invalid operation index");var o=this.operations[n];try{o=Hy.Operation.createClaimableBalance(
o)}catch(p){throw new TypeError("expected createClaimableBalance, got ".concat(o.type,": ").concat(p))}var i=Ky.StrKey.decodeEd25519PublicKey((0,Xy.extractBaseAddress)(
this.source)),a=we.default.HashIdPreimage.envelopeTypeOpId(new we.default.HashIdPreimageOperationId({sourceAccount:we.default.AccountId.publicKeyTypeEd25519(i),
seqNum:we.default.SequenceNumber.fromString(this.sequence),opNum:n})),s=(0,Vy.hash)(a.toXDR("raw")),u=we.default.ClaimableBalanceId.claimableBalanceIdTypeV0(s);
return u.toXDR("hex")}}])})(nA.TransactionBase)});var _u=O(Bi=>{"use strict";function Zr(e){"@babel/helpers - typeof";return Zr=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Zr(e)}Object.defineProperty(Bi,"__esModule",{value:!0});
Bi.FeeBumpTransaction=void 0;var jt=gA(Q()),dA=Mt(),yA=Pi(),hA=ri(),mA=ct();function gA(e){return e&&e.__esModule?e:{default:e}}function vA(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function $y(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=
!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,SA(n.key),n)}}function bA(e,t,r){return t&&$y(e.prototype,t),r&&$y(e,r),Object.defineProperty(e,"prototy\
pe",{writable:!1}),e}function SA(e){var t=wA(e,"string");return Zr(t)=="symbol"?t:t+""}function wA(e,t){if(Zr(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];
if(r!==void 0){var n=r.call(e,t||"default");if(Zr(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
String:Number)(e)}function _A(e,t,r){return t=Oi(t),AA(e,zy()?Reflect.construct(t,r||[],Oi(e).constructor):t.apply(e,r))}function AA(e,t){if(t&&(Zr(t)=="object"||
typeof t=="function"))return t;if(t!==void 0)throw new TypeError("Derived constructors may only return object or undefined");return EA(e)}function EA(e){if(e===
void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return e}function zy(){try{var e=!Boolean.prototype.valueOf.call(Reflect.
construct(Boolean,[],function(){}))}catch{}return(zy=function(){return!!e})()}function Oi(e){return Oi=Object.setPrototypeOf?Object.getPrototypeOf.bind():function(t){
return t.__proto__||Object.getPrototypeOf(t)},Oi(e)}function TA(e,t){if(typeof t!="function"&&t!==null)throw new TypeError("Super expression must either be null\
 or a function");e.prototype=Object.create(t&&t.prototype,{constructor:{value:e,writable:!0,configurable:!0}}),Object.defineProperty(e,"prototype",{writable:!1}),
t&&wu(e,t)}function wu(e,t){return wu=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(r,n){return r.__proto__=n,r},wu(e,t)}var tB=Bi.FeeBumpTransaction=
(function(e){function t(r,n){var o;if(vA(this,t),typeof r=="string"){var i=Buffer.from(r,"base64");r=jt.default.TransactionEnvelope.fromXDR(i)}var a=r.switch();
if(a!==jt.default.EnvelopeType.envelopeTypeTxFeeBump())throw new Error("Invalid TransactionEnvelope: expected an envelopeTypeTxFeeBump but received an ".concat(
a.name,"."));var s=r.value(),u=s.tx(),p=u.fee().toString(),l=(s.signatures()||[]).slice();o=_A(this,t,[u,l,p,n]);var d=jt.default.TransactionEnvelope.envelopeTypeTx(
u.innerTx().v1());return o._feeSource=(0,mA.encodeMuxedAccountToAddress)(o.tx.feeSource()),o._innerTransaction=new yA.Transaction(d,n),o}return TA(t,e),bA(t,[{key:"\
innerTransaction",get:function(){return this._innerTransaction}},{key:"operations",get:function(){return this._innerTransaction.operations}},{key:"feeSource",get:function(){
return this._feeSource}},{key:"signatureBase",value:function(){var n=new jt.default.TransactionSignaturePayloadTaggedTransaction.envelopeTypeTxFeeBump(this.tx),
o=new jt.default.TransactionSignaturePayload({networkId:jt.default.Hash.fromXDR((0,dA.hash)(this.networkPassphrase)),taggedTransaction:n});return o.toXDR()}},{key:"\
toEnvelope",value:function(){var n=new jt.default.FeeBumpTransactionEnvelope({tx:jt.default.FeeBumpTransaction.fromXDR(this.tx.toXDR()),signatures:this.signatures.
slice()});return new jt.default.TransactionEnvelope.envelopeTypeTxFeeBump(n)}}])})(hA.TransactionBase)});var Ii=O(Ci=>{"use strict";Object.defineProperty(Ci,"__esModule",{value:!0});Ci.Account=void 0;var kA=PA(Yt()),Gy=Ie();function PA(e){return e&&e.__esModule?e:{
default:e}}function Hn(e){"@babel/helpers - typeof";return Hn=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Hn(e)}function OA(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Zy(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,CA(n.key),n)}}function BA(e,t,r){return t&&Zy(e.prototype,t),r&&Zy(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function CA(e){
var t=IA(e,"string");return Hn(t)=="symbol"?t:t+""}function IA(e,t){if(Hn(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(Hn(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var nB=Ci.Account=
(function(){function e(t,r){if(OA(this,e),Gy.StrKey.isValidMed25519PublicKey(t))throw new Error("accountId is an M-address; use MuxedAccount instead");if(!Gy.StrKey.
isValidEd25519PublicKey(t))throw new Error("accountId is invalid");if(typeof r!="string")throw new Error("sequence must be of type string");this._accountId=t,this.
sequence=new kA.default(r)}return BA(e,[{key:"accountId",value:function(){return this._accountId}},{key:"sequenceNumber",value:function(){return this.sequence.toString()}},
{key:"incrementSequenceNumber",value:function(){this.sequence=this.sequence.plus(1)}}])})()});var Au=O(Ri=>{"use strict";Object.defineProperty(Ri,"__esModule",{value:!0});Ri.MuxedAccount=void 0;var RA=LA(Q()),MA=Ii(),DA=Ie(),Xn=ct();function LA(e){return e&&
e.__esModule?e:{default:e}}function xn(e){"@babel/helpers - typeof";return xn=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},xn(e)}function qA(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Yy(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,UA(n.key),n)}}function NA(e,t,r){return t&&Yy(e.prototype,t),r&&Yy(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function UA(e){
var t=FA(e,"string");return xn(t)=="symbol"?t:t+""}function FA(e,t){if(xn(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(xn(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var iB=Ri.MuxedAccount=
(function(){function e(t,r){qA(this,e);var n=t.accountId();if(!DA.StrKey.isValidEd25519PublicKey(n))throw new Error("accountId is invalid");this.account=t,this.
_muxedXdr=(0,Xn.encodeMuxedAccount)(n,r),this._mAddress=(0,Xn.encodeMuxedAccountToAddress)(this._muxedXdr),this._id=r}return NA(e,[{key:"baseAccount",value:function(){
return this.account}},{key:"accountId",value:function(){return this._mAddress}},{key:"id",value:function(){return this._id}},{key:"setId",value:function(r){if(typeof r!=
"string")throw new Error("id should be a string representing a number (uint64)");return this._muxedXdr.med25519().id(RA.default.Uint64.fromString(r)),this._mAddress=
(0,Xn.encodeMuxedAccountToAddress)(this._muxedXdr),this._id=r,this}},{key:"sequenceNumber",value:function(){return this.account.sequenceNumber()}},{key:"increme\
ntSequenceNumber",value:function(){return this.account.incrementSequenceNumber()}},{key:"toXDRObject",value:function(){return this._muxedXdr}},{key:"equals",value:function(r){
return this.accountId()===r.accountId()}}],[{key:"fromAddress",value:function(r,n){var o=(0,Xn.decodeAddressToMuxedAccount)(r),i=(0,Xn.extractBaseAddress)(r),a=o.
med25519().id().toString();return new e(new MA.Account(i,n),a)}}])})()});var Eu=O(Mi=>{"use strict";Object.defineProperty(Mi,"__esModule",{value:!0});Mi.SorobanDataBuilder=void 0;var Qt=jA(Q());function jA(e){return e&&e.__esModule?e:
{default:e}}function Wn(e){"@babel/helpers - typeof";return Wn=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Wn(e)}function VA(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Jy(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,Qy(n.key),n)}}function KA(e,t,r){return t&&Jy(e.prototype,t),r&&Jy(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function HA(e,t,r){
return(t=Qy(t))in e?Object.defineProperty(e,t,{value:r,enumerable:!0,configurable:!0,writable:!0}):e[t]=r,e}function Qy(e){var t=XA(e,"string");return Wn(t)=="s\
ymbol"?t:t+""}function XA(e,t){if(Wn(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(Wn(n)!="object")return n;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var sB=Mi.SorobanDataBuilder=(function(){function e(t){
VA(this,e),HA(this,"_data",void 0);var r;t?typeof t=="string"||ArrayBuffer.isView(t)?r=e.fromXDR(t):r=e.fromXDR(t.toXDR()):r=new Qt.default.SorobanTransactionData(
{resources:new Qt.default.SorobanResources({footprint:new Qt.default.LedgerFootprint({readOnly:[],readWrite:[]}),instructions:0,diskReadBytes:0,writeBytes:0}),ext:new Qt.
default.SorobanTransactionDataExt(0),resourceFee:new Qt.default.Int64(0)}),this._data=r}return KA(e,[{key:"setResourceFee",value:function(r){return this._data.resourceFee(
new Qt.default.Int64(r)),this}},{key:"setResources",value:function(r,n,o){return this._data.resources().instructions(r),this._data.resources().diskReadBytes(n),
this._data.resources().writeBytes(o),this}},{key:"appendFootprint",value:function(r,n){return this.setFootprint(this.getReadOnly().concat(r),this.getReadWrite().
concat(n))}},{key:"setFootprint",value:function(r,n){return r!==null&&this.setReadOnly(r),n!==null&&this.setReadWrite(n),this}},{key:"setReadOnly",value:function(r){
return this._data.resources().footprint().readOnly(r??[]),this}},{key:"setReadWrite",value:function(r){return this._data.resources().footprint().readWrite(r??[]),
this}},{key:"build",value:function(){return Qt.default.SorobanTransactionData.fromXDR(this._data.toXDR())}},{key:"getReadOnly",value:function(){return this.getFootprint().
readOnly()}},{key:"getReadWrite",value:function(){return this.getFootprint().readWrite()}},{key:"getFootprint",value:function(){return this._data.resources().footprint()}}],
[{key:"fromXDR",value:function(r){return Qt.default.SorobanTransactionData.fromXDR(r,typeof r=="string"?"base64":"raw")}}])})()});var ku=O(Di=>{"use strict";Object.defineProperty(Di,"__esModule",{value:!0});Di.SignerKey=void 0;var Vt=xA(Q()),Tu=Ie();function xA(e){return e&&e.__esModule?e:
{default:e}}function $n(e){"@babel/helpers - typeof";return $n=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},$n(e)}function WA(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function eh(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,zA(n.key),n)}}function $A(e,t,r){return t&&eh(e.prototype,t),r&&eh(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function zA(e){
var t=GA(e,"string");return $n(t)=="symbol"?t:t+""}function GA(e,t){if($n(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if($n(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var cB=Di.SignerKey=
(function(){function e(){WA(this,e)}return $A(e,null,[{key:"decodeAddress",value:function(r){var n={ed25519PublicKey:Vt.default.SignerKey.signerKeyTypeEd25519,preAuthTx:Vt.
default.SignerKey.signerKeyTypePreAuthTx,sha256Hash:Vt.default.SignerKey.signerKeyTypeHashX,signedPayload:Vt.default.SignerKey.signerKeyTypeEd25519SignedPayload},
o=Tu.StrKey.getVersionByteForPrefix(r),i=n[o];if(!i)throw new Error("invalid signer key type (".concat(o,")"));var a=(0,Tu.decodeCheck)(o,r);return i(o==="signe\
dPayload"?new Vt.default.SignerKeyEd25519SignedPayload({ed25519:a.slice(0,32),payload:a.slice(36,36+a.readUInt32BE(32))}):a)}},{key:"encodeSignerKey",value:function(r){
var n,o;switch(r.switch()){case Vt.default.SignerKeyType.signerKeyTypeEd25519():n="ed25519PublicKey",o=r.value();break;case Vt.default.SignerKeyType.signerKeyTypePreAuthTx():
n="preAuthTx",o=r.value();break;case Vt.default.SignerKeyType.signerKeyTypeHashX():n="sha256Hash",o=r.value();break;case Vt.default.SignerKeyType.signerKeyTypeEd25519SignedPayload():
n="signedPayload",o=r.ed25519SignedPayload().toXDR("raw");break;default:throw new Error("invalid SignerKey (type: ".concat(r.switch(),")"))}return(0,Tu.encodeCheck)(
n,o)}}])})()});var Pu=O(qi=>{"use strict";Object.defineProperty(qi,"__esModule",{value:!0});qi.Contract=void 0;var ZA=Jt(),YA=Vn(),Li=JA(Q()),th=Ie();function JA(e){return e&&
e.__esModule?e:{default:e}}function zn(e){"@babel/helpers - typeof";return zn=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},zn(e)}function QA(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function rh(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,t2(n.key),n)}}function e2(e,t,r){return t&&rh(e.prototype,t),r&&rh(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function t2(e){
var t=r2(e,"string");return zn(t)=="symbol"?t:t+""}function r2(e,t){if(zn(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(zn(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var fB=qi.Contract=
(function(){function e(t){QA(this,e);try{this._id=th.StrKey.decodeContract(t)}catch{throw new Error("Invalid contract ID: ".concat(t))}}return e2(e,[{key:"contr\
actId",value:function(){return th.StrKey.encodeContract(this._id)}},{key:"toString",value:function(){return this.contractId()}},{key:"address",value:function(){
return ZA.Address.contract(this._id)}},{key:"call",value:function(r){for(var n=arguments.length,o=new Array(n>1?n-1:0),i=1;i<n;i++)o[i-1]=arguments[i];return YA.
Operation.invokeContractFunction({contract:this.address().toString(),function:r,args:o})}},{key:"getFootprint",value:function(){return Li.default.LedgerKey.contractData(
new Li.default.LedgerKeyContractData({contract:this.address().toScAddress(),key:Li.default.ScVal.scvLedgerKeyContractInstance(),durability:Li.default.ContractDataDurability.
persistent()}))}}])})()});var Bu=O(Ui=>{"use strict";function Yr(e){"@babel/helpers - typeof";return Yr=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Yr(e)}Object.defineProperty(Ui,"__esModule",{value:!0});
Ui.Uint128=void 0;var n2=We();function o2(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function nh(e,t){for(var r=0;r<t.length;r++){
var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,a2(n.key),n)}}function i2(e,t,r){return t&&nh(e.
prototype,t),r&&nh(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function a2(e){var t=s2(e,"string");return Yr(t)=="symbol"?t:t+""}function s2(e,t){
if(Yr(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(Yr(n)!="object")return n;throw new TypeError("@@toPri\
mitive must return a primitive value.")}return(t==="string"?String:Number)(e)}function u2(e,t,r){return t=Ni(t),c2(e,oh()?Reflect.construct(t,r||[],Ni(e).constructor):
t.apply(e,r))}function c2(e,t){if(t&&(Yr(t)=="object"||typeof t=="function"))return t;if(t!==void 0)throw new TypeError("Derived constructors may only return ob\
ject or undefined");return l2(e)}function l2(e){if(e===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return e}function oh(){
try{var e=!Boolean.prototype.valueOf.call(Reflect.construct(Boolean,[],function(){}))}catch{}return(oh=function(){return!!e})()}function Ni(e){return Ni=Object.
setPrototypeOf?Object.getPrototypeOf.bind():function(t){return t.__proto__||Object.getPrototypeOf(t)},Ni(e)}function f2(e,t){if(typeof t!="function"&&t!==null)throw new TypeError(
"Super expression must either be null or a function");e.prototype=Object.create(t&&t.prototype,{constructor:{value:e,writable:!0,configurable:!0}}),Object.defineProperty(
e,"prototype",{writable:!1}),t&&Ou(e,t)}function Ou(e,t){return Ou=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(r,n){return r.__proto__=n,r},Ou(e,
t)}var p2=Ui.Uint128=(function(e){function t(){o2(this,t);for(var r=arguments.length,n=new Array(r),o=0;o<r;o++)n[o]=arguments[o];return u2(this,t,[n])}return f2(
t,e),i2(t,[{key:"unsigned",get:function(){return!0}},{key:"size",get:function(){return 128}}])})(n2.LargeInt);p2.defineIntBoundaries()});var Iu=O(ji=>{"use strict";function Jr(e){"@babel/helpers - typeof";return Jr=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Jr(e)}Object.defineProperty(ji,"__esModule",{value:!0});
ji.Uint256=void 0;var d2=We();function y2(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function ih(e,t){for(var r=0;r<t.length;r++){
var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,m2(n.key),n)}}function h2(e,t,r){return t&&ih(e.
prototype,t),r&&ih(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function m2(e){var t=g2(e,"string");return Jr(t)=="symbol"?t:t+""}function g2(e,t){
if(Jr(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(Jr(n)!="object")return n;throw new TypeError("@@toPri\
mitive must return a primitive value.")}return(t==="string"?String:Number)(e)}function v2(e,t,r){return t=Fi(t),b2(e,ah()?Reflect.construct(t,r||[],Fi(e).constructor):
t.apply(e,r))}function b2(e,t){if(t&&(Jr(t)=="object"||typeof t=="function"))return t;if(t!==void 0)throw new TypeError("Derived constructors may only return ob\
ject or undefined");return S2(e)}function S2(e){if(e===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return e}function ah(){
try{var e=!Boolean.prototype.valueOf.call(Reflect.construct(Boolean,[],function(){}))}catch{}return(ah=function(){return!!e})()}function Fi(e){return Fi=Object.
setPrototypeOf?Object.getPrototypeOf.bind():function(t){return t.__proto__||Object.getPrototypeOf(t)},Fi(e)}function w2(e,t){if(typeof t!="function"&&t!==null)throw new TypeError(
"Super expression must either be null or a function");e.prototype=Object.create(t&&t.prototype,{constructor:{value:e,writable:!0,configurable:!0}}),Object.defineProperty(
e,"prototype",{writable:!1}),t&&Cu(e,t)}function Cu(e,t){return Cu=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(r,n){return r.__proto__=n,r},Cu(e,
t)}var _2=ji.Uint256=(function(e){function t(){y2(this,t);for(var r=arguments.length,n=new Array(r),o=0;o<r;o++)n[o]=arguments[o];return v2(this,t,[n])}return w2(
t,e),h2(t,[{key:"unsigned",get:function(){return!0}},{key:"size",get:function(){return 256}}])})(d2.LargeInt);_2.defineIntBoundaries()});var Mu=O(Ki=>{"use strict";function Qr(e){"@babel/helpers - typeof";return Qr=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Qr(e)}Object.defineProperty(Ki,"__esModule",{value:!0});
Ki.Int128=void 0;var A2=We();function E2(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function sh(e,t){for(var r=0;r<t.length;r++){
var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,k2(n.key),n)}}function T2(e,t,r){return t&&sh(e.
prototype,t),r&&sh(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function k2(e){var t=P2(e,"string");return Qr(t)=="symbol"?t:t+""}function P2(e,t){
if(Qr(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(Qr(n)!="object")return n;throw new TypeError("@@toPri\
mitive must return a primitive value.")}return(t==="string"?String:Number)(e)}function O2(e,t,r){return t=Vi(t),B2(e,uh()?Reflect.construct(t,r||[],Vi(e).constructor):
t.apply(e,r))}function B2(e,t){if(t&&(Qr(t)=="object"||typeof t=="function"))return t;if(t!==void 0)throw new TypeError("Derived constructors may only return ob\
ject or undefined");return C2(e)}function C2(e){if(e===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return e}function uh(){
try{var e=!Boolean.prototype.valueOf.call(Reflect.construct(Boolean,[],function(){}))}catch{}return(uh=function(){return!!e})()}function Vi(e){return Vi=Object.
setPrototypeOf?Object.getPrototypeOf.bind():function(t){return t.__proto__||Object.getPrototypeOf(t)},Vi(e)}function I2(e,t){if(typeof t!="function"&&t!==null)throw new TypeError(
"Super expression must either be null or a function");e.prototype=Object.create(t&&t.prototype,{constructor:{value:e,writable:!0,configurable:!0}}),Object.defineProperty(
e,"prototype",{writable:!1}),t&&Ru(e,t)}function Ru(e,t){return Ru=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(r,n){return r.__proto__=n,r},Ru(e,
t)}var R2=Ki.Int128=(function(e){function t(){E2(this,t);for(var r=arguments.length,n=new Array(r),o=0;o<r;o++)n[o]=arguments[o];return O2(this,t,[n])}return I2(
t,e),T2(t,[{key:"unsigned",get:function(){return!1}},{key:"size",get:function(){return 128}}])})(A2.LargeInt);R2.defineIntBoundaries()});var Lu=O(Xi=>{"use strict";function en(e){"@babel/helpers - typeof";return en=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},en(e)}Object.defineProperty(Xi,"__esModule",{value:!0});
Xi.Int256=void 0;var M2=We();function D2(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function ch(e,t){for(var r=0;r<t.length;r++){
var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,q2(n.key),n)}}function L2(e,t,r){return t&&ch(e.
prototype,t),r&&ch(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function q2(e){var t=N2(e,"string");return en(t)=="symbol"?t:t+""}function N2(e,t){
if(en(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(en(n)!="object")return n;throw new TypeError("@@toPri\
mitive must return a primitive value.")}return(t==="string"?String:Number)(e)}function U2(e,t,r){return t=Hi(t),F2(e,lh()?Reflect.construct(t,r||[],Hi(e).constructor):
t.apply(e,r))}function F2(e,t){if(t&&(en(t)=="object"||typeof t=="function"))return t;if(t!==void 0)throw new TypeError("Derived constructors may only return ob\
ject or undefined");return j2(e)}function j2(e){if(e===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return e}function lh(){
try{var e=!Boolean.prototype.valueOf.call(Reflect.construct(Boolean,[],function(){}))}catch{}return(lh=function(){return!!e})()}function Hi(e){return Hi=Object.
setPrototypeOf?Object.getPrototypeOf.bind():function(t){return t.__proto__||Object.getPrototypeOf(t)},Hi(e)}function V2(e,t){if(typeof t!="function"&&t!==null)throw new TypeError(
"Super expression must either be null or a function");e.prototype=Object.create(t&&t.prototype,{constructor:{value:e,writable:!0,configurable:!0}}),Object.defineProperty(
e,"prototype",{writable:!1}),t&&Du(e,t)}function Du(e,t){return Du=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(r,n){return r.__proto__=n,r},Du(e,
t)}var K2=Xi.Int256=(function(e){function t(){D2(this,t);for(var r=arguments.length,n=new Array(r),o=0;o<r;o++)n[o]=arguments[o];return U2(this,t,[n])}return V2(
t,e),L2(t,[{key:"unsigned",get:function(){return!1}},{key:"size",get:function(){return 256}}])})(M2.LargeInt);K2.defineIntBoundaries()});var qu=O(xi=>{"use strict";Object.defineProperty(xi,"__esModule",{value:!0});xi.XdrLargeInt=void 0;var fh=We(),H2=Bu(),X2=Iu(),x2=Mu(),W2=Lu(),Se=$2(Q());function $2(e){
return e&&e.__esModule?e:{default:e}}function Gn(e){"@babel/helpers - typeof";return Gn=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Gn(e)}function z2(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function ph(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=
!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,yh(n.key),n)}}function G2(e,t,r){return t&&ph(e.prototype,t),r&&ph(e,r),Object.defineProperty(e,"prototy\
pe",{writable:!1}),e}function dh(e,t,r){return(t=yh(t))in e?Object.defineProperty(e,t,{value:r,enumerable:!0,configurable:!0,writable:!0}):e[t]=r,e}function yh(e){
var t=Z2(e,"string");return Gn(t)=="symbol"?t:t+""}function Z2(e,t){if(Gn(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(Gn(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var gB=xi.XdrLargeInt=
(function(){function e(t,r){switch(z2(this,e),dh(this,"int",void 0),dh(this,"type",void 0),r instanceof Array||(r=[r]),r=r.map(function(n){return typeof n=="big\
int"?n:typeof n.toBigInt=="function"?n.toBigInt():BigInt(n)}),t){case"i64":this.int=new fh.Hyper(r);break;case"i128":this.int=new x2.Int128(r);break;case"i256":
this.int=new W2.Int256(r);break;case"u64":case"timepoint":case"duration":this.int=new fh.UnsignedHyper(r);break;case"u128":this.int=new H2.Uint128(r);break;case"\
u256":this.int=new X2.Uint256(r);break;default:throw TypeError("invalid type: ".concat(t))}this.type=t}return G2(e,[{key:"toNumber",value:function(){var r=this.
int.toBigInt();if(r>Number.MAX_SAFE_INTEGER||r<Number.MIN_SAFE_INTEGER)throw RangeError("value ".concat(r," not in range for Number ")+"[".concat(Number.MAX_SAFE_INTEGER,
", ").concat(Number.MIN_SAFE_INTEGER,"]"));return Number(r)}},{key:"toBigInt",value:function(){return this.int.toBigInt()}},{key:"toI64",value:function(){this._sizeCheck(
64);var r=this.toBigInt();if(BigInt.asIntN(64,r)!==r)throw RangeError("value too large for i64: ".concat(r));return Se.default.ScVal.scvI64(new Se.default.Int64(
r))}},{key:"toU64",value:function(){return this._sizeCheck(64),Se.default.ScVal.scvU64(new Se.default.Uint64(BigInt.asUintN(64,this.toBigInt())))}},{key:"toTime\
point",value:function(){return this._sizeCheck(64),Se.default.ScVal.scvTimepoint(new Se.default.Uint64(BigInt.asUintN(64,this.toBigInt())))}},{key:"toDuration",
value:function(){return this._sizeCheck(64),Se.default.ScVal.scvDuration(new Se.default.Uint64(BigInt.asUintN(64,this.toBigInt())))}},{key:"toI128",value:function(){
this._sizeCheck(128);var r=this.int.toBigInt(),n=BigInt.asIntN(64,r>>64n),o=BigInt.asUintN(64,r);return Se.default.ScVal.scvI128(new Se.default.Int128Parts({hi:new Se.
default.Int64(n),lo:new Se.default.Uint64(o)}))}},{key:"toU128",value:function(){this._sizeCheck(128);var r=this.int.toBigInt();return Se.default.ScVal.scvU128(
new Se.default.UInt128Parts({hi:new Se.default.Uint64(BigInt.asUintN(64,r>>64n)),lo:new Se.default.Uint64(BigInt.asUintN(64,r))}))}},{key:"toI256",value:function(){
var r=this.int.toBigInt(),n=BigInt.asIntN(64,r>>192n),o=BigInt.asUintN(64,r>>128n),i=BigInt.asUintN(64,r>>64n),a=BigInt.asUintN(64,r);return Se.default.ScVal.scvI256(
new Se.default.Int256Parts({hiHi:new Se.default.Int64(n),hiLo:new Se.default.Uint64(o),loHi:new Se.default.Uint64(i),loLo:new Se.default.Uint64(a)}))}},{key:"to\
U256",value:function(){var r=this.int.toBigInt(),n=BigInt.asUintN(64,r>>192n),o=BigInt.asUintN(64,r>>128n),i=BigInt.asUintN(64,r>>64n),a=BigInt.asUintN(64,r);return Se.
default.ScVal.scvU256(new Se.default.UInt256Parts({hiHi:new Se.default.Uint64(n),hiLo:new Se.default.Uint64(o),loHi:new Se.default.Uint64(i),loLo:new Se.default.
Uint64(a)}))}},{key:"toScVal",value:function(){switch(this.type){case"i64":return this.toI64();case"i128":return this.toI128();case"i256":return this.toI256();case"\
u64":return this.toU64();case"u128":return this.toU128();case"u256":return this.toU256();case"timepoint":return this.toTimepoint();case"duration":return this.toDuration();default:
throw TypeError("invalid type: ".concat(this.type))}}},{key:"valueOf",value:function(){return this.int.valueOf()}},{key:"toString",value:function(){return this.
int.toString()}},{key:"toJSON",value:function(){return{value:this.toBigInt().toString(),type:this.type}}},{key:"_sizeCheck",value:function(r){if(this.int.size>r)
throw RangeError("value too large for ".concat(r," bits (").concat(this.type,")"))}}],[{key:"isType",value:function(r){switch(r){case"i64":case"i128":case"i256":case"\
u64":case"u128":case"u256":case"timepoint":case"duration":return!0;default:return!1}}},{key:"getType",value:function(r){return r.slice(3).toLowerCase()}}])})()});var gh=O($i=>{"use strict";function tn(e){"@babel/helpers - typeof";return tn=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},tn(e)}Object.defineProperty($i,"__esModule",{value:!0});
$i.ScInt=void 0;var Y2=qu();function hh(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),
Object.defineProperty(e,Q2(n.key),n)}}function J2(e,t,r){return t&&hh(e.prototype,t),r&&hh(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function Q2(e){
var t=eE(e,"string");return tn(t)=="symbol"?t:t+""}function eE(e,t){if(tn(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(tn(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}function tE(e,t){
if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function rE(e,t,r){return t=Wi(t),nE(e,mh()?Reflect.construct(t,r||[],Wi(e).constructor):
t.apply(e,r))}function nE(e,t){if(t&&(tn(t)=="object"||typeof t=="function"))return t;if(t!==void 0)throw new TypeError("Derived constructors may only return ob\
ject or undefined");return oE(e)}function oE(e){if(e===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return e}function mh(){
try{var e=!Boolean.prototype.valueOf.call(Reflect.construct(Boolean,[],function(){}))}catch{}return(mh=function(){return!!e})()}function Wi(e){return Wi=Object.
setPrototypeOf?Object.getPrototypeOf.bind():function(t){return t.__proto__||Object.getPrototypeOf(t)},Wi(e)}function iE(e,t){if(typeof t!="function"&&t!==null)throw new TypeError(
"Super expression must either be null or a function");e.prototype=Object.create(t&&t.prototype,{constructor:{value:e,writable:!0,configurable:!0}}),Object.defineProperty(
e,"prototype",{writable:!1}),t&&Nu(e,t)}function Nu(e,t){return Nu=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(r,n){return r.__proto__=n,r},Nu(e,
t)}var bB=$i.ScInt=(function(e){function t(r,n){var o;tE(this,t);var i=BigInt(r),a=i<0n,s=(o=n?.type)!==null&&o!==void 0?o:"";if(s.startsWith("u")&&a)throw TypeError(
"specified type ".concat(n.type," yet negative (").concat(r,")"));if(s===""){s=a?"i":"u";var u=aE(i);switch(u){case 64:case 128:case 256:s+=u.toString();break;default:
throw RangeError("expected 64/128/256 bits for input (".concat(r,"), got ").concat(u))}}return rE(this,t,[s,i])}return iE(t,e),J2(t)})(Y2.XdrLargeInt);function aE(e){
var t,r=e.toString(2).length;return(t=[64,128,256].find(function(n){return r<=n}))!==null&&t!==void 0?t:r}});var Uu=O(Kt=>{"use strict";Object.defineProperty(Kt,"__esModule",{value:!0});Object.defineProperty(Kt,"Int128",{enumerable:!0,get:function(){return cE.Int128}});
Object.defineProperty(Kt,"Int256",{enumerable:!0,get:function(){return lE.Int256}});Object.defineProperty(Kt,"ScInt",{enumerable:!0,get:function(){return fE.ScInt}});
Object.defineProperty(Kt,"Uint128",{enumerable:!0,get:function(){return sE.Uint128}});Object.defineProperty(Kt,"Uint256",{enumerable:!0,get:function(){return uE.
Uint256}});Object.defineProperty(Kt,"XdrLargeInt",{enumerable:!0,get:function(){return Zn.XdrLargeInt}});Kt.scValToBigInt=pE;var Zn=qu(),sE=Bu(),uE=Iu(),cE=Mu(),
lE=Lu(),fE=gh();function pE(e){var t=Zn.XdrLargeInt.getType(e.switch().name);switch(e.switch().name){case"scvU32":case"scvI32":return BigInt(e.value());case"scv\
U64":case"scvI64":case"scvTimepoint":case"scvDuration":return new Zn.XdrLargeInt(t,e.value()).toBigInt();case"scvU128":case"scvI128":return new Zn.XdrLargeInt(t,
[e.value().lo(),e.value().hi()]).toBigInt();case"scvU256":case"scvI256":return new Zn.XdrLargeInt(t,[e.value().loLo(),e.value().loHi(),e.value().hiLo(),e.value().
hiHi()]).toBigInt();default:throw TypeError("expected integer type, got ".concat(e.switch()))}}});var nn=O(Zi=>{"use strict";Object.defineProperty(Zi,"__esModule",{value:!0});Zi.nativeToScVal=Sr;Zi.scValToNative=rn;var ce=hE(Q()),dE=rt(),Fu=Jt(),yE=Pu(),Gi=Uu();
function hE(e){return e&&e.__esModule?e:{default:e}}function zi(e,t){return bE(e)||vE(e,t)||gE(e,t)||mE()}function mE(){throw new TypeError(`Invalid attempt to \
destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function gE(e,t){if(e){if(typeof e=="string")return vh(e,t);var r={}.toString.
call(e).slice(8,-1);return r==="Object"&&e.constructor&&(r=e.constructor.name),r==="Map"||r==="Set"?Array.from(e):r==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(r)?vh(e,t):void 0}}function vh(e,t){(t==null||t>e.length)&&(t=e.length);for(var r=0,n=Array(t);r<t;r++)n[r]=e[r];return n}function vE(e,t){var r=e==null?null:
typeof Symbol<"u"&&e[Symbol.iterator]||e["@@iterator"];if(r!=null){var n,o,i,a,s=[],u=!0,p=!1;try{if(i=(r=r.call(e)).next,t===0){if(Object(r)!==r)return;u=!1}else
for(;!(u=(n=i.call(r)).done)&&(s.push(n.value),s.length!==t);u=!0);}catch(l){p=!0,o=l}finally{try{if(!u&&r.return!=null&&(a=r.return(),Object(a)!==a))return}finally{
if(p)throw o}}return s}}function bE(e){if(Array.isArray(e))return e}function bh(e,t){var r=Object.keys(e);if(Object.getOwnPropertySymbols){var n=Object.getOwnPropertySymbols(
e);t&&(n=n.filter(function(o){return Object.getOwnPropertyDescriptor(e,o).enumerable})),r.push.apply(r,n)}return r}function SE(e){for(var t=1;t<arguments.length;t++){
var r=arguments[t]!=null?arguments[t]:{};t%2?bh(Object(r),!0).forEach(function(n){wE(e,n,r[n])}):Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.
getOwnPropertyDescriptors(r)):bh(Object(r)).forEach(function(n){Object.defineProperty(e,n,Object.getOwnPropertyDescriptor(r,n))})}return e}function wE(e,t,r){return(t=
_E(t))in e?Object.defineProperty(e,t,{value:r,enumerable:!0,configurable:!0,writable:!0}):e[t]=r,e}function _E(e){var t=AE(e,"string");return er(t)=="symbol"?t:
t+""}function AE(e,t){if(er(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(er(n)!="object")return n;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}function er(e){"@babel/helpers - typeof";return er=typeof Symbol=="functio\
n"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?
"symbol":typeof t},er(e)}function Sr(e){var t=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};switch(er(e)){case"object":{var r,n;if(e===null)return ce.
default.ScVal.scvVoid();if(e instanceof ce.default.ScVal)return e;if(e instanceof Fu.Address)return e.toScVal();if(e instanceof dE.Keypair)return Sr(e.publicKey(),
{type:"address"});if(e instanceof yE.Contract)return e.address().toScVal();if(e instanceof Uint8Array||Buffer.isBuffer(e)){var o,i=Uint8Array.from(e);switch((o=
t?.type)!==null&&o!==void 0?o:"bytes"){case"bytes":return ce.default.ScVal.scvBytes(i);case"symbol":return ce.default.ScVal.scvSymbol(i);case"string":return ce.
default.ScVal.scvString(i);default:throw new TypeError("invalid type (".concat(t.type,") specified for bytes-like value"))}}if(Array.isArray(e))return ce.default.
ScVal.scvVec(e.map(function(p,l){return Array.isArray(t.type)?Sr(p,SE({},t.type.length>l&&{type:t.type[l]})):Sr(p,t)}));if(((r=(n=e.constructor)===null||n===void 0?
void 0:n.name)!==null&&r!==void 0?r:"")!=="Object"){var a;throw new TypeError("cannot interpret ".concat((a=e.constructor)===null||a===void 0?void 0:a.name," va\
lue as ScVal (").concat(JSON.stringify(e),")"))}return ce.default.ScVal.scvMap(Object.entries(e).sort(function(p,l){var d=zi(p,1),c=d[0],f=zi(l,1),h=f[0];return c.
localeCompare(h)}).map(function(p){var l,d,c=zi(p,2),f=c[0],h=c[1],b=(l=((d=t?.type)!==null&&d!==void 0?d:{})[f])!==null&&l!==void 0?l:[null,null],B=zi(b,2),S=B[0],
D=B[1],k=S?{type:S}:{},v=D?{type:D}:{};return new ce.default.ScMapEntry({key:Sr(f,k),val:Sr(h,v)})}))}case"number":case"bigint":switch(t?.type){case"u32":return ce.
default.ScVal.scvU32(e);case"i32":return ce.default.ScVal.scvI32(e);default:break}return new Gi.ScInt(e,{type:t?.type}).toScVal();case"string":{var s,u=(s=t?.type)!==
null&&s!==void 0?s:"string";switch(u){case"string":return ce.default.ScVal.scvString(e);case"symbol":return ce.default.ScVal.scvSymbol(e);case"address":return new Fu.
Address(e).toScVal();case"u32":return ce.default.ScVal.scvU32(parseInt(e,10));case"i32":return ce.default.ScVal.scvI32(parseInt(e,10));default:if(Gi.XdrLargeInt.
isType(u))return new Gi.XdrLargeInt(u,e).toScVal();throw new TypeError("invalid type (".concat(t.type,") specified for string value"))}}case"boolean":return ce.
default.ScVal.scvBool(e);case"undefined":return ce.default.ScVal.scvVoid();case"function":return Sr(e());default:throw new TypeError("failed to convert typeof ".
concat(er(e)," (").concat(e,")"))}}function rn(e){var t,r;switch(e.switch().value){case ce.default.ScValType.scvVoid().value:return null;case ce.default.ScValType.
scvU64().value:case ce.default.ScValType.scvI64().value:return e.value().toBigInt();case ce.default.ScValType.scvU128().value:case ce.default.ScValType.scvI128().
value:case ce.default.ScValType.scvU256().value:case ce.default.ScValType.scvI256().value:return(0,Gi.scValToBigInt)(e);case ce.default.ScValType.scvVec().value:
return((t=e.vec())!==null&&t!==void 0?t:[]).map(rn);case ce.default.ScValType.scvAddress().value:return Fu.Address.fromScVal(e).toString();case ce.default.ScValType.
scvMap().value:return Object.fromEntries(((r=e.map())!==null&&r!==void 0?r:[]).map(function(i){return[rn(i.key()),rn(i.val())]}));case ce.default.ScValType.scvBool().
value:case ce.default.ScValType.scvU32().value:case ce.default.ScValType.scvI32().value:case ce.default.ScValType.scvBytes().value:return e.value();case ce.default.
ScValType.scvSymbol().value:case ce.default.ScValType.scvString().value:{var n=e.value();if(Buffer.isBuffer(n)||ArrayBuffer.isView(n))try{return new TextDecoder().
decode(n)}catch{return new Uint8Array(n.buffer)}return n}case ce.default.ScValType.scvTimepoint().value:case ce.default.ScValType.scvDuration().value:return new ce.
default.Uint64(e.value()).toBigInt();case ce.default.ScValType.scvError().value:if(e.error().switch().value===ce.default.ScErrorType.sceContract().value)return{
type:"contract",code:e.error().contractCode()};var o=e.error();return{type:"system",code:o.code().value,value:o.code().name};default:return e.value()}}ce.default.
scvSortedMap=function(e){var t=Array.from(e).sort(function(r,n){var o=rn(r.key()),i=rn(n.key());switch(er(o)){case"number":case"bigint":return o<i?-1:1;default:
return o.toString().localeCompare(i.toString())}});return ce.default.ScVal.scvMap(t)}});var Ch=O(Ht=>{"use strict";Object.defineProperty(Ht,"__esModule",{value:!0});Ht.TransactionBuilder=Ht.TimeoutInfinite=Ht.BASE_FEE=void 0;Ht.isValidDate=Xu;var Yn=We(),
tr=Oh(Yt()),z=Oh(Q()),EE=Ii(),TE=Au(),Sh=ct(),ju=Pi(),wh=_u(),_h=Eu(),Jn=Ie(),Ah=ku(),kE=Ei(),AB=mt(),Qn=nn(),PE=Vn(),Vu=Jt(),eo=rt();function Oh(e){return e&&e.
__esModule?e:{default:e}}function to(e){"@babel/helpers - typeof";return to=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},to(e)}function Eh(e){return IE(e)||CE(e)||BE(e)||
OE()}function OE(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function BE(e,t){if(e){if(typeof e=="string")return Hu(e,t);var r={}.toString.
call(e).slice(8,-1);return r==="Object"&&e.constructor&&(r=e.constructor.name),r==="Map"||r==="Set"?Array.from(e):r==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(r)?Hu(e,t):void 0}}function CE(e){if(typeof Symbol<"u"&&e[Symbol.iterator]!=null||e["@@iterator"]!=null)return Array.from(e)}function IE(e){if(Array.isArray(
e))return Hu(e)}function Hu(e,t){(t==null||t>e.length)&&(t=e.length);for(var r=0,n=Array(t);r<t;r++)n[r]=e[r];return n}function Th(e,t){var r=Object.keys(e);if(Object.
getOwnPropertySymbols){var n=Object.getOwnPropertySymbols(e);t&&(n=n.filter(function(o){return Object.getOwnPropertyDescriptor(e,o).enumerable})),r.push.apply(r,
n)}return r}function Ku(e){for(var t=1;t<arguments.length;t++){var r=arguments[t]!=null?arguments[t]:{};t%2?Th(Object(r),!0).forEach(function(n){RE(e,n,r[n])}):
Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(r)):Th(Object(r)).forEach(function(n){Object.defineProperty(e,n,Object.
getOwnPropertyDescriptor(r,n))})}return e}function RE(e,t,r){return(t=Bh(t))in e?Object.defineProperty(e,t,{value:r,enumerable:!0,configurable:!0,writable:!0}):
e[t]=r,e}function ME(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function kh(e,t){for(var r=0;r<t.length;r++){var n=t[r];
n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,Bh(n.key),n)}}function DE(e,t,r){return t&&kh(e.prototype,t),
r&&kh(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function Bh(e){var t=LE(e,"string");return to(t)=="symbol"?t:t+""}function LE(e,t){if(to(e)!="ob\
ject"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(to(n)!="object")return n;throw new TypeError("@@toPrimitive must r\
eturn a primitive value.")}return(t==="string"?String:Number)(e)}var Ph=Ht.BASE_FEE="100",EB=Ht.TimeoutInfinite=0,TB=Ht.TransactionBuilder=(function(){function e(t){
var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};if(ME(this,e),!t)throw new Error("must specify source account for the transaction");if(r.fee===void 0)
throw new Error("must specify fee for the transaction (in stroops)");this.source=t,this.operations=[],this.baseFee=r.fee,this.timebounds=r.timebounds?Ku({},r.timebounds):
null,this.ledgerbounds=r.ledgerbounds?Ku({},r.ledgerbounds):null,this.minAccountSequence=r.minAccountSequence||null,this.minAccountSequenceAge=r.minAccountSequenceAge||
null,this.minAccountSequenceLedgerGap=r.minAccountSequenceLedgerGap||null,this.extraSigners=r.extraSigners?Eh(r.extraSigners):null,this.memo=r.memo||kE.Memo.none(),
this.networkPassphrase=r.networkPassphrase||null,this.sorobanData=r.sorobanData?new _h.SorobanDataBuilder(r.sorobanData).build():null}return DE(e,[{key:"addOper\
ation",value:function(r){return this.operations.push(r),this}},{key:"addOperationAt",value:function(r,n){return this.operations.splice(n,0,r),this}},{key:"clear\
Operations",value:function(){return this.operations=[],this}},{key:"clearOperationAt",value:function(r){return this.operations.splice(r,1),this}},{key:"addMemo",
value:function(r){return this.memo=r,this}},{key:"setTimeout",value:function(r){if(this.timebounds!==null&&this.timebounds.maxTime>0)throw new Error("TimeBounds\
.max_time has been already set - setting timeout would overwrite it.");if(r<0)throw new Error("timeout cannot be negative");if(r>0){var n=Math.floor(Date.now()/
1e3)+r;this.timebounds===null?this.timebounds={minTime:0,maxTime:n}:this.timebounds={minTime:this.timebounds.minTime,maxTime:n}}else this.timebounds={minTime:0,
maxTime:0};return this}},{key:"setTimebounds",value:function(r,n){if(typeof r=="number"&&(r=new Date(r*1e3)),typeof n=="number"&&(n=new Date(n*1e3)),this.timebounds!==
null)throw new Error("TimeBounds has been already set - setting timebounds would overwrite it.");var o=Math.floor(r.valueOf()/1e3),i=Math.floor(n.valueOf()/1e3);
if(o<0)throw new Error("min_time cannot be negative");if(i<0)throw new Error("max_time cannot be negative");if(i>0&&o>i)throw new Error("min_time cannot be grea\
ter than max_time");return this.timebounds={minTime:o,maxTime:i},this}},{key:"setLedgerbounds",value:function(r,n){if(this.ledgerbounds!==null)throw new Error("\
LedgerBounds has been already set - setting ledgerbounds would overwrite it.");if(r<0)throw new Error("min_ledger cannot be negative");if(n<0)throw new Error("m\
ax_ledger cannot be negative");if(n>0&&r>n)throw new Error("min_ledger cannot be greater than max_ledger");return this.ledgerbounds={minLedger:r,maxLedger:n},this}},
{key:"setMinAccountSequence",value:function(r){if(this.minAccountSequence!==null)throw new Error("min_account_sequence has been already set - setting min_accoun\
t_sequence would overwrite it.");return this.minAccountSequence=r,this}},{key:"setMinAccountSequenceAge",value:function(r){if(typeof r!="number")throw new Error(
"min_account_sequence_age must be a number");if(this.minAccountSequenceAge!==null)throw new Error("min_account_sequence_age has been already set - setting min_a\
ccount_sequence_age would overwrite it.");if(r<0)throw new Error("min_account_sequence_age cannot be negative");return this.minAccountSequenceAge=r,this}},{key:"\
setMinAccountSequenceLedgerGap",value:function(r){if(this.minAccountSequenceLedgerGap!==null)throw new Error("min_account_sequence_ledger_gap has been already s\
et - setting min_account_sequence_ledger_gap would overwrite it.");if(r<0)throw new Error("min_account_sequence_ledger_gap cannot be negative");return this.minAccountSequenceLedgerGap=
r,this}},{key:"setExtraSigners",value:function(r){if(!Array.isArray(r))throw new Error("extra_signers must be an array of strings.");if(this.extraSigners!==null)
throw new Error("extra_signers has been already set - setting extra_signers would overwrite it.");if(r.length>2)throw new Error("extra_signers cannot be longer \
than 2 elements.");return this.extraSigners=Eh(r),this}},{key:"setNetworkPassphrase",value:function(r){return this.networkPassphrase=r,this}},{key:"setSorobanDa\
ta",value:function(r){return this.sorobanData=new _h.SorobanDataBuilder(r).build(),this}},{key:"addSacTransferOperation",value:function(r,n,o,i){if(BigInt(o)<=0n)
throw new Error("Amount must be a positive integer");if(BigInt(o)>Yn.Hyper.MAX_VALUE)throw new Error("Amount exceeds maximum value for i64");if(i){var a=i.instructions,
s=i.readBytes,u=i.writeBytes,p=i.resourceFee,l=4294967295;if(a<=0||a>l)throw new Error("instructions must be greater than 0 and at most ".concat(l));if(s<=0||s>
l)throw new Error("readBytes must be greater than 0 and at most ".concat(l));if(u<=0||u>l)throw new Error("writeBytes must be greater than 0 and at most ".concat(
l));if(p<=0n||p>Yn.Hyper.MAX_VALUE)throw new Error("resourceFee must be greater than 0 and at most i64 max")}var d=Jn.StrKey.isValidContract(r);if(!d&&!Jn.StrKey.
isValidEd25519PublicKey(r)&&!Jn.StrKey.isValidMed25519PublicKey(r))throw new Error("Invalid destination address. Must be a valid Stellar address or contract ID.");
if(r===this.source.accountId())throw new Error("Destination cannot be the same as the source account.");var c=n.contractId(this.networkPassphrase),f="transfer",
h=this.source.accountId(),b=[(0,Qn.nativeToScVal)(h,{type:"address"}),(0,Qn.nativeToScVal)(r,{type:"address"}),(0,Qn.nativeToScVal)(o,{type:"i128"})],B=n.isNative(),
S=new z.default.SorobanAuthorizationEntry({credentials:z.default.SorobanCredentials.sorobanCredentialsSourceAccount(),rootInvocation:new z.default.SorobanAuthorizedInvocation(
{function:z.default.SorobanAuthorizedFunction.sorobanAuthorizedFunctionTypeContractFn(new z.default.InvokeContractArgs({contractAddress:Vu.Address.fromString(c).
toScAddress(),functionName:f,args:b})),subInvocations:[]})}),D=new z.default.LedgerFootprint({readOnly:[z.default.LedgerKey.contractData(new z.default.LedgerKeyContractData(
{contract:Vu.Address.fromString(c).toScAddress(),key:z.default.ScVal.scvLedgerKeyContractInstance(),durability:z.default.ContractDataDurability.persistent()}))],
readWrite:[]});d?(D.readWrite().push(z.default.LedgerKey.contractData(new z.default.LedgerKeyContractData({contract:Vu.Address.fromString(c).toScAddress(),key:z.
default.ScVal.scvVec([(0,Qn.nativeToScVal)("Balance",{type:"symbol"}),(0,Qn.nativeToScVal)(r,{type:"address"})]),durability:z.default.ContractDataDurability.persistent()}))),
B||D.readOnly().push(z.default.LedgerKey.account(new z.default.LedgerKeyAccount({accountId:eo.Keypair.fromPublicKey(n.getIssuer()).xdrPublicKey()})))):B?D.readWrite().
push(z.default.LedgerKey.account(new z.default.LedgerKeyAccount({accountId:eo.Keypair.fromPublicKey(r).xdrPublicKey()}))):n.getIssuer()!==r&&D.readWrite().push(
z.default.LedgerKey.trustline(new z.default.LedgerKeyTrustLine({accountId:eo.Keypair.fromPublicKey(r).xdrPublicKey(),asset:n.toTrustLineXDRObject()}))),n.isNative()?
D.readWrite().push(z.default.LedgerKey.account(new z.default.LedgerKeyAccount({accountId:eo.Keypair.fromPublicKey(h).xdrPublicKey()}))):n.getIssuer()!==h&&D.readWrite().
push(z.default.LedgerKey.trustline(new z.default.LedgerKeyTrustLine({accountId:eo.Keypair.fromPublicKey(h).xdrPublicKey(),asset:n.toTrustLineXDRObject()})));var k={
instructions:4e5,readBytes:1e3,writeBytes:1e3,resourceFee:BigInt(5e6)},v=new z.default.SorobanTransactionData({resources:new z.default.SorobanResources({footprint:D,
instructions:i?i.instructions:k.instructions,diskReadBytes:i?i.readBytes:k.readBytes,writeBytes:i?i.writeBytes:k.writeBytes}),ext:new z.default.SorobanTransactionDataExt(
0),resourceFee:new z.default.Int64(i?i.resourceFee:k.resourceFee)}),A=PE.Operation.invokeContractFunction({contract:c,function:f,args:b,auth:[S]});return this.setSorobanData(
v),this.addOperation(A)}},{key:"build",value:function(){var r=new tr.default(this.source.sequenceNumber()).plus(1),n=new tr.default(this.baseFee).times(this.operations.
length).toNumber(),o={fee:n,seqNum:z.default.SequenceNumber.fromString(r.toString()),memo:this.memo?this.memo.toXDRObject():null};if(this.timebounds===null||typeof this.
timebounds.minTime>"u"||typeof this.timebounds.maxTime>"u")throw new Error("TimeBounds has to be set or you must call setTimeout(TimeoutInfinite).");Xu(this.timebounds.
minTime)&&(this.timebounds.minTime=Math.floor(this.timebounds.minTime.getTime()/1e3)),Xu(this.timebounds.maxTime)&&(this.timebounds.maxTime=Math.floor(this.timebounds.
maxTime.getTime()/1e3)),this.timebounds.minTime=Yn.UnsignedHyper.fromString(this.timebounds.minTime.toString()),this.timebounds.maxTime=Yn.UnsignedHyper.fromString(
this.timebounds.maxTime.toString());var i=new z.default.TimeBounds(this.timebounds);if(this.hasV2Preconditions()){var a=null;this.ledgerbounds!==null&&(a=new z.
default.LedgerBounds(this.ledgerbounds));var s=this.minAccountSequence||"0";s=z.default.SequenceNumber.fromString(s);var u=Yn.UnsignedHyper.fromString(this.minAccountSequenceAge!==
null?this.minAccountSequenceAge.toString():"0"),p=this.minAccountSequenceLedgerGap||0,l=this.extraSigners!==null?this.extraSigners.map(Ah.SignerKey.decodeAddress):
[];o.cond=z.default.Preconditions.precondV2(new z.default.PreconditionsV2({timeBounds:i,ledgerBounds:a,minSeqNum:s,minSeqAge:u,minSeqLedgerGap:p,extraSigners:l}))}else
o.cond=z.default.Preconditions.precondTime(i);o.sourceAccount=(0,Sh.decodeAddressToMuxedAccount)(this.source.accountId()),this.sorobanData?(o.ext=new z.default.
TransactionExt(1,this.sorobanData),o.fee=new tr.default(o.fee).plus(this.sorobanData.resourceFee()).toNumber()):o.ext=new z.default.TransactionExt(0,z.default.Void);
var d=new z.default.Transaction(o);d.operations(this.operations);var c=new z.default.TransactionEnvelope.envelopeTypeTx(new z.default.TransactionV1Envelope({tx:d})),
f=new ju.Transaction(c,this.networkPassphrase);return this.source.incrementSequenceNumber(),f}},{key:"hasV2Preconditions",value:function(){return this.ledgerbounds!==
null||this.minAccountSequence!==null||this.minAccountSequenceAge!==null||this.minAccountSequenceLedgerGap!==null||this.extraSigners!==null&&this.extraSigners.length>
0}}],[{key:"cloneFrom",value:function(r){var n,o=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};if(!(r instanceof ju.Transaction))throw new TypeError(
"expected a 'Transaction', got: ".concat(r));var i=(BigInt(r.sequence)-1n).toString(),a;if(Jn.StrKey.isValidMed25519PublicKey(r.source))a=TE.MuxedAccount.fromAddress(
r.source,i);else if(Jn.StrKey.isValidEd25519PublicKey(r.source))a=new EE.Account(r.source,i);else throw new TypeError("unsupported tx source account: ".concat(r.
source));var s=Math.floor(parseInt(r.fee,10)/r.operations.length),u=new e(a,Ku({fee:(s||Ph).toString(),memo:r.memo,networkPassphrase:r.networkPassphrase,timebounds:r.
timeBounds,ledgerbounds:r.ledgerBounds,minAccountSequence:r.minAccountSequence,minAccountSequenceAge:r.minAccountSequenceAge,minAccountSequenceLedgerGap:r.minAccountSequenceLedgerGap,
extraSigners:(n=r.extraSigners)===null||n===void 0?void 0:n.map(Ah.SignerKey.encodeSignerKey)},o));return r._tx.operations().forEach(function(p){return u.addOperation(
p)}),u}},{key:"buildFeeBumpTransaction",value:function(r,n,o,i){var a=o.operations.length,s=new tr.default(Ph),u=new tr.default(0),p=o.toEnvelope();if(p.switch().
value===z.default.EnvelopeType.envelopeTypeTx().value){var l,d=p.v1().tx().ext().value();u=new tr.default((l=d?.resourceFee())!==null&&l!==void 0?l:0)}var c=new tr.
default(o.fee).minus(u).div(a),f=new tr.default(n);if(f.lt(c))throw new Error("Invalid baseFee, it should be at least ".concat(c," stroops."));if(f.lt(s))throw new Error(
"Invalid baseFee, it should be at least ".concat(s," stroops."));var h=o.toEnvelope();if(h.switch()===z.default.EnvelopeType.envelopeTypeTxV0()){var b=h.v0().tx(),
B=new z.default.Transaction({sourceAccount:new z.default.MuxedAccount.keyTypeEd25519(b.sourceAccountEd25519()),fee:b.fee(),seqNum:b.seqNum(),cond:z.default.Preconditions.
precondTime(b.timeBounds()),memo:b.memo(),operations:b.operations(),ext:new z.default.TransactionExt(0)});h=new z.default.TransactionEnvelope.envelopeTypeTx(new z.
default.TransactionV1Envelope({tx:B,signatures:h.v0().signatures()}))}var S;typeof r=="string"?S=(0,Sh.decodeAddressToMuxedAccount)(r):S=r.xdrMuxedAccount();var D=new z.
default.FeeBumpTransaction({feeSource:S,fee:z.default.Int64.fromString(f.times(a+1).plus(u).toString()),innerTx:z.default.FeeBumpTransactionInnerTx.envelopeTypeTx(
h.v1()),ext:new z.default.FeeBumpTransactionExt(0)}),k=new z.default.FeeBumpTransactionEnvelope({tx:D,signatures:[]}),v=new z.default.TransactionEnvelope.envelopeTypeTxFeeBump(
k);return new wh.FeeBumpTransaction(v,i)}},{key:"fromXDR",value:function(r,n){return typeof r=="string"&&(r=z.default.TransactionEnvelope.fromXDR(r,"base64")),r.
switch()===z.default.EnvelopeType.envelopeTypeTxFeeBump()?new wh.FeeBumpTransaction(r,n):new ju.Transaction(r,n)}}])})();function Xu(e){return e instanceof Date&&
!isNaN(e)}});var xu=O(Yi=>{"use strict";Object.defineProperty(Yi,"__esModule",{value:!0});Yi.Networks=void 0;var PB=Yi.Networks={PUBLIC:"Public Global Stellar Network ; Sept\
ember 2015",TESTNET:"Test SDF Network ; September 2015",FUTURENET:"Test SDF Future Network ; October 2022",SANDBOX:"Local Sandbox Stellar Network ; September 20\
22",STANDALONE:"Standalone Network ; February 2017"}});var Rh=O(Ji=>{"use strict";Object.defineProperty(Ji,"__esModule",{value:!0});Ji.Soroban=void 0;function ro(e){"@babel/helpers - typeof";return ro=typeof Symbol==
"function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?
"symbol":typeof t},ro(e)}function qE(e){return jE(e)||FE(e)||UE(e)||NE()}function NE(){throw new TypeError(`Invalid attempt to destructure non-iterable instance\
.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function UE(e,t){if(e){if(typeof e=="string")return Wu(e,t);var r={}.toString.
call(e).slice(8,-1);return r==="Object"&&e.constructor&&(r=e.constructor.name),r==="Map"||r==="Set"?Array.from(e):r==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(r)?Wu(e,t):void 0}}function Wu(e,t){(t==null||t>e.length)&&(t=e.length);for(var r=0,n=Array(t);r<t;r++)n[r]=e[r];return n}function FE(e){if(typeof Symbol<"\
u"&&e[Symbol.iterator]!=null||e["@@iterator"]!=null)return Array.from(e)}function jE(e){if(Array.isArray(e))return e}function VE(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Ih(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,HE(n.key),n)}}function KE(e,t,r){return t&&Ih(e.prototype,t),r&&Ih(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function HE(e){
var t=XE(e,"string");return ro(t)=="symbol"?t:t+""}function XE(e,t){if(ro(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(ro(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var BB=Ji.Soroban=
(function(){function e(){VE(this,e)}return KE(e,null,[{key:"formatTokenAmount",value:function(r,n){if(r.includes("."))throw new TypeError("No decimals are allow\
ed");var o=r;return n>0&&(n>o.length?o=["0",o.toString().padStart(n,"0")].join("."):o=[o.slice(0,-n),o.slice(-n)].join(".")),o.replace(/(\.\d*?)0+$/,"$1").replace(
/\.$/,".0").replace(/^\./,"0.")}},{key:"parseTokenAmount",value:function(r,n){var o,i=r.split(".").slice(),a=qE(i),s=a[0],u=a[1],p=Wu(a).slice(2);if(p.length)throw new Error(
"Invalid decimal value: ".concat(r));if(u?.length>n)throw new Error('Too many decimal places in "'.concat(r,'": expected at most ').concat(n,", got ").concat(u.
length));var l=BigInt(s+((o=u?.padEnd(n,"0"))!==null&&o!==void 0?o:"0".repeat(n)));return l.toString()}}])})()});var Nh=O($u=>{"use strict";Object.defineProperty($u,"__esModule",{value:!0});$u.humanizeEvents=GE;var xE=Ie(),Mh=nn();function no(e){"@babel/helpers - typeof";return no=
typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&
t!==Symbol.prototype?"symbol":typeof t},no(e)}function Dh(e,t){var r=Object.keys(e);if(Object.getOwnPropertySymbols){var n=Object.getOwnPropertySymbols(e);t&&(n=
n.filter(function(o){return Object.getOwnPropertyDescriptor(e,o).enumerable})),r.push.apply(r,n)}return r}function Lh(e){for(var t=1;t<arguments.length;t++){var r=arguments[t]!=
null?arguments[t]:{};t%2?Dh(Object(r),!0).forEach(function(n){WE(e,n,r[n])}):Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(
r)):Dh(Object(r)).forEach(function(n){Object.defineProperty(e,n,Object.getOwnPropertyDescriptor(r,n))})}return e}function WE(e,t,r){return(t=$E(t))in e?Object.defineProperty(
e,t,{value:r,enumerable:!0,configurable:!0,writable:!0}):e[t]=r,e}function $E(e){var t=zE(e,"string");return no(t)=="symbol"?t:t+""}function zE(e,t){if(no(e)!="\
object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(no(n)!="object")return n;throw new TypeError("@@toPrimitive must\
 return a primitive value.")}return(t==="string"?String:Number)(e)}function GE(e){return e.map(function(t){return t.inSuccessfulContractCall?qh(t.event()):qh(t)})}
function qh(e){return Lh(Lh({},typeof e.contractId=="function"&&e.contractId()!=null&&{contractId:xE.StrKey.encodeContract(e.contractId())}),{},{type:e.type().name,
topics:e.body().value().topics().map(function(t){return(0,Mh.scValToNative)(t)}),data:(0,Mh.scValToNative)(e.body().value().data())})}});var Xh=O(Qi=>{"use strict";Object.defineProperty(Qi,"__esModule",{value:!0});Qi.authorizeEntry=Hh;Qi.authorizeInvocation=eT;var Pt=JE(Q()),jh=rt(),ZE=Ie(),Vh=xu(),
Uh=Mt(),Kh=Jt(),YE=nn();function JE(e){return e&&e.__esModule?e:{default:e}}function zu(){var e,t,r=typeof Symbol=="function"?Symbol:{},n=r.iterator||"@@iterato\
r",o=r.toStringTag||"@@toStringTag";function i(f,h,b,B){var S=h&&h.prototype instanceof s?h:s,D=Object.create(S.prototype);return st(D,"_invoke",(function(k,v,A){
var L,j,X,C=0,F=A||[],K=!1,x={p:0,n:0,v:e,a:U,f:U.bind(e,4),d:function($,ne){return L=$,j=0,X=e,x.n=ne,a}};function U(V,$){for(j=V,X=$,t=0;!K&&C&&!ne&&t<F.length;t++){
var ne,oe=F[t],ve=x.p,de=oe[2];V>3?(ne=de===$)&&(X=oe[(j=oe[4])?5:(j=3,3)],oe[4]=oe[5]=e):oe[0]<=ve&&((ne=V<2&&ve<oe[1])?(j=0,x.v=$,x.n=oe[1]):ve<de&&(ne=V<3||oe[0]>
$||$>de)&&(oe[4]=V,oe[5]=$,x.n=de,j=0))}if(ne||V>1)return a;throw K=!0,$}return function(V,$,ne){if(C>1)throw TypeError("Generator is already running");for(K&&$===
1&&U($,ne),j=$,X=ne;(t=j<2?e:X)||!K;){L||(j?j<3?(j>1&&(x.n=-1),U(j,X)):x.n=X:x.v=X);try{if(C=2,L){if(j||(V="next"),t=L[V]){if(!(t=t.call(L,X)))throw TypeError("\
iterator result is not an object");if(!t.done)return t;X=t.value,j<2&&(j=0)}else j===1&&(t=L.return)&&t.call(L),j<2&&(X=TypeError("The iterator does not provide\
 a '"+V+"' method"),j=1);L=e}else if((t=(K=x.n<0)?X:k.call(v,x))!==a)break}catch(oe){L=e,j=1,X=oe}finally{C=1}}return{value:t,done:K}}})(f,b,B),!0),D}var a={};function s(){}
function u(){}function p(){}t=Object.getPrototypeOf;var l=[][n]?t(t([][n]())):(st(t={},n,function(){return this}),t),d=p.prototype=s.prototype=Object.create(l);
function c(f){return Object.setPrototypeOf?Object.setPrototypeOf(f,p):(f.__proto__=p,st(f,o,"GeneratorFunction")),f.prototype=Object.create(d),f}return u.prototype=
p,st(d,"constructor",p),st(p,"constructor",u),u.displayName="GeneratorFunction",st(p,o,"GeneratorFunction"),st(d),st(d,o,"Generator"),st(d,n,function(){return this}),
st(d,"toString",function(){return"[object Generator]"}),(zu=function(){return{w:i,m:c}})()}function st(e,t,r,n){var o=Object.defineProperty;try{o({},"",{})}catch{
o=0}st=function(a,s,u,p){function l(d,c){st(a,d,function(f){return this._invoke(d,c,f)})}s?o?o(a,s,{value:u,enumerable:!p,configurable:!p,writable:!p}):a[s]=u:(l(
"next",0),l("throw",1),l("return",2))},st(e,t,r,n)}function Fh(e,t,r,n,o,i,a){try{var s=e[i](a),u=s.value}catch(p){return void r(p)}s.done?t(u):Promise.resolve(
u).then(n,o)}function QE(e){return function(){var t=this,r=arguments;return new Promise(function(n,o){var i=e.apply(t,r);function a(u){Fh(i,n,o,a,s,"next",u)}function s(u){
Fh(i,n,o,a,s,"throw",u)}a(void 0)})}}function Hh(e,t,r){return Gu.apply(this,arguments)}function Gu(){return Gu=QE(zu().m(function e(t,r,n){var o,i,a,s,u,p,l,d,
c,f,h=arguments;return zu().w(function(b){for(;;)switch(b.n){case 0:if(o=h.length>3&&h[3]!==void 0?h[3]:Vh.Networks.FUTURENET,t.credentials().switch().value===Pt.
default.SorobanCredentialsType.sorobanCredentialsAddress().value){b.n=1;break}return b.a(2,t);case 1:if(i=Pt.default.SorobanAuthorizationEntry.fromXDR(t.toXDR()),
a=i.credentials().address(),a.signatureExpirationLedger(n),s=(0,Uh.hash)(Buffer.from(o)),u=Pt.default.HashIdPreimage.envelopeTypeSorobanAuthorization(new Pt.default.
HashIdPreimageSorobanAuthorization({networkId:s,nonce:a.nonce(),invocation:i.rootInvocation(),signatureExpirationLedger:a.signatureExpirationLedger()})),p=(0,Uh.
hash)(u.toXDR()),typeof r!="function"){b.n=3;break}return b.n=2,r(u);case 2:c=b.v,c!=null&&c.signature?(l=Buffer.from(c.signature),d=c.publicKey):(l=Buffer.from(
c),d=Kh.Address.fromScAddress(a.address()).toString()),b.n=4;break;case 3:l=Buffer.from(r.sign(p)),d=r.publicKey();case 4:if(jh.Keypair.fromPublicKey(d).verify(
p,l)){b.n=5;break}throw new Error("signature doesn't match payload");case 5:return f=(0,YE.nativeToScVal)({public_key:ZE.StrKey.decodeEd25519PublicKey(d),signature:l},
{type:{public_key:["symbol",null],signature:["symbol",null]}}),a.signature(Pt.default.ScVal.scvVec([f])),b.a(2,i)}},e)})),Gu.apply(this,arguments)}function eT(e,t,r){
var n=arguments.length>3&&arguments[3]!==void 0?arguments[3]:"",o=arguments.length>4&&arguments[4]!==void 0?arguments[4]:Vh.Networks.FUTURENET,i=jh.Keypair.random().
rawPublicKey(),a=new Pt.default.Int64(tT(i)),s=n||e.publicKey();if(!s)throw new Error("authorizeInvocation requires publicKey parameter");var u=new Pt.default.SorobanAuthorizationEntry(
{rootInvocation:r,credentials:Pt.default.SorobanCredentials.sorobanCredentialsAddress(new Pt.default.SorobanAddressCredentials({address:new Kh.Address(s).toScAddress(),
nonce:a,signatureExpirationLedger:0,signature:Pt.default.ScVal.scvVec([])}))});return Hh(u,e,t,o)}function tT(e){var t=e.subarray(0,8),r=t[0]<<24|t[1]<<16|t[2]<<
8|t[3],n=t[4]<<24|t[5]<<16|t[6]<<8|t[7],o=BigInt(r>>>0)*BigInt(Math.pow(2,32))+BigInt(n>>>0);return BigInt.asIntN(64,o)}});var Zh=O(ea=>{"use strict";Object.defineProperty(ea,"__esModule",{value:!0});ea.buildInvocationTree=zh;ea.walkInvocationTree=sT;var rT=mt(),xh=Jt(),Wh=nn();function oo(e){
"@babel/helpers - typeof";return oo=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol==
"function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},oo(e)}function $h(e,t){var r=Object.keys(e);if(Object.getOwnPropertySymbols){var n=Object.
getOwnPropertySymbols(e);t&&(n=n.filter(function(o){return Object.getOwnPropertyDescriptor(e,o).enumerable})),r.push.apply(r,n)}return r}function nT(e){for(var t=1;t<
arguments.length;t++){var r=arguments[t]!=null?arguments[t]:{};t%2?$h(Object(r),!0).forEach(function(n){oT(e,n,r[n])}):Object.getOwnPropertyDescriptors?Object.defineProperties(
e,Object.getOwnPropertyDescriptors(r)):$h(Object(r)).forEach(function(n){Object.defineProperty(e,n,Object.getOwnPropertyDescriptor(r,n))})}return e}function oT(e,t,r){
return(t=iT(t))in e?Object.defineProperty(e,t,{value:r,enumerable:!0,configurable:!0,writable:!0}):e[t]=r,e}function iT(e){var t=aT(e,"string");return oo(t)=="s\
ymbol"?t:t+""}function aT(e,t){if(oo(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(oo(n)!="object")return n;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}function zh(e){var t=e.function(),r={},n=t.value();switch(t.
switch().value){case 0:r.type="execute",r.args={source:xh.Address.fromScAddress(n.contractAddress()).toString(),function:n.functionName(),args:n.args().map(function(p){
return(0,Wh.scValToNative)(p)})};break;case 1:case 2:{var o=t.switch().value===2;r.type="create",r.args={};var i=[n.executable(),n.contractIdPreimage()],a=i[0],
s=i[1];if(!!a.switch().value!=!!s.switch().value)throw new Error("creation function appears invalid: ".concat(JSON.stringify(n)," (should be wasm+address or tok\
en+asset)"));switch(a.switch().value){case 0:{var u=s.fromAddress();r.args.type="wasm",r.args.wasm=nT({salt:u.salt().toString("hex"),hash:a.wasmHash().toString(
"hex"),address:xh.Address.fromScAddress(u.address()).toString()},o&&{constructorArgs:n.constructorArgs().map(function(p){return(0,Wh.scValToNative)(p)})});break}case 1:
r.args.type="sac",r.args.asset=rT.Asset.fromOperation(s.fromAsset()).toString();break;default:throw new Error("unknown creation type: ".concat(JSON.stringify(a)))}
break}default:throw new Error("unknown invocation type (".concat(t.switch(),"): ").concat(JSON.stringify(t)))}return r.invocations=e.subInvocations().map(function(p){
return zh(p)}),r}function sT(e,t){Gh(e,1,t)}function Gh(e,t,r,n){r(e,t,n)!==!1&&e.subInvocations().forEach(function(o){return Gh(o,t+1,r,e)})}});var oc=O((W,tm)=>{"use strict";Object.defineProperty(W,"__esModule",{value:!0});var wr={xdr:!0,cereal:!0,hash:!0,sign:!0,verify:!0,getLiquidityPoolId:!0,LiquidityPoolFeeV18:!0,
Keypair:!0,UnsignedHyper:!0,Hyper:!0,TransactionBase:!0,Transaction:!0,FeeBumpTransaction:!0,TransactionBuilder:!0,TimeoutInfinite:!0,BASE_FEE:!0,Asset:!0,LiquidityPoolAsset:!0,
LiquidityPoolId:!0,Operation:!0,AuthRequiredFlag:!0,AuthRevocableFlag:!0,AuthImmutableFlag:!0,AuthClawbackEnabledFlag:!0,Account:!0,MuxedAccount:!0,Claimant:!0,
Networks:!0,StrKey:!0,SignerKey:!0,Soroban:!0,decodeAddressToMuxedAccount:!0,encodeMuxedAccountToAddress:!0,extractBaseAddress:!0,encodeMuxedAccount:!0,Contract:!0,
Address:!0};Object.defineProperty(W,"Account",{enumerable:!0,get:function(){return vT.Account}});Object.defineProperty(W,"Address",{enumerable:!0,get:function(){
return kT.Address}});Object.defineProperty(W,"Asset",{enumerable:!0,get:function(){return hT.Asset}});Object.defineProperty(W,"AuthClawbackEnabledFlag",{enumerable:!0,
get:function(){return io.AuthClawbackEnabledFlag}});Object.defineProperty(W,"AuthImmutableFlag",{enumerable:!0,get:function(){return io.AuthImmutableFlag}});Object.
defineProperty(W,"AuthRequiredFlag",{enumerable:!0,get:function(){return io.AuthRequiredFlag}});Object.defineProperty(W,"AuthRevocableFlag",{enumerable:!0,get:function(){
return io.AuthRevocableFlag}});Object.defineProperty(W,"BASE_FEE",{enumerable:!0,get:function(){return nc.BASE_FEE}});Object.defineProperty(W,"Claimant",{enumerable:!0,
get:function(){return ST.Claimant}});Object.defineProperty(W,"Contract",{enumerable:!0,get:function(){return TT.Contract}});Object.defineProperty(W,"FeeBumpTran\
saction",{enumerable:!0,get:function(){return yT.FeeBumpTransaction}});Object.defineProperty(W,"Hyper",{enumerable:!0,get:function(){return Qh.Hyper}});Object.defineProperty(
W,"Keypair",{enumerable:!0,get:function(){return fT.Keypair}});Object.defineProperty(W,"LiquidityPoolAsset",{enumerable:!0,get:function(){return mT.LiquidityPoolAsset}});
Object.defineProperty(W,"LiquidityPoolFeeV18",{enumerable:!0,get:function(){return Jh.LiquidityPoolFeeV18}});Object.defineProperty(W,"LiquidityPoolId",{enumerable:!0,
get:function(){return gT.LiquidityPoolId}});Object.defineProperty(W,"MuxedAccount",{enumerable:!0,get:function(){return bT.MuxedAccount}});Object.defineProperty(
W,"Networks",{enumerable:!0,get:function(){return wT.Networks}});Object.defineProperty(W,"Operation",{enumerable:!0,get:function(){return io.Operation}});Object.
defineProperty(W,"SignerKey",{enumerable:!0,get:function(){return AT.SignerKey}});Object.defineProperty(W,"Soroban",{enumerable:!0,get:function(){return ET.Soroban}});
Object.defineProperty(W,"StrKey",{enumerable:!0,get:function(){return _T.StrKey}});Object.defineProperty(W,"TimeoutInfinite",{enumerable:!0,get:function(){return nc.
TimeoutInfinite}});Object.defineProperty(W,"Transaction",{enumerable:!0,get:function(){return dT.Transaction}});Object.defineProperty(W,"TransactionBase",{enumerable:!0,
get:function(){return pT.TransactionBase}});Object.defineProperty(W,"TransactionBuilder",{enumerable:!0,get:function(){return nc.TransactionBuilder}});Object.defineProperty(
W,"UnsignedHyper",{enumerable:!0,get:function(){return Qh.UnsignedHyper}});Object.defineProperty(W,"cereal",{enumerable:!0,get:function(){return cT.default}});Object.
defineProperty(W,"decodeAddressToMuxedAccount",{enumerable:!0,get:function(){return ta.decodeAddressToMuxedAccount}});W.default=void 0;Object.defineProperty(W,"\
encodeMuxedAccount",{enumerable:!0,get:function(){return ta.encodeMuxedAccount}});Object.defineProperty(W,"encodeMuxedAccountToAddress",{enumerable:!0,get:function(){
return ta.encodeMuxedAccountToAddress}});Object.defineProperty(W,"extractBaseAddress",{enumerable:!0,get:function(){return ta.extractBaseAddress}});Object.defineProperty(
W,"getLiquidityPoolId",{enumerable:!0,get:function(){return Jh.getLiquidityPoolId}});Object.defineProperty(W,"hash",{enumerable:!0,get:function(){return lT.hash}});
Object.defineProperty(W,"sign",{enumerable:!0,get:function(){return Yh.sign}});Object.defineProperty(W,"verify",{enumerable:!0,get:function(){return Yh.verify}});
Object.defineProperty(W,"xdr",{enumerable:!0,get:function(){return uT.default}});var uT=em(Q()),cT=em(wc()),lT=Mt(),Yh=Ss(),Jh=Os(),fT=rt(),Qh=We(),pT=ri(),dT=Pi(),
yT=_u(),nc=Ch(),hT=mt(),mT=si(),gT=li(),io=Vn(),Zu=Ei();Object.keys(Zu).forEach(function(e){e==="default"||e==="__esModule"||Object.prototype.hasOwnProperty.call(
wr,e)||e in W&&W[e]===Zu[e]||Object.defineProperty(W,e,{enumerable:!0,get:function(){return Zu[e]}})});var vT=Ii(),bT=Au(),ST=Is(),wT=xu(),_T=Ie(),AT=ku(),ET=Rh(),
ta=ct(),TT=Pu(),kT=Jt(),Yu=Uu();Object.keys(Yu).forEach(function(e){e==="default"||e==="__esModule"||Object.prototype.hasOwnProperty.call(wr,e)||e in W&&W[e]===
Yu[e]||Object.defineProperty(W,e,{enumerable:!0,get:function(){return Yu[e]}})});var Ju=nn();Object.keys(Ju).forEach(function(e){e==="default"||e==="__esModule"||
Object.prototype.hasOwnProperty.call(wr,e)||e in W&&W[e]===Ju[e]||Object.defineProperty(W,e,{enumerable:!0,get:function(){return Ju[e]}})});var Qu=Nh();Object.keys(
Qu).forEach(function(e){e==="default"||e==="__esModule"||Object.prototype.hasOwnProperty.call(wr,e)||e in W&&W[e]===Qu[e]||Object.defineProperty(W,e,{enumerable:!0,
get:function(){return Qu[e]}})});var ec=Eu();Object.keys(ec).forEach(function(e){e==="default"||e==="__esModule"||Object.prototype.hasOwnProperty.call(wr,e)||e in
W&&W[e]===ec[e]||Object.defineProperty(W,e,{enumerable:!0,get:function(){return ec[e]}})});var tc=Xh();Object.keys(tc).forEach(function(e){e==="default"||e==="_\
_esModule"||Object.prototype.hasOwnProperty.call(wr,e)||e in W&&W[e]===tc[e]||Object.defineProperty(W,e,{enumerable:!0,get:function(){return tc[e]}})});var rc=Zh();
Object.keys(rc).forEach(function(e){e==="default"||e==="__esModule"||Object.prototype.hasOwnProperty.call(wr,e)||e in W&&W[e]===rc[e]||Object.defineProperty(W,e,
{enumerable:!0,get:function(){return rc[e]}})});function em(e){return e&&e.__esModule?e:{default:e}}var DB=W.default=tm.exports});import{parseArgs as rk}from"node:util";import{styleText as Em}from"node:util";var Be=class extends Error{name="Trial.ObstacleError";fix;constructor(t,r){super(t),this.fix=r}};function Ne(e,t,{good:r,wrong:n,fix:o}){return e.findings.push(
t?{level:"good",text:r}:{level:"wrong",text:n,fix:o}),t}function rr(e,t){e.findings.push({level:"note",text:t})}function so(e){return e.flatMap(({findings:t})=>t).
filter(({level:t})=>t==="wrong").length}function la(e){let t=e.isTTY===!0&&!process.env.NO_COLOR;return(r,n)=>t?Em(r,n):n}function fc(e,t,r){let n=Object.entries(t.facts),o=Math.max(0,...n.map(([i])=>i.
length));return["",`${r("bold",` ${e}  ${t.title}`)}  ${r("dim",`${t.tookMs} ms`)}`,...n.map(([i,a])=>`     ${r("dim",i.padEnd(o))}  ${a}`),...t.findings.flatMap(
i=>Tm(i,r))]}function pc(e,t,r){let n=so(e),o=n===1?"One thing is wrong":`${n} things are wrong`,i=n>0?[`${r("red",o)}; the fix is beside ${n>1?"each":"it"}.`]:
[];return t?["",...i,`${r("red","Not tried:")} ${t.message}`,`  ${t.fix}`]:n>0?["",...i]:["",r("green","All is well: paid once, served once, and the payment buy\
s nothing else.")]}function Tm(e,t){switch(e.level){case"good":return[`     ${t("green","✓")} ${e.text}`];case"note":return[`     ${t("yellow","·")} ${e.text}`];case"\
wrong":return[`     ${t("red",`✗ ${e.text}`)}`,`       fix: ${e.fix}`]}}var Pm=6e4,dc=65536;async function an({url:e,body:t},r){let n=performance.now();try{let o=await fetch(e,{method:t===void 0?"GET":"POST",redirect:"manual",signal:AbortSignal.
timeout(Pm),headers:{origin:e.origin,...t!==void 0&&{"content-type":"application/json"},...r&&{[r.header]:r.value}},...t!==void 0&&{body:t}}),{status:i,headers:a}=o,
s=await Om(o);return{status:i,headers:a,body:s,tookMs:performance.now()-n}}catch(o){throw new Be(`${e.origin} does not answer: ${fa(o)}.`,Bm(o))}}function sn(e,t){
return(e.get(t)??"").split(",").map(n=>n.trim().toLowerCase())}function un({headers:e,body:t}){if(e.get("content-type")?.startsWith("application/problem+json"))
try{let{type:r,detail:n}=JSON.parse(t);return{type:String(r??""),detail:String(n??"")}}catch{return}}function Ce(e,t=200){let r=e.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu,
" ");return r.length>t?`${r.slice(0,t)}…`:r}async function Om({body:e}){let t=[],r=0;for await(let n of e??[])if(t.push(n),r+=n.length,r>=dc)break;return Buffer.
concat(t).subarray(0,dc).toString()}function fa(e){let t=e instanceof Error?e.cause??e:e,{code:r,message:n}=t;return Ce(n||r||String(t))}function Bm(e){let{code:t=""}=e.
cause??{};return/CERT|SIGNED|ISSUER|VERIFY/.test(t)?"Node does not trust its certificate: set NODE_EXTRA_CA_CERTS to the file of its CA.":"Start the seller, and\
 give the URL of a route that costs something."}var Cm=["id","realm","method","intent","request","expires","digest","description","opaque","header"],Im=/([!#$%&'*+.^_`|~\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))|([!#$%&'*+.^_`|~\w-]+)(?=[\s,]|$)/g;
function Ar(e){let t=[];for(let[,r="",n,o,i]of e.matchAll(Im)){i&&t.push({scheme:i.toLowerCase(),parameters:{}});let a=t.at(-1);r&&a&&(a.parameters[r.toLowerCase()]=
n?.replace(/\\(.)/g,"$1")??o??"")}return t.filter(r=>r.scheme==="payment").map(({parameters:r})=>r)}function yc({request:e=""}){if(/^[\w-]+$/.test(e))return mc(
e)}function pa(e,t,r){let n=Object.entries(e).filter(([a])=>Cm.includes(a)),o=JSON.stringify({challenge:Object.fromEntries(n),payload:r,source:t});return{header:e.
header??"Authorization",value:`Payment ${Buffer.from(o).toString("base64url")}`}}function hc(e){return mc(e)}function mc(e){try{let t=JSON.parse(Buffer.from(e,"\
base64url").toString());return typeof t=="object"&&t!==null?t:void 0}catch{return}}var pe=lc(oc(),1);var _r={id:"stellar:testnet",passphrase:"Test SDF Network ; September 2015"},na={USDC:new pe.Asset("USDC","GBBD47IF6LWK7P7MDEVSCWR7DPUWV3NY3DTQEVFL4NAT4AQH3ZLLF\
LA5"),XLM:pe.Asset.native()},nm=3e4,ic="GAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAWHF";async function om(e){let t=BT(e),{passphrase:r,friendbotUrl:n}=await t(
"getNetwork");if(r!==_r.passphrase)throw new Be(`${e} is "${r}": refused, this pays on a local network or on testnet only.`,"Start a local one, with node localn\
et.mjs, and leave --rpc out.");if(!n)throw new Be(`${e} names no friendbot, so there is no account to pay from.`,"Start a local network, with node localnet.mjs,\
 and leave --rpc out.");return{rpcUrl:e,passphrase:r,friendbotUrl:n,call:t}}function im(e){return["USDC","XLM"].find(r=>na[r].contractId(_r.passphrase)===e)}async function am(e,t){
let r=pe.Keypair.random(),n=new URL(e.friendbotUrl);n.searchParams.set("addr",r.publicKey());let o=await fetch(n,{signal:AbortSignal.timeout(nm)}).catch(cm(n));
if(!o.ok)throw new Be(`Friendbot answered ${o.status}.`,"Try again, or restart it.");return t>0n&&await PT(e,r,t),r}async function PT(e,t,r){let n=pe.Operation.
changeTrust({asset:na.USDC}),o=await ra(e,t.publicKey(),n,{fee:pe.BASE_FEE});o.sign(t),await e.call("sendTransaction",{transaction:o.toXDR()}),await ac(e,o.hash().
toString("hex"));let i={address:t.publicKey(),asset:"USDC",amount:Ot(r)};await e.call("local_faucet",i).catch(a=>{throw new Be(`This network does not give ${i.amount}\
 USDC: ${a.message}`,"Pay USDC on a local network: start node localnet.mjs, point the seller at it, leave --rpc out.")})}async function oa(e,t,r){let n=[new pe.Address(
r).toScVal()],o=pe.Operation.invokeContractFunction({contract:t,function:"balance",args:n}),i=await ra(e,ic,o,{fee:pe.BASE_FEE}),{results:a}=await um(e,i),s=a?.[0]&&
(0,pe.scValToNative)(pe.xdr.ScVal.fromXDR(a[0].xdr,"base64"));return typeof s=="bigint"?s:void 0}async function sm(e,t,r){let{from:n}=t,o=r.sponsored?ic:n.publicKey(),
i={fee:r.sponsored?pe.BASE_FEE:"1000",maxTime:r.maxTime},a=await ra(e,o,rm(t,[]),i),{error:s,results:u,transactionData:p,latestLedger:l}=await um(e,a);if(s||!p)
throw new Be(`The token refuses the transfer: ${(s??"it has to be restored first").split(`
`)[0]}`,"See that the recipient exists and has a trustline for what it sells for.");let d=l+Math.ceil((r.maxTime-Date.now()/1e3)/5),c=(u?.[0]?.auth??[]).map(B=>(0,pe.authorizeEntry)(
pe.xdr.SorobanAuthorizationEntry.fromXDR(B,"base64"),n,d,e.passphrase)),f=rm(t,await Promise.all(c)),h={sorobanData:pe.xdr.SorobanTransactionData.fromXDR(p,"bas\
e64")},b=await ra(e,o,f,{...i,...h});return r.sponsored||b.sign(n),{transaction:b.toXDR(),hash:b.hash().toString("hex")}}async function ac(e,t){for(let r=0;r<8;r+=
1){let n=await e.call("getTransaction",{hash:t});if(n.status!=="NOT_FOUND")return{ledger:n.ledger,succeeded:n.status==="SUCCESS"};await new Promise(o=>setTimeout(
o,r<2?200:1e3))}}function Ot(e){let t=(e<0n?-e:e).toString().padStart(8,"0");return`${e<0n?"-":""}${t.slice(0,-7)}.${t.slice(-7)}`}function rm({contract:e,from:t,
to:r,amount:n},o){let i=[new pe.Address(t.publicKey()).toScVal(),new pe.Address(r).toScVal(),(0,pe.nativeToScVal)(n,{type:"i128"})];return pe.Operation.invokeContractFunction(
{contract:e,function:"transfer",args:i,auth:o})}async function ra(e,t,r,{maxTime:n=0,...o}){let i=new pe.Account(t,t===ic?"-1":await OT(e,t));return new pe.TransactionBuilder(
i,{...o,networkPassphrase:e.passphrase,timebounds:{minTime:0,maxTime:n}}).addOperation(r).build()}async function OT(e,t){let r=pe.Keypair.fromPublicKey(t).xdrAccountId(),
n=pe.xdr.LedgerKey.account(new pe.xdr.LedgerKeyAccount({accountId:r})).toXDR("base64"),{entries:o}=await e.call("getLedgerEntries",{keys:[n]}),[i]=o??[];if(!i)throw new Be(
`${t} is not on the network.`,"Try again.");return pe.xdr.LedgerEntryData.fromXDR(i.xdr,"base64").account().seqNum().toString()}function um(e,t){return e.call("\
simulateTransaction",{transaction:t.toXDR()})}function BT(e){return async(t,r={})=>{let n=await fetch(e,{method:"POST",headers:{"content-type":"application/json"},
body:JSON.stringify({jsonrpc:"2.0",id:1,method:t,params:r}),signal:AbortSignal.timeout(nm)}).catch(cm(e)),o=await n.json().catch(()=>({}));if("result"in o)return o.
result;throw"error"in o&&o.error?new Error(`${t}: ${o.error.message}`):new Be(`${e} is no Stellar RPC: it answered ${n.status}.`,"Give its whole URL, such as --\
rpc http://127.0.0.1:8000/rpc.")}}function cm(e){return t=>{throw new Be(`No network answers at ${e}: ${fa(t)}.`,"Start one in another terminal, with node local\
net.mjs, and point the seller at it; or give --rpc.")}}var ia=lc(oc(),1);var lm="https://paymentauth.org/problems/payment-required";function fm(e,t,r){let{status:n,headers:o}=t;if(e.facts.status=`${n}${n===402?" Payment Required":""}`,
n!==402)return IT(e,t,r);let i=Ne(e,Ar(dm(o)).length>0,{good:"WWW-Authenticate has a Payment challenge",wrong:`WWW-Authenticate has no Payment challenge${RT(t)?
": this is x402, another protocol":""}`,fix:"Send the 402 that mppx makes as it is, headers included."});return Ne(e,sn(o,"cache-control").includes("no-store"),
{good:"Cache-Control: no-store, so nobody pays a challenge of somebody else",wrong:`Cache-Control is ${uc(o,"cache-control")}: a cache may give one challenge to\
 many`,fix:"Answer every 402 with Cache-Control: no-store. mppx does; see what removes it on the way."}),MT(e,t),DT(e,r.url),sc(e,o,"WWW-Authenticate"),i}function pm(e,{
headers:t}){let r=Ar(dm(t)),n=r.map(({method:s,intent:u})=>Ce(`${s}/${u}`,60)),o=r.find(({method:s,intent:u})=>`${s}/${u}`=="stellar/charge");if(e.facts.offers=
n.join(", "),!o)throw new Be(`The seller offers ${n.join(", ")}, and this pays stellar/charge only.`,"Give the URL of a route that is paid by stellar.charge.");
let i=yc(o);if(!(!Ne(e,!!(o.id&&o.realm&&i),{good:"The challenge has an id and a realm, and its request can be read",wrong:"The challenge lacks an id or a realm\
, or its request is no base64url JSON",fix:"Let mppx make the challenge; see that no proxy cuts the header (4 kB have to pass)."})||!i))return LT(e,o,i)}function sc(e,t,r){
let n=sn(t,"access-control-expose-headers");t.has("access-control-allow-origin")&&n.includes(r.toLowerCase())?e.findings.push({level:"good",text:`Pages in a bro\
wser can read ${r} (CORS)`}):rr(e,`Pages in a browser cannot read ${r}. If they are to pay: Access-Control-Expose-Headers: WWW-Authenticate, Payment-Receipt`)}function uc(e,t){
let r=e.get(t);return r===null?"missing":`"${Ce(r,80)}"`}function dm(e){return e.get("www-authenticate")??""}function IT(e,t,{url:r,body:n}){let{status:o,headers:i}=t,
a=`${n===void 0?"GET":"POST"} ${r.pathname}`,s=[[o<300,`${a} answers ${o} without payment: everybody gets it for free`,"Put the charge in front of the handler, \
on this route and method, and see that nothing answers earlier."],[o<400,`${a} answers ${o} and points to ${Ce(i.get("location")??"nowhere")}`,"Give the URL tha\
t it points to: a credential must not follow a redirect."],[o===404||o===405,`${a} answers ${o}: there is nothing to buy`,"Give the URL of a paid route. For a P\
OST, give its JSON with --body."],[o>=500,`${a} answers ${o}: the seller fails before it asks for anything`,"Read the seller’s log: a missing secret, an invalid\
 recipient or network fail here."],[!0,`${a} answers ${o}, want 402`,"See what refuses before the charge does."]],[,u,p]=s.find(([l])=>l);return e.findings.push(
{level:"wrong",text:u,fix:p}),!1}function RT({headers:e,body:t}){return e.has("payment-required")||t.includes('"x402Version"')}function MT(e,t){let r=un(t);r?e.
facts.problem=Ce(r.type,100):rr(e,"No problem document (application/problem+json) says why"),r&&r.type!==lm&&rr(e,`The problem type is not ${lm}`)}function DT(e,{
protocol:t,hostname:r}){let n=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(r);t==="http:"&&n?rr(e,"Plain HTTP: fine on this machine, and nowhere else"):Ne(e,
t==="https:",{good:"TLS",wrong:"Plain HTTP: who listens can take the credential",fix:"Serve over TLS: MPP requires it."})}function LT(e,t,r){let{methodDetails:n={}}=r,
[o,i,a]=[r.amount,r.currency,r.recipient].map(d=>Ce(String(d??""))),s=im(i);if(qT(e,t,{amount:o,contract:i,recipient:a,symbol:s}),[UT(e,o),FT(e,i,a),jT(e,n.network),
VT(e,t.expires)].includes(!1))return;if(KT(n.credentialTypes),s===void 0)throw new Be(`The currency ${i} is neither testnet’s USDC nor XLM, and this can get no \
other.`,"Try the seller with USDC_SAC_TESTNET.");let p=n.feePayer===!0;e.facts.fee=p?"paid by the seller":"paid by the buyer";let l=Math.floor(Date.parse(t.expires??
"")/1e3);return{challenge:t,symbol:s,contract:i,recipient:a,amount:BigInt(o),maxTime:l,sponsored:p}}function qT({facts:e},{id:t="",realm:r="",expires:n="",description:o},{
amount:i,contract:a,recipient:s,symbol:u}){let p=u&&/^\d+$/.test(i??"")?`${Ot(BigInt(i??""))} ${u}`:"";Object.assign(e,{...o&&{description:Ce(o)},amount:p?`${p}\
 (${i} base units)`:`${i} base units`,currency:`${a}${u?` (${u})`:""}`,recipient:s,realm:Ce(r,80),expires:`${Ce(n,40)}${NT(n)}`,id:Ce(t,80)})}function NT(e){let t=Math.
round((Date.parse(e)-Date.now())/1e3);return Number.isNaN(t)?"":` (in ${t} s)`}function UT(e,t){return Ne(e,/^[1-9]\d{0,30}$/.test(t),{good:"The amount is a who\
le number of base units",wrong:`The amount is "${t}", want a whole number of base units`,fix:'Give stellar.charge decimal text, such as "0.01"; it makes base un\
its of it.'})}function FT(e,t,r){let n=ia.StrKey.isValidContract(t)&&(ia.StrKey.isValidEd25519PublicKey(r)||ia.StrKey.isValidContract(r));return Ne(e,n,{good:"C\
urrency and recipient are addresses",wrong:"The currency is no contract (C…), or the recipient no account or contract (G…, C…)",fix:"Use USDC_SAC_TESTNET \
as currency, and copy the recipient’s address whole."})}function jT({facts:e,...t},r){if(e.network=Ce(String(r??"missing"),60),r==="stellar:pubnet")throw new Be(
"The seller asks for money on the public network: refused, this never pays there.",'Try it with the configuration for testnet: network "stellar:testnet", and it\
s currency.');return Ne({facts:e,...t},r===_r.id,{good:`The network is ${_r.id}`,wrong:`The network is "${e.network}", and there are stellar:testnet and stellar\
:pubnet`,fix:'Give stellar.charge network: "stellar:testnet".'})}function VT(e,t){let r=t!==void 0&&Date.parse(t)>Date.now()+1e3;return Ne(e,r,{good:"It expires\
, and there is time to pay",wrong:t?"It has expired before it could be paid":"It never expires",fix:t?"See that the seller’s clock is right, and that no cache g\
ives old challenges.":"Leave expires to mppx, which gives 5 minutes, or give a date that is near."})}function KT(e){if(Array.isArray(e)&&!e.includes("transactio\
n"))throw new Be("The seller takes pushed payments only, and this pays by pull.",'Offer the credential type "transaction" as well.')}async function hm({route:e,rpcUrl:t},r){let n=(l,d)=>XT(l,d,r),o=await n("Find the network",l=>xT(l,t)),i=await n("Ask without paying",async l=>{let d=await an(
e);return fm(l,d,e)?d:void 0});if(!i)return;let a=await n("Read the price",async l=>pm(l,i));if(!a)return;let s=await n("Pay",l=>WT(l,o,e,a));if(!s||(await n("L\
ook at the ledger",l=>ZT(l,o,s)),!aa(s.answer)))return;let u=await n("Send the same credential again",l=>ym(l,e,s.credential,"The same credential")),p=await ek(
e,u);p&&await n("Send the same transaction for a new challenge",l=>ym(l,e,tk(p,s),"The same transaction"))}async function XT(e,t,r){let n={facts:{},findings:[]},
o=performance.now();try{return await t(n)}finally{r({title:e,...n,tookMs:Math.round(performance.now()-o)})}}async function xT({facts:e},t){let r=await om(t);return Object.
assign(e,{rpc:t,passphrase:r.passphrase}),r}async function WT(e,t,r,n){let{amount:o,contract:i,challenge:a,recipient:s,symbol:u}=n,p=await am(t,u==="USDC"?o*3n:
0n);e.facts.payer=`${p.publicKey()} (made for this trial)`;let l=await gm(t,n,p);if(!$T(e,l,n))return;let d={contract:i,from:p,to:s,amount:o},{transaction:c,hash:f}=await sm(
t,d,n),h={type:"transaction",transaction:c},b=pa(a,mm(p),h),B=await an(r,b),S=zT(e,B);return{offer:n,payer:p,payload:h,credential:b,hash:f,before:l,answer:B,reference:S}}
function $T(e,{recipient:t},{symbol:r}){return t!==void 0?!0:Ne(e,!1,{good:"",wrong:`The recipient cannot receive ${r} on this network: no account, or no trustl\
ine`,fix:"Fund it with friendbot and have it trust USDC (changeTrust), or take a development account of localnet.mjs."})}function zT(e,t){let{status:r,headers:n,
body:o,tookMs:i}=t;if(e.facts.status=`${r}, in ${Math.round(i)} ms`,!aa(t))return GT(e,t);e.findings.push({level:"good",text:`Paid, and served with ${r}`}),e.facts.
body=Ce(o,100);let a=hc(n.get("payment-receipt")??""),s=Ce(String(a?.reference??""),64);return Ne(e,a?.status==="success"&&a.method==="stellar"&&s!=="",{good:"P\
ayment-Receipt says success, by stellar, and names the transaction",wrong:`Payment-Receipt ${n.has("payment-receipt")?"is not one of stellar":"is missing"}: the\
 buyer has no proof`,fix:"Wrap the response with withReceipt. In express answer with response.json: mppx attaches it there only."}),Ne(e,["private","no-store"].
some(u=>sn(n,"cache-control").includes(u)),{good:`Cache-Control: ${Ce(n.get("cache-control")??"",60)}, so no cache gives away what was paid for`,wrong:`Cache-Co\
ntrol is ${uc(n,"cache-control")}: a shared cache may serve it to all`,fix:"Answer paid requests with Cache-Control: private. mppx does; see what removes it on \
the way."}),sc(e,n,"Payment-Receipt"),a&&(e.facts.receipt=s),a&&s}function GT(e,t){let r=un(t);r&&(e.facts.problem=`${Ce(r.type,100)}: ${Ce(r.detail)}`),e.findings.
push({level:"wrong",text:`A good payment was refused with ${t.status}`,fix:"Read the seller’s log. Often its RPC is another network: start it with STELLAR_RPC_U\
RL=https://localhost:8443/rpc and the NODE_EXTRA_CA_CERTS that localnet.mjs prints."})}async function ZT(e,t,{offer:r,payer:n,before:o,hash:i,reference:a,answer:s}){
let u=a??i,l=/^[0-9a-f]{64}$/.test(u)?await ac(t,u):void 0,d=await gm(t,r,n),c=(d.recipient??0n)-(o.recipient??0n);if(JT(e,{named:u,ledger:l?.ledger,before:o,after:d,
offer:r}),!aa(s))return YT(e,c);Ne(e,l?.succeeded===!0||a===void 0&&r.sponsored,{good:`The transaction is in ledger ${l?.ledger??"(its hash is known to the sell\
er only)"}`,wrong:`The transaction ${u} ${l?"failed":"is on no ledger of this network"}`,fix:"Serve only after getTransaction says SUCCESS, and put that transac\
tion’s hash in the receipt."}),Ne(e,c===r.amount,{good:`The recipient got ${Ot(c)} ${r.symbol}, the price`,wrong:`The recipient got ${Ot(c)} ${r.symbol}, the \
price is ${Ot(r.amount)}`,fix:"Check amount, currency and recipient of the transaction before it is submitted, and that it succeeded."}),r.sponsored&&r.symbol===
"USDC"&&Ne(e,d["payer XLM"]===o["payer XLM"],{good:"The seller paid the fee, as it said",wrong:"The buyer paid the fee, though the challenge says that the selle\
r does",fix:"Give stellar.charge a feePayer, whose account is the source of the transaction."})}function YT(e,t){Ne(e,t===0n,{good:"No money moved",wrong:"The s\
eller took the money and served nothing",fix:"Refuse before submitting, or serve once the transaction has succeeded. When the outcome is unknown, say so with a \
5xx and keep the claim."})}function JT({facts:e},t){t.ledger!==void 0&&(e.transaction=`${Ce(t.named,64)} in ledger ${t.ledger}`);let r=(o,i)=>{let[a=0n,s=0n]=[t.
before[o],t.after[o]],u=`${s>=a?"+":""}${Ot(s-a)}`;return`${Ot(a)} → ${Ot(s)} ${i} (${u})`},{symbol:n}=t.offer;Object.assign(e,{recipient:r("recipient",n),payer:r(
"payer",n)}),n==="USDC"&&(e["payer’s XLM"]=r("payer XLM","XLM"))}async function ym(e,t,r,n){let o=await an(t,r),{status:i}=o;e.facts.status=String(i);let a=un(
o);return a&&(e.facts.problem=`${Ce(a.type,100)}: ${Ce(a.detail)}`),Ne(e,!aa(o),{good:`${n} was refused`,wrong:`A hole: ${n.toLowerCase()} bought a second time \
(${i})`,fix:"Claim challenge and transaction in a store before serving (stellar.charge: store, shared by all processes), and let nothing answer before the charg\
e."})&&QT(e,o),o}function QT(e,{status:t,headers:r}){let n=(i,a)=>Ne(e,!1,{good:"",wrong:i,fix:a}),o=r.get("www-authenticate")??"";t>=500?n(`It was refused with\
 ${t}: buyers take that for an outage and pay again`,"Refuse with 402 and a new challenge. With @stellar/mpp 0.7.1 stay on mppx 0.6: newer ones turn its refusal\
s into 500."):t!==402?rr(e,`It was refused with ${t}, where MPP wants 402 and a new challenge`):Ar(o).length===0&&n("It was refused without a new challenge: the\
 buyer cannot try again","Send the 402 that mppx makes as it is, headers included.")}async function ek(e,t){let{headers:r}=t.status===402?t:await an(e);return Ar(
r.get("www-authenticate")??"").find(({method:n,intent:o})=>n==="stellar"&&o==="charge")}function tk(e,{payer:t,payload:r}){return pa(e,mm(t),r)}function mm(e){return`\
did:pkh:${_r.id}:${e.publicKey()}`}async function gm(e,{contract:t,recipient:r},n){let o=na.XLM.contractId(e.passphrase);return{payer:await oa(e,t,n.publicKey()),
"payer XLM":await oa(e,o,n.publicKey()),recipient:await oa(e,t,r)}}function aa({status:e}){return e>=200&&e<300}var nk=`Usage: node try-seller.mjs <url> [options]

Pays a seller once, on a local network, and explains what it saw: the 402 and its price, the payment,
the receipt, the ledger, and whether the same payment buys twice. It pays by pull, from an account made
for the trial; it takes no key, and never pays on the public network.

  --rpc <url>    Stellar RPC of the network that the seller uses   (STELLAR_RPC_URL, else http://127.0.0.1:8000/rpc)
  --body <json>  send a POST with this JSON instead of a GET
  --json         print one JSON object instead of text
  --help         print this

Exit code: 0 all is well, 1 something is wrong with the seller, 2 it could not be tried.

Start the network with:  node localnet.mjs
`;async function ok({route:e,rpcUrl:t,json:r}){let n=la(process.stdout),o=[],i=p=>{if(!r)for(let l of p)console.log(l)};i([`Trying ${e.url.href}`]);let a=await hm(
{route:e,rpcUrl:t},p=>{o.push(p),i(fc(o.length,p,n))}).then(()=>{},ik);i(pc(o,a,n));let s=so(o)===0&&!a,u=a&&{message:a.message,fix:a.fix};r&&console.log(JSON.stringify(
{url:e.url.href,rpc:t,ok:s,steps:o,notTried:u})),process.exitCode=a?2:+!s}function ik(e){if(e instanceof Be)return e;let t=e instanceof Error?e.message:String(e);
return new Be(t,"This is not about the seller. See that the network is healthy.")}function ak(e){let{values:t,positionals:r}=rk({args:e,allowPositionals:!0,options:{
rpc:{type:"string",default:process.env.STELLAR_RPC_URL||"http://127.0.0.1:8000/rpc"},body:{type:"string"},json:{type:"boolean",default:!1},help:{type:"boolean",
short:"h",default:!1}}});if(t.help)return"help";let[n,...o]=r;if(n===void 0||o.length>0)throw new Error("Give the URL of one paid route.");if(!URL.canParse(t.rpc))
throw new Error(`--rpc takes a URL, got "${t.rpc}".`);return{route:{url:sk(n),body:uk(t.body)},rpcUrl:t.rpc,json:t.json}}function sk(e){let t=URL.canParse(e)?new URL(
e):void 0;if(t?.protocol==="http:"||t?.protocol==="https:")return t;throw new Error(`"${e}" is no URL; want one such as http://localhost:3000/premium/weather.`)}
function uk(e){try{return e!==void 0&&JSON.parse(e),e}catch{throw new Error(`--body takes JSON, such as '{"city":"Lisbon"}'.`)}}try{let e=ak(process.argv.slice(
2));e==="help"?console.log(nk):await ok(e)}catch(e){let t=e instanceof Error?e.message:String(e);console.error(`${la(process.stderr)("red","error:")} ${t}
See node try-seller.mjs --help.`),process.exitCode=2}
/*! Bundled software

- @noble/curves 1.9.7 (MIT)
  Copyright (c) 2022 Paul Miller (https://paulmillr.com)
- @noble/hashes 1.8.0 (MIT)
  Copyright (c) 2022 Paul Miller (https://paulmillr.com)

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the “Software”), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED “AS IS”, WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

- @stellar/js-xdr 4.0.0 (Apache-2.0)
  (c) You must retain, in the Source form of any Derivative Works
  Copyright 2015 Stellar Development Foundation
- @stellar/stellar-base 15.0.0 (Apache-2.0)
  (c) You must retain, in the Source form of any Derivative Works
  Copyright 2015 Stellar Development Foundation

Apache License Version 2.0, January 2004 http://www.apache.org/licenses/

TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION

1. Definitions.

"License" shall mean the terms and conditions for use, reproduction, and distribution as defined by Sections 1 through 9 of this document.

"Licensor" shall mean the copyright owner or entity authorized by the copyright owner that is granting the License.

"Legal Entity" shall mean the union of the acting entity and all other entities that control, are controlled by, or are under common control with that entity. For the purposes of this definition, "control" means (i) the power, direct or indirect, to cause the direction or management of such entity, whether by contract or otherwise, or (ii) ownership of fifty percent (50%) or more of the outstanding shares, or (iii) beneficial ownership of such entity.

"You" (or "Your") shall mean an individual or Legal Entity exercising permissions granted by this License.

"Source" form shall mean the preferred form for making modifications, including but not limited to software source code, documentation source, and configuration files.

"Object" form shall mean any form resulting from mechanical transformation or translation of a Source form, including but not limited to compiled object code, generated documentation, and conversions to other media types.

"Work" shall mean the work of authorship, whether in Source or Object form, made available under the License, as indicated by a copyright notice that is included in or attached to the work (an example is provided in the Appendix below).

"Derivative Works" shall mean any work, whether in Source or Object form, that is based on (or derived from) the Work and for which the editorial revisions, annotations, elaborations, or other modifications represent, as a whole, an original work of authorship. For the purposes of this License, Derivative Works shall not include works that remain separable from, or merely link (or bind by name) to the interfaces of, the Work and Derivative Works thereof.

"Contribution" shall mean any work of authorship, including the original version of the Work and any modifications or additions to that Work or Derivative Works thereof, that is intentionally submitted to Licensor for inclusion in the Work by the copyright owner or by an individual or Legal Entity authorized to submit on behalf of the copyright owner. For the purposes of this definition, "submitted" means any form of electronic, verbal, or written communication sent to the Licensor or its representatives, including but not limited to communication on electronic mailing lists, source code control systems, and issue tracking systems that are managed by, or on behalf of, the Licensor for the purpose of discussing and improving the Work, but excluding communication that is conspicuously marked or otherwise designated in writing by the copyright owner as "Not a Contribution."

"Contributor" shall mean Licensor and any individual or Legal Entity on behalf of whom a Contribution has been received by Licensor and subsequently incorporated within the Work.

2. Grant of Copyright License. Subject to the terms and conditions of this License, each Contributor hereby grants to You a perpetual, worldwide, non-exclusive, no-charge, royalty-free, irrevocable copyright license to reproduce, prepare Derivative Works of, publicly display, publicly perform, sublicense, and distribute the Work and such Derivative Works in Source or Object form.

3. Grant of Patent License. Subject to the terms and conditions of this License, each Contributor hereby grants to You a perpetual, worldwide, non-exclusive, no-charge, royalty-free, irrevocable (except as stated in this section) patent license to make, have made, use, offer to sell, sell, import, and otherwise transfer the Work, where such license applies only to those patent claims licensable by such Contributor that are necessarily infringed by their Contribution(s) alone or by combination of their Contribution(s) with the Work to which such Contribution(s) was submitted. If You institute patent litigation against any entity (including a cross-claim or counterclaim in a lawsuit) alleging that the Work or a Contribution incorporated within the Work constitutes direct or contributory patent infringement, then any patent licenses granted to You under this License for that Work shall terminate as of the date such litigation is filed.

4. Redistribution. You may reproduce and distribute copies of the Work or Derivative Works thereof in any medium, with or without modifications, and in Source or Object form, provided that You meet the following conditions:

(a) You must give any other recipients of the Work or Derivative Works a copy of this License; and

(b) You must cause any modified files to carry prominent notices stating that You changed the files; and

that You distribute, all copyright, patent, trademark, and attribution notices from the Source form of the Work, excluding those notices that do not pertain to any part of the Derivative Works; and

(d) If the Work includes a "NOTICE" text file as part of its distribution, then any Derivative Works that You distribute must include a readable copy of the attribution notices contained within such NOTICE file, excluding those notices that do not pertain to any part of the Derivative Works, in at least one of the following places: within a NOTICE text file distributed as part of the Derivative Works; within the Source form or documentation, if provided along with the Derivative Works; or, within a display generated by the Derivative Works, if and wherever such third-party notices normally appear. The contents of the NOTICE file are for informational purposes only and do not modify the License. You may add Your own attribution notices within Derivative Works that You distribute, alongside or as an addendum to the NOTICE text from the Work, provided that such additional attribution notices cannot be construed as modifying the License.

You may add Your own copyright statement to Your modifications and may provide additional or different license terms and conditions for use, reproduction, or distribution of Your modifications, or for any such Derivative Works as a whole, provided Your use, reproduction, and distribution of the Work otherwise complies with the conditions stated in this License.

5. Submission of Contributions. Unless You explicitly state otherwise, any Contribution intentionally submitted for inclusion in the Work by You to the Licensor shall be under the terms and conditions of this License, without any additional terms or conditions. Notwithstanding the above, nothing herein shall supersede or modify the terms of any separate license agreement you may have executed with Licensor regarding such Contributions.

6. Trademarks. This License does not grant permission to use the trade names, trademarks, service marks, or product names of the Licensor, except as required for reasonable and customary use in describing the origin of the Work and reproducing the content of the NOTICE file.

7. Disclaimer of Warranty. Unless required by applicable law or agreed to in writing, Licensor provides the Work (and each Contributor provides its Contributions) on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied, including, without limitation, any warranties or conditions of TITLE, NON-INFRINGEMENT, MERCHANTABILITY, or FITNESS FOR A PARTICULAR PURPOSE. You are solely responsible for determining the appropriateness of using or redistributing the Work and assume any risks associated with Your exercise of permissions under this License.

8. Limitation of Liability. In no event and under no legal theory, whether in tort (including negligence), contract, or otherwise, unless required by applicable law (such as deliberate and grossly negligent acts) or agreed to in writing, shall any Contributor be liable to You for damages, including any direct, indirect, special, incidental, or consequential damages of any character arising as a result of this License or out of the use or inability to use the Work (including but not limited to damages for loss of goodwill, work stoppage, computer failure or malfunction, or any and all other commercial damages or losses), even if such Contributor has been advised of the possibility of such damages.

9. Accepting Warranty or Additional Liability. While redistributing the Work or Derivative Works thereof, You may choose to offer, and charge a fee for, acceptance of support, warranty, indemnity, or other liability obligations and/or rights consistent with this License. However, in accepting such obligations, You may act only on Your own behalf and on Your sole responsibility, not on behalf of any other Contributor, and only if You agree to indemnify, defend, and hold each Contributor harmless for any liability incurred by, or claims asserted against, such Contributor by reason of your accepting any such warranty or additional liability.

END OF TERMS AND CONDITIONS

APPENDIX: How to apply the Apache License to your work.

To apply the Apache License to your work, attach the following boilerplate notice, with the fields enclosed by brackets "[]" replaced with your own identifying information. (Don't include the brackets!) The text should be enclosed in the appropriate comment syntax for the file format. We also recommend that a file or class name and description of purpose be included on the same "printed page" as the copyright notice for easier identification within third-party archives.

Licensed under the Apache License, Version 2.0 (the "License"); you may not use this file except in compliance with the License. You may obtain a copy of the License at

http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software distributed under the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied. See the License for the specific language governing permissions and limitations under the License.

- async-function 1.0.0 (MIT)
  Copyright (c) 2016 EduardoRFS
- async-generator-function 1.0.0 (MIT)
  Copyright (c) 2016 EduardoRFS
- available-typed-arrays 1.0.7 (MIT)
  Copyright (c) 2020 Inspect JS
- call-bind 1.0.9 (MIT)
  Copyright (c) 2020 Jordan Harband
- call-bind-apply-helpers 1.0.2 (MIT)
  Copyright (c) 2024 Jordan Harband
- call-bound 1.0.4 (MIT)
  Copyright (c) 2024 Jordan Harband
- define-data-property 1.1.4 (MIT)
  Copyright (c) 2023 Jordan Harband
- dunder-proto 1.0.1 (MIT)
  Copyright (c) 2024 ECMAScript Shims
- es-define-property 1.0.1 (MIT)
  Copyright (c) 2024 Jordan Harband
- es-errors 1.3.0 (MIT)
  Copyright (c) 2024 Jordan Harband
- es-object-atoms 1.1.2 (MIT)
  Copyright (c) 2024 Jordan Harband
- for-each 0.3.5 (MIT)
  Copyright (c) 2012 Raynos.
- function-bind 1.1.2 (MIT)
  Copyright (c) 2013 Raynos.
- generator-function 2.0.1 (MIT)
  Copyright (c) 2015 Tiancheng “Timothy” Gu
- get-intrinsic 1.3.1 (MIT)
  Copyright (c) 2020 Jordan Harband
- get-proto 1.0.1 (MIT)
  Copyright (c) 2025 Jordan Harband
- gopd 1.2.0 (MIT)
  Copyright (c) 2022 Jordan Harband
- has-property-descriptors 1.0.2 (MIT)
  Copyright (c) 2022 Inspect JS
- has-symbols 1.1.0 (MIT)
  Copyright (c) 2016 Jordan Harband
- has-tostringtag 1.0.2 (MIT)
  Copyright (c) 2021 Inspect JS
- hasown 2.0.4 (MIT)
  Copyright (c) Jordan Harband and contributors
- is-callable 1.2.7 (MIT)
  Copyright (c) 2015 Jordan Harband
- is-typed-array 1.1.15 (MIT)
  Copyright (c) 2015 Jordan Harband
- isarray 2.0.5 (MIT)
  Copyright (c) 2013 Julian Gruber <julian@juliangruber.com>
- math-intrinsics 1.1.0 (MIT)
  Copyright (c) 2024 ECMAScript Shims
- possible-typed-array-names 1.1.0 (MIT)
  Copyright (c) 2024 Jordan Harband
- safe-buffer 5.2.1 (MIT)
  Copyright (c) Feross Aboukhadijeh
- set-function-length 1.2.2 (MIT)
  Copyright (c) Jordan Harband and contributors
- to-buffer 1.2.2 (MIT)
  Copyright (c) 2016 Mathias Buus
- typed-array-buffer 1.0.3 (MIT)
  Copyright (c) 2023 Jordan Harband
- which-typed-array 1.1.24 (MIT)
  Copyright (c) 2015 Jordan Harband

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

- base32.js 0.1.0 (MIT)



- bignumber.js 9.3.1 (MIT)

=====================

Copyright © `<2025>` `Michael Mclaughlin`

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the “Software”), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED “AS IS”, WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

- inherits 2.0.4 (ISC)
  Copyright (c) Isaac Z. Schlueter

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.

- sha.js 2.4.12 ((MIT AND BSD-3-Clause))
  Copyright (c) 2013-2018 sha.js contributors
  Copyright (c) 1998 - 2009, Paul Johnston & Contributors

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

All rights reserved.

Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following conditions are met:

Redistributions of source code must retain the above copyright notice, this list of conditions and the following disclaimer.

Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following disclaimer in the documentation and/or other materials provided with the distribution.

Neither the name of the author nor the names of its contributors may be used to endorse or promote products derived from this software without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
