#!/usr/bin/env node
// stellar-localnet: a Stellar network in one process. Version 0.1.0, Apache-2.0.
// Generated from the stellar-mpp-payments repository; do not edit.
// Bundled software and its licences are at the end of this file, or of the one that it imports.
import{createRequire as createRequire_}from"node:module";const require=createRequire_(import.meta.url);
var JV=Object.create;var YA=Object.defineProperty;var YV=Object.getOwnPropertyDescriptor;var QV=Object.getOwnPropertyNames;var eK=Object.getPrototypeOf,tK=Object.prototype.hasOwnProperty;var wg=(e=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(e,{get:(t,r)=>(typeof require<"u"?require:t)[r]}):e)(function(e){if(typeof require<"u")return require.
apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')});var y=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}},rK=(e,t)=>{for(var r in t)YA(e,r,{get:t[r],enumerable:!0})},nK=(e,t,r,n)=>{
if(t&&typeof t=="object"||typeof t=="function")for(let o of QV(t))!tK.call(e,o)&&o!==r&&YA(e,o,{get:()=>t[o],enumerable:!(n=YV(t,o))||n.enumerable});return e};var qe=(e,t,r)=>(r=e!=null?JV(eK(e)):{},nK(t||!e||!e.__esModule?YA(r,"default",{value:e,enumerable:!0}):r,e));var Vr=y((Yd,ew)=>{(function(t,r){typeof Yd=="object"&&typeof ew=="object"?ew.exports=r():typeof define=="function"&&define.amd?define([],r):typeof Yd=="object"?
Yd.XDR=r():t.XDR=r()})(Yd,()=>(()=>{var e={"./src/array.js"(o,i,s){"use strict";s.r(i),s.d(i,{Array:()=>c});var a=s("./src/xdr-type.js"),u=s("./src/errors.js");
class c extends a.NestedXdrType{constructor(d,f,p=a.NestedXdrType.DEFAULT_MAX_DEPTH){super(p),this._childType=d,this._length=f}read(d,f=this._maxDepth){if(this.
_length>d.remainingBytes())throw new u.XdrReaderError(`Array length ${this._length} exceeds remaining ${d.remainingBytes()} bytes`);a.NestedXdrType.checkDepth(f);
let p=[];for(let h=0;h<this._length;h++)p.push(this._childType.read(d,f-1));return p}write(d,f){if(!global.Array.isArray(d))throw new u.XdrWriterError("value is\
 not array");if(d.length!==this._length)throw new u.XdrWriterError(`got array of size ${d.length}, expected ${this._length}`);for(let p of d)this._childType.write(
p,f)}isValid(d){if(!(d instanceof global.Array)||d.length!==this._length)return!1;for(let f of d)if(!this._childType.isValid(f))return!1;return!0}}},"./src/bigi\
nt-encoder.js"(o,i,s){"use strict";s.r(i),s.d(i,{calculateBigIntBoundaries:()=>l,encodeBigIntFromBits:()=>a,formatIntName:()=>c,sliceBigInt:()=>u});function a(f,p,h){
f instanceof Array?f.length&&f[0]instanceof Array&&(f=f[0]):f=[f];let v=f.length,w=p/v;switch(w){case 32:case 64:case 128:case 256:break;default:throw new RangeError(
`expected slices to fit in 32/64/128/256 bits, got ${f}`)}try{for(let b=0;b<f.length;b++)typeof f[b]!="bigint"&&(f[b]=BigInt(f[b].valueOf()))}catch(b){throw new TypeError(
`expected bigint-like values, got: ${f} (${b})`)}if(f.length===1){let b=f[0];if(h&&b<0n)throw new RangeError(`expected a positive value, got: ${f}`);let[P,j]=l(
p,h);if(b<P||b>j)throw new RangeError(`bigint value ${b} for ${c(p,h)} out of range [${P}, ${j}]`);return b}let A=0n;for(let b=0;b<f.length;b++)d(f[b],w),A|=BigInt.
asUintN(w,f[b])<<BigInt(b*w);h||(A=BigInt.asIntN(p,A));let[I,C]=l(p,h);if(A>=I&&A<=C)return A;throw new RangeError(`bigint values [${f}] for ${c(p,h)} out of ra\
nge [${I}, ${C}]: ${A}`)}function u(f,p,h){if(typeof f!="bigint")throw new TypeError(`Expected bigint 'value', got ${typeof f}`);let v=p/h;if(v===1)return[f];if(h<
32||h>128||v!==2&&v!==4&&v!==8)throw new TypeError(`invalid bigint (${f}) and slice size (${p} -> ${h}) combination`);let w=BigInt(h),A=new Array(v);for(let I=0;I<
v;I++)A[I]=BigInt.asIntN(h,f),f>>=w;return A}function c(f,p){return`${p?"u":"i"}${f}`}function l(f,p){if(p)return[0n,(1n<<BigInt(f))-1n];let h=1n<<BigInt(f-1);return[
0n-h,h-1n]}function d(f,p){let h=BigInt.asIntN(p,f)===f,v=BigInt.asUintN(p,f)===f;if(!h&&!v)throw new RangeError(`slice value ${f} does not fit in ${p} bits`)}},
"./src/bool.js"(o,i,s){"use strict";s.r(i),s.d(i,{Bool:()=>l});var a=s("./src/int.js"),u=s("./src/xdr-type.js"),c=s("./src/errors.js");class l extends u.XdrPrimitiveType{static read(f){
let p=a.Int.read(f);switch(p){case 0:return!1;case 1:return!0;default:throw new c.XdrReaderError(`got ${p} when trying to read a bool`)}}static write(f,p){let h=f?
1:0;a.Int.write(h,p)}static isValid(f){return typeof f=="boolean"}}},"./src/browser.js"(o,i,s){let a=s("./src/index.js");o.exports=a},"./src/config.js"(o,i,s){"\
use strict";s.r(i),s.d(i,{Reference:()=>u.Reference,config:()=>I});var a=s("./src/types.js"),u=s("./src/reference.js"),c=s("./src/errors.js");class l extends u.
Reference{constructor(b){super(),this.name=b}resolve(b){return b.definitions[this.name].resolve(b)}}class d extends u.Reference{constructor(b,P,j=!1){super(),this.
childReference=b,this.length=P,this.variable=j}resolve(b){let P=this.childReference,j=this.length;return P instanceof u.Reference&&(P=P.resolve(b)),j instanceof
u.Reference&&(j=j.resolve(b)),this.variable?new a.VarArray(P,j):new a.Array(P,j)}}class f extends u.Reference{constructor(b){super(),this.childReference=b,this.
name=b.name}resolve(b){let P=this.childReference;return P instanceof u.Reference&&(P=P.resolve(b)),new a.Option(P)}}class p extends u.Reference{constructor(b,P){
super(),this.sizedType=b,this.length=P}resolve(b){let P=this.length;return P instanceof u.Reference&&(P=P.resolve(b)),new this.sizedType(P)}}class h{constructor(b,P,j){
this.constructor=b,this.name=P,this.config=j}resolve(b){return this.name in b.results?b.results[this.name]:this.constructor(b,this.name,this.config)}}function v(C,b,P){
return P instanceof u.Reference&&(P=P.resolve(C)),C.results[b]=P,P}function w(C,b,P){return C.results[b]=P,P}class A{constructor(b){this._destination=b,this._definitions=
{}}enum(b,P){let j=new h(a.Enum.create,b,P);this.define(b,j)}struct(b,P){let j=new h(a.Struct.create,b,P);this.define(b,j)}union(b,P){let j=new h(a.Union.create,
b,P);this.define(b,j)}typedef(b,P){let j=new h(v,b,P);this.define(b,j)}const(b,P){let j=new h(w,b,P);this.define(b,j)}void(){return a.Void}bool(){return a.Bool}int(){
return a.Int}hyper(){return a.Hyper}uint(){return a.UnsignedInt}uhyper(){return a.UnsignedHyper}float(){return a.Float}double(){return a.Double}quadruple(){return a.
Quadruple}string(b){return new p(a.String,b)}opaque(b){return new p(a.Opaque,b)}varOpaque(b){return new p(a.VarOpaque,b)}array(b,P){return new d(b,P)}varArray(b,P){
return new d(b,P,!0)}option(b){return new f(b)}define(b,P){if(this._destination[b]===void 0)this._definitions[b]=P;else throw new c.XdrDefinitionError(`${b} is \
already defined`)}lookup(b){return new l(b)}resolve(){for(let b of Object.values(this._definitions))b.resolve({definitions:this._definitions,results:this._destination})}}
function I(C,b={}){if(C){let P=new A(b);C(P),P.resolve()}return b}},"./src/double.js"(o,i,s){"use strict";s.r(i),s.d(i,{Double:()=>c});var a=s("./src/xdr-type.j\
s"),u=s("./src/errors.js");class c extends a.XdrPrimitiveType{static read(d){return d.readDoubleBE()}static write(d,f){if(typeof d!="number")throw new u.XdrWriterError(
"not a number");f.writeDoubleBE(d)}static isValid(d){return typeof d=="number"}}},"./src/enum.js"(o,i,s){"use strict";s.r(i),s.d(i,{Enum:()=>l});var a=s("./src/\
int.js"),u=s("./src/xdr-type.js"),c=s("./src/errors.js");class l extends u.XdrPrimitiveType{constructor(f,p){super(),this.name=f,this.value=p}static read(f){let p=a.
Int.read(f),h=this._byValue[p];if(h===void 0)throw new c.XdrReaderError(`unknown ${this.enumName} member for value ${p}`);return h}static write(f,p){if(!this.isValid(
f))throw new c.XdrWriterError(`${f} has enum name ${f?.enumName}, not ${this.enumName}: ${JSON.stringify(f)}`);a.Int.write(f.value,p)}static isValid(f){return f?.
constructor?.enumName===this.enumName||(0,u.isSerializableIsh)(f,this)}static members(){return this._members}static values(){return Object.values(this._members)}static fromName(f){
let p=this._members[f];if(!p)throw new TypeError(`${f} is not a member of ${this.enumName}`);return p}static fromValue(f){let p=this._byValue[f];if(p===void 0)throw new TypeError(
`${f} is not a value of any member of ${this.enumName}`);return p}static create(f,p,h){let v=class extends l{};v.enumName=p,f.results[p]=v,v._members={},v._byValue=
{};for(let[w,A]of Object.entries(h)){let I=new v(w,A);v._members[w]=I,v._byValue[A]=I,v[w]=()=>I}return v}}},"./src/errors.js"(o,i,s){"use strict";s.r(i),s.d(i,
{XdrDefinitionError:()=>c,XdrNotImplementedDefinitionError:()=>l,XdrReaderError:()=>u,XdrWriterError:()=>a});class a extends TypeError{constructor(f){super(`XDR\
 Write Error: ${f}`)}}class u extends TypeError{constructor(f){super(`XDR Read Error: ${f}`)}}class c extends TypeError{constructor(f){super(`XDR Type Definitio\
n Error: ${f}`)}}class l extends c{constructor(){super("method not implemented, it should be overloaded in the descendant class.")}}},"./src/float.js"(o,i,s){"u\
se strict";s.r(i),s.d(i,{Float:()=>c});var a=s("./src/xdr-type.js"),u=s("./src/errors.js");class c extends a.XdrPrimitiveType{static read(d){return d.readFloatBE()}static write(d,f){
if(typeof d!="number")throw new u.XdrWriterError("not a number");f.writeFloatBE(d)}static isValid(d){return typeof d=="number"}}},"./src/hyper.js"(o,i,s){"use s\
trict";s.r(i),s.d(i,{Hyper:()=>u});var a=s("./src/large-int.js");class u extends a.LargeInt{constructor(...l){super(l)}get low(){return Number(this._value&0xffffffffn)<<
0}get high(){return Number(this._value>>32n)>>0}get size(){return 64}get unsigned(){return!1}static fromBits(l,d){return new this(l,d)}}u.defineIntBoundaries()},
"./src/index.js"(o,i,s){"use strict";s.r(i),s.d(i,{Array:()=>a.Array,Bool:()=>a.Bool,Double:()=>a.Double,Enum:()=>a.Enum,Float:()=>a.Float,Hyper:()=>a.Hyper,Int:()=>a.
Int,LargeInt:()=>a.LargeInt,Opaque:()=>a.Opaque,Option:()=>a.Option,Quadruple:()=>a.Quadruple,Reference:()=>u.Reference,String:()=>a.String,Struct:()=>a.Struct,
Union:()=>a.Union,UnsignedHyper:()=>a.UnsignedHyper,UnsignedInt:()=>a.UnsignedInt,VarArray:()=>a.VarArray,VarOpaque:()=>a.VarOpaque,Void:()=>a.Void,XdrReader:()=>c.
XdrReader,XdrWriter:()=>l.XdrWriter,config:()=>u.config});var a=s("./src/types.js"),u=s("./src/config.js"),c=s("./src/serialization/xdr-reader.js"),l=s("./src/s\
erialization/xdr-writer.js")},"./src/int.js"(o,i,s){"use strict";s.r(i),s.d(i,{Int:()=>d});var a=s("./src/xdr-type.js"),u=s("./src/errors.js");let c=2147483647,
l=-2147483648;class d extends a.XdrPrimitiveType{static read(p){return p.readInt32BE()}static write(p,h){if(typeof p!="number")throw new u.XdrWriterError("not a\
 number");if((p|0)!==p)throw new u.XdrWriterError("invalid i32 value");h.writeInt32BE(p)}static isValid(p){return typeof p!="number"||(p|0)!==p?!1:p>=l&&p<=c}}d.
MAX_VALUE=c,d.MIN_VALUE=-l},"./src/large-int.js"(o,i,s){"use strict";s.r(i),s.d(i,{LargeInt:()=>l});var a=s("./src/xdr-type.js"),u=s("./src/bigint-encoder.js"),
c=s("./src/errors.js");class l extends a.XdrPrimitiveType{constructor(f){super(),this._value=(0,u.encodeBigIntFromBits)(f,this.size,this.unsigned)}get unsigned(){
throw new c.XdrNotImplementedDefinitionError}get size(){throw new c.XdrNotImplementedDefinitionError}slice(f){return(0,u.sliceBigInt)(this._value,this.size,f)}toString(){
return this._value.toString()}toJSON(){return{_value:this._value.toString()}}toBigInt(){return BigInt(this._value)}static read(f){let{size:p,unsigned:h}=this.prototype;
return p===64?new this(h?f.readBigUInt64BE():f.readBigInt64BE()):new this(...Array.from({length:p/64},()=>f.readBigUInt64BE()).reverse())}static write(f,p){if(f instanceof
this)f=f._value;else if(typeof f!="bigint"||f>this.MAX_VALUE||f<this.MIN_VALUE)throw new c.XdrWriterError(`${f} is not a ${this.name}`);let{unsigned:h,size:v}=this.
prototype;if(v===64)h?p.writeBigUInt64BE(f):p.writeBigInt64BE(f);else{let w=h?f:BigInt.asUintN(v,f);for(let A=v/64-1;A>=0;A--)p.writeBigUInt64BE(w>>BigInt(A*64)&
0xffffffffffffffffn)}}static isValid(f){return f instanceof this?!0:typeof f=="bigint"?f>=this.MIN_VALUE&&f<=this.MAX_VALUE:!1}static fromString(f){return new this(
f)}static MAX_VALUE=0n;static MIN_VALUE=0n;static defineIntBoundaries(){let[f,p]=(0,u.calculateBigIntBoundaries)(this.prototype.size,this.prototype.unsigned);this.
MIN_VALUE=f,this.MAX_VALUE=p}}},"./src/opaque.js"(o,i,s){"use strict";s.r(i),s.d(i,{Opaque:()=>c});var a=s("./src/xdr-type.js"),u=s("./src/errors.js");class c extends a.
XdrCompositeType{constructor(d){super(),this._length=d}read(d){return d.read(this._length)}write(d,f){let{length:p}=d;if(p!==this._length)throw new u.XdrWriterError(
`got ${d.length} bytes, expected ${this._length}`);f.write(d,p)}isValid(d){return Buffer.isBuffer(d)&&d.length===this._length}}},"./src/option.js"(o,i,s){"use s\
trict";s.r(i),s.d(i,{Option:()=>c});var a=s("./src/bool.js"),u=s("./src/xdr-type.js");class c extends u.NestedXdrType{constructor(d,f=u.NestedXdrType.DEFAULT_MAX_DEPTH){
super(f),this._childType=d}read(d,f=this._maxDepth){if(u.NestedXdrType.checkDepth(f),a.Bool.read(d))return this._childType.read(d,f-1)}write(d,f){let p=d!=null;
a.Bool.write(p,f),p&&this._childType.write(d,f)}isValid(d){return d==null?!0:this._childType.isValid(d)}}},"./src/quadruple.js"(o,i,s){"use strict";s.r(i),s.d(i,
{Quadruple:()=>c});var a=s("./src/xdr-type.js"),u=s("./src/errors.js");class c extends a.XdrPrimitiveType{static read(){throw new u.XdrDefinitionError("quadrupl\
e not supported")}static write(){throw new u.XdrDefinitionError("quadruple not supported")}static isValid(){return!1}}},"./src/reference.js"(o,i,s){"use strict";
s.r(i),s.d(i,{Reference:()=>c});var a=s("./src/xdr-type.js"),u=s("./src/errors.js");class c extends a.XdrPrimitiveType{resolve(){throw new u.XdrDefinitionError(
'"resolve" method should be implemented in the descendant class')}}},"./src/serialization/xdr-reader.js"(o,i,s){"use strict";s.r(i),s.d(i,{XdrReader:()=>u});var a=s(
"./src/errors.js");class u{constructor(l){if(!Buffer.isBuffer(l))if(l instanceof Array||Array.isArray(l)||ArrayBuffer.isView(l))l=Buffer.from(l);else throw new a.
XdrReaderError(`source invalid: ${l}`);this._buffer=l,this._length=l.length,this._index=0}_buffer;_length;_index;get eof(){return this._index===this._length}advance(l){
let d=this._index;if(this._index+=l,this._length<this._index)throw new a.XdrReaderError("attempt to read outside the boundary of the buffer");let f=4-(l%4||4);if(f>
0){for(let p=0;p<f;p++)if(this._buffer[this._index+p]!==0)throw new a.XdrReaderError("invalid padding");this._index+=f}return d}rewind(){this._index=0}remainingBytes(){
return this._length-this._index}read(l){let d=this.advance(l);return this._buffer.subarray(d,d+l)}readInt32BE(){return this._buffer.readInt32BE(this.advance(4))}readUInt32BE(){
return this._buffer.readUInt32BE(this.advance(4))}readBigInt64BE(){return this._buffer.readBigInt64BE(this.advance(8))}readBigUInt64BE(){return this._buffer.readBigUInt64BE(
this.advance(8))}readFloatBE(){return this._buffer.readFloatBE(this.advance(4))}readDoubleBE(){return this._buffer.readDoubleBE(this.advance(8))}ensureInputConsumed(){
if(this._index!==this._length)throw new a.XdrReaderError("invalid XDR contract typecast - source buffer not entirely consumed")}}},"./src/serialization/xdr-writ\
er.js"(o,i,s){"use strict";s.r(i),s.d(i,{XdrWriter:()=>u});let a=8192;class u{constructor(l){typeof l=="number"?l=Buffer.allocUnsafe(l):l instanceof Buffer||(l=
Buffer.allocUnsafe(a)),this._buffer=l,this._length=l.length}_buffer;_length;_index=0;alloc(l){let d=this._index;return this._index+=l,this._length<this._index&&
this.resize(this._index),d}resize(l){let d=Math.ceil(l/a)*a,f=Buffer.allocUnsafe(d);this._buffer.copy(f,0,0,this._length),this._buffer=f,this._length=d}finalize(){
return this._buffer.subarray(0,this._index)}toArray(){return[...this.finalize()]}write(l,d){if(typeof l=="string"){let p=this.alloc(d);this._buffer.write(l,p,"u\
tf8")}else{l instanceof Buffer||(l=Buffer.from(l));let p=this.alloc(d);l.copy(this._buffer,p,0,d)}let f=4-(d%4||4);if(f>0){let p=this.alloc(f);this._buffer.fill(
0,p,this._index)}}writeInt32BE(l){let d=this.alloc(4);this._buffer.writeInt32BE(l,d)}writeUInt32BE(l){let d=this.alloc(4);this._buffer.writeUInt32BE(l,d)}writeBigInt64BE(l){
let d=this.alloc(8);this._buffer.writeBigInt64BE(l,d)}writeBigUInt64BE(l){let d=this.alloc(8);this._buffer.writeBigUInt64BE(l,d)}writeFloatBE(l){let d=this.alloc(
4);this._buffer.writeFloatBE(l,d)}writeDoubleBE(l){let d=this.alloc(8);this._buffer.writeDoubleBE(l,d)}static bufferChunkSize=a}},"./src/string.js"(o,i,s){"use \
strict";s.r(i),s.d(i,{String:()=>l});var a=s("./src/unsigned-int.js"),u=s("./src/xdr-type.js"),c=s("./src/errors.js");class l extends u.XdrCompositeType{constructor(f=a.
UnsignedInt.MAX_VALUE){super(),this._maxLength=f}read(f){let p=a.UnsignedInt.read(f);if(p>this._maxLength)throw new c.XdrReaderError(`saw ${p} length String, ma\
x allowed is ${this._maxLength}`);return f.read(p)}readString(f){return this.read(f).toString("utf8")}write(f,p){let h=typeof f=="string"?Buffer.byteLength(f,"u\
tf8"):f.length;if(h>this._maxLength)throw new c.XdrWriterError(`got ${f.length} bytes, max allowed is ${this._maxLength}`);a.UnsignedInt.write(h,p),p.write(f,h)}isValid(f){
return typeof f=="string"?Buffer.byteLength(f,"utf8")<=this._maxLength:f instanceof Array||Buffer.isBuffer(f)?f.length<=this._maxLength:!1}}},"./src/struct.js"(o,i,s){
"use strict";s.r(i),s.d(i,{Struct:()=>l});var a=s("./src/reference.js"),u=s("./src/xdr-type.js"),c=s("./src/errors.js");class l extends u.NestedXdrType{constructor(p,h){
let v=h??new.target?._maxDepth;super(v),this._attributes=p||{}}static read(p,h=this._maxDepth){u.NestedXdrType.checkDepth(h);let v={};for(let[w,A]of this._fields)
v[w]=A.read(p,h-1);return new this(v,this._maxDepth)}static write(p,h){if(!this.isValid(p))throw new c.XdrWriterError(`${p} has struct name ${p?.constructor?.structName}\
, not ${this.structName}: ${JSON.stringify(p)}`);for(let[v,w]of this._fields){let A=p._attributes[v];w.write(A,h)}}static isValid(p){return p?.constructor?.structName===
this.structName||(0,u.isSerializableIsh)(p,this)}static create(p,h,v,w=u.NestedXdrType.DEFAULT_MAX_DEPTH){let A=class extends l{};A.structName=h,A._maxDepth=w,p.
results[h]=A;let I=new Array(v.length);for(let C=0;C<v.length;C++){let b=v[C],P=b[0],j=b[1];j instanceof a.Reference&&(j=j.resolve(p)),I[C]=[P,j],A.prototype[P]=
d(P)}return A._fields=I,A}}function d(f){return function(h){return h!==void 0&&(this._attributes[f]=h),this._attributes[f]}}},"./src/types.js"(o,i,s){"use stric\
t";s.r(i),s.d(i,{Array:()=>C.Array,Bool:()=>v.Bool,Double:()=>p.Double,Enum:()=>Q.Enum,Float:()=>f.Float,Hyper:()=>u.Hyper,Int:()=>a.Int,LargeInt:()=>d.LargeInt,
Opaque:()=>A.Opaque,Option:()=>P.Option,Quadruple:()=>h.Quadruple,String:()=>w.String,Struct:()=>re.Struct,Union:()=>R.Union,UnsignedHyper:()=>l.UnsignedHyper,UnsignedInt:()=>c.
UnsignedInt,VarArray:()=>b.VarArray,VarOpaque:()=>I.VarOpaque,Void:()=>j.Void});var a=s("./src/int.js"),u=s("./src/hyper.js"),c=s("./src/unsigned-int.js"),l=s("\
./src/unsigned-hyper.js"),d=s("./src/large-int.js"),f=s("./src/float.js"),p=s("./src/double.js"),h=s("./src/quadruple.js"),v=s("./src/bool.js"),w=s("./src/strin\
g.js"),A=s("./src/opaque.js"),I=s("./src/var-opaque.js"),C=s("./src/array.js"),b=s("./src/var-array.js"),P=s("./src/option.js"),j=s("./src/void.js"),Q=s("./src/\
enum.js"),re=s("./src/struct.js"),R=s("./src/union.js")},"./src/union.js"(o,i,s){"use strict";s.r(i),s.d(i,{Union:()=>d});var a=s("./src/void.js"),u=s("./src/re\
ference.js"),c=s("./src/xdr-type.js"),l=s("./src/errors.js");class d extends c.NestedXdrType{constructor(p,h,v){let w=v??new.target?._maxDepth;super(w),this.set(
p,h)}set(p,h){typeof p=="string"&&(p=this.constructor._switchOn.fromName(p)),this._switch=p;let v=this.constructor.armForSwitch(this._switch);this._arm=v,this._armType=
v===a.Void?a.Void:this.constructor._arms[v],this._value=h}get(p=this._arm){if(this._arm!==a.Void&&this._arm!==p)throw new TypeError(`${p} not set`);return this.
_value}switch(){return this._switch}arm(){return this._arm}armType(){return this._armType}value(){return this._value}static armForSwitch(p){let h=this._switches.
get(p);if(h!==void 0)return h;if(this._defaultArm)return this._defaultArm;throw new TypeError(`Bad union switch: ${p}`)}static armTypeForArm(p){return p===a.Void?
a.Void:this._arms[p]}static read(p,h=this._maxDepth){c.NestedXdrType.checkDepth(h);let v=this._switchOn.read(p,h-1),w=this.armForSwitch(v),A=w===a.Void?a.Void:this.
_arms[w],I;return A!==void 0?I=A.read(p,h-1):I=w.read(p,h-1),new this(v,I,this._maxDepth)}static write(p,h){if(!this.isValid(p))throw new l.XdrWriterError(`${p}\
 has union name ${p?.unionName}, not ${this.unionName}: ${JSON.stringify(p)}`);this._switchOn.write(p.switch(),h),p.armType().write(p.value(),h)}static isValid(p){
return p?.constructor?.unionName===this.unionName||(0,c.isSerializableIsh)(p,this)}static create(p,h,v,w=c.NestedXdrType.DEFAULT_MAX_DEPTH){let A=class extends d{};
A.unionName=h,A._maxDepth=w,p.results[h]=A,v.switchOn instanceof u.Reference?A._switchOn=v.switchOn.resolve(p):A._switchOn=v.switchOn,A._switches=new Map,A._arms=
{};let I=v.defaultArm;I instanceof u.Reference&&(I=I.resolve(p)),A._defaultArm=I;for(let[C,b]of v.switches){let P=typeof C=="string"?A._switchOn.fromName(C):C;A.
_switches.set(P,b)}if(A._switchOn.values!==void 0)for(let C of A._switchOn.values())A[C.name]=function(P){return new A(C,P)},A.prototype[C.name]=function(P){return this.
set(C,P)};if(v.arms)for(let[C,b]of Object.entries(v.arms))A._arms[C]=b instanceof u.Reference?b.resolve(p):b,b!==a.Void&&(A.prototype[C]=function(){return this.
get(C)});return A}}},"./src/unsigned-hyper.js"(o,i,s){"use strict";s.r(i),s.d(i,{UnsignedHyper:()=>u});var a=s("./src/large-int.js");class u extends a.LargeInt{constructor(...l){
super(l)}get low(){return Number(this._value&0xffffffffn)<<0}get high(){return Number(this._value>>32n)>>0}get size(){return 64}get unsigned(){return!0}static fromBits(l,d){
return new this(l,d)}}u.defineIntBoundaries()},"./src/unsigned-int.js"(o,i,s){"use strict";s.r(i),s.d(i,{UnsignedInt:()=>d});var a=s("./src/xdr-type.js"),u=s(".\
/src/errors.js");let c=4294967295,l=0;class d extends a.XdrPrimitiveType{static read(p){return p.readUInt32BE()}static write(p,h){if(typeof p!="number"||!(p>=l&&
p<=c)||p%1!==0)throw new u.XdrWriterError("invalid u32 value");h.writeUInt32BE(p)}static isValid(p){return typeof p!="number"||p%1!==0?!1:p>=l&&p<=c}}d.MAX_VALUE=
c,d.MIN_VALUE=l},"./src/var-array.js"(o,i,s){"use strict";s.r(i),s.d(i,{VarArray:()=>l});var a=s("./src/unsigned-int.js"),u=s("./src/xdr-type.js"),c=s("./src/er\
rors.js");class l extends u.NestedXdrType{constructor(f,p=a.UnsignedInt.MAX_VALUE,h=u.NestedXdrType.DEFAULT_MAX_DEPTH){super(h),this._childType=f,this._maxLength=
p}read(f,p=this._maxDepth){u.NestedXdrType.checkDepth(p);let h=a.UnsignedInt.read(f);if(h>this._maxLength)throw new c.XdrReaderError(`saw ${h} length VarArray, \
max allowed is ${this._maxLength}`);if(h>f.remainingBytes())throw new c.XdrReaderError(`VarArray length ${h} exceeds remaining ${f.remainingBytes()} bytes`);let v=[];
for(let w=0;w<h;w++)v.push(this._childType.read(f,p-1));return v}write(f,p){if(!(f instanceof Array))throw new c.XdrWriterError("value is not array");if(f.length>
this._maxLength)throw new c.XdrWriterError(`got array of size ${f.length}, max allowed is ${this._maxLength}`);a.UnsignedInt.write(f.length,p);for(let h of f)this.
_childType.write(h,p)}isValid(f){if(!(f instanceof Array)||f.length>this._maxLength)return!1;for(let p of f)if(!this._childType.isValid(p))return!1;return!0}}},
"./src/var-opaque.js"(o,i,s){"use strict";s.r(i),s.d(i,{VarOpaque:()=>l});var a=s("./src/unsigned-int.js"),u=s("./src/xdr-type.js"),c=s("./src/errors.js");class l extends u.
XdrCompositeType{constructor(f=a.UnsignedInt.MAX_VALUE){super(),this._maxLength=f}read(f){let p=a.UnsignedInt.read(f);if(p>this._maxLength)throw new c.XdrReaderError(
`saw ${p} length VarOpaque, max allowed is ${this._maxLength}`);return f.read(p)}write(f,p){let{length:h}=f;if(f.length>this._maxLength)throw new c.XdrWriterError(
`got ${f.length} bytes, max allowed is ${this._maxLength}`);a.UnsignedInt.write(h,p),p.write(f,h)}isValid(f){return Buffer.isBuffer(f)&&f.length<=this._maxLength}}},
"./src/void.js"(o,i,s){"use strict";s.r(i),s.d(i,{Void:()=>c});var a=s("./src/xdr-type.js"),u=s("./src/errors.js");class c extends a.XdrPrimitiveType{static read(){}static write(d){
if(d!==void 0)throw new u.XdrWriterError("trying to write value to a void slot")}static isValid(d){return d===void 0}}},"./src/xdr-type.js"(o,i,s){"use strict";
s.r(i),s.d(i,{NestedXdrType:()=>p,XdrCompositeType:()=>f,XdrPrimitiveType:()=>d,hasConstructor:()=>I,isSerializableIsh:()=>A});var a=s("./src/serialization/xdr-\
reader.js"),u=s("./src/serialization/xdr-writer.js"),c=s("./src/errors.js");class l{toXDR(b="raw"){if(!this.write)return this.constructor.toXDR(this,b);let P=new u.
XdrWriter;return this.write(this,P),v(P.finalize(),b)}fromXDR(b,P="raw"){if(!this.read)return this.constructor.fromXDR(b,P);let j=new a.XdrReader(w(b,P)),Q=this.
read(j);return j.ensureInputConsumed(),Q}validateXDR(b,P="raw"){try{return this.fromXDR(b,P),!0}catch{return!1}}static toXDR(b,P="raw"){let j=new u.XdrWriter;return this.
write(b,j),v(j.finalize(),P)}static fromXDR(b,P="raw"){let j=new a.XdrReader(w(b,P)),Q=this.read(j);return j.ensureInputConsumed(),Q}static validateXDR(b,P="raw"){
try{return this.fromXDR(b,P),!0}catch{return!1}}}class d extends l{static read(b){throw new c.XdrNotImplementedDefinitionError}static write(b,P){throw new c.XdrNotImplementedDefinitionError}static isValid(b){
return!1}}class f extends l{isValid(b){return!1}}class p extends f{constructor(b){super(),this._maxDepth=b??p.DEFAULT_MAX_DEPTH}static checkDepth(b){if(b!==void 0){
if(!Number.isFinite(b))throw new TypeError(`remainingDepth (current remaining decoding depth budget) must be a finite number, got ${typeof b}: ${b}`);if(b<0)throw new c.
XdrReaderError("exceeded max decoding depth")}}}p.DEFAULT_MAX_DEPTH=200,p._maxDepth=p.DEFAULT_MAX_DEPTH;class h extends TypeError{constructor(b){super(`Invalid \
format ${b}, must be one of "raw", "hex", "base64"`)}}function v(C,b){switch(b){case"raw":return C;case"hex":return C.toString("hex");case"base64":return C.toString(
"base64");default:throw new h(b)}}function w(C,b){switch(b){case"raw":return C;case"hex":return Buffer.from(C,"hex");case"base64":return Buffer.from(C,"base64");default:
throw new h(b)}}function A(C,b){return C!=null&&(C instanceof b||I(C,b)&&typeof C.constructor.read=="function"&&typeof C.constructor.write=="function"&&I(C,"Xdr\
Type"))}function I(C,b){do if(C.constructor.name===b)return!0;while(C=Object.getPrototypeOf(C));return!1}}},t={};function r(o){var i=t[o];if(i!==void 0)return i.
exports;if(e[o]===void 0){var s=new Error("Cannot find module '"+o+"'");throw s.code="MODULE_NOT_FOUND",s}var a=t[o]={exports:{}};return e[o](a,a.exports,r),a.exports}
r.d=(o,i)=>{for(var s in i)r.o(i,s)&&!r.o(o,s)&&Object.defineProperty(o,s,{enumerable:!0,get:i[s]})},r.o=(o,i)=>Object.prototype.hasOwnProperty.call(o,i),r.r=o=>{
typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(o,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(o,"__esModule",{value:!0})};var n=r(".\
/src/browser.js");return n})())});var m2=y(Eg=>{"use strict";function tw(e){"@babel/helpers - typeof";return tw=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},tw(e)}Object.defineProperty(Eg,"__esModule",{value:!0});
Eg.default=void 0;var cK=h2(Vr());function h2(e,t){if(typeof WeakMap=="function")var r=new WeakMap,n=new WeakMap;return(h2=function(i,s){if(!s&&i&&i.__esModule)
return i;var a,u,c={__proto__:null,default:i};if(i===null||tw(i)!="object"&&typeof i!="function")return c;if(a=s?n:r){if(a.has(i))return a.get(i);a.set(i,c)}for(var l in i)
l!=="default"&&{}.hasOwnProperty.call(i,l)&&((u=(a=Object.defineProperty)&&Object.getOwnPropertyDescriptor(i,l))&&(u.get||u.set)?a(c,l,u):c[l]=i[l]);return c})(
e,t)}var lK=cK.config(function(e){var t=32,r=1024;e.typedef("Value",e.varOpaque()),e.struct("ScpBallot",[["counter",e.lookup("Uint32")],["value",e.lookup("Value")]]),
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
CloseMeta"),2147483647)]])}),hfe=Eg.default=lK});var Ae=y(Tg=>{"use strict";Object.defineProperty(Tg,"__esModule",{value:!0});Tg.default=void 0;var fK=dK(m2());function dK(e){return e&&e.__esModule?e:{default:e}}
var gfe=Tg.default=fK.default});var v2=y(Pg=>{"use strict";Object.defineProperty(Pg,"__esModule",{value:!0});Pg.default=void 0;var g2=Vr(),pK={XdrWriter:g2.XdrWriter,XdrReader:g2.XdrReader},bfe=Pg.
default=pK});var b2=y((Sfe,rw)=>{typeof Object.create=="function"?rw.exports=function(t,r){r&&(t.super_=r,t.prototype=Object.create(r.prototype,{constructor:{value:t,enumerable:!1,
writable:!0,configurable:!0}}))}:rw.exports=function(t,r){if(r){t.super_=r;var n=function(){};n.prototype=r.prototype,t.prototype=new n,t.prototype.constructor=
t}}});var Va=y((Afe,ow)=>{try{if(nw=wg("util"),typeof nw.inherits!="function")throw"";ow.exports=nw.inherits}catch{ow.exports=b2()}var nw});var Hi=y((iw,S2)=>{var Cg=wg("buffer"),ni=Cg.Buffer;function _2(e,t){for(var r in e)t[r]=e[r]}ni.from&&ni.alloc&&ni.allocUnsafe&&ni.allocUnsafeSlow?S2.exports=Cg:
(_2(Cg,iw),iw.Buffer=Ka);function Ka(e,t,r){return ni(e,t,r)}Ka.prototype=Object.create(ni.prototype);_2(ni,Ka);Ka.from=function(e,t,r){if(typeof e=="number")throw new TypeError(
"Argument must not be a number");return ni(e,t,r)};Ka.alloc=function(e,t,r){if(typeof e!="number")throw new TypeError("Argument must be a number");var n=ni(e);return t!==
void 0?typeof r=="string"?n.fill(t,r):n.fill(t):n.fill(0),n};Ka.allocUnsafe=function(e){if(typeof e!="number")throw new TypeError("Argument must be a number");return ni(
e)};Ka.allocUnsafeSlow=function(e){if(typeof e!="number")throw new TypeError("Argument must be a number");return Cg.SlowBuffer(e)}});var w2=y((wfe,A2)=>{var yK={}.toString;A2.exports=Array.isArray||function(e){return yK.call(e)=="[object Array]"}});var Vc=y((Efe,E2)=>{"use strict";E2.exports=TypeError});var sw=y((Tfe,T2)=>{"use strict";T2.exports=Object});var C2=y((Pfe,P2)=>{"use strict";P2.exports=Error});var k2=y((Cfe,O2)=>{"use strict";O2.exports=EvalError});var I2=y((Ofe,B2)=>{"use strict";B2.exports=RangeError});var R2=y((kfe,x2)=>{"use strict";x2.exports=ReferenceError});var aw=y((Bfe,q2)=>{"use strict";q2.exports=SyntaxError});var L2=y((Ife,N2)=>{"use strict";N2.exports=URIError});var j2=y((xfe,M2)=>{"use strict";M2.exports=Math.abs});var U2=y((Rfe,D2)=>{"use strict";D2.exports=Math.floor});var V2=y((qfe,F2)=>{"use strict";F2.exports=Math.max});var H2=y((Nfe,K2)=>{"use strict";K2.exports=Math.min});var W2=y((Lfe,$2)=>{"use strict";$2.exports=Math.pow});var X2=y((Mfe,z2)=>{"use strict";z2.exports=Math.round});var Z2=y((jfe,G2)=>{"use strict";G2.exports=Number.isNaN||function(t){return t!==t}});var Y2=y((Dfe,J2)=>{"use strict";var hK=Z2();J2.exports=function(t){return hK(t)||t===0?t:t<0?-1:1}});var eI=y((Ufe,Q2)=>{"use strict";Q2.exports=Object.getOwnPropertyDescriptor});var Kc=y((Ffe,tI)=>{"use strict";var Og=eI();if(Og)try{Og([],"length")}catch{Og=null}tI.exports=Og});var Qd=y((Vfe,rI)=>{"use strict";var kg=Object.defineProperty||!1;if(kg)try{kg({},"a",{value:1})}catch{kg=!1}rI.exports=kg});var uw=y((Kfe,nI)=>{"use strict";nI.exports=function(){if(typeof Symbol!="function"||typeof Object.getOwnPropertySymbols!="function")return!1;if(typeof Symbol.iterator==
"symbol")return!0;var t={},r=Symbol("test"),n=Object(r);if(typeof r=="string"||Object.prototype.toString.call(r)!=="[object Symbol]"||Object.prototype.toString.
call(n)!=="[object Symbol]")return!1;var o=42;t[r]=o;for(var i in t)return!1;if(typeof Object.keys=="function"&&Object.keys(t).length!==0||typeof Object.getOwnPropertyNames==
"function"&&Object.getOwnPropertyNames(t).length!==0)return!1;var s=Object.getOwnPropertySymbols(t);if(s.length!==1||s[0]!==r||!Object.prototype.propertyIsEnumerable.
call(t,r))return!1;if(typeof Object.getOwnPropertyDescriptor=="function"){var a=Object.getOwnPropertyDescriptor(t,r);if(a.value!==o||a.enumerable!==!0)return!1}
return!0}});var sI=y((Hfe,iI)=>{"use strict";var oI=typeof Symbol<"u"&&Symbol,mK=uw();iI.exports=function(){return typeof oI!="function"||typeof Symbol!="function"||typeof oI(
"foo")!="symbol"||typeof Symbol("bar")!="symbol"?!1:mK()}});var cw=y(($fe,aI)=>{"use strict";aI.exports=typeof Reflect<"u"&&Reflect.getPrototypeOf||null});var lw=y((Wfe,uI)=>{"use strict";var gK=sw();uI.exports=gK.getPrototypeOf||null});var fI=y((zfe,lI)=>{"use strict";var vK="Function.prototype.bind called on incompatible ",bK=Object.prototype.toString,_K=Math.max,SK="[object Function]",cI=function(t,r){
for(var n=[],o=0;o<t.length;o+=1)n[o]=t[o];for(var i=0;i<r.length;i+=1)n[i+t.length]=r[i];return n},AK=function(t,r){for(var n=[],o=r||0,i=0;o<t.length;o+=1,i+=
1)n[i]=t[o];return n},wK=function(e,t){for(var r="",n=0;n<e.length;n+=1)r+=e[n],n+1<e.length&&(r+=t);return r};lI.exports=function(t){var r=this;if(typeof r!="f\
unction"||bK.apply(r)!==SK)throw new TypeError(vK+r);for(var n=AK(arguments,1),o,i=function(){if(this instanceof o){var l=r.apply(this,cI(n,arguments));return Object(
l)===l?l:this}return r.apply(t,cI(n,arguments))},s=_K(0,r.length-n.length),a=[],u=0;u<s;u++)a[u]="$"+u;if(o=Function("binder","return function ("+wK(a,",")+"){ \
return binder.apply(this,arguments); }")(i),r.prototype){var c=function(){};c.prototype=r.prototype,o.prototype=new c,c.prototype=null}return o}});var Hc=y((Xfe,dI)=>{"use strict";var EK=fI();dI.exports=Function.prototype.bind||EK});var Bg=y((Gfe,pI)=>{"use strict";pI.exports=Function.prototype.call});var Ig=y((Zfe,yI)=>{"use strict";yI.exports=Function.prototype.apply});var mI=y((Jfe,hI)=>{"use strict";hI.exports=typeof Reflect<"u"&&Reflect&&Reflect.apply});var fw=y((Yfe,gI)=>{"use strict";var TK=Hc(),PK=Ig(),CK=Bg(),OK=mI();gI.exports=OK||TK.call(CK,PK)});var xg=y((Qfe,vI)=>{"use strict";var kK=Hc(),BK=Vc(),IK=Bg(),xK=fw();vI.exports=function(t){if(t.length<1||typeof t[0]!="function")throw new BK("a function is r\
equired");return xK(kK,IK,t)}});var EI=y((ede,wI)=>{"use strict";var RK=xg(),bI=Kc(),SI;try{SI=[].__proto__===Array.prototype}catch(e){if(!e||typeof e!="object"||!("code"in e)||e.code!=="ERR_P\
ROTO_ACCESS")throw e}var dw=!!SI&&bI&&bI(Object.prototype,"__proto__"),AI=Object,_I=AI.getPrototypeOf;wI.exports=dw&&typeof dw.get=="function"?RK([dw.get]):typeof _I==
"function"?function(t){return _I(t==null?t:AI(t))}:!1});var pw=y((tde,OI)=>{"use strict";var TI=cw(),PI=lw(),CI=EI();OI.exports=TI?function(t){return TI(t)}:PI?function(t){if(!t||typeof t!="object"&&typeof t!="functi\
on")throw new TypeError("getProto: not an object");return PI(t)}:CI?function(t){return CI(t)}:null});var BI=y((rde,kI)=>{"use strict";var qK=async function(){}.constructor;kI.exports=()=>qK});var xI=y((nde,II)=>{"use strict";var NK=function*(){}.constructor;II.exports=()=>NK});var qI=y((ode,RI)=>{"use strict";var LK=async function*(){}.constructor;RI.exports=()=>LK});var LI=y((ide,NI)=>{"use strict";var MK=Function.prototype.call,jK=Object.prototype.hasOwnProperty,DK=Hc();NI.exports=DK.call(MK,jK)});var hw=y((sde,FI)=>{"use strict";var je,UK=sw(),FK=C2(),VK=k2(),KK=I2(),HK=R2(),Xc=aw(),zc=Vc(),$K=L2(),WK=j2(),zK=U2(),XK=V2(),GK=H2(),ZK=W2(),JK=X2(),YK=Y2(),
ep=Kc(),QK=Qd(),yw=function(){throw new zc},e9=ep?(function(){try{return arguments.callee,yw}catch{try{return ep(arguments,"callee").get}catch{return yw}}})():yw,
$c=sI()(),Sr=pw(),t9=lw(),r9=cw(),UI=Ig(),tp=Bg(),Wc={},n9=typeof Uint8Array>"u"||!Sr?je:Sr(Uint8Array),Ha={__proto__:null,"%AggregateError%":typeof AggregateError>
"u"?je:AggregateError,"%Array%":Array,"%ArrayBuffer%":typeof ArrayBuffer>"u"?je:ArrayBuffer,"%ArrayIteratorPrototype%":$c&&Sr?Sr([][Symbol.iterator]()):je,"%Asy\
ncFromSyncIteratorPrototype%":je,"%AsyncFunction%":Wc,"%AsyncGenerator%":Wc,"%AsyncGeneratorFunction%":Wc,"%AsyncIteratorPrototype%":Wc,"%Atomics%":typeof Atomics>
"u"?je:Atomics,"%BigInt%":typeof BigInt>"u"?je:BigInt,"%BigInt64Array%":typeof BigInt64Array>"u"?je:BigInt64Array,"%BigUint64Array%":typeof BigUint64Array>"u"?je:
BigUint64Array,"%Boolean%":Boolean,"%DataView%":typeof DataView>"u"?je:DataView,"%Date%":Date,"%decodeURI%":decodeURI,"%decodeURIComponent%":decodeURIComponent,
"%encodeURI%":encodeURI,"%encodeURIComponent%":encodeURIComponent,"%Error%":FK,"%eval%":eval,"%EvalError%":VK,"%Float16Array%":typeof Float16Array>"u"?je:Float16Array,
"%Float32Array%":typeof Float32Array>"u"?je:Float32Array,"%Float64Array%":typeof Float64Array>"u"?je:Float64Array,"%FinalizationRegistry%":typeof FinalizationRegistry>
"u"?je:FinalizationRegistry,"%Function%":Function,"%GeneratorFunction%":Wc,"%Int8Array%":typeof Int8Array>"u"?je:Int8Array,"%Int16Array%":typeof Int16Array>"u"?
je:Int16Array,"%Int32Array%":typeof Int32Array>"u"?je:Int32Array,"%isFinite%":isFinite,"%isNaN%":isNaN,"%IteratorPrototype%":$c&&Sr?Sr(Sr([][Symbol.iterator]())):
je,"%JSON%":typeof JSON=="object"?JSON:je,"%Map%":typeof Map>"u"?je:Map,"%MapIteratorPrototype%":typeof Map>"u"||!$c||!Sr?je:Sr(new Map()[Symbol.iterator]()),"%\
Math%":Math,"%Number%":Number,"%Object%":UK,"%Object.getOwnPropertyDescriptor%":ep,"%parseFloat%":parseFloat,"%parseInt%":parseInt,"%Promise%":typeof Promise>"u"?
je:Promise,"%Proxy%":typeof Proxy>"u"?je:Proxy,"%RangeError%":KK,"%ReferenceError%":HK,"%Reflect%":typeof Reflect>"u"?je:Reflect,"%RegExp%":RegExp,"%Set%":typeof Set>
"u"?je:Set,"%SetIteratorPrototype%":typeof Set>"u"||!$c||!Sr?je:Sr(new Set()[Symbol.iterator]()),"%SharedArrayBuffer%":typeof SharedArrayBuffer>"u"?je:SharedArrayBuffer,
"%String%":String,"%StringIteratorPrototype%":$c&&Sr?Sr(""[Symbol.iterator]()):je,"%Symbol%":$c?Symbol:je,"%SyntaxError%":Xc,"%ThrowTypeError%":e9,"%TypedArray%":n9,
"%TypeError%":zc,"%Uint8Array%":typeof Uint8Array>"u"?je:Uint8Array,"%Uint8ClampedArray%":typeof Uint8ClampedArray>"u"?je:Uint8ClampedArray,"%Uint16Array%":typeof Uint16Array>
"u"?je:Uint16Array,"%Uint32Array%":typeof Uint32Array>"u"?je:Uint32Array,"%URIError%":$K,"%WeakMap%":typeof WeakMap>"u"?je:WeakMap,"%WeakRef%":typeof WeakRef>"u"?
je:WeakRef,"%WeakSet%":typeof WeakSet>"u"?je:WeakSet,"%Function.prototype.call%":tp,"%Function.prototype.apply%":UI,"%Object.defineProperty%":QK,"%Object.getPro\
totypeOf%":t9,"%Math.abs%":WK,"%Math.floor%":zK,"%Math.max%":XK,"%Math.min%":GK,"%Math.pow%":ZK,"%Math.round%":JK,"%Math.sign%":YK,"%Reflect.getPrototypeOf%":r9};
if(Sr)try{null.error}catch(e){MI=Sr(Sr(e)),Ha["%Error.prototype%"]=MI}var MI,o9=BI(),i9=xI(),s9=qI(),a9=function e(t){var r;if(t==="%AsyncFunction%")r=o9()||void 0;else if(t===
"%GeneratorFunction%")r=i9()||void 0;else if(t==="%AsyncGeneratorFunction%")r=s9()||void 0;else if(t==="%AsyncGenerator%"){var n=e("%AsyncGeneratorFunction%");n&&
(r=n.prototype)}else if(t==="%AsyncIteratorPrototype%"){var o=e("%AsyncGenerator%");o&&Sr&&(r=Sr(o.prototype))}return Ha[t]=r,r},jI={__proto__:null,"%ArrayBuffe\
rPrototype%":["ArrayBuffer","prototype"],"%ArrayPrototype%":["Array","prototype"],"%ArrayProto_entries%":["Array","prototype","entries"],"%ArrayProto_forEach%":[
"Array","prototype","forEach"],"%ArrayProto_keys%":["Array","prototype","keys"],"%ArrayProto_values%":["Array","prototype","values"],"%AsyncFunctionPrototype%":[
"AsyncFunction","prototype"],"%AsyncGenerator%":["AsyncGeneratorFunction","prototype"],"%AsyncGeneratorPrototype%":["AsyncGeneratorFunction","prototype","protot\
ype"],"%BooleanPrototype%":["Boolean","prototype"],"%DataViewPrototype%":["DataView","prototype"],"%DatePrototype%":["Date","prototype"],"%ErrorPrototype%":["Er\
ror","prototype"],"%EvalErrorPrototype%":["EvalError","prototype"],"%Float32ArrayPrototype%":["Float32Array","prototype"],"%Float64ArrayPrototype%":["Float64Arr\
ay","prototype"],"%FunctionPrototype%":["Function","prototype"],"%Generator%":["GeneratorFunction","prototype"],"%GeneratorPrototype%":["GeneratorFunction","pro\
totype","prototype"],"%Int8ArrayPrototype%":["Int8Array","prototype"],"%Int16ArrayPrototype%":["Int16Array","prototype"],"%Int32ArrayPrototype%":["Int32Array","\
prototype"],"%JSONParse%":["JSON","parse"],"%JSONStringify%":["JSON","stringify"],"%MapPrototype%":["Map","prototype"],"%NumberPrototype%":["Number","prototype"],
"%ObjectPrototype%":["Object","prototype"],"%ObjProto_toString%":["Object","prototype","toString"],"%ObjProto_valueOf%":["Object","prototype","valueOf"],"%Promi\
sePrototype%":["Promise","prototype"],"%PromiseProto_then%":["Promise","prototype","then"],"%Promise_all%":["Promise","all"],"%Promise_reject%":["Promise","reje\
ct"],"%Promise_resolve%":["Promise","resolve"],"%RangeErrorPrototype%":["RangeError","prototype"],"%ReferenceErrorPrototype%":["ReferenceError","prototype"],"%R\
egExpPrototype%":["RegExp","prototype"],"%SetPrototype%":["Set","prototype"],"%SharedArrayBufferPrototype%":["SharedArrayBuffer","prototype"],"%StringPrototype%":[
"String","prototype"],"%SymbolPrototype%":["Symbol","prototype"],"%SyntaxErrorPrototype%":["SyntaxError","prototype"],"%TypedArrayPrototype%":["TypedArray","pro\
totype"],"%TypeErrorPrototype%":["TypeError","prototype"],"%Uint8ArrayPrototype%":["Uint8Array","prototype"],"%Uint8ClampedArrayPrototype%":["Uint8ClampedArray",
"prototype"],"%Uint16ArrayPrototype%":["Uint16Array","prototype"],"%Uint32ArrayPrototype%":["Uint32Array","prototype"],"%URIErrorPrototype%":["URIError","protot\
ype"],"%WeakMapPrototype%":["WeakMap","prototype"],"%WeakSetPrototype%":["WeakSet","prototype"]},rp=Hc(),Rg=LI(),u9=rp.call(tp,Array.prototype.concat),c9=rp.call(
UI,Array.prototype.splice),DI=rp.call(tp,String.prototype.replace),qg=rp.call(tp,String.prototype.slice),l9=rp.call(tp,RegExp.prototype.exec),f9=/[^%.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|%$))/g,
d9=/\\(\\)?/g,p9=function(t){var r=qg(t,0,1),n=qg(t,-1);if(r==="%"&&n!=="%")throw new Xc("invalid intrinsic syntax, expected closing `%`");if(n==="%"&&r!=="%")throw new Xc(
"invalid intrinsic syntax, expected opening `%`");var o=[];return DI(t,f9,function(i,s,a,u){o[o.length]=a?DI(u,d9,"$1"):s||i}),o},y9=function(t,r){var n=t,o;if(Rg(
jI,n)&&(o=jI[n],n="%"+o[0]+"%"),Rg(Ha,n)){var i=Ha[n];if(i===Wc&&(i=a9(n)),typeof i>"u"&&!r)throw new zc("intrinsic "+t+" exists, but is not available. Please f\
ile an issue!");return{alias:o,name:n,value:i}}throw new Xc("intrinsic "+t+" does not exist!")};FI.exports=function(t,r){if(typeof t!="string"||t.length===0)throw new zc(
"intrinsic name must be a non-empty string");if(arguments.length>1&&typeof r!="boolean")throw new zc('"allowMissing" argument must be a boolean');if(l9(/^%?[^%]*%?$/,
t)===null)throw new Xc("`%` may not be present anywhere but at the beginning and end of the intrinsic name");var n=p9(t),o=n.length>0?n[0]:"",i=y9("%"+o+"%",r),
s=i.name,a=i.value,u=!1,c=i.alias;c&&(o=c[0],c9(n,u9([0,1],c)));for(var l=1,d=!0;l<n.length;l+=1){var f=n[l],p=qg(f,0,1),h=qg(f,-1);if((p==='"'||p==="'"||p==="`"||
h==='"'||h==="'"||h==="`")&&p!==h)throw new Xc("property names with quotes must have matching quotes");if((f==="constructor"||!d)&&(u=!0),o+="."+f,s="%"+o+"%",Rg(
Ha,s))a=Ha[s];else if(a!=null){if(!(f in a)){if(!r)throw new zc("base intrinsic for "+t+" exists, but the property is not available.");return}if(ep&&l+1>=n.length){
var v=ep(a,f);d=!!v,d&&"get"in v&&!("originalValue"in v.get)?a=v.get:a=a[f]}else d=Rg(a,f),a=a[f];d&&!u&&(Ha[s]=a)}}return a}});var mw=y((ade,HI)=>{"use strict";var VI=hw(),KI=xg(),h9=KI([VI("%String.prototype.indexOf%")]);HI.exports=function(t,r){var n=VI(t,!!r);return typeof n=="functi\
on"&&h9(t,".prototype.")>-1?KI([n]):n}});var XI=y((ude,zI)=>{"use strict";var WI=Function.prototype.toString,Gc=typeof Reflect=="object"&&Reflect!==null&&Reflect.apply,vw,Ng;if(typeof Gc=="function"&&typeof Object.
defineProperty=="function")try{vw=Object.defineProperty({},"length",{get:function(){throw Ng}}),Ng={},Gc(function(){throw 42},null,vw)}catch(e){e!==Ng&&(Gc=null)}else
Gc=null;var m9=/^\s*class\b/,bw=function(t){try{var r=WI.call(t);return m9.test(r)}catch{return!1}},gw=function(t){try{return bw(t)?!1:(WI.call(t),!0)}catch{return!1}},
Lg=Object.prototype.toString,g9="[object Object]",v9="[object Function]",b9="[object GeneratorFunction]",_9="[object HTMLAllCollection]",S9="[object HTML docume\
nt.all class]",A9="[object HTMLCollection]",w9=typeof Symbol=="function"&&!!Symbol.toStringTag,E9=!(0 in[,]),_w=function(){return!1};typeof document=="object"&&
($I=document.all,Lg.call($I)===Lg.call(document.all)&&(_w=function(t){if((E9||!t)&&(typeof t>"u"||typeof t=="object"))try{var r=Lg.call(t);return(r===_9||r===S9||
r===A9||r===g9)&&t("")==null}catch{}return!1}));var $I;zI.exports=Gc?function(t){if(_w(t))return!0;if(!t||typeof t!="function"&&typeof t!="object")return!1;try{
Gc(t,null,vw)}catch(r){if(r!==Ng)return!1}return!bw(t)&&gw(t)}:function(t){if(_w(t))return!0;if(!t||typeof t!="function"&&typeof t!="object")return!1;if(w9)return gw(
t);if(bw(t))return!1;var r=Lg.call(t);return r!==v9&&r!==b9&&!/^\[object HTML/.test(r)?!1:gw(t)}});var JI=y((cde,ZI)=>{"use strict";var T9=XI(),P9=Object.prototype.toString,GI=Object.prototype.hasOwnProperty,C9=function(t,r,n){for(var o=0,i=t.length;o<i;o++)GI.
call(t,o)&&(n==null?r(t[o],o,t):r.call(n,t[o],o,t))},O9=function(t,r,n){for(var o=0,i=t.length;o<i;o++)n==null?r(t.charAt(o),o,t):r.call(n,t.charAt(o),o,t)},k9=function(t,r,n){
for(var o in t)GI.call(t,o)&&(n==null?r(t[o],o,t):r.call(n,t[o],o,t))};function B9(e){return P9.call(e)==="[object Array]"}ZI.exports=function(t,r,n){if(!T9(r))
throw new TypeError("iterator must be a function");var o;arguments.length>=3&&(o=n),B9(t)?C9(t,r,o):typeof t=="string"?O9(t,r,o):k9(t,r,o)}});var QI=y((lde,YI)=>{"use strict";YI.exports=["Float16Array","Float32Array","Float64Array","Int8Array","Int16Array","Int32Array","Uint8Array","Uint8ClampedArray",
"Uint16Array","Uint32Array","BigInt64Array","BigUint64Array"]});var tx=y((fde,ex)=>{"use strict";var Sw=QI(),I9=typeof globalThis>"u"?global:globalThis;ex.exports=function(){for(var t=[],r=0;r<Sw.length;r++)typeof I9[Sw[r]]==
"function"&&(t[t.length]=Sw[r]);return t}});var ix=y((dde,ox)=>{"use strict";var rx=Qd(),x9=aw(),Zc=Vc(),nx=Kc();ox.exports=function(t,r,n){if(!t||typeof t!="object"&&typeof t!="function")throw new Zc("`o\
bj` must be an object or a function`");if(typeof r!="string"&&typeof r!="symbol")throw new Zc("`property` must be a string or a symbol`");if(arguments.length>3&&
typeof arguments[3]!="boolean"&&arguments[3]!==null)throw new Zc("`nonEnumerable`, if provided, must be a boolean or null");if(arguments.length>4&&typeof arguments[4]!=
"boolean"&&arguments[4]!==null)throw new Zc("`nonWritable`, if provided, must be a boolean or null");if(arguments.length>5&&typeof arguments[5]!="boolean"&&arguments[5]!==
null)throw new Zc("`nonConfigurable`, if provided, must be a boolean or null");if(arguments.length>6&&typeof arguments[6]!="boolean")throw new Zc("`loose`, if p\
rovided, must be a boolean");var o=arguments.length>3?arguments[3]:null,i=arguments.length>4?arguments[4]:null,s=arguments.length>5?arguments[5]:null,a=arguments.
length>6?arguments[6]:!1,u=!!nx&&nx(t,r);if(rx)rx(t,r,{configurable:s===null&&u?u.configurable:!s,enumerable:o===null&&u?u.enumerable:!o,value:n,writable:i===null&&
u?u.writable:!i});else if(a||!o&&!i&&!s)t[r]=n;else throw new x9("This environment does not support defining a property as non-configurable, non-writable, or no\
n-enumerable.")}});var ux=y((pde,ax)=>{"use strict";var Aw=Qd(),sx=function(){return!!Aw};sx.hasArrayLengthDefineBug=function(){if(!Aw)return null;try{return Aw([],"length",{value:1}).
length!==1}catch{return!0}};ax.exports=sx});var px=y((yde,dx)=>{"use strict";var R9=hw(),cx=ix(),q9=ux()(),lx=Kc(),fx=Vc(),N9=R9("%Math.floor%");dx.exports=function(t,r){if(typeof t!="function")throw new fx(
"`fn` is not a function");if(typeof r!="number"||r<0||r>4294967295||N9(r)!==r)throw new fx("`length` must be a positive 32-bit integer");var n=arguments.length>
2&&!!arguments[2],o=!0,i=!0;if("length"in t&&lx){var s=lx(t,"length");s&&!s.configurable&&(o=!1),s&&!s.writable&&(i=!1)}return(o||i||!n)&&(q9?cx(t,"length",r,!0,
!0):cx(t,"length",r)),t}});var hx=y((hde,yx)=>{"use strict";var L9=Hc(),M9=Ig(),j9=fw();yx.exports=function(){return j9(L9,M9,arguments)}});var vx=y((mde,Mg)=>{"use strict";var D9=px(),mx=Qd(),U9=xg(),gx=hx();Mg.exports=function(t){var r=U9(arguments),n=1+t.length-(arguments.length-1);return D9(r,n>
0?n:0,!0)};mx?mx(Mg.exports,"apply",{value:gx}):Mg.exports.apply=gx});var _x=y((gde,bx)=>{"use strict";var F9=uw();bx.exports=function(){return F9()&&!!Symbol.toStringTag}});var Tx=y((vde,Ex)=>{"use strict";var Ug=JI(),V9=tx(),Sx=vx(),Ew=mw(),Dg=Kc(),jg=pw(),K9=Ew("Object.prototype.toString"),wx=_x()(),Ax=typeof globalThis>"u"?global:
globalThis,ww=V9(),Tw=Ew("String.prototype.slice"),H9=Ew("Array.prototype.indexOf",!0)||function(t,r){for(var n=0;n<t.length;n+=1)if(t[n]===r)return n;return-1},
Fg={__proto__:null};wx&&Dg&&jg?Ug(ww,function(e){var t=new Ax[e];if(Symbol.toStringTag in t&&jg){var r=jg(t),n=Dg(r,Symbol.toStringTag);if(!n&&r){var o=jg(r);n=
Dg(o,Symbol.toStringTag)}if(n&&n.get){var i=Sx(n.get);Fg["$"+e]=i}}}):Ug(ww,function(e){var t=new Ax[e],r=t.slice||t.set;if(r){var n=Sx(r);Fg["$"+e]=n}});function $9(e){
var t=!1;return Ug(Fg,function(r,n){if(!t)try{"$"+r(e)===n&&(t=Tw(n,1))}catch{}}),t}function W9(e){var t=!1;return Ug(Fg,function(r,n){if(!t)try{r(e),t=Tw(n,1)}catch{}}),
t}function z9(e){return H9(ww,e)>-1}function X9(e){if(!e||typeof e!="object")return!1;if(!wx){var t=Tw(K9(e),8,-1);return z9(t)?t:t!=="Object"?!1:W9(e)}return Dg?
$9(e):null}Ex.exports=X9});var Cx=y((bde,Px)=>{"use strict";var G9=Tx();Px.exports=function(t){return!!G9(t)}});var kx=y((_de,Ox)=>{"use strict";var Z9=Vc(),J9=mw(),Y9=J9("TypedArray.prototype.buffer",!0),Q9=Cx();Ox.exports=Y9||function(t){if(!Q9(t))throw new Z9("Not a Ty\
ped Array");return t.buffer}});var xx=y((Sde,Ix)=>{"use strict";var To=Hi().Buffer,eH=w2(),tH=kx(),rH=ArrayBuffer.isView||function(t){try{return tH(t),!0}catch{return!1}},nH=typeof Uint8Array<
"u",Bx=typeof ArrayBuffer<"u"&&typeof Uint8Array<"u",oH=Bx&&(To.prototype instanceof Uint8Array||To.TYPED_ARRAY_SUPPORT);Ix.exports=function(t,r){if(To.isBuffer(
t))return t.constructor&&!("isBuffer"in t)?To.from(t):t;if(typeof t=="string")return To.from(t,r);if(Bx&&rH(t)){if(t.byteLength===0)return To.alloc(0);if(oH){var n=To.
from(t.buffer,t.byteOffset,t.byteLength);if(n.byteLength===t.byteLength)return n}var o=t instanceof Uint8Array?t:new Uint8Array(t.buffer,t.byteOffset,t.byteLength),
i=To.from(o);if(i.length===t.byteLength)return i}if(nH&&t instanceof Uint8Array)return To.from(t);var s=eH(t);if(s)for(var a=0;a<t.length;a+=1){var u=t[a];if(typeof u!=
"number"||u<0||u>255||~~u!==u)throw new RangeError("Array items must be numbers in the range 0-255.")}if(s||To.isBuffer(t)&&t.constructor&&typeof t.constructor.
isBuffer=="function"&&t.constructor.isBuffer(t))return To.from(t);throw new TypeError('The "data" argument must be a string, an Array, a Buffer, a Uint8Array, o\
r a DataView.')}});var $a=y((Ade,Rx)=>{"use strict";var iH=Hi().Buffer,sH=xx();function Vg(e,t){this._block=iH.alloc(e),this._finalSize=t,this._blockSize=e,this._len=0}Vg.prototype.
update=function(e,t){e=sH(e,t||"utf8");for(var r=this._block,n=this._blockSize,o=e.length,i=this._len,s=0;s<o;){for(var a=i%n,u=Math.min(o-s,n-a),c=0;c<u;c++)r[a+
c]=e[s+c];i+=u,s+=u,i%n===0&&this._update(r)}return this._len+=o,this};Vg.prototype.digest=function(e){var t=this._len%this._blockSize;this._block[t]=128,this._block.
fill(0,t+1),t>=this._finalSize&&(this._update(this._block),this._block.fill(0));var r=this._len*8;if(r<=4294967295)this._block.writeUInt32BE(r,this._blockSize-4);else{
var n=(r&4294967295)>>>0,o=(r-n)/4294967296;this._block.writeUInt32BE(o,this._blockSize-8),this._block.writeUInt32BE(n,this._blockSize-4)}this._update(this._block);
var i=this._hash();return e?i.toString(e):i};Vg.prototype._update=function(){throw new Error("_update must be implemented by subclass")};Rx.exports=Vg});var Lx=y((wde,Nx)=>{"use strict";var aH=Va(),qx=$a(),uH=Hi().Buffer,cH=[1518500249,1859775393,-1894007588,-899497514],lH=new Array(80);function np(){this.init(),
this._w=lH,qx.call(this,64,56)}aH(np,qx);np.prototype.init=function(){return this._a=1732584193,this._b=4023233417,this._c=2562383102,this._d=271733878,this._e=
3285377520,this};function fH(e){return e<<5|e>>>27}function dH(e){return e<<30|e>>>2}function pH(e,t,r,n){return e===0?t&r|~t&n:e===2?t&r|t&n|r&n:t^r^n}np.prototype.
_update=function(e){for(var t=this._w,r=this._a|0,n=this._b|0,o=this._c|0,i=this._d|0,s=this._e|0,a=0;a<16;++a)t[a]=e.readInt32BE(a*4);for(;a<80;++a)t[a]=t[a-3]^
t[a-8]^t[a-14]^t[a-16];for(var u=0;u<80;++u){var c=~~(u/20),l=fH(r)+pH(c,n,o,i)+s+t[u]+cH[c]|0;s=i,i=o,o=dH(n),n=r,r=l}this._a=r+this._a|0,this._b=n+this._b|0,this.
_c=o+this._c|0,this._d=i+this._d|0,this._e=s+this._e|0};np.prototype._hash=function(){var e=uH.allocUnsafe(20);return e.writeInt32BE(this._a|0,0),e.writeInt32BE(
this._b|0,4),e.writeInt32BE(this._c|0,8),e.writeInt32BE(this._d|0,12),e.writeInt32BE(this._e|0,16),e};Nx.exports=np});var Dx=y((Ede,jx)=>{"use strict";var yH=Va(),Mx=$a(),hH=Hi().Buffer,mH=[1518500249,1859775393,-1894007588,-899497514],gH=new Array(80);function op(){this.init(),
this._w=gH,Mx.call(this,64,56)}yH(op,Mx);op.prototype.init=function(){return this._a=1732584193,this._b=4023233417,this._c=2562383102,this._d=271733878,this._e=
3285377520,this};function vH(e){return e<<1|e>>>31}function bH(e){return e<<5|e>>>27}function _H(e){return e<<30|e>>>2}function SH(e,t,r,n){return e===0?t&r|~t&
n:e===2?t&r|t&n|r&n:t^r^n}op.prototype._update=function(e){for(var t=this._w,r=this._a|0,n=this._b|0,o=this._c|0,i=this._d|0,s=this._e|0,a=0;a<16;++a)t[a]=e.readInt32BE(
a*4);for(;a<80;++a)t[a]=vH(t[a-3]^t[a-8]^t[a-14]^t[a-16]);for(var u=0;u<80;++u){var c=~~(u/20),l=bH(r)+SH(c,n,o,i)+s+t[u]+mH[c]|0;s=i,i=o,o=_H(n),n=r,r=l}this._a=
r+this._a|0,this._b=n+this._b|0,this._c=o+this._c|0,this._d=i+this._d|0,this._e=s+this._e|0};op.prototype._hash=function(){var e=hH.allocUnsafe(20);return e.writeInt32BE(
this._a|0,0),e.writeInt32BE(this._b|0,4),e.writeInt32BE(this._c|0,8),e.writeInt32BE(this._d|0,12),e.writeInt32BE(this._e|0,16),e};jx.exports=op});var Pw=y((Tde,Fx)=>{"use strict";var AH=Va(),Ux=$a(),wH=Hi().Buffer,EH=[1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,
310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,
2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,
2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,
1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298],TH=new Array(64);function ip(){this.init(),this._w=TH,Ux.call(
this,64,56)}AH(ip,Ux);ip.prototype.init=function(){return this._a=1779033703,this._b=3144134277,this._c=1013904242,this._d=2773480762,this._e=1359893119,this._f=
2600822924,this._g=528734635,this._h=1541459225,this};function PH(e,t,r){return r^e&(t^r)}function CH(e,t,r){return e&t|r&(e|t)}function OH(e){return(e>>>2|e<<30)^
(e>>>13|e<<19)^(e>>>22|e<<10)}function kH(e){return(e>>>6|e<<26)^(e>>>11|e<<21)^(e>>>25|e<<7)}function BH(e){return(e>>>7|e<<25)^(e>>>18|e<<14)^e>>>3}function IH(e){
return(e>>>17|e<<15)^(e>>>19|e<<13)^e>>>10}ip.prototype._update=function(e){for(var t=this._w,r=this._a|0,n=this._b|0,o=this._c|0,i=this._d|0,s=this._e|0,a=this.
_f|0,u=this._g|0,c=this._h|0,l=0;l<16;++l)t[l]=e.readInt32BE(l*4);for(;l<64;++l)t[l]=IH(t[l-2])+t[l-7]+BH(t[l-15])+t[l-16]|0;for(var d=0;d<64;++d){var f=c+kH(s)+
PH(s,a,u)+EH[d]+t[d]|0,p=OH(r)+CH(r,n,o)|0;c=u,u=a,a=s,s=i+f|0,i=o,o=n,n=r,r=f+p|0}this._a=r+this._a|0,this._b=n+this._b|0,this._c=o+this._c|0,this._d=i+this._d|
0,this._e=s+this._e|0,this._f=a+this._f|0,this._g=u+this._g|0,this._h=c+this._h|0};ip.prototype._hash=function(){var e=wH.allocUnsafe(32);return e.writeInt32BE(
this._a,0),e.writeInt32BE(this._b,4),e.writeInt32BE(this._c,8),e.writeInt32BE(this._d,12),e.writeInt32BE(this._e,16),e.writeInt32BE(this._f,20),e.writeInt32BE(this.
_g,24),e.writeInt32BE(this._h,28),e};Fx.exports=ip});var Kx=y((Pde,Vx)=>{"use strict";var xH=Va(),RH=Pw(),qH=$a(),NH=Hi().Buffer,LH=new Array(64);function Kg(){this.init(),this._w=LH,qH.call(this,64,56)}xH(Kg,RH);
Kg.prototype.init=function(){return this._a=3238371032,this._b=914150663,this._c=812702999,this._d=4144912697,this._e=4290775857,this._f=1750603025,this._g=1694076839,
this._h=3204075428,this};Kg.prototype._hash=function(){var e=NH.allocUnsafe(28);return e.writeInt32BE(this._a,0),e.writeInt32BE(this._b,4),e.writeInt32BE(this._c,
8),e.writeInt32BE(this._d,12),e.writeInt32BE(this._e,16),e.writeInt32BE(this._f,20),e.writeInt32BE(this._g,24),e};Vx.exports=Kg});var Cw=y((Cde,Zx)=>{"use strict";var MH=Va(),Gx=$a(),jH=Hi().Buffer,Hx=[1116352408,3609767458,1899447441,602891725,3049323471,3964484399,3921009573,2173295548,961987163,
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
DH=new Array(160);function sp(){this.init(),this._w=DH,Gx.call(this,128,112)}MH(sp,Gx);sp.prototype.init=function(){return this._ah=1779033703,this._bh=3144134277,
this._ch=1013904242,this._dh=2773480762,this._eh=1359893119,this._fh=2600822924,this._gh=528734635,this._hh=1541459225,this._al=4089235720,this._bl=2227873595,this.
_cl=4271175723,this._dl=1595750129,this._el=2917565137,this._fl=725511199,this._gl=4215389547,this._hl=327033209,this};function $x(e,t,r){return r^e&(t^r)}function Wx(e,t,r){
return e&t|r&(e|t)}function zx(e,t){return(e>>>28|t<<4)^(t>>>2|e<<30)^(t>>>7|e<<25)}function Xx(e,t){return(e>>>14|t<<18)^(e>>>18|t<<14)^(t>>>9|e<<23)}function UH(e,t){
return(e>>>1|t<<31)^(e>>>8|t<<24)^e>>>7}function FH(e,t){return(e>>>1|t<<31)^(e>>>8|t<<24)^(e>>>7|t<<25)}function VH(e,t){return(e>>>19|t<<13)^(t>>>29|e<<3)^e>>>
6}function KH(e,t){return(e>>>19|t<<13)^(t>>>29|e<<3)^(e>>>6|t<<26)}function Ar(e,t){return e>>>0<t>>>0?1:0}sp.prototype._update=function(e){for(var t=this._w,r=this.
_ah|0,n=this._bh|0,o=this._ch|0,i=this._dh|0,s=this._eh|0,a=this._fh|0,u=this._gh|0,c=this._hh|0,l=this._al|0,d=this._bl|0,f=this._cl|0,p=this._dl|0,h=this._el|
0,v=this._fl|0,w=this._gl|0,A=this._hl|0,I=0;I<32;I+=2)t[I]=e.readInt32BE(I*4),t[I+1]=e.readInt32BE(I*4+4);for(;I<160;I+=2){var C=t[I-30],b=t[I-30+1],P=UH(C,b),
j=FH(b,C);C=t[I-4],b=t[I-4+1];var Q=VH(C,b),re=KH(b,C),R=t[I-14],Z=t[I-14+1],ee=t[I-32],ae=t[I-32+1],J=j+Z|0,z=P+R+Ar(J,j)|0;J=J+re|0,z=z+Q+Ar(J,re)|0,J=J+ae|0,
z=z+ee+Ar(J,ae)|0,t[I]=z,t[I+1]=J}for(var fe=0;fe<160;fe+=2){z=t[fe],J=t[fe+1];var Ee=Wx(r,n,o),Oe=Wx(l,d,f),it=zx(r,l),Fe=zx(l,r),Mt=Xx(s,h),yt=Xx(h,s),he=Hx[fe],
W=Hx[fe+1],tn=$x(s,a,u),Ze=$x(h,v,w),ht=A+yt|0,dt=c+Mt+Ar(ht,A)|0;ht=ht+Ze|0,dt=dt+tn+Ar(ht,Ze)|0,ht=ht+W|0,dt=dt+he+Ar(ht,W)|0,ht=ht+J|0,dt=dt+z+Ar(ht,J)|0;var ir=Fe+
Oe|0,m=it+Ee+Ar(ir,Fe)|0;c=u,A=w,u=a,w=v,a=s,v=h,h=p+ht|0,s=i+dt+Ar(h,p)|0,i=o,p=f,o=n,f=d,n=r,d=l,l=ht+ir|0,r=dt+m+Ar(l,ht)|0}this._al=this._al+l|0,this._bl=this.
_bl+d|0,this._cl=this._cl+f|0,this._dl=this._dl+p|0,this._el=this._el+h|0,this._fl=this._fl+v|0,this._gl=this._gl+w|0,this._hl=this._hl+A|0,this._ah=this._ah+r+
Ar(this._al,l)|0,this._bh=this._bh+n+Ar(this._bl,d)|0,this._ch=this._ch+o+Ar(this._cl,f)|0,this._dh=this._dh+i+Ar(this._dl,p)|0,this._eh=this._eh+s+Ar(this._el,
h)|0,this._fh=this._fh+a+Ar(this._fl,v)|0,this._gh=this._gh+u+Ar(this._gl,w)|0,this._hh=this._hh+c+Ar(this._hl,A)|0};sp.prototype._hash=function(){var e=jH.allocUnsafe(
64);function t(r,n,o){e.writeInt32BE(r,o),e.writeInt32BE(n,o+4)}return t(this._ah,this._al,0),t(this._bh,this._bl,8),t(this._ch,this._cl,16),t(this._dh,this._dl,
24),t(this._eh,this._el,32),t(this._fh,this._fl,40),t(this._gh,this._gl,48),t(this._hh,this._hl,56),e};Zx.exports=sp});var Yx=y((Ode,Jx)=>{"use strict";var HH=Va(),$H=Cw(),WH=$a(),zH=Hi().Buffer,XH=new Array(160);function Hg(){this.init(),this._w=XH,WH.call(this,128,112)}HH(Hg,$H);
Hg.prototype.init=function(){return this._ah=3418070365,this._bh=1654270250,this._ch=2438529370,this._dh=355462360,this._eh=1731405415,this._fh=2394180231,this.
_gh=3675008525,this._hh=1203062813,this._al=3238371032,this._bl=914150663,this._cl=812702999,this._dl=4144912697,this._el=4290775857,this._fl=1750603025,this._gl=
1694076839,this._hl=3204075428,this};Hg.prototype._hash=function(){var e=zH.allocUnsafe(48);function t(r,n,o){e.writeInt32BE(r,o),e.writeInt32BE(n,o+4)}return t(
this._ah,this._al,0),t(this._bh,this._bl,8),t(this._ch,this._cl,16),t(this._dh,this._dl,24),t(this._eh,this._el,32),t(this._fh,this._fl,40),e};Jx.exports=Hg});var Qx=y((kde,$i)=>{"use strict";$i.exports=function(t){var r=t.toLowerCase(),n=$i.exports[r];if(!n)throw new Error(r+" is not supported (we accept pull request\
s)");return new n};$i.exports.sha=Lx();$i.exports.sha1=Dx();$i.exports.sha224=Kx();$i.exports.sha256=Pw();$i.exports.sha384=Yx();$i.exports.sha512=Cw()});var Wi=y(Ow=>{"use strict";Object.defineProperty(Ow,"__esModule",{value:!0});Ow.hash=ZH;var GH=Qx();function ZH(e){var t=new GH.sha256;return t.update(e,"utf8"),
t.digest()}});var eR=y($g=>{"use strict";Object.defineProperty($g,"__esModule",{value:!0});$g.crypto=void 0;var qs=wg("node:crypto");$g.crypto=qs&&typeof qs=="object"&&"webcr\
ypto"in qs?qs.webcrypto:qs&&typeof qs=="object"&&"randomBytes"in qs?qs:void 0});var Qc=y(Se=>{"use strict";Object.defineProperty(Se,"__esModule",{value:!0});Se.wrapXOFConstructorWithOpts=Se.wrapConstructorWithOpts=Se.wrapConstructor=Se.Hash=
Se.nextTick=Se.swap32IfBE=Se.byteSwapIfBE=Se.swap8IfBE=Se.isLE=void 0;Se.isBytes=rR;Se.anumber=kw;Se.abytes=Yc;Se.ahash=JH;Se.aexists=YH;Se.aoutput=QH;Se.u8=e7;
Se.u32=t7;Se.clean=r7;Se.createView=n7;Se.rotr=o7;Se.rotl=i7;Se.byteSwap=Iw;Se.byteSwap32=nR;Se.bytesToHex=a7;Se.hexToBytes=u7;Se.asyncLoop=l7;Se.utf8ToBytes=xw;
Se.bytesToUtf8=f7;Se.toBytes=Wg;Se.kdfInputToBytes=d7;Se.concatBytes=p7;Se.checkOpts=y7;Se.createHasher=iR;Se.createOptHasher=sR;Se.createXOFer=aR;Se.randomBytes=
h7;var Jc=eR();function rR(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"}function kw(e){if(!Number.isSafeInteger(e)||
e<0)throw new Error("positive integer expected, got "+e)}function Yc(e,...t){if(!rR(e))throw new Error("Uint8Array expected");if(t.length>0&&!t.includes(e.length))
throw new Error("Uint8Array expected of length "+t+", got length="+e.length)}function JH(e){if(typeof e!="function"||typeof e.create!="function")throw new Error(
"Hash should be wrapped by utils.createHasher");kw(e.outputLen),kw(e.blockLen)}function YH(e,t=!0){if(e.destroyed)throw new Error("Hash instance has been destro\
yed");if(t&&e.finished)throw new Error("Hash#digest() has already been called")}function QH(e,t){Yc(e);let r=t.outputLen;if(e.length<r)throw new Error("digestIn\
to() expects output buffer of length at least "+r)}function e7(e){return new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}function t7(e){return new Uint32Array(
e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}function r7(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function n7(e){return new DataView(e.buffer,e.byteOffset,
e.byteLength)}function o7(e,t){return e<<32-t|e>>>t}function i7(e,t){return e<<t|e>>>32-t>>>0}Se.isLE=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;
function Iw(e){return e<<24&4278190080|e<<8&16711680|e>>>8&65280|e>>>24&255}Se.swap8IfBE=Se.isLE?e=>e:e=>Iw(e);Se.byteSwapIfBE=Se.swap8IfBE;function nR(e){for(let t=0;t<
e.length;t++)e[t]=Iw(e[t]);return e}Se.swap32IfBE=Se.isLE?e=>e:nR;var oR=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",s7=Array.
from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function a7(e){if(Yc(e),oR)return e.toHex();let t="";for(let r=0;r<e.length;r++)t+=s7[e[r]];return t}var zi={
_0:48,_9:57,A:65,F:70,a:97,f:102};function tR(e){if(e>=zi._0&&e<=zi._9)return e-zi._0;if(e>=zi.A&&e<=zi.F)return e-(zi.A-10);if(e>=zi.a&&e<=zi.f)return e-(zi.a-
10)}function u7(e){if(typeof e!="string")throw new Error("hex string expected, got "+typeof e);if(oR)return Uint8Array.fromHex(e);let t=e.length,r=t/2;if(t%2)throw new Error(
"hex string expected, got unpadded hex of length "+t);let n=new Uint8Array(r);for(let o=0,i=0;o<r;o++,i+=2){let s=tR(e.charCodeAt(i)),a=tR(e.charCodeAt(i+1));if(s===
void 0||a===void 0){let u=e[i]+e[i+1];throw new Error('hex string expected, got non-hex character "'+u+'" at index '+i)}n[o]=s*16+a}return n}var c7=async()=>{};
Se.nextTick=c7;async function l7(e,t,r){let n=Date.now();for(let o=0;o<e;o++){r(o);let i=Date.now()-n;i>=0&&i<t||(await(0,Se.nextTick)(),n+=i)}}function xw(e){if(typeof e!=
"string")throw new Error("string expected");return new Uint8Array(new TextEncoder().encode(e))}function f7(e){return new TextDecoder().decode(e)}function Wg(e){
return typeof e=="string"&&(e=xw(e)),Yc(e),e}function d7(e){return typeof e=="string"&&(e=xw(e)),Yc(e),e}function p7(...e){let t=0;for(let n=0;n<e.length;n++){let o=e[n];
Yc(o),t+=o.length}let r=new Uint8Array(t);for(let n=0,o=0;n<e.length;n++){let i=e[n];r.set(i,o),o+=i.length}return r}function y7(e,t){if(t!==void 0&&{}.toString.
call(t)!=="[object Object]")throw new Error("options should be object or undefined");return Object.assign(e,t)}var Bw=class{};Se.Hash=Bw;function iR(e){let t=n=>e().
update(Wg(n)).digest(),r=e();return t.outputLen=r.outputLen,t.blockLen=r.blockLen,t.create=()=>e(),t}function sR(e){let t=(n,o)=>e(o).update(Wg(n)).digest(),r=e(
{});return t.outputLen=r.outputLen,t.blockLen=r.blockLen,t.create=n=>e(n),t}function aR(e){let t=(n,o)=>e(o).update(Wg(n)).digest(),r=e({});return t.outputLen=r.
outputLen,t.blockLen=r.blockLen,t.create=n=>e(n),t}Se.wrapConstructor=iR;Se.wrapConstructorWithOpts=sR;Se.wrapXOFConstructorWithOpts=aR;function h7(e=32){if(Jc.
crypto&&typeof Jc.crypto.getRandomValues=="function")return Jc.crypto.getRandomValues(new Uint8Array(e));if(Jc.crypto&&typeof Jc.crypto.randomBytes=="function")
return Uint8Array.from(Jc.crypto.randomBytes(e));throw new Error("crypto.getRandomValues must be defined")}});var cR=y(rn=>{"use strict";Object.defineProperty(rn,"__esModule",{value:!0});rn.SHA512_IV=rn.SHA384_IV=rn.SHA224_IV=rn.SHA256_IV=rn.HashMD=void 0;rn.setBigUint64=
uR;rn.Chi=m7;rn.Maj=g7;var oi=Qc();function uR(e,t,r,n){if(typeof e.setBigUint64=="function")return e.setBigUint64(t,r,n);let o=BigInt(32),i=BigInt(4294967295),
s=Number(r>>o&i),a=Number(r&i),u=n?4:0,c=n?0:4;e.setUint32(t+u,s,n),e.setUint32(t+c,a,n)}function m7(e,t,r){return e&t^~e&r}function g7(e,t,r){return e&t^e&r^t&
r}var Rw=class extends oi.Hash{constructor(t,r,n,o){super(),this.finished=!1,this.length=0,this.pos=0,this.destroyed=!1,this.blockLen=t,this.outputLen=r,this.padOffset=
n,this.isLE=o,this.buffer=new Uint8Array(t),this.view=(0,oi.createView)(this.buffer)}update(t){(0,oi.aexists)(this),t=(0,oi.toBytes)(t),(0,oi.abytes)(t);let{view:r,
buffer:n,blockLen:o}=this,i=t.length;for(let s=0;s<i;){let a=Math.min(o-this.pos,i-s);if(a===o){let u=(0,oi.createView)(t);for(;o<=i-s;s+=o)this.process(u,s);continue}
n.set(t.subarray(s,s+a),this.pos),this.pos+=a,s+=a,this.pos===o&&(this.process(r,0),this.pos=0)}return this.length+=t.length,this.roundClean(),this}digestInto(t){
(0,oi.aexists)(this),(0,oi.aoutput)(t,this),this.finished=!0;let{buffer:r,view:n,blockLen:o,isLE:i}=this,{pos:s}=this;r[s++]=128,(0,oi.clean)(this.buffer.subarray(
s)),this.padOffset>o-s&&(this.process(n,0),s=0);for(let d=s;d<o;d++)r[d]=0;uR(n,o-8,BigInt(this.length*8),i),this.process(n,0);let a=(0,oi.createView)(t),u=this.
outputLen;if(u%4)throw new Error("_sha2: outputLen should be aligned to 32bit");let c=u/4,l=this.get();if(c>l.length)throw new Error("_sha2: outputLen bigger th\
an state");for(let d=0;d<c;d++)a.setUint32(4*d,l[d],i)}digest(){let{buffer:t,outputLen:r}=this;this.digestInto(t);let n=t.slice(0,r);return this.destroy(),n}_cloneInto(t){
t||(t=new this.constructor),t.set(...this.get());let{blockLen:r,buffer:n,length:o,finished:i,destroyed:s,pos:a}=this;return t.destroyed=s,t.finished=i,t.length=
o,t.pos=a,o%r&&t.buffer.set(n),t}clone(){return this._cloneInto()}};rn.HashMD=Rw;rn.SHA256_IV=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,
2600822924,528734635,1541459225]);rn.SHA224_IV=Uint32Array.from([3238371032,914150663,812702999,4144912697,4290775857,1750603025,1694076839,3204075428]);rn.SHA384_IV=
Uint32Array.from([3418070365,3238371032,1654270250,914150663,2438529370,812702999,355462360,4144912697,1731405415,4290775857,2394180231,1750603025,3675008525,1694076839,
1203062813,3204075428]);rn.SHA512_IV=Uint32Array.from([1779033703,4089235720,3144134277,2227873595,1013904242,4271175723,2773480762,1595750129,1359893119,2917565137,
2600822924,725511199,528734635,4215389547,1541459225,327033209])});var IR=y(Re=>{"use strict";Object.defineProperty(Re,"__esModule",{value:!0});Re.toBig=Re.shrSL=Re.shrSH=Re.rotrSL=Re.rotrSH=Re.rotrBL=Re.rotrBH=Re.rotr32L=Re.rotr32H=
Re.rotlSL=Re.rotlSH=Re.rotlBL=Re.rotlBH=Re.add5L=Re.add5H=Re.add4L=Re.add4H=Re.add3L=Re.add3H=void 0;Re.add=ER;Re.fromBig=Nw;Re.split=lR;var zg=BigInt(2**32-1),
qw=BigInt(32);function Nw(e,t=!1){return t?{h:Number(e&zg),l:Number(e>>qw&zg)}:{h:Number(e>>qw&zg)|0,l:Number(e&zg)|0}}function lR(e,t=!1){let r=e.length,n=new Uint32Array(
r),o=new Uint32Array(r);for(let i=0;i<r;i++){let{h:s,l:a}=Nw(e[i],t);[n[i],o[i]]=[s,a]}return[n,o]}var fR=(e,t)=>BigInt(e>>>0)<<qw|BigInt(t>>>0);Re.toBig=fR;var dR=(e,t,r)=>e>>>
r;Re.shrSH=dR;var pR=(e,t,r)=>e<<32-r|t>>>r;Re.shrSL=pR;var yR=(e,t,r)=>e>>>r|t<<32-r;Re.rotrSH=yR;var hR=(e,t,r)=>e<<32-r|t>>>r;Re.rotrSL=hR;var mR=(e,t,r)=>e<<
64-r|t>>>r-32;Re.rotrBH=mR;var gR=(e,t,r)=>e>>>r-32|t<<64-r;Re.rotrBL=gR;var vR=(e,t)=>t;Re.rotr32H=vR;var bR=(e,t)=>e;Re.rotr32L=bR;var _R=(e,t,r)=>e<<r|t>>>32-
r;Re.rotlSH=_R;var SR=(e,t,r)=>t<<r|e>>>32-r;Re.rotlSL=SR;var AR=(e,t,r)=>t<<r-32|e>>>64-r;Re.rotlBH=AR;var wR=(e,t,r)=>e<<r-32|t>>>64-r;Re.rotlBL=wR;function ER(e,t,r,n){
let o=(t>>>0)+(n>>>0);return{h:e+r+(o/2**32|0)|0,l:o|0}}var TR=(e,t,r)=>(e>>>0)+(t>>>0)+(r>>>0);Re.add3L=TR;var PR=(e,t,r,n)=>t+r+n+(e/2**32|0)|0;Re.add3H=PR;var CR=(e,t,r,n)=>(e>>>
0)+(t>>>0)+(r>>>0)+(n>>>0);Re.add4L=CR;var OR=(e,t,r,n,o)=>t+r+n+o+(e/2**32|0)|0;Re.add4H=OR;var kR=(e,t,r,n,o)=>(e>>>0)+(t>>>0)+(r>>>0)+(n>>>0)+(o>>>0);Re.add5L=
kR;var BR=(e,t,r,n,o,i)=>t+r+n+o+i+(e/2**32|0)|0;Re.add5H=BR;var v7={fromBig:Nw,split:lR,toBig:fR,shrSH:dR,shrSL:pR,rotrSH:yR,rotrSL:hR,rotrBH:mR,rotrBL:gR,rotr32H:vR,
rotr32L:bR,rotlSH:_R,rotlSL:SR,rotlBH:AR,rotlBL:wR,add:ER,add3L:TR,add3H:PR,add4L:CR,add4H:OR,add5H:BR,add5L:kR};Re.default=v7});var RR=y(Pt=>{"use strict";Object.defineProperty(Pt,"__esModule",{value:!0});Pt.sha512_224=Pt.sha512_256=Pt.sha384=Pt.sha512=Pt.sha224=Pt.sha256=Pt.SHA512_256=Pt.
SHA512_224=Pt.SHA384=Pt.SHA512=Pt.SHA224=Pt.SHA256=void 0;var _e=cR(),De=IR(),sr=Qc(),b7=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,
1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,
770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,
1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,
659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),Ns=new Uint32Array(
64),ap=class extends _e.HashMD{constructor(t=32){super(64,t,8,!1),this.A=_e.SHA256_IV[0]|0,this.B=_e.SHA256_IV[1]|0,this.C=_e.SHA256_IV[2]|0,this.D=_e.SHA256_IV[3]|
0,this.E=_e.SHA256_IV[4]|0,this.F=_e.SHA256_IV[5]|0,this.G=_e.SHA256_IV[6]|0,this.H=_e.SHA256_IV[7]|0}get(){let{A:t,B:r,C:n,D:o,E:i,F:s,G:a,H:u}=this;return[t,r,
n,o,i,s,a,u]}set(t,r,n,o,i,s,a,u){this.A=t|0,this.B=r|0,this.C=n|0,this.D=o|0,this.E=i|0,this.F=s|0,this.G=a|0,this.H=u|0}process(t,r){for(let d=0;d<16;d++,r+=4)
Ns[d]=t.getUint32(r,!1);for(let d=16;d<64;d++){let f=Ns[d-15],p=Ns[d-2],h=(0,sr.rotr)(f,7)^(0,sr.rotr)(f,18)^f>>>3,v=(0,sr.rotr)(p,17)^(0,sr.rotr)(p,19)^p>>>10;
Ns[d]=v+Ns[d-7]+h+Ns[d-16]|0}let{A:n,B:o,C:i,D:s,E:a,F:u,G:c,H:l}=this;for(let d=0;d<64;d++){let f=(0,sr.rotr)(a,6)^(0,sr.rotr)(a,11)^(0,sr.rotr)(a,25),p=l+f+(0,_e.
Chi)(a,u,c)+b7[d]+Ns[d]|0,v=((0,sr.rotr)(n,2)^(0,sr.rotr)(n,13)^(0,sr.rotr)(n,22))+(0,_e.Maj)(n,o,i)|0;l=c,c=u,u=a,a=s+p|0,s=i,i=o,o=n,n=p+v|0}n=n+this.A|0,o=o+
this.B|0,i=i+this.C|0,s=s+this.D|0,a=a+this.E|0,u=u+this.F|0,c=c+this.G|0,l=l+this.H|0,this.set(n,o,i,s,a,u,c,l)}roundClean(){(0,sr.clean)(Ns)}destroy(){this.set(
0,0,0,0,0,0,0,0),(0,sr.clean)(this.buffer)}};Pt.SHA256=ap;var Xg=class extends ap{constructor(){super(28),this.A=_e.SHA224_IV[0]|0,this.B=_e.SHA224_IV[1]|0,this.
C=_e.SHA224_IV[2]|0,this.D=_e.SHA224_IV[3]|0,this.E=_e.SHA224_IV[4]|0,this.F=_e.SHA224_IV[5]|0,this.G=_e.SHA224_IV[6]|0,this.H=_e.SHA224_IV[7]|0}};Pt.SHA224=Xg;
var xR=De.split(["0x428a2f98d728ae22","0x7137449123ef65cd","0xb5c0fbcfec4d3b2f","0xe9b5dba58189dbbc","0x3956c25bf348b538","0x59f111f1b605d019","0x923f82a4af194f\
9b","0xab1c5ed5da6d8118","0xd807aa98a3030242","0x12835b0145706fbe","0x243185be4ee4b28c","0x550c7dc3d5ffb4e2","0x72be5d74f27b896f","0x80deb1fe3b1696b1","0x9bdc06\
a725c71235","0xc19bf174cf692694","0xe49b69c19ef14ad2","0xefbe4786384f25e3","0x0fc19dc68b8cd5b5","0x240ca1cc77ac9c65","0x2de92c6f592b0275","0x4a7484aa6ea6e483","\
0x5cb0a9dcbd41fbd4","0x76f988da831153b5","0x983e5152ee66dfab","0xa831c66d2db43210","0xb00327c898fb213f","0xbf597fc7beef0ee4","0xc6e00bf33da88fc2","0xd5a79147930\
aa725","0x06ca6351e003826f","0x142929670a0e6e70","0x27b70a8546d22ffc","0x2e1b21385c26c926","0x4d2c6dfc5ac42aed","0x53380d139d95b3df","0x650a73548baf63de","0x766\
a0abb3c77b2a8","0x81c2c92e47edaee6","0x92722c851482353b","0xa2bfe8a14cf10364","0xa81a664bbc423001","0xc24b8b70d0f89791","0xc76c51a30654be30","0xd192e819d6ef5218",
"0xd69906245565a910","0xf40e35855771202a","0x106aa07032bbd1b8","0x19a4c116b8d2d0c8","0x1e376c085141ab53","0x2748774cdf8eeb99","0x34b0bcb5e19b48a8","0x391c0cb3c5\
c95a63","0x4ed8aa4ae3418acb","0x5b9cca4f7763e373","0x682e6ff3d6b2b8a3","0x748f82ee5defb2fc","0x78a5636f43172f60","0x84c87814a1f0ab72","0x8cc702081a6439ec","0x90\
befffa23631e28","0xa4506cebde82bde9","0xbef9a3f7b2c67915","0xc67178f2e372532b","0xca273eceea26619c","0xd186b8c721c0c207","0xeada7dd6cde0eb1e","0xf57d4f7fee6ed17\
8","0x06f067aa72176fba","0x0a637dc5a2c898a6","0x113f9804bef90dae","0x1b710b35131c471b","0x28db77f523047d84","0x32caab7b40c72493","0x3c9ebe0a15c9bebc","0x431d67c\
49c100d4c","0x4cc5d4becb3e42b6","0x597f299cfc657e2a","0x5fcb6fab3ad6faec","0x6c44198c4a475817"].map(e=>BigInt(e))),_7=xR[0],S7=xR[1],Ls=new Uint32Array(80),Ms=new Uint32Array(
80),Wa=class extends _e.HashMD{constructor(t=64){super(128,t,16,!1),this.Ah=_e.SHA512_IV[0]|0,this.Al=_e.SHA512_IV[1]|0,this.Bh=_e.SHA512_IV[2]|0,this.Bl=_e.SHA512_IV[3]|
0,this.Ch=_e.SHA512_IV[4]|0,this.Cl=_e.SHA512_IV[5]|0,this.Dh=_e.SHA512_IV[6]|0,this.Dl=_e.SHA512_IV[7]|0,this.Eh=_e.SHA512_IV[8]|0,this.El=_e.SHA512_IV[9]|0,this.
Fh=_e.SHA512_IV[10]|0,this.Fl=_e.SHA512_IV[11]|0,this.Gh=_e.SHA512_IV[12]|0,this.Gl=_e.SHA512_IV[13]|0,this.Hh=_e.SHA512_IV[14]|0,this.Hl=_e.SHA512_IV[15]|0}get(){
let{Ah:t,Al:r,Bh:n,Bl:o,Ch:i,Cl:s,Dh:a,Dl:u,Eh:c,El:l,Fh:d,Fl:f,Gh:p,Gl:h,Hh:v,Hl:w}=this;return[t,r,n,o,i,s,a,u,c,l,d,f,p,h,v,w]}set(t,r,n,o,i,s,a,u,c,l,d,f,p,h,v,w){
this.Ah=t|0,this.Al=r|0,this.Bh=n|0,this.Bl=o|0,this.Ch=i|0,this.Cl=s|0,this.Dh=a|0,this.Dl=u|0,this.Eh=c|0,this.El=l|0,this.Fh=d|0,this.Fl=f|0,this.Gh=p|0,this.
Gl=h|0,this.Hh=v|0,this.Hl=w|0}process(t,r){for(let C=0;C<16;C++,r+=4)Ls[C]=t.getUint32(r),Ms[C]=t.getUint32(r+=4);for(let C=16;C<80;C++){let b=Ls[C-15]|0,P=Ms[C-
15]|0,j=De.rotrSH(b,P,1)^De.rotrSH(b,P,8)^De.shrSH(b,P,7),Q=De.rotrSL(b,P,1)^De.rotrSL(b,P,8)^De.shrSL(b,P,7),re=Ls[C-2]|0,R=Ms[C-2]|0,Z=De.rotrSH(re,R,19)^De.rotrBH(
re,R,61)^De.shrSH(re,R,6),ee=De.rotrSL(re,R,19)^De.rotrBL(re,R,61)^De.shrSL(re,R,6),ae=De.add4L(Q,ee,Ms[C-7],Ms[C-16]),J=De.add4H(ae,j,Z,Ls[C-7],Ls[C-16]);Ls[C]=
J|0,Ms[C]=ae|0}let{Ah:n,Al:o,Bh:i,Bl:s,Ch:a,Cl:u,Dh:c,Dl:l,Eh:d,El:f,Fh:p,Fl:h,Gh:v,Gl:w,Hh:A,Hl:I}=this;for(let C=0;C<80;C++){let b=De.rotrSH(d,f,14)^De.rotrSH(
d,f,18)^De.rotrBH(d,f,41),P=De.rotrSL(d,f,14)^De.rotrSL(d,f,18)^De.rotrBL(d,f,41),j=d&p^~d&v,Q=f&h^~f&w,re=De.add5L(I,P,Q,S7[C],Ms[C]),R=De.add5H(re,A,b,j,_7[C],
Ls[C]),Z=re|0,ee=De.rotrSH(n,o,28)^De.rotrBH(n,o,34)^De.rotrBH(n,o,39),ae=De.rotrSL(n,o,28)^De.rotrBL(n,o,34)^De.rotrBL(n,o,39),J=n&i^n&a^i&a,z=o&s^o&u^s&u;A=v|
0,I=w|0,v=p|0,w=h|0,p=d|0,h=f|0,{h:d,l:f}=De.add(c|0,l|0,R|0,Z|0),c=a|0,l=u|0,a=i|0,u=s|0,i=n|0,s=o|0;let fe=De.add3L(Z,ae,z);n=De.add3H(fe,R,ee,J),o=fe|0}({h:n,
l:o}=De.add(this.Ah|0,this.Al|0,n|0,o|0)),{h:i,l:s}=De.add(this.Bh|0,this.Bl|0,i|0,s|0),{h:a,l:u}=De.add(this.Ch|0,this.Cl|0,a|0,u|0),{h:c,l}=De.add(this.Dh|0,this.
Dl|0,c|0,l|0),{h:d,l:f}=De.add(this.Eh|0,this.El|0,d|0,f|0),{h:p,l:h}=De.add(this.Fh|0,this.Fl|0,p|0,h|0),{h:v,l:w}=De.add(this.Gh|0,this.Gl|0,v|0,w|0),{h:A,l:I}=
De.add(this.Hh|0,this.Hl|0,A|0,I|0),this.set(n,o,i,s,a,u,c,l,d,f,p,h,v,w,A,I)}roundClean(){(0,sr.clean)(Ls,Ms)}destroy(){(0,sr.clean)(this.buffer),this.set(0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0)}};Pt.SHA512=Wa;var Gg=class extends Wa{constructor(){super(48),this.Ah=_e.SHA384_IV[0]|0,this.Al=_e.SHA384_IV[1]|0,this.Bh=_e.SHA384_IV[2]|
0,this.Bl=_e.SHA384_IV[3]|0,this.Ch=_e.SHA384_IV[4]|0,this.Cl=_e.SHA384_IV[5]|0,this.Dh=_e.SHA384_IV[6]|0,this.Dl=_e.SHA384_IV[7]|0,this.Eh=_e.SHA384_IV[8]|0,this.
El=_e.SHA384_IV[9]|0,this.Fh=_e.SHA384_IV[10]|0,this.Fl=_e.SHA384_IV[11]|0,this.Gh=_e.SHA384_IV[12]|0,this.Gl=_e.SHA384_IV[13]|0,this.Hh=_e.SHA384_IV[14]|0,this.
Hl=_e.SHA384_IV[15]|0}};Pt.SHA384=Gg;var Kr=Uint32Array.from([2352822216,424955298,1944164710,2312950998,502970286,855612546,1738396948,1479516111,258812777,2077511080,
2011393907,79989058,1067287976,1780299464,286451373,2446758561]),Hr=Uint32Array.from([573645204,4230739756,2673172387,3360449730,596883563,1867755857,2520282905,
1497426621,2519219938,2827943907,3193839141,1401305490,721525244,746961066,246885852,2177182882]),Zg=class extends Wa{constructor(){super(28),this.Ah=Kr[0]|0,this.
Al=Kr[1]|0,this.Bh=Kr[2]|0,this.Bl=Kr[3]|0,this.Ch=Kr[4]|0,this.Cl=Kr[5]|0,this.Dh=Kr[6]|0,this.Dl=Kr[7]|0,this.Eh=Kr[8]|0,this.El=Kr[9]|0,this.Fh=Kr[10]|0,this.
Fl=Kr[11]|0,this.Gh=Kr[12]|0,this.Gl=Kr[13]|0,this.Hh=Kr[14]|0,this.Hl=Kr[15]|0}};Pt.SHA512_224=Zg;var Jg=class extends Wa{constructor(){super(32),this.Ah=Hr[0]|
0,this.Al=Hr[1]|0,this.Bh=Hr[2]|0,this.Bl=Hr[3]|0,this.Ch=Hr[4]|0,this.Cl=Hr[5]|0,this.Dh=Hr[6]|0,this.Dl=Hr[7]|0,this.Eh=Hr[8]|0,this.El=Hr[9]|0,this.Fh=Hr[10]|
0,this.Fl=Hr[11]|0,this.Gh=Hr[12]|0,this.Gl=Hr[13]|0,this.Hh=Hr[14]|0,this.Hl=Hr[15]|0}};Pt.SHA512_256=Jg;Pt.sha256=(0,sr.createHasher)(()=>new ap);Pt.sha224=(0,sr.
createHasher)(()=>new Xg);Pt.sha512=(0,sr.createHasher)(()=>new Wa);Pt.sha384=(0,sr.createHasher)(()=>new Gg);Pt.sha512_256=(0,sr.createHasher)(()=>new Jg);Pt.sha512_224=
(0,sr.createHasher)(()=>new Zg)});var za=y(Te=>{"use strict";Object.defineProperty(Te,"__esModule",{value:!0});Te.notImplemented=Te.bitMask=Te.utf8ToBytes=Te.randomBytes=Te.isBytes=Te.hexToBytes=
Te.concatBytes=Te.bytesToUtf8=Te.bytesToHex=Te.anumber=Te.abytes=void 0;Te.abool=A7;Te._abool2=w7;Te._abytes2=E7;Te.numberToHexUnpadded=qR;Te.hexToNumber=Mw;Te.
bytesToNumberBE=T7;Te.bytesToNumberLE=P7;Te.numberToBytesBE=NR;Te.numberToBytesLE=C7;Te.numberToVarBytesBE=O7;Te.ensureBytes=k7;Te.equalBytes=B7;Te.copyBytes=I7;
Te.asciiToBytes=x7;Te.inRange=LR;Te.aInRange=R7;Te.bitLen=q7;Te.bitGet=N7;Te.bitSet=L7;Te.createHmacDrbg=j7;Te.validateObject=U7;Te.isHash=F7;Te._validateObject=
V7;Te.memoized=H7;var ii=Qc(),Xi=Qc();Object.defineProperty(Te,"abytes",{enumerable:!0,get:function(){return Xi.abytes}});Object.defineProperty(Te,"anumber",{enumerable:!0,
get:function(){return Xi.anumber}});Object.defineProperty(Te,"bytesToHex",{enumerable:!0,get:function(){return Xi.bytesToHex}});Object.defineProperty(Te,"bytesT\
oUtf8",{enumerable:!0,get:function(){return Xi.bytesToUtf8}});Object.defineProperty(Te,"concatBytes",{enumerable:!0,get:function(){return Xi.concatBytes}});Object.
defineProperty(Te,"hexToBytes",{enumerable:!0,get:function(){return Xi.hexToBytes}});Object.defineProperty(Te,"isBytes",{enumerable:!0,get:function(){return Xi.
isBytes}});Object.defineProperty(Te,"randomBytes",{enumerable:!0,get:function(){return Xi.randomBytes}});Object.defineProperty(Te,"utf8ToBytes",{enumerable:!0,get:function(){
return Xi.utf8ToBytes}});var Yg=BigInt(0),up=BigInt(1);function A7(e,t){if(typeof t!="boolean")throw new Error(e+" boolean expected, got "+t)}function w7(e,t=""){
if(typeof e!="boolean"){let r=t&&`"${t}"`;throw new Error(r+"expected boolean, got type="+typeof e)}return e}function E7(e,t,r=""){let n=(0,ii.isBytes)(e),o=e?.
length,i=t!==void 0;if(!n||i&&o!==t){let s=r&&`"${r}" `,a=i?` of length ${t}`:"",u=n?`length=${o}`:`type=${typeof e}`;throw new Error(s+"expected Uint8Array"+a+
", got "+u)}return e}function qR(e){let t=e.toString(16);return t.length&1?"0"+t:t}function Mw(e){if(typeof e!="string")throw new Error("hex string expected, go\
t "+typeof e);return e===""?Yg:BigInt("0x"+e)}function T7(e){return Mw((0,ii.bytesToHex)(e))}function P7(e){return(0,ii.abytes)(e),Mw((0,ii.bytesToHex)(Uint8Array.
from(e).reverse()))}function NR(e,t){return(0,ii.hexToBytes)(e.toString(16).padStart(t*2,"0"))}function C7(e,t){return NR(e,t).reverse()}function O7(e){return(0,ii.
hexToBytes)(qR(e))}function k7(e,t,r){let n;if(typeof t=="string")try{n=(0,ii.hexToBytes)(t)}catch(i){throw new Error(e+" must be hex string or Uint8Array, caus\
e: "+i)}else if((0,ii.isBytes)(t))n=Uint8Array.from(t);else throw new Error(e+" must be hex string or Uint8Array");let o=n.length;if(typeof r=="number"&&o!==r)throw new Error(
e+" of length "+r+" expected, got "+o);return n}function B7(e,t){if(e.length!==t.length)return!1;let r=0;for(let n=0;n<e.length;n++)r|=e[n]^t[n];return r===0}function I7(e){
return Uint8Array.from(e)}function x7(e){return Uint8Array.from(e,(t,r)=>{let n=t.charCodeAt(0);if(t.length!==1||n>127)throw new Error(`string contains non-ASCI\
I character "${e[r]}" with code ${n} at position ${r}`);return n})}var Lw=e=>typeof e=="bigint"&&Yg<=e;function LR(e,t,r){return Lw(e)&&Lw(t)&&Lw(r)&&t<=e&&e<r}
function R7(e,t,r,n){if(!LR(t,r,n))throw new Error("expected valid "+e+": "+r+" <= n < "+n+", got "+t)}function q7(e){let t;for(t=0;e>Yg;e>>=up,t+=1);return t}function N7(e,t){
return e>>BigInt(t)&up}function L7(e,t,r){return e|(r?up:Yg)<<BigInt(t)}var M7=e=>(up<<BigInt(e))-up;Te.bitMask=M7;function j7(e,t,r){if(typeof e!="number"||e<2)
throw new Error("hashLen must be a number");if(typeof t!="number"||t<2)throw new Error("qByteLen must be a number");if(typeof r!="function")throw new Error("hma\
cFn must be a function");let n=p=>new Uint8Array(p),o=p=>Uint8Array.of(p),i=n(e),s=n(e),a=0,u=()=>{i.fill(1),s.fill(0),a=0},c=(...p)=>r(s,i,...p),l=(p=n(0))=>{s=
c(o(0),p),i=c(),p.length!==0&&(s=c(o(1),p),i=c())},d=()=>{if(a++>=1e3)throw new Error("drbg: tried 1000 values");let p=0,h=[];for(;p<t;){i=c();let v=i.slice();h.
push(v),p+=i.length}return(0,ii.concatBytes)(...h)};return(p,h)=>{u(),l(p);let v;for(;!(v=h(d()));)l();return u(),v}}var D7={bigint:e=>typeof e=="bigint",function:e=>typeof e==
"function",boolean:e=>typeof e=="boolean",string:e=>typeof e=="string",stringOrUint8Array:e=>typeof e=="string"||(0,ii.isBytes)(e),isSafeInteger:e=>Number.isSafeInteger(
e),array:e=>Array.isArray(e),field:(e,t)=>t.Fp.isValid(e),hash:e=>typeof e=="function"&&Number.isSafeInteger(e.outputLen)};function U7(e,t,r={}){let n=(o,i,s)=>{
let a=D7[i];if(typeof a!="function")throw new Error("invalid validator function");let u=e[o];if(!(s&&u===void 0)&&!a(u,e))throw new Error("param "+String(o)+" i\
s invalid. Expected "+i+", got "+u)};for(let[o,i]of Object.entries(t))n(o,i,!1);for(let[o,i]of Object.entries(r))n(o,i,!0);return e}function F7(e){return typeof e==
"function"&&Number.isSafeInteger(e.outputLen)}function V7(e,t,r={}){if(!e||typeof e!="object")throw new Error("expected valid options object");function n(o,i,s){
let a=e[o];if(s&&a===void 0)return;let u=typeof a;if(u!==i||a===null)throw new Error(`param "${o}" is invalid: expected ${i}, got ${u}`)}Object.entries(t).forEach(
([o,i])=>n(o,i,!1)),Object.entries(r).forEach(([o,i])=>n(o,i,!0))}var K7=()=>{throw new Error("not implemented")};Te.notImplemented=K7;function H7(e){let t=new WeakMap;
return(r,...n)=>{let o=t.get(r);if(o!==void 0)return o;let i=e(r,...n);return t.set(r,i),i}}});var el=y(Dt=>{"use strict";Object.defineProperty(Dt,"__esModule",{value:!0});Dt.isNegativeLE=void 0;Dt.mod=gn;Dt.pow=z7;Dt.pow2=X7;Dt.invert=Qg;Dt.tonelliShanks=
Dw;Dt.FpSqrt=KR;Dt.validateField=Q7;Dt.FpPow=Uw;Dt.FpInvertBatch=HR;Dt.FpDiv=e$;Dt.FpLegendre=ev;Dt.FpIsSquare=t$;Dt.nLength=Fw;Dt.Field=tv;Dt.FpSqrtOdd=r$;Dt.FpSqrtEven=
n$;Dt.hashToPrivateScalar=o$;Dt.getFieldBytesLength=Vw;Dt.getMinHashLength=$R;Dt.mapHashToField=i$;var vn=za(),nn=BigInt(0),ar=BigInt(1),Xa=BigInt(2),MR=BigInt(
3),jR=BigInt(4),DR=BigInt(5),$7=BigInt(7),UR=BigInt(8),W7=BigInt(9),FR=BigInt(16);function gn(e,t){let r=e%t;return r>=nn?r:t+r}function z7(e,t,r){return Uw(tv(
r),e,t)}function X7(e,t,r){let n=e;for(;t-- >nn;)n*=n,n%=r;return n}function Qg(e,t){if(e===nn)throw new Error("invert: expected non-zero number");if(t<=nn)throw new Error(
"invert: expected positive modulus, got "+t);let r=gn(e,t),n=t,o=nn,i=ar,s=ar,a=nn;for(;r!==nn;){let c=n/r,l=n%r,d=o-s*c,f=i-a*c;n=r,r=l,o=s,i=a,s=d,a=f}if(n!==
ar)throw new Error("invert: does not exist");return gn(o,t)}function jw(e,t,r){if(!e.eql(e.sqr(t),r))throw new Error("Cannot find square root")}function VR(e,t){
let r=(e.ORDER+ar)/jR,n=e.pow(t,r);return jw(e,n,t),n}function G7(e,t){let r=(e.ORDER-DR)/UR,n=e.mul(t,Xa),o=e.pow(n,r),i=e.mul(t,o),s=e.mul(e.mul(i,Xa),o),a=e.
mul(i,e.sub(s,e.ONE));return jw(e,a,t),a}function Z7(e){let t=tv(e),r=Dw(e),n=r(t,t.neg(t.ONE)),o=r(t,n),i=r(t,t.neg(n)),s=(e+$7)/FR;return(a,u)=>{let c=a.pow(u,
s),l=a.mul(c,n),d=a.mul(c,o),f=a.mul(c,i),p=a.eql(a.sqr(l),u),h=a.eql(a.sqr(d),u);c=a.cmov(c,l,p),l=a.cmov(f,d,h);let v=a.eql(a.sqr(l),u),w=a.cmov(c,l,v);return jw(
a,w,u),w}}function Dw(e){if(e<MR)throw new Error("sqrt is not defined for small field");let t=e-ar,r=0;for(;t%Xa===nn;)t/=Xa,r++;let n=Xa,o=tv(e);for(;ev(o,n)===
1;)if(n++>1e3)throw new Error("Cannot find square root: probably non-prime P");if(r===1)return VR;let i=o.pow(n,t),s=(t+ar)/Xa;return function(u,c){if(u.is0(c))
return c;if(ev(u,c)!==1)throw new Error("Cannot find square root");let l=r,d=u.mul(u.ONE,i),f=u.pow(c,t),p=u.pow(c,s);for(;!u.eql(f,u.ONE);){if(u.is0(f))return u.
ZERO;let h=1,v=u.sqr(f);for(;!u.eql(v,u.ONE);)if(h++,v=u.sqr(v),h===l)throw new Error("Cannot find square root");let w=ar<<BigInt(l-h-1),A=u.pow(d,w);l=h,d=u.sqr(
A),f=u.mul(f,d),p=u.mul(p,A)}return p}}function KR(e){return e%jR===MR?VR:e%UR===DR?G7:e%FR===W7?Z7(e):Dw(e)}var J7=(e,t)=>(gn(e,t)&ar)===ar;Dt.isNegativeLE=J7;
var Y7=["create","isValid","is0","neg","inv","sqrt","sqr","eql","add","sub","mul","pow","div","addN","subN","mulN","sqrN"];function Q7(e){let t={ORDER:"bigint",
MASK:"bigint",BYTES:"number",BITS:"number"},r=Y7.reduce((n,o)=>(n[o]="function",n),t);return(0,vn._validateObject)(e,r),e}function Uw(e,t,r){if(r<nn)throw new Error(
"invalid exponent, negatives unsupported");if(r===nn)return e.ONE;if(r===ar)return t;let n=e.ONE,o=t;for(;r>nn;)r&ar&&(n=e.mul(n,o)),o=e.sqr(o),r>>=ar;return n}
function HR(e,t,r=!1){let n=new Array(t.length).fill(r?e.ZERO:void 0),o=t.reduce((s,a,u)=>e.is0(a)?s:(n[u]=s,e.mul(s,a)),e.ONE),i=e.inv(o);return t.reduceRight(
(s,a,u)=>e.is0(a)?s:(n[u]=e.mul(s,n[u]),e.mul(s,a)),i),n}function e$(e,t,r){return e.mul(t,typeof r=="bigint"?Qg(r,e.ORDER):e.inv(r))}function ev(e,t){let r=(e.
ORDER-ar)/Xa,n=e.pow(t,r),o=e.eql(n,e.ONE),i=e.eql(n,e.ZERO),s=e.eql(n,e.neg(e.ONE));if(!o&&!i&&!s)throw new Error("invalid Legendre symbol result");return o?1:
i?0:-1}function t$(e,t){return ev(e,t)===1}function Fw(e,t){t!==void 0&&(0,vn.anumber)(t);let r=t!==void 0?t:e.toString(2).length,n=Math.ceil(r/8);return{nBitLength:r,
nByteLength:n}}function tv(e,t,r=!1,n={}){if(e<=nn)throw new Error("invalid field: expected ORDER > 0, got "+e);let o,i,s=!1,a;if(typeof t=="object"&&t!=null){if(n.
sqrt||r)throw new Error("cannot specify opts in two arguments");let f=t;f.BITS&&(o=f.BITS),f.sqrt&&(i=f.sqrt),typeof f.isLE=="boolean"&&(r=f.isLE),typeof f.modFromBytes==
"boolean"&&(s=f.modFromBytes),a=f.allowedLengths}else typeof t=="number"&&(o=t),n.sqrt&&(i=n.sqrt);let{nBitLength:u,nByteLength:c}=Fw(e,o);if(c>2048)throw new Error(
"invalid field: expected ORDER of <= 2048 bytes");let l,d=Object.freeze({ORDER:e,isLE:r,BITS:u,BYTES:c,MASK:(0,vn.bitMask)(u),ZERO:nn,ONE:ar,allowedLengths:a,create:f=>gn(
f,e),isValid:f=>{if(typeof f!="bigint")throw new Error("invalid field element: expected bigint, got "+typeof f);return nn<=f&&f<e},is0:f=>f===nn,isValidNot0:f=>!d.
is0(f)&&d.isValid(f),isOdd:f=>(f&ar)===ar,neg:f=>gn(-f,e),eql:(f,p)=>f===p,sqr:f=>gn(f*f,e),add:(f,p)=>gn(f+p,e),sub:(f,p)=>gn(f-p,e),mul:(f,p)=>gn(f*p,e),pow:(f,p)=>Uw(
d,f,p),div:(f,p)=>gn(f*Qg(p,e),e),sqrN:f=>f*f,addN:(f,p)=>f+p,subN:(f,p)=>f-p,mulN:(f,p)=>f*p,inv:f=>Qg(f,e),sqrt:i||(f=>(l||(l=KR(e)),l(d,f))),toBytes:f=>r?(0,vn.
numberToBytesLE)(f,c):(0,vn.numberToBytesBE)(f,c),fromBytes:(f,p=!0)=>{if(a){if(!a.includes(f.length)||f.length>c)throw new Error("Field.fromBytes: expected "+a+
" bytes, got "+f.length);let v=new Uint8Array(c);v.set(f,r?0:v.length-f.length),f=v}if(f.length!==c)throw new Error("Field.fromBytes: expected "+c+" bytes, got "+
f.length);let h=r?(0,vn.bytesToNumberLE)(f):(0,vn.bytesToNumberBE)(f);if(s&&(h=gn(h,e)),!p&&!d.isValid(h))throw new Error("invalid field element: outside of ran\
ge 0..ORDER");return h},invertBatch:f=>HR(d,f),cmov:(f,p,h)=>h?p:f});return Object.freeze(d)}function r$(e,t){if(!e.isOdd)throw new Error("Field doesn't have is\
Odd");let r=e.sqrt(t);return e.isOdd(r)?r:e.neg(r)}function n$(e,t){if(!e.isOdd)throw new Error("Field doesn't have isOdd");let r=e.sqrt(t);return e.isOdd(r)?e.
neg(r):r}function o$(e,t,r=!1){e=(0,vn.ensureBytes)("privateHash",e);let n=e.length,o=Fw(t).nByteLength+8;if(o<24||n<o||n>1024)throw new Error("hashToPrivateSca\
lar: expected "+o+"-1024 bytes of input, got "+n);let i=r?(0,vn.bytesToNumberLE)(e):(0,vn.bytesToNumberBE)(e);return gn(i,t-ar)+ar}function Vw(e){if(typeof e!="\
bigint")throw new Error("field order must be bigint");let t=e.toString(2).length;return Math.ceil(t/8)}function $R(e){let t=Vw(e);return t+Math.ceil(t/2)}function i$(e,t,r=!1){
let n=e.length,o=Vw(t),i=$R(t);if(n<16||n<i||n>1024)throw new Error("expected "+i+"-1024 bytes of input, got "+n);let s=r?(0,vn.bytesToNumberLE)(e):(0,vn.bytesToNumberBE)(
e),a=gn(s,t-ar)+ar;return r?(0,vn.numberToBytesLE)(a,o):(0,vn.numberToBytesBE)(a,o)}});var Gw=y(Po=>{"use strict";Object.defineProperty(Po,"__esModule",{value:!0});Po.wNAF=void 0;Po.negateCt=Ww;Po.normalizeZ=s$;Po.mulEndoUnsafe=a$;Po.pippenger=u$;
Po.precomputeMSMUnsafe=c$;Po.validateBasic=l$;Po._createCurveFields=f$;var cp=za(),lp=el(),tl=BigInt(0),Ga=BigInt(1);function Ww(e,t){let r=t.negate();return e?
r:t}function s$(e,t){let r=(0,lp.FpInvertBatch)(e.Fp,t.map(n=>n.Z));return t.map((n,o)=>e.fromAffine(n.toAffine(r[o])))}function Xw(e,t){if(!Number.isSafeInteger(
e)||e<=0||e>t)throw new Error("invalid window size, expected [1.."+t+"], got W="+e)}function Kw(e,t){Xw(e,t);let r=Math.ceil(t/e)+1,n=2**(e-1),o=2**e,i=(0,cp.bitMask)(
e),s=BigInt(e);return{windows:r,windowSize:n,mask:i,maxNumber:o,shiftBy:s}}function WR(e,t,r){let{windowSize:n,mask:o,maxNumber:i,shiftBy:s}=r,a=Number(e&o),u=e>>
s;a>n&&(a-=i,u+=Ga);let c=t*n,l=c+Math.abs(a)-1,d=a===0,f=a<0,p=t%2!==0;return{nextN:u,offset:l,isZero:d,isNeg:f,isNegF:p,offsetF:c}}function GR(e,t){if(!Array.
isArray(e))throw new Error("array expected");e.forEach((r,n)=>{if(!(r instanceof t))throw new Error("invalid point at index "+n)})}function ZR(e,t){if(!Array.isArray(
e))throw new Error("array of scalars expected");e.forEach((r,n)=>{if(!t.isValid(r))throw new Error("invalid scalar at index "+n)})}var Hw=new WeakMap,JR=new WeakMap;
function $w(e){return JR.get(e)||1}function zR(e){if(e!==tl)throw new Error("invalid wNAF")}var zw=class{constructor(t,r){this.BASE=t.BASE,this.ZERO=t.ZERO,this.
Fn=t.Fn,this.bits=r}_unsafeLadder(t,r,n=this.ZERO){let o=t;for(;r>tl;)r&Ga&&(n=n.add(o)),o=o.double(),r>>=Ga;return n}precomputeWindow(t,r){let{windows:n,windowSize:o}=Kw(
r,this.bits),i=[],s=t,a=s;for(let u=0;u<n;u++){a=s,i.push(a);for(let c=1;c<o;c++)a=a.add(s),i.push(a);s=a.double()}return i}wNAF(t,r,n){if(!this.Fn.isValid(n))throw new Error(
"invalid scalar");let o=this.ZERO,i=this.BASE,s=Kw(t,this.bits);for(let a=0;a<s.windows;a++){let{nextN:u,offset:c,isZero:l,isNeg:d,isNegF:f,offsetF:p}=WR(n,a,s);
n=u,l?i=i.add(Ww(f,r[p])):o=o.add(Ww(d,r[c]))}return zR(n),{p:o,f:i}}wNAFUnsafe(t,r,n,o=this.ZERO){let i=Kw(t,this.bits);for(let s=0;s<i.windows&&n!==tl;s++){let{
nextN:a,offset:u,isZero:c,isNeg:l}=WR(n,s,i);if(n=a,!c){let d=r[u];o=o.add(l?d.negate():d)}}return zR(n),o}getPrecomputes(t,r,n){let o=Hw.get(r);return o||(o=this.
precomputeWindow(r,t),t!==1&&(typeof n=="function"&&(o=n(o)),Hw.set(r,o))),o}cached(t,r,n){let o=$w(t);return this.wNAF(o,this.getPrecomputes(o,t,n),r)}unsafe(t,r,n,o){
let i=$w(t);return i===1?this._unsafeLadder(t,r,o):this.wNAFUnsafe(i,this.getPrecomputes(i,t,n),r,o)}createCache(t,r){Xw(r,this.bits),JR.set(t,r),Hw.delete(t)}hasCache(t){
return $w(t)!==1}};Po.wNAF=zw;function a$(e,t,r,n){let o=t,i=e.ZERO,s=e.ZERO;for(;r>tl||n>tl;)r&Ga&&(i=i.add(o)),n&Ga&&(s=s.add(o)),o=o.double(),r>>=Ga,n>>=Ga;return{
p1:i,p2:s}}function u$(e,t,r,n){GR(r,e),ZR(n,t);let o=r.length,i=n.length;if(o!==i)throw new Error("arrays of points and scalars must have equal length");let s=e.
ZERO,a=(0,cp.bitLen)(BigInt(o)),u=1;a>12?u=a-3:a>4?u=a-2:a>0&&(u=2);let c=(0,cp.bitMask)(u),l=new Array(Number(c)+1).fill(s),d=Math.floor((t.BITS-1)/u)*u,f=s;for(let p=d;p>=
0;p-=u){l.fill(s);for(let v=0;v<i;v++){let w=n[v],A=Number(w>>BigInt(p)&c);l[A]=l[A].add(r[v])}let h=s;for(let v=l.length-1,w=s;v>0;v--)w=w.add(l[v]),h=h.add(w);
if(f=f.add(h),p!==0)for(let v=0;v<u;v++)f=f.double()}return f}function c$(e,t,r,n){Xw(n,t.BITS),GR(r,e);let o=e.ZERO,i=2**n-1,s=Math.ceil(t.BITS/n),a=(0,cp.bitMask)(
n),u=r.map(c=>{let l=[];for(let d=0,f=c;d<i;d++)l.push(f),f=f.add(c);return l});return c=>{if(ZR(c,t),c.length>r.length)throw new Error("array of scalars must b\
e smaller than array of points");let l=o;for(let d=0;d<s;d++){if(l!==o)for(let p=0;p<n;p++)l=l.double();let f=BigInt(s*n-(d+1)*n);for(let p=0;p<c.length;p++){let h=c[p],
v=Number(h>>f&a);v&&(l=l.add(u[p][v-1]))}}return l}}function l$(e){return(0,lp.validateField)(e.Fp),(0,cp.validateObject)(e,{n:"bigint",h:"bigint",Gx:"field",Gy:"\
field"},{nBitLength:"isSafeInteger",nByteLength:"isSafeInteger"}),Object.freeze({...(0,lp.nLength)(e.n,e.nBitLength),...e,p:e.Fp.ORDER})}function XR(e,t,r){if(t){
if(t.ORDER!==e)throw new Error("Field.ORDER must match order: Fp == p, Fn == n");return(0,lp.validateField)(t),t}else return(0,lp.Field)(e,{isLE:r})}function f$(e,t,r={},n){
if(n===void 0&&(n=e==="edwards"),!t||typeof t!="object")throw new Error(`expected valid ${e} CURVE object`);for(let u of["p","n","h"]){let c=t[u];if(!(typeof c==
"bigint"&&c>tl))throw new Error(`CURVE.${u} must be positive bigint`)}let o=XR(t.p,r.Fp,n),i=XR(t.n,r.Fn,n),a=["Gx","Gy","a",e==="weierstrass"?"b":"d"];for(let u of a)
if(!o.isValid(t[u]))throw new Error(`CURVE.${u} must be valid field element of CURVE.Fp`);return t=Object.freeze(Object.assign({},t)),{CURVE:t,Fp:o,Fn:i}}});var eq=y(Ja=>{"use strict";Object.defineProperty(Ja,"__esModule",{value:!0});Ja.PrimeEdwardsPoint=void 0;Ja.edwards=YR;Ja.eddsa=QR;Ja.twistedEdwards=g$;var et=za(),
Za=Gw(),d$=el(),js=BigInt(0),wr=BigInt(1),Zw=BigInt(2),p$=BigInt(8);function y$(e,t,r,n){let o=e.sqr(r),i=e.sqr(n),s=e.add(e.mul(t.a,o),i),a=e.add(e.ONE,e.mul(t.
d,e.mul(o,i)));return e.eql(s,a)}function YR(e,t={}){let r=(0,Za._createCurveFields)("edwards",e,t,t.FpFnLE),{Fp:n,Fn:o}=r,i=r.CURVE,{h:s}=i;(0,et._validateObject)(
t,{},{uvRatio:"function"});let a=Zw<<BigInt(o.BYTES*8)-wr,u=w=>n.create(w),c=t.uvRatio||((w,A)=>{try{return{isValid:!0,value:n.sqrt(n.div(w,A))}}catch{return{isValid:!1,
value:js}}});if(!y$(n,i,i.Gx,i.Gy))throw new Error("bad curve params: generator point");function l(w,A,I=!1){let C=I?wr:js;return(0,et.aInRange)("coordinate "+w,
A,C,a),A}function d(w){if(!(w instanceof h))throw new Error("ExtendedPoint expected")}let f=(0,et.memoized)((w,A)=>{let{X:I,Y:C,Z:b}=w,P=w.is0();A==null&&(A=P?p$:
n.inv(b));let j=u(I*A),Q=u(C*A),re=n.mul(b,A);if(P)return{x:js,y:wr};if(re!==wr)throw new Error("invZ was invalid");return{x:j,y:Q}}),p=(0,et.memoized)(w=>{let{
a:A,d:I}=i;if(w.is0())throw new Error("bad point: ZERO");let{X:C,Y:b,Z:P,T:j}=w,Q=u(C*C),re=u(b*b),R=u(P*P),Z=u(R*R),ee=u(Q*A),ae=u(R*u(ee+re)),J=u(Z+u(I*u(Q*re)));
if(ae!==J)throw new Error("bad point: equation left != right (1)");let z=u(C*b),fe=u(P*j);if(z!==fe)throw new Error("bad point: equation left != right (2)");return!0});
class h{constructor(A,I,C,b){this.X=l("x",A),this.Y=l("y",I),this.Z=l("z",C,!0),this.T=l("t",b),Object.freeze(this)}static CURVE(){return i}static fromAffine(A){
if(A instanceof h)throw new Error("extended point not allowed");let{x:I,y:C}=A||{};return l("x",I),l("y",C),new h(I,C,wr,u(I*C))}static fromBytes(A,I=!1){let C=n.
BYTES,{a:b,d:P}=i;A=(0,et.copyBytes)((0,et._abytes2)(A,C,"point")),(0,et._abool2)(I,"zip215");let j=(0,et.copyBytes)(A),Q=A[C-1];j[C-1]=Q&-129;let re=(0,et.bytesToNumberLE)(
j),R=I?a:n.ORDER;(0,et.aInRange)("point.y",re,js,R);let Z=u(re*re),ee=u(Z-wr),ae=u(P*Z-b),{isValid:J,value:z}=c(ee,ae);if(!J)throw new Error("bad point: invalid\
 y coordinate");let fe=(z&wr)===wr,Ee=(Q&128)!==0;if(!I&&z===js&&Ee)throw new Error("bad point: x=0 and x_0=1");return Ee!==fe&&(z=u(-z)),h.fromAffine({x:z,y:re})}static fromHex(A,I=!1){
return h.fromBytes((0,et.ensureBytes)("point",A),I)}get x(){return this.toAffine().x}get y(){return this.toAffine().y}precompute(A=8,I=!0){return v.createCache(
this,A),I||this.multiply(Zw),this}assertValidity(){p(this)}equals(A){d(A);let{X:I,Y:C,Z:b}=this,{X:P,Y:j,Z:Q}=A,re=u(I*Q),R=u(P*b),Z=u(C*Q),ee=u(j*b);return re===
R&&Z===ee}is0(){return this.equals(h.ZERO)}negate(){return new h(u(-this.X),this.Y,this.Z,u(-this.T))}double(){let{a:A}=i,{X:I,Y:C,Z:b}=this,P=u(I*I),j=u(C*C),Q=u(
Zw*u(b*b)),re=u(A*P),R=I+C,Z=u(u(R*R)-P-j),ee=re+j,ae=ee-Q,J=re-j,z=u(Z*ae),fe=u(ee*J),Ee=u(Z*J),Oe=u(ae*ee);return new h(z,fe,Oe,Ee)}add(A){d(A);let{a:I,d:C}=i,
{X:b,Y:P,Z:j,T:Q}=this,{X:re,Y:R,Z,T:ee}=A,ae=u(b*re),J=u(P*R),z=u(Q*C*ee),fe=u(j*Z),Ee=u((b+P)*(re+R)-ae-J),Oe=fe-z,it=fe+z,Fe=u(J-I*ae),Mt=u(Ee*Oe),yt=u(it*Fe),
he=u(Ee*Fe),W=u(Oe*it);return new h(Mt,yt,W,he)}subtract(A){return this.add(A.negate())}multiply(A){if(!o.isValidNot0(A))throw new Error("invalid scalar: expect\
ed 1 <= sc < curve.n");let{p:I,f:C}=v.cached(this,A,b=>(0,Za.normalizeZ)(h,b));return(0,Za.normalizeZ)(h,[I,C])[0]}multiplyUnsafe(A,I=h.ZERO){if(!o.isValid(A))throw new Error(
"invalid scalar: expected 0 <= sc < curve.n");return A===js?h.ZERO:this.is0()||A===wr?this:v.unsafe(this,A,C=>(0,Za.normalizeZ)(h,C),I)}isSmallOrder(){return this.
multiplyUnsafe(s).is0()}isTorsionFree(){return v.unsafe(this,i.n).is0()}toAffine(A){return f(this,A)}clearCofactor(){return s===wr?this:this.multiplyUnsafe(s)}toBytes(){
let{x:A,y:I}=this.toAffine(),C=n.toBytes(I);return C[C.length-1]|=A&wr?128:0,C}toHex(){return(0,et.bytesToHex)(this.toBytes())}toString(){return`<Point ${this.is0()?
"ZERO":this.toHex()}>`}get ex(){return this.X}get ey(){return this.Y}get ez(){return this.Z}get et(){return this.T}static normalizeZ(A){return(0,Za.normalizeZ)(
h,A)}static msm(A,I){return(0,Za.pippenger)(h,o,A,I)}_setWindowSize(A){this.precompute(A)}toRawBytes(){return this.toBytes()}}h.BASE=new h(i.Gx,i.Gy,wr,u(i.Gx*i.
Gy)),h.ZERO=new h(js,wr,wr,js),h.Fp=n,h.Fn=o;let v=new Za.wNAF(h,o.BITS);return h.BASE.precompute(8),h}var Jw=class{constructor(t){this.ep=t}static fromBytes(t){
(0,et.notImplemented)()}static fromHex(t){(0,et.notImplemented)()}get x(){return this.toAffine().x}get y(){return this.toAffine().y}clearCofactor(){return this}assertValidity(){
this.ep.assertValidity()}toAffine(t){return this.ep.toAffine(t)}toHex(){return(0,et.bytesToHex)(this.toBytes())}toString(){return this.toHex()}isTorsionFree(){return!0}isSmallOrder(){
return!1}add(t){return this.assertSame(t),this.init(this.ep.add(t.ep))}subtract(t){return this.assertSame(t),this.init(this.ep.subtract(t.ep))}multiply(t){return this.
init(this.ep.multiply(t))}multiplyUnsafe(t){return this.init(this.ep.multiplyUnsafe(t))}double(){return this.init(this.ep.double())}negate(){return this.init(this.
ep.negate())}precompute(t,r){return this.init(this.ep.precompute(t,r))}toRawBytes(){return this.toBytes()}};Ja.PrimeEdwardsPoint=Jw;function QR(e,t,r={}){if(typeof t!=
"function")throw new Error('"hash" function param is required');(0,et._validateObject)(r,{},{adjustScalarBytes:"function",randomBytes:"function",domain:"functio\
n",prehash:"function",mapToCurve:"function"});let{prehash:n}=r,{BASE:o,Fp:i,Fn:s}=e,a=r.randomBytes||et.randomBytes,u=r.adjustScalarBytes||(R=>R),c=r.domain||((R,Z,ee)=>{
if((0,et._abool2)(ee,"phflag"),Z.length||ee)throw new Error("Contexts/pre-hash are not supported");return R});function l(R){return s.create((0,et.bytesToNumberLE)(
R))}function d(R){let Z=C.secretKey;R=(0,et.ensureBytes)("private key",R,Z);let ee=(0,et.ensureBytes)("hashed private key",t(R),2*Z),ae=u(ee.slice(0,Z)),J=ee.slice(
Z,2*Z),z=l(ae);return{head:ae,prefix:J,scalar:z}}function f(R){let{head:Z,prefix:ee,scalar:ae}=d(R),J=o.multiply(ae),z=J.toBytes();return{head:Z,prefix:ee,scalar:ae,
point:J,pointBytes:z}}function p(R){return f(R).pointBytes}function h(R=Uint8Array.of(),...Z){let ee=(0,et.concatBytes)(...Z);return l(t(c(ee,(0,et.ensureBytes)(
"context",R),!!n)))}function v(R,Z,ee={}){R=(0,et.ensureBytes)("message",R),n&&(R=n(R));let{prefix:ae,scalar:J,pointBytes:z}=f(Z),fe=h(ee.context,ae,R),Ee=o.multiply(
fe).toBytes(),Oe=h(ee.context,Ee,z,R),it=s.create(fe+Oe*J);if(!s.isValid(it))throw new Error("sign failed: invalid s");let Fe=(0,et.concatBytes)(Ee,s.toBytes(it));
return(0,et._abytes2)(Fe,C.signature,"result")}let w={zip215:!0};function A(R,Z,ee,ae=w){let{context:J,zip215:z}=ae,fe=C.signature;R=(0,et.ensureBytes)("signatu\
re",R,fe),Z=(0,et.ensureBytes)("message",Z),ee=(0,et.ensureBytes)("publicKey",ee,C.publicKey),z!==void 0&&(0,et._abool2)(z,"zip215"),n&&(Z=n(Z));let Ee=fe/2,Oe=R.
subarray(0,Ee),it=(0,et.bytesToNumberLE)(R.subarray(Ee,fe)),Fe,Mt,yt;try{Fe=e.fromBytes(ee,z),Mt=e.fromBytes(Oe,z),yt=o.multiplyUnsafe(it)}catch{return!1}if(!z&&
Fe.isSmallOrder())return!1;let he=h(J,Mt.toBytes(),Fe.toBytes(),Z);return Mt.add(Fe.multiplyUnsafe(he)).subtract(yt).clearCofactor().is0()}let I=i.BYTES,C={secretKey:I,
publicKey:I,signature:2*I,seed:I};function b(R=a(C.seed)){return(0,et._abytes2)(R,C.seed,"seed")}function P(R){let Z=re.randomSecretKey(R);return{secretKey:Z,publicKey:p(
Z)}}function j(R){return(0,et.isBytes)(R)&&R.length===s.BYTES}function Q(R,Z){try{return!!e.fromBytes(R,Z)}catch{return!1}}let re={getExtendedPublicKey:f,randomSecretKey:b,
isValidSecretKey:j,isValidPublicKey:Q,toMontgomery(R){let{y:Z}=e.fromBytes(R),ee=C.publicKey,ae=ee===32;if(!ae&&ee!==57)throw new Error("only defined for 25519 \
and 448");let J=ae?i.div(wr+Z,wr-Z):i.div(Z-wr,Z+wr);return i.toBytes(J)},toMontgomerySecret(R){let Z=C.secretKey;(0,et._abytes2)(R,Z);let ee=t(R.subarray(0,Z));
return u(ee).subarray(0,Z)},randomPrivateKey:b,precompute(R=8,Z=e.BASE){return Z.precompute(R,!1)}};return Object.freeze({keygen:P,getPublicKey:p,sign:v,verify:A,
utils:re,Point:e,lengths:C})}function h$(e){let t={a:e.a,d:e.d,p:e.Fp.ORDER,n:e.n,h:e.h,Gx:e.Gx,Gy:e.Gy},r=e.Fp,n=(0,d$.Field)(t.n,e.nBitLength,!0),o={Fp:r,Fn:n,
uvRatio:e.uvRatio},i={randomBytes:e.randomBytes,adjustScalarBytes:e.adjustScalarBytes,domain:e.domain,prehash:e.prehash,mapToCurve:e.mapToCurve};return{CURVE:t,
curveOpts:o,hash:e.hash,eddsaOpts:i}}function m$(e,t){let r=t.Point;return Object.assign({},t,{ExtendedPoint:r,CURVE:e,nBitLength:r.Fn.BITS,nByteLength:r.Fn.BYTES})}
function g$(e){let{CURVE:t,curveOpts:r,hash:n,eddsaOpts:o}=h$(e),i=YR(t,r),s=QR(i,n,o);return m$(e,s)}});var iq=y(si=>{"use strict";Object.defineProperty(si,"__esModule",{value:!0});si._DST_scalar=void 0;si.expand_message_xmd=nq;si.expand_message_xof=oq;si.hash_to_field=
rv;si.isogenyMap=_$;si.createHasher=S$;var Nr=za(),tq=el(),v$=Nr.bytesToNumberBE;function Ds(e,t){if(fp(e),fp(t),e<0||e>=1<<8*t)throw new Error("invalid I2OSP i\
nput: "+e);let r=Array.from({length:t}).fill(0);for(let n=t-1;n>=0;n--)r[n]=e&255,e>>>=8;return new Uint8Array(r)}function b$(e,t){let r=new Uint8Array(e.length);
for(let n=0;n<e.length;n++)r[n]=e[n]^t[n];return r}function fp(e){if(!Number.isSafeInteger(e))throw new Error("number expected")}function rq(e){if(!(0,Nr.isBytes)(
e)&&typeof e!="string")throw new Error("DST must be Uint8Array or string");return typeof e=="string"?(0,Nr.utf8ToBytes)(e):e}function nq(e,t,r,n){(0,Nr.abytes)(
e),fp(r),t=rq(t),t.length>255&&(t=n((0,Nr.concatBytes)((0,Nr.utf8ToBytes)("H2C-OVERSIZE-DST-"),t)));let{outputLen:o,blockLen:i}=n,s=Math.ceil(r/o);if(r>65535||s>
255)throw new Error("expand_message_xmd: invalid lenInBytes");let a=(0,Nr.concatBytes)(t,Ds(t.length,1)),u=Ds(0,i),c=Ds(r,2),l=new Array(s),d=n((0,Nr.concatBytes)(
u,e,c,Ds(0,1),a));l[0]=n((0,Nr.concatBytes)(d,Ds(1,1),a));for(let p=1;p<=s;p++){let h=[b$(d,l[p-1]),Ds(p+1,1),a];l[p]=n((0,Nr.concatBytes)(...h))}return(0,Nr.concatBytes)(
...l).slice(0,r)}function oq(e,t,r,n,o){if((0,Nr.abytes)(e),fp(r),t=rq(t),t.length>255){let i=Math.ceil(2*n/8);t=o.create({dkLen:i}).update((0,Nr.utf8ToBytes)("\
H2C-OVERSIZE-DST-")).update(t).digest()}if(r>65535||t.length>255)throw new Error("expand_message_xof: invalid lenInBytes");return o.create({dkLen:r}).update(e).
update(Ds(r,2)).update(t).update(Ds(t.length,1)).digest()}function rv(e,t,r){(0,Nr._validateObject)(r,{p:"bigint",m:"number",k:"number",hash:"function"});let{p:n,
k:o,m:i,hash:s,expand:a,DST:u}=r;if(!(0,Nr.isHash)(r.hash))throw new Error("expected valid hash");(0,Nr.abytes)(e),fp(t);let c=n.toString(2).length,l=Math.ceil(
(c+o)/8),d=t*i*l,f;if(a==="xmd")f=nq(e,u,d,s);else if(a==="xof")f=oq(e,u,d,o,s);else if(a==="_internal_pass")f=e;else throw new Error('expand must be "xmd" or "\
xof"');let p=new Array(t);for(let h=0;h<t;h++){let v=new Array(i);for(let w=0;w<i;w++){let A=l*(w+h*i),I=f.subarray(A,A+l);v[w]=(0,tq.mod)(v$(I),n)}p[h]=v}return p}
function _$(e,t){let r=t.map(n=>Array.from(n).reverse());return(n,o)=>{let[i,s,a,u]=r.map(d=>d.reduce((f,p)=>e.add(e.mul(f,n),p))),[c,l]=(0,tq.FpInvertBatch)(e,
[s,u],!0);return n=e.mul(i,c),o=e.mul(o,e.mul(a,l)),{x:n,y:o}}}si._DST_scalar=(0,Nr.utf8ToBytes)("HashToScalar-");function S$(e,t,r){if(typeof t!="function")throw new Error(
"mapToCurve() must be defined");function n(i){return e.fromAffine(t(i))}function o(i){let s=i.clearCofactor();return s.equals(e.ZERO)?e.ZERO:(s.assertValidity(),
s)}return{defaults:r,hashToCurve(i,s){let a=Object.assign({},r,s),u=rv(i,2,a),c=n(u[0]),l=n(u[1]);return o(c.add(l))},encodeToCurve(i,s){let a=r.encodeDST?{DST:r.
encodeDST}:{},u=Object.assign({},r,a,s),c=rv(i,1,u),l=n(c[0]);return o(l)},mapToCurve(i){if(!Array.isArray(i))throw new Error("expected array of bigints");for(let s of i)
if(typeof s!="bigint")throw new Error("expected array of bigints");return o(n(i))},hashToScalar(i,s){let a=e.Fn.ORDER,u=Object.assign({},r,{p:a,m:1,DST:si._DST_scalar},
s);return rv(i,1,u)[0][0]}}}});var sq=y(Yw=>{"use strict";Object.defineProperty(Yw,"__esModule",{value:!0});Yw.montgomery=E$;var ai=za(),A$=el(),dp=BigInt(0),rl=BigInt(1),nv=BigInt(2);function w$(e){
return(0,ai._validateObject)(e,{adjustScalarBytes:"function",powPminus2:"function"}),Object.freeze({...e})}function E$(e){let t=w$(e),{P:r,type:n,adjustScalarBytes:o,
powPminus2:i,randomBytes:s}=t,a=n==="x25519";if(!a&&n!=="x448")throw new Error("invalid type");let u=s||ai.randomBytes,c=a?255:448,l=a?32:56,d=BigInt(a?9:5),f=BigInt(
a?121665:39081),p=a?nv**BigInt(254):nv**BigInt(447),h=a?BigInt(8)*nv**BigInt(251)-rl:BigInt(4)*nv**BigInt(445)-rl,v=p+h+rl,w=J=>(0,A$.mod)(J,r),A=I(d);function I(J){
return(0,ai.numberToBytesLE)(w(J),l)}function C(J){let z=(0,ai.ensureBytes)("u coordinate",J,l);return a&&(z[31]&=127),w((0,ai.bytesToNumberLE)(z))}function b(J){
return(0,ai.bytesToNumberLE)(o((0,ai.ensureBytes)("scalar",J,l)))}function P(J,z){let fe=re(C(z),b(J));if(fe===dp)throw new Error("invalid private or public key\
 received");return I(fe)}function j(J){return P(J,A)}function Q(J,z,fe){let Ee=w(J*(z-fe));return z=w(z-Ee),fe=w(fe+Ee),{x_2:z,x_3:fe}}function re(J,z){(0,ai.aInRange)(
"u",J,dp,r),(0,ai.aInRange)("scalar",z,p,v);let fe=z,Ee=J,Oe=rl,it=dp,Fe=J,Mt=rl,yt=dp;for(let W=BigInt(c-1);W>=dp;W--){let tn=fe>>W&rl;yt^=tn,{x_2:Oe,x_3:Fe}=Q(
yt,Oe,Fe),{x_2:it,x_3:Mt}=Q(yt,it,Mt),yt=tn;let Ze=Oe+it,ht=w(Ze*Ze),dt=Oe-it,ir=w(dt*dt),m=ht-ir,g=Fe+Mt,_=Fe-Mt,x=w(_*Ze),T=w(g*dt),B=x+T,M=x-T;Fe=w(B*B),Mt=w(
Ee*w(M*M)),Oe=w(ht*ir),it=w(m*(ht+w(f*m)))}({x_2:Oe,x_3:Fe}=Q(yt,Oe,Fe)),{x_2:it,x_3:Mt}=Q(yt,it,Mt);let he=i(it);return w(Oe*he)}let R={secretKey:l,publicKey:l,
seed:l},Z=(J=u(l))=>((0,ai.abytes)(J,R.seed),J);function ee(J){let z=Z(J);return{secretKey:z,publicKey:j(z)}}return{keygen:ee,getSharedSecret:(J,z)=>P(J,z),getPublicKey:J=>j(
J),scalarMult:P,scalarMultBase:j,utils:{randomSecretKey:Z,randomPrivateKey:Z},GuBytes:A.slice(),lengths:R}}});var i1=y(ke=>{"use strict";Object.defineProperty(ke,"__esModule",{value:!0});ke.hash_to_ristretto255=ke.hashToRistretto255=ke.encodeToCurve=ke.hashToCurve=ke.RistrettoPoint=
ke.edwardsToMontgomery=ke.ED25519_TORSION_SUBGROUP=ke.ristretto255_hasher=ke.ristretto255=ke.ed25519_hasher=ke.x25519=ke.ed25519ph=ke.ed25519ctx=ke.ed25519=void 0;
ke.edwardsToMontgomeryPub=gq;ke.edwardsToMontgomeryPriv=j$;var pp=RR(),iv=Qc(),T$=Gw(),av=eq(),ov=iq(),st=el(),P$=sq(),Ya=za(),C$=BigInt(0),ui=BigInt(1),sv=BigInt(
2),lq=BigInt(3),fq=BigInt(5),r1=BigInt(8),Gi=BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed"),yp={p:Gi,n:BigInt("0x10000000000000000\
00000000000000014def9dea2f79cd65812631a5cf5d3ed"),h:r1,a:BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec"),d:BigInt("0x52036cee2b6ffe\
738cc740797779e89800700a4d4141d8ab75eb4dca135978a3"),Gx:BigInt("0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51a"),Gy:BigInt("0x66666666666666\
66666666666666666666666666666666666666666666666658")};function dq(e){let t=BigInt(10),r=BigInt(20),n=BigInt(40),o=BigInt(80),i=Gi,a=e*e%i*e%i,u=(0,st.pow2)(a,sv,
i)*a%i,c=(0,st.pow2)(u,ui,i)*e%i,l=(0,st.pow2)(c,fq,i)*c%i,d=(0,st.pow2)(l,t,i)*l%i,f=(0,st.pow2)(d,r,i)*d%i,p=(0,st.pow2)(f,n,i)*f%i,h=(0,st.pow2)(p,o,i)*p%i,v=(0,st.
pow2)(h,o,i)*p%i,w=(0,st.pow2)(v,t,i)*l%i;return{pow_p_5_8:(0,st.pow2)(w,sv,i)*e%i,b2:a}}function pq(e){return e[0]&=248,e[31]&=127,e[31]|=64,e}var Qw=BigInt("1\
9681161376707505956807079304988542015446066515923890162744021073123829784752");function n1(e,t){let r=Gi,n=(0,st.mod)(t*t*t,r),o=(0,st.mod)(n*n*t,r),i=dq(e*o).pow_p_5_8,
s=(0,st.mod)(e*n*i,r),a=(0,st.mod)(t*s*s,r),u=s,c=(0,st.mod)(s*Qw,r),l=a===e,d=a===(0,st.mod)(-e,r),f=a===(0,st.mod)(-e*Qw,r);return l&&(s=u),(d||f)&&(s=c),(0,st.
isNegativeLE)(s,r)&&(s=(0,st.mod)(-s,r)),{isValid:l||d,value:s}}var ne=(0,st.Field)(yp.p,{isLE:!0}),yq=(0,st.Field)(yp.n,{isLE:!0}),o1={...yp,Fp:ne,hash:pp.sha512,
adjustScalarBytes:pq,uvRatio:n1};ke.ed25519=(0,av.twistedEdwards)(o1);function hq(e,t,r){if(t.length>255)throw new Error("Context is too big");return(0,iv.concatBytes)(
(0,iv.utf8ToBytes)("SigEd25519 no Ed25519 collisions"),new Uint8Array([r?1:0,t.length]),t,e)}ke.ed25519ctx=(0,av.twistedEdwards)({...o1,domain:hq});ke.ed25519ph=
(0,av.twistedEdwards)(Object.assign({},o1,{domain:hq,prehash:pp.sha512}));ke.x25519=(()=>{let e=ne.ORDER;return(0,P$.montgomery)({P:e,type:"x25519",powPminus2:t=>{
let{pow_p_5_8:r,b2:n}=dq(t);return(0,st.mod)((0,st.pow2)(r,lq,e)*n,e)},adjustScalarBytes:pq})})();var O$=(Gi+lq)/r1,k$=ne.pow(sv,O$),aq=ne.sqrt(ne.neg(ne.ONE));
function B$(e){let t=(Gi-fq)/r1,r=BigInt(486662),n=ne.sqr(e);n=ne.mul(n,sv);let o=ne.add(n,ne.ONE),i=ne.neg(r),s=ne.sqr(o),a=ne.mul(s,o),u=ne.mul(n,r);u=ne.mul(
u,i),u=ne.add(u,s),u=ne.mul(u,i);let c=ne.sqr(a);s=ne.sqr(c),c=ne.mul(c,a),c=ne.mul(c,u),s=ne.mul(s,c);let l=ne.pow(s,t);l=ne.mul(l,c);let d=ne.mul(l,aq);s=ne.sqr(
l),s=ne.mul(s,a);let f=ne.eql(s,u),p=ne.cmov(d,l,f),h=ne.mul(i,n),v=ne.mul(l,e);v=ne.mul(v,k$);let w=ne.mul(v,aq),A=ne.mul(u,n);s=ne.sqr(v),s=ne.mul(s,a);let I=ne.
eql(s,A),C=ne.cmov(w,v,I);s=ne.sqr(p),s=ne.mul(s,a);let b=ne.eql(s,u),P=ne.cmov(h,i,b),j=ne.cmov(C,p,b),Q=ne.isOdd(j);return j=ne.cmov(j,ne.neg(j),b!==Q),{xMn:P,
xMd:o,yMn:j,yMd:ui}}var I$=(0,st.FpSqrtEven)(ne,ne.neg(BigInt(486664)));function x$(e){let{xMn:t,xMd:r,yMn:n,yMd:o}=B$(e),i=ne.mul(t,o);i=ne.mul(i,I$);let s=ne.
mul(r,n),a=ne.sub(t,r),u=ne.add(t,r),c=ne.mul(s,u),l=ne.eql(c,ne.ZERO);i=ne.cmov(i,ne.ZERO,l),s=ne.cmov(s,ne.ONE,l),a=ne.cmov(a,ne.ONE,l),u=ne.cmov(u,ne.ONE,l);
let[d,f]=(0,st.FpInvertBatch)(ne,[s,u],!0);return{x:ne.mul(i,d),y:ne.mul(a,f)}}ke.ed25519_hasher=(0,ov.createHasher)(ke.ed25519.Point,e=>x$(e[0]),{DST:"edwards2\
5519_XMD:SHA-512_ELL2_RO_",encodeDST:"edwards25519_XMD:SHA-512_ELL2_NU_",p:Gi,m:1,k:128,expand:"xmd",hash:pp.sha512});var e1=Qw,R$=BigInt("250630689533846234741\
11414158702152701244531502492656460079210482610430750235"),q$=BigInt("54469307008909316920995813868745141605393597292927456921205312896311721017578"),N$=BigInt(
"1159843021668779879193775521855586647937357759715417654439879720876111806838"),L$=BigInt("404408343463085368581010424693231908262483991462387083522401332208651\
37265952"),uq=e=>n1(ui,e),M$=BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"),t1=e=>ke.ed25519.Point.Fp.create((0,Ya.bytesToNumberLE)(
e)&M$);function cq(e){let{d:t}=yp,r=Gi,n=A=>ne.create(A),o=n(e1*e*e),i=n((o+ui)*N$),s=BigInt(-1),a=n((s-t*o)*n(o+t)),{isValid:u,value:c}=n1(i,a),l=n(c*e);(0,st.
isNegativeLE)(l,r)||(l=n(-l)),u||(c=l),u||(s=o);let d=n(s*(o-ui)*L$-a),f=c*c,p=n((c+c)*a),h=n(d*R$),v=n(ui-f),w=n(ui+f);return new ke.ed25519.Point(n(p*w),n(v*h),
n(h*w),n(p*v))}function mq(e){(0,iv.abytes)(e,64);let t=t1(e.subarray(0,32)),r=cq(t),n=t1(e.subarray(32,64)),o=cq(n);return new Co(r.add(o))}var Co=class e extends av.
PrimeEdwardsPoint{constructor(t){super(t)}static fromAffine(t){return new e(ke.ed25519.Point.fromAffine(t))}assertSame(t){if(!(t instanceof e))throw new Error("\
RistrettoPoint expected")}init(t){return new e(t)}static hashToCurve(t){return mq((0,Ya.ensureBytes)("ristrettoHash",t,64))}static fromBytes(t){(0,iv.abytes)(t,
32);let{a:r,d:n}=yp,o=Gi,i=b=>ne.create(b),s=t1(t);if(!(0,Ya.equalBytes)(ne.toBytes(s),t)||(0,st.isNegativeLE)(s,o))throw new Error("invalid ristretto255 encodi\
ng 1");let a=i(s*s),u=i(ui+r*a),c=i(ui-r*a),l=i(u*u),d=i(c*c),f=i(r*n*l-d),{isValid:p,value:h}=uq(i(f*d)),v=i(h*c),w=i(h*v*f),A=i((s+s)*v);(0,st.isNegativeLE)(A,
o)&&(A=i(-A));let I=i(u*w),C=i(A*I);if(!p||(0,st.isNegativeLE)(C,o)||I===C$)throw new Error("invalid ristretto255 encoding 2");return new e(new ke.ed25519.Point(
A,I,ui,C))}static fromHex(t){return e.fromBytes((0,Ya.ensureBytes)("ristrettoHex",t,32))}static msm(t,r){return(0,T$.pippenger)(e,ke.ed25519.Point.Fn,t,r)}toBytes(){
let{X:t,Y:r,Z:n,T:o}=this.ep,i=Gi,s=w=>ne.create(w),a=s(s(n+r)*s(n-r)),u=s(t*r),c=s(u*u),{value:l}=uq(s(a*c)),d=s(l*a),f=s(l*u),p=s(d*f*o),h;if((0,st.isNegativeLE)(
o*p,i)){let w=s(r*e1),A=s(t*e1);t=w,r=A,h=s(d*q$)}else h=f;(0,st.isNegativeLE)(t*p,i)&&(r=s(-r));let v=s((n-r)*h);return(0,st.isNegativeLE)(v,i)&&(v=s(-v)),ne.toBytes(
v)}equals(t){this.assertSame(t);let{X:r,Y:n}=this.ep,{X:o,Y:i}=t.ep,s=c=>ne.create(c),a=s(r*i)===s(n*o),u=s(n*i)===s(r*o);return a||u}is0(){return this.equals(e.
ZERO)}};Co.BASE=new Co(ke.ed25519.Point.BASE);Co.ZERO=new Co(ke.ed25519.Point.ZERO);Co.Fp=ne;Co.Fn=yq;ke.ristretto255={Point:Co};ke.ristretto255_hasher={hashToCurve(e,t){
let r=t?.DST||"ristretto255_XMD:SHA-512_R255MAP_RO_",n=(0,ov.expand_message_xmd)(e,r,64,pp.sha512);return mq(n)},hashToScalar(e,t={DST:ov._DST_scalar}){let r=(0,ov.
expand_message_xmd)(e,t.DST,64,pp.sha512);return yq.create((0,Ya.bytesToNumberLE)(r))}};ke.ED25519_TORSION_SUBGROUP=["010000000000000000000000000000000000000000\
0000000000000000000000","c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a","0000000000000000000000000000000000000000000000000000000000000080","2\
6e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05","ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f","26e8958fc2b227b045c3f489f2e\
f98f0d5dfac05d3c63339b13802886d53fc85","0000000000000000000000000000000000000000000000000000000000000000","c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7f\
d7792ac03fa"];function gq(e){return ke.ed25519.utils.toMontgomery((0,Ya.ensureBytes)("pub",e))}ke.edwardsToMontgomery=gq;function j$(e){return ke.ed25519.utils.
toMontgomerySecret((0,Ya.ensureBytes)("pub",e))}ke.RistrettoPoint=Co;ke.hashToCurve=ke.ed25519_hasher.hashToCurve;ke.encodeToCurve=ke.ed25519_hasher.encodeToCurve;
ke.hashToRistretto255=ke.ristretto255_hasher.hashToCurve;ke.hash_to_ristretto255=ke.ristretto255_hasher.hashToCurve});var a1=y(hp=>{"use strict";Object.defineProperty(hp,"__esModule",{value:!0});hp.generate=D$;hp.sign=U$;hp.verify=F$;var s1=i1();function D$(e){return Buffer.from(
s1.ed25519.getPublicKey(e))}function U$(e,t){return Buffer.from(s1.ed25519.sign(Buffer.from(e),t))}function F$(e,t,r){return s1.ed25519.verify(Buffer.from(t),Buffer.
from(e),Buffer.from(r),{zip215:!1})}});var u1=y(uv=>{"use strict";Object.defineProperty(uv,"__esModule",{value:!0});uv.trimEnd=void 0;var Hde=uv.trimEnd=function(t,r){for(var n=typeof t=="number",o=String(
t);o.endsWith(r);)o=o.slice(0,-1);return n?Number(o):o}});var vq=y(on=>{"use strict";var fv=function(e,t){return t||(t={}),e.split("").forEach(function(r,n){r in t||(t[r]=n)}),t},nl={alphabet:"ABCDEFGHIJKLMNOPQRSTUVWXY\
Z234567",charmap:{0:14,1:8}};nl.charmap=fv(nl.alphabet,nl.charmap);var cv={alphabet:"0123456789ABCDEFGHJKMNPQRSTVWXYZ",charmap:{O:0,I:1,L:1}};cv.charmap=fv(cv.alphabet,
cv.charmap);var lv={alphabet:"0123456789ABCDEFGHIJKLMNOPQRSTUV",charmap:{}};lv.charmap=fv(lv.alphabet,lv.charmap);function mp(e){if(this.buf=[],this.shift=8,this.
carry=0,e){switch(e.type){case"rfc4648":this.charmap=on.rfc4648.charmap;break;case"crockford":this.charmap=on.crockford.charmap;break;case"base32hex":this.charmap=
on.base32hex.charmap;break;default:throw new Error("invalid type")}e.charmap&&(this.charmap=e.charmap)}}mp.prototype.charmap=nl.charmap;mp.prototype.write=function(e){
var t=this.charmap,r=this.buf,n=this.shift,o=this.carry;return e.toUpperCase().split("").forEach(function(i){if(i!="="){var s=t[i]&255;n-=5,n>0?o|=s<<n:n<0?(r.push(
o|s>>-n),n+=8,o=s<<n&255):(r.push(o|s),n=8,o=0)}}),this.shift=n,this.carry=o,this};mp.prototype.finalize=function(e){return e&&this.write(e),this.shift!==8&&this.
carry!==0&&(this.buf.push(this.carry),this.shift=8,this.carry=0),this.buf};function gp(e){if(this.buf="",this.shift=3,this.carry=0,e){switch(e.type){case"rfc464\
8":this.alphabet=on.rfc4648.alphabet;break;case"crockford":this.alphabet=on.crockford.alphabet;break;case"base32hex":this.alphabet=on.base32hex.alphabet;break;default:
throw new Error("invalid type")}e.alphabet?this.alphabet=e.alphabet:e.lc&&(this.alphabet=this.alphabet.toLowerCase())}}gp.prototype.alphabet=nl.alphabet;gp.prototype.
write=function(e){var t=this.shift,r=this.carry,n,o,i;for(i=0;i<e.length;i++)o=e[i],n=r|o>>t,this.buf+=this.alphabet[n&31],t>5&&(t-=5,n=o>>t,this.buf+=this.alphabet[n&
31]),t=5-t,r=o<<t,t=8-t;return this.shift=t,this.carry=r,this};gp.prototype.finalize=function(e){return e&&this.write(e),this.shift!==3&&(this.buf+=this.alphabet[this.
carry&31],this.shift=3,this.carry=0),this.buf};on.encode=function(e,t){return new gp(t).finalize(e)};on.decode=function(e,t){return new mp(t).finalize(e)};on.Decoder=
mp;on.Encoder=gp;on.charmap=fv;on.crockford=cv;on.rfc4648=nl;on.base32hex=lv});var _q=y((zde,bq)=>{"use strict";var c1=vq(),V$=c1.Decoder.prototype.finalize;c1.Decoder.prototype.finalize=function(e){var t=V$.call(this,e);return Buffer.from(
t)};bq.exports=c1});var Sq=y(l1=>{"use strict";Object.defineProperty(l1,"__esModule",{value:!0});l1.verifyChecksum=K$;function K$(e,t){if(e.length!==t.length)return!1;if(e.length===
0)return!0;for(var r=0;r<e.length;r+=1)if(e[r]!==t[r])return!1;return!0}});var er=y(ol=>{"use strict";Object.defineProperty(ol,"__esModule",{value:!0});ol.StrKey=void 0;ol.decodeCheck=Oo;ol.encodeCheck=ci;var f1=$$(_q()),H$=Sq();function $$(e){
return e&&e.__esModule?e:{default:e}}function vp(e){"@babel/helpers - typeof";return vp=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},vp(e)}function W$(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function Aq(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=
!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,wq(n.key),n)}}function z$(e,t,r){return t&&Aq(e.prototype,t),r&&Aq(e,r),Object.defineProperty(e,"prototy\
pe",{writable:!1}),e}function X$(e,t,r){return(t=wq(t))in e?Object.defineProperty(e,t,{value:r,enumerable:!0,configurable:!0,writable:!0}):e[t]=r,e}function wq(e){
var t=G$(e,"string");return vp(t)=="symbol"?t:t+""}function G$(e,t){if(vp(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(vp(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var dv={ed25519PublicKey:48,
ed25519SecretSeed:144,med25519PublicKey:96,preAuthTx:152,sha256Hash:184,signedPayload:120,contract:16,liquidityPool:88,claimableBalance:8},Eq={G:"ed25519PublicK\
ey",S:"ed25519SecretSeed",M:"med25519PublicKey",T:"preAuthTx",X:"sha256Hash",P:"signedPayload",C:"contract",L:"liquidityPool",B:"claimableBalance"},Z$=ol.StrKey=
(function(){function e(){W$(this,e)}return z$(e,null,[{key:"encodeEd25519PublicKey",value:function(r){return ci("ed25519PublicKey",r)}},{key:"decodeEd25519Publi\
cKey",value:function(r){return Oo("ed25519PublicKey",r)}},{key:"isValidEd25519PublicKey",value:function(r){return Qa("ed25519PublicKey",r)}},{key:"encodeEd25519\
SecretSeed",value:function(r){return ci("ed25519SecretSeed",r)}},{key:"decodeEd25519SecretSeed",value:function(r){return Oo("ed25519SecretSeed",r)}},{key:"isVal\
idEd25519SecretSeed",value:function(r){return Qa("ed25519SecretSeed",r)}},{key:"encodeMed25519PublicKey",value:function(r){return ci("med25519PublicKey",r)}},{key:"\
decodeMed25519PublicKey",value:function(r){return Oo("med25519PublicKey",r)}},{key:"isValidMed25519PublicKey",value:function(r){return Qa("med25519PublicKey",r)}},
{key:"encodePreAuthTx",value:function(r){return ci("preAuthTx",r)}},{key:"decodePreAuthTx",value:function(r){return Oo("preAuthTx",r)}},{key:"encodeSha256Hash",
value:function(r){return ci("sha256Hash",r)}},{key:"decodeSha256Hash",value:function(r){return Oo("sha256Hash",r)}},{key:"encodeSignedPayload",value:function(r){
return ci("signedPayload",r)}},{key:"decodeSignedPayload",value:function(r){return Oo("signedPayload",r)}},{key:"isValidSignedPayload",value:function(r){return Qa(
"signedPayload",r)}},{key:"encodeContract",value:function(r){return ci("contract",r)}},{key:"decodeContract",value:function(r){return Oo("contract",r)}},{key:"i\
sValidContract",value:function(r){return Qa("contract",r)}},{key:"encodeClaimableBalance",value:function(r){return ci("claimableBalance",r)}},{key:"decodeClaima\
bleBalance",value:function(r){return Oo("claimableBalance",r)}},{key:"isValidClaimableBalance",value:function(r){return Qa("claimableBalance",r)}},{key:"encodeL\
iquidityPool",value:function(r){return ci("liquidityPool",r)}},{key:"decodeLiquidityPool",value:function(r){return Oo("liquidityPool",r)}},{key:"isValidLiquidit\
yPool",value:function(r){return Qa("liquidityPool",r)}},{key:"getVersionByteForPrefix",value:function(r){return Eq[r[0]]}}])})();X$(Z$,"types",Eq);function Qa(e,t){
if(typeof t!="string")return!1;switch(e){case"ed25519PublicKey":case"ed25519SecretSeed":case"preAuthTx":case"sha256Hash":case"contract":case"liquidityPool":if(t.
length!==56)return!1;break;case"claimableBalance":if(t.length!==58)return!1;break;case"med25519PublicKey":if(t.length!==69)return!1;break;case"signedPayload":if(t.
length<56||t.length>165)return!1;break;default:return!1}var r="";try{r=Oo(e,t)}catch{return!1}switch(e){case"ed25519PublicKey":case"ed25519SecretSeed":case"preA\
uthTx":case"sha256Hash":case"contract":case"liquidityPool":return r.length===32;case"claimableBalance":return r.length===33;case"med25519PublicKey":return r.length===
40;case"signedPayload":return r.length>=40&&r.length<=100;default:return!1}}function Oo(e,t){if(typeof t!="string")throw new TypeError("encoded argument must be\
 of type String");var r=f1.default.decode(t),n=r[0],o=r.slice(0,-2),i=o.slice(1),s=r.slice(-2);if(t!==f1.default.encode(r))throw new Error("invalid encoded stri\
ng");var a=dv[e];if(a===void 0)throw new Error("".concat(e," is not a valid version byte name. ")+"Expected one of ".concat(Object.keys(dv).join(", ")));if(n!==
a)throw new Error("invalid version byte. expected ".concat(a,", got ").concat(n));var u=Tq(o);if(!(0,H$.verifyChecksum)(u,s))throw new Error("invalid checksum");
return Buffer.from(i)}function ci(e,t){if(t==null)throw new Error("cannot encode null data");var r=dv[e];if(r===void 0)throw new Error("".concat(e," is not a va\
lid version byte name. ")+"Expected one of ".concat(Object.keys(dv).join(", ")));t=Buffer.from(t);var n=Buffer.from([r]),o=Buffer.concat([n,t]),i=Buffer.from(Tq(
o)),s=Buffer.concat([o,i]);return f1.default.encode(s)}function Tq(e){for(var t=[0,4129,8258,12387,16516,20645,24774,28903,33032,37161,41290,45419,49548,53677,57806,
61935,4657,528,12915,8786,21173,17044,29431,25302,37689,33560,45947,41818,54205,50076,62463,58334,9314,13379,1056,5121,25830,29895,17572,21637,42346,46411,34088,
38153,58862,62927,50604,54669,13907,9842,5649,1584,30423,26358,22165,18100,46939,42874,38681,34616,63455,59390,55197,51132,18628,22757,26758,30887,2112,6241,10242,
14371,51660,55789,59790,63919,35144,39273,43274,47403,23285,19156,31415,27286,6769,2640,14899,10770,56317,52188,64447,60318,39801,35672,47931,43802,27814,31879,
19684,23749,11298,15363,3168,7233,60846,64911,52716,56781,44330,48395,36200,40265,32407,28342,24277,20212,15891,11826,7761,3696,65439,61374,57309,53244,48923,44858,
40793,36728,37256,33193,45514,41451,53516,49453,61774,57711,4224,161,12482,8419,20484,16421,28742,24679,33721,37784,41979,46042,49981,54044,58239,62302,689,4752,
8947,13010,16949,21012,25207,29270,46570,42443,38312,34185,62830,58703,54572,50445,13538,9411,5280,1153,29798,25671,21540,17413,42971,47098,34713,38840,59231,63358,
50973,55100,9939,14066,1681,5808,26199,30326,17941,22068,55628,51565,63758,59695,39368,35305,47498,43435,22596,18533,30726,26663,6336,2273,14466,10403,52093,56156,
60223,64286,35833,39896,43963,48026,19061,23124,27191,31254,2801,6864,10931,14994,64814,60687,56684,52557,48554,44427,40424,36297,31782,27655,23652,19525,15522,
11395,7392,3265,61215,65342,53085,57212,44955,49082,36825,40952,28183,32310,20053,24180,11923,16050,3793,7920],r=0,n=0;n<e.length;n+=1){var o=e[n],i=r>>8^o;r=r<<
8^t[i],r&=65535}var s=new Uint8Array(2);return s[0]=r&255,s[1]=r>>8&255,s}});var sn=y(yv=>{"use strict";Object.defineProperty(yv,"__esModule",{value:!0});yv.Keypair=void 0;var J$=i1(),d1=a1(),pv=er(),Y$=Wi(),Us=Q$(Ae());function Q$(e){return e&&
e.__esModule?e:{default:e}}function il(e){"@babel/helpers - typeof";return il=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},il(e)}function eW(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Pq(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,rW(n.key),n)}}function tW(e,t,r){return t&&Pq(e.prototype,t),r&&Pq(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function rW(e){
var t=nW(e,"string");return il(t)=="symbol"?t:t+""}function nW(e,t){if(il(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(il(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var Zde=yv.Keypair=
(function(){function e(t){if(eW(this,e),t.type!=="ed25519")throw new Error("Invalid keys type");if(this.type=t.type,t.secretKey){if(t.secretKey=Buffer.from(t.secretKey),
t.secretKey.length!==32)throw new Error("secretKey length is invalid");if(this._secretSeed=t.secretKey,this._publicKey=(0,d1.generate)(t.secretKey),this._secretKey=
t.secretKey,t.publicKey&&!this._publicKey.equals(Buffer.from(t.publicKey)))throw new Error("secretKey does not match publicKey")}else if(this._publicKey=Buffer.
from(t.publicKey),this._publicKey.length!==32)throw new Error("publicKey length is invalid")}return tW(e,[{key:"xdrAccountId",value:function(){return new Us.default.
AccountId.publicKeyTypeEd25519(this._publicKey)}},{key:"xdrPublicKey",value:function(){return new Us.default.PublicKey.publicKeyTypeEd25519(this._publicKey)}},{
key:"xdrMuxedAccount",value:function(r){if(typeof r<"u"){if(typeof r!="string")throw new TypeError("expected string for ID, got ".concat(il(r)));return Us.default.
MuxedAccount.keyTypeMuxedEd25519(new Us.default.MuxedAccountMed25519({id:Us.default.Uint64.fromString(r),ed25519:this._publicKey}))}return new Us.default.MuxedAccount.
keyTypeEd25519(this._publicKey)}},{key:"rawPublicKey",value:function(){return this._publicKey}},{key:"signatureHint",value:function(){var r=this.xdrAccountId().
toXDR();return r.slice(r.length-4)}},{key:"publicKey",value:function(){return pv.StrKey.encodeEd25519PublicKey(this._publicKey)}},{key:"secret",value:function(){
if(!this._secretSeed)throw new Error("no secret key available");if(this.type==="ed25519")return pv.StrKey.encodeEd25519SecretSeed(this._secretSeed);throw new Error(
"Invalid Keypair type")}},{key:"rawSecretKey",value:function(){return this._secretSeed}},{key:"canSign",value:function(){return!!this._secretKey}},{key:"sign",value:function(r){
if(!this.canSign())throw new Error("cannot sign: no secret key available");return(0,d1.sign)(r,this._secretKey)}},{key:"verify",value:function(r,n){try{return(0,d1.
verify)(r,n,this._publicKey)}catch{return!1}}},{key:"signDecorated",value:function(r){var n=this.sign(r),o=this.signatureHint();return new Us.default.DecoratedSignature(
{hint:o,signature:n})}},{key:"signPayloadDecorated",value:function(r){var n=this.sign(r),o=this.signatureHint(),i=Buffer.from(r.slice(-4));return i.length<4&&(i=
Buffer.concat([i,Buffer.alloc(4-r.length,0)])),new Us.default.DecoratedSignature({hint:i.map(function(s,a){return s^o[a]}),signature:n})}}],[{key:"fromSecret",value:function(r){
var n=pv.StrKey.decodeEd25519SecretSeed(r);return this.fromRawEd25519Seed(n)}},{key:"fromRawEd25519Seed",value:function(r){return new this({type:"ed25519",secretKey:r})}},
{key:"master",value:function(r){if(!r)throw new Error("No network selected. Please pass a network argument, e.g. `Keypair.master(Networks.PUBLIC)`.");return this.
fromRawEd25519Seed((0,Y$.hash)(r))}},{key:"fromPublicKey",value:function(r){if(r=pv.StrKey.decodeEd25519PublicKey(r),r.length!==32)throw new Error("Invalid Stel\
lar public key");return new this({type:"ed25519",publicKey:r})}},{key:"random",value:function(){var r=J$.ed25519.utils.randomPrivateKey();return this.fromRawEd25519Seed(
r)}}])})()});var ko=y(hv=>{"use strict";Object.defineProperty(hv,"__esModule",{value:!0});hv.Asset=void 0;var oW=u1(),Er=sW(Ae()),iW=sn(),p1=er(),Cq=Wi();function sW(e){return e&&
e.__esModule?e:{default:e}}function bp(e){"@babel/helpers - typeof";return bp=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},bp(e)}function aW(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Oq(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,cW(n.key),n)}}function uW(e,t,r){return t&&Oq(e.prototype,t),r&&Oq(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function cW(e){
var t=lW(e,"string");return bp(t)=="symbol"?t:t+""}function lW(e,t){if(bp(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(bp(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var Yde=hv.Asset=
(function(){function e(t,r){if(aW(this,e),!/^[a-zA-Z0-9]{1,12}$/.test(t))throw new Error("Asset code is invalid (maximum alphanumeric, 12 characters at max)");if(String(
t).toLowerCase()!=="xlm"&&!r)throw new Error("Issuer cannot be null");if(r&&!p1.StrKey.isValidEd25519PublicKey(r))throw new Error("Issuer is invalid");String(t).
toLowerCase()==="xlm"?this.code="XLM":this.code=t,this.issuer=r}return uW(e,[{key:"toXDRObject",value:function(){return this._toXDRObject(Er.default.Asset)}},{key:"\
toChangeTrustXDRObject",value:function(){return this._toXDRObject(Er.default.ChangeTrustAsset)}},{key:"toTrustLineXDRObject",value:function(){return this._toXDRObject(
Er.default.TrustLineAsset)}},{key:"contractId",value:function(r){var n=(0,Cq.hash)(Buffer.from(r)),o=Er.default.HashIdPreimage.envelopeTypeContractId(new Er.default.
HashIdPreimageContractId({networkId:n,contractIdPreimage:Er.default.ContractIdPreimage.contractIdPreimageFromAsset(this.toXDRObject())}));return p1.StrKey.encodeContract(
(0,Cq.hash)(o.toXDR()))}},{key:"_toXDRObject",value:function(){var r=arguments.length>0&&arguments[0]!==void 0?arguments[0]:Er.default.Asset;if(this.isNative())
return r.assetTypeNative();var n,o;this.code.length<=4?(n=Er.default.AlphaNum4,o="assetTypeCreditAlphanum4"):(n=Er.default.AlphaNum12,o="assetTypeCreditAlphanum\
12");var i=this.code.length<=4?4:12,s=this.code.padEnd(i,"\0"),a=new n({assetCode:s,issuer:iW.Keypair.fromPublicKey(this.issuer).xdrAccountId()});return new r(o,
a)}},{key:"getCode",value:function(){if(this.code!==void 0)return String(this.code)}},{key:"getIssuer",value:function(){if(this.issuer!==void 0)return String(this.
issuer)}},{key:"getAssetType",value:function(){switch(this.getRawAssetType().value){case Er.default.AssetType.assetTypeNative().value:return"native";case Er.default.
AssetType.assetTypeCreditAlphanum4().value:return"credit_alphanum4";case Er.default.AssetType.assetTypeCreditAlphanum12().value:return"credit_alphanum12";default:
return"unknown"}}},{key:"getRawAssetType",value:function(){return this.isNative()?Er.default.AssetType.assetTypeNative():this.code.length<=4?Er.default.AssetType.
assetTypeCreditAlphanum4():Er.default.AssetType.assetTypeCreditAlphanum12()}},{key:"isNative",value:function(){return!this.issuer}},{key:"equals",value:function(r){
return this.code===r.getCode()&&this.issuer===r.getIssuer()}},{key:"toString",value:function(){return this.isNative()?"native":"".concat(this.getCode(),":").concat(
this.getIssuer())}}],[{key:"native",value:function(){return new e("XLM")}},{key:"fromOperation",value:function(r){var n,o,i;switch(r.switch()){case Er.default.AssetType.
assetTypeNative():return this.native();case Er.default.AssetType.assetTypeCreditAlphanum4():n=r.alphaNum4();case Er.default.AssetType.assetTypeCreditAlphanum12():
return n=n||r.alphaNum12(),i=p1.StrKey.encodeEd25519PublicKey(n.issuer().ed25519()),o=(0,oW.trimEnd)(n.assetCode(),"\0"),new this(o,i);default:throw new Error("\
Invalid asset type: ".concat(r.switch().name))}}},{key:"compare",value:function(r,n){if(!r||!(r instanceof e))throw new Error("assetA is invalid");if(!n||!(n instanceof
e))throw new Error("assetB is invalid");if(r.equals(n))return 0;var o=r.getRawAssetType().value,i=n.getRawAssetType().value;if(o!==i)return o<i?-1:1;var s=kq(r.
getCode(),n.getCode());return s!==0?s:kq(r.getIssuer(),n.getIssuer())}}])})();function kq(e,t){return Buffer.compare(Buffer.from(e,"ascii"),Buffer.from(t,"ascii"))}});var h1=y(_p=>{"use strict";Object.defineProperty(_p,"__esModule",{value:!0});_p.LiquidityPoolFeeV18=void 0;_p.getLiquidityPoolId=yW;var Bq=dW(Ae()),y1=ko(),fW=Wi();
function dW(e){return e&&e.__esModule?e:{default:e}}var pW=_p.LiquidityPoolFeeV18=30;function yW(e){var t=arguments.length>1&&arguments[1]!==void 0?arguments[1]:
{};if(e!=="constant_product")throw new Error("liquidityPoolType is invalid");var r=t.assetA,n=t.assetB,o=t.fee;if(!r||!(r instanceof y1.Asset))throw new Error("\
assetA is invalid");if(!n||!(n instanceof y1.Asset))throw new Error("assetB is invalid");if(!o||o!==pW)throw new Error("fee is invalid");if(y1.Asset.compare(r,n)!==
-1)throw new Error("Assets are not in lexicographic order");var i=Bq.default.LiquidityPoolType.liquidityPoolConstantProduct().toXDR(),s=new Bq.default.LiquidityPoolConstantProductParameters(
{assetA:r.toXDRObject(),assetB:n.toXDRObject(),fee:o}).toXDR(),a=Buffer.concat([i,s]);return(0,fW.hash)(a)}});var gv=y(mv=>{"use strict";Object.defineProperty(mv,"__esModule",{value:!0});mv.TransactionBase=void 0;var Iq=mW(Ae()),xq=Wi(),hW=sn();function mW(e){return e&&
e.__esModule?e:{default:e}}function sl(e){"@babel/helpers - typeof";return sl=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},sl(e)}function gW(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Rq(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,bW(n.key),n)}}function vW(e,t,r){return t&&Rq(e.prototype,t),r&&Rq(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function bW(e){
var t=_W(e,"string");return sl(t)=="symbol"?t:t+""}function _W(e,t){if(sl(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(sl(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var tpe=mv.TransactionBase=
(function(){function e(t,r,n,o){if(gW(this,e),typeof o!="string")throw new Error("Invalid passphrase provided to Transaction: expected a string but got a ".concat(
sl(o)));this._networkPassphrase=o,this._tx=t,this._signatures=r,this._fee=n}return vW(e,[{key:"signatures",get:function(){return this._signatures},set:function(r){
throw new Error("Transaction is immutable")}},{key:"tx",get:function(){return this._tx},set:function(r){throw new Error("Transaction is immutable")}},{key:"fee",
get:function(){return this._fee},set:function(r){throw new Error("Transaction is immutable")}},{key:"networkPassphrase",get:function(){return this._networkPassphrase},
set:function(r){throw new Error("Transaction is immutable")}},{key:"sign",value:function(){for(var r=this,n=this.hash(),o=arguments.length,i=new Array(o),s=0;s<
o;s++)i[s]=arguments[s];i.forEach(function(a){var u=a.signDecorated(n);r.signatures.push(u)})}},{key:"getKeypairSignature",value:function(r){return r.sign(this.
hash()).toString("base64")}},{key:"addSignature",value:function(){var r=arguments.length>0&&arguments[0]!==void 0?arguments[0]:"",n=arguments.length>1&&arguments[1]!==
void 0?arguments[1]:"";if(!n||typeof n!="string")throw new Error("Invalid signature");if(!r||typeof r!="string")throw new Error("Invalid publicKey");var o,i,s=Buffer.
from(n,"base64");try{o=hW.Keypair.fromPublicKey(r),i=o.signatureHint()}catch{throw new Error("Invalid publicKey")}if(!o.verify(this.hash(),s))throw new Error("I\
nvalid signature");this.signatures.push(new Iq.default.DecoratedSignature({hint:i,signature:s}))}},{key:"addDecoratedSignature",value:function(r){this.signatures.
push(r)}},{key:"signHashX",value:function(r){if(typeof r=="string"&&(r=Buffer.from(r,"hex")),r.length>64)throw new Error("preimage cannnot be longer than 64 byt\
es");var n=r,o=(0,xq.hash)(r),i=o.slice(o.length-4);this.signatures.push(new Iq.default.DecoratedSignature({hint:i,signature:n}))}},{key:"hash",value:function(){
return(0,xq.hash)(this.signatureBase())}},{key:"signatureBase",value:function(){throw new Error("Implement in subclass")}},{key:"toEnvelope",value:function(){throw new Error(
"Implement in subclass")}},{key:"toXDR",value:function(){return this.toEnvelope().toXDR().toString("base64")}}])})()});var Nq=y((qq,vv)=>{(function(e){"use strict";var t,r=/^-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i,n=Math.ceil,o=Math.floor,i="[BigNumber Error] ",s=i+"Number pr\
imitive has more than 15 significant digits: ",a=1e14,u=14,c=9007199254740991,l=[1,10,100,1e3,1e4,1e5,1e6,1e7,1e8,1e9,1e10,1e11,1e12,1e13],d=1e7,f=1e9;function p(P){
var j,Q,re,R=W.prototype={constructor:W,toString:null,valueOf:null},Z=new W(1),ee=20,ae=4,J=-7,z=21,fe=-1e7,Ee=1e7,Oe=!1,it=1,Fe=0,Mt={prefix:"",groupSize:3,secondaryGroupSize:0,
groupSeparator:",",decimalSeparator:".",fractionGroupSize:0,fractionGroupSeparator:" ",suffix:""},yt="0123456789abcdefghijklmnopqrstuvwxyz",he=!0;function W(m,g){
var _,x,T,B,M,E,k,L,N=this;if(!(N instanceof W))return new W(m,g);if(g==null){if(m&&m._isBigNumber===!0){N.s=m.s,!m.c||m.e>Ee?N.c=N.e=null:m.e<fe?N.c=[N.e=0]:(N.
e=m.e,N.c=m.c.slice());return}if((E=typeof m=="number")&&m*0==0){if(N.s=1/m<0?(m=-m,-1):1,m===~~m){for(B=0,M=m;M>=10;M/=10,B++);B>Ee?N.c=N.e=null:(N.e=B,N.c=[m]);
return}L=String(m)}else{if(!r.test(L=String(m)))return re(N,L,E);N.s=L.charCodeAt(0)==45?(L=L.slice(1),-1):1}(B=L.indexOf("."))>-1&&(L=L.replace(".","")),(M=L.search(
/e/i))>0?(B<0&&(B=M),B+=+L.slice(M+1),L=L.substring(0,M)):B<0&&(B=L.length)}else{if(A(g,2,yt.length,"Base"),g==10&&he)return N=new W(m),dt(N,ee+N.e+1,ae);if(L=String(
m),E=typeof m=="number"){if(m*0!=0)return re(N,L,E,g);if(N.s=1/m<0?(L=L.slice(1),-1):1,W.DEBUG&&L.replace(/^0\.0*|\./,"").length>15)throw Error(s+m)}else N.s=L.
charCodeAt(0)===45?(L=L.slice(1),-1):1;for(_=yt.slice(0,g),B=M=0,k=L.length;M<k;M++)if(_.indexOf(x=L.charAt(M))<0){if(x=="."){if(M>B){B=k;continue}}else if(!T&&
(L==L.toUpperCase()&&(L=L.toLowerCase())||L==L.toLowerCase()&&(L=L.toUpperCase()))){T=!0,M=-1,B=0;continue}return re(N,String(m),E,g)}E=!1,L=Q(L,g,10,N.s),(B=L.
indexOf("."))>-1?L=L.replace(".",""):B=L.length}for(M=0;L.charCodeAt(M)===48;M++);for(k=L.length;L.charCodeAt(--k)===48;);if(L=L.slice(M,++k)){if(k-=M,E&&W.DEBUG&&
k>15&&(m>c||m!==o(m)))throw Error(s+N.s*m);if((B=B-M-1)>Ee)N.c=N.e=null;else if(B<fe)N.c=[N.e=0];else{if(N.e=B,N.c=[],M=(B+1)%u,B<0&&(M+=u),M<k){for(M&&N.c.push(
+L.slice(0,M)),k-=u;M<k;)N.c.push(+L.slice(M,M+=u));M=u-(L=L.slice(M)).length}else M-=k;for(;M--;L+="0");N.c.push(+L)}}else N.c=[N.e=0]}W.clone=p,W.ROUND_UP=0,W.
ROUND_DOWN=1,W.ROUND_CEIL=2,W.ROUND_FLOOR=3,W.ROUND_HALF_UP=4,W.ROUND_HALF_DOWN=5,W.ROUND_HALF_EVEN=6,W.ROUND_HALF_CEIL=7,W.ROUND_HALF_FLOOR=8,W.EUCLID=9,W.config=
W.set=function(m){var g,_;if(m!=null)if(typeof m=="object"){if(m.hasOwnProperty(g="DECIMAL_PLACES")&&(_=m[g],A(_,0,f,g),ee=_),m.hasOwnProperty(g="ROUNDING_MODE")&&
(_=m[g],A(_,0,8,g),ae=_),m.hasOwnProperty(g="EXPONENTIAL_AT")&&(_=m[g],_&&_.pop?(A(_[0],-f,0,g),A(_[1],0,f,g),J=_[0],z=_[1]):(A(_,-f,f,g),J=-(z=_<0?-_:_))),m.hasOwnProperty(
g="RANGE"))if(_=m[g],_&&_.pop)A(_[0],-f,-1,g),A(_[1],1,f,g),fe=_[0],Ee=_[1];else if(A(_,-f,f,g),_)fe=-(Ee=_<0?-_:_);else throw Error(i+g+" cannot be zero: "+_);
if(m.hasOwnProperty(g="CRYPTO"))if(_=m[g],_===!!_)if(_)if(typeof crypto<"u"&&crypto&&(crypto.getRandomValues||crypto.randomBytes))Oe=_;else throw Oe=!_,Error(i+
"crypto unavailable");else Oe=_;else throw Error(i+g+" not true or false: "+_);if(m.hasOwnProperty(g="MODULO_MODE")&&(_=m[g],A(_,0,9,g),it=_),m.hasOwnProperty(g=
"POW_PRECISION")&&(_=m[g],A(_,0,f,g),Fe=_),m.hasOwnProperty(g="FORMAT"))if(_=m[g],typeof _=="object")Mt=_;else throw Error(i+g+" not an object: "+_);if(m.hasOwnProperty(
g="ALPHABET"))if(_=m[g],typeof _=="string"&&!/^.?$|[+\-.\s]|(.).*\1/.test(_))he=_.slice(0,10)=="0123456789",yt=_;else throw Error(i+g+" invalid: "+_)}else throw Error(
i+"Object expected: "+m);return{DECIMAL_PLACES:ee,ROUNDING_MODE:ae,EXPONENTIAL_AT:[J,z],RANGE:[fe,Ee],CRYPTO:Oe,MODULO_MODE:it,POW_PRECISION:Fe,FORMAT:Mt,ALPHABET:yt}},
W.isBigNumber=function(m){if(!m||m._isBigNumber!==!0)return!1;if(!W.DEBUG)return!0;var g,_,x=m.c,T=m.e,B=m.s;e:if({}.toString.call(x)=="[object Array]"){if((B===
1||B===-1)&&T>=-f&&T<=f&&T===o(T)){if(x[0]===0){if(T===0&&x.length===1)return!0;break e}if(g=(T+1)%u,g<1&&(g+=u),String(x[0]).length==g){for(g=0;g<x.length;g++)
if(_=x[g],_<0||_>=a||_!==o(_))break e;if(_!==0)return!0}}}else if(x===null&&T===null&&(B===null||B===1||B===-1))return!0;throw Error(i+"Invalid BigNumber: "+m)},
W.maximum=W.max=function(){return Ze(arguments,-1)},W.minimum=W.min=function(){return Ze(arguments,1)},W.random=(function(){var m=9007199254740992,g=Math.random()*
m&2097151?function(){return o(Math.random()*m)}:function(){return(Math.random()*1073741824|0)*8388608+(Math.random()*8388608|0)};return function(_){var x,T,B,M,
E,k=0,L=[],N=new W(Z);if(_==null?_=ee:A(_,0,f),M=n(_/u),Oe)if(crypto.getRandomValues){for(x=crypto.getRandomValues(new Uint32Array(M*=2));k<M;)E=x[k]*131072+(x[k+
1]>>>11),E>=9e15?(T=crypto.getRandomValues(new Uint32Array(2)),x[k]=T[0],x[k+1]=T[1]):(L.push(E%1e14),k+=2);k=M/2}else if(crypto.randomBytes){for(x=crypto.randomBytes(
M*=7);k<M;)E=(x[k]&31)*281474976710656+x[k+1]*1099511627776+x[k+2]*4294967296+x[k+3]*16777216+(x[k+4]<<16)+(x[k+5]<<8)+x[k+6],E>=9e15?crypto.randomBytes(7).copy(
x,k):(L.push(E%1e14),k+=7);k=M/7}else throw Oe=!1,Error(i+"crypto unavailable");if(!Oe)for(;k<M;)E=g(),E<9e15&&(L[k++]=E%1e14);for(M=L[--k],_%=u,M&&_&&(E=l[u-_],
L[k]=o(M/E)*E);L[k]===0;L.pop(),k--);if(k<0)L=[B=0];else{for(B=-1;L[0]===0;L.splice(0,1),B-=u);for(k=1,E=L[0];E>=10;E/=10,k++);k<u&&(B-=u-k)}return N.e=B,N.c=L,
N}})(),W.sum=function(){for(var m=1,g=arguments,_=new W(g[0]);m<g.length;)_=_.plus(g[m++]);return _},Q=(function(){var m="0123456789";function g(_,x,T,B){for(var M,
E=[0],k,L=0,N=_.length;L<N;){for(k=E.length;k--;E[k]*=x);for(E[0]+=B.indexOf(_.charAt(L++)),M=0;M<E.length;M++)E[M]>T-1&&(E[M+1]==null&&(E[M+1]=0),E[M+1]+=E[M]/
T|0,E[M]%=T)}return E.reverse()}return function(_,x,T,B,M){var E,k,L,N,$,ge,be,Qe,jt=_.indexOf("."),Yt=ee,Ve=ae;for(jt>=0&&(N=Fe,Fe=0,_=_.replace(".",""),Qe=new W(
x),ge=Qe.pow(_.length-jt),Fe=N,Qe.c=g(b(v(ge.c),ge.e,"0"),10,T,m),Qe.e=Qe.c.length),be=g(_,x,T,M?(E=yt,m):(E=m,yt)),L=N=be.length;be[--N]==0;be.pop());if(!be[0])
return E.charAt(0);if(jt<0?--L:(ge.c=be,ge.e=L,ge.s=B,ge=j(ge,Qe,Yt,Ve,T),be=ge.c,$=ge.r,L=ge.e),k=L+Yt+1,jt=be[k],N=T/2,$=$||k<0||be[k+1]!=null,$=Ve<4?(jt!=null||
$)&&(Ve==0||Ve==(ge.s<0?3:2)):jt>N||jt==N&&(Ve==4||$||Ve==6&&be[k-1]&1||Ve==(ge.s<0?8:7)),k<1||!be[0])_=$?b(E.charAt(1),-Yt,E.charAt(0)):E.charAt(0);else{if(be.
length=k,$)for(--T;++be[--k]>T;)be[k]=0,k||(++L,be=[1].concat(be));for(N=be.length;!be[--N];);for(jt=0,_="";jt<=N;_+=E.charAt(be[jt++]));_=b(_,L,E.charAt(0))}return _}})(),
j=(function(){function m(x,T,B){var M,E,k,L,N=0,$=x.length,ge=T%d,be=T/d|0;for(x=x.slice();$--;)k=x[$]%d,L=x[$]/d|0,M=be*k+L*ge,E=ge*k+M%d*d+N,N=(E/B|0)+(M/d|0)+
be*L,x[$]=E%B;return N&&(x=[N].concat(x)),x}function g(x,T,B,M){var E,k;if(B!=M)k=B>M?1:-1;else for(E=k=0;E<B;E++)if(x[E]!=T[E]){k=x[E]>T[E]?1:-1;break}return k}
function _(x,T,B,M){for(var E=0;B--;)x[B]-=E,E=x[B]<T[B]?1:0,x[B]=E*M+x[B]-T[B];for(;!x[0]&&x.length>1;x.splice(0,1));}return function(x,T,B,M,E){var k,L,N,$,ge,
be,Qe,jt,Yt,Ve,at,_r,Fc,Ua,O,q,U,X=x.s==T.s?1:-1,ie=x.c,xe=T.c;if(!ie||!ie[0]||!xe||!xe[0])return new W(!x.s||!T.s||(ie?xe&&ie[0]==xe[0]:!xe)?NaN:ie&&ie[0]==0||
!xe?X*0:X/0);for(jt=new W(X),Yt=jt.c=[],L=x.e-T.e,X=B+L+1,E||(E=a,L=h(x.e/u)-h(T.e/u),X=X/u|0),N=0;xe[N]==(ie[N]||0);N++);if(xe[N]>(ie[N]||0)&&L--,X<0)Yt.push(1),
$=!0;else{for(Ua=ie.length,q=xe.length,N=0,X+=2,ge=o(E/(xe[0]+1)),ge>1&&(xe=m(xe,ge,E),ie=m(ie,ge,E),q=xe.length,Ua=ie.length),Fc=q,Ve=ie.slice(0,q),at=Ve.length;at<
q;Ve[at++]=0);U=xe.slice(),U=[0].concat(U),O=xe[0],xe[1]>=E/2&&O++;do{if(ge=0,k=g(xe,Ve,q,at),k<0){if(_r=Ve[0],q!=at&&(_r=_r*E+(Ve[1]||0)),ge=o(_r/O),ge>1)for(ge>=
E&&(ge=E-1),be=m(xe,ge,E),Qe=be.length,at=Ve.length;g(be,Ve,Qe,at)==1;)ge--,_(be,q<Qe?U:xe,Qe,E),Qe=be.length,k=1;else ge==0&&(k=ge=1),be=xe.slice(),Qe=be.length;
if(Qe<at&&(be=[0].concat(be)),_(Ve,be,at,E),at=Ve.length,k==-1)for(;g(xe,Ve,q,at)<1;)ge++,_(Ve,q<at?U:xe,at,E),at=Ve.length}else k===0&&(ge++,Ve=[0]);Yt[N++]=ge,
Ve[0]?Ve[at++]=ie[Fc]||0:(Ve=[ie[Fc]],at=1)}while((Fc++<Ua||Ve[0]!=null)&&X--);$=Ve[0]!=null,Yt[0]||Yt.splice(0,1)}if(E==a){for(N=1,X=Yt[0];X>=10;X/=10,N++);dt(
jt,B+(jt.e=N+L*u-1)+1,M,$)}else jt.e=L,jt.r=+$;return jt}})();function tn(m,g,_,x){var T,B,M,E,k;if(_==null?_=ae:A(_,0,8),!m.c)return m.toString();if(T=m.c[0],M=
m.e,g==null)k=v(m.c),k=x==1||x==2&&(M<=J||M>=z)?C(k,M):b(k,M,"0");else if(m=dt(new W(m),g,_),B=m.e,k=v(m.c),E=k.length,x==1||x==2&&(g<=B||B<=J)){for(;E<g;k+="0",
E++);k=C(k,B)}else if(g-=M+(x===2&&B>M),k=b(k,B,"0"),B+1>E){if(--g>0)for(k+=".";g--;k+="0");}else if(g+=B-E,g>0)for(B+1==E&&(k+=".");g--;k+="0");return m.s<0&&T?
"-"+k:k}function Ze(m,g){for(var _,x,T=1,B=new W(m[0]);T<m.length;T++)x=new W(m[T]),(!x.s||(_=w(B,x))===g||_===0&&B.s===g)&&(B=x);return B}function ht(m,g,_){for(var x=1,
T=g.length;!g[--T];g.pop());for(T=g[0];T>=10;T/=10,x++);return(_=x+_*u-1)>Ee?m.c=m.e=null:_<fe?m.c=[m.e=0]:(m.e=_,m.c=g),m}re=(function(){var m=/^(-?)0([xbo])(?=\w[\w.]*$)/i,
g=/^([^.]+)\.$/,_=/^\.([^.]+)$/,x=/^-?(Infinity|NaN)$/,T=/^\s*\+(?=[\w.])|^\s+|\s+$/g;return function(B,M,E,k){var L,N=E?M:M.replace(T,"");if(x.test(N))B.s=isNaN(
N)?null:N<0?-1:1;else{if(!E&&(N=N.replace(m,function($,ge,be){return L=(be=be.toLowerCase())=="x"?16:be=="b"?2:8,!k||k==L?ge:$}),k&&(L=k,N=N.replace(g,"$1").replace(
_,"0.$1")),M!=N))return new W(N,L);if(W.DEBUG)throw Error(i+"Not a"+(k?" base "+k:"")+" number: "+M);B.s=null}B.c=B.e=null}})();function dt(m,g,_,x){var T,B,M,E,
k,L,N,$=m.c,ge=l;if($){e:{for(T=1,E=$[0];E>=10;E/=10,T++);if(B=g-T,B<0)B+=u,M=g,k=$[L=0],N=o(k/ge[T-M-1]%10);else if(L=n((B+1)/u),L>=$.length)if(x){for(;$.length<=
L;$.push(0));k=N=0,T=1,B%=u,M=B-u+1}else break e;else{for(k=E=$[L],T=1;E>=10;E/=10,T++);B%=u,M=B-u+T,N=M<0?0:o(k/ge[T-M-1]%10)}if(x=x||g<0||$[L+1]!=null||(M<0?k:
k%ge[T-M-1]),x=_<4?(N||x)&&(_==0||_==(m.s<0?3:2)):N>5||N==5&&(_==4||x||_==6&&(B>0?M>0?k/ge[T-M]:0:$[L-1])%10&1||_==(m.s<0?8:7)),g<1||!$[0])return $.length=0,x?(g-=
m.e+1,$[0]=ge[(u-g%u)%u],m.e=-g||0):$[0]=m.e=0,m;if(B==0?($.length=L,E=1,L--):($.length=L+1,E=ge[u-B],$[L]=M>0?o(k/ge[T-M]%ge[M])*E:0),x)for(;;)if(L==0){for(B=1,
M=$[0];M>=10;M/=10,B++);for(M=$[0]+=E,E=1;M>=10;M/=10,E++);B!=E&&(m.e++,$[0]==a&&($[0]=1));break}else{if($[L]+=E,$[L]!=a)break;$[L--]=0,E=1}for(B=$.length;$[--B]===
0;$.pop());}m.e>Ee?m.c=m.e=null:m.e<fe&&(m.c=[m.e=0])}return m}function ir(m){var g,_=m.e;return _===null?m.toString():(g=v(m.c),g=_<=J||_>=z?C(g,_):b(g,_,"0"),
m.s<0?"-"+g:g)}return R.absoluteValue=R.abs=function(){var m=new W(this);return m.s<0&&(m.s=1),m},R.comparedTo=function(m,g){return w(this,new W(m,g))},R.decimalPlaces=
R.dp=function(m,g){var _,x,T,B=this;if(m!=null)return A(m,0,f),g==null?g=ae:A(g,0,8),dt(new W(B),m+B.e+1,g);if(!(_=B.c))return null;if(x=((T=_.length-1)-h(this.
e/u))*u,T=_[T])for(;T%10==0;T/=10,x--);return x<0&&(x=0),x},R.dividedBy=R.div=function(m,g){return j(this,new W(m,g),ee,ae)},R.dividedToIntegerBy=R.idiv=function(m,g){
return j(this,new W(m,g),0,1)},R.exponentiatedBy=R.pow=function(m,g){var _,x,T,B,M,E,k,L,N,$=this;if(m=new W(m),m.c&&!m.isInteger())throw Error(i+"Exponent not \
an integer: "+ir(m));if(g!=null&&(g=new W(g)),E=m.e>14,!$.c||!$.c[0]||$.c[0]==1&&!$.e&&$.c.length==1||!m.c||!m.c[0])return N=new W(Math.pow(+ir($),E?m.s*(2-I(m)):
+ir(m))),g?N.mod(g):N;if(k=m.s<0,g){if(g.c?!g.c[0]:!g.s)return new W(NaN);x=!k&&$.isInteger()&&g.isInteger(),x&&($=$.mod(g))}else{if(m.e>9&&($.e>0||$.e<-1||($.e==
0?$.c[0]>1||E&&$.c[1]>=24e7:$.c[0]<8e13||E&&$.c[0]<=9999975e7)))return B=$.s<0&&I(m)?-0:0,$.e>-1&&(B=1/B),new W(k?1/B:B);Fe&&(B=n(Fe/u+2))}for(E?(_=new W(.5),k&&
(m.s=1),L=I(m)):(T=Math.abs(+ir(m)),L=T%2),N=new W(Z);;){if(L){if(N=N.times($),!N.c)break;B?N.c.length>B&&(N.c.length=B):x&&(N=N.mod(g))}if(T){if(T=o(T/2),T===0)
break;L=T%2}else if(m=m.times(_),dt(m,m.e+1,1),m.e>14)L=I(m);else{if(T=+ir(m),T===0)break;L=T%2}$=$.times($),B?$.c&&$.c.length>B&&($.c.length=B):x&&($=$.mod(g))}
return x?N:(k&&(N=Z.div(N)),g?N.mod(g):B?dt(N,Fe,ae,M):N)},R.integerValue=function(m){var g=new W(this);return m==null?m=ae:A(m,0,8),dt(g,g.e+1,m)},R.isEqualTo=
R.eq=function(m,g){return w(this,new W(m,g))===0},R.isFinite=function(){return!!this.c},R.isGreaterThan=R.gt=function(m,g){return w(this,new W(m,g))>0},R.isGreaterThanOrEqualTo=
R.gte=function(m,g){return(g=w(this,new W(m,g)))===1||g===0},R.isInteger=function(){return!!this.c&&h(this.e/u)>this.c.length-2},R.isLessThan=R.lt=function(m,g){
return w(this,new W(m,g))<0},R.isLessThanOrEqualTo=R.lte=function(m,g){return(g=w(this,new W(m,g)))===-1||g===0},R.isNaN=function(){return!this.s},R.isNegative=
function(){return this.s<0},R.isPositive=function(){return this.s>0},R.isZero=function(){return!!this.c&&this.c[0]==0},R.minus=function(m,g){var _,x,T,B,M=this,
E=M.s;if(m=new W(m,g),g=m.s,!E||!g)return new W(NaN);if(E!=g)return m.s=-g,M.plus(m);var k=M.e/u,L=m.e/u,N=M.c,$=m.c;if(!k||!L){if(!N||!$)return N?(m.s=-g,m):new W(
$?M:NaN);if(!N[0]||!$[0])return $[0]?(m.s=-g,m):new W(N[0]?M:ae==3?-0:0)}if(k=h(k),L=h(L),N=N.slice(),E=k-L){for((B=E<0)?(E=-E,T=N):(L=k,T=$),T.reverse(),g=E;g--;T.
push(0));T.reverse()}else for(x=(B=(E=N.length)<(g=$.length))?E:g,E=g=0;g<x;g++)if(N[g]!=$[g]){B=N[g]<$[g];break}if(B&&(T=N,N=$,$=T,m.s=-m.s),g=(x=$.length)-(_=
N.length),g>0)for(;g--;N[_++]=0);for(g=a-1;x>E;){if(N[--x]<$[x]){for(_=x;_&&!N[--_];N[_]=g);--N[_],N[x]+=a}N[x]-=$[x]}for(;N[0]==0;N.splice(0,1),--L);return N[0]?
ht(m,N,L):(m.s=ae==3?-1:1,m.c=[m.e=0],m)},R.modulo=R.mod=function(m,g){var _,x,T=this;return m=new W(m,g),!T.c||!m.s||m.c&&!m.c[0]?new W(NaN):!m.c||T.c&&!T.c[0]?
new W(T):(it==9?(x=m.s,m.s=1,_=j(T,m,0,3),m.s=x,_.s*=x):_=j(T,m,0,it),m=T.minus(_.times(m)),!m.c[0]&&it==1&&(m.s=T.s),m)},R.multipliedBy=R.times=function(m,g){var _,
x,T,B,M,E,k,L,N,$,ge,be,Qe,jt,Yt,Ve=this,at=Ve.c,_r=(m=new W(m,g)).c;if(!at||!_r||!at[0]||!_r[0])return!Ve.s||!m.s||at&&!at[0]&&!_r||_r&&!_r[0]&&!at?m.c=m.e=m.s=
null:(m.s*=Ve.s,!at||!_r?m.c=m.e=null:(m.c=[0],m.e=0)),m;for(x=h(Ve.e/u)+h(m.e/u),m.s*=Ve.s,k=at.length,$=_r.length,k<$&&(Qe=at,at=_r,_r=Qe,T=k,k=$,$=T),T=k+$,Qe=
[];T--;Qe.push(0));for(jt=a,Yt=d,T=$;--T>=0;){for(_=0,ge=_r[T]%Yt,be=_r[T]/Yt|0,M=k,B=T+M;B>T;)L=at[--M]%Yt,N=at[M]/Yt|0,E=be*L+N*ge,L=ge*L+E%Yt*Yt+Qe[B]+_,_=(L/
jt|0)+(E/Yt|0)+be*N,Qe[B--]=L%jt;Qe[B]=_}return _?++x:Qe.splice(0,1),ht(m,Qe,x)},R.negated=function(){var m=new W(this);return m.s=-m.s||null,m},R.plus=function(m,g){
var _,x=this,T=x.s;if(m=new W(m,g),g=m.s,!T||!g)return new W(NaN);if(T!=g)return m.s=-g,x.minus(m);var B=x.e/u,M=m.e/u,E=x.c,k=m.c;if(!B||!M){if(!E||!k)return new W(
T/0);if(!E[0]||!k[0])return k[0]?m:new W(E[0]?x:T*0)}if(B=h(B),M=h(M),E=E.slice(),T=B-M){for(T>0?(M=B,_=k):(T=-T,_=E),_.reverse();T--;_.push(0));_.reverse()}for(T=
E.length,g=k.length,T-g<0&&(_=k,k=E,E=_,g=T),T=0;g;)T=(E[--g]=E[g]+k[g]+T)/a|0,E[g]=a===E[g]?0:E[g]%a;return T&&(E=[T].concat(E),++M),ht(m,E,M)},R.precision=R.sd=
function(m,g){var _,x,T,B=this;if(m!=null&&m!==!!m)return A(m,1,f),g==null?g=ae:A(g,0,8),dt(new W(B),m,g);if(!(_=B.c))return null;if(T=_.length-1,x=T*u+1,T=_[T]){
for(;T%10==0;T/=10,x--);for(T=_[0];T>=10;T/=10,x++);}return m&&B.e+1>x&&(x=B.e+1),x},R.shiftedBy=function(m){return A(m,-c,c),this.times("1e"+m)},R.squareRoot=R.
sqrt=function(){var m,g,_,x,T,B=this,M=B.c,E=B.s,k=B.e,L=ee+4,N=new W("0.5");if(E!==1||!M||!M[0])return new W(!E||E<0&&(!M||M[0])?NaN:M?B:1/0);if(E=Math.sqrt(+ir(
B)),E==0||E==1/0?(g=v(M),(g.length+k)%2==0&&(g+="0"),E=Math.sqrt(+g),k=h((k+1)/2)-(k<0||k%2),E==1/0?g="5e"+k:(g=E.toExponential(),g=g.slice(0,g.indexOf("e")+1)+
k),_=new W(g)):_=new W(E+""),_.c[0]){for(k=_.e,E=k+L,E<3&&(E=0);;)if(T=_,_=N.times(T.plus(j(B,T,L,1))),v(T.c).slice(0,E)===(g=v(_.c)).slice(0,E))if(_.e<k&&--E,g=
g.slice(E-3,E+1),g=="9999"||!x&&g=="4999"){if(!x&&(dt(T,T.e+ee+2,0),T.times(T).eq(B))){_=T;break}L+=4,E+=4,x=1}else{(!+g||!+g.slice(1)&&g.charAt(0)=="5")&&(dt(_,
_.e+ee+2,1),m=!_.times(_).eq(B));break}}return dt(_,_.e+ee+1,ae,m)},R.toExponential=function(m,g){return m!=null&&(A(m,0,f),m++),tn(this,m,g,1)},R.toFixed=function(m,g){
return m!=null&&(A(m,0,f),m=m+this.e+1),tn(this,m,g)},R.toFormat=function(m,g,_){var x,T=this;if(_==null)m!=null&&g&&typeof g=="object"?(_=g,g=null):m&&typeof m==
"object"?(_=m,m=g=null):_=Mt;else if(typeof _!="object")throw Error(i+"Argument not an object: "+_);if(x=T.toFixed(m,g),T.c){var B,M=x.split("."),E=+_.groupSize,
k=+_.secondaryGroupSize,L=_.groupSeparator||"",N=M[0],$=M[1],ge=T.s<0,be=ge?N.slice(1):N,Qe=be.length;if(k&&(B=E,E=k,k=B,Qe-=B),E>0&&Qe>0){for(B=Qe%E||E,N=be.substr(
0,B);B<Qe;B+=E)N+=L+be.substr(B,E);k>0&&(N+=L+be.slice(B)),ge&&(N="-"+N)}x=$?N+(_.decimalSeparator||"")+((k=+_.fractionGroupSize)?$.replace(new RegExp("\\d{"+k+
"}\\B","g"),"$&"+(_.fractionGroupSeparator||"")):$):N}return(_.prefix||"")+x+(_.suffix||"")},R.toFraction=function(m){var g,_,x,T,B,M,E,k,L,N,$,ge,be=this,Qe=be.
c;if(m!=null&&(E=new W(m),!E.isInteger()&&(E.c||E.s!==1)||E.lt(Z)))throw Error(i+"Argument "+(E.isInteger()?"out of range: ":"not an integer: ")+ir(E));if(!Qe)return new W(
be);for(g=new W(Z),L=_=new W(Z),x=k=new W(Z),ge=v(Qe),B=g.e=ge.length-be.e-1,g.c[0]=l[(M=B%u)<0?u+M:M],m=!m||E.comparedTo(g)>0?B>0?g:L:E,M=Ee,Ee=1/0,E=new W(ge),
k.c[0]=0;N=j(E,g,0,1),T=_.plus(N.times(x)),T.comparedTo(m)!=1;)_=x,x=T,L=k.plus(N.times(T=L)),k=T,g=E.minus(N.times(T=g)),E=T;return T=j(m.minus(_),x,0,1),k=k.plus(
T.times(L)),_=_.plus(T.times(x)),k.s=L.s=be.s,B=B*2,$=j(L,x,B,ae).minus(be).abs().comparedTo(j(k,_,B,ae).minus(be).abs())<1?[L,x]:[k,_],Ee=M,$},R.toNumber=function(){
return+ir(this)},R.toPrecision=function(m,g){return m!=null&&A(m,1,f),tn(this,m,g,2)},R.toString=function(m){var g,_=this,x=_.s,T=_.e;return T===null?x?(g="Infi\
nity",x<0&&(g="-"+g)):g="NaN":(m==null?g=T<=J||T>=z?C(v(_.c),T):b(v(_.c),T,"0"):m===10&&he?(_=dt(new W(_),ee+T+1,ae),g=b(v(_.c),_.e,"0")):(A(m,2,yt.length,"Base"),
g=Q(b(v(_.c),T,"0"),10,m,x,!0)),x<0&&_.c[0]&&(g="-"+g)),g},R.valueOf=R.toJSON=function(){return ir(this)},R._isBigNumber=!0,P!=null&&W.set(P),W}function h(P){var j=P|
0;return P>0||P===j?j:j-1}function v(P){for(var j,Q,re=1,R=P.length,Z=P[0]+"";re<R;){for(j=P[re++]+"",Q=u-j.length;Q--;j="0"+j);Z+=j}for(R=Z.length;Z.charCodeAt(
--R)===48;);return Z.slice(0,R+1||1)}function w(P,j){var Q,re,R=P.c,Z=j.c,ee=P.s,ae=j.s,J=P.e,z=j.e;if(!ee||!ae)return null;if(Q=R&&!R[0],re=Z&&!Z[0],Q||re)return Q?
re?0:-ae:ee;if(ee!=ae)return ee;if(Q=ee<0,re=J==z,!R||!Z)return re?0:!R^Q?1:-1;if(!re)return J>z^Q?1:-1;for(ae=(J=R.length)<(z=Z.length)?J:z,ee=0;ee<ae;ee++)if(R[ee]!=
Z[ee])return R[ee]>Z[ee]^Q?1:-1;return J==z?0:J>z^Q?1:-1}function A(P,j,Q,re){if(P<j||P>Q||P!==o(P))throw Error(i+(re||"Argument")+(typeof P=="number"?P<j||P>Q?
" out of range: ":" not an integer: ":" not a primitive number: ")+String(P))}function I(P){var j=P.c.length-1;return h(P.e/u)==j&&P.c[j]%2!=0}function C(P,j){return(P.
length>1?P.charAt(0)+"."+P.slice(1):P)+(j<0?"e":"e+")+j}function b(P,j,Q){var re,R;if(j<0){for(R=Q+".";++j;R+=Q);P=R+P}else if(re=P.length,++j>re){for(R=Q,j-=re;--j;R+=
Q);P+=R}else j<re&&(P=P.slice(0,j)+"."+P.slice(j));return P}t=p(),t.default=t.BigNumber=t,typeof define=="function"&&define.amd?define(function(){return t}):typeof vv<
"u"&&vv.exports?vv.exports=t:(e||(e=typeof self<"u"&&self?self:window),e.BigNumber=t)})(qq)});var Fs=y(bv=>{"use strict";Object.defineProperty(bv,"__esModule",{value:!0});bv.default=void 0;var SW=AW(Nq());function AW(e){return e&&e.__esModule?e:{default:e}}
var Lq=SW.default.clone();Lq.DEBUG=!0;var npe=bv.default=Lq});var jq=y(g1=>{"use strict";Object.defineProperty(g1,"__esModule",{value:!0});g1.best_r=kW;var eu=wW(Fs());function wW(e){return e&&e.__esModule?e:{default:e}}function EW(e,t){
return OW(e)||CW(e,t)||PW(e,t)||TW()}function TW(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function PW(e,t){if(e){if(typeof e=="string")return Mq(e,t);var r={}.toString.
call(e).slice(8,-1);return r==="Object"&&e.constructor&&(r=e.constructor.name),r==="Map"||r==="Set"?Array.from(e):r==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(r)?Mq(e,t):void 0}}function Mq(e,t){(t==null||t>e.length)&&(t=e.length);for(var r=0,n=Array(t);r<t;r++)n[r]=e[r];return n}function CW(e,t){var r=e==null?null:
typeof Symbol<"u"&&e[Symbol.iterator]||e["@@iterator"];if(r!=null){var n,o,i,s,a=[],u=!0,c=!1;try{if(i=(r=r.call(e)).next,t===0){if(Object(r)!==r)return;u=!1}else
for(;!(u=(n=i.call(r)).done)&&(a.push(n.value),a.length!==t);u=!0);}catch(l){c=!0,o=l}finally{try{if(!u&&r.return!=null&&(s=r.return(),Object(s)!==s))return}finally{
if(c)throw o}}return a}}function OW(e){if(Array.isArray(e))return e}var m1=(1<<31>>>0)-1;function kW(e){for(var t=new eu.default(e),r,n,o=[[new eu.default(0),new eu.
default(1)],[new eu.default(1),new eu.default(0)]],i=2;!t.gt(m1);){r=t.integerValue(eu.default.ROUND_FLOOR),n=t.minus(r);var s=r.times(o[i-1][0]).plus(o[i-2][0]),
a=r.times(o[i-1][1]).plus(o[i-2][1]);if(s.gt(m1)||a.gt(m1)||(o.push([s,a]),n.eq(0)))break;t=new eu.default(1).div(n),i+=1}var u=EW(o[o.length-1],2),c=u[0],l=u[1];
if(c.isZero()||l.isZero())throw new Error("Couldn't find approximation");return[c.toNumber(),l.toNumber()]}});var Av=y(Sv=>{"use strict";Object.defineProperty(Sv,"__esModule",{value:!0});Sv.LiquidityPoolAsset=void 0;var _v=BW(Ae()),Sp=ko(),Dq=h1();function BW(e){return e&&
e.__esModule?e:{default:e}}function Ap(e){"@babel/helpers - typeof";return Ap=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Ap(e)}function Uq(e,t){var r=Object.keys(e);if(Object.
getOwnPropertySymbols){var n=Object.getOwnPropertySymbols(e);t&&(n=n.filter(function(o){return Object.getOwnPropertyDescriptor(e,o).enumerable})),r.push.apply(r,
n)}return r}function Fq(e){for(var t=1;t<arguments.length;t++){var r=arguments[t]!=null?arguments[t]:{};t%2?Uq(Object(r),!0).forEach(function(n){IW(e,n,r[n])}):
Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(r)):Uq(Object(r)).forEach(function(n){Object.defineProperty(e,n,Object.
getOwnPropertyDescriptor(r,n))})}return e}function IW(e,t,r){return(t=Kq(t))in e?Object.defineProperty(e,t,{value:r,enumerable:!0,configurable:!0,writable:!0}):
e[t]=r,e}function xW(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function Vq(e,t){for(var r=0;r<t.length;r++){var n=t[r];
n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,Kq(n.key),n)}}function RW(e,t,r){return t&&Vq(e.prototype,t),
r&&Vq(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function Kq(e){var t=qW(e,"string");return Ap(t)=="symbol"?t:t+""}function qW(e,t){if(Ap(e)!="ob\
ject"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(Ap(n)!="object")return n;throw new TypeError("@@toPrimitive must r\
eturn a primitive value.")}return(t==="string"?String:Number)(e)}var spe=Sv.LiquidityPoolAsset=(function(){function e(t,r,n){if(xW(this,e),!t||!(t instanceof Sp.
Asset))throw new Error("assetA is invalid");if(!r||!(r instanceof Sp.Asset))throw new Error("assetB is invalid");if(Sp.Asset.compare(t,r)!==-1)throw new Error("\
Assets are not in lexicographic order");if(!n||n!==Dq.LiquidityPoolFeeV18)throw new Error("fee is invalid");this.assetA=t,this.assetB=r,this.fee=n}return RW(e,[
{key:"toXDRObject",value:function(){var r=new _v.default.LiquidityPoolConstantProductParameters({assetA:this.assetA.toXDRObject(),assetB:this.assetB.toXDRObject(),
fee:this.fee}),n=new _v.default.LiquidityPoolParameters("liquidityPoolConstantProduct",r);return new _v.default.ChangeTrustAsset("assetTypePoolShare",n)}},{key:"\
getLiquidityPoolParameters",value:function(){return Fq(Fq({},this),{},{assetA:this.assetA,assetB:this.assetB,fee:this.fee})}},{key:"getAssetType",value:function(){
return"liquidity_pool_shares"}},{key:"equals",value:function(r){return this.assetA.equals(r.assetA)&&this.assetB.equals(r.assetB)&&this.fee===r.fee}},{key:"toSt\
ring",value:function(){var r=(0,Dq.getLiquidityPoolId)("constant_product",this.getLiquidityPoolParameters()).toString("hex");return"liquidity_pool:".concat(r)}}],
[{key:"fromOperation",value:function(r){var n=r.switch();if(n===_v.default.AssetType.assetTypePoolShare()){var o=r.liquidityPool().constantProduct();return new this(
Sp.Asset.fromOperation(o.assetA()),Sp.Asset.fromOperation(o.assetB()),o.fee())}throw new Error("Invalid asset type: ".concat(n.name))}}])})()});var v1=y(wv=>{"use strict";Object.defineProperty(wv,"__esModule",{value:!0});wv.Claimant=void 0;var Tr=LW(Ae()),NW=sn(),Hq=er();function LW(e){return e&&e.__esModule?
e:{default:e}}function wp(e){"@babel/helpers - typeof";return wp=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},wp(e)}function MW(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function $q(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,DW(n.key),n)}}function jW(e,t,r){return t&&$q(e.prototype,t),r&&$q(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function DW(e){
var t=UW(e,"string");return wp(t)=="symbol"?t:t+""}function UW(e,t){if(wp(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(wp(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var upe=wv.Claimant=
(function(){function e(t,r){if(MW(this,e),t&&!Hq.StrKey.isValidEd25519PublicKey(t))throw new Error("Destination is invalid");if(this._destination=t,!r)this._predicate=
Tr.default.ClaimPredicate.claimPredicateUnconditional();else if(r instanceof Tr.default.ClaimPredicate)this._predicate=r;else throw new Error("Predicate should \
be an xdr.ClaimPredicate")}return jW(e,[{key:"toXDRObject",value:function(){var r=new Tr.default.ClaimantV0({destination:NW.Keypair.fromPublicKey(this._destination).
xdrAccountId(),predicate:this._predicate});return Tr.default.Claimant.claimantTypeV0(r)}},{key:"destination",get:function(){return this._destination},set:function(r){
throw new Error("Claimant is immutable")}},{key:"predicate",get:function(){return this._predicate},set:function(r){throw new Error("Claimant is immutable")}}],[
{key:"predicateUnconditional",value:function(){return Tr.default.ClaimPredicate.claimPredicateUnconditional()}},{key:"predicateAnd",value:function(r,n){if(!(r instanceof
Tr.default.ClaimPredicate))throw new Error("left Predicate should be an xdr.ClaimPredicate");if(!(n instanceof Tr.default.ClaimPredicate))throw new Error("right\
 Predicate should be an xdr.ClaimPredicate");return Tr.default.ClaimPredicate.claimPredicateAnd([r,n])}},{key:"predicateOr",value:function(r,n){if(!(r instanceof
Tr.default.ClaimPredicate))throw new Error("left Predicate should be an xdr.ClaimPredicate");if(!(n instanceof Tr.default.ClaimPredicate))throw new Error("right\
 Predicate should be an xdr.ClaimPredicate");return Tr.default.ClaimPredicate.claimPredicateOr([r,n])}},{key:"predicateNot",value:function(r){if(!(r instanceof Tr.
default.ClaimPredicate))throw new Error("right Predicate should be an xdr.ClaimPredicate");return Tr.default.ClaimPredicate.claimPredicateNot(r)}},{key:"predica\
teBeforeAbsoluteTime",value:function(r){return Tr.default.ClaimPredicate.claimPredicateBeforeAbsoluteTime(Tr.default.Int64.fromString(r))}},{key:"predicateBefor\
eRelativeTime",value:function(r){return Tr.default.ClaimPredicate.claimPredicateBeforeRelativeTime(Tr.default.Int64.fromString(r))}},{key:"fromXDR",value:function(r){
var n;if(r.switch()===Tr.default.ClaimantType.claimantTypeV0())return n=r.v0(),new this(Hq.StrKey.encodeEd25519PublicKey(n.destination().ed25519()),n.predicate());
throw new Error("Invalid claimant type: ".concat(r.switch().name))}}])})()});var Tv=y(Ev=>{"use strict";Object.defineProperty(Ev,"__esModule",{value:!0});Ev.LiquidityPoolId=void 0;var b1=FW(Ae());function FW(e){return e&&e.__esModule?e:{
default:e}}function Ep(e){"@babel/helpers - typeof";return Ep=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Ep(e)}function VW(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Wq(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,HW(n.key),n)}}function KW(e,t,r){return t&&Wq(e.prototype,t),r&&Wq(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function HW(e){
var t=$W(e,"string");return Ep(t)=="symbol"?t:t+""}function $W(e,t){if(Ep(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(Ep(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var lpe=Ev.LiquidityPoolId=
(function(){function e(t){if(VW(this,e),!t)throw new Error("liquidityPoolId cannot be empty");if(!/^[a-f0-9]{64}$/.test(t))throw new Error("Liquidity pool ID is\
 not a valid hash");this.liquidityPoolId=t}return KW(e,[{key:"toXDRObject",value:function(){var r=b1.default.PoolId.fromXDR(this.liquidityPoolId,"hex");return new b1.
default.TrustLineAsset("assetTypePoolShare",r)}},{key:"getLiquidityPoolId",value:function(){return String(this.liquidityPoolId)}},{key:"getAssetType",value:function(){
return"liquidity_pool_shares"}},{key:"equals",value:function(r){return this.liquidityPoolId===r.getLiquidityPoolId()}},{key:"toString",value:function(){return"l\
iquidity_pool:".concat(this.liquidityPoolId)}}],[{key:"fromOperation",value:function(r){var n=r.switch();if(n===b1.default.AssetType.assetTypePoolShare()){var o=r.
liquidityPoolId().toString("hex");return new this(o)}throw new Error("Invalid asset type: ".concat(n.name))}}])})()});var zq=y(S1=>{"use strict";Object.defineProperty(S1,"__esModule",{value:!0});S1.manageSellOffer=XW;var WW=Vr(),_1=zW(Ae());function zW(e){return e&&e.__esModule?
e:{default:e}}function XW(e){var t={};if(t.selling=e.selling.toXDRObject(),t.buying=e.buying.toXDRObject(),!this.isValidAmount(e.amount,!0))throw new TypeError(
this.constructAmountRequirementsError("amount"));if(t.amount=this._toXDRAmount(e.amount),e.price===void 0)throw new TypeError("price argument is required");t.price=
this._toXDRPrice(e.price),e.offerId!==void 0?e.offerId=e.offerId.toString():e.offerId="0",t.offerId=WW.Hyper.fromString(e.offerId);var r=new _1.default.ManageSellOfferOp(
t),n={};return n.body=_1.default.OperationBody.manageSellOffer(r),this.setSourceAccount(n,e),new _1.default.Operation(n)}});var Xq=y(w1=>{"use strict";Object.defineProperty(w1,"__esModule",{value:!0});w1.createPassiveSellOffer=ZW;var A1=GW(Ae());function GW(e){return e&&e.__esModule?
e:{default:e}}function ZW(e){var t={};if(t.selling=e.selling.toXDRObject(),t.buying=e.buying.toXDRObject(),!this.isValidAmount(e.amount))throw new TypeError(this.
constructAmountRequirementsError("amount"));if(t.amount=this._toXDRAmount(e.amount),e.price===void 0)throw new TypeError("price argument is required");t.price=this.
_toXDRPrice(e.price);var r=new A1.default.CreatePassiveSellOfferOp(t),n={};return n.body=A1.default.OperationBody.createPassiveSellOffer(r),this.setSourceAccount(
n,e),new A1.default.Operation(n)}});var Yn=y(al=>{"use strict";Object.defineProperty(al,"__esModule",{value:!0});al.decodeAddressToMuxedAccount=Gq;al.encodeMuxedAccount=YW;al.encodeMuxedAccountToAddress=
Zq;al.extractBaseAddress=QW;var Zi=JW(Ae()),li=er();function JW(e){return e&&e.__esModule?e:{default:e}}function Gq(e){return li.StrKey.isValidMed25519PublicKey(
e)?ez(e):Zi.default.MuxedAccount.keyTypeEd25519(li.StrKey.decodeEd25519PublicKey(e))}function Zq(e){return e.switch().value===Zi.default.CryptoKeyType.keyTypeMuxedEd25519().
value?tz(e):li.StrKey.encodeEd25519PublicKey(e.ed25519())}function YW(e,t){if(!li.StrKey.isValidEd25519PublicKey(e))throw new Error("address should be a Stellar\
 account ID (G...)");if(typeof t!="string")throw new Error("id should be a string representing a number (uint64)");return Zi.default.MuxedAccount.keyTypeMuxedEd25519(
new Zi.default.MuxedAccountMed25519({id:Zi.default.Uint64.fromString(t),ed25519:li.StrKey.decodeEd25519PublicKey(e)}))}function QW(e){if(li.StrKey.isValidEd25519PublicKey(
e))return e;if(!li.StrKey.isValidMed25519PublicKey(e))throw new TypeError("expected muxed account (M...), got ".concat(e));var t=Gq(e);return li.StrKey.encodeEd25519PublicKey(
t.med25519().ed25519())}function ez(e){var t=li.StrKey.decodeMed25519PublicKey(e);return Zi.default.MuxedAccount.keyTypeMuxedEd25519(new Zi.default.MuxedAccountMed25519(
{id:Zi.default.Uint64.fromXDR(t.subarray(-8)),ed25519:t.subarray(0,-8)}))}function tz(e){if(e.switch()===Zi.default.CryptoKeyType.keyTypeEd25519())return Zq(e);
var t=e.med25519();return li.StrKey.encodeMed25519PublicKey(Buffer.concat([t.ed25519(),t.id().toXDR("raw")]))}});var Yq=y(E1=>{"use strict";Object.defineProperty(E1,"__esModule",{value:!0});E1.accountMerge=oz;var Jq=nz(Ae()),rz=Yn();function nz(e){return e&&e.__esModule?e:
{default:e}}function oz(e){var t={};try{t.body=Jq.default.OperationBody.accountMerge((0,rz.decodeAddressToMuxedAccount)(e.destination))}catch{throw new Error("d\
estination is invalid")}return this.setSourceAccount(t,e),new Jq.default.Operation(t)}});var Qq=y(T1=>{"use strict";Object.defineProperty(T1,"__esModule",{value:!0});T1.allowTrust=uz;var ul=az(Ae()),iz=sn(),sz=er();function az(e){return e&&e.__esModule?
e:{default:e}}function uz(e){if(!sz.StrKey.isValidEd25519PublicKey(e.trustor))throw new Error("trustor is invalid");var t={};if(t.trustor=iz.Keypair.fromPublicKey(
e.trustor).xdrAccountId(),e.assetCode.length<=4){var r=e.assetCode.padEnd(4,"\0");t.asset=ul.default.AssetCode.assetTypeCreditAlphanum4(r)}else if(e.assetCode.length<=
12){var n=e.assetCode.padEnd(12,"\0");t.asset=ul.default.AssetCode.assetTypeCreditAlphanum12(n)}else throw new Error("Asset code must be 12 characters at max.");
typeof e.authorize=="boolean"?e.authorize?t.authorize=ul.default.TrustLineFlags.authorizedFlag().value:t.authorize=0:t.authorize=e.authorize;var o=new ul.default.
AllowTrustOp(t),i={};return i.body=ul.default.OperationBody.allowTrust(o),this.setSourceAccount(i,e),new ul.default.Operation(i)}});var tN=y(C1=>{"use strict";Object.defineProperty(C1,"__esModule",{value:!0});C1.bumpSequence=fz;var cz=Vr(),lz=eN(Fs()),P1=eN(Ae());function eN(e){return e&&e.__esModule?
e:{default:e}}function fz(e){var t={};if(typeof e.bumpTo!="string")throw new Error("bumpTo must be a string");try{new lz.default(e.bumpTo)}catch{throw new Error(
"bumpTo must be a stringified number")}t.bumpTo=cz.Hyper.fromString(e.bumpTo);var r=new P1.default.BumpSequenceOp(t),n={};return n.body=P1.default.OperationBody.
bumpSequence(r),this.setSourceAccount(n,e),new P1.default.Operation(n)}});var nN=y(k1=>{"use strict";Object.defineProperty(k1,"__esModule",{value:!0});k1.changeTrust=gz;var dz=Vr(),pz=rN(Fs()),O1=rN(Ae()),yz=ko(),hz=Av();function rN(e){
return e&&e.__esModule?e:{default:e}}var mz="9223372036854775807";function gz(e){var t={};if(e.asset instanceof yz.Asset)t.line=e.asset.toChangeTrustXDRObject();else if(e.
asset instanceof hz.LiquidityPoolAsset)t.line=e.asset.toXDRObject();else throw new TypeError("asset must be Asset or LiquidityPoolAsset");if(e.limit!==void 0&&!this.
isValidAmount(e.limit,!0))throw new TypeError(this.constructAmountRequirementsError("limit"));e.limit?t.limit=this._toXDRAmount(e.limit):t.limit=dz.Hyper.fromString(
new pz.default(mz).toString()),e.source&&(t.source=e.source.masterKeypair);var r=new O1.default.ChangeTrustOp(t),n={};return n.body=O1.default.OperationBody.changeTrust(
r),this.setSourceAccount(n,e),new O1.default.Operation(n)}});var oN=y(I1=>{"use strict";Object.defineProperty(I1,"__esModule",{value:!0});I1.createAccount=Sz;var B1=_z(Ae()),vz=sn(),bz=er();function _z(e){return e&&e.__esModule?
e:{default:e}}function Sz(e){if(!bz.StrKey.isValidEd25519PublicKey(e.destination))throw new Error("destination is invalid");if(!this.isValidAmount(e.startingBalance,
!0))throw new TypeError(this.constructAmountRequirementsError("startingBalance"));var t={};t.destination=vz.Keypair.fromPublicKey(e.destination).xdrAccountId(),
t.startingBalance=this._toXDRAmount(e.startingBalance);var r=new B1.default.CreateAccountOp(t),n={};return n.body=B1.default.OperationBody.createAccount(r),this.
setSourceAccount(n,e),new B1.default.Operation(n)}});var iN=y(R1=>{"use strict";Object.defineProperty(R1,"__esModule",{value:!0});R1.createClaimableBalance=Ez;var x1=wz(Ae()),Az=ko();function wz(e){return e&&e.__esModule?
e:{default:e}}function Ez(e){if(!(e.asset instanceof Az.Asset))throw new Error("must provide an asset for create claimable balance operation");if(!this.isValidAmount(
e.amount))throw new TypeError(this.constructAmountRequirementsError("amount"));if(!Array.isArray(e.claimants)||e.claimants.length===0)throw new Error("must prov\
ide at least one claimant");var t={};t.asset=e.asset.toXDRObject(),t.amount=this._toXDRAmount(e.amount),t.claimants=Object.values(e.claimants).map(function(o){return o.
toXDRObject()});var r=new x1.default.CreateClaimableBalanceOp(t),n={};return n.body=x1.default.OperationBody.createClaimableBalance(r),this.setSourceAccount(n,e),
new x1.default.Operation(n)}});var q1=y(Cv=>{"use strict";Object.defineProperty(Cv,"__esModule",{value:!0});Cv.claimClaimableBalance=Pz;Cv.validateClaimableBalanceId=sN;var Pv=Tz(Ae());function Tz(e){
return e&&e.__esModule?e:{default:e}}function Pz(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};sN(e.balanceId);var t={};t.balanceId=Pv.default.
ClaimableBalanceId.fromXDR(e.balanceId,"hex");var r=new Pv.default.ClaimClaimableBalanceOp(t),n={};return n.body=Pv.default.OperationBody.claimClaimableBalance(
r),this.setSourceAccount(n,e),new Pv.default.Operation(n)}function sN(e){if(typeof e!="string"||e.length!==72)throw new Error("must provide a valid claimable ba\
lance id")}});var aN=y(N1=>{"use strict";Object.defineProperty(N1,"__esModule",{value:!0});N1.clawbackClaimableBalance=kz;var Ov=Oz(Ae()),Cz=q1();function Oz(e){return e&&e.__esModule?
e:{default:e}}function kz(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};(0,Cz.validateClaimableBalanceId)(e.balanceId);var t={balanceId:Ov.default.
ClaimableBalanceId.fromXDR(e.balanceId,"hex")},r={body:Ov.default.OperationBody.clawbackClaimableBalance(new Ov.default.ClawbackClaimableBalanceOp(t))};return this.
setSourceAccount(r,e),new Ov.default.Operation(r)}});var cN=y(L1=>{"use strict";Object.defineProperty(L1,"__esModule",{value:!0});L1.inflation=Iz;var uN=Bz(Ae());function Bz(e){return e&&e.__esModule?e:{default:e}}
function Iz(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},t={};return t.body=uN.default.OperationBody.inflation(),this.setSourceAccount(t,e),
new uN.default.Operation(t)}});var lN=y(j1=>{"use strict";Object.defineProperty(j1,"__esModule",{value:!0});j1.manageData=Rz;var M1=xz(Ae());function xz(e){return e&&e.__esModule?e:{default:e}}
function Rz(e){var t={};if(!(typeof e.name=="string"&&e.name.length<=64))throw new Error("name must be a string, up to 64 characters");if(t.dataName=e.name,typeof e.
value!="string"&&!Buffer.isBuffer(e.value)&&e.value!==null)throw new Error("value must be a string, Buffer or null");if(typeof e.value=="string"?t.dataValue=Buffer.
from(e.value):t.dataValue=e.value,t.dataValue!==null&&t.dataValue.length>64)throw new Error("value cannot be longer that 64 bytes");var r=new M1.default.ManageDataOp(
t),n={};return n.body=M1.default.OperationBody.manageData(r),this.setSourceAccount(n,e),new M1.default.Operation(n)}});var fN=y(U1=>{"use strict";Object.defineProperty(U1,"__esModule",{value:!0});U1.manageBuyOffer=Lz;var qz=Vr(),D1=Nz(Ae());function Nz(e){return e&&e.__esModule?
e:{default:e}}function Lz(e){var t={};if(t.selling=e.selling.toXDRObject(),t.buying=e.buying.toXDRObject(),!this.isValidAmount(e.buyAmount,!0))throw new TypeError(
this.constructAmountRequirementsError("buyAmount"));if(t.buyAmount=this._toXDRAmount(e.buyAmount),e.price===void 0)throw new TypeError("price argument is requir\
ed");t.price=this._toXDRPrice(e.price),e.offerId!==void 0?e.offerId=e.offerId.toString():e.offerId="0",t.offerId=qz.Hyper.fromString(e.offerId);var r=new D1.default.
ManageBuyOfferOp(t),n={};return n.body=D1.default.OperationBody.manageBuyOffer(r),this.setSourceAccount(n,e),new D1.default.Operation(n)}});var dN=y(V1=>{"use strict";Object.defineProperty(V1,"__esModule",{value:!0});V1.pathPaymentStrictReceive=Dz;var F1=jz(Ae()),Mz=Yn();function jz(e){return e&&e.__esModule?
e:{default:e}}function Dz(e){switch(!0){case!e.sendAsset:throw new Error("Must specify a send asset");case!this.isValidAmount(e.sendMax):throw new TypeError(this.
constructAmountRequirementsError("sendMax"));case!e.destAsset:throw new Error("Must provide a destAsset for a payment operation");case!this.isValidAmount(e.destAmount):
throw new TypeError(this.constructAmountRequirementsError("destAmount"));default:break}var t={};t.sendAsset=e.sendAsset.toXDRObject(),t.sendMax=this._toXDRAmount(
e.sendMax);try{t.destination=(0,Mz.decodeAddressToMuxedAccount)(e.destination)}catch{throw new Error("destination is invalid")}t.destAsset=e.destAsset.toXDRObject(),
t.destAmount=this._toXDRAmount(e.destAmount);var r=e.path?e.path:[];t.path=r.map(function(i){return i.toXDRObject()});var n=new F1.default.PathPaymentStrictReceiveOp(
t),o={};return o.body=F1.default.OperationBody.pathPaymentStrictReceive(n),this.setSourceAccount(o,e),new F1.default.Operation(o)}});var pN=y(H1=>{"use strict";Object.defineProperty(H1,"__esModule",{value:!0});H1.pathPaymentStrictSend=Vz;var K1=Fz(Ae()),Uz=Yn();function Fz(e){return e&&e.__esModule?
e:{default:e}}function Vz(e){switch(!0){case!e.sendAsset:throw new Error("Must specify a send asset");case!this.isValidAmount(e.sendAmount):throw new TypeError(
this.constructAmountRequirementsError("sendAmount"));case!e.destAsset:throw new Error("Must provide a destAsset for a payment operation");case!this.isValidAmount(
e.destMin):throw new TypeError(this.constructAmountRequirementsError("destMin"));default:break}var t={};t.sendAsset=e.sendAsset.toXDRObject(),t.sendAmount=this.
_toXDRAmount(e.sendAmount);try{t.destination=(0,Uz.decodeAddressToMuxedAccount)(e.destination)}catch{throw new Error("destination is invalid")}t.destAsset=e.destAsset.
toXDRObject(),t.destMin=this._toXDRAmount(e.destMin);var r=e.path?e.path:[];t.path=r.map(function(i){return i.toXDRObject()});var n=new K1.default.PathPaymentStrictSendOp(
t),o={};return o.body=K1.default.OperationBody.pathPaymentStrictSend(n),this.setSourceAccount(o,e),new K1.default.Operation(o)}});var yN=y(W1=>{"use strict";Object.defineProperty(W1,"__esModule",{value:!0});W1.payment=$z;var $1=Hz(Ae()),Kz=Yn();function Hz(e){return e&&e.__esModule?e:{default:e}}
function $z(e){if(!e.asset)throw new Error("Must provide an asset for a payment operation");if(!this.isValidAmount(e.amount))throw new TypeError(this.constructAmountRequirementsError(
"amount"));var t={};try{t.destination=(0,Kz.decodeAddressToMuxedAccount)(e.destination)}catch{throw new Error("destination is invalid")}t.asset=e.asset.toXDRObject(),
t.amount=this._toXDRAmount(e.amount);var r=new $1.default.PaymentOp(t),n={};return n.body=$1.default.OperationBody.payment(r),this.setSourceAccount(n,e),new $1.
default.Operation(n)}});var hN=y(z1=>{"use strict";Object.defineProperty(z1,"__esModule",{value:!0});z1.setOptions=Xz;var Ji=zz(Ae()),Wz=sn(),Tp=er();function zz(e){return e&&e.__esModule?
e:{default:e}}function Pp(e,t){if(e>=0&&e<=255)return!0;throw new Error("".concat(t," value must be between 0 and 255"))}function Xz(e){var t={};if(e.inflationDest){
if(!Tp.StrKey.isValidEd25519PublicKey(e.inflationDest))throw new Error("inflationDest is invalid");t.inflationDest=Wz.Keypair.fromPublicKey(e.inflationDest).xdrAccountId()}
if(t.clearFlags=this._checkUnsignedIntValue("clearFlags",e.clearFlags),t.setFlags=this._checkUnsignedIntValue("setFlags",e.setFlags),t.masterWeight=this._checkUnsignedIntValue(
"masterWeight",e.masterWeight,Pp),t.lowThreshold=this._checkUnsignedIntValue("lowThreshold",e.lowThreshold,Pp),t.medThreshold=this._checkUnsignedIntValue("medTh\
reshold",e.medThreshold,Pp),t.highThreshold=this._checkUnsignedIntValue("highThreshold",e.highThreshold,Pp),e.homeDomain!==void 0&&typeof e.homeDomain!="string")
throw new TypeError("homeDomain argument must be of type String");if(t.homeDomain=e.homeDomain,e.signer){var r=this._checkUnsignedIntValue("signer.weight",e.signer.
weight,Pp),n,o=0;if(e.signer.ed25519PublicKey){if(!Tp.StrKey.isValidEd25519PublicKey(e.signer.ed25519PublicKey))throw new Error("signer.ed25519PublicKey is inva\
lid.");var i=Tp.StrKey.decodeEd25519PublicKey(e.signer.ed25519PublicKey);n=new Ji.default.SignerKey.signerKeyTypeEd25519(i),o+=1}if(e.signer.preAuthTx){if(typeof e.
signer.preAuthTx=="string"&&(e.signer.preAuthTx=Buffer.from(e.signer.preAuthTx,"hex")),!(Buffer.isBuffer(e.signer.preAuthTx)&&e.signer.preAuthTx.length===32))throw new Error(
"signer.preAuthTx must be 32 bytes Buffer.");n=new Ji.default.SignerKey.signerKeyTypePreAuthTx(e.signer.preAuthTx),o+=1}if(e.signer.sha256Hash){if(typeof e.signer.
sha256Hash=="string"&&(e.signer.sha256Hash=Buffer.from(e.signer.sha256Hash,"hex")),!(Buffer.isBuffer(e.signer.sha256Hash)&&e.signer.sha256Hash.length===32))throw new Error(
"signer.sha256Hash must be 32 bytes Buffer.");n=new Ji.default.SignerKey.signerKeyTypeHashX(e.signer.sha256Hash),o+=1}if(e.signer.ed25519SignedPayload){if(!Tp.StrKey.
isValidSignedPayload(e.signer.ed25519SignedPayload))throw new Error("signer.ed25519SignedPayload is invalid.");var s=Tp.StrKey.decodeSignedPayload(e.signer.ed25519SignedPayload),
a=Ji.default.SignerKeyEd25519SignedPayload.fromXDR(s);n=Ji.default.SignerKey.signerKeyTypeEd25519SignedPayload(a),o+=1}if(o!==1)throw new Error("Signer object m\
ust contain exactly one of signer.ed25519PublicKey, signer.sha256Hash, signer.preAuthTx.");t.signer=new Ji.default.Signer({key:n,weight:r})}var u=new Ji.default.
SetOptionsOp(t),c={};return c.body=Ji.default.OperationBody.setOptions(u),this.setSourceAccount(c,e),new Ji.default.Operation(c)}});var mN=y(G1=>{"use strict";Object.defineProperty(G1,"__esModule",{value:!0});G1.beginSponsoringFutureReserves=Yz;var X1=Jz(Ae()),Gz=er(),Zz=sn();function Jz(e){
return e&&e.__esModule?e:{default:e}}function Yz(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};if(!Gz.StrKey.isValidEd25519PublicKey(e.sponsoredId))
throw new Error("sponsoredId is invalid");var t=new X1.default.BeginSponsoringFutureReservesOp({sponsoredId:Zz.Keypair.fromPublicKey(e.sponsoredId).xdrAccountId()}),
r={};return r.body=X1.default.OperationBody.beginSponsoringFutureReserves(t),this.setSourceAccount(r,e),new X1.default.Operation(r)}});var vN=y(Z1=>{"use strict";Object.defineProperty(Z1,"__esModule",{value:!0});Z1.endSponsoringFutureReserves=eX;var gN=Qz(Ae());function Qz(e){return e&&e.__esModule?
e:{default:e}}function eX(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},t={};return t.body=gN.default.OperationBody.endSponsoringFutureReserves(),
this.setSourceAccount(t,e),new gN.default.Operation(t)}});var bN=y(Yi=>{"use strict";Object.defineProperty(Yi,"__esModule",{value:!0});Yi.revokeAccountSponsorship=oX;Yi.revokeClaimableBalanceSponsorship=uX;Yi.revokeDataSponsorship=
aX;Yi.revokeLiquidityPoolSponsorship=cX;Yi.revokeOfferSponsorship=sX;Yi.revokeSignerSponsorship=lX;Yi.revokeTrustlineSponsorship=iX;var Ue=nX(Ae()),tu=er(),Cp=sn(),
tX=ko(),rX=Tv();function nX(e){return e&&e.__esModule?e:{default:e}}function oX(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};if(!tu.StrKey.
isValidEd25519PublicKey(e.account))throw new Error("account is invalid");var t=Ue.default.LedgerKey.account(new Ue.default.LedgerKeyAccount({accountId:Cp.Keypair.
fromPublicKey(e.account).xdrAccountId()})),r=Ue.default.RevokeSponsorshipOp.revokeSponsorshipLedgerEntry(t),n={};return n.body=Ue.default.OperationBody.revokeSponsorship(
r),this.setSourceAccount(n,e),new Ue.default.Operation(n)}function iX(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};if(!tu.StrKey.isValidEd25519PublicKey(
e.account))throw new Error("account is invalid");var t;if(e.asset instanceof tX.Asset)t=e.asset.toTrustLineXDRObject();else if(e.asset instanceof rX.LiquidityPoolId)
t=e.asset.toXDRObject();else throw new TypeError("asset must be an Asset or LiquidityPoolId");var r=Ue.default.LedgerKey.trustline(new Ue.default.LedgerKeyTrustLine(
{accountId:Cp.Keypair.fromPublicKey(e.account).xdrAccountId(),asset:t})),n=Ue.default.RevokeSponsorshipOp.revokeSponsorshipLedgerEntry(r),o={};return o.body=Ue.
default.OperationBody.revokeSponsorship(n),this.setSourceAccount(o,e),new Ue.default.Operation(o)}function sX(){var e=arguments.length>0&&arguments[0]!==void 0?
arguments[0]:{};if(!tu.StrKey.isValidEd25519PublicKey(e.seller))throw new Error("seller is invalid");if(typeof e.offerId!="string")throw new Error("offerId is i\
nvalid");var t=Ue.default.LedgerKey.offer(new Ue.default.LedgerKeyOffer({sellerId:Cp.Keypair.fromPublicKey(e.seller).xdrAccountId(),offerId:Ue.default.Int64.fromString(
e.offerId)})),r=Ue.default.RevokeSponsorshipOp.revokeSponsorshipLedgerEntry(t),n={};return n.body=Ue.default.OperationBody.revokeSponsorship(r),this.setSourceAccount(
n,e),new Ue.default.Operation(n)}function aX(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};if(!tu.StrKey.isValidEd25519PublicKey(e.account))
throw new Error("account is invalid");if(typeof e.name!="string"||e.name.length>64)throw new Error("name must be a string, up to 64 characters");var t=Ue.default.
LedgerKey.data(new Ue.default.LedgerKeyData({accountId:Cp.Keypair.fromPublicKey(e.account).xdrAccountId(),dataName:e.name})),r=Ue.default.RevokeSponsorshipOp.revokeSponsorshipLedgerEntry(
t),n={};return n.body=Ue.default.OperationBody.revokeSponsorship(r),this.setSourceAccount(n,e),new Ue.default.Operation(n)}function uX(){var e=arguments.length>
0&&arguments[0]!==void 0?arguments[0]:{};if(typeof e.balanceId!="string")throw new Error("balanceId is invalid");var t=Ue.default.LedgerKey.claimableBalance(new Ue.
default.LedgerKeyClaimableBalance({balanceId:Ue.default.ClaimableBalanceId.fromXDR(e.balanceId,"hex")})),r=Ue.default.RevokeSponsorshipOp.revokeSponsorshipLedgerEntry(
t),n={};return n.body=Ue.default.OperationBody.revokeSponsorship(r),this.setSourceAccount(n,e),new Ue.default.Operation(n)}function cX(){var e=arguments.length>
0&&arguments[0]!==void 0?arguments[0]:{};if(typeof e.liquidityPoolId!="string")throw new Error("liquidityPoolId is invalid");var t=Ue.default.LedgerKey.liquidityPool(
new Ue.default.LedgerKeyLiquidityPool({liquidityPoolId:Ue.default.PoolId.fromXDR(e.liquidityPoolId,"hex")})),r=Ue.default.RevokeSponsorshipOp.revokeSponsorshipLedgerEntry(
t),n={body:Ue.default.OperationBody.revokeSponsorship(r)};return this.setSourceAccount(n,e),new Ue.default.Operation(n)}function lX(){var e=arguments.length>0&&
arguments[0]!==void 0?arguments[0]:{};if(!tu.StrKey.isValidEd25519PublicKey(e.account))throw new Error("account is invalid");var t;if(e.signer.ed25519PublicKey){
if(!tu.StrKey.isValidEd25519PublicKey(e.signer.ed25519PublicKey))throw new Error("signer.ed25519PublicKey is invalid.");var r=tu.StrKey.decodeEd25519PublicKey(e.
signer.ed25519PublicKey);t=new Ue.default.SignerKey.signerKeyTypeEd25519(r)}else if(e.signer.preAuthTx){var n;if(typeof e.signer.preAuthTx=="string"?n=Buffer.from(
e.signer.preAuthTx,"hex"):n=e.signer.preAuthTx,!(Buffer.isBuffer(n)&&n.length===32))throw new Error("signer.preAuthTx must be 32 bytes Buffer.");t=new Ue.default.
SignerKey.signerKeyTypePreAuthTx(n)}else if(e.signer.sha256Hash){var o;if(typeof e.signer.sha256Hash=="string"?o=Buffer.from(e.signer.sha256Hash,"hex"):o=e.signer.
sha256Hash,!(Buffer.isBuffer(o)&&o.length===32))throw new Error("signer.sha256Hash must be 32 bytes Buffer.");t=new Ue.default.SignerKey.signerKeyTypeHashX(o)}else
throw new Error("signer is invalid");var i=new Ue.default.RevokeSponsorshipOpSigner({accountId:Cp.Keypair.fromPublicKey(e.account).xdrAccountId(),signerKey:t}),
s=Ue.default.RevokeSponsorshipOp.revokeSponsorshipSigner(i),a={};return a.body=Ue.default.OperationBody.revokeSponsorship(s),this.setSourceAccount(a,e),new Ue.default.
Operation(a)}});var _N=y(Y1=>{"use strict";Object.defineProperty(Y1,"__esModule",{value:!0});Y1.clawback=pX;var J1=dX(Ae()),fX=Yn();function dX(e){return e&&e.__esModule?e:{default:e}}
function pX(e){var t={};if(!this.isValidAmount(e.amount))throw new TypeError(this.constructAmountRequirementsError("amount"));t.amount=this._toXDRAmount(e.amount),
t.asset=e.asset.toXDRObject();try{t.from=(0,fX.decodeAddressToMuxedAccount)(e.from)}catch{throw new Error("from address is invalid")}var r={body:J1.default.OperationBody.
clawback(new J1.default.ClawbackOp(t))};return this.setSourceAccount(r,e),new J1.default.Operation(r)}});var SN=y(eE=>{"use strict";Object.defineProperty(eE,"__esModule",{value:!0});eE.setTrustLineFlags=mX;var cl=hX(Ae()),yX=sn();function hX(e){return e&&e.__esModule?
e:{default:e}}function Q1(e){"@babel/helpers - typeof";return Q1=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Q1(e)}function mX(){var e=arguments.length>0&&arguments[0]!==
void 0?arguments[0]:{},t={};if(Q1(e.flags)!=="object"||Object.keys(e.flags).length===0)throw new Error("opts.flags must be a map of boolean flags to modify");var r={
authorized:cl.default.TrustLineFlags.authorizedFlag(),authorizedToMaintainLiabilities:cl.default.TrustLineFlags.authorizedToMaintainLiabilitiesFlag(),clawbackEnabled:cl.
default.TrustLineFlags.trustlineClawbackEnabledFlag()},n=0,o=0;Object.keys(e.flags).forEach(function(s){if(!Object.prototype.hasOwnProperty.call(r,s))throw new Error(
"unsupported flag name specified: ".concat(s));var a=e.flags[s],u=r[s].value;a===!0?o|=u:a===!1&&(n|=u)}),t.trustor=yX.Keypair.fromPublicKey(e.trustor).xdrAccountId(),
t.asset=e.asset.toXDRObject(),t.clearFlags=n,t.setFlags=o;var i={body:cl.default.OperationBody.setTrustLineFlags(new cl.default.SetTrustLineFlagsOp(t))};return this.
setSourceAccount(i,e),new cl.default.Operation(i)}});var AN=y(tE=>{"use strict";Object.defineProperty(tE,"__esModule",{value:!0});tE.liquidityPoolDeposit=vX;var kv=gX(Ae());function gX(e){return e&&e.__esModule?e:
{default:e}}function vX(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},t=e.liquidityPoolId,r=e.maxAmountA,n=e.maxAmountB,o=e.minPrice,i=e.maxPrice,
s={};if(!t)throw new TypeError("liquidityPoolId argument is required");if(s.liquidityPoolId=kv.default.PoolId.fromXDR(t,"hex"),!this.isValidAmount(r,!0))throw new TypeError(
this.constructAmountRequirementsError("maxAmountA"));if(s.maxAmountA=this._toXDRAmount(r),!this.isValidAmount(n,!0))throw new TypeError(this.constructAmountRequirementsError(
"maxAmountB"));if(s.maxAmountB=this._toXDRAmount(n),o===void 0)throw new TypeError("minPrice argument is required");if(s.minPrice=this._toXDRPrice(o),i===void 0)
throw new TypeError("maxPrice argument is required");s.maxPrice=this._toXDRPrice(i);var a=new kv.default.LiquidityPoolDepositOp(s),u={body:kv.default.OperationBody.
liquidityPoolDeposit(a)};return this.setSourceAccount(u,e),new kv.default.Operation(u)}});var wN=y(rE=>{"use strict";Object.defineProperty(rE,"__esModule",{value:!0});rE.liquidityPoolWithdraw=_X;var Bv=bX(Ae());function bX(e){return e&&e.__esModule?e:
{default:e}}function _X(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},t={};if(!e.liquidityPoolId)throw new TypeError("liquidityPoolId argume\
nt is required");if(t.liquidityPoolId=Bv.default.PoolId.fromXDR(e.liquidityPoolId,"hex"),!this.isValidAmount(e.amount))throw new TypeError(this.constructAmountRequirementsError(
"amount"));if(t.amount=this._toXDRAmount(e.amount),!this.isValidAmount(e.minAmountA,!0))throw new TypeError(this.constructAmountRequirementsError("minAmountA"));
if(t.minAmountA=this._toXDRAmount(e.minAmountA),!this.isValidAmount(e.minAmountB,!0))throw new TypeError(this.constructAmountRequirementsError("minAmountB"));t.
minAmountB=this._toXDRAmount(e.minAmountB);var r=new Bv.default.LiquidityPoolWithdrawOp(t),n={body:Bv.default.OperationBody.liquidityPoolWithdraw(r)};return this.
setSourceAccount(n,e),new Bv.default.Operation(n)}});var Vs=y(Iv=>{"use strict";Object.defineProperty(Iv,"__esModule",{value:!0});Iv.Address=void 0;var ur=er(),an=SX(Ae());function SX(e){return e&&e.__esModule?e:{
default:e}}function Op(e){"@babel/helpers - typeof";return Op=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Op(e)}function AX(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function EN(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,EX(n.key),n)}}function wX(e,t,r){return t&&EN(e.prototype,t),r&&EN(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function EX(e){
var t=TX(e,"string");return Op(t)=="symbol"?t:t+""}function TX(e,t){if(Op(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(Op(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var Mpe=Iv.Address=
(function(){function e(t){if(AX(this,e),ur.StrKey.isValidEd25519PublicKey(t))this._type="account",this._key=ur.StrKey.decodeEd25519PublicKey(t);else if(ur.StrKey.
isValidContract(t))this._type="contract",this._key=ur.StrKey.decodeContract(t);else if(ur.StrKey.isValidMed25519PublicKey(t))this._type="muxedAccount",this._key=
ur.StrKey.decodeMed25519PublicKey(t);else if(ur.StrKey.isValidClaimableBalance(t))this._type="claimableBalance",this._key=ur.StrKey.decodeClaimableBalance(t);else if(ur.
StrKey.isValidLiquidityPool(t))this._type="liquidityPool",this._key=ur.StrKey.decodeLiquidityPool(t);else throw new Error("Unsupported address type: ".concat(t))}
return wX(e,[{key:"toString",value:function(){switch(this._type){case"account":return ur.StrKey.encodeEd25519PublicKey(this._key);case"contract":return ur.StrKey.
encodeContract(this._key);case"claimableBalance":return ur.StrKey.encodeClaimableBalance(this._key);case"liquidityPool":return ur.StrKey.encodeLiquidityPool(this.
_key);case"muxedAccount":return ur.StrKey.encodeMed25519PublicKey(this._key);default:throw new Error("Unsupported address type")}}},{key:"toScVal",value:function(){
return an.default.ScVal.scvAddress(this.toScAddress())}},{key:"toScAddress",value:function(){switch(this._type){case"account":return an.default.ScAddress.scAddressTypeAccount(
an.default.PublicKey.publicKeyTypeEd25519(this._key));case"contract":return an.default.ScAddress.scAddressTypeContract(this._key);case"liquidityPool":return an.
default.ScAddress.scAddressTypeLiquidityPool(this._key);case"claimableBalance":return an.default.ScAddress.scAddressTypeClaimableBalance(new an.default.ClaimableBalanceId(
"claimableBalanceIdTypeV".concat(this._key.at(0)),this._key.subarray(1)));case"muxedAccount":return an.default.ScAddress.scAddressTypeMuxedAccount(new an.default.
MuxedEd25519Account({ed25519:this._key.subarray(0,32),id:an.default.Uint64.fromXDR(this._key.subarray(32,40),"raw")}));default:throw new Error("Unsupported addr\
ess type: ".concat(this._type))}}},{key:"toBuffer",value:function(){return this._key}}],[{key:"fromString",value:function(r){return new e(r)}},{key:"account",value:function(r){
return new e(ur.StrKey.encodeEd25519PublicKey(r))}},{key:"contract",value:function(r){return new e(ur.StrKey.encodeContract(r))}},{key:"claimableBalance",value:function(r){
return new e(ur.StrKey.encodeClaimableBalance(r))}},{key:"liquidityPool",value:function(r){return new e(ur.StrKey.encodeLiquidityPool(r))}},{key:"muxedAccount",
value:function(r){return new e(ur.StrKey.encodeMed25519PublicKey(r))}},{key:"fromScVal",value:function(r){return e.fromScAddress(r.address())}},{key:"fromScAddr\
ess",value:function(r){switch(r.switch().value){case an.default.ScAddressType.scAddressTypeAccount().value:return e.account(r.accountId().ed25519());case an.default.
ScAddressType.scAddressTypeContract().value:return e.contract(r.contractId());case an.default.ScAddressType.scAddressTypeMuxedAccount().value:{var n=Buffer.concat(
[r.muxedAccount().ed25519(),r.muxedAccount().id().toXDR("raw")]);return e.muxedAccount(n)}case an.default.ScAddressType.scAddressTypeClaimableBalance().value:{var o=r.
claimableBalanceId();return e.claimableBalance(Buffer.concat([Buffer.from([o.switch().value]),o.v0()]))}case an.default.ScAddressType.scAddressTypeLiquidityPool().
value:return e.liquidityPool(r.liquidityPoolId());default:throw new Error("Unsupported address type: ".concat(r.switch().name))}}}])})()});var ON=y(ru=>{"use strict";Object.defineProperty(ru,"__esModule",{value:!0});ru.createCustomContract=NX;ru.createStellarAssetContract=LX;ru.invokeContractFunction=
qX;ru.invokeHostFunction=RX;ru.uploadContractWasm=MX;var $r=CX(Ae()),PX=sn(),CN=Vs(),TN=ko();function CX(e){return e&&e.__esModule?e:{default:e}}function OX(e,t){
return xX(e)||IX(e,t)||BX(e,t)||kX()}function kX(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function BX(e,t){if(e){if(typeof e=="string")return PN(e,t);var r={}.toString.
call(e).slice(8,-1);return r==="Object"&&e.constructor&&(r=e.constructor.name),r==="Map"||r==="Set"?Array.from(e):r==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(r)?PN(e,t):void 0}}function PN(e,t){(t==null||t>e.length)&&(t=e.length);for(var r=0,n=Array(t);r<t;r++)n[r]=e[r];return n}function IX(e,t){var r=e==null?null:
typeof Symbol<"u"&&e[Symbol.iterator]||e["@@iterator"];if(r!=null){var n,o,i,s,a=[],u=!0,c=!1;try{if(i=(r=r.call(e)).next,t===0){if(Object(r)!==r)return;u=!1}else
for(;!(u=(n=i.call(r)).done)&&(a.push(n.value),a.length!==t);u=!0);}catch(l){c=!0,o=l}finally{try{if(!u&&r.return!=null&&(s=r.return(),Object(s)!==s))return}finally{
if(c)throw o}}return a}}function xX(e){if(Array.isArray(e))return e}function RX(e){if(!e.func)throw new TypeError("host function invocation ('func') required (g\
ot ".concat(JSON.stringify(e),")"));e.func.switch().value===$r.default.HostFunctionType.hostFunctionTypeInvokeContract().value&&e.func.invokeContract().args().forEach(
function(n){var o;try{o=CN.Address.fromScVal(n)}catch{return}switch(o._type){case"claimableBalance":case"liquidityPool":throw new TypeError("claimable balances \
and liquidity pools cannot be arguments to invokeHostFunction");default:}});var t=new $r.default.InvokeHostFunctionOp({hostFunction:e.func,auth:e.auth||[]}),r={
body:$r.default.OperationBody.invokeHostFunction(t)};return this.setSourceAccount(r,e),new $r.default.Operation(r)}function qX(e){var t=new CN.Address(e.contract);
if(t._type!=="contract")throw new TypeError("expected contract strkey instance, got ".concat(t));return this.invokeHostFunction({source:e.source,auth:e.auth,func:$r.
default.HostFunction.hostFunctionTypeInvokeContract(new $r.default.InvokeContractArgs({contractAddress:t.toScAddress(),functionName:e.function,args:e.args}))})}
function NX(e){var t,r=Buffer.from(e.salt||jX());if(!e.wasmHash||e.wasmHash.length!==32)throw new TypeError("expected hash(contract WASM) in 'opts.wasmHash', go\
t ".concat(e.wasmHash));if(r.length!==32)throw new TypeError("expected 32-byte salt in 'opts.salt', got ".concat(e.wasmHash));return this.invokeHostFunction({source:e.
source,auth:e.auth,func:$r.default.HostFunction.hostFunctionTypeCreateContractV2(new $r.default.CreateContractArgsV2({executable:$r.default.ContractExecutable.contractExecutableWasm(
Buffer.from(e.wasmHash)),contractIdPreimage:$r.default.ContractIdPreimage.contractIdPreimageFromAddress(new $r.default.ContractIdPreimageFromAddress({address:e.
address.toScAddress(),salt:r})),constructorArgs:(t=e.constructorArgs)!==null&&t!==void 0?t:[]}))})}function LX(e){var t=e.asset;if(typeof t=="string"){var r=t.split(
":"),n=OX(r,2),o=n[0],i=n[1];t=new TN.Asset(o,i)}if(!(t instanceof TN.Asset))throw new TypeError("expected Asset in 'opts.asset', got ".concat(t));return this.invokeHostFunction(
{source:e.source,auth:e.auth,func:$r.default.HostFunction.hostFunctionTypeCreateContract(new $r.default.CreateContractArgs({executable:$r.default.ContractExecutable.
contractExecutableStellarAsset(),contractIdPreimage:$r.default.ContractIdPreimage.contractIdPreimageFromAsset(t.toXDRObject())}))})}function MX(e){return this.invokeHostFunction(
{source:e.source,auth:e.auth,func:$r.default.HostFunction.hostFunctionTypeUploadContractWasm(Buffer.from(e.wasm))})}function jX(){return PX.Keypair.random().xdrPublicKey().
value()}});var kN=y(nE=>{"use strict";Object.defineProperty(nE,"__esModule",{value:!0});nE.extendFootprintTtl=UX;var xv=DX(Ae());function DX(e){return e&&e.__esModule?e:{default:e}}
function UX(e){var t;if(((t=e.extendTo)!==null&&t!==void 0?t:-1)<=0)throw new RangeError("extendTo has to be positive");var r=new xv.default.ExtendFootprintTtlOp(
{ext:new xv.default.ExtensionPoint(0),extendTo:e.extendTo}),n={body:xv.default.OperationBody.extendFootprintTtl(r)};return this.setSourceAccount(n,e),new xv.default.
Operation(n)}});var BN=y(oE=>{"use strict";Object.defineProperty(oE,"__esModule",{value:!0});oE.restoreFootprint=VX;var Rv=FX(Ae());function FX(e){return e&&e.__esModule?e:{default:e}}
function VX(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},t=new Rv.default.RestoreFootprintOp({ext:new Rv.default.ExtensionPoint(0)}),r={body:Rv.
default.OperationBody.restoreFootprint(t)};return this.setSourceAccount(r,e??{}),new Rv.default.Operation(r)}});var IN=y(Ke=>{"use strict";Object.defineProperty(Ke,"__esModule",{value:!0});Object.defineProperty(Ke,"accountMerge",{enumerable:!0,get:function(){return $X.accountMerge}});
Object.defineProperty(Ke,"allowTrust",{enumerable:!0,get:function(){return WX.allowTrust}});Object.defineProperty(Ke,"beginSponsoringFutureReserves",{enumerable:!0,
get:function(){return sG.beginSponsoringFutureReserves}});Object.defineProperty(Ke,"bumpSequence",{enumerable:!0,get:function(){return zX.bumpSequence}});Object.
defineProperty(Ke,"changeTrust",{enumerable:!0,get:function(){return XX.changeTrust}});Object.defineProperty(Ke,"claimClaimableBalance",{enumerable:!0,get:function(){
return JX.claimClaimableBalance}});Object.defineProperty(Ke,"clawback",{enumerable:!0,get:function(){return uG.clawback}});Object.defineProperty(Ke,"clawbackCla\
imableBalance",{enumerable:!0,get:function(){return YX.clawbackClaimableBalance}});Object.defineProperty(Ke,"createAccount",{enumerable:!0,get:function(){return GX.
createAccount}});Object.defineProperty(Ke,"createClaimableBalance",{enumerable:!0,get:function(){return ZX.createClaimableBalance}});Object.defineProperty(Ke,"c\
reateCustomContract",{enumerable:!0,get:function(){return kp.createCustomContract}});Object.defineProperty(Ke,"createPassiveSellOffer",{enumerable:!0,get:function(){
return HX.createPassiveSellOffer}});Object.defineProperty(Ke,"createStellarAssetContract",{enumerable:!0,get:function(){return kp.createStellarAssetContract}});
Object.defineProperty(Ke,"endSponsoringFutureReserves",{enumerable:!0,get:function(){return aG.endSponsoringFutureReserves}});Object.defineProperty(Ke,"extendFo\
otprintTtl",{enumerable:!0,get:function(){return dG.extendFootprintTtl}});Object.defineProperty(Ke,"inflation",{enumerable:!0,get:function(){return QX.inflation}});
Object.defineProperty(Ke,"invokeContractFunction",{enumerable:!0,get:function(){return kp.invokeContractFunction}});Object.defineProperty(Ke,"invokeHostFunction",
{enumerable:!0,get:function(){return kp.invokeHostFunction}});Object.defineProperty(Ke,"liquidityPoolDeposit",{enumerable:!0,get:function(){return lG.liquidityPoolDeposit}});
Object.defineProperty(Ke,"liquidityPoolWithdraw",{enumerable:!0,get:function(){return fG.liquidityPoolWithdraw}});Object.defineProperty(Ke,"manageBuyOffer",{enumerable:!0,
get:function(){return tG.manageBuyOffer}});Object.defineProperty(Ke,"manageData",{enumerable:!0,get:function(){return eG.manageData}});Object.defineProperty(Ke,
"manageSellOffer",{enumerable:!0,get:function(){return KX.manageSellOffer}});Object.defineProperty(Ke,"pathPaymentStrictReceive",{enumerable:!0,get:function(){return rG.
pathPaymentStrictReceive}});Object.defineProperty(Ke,"pathPaymentStrictSend",{enumerable:!0,get:function(){return nG.pathPaymentStrictSend}});Object.defineProperty(
Ke,"payment",{enumerable:!0,get:function(){return oG.payment}});Object.defineProperty(Ke,"restoreFootprint",{enumerable:!0,get:function(){return pG.restoreFootprint}});
Object.defineProperty(Ke,"revokeAccountSponsorship",{enumerable:!0,get:function(){return nu.revokeAccountSponsorship}});Object.defineProperty(Ke,"revokeClaimabl\
eBalanceSponsorship",{enumerable:!0,get:function(){return nu.revokeClaimableBalanceSponsorship}});Object.defineProperty(Ke,"revokeDataSponsorship",{enumerable:!0,
get:function(){return nu.revokeDataSponsorship}});Object.defineProperty(Ke,"revokeLiquidityPoolSponsorship",{enumerable:!0,get:function(){return nu.revokeLiquidityPoolSponsorship}});
Object.defineProperty(Ke,"revokeOfferSponsorship",{enumerable:!0,get:function(){return nu.revokeOfferSponsorship}});Object.defineProperty(Ke,"revokeSignerSponso\
rship",{enumerable:!0,get:function(){return nu.revokeSignerSponsorship}});Object.defineProperty(Ke,"revokeTrustlineSponsorship",{enumerable:!0,get:function(){return nu.
revokeTrustlineSponsorship}});Object.defineProperty(Ke,"setOptions",{enumerable:!0,get:function(){return iG.setOptions}});Object.defineProperty(Ke,"setTrustLine\
Flags",{enumerable:!0,get:function(){return cG.setTrustLineFlags}});Object.defineProperty(Ke,"uploadContractWasm",{enumerable:!0,get:function(){return kp.uploadContractWasm}});
var KX=zq(),HX=Xq(),$X=Yq(),WX=Qq(),zX=tN(),XX=nN(),GX=oN(),ZX=iN(),JX=q1(),YX=aN(),QX=cN(),eG=lN(),tG=fN(),rG=dN(),nG=pN(),oG=yN(),iG=hN(),sG=mN(),aG=vN(),nu=bN(),
uG=_N(),cG=SN(),lG=AN(),fG=wN(),kp=ON(),dG=kN(),pG=BN()});var Bp=y(Qn=>{"use strict";Object.defineProperty(Qn,"__esModule",{value:!0});Qn.Operation=Qn.AuthRevocableFlag=Qn.AuthRequiredFlag=Qn.AuthImmutableFlag=Qn.AuthClawbackEnabledFlag=
void 0;var yG=Vr(),ll=qN(Fs()),hG=u1(),mG=jq(),Pr=ko(),gG=Av(),vG=v1(),sE=er(),bG=Tv(),Wr=qN(Ae()),Xe=RN(IN()),ou=Yn();function RN(e,t){if(typeof WeakMap=="func\
tion")var r=new WeakMap,n=new WeakMap;return(RN=function(i,s){if(!s&&i&&i.__esModule)return i;var a,u,c={__proto__:null,default:i};if(i===null||fl(i)!="object"&&
typeof i!="function")return c;if(a=s?n:r){if(a.has(i))return a.get(i);a.set(i,c)}for(var l in i)l!=="default"&&{}.hasOwnProperty.call(i,l)&&((u=(a=Object.defineProperty)&&
Object.getOwnPropertyDescriptor(i,l))&&(u.get||u.set)?a(c,l,u):c[l]=i[l]);return c})(e,t)}function qN(e){return e&&e.__esModule?e:{default:e}}function fl(e){"@b\
abel/helpers - typeof";return fl=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="\
function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},fl(e)}function _G(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class \
as a function")}function xN(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(
e,AG(n.key),n)}}function SG(e,t,r){return t&&xN(e.prototype,t),r&&xN(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function AG(e){var t=wG(e,"string");
return fl(t)=="symbol"?t:t+""}function wG(e,t){if(fl(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(fl(n)!=
"object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var iE=1e7,EG="9223372036854775807",
Kpe=Qn.AuthRequiredFlag=1,Hpe=Qn.AuthRevocableFlag=2,$pe=Qn.AuthImmutableFlag=4,Wpe=Qn.AuthClawbackEnabledFlag=8,Ge=Qn.Operation=(function(){function e(){_G(this,
e)}return SG(e,null,[{key:"setSourceAccount",value:function(r,n){if(n.source)try{r.sourceAccount=(0,ou.decodeAddressToMuxedAccount)(n.source)}catch{throw new Error(
"Source address is invalid")}}},{key:"fromXDRObject",value:function(r){var n={};r.sourceAccount()&&(n.source=(0,ou.encodeMuxedAccountToAddress)(r.sourceAccount()));
var o=r.body().value(),i=r.body().switch().name;switch(i){case"createAccount":{n.type="createAccount",n.destination=Bo(o.destination()),n.startingBalance=this._fromXDRAmount(
o.startingBalance());break}case"payment":{n.type="payment",n.destination=(0,ou.encodeMuxedAccountToAddress)(o.destination()),n.asset=Pr.Asset.fromOperation(o.asset()),
n.amount=this._fromXDRAmount(o.amount());break}case"pathPaymentStrictReceive":{n.type="pathPaymentStrictReceive",n.sendAsset=Pr.Asset.fromOperation(o.sendAsset()),
n.sendMax=this._fromXDRAmount(o.sendMax()),n.destination=(0,ou.encodeMuxedAccountToAddress)(o.destination()),n.destAsset=Pr.Asset.fromOperation(o.destAsset()),n.
destAmount=this._fromXDRAmount(o.destAmount()),n.path=[];var s=o.path();Object.keys(s).forEach(function(w){n.path.push(Pr.Asset.fromOperation(s[w]))});break}case"\
pathPaymentStrictSend":{n.type="pathPaymentStrictSend",n.sendAsset=Pr.Asset.fromOperation(o.sendAsset()),n.sendAmount=this._fromXDRAmount(o.sendAmount()),n.destination=
(0,ou.encodeMuxedAccountToAddress)(o.destination()),n.destAsset=Pr.Asset.fromOperation(o.destAsset()),n.destMin=this._fromXDRAmount(o.destMin()),n.path=[];var a=o.
path();Object.keys(a).forEach(function(w){n.path.push(Pr.Asset.fromOperation(a[w]))});break}case"changeTrust":{n.type="changeTrust",o.line().switch()===Wr.default.
AssetType.assetTypePoolShare()?n.line=gG.LiquidityPoolAsset.fromOperation(o.line()):n.line=Pr.Asset.fromOperation(o.line()),n.limit=this._fromXDRAmount(o.limit());
break}case"allowTrust":{n.type="allowTrust",n.trustor=Bo(o.trustor()),n.assetCode=o.asset().value().toString(),n.assetCode=(0,hG.trimEnd)(n.assetCode,"\0"),n.authorize=
o.authorize();break}case"setOptions":{if(n.type="setOptions",o.inflationDest()&&(n.inflationDest=Bo(o.inflationDest())),n.clearFlags=o.clearFlags(),n.setFlags=o.
setFlags(),n.masterWeight=o.masterWeight(),n.lowThreshold=o.lowThreshold(),n.medThreshold=o.medThreshold(),n.highThreshold=o.highThreshold(),n.homeDomain=o.homeDomain()!==
void 0?o.homeDomain().toString("ascii"):void 0,o.signer()){var u={},c=o.signer().key().arm();if(c==="ed25519")u.ed25519PublicKey=Bo(o.signer().key());else if(c===
"preAuthTx")u.preAuthTx=o.signer().key().preAuthTx();else if(c==="hashX")u.sha256Hash=o.signer().key().hashX();else if(c==="ed25519SignedPayload"){var l=o.signer().
key().ed25519SignedPayload();u.ed25519SignedPayload=sE.StrKey.encodeSignedPayload(l.toXDR())}u.weight=o.signer().weight(),n.signer=u}break}case"manageOffer":case"\
manageSellOffer":{n.type="manageSellOffer",n.selling=Pr.Asset.fromOperation(o.selling()),n.buying=Pr.Asset.fromOperation(o.buying()),n.amount=this._fromXDRAmount(
o.amount()),n.price=this._fromXDRPrice(o.price()),n.offerId=o.offerId().toString();break}case"manageBuyOffer":{n.type="manageBuyOffer",n.selling=Pr.Asset.fromOperation(
o.selling()),n.buying=Pr.Asset.fromOperation(o.buying()),n.buyAmount=this._fromXDRAmount(o.buyAmount()),n.price=this._fromXDRPrice(o.price()),n.offerId=o.offerId().
toString();break}case"createPassiveOffer":case"createPassiveSellOffer":{n.type="createPassiveSellOffer",n.selling=Pr.Asset.fromOperation(o.selling()),n.buying=Pr.
Asset.fromOperation(o.buying()),n.amount=this._fromXDRAmount(o.amount()),n.price=this._fromXDRPrice(o.price());break}case"accountMerge":{n.type="accountMerge",n.
destination=(0,ou.encodeMuxedAccountToAddress)(o);break}case"manageData":{n.type="manageData",n.name=o.dataName().toString("ascii"),n.value=o.dataValue();break}case"\
inflation":{n.type="inflation";break}case"bumpSequence":{n.type="bumpSequence",n.bumpTo=o.bumpTo().toString();break}case"createClaimableBalance":{n.type="create\
ClaimableBalance",n.asset=Pr.Asset.fromOperation(o.asset()),n.amount=this._fromXDRAmount(o.amount()),n.claimants=[],o.claimants().forEach(function(w){n.claimants.
push(vG.Claimant.fromXDR(w))});break}case"claimClaimableBalance":{n.type="claimClaimableBalance",n.balanceId=o.toXDR("hex");break}case"beginSponsoringFutureRese\
rves":{n.type="beginSponsoringFutureReserves",n.sponsoredId=Bo(o.sponsoredId());break}case"endSponsoringFutureReserves":{n.type="endSponsoringFutureReserves";break}case"\
revokeSponsorship":{TG(o,n);break}case"clawback":{n.type="clawback",n.amount=this._fromXDRAmount(o.amount()),n.from=(0,ou.encodeMuxedAccountToAddress)(o.from()),
n.asset=Pr.Asset.fromOperation(o.asset());break}case"clawbackClaimableBalance":{n.type="clawbackClaimableBalance",n.balanceId=o.toXDR("hex");break}case"setTrust\
LineFlags":{n.type="setTrustLineFlags",n.asset=Pr.Asset.fromOperation(o.asset()),n.trustor=Bo(o.trustor());var d=o.clearFlags(),f=o.setFlags(),p={authorized:Wr.
default.TrustLineFlags.authorizedFlag(),authorizedToMaintainLiabilities:Wr.default.TrustLineFlags.authorizedToMaintainLiabilitiesFlag(),clawbackEnabled:Wr.default.
TrustLineFlags.trustlineClawbackEnabledFlag()},h=function(A){var I=p[A].value;if(f&I)return!0;if(d&I)return!1};n.flags={},Object.keys(p).forEach(function(w){n.flags[w]=
h(w)});break}case"liquidityPoolDeposit":{n.type="liquidityPoolDeposit",n.liquidityPoolId=o.liquidityPoolId().toString("hex"),n.maxAmountA=this._fromXDRAmount(o.
maxAmountA()),n.maxAmountB=this._fromXDRAmount(o.maxAmountB()),n.minPrice=this._fromXDRPrice(o.minPrice()),n.maxPrice=this._fromXDRPrice(o.maxPrice());break}case"\
liquidityPoolWithdraw":{n.type="liquidityPoolWithdraw",n.liquidityPoolId=o.liquidityPoolId().toString("hex"),n.amount=this._fromXDRAmount(o.amount()),n.minAmountA=
this._fromXDRAmount(o.minAmountA()),n.minAmountB=this._fromXDRAmount(o.minAmountB());break}case"invokeHostFunction":{var v;n.type="invokeHostFunction",n.func=o.
hostFunction(),n.auth=(v=o.auth())!==null&&v!==void 0?v:[];break}case"extendFootprintTtl":{n.type="extendFootprintTtl",n.extendTo=o.extendTo();break}case"restor\
eFootprint":{n.type="restoreFootprint";break}default:throw new Error("Unknown operation: ".concat(i))}return n}},{key:"isValidAmount",value:function(r){var n=arguments.
length>1&&arguments[1]!==void 0?arguments[1]:!1;if(typeof r!="string")return!1;var o;try{o=new ll.default(r)}catch{return!1}return!(!n&&o.isZero()||o.isNegative()||
o.times(iE).gt(new ll.default(EG).toString())||o.decimalPlaces()>7||o.isNaN()||!o.isFinite())}},{key:"constructAmountRequirementsError",value:function(r){return"".
concat(r," argument must be of type String, represent a positive number and have at most 7 digits after the decimal")}},{key:"_checkUnsignedIntValue",value:function(r,n){
var o=arguments.length>2&&arguments[2]!==void 0?arguments[2]:null;if(!(typeof n>"u"))switch(typeof n=="string"&&(n=parseFloat(n)),!0){case(typeof n!="number"||!Number.
isFinite(n)||n%1!==0):throw new Error("".concat(r," value is invalid"));case n<0:throw new Error("".concat(r," value must be unsigned"));case(!o||o&&o(n,r)):return n;default:
throw new Error("".concat(r," value is invalid"))}}},{key:"_toXDRAmount",value:function(r){var n=new ll.default(r).times(iE);return yG.Hyper.fromString(n.toString())}},
{key:"_fromXDRAmount",value:function(r){return new ll.default(r).div(iE).toFixed(7)}},{key:"_fromXDRPrice",value:function(r){var n=new ll.default(r.n());return n.
div(new ll.default(r.d())).toString()}},{key:"_toXDRPrice",value:function(r){var n;if(r.n!==void 0&&r.d!==void 0)n=new Wr.default.Price(r);else{var o=(0,mG.best_r)(
r);n=new Wr.default.Price({n:parseInt(o[0],10),d:parseInt(o[1],10)})}if(n.n()<0||n.d()<0)throw new Error("price must be positive");return n}}])})();function TG(e,t){
switch(e.switch().name){case"revokeSponsorshipLedgerEntry":{var r=e.ledgerKey();switch(r.switch().name){case Wr.default.LedgerEntryType.account().name:{t.type="\
revokeAccountSponsorship",t.account=Bo(r.account().accountId());break}case Wr.default.LedgerEntryType.trustline().name:{t.type="revokeTrustlineSponsorship",t.account=
Bo(r.trustLine().accountId());var n=r.trustLine().asset();n.switch()===Wr.default.AssetType.assetTypePoolShare()?t.asset=bG.LiquidityPoolId.fromOperation(n):t.asset=
Pr.Asset.fromOperation(n);break}case Wr.default.LedgerEntryType.offer().name:{t.type="revokeOfferSponsorship",t.seller=Bo(r.offer().sellerId()),t.offerId=r.offer().
offerId().toString();break}case Wr.default.LedgerEntryType.data().name:{t.type="revokeDataSponsorship",t.account=Bo(r.data().accountId()),t.name=r.data().dataName().
toString("ascii");break}case Wr.default.LedgerEntryType.claimableBalance().name:{t.type="revokeClaimableBalanceSponsorship",t.balanceId=r.claimableBalance().balanceId().
toXDR("hex");break}case Wr.default.LedgerEntryType.liquidityPool().name:{t.type="revokeLiquidityPoolSponsorship",t.liquidityPoolId=r.liquidityPool().liquidityPoolId().
toString("hex");break}default:throw new Error("Unknown ledgerKey: ".concat(e.switch().name))}break}case"revokeSponsorshipSigner":{t.type="revokeSignerSponsorshi\
p",t.account=Bo(e.signer().accountId()),t.signer=PG(e.signer().signerKey());break}default:throw new Error("Unknown revokeSponsorship: ".concat(e.switch().name))}}
function PG(e){var t={};switch(e.switch().name){case Wr.default.SignerKeyType.signerKeyTypeEd25519().name:{t.ed25519PublicKey=sE.StrKey.encodeEd25519PublicKey(e.
ed25519());break}case Wr.default.SignerKeyType.signerKeyTypePreAuthTx().name:{t.preAuthTx=e.preAuthTx().toString("hex");break}case Wr.default.SignerKeyType.signerKeyTypeHashX().
name:{t.sha256Hash=e.hashX().toString("hex");break}default:throw new Error("Unknown signerKey: ".concat(e.switch().name))}return t}function Bo(e){return sE.StrKey.
encodeEd25519PublicKey(e.ed25519())}Ge.accountMerge=Xe.accountMerge;Ge.allowTrust=Xe.allowTrust;Ge.bumpSequence=Xe.bumpSequence;Ge.changeTrust=Xe.changeTrust;Ge.
createAccount=Xe.createAccount;Ge.createClaimableBalance=Xe.createClaimableBalance;Ge.claimClaimableBalance=Xe.claimClaimableBalance;Ge.clawbackClaimableBalance=
Xe.clawbackClaimableBalance;Ge.createPassiveSellOffer=Xe.createPassiveSellOffer;Ge.inflation=Xe.inflation;Ge.manageData=Xe.manageData;Ge.manageSellOffer=Xe.manageSellOffer;
Ge.manageBuyOffer=Xe.manageBuyOffer;Ge.pathPaymentStrictReceive=Xe.pathPaymentStrictReceive;Ge.pathPaymentStrictSend=Xe.pathPaymentStrictSend;Ge.payment=Xe.payment;
Ge.setOptions=Xe.setOptions;Ge.beginSponsoringFutureReserves=Xe.beginSponsoringFutureReserves;Ge.endSponsoringFutureReserves=Xe.endSponsoringFutureReserves;Ge.revokeAccountSponsorship=
Xe.revokeAccountSponsorship;Ge.revokeTrustlineSponsorship=Xe.revokeTrustlineSponsorship;Ge.revokeOfferSponsorship=Xe.revokeOfferSponsorship;Ge.revokeDataSponsorship=
Xe.revokeDataSponsorship;Ge.revokeClaimableBalanceSponsorship=Xe.revokeClaimableBalanceSponsorship;Ge.revokeLiquidityPoolSponsorship=Xe.revokeLiquidityPoolSponsorship;
Ge.revokeSignerSponsorship=Xe.revokeSignerSponsorship;Ge.clawback=Xe.clawback;Ge.setTrustLineFlags=Xe.setTrustLineFlags;Ge.liquidityPoolDeposit=Xe.liquidityPoolDeposit;
Ge.liquidityPoolWithdraw=Xe.liquidityPoolWithdraw;Ge.invokeHostFunction=Xe.invokeHostFunction;Ge.extendFootprintTtl=Xe.extendFootprintTtl;Ge.restoreFootprint=Xe.
restoreFootprint;Ge.createStellarAssetContract=Xe.createStellarAssetContract;Ge.invokeContractFunction=Xe.invokeContractFunction;Ge.createCustomContract=Xe.createCustomContract;
Ge.uploadContractWasm=Xe.uploadContractWasm});var Dv=y(bn=>{"use strict";Object.defineProperty(bn,"__esModule",{value:!0});bn.MemoText=bn.MemoReturn=bn.MemoNone=bn.MemoID=bn.MemoHash=bn.Memo=void 0;var CG=Vr(),
OG=LN(Fs()),dl=LN(Ae());function LN(e){return e&&e.__esModule?e:{default:e}}function Ip(e){"@babel/helpers - typeof";return Ip=typeof Symbol=="function"&&typeof Symbol.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},
Ip(e)}function kG(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function NN(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=
n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,IG(n.key),n)}}function BG(e,t,r){return t&&NN(e.prototype,t),r&&NN(e,r),
Object.defineProperty(e,"prototype",{writable:!1}),e}function IG(e){var t=xG(e,"string");return Ip(t)=="symbol"?t:t+""}function xG(e,t){if(Ip(e)!="object"||!e)return e;
var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(Ip(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive v\
alue.")}return(t==="string"?String:Number)(e)}var qv=bn.MemoNone="none",Nv=bn.MemoID="id",Lv=bn.MemoText="text",Mv=bn.MemoHash="hash",jv=bn.MemoReturn="return",
Xpe=bn.Memo=(function(){function e(t){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:null;switch(kG(this,e),this._type=t,this._value=r,this._type){case qv:
break;case Nv:e._validateIdValue(r);break;case Lv:e._validateTextValue(r);break;case Mv:case jv:e._validateHashValue(r),typeof r=="string"&&(this._value=Buffer.
from(r,"hex"));break;default:throw new Error("Invalid memo type")}}return BG(e,[{key:"type",get:function(){return this._type},set:function(r){throw new Error("M\
emo is immutable")}},{key:"value",get:function(){switch(this._type){case qv:return null;case Nv:case Lv:return this._value;case Mv:case jv:return Buffer.from(this.
_value);default:throw new Error("Invalid memo type")}},set:function(r){throw new Error("Memo is immutable")}},{key:"toXDRObject",value:function(){switch(this._type){case qv:
return dl.default.Memo.memoNone();case Nv:return dl.default.Memo.memoId(CG.UnsignedHyper.fromString(this._value));case Lv:return dl.default.Memo.memoText(this._value);case Mv:
return dl.default.Memo.memoHash(this._value);case jv:return dl.default.Memo.memoReturn(this._value);default:return null}}}],[{key:"_validateIdValue",value:function(r){
var n=new Error("Expects a uint64 as a string. Got ".concat(r));if(typeof r!="string")throw n;var o;try{o=new OG.default(r)}catch{throw n}if(!o.isFinite()||o.isNaN()||
o.isNegative()||!o.isInteger()||o.isGreaterThan("18446744073709551615"))throw n}},{key:"_validateTextValue",value:function(r){if(!dl.default.Memo.armTypeForArm(
"text").isValid(r))throw new Error("Expects string, array or buffer, max 28 bytes")}},{key:"_validateHashValue",value:function(r){var n=new Error("Expects a 32 \
byte hash value or hex encoded string. Got ".concat(r));if(r===null||typeof r>"u")throw n;var o;if(typeof r=="string"){if(!/^[0-9A-Fa-f]{64}$/g.test(r))throw n;
o=Buffer.from(r,"hex")}else if(Buffer.isBuffer(r))o=Buffer.from(r);else throw n;if(!o.length||o.length!==32)throw n}},{key:"none",value:function(){return new e(
qv)}},{key:"text",value:function(r){return new e(Lv,r)}},{key:"id",value:function(r){return new e(Nv,r)}},{key:"hash",value:function(r){return new e(Mv,r)}},{key:"\
return",value:function(r){return new e(jv,r)}},{key:"fromXDRObject",value:function(r){switch(r.arm()){case"id":return e.id(r.value().toString());case"text":return e.
text(r.value());case"hash":return e.hash(r.value());case"retHash":return e.return(r.value());default:break}if(typeof r.value()>"u")return e.none();throw new Error(
"Unknown type")}}])})()});var Vv=y(Fv=>{"use strict";function pl(e){"@babel/helpers - typeof";return pl=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},pl(e)}Object.defineProperty(Fv,"__esModule",{value:!0});
Fv.Transaction=void 0;var vt=NG(Ae()),MN=Wi(),jN=er(),DN=Bp(),RG=Dv(),qG=gv(),UN=Yn();function NG(e){return e&&e.__esModule?e:{default:e}}function LG(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function FN(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=
!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,jG(n.key),n)}}function MG(e,t,r){return t&&FN(e.prototype,t),r&&FN(e,r),Object.defineProperty(e,"prototy\
pe",{writable:!1}),e}function jG(e){var t=DG(e,"string");return pl(t)=="symbol"?t:t+""}function DG(e,t){if(pl(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];
if(r!==void 0){var n=r.call(e,t||"default");if(pl(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
String:Number)(e)}function UG(e,t,r){return t=Uv(t),FG(e,VN()?Reflect.construct(t,r||[],Uv(e).constructor):t.apply(e,r))}function FG(e,t){if(t&&(pl(t)=="object"||
typeof t=="function"))return t;if(t!==void 0)throw new TypeError("Derived constructors may only return object or undefined");return VG(e)}function VG(e){if(e===
void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return e}function VN(){try{var e=!Boolean.prototype.valueOf.call(Reflect.
construct(Boolean,[],function(){}))}catch{}return(VN=function(){return!!e})()}function Uv(e){return Uv=Object.setPrototypeOf?Object.getPrototypeOf.bind():function(t){
return t.__proto__||Object.getPrototypeOf(t)},Uv(e)}function KG(e,t){if(typeof t!="function"&&t!==null)throw new TypeError("Super expression must either be null\
 or a function");e.prototype=Object.create(t&&t.prototype,{constructor:{value:e,writable:!0,configurable:!0}}),Object.defineProperty(e,"prototype",{writable:!1}),
t&&aE(e,t)}function aE(e,t){return aE=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(r,n){return r.__proto__=n,r},aE(e,t)}var Zpe=Fv.Transaction=(function(e){
function t(r,n){var o;if(LG(this,t),typeof r=="string"){var i=Buffer.from(r,"base64");r=vt.default.TransactionEnvelope.fromXDR(i)}var s=r.switch();if(!(s===vt.default.
EnvelopeType.envelopeTypeTxV0()||s===vt.default.EnvelopeType.envelopeTypeTx()))throw new Error("Invalid TransactionEnvelope: expected an envelopeTypeTxV0 or env\
elopeTypeTx but received an ".concat(s.name,"."));var a=r.value(),u=a.tx(),c=u.fee().toString(),l=(a.signatures()||[]).slice();o=UG(this,t,[u,l,c,n]),o._envelopeType=
s,o._memo=u.memo(),o._sequence=u.seqNum().toString(),o._envelopeType===vt.default.EnvelopeType.envelopeTypeTxV0()?o._source=jN.StrKey.encodeEd25519PublicKey(o.tx.
sourceAccountEd25519()):o._source=(0,UN.encodeMuxedAccountToAddress)(o.tx.sourceAccount());var d=null,f=null;switch(o._envelopeType){case vt.default.EnvelopeType.
envelopeTypeTxV0():f=u.timeBounds();break;case vt.default.EnvelopeType.envelopeTypeTx():switch(u.cond().switch()){case vt.default.PreconditionType.precondTime():
f=u.cond().timeBounds();break;case vt.default.PreconditionType.precondV2():d=u.cond().v2(),f=d.timeBounds();break;default:break}break;default:break}if(f&&(o._timeBounds=
{minTime:f.minTime().toString(),maxTime:f.maxTime().toString()}),d){var p=d.ledgerBounds();p&&(o._ledgerBounds={minLedger:p.minLedger(),maxLedger:p.maxLedger()});
var h=d.minSeqNum();h&&(o._minAccountSequence=h.toString()),o._minAccountSequenceAge=d.minSeqAge(),o._minAccountSequenceLedgerGap=d.minSeqLedgerGap(),o._extraSigners=
d.extraSigners()}var v=u.operations()||[];return o._operations=v.map(function(w){return DN.Operation.fromXDRObject(w)}),o}return KG(t,e),MG(t,[{key:"timeBounds",
get:function(){return this._timeBounds},set:function(n){throw new Error("Transaction is immutable")}},{key:"ledgerBounds",get:function(){return this._ledgerBounds},
set:function(n){throw new Error("Transaction is immutable")}},{key:"minAccountSequence",get:function(){return this._minAccountSequence},set:function(n){throw new Error(
"Transaction is immutable")}},{key:"minAccountSequenceAge",get:function(){return this._minAccountSequenceAge},set:function(n){throw new Error("Transaction is im\
mutable")}},{key:"minAccountSequenceLedgerGap",get:function(){return this._minAccountSequenceLedgerGap},set:function(n){throw new Error("Transaction is immutabl\
e")}},{key:"extraSigners",get:function(){return this._extraSigners},set:function(n){throw new Error("Transaction is immutable")}},{key:"sequence",get:function(){
return this._sequence},set:function(n){throw new Error("Transaction is immutable")}},{key:"source",get:function(){return this._source},set:function(n){throw new Error(
"Transaction is immutable")}},{key:"operations",get:function(){return this._operations},set:function(n){throw new Error("Transaction is immutable")}},{key:"memo",
get:function(){return RG.Memo.fromXDRObject(this._memo)},set:function(n){throw new Error("Transaction is immutable")}},{key:"signatureBase",value:function(){var n=this.
tx;this._envelopeType===vt.default.EnvelopeType.envelopeTypeTxV0()&&(n=vt.default.Transaction.fromXDR(Buffer.concat([vt.default.PublicKeyType.publicKeyTypeEd25519().
toXDR(),n.toXDR()])));var o=new vt.default.TransactionSignaturePayloadTaggedTransaction.envelopeTypeTx(n),i=new vt.default.TransactionSignaturePayload({networkId:vt.
default.Hash.fromXDR((0,MN.hash)(this.networkPassphrase)),taggedTransaction:o});return i.toXDR()}},{key:"toEnvelope",value:function(){var n=this.tx.toXDR(),o=this.
signatures.slice(),i;switch(this._envelopeType){case vt.default.EnvelopeType.envelopeTypeTxV0():i=new vt.default.TransactionEnvelope.envelopeTypeTxV0(new vt.default.
TransactionV0Envelope({tx:vt.default.TransactionV0.fromXDR(n),signatures:o}));break;case vt.default.EnvelopeType.envelopeTypeTx():i=new vt.default.TransactionEnvelope.
envelopeTypeTx(new vt.default.TransactionV1Envelope({tx:vt.default.Transaction.fromXDR(n),signatures:o}));break;default:throw new Error("Invalid TransactionEnve\
lope: expected an envelopeTypeTxV0 or envelopeTypeTx but received an ".concat(this._envelopeType.name,"."))}return i}},{key:"getClaimableBalanceId",value:function(n){
if(!Number.isInteger(n)||n<0||n>=this.operations.length)throw new RangeError("invalid operation index");var o=this.operations[n];try{o=DN.Operation.createClaimableBalance(
o)}catch(c){throw new TypeError("expected createClaimableBalance, got ".concat(o.type,": ").concat(c))}var i=jN.StrKey.decodeEd25519PublicKey((0,UN.extractBaseAddress)(
this.source)),s=vt.default.HashIdPreimage.envelopeTypeOpId(new vt.default.HashIdPreimageOperationId({sourceAccount:vt.default.AccountId.publicKeyTypeEd25519(i),
seqNum:vt.default.SequenceNumber.fromString(this.sequence),opNum:n})),a=(0,MN.hash)(s.toXDR("raw")),u=vt.default.ClaimableBalanceId.claimableBalanceIdTypeV0(a);
return u.toXDR("hex")}}])})(qG.TransactionBase)});var cE=y(Hv=>{"use strict";function yl(e){"@babel/helpers - typeof";return yl=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},yl(e)}Object.defineProperty(Hv,"__esModule",{value:!0});
Hv.FeeBumpTransaction=void 0;var Qi=XG(Ae()),HG=Wi(),$G=Vv(),WG=gv(),zG=Yn();function XG(e){return e&&e.__esModule?e:{default:e}}function GG(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function KN(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=
!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,JG(n.key),n)}}function ZG(e,t,r){return t&&KN(e.prototype,t),r&&KN(e,r),Object.defineProperty(e,"prototy\
pe",{writable:!1}),e}function JG(e){var t=YG(e,"string");return yl(t)=="symbol"?t:t+""}function YG(e,t){if(yl(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];
if(r!==void 0){var n=r.call(e,t||"default");if(yl(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
String:Number)(e)}function QG(e,t,r){return t=Kv(t),eZ(e,HN()?Reflect.construct(t,r||[],Kv(e).constructor):t.apply(e,r))}function eZ(e,t){if(t&&(yl(t)=="object"||
typeof t=="function"))return t;if(t!==void 0)throw new TypeError("Derived constructors may only return object or undefined");return tZ(e)}function tZ(e){if(e===
void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return e}function HN(){try{var e=!Boolean.prototype.valueOf.call(Reflect.
construct(Boolean,[],function(){}))}catch{}return(HN=function(){return!!e})()}function Kv(e){return Kv=Object.setPrototypeOf?Object.getPrototypeOf.bind():function(t){
return t.__proto__||Object.getPrototypeOf(t)},Kv(e)}function rZ(e,t){if(typeof t!="function"&&t!==null)throw new TypeError("Super expression must either be null\
 or a function");e.prototype=Object.create(t&&t.prototype,{constructor:{value:e,writable:!0,configurable:!0}}),Object.defineProperty(e,"prototype",{writable:!1}),
t&&uE(e,t)}function uE(e,t){return uE=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(r,n){return r.__proto__=n,r},uE(e,t)}var Ype=Hv.FeeBumpTransaction=
(function(e){function t(r,n){var o;if(GG(this,t),typeof r=="string"){var i=Buffer.from(r,"base64");r=Qi.default.TransactionEnvelope.fromXDR(i)}var s=r.switch();
if(s!==Qi.default.EnvelopeType.envelopeTypeTxFeeBump())throw new Error("Invalid TransactionEnvelope: expected an envelopeTypeTxFeeBump but received an ".concat(
s.name,"."));var a=r.value(),u=a.tx(),c=u.fee().toString(),l=(a.signatures()||[]).slice();o=QG(this,t,[u,l,c,n]);var d=Qi.default.TransactionEnvelope.envelopeTypeTx(
u.innerTx().v1());return o._feeSource=(0,zG.encodeMuxedAccountToAddress)(o.tx.feeSource()),o._innerTransaction=new $G.Transaction(d,n),o}return rZ(t,e),ZG(t,[{key:"\
innerTransaction",get:function(){return this._innerTransaction}},{key:"operations",get:function(){return this._innerTransaction.operations}},{key:"feeSource",get:function(){
return this._feeSource}},{key:"signatureBase",value:function(){var n=new Qi.default.TransactionSignaturePayloadTaggedTransaction.envelopeTypeTxFeeBump(this.tx),
o=new Qi.default.TransactionSignaturePayload({networkId:Qi.default.Hash.fromXDR((0,HG.hash)(this.networkPassphrase)),taggedTransaction:n});return o.toXDR()}},{key:"\
toEnvelope",value:function(){var n=new Qi.default.FeeBumpTransactionEnvelope({tx:Qi.default.FeeBumpTransaction.fromXDR(this.tx.toXDR()),signatures:this.signatures.
slice()});return new Qi.default.TransactionEnvelope.envelopeTypeTxFeeBump(n)}}])})(WG.TransactionBase)});var Wv=y($v=>{"use strict";Object.defineProperty($v,"__esModule",{value:!0});$v.Account=void 0;var nZ=oZ(Fs()),$N=er();function oZ(e){return e&&e.__esModule?e:{
default:e}}function xp(e){"@babel/helpers - typeof";return xp=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},xp(e)}function iZ(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function WN(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,aZ(n.key),n)}}function sZ(e,t,r){return t&&WN(e.prototype,t),r&&WN(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function aZ(e){
var t=uZ(e,"string");return xp(t)=="symbol"?t:t+""}function uZ(e,t){if(xp(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(xp(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var eye=$v.Account=
(function(){function e(t,r){if(iZ(this,e),$N.StrKey.isValidMed25519PublicKey(t))throw new Error("accountId is an M-address; use MuxedAccount instead");if(!$N.StrKey.
isValidEd25519PublicKey(t))throw new Error("accountId is invalid");if(typeof r!="string")throw new Error("sequence must be of type string");this._accountId=t,this.
sequence=new nZ.default(r)}return sZ(e,[{key:"accountId",value:function(){return this._accountId}},{key:"sequenceNumber",value:function(){return this.sequence.toString()}},
{key:"incrementSequenceNumber",value:function(){this.sequence=this.sequence.plus(1)}}])})()});var lE=y(zv=>{"use strict";Object.defineProperty(zv,"__esModule",{value:!0});zv.MuxedAccount=void 0;var cZ=dZ(Ae()),lZ=Wv(),fZ=er(),Rp=Yn();function dZ(e){return e&&
e.__esModule?e:{default:e}}function qp(e){"@babel/helpers - typeof";return qp=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},qp(e)}function pZ(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function zN(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,hZ(n.key),n)}}function yZ(e,t,r){return t&&zN(e.prototype,t),r&&zN(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function hZ(e){
var t=mZ(e,"string");return qp(t)=="symbol"?t:t+""}function mZ(e,t){if(qp(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(qp(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var rye=zv.MuxedAccount=
(function(){function e(t,r){pZ(this,e);var n=t.accountId();if(!fZ.StrKey.isValidEd25519PublicKey(n))throw new Error("accountId is invalid");this.account=t,this.
_muxedXdr=(0,Rp.encodeMuxedAccount)(n,r),this._mAddress=(0,Rp.encodeMuxedAccountToAddress)(this._muxedXdr),this._id=r}return yZ(e,[{key:"baseAccount",value:function(){
return this.account}},{key:"accountId",value:function(){return this._mAddress}},{key:"id",value:function(){return this._id}},{key:"setId",value:function(r){if(typeof r!=
"string")throw new Error("id should be a string representing a number (uint64)");return this._muxedXdr.med25519().id(cZ.default.Uint64.fromString(r)),this._mAddress=
(0,Rp.encodeMuxedAccountToAddress)(this._muxedXdr),this._id=r,this}},{key:"sequenceNumber",value:function(){return this.account.sequenceNumber()}},{key:"increme\
ntSequenceNumber",value:function(){return this.account.incrementSequenceNumber()}},{key:"toXDRObject",value:function(){return this._muxedXdr}},{key:"equals",value:function(r){
return this.accountId()===r.accountId()}}],[{key:"fromAddress",value:function(r,n){var o=(0,Rp.decodeAddressToMuxedAccount)(r),i=(0,Rp.extractBaseAddress)(r),s=o.
med25519().id().toString();return new e(new lZ.Account(i,n),s)}}])})()});var fE=y(Xv=>{"use strict";Object.defineProperty(Xv,"__esModule",{value:!0});Xv.SorobanDataBuilder=void 0;var Ks=gZ(Ae());function gZ(e){return e&&e.__esModule?
e:{default:e}}function Np(e){"@babel/helpers - typeof";return Np=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Np(e)}function vZ(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function XN(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,GN(n.key),n)}}function bZ(e,t,r){return t&&XN(e.prototype,t),r&&XN(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function _Z(e,t,r){
return(t=GN(t))in e?Object.defineProperty(e,t,{value:r,enumerable:!0,configurable:!0,writable:!0}):e[t]=r,e}function GN(e){var t=SZ(e,"string");return Np(t)=="s\
ymbol"?t:t+""}function SZ(e,t){if(Np(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(Np(n)!="object")return n;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var oye=Xv.SorobanDataBuilder=(function(){function e(t){
vZ(this,e),_Z(this,"_data",void 0);var r;t?typeof t=="string"||ArrayBuffer.isView(t)?r=e.fromXDR(t):r=e.fromXDR(t.toXDR()):r=new Ks.default.SorobanTransactionData(
{resources:new Ks.default.SorobanResources({footprint:new Ks.default.LedgerFootprint({readOnly:[],readWrite:[]}),instructions:0,diskReadBytes:0,writeBytes:0}),ext:new Ks.
default.SorobanTransactionDataExt(0),resourceFee:new Ks.default.Int64(0)}),this._data=r}return bZ(e,[{key:"setResourceFee",value:function(r){return this._data.resourceFee(
new Ks.default.Int64(r)),this}},{key:"setResources",value:function(r,n,o){return this._data.resources().instructions(r),this._data.resources().diskReadBytes(n),
this._data.resources().writeBytes(o),this}},{key:"appendFootprint",value:function(r,n){return this.setFootprint(this.getReadOnly().concat(r),this.getReadWrite().
concat(n))}},{key:"setFootprint",value:function(r,n){return r!==null&&this.setReadOnly(r),n!==null&&this.setReadWrite(n),this}},{key:"setReadOnly",value:function(r){
return this._data.resources().footprint().readOnly(r??[]),this}},{key:"setReadWrite",value:function(r){return this._data.resources().footprint().readWrite(r??[]),
this}},{key:"build",value:function(){return Ks.default.SorobanTransactionData.fromXDR(this._data.toXDR())}},{key:"getReadOnly",value:function(){return this.getFootprint().
readOnly()}},{key:"getReadWrite",value:function(){return this.getFootprint().readWrite()}},{key:"getFootprint",value:function(){return this._data.resources().footprint()}}],
[{key:"fromXDR",value:function(r){return Ks.default.SorobanTransactionData.fromXDR(r,typeof r=="string"?"base64":"raw")}}])})()});var pE=y(Gv=>{"use strict";Object.defineProperty(Gv,"__esModule",{value:!0});Gv.SignerKey=void 0;var es=AZ(Ae()),dE=er();function AZ(e){return e&&e.__esModule?e:
{default:e}}function Lp(e){"@babel/helpers - typeof";return Lp=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Lp(e)}function wZ(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function ZN(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,TZ(n.key),n)}}function EZ(e,t,r){return t&&ZN(e.prototype,t),r&&ZN(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function TZ(e){
var t=PZ(e,"string");return Lp(t)=="symbol"?t:t+""}function PZ(e,t){if(Lp(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(Lp(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var sye=Gv.SignerKey=
(function(){function e(){wZ(this,e)}return EZ(e,null,[{key:"decodeAddress",value:function(r){var n={ed25519PublicKey:es.default.SignerKey.signerKeyTypeEd25519,preAuthTx:es.
default.SignerKey.signerKeyTypePreAuthTx,sha256Hash:es.default.SignerKey.signerKeyTypeHashX,signedPayload:es.default.SignerKey.signerKeyTypeEd25519SignedPayload},
o=dE.StrKey.getVersionByteForPrefix(r),i=n[o];if(!i)throw new Error("invalid signer key type (".concat(o,")"));var s=(0,dE.decodeCheck)(o,r);return i(o==="signe\
dPayload"?new es.default.SignerKeyEd25519SignedPayload({ed25519:s.slice(0,32),payload:s.slice(36,36+s.readUInt32BE(32))}):s)}},{key:"encodeSignerKey",value:function(r){
var n,o;switch(r.switch()){case es.default.SignerKeyType.signerKeyTypeEd25519():n="ed25519PublicKey",o=r.value();break;case es.default.SignerKeyType.signerKeyTypePreAuthTx():
n="preAuthTx",o=r.value();break;case es.default.SignerKeyType.signerKeyTypeHashX():n="sha256Hash",o=r.value();break;case es.default.SignerKeyType.signerKeyTypeEd25519SignedPayload():
n="signedPayload",o=r.ed25519SignedPayload().toXDR("raw");break;default:throw new Error("invalid SignerKey (type: ".concat(r.switch(),")"))}return(0,dE.encodeCheck)(
n,o)}}])})()});var yE=y(Jv=>{"use strict";Object.defineProperty(Jv,"__esModule",{value:!0});Jv.Contract=void 0;var CZ=Vs(),OZ=Bp(),Zv=kZ(Ae()),JN=er();function kZ(e){return e&&
e.__esModule?e:{default:e}}function Mp(e){"@babel/helpers - typeof";return Mp=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Mp(e)}function BZ(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function YN(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,xZ(n.key),n)}}function IZ(e,t,r){return t&&YN(e.prototype,t),r&&YN(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function xZ(e){
var t=RZ(e,"string");return Mp(t)=="symbol"?t:t+""}function RZ(e,t){if(Mp(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(Mp(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var uye=Jv.Contract=
(function(){function e(t){BZ(this,e);try{this._id=JN.StrKey.decodeContract(t)}catch{throw new Error("Invalid contract ID: ".concat(t))}}return IZ(e,[{key:"contr\
actId",value:function(){return JN.StrKey.encodeContract(this._id)}},{key:"toString",value:function(){return this.contractId()}},{key:"address",value:function(){
return CZ.Address.contract(this._id)}},{key:"call",value:function(r){for(var n=arguments.length,o=new Array(n>1?n-1:0),i=1;i<n;i++)o[i-1]=arguments[i];return OZ.
Operation.invokeContractFunction({contract:this.address().toString(),function:r,args:o})}},{key:"getFootprint",value:function(){return Zv.default.LedgerKey.contractData(
new Zv.default.LedgerKeyContractData({contract:this.address().toScAddress(),key:Zv.default.ScVal.scvLedgerKeyContractInstance(),durability:Zv.default.ContractDataDurability.
persistent()}))}}])})()});var mE=y(Qv=>{"use strict";function hl(e){"@babel/helpers - typeof";return hl=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},hl(e)}Object.defineProperty(Qv,"__esModule",{value:!0});
Qv.Uint128=void 0;var qZ=Vr();function NZ(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function QN(e,t){for(var r=0;r<t.length;r++){
var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,MZ(n.key),n)}}function LZ(e,t,r){return t&&QN(e.
prototype,t),r&&QN(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function MZ(e){var t=jZ(e,"string");return hl(t)=="symbol"?t:t+""}function jZ(e,t){
if(hl(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(hl(n)!="object")return n;throw new TypeError("@@toPri\
mitive must return a primitive value.")}return(t==="string"?String:Number)(e)}function DZ(e,t,r){return t=Yv(t),UZ(e,e4()?Reflect.construct(t,r||[],Yv(e).constructor):
t.apply(e,r))}function UZ(e,t){if(t&&(hl(t)=="object"||typeof t=="function"))return t;if(t!==void 0)throw new TypeError("Derived constructors may only return ob\
ject or undefined");return FZ(e)}function FZ(e){if(e===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return e}function e4(){
try{var e=!Boolean.prototype.valueOf.call(Reflect.construct(Boolean,[],function(){}))}catch{}return(e4=function(){return!!e})()}function Yv(e){return Yv=Object.
setPrototypeOf?Object.getPrototypeOf.bind():function(t){return t.__proto__||Object.getPrototypeOf(t)},Yv(e)}function VZ(e,t){if(typeof t!="function"&&t!==null)throw new TypeError(
"Super expression must either be null or a function");e.prototype=Object.create(t&&t.prototype,{constructor:{value:e,writable:!0,configurable:!0}}),Object.defineProperty(
e,"prototype",{writable:!1}),t&&hE(e,t)}function hE(e,t){return hE=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(r,n){return r.__proto__=n,r},hE(e,
t)}var KZ=Qv.Uint128=(function(e){function t(){NZ(this,t);for(var r=arguments.length,n=new Array(r),o=0;o<r;o++)n[o]=arguments[o];return DZ(this,t,[n])}return VZ(
t,e),LZ(t,[{key:"unsigned",get:function(){return!0}},{key:"size",get:function(){return 128}}])})(qZ.LargeInt);KZ.defineIntBoundaries()});var vE=y(tb=>{"use strict";function ml(e){"@babel/helpers - typeof";return ml=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},ml(e)}Object.defineProperty(tb,"__esModule",{value:!0});
tb.Uint256=void 0;var HZ=Vr();function $Z(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function t4(e,t){for(var r=0;r<t.length;r++){
var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,zZ(n.key),n)}}function WZ(e,t,r){return t&&t4(e.
prototype,t),r&&t4(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function zZ(e){var t=XZ(e,"string");return ml(t)=="symbol"?t:t+""}function XZ(e,t){
if(ml(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(ml(n)!="object")return n;throw new TypeError("@@toPri\
mitive must return a primitive value.")}return(t==="string"?String:Number)(e)}function GZ(e,t,r){return t=eb(t),ZZ(e,r4()?Reflect.construct(t,r||[],eb(e).constructor):
t.apply(e,r))}function ZZ(e,t){if(t&&(ml(t)=="object"||typeof t=="function"))return t;if(t!==void 0)throw new TypeError("Derived constructors may only return ob\
ject or undefined");return JZ(e)}function JZ(e){if(e===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return e}function r4(){
try{var e=!Boolean.prototype.valueOf.call(Reflect.construct(Boolean,[],function(){}))}catch{}return(r4=function(){return!!e})()}function eb(e){return eb=Object.
setPrototypeOf?Object.getPrototypeOf.bind():function(t){return t.__proto__||Object.getPrototypeOf(t)},eb(e)}function YZ(e,t){if(typeof t!="function"&&t!==null)throw new TypeError(
"Super expression must either be null or a function");e.prototype=Object.create(t&&t.prototype,{constructor:{value:e,writable:!0,configurable:!0}}),Object.defineProperty(
e,"prototype",{writable:!1}),t&&gE(e,t)}function gE(e,t){return gE=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(r,n){return r.__proto__=n,r},gE(e,
t)}var QZ=tb.Uint256=(function(e){function t(){$Z(this,t);for(var r=arguments.length,n=new Array(r),o=0;o<r;o++)n[o]=arguments[o];return GZ(this,t,[n])}return YZ(
t,e),WZ(t,[{key:"unsigned",get:function(){return!0}},{key:"size",get:function(){return 256}}])})(HZ.LargeInt);QZ.defineIntBoundaries()});var _E=y(nb=>{"use strict";function gl(e){"@babel/helpers - typeof";return gl=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},gl(e)}Object.defineProperty(nb,"__esModule",{value:!0});
nb.Int128=void 0;var eJ=Vr();function tJ(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function n4(e,t){for(var r=0;r<t.length;r++){
var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,nJ(n.key),n)}}function rJ(e,t,r){return t&&n4(e.
prototype,t),r&&n4(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function nJ(e){var t=oJ(e,"string");return gl(t)=="symbol"?t:t+""}function oJ(e,t){
if(gl(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(gl(n)!="object")return n;throw new TypeError("@@toPri\
mitive must return a primitive value.")}return(t==="string"?String:Number)(e)}function iJ(e,t,r){return t=rb(t),sJ(e,o4()?Reflect.construct(t,r||[],rb(e).constructor):
t.apply(e,r))}function sJ(e,t){if(t&&(gl(t)=="object"||typeof t=="function"))return t;if(t!==void 0)throw new TypeError("Derived constructors may only return ob\
ject or undefined");return aJ(e)}function aJ(e){if(e===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return e}function o4(){
try{var e=!Boolean.prototype.valueOf.call(Reflect.construct(Boolean,[],function(){}))}catch{}return(o4=function(){return!!e})()}function rb(e){return rb=Object.
setPrototypeOf?Object.getPrototypeOf.bind():function(t){return t.__proto__||Object.getPrototypeOf(t)},rb(e)}function uJ(e,t){if(typeof t!="function"&&t!==null)throw new TypeError(
"Super expression must either be null or a function");e.prototype=Object.create(t&&t.prototype,{constructor:{value:e,writable:!0,configurable:!0}}),Object.defineProperty(
e,"prototype",{writable:!1}),t&&bE(e,t)}function bE(e,t){return bE=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(r,n){return r.__proto__=n,r},bE(e,
t)}var cJ=nb.Int128=(function(e){function t(){tJ(this,t);for(var r=arguments.length,n=new Array(r),o=0;o<r;o++)n[o]=arguments[o];return iJ(this,t,[n])}return uJ(
t,e),rJ(t,[{key:"unsigned",get:function(){return!1}},{key:"size",get:function(){return 128}}])})(eJ.LargeInt);cJ.defineIntBoundaries()});var AE=y(ib=>{"use strict";function vl(e){"@babel/helpers - typeof";return vl=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},vl(e)}Object.defineProperty(ib,"__esModule",{value:!0});
ib.Int256=void 0;var lJ=Vr();function fJ(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function i4(e,t){for(var r=0;r<t.length;r++){
var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,pJ(n.key),n)}}function dJ(e,t,r){return t&&i4(e.
prototype,t),r&&i4(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function pJ(e){var t=yJ(e,"string");return vl(t)=="symbol"?t:t+""}function yJ(e,t){
if(vl(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(vl(n)!="object")return n;throw new TypeError("@@toPri\
mitive must return a primitive value.")}return(t==="string"?String:Number)(e)}function hJ(e,t,r){return t=ob(t),mJ(e,s4()?Reflect.construct(t,r||[],ob(e).constructor):
t.apply(e,r))}function mJ(e,t){if(t&&(vl(t)=="object"||typeof t=="function"))return t;if(t!==void 0)throw new TypeError("Derived constructors may only return ob\
ject or undefined");return gJ(e)}function gJ(e){if(e===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return e}function s4(){
try{var e=!Boolean.prototype.valueOf.call(Reflect.construct(Boolean,[],function(){}))}catch{}return(s4=function(){return!!e})()}function ob(e){return ob=Object.
setPrototypeOf?Object.getPrototypeOf.bind():function(t){return t.__proto__||Object.getPrototypeOf(t)},ob(e)}function vJ(e,t){if(typeof t!="function"&&t!==null)throw new TypeError(
"Super expression must either be null or a function");e.prototype=Object.create(t&&t.prototype,{constructor:{value:e,writable:!0,configurable:!0}}),Object.defineProperty(
e,"prototype",{writable:!1}),t&&SE(e,t)}function SE(e,t){return SE=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(r,n){return r.__proto__=n,r},SE(e,
t)}var bJ=ib.Int256=(function(e){function t(){fJ(this,t);for(var r=arguments.length,n=new Array(r),o=0;o<r;o++)n[o]=arguments[o];return hJ(this,t,[n])}return vJ(
t,e),dJ(t,[{key:"unsigned",get:function(){return!1}},{key:"size",get:function(){return 256}}])})(lJ.LargeInt);bJ.defineIntBoundaries()});var wE=y(sb=>{"use strict";Object.defineProperty(sb,"__esModule",{value:!0});sb.XdrLargeInt=void 0;var a4=Vr(),_J=mE(),SJ=vE(),AJ=_E(),wJ=AE(),mt=EJ(Ae());function EJ(e){
return e&&e.__esModule?e:{default:e}}function jp(e){"@babel/helpers - typeof";return jp=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},jp(e)}function TJ(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function u4(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=
!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,l4(n.key),n)}}function PJ(e,t,r){return t&&u4(e.prototype,t),r&&u4(e,r),Object.defineProperty(e,"prototy\
pe",{writable:!1}),e}function c4(e,t,r){return(t=l4(t))in e?Object.defineProperty(e,t,{value:r,enumerable:!0,configurable:!0,writable:!0}):e[t]=r,e}function l4(e){
var t=CJ(e,"string");return jp(t)=="symbol"?t:t+""}function CJ(e,t){if(jp(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(jp(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var yye=sb.XdrLargeInt=
(function(){function e(t,r){switch(TJ(this,e),c4(this,"int",void 0),c4(this,"type",void 0),r instanceof Array||(r=[r]),r=r.map(function(n){return typeof n=="big\
int"?n:typeof n.toBigInt=="function"?n.toBigInt():BigInt(n)}),t){case"i64":this.int=new a4.Hyper(r);break;case"i128":this.int=new AJ.Int128(r);break;case"i256":
this.int=new wJ.Int256(r);break;case"u64":case"timepoint":case"duration":this.int=new a4.UnsignedHyper(r);break;case"u128":this.int=new _J.Uint128(r);break;case"\
u256":this.int=new SJ.Uint256(r);break;default:throw TypeError("invalid type: ".concat(t))}this.type=t}return PJ(e,[{key:"toNumber",value:function(){var r=this.
int.toBigInt();if(r>Number.MAX_SAFE_INTEGER||r<Number.MIN_SAFE_INTEGER)throw RangeError("value ".concat(r," not in range for Number ")+"[".concat(Number.MAX_SAFE_INTEGER,
", ").concat(Number.MIN_SAFE_INTEGER,"]"));return Number(r)}},{key:"toBigInt",value:function(){return this.int.toBigInt()}},{key:"toI64",value:function(){this._sizeCheck(
64);var r=this.toBigInt();if(BigInt.asIntN(64,r)!==r)throw RangeError("value too large for i64: ".concat(r));return mt.default.ScVal.scvI64(new mt.default.Int64(
r))}},{key:"toU64",value:function(){return this._sizeCheck(64),mt.default.ScVal.scvU64(new mt.default.Uint64(BigInt.asUintN(64,this.toBigInt())))}},{key:"toTime\
point",value:function(){return this._sizeCheck(64),mt.default.ScVal.scvTimepoint(new mt.default.Uint64(BigInt.asUintN(64,this.toBigInt())))}},{key:"toDuration",
value:function(){return this._sizeCheck(64),mt.default.ScVal.scvDuration(new mt.default.Uint64(BigInt.asUintN(64,this.toBigInt())))}},{key:"toI128",value:function(){
this._sizeCheck(128);var r=this.int.toBigInt(),n=BigInt.asIntN(64,r>>64n),o=BigInt.asUintN(64,r);return mt.default.ScVal.scvI128(new mt.default.Int128Parts({hi:new mt.
default.Int64(n),lo:new mt.default.Uint64(o)}))}},{key:"toU128",value:function(){this._sizeCheck(128);var r=this.int.toBigInt();return mt.default.ScVal.scvU128(
new mt.default.UInt128Parts({hi:new mt.default.Uint64(BigInt.asUintN(64,r>>64n)),lo:new mt.default.Uint64(BigInt.asUintN(64,r))}))}},{key:"toI256",value:function(){
var r=this.int.toBigInt(),n=BigInt.asIntN(64,r>>192n),o=BigInt.asUintN(64,r>>128n),i=BigInt.asUintN(64,r>>64n),s=BigInt.asUintN(64,r);return mt.default.ScVal.scvI256(
new mt.default.Int256Parts({hiHi:new mt.default.Int64(n),hiLo:new mt.default.Uint64(o),loHi:new mt.default.Uint64(i),loLo:new mt.default.Uint64(s)}))}},{key:"to\
U256",value:function(){var r=this.int.toBigInt(),n=BigInt.asUintN(64,r>>192n),o=BigInt.asUintN(64,r>>128n),i=BigInt.asUintN(64,r>>64n),s=BigInt.asUintN(64,r);return mt.
default.ScVal.scvU256(new mt.default.UInt256Parts({hiHi:new mt.default.Uint64(n),hiLo:new mt.default.Uint64(o),loHi:new mt.default.Uint64(i),loLo:new mt.default.
Uint64(s)}))}},{key:"toScVal",value:function(){switch(this.type){case"i64":return this.toI64();case"i128":return this.toI128();case"i256":return this.toI256();case"\
u64":return this.toU64();case"u128":return this.toU128();case"u256":return this.toU256();case"timepoint":return this.toTimepoint();case"duration":return this.toDuration();default:
throw TypeError("invalid type: ".concat(this.type))}}},{key:"valueOf",value:function(){return this.int.valueOf()}},{key:"toString",value:function(){return this.
int.toString()}},{key:"toJSON",value:function(){return{value:this.toBigInt().toString(),type:this.type}}},{key:"_sizeCheck",value:function(r){if(this.int.size>r)
throw RangeError("value too large for ".concat(r," bits (").concat(this.type,")"))}}],[{key:"isType",value:function(r){switch(r){case"i64":case"i128":case"i256":case"\
u64":case"u128":case"u256":case"timepoint":case"duration":return!0;default:return!1}}},{key:"getType",value:function(r){return r.slice(3).toLowerCase()}}])})()});var p4=y(ub=>{"use strict";function bl(e){"@babel/helpers - typeof";return bl=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},bl(e)}Object.defineProperty(ub,"__esModule",{value:!0});
ub.ScInt=void 0;var OJ=wE();function f4(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),
Object.defineProperty(e,BJ(n.key),n)}}function kJ(e,t,r){return t&&f4(e.prototype,t),r&&f4(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function BJ(e){
var t=IJ(e,"string");return bl(t)=="symbol"?t:t+""}function IJ(e,t){if(bl(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(bl(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}function xJ(e,t){
if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function RJ(e,t,r){return t=ab(t),qJ(e,d4()?Reflect.construct(t,r||[],ab(e).constructor):
t.apply(e,r))}function qJ(e,t){if(t&&(bl(t)=="object"||typeof t=="function"))return t;if(t!==void 0)throw new TypeError("Derived constructors may only return ob\
ject or undefined");return NJ(e)}function NJ(e){if(e===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return e}function d4(){
try{var e=!Boolean.prototype.valueOf.call(Reflect.construct(Boolean,[],function(){}))}catch{}return(d4=function(){return!!e})()}function ab(e){return ab=Object.
setPrototypeOf?Object.getPrototypeOf.bind():function(t){return t.__proto__||Object.getPrototypeOf(t)},ab(e)}function LJ(e,t){if(typeof t!="function"&&t!==null)throw new TypeError(
"Super expression must either be null or a function");e.prototype=Object.create(t&&t.prototype,{constructor:{value:e,writable:!0,configurable:!0}}),Object.defineProperty(
e,"prototype",{writable:!1}),t&&EE(e,t)}function EE(e,t){return EE=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(r,n){return r.__proto__=n,r},EE(e,
t)}var mye=ub.ScInt=(function(e){function t(r,n){var o;xJ(this,t);var i=BigInt(r),s=i<0n,a=(o=n?.type)!==null&&o!==void 0?o:"";if(a.startsWith("u")&&s)throw TypeError(
"specified type ".concat(n.type," yet negative (").concat(r,")"));if(a===""){a=s?"i":"u";var u=MJ(i);switch(u){case 64:case 128:case 256:a+=u.toString();break;default:
throw RangeError("expected 64/128/256 bits for input (".concat(r,"), got ").concat(u))}}return RJ(this,t,[a,i])}return LJ(t,e),kJ(t)})(OJ.XdrLargeInt);function MJ(e){
var t,r=e.toString(2).length;return(t=[64,128,256].find(function(n){return r<=n}))!==null&&t!==void 0?t:r}});var TE=y(ts=>{"use strict";Object.defineProperty(ts,"__esModule",{value:!0});Object.defineProperty(ts,"Int128",{enumerable:!0,get:function(){return UJ.Int128}});
Object.defineProperty(ts,"Int256",{enumerable:!0,get:function(){return FJ.Int256}});Object.defineProperty(ts,"ScInt",{enumerable:!0,get:function(){return VJ.ScInt}});
Object.defineProperty(ts,"Uint128",{enumerable:!0,get:function(){return jJ.Uint128}});Object.defineProperty(ts,"Uint256",{enumerable:!0,get:function(){return DJ.
Uint256}});Object.defineProperty(ts,"XdrLargeInt",{enumerable:!0,get:function(){return Dp.XdrLargeInt}});ts.scValToBigInt=KJ;var Dp=wE(),jJ=mE(),DJ=vE(),UJ=_E(),
FJ=AE(),VJ=p4();function KJ(e){var t=Dp.XdrLargeInt.getType(e.switch().name);switch(e.switch().name){case"scvU32":case"scvI32":return BigInt(e.value());case"scv\
U64":case"scvI64":case"scvTimepoint":case"scvDuration":return new Dp.XdrLargeInt(t,e.value()).toBigInt();case"scvU128":case"scvI128":return new Dp.XdrLargeInt(t,
[e.value().lo(),e.value().hi()]).toBigInt();case"scvU256":case"scvI256":return new Dp.XdrLargeInt(t,[e.value().loLo(),e.value().loHi(),e.value().hiLo(),e.value().
hiHi()]).toBigInt();default:throw TypeError("expected integer type, got ".concat(e.switch()))}}});var Sl=y(fb=>{"use strict";Object.defineProperty(fb,"__esModule",{value:!0});fb.nativeToScVal=iu;fb.scValToNative=_l;var He=WJ(Ae()),HJ=sn(),PE=Vs(),$J=yE(),lb=TE();
function WJ(e){return e&&e.__esModule?e:{default:e}}function cb(e,t){return ZJ(e)||GJ(e,t)||XJ(e,t)||zJ()}function zJ(){throw new TypeError(`Invalid attempt to \
destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function XJ(e,t){if(e){if(typeof e=="string")return y4(e,t);var r={}.toString.
call(e).slice(8,-1);return r==="Object"&&e.constructor&&(r=e.constructor.name),r==="Map"||r==="Set"?Array.from(e):r==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(r)?y4(e,t):void 0}}function y4(e,t){(t==null||t>e.length)&&(t=e.length);for(var r=0,n=Array(t);r<t;r++)n[r]=e[r];return n}function GJ(e,t){var r=e==null?null:
typeof Symbol<"u"&&e[Symbol.iterator]||e["@@iterator"];if(r!=null){var n,o,i,s,a=[],u=!0,c=!1;try{if(i=(r=r.call(e)).next,t===0){if(Object(r)!==r)return;u=!1}else
for(;!(u=(n=i.call(r)).done)&&(a.push(n.value),a.length!==t);u=!0);}catch(l){c=!0,o=l}finally{try{if(!u&&r.return!=null&&(s=r.return(),Object(s)!==s))return}finally{
if(c)throw o}}return a}}function ZJ(e){if(Array.isArray(e))return e}function h4(e,t){var r=Object.keys(e);if(Object.getOwnPropertySymbols){var n=Object.getOwnPropertySymbols(
e);t&&(n=n.filter(function(o){return Object.getOwnPropertyDescriptor(e,o).enumerable})),r.push.apply(r,n)}return r}function JJ(e){for(var t=1;t<arguments.length;t++){
var r=arguments[t]!=null?arguments[t]:{};t%2?h4(Object(r),!0).forEach(function(n){YJ(e,n,r[n])}):Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.
getOwnPropertyDescriptors(r)):h4(Object(r)).forEach(function(n){Object.defineProperty(e,n,Object.getOwnPropertyDescriptor(r,n))})}return e}function YJ(e,t,r){return(t=
QJ(t))in e?Object.defineProperty(e,t,{value:r,enumerable:!0,configurable:!0,writable:!0}):e[t]=r,e}function QJ(e){var t=eY(e,"string");return Hs(t)=="symbol"?t:
t+""}function eY(e,t){if(Hs(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(Hs(n)!="object")return n;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}function Hs(e){"@babel/helpers - typeof";return Hs=typeof Symbol=="functio\
n"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?
"symbol":typeof t},Hs(e)}function iu(e){var t=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};switch(Hs(e)){case"object":{var r,n;if(e===null)return He.
default.ScVal.scvVoid();if(e instanceof He.default.ScVal)return e;if(e instanceof PE.Address)return e.toScVal();if(e instanceof HJ.Keypair)return iu(e.publicKey(),
{type:"address"});if(e instanceof $J.Contract)return e.address().toScVal();if(e instanceof Uint8Array||Buffer.isBuffer(e)){var o,i=Uint8Array.from(e);switch((o=
t?.type)!==null&&o!==void 0?o:"bytes"){case"bytes":return He.default.ScVal.scvBytes(i);case"symbol":return He.default.ScVal.scvSymbol(i);case"string":return He.
default.ScVal.scvString(i);default:throw new TypeError("invalid type (".concat(t.type,") specified for bytes-like value"))}}if(Array.isArray(e))return He.default.
ScVal.scvVec(e.map(function(c,l){return Array.isArray(t.type)?iu(c,JJ({},t.type.length>l&&{type:t.type[l]})):iu(c,t)}));if(((r=(n=e.constructor)===null||n===void 0?
void 0:n.name)!==null&&r!==void 0?r:"")!=="Object"){var s;throw new TypeError("cannot interpret ".concat((s=e.constructor)===null||s===void 0?void 0:s.name," va\
lue as ScVal (").concat(JSON.stringify(e),")"))}return He.default.ScVal.scvMap(Object.entries(e).sort(function(c,l){var d=cb(c,1),f=d[0],p=cb(l,1),h=p[0];return f.
localeCompare(h)}).map(function(c){var l,d,f=cb(c,2),p=f[0],h=f[1],v=(l=((d=t?.type)!==null&&d!==void 0?d:{})[p])!==null&&l!==void 0?l:[null,null],w=cb(v,2),A=w[0],
I=w[1],C=A?{type:A}:{},b=I?{type:I}:{};return new He.default.ScMapEntry({key:iu(p,C),val:iu(h,b)})}))}case"number":case"bigint":switch(t?.type){case"u32":return He.
default.ScVal.scvU32(e);case"i32":return He.default.ScVal.scvI32(e);default:break}return new lb.ScInt(e,{type:t?.type}).toScVal();case"string":{var a,u=(a=t?.type)!==
null&&a!==void 0?a:"string";switch(u){case"string":return He.default.ScVal.scvString(e);case"symbol":return He.default.ScVal.scvSymbol(e);case"address":return new PE.
Address(e).toScVal();case"u32":return He.default.ScVal.scvU32(parseInt(e,10));case"i32":return He.default.ScVal.scvI32(parseInt(e,10));default:if(lb.XdrLargeInt.
isType(u))return new lb.XdrLargeInt(u,e).toScVal();throw new TypeError("invalid type (".concat(t.type,") specified for string value"))}}case"boolean":return He.
default.ScVal.scvBool(e);case"undefined":return He.default.ScVal.scvVoid();case"function":return iu(e());default:throw new TypeError("failed to convert typeof ".
concat(Hs(e)," (").concat(e,")"))}}function _l(e){var t,r;switch(e.switch().value){case He.default.ScValType.scvVoid().value:return null;case He.default.ScValType.
scvU64().value:case He.default.ScValType.scvI64().value:return e.value().toBigInt();case He.default.ScValType.scvU128().value:case He.default.ScValType.scvI128().
value:case He.default.ScValType.scvU256().value:case He.default.ScValType.scvI256().value:return(0,lb.scValToBigInt)(e);case He.default.ScValType.scvVec().value:
return((t=e.vec())!==null&&t!==void 0?t:[]).map(_l);case He.default.ScValType.scvAddress().value:return PE.Address.fromScVal(e).toString();case He.default.ScValType.
scvMap().value:return Object.fromEntries(((r=e.map())!==null&&r!==void 0?r:[]).map(function(i){return[_l(i.key()),_l(i.val())]}));case He.default.ScValType.scvBool().
value:case He.default.ScValType.scvU32().value:case He.default.ScValType.scvI32().value:case He.default.ScValType.scvBytes().value:return e.value();case He.default.
ScValType.scvSymbol().value:case He.default.ScValType.scvString().value:{var n=e.value();if(Buffer.isBuffer(n)||ArrayBuffer.isView(n))try{return new TextDecoder().
decode(n)}catch{return new Uint8Array(n.buffer)}return n}case He.default.ScValType.scvTimepoint().value:case He.default.ScValType.scvDuration().value:return new He.
default.Uint64(e.value()).toBigInt();case He.default.ScValType.scvError().value:if(e.error().switch().value===He.default.ScErrorType.sceContract().value)return{
type:"contract",code:e.error().contractCode()};var o=e.error();return{type:"system",code:o.code().value,value:o.code().name};default:return e.value()}}He.default.
scvSortedMap=function(e){var t=Array.from(e).sort(function(r,n){var o=_l(r.key()),i=_l(n.key());switch(Hs(o)){case"number":case"bigint":return o<i?-1:1;default:
return o.toString().localeCompare(i.toString())}});return He.default.ScVal.scvMap(t)}});var P4=y(rs=>{"use strict";Object.defineProperty(rs,"__esModule",{value:!0});rs.TransactionBuilder=rs.TimeoutInfinite=rs.BASE_FEE=void 0;rs.isValidDate=IE;var Up=Vr(),
$s=E4(Fs()),ve=E4(Ae()),tY=Wv(),rY=lE(),m4=Yn(),CE=Vv(),g4=cE(),v4=fE(),Fp=er(),b4=pE(),nY=Dv(),_ye=ko(),Vp=Sl(),oY=Bp(),OE=Vs(),Kp=sn();function E4(e){return e&&
e.__esModule?e:{default:e}}function Hp(e){"@babel/helpers - typeof";return Hp=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Hp(e)}function _4(e){return uY(e)||aY(e)||sY(e)||
iY()}function iY(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function sY(e,t){if(e){if(typeof e=="string")return BE(e,t);var r={}.toString.
call(e).slice(8,-1);return r==="Object"&&e.constructor&&(r=e.constructor.name),r==="Map"||r==="Set"?Array.from(e):r==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(r)?BE(e,t):void 0}}function aY(e){if(typeof Symbol<"u"&&e[Symbol.iterator]!=null||e["@@iterator"]!=null)return Array.from(e)}function uY(e){if(Array.isArray(
e))return BE(e)}function BE(e,t){(t==null||t>e.length)&&(t=e.length);for(var r=0,n=Array(t);r<t;r++)n[r]=e[r];return n}function S4(e,t){var r=Object.keys(e);if(Object.
getOwnPropertySymbols){var n=Object.getOwnPropertySymbols(e);t&&(n=n.filter(function(o){return Object.getOwnPropertyDescriptor(e,o).enumerable})),r.push.apply(r,
n)}return r}function kE(e){for(var t=1;t<arguments.length;t++){var r=arguments[t]!=null?arguments[t]:{};t%2?S4(Object(r),!0).forEach(function(n){cY(e,n,r[n])}):
Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(r)):S4(Object(r)).forEach(function(n){Object.defineProperty(e,n,Object.
getOwnPropertyDescriptor(r,n))})}return e}function cY(e,t,r){return(t=T4(t))in e?Object.defineProperty(e,t,{value:r,enumerable:!0,configurable:!0,writable:!0}):
e[t]=r,e}function lY(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function A4(e,t){for(var r=0;r<t.length;r++){var n=t[r];
n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,T4(n.key),n)}}function fY(e,t,r){return t&&A4(e.prototype,t),
r&&A4(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function T4(e){var t=dY(e,"string");return Hp(t)=="symbol"?t:t+""}function dY(e,t){if(Hp(e)!="ob\
ject"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(Hp(n)!="object")return n;throw new TypeError("@@toPrimitive must r\
eturn a primitive value.")}return(t==="string"?String:Number)(e)}var w4=rs.BASE_FEE="100",Sye=rs.TimeoutInfinite=0,Aye=rs.TransactionBuilder=(function(){function e(t){
var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};if(lY(this,e),!t)throw new Error("must specify source account for the transaction");if(r.fee===void 0)
throw new Error("must specify fee for the transaction (in stroops)");this.source=t,this.operations=[],this.baseFee=r.fee,this.timebounds=r.timebounds?kE({},r.timebounds):
null,this.ledgerbounds=r.ledgerbounds?kE({},r.ledgerbounds):null,this.minAccountSequence=r.minAccountSequence||null,this.minAccountSequenceAge=r.minAccountSequenceAge||
null,this.minAccountSequenceLedgerGap=r.minAccountSequenceLedgerGap||null,this.extraSigners=r.extraSigners?_4(r.extraSigners):null,this.memo=r.memo||nY.Memo.none(),
this.networkPassphrase=r.networkPassphrase||null,this.sorobanData=r.sorobanData?new v4.SorobanDataBuilder(r.sorobanData).build():null}return fY(e,[{key:"addOper\
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
than 2 elements.");return this.extraSigners=_4(r),this}},{key:"setNetworkPassphrase",value:function(r){return this.networkPassphrase=r,this}},{key:"setSorobanDa\
ta",value:function(r){return this.sorobanData=new v4.SorobanDataBuilder(r).build(),this}},{key:"addSacTransferOperation",value:function(r,n,o,i){if(BigInt(o)<=0n)
throw new Error("Amount must be a positive integer");if(BigInt(o)>Up.Hyper.MAX_VALUE)throw new Error("Amount exceeds maximum value for i64");if(i){var s=i.instructions,
a=i.readBytes,u=i.writeBytes,c=i.resourceFee,l=4294967295;if(s<=0||s>l)throw new Error("instructions must be greater than 0 and at most ".concat(l));if(a<=0||a>
l)throw new Error("readBytes must be greater than 0 and at most ".concat(l));if(u<=0||u>l)throw new Error("writeBytes must be greater than 0 and at most ".concat(
l));if(c<=0n||c>Up.Hyper.MAX_VALUE)throw new Error("resourceFee must be greater than 0 and at most i64 max")}var d=Fp.StrKey.isValidContract(r);if(!d&&!Fp.StrKey.
isValidEd25519PublicKey(r)&&!Fp.StrKey.isValidMed25519PublicKey(r))throw new Error("Invalid destination address. Must be a valid Stellar address or contract ID.");
if(r===this.source.accountId())throw new Error("Destination cannot be the same as the source account.");var f=n.contractId(this.networkPassphrase),p="transfer",
h=this.source.accountId(),v=[(0,Vp.nativeToScVal)(h,{type:"address"}),(0,Vp.nativeToScVal)(r,{type:"address"}),(0,Vp.nativeToScVal)(o,{type:"i128"})],w=n.isNative(),
A=new ve.default.SorobanAuthorizationEntry({credentials:ve.default.SorobanCredentials.sorobanCredentialsSourceAccount(),rootInvocation:new ve.default.SorobanAuthorizedInvocation(
{function:ve.default.SorobanAuthorizedFunction.sorobanAuthorizedFunctionTypeContractFn(new ve.default.InvokeContractArgs({contractAddress:OE.Address.fromString(
f).toScAddress(),functionName:p,args:v})),subInvocations:[]})}),I=new ve.default.LedgerFootprint({readOnly:[ve.default.LedgerKey.contractData(new ve.default.LedgerKeyContractData(
{contract:OE.Address.fromString(f).toScAddress(),key:ve.default.ScVal.scvLedgerKeyContractInstance(),durability:ve.default.ContractDataDurability.persistent()}))],
readWrite:[]});d?(I.readWrite().push(ve.default.LedgerKey.contractData(new ve.default.LedgerKeyContractData({contract:OE.Address.fromString(f).toScAddress(),key:ve.
default.ScVal.scvVec([(0,Vp.nativeToScVal)("Balance",{type:"symbol"}),(0,Vp.nativeToScVal)(r,{type:"address"})]),durability:ve.default.ContractDataDurability.persistent()}))),
w||I.readOnly().push(ve.default.LedgerKey.account(new ve.default.LedgerKeyAccount({accountId:Kp.Keypair.fromPublicKey(n.getIssuer()).xdrPublicKey()})))):w?I.readWrite().
push(ve.default.LedgerKey.account(new ve.default.LedgerKeyAccount({accountId:Kp.Keypair.fromPublicKey(r).xdrPublicKey()}))):n.getIssuer()!==r&&I.readWrite().push(
ve.default.LedgerKey.trustline(new ve.default.LedgerKeyTrustLine({accountId:Kp.Keypair.fromPublicKey(r).xdrPublicKey(),asset:n.toTrustLineXDRObject()}))),n.isNative()?
I.readWrite().push(ve.default.LedgerKey.account(new ve.default.LedgerKeyAccount({accountId:Kp.Keypair.fromPublicKey(h).xdrPublicKey()}))):n.getIssuer()!==h&&I.readWrite().
push(ve.default.LedgerKey.trustline(new ve.default.LedgerKeyTrustLine({accountId:Kp.Keypair.fromPublicKey(h).xdrPublicKey(),asset:n.toTrustLineXDRObject()})));var C={
instructions:4e5,readBytes:1e3,writeBytes:1e3,resourceFee:BigInt(5e6)},b=new ve.default.SorobanTransactionData({resources:new ve.default.SorobanResources({footprint:I,
instructions:i?i.instructions:C.instructions,diskReadBytes:i?i.readBytes:C.readBytes,writeBytes:i?i.writeBytes:C.writeBytes}),ext:new ve.default.SorobanTransactionDataExt(
0),resourceFee:new ve.default.Int64(i?i.resourceFee:C.resourceFee)}),P=oY.Operation.invokeContractFunction({contract:f,function:p,args:v,auth:[A]});return this.
setSorobanData(b),this.addOperation(P)}},{key:"build",value:function(){var r=new $s.default(this.source.sequenceNumber()).plus(1),n=new $s.default(this.baseFee).
times(this.operations.length).toNumber(),o={fee:n,seqNum:ve.default.SequenceNumber.fromString(r.toString()),memo:this.memo?this.memo.toXDRObject():null};if(this.
timebounds===null||typeof this.timebounds.minTime>"u"||typeof this.timebounds.maxTime>"u")throw new Error("TimeBounds has to be set or you must call setTimeout(\
TimeoutInfinite).");IE(this.timebounds.minTime)&&(this.timebounds.minTime=Math.floor(this.timebounds.minTime.getTime()/1e3)),IE(this.timebounds.maxTime)&&(this.
timebounds.maxTime=Math.floor(this.timebounds.maxTime.getTime()/1e3)),this.timebounds.minTime=Up.UnsignedHyper.fromString(this.timebounds.minTime.toString()),this.
timebounds.maxTime=Up.UnsignedHyper.fromString(this.timebounds.maxTime.toString());var i=new ve.default.TimeBounds(this.timebounds);if(this.hasV2Preconditions()){
var s=null;this.ledgerbounds!==null&&(s=new ve.default.LedgerBounds(this.ledgerbounds));var a=this.minAccountSequence||"0";a=ve.default.SequenceNumber.fromString(
a);var u=Up.UnsignedHyper.fromString(this.minAccountSequenceAge!==null?this.minAccountSequenceAge.toString():"0"),c=this.minAccountSequenceLedgerGap||0,l=this.extraSigners!==
null?this.extraSigners.map(b4.SignerKey.decodeAddress):[];o.cond=ve.default.Preconditions.precondV2(new ve.default.PreconditionsV2({timeBounds:i,ledgerBounds:s,
minSeqNum:a,minSeqAge:u,minSeqLedgerGap:c,extraSigners:l}))}else o.cond=ve.default.Preconditions.precondTime(i);o.sourceAccount=(0,m4.decodeAddressToMuxedAccount)(
this.source.accountId()),this.sorobanData?(o.ext=new ve.default.TransactionExt(1,this.sorobanData),o.fee=new $s.default(o.fee).plus(this.sorobanData.resourceFee()).
toNumber()):o.ext=new ve.default.TransactionExt(0,ve.default.Void);var d=new ve.default.Transaction(o);d.operations(this.operations);var f=new ve.default.TransactionEnvelope.
envelopeTypeTx(new ve.default.TransactionV1Envelope({tx:d})),p=new CE.Transaction(f,this.networkPassphrase);return this.source.incrementSequenceNumber(),p}},{key:"\
hasV2Preconditions",value:function(){return this.ledgerbounds!==null||this.minAccountSequence!==null||this.minAccountSequenceAge!==null||this.minAccountSequenceLedgerGap!==
null||this.extraSigners!==null&&this.extraSigners.length>0}}],[{key:"cloneFrom",value:function(r){var n,o=arguments.length>1&&arguments[1]!==void 0?arguments[1]:
{};if(!(r instanceof CE.Transaction))throw new TypeError("expected a 'Transaction', got: ".concat(r));var i=(BigInt(r.sequence)-1n).toString(),s;if(Fp.StrKey.isValidMed25519PublicKey(
r.source))s=rY.MuxedAccount.fromAddress(r.source,i);else if(Fp.StrKey.isValidEd25519PublicKey(r.source))s=new tY.Account(r.source,i);else throw new TypeError("u\
nsupported tx source account: ".concat(r.source));var a=Math.floor(parseInt(r.fee,10)/r.operations.length),u=new e(s,kE({fee:(a||w4).toString(),memo:r.memo,networkPassphrase:r.
networkPassphrase,timebounds:r.timeBounds,ledgerbounds:r.ledgerBounds,minAccountSequence:r.minAccountSequence,minAccountSequenceAge:r.minAccountSequenceAge,minAccountSequenceLedgerGap:r.
minAccountSequenceLedgerGap,extraSigners:(n=r.extraSigners)===null||n===void 0?void 0:n.map(b4.SignerKey.encodeSignerKey)},o));return r._tx.operations().forEach(
function(c){return u.addOperation(c)}),u}},{key:"buildFeeBumpTransaction",value:function(r,n,o,i){var s=o.operations.length,a=new $s.default(w4),u=new $s.default(
0),c=o.toEnvelope();if(c.switch().value===ve.default.EnvelopeType.envelopeTypeTx().value){var l,d=c.v1().tx().ext().value();u=new $s.default((l=d?.resourceFee())!==
null&&l!==void 0?l:0)}var f=new $s.default(o.fee).minus(u).div(s),p=new $s.default(n);if(p.lt(f))throw new Error("Invalid baseFee, it should be at least ".concat(
f," stroops."));if(p.lt(a))throw new Error("Invalid baseFee, it should be at least ".concat(a," stroops."));var h=o.toEnvelope();if(h.switch()===ve.default.EnvelopeType.
envelopeTypeTxV0()){var v=h.v0().tx(),w=new ve.default.Transaction({sourceAccount:new ve.default.MuxedAccount.keyTypeEd25519(v.sourceAccountEd25519()),fee:v.fee(),
seqNum:v.seqNum(),cond:ve.default.Preconditions.precondTime(v.timeBounds()),memo:v.memo(),operations:v.operations(),ext:new ve.default.TransactionExt(0)});h=new ve.
default.TransactionEnvelope.envelopeTypeTx(new ve.default.TransactionV1Envelope({tx:w,signatures:h.v0().signatures()}))}var A;typeof r=="string"?A=(0,m4.decodeAddressToMuxedAccount)(
r):A=r.xdrMuxedAccount();var I=new ve.default.FeeBumpTransaction({feeSource:A,fee:ve.default.Int64.fromString(p.times(s+1).plus(u).toString()),innerTx:ve.default.
FeeBumpTransactionInnerTx.envelopeTypeTx(h.v1()),ext:new ve.default.FeeBumpTransactionExt(0)}),C=new ve.default.FeeBumpTransactionEnvelope({tx:I,signatures:[]}),
b=new ve.default.TransactionEnvelope.envelopeTypeTxFeeBump(C);return new g4.FeeBumpTransaction(b,i)}},{key:"fromXDR",value:function(r,n){return typeof r=="strin\
g"&&(r=ve.default.TransactionEnvelope.fromXDR(r,"base64")),r.switch()===ve.default.EnvelopeType.envelopeTypeTxFeeBump()?new g4.FeeBumpTransaction(r,n):new CE.Transaction(
r,n)}}])})();function IE(e){return e instanceof Date&&!isNaN(e)}});var xE=y(db=>{"use strict";Object.defineProperty(db,"__esModule",{value:!0});db.Networks=void 0;var Eye=db.Networks={PUBLIC:"Public Global Stellar Network ; Sep\
tember 2015",TESTNET:"Test SDF Network ; September 2015",FUTURENET:"Test SDF Future Network ; October 2022",SANDBOX:"Local Sandbox Stellar Network ; September 2\
022",STANDALONE:"Standalone Network ; February 2017"}});var O4=y(pb=>{"use strict";Object.defineProperty(pb,"__esModule",{value:!0});pb.Soroban=void 0;function $p(e){"@babel/helpers - typeof";return $p=typeof Symbol==
"function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?
"symbol":typeof t},$p(e)}function pY(e){return gY(e)||mY(e)||hY(e)||yY()}function yY(){throw new TypeError(`Invalid attempt to destructure non-iterable instance\
.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function hY(e,t){if(e){if(typeof e=="string")return RE(e,t);var r={}.toString.
call(e).slice(8,-1);return r==="Object"&&e.constructor&&(r=e.constructor.name),r==="Map"||r==="Set"?Array.from(e):r==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(r)?RE(e,t):void 0}}function RE(e,t){(t==null||t>e.length)&&(t=e.length);for(var r=0,n=Array(t);r<t;r++)n[r]=e[r];return n}function mY(e){if(typeof Symbol<"\
u"&&e[Symbol.iterator]!=null||e["@@iterator"]!=null)return Array.from(e)}function gY(e){if(Array.isArray(e))return e}function vY(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function C4(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,_Y(n.key),n)}}function bY(e,t,r){return t&&C4(e.prototype,t),r&&C4(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function _Y(e){
var t=SY(e,"string");return $p(t)=="symbol"?t:t+""}function SY(e,t){if($p(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if($p(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var Pye=pb.Soroban=
(function(){function e(){vY(this,e)}return bY(e,null,[{key:"formatTokenAmount",value:function(r,n){if(r.includes("."))throw new TypeError("No decimals are allow\
ed");var o=r;return n>0&&(n>o.length?o=["0",o.toString().padStart(n,"0")].join("."):o=[o.slice(0,-n),o.slice(-n)].join(".")),o.replace(/(\.\d*?)0+$/,"$1").replace(
/\.$/,".0").replace(/^\./,"0.")}},{key:"parseTokenAmount",value:function(r,n){var o,i=r.split(".").slice(),s=pY(i),a=s[0],u=s[1],c=RE(s).slice(2);if(c.length)throw new Error(
"Invalid decimal value: ".concat(r));if(u?.length>n)throw new Error('Too many decimal places in "'.concat(r,'": expected at most ').concat(n,", got ").concat(u.
length));var l=BigInt(a+((o=u?.padEnd(n,"0"))!==null&&o!==void 0?o:"0".repeat(n)));return l.toString()}}])})()});var R4=y(qE=>{"use strict";Object.defineProperty(qE,"__esModule",{value:!0});qE.humanizeEvents=PY;var AY=er(),k4=Sl();function Wp(e){"@babel/helpers - typeof";return Wp=
typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&
t!==Symbol.prototype?"symbol":typeof t},Wp(e)}function B4(e,t){var r=Object.keys(e);if(Object.getOwnPropertySymbols){var n=Object.getOwnPropertySymbols(e);t&&(n=
n.filter(function(o){return Object.getOwnPropertyDescriptor(e,o).enumerable})),r.push.apply(r,n)}return r}function I4(e){for(var t=1;t<arguments.length;t++){var r=arguments[t]!=
null?arguments[t]:{};t%2?B4(Object(r),!0).forEach(function(n){wY(e,n,r[n])}):Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(
r)):B4(Object(r)).forEach(function(n){Object.defineProperty(e,n,Object.getOwnPropertyDescriptor(r,n))})}return e}function wY(e,t,r){return(t=EY(t))in e?Object.defineProperty(
e,t,{value:r,enumerable:!0,configurable:!0,writable:!0}):e[t]=r,e}function EY(e){var t=TY(e,"string");return Wp(t)=="symbol"?t:t+""}function TY(e,t){if(Wp(e)!="\
object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(Wp(n)!="object")return n;throw new TypeError("@@toPrimitive must\
 return a primitive value.")}return(t==="string"?String:Number)(e)}function PY(e){return e.map(function(t){return t.inSuccessfulContractCall?x4(t.event()):x4(t)})}
function x4(e){return I4(I4({},typeof e.contractId=="function"&&e.contractId()!=null&&{contractId:AY.StrKey.encodeContract(e.contractId())}),{},{type:e.type().name,
topics:e.body().value().topics().map(function(t){return(0,k4.scValToNative)(t)}),data:(0,k4.scValToNative)(e.body().value().data())})}});var U4=y(yb=>{"use strict";Object.defineProperty(yb,"__esModule",{value:!0});yb.authorizeEntry=D4;yb.authorizeInvocation=IY;var fi=kY(Ae()),L4=sn(),CY=er(),M4=xE(),
q4=Wi(),j4=Vs(),OY=Sl();function kY(e){return e&&e.__esModule?e:{default:e}}function NE(){var e,t,r=typeof Symbol=="function"?Symbol:{},n=r.iterator||"@@iterato\
r",o=r.toStringTag||"@@toStringTag";function i(p,h,v,w){var A=h&&h.prototype instanceof a?h:a,I=Object.create(A.prototype);return Dn(I,"_invoke",(function(C,b,P){
var j,Q,re,R=0,Z=P||[],ee=!1,ae={p:0,n:0,v:e,a:J,f:J.bind(e,4),d:function(fe,Ee){return j=fe,Q=0,re=e,ae.n=Ee,s}};function J(z,fe){for(Q=z,re=fe,t=0;!ee&&R&&!Ee&&
t<Z.length;t++){var Ee,Oe=Z[t],it=ae.p,Fe=Oe[2];z>3?(Ee=Fe===fe)&&(re=Oe[(Q=Oe[4])?5:(Q=3,3)],Oe[4]=Oe[5]=e):Oe[0]<=it&&((Ee=z<2&&it<Oe[1])?(Q=0,ae.v=fe,ae.n=Oe[1]):
it<Fe&&(Ee=z<3||Oe[0]>fe||fe>Fe)&&(Oe[4]=z,Oe[5]=fe,ae.n=Fe,Q=0))}if(Ee||z>1)return s;throw ee=!0,fe}return function(z,fe,Ee){if(R>1)throw TypeError("Generator \
is already running");for(ee&&fe===1&&J(fe,Ee),Q=fe,re=Ee;(t=Q<2?e:re)||!ee;){j||(Q?Q<3?(Q>1&&(ae.n=-1),J(Q,re)):ae.n=re:ae.v=re);try{if(R=2,j){if(Q||(z="next"),
t=j[z]){if(!(t=t.call(j,re)))throw TypeError("iterator result is not an object");if(!t.done)return t;re=t.value,Q<2&&(Q=0)}else Q===1&&(t=j.return)&&t.call(j),Q<
2&&(re=TypeError("The iterator does not provide a '"+z+"' method"),Q=1);j=e}else if((t=(ee=ae.n<0)?re:C.call(b,ae))!==s)break}catch(Oe){j=e,Q=1,re=Oe}finally{R=
1}}return{value:t,done:ee}}})(p,v,w),!0),I}var s={};function a(){}function u(){}function c(){}t=Object.getPrototypeOf;var l=[][n]?t(t([][n]())):(Dn(t={},n,function(){
return this}),t),d=c.prototype=a.prototype=Object.create(l);function f(p){return Object.setPrototypeOf?Object.setPrototypeOf(p,c):(p.__proto__=c,Dn(p,o,"Generat\
orFunction")),p.prototype=Object.create(d),p}return u.prototype=c,Dn(d,"constructor",c),Dn(c,"constructor",u),u.displayName="GeneratorFunction",Dn(c,o,"Generato\
rFunction"),Dn(d),Dn(d,o,"Generator"),Dn(d,n,function(){return this}),Dn(d,"toString",function(){return"[object Generator]"}),(NE=function(){return{w:i,m:f}})()}
function Dn(e,t,r,n){var o=Object.defineProperty;try{o({},"",{})}catch{o=0}Dn=function(s,a,u,c){function l(d,f){Dn(s,d,function(p){return this._invoke(d,f,p)})}
a?o?o(s,a,{value:u,enumerable:!c,configurable:!c,writable:!c}):s[a]=u:(l("next",0),l("throw",1),l("return",2))},Dn(e,t,r,n)}function N4(e,t,r,n,o,i,s){try{var a=e[i](
s),u=a.value}catch(c){return void r(c)}a.done?t(u):Promise.resolve(u).then(n,o)}function BY(e){return function(){var t=this,r=arguments;return new Promise(function(n,o){
var i=e.apply(t,r);function s(u){N4(i,n,o,s,a,"next",u)}function a(u){N4(i,n,o,s,a,"throw",u)}s(void 0)})}}function D4(e,t,r){return LE.apply(this,arguments)}function LE(){
return LE=BY(NE().m(function e(t,r,n){var o,i,s,a,u,c,l,d,f,p,h=arguments;return NE().w(function(v){for(;;)switch(v.n){case 0:if(o=h.length>3&&h[3]!==void 0?h[3]:
M4.Networks.FUTURENET,t.credentials().switch().value===fi.default.SorobanCredentialsType.sorobanCredentialsAddress().value){v.n=1;break}return v.a(2,t);case 1:if(i=
fi.default.SorobanAuthorizationEntry.fromXDR(t.toXDR()),s=i.credentials().address(),s.signatureExpirationLedger(n),a=(0,q4.hash)(Buffer.from(o)),u=fi.default.HashIdPreimage.
envelopeTypeSorobanAuthorization(new fi.default.HashIdPreimageSorobanAuthorization({networkId:a,nonce:s.nonce(),invocation:i.rootInvocation(),signatureExpirationLedger:s.
signatureExpirationLedger()})),c=(0,q4.hash)(u.toXDR()),typeof r!="function"){v.n=3;break}return v.n=2,r(u);case 2:f=v.v,f!=null&&f.signature?(l=Buffer.from(f.signature),
d=f.publicKey):(l=Buffer.from(f),d=j4.Address.fromScAddress(s.address()).toString()),v.n=4;break;case 3:l=Buffer.from(r.sign(c)),d=r.publicKey();case 4:if(L4.Keypair.
fromPublicKey(d).verify(c,l)){v.n=5;break}throw new Error("signature doesn't match payload");case 5:return p=(0,OY.nativeToScVal)({public_key:CY.StrKey.decodeEd25519PublicKey(
d),signature:l},{type:{public_key:["symbol",null],signature:["symbol",null]}}),s.signature(fi.default.ScVal.scvVec([p])),v.a(2,i)}},e)})),LE.apply(this,arguments)}
function IY(e,t,r){var n=arguments.length>3&&arguments[3]!==void 0?arguments[3]:"",o=arguments.length>4&&arguments[4]!==void 0?arguments[4]:M4.Networks.FUTURENET,
i=L4.Keypair.random().rawPublicKey(),s=new fi.default.Int64(xY(i)),a=n||e.publicKey();if(!a)throw new Error("authorizeInvocation requires publicKey parameter");
var u=new fi.default.SorobanAuthorizationEntry({rootInvocation:r,credentials:fi.default.SorobanCredentials.sorobanCredentialsAddress(new fi.default.SorobanAddressCredentials(
{address:new j4.Address(a).toScAddress(),nonce:s,signatureExpirationLedger:0,signature:fi.default.ScVal.scvVec([])}))});return D4(u,e,t,o)}function xY(e){var t=e.
subarray(0,8),r=t[0]<<24|t[1]<<16|t[2]<<8|t[3],n=t[4]<<24|t[5]<<16|t[6]<<8|t[7],o=BigInt(r>>>0)*BigInt(Math.pow(2,32))+BigInt(n>>>0);return BigInt.asIntN(64,o)}});var W4=y(hb=>{"use strict";Object.defineProperty(hb,"__esModule",{value:!0});hb.buildInvocationTree=H4;hb.walkInvocationTree=jY;var RY=ko(),F4=Vs(),V4=Sl();function zp(e){
"@babel/helpers - typeof";return zp=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol==
"function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},zp(e)}function K4(e,t){var r=Object.keys(e);if(Object.getOwnPropertySymbols){var n=Object.
getOwnPropertySymbols(e);t&&(n=n.filter(function(o){return Object.getOwnPropertyDescriptor(e,o).enumerable})),r.push.apply(r,n)}return r}function qY(e){for(var t=1;t<
arguments.length;t++){var r=arguments[t]!=null?arguments[t]:{};t%2?K4(Object(r),!0).forEach(function(n){NY(e,n,r[n])}):Object.getOwnPropertyDescriptors?Object.defineProperties(
e,Object.getOwnPropertyDescriptors(r)):K4(Object(r)).forEach(function(n){Object.defineProperty(e,n,Object.getOwnPropertyDescriptor(r,n))})}return e}function NY(e,t,r){
return(t=LY(t))in e?Object.defineProperty(e,t,{value:r,enumerable:!0,configurable:!0,writable:!0}):e[t]=r,e}function LY(e){var t=MY(e,"string");return zp(t)=="s\
ymbol"?t:t+""}function MY(e,t){if(zp(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(zp(n)!="object")return n;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}function H4(e){var t=e.function(),r={},n=t.value();switch(t.
switch().value){case 0:r.type="execute",r.args={source:F4.Address.fromScAddress(n.contractAddress()).toString(),function:n.functionName(),args:n.args().map(function(c){
return(0,V4.scValToNative)(c)})};break;case 1:case 2:{var o=t.switch().value===2;r.type="create",r.args={};var i=[n.executable(),n.contractIdPreimage()],s=i[0],
a=i[1];if(!!s.switch().value!=!!a.switch().value)throw new Error("creation function appears invalid: ".concat(JSON.stringify(n)," (should be wasm+address or tok\
en+asset)"));switch(s.switch().value){case 0:{var u=a.fromAddress();r.args.type="wasm",r.args.wasm=qY({salt:u.salt().toString("hex"),hash:s.wasmHash().toString(
"hex"),address:F4.Address.fromScAddress(u.address()).toString()},o&&{constructorArgs:n.constructorArgs().map(function(c){return(0,V4.scValToNative)(c)})});break}case 1:
r.args.type="sac",r.args.asset=RY.Asset.fromOperation(a.fromAsset()).toString();break;default:throw new Error("unknown creation type: ".concat(JSON.stringify(s)))}
break}default:throw new Error("unknown invocation type (".concat(t.switch(),"): ").concat(JSON.stringify(t)))}return r.invocations=e.subInvocations().map(function(c){
return H4(c)}),r}function jY(e,t){$4(e,1,t)}function $4(e,t,r,n){r(e,t,n)!==!1&&e.subInvocations().forEach(function(o){return $4(o,t+1,r,e)})}});var Ne=y((ye,J4)=>{"use strict";Object.defineProperty(ye,"__esModule",{value:!0});var su={xdr:!0,cereal:!0,hash:!0,sign:!0,verify:!0,getLiquidityPoolId:!0,LiquidityPoolFeeV18:!0,
Keypair:!0,UnsignedHyper:!0,Hyper:!0,TransactionBase:!0,Transaction:!0,FeeBumpTransaction:!0,TransactionBuilder:!0,TimeoutInfinite:!0,BASE_FEE:!0,Asset:!0,LiquidityPoolAsset:!0,
LiquidityPoolId:!0,Operation:!0,AuthRequiredFlag:!0,AuthRevocableFlag:!0,AuthImmutableFlag:!0,AuthClawbackEnabledFlag:!0,Account:!0,MuxedAccount:!0,Claimant:!0,
Networks:!0,StrKey:!0,SignerKey:!0,Soroban:!0,decodeAddressToMuxedAccount:!0,encodeMuxedAccountToAddress:!0,extractBaseAddress:!0,encodeMuxedAccount:!0,Contract:!0,
Address:!0};Object.defineProperty(ye,"Account",{enumerable:!0,get:function(){return GY.Account}});Object.defineProperty(ye,"Address",{enumerable:!0,get:function(){
return nQ.Address}});Object.defineProperty(ye,"Asset",{enumerable:!0,get:function(){return WY.Asset}});Object.defineProperty(ye,"AuthClawbackEnabledFlag",{enumerable:!0,
get:function(){return Xp.AuthClawbackEnabledFlag}});Object.defineProperty(ye,"AuthImmutableFlag",{enumerable:!0,get:function(){return Xp.AuthImmutableFlag}});Object.
defineProperty(ye,"AuthRequiredFlag",{enumerable:!0,get:function(){return Xp.AuthRequiredFlag}});Object.defineProperty(ye,"AuthRevocableFlag",{enumerable:!0,get:function(){
return Xp.AuthRevocableFlag}});Object.defineProperty(ye,"BASE_FEE",{enumerable:!0,get:function(){return HE.BASE_FEE}});Object.defineProperty(ye,"Claimant",{enumerable:!0,
get:function(){return JY.Claimant}});Object.defineProperty(ye,"Contract",{enumerable:!0,get:function(){return rQ.Contract}});Object.defineProperty(ye,"FeeBumpTr\
ansaction",{enumerable:!0,get:function(){return $Y.FeeBumpTransaction}});Object.defineProperty(ye,"Hyper",{enumerable:!0,get:function(){return G4.Hyper}});Object.
defineProperty(ye,"Keypair",{enumerable:!0,get:function(){return VY.Keypair}});Object.defineProperty(ye,"LiquidityPoolAsset",{enumerable:!0,get:function(){return zY.
LiquidityPoolAsset}});Object.defineProperty(ye,"LiquidityPoolFeeV18",{enumerable:!0,get:function(){return X4.LiquidityPoolFeeV18}});Object.defineProperty(ye,"Li\
quidityPoolId",{enumerable:!0,get:function(){return XY.LiquidityPoolId}});Object.defineProperty(ye,"MuxedAccount",{enumerable:!0,get:function(){return ZY.MuxedAccount}});
Object.defineProperty(ye,"Networks",{enumerable:!0,get:function(){return YY.Networks}});Object.defineProperty(ye,"Operation",{enumerable:!0,get:function(){return Xp.
Operation}});Object.defineProperty(ye,"SignerKey",{enumerable:!0,get:function(){return eQ.SignerKey}});Object.defineProperty(ye,"Soroban",{enumerable:!0,get:function(){
return tQ.Soroban}});Object.defineProperty(ye,"StrKey",{enumerable:!0,get:function(){return QY.StrKey}});Object.defineProperty(ye,"TimeoutInfinite",{enumerable:!0,
get:function(){return HE.TimeoutInfinite}});Object.defineProperty(ye,"Transaction",{enumerable:!0,get:function(){return HY.Transaction}});Object.defineProperty(
ye,"TransactionBase",{enumerable:!0,get:function(){return KY.TransactionBase}});Object.defineProperty(ye,"TransactionBuilder",{enumerable:!0,get:function(){return HE.
TransactionBuilder}});Object.defineProperty(ye,"UnsignedHyper",{enumerable:!0,get:function(){return G4.UnsignedHyper}});Object.defineProperty(ye,"cereal",{enumerable:!0,
get:function(){return UY.default}});Object.defineProperty(ye,"decodeAddressToMuxedAccount",{enumerable:!0,get:function(){return mb.decodeAddressToMuxedAccount}});
ye.default=void 0;Object.defineProperty(ye,"encodeMuxedAccount",{enumerable:!0,get:function(){return mb.encodeMuxedAccount}});Object.defineProperty(ye,"encodeMu\
xedAccountToAddress",{enumerable:!0,get:function(){return mb.encodeMuxedAccountToAddress}});Object.defineProperty(ye,"extractBaseAddress",{enumerable:!0,get:function(){
return mb.extractBaseAddress}});Object.defineProperty(ye,"getLiquidityPoolId",{enumerable:!0,get:function(){return X4.getLiquidityPoolId}});Object.defineProperty(
ye,"hash",{enumerable:!0,get:function(){return FY.hash}});Object.defineProperty(ye,"sign",{enumerable:!0,get:function(){return z4.sign}});Object.defineProperty(
ye,"verify",{enumerable:!0,get:function(){return z4.verify}});Object.defineProperty(ye,"xdr",{enumerable:!0,get:function(){return DY.default}});var DY=Z4(Ae()),
UY=Z4(v2()),FY=Wi(),z4=a1(),X4=h1(),VY=sn(),G4=Vr(),KY=gv(),HY=Vv(),$Y=cE(),HE=P4(),WY=ko(),zY=Av(),XY=Tv(),Xp=Bp(),ME=Dv();Object.keys(ME).forEach(function(e){
e==="default"||e==="__esModule"||Object.prototype.hasOwnProperty.call(su,e)||e in ye&&ye[e]===ME[e]||Object.defineProperty(ye,e,{enumerable:!0,get:function(){return ME[e]}})});
var GY=Wv(),ZY=lE(),JY=v1(),YY=xE(),QY=er(),eQ=pE(),tQ=O4(),mb=Yn(),rQ=yE(),nQ=Vs(),jE=TE();Object.keys(jE).forEach(function(e){e==="default"||e==="__esModule"||
Object.prototype.hasOwnProperty.call(su,e)||e in ye&&ye[e]===jE[e]||Object.defineProperty(ye,e,{enumerable:!0,get:function(){return jE[e]}})});var DE=Sl();Object.
keys(DE).forEach(function(e){e==="default"||e==="__esModule"||Object.prototype.hasOwnProperty.call(su,e)||e in ye&&ye[e]===DE[e]||Object.defineProperty(ye,e,{enumerable:!0,
get:function(){return DE[e]}})});var UE=R4();Object.keys(UE).forEach(function(e){e==="default"||e==="__esModule"||Object.prototype.hasOwnProperty.call(su,e)||e in
ye&&ye[e]===UE[e]||Object.defineProperty(ye,e,{enumerable:!0,get:function(){return UE[e]}})});var FE=fE();Object.keys(FE).forEach(function(e){e==="default"||e===
"__esModule"||Object.prototype.hasOwnProperty.call(su,e)||e in ye&&ye[e]===FE[e]||Object.defineProperty(ye,e,{enumerable:!0,get:function(){return FE[e]}})});var VE=U4();
Object.keys(VE).forEach(function(e){e==="default"||e==="__esModule"||Object.prototype.hasOwnProperty.call(su,e)||e in ye&&ye[e]===VE[e]||Object.defineProperty(ye,
e,{enumerable:!0,get:function(){return VE[e]}})});var KE=W4();Object.keys(KE).forEach(function(e){e==="default"||e==="__esModule"||Object.prototype.hasOwnProperty.
call(su,e)||e in ye&&ye[e]===KE[e]||Object.defineProperty(ye,e,{enumerable:!0,get:function(){return KE[e]}})});function Z4(e){return e&&e.__esModule?e:{default:e}}
var Iye=ye.default=J4.exports});var uj=y(()=>{var aj;(function(e){(function(t){var r=typeof globalThis=="object"?globalThis:typeof global=="object"?global:typeof self=="object"?self:typeof this==
"object"?this:a(),n=o(e);typeof r.Reflect<"u"&&(n=o(r.Reflect,n)),t(n,r),typeof r.Reflect>"u"&&(r.Reflect=e);function o(u,c){return function(l,d){Object.defineProperty(
u,l,{configurable:!0,writable:!0,value:d}),c&&c(l,d)}}function i(){try{return Function("return this;")()}catch{}}function s(){try{return(0,eval)("(function() { \
return this; })()")}catch{}}function a(){return i()||s()}})(function(t,r){var n=Object.prototype.hasOwnProperty,o=typeof Symbol=="function",i=o&&typeof Symbol.toPrimitive<
"u"?Symbol.toPrimitive:"@@toPrimitive",s=o&&typeof Symbol.iterator<"u"?Symbol.iterator:"@@iterator",a=typeof Object.create=="function",u={__proto__:[]}instanceof
Array,c=!a&&!u,l={create:a?function(){return Ua(Object.create(null))}:u?function(){return Ua({__proto__:null})}:function(){return Ua({})},has:c?function(O,q){return n.
call(O,q)}:function(O,q){return q in O},get:c?function(O,q){return n.call(O,q)?O[q]:void 0}:function(O,q){return O[q]}},d=Object.getPrototypeOf(Function),f=typeof Map==
"function"&&typeof Map.prototype.entries=="function"?Map:at(),p=typeof Set=="function"&&typeof Set.prototype.entries=="function"?Set:_r(),h=typeof WeakMap=="fun\
ction"?WeakMap:Fc(),v=o?Symbol.for("@reflect-metadata:registry"):void 0,w=Qe(),A=jt(w);function I(O,q,U,X){if(he(U)){if(!_(O))throw new TypeError;if(!T(q))throw new TypeError;
return ae(O,q)}else{if(!_(O))throw new TypeError;if(!Ze(q))throw new TypeError;if(!Ze(X)&&!he(X)&&!W(X))throw new TypeError;return W(X)&&(X=void 0),U=g(U),J(O,q,
U,X)}}t("decorate",I);function C(O,q){function U(X,ie){if(!Ze(X))throw new TypeError;if(!he(ie)&&!B(ie))throw new TypeError;it(O,q,X,ie)}return U}t("metadata",C);
function b(O,q,U,X){if(!Ze(U))throw new TypeError;return he(X)||(X=g(X)),it(O,q,U,X)}t("defineMetadata",b);function P(O,q,U){if(!Ze(q))throw new TypeError;return he(
U)||(U=g(U)),z(O,q,U)}t("hasMetadata",P);function j(O,q,U){if(!Ze(q))throw new TypeError;return he(U)||(U=g(U)),fe(O,q,U)}t("hasOwnMetadata",j);function Q(O,q,U){
if(!Ze(q))throw new TypeError;return he(U)||(U=g(U)),Ee(O,q,U)}t("getMetadata",Q);function re(O,q,U){if(!Ze(q))throw new TypeError;return he(U)||(U=g(U)),Oe(O,q,
U)}t("getOwnMetadata",re);function R(O,q){if(!Ze(O))throw new TypeError;return he(q)||(q=g(q)),Fe(O,q)}t("getMetadataKeys",R);function Z(O,q){if(!Ze(O))throw new TypeError;
return he(q)||(q=g(q)),Mt(O,q)}t("getOwnMetadataKeys",Z);function ee(O,q,U){if(!Ze(q))throw new TypeError;if(he(U)||(U=g(U)),!Ze(q))throw new TypeError;he(U)||(U=
g(U));var X=Ve(q,U,!1);return he(X)?!1:X.OrdinaryDeleteMetadata(O,q,U)}t("deleteMetadata",ee);function ae(O,q){for(var U=O.length-1;U>=0;--U){var X=O[U],ie=X(q);
if(!he(ie)&&!W(ie)){if(!T(ie))throw new TypeError;q=ie}}return q}function J(O,q,U,X){for(var ie=O.length-1;ie>=0;--ie){var xe=O[ie],pr=xe(q,U,X);if(!he(pr)&&!W(
pr)){if(!Ze(pr))throw new TypeError;X=pr}}return X}function z(O,q,U){var X=fe(O,q,U);if(X)return!0;var ie=ge(q);return W(ie)?!1:z(O,ie,U)}function fe(O,q,U){var X=Ve(
q,U,!1);return he(X)?!1:ir(X.OrdinaryHasOwnMetadata(O,q,U))}function Ee(O,q,U){var X=fe(O,q,U);if(X)return Oe(O,q,U);var ie=ge(q);if(!W(ie))return Ee(O,ie,U)}function Oe(O,q,U){
var X=Ve(q,U,!1);if(!he(X))return X.OrdinaryGetOwnMetadata(O,q,U)}function it(O,q,U,X){var ie=Ve(U,X,!0);ie.OrdinaryDefineOwnMetadata(O,q,U,X)}function Fe(O,q){
var U=Mt(O,q),X=ge(O);if(X===null)return U;var ie=Fe(X,q);if(ie.length<=0)return U;if(U.length<=0)return ie;for(var xe=new p,pr=[],ze=0,oe=U;ze<oe.length;ze++){
var le=oe[ze],pe=xe.has(le);pe||(xe.add(le),pr.push(le))}for(var me=0,Je=ie;me<Je.length;me++){var le=Je[me],pe=xe.has(le);pe||(xe.add(le),pr.push(le))}return pr}
function Mt(O,q){var U=Ve(O,q,!1);return U?U.OrdinaryOwnMetadataKeys(O,q):[]}function yt(O){if(O===null)return 1;switch(typeof O){case"undefined":return 0;case"\
boolean":return 2;case"string":return 3;case"symbol":return 4;case"number":return 5;case"object":return O===null?1:6;default:return 6}}function he(O){return O===
void 0}function W(O){return O===null}function tn(O){return typeof O=="symbol"}function Ze(O){return typeof O=="object"?O!==null:typeof O=="function"}function ht(O,q){
switch(yt(O)){case 0:return O;case 1:return O;case 2:return O;case 3:return O;case 4:return O;case 5:return O}var U=q===3?"string":q===5?"number":"default",X=E(
O,i);if(X!==void 0){var ie=X.call(O,U);if(Ze(ie))throw new TypeError;return ie}return dt(O,U==="default"?"number":U)}function dt(O,q){if(q==="string"){var U=O.toString;
if(x(U)){var X=U.call(O);if(!Ze(X))return X}var ie=O.valueOf;if(x(ie)){var X=ie.call(O);if(!Ze(X))return X}}else{var ie=O.valueOf;if(x(ie)){var X=ie.call(O);if(!Ze(
X))return X}var xe=O.toString;if(x(xe)){var X=xe.call(O);if(!Ze(X))return X}}throw new TypeError}function ir(O){return!!O}function m(O){return""+O}function g(O){
var q=ht(O,3);return tn(q)?q:m(q)}function _(O){return Array.isArray?Array.isArray(O):O instanceof Object?O instanceof Array:Object.prototype.toString.call(O)===
"[object Array]"}function x(O){return typeof O=="function"}function T(O){return typeof O=="function"}function B(O){switch(yt(O)){case 3:return!0;case 4:return!0;default:
return!1}}function M(O,q){return O===q||O!==O&&q!==q}function E(O,q){var U=O[q];if(U!=null){if(!x(U))throw new TypeError;return U}}function k(O){var q=E(O,s);if(!x(
q))throw new TypeError;var U=q.call(O);if(!Ze(U))throw new TypeError;return U}function L(O){return O.value}function N(O){var q=O.next();return q.done?!1:q}function $(O){
var q=O.return;q&&q.call(O)}function ge(O){var q=Object.getPrototypeOf(O);if(typeof O!="function"||O===d||q!==d)return q;var U=O.prototype,X=U&&Object.getPrototypeOf(
U);if(X==null||X===Object.prototype)return q;var ie=X.constructor;return typeof ie!="function"||ie===O?q:ie}function be(){var O;!he(v)&&typeof r.Reflect<"u"&&!(v in
r.Reflect)&&typeof r.Reflect.defineMetadata=="function"&&(O=Yt(r.Reflect));var q,U,X,ie=new h,xe={registerProvider:pr,getProvider:oe,setProvider:pe};return xe;function pr(me){
if(!Object.isExtensible(xe))throw new Error("Cannot add provider to a frozen registry.");switch(!0){case O===me:break;case he(q):q=me;break;case q===me:break;case he(
U):U=me;break;case U===me:break;default:X===void 0&&(X=new p),X.add(me);break}}function ze(me,Je){if(!he(q)){if(q.isProviderFor(me,Je))return q;if(!he(U)){if(U.
isProviderFor(me,Je))return q;if(!he(X))for(var Bt=k(X);;){var Qt=N(Bt);if(!Qt)return;var Eo=L(Qt);if(Eo.isProviderFor(me,Je))return $(Bt),Eo}}}if(!he(O)&&O.isProviderFor(
me,Je))return O}function oe(me,Je){var Bt=ie.get(me),Qt;return he(Bt)||(Qt=Bt.get(Je)),he(Qt)&&(Qt=ze(me,Je),he(Qt)||(he(Bt)&&(Bt=new f,ie.set(me,Bt)),Bt.set(Je,
Qt))),Qt}function le(me){if(he(me))throw new TypeError;return q===me||U===me||!he(X)&&X.has(me)}function pe(me,Je,Bt){if(!le(Bt))throw new Error("Metadata provi\
der not registered.");var Qt=oe(me,Je);if(Qt!==Bt){if(!he(Qt))return!1;var Eo=ie.get(me);he(Eo)&&(Eo=new f,ie.set(me,Eo)),Eo.set(Je,Bt)}return!0}}function Qe(){
var O;return!he(v)&&Ze(r.Reflect)&&Object.isExtensible(r.Reflect)&&(O=r.Reflect[v]),he(O)&&(O=be()),!he(v)&&Ze(r.Reflect)&&Object.isExtensible(r.Reflect)&&Object.
defineProperty(r.Reflect,v,{enumerable:!1,configurable:!1,writable:!1,value:O}),O}function jt(O){var q=new h,U={isProviderFor:function(le,pe){var me=q.get(le);return he(
me)?!1:me.has(pe)},OrdinaryDefineOwnMetadata:pr,OrdinaryHasOwnMetadata:ie,OrdinaryGetOwnMetadata:xe,OrdinaryOwnMetadataKeys:ze,OrdinaryDeleteMetadata:oe};return w.
registerProvider(U),U;function X(le,pe,me){var Je=q.get(le),Bt=!1;if(he(Je)){if(!me)return;Je=new f,q.set(le,Je),Bt=!0}var Qt=Je.get(pe);if(he(Qt)){if(!me)return;
if(Qt=new f,Je.set(pe,Qt),!O.setProvider(le,pe,U))throw Je.delete(pe),Bt&&q.delete(le),new Error("Wrong provider for target.")}return Qt}function ie(le,pe,me){var Je=X(
pe,me,!1);return he(Je)?!1:ir(Je.has(le))}function xe(le,pe,me){var Je=X(pe,me,!1);if(!he(Je))return Je.get(le)}function pr(le,pe,me,Je){var Bt=X(me,Je,!0);Bt.set(
le,pe)}function ze(le,pe){var me=[],Je=X(le,pe,!1);if(he(Je))return me;for(var Bt=Je.keys(),Qt=k(Bt),Eo=0;;){var f2=N(Qt);if(!f2)return me.length=Eo,me;var GV=L(
f2);try{me[Eo]=GV}catch(ZV){try{$(Qt)}finally{throw ZV}}Eo++}}function oe(le,pe,me){var Je=X(pe,me,!1);if(he(Je)||!Je.delete(le))return!1;if(Je.size===0){var Bt=q.
get(pe);he(Bt)||(Bt.delete(me),Bt.size===0&&q.delete(Bt))}return!0}}function Yt(O){var q=O.defineMetadata,U=O.hasOwnMetadata,X=O.getOwnMetadata,ie=O.getOwnMetadataKeys,
xe=O.deleteMetadata,pr=new h,ze={isProviderFor:function(oe,le){var pe=pr.get(oe);return!he(pe)&&pe.has(le)?!0:ie(oe,le).length?(he(pe)&&(pe=new p,pr.set(oe,pe)),
pe.add(le),!0):!1},OrdinaryDefineOwnMetadata:q,OrdinaryHasOwnMetadata:U,OrdinaryGetOwnMetadata:X,OrdinaryOwnMetadataKeys:ie,OrdinaryDeleteMetadata:xe};return ze}
function Ve(O,q,U){var X=w.getProvider(O,q);if(!he(X))return X;if(U){if(w.setProvider(O,q,A))return A;throw new Error("Illegal state.")}}function at(){var O={},
q=[],U=(function(){function ze(oe,le,pe){this._index=0,this._keys=oe,this._values=le,this._selector=pe}return ze.prototype["@@iterator"]=function(){return this},
ze.prototype[s]=function(){return this},ze.prototype.next=function(){var oe=this._index;if(oe>=0&&oe<this._keys.length){var le=this._selector(this._keys[oe],this.
_values[oe]);return oe+1>=this._keys.length?(this._index=-1,this._keys=q,this._values=q):this._index++,{value:le,done:!1}}return{value:void 0,done:!0}},ze.prototype.
throw=function(oe){throw this._index>=0&&(this._index=-1,this._keys=q,this._values=q),oe},ze.prototype.return=function(oe){return this._index>=0&&(this._index=-1,
this._keys=q,this._values=q),{value:oe,done:!0}},ze})(),X=(function(){function ze(){this._keys=[],this._values=[],this._cacheKey=O,this._cacheIndex=-2}return Object.
defineProperty(ze.prototype,"size",{get:function(){return this._keys.length},enumerable:!0,configurable:!0}),ze.prototype.has=function(oe){return this._find(oe,
!1)>=0},ze.prototype.get=function(oe){var le=this._find(oe,!1);return le>=0?this._values[le]:void 0},ze.prototype.set=function(oe,le){var pe=this._find(oe,!0);return this.
_values[pe]=le,this},ze.prototype.delete=function(oe){var le=this._find(oe,!1);if(le>=0){for(var pe=this._keys.length,me=le+1;me<pe;me++)this._keys[me-1]=this._keys[me],
this._values[me-1]=this._values[me];return this._keys.length--,this._values.length--,M(oe,this._cacheKey)&&(this._cacheKey=O,this._cacheIndex=-2),!0}return!1},ze.
prototype.clear=function(){this._keys.length=0,this._values.length=0,this._cacheKey=O,this._cacheIndex=-2},ze.prototype.keys=function(){return new U(this._keys,
this._values,ie)},ze.prototype.values=function(){return new U(this._keys,this._values,xe)},ze.prototype.entries=function(){return new U(this._keys,this._values,
pr)},ze.prototype["@@iterator"]=function(){return this.entries()},ze.prototype[s]=function(){return this.entries()},ze.prototype._find=function(oe,le){if(!M(this.
_cacheKey,oe)){this._cacheIndex=-1;for(var pe=0;pe<this._keys.length;pe++)if(M(this._keys[pe],oe)){this._cacheIndex=pe;break}}return this._cacheIndex<0&&le&&(this.
_cacheIndex=this._keys.length,this._keys.push(oe),this._values.push(void 0)),this._cacheIndex},ze})();return X;function ie(ze,oe){return ze}function xe(ze,oe){return oe}
function pr(ze,oe){return[ze,oe]}}function _r(){var O=(function(){function q(){this._map=new f}return Object.defineProperty(q.prototype,"size",{get:function(){return this.
_map.size},enumerable:!0,configurable:!0}),q.prototype.has=function(U){return this._map.has(U)},q.prototype.add=function(U){return this._map.set(U,U),this},q.prototype.
delete=function(U){return this._map.delete(U)},q.prototype.clear=function(){this._map.clear()},q.prototype.keys=function(){return this._map.keys()},q.prototype.
values=function(){return this._map.keys()},q.prototype.entries=function(){return this._map.entries()},q.prototype["@@iterator"]=function(){return this.keys()},q.
prototype[s]=function(){return this.keys()},q})();return O}function Fc(){var O=16,q=l.create(),U=X();return(function(){function oe(){this._key=X()}return oe.prototype.
has=function(le){var pe=ie(le,!1);return pe!==void 0?l.has(pe,this._key):!1},oe.prototype.get=function(le){var pe=ie(le,!1);return pe!==void 0?l.get(pe,this._key):
void 0},oe.prototype.set=function(le,pe){var me=ie(le,!0);return me[this._key]=pe,this},oe.prototype.delete=function(le){var pe=ie(le,!1);return pe!==void 0?delete pe[this.
_key]:!1},oe.prototype.clear=function(){this._key=X()},oe})();function X(){var oe;do oe="@@WeakMap@@"+ze();while(l.has(q,oe));return q[oe]=!0,oe}function ie(oe,le){
if(!n.call(oe,U)){if(!le)return;Object.defineProperty(oe,U,{value:l.create()})}return oe[U]}function xe(oe,le){for(var pe=0;pe<le;++pe)oe[pe]=Math.random()*255|
0;return oe}function pr(oe){if(typeof Uint8Array=="function"){var le=new Uint8Array(oe);return typeof crypto<"u"?crypto.getRandomValues(le):typeof msCrypto<"u"?
msCrypto.getRandomValues(le):xe(le,oe),le}return xe(new Array(oe),oe)}function ze(){var oe=pr(O);oe[6]=oe[6]&79|64,oe[8]=oe[8]&191|128;for(var le="",pe=0;pe<O;++pe){
var me=oe[pe];(pe===4||pe===6||pe===8)&&(le+="-"),me<16&&(le+="0"),le+=me.toString(16).toLowerCase()}return le}}function Ua(O){return O.__=void 0,delete O.__,O}})})(
aj||(aj={}))});var D=y((vge,h0)=>{var cj,lj,fj,dj,pj,yj,hj,mj,gj,vj,bj,_j,Sj,p0,$T,Aj,wj,Ej,Yl,Tj,Pj,Cj,Oj,kj,Bj,Ij,xj,Rj,y0,qj,Nj,Lj;(function(e){var t=typeof global=="object"?
global:typeof self=="object"?self:typeof this=="object"?this:{};typeof define=="function"&&define.amd?define("tslib",["exports"],function(n){e(r(t,r(n)))}):typeof h0==
"object"&&typeof h0.exports=="object"?e(r(t,r(h0.exports))):e(r(t));function r(n,o){return n!==t&&(typeof Object.create=="function"?Object.defineProperty(n,"__e\
sModule",{value:!0}):n.__esModule=!0),function(i,s){return n[i]=o?o(i,s):s}}})(function(e){var t=Object.setPrototypeOf||{__proto__:[]}instanceof Array&&function(i,s){
i.__proto__=s}||function(i,s){for(var a in s)Object.prototype.hasOwnProperty.call(s,a)&&(i[a]=s[a])};cj=function(i,s){if(typeof s!="function"&&s!==null)throw new TypeError(
"Class extends value "+String(s)+" is not a constructor or null");t(i,s);function a(){this.constructor=i}i.prototype=s===null?Object.create(s):(a.prototype=s.prototype,
new a)},lj=Object.assign||function(i){for(var s,a=1,u=arguments.length;a<u;a++){s=arguments[a];for(var c in s)Object.prototype.hasOwnProperty.call(s,c)&&(i[c]=s[c])}
return i},fj=function(i,s){var a={};for(var u in i)Object.prototype.hasOwnProperty.call(i,u)&&s.indexOf(u)<0&&(a[u]=i[u]);if(i!=null&&typeof Object.getOwnPropertySymbols==
"function")for(var c=0,u=Object.getOwnPropertySymbols(i);c<u.length;c++)s.indexOf(u[c])<0&&Object.prototype.propertyIsEnumerable.call(i,u[c])&&(a[u[c]]=i[u[c]]);
return a},dj=function(i,s,a,u){var c=arguments.length,l=c<3?s:u===null?u=Object.getOwnPropertyDescriptor(s,a):u,d;if(typeof Reflect=="object"&&typeof Reflect.decorate==
"function")l=Reflect.decorate(i,s,a,u);else for(var f=i.length-1;f>=0;f--)(d=i[f])&&(l=(c<3?d(l):c>3?d(s,a,l):d(s,a))||l);return c>3&&l&&Object.defineProperty(s,
a,l),l},pj=function(i,s){return function(a,u){s(a,u,i)}},yj=function(i,s,a,u,c,l){function d(j){if(j!==void 0&&typeof j!="function")throw new TypeError("Functio\
n expected");return j}for(var f=u.kind,p=f==="getter"?"get":f==="setter"?"set":"value",h=!s&&i?u.static?i:i.prototype:null,v=s||(h?Object.getOwnPropertyDescriptor(
h,u.name):{}),w,A=!1,I=a.length-1;I>=0;I--){var C={};for(var b in u)C[b]=b==="access"?{}:u[b];for(var b in u.access)C.access[b]=u.access[b];C.addInitializer=function(j){
if(A)throw new TypeError("Cannot add initializers after decoration has completed");l.push(d(j||null))};var P=(0,a[I])(f==="accessor"?{get:v.get,set:v.set}:v[p],
C);if(f==="accessor"){if(P===void 0)continue;if(P===null||typeof P!="object")throw new TypeError("Object expected");(w=d(P.get))&&(v.get=w),(w=d(P.set))&&(v.set=
w),(w=d(P.init))&&c.unshift(w)}else(w=d(P))&&(f==="field"?c.unshift(w):v[p]=w)}h&&Object.defineProperty(h,u.name,v),A=!0},hj=function(i,s,a){for(var u=arguments.
length>2,c=0;c<s.length;c++)a=u?s[c].call(i,a):s[c].call(i);return u?a:void 0},mj=function(i){return typeof i=="symbol"?i:"".concat(i)},gj=function(i,s,a){return typeof s==
"symbol"&&(s=s.description?"[".concat(s.description,"]"):""),Object.defineProperty(i,"name",{configurable:!0,value:a?"".concat(a," ",s):s})},vj=function(i,s){if(typeof Reflect==
"object"&&typeof Reflect.metadata=="function")return Reflect.metadata(i,s)},bj=function(i,s,a,u){function c(l){return l instanceof a?l:new a(function(d){d(l)})}
return new(a||(a=Promise))(function(l,d){function f(v){try{h(u.next(v))}catch(w){d(w)}}function p(v){try{h(u.throw(v))}catch(w){d(w)}}function h(v){v.done?l(v.value):
c(v.value).then(f,p)}h((u=u.apply(i,s||[])).next())})},_j=function(i,s){var a={label:0,sent:function(){if(l[0]&1)throw l[1];return l[1]},trys:[],ops:[]},u,c,l,d=Object.
create((typeof Iterator=="function"?Iterator:Object).prototype);return d.next=f(0),d.throw=f(1),d.return=f(2),typeof Symbol=="function"&&(d[Symbol.iterator]=function(){
return this}),d;function f(h){return function(v){return p([h,v])}}function p(h){if(u)throw new TypeError("Generator is already executing.");for(;d&&(d=0,h[0]&&(a=
0)),a;)try{if(u=1,c&&(l=h[0]&2?c.return:h[0]?c.throw||((l=c.return)&&l.call(c),0):c.next)&&!(l=l.call(c,h[1])).done)return l;switch(c=0,l&&(h=[h[0]&2,l.value]),
h[0]){case 0:case 1:l=h;break;case 4:return a.label++,{value:h[1],done:!1};case 5:a.label++,c=h[1],h=[0];continue;case 7:h=a.ops.pop(),a.trys.pop();continue;default:
if(l=a.trys,!(l=l.length>0&&l[l.length-1])&&(h[0]===6||h[0]===2)){a=0;continue}if(h[0]===3&&(!l||h[1]>l[0]&&h[1]<l[3])){a.label=h[1];break}if(h[0]===6&&a.label<
l[1]){a.label=l[1],l=h;break}if(l&&a.label<l[2]){a.label=l[2],a.ops.push(h);break}l[2]&&a.ops.pop(),a.trys.pop();continue}h=s.call(i,a)}catch(v){h=[6,v],c=0}finally{
u=l=0}if(h[0]&5)throw h[1];return{value:h[0]?h[1]:void 0,done:!0}}},Sj=function(i,s){for(var a in i)a!=="default"&&!Object.prototype.hasOwnProperty.call(s,a)&&y0(
s,i,a)},y0=Object.create?(function(i,s,a,u){u===void 0&&(u=a);var c=Object.getOwnPropertyDescriptor(s,a);(!c||("get"in c?!s.__esModule:c.writable||c.configurable))&&
(c={enumerable:!0,get:function(){return s[a]}}),Object.defineProperty(i,u,c)}):(function(i,s,a,u){u===void 0&&(u=a),i[u]=s[a]}),p0=function(i){var s=typeof Symbol==
"function"&&Symbol.iterator,a=s&&i[s],u=0;if(a)return a.call(i);if(i&&typeof i.length=="number")return{next:function(){return i&&u>=i.length&&(i=void 0),{value:i&&
i[u++],done:!i}}};throw new TypeError(s?"Object is not iterable.":"Symbol.iterator is not defined.")},$T=function(i,s){var a=typeof Symbol=="function"&&i[Symbol.
iterator];if(!a)return i;var u=a.call(i),c,l=[],d;try{for(;(s===void 0||s-- >0)&&!(c=u.next()).done;)l.push(c.value)}catch(f){d={error:f}}finally{try{c&&!c.done&&
(a=u.return)&&a.call(u)}finally{if(d)throw d.error}}return l},Aj=function(){for(var i=[],s=0;s<arguments.length;s++)i=i.concat($T(arguments[s]));return i},wj=function(){
for(var i=0,s=0,a=arguments.length;s<a;s++)i+=arguments[s].length;for(var u=Array(i),c=0,s=0;s<a;s++)for(var l=arguments[s],d=0,f=l.length;d<f;d++,c++)u[c]=l[d];
return u},Ej=function(i,s,a){if(a||arguments.length===2)for(var u=0,c=s.length,l;u<c;u++)(l||!(u in s))&&(l||(l=Array.prototype.slice.call(s,0,u)),l[u]=s[u]);return i.
concat(l||Array.prototype.slice.call(s))},Yl=function(i){return this instanceof Yl?(this.v=i,this):new Yl(i)},Tj=function(i,s,a){if(!Symbol.asyncIterator)throw new TypeError(
"Symbol.asyncIterator is not defined.");var u=a.apply(i,s||[]),c,l=[];return c=Object.create((typeof AsyncIterator=="function"?AsyncIterator:Object).prototype),
f("next"),f("throw"),f("return",d),c[Symbol.asyncIterator]=function(){return this},c;function d(I){return function(C){return Promise.resolve(C).then(I,w)}}function f(I,C){
u[I]&&(c[I]=function(b){return new Promise(function(P,j){l.push([I,b,P,j])>1||p(I,b)})},C&&(c[I]=C(c[I])))}function p(I,C){try{h(u[I](C))}catch(b){A(l[0][3],b)}}
function h(I){I.value instanceof Yl?Promise.resolve(I.value.v).then(v,w):A(l[0][2],I)}function v(I){p("next",I)}function w(I){p("throw",I)}function A(I,C){I(C),
l.shift(),l.length&&p(l[0][0],l[0][1])}},Pj=function(i){var s,a;return s={},u("next"),u("throw",function(c){throw c}),u("return"),s[Symbol.iterator]=function(){
return this},s;function u(c,l){s[c]=i[c]?function(d){return(a=!a)?{value:Yl(i[c](d)),done:!1}:l?l(d):d}:l}},Cj=function(i){if(!Symbol.asyncIterator)throw new TypeError(
"Symbol.asyncIterator is not defined.");var s=i[Symbol.asyncIterator],a;return s?s.call(i):(i=typeof p0=="function"?p0(i):i[Symbol.iterator](),a={},u("next"),u(
"throw"),u("return"),a[Symbol.asyncIterator]=function(){return this},a);function u(l){a[l]=i[l]&&function(d){return new Promise(function(f,p){d=i[l](d),c(f,p,d.
done,d.value)})}}function c(l,d,f,p){Promise.resolve(p).then(function(h){l({value:h,done:f})},d)}},Oj=function(i,s){return Object.defineProperty?Object.defineProperty(
i,"raw",{value:s}):i.raw=s,i};var r=Object.create?(function(i,s){Object.defineProperty(i,"default",{enumerable:!0,value:s})}):function(i,s){i.default=s},n=function(i){
return n=Object.getOwnPropertyNames||function(s){var a=[];for(var u in s)Object.prototype.hasOwnProperty.call(s,u)&&(a[a.length]=u);return a},n(i)};kj=function(i){
if(i&&i.__esModule)return i;var s={};if(i!=null)for(var a=n(i),u=0;u<a.length;u++)a[u]!=="default"&&y0(s,i,a[u]);return r(s,i),s},Bj=function(i){return i&&i.__esModule?
i:{default:i}},Ij=function(i,s,a,u){if(a==="a"&&!u)throw new TypeError("Private accessor was defined without a getter");if(typeof s=="function"?i!==s||!u:!s.has(
i))throw new TypeError("Cannot read private member from an object whose class did not declare it");return a==="m"?u:a==="a"?u.call(i):u?u.value:s.get(i)},xj=function(i,s,a,u,c){
if(u==="m")throw new TypeError("Private method is not writable");if(u==="a"&&!c)throw new TypeError("Private accessor was defined without a setter");if(typeof s==
"function"?i!==s||!c:!s.has(i))throw new TypeError("Cannot write private member to an object whose class did not declare it");return u==="a"?c.call(i,a):c?c.value=
a:s.set(i,a),a},Rj=function(i,s){if(s===null||typeof s!="object"&&typeof s!="function")throw new TypeError("Cannot use 'in' operator on non-object");return typeof i==
"function"?s===i:i.has(s)},qj=function(i,s,a){if(s!=null){if(typeof s!="object"&&typeof s!="function")throw new TypeError("Object expected.");var u,c;if(a){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");u=s[Symbol.asyncDispose]}if(u===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");u=s[Symbol.dispose],a&&(c=u)}if(typeof u!="function")throw new TypeError("Object not disposable.");c&&(u=function(){try{c.call(this)}catch(l){
return Promise.reject(l)}}),i.stack.push({value:s,dispose:u,async:a})}else a&&i.stack.push({async:!0});return s};var o=typeof SuppressedError=="function"?SuppressedError:
function(i,s,a){var u=new Error(a);return u.name="SuppressedError",u.error=i,u.suppressed=s,u};Nj=function(i){function s(l){i.error=i.hasError?new o(l,i.error,"\
An error was suppressed during disposal."):l,i.hasError=!0}var a,u=0;function c(){for(;a=i.stack.pop();)try{if(!a.async&&u===1)return u=0,i.stack.push(a),Promise.
resolve().then(c);if(a.dispose){var l=a.dispose.call(a.value);if(a.async)return u|=2,Promise.resolve(l).then(c,function(d){return s(d),c()})}else u|=1}catch(d){
s(d)}if(u===1)return i.hasError?Promise.reject(i.error):Promise.resolve();if(i.hasError)throw i.error}return c()},Lj=function(i,s,a,u){if(typeof i=="string"&&/^\.\.?\//.
test(i)){if(a)for(var c in a){var l=i.slice(-c.length);if(l===c||u&&l.toLowerCase()===c.toLowerCase()){var d=a[c];return d===c?i:i.slice(0,-c.length)+d}}return i.
replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(f,p,h,v,w){return p?s?".jsx":".js":h&&(!v||!w)?f:h+v+"."+w.toLowerCase()+"js"})}return i},e(
"__extends",cj),e("__assign",lj),e("__rest",fj),e("__decorate",dj),e("__param",pj),e("__esDecorate",yj),e("__runInitializers",hj),e("__propKey",mj),e("__setFunc\
tionName",gj),e("__metadata",vj),e("__awaiter",bj),e("__generator",_j),e("__exportStar",Sj),e("__createBinding",y0),e("__values",p0),e("__read",$T),e("__spread",
Aj),e("__spreadArrays",wj),e("__spreadArray",Ej),e("__await",Yl),e("__asyncGenerator",Tj),e("__asyncDelegator",Pj),e("__asyncValues",Cj),e("__makeTemplateObject",
Oj),e("__importStar",kj),e("__importDefault",Bj),e("__classPrivateFieldGet",Ij),e("__classPrivateFieldSet",xj),e("__classPrivateFieldIn",Rj),e("__addDisposableR\
esource",qj),e("__disposeResources",Nj),e("__rewriteRelativeImportExtension",Lj)})});var zT=y(Ql=>{"use strict";var kne="[object ArrayBuffer]",ls=class e{static isArrayBuffer(t){return Object.prototype.toString.call(t)===kne}static toArrayBuffer(t){
return this.isArrayBuffer(t)?t:t.byteLength===t.buffer.byteLength||t.byteOffset===0&&t.byteLength===t.buffer.byteLength?t.buffer:this.toUint8Array(t.buffer).slice(
t.byteOffset,t.byteOffset+t.byteLength).buffer}static toUint8Array(t){return this.toView(t,Uint8Array)}static toView(t,r){if(t.constructor===r)return t;if(this.
isArrayBuffer(t))return new r(t);if(this.isArrayBufferView(t))return new r(t.buffer,t.byteOffset,t.byteLength);throw new TypeError("The provided value is not of\
 type '(ArrayBuffer or ArrayBufferView)'")}static isBufferSource(t){return this.isArrayBufferView(t)||this.isArrayBuffer(t)}static isArrayBufferView(t){return ArrayBuffer.
isView(t)||t&&this.isArrayBuffer(t.buffer)}static isEqual(t,r){let n=e.toUint8Array(t),o=e.toUint8Array(r);if(n.length!==o.byteLength)return!1;for(let i=0;i<n.length;i++)
if(n[i]!==o[i])return!1;return!0}static concat(...t){let r;Array.isArray(t[0])&&!(t[1]instanceof Function)||Array.isArray(t[0])&&t[1]instanceof Function?r=t[0]:
t[t.length-1]instanceof Function?r=t.slice(0,t.length-1):r=t;let n=0;for(let s of r)n+=s.byteLength;let o=new Uint8Array(n),i=0;for(let s of r){let a=this.toUint8Array(
s);o.set(a,i),i+=a.length}return t[t.length-1]instanceof Function?this.toView(o,t[t.length-1]):o.buffer}},WT="string",Bne=/^[0-9a-f\s]+$/i,Ine=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
xne=/^[a-zA-Z0-9-_]+$/,m0=class{static fromString(t){let r=unescape(encodeURIComponent(t)),n=new Uint8Array(r.length);for(let o=0;o<r.length;o++)n[o]=r.charCodeAt(
o);return n.buffer}static toString(t){let r=ls.toUint8Array(t),n="";for(let i=0;i<r.length;i++)n+=String.fromCharCode(r[i]);return decodeURIComponent(escape(n))}},
ao=class{static toString(t,r=!1){let n=ls.toArrayBuffer(t),o=new DataView(n),i="";for(let s=0;s<n.byteLength;s+=2){let a=o.getUint16(s,r);i+=String.fromCharCode(
a)}return i}static fromString(t,r=!1){let n=new ArrayBuffer(t.length*2),o=new DataView(n);for(let i=0;i<t.length;i++)o.setUint16(i*2,t.charCodeAt(i),r);return n}},
g0=class e{static isHex(t){return typeof t===WT&&Bne.test(t)}static isBase64(t){return typeof t===WT&&Ine.test(t)}static isBase64Url(t){return typeof t===WT&&xne.
test(t)}static ToString(t,r="utf8"){let n=ls.toUint8Array(t);switch(r.toLowerCase()){case"utf8":return this.ToUtf8String(n);case"binary":return this.ToBinary(n);case"\
hex":return this.ToHex(n);case"base64":return this.ToBase64(n);case"base64url":return this.ToBase64Url(n);case"utf16le":return ao.toString(n,!0);case"utf16":case"\
utf16be":return ao.toString(n);default:throw new Error(`Unknown type of encoding '${r}'`)}}static FromString(t,r="utf8"){if(!t)return new ArrayBuffer(0);switch(r.
toLowerCase()){case"utf8":return this.FromUtf8String(t);case"binary":return this.FromBinary(t);case"hex":return this.FromHex(t);case"base64":return this.FromBase64(
t);case"base64url":return this.FromBase64Url(t);case"utf16le":return ao.fromString(t,!0);case"utf16":case"utf16be":return ao.fromString(t);default:throw new Error(
`Unknown type of encoding '${r}'`)}}static ToBase64(t){let r=ls.toUint8Array(t);if(typeof btoa<"u"){let n=this.ToString(r,"binary");return btoa(n)}else return Buffer.
from(r).toString("base64")}static FromBase64(t){let r=this.formatString(t);if(!r)return new ArrayBuffer(0);if(!e.isBase64(r))throw new TypeError("Argument 'base\
64Text' is not Base64 encoded");return typeof atob<"u"?this.FromBinary(atob(r)):new Uint8Array(Buffer.from(r,"base64")).buffer}static FromBase64Url(t){let r=this.
formatString(t);if(!r)return new ArrayBuffer(0);if(!e.isBase64Url(r))throw new TypeError("Argument 'base64url' is not Base64Url encoded");return this.FromBase64(
this.Base64Padding(r.replace(/\-/g,"+").replace(/\_/g,"/")))}static ToBase64Url(t){return this.ToBase64(t).replace(/\+/g,"-").replace(/\//g,"_").replace(/\=/g,"")}static FromUtf8String(t,r=e.
DEFAULT_UTF8_ENCODING){switch(r){case"ascii":return this.FromBinary(t);case"utf8":return m0.fromString(t);case"utf16":case"utf16be":return ao.fromString(t);case"\
utf16le":case"usc2":return ao.fromString(t,!0);default:throw new Error(`Unknown type of encoding '${r}'`)}}static ToUtf8String(t,r=e.DEFAULT_UTF8_ENCODING){switch(r){case"\
ascii":return this.ToBinary(t);case"utf8":return m0.toString(t);case"utf16":case"utf16be":return ao.toString(t);case"utf16le":case"usc2":return ao.toString(t,!0);default:
throw new Error(`Unknown type of encoding '${r}'`)}}static FromBinary(t){let r=t.length,n=new Uint8Array(r);for(let o=0;o<r;o++)n[o]=t.charCodeAt(o);return n.buffer}static ToBinary(t){
let r=ls.toUint8Array(t),n="";for(let o=0;o<r.length;o++)n+=String.fromCharCode(r[o]);return n}static ToHex(t){let r=ls.toUint8Array(t),n="",o=r.length;for(let i=0;i<
o;i++){let s=r[i];s<16&&(n+="0"),n+=s.toString(16)}return n}static FromHex(t){let r=this.formatString(t);if(!r)return new ArrayBuffer(0);if(!e.isHex(r))throw new TypeError(
"Argument 'hexString' is not HEX encoded");r.length%2&&(r=`0${r}`);let n=new Uint8Array(r.length/2);for(let o=0;o<r.length;o=o+2){let i=r.slice(o,o+2);n[o/2]=parseInt(
i,16)}return n.buffer}static ToUtf16String(t,r=!1){return ao.toString(t,r)}static FromUtf16String(t,r=!1){return ao.fromString(t,r)}static Base64Padding(t){let r=4-
t.length%4;if(r<4)for(let n=0;n<r;n++)t+="=";return t}static formatString(t){return t?.replace(/[\n\r\t ]/g,"")||""}};g0.DEFAULT_UTF8_ENCODING="utf8";function Rne(e,...t){
let r=arguments[0];for(let n=1;n<arguments.length;n++){let o=arguments[n];for(let i in o)r[i]=o[i]}return r}function qne(...e){let t=e.map(o=>o.byteLength).reduce(
(o,i)=>o+i),r=new Uint8Array(t),n=0;return e.map(o=>new Uint8Array(o)).forEach(o=>{for(let i of o)r[n++]=i}),r.buffer}function Nne(e,t){if(!(e&&t)||e.byteLength!==
t.byteLength)return!1;let r=new Uint8Array(e),n=new Uint8Array(t);for(let o=0;o<e.byteLength;o++)if(r[o]!==n[o])return!1;return!0}Ql.BufferSourceConverter=ls;Ql.
Convert=g0;Ql.assign=Rne;Ql.combine=qne;Ql.isEqual=Nne});var Dj=y(lr=>{"use strict";Object.defineProperty(lr,"__esModule",{value:!0});function Lne(e){return new Date(e.getTime()+e.getTimezoneOffset()*6e4)}function Mne(e,t,r){
var n;return e instanceof Object&&(n=e[t])!==null&&n!==void 0?n:r}function jne(e,t=0,r=e.byteLength-t,n=!1){let o="";for(let i of new Uint8Array(e,t,r)){let s=i.
toString(16).toUpperCase();s.length===1&&(o+="0"),o+=s,n&&(o+=" ")}return o.trim()}function Dne(e,t,r,n){return t instanceof ArrayBuffer?t.byteLength?r<0?(e.error=
"Wrong parameter: inputOffset less than zero",!1):n<0?(e.error="Wrong parameter: inputLength less than zero",!1):t.byteLength-r-n<0?(e.error="End of input reach\
ed before message was fully decoded (inconsistent offset and length values)",!1):!0:(e.error="Wrong parameter: inputBuffer has zero length",!1):(e.error='Wrong \
parameter: inputBuffer must be "ArrayBuffer"',!1)}function XT(e,t){let r=0;if(e.length===1)return e[0];for(let n=e.length-1;n>=0;n--)r+=e[e.length-1-n]*Math.pow(
2,t*n);return r}function GT(e,t,r=-1){let n=r,o=e,i=0,s=Math.pow(2,t);for(let a=1;a<8;a++){if(e<s){let u;if(n<0)u=new ArrayBuffer(a),i=a;else{if(n<a)return new ArrayBuffer(
0);u=new ArrayBuffer(n),i=n}let c=new Uint8Array(u);for(let l=a-1;l>=0;l--){let d=Math.pow(2,l*t);c[i-l-1]=Math.floor(o/d),o-=c[i-l-1]*d}return u}s*=Math.pow(2,
t)}return new ArrayBuffer(0)}function Une(...e){let t=0,r=0;for(let i of e)t+=i.byteLength;let n=new ArrayBuffer(t),o=new Uint8Array(n);for(let i of e)o.set(new Uint8Array(
i),r),r+=i.byteLength;return n}function Fne(...e){let t=0,r=0;for(let i of e)t+=i.length;let n=new ArrayBuffer(t),o=new Uint8Array(n);for(let i of e)o.set(i,r),
r+=i.length;return o}function Vne(){let e=new Uint8Array(this.valueHex);if(this.valueHex.byteLength>=2){let a=e[0]===255&&e[1]&128,u=e[0]===0&&(e[1]&128)===0;(a||
u)&&this.warnings.push("Needlessly long format")}let t=new ArrayBuffer(this.valueHex.byteLength),r=new Uint8Array(t);for(let a=0;a<this.valueHex.byteLength;a++)
r[a]=0;r[0]=e[0]&128;let n=XT(r,8),o=new ArrayBuffer(this.valueHex.byteLength),i=new Uint8Array(o);for(let a=0;a<this.valueHex.byteLength;a++)i[a]=e[a];return i[0]&=
127,XT(i,8)-n}function Kne(e){let t=e<0?e*-1:e,r=128;for(let n=1;n<8;n++){if(t<=r){if(e<0){let s=r-t,a=GT(s,8,n),u=new Uint8Array(a);return u[0]|=128,a}let o=GT(
t,8,n),i=new Uint8Array(o);if(i[0]&128){let s=o.slice(0),a=new Uint8Array(s);o=new ArrayBuffer(o.byteLength+1),i=new Uint8Array(o);for(let u=0;u<s.byteLength;u++)
i[u+1]=a[u];i[0]=0}return o}r*=Math.pow(2,8)}return new ArrayBuffer(0)}function Hne(e,t){if(e.byteLength!==t.byteLength)return!1;let r=new Uint8Array(e),n=new Uint8Array(
t);for(let o=0;o<r.length;o++)if(r[o]!==n[o])return!1;return!0}function $ne(e,t){let r=e.toString(10);if(t<r.length)return"";let n=t-r.length,o=Array.from({length:n});
for(let s=0;s<n;s++)o[s]="0";return o.join("").concat(r)}var Mj="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=",jj="ABCDEFGHIJKLMNOPQRSTUVWX\
YZabcdefghijklmnopqrstuvwxyz0123456789-_=";function Wne(e,t=!1,r=!1,n=!1){let o=0,i=0,s=0,a="",u=t?jj:Mj;if(n){let c=0;for(let l=0;l<e.length;l++)if(e.charCodeAt(
l)!==0){c=l;break}e=e.slice(c)}for(;o<e.length;){let c=e.charCodeAt(o++);o>=e.length&&(i=1);let l=e.charCodeAt(o++);o>=e.length&&(s=1);let d=e.charCodeAt(o++),f=c>>
2,p=(c&3)<<4|l>>4,h=(l&15)<<2|d>>6,v=d&63;i===1?h=v=64:s===1&&(v=64),r?h===64?a+=`${u.charAt(f)}${u.charAt(p)}`:v===64?a+=`${u.charAt(f)}${u.charAt(p)}${u.charAt(
h)}`:a+=`${u.charAt(f)}${u.charAt(p)}${u.charAt(h)}${u.charAt(v)}`:a+=`${u.charAt(f)}${u.charAt(p)}${u.charAt(h)}${u.charAt(v)}`}return a}function zne(e,t=!1,r=!1){
let n=t?jj:Mj;function o(u){for(let c=0;c<64;c++)if(n.charAt(c)===u)return c;return 64}function i(u){return u===64?0:u}let s=0,a="";for(;s<e.length;){let u=o(e.
charAt(s++)),c=s>=e.length?0:o(e.charAt(s++)),l=s>=e.length?0:o(e.charAt(s++)),d=s>=e.length?0:o(e.charAt(s++)),f=i(u)<<2|i(c)>>4,p=(i(c)&15)<<4|i(l)>>2,h=(i(l)&
3)<<6|i(d);a+=String.fromCharCode(f),l!==64&&(a+=String.fromCharCode(p)),d!==64&&(a+=String.fromCharCode(h))}if(r){let u=a.length,c=-1;for(let l=u-1;l>=0;l--)if(a.
charCodeAt(l)!==0){c=l;break}c!==-1?a=a.slice(0,c+1):a=""}return a}function Xne(e){let t="",r=new Uint8Array(e);for(let n of r)t+=String.fromCharCode(n);return t}
function Gne(e){let t=e.length,r=new ArrayBuffer(t),n=new Uint8Array(r);for(let o=0;o<t;o++)n[o]=e.charCodeAt(o);return r}var Zne=Math.log(2);function Jne(e){let t=Math.
log(e)/Zne,r=Math.floor(t),n=Math.round(t);return r===n?r:n}function Yne(e,t){for(let r of t)delete e[r]}lr.arrayBufferToString=Xne;lr.bufferToHexCodes=jne;lr.checkBufferParams=
Dne;lr.clearProps=Yne;lr.fromBase64=zne;lr.getParametersValue=Mne;lr.getUTCDate=Lne;lr.isEqualBuffer=Hne;lr.nearestPowerOf2=Jne;lr.padNumber=$ne;lr.stringToArrayBuffer=
Gne;lr.toBase64=Wne;lr.utilConcatBuf=Une;lr.utilConcatView=Fne;lr.utilDecodeTC=Vne;lr.utilEncodeTC=Kne;lr.utilFromBase=XT;lr.utilToBase=GT});var fa=y(Pe=>{"use strict";var Qne=zT(),eoe=Dj();function Kj(e){var t=Object.create(null);return e&&Object.keys(e).forEach(function(r){if(r!=="default"){var n=Object.
getOwnPropertyDescriptor(e,r);Object.defineProperty(t,r,n.get?n:{enumerable:!0,get:function(){return e[r]}})}}),t.default=e,Object.freeze(t)}var Me=Kj(Qne),Ct=Kj(
eoe);function _0(){if(typeof BigInt>"u")throw new Error("BigInt is not defined. Your environment doesn't implement BigInt.")}function S0(e){let t=0,r=0;for(let o=0;o<
e.length;o++){let i=e[o];t+=i.byteLength}let n=new Uint8Array(t);for(let o=0;o<e.length;o++){let i=e[o];n.set(i instanceof Uint8Array?i:new Uint8Array(i),r),r+=
i.byteLength}return n.buffer}function ds(e,t,r,n){return t instanceof Uint8Array?t.byteLength?r<0?(e.error="Wrong parameter: inputOffset less than zero",!1):n<0?
(e.error="Wrong parameter: inputLength less than zero",!1):t.byteLength-r-n<0?(e.error="End of input reached before message was fully decoded (inconsistent offs\
et and length values)",!1):!0:(e.error="Wrong parameter: inputBuffer has zero length",!1):(e.error="Wrong parameter: inputBuffer must be 'Uint8Array'",!1)}var fs=class{constructor(){
this.items=[]}write(t){this.items.push(t instanceof ArrayBuffer?t:S0([t]))}final(){return S0(this.items)}},toe=fs.prototype.write,roe=fs.prototype.final,ZT="nam\
e",Uj="valueHexView",noe="isHexOnly",ooe="idBlock",ioe="tagClass",soe="tagNumber",aoe="isConstructed",uoe="fromBER",coe="toBER",loe="local",En="",bi=new ArrayBuffer(
0),x0=new Uint8Array(0),Ey="EndOfContent",Hj="OCTET STRING",$j="BIT STRING";function _i(e){var t;return t=class extends e{get valueHex(){return this.valueHexView.
slice().buffer}set valueHex(n){this.valueHexView=new Uint8Array(n)}constructor(...n){var o;super(...n);let i=n[0]||{};this.isHexOnly=(o=i.isHexOnly)!==null&&o!==
void 0?o:!1,this.valueHexView=i.valueHex?Me.BufferSourceConverter.toUint8Array(i.valueHex):x0}fromBER(n,o,i,s){let a=n instanceof ArrayBuffer?new Uint8Array(n):
n;if(!ds(this,a,o,i))return-1;let u=o+i;return this.valueHexView=a.subarray(o,u),this.valueHexView.length?(this.blockLength=i,u):(this.warnings.push("Zero buffe\
r length"),o)}toBER(n=!1){return this.isHexOnly?n?new ArrayBuffer(this.valueHexView.byteLength):this.valueHexView.buffer instanceof ArrayBuffer&&this.valueHexView.
byteLength===this.valueHexView.buffer.byteLength?this.valueHexView.buffer:Me.BufferSourceConverter.toArrayBuffer(this.valueHexView):(this.error="Flag 'isHexOnly\
' is not set, abort",bi)}toJSON(){return{...super.toJSON(),isHexOnly:this.isHexOnly,valueHex:Me.Convert.ToHex(this.valueHexView)}}},t.NAME="hexBlock",t}var sa=class{static blockName(){
return this.NAME}get valueBeforeDecode(){return this.valueBeforeDecodeView.slice().buffer}set valueBeforeDecode(t){this.valueBeforeDecodeView=new Uint8Array(t)}constructor({
blockLength:t=0,error:r=En,warnings:n=[],valueBeforeDecode:o=x0}={}){this.blockLength=t,this.error=r,this.warnings=n,this.valueBeforeDecodeView=Me.BufferSourceConverter.
toUint8Array(o)}toJSON(){return{blockName:this.constructor.NAME,blockLength:this.blockLength,error:this.error,warnings:this.warnings,valueBeforeDecode:Me.Convert.
ToHex(this.valueBeforeDecodeView)}}};sa.NAME="baseBlock";var kr=class extends sa{fromBER(t,r,n,o){throw TypeError("User need to make a specific function in a cl\
ass which extends 'ValueBlock'")}toBER(t,r){throw TypeError("User need to make a specific function in a class which extends 'ValueBlock'")}};kr.NAME="valueBlock";
var aa=class extends _i(sa){constructor({idBlock:t={}}={}){var r,n,o,i;super(),t?(this.isHexOnly=(r=t.isHexOnly)!==null&&r!==void 0?r:!1,this.valueHexView=t.valueHex?
Me.BufferSourceConverter.toUint8Array(t.valueHex):x0,this.tagClass=(n=t.tagClass)!==null&&n!==void 0?n:-1,this.tagNumber=(o=t.tagNumber)!==null&&o!==void 0?o:-1,
this.isConstructed=(i=t.isConstructed)!==null&&i!==void 0?i:!1):(this.tagClass=-1,this.tagNumber=-1,this.isConstructed=!1)}toBER(t=!1){let r=0;switch(this.tagClass){case 1:
r|=0;break;case 2:r|=64;break;case 3:r|=128;break;case 4:r|=192;break;default:return this.error="Unknown tag class",bi}if(this.isConstructed&&(r|=32),this.tagNumber<
31&&!this.isHexOnly){let o=new Uint8Array(1);if(!t){let i=this.tagNumber;i&=31,r|=i,o[0]=r}return o.buffer}if(!this.isHexOnly){let o=Ct.utilToBase(this.tagNumber,
7),i=new Uint8Array(o),s=o.byteLength,a=new Uint8Array(s+1);if(a[0]=r|31,!t){for(let u=0;u<s-1;u++)a[u+1]=i[u]|128;a[s]=i[s-1]}return a.buffer}let n=new Uint8Array(
this.valueHexView.byteLength+1);if(n[0]=r|31,!t){let o=this.valueHexView;for(let i=0;i<o.length-1;i++)n[i+1]=o[i]|128;n[this.valueHexView.byteLength]=o[o.length-
1]}return n.buffer}fromBER(t,r,n){let o=Me.BufferSourceConverter.toUint8Array(t);if(!ds(this,o,r,n))return-1;let i=Number.isInteger(r)&&Number.isInteger(n),s=i?
o:o.subarray(r,r+n),a=i?r:0,u=i?n:s.length;if(u===0)return this.error="Zero buffer length",-1;switch(s[a]&192){case 0:this.tagClass=1;break;case 64:this.tagClass=
2;break;case 128:this.tagClass=3;break;case 192:this.tagClass=4;break;default:return this.error="Unknown tag class",-1}this.isConstructed=(s[a]&32)===32,this.isHexOnly=
!1;let l=s[a]&31;if(l!==31)this.tagNumber=l,this.blockLength=1;else{let d=0;for(;;){let p=d+1;if(p>=u)return this.error="End of input reached before message was\
 fully decoded",-1;if(d++,(s[a+p]&128)===0)break}this.blockLength=d+1;let f=this.valueHexView=new Uint8Array(d);for(let p=0;p<d;p++)f[p]=s[a+p+1]&127;this.blockLength<=
9?this.tagNumber=Ct.utilFromBase(f,7):(this.isHexOnly=!0,this.warnings.push("Tag too long, represented as hex-coded"))}if(this.tagClass===1&&this.isConstructed)
switch(this.tagNumber){case 1:case 2:case 5:case 6:case 9:case 13:case 14:case 23:case 24:case 31:case 32:case 33:case 34:return this.error="Constructed encodin\
g used for primitive type",-1}return r+this.blockLength}toJSON(){return{...super.toJSON(),tagClass:this.tagClass,tagNumber:this.tagNumber,isConstructed:this.isConstructed}}};
aa.NAME="identificationBlock";var foe=aa.prototype.toBER,doe=aa.prototype.fromBER,ua=class extends sa{constructor({lenBlock:t={}}={}){var r,n,o;super(),this.isIndefiniteForm=
(r=t.isIndefiniteForm)!==null&&r!==void 0?r:!1,this.longFormUsed=(n=t.longFormUsed)!==null&&n!==void 0?n:!1,this.length=(o=t.length)!==null&&o!==void 0?o:0}fromBER(t,r,n){
let o=Me.BufferSourceConverter.toUint8Array(t);if(!ds(this,o,r,n))return-1;let i=Number.isInteger(r)&&Number.isInteger(n),s=i?o:o.subarray(r,r+n),a=i?r:0,u=i?n:
s.length;if(u===0)return this.error="Zero buffer length",-1;if(s[a]===255)return this.error="Length block 0xFF is reserved by standard",-1;if(this.isIndefiniteForm=
s[a]===128,this.isIndefiniteForm)return this.blockLength=1,r+this.blockLength;if(this.longFormUsed=!!(s[a]&128),this.longFormUsed===!1)return this.length=s[a],this.
blockLength=1,r+this.blockLength;let c=s[a]&127;if(c>8)return this.error="Too big integer",-1;if(c+1>u)return this.error="End of input reached before message wa\
s fully decoded",-1;let l=r+1,d=o.subarray(l,l+c);return d[c-1]===0&&this.warnings.push("Needlessly long encoded length"),this.length=Ct.utilFromBase(d,8),this.
longFormUsed&&this.length<=127&&this.warnings.push("Unnecessary usage of long length form"),this.blockLength=c+1,r+this.blockLength}toBER(t=!1){let r,n;if(this.
length>127&&(this.longFormUsed=!0),this.isIndefiniteForm)return r=new ArrayBuffer(1),t===!1&&(n=new Uint8Array(r),n[0]=128),r;if(this.longFormUsed){let o=Ct.utilToBase(
this.length,8);if(o.byteLength>127)return this.error="Too big length",bi;if(r=new ArrayBuffer(o.byteLength+1),t)return r;let i=new Uint8Array(o);n=new Uint8Array(
r),n[0]=o.byteLength|128;for(let s=0;s<o.byteLength;s++)n[s+1]=i[s];return r}return r=new ArrayBuffer(1),t===!1&&(n=new Uint8Array(r),n[0]=this.length),r}toJSON(){
return{...super.toJSON(),isIndefiniteForm:this.isIndefiniteForm,longFormUsed:this.longFormUsed,length:this.length}}};ua.NAME="lengthBlock";var poe=ua.prototype.
toBER,yoe=ua.prototype.fromBER,se={},JT,YT,QT,hoe=woe(Uint8Array.prototype,"slice"),moe=(JT=Object.getOwnPropertyDescriptor(Uint8Array.prototype,"constructor"))===
null||JT===void 0?void 0:JT.value,goe=(YT=Object.getOwnPropertyDescriptor(Array.prototype,Symbol.iterator))===null||YT===void 0?void 0:YT.value,Fj=(QT=Object.getOwnPropertyDescriptor(
Object.getPrototypeOf(Uint8Array.prototype),"byteLength"))===null||QT===void 0?void 0:QT.get,voe=16384,Wj=64,b0;function boe(e,t){let n=t||b0;if(!n){b0=void 0;return}
b0={...n,...e}}function Ft(e,t){let r=Object.getOwnPropertyDescriptor(e,t);if(!(!r||!("value"in r)))return r.value}function _oe(e){if(!(!Fj||!e||typeof e!="obje\
ct"))try{let t=Fj.call(e);return typeof t=="number"?t:void 0}catch{return}}function zj(e,t){if(t>Wj||!e||typeof e!="object")return!1;let r=Object.getOwnPropertyDescriptor(
e,"valueBlock");if(!r||!("value"in r))return!1;let n=r.value;if(!n||typeof n!="object")return!1;let o=Object.getOwnPropertyDescriptor(n,"valueHexView");if(o){if(!("\
value"in o))return!1;let c=_oe(o.value);return c!==void 0&&c>=voe}let i=Object.getOwnPropertyDescriptor(n,"value");if(!i||!("value"in i)||!Array.isArray(i.value))
return!1;let s=i.value,a=Object.getOwnPropertyDescriptor(s,"length");if(!a||!("value"in a)||a.value!==1)return!1;let u=Object.getOwnPropertyDescriptor(s,"0");return!u||
!("value"in u)?!1:zj(u.value,t+1)}function Soe(e){try{return zj(e,0)}catch{return!1}}function Vj(e,t){return!!e&&"value"in e&&e.value===t&&e.writable===!0&&e.enumerable===
!1&&e.configurable===!0}function Aoe(e){return Vj(Object.getOwnPropertyDescriptor(e.ViewWriter.prototype,"write"),e.originalWriterWrite)&&Vj(Object.getOwnPropertyDescriptor(
e.ViewWriter.prototype,"final"),e.originalWriterFinal)}function woe(e,t){let r=e;for(;r;){let n=Object.getOwnPropertyDescriptor(r,t);if(n)return"value"in n&&typeof n.
value=="function"?{declaringPrototype:r,method:n.value}:void 0;r=Object.getPrototypeOf(r)}}function Eoe(e,t,r){if(!r)return!1;let n=e;for(;n;){let o=Object.getOwnPropertyDescriptor(
n,t);if(n===r.declaringPrototype)return!!o&&"value"in o&&o.value===r.method;if(o)return!1;n=Object.getPrototypeOf(n)}return!1}function tf(e,t,r,n){if(Object.prototype.
hasOwnProperty.call(e,r)||Object.getPrototypeOf(e)!==t)return!1;let o=Object.getOwnPropertyDescriptor(t,r);return!!o&&"value"in o&&o.value===n}function Toe(e,t,r,n){
if(Object.prototype.hasOwnProperty.call(e,t))return!1;let o=Object.getPrototypeOf(e),i=Object.getPrototypeOf(n.prototype);if(o!==n.prototype||Object.getPrototypeOf(
o)!==i||o&&Object.getOwnPropertyDescriptor(o,t))return!1;let a=Object.getOwnPropertyDescriptor(i,t);return!!a&&"value"in a&&a.value===r}function rP(e,t=!1){if(!(e instanceof
Uint8Array)||Object.getPrototypeOf(e)!==Uint8Array.prototype)return;for(let n of["buffer","byteOffset","byteLength","length","slice","constructor"])if(Object.prototype.
hasOwnProperty.call(e,n))return;let r=Object.getOwnPropertyDescriptor(Uint8Array.prototype,"constructor");if(!(!r||!("value"in r)||r.value!==moe)&&Eoe(Uint8Array.
prototype,"slice",hoe)){try{let n=e.buffer;if(!(n instanceof ArrayBuffer)||Object.getPrototypeOf(n)!==ArrayBuffer.prototype||Object.prototype.hasOwnProperty.call(
n,"byteLength")||e.byteLength!==e.length||!t&&e.byteLength===0||e.byteOffset<0||e.byteOffset+e.byteLength>n.byteLength)return}catch{return}return e}}function Poe(e,t,r){
if(Object.getPrototypeOf(e)!==r.LocalIdentificationBlock.prototype||!tf(e,r.LocalIdentificationBlock.prototype,"toBER",r.originalIdentificationToBER))return!1;let n=Ft(
e,"tagClass"),o=Ft(e,"tagNumber"),i=Ft(e,"isConstructed"),s=Ft(e,"isHexOnly"),a=Ft(e,"valueHexView");return typeof n!="number"||!Number.isInteger(n)||n<1||n>4||
typeof o!="number"||!Number.isInteger(o)||o<0||i!==t||typeof s!="boolean"?!1:s?!!rP(a):Number.isSafeInteger(o)}function Coe(e,t,r){if(Object.getPrototypeOf(e)!==
r.LocalLengthBlock.prototype||!tf(e,r.LocalLengthBlock.prototype,"toBER",r.originalLengthToBER))return!1;let n=Ft(e,"isIndefiniteForm"),o=Ft(e,"longFormUsed"),i=Object.
getOwnPropertyDescriptor(e,"length"),s=i&&"value"in i?i.value:void 0,a=Object.getOwnPropertyDescriptor(e,"longFormUsed");return typeof n=="boolean"&&(n===!1||t)&&
typeof o=="boolean"&&!!a&&"value"in a&&a.writable===!0&&!!i&&"value"in i&&i.writable===!0&&typeof s=="number"&&Number.isSafeInteger(s)&&s>=0}function Ooe(e,t,r){
let n=Ft(e,"idBlock"),o=Ft(e,"lenBlock");return!!n&&!!o&&Poe(n,t,r)&&Coe(o,t,r)}function koe(e,t){let r=Ft(e,"valueBlock");if(!r||Object.getPrototypeOf(r)!==t.LocalConstructedValueBlock.
prototype||!tf(r,t.LocalConstructedValueBlock.prototype,"toBER",t.originalConstructedToBER))return;let n=Ft(r,"value");if(!Array.isArray(n)||Object.getPrototypeOf(
n)!==Array.prototype)return;let o=Object.getOwnPropertyDescriptor(n,"length");if(!o||!("value"in o)||o.value!==1||Object.prototype.hasOwnProperty.call(n,Symbol.
iterator))return;let i=Object.getOwnPropertyDescriptor(Array.prototype,Symbol.iterator);if(!i||!("value"in i)||i.value!==goe)return;let s=Object.getOwnPropertyDescriptor(
n,"0");if(!(!s||!("value"in s))&&Object.getOwnPropertyNames(n).length===2)return s.value}function Boe(e,t){let r=Ft(e,"valueBlock");if(!r||Object.getPrototypeOf(
r)!==t.LocalBitStringValueBlock.prototype||!tf(r,t.LocalBitStringValueBlock.prototype,"toBER",t.originalBitStringToBER)||Ft(r,"isConstructed")!==!1)return;let n=Ft(
r,"unusedBits");if(typeof n!="number"||!Number.isInteger(n)||n<0||n>7)return;let o=rP(Ft(r,"valueHexView"),!0);if(o)return{payload:o,prefix:Uint8Array.of(o.byteLength?
n:0)}}function Ioe(e,t,r){let n=Ft(e,"valueBlock");if(n){if(t==="integer"){if(Object.getPrototypeOf(n)!==r.LocalIntegerValueBlock.prototype||!tf(n,r.LocalIntegerValueBlock.
prototype,"toBER",r.originalIntegerToBER))return}else if(t==="octet"){if(Object.getPrototypeOf(n)!==r.LocalOctetStringValueBlock.prototype||!tf(n,r.LocalOctetStringValueBlock.
prototype,"toBER",r.originalOctetStringToBER)||Ft(n,"isConstructed")!==!1)return}else if(Object.getPrototypeOf(n)!==r.LocalPrimitiveValueBlock.prototype||!Toe(n,
"toBER",r.originalPrimitiveToBER,r.LocalPrimitiveValueBlock))return;if(!(t==="primitive"&&Ft(n,"isHexOnly")!==!0)&&typeof Ft(n,"isHexOnly")=="boolean")return rP(
Ft(n,"valueHexView"))}}function xoe(e,t){if(Object.prototype.hasOwnProperty.call(e,"toBER"))return!1;let r=e;for(;r;){let n=Object.getOwnPropertyDescriptor(r,"t\
oBER");if(n)return"value"in n&&n.value===t.originalBaseBlockToBER;r=Object.getPrototypeOf(r)}return!1}function v0(e,t,r){let n=r[t];return!!n&&Object.getPrototypeOf(
e)===n.prototype}function Roe(e,t){return Object.getPrototypeOf(e)===t.Sequence.prototype||Object.getPrototypeOf(e)===t.Set.prototype||Object.getPrototypeOf(e)===
t.Constructed.prototype}function Xj(e,t,r){if(!(t>Wj||!e||typeof e!="object"))try{if(!xoe(e,r))return;let n=v0(e,"BitString",r)?"bit":v0(e,"Integer",r)?"integer":
v0(e,"OctetString",r)?"octet":v0(e,"Primitive",r)?"primitive":void 0,o=n===void 0&&Roe(e,r);if(!n&&!o||!Ooe(e,o,r))return;let i=Ft(e,"idBlock"),s=Ft(e,"lenBlock");
if(!i||!s)return;if(n){let l=n==="bit"?Boe(e,r):void 0,d=n==="bit"?l?.payload:Ioe(e,n,r);return d?{block:e,kind:n,idBlock:i,lenBlock:s,indefinite:!1,payload:d,prefix:l?.
prefix}:void 0}let a=koe(e,r),u=a&&Xj(a,t+1,r),c=Ft(s,"isIndefiniteForm");return u?{block:e,kind:"constructed",idBlock:i,lenBlock:s,indefinite:c===!0,child:u}:void 0}catch{
return}}function Gj(e,t,r){var n,o;let i=Reflect.apply(r.originalIdentificationToBER,e.idBlock,[t]);if(!(i instanceof ArrayBuffer)||i.byteLength===0)throw TypeError(
"Built-in identifier encoding failed");let s;e.kind==="constructed"?s=Gj(e.child,t,r):s=e.payload;let a=(s instanceof Uint8Array?s.byteLength:s.total)+((o=(n=e.
prefix)===null||n===void 0?void 0:n.byteLength)!==null&&o!==void 0?o:0),u;if(e.indefinite)u=Uint8Array.of(128).buffer;else if(e.lenBlock.length=a,u=Reflect.apply(
r.originalLengthToBER,e.lenBlock,[t]),!(u instanceof ArrayBuffer)||u.byteLength===0)throw TypeError("Built-in length encoding failed");let c=i.byteLength+u.byteLength+
a+(e.indefinite?2:0);if(!Number.isSafeInteger(c))throw RangeError("Built-in encoding is too large");return{id:i,len:u,payload:s,length:a,total:c,indefinite:e.indefinite,
prefix:e.prefix}}function Zj(e,t,r,n){return t.set(new Uint8Array(e.id),r),r+=e.id.byteLength,t.set(new Uint8Array(e.len),r),r+=e.len.byteLength,e.prefix&&(n||t.
set(e.prefix,r),r+=e.prefix.byteLength),e.payload instanceof Uint8Array?(n||t.set(e.payload,r),r+=e.payload.byteLength):r=Zj(e.payload,t,r,n),e.indefinite&&(r+=
2),r}function qoe(e,t=!1){let r=b0;if(!r||!Aoe(r))return;let n=Xj(e,0,r);if(!n)return;let o=Gj(n,t,r),i=new Uint8Array(o.total);return Zj(o,i,0,t),i.buffer}var rr=class extends sa{constructor({
name:t=En,optional:r=!1,primitiveSchema:n,...o}={},i){super(o),this.name=t,this.optional=r,n&&(this.primitiveSchema=n),this.idBlock=new aa(o),this.lenBlock=new ua(
o),this.valueBlock=i?new i(o):new kr(o)}fromBER(t,r,n,o){let i=this.valueBlock.fromBER(t,r,this.lenBlock.isIndefiniteForm?n:this.lenBlock.length,o);return i===-1?
(this.error=this.valueBlock.error,i):(this.idBlock.error.length||(this.blockLength+=this.idBlock.blockLength),this.lenBlock.error.length||(this.blockLength+=this.
lenBlock.blockLength),this.valueBlock.error.length||(this.blockLength+=this.valueBlock.blockLength),i)}toBER(t,r){let n=r||new fs;if(!r&&(Jj(this),(t===!0||t===
!1||t===void 0)&&Soe(this))){let i=qoe(this,t===!0);if(i)return i}let o=this.idBlock.toBER(t);if(n.write(o),this.lenBlock.isIndefiniteForm)n.write(new Uint8Array(
[128]).buffer),this.valueBlock.toBER(t,n),n.write(new ArrayBuffer(2));else{let i=this.valueBlock.toBER(t);this.lenBlock.length=i.byteLength;let s=this.lenBlock.
toBER(t);n.write(s),n.write(i)}return r?bi:n.final()}toJSON(){let t={...super.toJSON(),idBlock:this.idBlock.toJSON(),lenBlock:this.lenBlock.toJSON(),valueBlock:this.
valueBlock.toJSON(),name:this.name,optional:this.optional};return this.primitiveSchema&&(t.primitiveSchema=this.primitiveSchema.toJSON()),t}toString(t="ascii"){
return t==="ascii"?this.onAsciiEncoding():Me.Convert.ToHex(this.toBER())}onAsciiEncoding(){let t=this.constructor.NAME,r=Me.Convert.ToHex(this.valueBlock.valueBeforeDecodeView);
return`${t} : ${r}`}isEqual(t){if(this===t)return!0;if(!(t instanceof this.constructor))return!1;let r=this.toBER(),n=t.toBER();return Ct.isEqualBuffer(r,n)}};rr.
NAME="BaseBlock";var Noe=rr.prototype.toBER;function Jj(e){var t;if(e instanceof se.Constructed)for(let r of e.valueBlock.value)Jj(r)&&(e.lenBlock.isIndefiniteForm=
!0);return!!(!((t=e.lenBlock)===null||t===void 0)&&t.isIndefiniteForm)}var Ty=class extends rr{getValue(){return this.valueBlock.value}setValue(t){this.valueBlock.
value=t}constructor({value:t=En,...r}={},n){super(r,n),t&&this.fromString(t)}fromBER(t,r,n){let o=this.valueBlock.fromBER(t,r,this.lenBlock.isIndefiniteForm?n:this.
lenBlock.length);return o===-1?(this.error=this.valueBlock.error,o):(this.fromBuffer(this.valueBlock.valueHexView),this.idBlock.error.length||(this.blockLength+=
this.idBlock.blockLength),this.lenBlock.error.length||(this.blockLength+=this.lenBlock.blockLength),this.valueBlock.error.length||(this.blockLength+=this.valueBlock.
blockLength),o)}onAsciiEncoding(){return`${this.constructor.NAME} : '${this.valueBlock.value}'`}};Ty.NAME="BaseStringBlock";var eP,rf=class extends _i(kr){constructor({
isHexOnly:t=!0,...r}={}){super(r),this.isHexOnly=t}};rf.NAME="PrimitiveValueBlock";var Loe=(eP=Object.getOwnPropertyDescriptor(Object.getPrototypeOf(rf.prototype),
"toBER"))===null||eP===void 0?void 0:eP.value,Yj,nf=class extends rr{constructor(t={}){super(t,rf),this.idBlock.isConstructed=!1}};Yj=nf;se.Primitive=Yj;nf.NAME=
"PRIMITIVE";var Qj;function Moe(e){Qj={Integer:e.Integer,Null:e.Null,Sequence:e.Sequence}}function joe(e){let t=Object.getOwnPropertyDescriptor(e,"nodesCount"),
r=Object.getOwnPropertyDescriptor(e,"maxNodes"),n=Object.getOwnPropertyDescriptor(e,"maxContentLength");return!t||!("value"in t)||t.writable!==!0||!r||!("value"in
r)||!n||!("value"in n)?!1:typeof t.value=="number"&&Number.isSafeInteger(t.value)&&t.value>=0&&typeof r.value=="number"&&Number.isSafeInteger(r.value)&&r.value>=
0&&typeof n.value=="number"&&Number.isSafeInteger(n.value)&&n.value>=0&&t.value<r.value}function Doe(e,t,r){let n=Object.getOwnPropertyDescriptor(e,t);return!!n&&
"value"in n&&n.value===r}function Uoe(e,t,r,n){let o=Qj;if(!o)return;let i,s=0;try{if(Object.getPrototypeOf(e)!==Uint8Array.prototype||!Number.isSafeInteger(t)||
t<0||!Number.isSafeInteger(r)||r<2||t>e.byteLength||r>e.byteLength-t)return;let c=e[t];if(c!==2&&c!==5&&c!==48||(s=e[t+1],s>=128||s>r-2)||c===5&&s!==0||!joe(n)||
s>Object.getOwnPropertyDescriptor(n,"maxContentLength").value)return;let l=c===2?"Integer":c===5?"Null":"Sequence";if(i=o[l],!Doe(se,l,i))return;let d=Object.getOwnPropertyDescriptor(
aa.prototype,"fromBER"),f=Object.getOwnPropertyDescriptor(ua.prototype,"fromBER");if(!d||!("value"in d)||d.value!==doe||!f||!("value"in f)||f.value!==yoe)return}catch{
return}if(!i)return;let a=new i;a.idBlock.tagClass=1,a.idBlock.tagNumber=e[t]&31,a.idBlock.isConstructed=e[t]===48,a.idBlock.isHexOnly=!1,a.idBlock.blockLength=
1,a.lenBlock.isIndefiniteForm=!1,a.lenBlock.longFormUsed=!1,a.lenBlock.length=s,a.lenBlock.blockLength=1,n.nodesCount+=1;let u=a.fromBER(e,t+2,s,n);return a.valueBeforeDecodeView=
e.subarray(t,t+a.blockLength),{offset:u,result:a}}var e6=100,t6=1e4,r6=16*1024*1024,Foe="Maximum ASN.1 nesting depth exceeded",Voe="Maximum ASN.1 node count exc\
eeded",Koe="Maximum ASN.1 content length exceeded";function Zy(e={}){var t,r,n,o;return{depth:0,maxDepth:(t=e.maxDepth)!==null&&t!==void 0?t:e6,nodesCount:0,maxNodes:(r=
e.maxNodes)!==null&&r!==void 0?r:t6,maxContentLength:(n=e.maxContentLength)!==null&&n!==void 0?n:r6,parseEmbedded:(o=e.parseEmbedded)!==null&&o!==void 0?o:!0}}function Hoe(e){
let t=new rr({},kr);return t.error=e,{offset:-1,result:t}}function $oe(e){if(e.nodesCount+=1,e.nodesCount>e.maxNodes)return Voe}function Woe(e,t){if(e>t.maxContentLength)
return Koe}function nP(e,t,r,n){let o=n.depth+1;if(o>n.maxDepth)return Hoe(Foe);n.depth=o;try{return R0(e,t,r,n)}finally{n.depth-=1}}function zoe(e,t){if(e instanceof
t)return e;let r=new t;return r.idBlock=e.idBlock,r.lenBlock=e.lenBlock,r.warnings=e.warnings,r.valueBeforeDecodeView=e.valueBeforeDecodeView,r}function R0(e,t=0,r=e.
length,n=Zy()){let o=Uoe(e,t,r,n);if(o)return o;let i=t,s=new rr({},kr);if(!ds(s,e,t,r))return{offset:-1,result:s};if(Number.isInteger(t)&&Number.isInteger(r)?r===
0:e.subarray(t,t+r).length===0)return s.error="Zero buffer length",{offset:-1,result:s};let u=$oe(n);if(u)return s.error=u,{offset:-1,result:s};let c=s.idBlock.
fromBER(e,t,r);if(s.idBlock.warnings.length&&s.warnings.concat(s.idBlock.warnings),c===-1)return s.error=s.idBlock.error,{offset:-1,result:s};if(t=c,r-=s.idBlock.
blockLength,c=s.lenBlock.fromBER(e,t,r),s.lenBlock.warnings.length&&s.warnings.concat(s.lenBlock.warnings),c===-1)return s.error=s.lenBlock.error,{offset:-1,result:s};
t=c,r-=s.lenBlock.blockLength;let l=s.lenBlock.isIndefiniteForm?r:s.lenBlock.length,d=Woe(l,n);if(d)return s.error=d,{offset:-1,result:s};if(!s.idBlock.isConstructed&&
s.lenBlock.isIndefiniteForm)return s.error="Indefinite length form used for primitive encoding form",{offset:-1,result:s};let f=rr;switch(s.idBlock.tagClass){case 1:
if(s.idBlock.tagNumber>=37&&s.idBlock.isHexOnly===!1)return s.error="UNIVERSAL 37 and upper tags are reserved by ASN.1 standard",{offset:-1,result:s};switch(s.idBlock.
tagNumber){case 0:if(s.idBlock.isConstructed&&s.lenBlock.length>0)return s.error="Type [UNIVERSAL 0] is reserved",{offset:-1,result:s};f=se.EndOfContent;break;case 1:
f=se.Boolean;break;case 2:f=se.Integer;break;case 3:f=se.BitString;break;case 4:f=se.OctetString;break;case 5:f=se.Null;break;case 6:f=se.ObjectIdentifier;break;case 10:
f=se.Enumerated;break;case 12:f=se.Utf8String;break;case 13:f=se.RelativeObjectIdentifier;break;case 14:f=se.TIME;break;case 15:return s.error="[UNIVERSAL 15] i\
s reserved by ASN.1 standard",{offset:-1,result:s};case 16:f=se.Sequence;break;case 17:f=se.Set;break;case 18:f=se.NumericString;break;case 19:f=se.PrintableString;
break;case 20:f=se.TeletexString;break;case 21:f=se.VideotexString;break;case 22:f=se.IA5String;break;case 23:f=se.UTCTime;break;case 24:f=se.GeneralizedTime;break;case 25:
f=se.GraphicString;break;case 26:f=se.VisibleString;break;case 27:f=se.GeneralString;break;case 28:f=se.UniversalString;break;case 29:f=se.CharacterString;break;case 30:
f=se.BmpString;break;case 31:f=se.DATE;break;case 32:f=se.TimeOfDay;break;case 33:f=se.DateTime;break;case 34:f=se.Duration;break;default:{let p=s.idBlock.isConstructed?
new se.Constructed:new se.Primitive;p.idBlock=s.idBlock,p.lenBlock=s.lenBlock,p.warnings=s.warnings,s=p}}break;default:f=s.idBlock.isConstructed?se.Constructed:
se.Primitive}return s=zoe(s,f),c=s.fromBER(e,t,l,n),s.valueBeforeDecodeView=e.subarray(i,i+s.blockLength),{offset:c,result:s}}function Xoe(e,t={}){if(!e.byteLength){
let o=new rr({},kr);return o.error="Input buffer has zero length",{offset:-1,result:o}}let r=Me.BufferSourceConverter.toUint8Array(e),n=t.copyInput===!1?r:r.slice();
return R0(n,0,e.byteLength,Zy(t))}function Goe(e,t){return e?1:t}var uo=class extends kr{constructor({value:t=[],isIndefiniteForm:r=!1,...n}={}){super(n),this.value=
t,this.isIndefiniteForm=r}fromBER(t,r,n,o){let i=Me.BufferSourceConverter.toUint8Array(t),s=o??Zy();if(!ds(this,i,r,n))return-1;if(this.valueBeforeDecodeView=i.
subarray(r,r+n),this.valueBeforeDecodeView.length===0)return this.warnings.push("Zero buffer length"),r;let a=r;for(;Goe(this.isIndefiniteForm,n)>0;){let u=nP(i,
a,n,s);if(u.offset===-1)return this.error=u.result.error,this.warnings.concat(u.result.warnings),-1;if(a=u.offset,this.blockLength+=u.result.blockLength,n-=u.result.
blockLength,this.value.push(u.result),this.isIndefiniteForm&&u.result.constructor.NAME===Ey)break}return this.isIndefiniteForm&&(this.value[this.value.length-1].
constructor.NAME===Ey?this.value.pop():this.warnings.push("No EndOfContent block encoded")),a}toBER(t,r){let n=r||new fs;for(let o=0;o<this.value.length;o++)this.
value[o].toBER(t,n);return r?bi:n.final()}toJSON(){let t={...super.toJSON(),isIndefiniteForm:this.isIndefiniteForm,value:[]};for(let r of this.value)t.value.push(
r.toJSON());return t}};uo.NAME="ConstructedValueBlock";var Zoe=uo.prototype.toBER,n6,gi=class extends rr{constructor(t={}){super(t,uo),this.idBlock.isConstructed=
!0}fromBER(t,r,n,o){this.valueBlock.isIndefiniteForm=this.lenBlock.isIndefiniteForm;let i=this.valueBlock.fromBER(t,r,this.lenBlock.isIndefiniteForm?n:this.lenBlock.
length,o);return i===-1?(this.error=this.valueBlock.error,i):(this.idBlock.error.length||(this.blockLength+=this.idBlock.blockLength),this.lenBlock.error.length||
(this.blockLength+=this.lenBlock.blockLength),this.valueBlock.error.length||(this.blockLength+=this.valueBlock.blockLength),i)}onAsciiEncoding(){let t=[];for(let n of this.
valueBlock.value)t.push(n.toString("ascii").split(`
`).map(o=>`  ${o}`).join(`
`));let r=this.idBlock.tagClass===3?`[${this.idBlock.tagNumber}]`:this.constructor.NAME;return t.length?`${r} :
${t.join(`
`)}`:`${r} :`}};n6=gi;se.Constructed=n6;gi.NAME="CONSTRUCTED";var A0=class extends kr{fromBER(t,r,n){return r}toBER(t){return bi}};A0.override="EndOfContentValu\
eBlock";var o6,Py=class extends rr{constructor(t={}){super(t,A0),this.idBlock.tagClass=1,this.idBlock.tagNumber=0}};o6=Py;se.EndOfContent=o6;Py.NAME=Ey;var i6,of=class extends rr{constructor(t={}){
super(t,kr),this.idBlock.tagClass=1,this.idBlock.tagNumber=5}fromBER(t,r,n){return this.lenBlock.length>0&&this.warnings.push("Non-zero length of value block fo\
r Null type"),this.idBlock.error.length||(this.blockLength+=this.idBlock.blockLength),this.lenBlock.error.length||(this.blockLength+=this.lenBlock.blockLength),
this.blockLength+=n,r+n>t.byteLength?(this.error="End of input reached before message was fully decoded (inconsistent offset and length values)",-1):r+n}toBER(t,r){
let n=new ArrayBuffer(2);if(!t){let o=new Uint8Array(n);o[0]=5,o[1]=0}return r&&r.write(n),n}onAsciiEncoding(){return`${this.constructor.NAME}`}};i6=of;se.Null=
i6;of.NAME="NULL";var w0=class extends _i(kr){get value(){for(let t of this.valueHexView)if(t>0)return!0;return!1}set value(t){this.valueHexView[0]=t?255:0}constructor({
value:t,...r}={}){super(r),r.valueHex?this.valueHexView=Me.BufferSourceConverter.toUint8Array(r.valueHex):this.valueHexView=new Uint8Array(1),t&&(this.value=t)}fromBER(t,r,n){
let o=Me.BufferSourceConverter.toUint8Array(t);return ds(this,o,r,n)?(this.valueHexView=o.subarray(r,r+n),n>1&&this.warnings.push("Boolean value encoded in more\
 then 1 octet"),this.isHexOnly=!0,Ct.utilDecodeTC.call(this),this.blockLength=n,r+n):-1}toBER(){return this.valueHexView.slice().buffer}toJSON(){return{...super.
toJSON(),value:this.value}}};w0.NAME="BooleanValueBlock";var s6,Cy=class extends rr{getValue(){return this.valueBlock.value}setValue(t){this.valueBlock.value=t}constructor(t={}){
super(t,w0),this.idBlock.tagClass=1,this.idBlock.tagNumber=1}onAsciiEncoding(){return`${this.constructor.NAME} : ${this.getValue}`}};s6=Cy;se.Boolean=s6;Cy.NAME=
"BOOLEAN";var sf=class extends _i(uo){constructor({isConstructed:t=!1,...r}={}){super(r),this.isConstructed=t}fromBER(t,r,n,o){let i=0;if(this.isConstructed){if(this.
isHexOnly=!1,i=uo.prototype.fromBER.call(this,t,r,n,o),i===-1)return i;for(let s=0;s<this.value.length;s++){let a=this.value[s].constructor.NAME;if(a===Ey){if(this.
isIndefiniteForm)break;return this.error="EndOfContent is unexpected, OCTET STRING may consists of OCTET STRINGs only",-1}if(a!==Hj)return this.error="OCTET STR\
ING may consists of OCTET STRINGs only",-1}}else this.isHexOnly=!0,i=super.fromBER(t,r,n),this.blockLength=n;return i}toBER(t,r){return this.isConstructed?uo.prototype.
toBER.call(this,t,r):t?new ArrayBuffer(this.valueHexView.byteLength):this.valueHexView.slice().buffer}toJSON(){return{...super.toJSON(),isConstructed:this.isConstructed}}};
sf.NAME="OctetStringValueBlock";var Joe=sf.prototype.toBER,oP,af=class extends rr{constructor({idBlock:t={},lenBlock:r={},...n}={}){var o,i;(o=n.isConstructed)!==
null&&o!==void 0||(n.isConstructed=!!(!((i=n.value)===null||i===void 0)&&i.length)),super({idBlock:{isConstructed:n.isConstructed,...t},lenBlock:{...r,isIndefiniteForm:!!n.
isIndefiniteForm},...n},sf),this.idBlock.tagClass=1,this.idBlock.tagNumber=4}fromBER(t,r,n,o){if(this.valueBlock.isConstructed=this.idBlock.isConstructed,this.valueBlock.
isIndefiniteForm=this.lenBlock.isIndefiniteForm,n===0)return this.idBlock.error.length===0&&(this.blockLength+=this.idBlock.blockLength),this.lenBlock.error.length===
0&&(this.blockLength+=this.lenBlock.blockLength),r;if(!this.valueBlock.isConstructed&&o?.parseEmbedded!==!1){let s=(t instanceof ArrayBuffer?new Uint8Array(t):t).
subarray(r,r+n);try{if(s.byteLength){let a=o??Zy(),u=nP(s,0,s.byteLength,a);u.offset!==-1&&u.offset===n&&(this.valueBlock.value=[u.result])}}catch{}}return super.
fromBER(t,r,n,o)}onAsciiEncoding(){if(this.valueBlock.isConstructed||this.valueBlock.value&&this.valueBlock.value.length)return gi.prototype.onAsciiEncoding.call(
this);let t=this.constructor.NAME,r=Me.Convert.ToHex(this.valueBlock.valueHexView);return`${t} : ${r}`}getValue(){if(!this.idBlock.isConstructed)return this.valueBlock.
valueHexView.slice().buffer;let t=[];for(let r of this.valueBlock.value)r instanceof oP&&t.push(r.valueBlock.valueHexView);return Me.BufferSourceConverter.concat(
t)}};oP=af;se.OctetString=oP;af.NAME=Hj;var uf=class extends _i(uo){constructor({unusedBits:t=0,isConstructed:r=!1,...n}={}){super(n),this.unusedBits=t,this.isConstructed=
r,this.blockLength=this.valueHexView.byteLength}fromBER(t,r,n,o){if(!n)return r;let i=-1;if(this.isConstructed){if(i=uo.prototype.fromBER.call(this,t,r,n,o),i===
-1)return i;for(let u of this.value){let c=u.constructor.NAME;if(c===Ey){if(this.isIndefiniteForm)break;return this.error="EndOfContent is unexpected, BIT STRIN\
G may consists of BIT STRINGs only",-1}if(c!==$j)return this.error="BIT STRING may consists of BIT STRINGs only",-1;let l=u.valueBlock;if(this.unusedBits>0&&l.unusedBits>
0)return this.error='Using of "unused bits" inside constructive BIT STRING allowed for least one only',-1;this.unusedBits=l.unusedBits}return i}let s=Me.BufferSourceConverter.
toUint8Array(t);if(!ds(this,s,r,n))return-1;let a=s.subarray(r,r+n);if(this.unusedBits=a[0],this.unusedBits>7)return this.error="Unused bits for BitString must \
be in range 0-7",-1;if(!this.unusedBits&&o?.parseEmbedded!==!1){let u=a.subarray(1);try{if(u.byteLength){let c=o??Zy(),l=nP(u,0,u.byteLength,c);l.offset!==-1&&l.
offset===n-1&&(this.value=[l.result])}}catch{}}return this.valueHexView=a.subarray(1),this.blockLength=a.length,r+n}toBER(t,r){if(this.isConstructed)return uo.prototype.
toBER.call(this,t,r);if(t)return new ArrayBuffer(this.valueHexView.byteLength+1);if(!this.valueHexView.byteLength){let o=new Uint8Array(1);return o[0]=0,o.buffer}
let n=new Uint8Array(this.valueHexView.length+1);return n[0]=this.unusedBits,n.set(this.valueHexView,1),n.buffer}toJSON(){return{...super.toJSON(),unusedBits:this.
unusedBits,isConstructed:this.isConstructed}}};uf.NAME="BitStringValueBlock";var Yoe=uf.prototype.toBER,a6,cf=class extends rr{constructor({idBlock:t={},lenBlock:r={},
...n}={}){var o,i;(o=n.isConstructed)!==null&&o!==void 0||(n.isConstructed=!!(!((i=n.value)===null||i===void 0)&&i.length)),super({idBlock:{isConstructed:n.isConstructed,
...t},lenBlock:{...r,isIndefiniteForm:!!n.isIndefiniteForm},...n},uf),this.idBlock.tagClass=1,this.idBlock.tagNumber=3}fromBER(t,r,n,o){return this.valueBlock.isConstructed=
this.idBlock.isConstructed,this.valueBlock.isIndefiniteForm=this.lenBlock.isIndefiniteForm,super.fromBER(t,r,n,o)}onAsciiEncoding(){if(this.valueBlock.isConstructed||
this.valueBlock.value&&this.valueBlock.value.length)return gi.prototype.onAsciiEncoding.call(this);{let t=[],r=this.valueBlock.valueHexView;for(let s of r)t.push(
s.toString(2).padStart(8,"0"));let n=t.join(""),o=this.constructor.NAME,i=n.substring(0,n.length-this.valueBlock.unusedBits);return`${o} : ${i}`}}};a6=cf;se.BitString=
a6;cf.NAME=$j;function u6(e){if(!e.byteLength)return BigInt(0);let t=BigInt(`0x${Me.Convert.ToHex(e)}`);return e[0]&128?t-(BigInt(1)<<BigInt(e.byteLength*8)):t}
function Qoe(e){if(typeof BigInt<"u")return u6(e).toString(10);let t=1e7,r=7;if(!e.byteLength)return"0";let n=!!(e[0]&128),o=e;if(n){o=new Uint8Array(e.length);
let u=1;for(let c=e.length-1;c>=0;c--){let l=(e[c]^255)+u;o[c]=l&255,u=l>>8}}let i=[0];for(let u=0;u<o.length;u++){let c=o[u];for(let l=0;l<i.length;l++){let d=i[l]*
256+c;i[l]=d%t,c=Math.floor(d/t)}c&&i.push(c)}let s=i.length-1;for(;s>0&&i[s]===0;)s--;let a=String(i[s]);for(let u=s-1;u>=0;u--)a+=String(i[u]).padStart(r,"0");
return n&&a!=="0"?`-${a}`:a}var c6,ca=class extends _i(kr){setValueHex(){this.valueHexView.length>=4?(this.warnings.push("Too big Integer for decoding, hex only"),
this.isHexOnly=!0,this._valueDec=0):(this.isHexOnly=!1,this.valueHexView.length>0&&(this._valueDec=Ct.utilDecodeTC.call(this)))}constructor({value:t,...r}={}){super(
r),this._valueDec=0,r.valueHex&&this.setValueHex(),t!==void 0&&(this.valueDec=t)}set valueDec(t){this._valueDec=t,this.isHexOnly=!1,this.valueHexView=new Uint8Array(
Ct.utilEncodeTC(t))}get valueDec(){return this._valueDec}fromDER(t,r,n,o=0){let i=this.fromBER(t,r,n);if(i===-1)return i;let s=this.valueHexView;return s[0]===0&&
(s[1]&128)!==0?this.valueHexView=s.subarray(1):o!==0&&s.length<o&&(o-s.length>1&&(o=s.length+1),this.valueHexView=s.subarray(o-s.length)),i}toDER(t=!1){let r=this.
valueHexView;switch(!0){case(r[0]&128)!==0:{let n=new Uint8Array(this.valueHexView.length+1);n[0]=0,n.set(r,1),this.valueHexView=n}break;case(r[0]===0&&(r[1]&128)===
0):this.valueHexView=this.valueHexView.subarray(1);break}return this.toBER(t)}fromBER(t,r,n){let o=super.fromBER(t,r,n);return o===-1||this.setValueHex(),o}toBER(t){
return t?new ArrayBuffer(this.valueHexView.length):this.valueHexView.slice().buffer}toJSON(){return{...super.toJSON(),valueDec:this.valueDec}}toString(){return Qoe(
this.valueHexView)}};c6=ca;ca.NAME="IntegerValueBlock";Object.defineProperty(c6.prototype,"valueHex",{set:function(e){this.valueHexView=new Uint8Array(e),this.setValueHex()},
get:function(){return this.valueHexView.slice().buffer}});var eie=ca.prototype.toBER,tie=ca.prototype.toString,wy,la=class extends rr{constructor(t={}){super(t,
ca),this.idBlock.tagClass=1,this.idBlock.tagNumber=2}toBigInt(){_0();let t=this.valueBlock,r=t.toString;return r===tie?u6(t.valueHexView):BigInt(Reflect.apply(r,
t,[]))}static fromBigInt(t){_0();let r=BigInt(t),n=new fs,o=r.toString(16).replace(/^-/,""),i=new Uint8Array(Me.Convert.FromHex(o));if(r<0){let a=new Uint8Array(
i.length+(i[0]&128?1:0));a[0]|=128;let c=BigInt(`0x${Me.Convert.ToHex(a)}`)+r,l=Me.BufferSourceConverter.toUint8Array(Me.Convert.FromHex(c.toString(16)));l[0]|=
128,n.write(l)}else i[0]&128&&n.write(new Uint8Array([0])),n.write(i);return new wy({valueHex:n.final()})}convertToDER(){let t=new wy({valueHex:this.valueBlock.
valueHexView});return t.valueBlock.toDER(),t}convertFromDER(){return new wy({valueHex:this.valueBlock.valueHexView[0]===0?this.valueBlock.valueHexView.subarray(
1):this.valueBlock.valueHexView})}onAsciiEncoding(){return`${this.constructor.NAME} : ${this.valueBlock.toString()}`}};wy=la;se.Integer=wy;la.NAME="INTEGER";var l6,
Oy=class extends la{constructor(t={}){super(t),this.idBlock.tagClass=1,this.idBlock.tagNumber=10}};l6=Oy;se.Enumerated=l6;Oy.NAME="ENUMERATED";var ky=class extends _i(
kr){constructor({valueDec:t=-1,isFirstSid:r=!1,...n}={}){super(n),this.valueDec=t,this.isFirstSid=r}fromBER(t,r,n){if(!n)return r;let o=Me.BufferSourceConverter.
toUint8Array(t);if(!ds(this,o,r,n))return-1;let i=o.subarray(r,r+n);if(this.blockLength===0&&Number.isInteger(r)&&Number.isInteger(n)){let a=0;for(;a<n;){let u=i[a];
if(a++,(u&128)===0)break}this.blockLength=a,this.valueHexView=new Uint8Array(a);for(let u=0;u<a;u++)this.valueHexView[u]=i[u]&127}else{this.valueHexView=new Uint8Array(
n);for(let u=0;u<n&&(this.valueHexView[u]=i[u]&127,this.blockLength++,(i[u]&128)!==0);u++);let a=new Uint8Array(this.blockLength);for(let u=0;u<this.blockLength;u++)
a[u]=this.valueHexView[u];this.valueHexView=a}return(i[this.blockLength-1]&128)!==0?(this.error="End of input reached before message was fully decoded",-1):(this.
valueHexView[0]===0&&this.warnings.push("Needlessly long format of SID encoding"),this.blockLength<=8?this.valueDec=Ct.utilFromBase(this.valueHexView,7):(this.isHexOnly=
!0,this.warnings.push("Too big SID for decoding, hex only")),r+this.blockLength)}set valueBigInt(t){_0();let r=BigInt(t).toString(2);for(;r.length%7;)r="0"+r;let n=new Uint8Array(
r.length/7);for(let o=0;o<n.length;o++)n[o]=parseInt(r.slice(o*7,o*7+7),2)+(o+1<n.length?128:0);this.fromBER(n.buffer,0,n.length)}toBER(t){if(this.isHexOnly){if(t)
return new ArrayBuffer(this.valueHexView.byteLength);let o=this.valueHexView,i=new Uint8Array(this.blockLength);for(let s=0;s<this.blockLength-1;s++)i[s]=o[s]|128;
return i[this.blockLength-1]=o[this.blockLength-1],Me.BufferSourceConverter.toArrayBuffer(i)}let r=Ct.utilToBase(this.valueDec,7);if(r.byteLength===0)return this.
error="Error during encoding SID value",bi;let n=new Uint8Array(r.byteLength);if(!t){let o=new Uint8Array(r),i=r.byteLength-1;for(let s=0;s<i;s++)n[s]=o[s]|128;
n[i]=o[i]}return Me.BufferSourceConverter.toArrayBuffer(n)}toString(){let t="";if(this.isHexOnly)t=Me.Convert.ToHex(this.valueHexView);else if(this.isFirstSid){
let r=this.valueDec;this.valueDec<=39?t="0.":this.valueDec<=79?(t="1.",r-=40):(t="2.",r-=80),t+=r.toString()}else t=this.valueDec.toString();return t}toJSON(){return{
...super.toJSON(),valueDec:this.valueDec,isFirstSid:this.isFirstSid}}};ky.NAME="sidBlock";var E0=class extends kr{constructor({value:t=En,...r}={}){super(r),this.
value=[],t&&this.fromString(t)}fromBER(t,r,n){let o=r;for(;n>0;){let i=new ky;if(o=i.fromBER(t,o,n),o===-1)return this.blockLength=0,this.error=i.error,o;this.value.
length===0&&(i.isFirstSid=!0),this.blockLength+=i.blockLength,n-=i.blockLength,this.value.push(i)}return o}toBER(t){let r=[];for(let n=0;n<this.value.length;n++){
let o=this.value[n].toBER(t);if(o.byteLength===0)return this.error=this.value[n].error,bi;r.push(o)}return S0(r)}fromString(t){this.value=[];let r=0,n=0,o="",i=!1;
do if(n=t.indexOf(".",r),n===-1?o=t.substring(r):o=t.substring(r,n),r=n+1,i){let s=this.value[0],a=0;switch(s.valueDec){case 0:break;case 1:a=40;break;case 2:a=
80;break;default:this.value=[];return}let u=parseInt(o,10);if(isNaN(u))return;s.valueDec=u+a,i=!1}else{let s=new ky;if(o>Number.MAX_SAFE_INTEGER){_0();let a=BigInt(
o);s.valueBigInt=a}else if(s.valueDec=parseInt(o,10),isNaN(s.valueDec))return;this.value.length||(s.isFirstSid=!0,i=!0),this.value.push(s)}while(n!==-1)}toString(){
let t="",r=!1;for(let n=0;n<this.value.length;n++){r=this.value[n].isHexOnly;let o=this.value[n].toString();n!==0&&(t=`${t}.`),r?(o=`{${o}}`,this.value[n].isFirstSid?
t=`2.{${o} - 80}`:t+=o):t+=o}return t}toJSON(){let t={...super.toJSON(),value:this.toString(),sidArray:[]};for(let r=0;r<this.value.length;r++)t.sidArray.push(this.
value[r].toJSON());return t}};E0.NAME="ObjectIdentifierValueBlock";var f6,By=class extends rr{getValue(){return this.valueBlock.toString()}setValue(t){this.valueBlock.
fromString(t)}constructor(t={}){super(t,E0),this.idBlock.tagClass=1,this.idBlock.tagNumber=6}onAsciiEncoding(){return`${this.constructor.NAME} : ${this.valueBlock.
toString()||"empty"}`}toJSON(){return{...super.toJSON(),value:this.getValue()}}};f6=By;se.ObjectIdentifier=f6;By.NAME="OBJECT IDENTIFIER";var Iy=class extends _i(
sa){constructor({valueDec:t=0,...r}={}){super(r),this.valueDec=t}fromBER(t,r,n){if(n===0)return r;let o=Me.BufferSourceConverter.toUint8Array(t);if(!ds(this,o,r,
n))return-1;let i=o.subarray(r,r+n);if(this.blockLength===0&&Number.isInteger(r)&&Number.isInteger(n)){let a=0;for(;a<n;){let u=i[a];if(a++,(u&128)===0)break}this.
blockLength=a,this.valueHexView=new Uint8Array(a);for(let u=0;u<a;u++)this.valueHexView[u]=i[u]&127}else{this.valueHexView=new Uint8Array(n);for(let u=0;u<n&&(this.
valueHexView[u]=i[u]&127,this.blockLength++,(i[u]&128)!==0);u++);let a=new Uint8Array(this.blockLength);for(let u=0;u<this.blockLength;u++)a[u]=this.valueHexView[u];
this.valueHexView=a}return(i[this.blockLength-1]&128)!==0?(this.error="End of input reached before message was fully decoded",-1):(this.valueHexView[0]===0&&this.
warnings.push("Needlessly long format of SID encoding"),this.blockLength<=8?this.valueDec=Ct.utilFromBase(this.valueHexView,7):(this.isHexOnly=!0,this.warnings.
push("Too big SID for decoding, hex only")),r+this.blockLength)}toBER(t){if(this.isHexOnly){if(t)return new ArrayBuffer(this.valueHexView.byteLength);let o=this.
valueHexView,i=new Uint8Array(this.blockLength);for(let s=0;s<this.blockLength-1;s++)i[s]=o[s]|128;return i[this.blockLength-1]=o[this.blockLength-1],i.buffer}let r=Ct.
utilToBase(this.valueDec,7);if(r.byteLength===0)return this.error="Error during encoding SID value",bi;let n=new Uint8Array(r.byteLength);if(!t){let o=new Uint8Array(
r),i=r.byteLength-1;for(let s=0;s<i;s++)n[s]=o[s]|128;n[i]=o[i]}return n.buffer}toString(){let t="";return this.isHexOnly?t=Me.Convert.ToHex(this.valueHexView):
t=this.valueDec.toString(),t}toJSON(){return{...super.toJSON(),valueDec:this.valueDec}}};Iy.NAME="relativeSidBlock";var T0=class extends kr{constructor({value:t=En,
...r}={}){super(r),this.value=[],t&&this.fromString(t)}fromBER(t,r,n){let o=r;for(;n>0;){let i=new Iy;if(o=i.fromBER(t,o,n),o===-1)return this.blockLength=0,this.
error=i.error,o;this.blockLength+=i.blockLength,n-=i.blockLength,this.value.push(i)}return o}toBER(t,r){let n=[];for(let o=0;o<this.value.length;o++){let i=this.
value[o].toBER(t);if(i.byteLength===0)return this.error=this.value[o].error,bi;n.push(i)}return S0(n)}fromString(t){this.value=[];let r=0,n=0,o="";do{n=t.indexOf(
".",r),n===-1?o=t.substring(r):o=t.substring(r,n),r=n+1;let i=new Iy;if(i.valueDec=parseInt(o,10),isNaN(i.valueDec))return!0;this.value.push(i)}while(n!==-1);return!0}toString(){
let t="",r=!1;for(let n=0;n<this.value.length;n++){r=this.value[n].isHexOnly;let o=this.value[n].toString();n!==0&&(t=`${t}.`),r&&(o=`{${o}}`),t+=o}return t}toJSON(){
let t={...super.toJSON(),value:this.toString(),sidArray:[]};for(let r=0;r<this.value.length;r++)t.sidArray.push(this.value[r].toJSON());return t}};T0.NAME="Rela\
tiveObjectIdentifierValueBlock";var d6,xy=class extends rr{getValue(){return this.valueBlock.toString()}setValue(t){this.valueBlock.fromString(t)}constructor(t={}){
super(t,T0),this.idBlock.tagClass=1,this.idBlock.tagNumber=13}onAsciiEncoding(){return`${this.constructor.NAME} : ${this.valueBlock.toString()||"empty"}`}toJSON(){
return{...super.toJSON(),value:this.getValue()}}};d6=xy;se.RelativeObjectIdentifier=d6;xy.NAME="RelativeObjectIdentifier";var p6,_u=class extends gi{constructor(t={}){
super(t),this.idBlock.tagClass=1,this.idBlock.tagNumber=16}};p6=_u;se.Sequence=p6;_u.NAME="SEQUENCE";var y6,lf=class extends gi{constructor(t={}){super(t),this.
idBlock.tagClass=1,this.idBlock.tagNumber=17}};y6=lf;se.Set=y6;lf.NAME="SET";var P0=class extends _i(kr){constructor({...t}={}){super(t),this.isHexOnly=!0,this.
value=En}toJSON(){return{...super.toJSON(),value:this.value}}};P0.NAME="StringValueBlock";var C0=class extends P0{};C0.NAME="SimpleStringValueBlock";var pn=class extends Ty{constructor({
...t}={}){super(t,C0)}fromBuffer(t){this.valueBlock.value=String.fromCharCode.apply(null,Me.BufferSourceConverter.toUint8Array(t))}fromString(t){let r=t.length,
n=this.valueBlock.valueHexView=new Uint8Array(r);for(let o=0;o<r;o++)n[o]=t.charCodeAt(o);this.valueBlock.value=t}};pn.NAME="SIMPLE STRING";var O0=class extends pn{fromBuffer(t){
this.valueBlock.valueHexView=Me.BufferSourceConverter.toUint8Array(t);try{this.valueBlock.value=Me.Convert.ToUtf8String(t)}catch(r){this.warnings.push(`Error du\
ring "decodeURIComponent": ${r}, using raw string`),this.valueBlock.value=Me.Convert.ToBinary(t)}}fromString(t){this.valueBlock.valueHexView=new Uint8Array(Me.Convert.
FromUtf8String(t)),this.valueBlock.value=t}};O0.NAME="Utf8StringValueBlock";var h6,vi=class extends O0{constructor(t={}){super(t),this.idBlock.tagClass=1,this.idBlock.
tagNumber=12}};h6=vi;se.Utf8String=h6;vi.NAME="UTF8String";var k0=class extends pn{fromBuffer(t){this.valueBlock.value=Me.Convert.ToUtf16String(t),this.valueBlock.
valueHexView=Me.BufferSourceConverter.toUint8Array(t)}fromString(t){this.valueBlock.value=t,this.valueBlock.valueHexView=new Uint8Array(Me.Convert.FromUtf16String(
t))}};k0.NAME="BmpStringValueBlock";var m6,Ry=class extends k0{constructor({...t}={}){super(t),this.idBlock.tagClass=1,this.idBlock.tagNumber=30}};m6=Ry;se.BmpString=
m6;Ry.NAME="BMPString";var B0=class extends pn{fromBuffer(t){let r=ArrayBuffer.isView(t)?t.slice().buffer:t.slice(0),n=new Uint8Array(r);for(let o=0;o<n.length;o+=
4)n[o]=n[o+3],n[o+1]=n[o+2],n[o+2]=0,n[o+3]=0;this.valueBlock.value=String.fromCharCode.apply(null,new Uint32Array(r))}fromString(t){let r=t.length,n=this.valueBlock.
valueHexView=new Uint8Array(r*4);for(let o=0;o<r;o++){let i=Ct.utilToBase(t.charCodeAt(o),8),s=new Uint8Array(i);if(s.length>4)continue;let a=4-s.length;for(let u=s.
length-1;u>=0;u--)n[o*4+u+a]=s[u]}this.valueBlock.value=t}};B0.NAME="UniversalStringValueBlock";var g6,qy=class extends B0{constructor({...t}={}){super(t),this.
idBlock.tagClass=1,this.idBlock.tagNumber=28}};g6=qy;se.UniversalString=g6;qy.NAME="UniversalString";var v6,Ny=class extends pn{constructor(t={}){super(t),this.
idBlock.tagClass=1,this.idBlock.tagNumber=18}};v6=Ny;se.NumericString=v6;Ny.NAME="NumericString";var b6,Ly=class extends pn{constructor(t={}){super(t),this.idBlock.
tagClass=1,this.idBlock.tagNumber=19}};b6=Ly;se.PrintableString=b6;Ly.NAME="PrintableString";var _6,My=class extends pn{constructor(t={}){super(t),this.idBlock.
tagClass=1,this.idBlock.tagNumber=20}};_6=My;se.TeletexString=_6;My.NAME="TeletexString";var S6,jy=class extends pn{constructor(t={}){super(t),this.idBlock.tagClass=
1,this.idBlock.tagNumber=21}};S6=jy;se.VideotexString=S6;jy.NAME="VideotexString";var A6,Dy=class extends pn{constructor(t={}){super(t),this.idBlock.tagClass=1,
this.idBlock.tagNumber=22}};A6=Dy;se.IA5String=A6;Dy.NAME="IA5String";var w6,Uy=class extends pn{constructor(t={}){super(t),this.idBlock.tagClass=1,this.idBlock.
tagNumber=25}};w6=Uy;se.GraphicString=w6;Uy.NAME="GraphicString";var E6,ff=class extends pn{constructor(t={}){super(t),this.idBlock.tagClass=1,this.idBlock.tagNumber=
26}};E6=ff;se.VisibleString=E6;ff.NAME="VisibleString";var T6,Fy=class extends pn{constructor(t={}){super(t),this.idBlock.tagClass=1,this.idBlock.tagNumber=27}};
T6=Fy;se.GeneralString=T6;Fy.NAME="GeneralString";var P6,Vy=class extends pn{constructor(t={}){super(t),this.idBlock.tagClass=1,this.idBlock.tagNumber=29}};P6=Vy;
se.CharacterString=P6;Vy.NAME="CharacterString";var C6,df=class extends ff{constructor({value:t,valueDate:r,...n}={}){if(super(n),this.year=0,this.month=0,this.
day=0,this.hour=0,this.minute=0,this.second=0,t){this.fromString(t),this.valueBlock.valueHexView=new Uint8Array(t.length);for(let o=0;o<t.length;o++)this.valueBlock.
valueHexView[o]=t.charCodeAt(o)}r&&(this.fromDate(r),this.valueBlock.valueHexView=new Uint8Array(this.toBuffer())),this.idBlock.tagClass=1,this.idBlock.tagNumber=
23}fromBuffer(t){this.fromString(String.fromCharCode.apply(null,Me.BufferSourceConverter.toUint8Array(t)))}toBuffer(){let t=this.toString(),r=new ArrayBuffer(t.
length),n=new Uint8Array(r);for(let o=0;o<t.length;o++)n[o]=t.charCodeAt(o);return r}fromDate(t){this.year=t.getUTCFullYear(),this.month=t.getUTCMonth()+1,this.
day=t.getUTCDate(),this.hour=t.getUTCHours(),this.minute=t.getUTCMinutes(),this.second=t.getUTCSeconds()}toDate(){return new Date(Date.UTC(this.year,this.month-
1,this.day,this.hour,this.minute,this.second))}fromString(t){let n=/(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z/gi.exec(t);if(n===null){this.error="Wrong input \
string for conversion";return}let o=parseInt(n[1],10);o>=50?this.year=1900+o:this.year=2e3+o,this.month=parseInt(n[2],10),this.day=parseInt(n[3],10),this.hour=parseInt(
n[4],10),this.minute=parseInt(n[5],10),this.second=parseInt(n[6],10)}toString(t="iso"){if(t==="iso"){let r=Array.from({length:7});return r[0]=Ct.padNumber(this.
year<2e3?this.year-1900:this.year-2e3,2),r[1]=Ct.padNumber(this.month,2),r[2]=Ct.padNumber(this.day,2),r[3]=Ct.padNumber(this.hour,2),r[4]=Ct.padNumber(this.minute,
2),r[5]=Ct.padNumber(this.second,2),r[6]="Z",r.join("")}return super.toString(t)}onAsciiEncoding(){return`${this.constructor.NAME} : ${this.toDate().toISOString()}`}toJSON(){
return{...super.toJSON(),year:this.year,month:this.month,day:this.day,hour:this.hour,minute:this.minute,second:this.second}}};C6=df;se.UTCTime=C6;df.NAME="UTCTi\
me";var O6,Ky=class extends df{constructor(t={}){var r;super(t),(r=this.millisecond)!==null&&r!==void 0||(this.millisecond=0),this.idBlock.tagClass=1,this.idBlock.
tagNumber=24}fromDate(t){super.fromDate(t),this.millisecond=t.getUTCMilliseconds()}toDate(){let t=Date.UTC(this.year,this.month-1,this.day,this.hour,this.minute,
this.second,this.millisecond);return new Date(t)}fromString(t){let r=!1,n="",o="",i=0,s,a=0,u=0;if(t[t.length-1]==="Z")n=t.substring(0,t.length-1),r=!0;else{let d=new Number(
t[t.length-1]);if(isNaN(d.valueOf()))throw new Error("Wrong input string for conversion");n=t}if(r){if(n.indexOf("+")!==-1)throw new Error("Wrong input string f\
or conversion");if(n.indexOf("-")!==-1)throw new Error("Wrong input string for conversion")}else{let d=1,f=n.indexOf("+"),p="";if(f===-1&&(f=n.indexOf("-"),d=-1),
f!==-1){if(p=n.substring(f+1),n=n.substring(0,f),p.length!==2&&p.length!==4)throw new Error("Wrong input string for conversion");let h=parseInt(p.substring(0,2),
10);if(isNaN(h.valueOf()))throw new Error("Wrong input string for conversion");if(a=d*h,p.length===4){if(h=parseInt(p.substring(2,4),10),isNaN(h.valueOf()))throw new Error(
"Wrong input string for conversion");u=d*h}}}let c=n.indexOf(".");if(c===-1&&(c=n.indexOf(",")),c!==-1){let d=new Number(`0${n.substring(c)}`);if(isNaN(d.valueOf()))
throw new Error("Wrong input string for conversion");i=d.valueOf(),o=n.substring(0,c)}else o=n;switch(!0){case o.length===8:if(s=/(\d{4})(\d{2})(\d{2})/gi,c!==-1)
throw new Error("Wrong input string for conversion");break;case o.length===10:if(s=/(\d{4})(\d{2})(\d{2})(\d{2})/gi,c!==-1){let d=60*i;this.minute=Math.floor(d),
d=60*(d-this.minute),this.second=Math.floor(d),d=1e3*(d-this.second),this.millisecond=Math.floor(d)}break;case o.length===12:if(s=/(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})/gi,
c!==-1){let d=60*i;this.second=Math.floor(d),d=1e3*(d-this.second),this.millisecond=Math.floor(d)}break;case o.length===14:if(s=/(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})/gi,
c!==-1){let d=1e3*i;this.millisecond=Math.floor(d)}break;default:throw new Error("Wrong input string for conversion")}let l=s.exec(o);if(l===null)throw new Error(
"Wrong input string for conversion");for(let d=1;d<l.length;d++)switch(d){case 1:this.year=parseInt(l[d],10);break;case 2:this.month=parseInt(l[d],10);break;case 3:
this.day=parseInt(l[d],10);break;case 4:this.hour=parseInt(l[d],10)+a;break;case 5:this.minute=parseInt(l[d],10)+u;break;case 6:this.second=parseInt(l[d],10);break;default:
throw new Error("Wrong input string for conversion")}if(r===!1){let d=new Date(this.year,this.month,this.day,this.hour,this.minute,this.second,this.millisecond);
this.year=d.getUTCFullYear(),this.month=d.getUTCMonth(),this.day=d.getUTCDay(),this.hour=d.getUTCHours(),this.minute=d.getUTCMinutes(),this.second=d.getUTCSeconds(),
this.millisecond=d.getUTCMilliseconds()}}toString(t="iso"){if(t==="iso"){let r=[];return r.push(Ct.padNumber(this.year,4)),r.push(Ct.padNumber(this.month,2)),r.
push(Ct.padNumber(this.day,2)),r.push(Ct.padNumber(this.hour,2)),r.push(Ct.padNumber(this.minute,2)),r.push(Ct.padNumber(this.second,2)),this.millisecond!==0&&(r.
push("."),r.push(Ct.padNumber(this.millisecond,3).replace(/0+$/,""))),r.push("Z"),r.join("")}return super.toString(t)}toJSON(){return{...super.toJSON(),millisecond:this.
millisecond}}};O6=Ky;se.GeneralizedTime=O6;Ky.NAME="GeneralizedTime";var k6,Hy=class extends vi{constructor(t={}){super(t),this.idBlock.tagClass=1,this.idBlock.
tagNumber=31}};k6=Hy;se.DATE=k6;Hy.NAME="DATE";var B6,$y=class extends vi{constructor(t={}){super(t),this.idBlock.tagClass=1,this.idBlock.tagNumber=32}};B6=$y;se.
TimeOfDay=B6;$y.NAME="TimeOfDay";var I6,Wy=class extends vi{constructor(t={}){super(t),this.idBlock.tagClass=1,this.idBlock.tagNumber=33}};I6=Wy;se.DateTime=I6;
Wy.NAME="DateTime";var x6,zy=class extends vi{constructor(t={}){super(t),this.idBlock.tagClass=1,this.idBlock.tagNumber=34}};x6=zy;se.Duration=x6;zy.NAME="Durat\
ion";var R6,Xy=class extends vi{constructor(t={}){super(t),this.idBlock.tagClass=1,this.idBlock.tagNumber=14}};R6=Xy;se.TIME=R6;Xy.NAME="TIME";var Su=class{constructor({
name:t=En,optional:r=!1}={}){this.name=t,this.optional=r}},I0=class extends Su{constructor({value:t=[],...r}={}){super(r),this.value=t}},Gy=class extends Su{constructor({
value:t=new Su,local:r=!1,...n}={}){super(n),this.value=t,this.local=r}},tP=class{get data(){return this.dataView.slice().buffer}set data(t){this.dataView=Me.BufferSourceConverter.
toUint8Array(t)}constructor({data:t=x0}={}){this.dataView=Me.BufferSourceConverter.toUint8Array(t)}fromBER(t,r,n){let o=r+n;return this.dataView=Me.BufferSourceConverter.
toUint8Array(t).subarray(r,o),o}toBER(t){return this.dataView.slice().buffer}};function ef(e,t,r){if(r instanceof I0){for(let i of r.value)if(ef(e,t,i).verified)
return{verified:!0,result:e};{let i={verified:!1,result:{error:"Wrong values for Choice type"}};return r.hasOwnProperty(ZT)&&(i.name=r.name),i}}if(r instanceof Su)
return r.hasOwnProperty(ZT)&&(e[r.name]=t),{verified:!0,result:e};if(!(e instanceof Object))return{verified:!1,result:{error:"Wrong root object"}};if(!(t instanceof
Object))return{verified:!1,result:{error:"Wrong ASN.1 data"}};if(!(r instanceof Object))return{verified:!1,result:{error:"Wrong ASN.1 schema"}};if(!(ooe in r))return{
verified:!1,result:{error:"Wrong ASN.1 schema"}};if(!(uoe in r.idBlock))return{verified:!1,result:{error:"Wrong ASN.1 schema"}};if(!(coe in r.idBlock))return{verified:!1,
result:{error:"Wrong ASN.1 schema"}};let n=r.idBlock.toBER(!1);if(n.byteLength===0)return{verified:!1,result:{error:"Error encoding idBlock for ASN.1 schema"}};
if(r.idBlock.fromBER(n,0,n.byteLength)===-1)return{verified:!1,result:{error:"Error decoding idBlock for ASN.1 schema"}};if(r.idBlock.hasOwnProperty(ioe)===!1)return{
verified:!1,result:{error:"Wrong ASN.1 schema"}};if(r.idBlock.tagClass!==t.idBlock.tagClass)return{verified:!1,result:e};if(r.idBlock.hasOwnProperty(soe)===!1)return{
verified:!1,result:{error:"Wrong ASN.1 schema"}};if(r.idBlock.tagNumber!==t.idBlock.tagNumber)return{verified:!1,result:e};if(r.idBlock.hasOwnProperty(aoe)===!1)
return{verified:!1,result:{error:"Wrong ASN.1 schema"}};if(r.idBlock.isConstructed!==t.idBlock.isConstructed)return{verified:!1,result:e};if(!(noe in r.idBlock))
return{verified:!1,result:{error:"Wrong ASN.1 schema"}};if(r.idBlock.isHexOnly!==t.idBlock.isHexOnly)return{verified:!1,result:e};if(r.idBlock.isHexOnly){if(!(Uj in
r.idBlock))return{verified:!1,result:{error:"Wrong ASN.1 schema"}};let i=r.idBlock.valueHexView,s=t.idBlock.valueHexView;if(i.length!==s.length)return{verified:!1,
result:e};for(let a=0;a<i.length;a++)if(i[a]!==s[1])return{verified:!1,result:e}}if(r.name&&(r.name=r.name.replace(/^\s+|\s+$/g,En),r.name&&(e[r.name]=t)),r instanceof
se.Constructed){let i=0,s={verified:!1,result:{error:"Unknown error"}},a=r.valueBlock.value.length;if(a>0&&r.valueBlock.value[0]instanceof Gy&&(a=t.valueBlock.value.
length),a===0)return{verified:!0,result:e};if(t.valueBlock.value.length===0&&r.valueBlock.value.length!==0){let u=!0;for(let c=0;c<r.valueBlock.value.length;c++)
u=u&&(r.valueBlock.value[c].optional||!1);return u?{verified:!0,result:e}:(r.name&&(r.name=r.name.replace(/^\s+|\s+$/g,En),r.name&&delete e[r.name]),e.error="In\
consistent object length",{verified:!1,result:e})}for(let u=0;u<a;u++)if(u-i>=t.valueBlock.value.length){if(r.valueBlock.value[u].optional===!1){let c={verified:!1,
result:e};return e.error="Inconsistent length between ASN.1 data and schema",r.name&&(r.name=r.name.replace(/^\s+|\s+$/g,En),r.name&&(delete e[r.name],c.name=r.
name)),c}}else if(r.valueBlock.value[0]instanceof Gy){if(s=ef(e,t.valueBlock.value[u],r.valueBlock.value[0].value),s.verified===!1)if(r.valueBlock.value[0].optional)
i++;else return r.name&&(r.name=r.name.replace(/^\s+|\s+$/g,En),r.name&&delete e[r.name]),s;if(ZT in r.valueBlock.value[0]&&r.valueBlock.value[0].name.length>0){
let c={};loe in r.valueBlock.value[0]&&r.valueBlock.value[0].local?c=t:c=e,typeof c[r.valueBlock.value[0].name]>"u"&&(c[r.valueBlock.value[0].name]=[]),c[r.valueBlock.
value[0].name].push(t.valueBlock.value[u])}}else if(s=ef(e,t.valueBlock.value[u-i],r.valueBlock.value[u]),s.verified===!1)if(r.valueBlock.value[u].optional)i++;else
return r.name&&(r.name=r.name.replace(/^\s+|\s+$/g,En),r.name&&delete e[r.name]),s;if(s.verified===!1){let u={verified:!1,result:e};return r.name&&(r.name=r.name.
replace(/^\s+|\s+$/g,En),r.name&&(delete e[r.name],u.name=r.name)),u}return{verified:!0,result:e}}if(r.primitiveSchema&&Uj in t.valueBlock){let i=R0(t.valueBlock.
valueHexView);if(i.offset===-1){let s={verified:!1,result:i.result};return r.name&&(r.name=r.name.replace(/^\s+|\s+$/g,En),r.name&&(delete e[r.name],s.name=r.name)),
s}return ef(e,i.result,r.primitiveSchema)}return{verified:!0,result:e}}function rie(e,t){if(!(t instanceof Object))return{verified:!1,result:{error:"Wrong ASN.1\
 schema type"}};let r=R0(Me.BufferSourceConverter.toUint8Array(e));return r.offset===-1?{verified:!1,result:r.result}:ef(r.result,r.result,t)}boe({BitString:cf,
Integer:la,OctetString:af,Primitive:nf,Constructed:gi,Sequence:_u,Set:lf},{BaseBlock:rr,ViewWriter:fs,LocalIdentificationBlock:aa,LocalLengthBlock:ua,LocalIntegerValueBlock:ca,
LocalOctetStringValueBlock:sf,LocalConstructedValueBlock:uo,LocalBitStringValueBlock:uf,LocalPrimitiveValueBlock:rf,originalBaseBlockToBER:Noe,originalWriterWrite:toe,
originalWriterFinal:roe,originalIdentificationToBER:foe,originalLengthToBER:poe,originalIntegerToBER:eie,originalOctetStringToBER:Joe,originalBitStringToBER:Yoe,
originalConstructedToBER:Zoe,originalPrimitiveToBER:Loe});Moe({Integer:la,Null:of,Sequence:_u});Pe.Any=Su;Pe.BaseBlock=rr;Pe.BaseStringBlock=Ty;Pe.BitString=cf;
Pe.BmpString=Ry;Pe.Boolean=Cy;Pe.CharacterString=Vy;Pe.Choice=I0;Pe.Constructed=gi;Pe.DATE=Hy;Pe.DEFAULT_MAX_CONTENT_LENGTH=r6;Pe.DEFAULT_MAX_DEPTH=e6;Pe.DEFAULT_MAX_NODES=
t6;Pe.DateTime=Wy;Pe.Duration=zy;Pe.EndOfContent=Py;Pe.Enumerated=Oy;Pe.GeneralString=Fy;Pe.GeneralizedTime=Ky;Pe.GraphicString=Uy;Pe.HexBlock=_i;Pe.IA5String=Dy;
Pe.Integer=la;Pe.Null=of;Pe.NumericString=Ny;Pe.ObjectIdentifier=By;Pe.OctetString=af;Pe.Primitive=nf;Pe.PrintableString=Ly;Pe.RawData=tP;Pe.RelativeObjectIdentifier=
xy;Pe.Repeated=Gy;Pe.Sequence=_u;Pe.Set=lf;Pe.TIME=Xy;Pe.TeletexString=My;Pe.TimeOfDay=$y;Pe.UTCTime=df;Pe.UniversalString=qy;Pe.Utf8String=vi;Pe.ValueBlock=kr;
Pe.VideotexString=jy;Pe.ViewWriter=fs;Pe.VisibleString=ff;Pe.compareSchema=ef;Pe.fromBER=Xoe;Pe.verifySchema=rie});var Qy=y(Tn=>{"use strict";Object.defineProperty(Tn,"__esModule",{value:!0});Tn.isArrayBuffer=iP;Tn.isSharedArrayBuffer=M6;Tn.isArrayBufferLike=Jy;Tn.isArrayBufferView=
j6;Tn.isBufferSource=D6;Tn.assertBufferSource=Yy;Tn.toUint8Array=q0;Tn.toUint8ArrayCopy=U6;Tn.toArrayBuffer=aie;Tn.toArrayBufferLike=uie;Tn.toView=F6;Tn.toViewCopy=
cie;var nie="[object ArrayBuffer]",oie="[object SharedArrayBuffer]";function q6(e){return Object.prototype.toString.call(e)}function N6(e){return e===DataView||
e.prototype instanceof DataView}function iie(e){return N6(e)?1:e.BYTES_PER_ELEMENT??1}function sie(e){if(ArrayBuffer.isView(e))return!0;if(!e||typeof e!="object")
return!1;let t=e;return typeof t.byteOffset=="number"&&typeof t.byteLength=="number"&&Jy(t.buffer)}function L6(e){let t=q0(e),r=new Uint8Array(t.byteLength);return r.
set(t),r}function iP(e){return q6(e)===nie}function M6(e){return typeof SharedArrayBuffer<"u"&&q6(e)===oie}function Jy(e){return iP(e)||M6(e)}function j6(e){return sie(
e)}function D6(e){return Jy(e)||j6(e)}function Yy(e){if(!D6(e))throw new TypeError("Expected ArrayBuffer, SharedArrayBuffer, or ArrayBufferView")}function q0(e){
return Yy(e),Jy(e)?new Uint8Array(e):new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}function U6(e){return L6(e)}function aie(e){if(Yy(e),iP(e))return e;let t=new ArrayBuffer(
e.byteLength);return new Uint8Array(t).set(q0(e)),t}function uie(e){return Yy(e),Jy(e)?e:e.byteOffset===0&&e.byteLength===e.buffer.byteLength?e.buffer:L6(e).buffer}
function F6(e,t){if(Yy(e),ArrayBuffer.isView(e)&&e.constructor===t)return e;let r=q0(e),n=iie(t);if(r.byteOffset%n!==0||r.byteLength%n!==0)throw new RangeError(
`Cannot create ${t.name} over unaligned byte range`);return N6(t)?new t(r.buffer,r.byteOffset,r.byteLength):new t(r.buffer,r.byteOffset,r.byteLength/n)}function cie(e,t){
let r=U6(e);return F6(r,t)}});var K6=y(L0=>{"use strict";Object.defineProperty(L0,"__esModule",{value:!0});L0.concatToUint8Array=V6;L0.concat=lie;var N0=Qy();function V6(e){let t=[],r=0;for(let i of e){
let s=(0,N0.toUint8Array)(i);t.push(s),r+=s.byteLength}let n=new Uint8Array(r),o=0;for(let i of t)n.set(i,o),o+=i.byteLength;return n}function lie(e,t,...r){let n,
o;typeof t=="function"?(n=Array.from(e),o=t):(0,N0.isBufferSource)(e)?n=[e,t,...r].filter(N0.isBufferSource):(n=Array.from(e),t&&n.push(t),n.push(...r));let i=V6(
n);return o?(0,N0.toView)(i,o):i.buffer}});var $6=y(sP=>{"use strict";Object.defineProperty(sP,"__esModule",{value:!0});sP.equal=fie;var H6=Qy();function fie(e,t,r={}){let n=(0,H6.toUint8Array)(e),o=(0,H6.
toUint8Array)(t);if(!r.constantTime&&n.byteLength!==o.byteLength)return!1;let i=Math.max(n.byteLength,o.byteLength),s=n.byteLength^o.byteLength;for(let a=0;a<i;a++)
s|=(n[a]??0)^(o[a]??0);return s===0}});var X6=y(jo=>{"use strict";Object.defineProperty(jo,"__esModule",{value:!0});jo.indexOf=z6;jo.lastIndexOf=mie;jo.includes=gie;jo.startsWith=vie;jo.endsWith=bie;
jo.slice=_ie;jo.tail=Sie;jo.copy=Aie;jo.compare=wie;var Si=Qy();function M0(e,t,r){let n=Number.isFinite(e)?Math.trunc(e):t;return n<=0?0:n>=r?r:n}function die(e,t){
let r=M0(t?.start,0,e),n=M0(t?.end,e,e);return n>=r?[r,n]:[r,r]}function pie(e,t){let r=M0(t?.start,e,e),n=M0(t?.end,0,e);return r>=n?[n,r]:[r,r]}function W6(e,t,r){
let n=Number.isFinite(e)?Math.trunc(e):t;return n<0?Math.max(r+n,0):n>r?r:n}function yie(e){let t=new Uint8Array(e.length);for(let r=0;r<e.length;r++)t[r]=e.charCodeAt(
r)&255;return t}function hie(e){return new TextEncoder().encode(e)}function j0(e,t){return typeof e=="string"?t?.encoding==="utf8"?hie(e):yie(e):(0,Si.toUint8Array)(
e)}function D0(e,t,r){for(let n=0;n<t.byteLength;n++)if(e[r+n]!==t[n])return!1;return!0}function z6(e,t,r){let n=(0,Si.toUint8Array)(e),o=j0(t,r),[i,s]=die(n.byteLength,
r);if(o.byteLength===0)return i;let a=s-o.byteLength;if(a<i)return-1;for(let u=i;u<=a;u++)if(D0(n,o,u))return u;return-1}function mie(e,t,r){let n=(0,Si.toUint8Array)(
e),o=j0(t,r),[i,s]=pie(n.byteLength,r);if(o.byteLength===0)return s;let a=s-o.byteLength;if(a<i)return-1;for(let u=a;u>=i;u--)if(D0(n,o,u))return u;return-1}function gie(e,t,r){
return z6(e,t,r)!==-1}function vie(e,t,r){let n=(0,Si.toUint8Array)(e),o=j0(t,r);return o.byteLength>n.byteLength?!1:D0(n,o,0)}function bie(e,t,r){let n=(0,Si.toUint8Array)(
e),o=j0(t,r);return o.byteLength>n.byteLength?!1:D0(n,o,n.byteLength-o.byteLength)}function _ie(e,t,r){let n=(0,Si.toUint8Array)(e),o=W6(t,0,n.byteLength),i=W6(
r,n.byteLength,n.byteLength);return i<=o?n.subarray(o,o):n.subarray(o,i)}function Sie(e,t){let r=(0,Si.toUint8Array)(e),n=Number.isFinite(t)?Math.max(0,Math.trunc(
t)):0;return n>=r.byteLength?r:r.subarray(r.byteLength-n)}function Aie(e){return(0,Si.toUint8ArrayCopy)(e)}function wie(e,t){let r=(0,Si.toUint8Array)(e),n=(0,Si.
toUint8Array)(t),o=Math.min(r.byteLength,n.byteLength);for(let i=0;i<o;i++){if(r[i]<n[i])return-1;if(r[i]>n[i])return 1}return r.byteLength<n.byteLength?-1:r.byteLength>
n.byteLength?1:0}});var lo=y(we=>{"use strict";Object.defineProperty(we,"__esModule",{value:!0});we.tail=we.startsWith=we.slice=we.lastIndexOf=we.indexOf=we.includes=we.endsWith=we.
copy=we.compare=we.equal=we.concatToUint8Array=we.concat=we.toViewCopy=we.toView=we.toUint8ArrayCopy=we.toUint8Array=we.toArrayBufferLike=we.toArrayBuffer=we.isSharedArrayBuffer=
we.isBufferSource=we.isArrayBufferView=we.isArrayBufferLike=we.isArrayBuffer=we.assertBufferSource=void 0;var co=Qy();Object.defineProperty(we,"assertBufferSour\
ce",{enumerable:!0,get:function(){return co.assertBufferSource}});Object.defineProperty(we,"isArrayBuffer",{enumerable:!0,get:function(){return co.isArrayBuffer}});
Object.defineProperty(we,"isArrayBufferLike",{enumerable:!0,get:function(){return co.isArrayBufferLike}});Object.defineProperty(we,"isArrayBufferView",{enumerable:!0,
get:function(){return co.isArrayBufferView}});Object.defineProperty(we,"isBufferSource",{enumerable:!0,get:function(){return co.isBufferSource}});Object.defineProperty(
we,"isSharedArrayBuffer",{enumerable:!0,get:function(){return co.isSharedArrayBuffer}});Object.defineProperty(we,"toArrayBuffer",{enumerable:!0,get:function(){return co.
toArrayBuffer}});Object.defineProperty(we,"toArrayBufferLike",{enumerable:!0,get:function(){return co.toArrayBufferLike}});Object.defineProperty(we,"toUint8Arra\
y",{enumerable:!0,get:function(){return co.toUint8Array}});Object.defineProperty(we,"toUint8ArrayCopy",{enumerable:!0,get:function(){return co.toUint8ArrayCopy}});
Object.defineProperty(we,"toView",{enumerable:!0,get:function(){return co.toView}});Object.defineProperty(we,"toViewCopy",{enumerable:!0,get:function(){return co.
toViewCopy}});var G6=K6();Object.defineProperty(we,"concat",{enumerable:!0,get:function(){return G6.concat}});Object.defineProperty(we,"concatToUint8Array",{enumerable:!0,
get:function(){return G6.concatToUint8Array}});var Eie=$6();Object.defineProperty(we,"equal",{enumerable:!0,get:function(){return Eie.equal}});var ps=X6();Object.
defineProperty(we,"compare",{enumerable:!0,get:function(){return ps.compare}});Object.defineProperty(we,"copy",{enumerable:!0,get:function(){return ps.copy}});Object.
defineProperty(we,"endsWith",{enumerable:!0,get:function(){return ps.endsWith}});Object.defineProperty(we,"includes",{enumerable:!0,get:function(){return ps.includes}});
Object.defineProperty(we,"indexOf",{enumerable:!0,get:function(){return ps.indexOf}});Object.defineProperty(we,"lastIndexOf",{enumerable:!0,get:function(){return ps.
lastIndexOf}});Object.defineProperty(we,"slice",{enumerable:!0,get:function(){return ps.slice}});Object.defineProperty(we,"startsWith",{enumerable:!0,get:function(){
return ps.startsWith}});Object.defineProperty(we,"tail",{enumerable:!0,get:function(){return ps.tail}})});var aP=y(Au=>{"use strict";Object.defineProperty(Au,"__esModule",{value:!0});Au.binary=void 0;Au.encode=Z6;Au.decode=J6;Au.is=Y6;var Tie=lo();function Z6(e){let t=(0,Tie.
toUint8Array)(e),r="";for(let n of t)r+=String.fromCharCode(n);return r}function J6(e){let t=new Uint8Array(e.length);for(let r=0;r<e.length;r++)t[r]=e.charCodeAt(
r)&255;return t}function Y6(e){return typeof e=="string"}Au.binary={encode:Z6,decode:J6,is:Y6}});var oD=y(Kn=>{"use strict";Object.defineProperty(Kn,"__esModule",{value:!0});Kn.hex=Kn.formats=void 0;Kn.normalize=eh;Kn.is=tD;Kn.encode=uP;Kn.decode=cP;Kn.parse=
rD;Kn.format=nD;var Pie=lo(),Cie=/^[0-9a-f]$/i,Oie=[" ","	",`
`,"\r",":","-","."];function kie(e){return e.separators==="none"?[]:!e.separators||e.separators==="common"?Oie:e.separators}function Bie(e){if(!e)throw new TypeError(
"Hex separators must be non-empty strings")}function Iie(e,t,r){for(let n of r)if(e.startsWith(n,t))return n}function xie(e){let t=/[A-F]/.test(e),r=/[a-f]/.test(
e);return t&&!r?"upper":"lower"}function Rie(e){let t=/\r\n|\n/.exec(e);if(t)return t[0]===`\r
`?`\r
`:`
`}function Q6(e){return e.replace(/[^0-9a-f]/gi,"")}function qie(e){let t=e.match(/[0-9A-Fa-f]+|[^0-9A-Fa-f]+/g)??[];if(t.length<3)return;let r=t.filter((s,a)=>a%
2===0),n=t.filter((s,a)=>a%2===1),o=n[0];if(!o||n.some(s=>s!==o)||r.some(s=>s.length===0||s.length%2!==0))return;let i=r[0]?.length??0;if(i&&!r.slice(0,-1).some(
s=>s.length!==i)&&!((r[r.length-1]?.length??0)>i))return{size:i/2,separator:o}}function Nie(e){let t=e.trim(),r=/^0x/i.test(t)?"0x":"",n=r?t.slice(2):t,o=Rie(n),
i=n.split(/\r\n|\n/).filter(c=>c.length>0),s=i[0]?.trim()??"",a=qie(s),u={case:xie(t),prefix:r};if(a&&(u.group=a),o&&i.length>1){let c=Q6(i[0]??"").length/2;c>0&&
i.slice(0,-1).every(l=>Q6(l).length/2===c)&&(u.line={bytesPerLine:c,separator:o})}return u}function Lie(e,t){let r=t.allowPrefix??!0,n=[...kie(t)].sort((a,u)=>u.
length-a.length);for(let a of n)Bie(a);let o=e.trim();if(/^0x/i.test(o)){if(!r)throw new TypeError("Hexadecimal text must not include a 0x prefix");o=o.slice(2)}
let i="",s=!1;for(let a=0;a<o.length;){let u=o[a]??"";if(Cie.test(u)){i+=u,s=!1,a+=1;continue}let c=Iie(o,a,n);if(!c)throw new TypeError("Input is not valid hex\
adecimal text");if(t.strict&&(s||i.length===0))throw new TypeError("Hexadecimal text contains misplaced separators");s=!0,a+=c.length}if(t.strict&&s&&i.length>0)
throw new TypeError("Hexadecimal text must not end with a separator");if(i.length%2!==0){if(!t.allowOddLength)throw new TypeError("Hexadecimal text must contain\
 an even number of characters");i=`0${i}`}return i.toLowerCase()}function eD(e,t){if(!t)return e.join("");if(!Number.isInteger(t.size)||t.size<1)throw new RangeError(
"Hex group size must be a positive integer");let r=[];for(let n=0;n<e.length;n+=t.size)r.push(e.slice(n,n+t.size).join(""));return r.join(t.separator)}function eh(e,t={}){
return Lie(e,t)}function tD(e,t={}){if(typeof e!="string")return!1;try{return eh(e,t),!0}catch{return!1}}function uP(e,t={}){let r=(0,Pie.toUint8Array)(e),n=t.case??
"lower",o=Array.from(r,s=>{let a=s.toString(16).padStart(2,"0");return n==="upper"?a.toUpperCase():a}),i="";if(t.line){let s=t.line.bytesPerLine;if(!Number.isInteger(
s)||s<1)throw new RangeError("Hex bytesPerLine must be a positive integer");let a=t.line.separator??`
`,u=[];for(let c=0;c<o.length;c+=s)u.push(eD(o.slice(c,c+s),t.group));i=u.join(a)}else i=eD(o,t.group);return`${t.prefix??""}${i}`}function cP(e,t={}){let r=eh(
e,t),n=new Uint8Array(r.length/2);for(let o=0;o<r.length;o+=2)n[o/2]=Number.parseInt(r.slice(o,o+2),16);return n}function rD(e,t={}){let r=eh(e,t);return{bytes:cP(
r),format:Nie(e),normalized:r}}function nD(e,t){return uP(e,t)}Kn.formats={compact:Object.freeze({}),upper:Object.freeze({case:"upper"}),colon:Object.freeze({group:{
size:1,separator:":"}}),colonUpper:Object.freeze({case:"upper",group:{size:1,separator:":"}}),groupsOf4:Object.freeze({group:{size:4,separator:" "}}),prefixed:Object.
freeze({prefix:"0x"})};Kn.hex={encode:uP,decode:cP,format:nD,formats:Kn.formats,is:tD,normalize:eh,parse:rD}});var aD=y(pf=>{"use strict";Object.defineProperty(pf,"__esModule",{value:!0});pf.utf8=void 0;pf.encode=iD;pf.decode=sD;var Mie=lo();function iD(e){return new TextEncoder().
encode(e)}function sD(e){return new TextDecoder("utf-8",{fatal:!1}).decode((0,Mie.toUint8Array)(e))}pf.utf8={encode:iD,decode:sD}});var lD=y(yf=>{"use strict";Object.defineProperty(yf,"__esModule",{value:!0});yf.utf16=void 0;yf.encode=uD;yf.decode=cD;var jie=lo();function uD(e,t={}){let r=new ArrayBuffer(
e.length*2),n=new DataView(r);for(let o=0;o<e.length;o++)n.setUint16(o*2,e.charCodeAt(o),t.littleEndian??!1);return new Uint8Array(r)}function cD(e,t={}){let r=(0,jie.
toArrayBuffer)(e),n=new DataView(r),o="";for(let i=0;i<r.byteLength;i+=2)o+=String.fromCharCode(n.getUint16(i,t.littleEndian??!1));return o}yf.utf16={encode:uD,
decode:cD}});var F0=y(ys=>{"use strict";Object.defineProperty(ys,"__esModule",{value:!0});ys.base64=void 0;ys.normalize=U0;ys.pad=pD;ys.is=lP;ys.encode=yD;ys.decode=hD;var Die=lo(),
fD=aP(),Uie=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;function dD(){return globalThis.Buffer}function U0(e){return e.replace(/[\n\r\t ]/g,
"")}function pD(e){let t=e.length%4;return t?e+"=".repeat(4-t):e}function lP(e){if(typeof e!="string")return!1;let t=U0(e);return t===""||Uie.test(t)}function yD(e,t){
let r=(0,Die.toUint8Array)(e),n=dD();return n?n.from(r).toString("base64"):btoa((0,fD.encode)(r))}function hD(e,t){let r=U0(e);if(!lP(r))throw new TypeError("In\
put is not valid Base64 text");let n=dD();return n?new Uint8Array(n.from(r,"base64")):(0,fD.decode)(atob(r))}ys.base64={encode:yD,decode:hD,is:lP,normalize:U0,pad:pD}});var vD=y(da=>{"use strict";Object.defineProperty(da,"__esModule",{value:!0});da.base64url=void 0;da.normalize=V0;da.is=dP;da.encode=mD;da.decode=gD;var fP=F0(),
Fie=/^[A-Za-z0-9_-]*$/;function V0(e){return e.replace(/[\n\r\t ]/g,"")}function dP(e){return typeof e=="string"&&Fie.test(V0(e))}function mD(e,t){return fP.base64.
encode(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=+$/g,"")}function gD(e,t){let r=V0(e);if(!dP(r))throw new TypeError("Input is not valid Base64Url text");
return fP.base64.decode(fP.base64.pad(r.replace(/-/g,"+").replace(/_/g,"/")))}da.base64url={encode:mD,decode:gD,is:dP,normalize:V0}});var mf=y(Pn=>{"use strict";Object.defineProperty(Pn,"__esModule",{value:!0});Pn.base64url=Pn.base64=Pn.utf16=Pn.utf8=Pn.hex=Pn.binary=void 0;var hf=D();Pn.binary=
hf.__importStar(aP());Pn.hex=hf.__importStar(oD());Pn.utf8=hf.__importStar(aD());Pn.utf16=hf.__importStar(lD());Pn.base64=hf.__importStar(F0());Pn.base64url=hf.
__importStar(vD())});var PD=y(Cn=>{"use strict";Object.defineProperty(Cn,"__esModule",{value:!0});Cn.pemConverter=Cn.pem=void 0;Cn.encode=gf;Cn.encodeMany=wD;Cn.decode=th;Cn.find=ED;
Cn.findAll=TD;Cn.decodeFirst=pP;Cn.parse=yP;Cn.format=hP;var _D=F0(),Vie=/^[A-Z0-9][A-Z0-9 ._-]*[A-Z0-9]$/i,bD=/-----BEGIN ([^-]+)-----([\s\S]*?)-----END \1-----/g;
function SD(e){if(!Vie.test(e))throw new TypeError(`Invalid PEM label '${e}'`)}function Kie(e,t){let r=[];for(let n=0;n<e.length;n+=t)r.push(e.slice(n,n+t));return r}
function Hie(e){let r=e.trim().replace(/\r\n/g,`
`).split(`
`).map(i=>i.trim()).filter(Boolean),n={},o=0;for(;o<r.length;o++){let i=r[o],s=i.indexOf(":");if(s<=0)break;n[i.slice(0,s).trim()]=i.slice(s+1).trim()}return{headers:Object.
keys(n).length?n:void 0,base64Lines:r.slice(o),base64Text:r.slice(o).join("")}}function $ie(e){return/\r\n/.test(e)?`\r
`:`
`}function AD(e,t={}){let r=[],n=t.label,o;for(bD.lastIndex=0;o=bD.exec(e);){let i=o[1].trim();if(n&&i!==n)continue;SD(i);let s=Hie(o[2]);r.push({label:i,data:_D.
base64.decode(s.base64Text),headers:s.headers,lineLength:s.base64Lines[0]?.length??64,newline:$ie(o[0])})}if(t.strict&&r.length===0)throw new TypeError(n?`No PE\
M block with label '${n}' was found`:"No PEM blocks were found");return r}function gf(e,t,r={}){SD(e);let n=r.lineLength??64;if(!Number.isInteger(n)||n<1)throw new RangeError(
"PEM lineLength must be a positive integer");let o=r.newline??`
`,i=[`-----BEGIN ${e}-----`];if(r.headers){for(let[s,a]of Object.entries(r.headers))i.push(`${s}: ${a}`);i.push("")}return i.push(...Kie(_D.base64.encode(t),n)),
i.push(`-----END ${e}-----`),`${i.join(o)}${o}`}function wD(e,t={}){return e.map(r=>gf(r.label,r.data,{...t,headers:r.headers??t.headers})).join("")}function th(e,t={}){
return AD(e,t).map(({lineLength:r,newline:n,...o})=>o)}function ED(e,t){return th(e,{label:t})[0]}function TD(e,t){return th(e,{label:t})}function pP(e,t){let[r]=th(
e,{label:t,strict:!0});return r.data}function yP(e,t={}){let[r]=AD(e,{...t,strict:!0}),n={label:r.label,headers:r.headers,lineLength:r.lineLength,newline:r.newline};
return{bytes:r.data,format:n,normalized:gf(r.label,r.data,n)}}function hP(e,t){return gf(t.label,e,t)}Cn.pem={decode:th,decodeFirst:pP,encode:gf,encodeMany:wD,find:ED,
findAll:TD,format:hP,parse:yP};Cn.pemConverter={name:"pem",encode:(e,t)=>{if(!t?.label)throw new TypeError("PEM label is required");return gf(t.label,e,t)},decode:(e,t)=>pP(
e,t?.label),format:hP,is:e=>typeof e=="string"&&/-----BEGIN [^-]+-----/.test(e),parse:yP}});var K0=y(Xt=>{"use strict";Object.defineProperty(Xt,"__esModule",{value:!0});Xt.pemConverter=Xt.pem=Xt.parse=Xt.format=Xt.findAll=Xt.find=Xt.encodeMany=Xt.encode=
Xt.decodeFirst=Xt.decode=void 0;var Ai=PD();Object.defineProperty(Xt,"decode",{enumerable:!0,get:function(){return Ai.decode}});Object.defineProperty(Xt,"decode\
First",{enumerable:!0,get:function(){return Ai.decodeFirst}});Object.defineProperty(Xt,"encode",{enumerable:!0,get:function(){return Ai.encode}});Object.defineProperty(
Xt,"encodeMany",{enumerable:!0,get:function(){return Ai.encodeMany}});Object.defineProperty(Xt,"find",{enumerable:!0,get:function(){return Ai.find}});Object.defineProperty(
Xt,"findAll",{enumerable:!0,get:function(){return Ai.findAll}});Object.defineProperty(Xt,"format",{enumerable:!0,get:function(){return Ai.format}});Object.defineProperty(
Xt,"parse",{enumerable:!0,get:function(){return Ai.parse}});Object.defineProperty(Xt,"pem",{enumerable:!0,get:function(){return Ai.pem}});Object.defineProperty(
Xt,"pemConverter",{enumerable:!0,get:function(){return Ai.pemConverter}})});var vP=y(gP=>{"use strict";Object.defineProperty(gP,"__esModule",{value:!0});gP.createConverterRegistry=Xie;function wi(e){return e.trim().toLowerCase()}function Wie(e){
return e instanceof Error?e:new Error(String(e))}function CD(e,t,r){for(let n of[r.name,...r.aliases??[]])e.delete(wi(n));t.delete(wi(r.name))}function mP(e,t,r){
let n=e[r];if(typeof n!="function")throw new Error(`Converter '${t}' does not support ${r}()`);return n}function zie(e,t,r){let n=wi(r.name||e),o=t.trim();if(!o)
return 0;let i=!1;r.is&&(i=r.is(t));let s=!1;try{r.decode(t),s=!0}catch{s=!1}if(!i&&!s)return 0;switch(n){case"pem":return/-----BEGIN [^-]+-----/.test(t)?1:0;case"\
hex":{let a=o.replace(/^0x/i,"").replace(/[\s:.-]/g,"");return!a||/[^0-9a-f]/i.test(a)||a.length%2!==0?0:/^0x/i.test(o)||/[:\s.-]/.test(o)?.95:/[a-f]/.test(o)||
/[A-F]/.test(o)?.8:.45}case"base64url":return/[-_]/.test(o)?.95:/=/.test(o)?.1:.6;case"base64":return/[+/=]/.test(o)?.9:.55;case"binary":case"utf8":case"utf16be":case"\
utf16le":return 0;default:return i&&s?.75:.5}}function Xie(e=[]){let t=new Map,r=new Set,n={register(o,i={}){if(!o.name||!wi(o.name))throw new TypeError("Conver\
ter name is required");let s=[...new Set([o.name,...o.aliases??[]].map(wi))],a=new Set;for(let u of s){let c=t.get(u);if(c){if(!i.override)throw new Error(`Conv\
erter '${u}' is already registered`);a.add(c)}}for(let u of a)CD(t,r,u);for(let u of s)t.set(u,o);return r.add(wi(o.name)),this},unregister(o){let i=t.get(wi(o));
return i?(CD(t,r,i),!0):!1},has(o){return t.has(wi(o))},get(o){let i=t.get(wi(o));if(!i)throw new Error(`Converter '${o}' is not registered`);return i},list(){return[
...r].map(o=>this.get(o))},encode(o,i,s){return this.get(o).encode(i,s)},decode(o,i,s){return this.get(o).decode(i,s)},tryDecode(o,i,s){try{return{ok:!0,bytes:this.
decode(o,i,s)}}catch(a){return{ok:!1,error:Wie(a)}}},normalize(o,i,s){let a=this.get(o);return mP(a,o,"normalize").call(a,i,s)},parse(o,i,s){let a=this.get(o);return mP(
a,o,"parse").call(a,i,s)},format(o,i,s){let a=this.get(o);return mP(a,o,"format").call(a,i,s)},transcode(o,i){let s=this.decode(i.from,o,i.fromOptions);return this.
encode(i.to,s,i.toOptions)},detect(o,i={}){let s=i.formats?.length?i.formats.map(u=>String(u)):this.list().map(u=>u.name).filter(u=>!["binary","utf8","utf16be",
"utf16le"].includes(wi(u))),a=new Map;for(let u of s){let c=this.get(u),l=zie(u,o,c);if(l<=0)continue;let d=c.name,f=a.get(d);(!f||l>f.confidence)&&a.set(d,{format:d,
confidence:l})}return[...a.values()].sort((u,c)=>c.confidence-u.confidence)}};for(let o of e)n.register(o);return n}});var bP=y(ct=>{"use strict";Object.defineProperty(ct,"__esModule",{value:!0});ct.defaultConverterRegistry=ct.defaultConverters=ct.utf16leConverter=ct.utf16beConverter=
ct.utf8Converter=ct.base64urlConverter=ct.base64Converter=ct.hexConverter=ct.binaryConverter=ct.pemConverter=void 0;var Vt=mf(),Gie=K0(),Zie=K0();Object.defineProperty(
ct,"pemConverter",{enumerable:!0,get:function(){return Zie.pemConverter}});var Jie=vP();ct.binaryConverter={name:"binary",aliases:["latin1"],encode:Vt.binary.encode,
decode:Vt.binary.decode,is:Vt.binary.is};ct.hexConverter={name:"hex",encode:Vt.hex.encode,decode:Vt.hex.decode,format:Vt.hex.format,is:Vt.hex.is,normalize:Vt.hex.
normalize,parse:Vt.hex.parse};ct.base64Converter={name:"base64",aliases:["b64"],encode:Vt.base64.encode,decode:Vt.base64.decode,is:Vt.base64.is,normalize:Vt.base64.
normalize};ct.base64urlConverter={name:"base64url",aliases:["base64-url","b64url"],encode:Vt.base64url.encode,decode:Vt.base64url.decode,is:Vt.base64url.is,normalize:Vt.
base64url.normalize};ct.utf8Converter={name:"utf8",aliases:["utf-8"],encode:e=>Vt.utf8.decode(e),decode:e=>Vt.utf8.encode(e),is:e=>typeof e=="string"};ct.utf16beConverter=
{name:"utf16be",aliases:["utf16","utf-16","utf-16be"],encode:e=>Vt.utf16.decode(e),decode:e=>Vt.utf16.encode(e),is:e=>typeof e=="string"};ct.utf16leConverter={name:"\
utf16le",aliases:["utf-16le","ucs2","usc2"],encode:e=>Vt.utf16.decode(e,{littleEndian:!0}),decode:e=>Vt.utf16.encode(e,{littleEndian:!0}),is:e=>typeof e=="strin\
g"};ct.defaultConverters=[ct.binaryConverter,ct.hexConverter,ct.base64Converter,ct.base64urlConverter,ct.utf8Converter,ct.utf16beConverter,ct.utf16leConverter,Gie.
pemConverter];ct.defaultConverterRegistry=(0,Jie.createConverterRegistry)(ct.defaultConverters)});var OD=y(H0=>{"use strict";Object.defineProperty(H0,"__esModule",{value:!0});H0.convert=void 0;var pa=lo(),Dr=mf(),ya=bP();function _P(e,t,...r){return ya.defaultConverterRegistry.
encode(e,t,...r)}function SP(e,t,...r){return ya.defaultConverterRegistry.decode(e,t,...r)}function Yie(e,t,...r){return ya.defaultConverterRegistry.tryDecode(e,
t,...r)}function Qie(e,t,...r){return ya.defaultConverterRegistry.normalize(e,t,...r)}function ese(e,t,...r){return ya.defaultConverterRegistry.parse(e,t,...r)}
function tse(e,t,r){return ya.defaultConverterRegistry.format(e,t,r)}function rse(e,t){return ya.defaultConverterRegistry.transcode(e,t)}function nse(e,t){return ya.
defaultConverterRegistry.detect(e,t)}function ose(e){return e.toLowerCase()}H0.convert={encode:_P,decode:SP,tryDecode:Yie,normalize:Qie,parse:ese,format:tse,transcode:rse,
detect:nse,to(e,t,...r){return _P(e,t,...r)},from(e,t,...r){return SP(e,t,...r)},toString(e,t="utf8"){return _P(t,e)},fromString(e,t="utf8"){return ose(t)==="he\
x"?(0,pa.toArrayBuffer)(Dr.hex.decode(e,{allowOddLength:!0})):(0,pa.toArrayBuffer)(SP(t,e))},toBase64:Dr.base64.encode,fromBase64:e=>(0,pa.toArrayBuffer)(Dr.base64.
decode(e)),toBase64Url:Dr.base64url.encode,fromBase64Url:e=>(0,pa.toArrayBuffer)(Dr.base64url.decode(e)),toHex:Dr.hex.encode,fromHex:e=>(0,pa.toArrayBuffer)(Dr.
hex.decode(e,{allowOddLength:!0})),toBinary:Dr.binary.encode,fromBinary:e=>(0,pa.toArrayBuffer)(Dr.binary.decode(e)),toUtf8String:Dr.utf8.decode,fromUtf8String:e=>(0,pa.
toArrayBuffer)(Dr.utf8.encode(e)),toUtf16String:(e,t=!1)=>Dr.utf16.decode(e,{littleEndian:t}),fromUtf16String:(e,t=!1)=>(0,pa.toArrayBuffer)(Dr.utf16.encode(e,{
littleEndian:t})),isHex:Dr.hex.is,isBase64:Dr.base64.is,isBase64Url:Dr.base64url.is,formatString:Dr.base64.normalize}});var AP=y(Ot=>{"use strict";Object.defineProperty(Ot,"__esModule",{value:!0});Ot.convert=Ot.utf8Converter=Ot.utf16leConverter=Ot.utf16beConverter=Ot.pemConverter=
Ot.hexConverter=Ot.defaultConverters=Ot.defaultConverterRegistry=Ot.binaryConverter=Ot.base64urlConverter=Ot.base64Converter=Ot.createConverterRegistry=void 0;var ise=vP();
Object.defineProperty(Ot,"createConverterRegistry",{enumerable:!0,get:function(){return ise.createConverterRegistry}});var Ei=bP();Object.defineProperty(Ot,"bas\
e64Converter",{enumerable:!0,get:function(){return Ei.base64Converter}});Object.defineProperty(Ot,"base64urlConverter",{enumerable:!0,get:function(){return Ei.base64urlConverter}});
Object.defineProperty(Ot,"binaryConverter",{enumerable:!0,get:function(){return Ei.binaryConverter}});Object.defineProperty(Ot,"defaultConverterRegistry",{enumerable:!0,
get:function(){return Ei.defaultConverterRegistry}});Object.defineProperty(Ot,"defaultConverters",{enumerable:!0,get:function(){return Ei.defaultConverters}});Object.
defineProperty(Ot,"hexConverter",{enumerable:!0,get:function(){return Ei.hexConverter}});Object.defineProperty(Ot,"pemConverter",{enumerable:!0,get:function(){return Ei.
pemConverter}});Object.defineProperty(Ot,"utf16beConverter",{enumerable:!0,get:function(){return Ei.utf16beConverter}});Object.defineProperty(Ot,"utf16leConvert\
er",{enumerable:!0,get:function(){return Ei.utf16leConverter}});Object.defineProperty(Ot,"utf8Converter",{enumerable:!0,get:function(){return Ei.utf8Converter}});
var sse=OD();Object.defineProperty(Ot,"convert",{enumerable:!0,get:function(){return sse.convert}})});var kD=y($0=>{"use strict";Object.defineProperty($0,"__esModule",{value:!0});$0.BufferSourceConverter=void 0;var Ti=lo(),wP=class{static isArrayBuffer(t){return(0,Ti.
isArrayBuffer)(t)}static toArrayBuffer(t){return(0,Ti.toArrayBuffer)(t)}static toUint8Array(t){return(0,Ti.toUint8Array)(t)}static toView(t,r){return(0,Ti.toView)(
t,r)}static isBufferSource(t){return(0,Ti.isBufferSource)(t)}static isArrayBufferView(t){return(0,Ti.isArrayBufferView)(t)}static isEqual(t,r){return(0,Ti.equal)(
t,r)}static concat(t,r,...n){if(Array.isArray(t))return typeof r=="function"?(0,Ti.concat)(t,r):(0,Ti.concat)(t);let o=[t,r,...n].filter(Boolean);return(0,Ti.concat)(
o)}};$0.BufferSourceConverter=wP});var ID=y(W0=>{"use strict";Object.defineProperty(W0,"__esModule",{value:!0});W0.Convert=void 0;var Br=AP();function BD(e){return e==="ascii"?"binary":e}var EP=class e{static DEFAULT_UTF8_ENCODING="\
utf8";static isHex(t){return Br.convert.isHex(t)}static isBase64(t){return Br.convert.isBase64(t)}static isBase64Url(t){return Br.convert.isBase64Url(t)}static ToString(t,r="\
utf8"){return Br.convert.toString(t,r)}static FromString(t,r="utf8"){return t?Br.convert.fromString(t,r):new ArrayBuffer(0)}static ToBase64(t){return Br.convert.
toBase64(t)}static FromBase64(t){return Br.convert.fromBase64(t)}static FromBase64Url(t){return Br.convert.fromBase64Url(t)}static ToBase64Url(t){return Br.convert.
toBase64Url(t)}static FromUtf8String(t,r=e.DEFAULT_UTF8_ENCODING){return Br.convert.fromString(t,BD(r))}static ToUtf8String(t,r=e.DEFAULT_UTF8_ENCODING){return Br.
convert.toString(t,BD(r))}static FromBinary(t){return Br.convert.fromBinary(t)}static ToBinary(t){return Br.convert.toBinary(t)}static ToHex(t){return Br.convert.
toHex(t)}static FromHex(t){return Br.convert.fromHex(t)}static ToUtf16String(t,r=!1){return Br.convert.toUtf16String(t,r)}static FromUtf16String(t,r=!1){return Br.
convert.fromUtf16String(t,r)}static Base64Padding(t){let r=4-t.length%4;return r<4?t+"=".repeat(r):t}static formatString(t){return Br.convert.formatString(t)}};
W0.Convert=EP});var RD=y(rh=>{"use strict";Object.defineProperty(rh,"__esModule",{value:!0});rh.assign=ase;rh.combine=use;rh.isEqual=cse;var xD=lo();function ase(e,...t){for(let r of t)
if(r)for(let n in r)e[n]=r[n];return e}function use(...e){return(0,xD.concat)(e)}function cse(e,t){return(0,xD.equal)(e,t)}});var qD=y(fo=>{"use strict";Object.defineProperty(fo,"__esModule",{value:!0});fo.isEqual=fo.combine=fo.assign=fo.Convert=fo.BufferSourceConverter=void 0;var lse=kD();
Object.defineProperty(fo,"BufferSourceConverter",{enumerable:!0,get:function(){return lse.BufferSourceConverter}});var fse=ID();Object.defineProperty(fo,"Conver\
t",{enumerable:!0,get:function(){return fse.Convert}});var TP=RD();Object.defineProperty(fo,"assign",{enumerable:!0,get:function(){return TP.assign}});Object.defineProperty(
fo,"combine",{enumerable:!0,get:function(){return TP.combine}});Object.defineProperty(fo,"isEqual",{enumerable:!0,get:function(){return TP.isEqual}})});var wu=y(hs=>{"use strict";Object.defineProperty(hs,"__esModule",{value:!0});hs.bytes=void 0;var vf=D();vf.__exportStar(lo(),hs);hs.bytes=vf.__importStar(lo());
vf.__exportStar(mf(),hs);vf.__exportStar(K0(),hs);vf.__exportStar(AP(),hs);vf.__exportStar(qD(),hs)});var Eu=y(bf=>{"use strict";Object.defineProperty(bf,"__esModule",{value:!0});bf.AsnPropTypes=bf.AsnTypeTypes=void 0;var ND;(function(e){e[e.Sequence=0]="Sequenc\
e",e[e.Set=1]="Set",e[e.Choice=2]="Choice"})(ND||(bf.AsnTypeTypes=ND={}));var LD;(function(e){e[e.Any=1]="Any",e[e.Boolean=2]="Boolean",e[e.OctetString=3]="Octe\
tString",e[e.BitString=4]="BitString",e[e.Integer=5]="Integer",e[e.Enumerated=6]="Enumerated",e[e.ObjectIdentifier=7]="ObjectIdentifier",e[e.Utf8String=8]="Utf8\
String",e[e.BmpString=9]="BmpString",e[e.UniversalString=10]="UniversalString",e[e.NumericString=11]="NumericString",e[e.PrintableString=12]="PrintableString",e[e.
TeletexString=13]="TeletexString",e[e.VideotexString=14]="VideotexString",e[e.IA5String=15]="IA5String",e[e.GraphicString=16]="GraphicString",e[e.VisibleString=
17]="VisibleString",e[e.GeneralString=18]="GeneralString",e[e.CharacterString=19]="CharacterString",e[e.UTCTime=20]="UTCTime",e[e.GeneralizedTime=21]="Generaliz\
edTime",e[e.DATE=22]="DATE",e[e.TimeOfDay=23]="TimeOfDay",e[e.DateTime=24]="DateTime",e[e.Duration=25]="Duration",e[e.TIME=26]="TIME",e[e.Null=27]="Null",e[e.RelativeObjectIdentifier=
28]="RelativeObjectIdentifier"})(LD||(bf.AsnPropTypes=LD={}))});var MD=y(z0=>{"use strict";Object.defineProperty(z0,"__esModule",{value:!0});z0.BitString=void 0;var dse=D(),PP=dse.__importStar(fa()),CP=wu(),OP=class{unusedBits=0;value=new ArrayBuffer(
0);constructor(t,r=0){if(t)if(typeof t=="number")this.fromNumber(t);else if((0,CP.isBufferSource)(t))this.unusedBits=r,this.value=(0,CP.toArrayBuffer)(t);else throw TypeError(
"Unsupported type of 'params' argument for BitString")}fromASN(t){if(!(t instanceof PP.BitString))throw new TypeError("Argument 'asn' is not instance of ASN.1 B\
itString");return this.unusedBits=t.valueBlock.unusedBits,this.value=(0,CP.toArrayBuffer)(t.valueBlock.valueHex),this}toASN(){return new PP.BitString({unusedBits:this.
unusedBits,valueHex:this.value})}toSchema(t){return new PP.BitString({name:t})}toNumber(){let t="",r=new Uint8Array(this.value);for(let n of r)t+=n.toString(2).
padStart(8,"0");return t=t.split("").reverse().join(""),this.unusedBits&&(t=t.slice(this.unusedBits).padStart(this.unusedBits,"0")),parseInt(t,2)}fromNumber(t){
let r=t.toString(2),n=r.length+7>>3;this.unusedBits=(n<<3)-r.length;let o=new Uint8Array(n);r=r.padStart(n<<3,"0").split("").reverse().join("");let i=0;for(;i<n;)
o[i]=parseInt(r.slice(i<<3,(i<<3)+8),2),i++;this.value=o.buffer}};z0.BitString=OP});var jD=y(X0=>{"use strict";Object.defineProperty(X0,"__esModule",{value:!0});X0.OctetString=void 0;var pse=D(),kP=pse.__importStar(fa()),BP=wu(),IP=class{buffer;get byteLength(){
return this.buffer.byteLength}get byteOffset(){return 0}constructor(t){typeof t=="number"?this.buffer=new ArrayBuffer(t):(0,BP.isBufferSource)(t)?this.buffer=(0,BP.
toArrayBuffer)(t):Array.isArray(t)?this.buffer=new Uint8Array(t).buffer:this.buffer=new ArrayBuffer(0)}fromASN(t){if(!(t instanceof kP.OctetString))throw new TypeError(
"Argument 'asn' is not instance of ASN.1 OctetString");return this.buffer=(0,BP.toArrayBuffer)(t.valueBlock.valueHex),this}toASN(){return new kP.OctetString({valueHex:this.
buffer})}toSchema(t){return new kP.OctetString({name:t})}};X0.OctetString=IP});var xP=y(G0=>{"use strict";Object.defineProperty(G0,"__esModule",{value:!0});var DD=D();DD.__exportStar(MD(),G0);DD.__exportStar(jD(),G0)});var nh=y(te=>{"use strict";Object.defineProperty(te,"__esModule",{value:!0});te.AsnNullConverter=te.AsnGeneralizedTimeConverter=te.AsnUTCTimeConverter=te.AsnCharacterStringConverter=
te.AsnGeneralStringConverter=te.AsnVisibleStringConverter=te.AsnGraphicStringConverter=te.AsnIA5StringConverter=te.AsnVideotexStringConverter=te.AsnTeletexStringConverter=
te.AsnPrintableStringConverter=te.AsnNumericStringConverter=te.AsnUniversalStringConverter=te.AsnBmpStringConverter=te.AsnUtf8StringConverter=te.AsnConstructedOctetStringConverter=
te.AsnOctetStringConverter=te.AsnBooleanConverter=te.AsnRelativeObjectIdentifierConverter=te.AsnObjectIdentifierConverter=te.AsnBitStringConverter=te.AsnIntegerBigIntConverter=
te.AsnIntegerArrayBufferConverter=te.AsnEnumeratedConverter=te.AsnIntegerConverter=te.AsnAnyConverter=void 0;te.defaultConverter=mse;var yse=D(),St=yse.__importStar(
fa()),Z0=wu(),Kt=Eu(),hse=xP();te.AsnAnyConverter={fromASN:e=>e instanceof St.Null?null:(0,Z0.toArrayBuffer)(e.valueBeforeDecodeView),toASN:e=>{if(e===null)return new St.
Null;let t=St.fromBER(e,{maxDepth:1/0,maxNodes:1/0,maxContentLength:1/0});if(t.result.error)throw new Error(t.result.error);return t.result}};te.AsnIntegerConverter=
{fromASN:e=>e.valueBlock.valueHexView.byteLength>=4?e.valueBlock.toString():e.valueBlock.valueDec,toASN:e=>new St.Integer({value:+e})};te.AsnEnumeratedConverter=
{fromASN:e=>e.valueBlock.valueDec,toASN:e=>new St.Enumerated({value:e})};te.AsnIntegerArrayBufferConverter={fromASN:e=>(0,Z0.toArrayBuffer)(e.valueBlock.valueHexView),
toASN:e=>new St.Integer({valueHex:e})};te.AsnIntegerBigIntConverter={fromASN:e=>e.toBigInt(),toASN:e=>St.Integer.fromBigInt(e)};te.AsnBitStringConverter={fromASN:e=>(0,Z0.
toArrayBuffer)(e.valueBlock.valueHexView),toASN:e=>new St.BitString({valueHex:e})};te.AsnObjectIdentifierConverter={fromASN:e=>e.valueBlock.toString(),toASN:e=>new St.
ObjectIdentifier({value:e})};te.AsnRelativeObjectIdentifierConverter={fromASN:e=>e.valueBlock.toString(),toASN:e=>new St.RelativeObjectIdentifier({value:e})};te.
AsnBooleanConverter={fromASN:e=>e.valueBlock.value,toASN:e=>new St.Boolean({value:e})};te.AsnOctetStringConverter={fromASN:e=>(0,Z0.toArrayBuffer)(e.valueBlock.
valueHexView),toASN:e=>new St.OctetString({valueHex:e})};te.AsnConstructedOctetStringConverter={fromASN:e=>new hse.OctetString(e.getValue()),toASN:e=>e.toASN()};
function po(e){return{fromASN:t=>t.valueBlock.value,toASN:t=>new e({value:t})}}te.AsnUtf8StringConverter=po(St.Utf8String);te.AsnBmpStringConverter=po(St.BmpString);
te.AsnUniversalStringConverter=po(St.UniversalString);te.AsnNumericStringConverter=po(St.NumericString);te.AsnPrintableStringConverter=po(St.PrintableString);te.
AsnTeletexStringConverter=po(St.TeletexString);te.AsnVideotexStringConverter=po(St.VideotexString);te.AsnIA5StringConverter=po(St.IA5String);te.AsnGraphicStringConverter=
po(St.GraphicString);te.AsnVisibleStringConverter=po(St.VisibleString);te.AsnGeneralStringConverter=po(St.GeneralString);te.AsnCharacterStringConverter=po(St.CharacterString);
te.AsnUTCTimeConverter={fromASN:e=>e.toDate(),toASN:e=>new St.UTCTime({valueDate:e})};te.AsnGeneralizedTimeConverter={fromASN:e=>e.toDate(),toASN:e=>new St.GeneralizedTime(
{valueDate:e})};te.AsnNullConverter={fromASN:()=>null,toASN:()=>new St.Null};function mse(e){switch(e){case Kt.AsnPropTypes.Any:return te.AsnAnyConverter;case Kt.
AsnPropTypes.BitString:return te.AsnBitStringConverter;case Kt.AsnPropTypes.BmpString:return te.AsnBmpStringConverter;case Kt.AsnPropTypes.Boolean:return te.AsnBooleanConverter;case Kt.
AsnPropTypes.CharacterString:return te.AsnCharacterStringConverter;case Kt.AsnPropTypes.Enumerated:return te.AsnEnumeratedConverter;case Kt.AsnPropTypes.GeneralString:
return te.AsnGeneralStringConverter;case Kt.AsnPropTypes.GeneralizedTime:return te.AsnGeneralizedTimeConverter;case Kt.AsnPropTypes.GraphicString:return te.AsnGraphicStringConverter;case Kt.
AsnPropTypes.IA5String:return te.AsnIA5StringConverter;case Kt.AsnPropTypes.Integer:return te.AsnIntegerConverter;case Kt.AsnPropTypes.Null:return te.AsnNullConverter;case Kt.
AsnPropTypes.NumericString:return te.AsnNumericStringConverter;case Kt.AsnPropTypes.ObjectIdentifier:return te.AsnObjectIdentifierConverter;case Kt.AsnPropTypes.
RelativeObjectIdentifier:return te.AsnRelativeObjectIdentifierConverter;case Kt.AsnPropTypes.OctetString:return te.AsnOctetStringConverter;case Kt.AsnPropTypes.
PrintableString:return te.AsnPrintableStringConverter;case Kt.AsnPropTypes.TeletexString:return te.AsnTeletexStringConverter;case Kt.AsnPropTypes.UTCTime:return te.
AsnUTCTimeConverter;case Kt.AsnPropTypes.UniversalString:return te.AsnUniversalStringConverter;case Kt.AsnPropTypes.Utf8String:return te.AsnUtf8StringConverter;case Kt.
AsnPropTypes.VideotexString:return te.AsnVideotexStringConverter;case Kt.AsnPropTypes.VisibleString:return te.AsnVisibleStringConverter;default:return null}}});var J0=y(oh=>{"use strict";Object.defineProperty(oh,"__esModule",{value:!0});oh.isConvertible=UD;oh.isTypeOfArray=FD;oh.isArrayEqual=gse;function UD(e){return typeof e==
"function"&&e.prototype?e.prototype.toASN&&e.prototype.fromASN?!0:UD(e.prototype):!!(e&&typeof e=="object"&&"toASN"in e&&"fromASN"in e)}function FD(e){if(e){let t=Object.
getPrototypeOf(e);return t?.prototype?.constructor===Array?!0:FD(t)}return!1}function gse(e,t){if(!(e&&t)||e.byteLength!==t.byteLength)return!1;let r=new Uint8Array(
e),n=new Uint8Array(t);for(let o=0;o<e.byteLength;o++)if(r[o]!==n[o])return!1;return!0}});var KD=y(Y0=>{"use strict";Object.defineProperty(Y0,"__esModule",{value:!0});Y0.AsnSchemaStorage=void 0;var vse=D(),Hn=vse.__importStar(fa()),_f=Eu(),VD=J0(),RP=class{items=new WeakMap;has(t){
return this.items.has(t)}get(t,r=!1){let n=this.items.get(t);if(!n)throw new Error(`Cannot get schema for '${t.prototype.constructor.name}' target`);if(r&&!n.schema)
throw new Error(`Schema '${t.prototype.constructor.name}' doesn't contain ASN.1 schema. Call 'AsnSchemaStorage.cache'.`);return n}cache(t){let r=this.get(t);r.schema||
(r.schema=this.create(t,!0))}createDefault(t){let r={type:_f.AsnTypeTypes.Sequence,items:{}},n=this.findParentSchema(t);return n&&(Object.assign(r,n),r.items=Object.
assign({},r.items,n.items)),r}create(t,r){let n=this.items.get(t)||this.createDefault(t),o=[];for(let i in n.items){let s=n.items[i],a=r?i:"",u;if(typeof s.type==
"number"){let l=_f.AsnPropTypes[s.type],d=Hn[l];if(!d)throw new Error(`Cannot get ASN1 class by name '${l}'`);u=new d({name:a})}else(0,VD.isConvertible)(s.type)?
u=new s.type().toSchema(a):s.optional?this.get(s.type).type===_f.AsnTypeTypes.Choice?u=new Hn.Any({name:a}):(u=this.create(s.type,!1),u.name=a):u=new Hn.Any({name:a});
let c=!!s.optional||s.defaultValue!==void 0;if(s.repeated){u.name="";let l=s.repeated==="set"?Hn.Set:Hn.Sequence;u=new l({name:"",value:[new Hn.Repeated({name:a,
value:u})]})}if(s.context!==null&&s.context!==void 0)if(s.implicit)if(typeof s.type=="number"||(0,VD.isConvertible)(s.type)){let l=s.repeated?Hn.Constructed:Hn.
Primitive;o.push(new l({name:a,optional:c,idBlock:{tagClass:3,tagNumber:s.context}}))}else{this.cache(s.type);let l=!!s.repeated,d=l?u:this.get(s.type,!0).schema;
d="valueBlock"in d?d.valueBlock.value:d.value,o.push(new Hn.Constructed({name:l?"":a,optional:c,idBlock:{tagClass:3,tagNumber:s.context},value:d}))}else o.push(
new Hn.Constructed({optional:c,idBlock:{tagClass:3,tagNumber:s.context},value:[u]}));else u.optional=c,o.push(u)}switch(n.type){case _f.AsnTypeTypes.Sequence:return new Hn.
Sequence({value:o,name:""});case _f.AsnTypeTypes.Set:return new Hn.Set({value:o,name:""});case _f.AsnTypeTypes.Choice:return new Hn.Choice({value:o,name:""});default:
throw new Error("Unsupported ASN1 type in use")}}set(t,r){return this.items.set(t,r),this}findParentSchema(t){let r=Object.getPrototypeOf(t);return r?this.items.
get(r)||this.findParentSchema(r):null}};Y0.AsnSchemaStorage=RP});var e_=y(Q0=>{"use strict";Object.defineProperty(Q0,"__esModule",{value:!0});Q0.schemaStorage=void 0;var bse=KD();Q0.schemaStorage=new bse.AsnSchemaStorage});var HD=y(yn=>{"use strict";Object.defineProperty(yn,"__esModule",{value:!0});yn.AsnProp=yn.AsnSequenceType=yn.AsnSetType=yn.AsnChoiceType=yn.AsnType=void 0;var _se=D(),
Sse=_se.__importStar(nh()),qP=Eu(),ha=e_(),Ase=e=>t=>{let r;ha.schemaStorage.has(t)?r=ha.schemaStorage.get(t):(r=ha.schemaStorage.createDefault(t),ha.schemaStorage.
set(t,r)),Object.assign(r,e)};yn.AsnType=Ase;var wse=()=>(0,yn.AsnType)({type:qP.AsnTypeTypes.Choice});yn.AsnChoiceType=wse;var Ese=e=>(0,yn.AsnType)({type:qP.AsnTypeTypes.
Set,...e});yn.AsnSetType=Ese;var Tse=e=>(0,yn.AsnType)({type:qP.AsnTypeTypes.Sequence,...e});yn.AsnSequenceType=Tse;var Pse=e=>(t,r)=>{let n;ha.schemaStorage.has(
t.constructor)?n=ha.schemaStorage.get(t.constructor):(n=ha.schemaStorage.createDefault(t.constructor),ha.schemaStorage.set(t.constructor,n));let o=Object.assign(
{},e);if(typeof o.type=="number"&&!o.converter){let i=Sse.defaultConverter(e.type);if(!i)throw new Error(`Cannot get default converter for property '${r}' of ${t.
constructor.name}`);o.converter=i}o.raw=e.raw,n.items[r]=o};yn.AsnProp=Pse});var $D=y(t_=>{"use strict";Object.defineProperty(t_,"__esModule",{value:!0});t_.AsnSchemaValidationError=void 0;var NP=class extends Error{schemas=[]};t_.AsnSchemaValidationError=
NP});var MP=y(LP=>{"use strict";Object.defineProperty(LP,"__esModule",{value:!0});var Cse=D();Cse.__exportStar($D(),LP)});var UP=y(r_=>{"use strict";Object.defineProperty(r_,"__esModule",{value:!0});r_.AsnParser=void 0;var WD=D(),On=WD.__importStar(fa()),Ose=wu(),ma=Eu(),jP=WD.__importStar(
nh()),ih=MP(),sh=J0(),Tu=e_(),DP=class{static parse(t,r,n){let o=On.fromBER((0,Ose.toArrayBuffer)(t),n?.berOptions);if(o.result.error)throw new Error(o.result.error);
return this.fromASN(o.result,r,n)}static fromASN(t,r,n){try{if((0,sh.isConvertible)(r))return new r().fromASN(t);let o=Tu.schemaStorage.get(r);Tu.schemaStorage.
cache(r);let i=o.schema,s=this.handleChoiceTypes(t,o,r,i,n);if(s?.result)return s.result;s?.targetSchema&&(i=s.targetSchema);let a=this.handleSequenceTypes(t,o,
r,i),u=new r;return(0,sh.isTypeOfArray)(r)?this.handleArrayTypes(t,o,r,n):(this.processSchemaItems(o,a,u,n),u)}catch(o){throw o instanceof ih.AsnSchemaValidationError&&
o.schemas.push(r.name),o}}static handleChoiceTypes(t,r,n,o,i){if(t.constructor===On.Constructed&&r.type===ma.AsnTypeTypes.Choice&&t.idBlock.tagClass===3)for(let s in r.
items){let a=r.items[s];if(a.context===t.idBlock.tagNumber&&a.implicit&&typeof a.type=="function"&&Tu.schemaStorage.has(a.type)){let u=Tu.schemaStorage.get(a.type);
if(u&&u.type===ma.AsnTypeTypes.Sequence){let c=new On.Sequence;if("value"in t.valueBlock&&Array.isArray(t.valueBlock.value)&&"value"in c.valueBlock){c.valueBlock.
value=t.valueBlock.value;let l=this.fromASN(c,a.type,i),d=new n;return d[s]=l,{result:d}}}}}else if(t.constructor===On.Constructed&&r.type!==ma.AsnTypeTypes.Choice){
let s=new On.Constructed({idBlock:{tagClass:3,tagNumber:t.idBlock.tagNumber},value:r.schema.valueBlock.value});for(let a in r.items)delete t[a];return{targetSchema:s}}
return null}static handleSequenceTypes(t,r,n,o){if(r.type===ma.AsnTypeTypes.Sequence){let i=On.compareSchema({},t,o);if(!i.verified)throw new ih.AsnSchemaValidationError(
`Data does not match to ${n.name} ASN1 schema.${i.result.error?` ${i.result.error}`:""}`);return i}else{let i=On.compareSchema({},t,o);if(!i.verified)throw new ih.
AsnSchemaValidationError(`Data does not match to ${n.name} ASN1 schema.${i.result.error?` ${i.result.error}`:""}`);return i}}static processRepeatedField(t,r,n){
let o=t.slice(r);if(o.length===1&&o[0].constructor.name==="Sequence"){let i=o[0];i.valueBlock&&i.valueBlock.value&&Array.isArray(i.valueBlock.value)&&(o=i.valueBlock.
value)}if(typeof n.type=="number"){let i=jP.defaultConverter(n.type);if(!i)throw new Error(`No converter for ASN.1 type ${n.type}`);return o.filter(s=>s&&s.valueBlock).
map(s=>{try{return i.fromASN(s)}catch{return}}).filter(s=>s!==void 0)}else return o.filter(i=>i&&i.valueBlock).map(i=>{try{return this.fromASN(i,n.type)}catch{return}}).
filter(i=>i!==void 0)}static processPrimitiveField(t,r){let n=jP.defaultConverter(r.type);if(!n)throw new Error(`No converter for ASN.1 type ${r.type}`);return n.
fromASN(t)}static isOptionalChoiceField(t){return t.optional&&typeof t.type=="function"&&Tu.schemaStorage.has(t.type)&&Tu.schemaStorage.get(t.type).type===ma.AsnTypeTypes.
Choice}static processOptionalChoiceField(t,r){try{return{processed:!0,value:this.fromASN(t,r.type)}}catch(n){if(n instanceof ih.AsnSchemaValidationError&&/Wrong values for Choice type/.
test(n.message))return{processed:!1};throw n}}static handleArrayTypes(t,r,n,o){if(!("value"in t.valueBlock&&Array.isArray(t.valueBlock.value)))throw new Error("\
Cannot get items from the ASN.1 parsed value. ASN.1 object is not constructed.");let i=r.itemType;if(typeof i=="number"){let s=jP.defaultConverter(i);if(!s)throw new Error(
`Cannot get default converter for array item of ${n.name} ASN1 schema`);return n.from(t.valueBlock.value,a=>s.fromASN(a))}else return n.from(t.valueBlock.value,
s=>this.fromASN(s,i,o))}static processSchemaItems(t,r,n,o){for(let i in t.items){let s=r.result[i];if(!s)continue;let a=t.items[i],u=a.type,c;typeof u=="number"||
(0,sh.isConvertible)(u)?c=this.processPrimitiveSchemaItem(s,a,u,o):c=this.processComplexSchemaItem(s,a,u,o),c&&typeof c=="object"&&"value"in c&&"raw"in c?(n[i]=
c.value,n[`${i}Raw`]=c.raw):n[i]=c}}static processPrimitiveSchemaItem(t,r,n,o){let i=r.converter??((0,sh.isConvertible)(n)?new n:null);if(!i)throw new Error("Co\
nverter is empty");return r.repeated?this.processRepeatedPrimitiveItem(t,r,i,o):this.processSinglePrimitiveItem(t,r,n,i,o)}static processRepeatedPrimitiveItem(t,r,n,o){
if(r.implicit){let i=r.repeated==="sequence"?On.Sequence:On.Set,s=new i;s.valueBlock=t.valueBlock;let a=On.fromBER(s.toBER(!1),o?.berOptions);if(a.offset===-1)throw new Error(
`Cannot parse the child item. ${a.result.error}`);if(!("value"in a.result.valueBlock&&Array.isArray(a.result.valueBlock.value)))throw new Error("Cannot get item\
s from the ASN.1 parsed value. ASN.1 object is not constructed.");let u=a.result.valueBlock.value;return Array.from(u,c=>n.fromASN(c))}else return Array.from(t,
i=>n.fromASN(i))}static processSinglePrimitiveItem(t,r,n,o,i){let s=t;if(r.implicit){let a;if((0,sh.isConvertible)(n))a=new n().toSchema("");else{let u=ma.AsnPropTypes[n],
c=On[u];if(!c)throw new Error(`Cannot get '${u}' class from asn1js module`);a=new c}a.valueBlock=s.valueBlock,s=On.fromBER(a.toBER(!1),i?.berOptions).result}return o.
fromASN(s)}static processComplexSchemaItem(t,r,n,o){if(r.repeated){if(!Array.isArray(t))throw new Error("Cannot get list of items from the ASN.1 parsed value. A\
SN.1 value should be iterable.");return Array.from(t,i=>this.fromASN(i,n,o))}else{let i=this.handleImplicitTagging(t,r,n);if(this.isOptionalChoiceField(r))try{return this.
fromASN(i,n,o)}catch(s){if(s instanceof ih.AsnSchemaValidationError&&/Wrong values for Choice type/.test(s.message))return;throw s}else{let s=this.fromASN(i,n,o);
return r.raw?{value:s,raw:t.valueBeforeDecodeView}:s}}}static handleImplicitTagging(t,r,n){if(r.implicit&&typeof r.context=="number"){let o=Tu.schemaStorage.get(
n);if(o.type===ma.AsnTypeTypes.Sequence){let i=new On.Sequence;if("value"in t.valueBlock&&Array.isArray(t.valueBlock.value)&&"value"in i.valueBlock)return i.valueBlock.
value=t.valueBlock.value,i}else if(o.type===ma.AsnTypeTypes.Set){let i=new On.Set;if("value"in t.valueBlock&&Array.isArray(t.valueBlock.value)&&"value"in i.valueBlock)
return i.valueBlock.value=t.valueBlock.value,i}}return t}};r_.AsnParser=DP});var KP=y(o_=>{"use strict";Object.defineProperty(o_,"__esModule",{value:!0});o_.AsnSerializer=void 0;var XD=D(),Do=XD.__importStar(fa()),kse=wu(),Bse=XD.__importStar(
nh()),n_=Eu(),FP=J0(),zD=e_(),VP=class e{static serialize(t){return t instanceof Do.BaseBlock?t.toBER(!1):this.toASN(t).toBER(!1)}static toASN(t){if(t&&typeof t==
"object"&&(0,FP.isConvertible)(t))return t.toASN();if(!(t&&typeof t=="object"))throw new TypeError("Parameter 1 should be type of Object.");let r=t.constructor,
n=zD.schemaStorage.get(r);zD.schemaStorage.cache(r);let o=[];if(n.itemType){if(!Array.isArray(t))throw new TypeError("Parameter 1 should be type of Array.");if(typeof n.
itemType=="number"){let s=Bse.defaultConverter(n.itemType);if(!s)throw new Error(`Cannot get default converter for array item of ${r.name} ASN1 schema`);o=t.map(
a=>s.toASN(a))}else o=t.map(s=>this.toAsnItem({type:n.itemType},"[]",r,s))}else for(let s in n.items){let a=n.items[s],u=t[s];if(u===void 0||a.defaultValue===u||
typeof a.defaultValue=="object"&&typeof u=="object"&&(0,FP.isArrayEqual)(this.serialize(a.defaultValue),this.serialize(u)))continue;let c=e.toAsnItem(a,s,r,u);if(typeof a.
context=="number")if(a.implicit)if(!a.repeated&&(typeof a.type=="number"||(0,FP.isConvertible)(a.type))){let l={};l.valueHex=c instanceof Do.Null?(0,kse.toArrayBuffer)(
c.valueBeforeDecodeView):c.valueBlock.toBER(),o.push(new Do.Primitive({optional:a.optional,idBlock:{tagClass:3,tagNumber:a.context},...l}))}else o.push(new Do.Constructed(
{optional:a.optional,idBlock:{tagClass:3,tagNumber:a.context},value:c.valueBlock.value}));else o.push(new Do.Constructed({optional:a.optional,idBlock:{tagClass:3,
tagNumber:a.context},value:[c]}));else a.repeated?o=o.concat(c):o.push(c)}let i;switch(n.type){case n_.AsnTypeTypes.Sequence:i=new Do.Sequence({value:o});break;case n_.
AsnTypeTypes.Set:i=new Do.Set({value:o});break;case n_.AsnTypeTypes.Choice:if(!o[0])throw new Error(`Schema '${r.name}' has wrong data. Choice cannot be empty.`);
i=o[0];break}return i}static toAsnItem(t,r,n,o){let i;if(typeof t.type=="number"){let s=t.converter;if(!s)throw new Error(`Property '${r}' doesn't have converte\
r for type ${n_.AsnPropTypes[t.type]} in schema '${n.name}'`);if(t.repeated){if(!Array.isArray(o))throw new TypeError("Parameter 'objProp' should be type of Arr\
ay.");let a=Array.from(o,c=>s.toASN(c)),u=t.repeated==="sequence"?Do.Sequence:Do.Set;i=new u({value:a})}else i=s.toASN(o)}else if(t.repeated){if(!Array.isArray(
o))throw new TypeError("Parameter 'objProp' should be type of Array.");let s=Array.from(o,u=>this.toASN(u)),a=t.repeated==="sequence"?Do.Sequence:Do.Set;i=new a(
{value:s})}else i=this.toASN(o);return i}};o_.AsnSerializer=VP});var GD=y(i_=>{"use strict";Object.defineProperty(i_,"__esModule",{value:!0});i_.AsnArray=void 0;var HP=class extends Array{constructor(t=[]){if(typeof t=="numbe\
r")super(t);else{super();for(let r of t)this.push(r)}}};i_.AsnArray=HP});var JD=y(s_=>{"use strict";Object.defineProperty(s_,"__esModule",{value:!0});s_.AsnConvert=void 0;var Ise=D(),xse=Ise.__importStar(fa()),ZD=wu(),Rse=UP(),qse=KP(),
$P=class e{static serialize(t){return qse.AsnSerializer.serialize(t)}static parse(t,r,n){return Rse.AsnParser.parse(t,r,n)}static toString(t,r){let n=(0,ZD.isBufferSource)(
t)?(0,ZD.toArrayBuffer)(t):e.serialize(t),o=xse.fromBER(n,r?.berOptions);if(o.offset===-1)throw new Error(`Cannot decode ASN.1 data. ${o.result.error}`);return o.
result.toString()}};s_.AsnConvert=$P});var H=y(xt=>{"use strict";Object.defineProperty(xt,"__esModule",{value:!0});xt.AsnSerializer=xt.AsnParser=xt.AsnPropTypes=xt.AsnTypeTypes=xt.AsnSetType=xt.AsnSequenceType=
xt.AsnChoiceType=xt.AsnType=xt.AsnProp=void 0;var ah=D();ah.__exportStar(nh(),xt);ah.__exportStar(xP(),xt);var uh=HD();Object.defineProperty(xt,"AsnProp",{enumerable:!0,
get:function(){return uh.AsnProp}});Object.defineProperty(xt,"AsnType",{enumerable:!0,get:function(){return uh.AsnType}});Object.defineProperty(xt,"AsnChoiceTyp\
e",{enumerable:!0,get:function(){return uh.AsnChoiceType}});Object.defineProperty(xt,"AsnSequenceType",{enumerable:!0,get:function(){return uh.AsnSequenceType}});
Object.defineProperty(xt,"AsnSetType",{enumerable:!0,get:function(){return uh.AsnSetType}});var YD=Eu();Object.defineProperty(xt,"AsnTypeTypes",{enumerable:!0,get:function(){
return YD.AsnTypeTypes}});Object.defineProperty(xt,"AsnPropTypes",{enumerable:!0,get:function(){return YD.AsnPropTypes}});var Nse=UP();Object.defineProperty(xt,
"AsnParser",{enumerable:!0,get:function(){return Nse.AsnParser}});var Lse=KP();Object.defineProperty(xt,"AsnSerializer",{enumerable:!0,get:function(){return Lse.
AsnSerializer}});ah.__exportStar(MP(),xt);ah.__exportStar(GD(),xt);ah.__exportStar(JD(),xt)});var QD=y(a_=>{"use strict";Object.defineProperty(a_,"__esModule",{value:!0});a_.IpConverter=void 0;var Mse=mf(),WP=class{static isIPv4(t){return/^(\d{1,3}\.){3}\d{1,3}$/.
test(t)}static parseIPv4(t){let r=t.split(".");if(r.length!==4)throw new Error("Invalid IPv4 address");return r.map(n=>{let o=parseInt(n,10);if(isNaN(o)||o<0||o>
255)throw new Error("Invalid IPv4 address part");return o})}static parseIPv6(t){let n=this.expandIPv6(t).split(":");if(n.length!==8)throw new Error("Invalid IPv\
6 address");return n.reduce((o,i)=>{let s=parseInt(i,16);if(isNaN(s)||s<0||s>65535)throw new Error("Invalid IPv6 address part");return o.push(s>>8&255),o.push(s&
255),o},[])}static expandIPv6(t){if(!t.includes("::"))return t;let r=t.split("::");if(r.length>2)throw new Error("Invalid IPv6 address");let n=r[0]?r[0].split("\
:"):[],o=r[1]?r[1].split(":"):[],i=8-(n.length+o.length);if(i<0)throw new Error("Invalid IPv6 address");return[...n,...Array(i).fill("0"),...o].join(":")}static formatIPv6(t){
let r=[];for(let n=0;n<16;n+=2)r.push((t[n]<<8|t[n+1]).toString(16));return this.compressIPv6(r.join(":"))}static compressIPv6(t){let r=t.split(":"),n=-1,o=0,i=-1,
s=0;for(let a=0;a<r.length;a++)r[a]==="0"?(i===-1&&(i=a),s++):(s>o&&(n=i,o=s),i=-1,s=0);if(s>o&&(n=i,o=s),o>1){let a=r.slice(0,n).join(":"),u=r.slice(n+o).join(
":");return`${a}::${u}`}return t}static parseCIDR(t){let[r,n]=t.split("/"),o=parseInt(n,10);if(this.isIPv4(r)){if(o<0||o>32)throw new Error("Invalid IPv4 prefix\
 length");return[this.parseIPv4(r),o]}else{if(o<0||o>128)throw new Error("Invalid IPv6 prefix length");return[this.parseIPv6(r),o]}}static decodeIP(t){if(t.length===
64&&parseInt(t,16)===0)return"::/0";if(t.length!==16)return t;let r=parseInt(t.slice(8),16).toString(2).split("").reduce((o,i)=>o+ +i,0),n=t.slice(0,8).replace(
/(.{2})/g,o=>`${parseInt(o,16)}.`);return n=n.slice(0,-1),`${n}/${r}`}static toString(t){let r=new Uint8Array(t);if(r.length===4)return Array.from(r).join(".");
if(r.length===16)return this.formatIPv6(r);if(r.length===8||r.length===32){let n=r.length/2,o=r.slice(0,n),i=r.slice(n);if(r.every(u=>u===0))return r.length===8?
"0.0.0.0/0":"::/0";let a=i.reduce((u,c)=>u+(c.toString(2).match(/1/g)||[]).length,0);return r.length===8?`${Array.from(o).join(".")}/${a}`:`${this.formatIPv6(o)}\
/${a}`}return this.decodeIP(Mse.hex.encode(t))}static fromString(t){if(t.includes("/")){let[n,o]=this.parseCIDR(t),i=new Uint8Array(n.length),s=o;for(let u=0;u<
i.length;u++)s>=8?(i[u]=255,s-=8):s>0&&(i[u]=255<<8-s,s=0);let a=new Uint8Array(n.length*2);return a.set(n,0),a.set(i,n.length),a.buffer}let r=this.isIPv4(t)?this.
parseIPv4(t):this.parseIPv6(t);return new Uint8Array(r).buffer}};a_.IpConverter=WP});var Af=y(mr=>{"use strict";var zP,XP,GP;Object.defineProperty(mr,"__esModule",{value:!0});mr.Name=mr.RDNSequence=mr.RelativeDistinguishedName=mr.AttributeTypeAndValue=
mr.AttributeValue=mr.DirectoryString=void 0;var kn=D(),pt=H(),jse=mf(),ms=class{teletexString;printableString;universalString;utf8String;bmpString;constructor(t={}){
Object.assign(this,t)}toString(){return this.bmpString||this.printableString||this.teletexString||this.universalString||this.utf8String||""}};mr.DirectoryString=
ms;kn.__decorate([(0,pt.AsnProp)({type:pt.AsnPropTypes.TeletexString})],ms.prototype,"teletexString",void 0);kn.__decorate([(0,pt.AsnProp)({type:pt.AsnPropTypes.
PrintableString})],ms.prototype,"printableString",void 0);kn.__decorate([(0,pt.AsnProp)({type:pt.AsnPropTypes.UniversalString})],ms.prototype,"universalString",
void 0);kn.__decorate([(0,pt.AsnProp)({type:pt.AsnPropTypes.Utf8String})],ms.prototype,"utf8String",void 0);kn.__decorate([(0,pt.AsnProp)({type:pt.AsnPropTypes.
BmpString})],ms.prototype,"bmpString",void 0);mr.DirectoryString=ms=kn.__decorate([(0,pt.AsnType)({type:pt.AsnTypeTypes.Choice})],ms);var Pu=class extends ms{ia5String;anyValue;constructor(t={}){
super(t),Object.assign(this,t)}toString(){return this.ia5String||(this.anyValue?jse.hex.encode(this.anyValue):super.toString())}};mr.AttributeValue=Pu;kn.__decorate(
[(0,pt.AsnProp)({type:pt.AsnPropTypes.IA5String})],Pu.prototype,"ia5String",void 0);kn.__decorate([(0,pt.AsnProp)({type:pt.AsnPropTypes.Any})],Pu.prototype,"any\
Value",void 0);mr.AttributeValue=Pu=kn.__decorate([(0,pt.AsnType)({type:pt.AsnTypeTypes.Choice})],Pu);var Sf=class{type="";value=new Pu;constructor(t={}){Object.
assign(this,t)}};mr.AttributeTypeAndValue=Sf;kn.__decorate([(0,pt.AsnProp)({type:pt.AsnPropTypes.ObjectIdentifier})],Sf.prototype,"type",void 0);kn.__decorate([
(0,pt.AsnProp)({type:Pu})],Sf.prototype,"value",void 0);var u_=zP=class extends pt.AsnArray{constructor(t){super(t),Object.setPrototypeOf(this,zP.prototype)}};mr.
RelativeDistinguishedName=u_;mr.RelativeDistinguishedName=u_=zP=kn.__decorate([(0,pt.AsnType)({type:pt.AsnTypeTypes.Set,itemType:Sf})],u_);var c_=XP=class extends pt.
AsnArray{constructor(t){super(t),Object.setPrototypeOf(this,XP.prototype)}};mr.RDNSequence=c_;mr.RDNSequence=c_=XP=kn.__decorate([(0,pt.AsnType)({type:pt.AsnTypeTypes.
Sequence,itemType:u_})],c_);var ZP=GP=class extends c_{constructor(t){super(t),Object.setPrototypeOf(this,GP.prototype)}};mr.Name=ZP;mr.Name=ZP=GP=kn.__decorate(
[(0,pt.AsnType)({type:pt.AsnTypeTypes.Sequence})],ZP)});var Cu=y(yo=>{"use strict";Object.defineProperty(yo,"__esModule",{value:!0});yo.GeneralName=yo.EDIPartyName=yo.OtherName=yo.AsnIpConverter=void 0;var Bn=D(),Rt=H(),
e3=QD(),l_=Af();yo.AsnIpConverter={fromASN:e=>e3.IpConverter.toString(Rt.AsnOctetStringConverter.fromASN(e)),toASN:e=>Rt.AsnOctetStringConverter.toASN(e3.IpConverter.
fromString(e))};var wf=class{typeId="";value=new ArrayBuffer(0);constructor(t={}){Object.assign(this,t)}};yo.OtherName=wf;Bn.__decorate([(0,Rt.AsnProp)({type:Rt.
AsnPropTypes.ObjectIdentifier})],wf.prototype,"typeId",void 0);Bn.__decorate([(0,Rt.AsnProp)({type:Rt.AsnPropTypes.Any,context:0})],wf.prototype,"value",void 0);
var Ef=class{nameAssigner;partyName=new l_.DirectoryString;constructor(t={}){Object.assign(this,t)}};yo.EDIPartyName=Ef;Bn.__decorate([(0,Rt.AsnProp)({type:l_.DirectoryString,
optional:!0,context:0,implicit:!0})],Ef.prototype,"nameAssigner",void 0);Bn.__decorate([(0,Rt.AsnProp)({type:l_.DirectoryString,context:1,implicit:!0})],Ef.prototype,
"partyName",void 0);var ho=class{otherName;rfc822Name;dNSName;x400Address;directoryName;ediPartyName;uniformResourceIdentifier;iPAddress;registeredID;constructor(t={}){
Object.assign(this,t)}};yo.GeneralName=ho;Bn.__decorate([(0,Rt.AsnProp)({type:wf,context:0,implicit:!0})],ho.prototype,"otherName",void 0);Bn.__decorate([(0,Rt.
AsnProp)({type:Rt.AsnPropTypes.IA5String,context:1,implicit:!0})],ho.prototype,"rfc822Name",void 0);Bn.__decorate([(0,Rt.AsnProp)({type:Rt.AsnPropTypes.IA5String,
context:2,implicit:!0})],ho.prototype,"dNSName",void 0);Bn.__decorate([(0,Rt.AsnProp)({type:Rt.AsnPropTypes.Any,context:3,implicit:!0})],ho.prototype,"x400Addre\
ss",void 0);Bn.__decorate([(0,Rt.AsnProp)({type:l_.Name,context:4,implicit:!1})],ho.prototype,"directoryName",void 0);Bn.__decorate([(0,Rt.AsnProp)({type:Ef,context:5})],
ho.prototype,"ediPartyName",void 0);Bn.__decorate([(0,Rt.AsnProp)({type:Rt.AsnPropTypes.IA5String,context:6,implicit:!0})],ho.prototype,"uniformResourceIdentifi\
er",void 0);Bn.__decorate([(0,Rt.AsnProp)({type:Rt.AsnPropTypes.OctetString,context:7,implicit:!0,converter:yo.AsnIpConverter})],ho.prototype,"iPAddress",void 0);
Bn.__decorate([(0,Rt.AsnProp)({type:Rt.AsnPropTypes.ObjectIdentifier,context:8,implicit:!0})],ho.prototype,"registeredID",void 0);yo.GeneralName=ho=Bn.__decorate(
[(0,Rt.AsnType)({type:Rt.AsnTypeTypes.Choice})],ho)});var kt=y($e=>{"use strict";Object.defineProperty($e,"__esModule",{value:!0});$e.id_alg_unsigned=$e.id_ce=$e.id_ad_caRepository=$e.id_ad_timeStamping=$e.id_ad_caIssuers=
$e.id_ad_ocsp=$e.id_qt_unotice=$e.id_qt_csp=$e.id_ad=$e.id_kp=$e.id_qt=$e.id_pe=$e.id_pkix=void 0;$e.id_pkix="1.3.6.1.5.5.7";$e.id_pe=`${$e.id_pkix}.1`;$e.id_qt=
`${$e.id_pkix}.2`;$e.id_kp=`${$e.id_pkix}.3`;$e.id_ad=`${$e.id_pkix}.48`;$e.id_qt_csp=`${$e.id_qt}.1`;$e.id_qt_unotice=`${$e.id_qt}.2`;$e.id_ad_ocsp=`${$e.id_ad}\
.1`;$e.id_ad_caIssuers=`${$e.id_ad}.2`;$e.id_ad_timeStamping=`${$e.id_ad}.3`;$e.id_ad_caRepository=`${$e.id_ad}.5`;$e.id_ce="2.5.29";$e.id_alg_unsigned="1.3.6.1\
.5.5.7.6.36"});var eC=y(gs=>{"use strict";var JP;Object.defineProperty(gs,"__esModule",{value:!0});gs.AuthorityInfoAccessSyntax=gs.AccessDescription=gs.id_pe_authorityInfoAccess=
void 0;var QP=D(),Tf=H(),t3=Cu(),Dse=kt();gs.id_pe_authorityInfoAccess=`${Dse.id_pe}.1`;var Pf=class{accessMethod="";accessLocation=new t3.GeneralName;constructor(t={}){
Object.assign(this,t)}};gs.AccessDescription=Pf;QP.__decorate([(0,Tf.AsnProp)({type:Tf.AsnPropTypes.ObjectIdentifier})],Pf.prototype,"accessMethod",void 0);QP.__decorate(
[(0,Tf.AsnProp)({type:t3.GeneralName})],Pf.prototype,"accessLocation",void 0);var YP=JP=class extends Tf.AsnArray{constructor(t){super(t),Object.setPrototypeOf(
this,JP.prototype)}};gs.AuthorityInfoAccessSyntax=YP;gs.AuthorityInfoAccessSyntax=YP=JP=QP.__decorate([(0,Tf.AsnType)({type:Tf.AsnTypeTypes.Sequence,itemType:Pf})],
YP)});var rC=y(ga=>{"use strict";Object.defineProperty(ga,"__esModule",{value:!0});ga.AuthorityKeyIdentifier=ga.KeyIdentifier=ga.id_ce_authorityKeyIdentifier=void 0;var tC=D(),
Cf=H(),Use=Cu(),Fse=kt();ga.id_ce_authorityKeyIdentifier=`${Fse.id_ce}.35`;var f_=class extends Cf.OctetString{};ga.KeyIdentifier=f_;var Of=class{keyIdentifier;authorityCertIssuer;authorityCertSerialNumber;constructor(t={}){
t&&Object.assign(this,t)}};ga.AuthorityKeyIdentifier=Of;tC.__decorate([(0,Cf.AsnProp)({type:f_,context:0,optional:!0,implicit:!0})],Of.prototype,"keyIdentifier",
void 0);tC.__decorate([(0,Cf.AsnProp)({type:Use.GeneralName,context:1,optional:!0,implicit:!0,repeated:"sequence"})],Of.prototype,"authorityCertIssuer",void 0);
tC.__decorate([(0,Cf.AsnProp)({type:Cf.AsnPropTypes.Integer,context:2,optional:!0,implicit:!0,converter:Cf.AsnIntegerArrayBufferConverter})],Of.prototype,"autho\
rityCertSerialNumber",void 0)});var n3=y(kf=>{"use strict";Object.defineProperty(kf,"__esModule",{value:!0});kf.BasicConstraints=kf.id_ce_basicConstraints=void 0;var r3=D(),d_=H(),Vse=kt();kf.
id_ce_basicConstraints=`${Vse.id_ce}.19`;var ch=class{cA=!1;pathLenConstraint;constructor(t={}){Object.assign(this,t)}};kf.BasicConstraints=ch;r3.__decorate([(0,d_.
AsnProp)({type:d_.AsnPropTypes.Boolean,defaultValue:!1})],ch.prototype,"cA",void 0);r3.__decorate([(0,d_.AsnProp)({type:d_.AsnPropTypes.Integer,optional:!0})],ch.
prototype,"pathLenConstraint",void 0)});var fh=y(lh=>{"use strict";var nC;Object.defineProperty(lh,"__esModule",{value:!0});lh.GeneralNames=void 0;var Kse=D(),oC=H(),Hse=Cu(),iC=nC=class extends oC.AsnArray{constructor(t){
super(t),Object.setPrototypeOf(this,nC.prototype)}};lh.GeneralNames=iC;lh.GeneralNames=iC=nC=Kse.__decorate([(0,oC.AsnType)({type:oC.AsnTypeTypes.Sequence,itemType:Hse.
GeneralName})],iC)});var i3=y(Ou=>{"use strict";var sC;Object.defineProperty(Ou,"__esModule",{value:!0});Ou.CertificateIssuer=Ou.id_ce_certificateIssuer=void 0;var $se=D(),o3=H(),Wse=fh(),
zse=kt();Ou.id_ce_certificateIssuer=`${zse.id_ce}.29`;var aC=sC=class extends Wse.GeneralNames{constructor(t){super(t),Object.setPrototypeOf(this,sC.prototype)}};
Ou.CertificateIssuer=aC;Ou.CertificateIssuer=aC=sC=$se.__decorate([(0,o3.AsnType)({type:o3.AsnTypeTypes.Sequence})],aC)});var s3=y(Ut=>{"use strict";var uC;Object.defineProperty(Ut,"__esModule",{value:!0});Ut.CertificatePolicies=Ut.PolicyInformation=Ut.PolicyQualifierInfo=Ut.Qualifier=
Ut.UserNotice=Ut.NoticeReference=Ut.DisplayText=Ut.id_ce_certificatePolicies_anyPolicy=Ut.id_ce_certificatePolicies=void 0;var Ur=D(),lt=H(),Xse=kt();Ut.id_ce_certificatePolicies=
`${Xse.id_ce}.32`;Ut.id_ce_certificatePolicies_anyPolicy=`${Ut.id_ce_certificatePolicies}.0`;var Pi=class{ia5String;visibleString;bmpString;utf8String;constructor(t={}){
Object.assign(this,t)}toString(){return this.ia5String||this.visibleString||this.bmpString||this.utf8String||""}};Ut.DisplayText=Pi;Ur.__decorate([(0,lt.AsnProp)(
{type:lt.AsnPropTypes.IA5String})],Pi.prototype,"ia5String",void 0);Ur.__decorate([(0,lt.AsnProp)({type:lt.AsnPropTypes.VisibleString})],Pi.prototype,"visibleSt\
ring",void 0);Ur.__decorate([(0,lt.AsnProp)({type:lt.AsnPropTypes.BmpString})],Pi.prototype,"bmpString",void 0);Ur.__decorate([(0,lt.AsnProp)({type:lt.AsnPropTypes.
Utf8String})],Pi.prototype,"utf8String",void 0);Ut.DisplayText=Pi=Ur.__decorate([(0,lt.AsnType)({type:lt.AsnTypeTypes.Choice})],Pi);var Bf=class{organization=new Pi;noticeNumbers=[];constructor(t={}){
Object.assign(this,t)}};Ut.NoticeReference=Bf;Ur.__decorate([(0,lt.AsnProp)({type:Pi})],Bf.prototype,"organization",void 0);Ur.__decorate([(0,lt.AsnProp)({type:lt.
AsnPropTypes.Integer,repeated:"sequence"})],Bf.prototype,"noticeNumbers",void 0);var If=class{noticeRef;explicitText;constructor(t={}){Object.assign(this,t)}};Ut.
UserNotice=If;Ur.__decorate([(0,lt.AsnProp)({type:Bf,optional:!0})],If.prototype,"noticeRef",void 0);Ur.__decorate([(0,lt.AsnProp)({type:Pi,optional:!0})],If.prototype,
"explicitText",void 0);var dh=class{cPSuri;userNotice;constructor(t={}){Object.assign(this,t)}};Ut.Qualifier=dh;Ur.__decorate([(0,lt.AsnProp)({type:lt.AsnPropTypes.
IA5String})],dh.prototype,"cPSuri",void 0);Ur.__decorate([(0,lt.AsnProp)({type:If})],dh.prototype,"userNotice",void 0);Ut.Qualifier=dh=Ur.__decorate([(0,lt.AsnType)(
{type:lt.AsnTypeTypes.Choice})],dh);var xf=class{policyQualifierId="";qualifier=new ArrayBuffer(0);constructor(t={}){Object.assign(this,t)}};Ut.PolicyQualifierInfo=
xf;Ur.__decorate([(0,lt.AsnProp)({type:lt.AsnPropTypes.ObjectIdentifier})],xf.prototype,"policyQualifierId",void 0);Ur.__decorate([(0,lt.AsnProp)({type:lt.AsnPropTypes.
Any})],xf.prototype,"qualifier",void 0);var Rf=class{policyIdentifier="";policyQualifiers;constructor(t={}){Object.assign(this,t)}};Ut.PolicyInformation=Rf;Ur.__decorate(
[(0,lt.AsnProp)({type:lt.AsnPropTypes.ObjectIdentifier})],Rf.prototype,"policyIdentifier",void 0);Ur.__decorate([(0,lt.AsnProp)({type:xf,repeated:"sequence",optional:!0})],
Rf.prototype,"policyQualifiers",void 0);var cC=uC=class extends lt.AsnArray{constructor(t){super(t),Object.setPrototypeOf(this,uC.prototype)}};Ut.CertificatePolicies=
cC;Ut.CertificatePolicies=cC=uC=Ur.__decorate([(0,lt.AsnType)({type:lt.AsnTypeTypes.Sequence,itemType:Rf})],cC)});var lC=y(ku=>{"use strict";Object.defineProperty(ku,"__esModule",{value:!0});ku.CRLNumber=ku.id_ce_cRLNumber=void 0;var a3=D(),p_=H(),Gse=kt();ku.id_ce_cRLNumber=
`${Gse.id_ce}.20`;var y_=class{value;constructor(t=0){this.value=t}};ku.CRLNumber=y_;a3.__decorate([(0,p_.AsnProp)({type:p_.AsnPropTypes.Integer})],y_.prototype,
"value",void 0);ku.CRLNumber=y_=a3.__decorate([(0,p_.AsnType)({type:p_.AsnTypeTypes.Choice})],y_)});var c3=y(Bu=>{"use strict";Object.defineProperty(Bu,"__esModule",{value:!0});Bu.BaseCRLNumber=Bu.id_ce_deltaCRLIndicator=void 0;var Zse=D(),u3=H(),Jse=kt(),Yse=lC();
Bu.id_ce_deltaCRLIndicator=`${Jse.id_ce}.27`;var fC=class extends Yse.CRLNumber{};Bu.BaseCRLNumber=fC;Bu.BaseCRLNumber=fC=Zse.__decorate([(0,u3.AsnType)({type:u3.
AsnTypeTypes.Choice})],fC)});var m_=y(Jr=>{"use strict";var dC;Object.defineProperty(Jr,"__esModule",{value:!0});Jr.CRLDistributionPoints=Jr.DistributionPoint=Jr.DistributionPointName=Jr.Reason=
Jr.ReasonFlags=Jr.id_ce_cRLDistributionPoints=void 0;var xu=D(),Fo=H(),Qse=Af(),l3=Cu(),eae=kt();Jr.id_ce_cRLDistributionPoints=`${eae.id_ce}.31`;var Uo;(function(e){
e[e.unused=1]="unused",e[e.keyCompromise=2]="keyCompromise",e[e.cACompromise=4]="cACompromise",e[e.affiliationChanged=8]="affiliationChanged",e[e.superseded=16]=
"superseded",e[e.cessationOfOperation=32]="cessationOfOperation",e[e.certificateHold=64]="certificateHold",e[e.privilegeWithdrawn=128]="privilegeWithdrawn",e[e.
aACompromise=256]="aACompromise"})(Uo||(Jr.ReasonFlags=Uo={}));var h_=class extends Fo.BitString{toJSON(){let t=[],r=this.toNumber();return r&Uo.aACompromise&&t.
push("aACompromise"),r&Uo.affiliationChanged&&t.push("affiliationChanged"),r&Uo.cACompromise&&t.push("cACompromise"),r&Uo.certificateHold&&t.push("certificateHo\
ld"),r&Uo.cessationOfOperation&&t.push("cessationOfOperation"),r&Uo.keyCompromise&&t.push("keyCompromise"),r&Uo.privilegeWithdrawn&&t.push("privilegeWithdrawn"),
r&Uo.superseded&&t.push("superseded"),r&Uo.unused&&t.push("unused"),t}toString(){return`[${this.toJSON().join(", ")}]`}};Jr.Reason=h_;var qf=class{fullName;nameRelativeToCRLIssuer;constructor(t={}){
Object.assign(this,t)}};Jr.DistributionPointName=qf;xu.__decorate([(0,Fo.AsnProp)({type:l3.GeneralName,context:0,repeated:"sequence",implicit:!0})],qf.prototype,
"fullName",void 0);xu.__decorate([(0,Fo.AsnProp)({type:Qse.RelativeDistinguishedName,context:1,implicit:!0})],qf.prototype,"nameRelativeToCRLIssuer",void 0);Jr.
DistributionPointName=qf=xu.__decorate([(0,Fo.AsnType)({type:Fo.AsnTypeTypes.Choice})],qf);var Iu=class{distributionPoint;reasons;cRLIssuer;constructor(t={}){Object.
assign(this,t)}};Jr.DistributionPoint=Iu;xu.__decorate([(0,Fo.AsnProp)({type:qf,context:0,optional:!0})],Iu.prototype,"distributionPoint",void 0);xu.__decorate(
[(0,Fo.AsnProp)({type:h_,context:1,optional:!0,implicit:!0})],Iu.prototype,"reasons",void 0);xu.__decorate([(0,Fo.AsnProp)({type:l3.GeneralName,context:2,optional:!0,
repeated:"sequence",implicit:!0})],Iu.prototype,"cRLIssuer",void 0);var pC=dC=class extends Fo.AsnArray{constructor(t){super(t),Object.setPrototypeOf(this,dC.prototype)}};
Jr.CRLDistributionPoints=pC;Jr.CRLDistributionPoints=pC=dC=xu.__decorate([(0,Fo.AsnType)({type:Fo.AsnTypeTypes.Sequence,itemType:Iu})],pC)});var p3=y(Ru=>{"use strict";var yC;Object.defineProperty(Ru,"__esModule",{value:!0});Ru.FreshestCRL=Ru.id_ce_freshestCRL=void 0;var tae=D(),f3=H(),rae=kt(),d3=m_();
Ru.id_ce_freshestCRL=`${rae.id_ce}.46`;var hC=yC=class extends d3.CRLDistributionPoints{constructor(t){super(t),Object.setPrototypeOf(this,yC.prototype)}};Ru.FreshestCRL=
hC;Ru.FreshestCRL=hC=yC=tae.__decorate([(0,f3.AsnType)({type:f3.AsnTypeTypes.Sequence,itemType:d3.DistributionPoint})],hC)});var h3=y(Nf=>{"use strict";Object.defineProperty(Nf,"__esModule",{value:!0});Nf.IssuingDistributionPoint=Nf.id_ce_issuingDistributionPoint=void 0;var Lf=D(),Ci=H(),
nae=kt(),y3=m_();Nf.id_ce_issuingDistributionPoint=`${nae.id_ce}.28`;var $n=class e{static ONLY=!1;distributionPoint;onlyContainsUserCerts=e.ONLY;onlyContainsCACerts=e.
ONLY;onlySomeReasons;indirectCRL=e.ONLY;onlyContainsAttributeCerts=e.ONLY;constructor(t={}){Object.assign(this,t)}};Nf.IssuingDistributionPoint=$n;Lf.__decorate(
[(0,Ci.AsnProp)({type:y3.DistributionPointName,context:0,optional:!0})],$n.prototype,"distributionPoint",void 0);Lf.__decorate([(0,Ci.AsnProp)({type:Ci.AsnPropTypes.
Boolean,context:1,defaultValue:$n.ONLY,implicit:!0})],$n.prototype,"onlyContainsUserCerts",void 0);Lf.__decorate([(0,Ci.AsnProp)({type:Ci.AsnPropTypes.Boolean,context:2,
defaultValue:$n.ONLY,implicit:!0})],$n.prototype,"onlyContainsCACerts",void 0);Lf.__decorate([(0,Ci.AsnProp)({type:y3.Reason,context:3,optional:!0,implicit:!0})],
$n.prototype,"onlySomeReasons",void 0);Lf.__decorate([(0,Ci.AsnProp)({type:Ci.AsnPropTypes.Boolean,context:4,defaultValue:$n.ONLY,implicit:!0})],$n.prototype,"i\
ndirectCRL",void 0);Lf.__decorate([(0,Ci.AsnProp)({type:Ci.AsnPropTypes.Boolean,context:5,defaultValue:$n.ONLY,implicit:!0})],$n.prototype,"onlyContainsAttribut\
eCerts",void 0)});var g3=y(vs=>{"use strict";Object.defineProperty(vs,"__esModule",{value:!0});vs.CRLReason=vs.CRLReasons=vs.id_ce_cRLReasons=void 0;var m3=D(),g_=H(),oae=kt();vs.
id_ce_cRLReasons=`${oae.id_ce}.21`;var ph;(function(e){e[e.unspecified=0]="unspecified",e[e.keyCompromise=1]="keyCompromise",e[e.cACompromise=2]="cACompromise",
e[e.affiliationChanged=3]="affiliationChanged",e[e.superseded=4]="superseded",e[e.cessationOfOperation=5]="cessationOfOperation",e[e.certificateHold=6]="certifi\
cateHold",e[e.removeFromCRL=8]="removeFromCRL",e[e.privilegeWithdrawn=9]="privilegeWithdrawn",e[e.aACompromise=10]="aACompromise"})(ph||(vs.CRLReasons=ph={}));var v_=class{reason=ph.
unspecified;constructor(t=ph.unspecified){this.reason=t}toJSON(){return ph[this.reason]}toString(){return this.toJSON()}};vs.CRLReason=v_;m3.__decorate([(0,g_.AsnProp)(
{type:g_.AsnPropTypes.Enumerated})],v_.prototype,"reason",void 0);vs.CRLReason=v_=m3.__decorate([(0,g_.AsnType)({type:g_.AsnTypeTypes.Choice})],v_)});var v3=y(Gt=>{"use strict";var mC;Object.defineProperty(Gt,"__esModule",{value:!0});Gt.id_kp_OCSPSigning=Gt.id_kp_timeStamping=Gt.id_kp_emailProtection=Gt.id_kp_codeSigning=
Gt.id_kp_clientAuth=Gt.id_kp_serverAuth=Gt.anyExtendedKeyUsage=Gt.ExtendedKeyUsage=Gt.id_ce_extKeyUsage=void 0;var iae=D(),b_=H(),qu=kt();Gt.id_ce_extKeyUsage=`${qu.
id_ce}.37`;var gC=mC=class extends b_.AsnArray{constructor(t){super(t),Object.setPrototypeOf(this,mC.prototype)}};Gt.ExtendedKeyUsage=gC;Gt.ExtendedKeyUsage=gC=
mC=iae.__decorate([(0,b_.AsnType)({type:b_.AsnTypeTypes.Sequence,itemType:b_.AsnPropTypes.ObjectIdentifier})],gC);Gt.anyExtendedKeyUsage=`${Gt.id_ce_extKeyUsage}\
.0`;Gt.id_kp_serverAuth=`${qu.id_kp}.1`;Gt.id_kp_clientAuth=`${qu.id_kp}.2`;Gt.id_kp_codeSigning=`${qu.id_kp}.3`;Gt.id_kp_emailProtection=`${qu.id_kp}.4`;Gt.id_kp_timeStamping=
`${qu.id_kp}.8`;Gt.id_kp_OCSPSigning=`${qu.id_kp}.9`});var _3=y(Nu=>{"use strict";Object.defineProperty(Nu,"__esModule",{value:!0});Nu.InhibitAnyPolicy=Nu.id_ce_inhibitAnyPolicy=void 0;var b3=D(),yh=H(),sae=kt();Nu.
id_ce_inhibitAnyPolicy=`${sae.id_ce}.54`;var __=class{value;constructor(t=new ArrayBuffer(0)){this.value=t}};Nu.InhibitAnyPolicy=__;b3.__decorate([(0,yh.AsnProp)(
{type:yh.AsnPropTypes.Integer,converter:yh.AsnIntegerArrayBufferConverter})],__.prototype,"value",void 0);Nu.InhibitAnyPolicy=__=b3.__decorate([(0,yh.AsnType)({
type:yh.AsnTypeTypes.Choice})],__)});var A3=y(Lu=>{"use strict";Object.defineProperty(Lu,"__esModule",{value:!0});Lu.InvalidityDate=Lu.id_ce_invalidityDate=void 0;var S3=D(),S_=H(),aae=kt();Lu.id_ce_invalidityDate=
`${aae.id_ce}.24`;var A_=class{value=new Date;constructor(t){t&&(this.value=t)}};Lu.InvalidityDate=A_;S3.__decorate([(0,S_.AsnProp)({type:S_.AsnPropTypes.GeneralizedTime})],
A_.prototype,"value",void 0);Lu.InvalidityDate=A_=S3.__decorate([(0,S_.AsnType)({type:S_.AsnTypeTypes.Choice})],A_)});var E3=y(Mu=>{"use strict";var vC;Object.defineProperty(Mu,"__esModule",{value:!0});Mu.IssueAlternativeName=Mu.id_ce_issuerAltName=void 0;var uae=D(),w3=H(),cae=fh(),
lae=kt();Mu.id_ce_issuerAltName=`${lae.id_ce}.18`;var bC=vC=class extends cae.GeneralNames{constructor(t){super(t),Object.setPrototypeOf(this,vC.prototype)}};Mu.
IssueAlternativeName=bC;Mu.IssueAlternativeName=bC=vC=uae.__decorate([(0,w3.AsnType)({type:w3.AsnTypeTypes.Sequence})],bC)});var T3=y(va=>{"use strict";Object.defineProperty(va,"__esModule",{value:!0});va.KeyUsage=va.KeyUsageFlags=va.id_ce_keyUsage=void 0;var fae=H(),dae=kt();va.id_ce_keyUsage=
`${dae.id_ce}.15`;var Vo;(function(e){e[e.digitalSignature=1]="digitalSignature",e[e.nonRepudiation=2]="nonRepudiation",e[e.keyEncipherment=4]="keyEncipherment",
e[e.dataEncipherment=8]="dataEncipherment",e[e.keyAgreement=16]="keyAgreement",e[e.keyCertSign=32]="keyCertSign",e[e.cRLSign=64]="cRLSign",e[e.encipherOnly=128]=
"encipherOnly",e[e.decipherOnly=256]="decipherOnly"})(Vo||(va.KeyUsageFlags=Vo={}));var _C=class extends fae.BitString{toJSON(){let t=this.toNumber(),r=[];return t&
Vo.cRLSign&&r.push("crlSign"),t&Vo.dataEncipherment&&r.push("dataEncipherment"),t&Vo.decipherOnly&&r.push("decipherOnly"),t&Vo.digitalSignature&&r.push("digital\
Signature"),t&Vo.encipherOnly&&r.push("encipherOnly"),t&Vo.keyAgreement&&r.push("keyAgreement"),t&Vo.keyCertSign&&r.push("keyCertSign"),t&Vo.keyEncipherment&&r.
push("keyEncipherment"),t&Vo.nonRepudiation&&r.push("nonRepudiation"),r}toString(){return`[${this.toJSON().join(", ")}]`}};va.KeyUsage=_C});var C3=y(Ko=>{"use strict";var SC;Object.defineProperty(Ko,"__esModule",{value:!0});Ko.NameConstraints=Ko.GeneralSubtrees=Ko.GeneralSubtree=Ko.id_ce_nameConstraints=
void 0;var Mf=D(),Oi=H(),P3=Cu(),pae=kt();Ko.id_ce_nameConstraints=`${pae.id_ce}.30`;var ju=class{base=new P3.GeneralName;minimum=0;maximum;constructor(t={}){Object.
assign(this,t)}};Ko.GeneralSubtree=ju;Mf.__decorate([(0,Oi.AsnProp)({type:P3.GeneralName})],ju.prototype,"base",void 0);Mf.__decorate([(0,Oi.AsnProp)({type:Oi.AsnPropTypes.
Integer,context:0,defaultValue:0,implicit:!0})],ju.prototype,"minimum",void 0);Mf.__decorate([(0,Oi.AsnProp)({type:Oi.AsnPropTypes.Integer,context:1,optional:!0,
implicit:!0})],ju.prototype,"maximum",void 0);var hh=SC=class extends Oi.AsnArray{constructor(t){super(t),Object.setPrototypeOf(this,SC.prototype)}};Ko.GeneralSubtrees=
hh;Ko.GeneralSubtrees=hh=SC=Mf.__decorate([(0,Oi.AsnType)({type:Oi.AsnTypeTypes.Sequence,itemType:ju})],hh);var mh=class{permittedSubtrees;excludedSubtrees;constructor(t={}){
Object.assign(this,t)}};Ko.NameConstraints=mh;Mf.__decorate([(0,Oi.AsnProp)({type:hh,context:0,optional:!0,implicit:!0})],mh.prototype,"permittedSubtrees",void 0);
Mf.__decorate([(0,Oi.AsnProp)({type:hh,context:1,optional:!0,implicit:!0})],mh.prototype,"excludedSubtrees",void 0)});var k3=y(Df=>{"use strict";Object.defineProperty(Df,"__esModule",{value:!0});Df.PolicyConstraints=Df.id_ce_policyConstraints=void 0;var O3=D(),jf=H(),yae=kt();Df.
id_ce_policyConstraints=`${yae.id_ce}.36`;var gh=class{requireExplicitPolicy;inhibitPolicyMapping;constructor(t={}){Object.assign(this,t)}};Df.PolicyConstraints=
gh;O3.__decorate([(0,jf.AsnProp)({type:jf.AsnPropTypes.Integer,context:0,implicit:!0,optional:!0,converter:jf.AsnIntegerArrayBufferConverter})],gh.prototype,"re\
quireExplicitPolicy",void 0);O3.__decorate([(0,jf.AsnProp)({type:jf.AsnPropTypes.Integer,context:1,implicit:!0,optional:!0,converter:jf.AsnIntegerArrayBufferConverter})],
gh.prototype,"inhibitPolicyMapping",void 0)});var B3=y(bs=>{"use strict";var AC;Object.defineProperty(bs,"__esModule",{value:!0});bs.PolicyMappings=bs.PolicyMapping=bs.id_ce_policyMappings=void 0;var EC=D(),
Du=H(),hae=kt();bs.id_ce_policyMappings=`${hae.id_ce}.33`;var Uf=class{issuerDomainPolicy="";subjectDomainPolicy="";constructor(t={}){Object.assign(this,t)}};bs.
PolicyMapping=Uf;EC.__decorate([(0,Du.AsnProp)({type:Du.AsnPropTypes.ObjectIdentifier})],Uf.prototype,"issuerDomainPolicy",void 0);EC.__decorate([(0,Du.AsnProp)(
{type:Du.AsnPropTypes.ObjectIdentifier})],Uf.prototype,"subjectDomainPolicy",void 0);var wC=AC=class extends Du.AsnArray{constructor(t){super(t),Object.setPrototypeOf(
this,AC.prototype)}};bs.PolicyMappings=wC;bs.PolicyMappings=wC=AC=EC.__decorate([(0,Du.AsnType)({type:Du.AsnTypeTypes.Sequence,itemType:Uf})],wC)});var x3=y(Uu=>{"use strict";var TC;Object.defineProperty(Uu,"__esModule",{value:!0});Uu.SubjectAlternativeName=Uu.id_ce_subjectAltName=void 0;var mae=D(),I3=H(),
gae=fh(),vae=kt();Uu.id_ce_subjectAltName=`${vae.id_ce}.17`;var PC=TC=class extends gae.GeneralNames{constructor(t){super(t),Object.setPrototypeOf(this,TC.prototype)}};
Uu.SubjectAlternativeName=PC;Uu.SubjectAlternativeName=PC=TC=mae.__decorate([(0,I3.AsnType)({type:I3.AsnTypeTypes.Sequence})],PC)});var CC=y(E_=>{"use strict";Object.defineProperty(E_,"__esModule",{value:!0});E_.Attribute=void 0;var R3=D(),w_=H(),vh=class{type="";values=[];constructor(t={}){
Object.assign(this,t)}};E_.Attribute=vh;R3.__decorate([(0,w_.AsnProp)({type:w_.AsnPropTypes.ObjectIdentifier})],vh.prototype,"type",void 0);R3.__decorate([(0,w_.
AsnProp)({type:w_.AsnPropTypes.Any,repeated:"set"})],vh.prototype,"values",void 0)});var q3=y(Fu=>{"use strict";var OC;Object.defineProperty(Fu,"__esModule",{value:!0});Fu.SubjectDirectoryAttributes=Fu.id_ce_subjectDirectoryAttributes=void 0;var bae=D(),
kC=H(),_ae=CC(),Sae=kt();Fu.id_ce_subjectDirectoryAttributes=`${Sae.id_ce}.9`;var BC=OC=class extends kC.AsnArray{constructor(t){super(t),Object.setPrototypeOf(
this,OC.prototype)}};Fu.SubjectDirectoryAttributes=BC;Fu.SubjectDirectoryAttributes=BC=OC=bae.__decorate([(0,kC.AsnType)({type:kC.AsnTypeTypes.Sequence,itemType:_ae.
Attribute})],BC)});var N3=y(Ff=>{"use strict";Object.defineProperty(Ff,"__esModule",{value:!0});Ff.SubjectKeyIdentifier=Ff.id_ce_subjectKeyIdentifier=void 0;var Aae=kt(),wae=rC();
Ff.id_ce_subjectKeyIdentifier=`${Aae.id_ce}.14`;var IC=class extends wae.KeyIdentifier{};Ff.SubjectKeyIdentifier=IC});var M3=y(Vf=>{"use strict";Object.defineProperty(Vf,"__esModule",{value:!0});Vf.PrivateKeyUsagePeriod=Vf.id_ce_privateKeyUsagePeriod=void 0;var L3=D(),T_=H(),Eae=kt();
Vf.id_ce_privateKeyUsagePeriod=`${Eae.id_ce}.16`;var bh=class{notBefore;notAfter;constructor(t={}){Object.assign(this,t)}};Vf.PrivateKeyUsagePeriod=bh;L3.__decorate(
[(0,T_.AsnProp)({type:T_.AsnPropTypes.GeneralizedTime,context:0,implicit:!0,optional:!0})],bh.prototype,"notBefore",void 0);L3.__decorate([(0,T_.AsnProp)({type:T_.
AsnPropTypes.GeneralizedTime,context:1,implicit:!0,optional:!0})],bh.prototype,"notAfter",void 0)});var D3=y(ki=>{"use strict";Object.defineProperty(ki,"__esModule",{value:!0});ki.EntrustVersionInfo=ki.EntrustInfo=ki.EntrustInfoFlags=ki.id_entrust_entrustVersInfo=
void 0;var j3=D(),P_=H();ki.id_entrust_entrustVersInfo="1.2.840.113533.7.65.0";var _h;(function(e){e[e.keyUpdateAllowed=1]="keyUpdateAllowed",e[e.newExtensions=
2]="newExtensions",e[e.pKIXCertificate=4]="pKIXCertificate"})(_h||(ki.EntrustInfoFlags=_h={}));var Sh=class extends P_.BitString{toJSON(){let t=[],r=this.toNumber();
return r&_h.pKIXCertificate&&t.push("pKIXCertificate"),r&_h.newExtensions&&t.push("newExtensions"),r&_h.keyUpdateAllowed&&t.push("keyUpdateAllowed"),t}toString(){
return`[${this.toJSON().join(", ")}]`}};ki.EntrustInfo=Sh;var Ah=class{entrustVers="";entrustInfoFlags=new Sh;constructor(t={}){Object.assign(this,t)}};ki.EntrustVersionInfo=
Ah;j3.__decorate([(0,P_.AsnProp)({type:P_.AsnPropTypes.GeneralString})],Ah.prototype,"entrustVers",void 0);j3.__decorate([(0,P_.AsnProp)({type:Sh})],Ah.prototype,
"entrustInfoFlags",void 0)});var U3=y(Vu=>{"use strict";var xC;Object.defineProperty(Vu,"__esModule",{value:!0});Vu.SubjectInfoAccessSyntax=Vu.id_pe_subjectInfoAccess=void 0;var Tae=D(),RC=H(),
Pae=kt(),Cae=eC();Vu.id_pe_subjectInfoAccess=`${Pae.id_pe}.11`;var qC=xC=class extends RC.AsnArray{constructor(t){super(t),Object.setPrototypeOf(this,xC.prototype)}};
Vu.SubjectInfoAccessSyntax=qC;Vu.SubjectInfoAccessSyntax=qC=xC=Tae.__decorate([(0,RC.AsnType)({type:RC.AsnTypeTypes.Sequence,itemType:Cae.AccessDescription})],qC)});var F3=y(At=>{"use strict";Object.defineProperty(At,"__esModule",{value:!0});var qt=D();qt.__exportStar(eC(),At);qt.__exportStar(rC(),At);qt.__exportStar(n3(),At);
qt.__exportStar(i3(),At);qt.__exportStar(s3(),At);qt.__exportStar(c3(),At);qt.__exportStar(m_(),At);qt.__exportStar(p3(),At);qt.__exportStar(h3(),At);qt.__exportStar(
lC(),At);qt.__exportStar(g3(),At);qt.__exportStar(v3(),At);qt.__exportStar(_3(),At);qt.__exportStar(A3(),At);qt.__exportStar(E3(),At);qt.__exportStar(T3(),At);qt.
__exportStar(C3(),At);qt.__exportStar(k3(),At);qt.__exportStar(B3(),At);qt.__exportStar(x3(),At);qt.__exportStar(q3(),At);qt.__exportStar(N3(),At);qt.__exportStar(
M3(),At);qt.__exportStar(D3(),At);qt.__exportStar(U3(),At)});var Ku=y(O_=>{"use strict";Object.defineProperty(O_,"__esModule",{value:!0});O_.AlgorithmIdentifier=void 0;var V3=D(),C_=H(),Oae=lo(),wh=class e{algorithm="";parameters;constructor(t={}){
Object.assign(this,t)}isEqual(t){return t instanceof e&&t.algorithm==this.algorithm&&(t.parameters&&this.parameters&&(0,Oae.equal)(t.parameters,this.parameters)||
t.parameters===this.parameters)}};O_.AlgorithmIdentifier=wh;V3.__decorate([(0,C_.AsnProp)({type:C_.AsnPropTypes.ObjectIdentifier})],wh.prototype,"algorithm",void 0);
V3.__decorate([(0,C_.AsnProp)({type:C_.AsnPropTypes.Any,optional:!0})],wh.prototype,"parameters",void 0)});var LC=y(k_=>{"use strict";Object.defineProperty(k_,"__esModule",{value:!0});k_.SubjectPublicKeyInfo=void 0;var K3=D(),NC=H(),H3=Ku(),Eh=class{algorithm=new H3.
AlgorithmIdentifier;subjectPublicKey=new ArrayBuffer(0);constructor(t={}){Object.assign(this,t)}};k_.SubjectPublicKeyInfo=Eh;K3.__decorate([(0,NC.AsnProp)({type:H3.
AlgorithmIdentifier})],Eh.prototype,"algorithm",void 0);K3.__decorate([(0,NC.AsnProp)({type:NC.AsnPropTypes.BitString})],Eh.prototype,"subjectPublicKey",void 0)});var B_=y(Ph=>{"use strict";Object.defineProperty(Ph,"__esModule",{value:!0});Ph.Time=void 0;var MC=D(),Kf=H(),Th=class{utcTime;generalTime;constructor(t){if(t)if(typeof t==
"string"||typeof t=="number"||t instanceof Date){let r=new Date(t);r.setUTCMilliseconds(0),r.getUTCFullYear()>2049?this.generalTime=r:this.utcTime=r}else Object.
assign(this,t)}getTime(){let t=this.utcTime||this.generalTime;if(!t)throw new Error("Cannot get time from CHOICE object");return t}};Ph.Time=Th;MC.__decorate([(0,Kf.
AsnProp)({type:Kf.AsnPropTypes.UTCTime})],Th.prototype,"utcTime",void 0);MC.__decorate([(0,Kf.AsnProp)({type:Kf.AsnPropTypes.GeneralizedTime})],Th.prototype,"ge\
neralTime",void 0);Ph.Time=Th=MC.__decorate([(0,Kf.AsnType)({type:Kf.AsnTypeTypes.Choice})],Th)});var jC=y(I_=>{"use strict";Object.defineProperty(I_,"__esModule",{value:!0});I_.Validity=void 0;var $3=D(),W3=H(),Hf=B_(),Ch=class{notBefore=new Hf.Time(new Date);notAfter=new Hf.
Time(new Date);constructor(t){t&&(this.notBefore=new Hf.Time(t.notBefore),this.notAfter=new Hf.Time(t.notAfter))}};I_.Validity=Ch;$3.__decorate([(0,W3.AsnProp)(
{type:Hf.Time})],Ch.prototype,"notBefore",void 0);$3.__decorate([(0,W3.AsnProp)({type:Hf.Time})],Ch.prototype,"notAfter",void 0)});var R_=y(Hu=>{"use strict";var DC;Object.defineProperty(Hu,"__esModule",{value:!0});Hu.Extensions=Hu.Extension=void 0;var x_=D(),Bi=H(),ba=class e{static CRITICAL=!1;extnID="";critical=e.
CRITICAL;extnValue=new Bi.OctetString;constructor(t={}){Object.assign(this,t)}};Hu.Extension=ba;x_.__decorate([(0,Bi.AsnProp)({type:Bi.AsnPropTypes.ObjectIdentifier})],
ba.prototype,"extnID",void 0);x_.__decorate([(0,Bi.AsnProp)({type:Bi.AsnPropTypes.Boolean,defaultValue:ba.CRITICAL})],ba.prototype,"critical",void 0);x_.__decorate(
[(0,Bi.AsnProp)({type:Bi.OctetString})],ba.prototype,"extnValue",void 0);var UC=DC=class extends Bi.AsnArray{constructor(t){super(t),Object.setPrototypeOf(this,
DC.prototype)}};Hu.Extensions=UC;Hu.Extensions=UC=DC=x_.__decorate([(0,Bi.AsnType)({type:Bi.AsnTypeTypes.Sequence,itemType:ba})],UC)});var FC=y(q_=>{"use strict";Object.defineProperty(q_,"__esModule",{value:!0});q_.Version=void 0;var z3;(function(e){e[e.v1=0]="v1",e[e.v2=1]="v2",e[e.v3=2]="v3"})(
z3||(q_.Version=z3={}))});var VC=y(L_=>{"use strict";Object.defineProperty(L_,"__esModule",{value:!0});L_.TBSCertificate=void 0;var Ii=D(),hn=H(),X3=Ku(),N_=Af(),G3=LC(),Z3=jC(),kae=R_(),
J3=FC(),Wn=class{version=J3.Version.v1;serialNumber=new ArrayBuffer(0);signature=new X3.AlgorithmIdentifier;issuer=new N_.Name;validity=new Z3.Validity;subject=new N_.
Name;subjectPublicKeyInfo=new G3.SubjectPublicKeyInfo;issuerUniqueID;subjectUniqueID;extensions;constructor(t={}){Object.assign(this,t)}};L_.TBSCertificate=Wn;Ii.
__decorate([(0,hn.AsnProp)({type:hn.AsnPropTypes.Integer,context:0,defaultValue:J3.Version.v1})],Wn.prototype,"version",void 0);Ii.__decorate([(0,hn.AsnProp)({type:hn.
AsnPropTypes.Integer,converter:hn.AsnIntegerArrayBufferConverter})],Wn.prototype,"serialNumber",void 0);Ii.__decorate([(0,hn.AsnProp)({type:X3.AlgorithmIdentifier})],
Wn.prototype,"signature",void 0);Ii.__decorate([(0,hn.AsnProp)({type:N_.Name})],Wn.prototype,"issuer",void 0);Ii.__decorate([(0,hn.AsnProp)({type:Z3.Validity})],
Wn.prototype,"validity",void 0);Ii.__decorate([(0,hn.AsnProp)({type:N_.Name})],Wn.prototype,"subject",void 0);Ii.__decorate([(0,hn.AsnProp)({type:G3.SubjectPublicKeyInfo})],
Wn.prototype,"subjectPublicKeyInfo",void 0);Ii.__decorate([(0,hn.AsnProp)({type:hn.AsnPropTypes.BitString,context:1,implicit:!0,optional:!0})],Wn.prototype,"iss\
uerUniqueID",void 0);Ii.__decorate([(0,hn.AsnProp)({type:hn.AsnPropTypes.BitString,context:2,implicit:!0,optional:!0})],Wn.prototype,"subjectUniqueID",void 0);Ii.
__decorate([(0,hn.AsnProp)({type:kae.Extensions,context:3,optional:!0})],Wn.prototype,"extensions",void 0)});var e8=y(j_=>{"use strict";Object.defineProperty(j_,"__esModule",{value:!0});j_.Certificate=void 0;var KC=D(),M_=H(),Y3=Ku(),Q3=VC(),$f=class{tbsCertificate=new Q3.
TBSCertificate;tbsCertificateRaw;signatureAlgorithm=new Y3.AlgorithmIdentifier;signatureValue=new ArrayBuffer(0);constructor(t={}){Object.assign(this,t)}};j_.Certificate=
$f;KC.__decorate([(0,M_.AsnProp)({type:Q3.TBSCertificate,raw:!0})],$f.prototype,"tbsCertificate",void 0);KC.__decorate([(0,M_.AsnProp)({type:Y3.AlgorithmIdentifier})],
$f.prototype,"signatureAlgorithm",void 0);KC.__decorate([(0,M_.AsnProp)({type:M_.AsnPropTypes.BitString})],$f.prototype,"signatureValue",void 0)});var HC=y(Wf=>{"use strict";Object.defineProperty(Wf,"__esModule",{value:!0});Wf.TBSCertList=Wf.RevokedCertificate=void 0;var Ri=D(),zn=H(),t8=Ku(),r8=Af(),Oh=B_(),
n8=R_(),$u=class{userCertificate=new ArrayBuffer(0);revocationDate=new Oh.Time;crlEntryExtensions;constructor(t={}){Object.assign(this,t)}};Wf.RevokedCertificate=
$u;Ri.__decorate([(0,zn.AsnProp)({type:zn.AsnPropTypes.Integer,converter:zn.AsnIntegerArrayBufferConverter})],$u.prototype,"userCertificate",void 0);Ri.__decorate(
[(0,zn.AsnProp)({type:Oh.Time})],$u.prototype,"revocationDate",void 0);Ri.__decorate([(0,zn.AsnProp)({type:n8.Extension,optional:!0,repeated:"sequence"})],$u.prototype,
"crlEntryExtensions",void 0);var xi=class{version;signature=new t8.AlgorithmIdentifier;issuer=new r8.Name;thisUpdate=new Oh.Time;nextUpdate;revokedCertificates;crlExtensions;constructor(t={}){
Object.assign(this,t)}};Wf.TBSCertList=xi;Ri.__decorate([(0,zn.AsnProp)({type:zn.AsnPropTypes.Integer,optional:!0})],xi.prototype,"version",void 0);Ri.__decorate(
[(0,zn.AsnProp)({type:t8.AlgorithmIdentifier})],xi.prototype,"signature",void 0);Ri.__decorate([(0,zn.AsnProp)({type:r8.Name})],xi.prototype,"issuer",void 0);Ri.
__decorate([(0,zn.AsnProp)({type:Oh.Time})],xi.prototype,"thisUpdate",void 0);Ri.__decorate([(0,zn.AsnProp)({type:Oh.Time,optional:!0})],xi.prototype,"nextUpdat\
e",void 0);Ri.__decorate([(0,zn.AsnProp)({type:$u,repeated:"sequence",optional:!0})],xi.prototype,"revokedCertificates",void 0);Ri.__decorate([(0,zn.AsnProp)({type:n8.
Extension,optional:!0,context:0,repeated:"sequence"})],xi.prototype,"crlExtensions",void 0)});var s8=y(U_=>{"use strict";Object.defineProperty(U_,"__esModule",{value:!0});U_.CertificateList=void 0;var $C=D(),D_=H(),o8=Ku(),i8=HC(),zf=class{tbsCertList=new i8.
TBSCertList;tbsCertListRaw;signatureAlgorithm=new o8.AlgorithmIdentifier;signature=new ArrayBuffer(0);constructor(t={}){Object.assign(this,t)}};U_.CertificateList=
zf;$C.__decorate([(0,D_.AsnProp)({type:i8.TBSCertList,raw:!0})],zf.prototype,"tbsCertList",void 0);$C.__decorate([(0,D_.AsnProp)({type:o8.AlgorithmIdentifier})],
zf.prototype,"signatureAlgorithm",void 0);$C.__decorate([(0,D_.AsnProp)({type:D_.AsnPropTypes.BitString})],zf.prototype,"signature",void 0)});var rt=y(Ir=>{"use strict";Object.defineProperty(Ir,"__esModule",{value:!0});var Yr=D();Yr.__exportStar(F3(),Ir);Yr.__exportStar(Ku(),Ir);Yr.__exportStar(CC(),Ir);
Yr.__exportStar(e8(),Ir);Yr.__exportStar(s8(),Ir);Yr.__exportStar(R_(),Ir);Yr.__exportStar(Cu(),Ir);Yr.__exportStar(fh(),Ir);Yr.__exportStar(Af(),Ir);Yr.__exportStar(
kt(),Ir);Yr.__exportStar(LC(),Ir);Yr.__exportStar(HC(),Ir);Yr.__exportStar(VC(),Ir);Yr.__exportStar(B_(),Ir);Yr.__exportStar(FC(),Ir);Yr.__exportStar(jC(),Ir)});var Bh=y(V_=>{"use strict";Object.defineProperty(V_,"__esModule",{value:!0});V_.IssuerAndSerialNumber=void 0;var a8=D(),F_=H(),u8=rt(),kh=class{issuer=new u8.Name;serialNumber=new ArrayBuffer(
0);constructor(t={}){Object.assign(this,t)}};V_.IssuerAndSerialNumber=kh;a8.__decorate([(0,F_.AsnProp)({type:u8.Name})],kh.prototype,"issuer",void 0);a8.__decorate(
[(0,F_.AsnProp)({type:F_.AsnPropTypes.Integer,converter:F_.AsnIntegerArrayBufferConverter})],kh.prototype,"serialNumber",void 0)});var zC=y(xh=>{"use strict";Object.defineProperty(xh,"__esModule",{value:!0});xh.SignerIdentifier=void 0;var WC=D(),K_=H(),Bae=rt(),Iae=Bh(),Ih=class{subjectKeyIdentifier;issuerAndSerialNumber;constructor(t={}){
Object.assign(this,t)}};xh.SignerIdentifier=Ih;WC.__decorate([(0,K_.AsnProp)({type:Bae.SubjectKeyIdentifier,context:0,implicit:!0})],Ih.prototype,"subjectKeyIde\
ntifier",void 0);WC.__decorate([(0,K_.AsnProp)({type:Iae.IssuerAndSerialNumber})],Ih.prototype,"issuerAndSerialNumber",void 0);xh.SignerIdentifier=Ih=WC.__decorate(
[(0,K_.AsnType)({type:K_.AsnTypeTypes.Choice})],Ih)});var qi=y(Zt=>{"use strict";Object.defineProperty(Zt,"__esModule",{value:!0});Zt.KeyDerivationAlgorithmIdentifier=Zt.MessageAuthenticationCodeAlgorithm=Zt.ContentEncryptionAlgorithmIdentifier=
Zt.KeyEncryptionAlgorithmIdentifier=Zt.SignatureAlgorithmIdentifier=Zt.DigestAlgorithmIdentifier=Zt.CMSVersion=void 0;var Xf=D(),Gf=rt(),mo=H(),c8;(function(e){
e[e.v0=0]="v0",e[e.v1=1]="v1",e[e.v2=2]="v2",e[e.v3=3]="v3",e[e.v4=4]="v4",e[e.v5=5]="v5"})(c8||(Zt.CMSVersion=c8={}));var XC=class extends Gf.AlgorithmIdentifier{};
Zt.DigestAlgorithmIdentifier=XC;Zt.DigestAlgorithmIdentifier=XC=Xf.__decorate([(0,mo.AsnType)({type:mo.AsnTypeTypes.Sequence})],XC);var GC=class extends Gf.AlgorithmIdentifier{};
Zt.SignatureAlgorithmIdentifier=GC;Zt.SignatureAlgorithmIdentifier=GC=Xf.__decorate([(0,mo.AsnType)({type:mo.AsnTypeTypes.Sequence})],GC);var ZC=class extends Gf.
AlgorithmIdentifier{};Zt.KeyEncryptionAlgorithmIdentifier=ZC;Zt.KeyEncryptionAlgorithmIdentifier=ZC=Xf.__decorate([(0,mo.AsnType)({type:mo.AsnTypeTypes.Sequence})],
ZC);var JC=class extends Gf.AlgorithmIdentifier{};Zt.ContentEncryptionAlgorithmIdentifier=JC;Zt.ContentEncryptionAlgorithmIdentifier=JC=Xf.__decorate([(0,mo.AsnType)(
{type:mo.AsnTypeTypes.Sequence})],JC);var YC=class extends Gf.AlgorithmIdentifier{};Zt.MessageAuthenticationCodeAlgorithm=YC;Zt.MessageAuthenticationCodeAlgorithm=
YC=Xf.__decorate([(0,mo.AsnType)({type:mo.AsnTypeTypes.Sequence})],YC);var QC=class extends Gf.AlgorithmIdentifier{};Zt.KeyDerivationAlgorithmIdentifier=QC;Zt.KeyDerivationAlgorithmIdentifier=
QC=Xf.__decorate([(0,mo.AsnType)({type:mo.AsnTypeTypes.Sequence})],QC)});var W_=y($_=>{"use strict";Object.defineProperty($_,"__esModule",{value:!0});$_.Attribute=void 0;var l8=D(),H_=H(),Rh=class{attrType="";attrValues=[];constructor(t={}){
Object.assign(this,t)}};$_.Attribute=Rh;l8.__decorate([(0,H_.AsnProp)({type:H_.AsnPropTypes.ObjectIdentifier})],Rh.prototype,"attrType",void 0);l8.__decorate([(0,H_.
AsnProp)({type:H_.AsnPropTypes.Any,repeated:"set"})],Rh.prototype,"attrValues",void 0)});var z_=y(Wu=>{"use strict";var eO;Object.defineProperty(Wu,"__esModule",{value:!0});Wu.SignerInfos=Wu.SignerInfo=void 0;var _a=D(),Xn=H(),f8=zC(),qh=qi(),d8=W_(),
Ho=class{version=qh.CMSVersion.v0;sid=new f8.SignerIdentifier;digestAlgorithm=new qh.DigestAlgorithmIdentifier;signedAttrs;signedAttrsRaw;signatureAlgorithm=new qh.
SignatureAlgorithmIdentifier;signature=new Xn.OctetString;unsignedAttrs;constructor(t={}){Object.assign(this,t)}};Wu.SignerInfo=Ho;_a.__decorate([(0,Xn.AsnProp)(
{type:Xn.AsnPropTypes.Integer})],Ho.prototype,"version",void 0);_a.__decorate([(0,Xn.AsnProp)({type:f8.SignerIdentifier})],Ho.prototype,"sid",void 0);_a.__decorate(
[(0,Xn.AsnProp)({type:qh.DigestAlgorithmIdentifier})],Ho.prototype,"digestAlgorithm",void 0);_a.__decorate([(0,Xn.AsnProp)({type:d8.Attribute,repeated:"set",context:0,
implicit:!0,optional:!0,raw:!0})],Ho.prototype,"signedAttrs",void 0);_a.__decorate([(0,Xn.AsnProp)({type:qh.SignatureAlgorithmIdentifier})],Ho.prototype,"signat\
ureAlgorithm",void 0);_a.__decorate([(0,Xn.AsnProp)({type:Xn.OctetString})],Ho.prototype,"signature",void 0);_a.__decorate([(0,Xn.AsnProp)({type:d8.Attribute,repeated:"\
set",context:1,implicit:!0,optional:!0})],Ho.prototype,"unsignedAttrs",void 0);var tO=eO=class extends Xn.AsnArray{constructor(t){super(t),Object.setPrototypeOf(
this,eO.prototype)}};Wu.SignerInfos=tO;Wu.SignerInfos=tO=eO=_a.__decorate([(0,Xn.AsnType)({type:Xn.AsnTypeTypes.Set,itemType:Ho})],tO)});var y8=y(zu=>{"use strict";Object.defineProperty(zu,"__esModule",{value:!0});zu.CounterSignature=zu.id_counterSignature=void 0;var xae=D(),p8=H(),Rae=z_();zu.id_counterSignature=
"1.2.840.113549.1.9.6";var rO=class extends Rae.SignerInfo{};zu.CounterSignature=rO;zu.CounterSignature=rO=xae.__decorate([(0,p8.AsnType)({type:p8.AsnTypeTypes.
Sequence})],rO)});var h8=y(Zf=>{"use strict";Object.defineProperty(Zf,"__esModule",{value:!0});Zf.MessageDigest=Zf.id_messageDigest=void 0;var qae=H();Zf.id_messageDigest="1.2.84\
0.113549.1.9.4";var nO=class extends qae.OctetString{};Zf.MessageDigest=nO});var g8=y(Xu=>{"use strict";Object.defineProperty(Xu,"__esModule",{value:!0});Xu.SigningTime=Xu.id_signingTime=void 0;var Nae=D(),Lae=rt(),m8=H();Xu.id_signingTime=
"1.2.840.113549.1.9.5";var oO=class extends Lae.Time{};Xu.SigningTime=oO;Xu.SigningTime=oO=Nae.__decorate([(0,m8.AsnType)({type:m8.AsnTypeTypes.Choice})],oO)});var v8=y(Gu=>{"use strict";Object.defineProperty(Gu,"__esModule",{value:!0});Gu.id_contentType=void 0;var iO=D();iO.__exportStar(y8(),Gu);iO.__exportStar(h8(),Gu);
iO.__exportStar(g8(),Gu);Gu.id_contentType="1.2.840.113549.1.9.3"});var b8=y(G_=>{"use strict";Object.defineProperty(G_,"__esModule",{value:!0});G_.ACClearAttrs=void 0;var sO=D(),X_=H(),aO=rt(),Jf=class{acIssuer=new aO.GeneralName;acSerial=0;attrs=[];constructor(t={}){
Object.assign(this,t)}};G_.ACClearAttrs=Jf;sO.__decorate([(0,X_.AsnProp)({type:aO.GeneralName})],Jf.prototype,"acIssuer",void 0);sO.__decorate([(0,X_.AsnProp)({
type:X_.AsnPropTypes.Integer})],Jf.prototype,"acSerial",void 0);sO.__decorate([(0,X_.AsnProp)({type:aO.Attribute,repeated:"sequence"})],Jf.prototype,"attrs",void 0)});var lO=y(Nh=>{"use strict";var uO;Object.defineProperty(Nh,"__esModule",{value:!0});Nh.AttrSpec=void 0;var Mae=D(),Z_=H(),cO=uO=class extends Z_.AsnArray{constructor(t){
super(t),Object.setPrototypeOf(this,uO.prototype)}};Nh.AttrSpec=cO;Nh.AttrSpec=cO=uO=Mae.__decorate([(0,Z_.AsnType)({type:Z_.AsnTypeTypes.Sequence,itemType:Z_.AsnPropTypes.
ObjectIdentifier})],cO)});var S8=y(Y_=>{"use strict";Object.defineProperty(Y_,"__esModule",{value:!0});Y_.AAControls=void 0;var J_=D(),Yf=H(),_8=lO(),Zu=class{pathLenConstraint;permittedAttrs;excludedAttrs;permitUnSpecified=!0;constructor(t={}){
Object.assign(this,t)}};Y_.AAControls=Zu;J_.__decorate([(0,Yf.AsnProp)({type:Yf.AsnPropTypes.Integer,optional:!0})],Zu.prototype,"pathLenConstraint",void 0);J_.
__decorate([(0,Yf.AsnProp)({type:_8.AttrSpec,implicit:!0,context:0,optional:!0})],Zu.prototype,"permittedAttrs",void 0);J_.__decorate([(0,Yf.AsnProp)({type:_8.AttrSpec,
implicit:!0,context:1,optional:!0})],Zu.prototype,"excludedAttrs",void 0);J_.__decorate([(0,Yf.AsnProp)({type:Yf.AsnPropTypes.Boolean,defaultValue:!0})],Zu.prototype,
"permitUnSpecified",void 0)});var Lh=y(Q_=>{"use strict";Object.defineProperty(Q_,"__esModule",{value:!0});Q_.IssuerSerial=void 0;var fO=D(),Qf=H(),A8=rt(),ed=class{issuer=new A8.GeneralNames;serial=new ArrayBuffer(
0);issuerUID=new ArrayBuffer(0);constructor(t={}){Object.assign(this,t)}};Q_.IssuerSerial=ed;fO.__decorate([(0,Qf.AsnProp)({type:A8.GeneralNames})],ed.prototype,
"issuer",void 0);fO.__decorate([(0,Qf.AsnProp)({type:Qf.AsnPropTypes.Integer,converter:Qf.AsnIntegerArrayBufferConverter})],ed.prototype,"serial",void 0);fO.__decorate(
[(0,Qf.AsnProp)({type:Qf.AsnPropTypes.BitString,optional:!0})],ed.prototype,"issuerUID",void 0)});var Mh=y(td=>{"use strict";Object.defineProperty(td,"__esModule",{value:!0});td.ObjectDigestInfo=td.DigestedObjectType=void 0;var eS=D(),Ju=H(),w8=rt(),dO;(function(e){
e[e.publicKey=0]="publicKey",e[e.publicKeyCert=1]="publicKeyCert",e[e.otherObjectTypes=2]="otherObjectTypes"})(dO||(td.DigestedObjectType=dO={}));var Yu=class{digestedObjectType=dO.
publicKey;otherObjectTypeID;digestAlgorithm=new w8.AlgorithmIdentifier;objectDigest=new ArrayBuffer(0);constructor(t={}){Object.assign(this,t)}};td.ObjectDigestInfo=
Yu;eS.__decorate([(0,Ju.AsnProp)({type:Ju.AsnPropTypes.Enumerated})],Yu.prototype,"digestedObjectType",void 0);eS.__decorate([(0,Ju.AsnProp)({type:Ju.AsnPropTypes.
ObjectIdentifier,optional:!0})],Yu.prototype,"otherObjectTypeID",void 0);eS.__decorate([(0,Ju.AsnProp)({type:w8.AlgorithmIdentifier})],Yu.prototype,"digestAlgor\
ithm",void 0);eS.__decorate([(0,Ju.AsnProp)({type:Ju.AsnPropTypes.BitString})],Yu.prototype,"objectDigest",void 0)});var hO=y(tS=>{"use strict";Object.defineProperty(tS,"__esModule",{value:!0});tS.V2Form=void 0;var pO=D(),yO=H(),jae=rt(),Dae=Lh(),Uae=Mh(),rd=class{issuerName;baseCertificateID;objectDigestInfo;constructor(t={}){
Object.assign(this,t)}};tS.V2Form=rd;pO.__decorate([(0,yO.AsnProp)({type:jae.GeneralNames,optional:!0})],rd.prototype,"issuerName",void 0);pO.__decorate([(0,yO.
AsnProp)({type:Dae.IssuerSerial,context:0,implicit:!0,optional:!0})],rd.prototype,"baseCertificateID",void 0);pO.__decorate([(0,yO.AsnProp)({type:Uae.ObjectDigestInfo,
context:1,implicit:!0,optional:!0})],rd.prototype,"objectDigestInfo",void 0)});var gO=y(Dh=>{"use strict";Object.defineProperty(Dh,"__esModule",{value:!0});Dh.AttCertIssuer=void 0;var mO=D(),rS=H(),Fae=rt(),Vae=hO(),jh=class{v1Form;v2Form;constructor(t={}){
Object.assign(this,t)}};Dh.AttCertIssuer=jh;mO.__decorate([(0,rS.AsnProp)({type:Fae.GeneralName,repeated:"sequence"})],jh.prototype,"v1Form",void 0);mO.__decorate(
[(0,rS.AsnProp)({type:Vae.V2Form,context:0,implicit:!0})],jh.prototype,"v2Form",void 0);Dh.AttCertIssuer=jh=mO.__decorate([(0,rS.AsnType)({type:rS.AsnTypeTypes.
Choice})],jh)});var vO=y(oS=>{"use strict";Object.defineProperty(oS,"__esModule",{value:!0});oS.AttCertValidityPeriod=void 0;var E8=D(),nS=H(),Uh=class{notBeforeTime=new Date;notAfterTime=new Date;constructor(t={}){
Object.assign(this,t)}};oS.AttCertValidityPeriod=Uh;E8.__decorate([(0,nS.AsnProp)({type:nS.AsnPropTypes.GeneralizedTime})],Uh.prototype,"notBeforeTime",void 0);
E8.__decorate([(0,nS.AsnProp)({type:nS.AsnPropTypes.GeneralizedTime})],Uh.prototype,"notAfterTime",void 0)});var SO=y(iS=>{"use strict";Object.defineProperty(iS,"__esModule",{value:!0});iS.Holder=void 0;var bO=D(),_O=H(),Kae=rt(),Hae=Lh(),$ae=Mh(),nd=class{baseCertificateID;entityName;objectDigestInfo;constructor(t={}){
Object.assign(this,t)}};iS.Holder=nd;bO.__decorate([(0,_O.AsnProp)({type:Hae.IssuerSerial,implicit:!0,context:0,optional:!0})],nd.prototype,"baseCertificateID",
void 0);bO.__decorate([(0,_O.AsnProp)({type:Kae.GeneralNames,implicit:!0,context:1,optional:!0})],nd.prototype,"entityName",void 0);bO.__decorate([(0,_O.AsnProp)(
{type:$ae.ObjectDigestInfo,implicit:!0,context:2,optional:!0})],nd.prototype,"objectDigestInfo",void 0)});var wO=y(od=>{"use strict";Object.defineProperty(od,"__esModule",{value:!0});od.AttributeCertificateInfo=od.AttCertVersion=void 0;var _s=D(),Gn=H(),sS=rt(),T8=SO(),
P8=gO(),C8=vO(),AO;(function(e){e[e.v2=1]="v2"})(AO||(od.AttCertVersion=AO={}));var go=class{version=AO.v2;holder=new T8.Holder;issuer=new P8.AttCertIssuer;signature=new sS.
AlgorithmIdentifier;serialNumber=new ArrayBuffer(0);attrCertValidityPeriod=new C8.AttCertValidityPeriod;attributes=[];issuerUniqueID;extensions;constructor(t={}){
Object.assign(this,t)}};od.AttributeCertificateInfo=go;_s.__decorate([(0,Gn.AsnProp)({type:Gn.AsnPropTypes.Integer})],go.prototype,"version",void 0);_s.__decorate(
[(0,Gn.AsnProp)({type:T8.Holder})],go.prototype,"holder",void 0);_s.__decorate([(0,Gn.AsnProp)({type:P8.AttCertIssuer})],go.prototype,"issuer",void 0);_s.__decorate(
[(0,Gn.AsnProp)({type:sS.AlgorithmIdentifier})],go.prototype,"signature",void 0);_s.__decorate([(0,Gn.AsnProp)({type:Gn.AsnPropTypes.Integer,converter:Gn.AsnIntegerArrayBufferConverter})],
go.prototype,"serialNumber",void 0);_s.__decorate([(0,Gn.AsnProp)({type:C8.AttCertValidityPeriod})],go.prototype,"attrCertValidityPeriod",void 0);_s.__decorate(
[(0,Gn.AsnProp)({type:sS.Attribute,repeated:"sequence"})],go.prototype,"attributes",void 0);_s.__decorate([(0,Gn.AsnProp)({type:Gn.AsnPropTypes.BitString,optional:!0})],
go.prototype,"issuerUniqueID",void 0);_s.__decorate([(0,Gn.AsnProp)({type:sS.Extensions,optional:!0})],go.prototype,"extensions",void 0)});var B8=y(uS=>{"use strict";Object.defineProperty(uS,"__esModule",{value:!0});uS.AttributeCertificate=void 0;var EO=D(),aS=H(),O8=rt(),k8=wO(),id=class{acinfo=new k8.
AttributeCertificateInfo;signatureAlgorithm=new O8.AlgorithmIdentifier;signatureValue=new ArrayBuffer(0);constructor(t={}){Object.assign(this,t)}};uS.AttributeCertificate=
id;EO.__decorate([(0,aS.AsnProp)({type:k8.AttributeCertificateInfo})],id.prototype,"acinfo",void 0);EO.__decorate([(0,aS.AsnProp)({type:O8.AlgorithmIdentifier})],
id.prototype,"signatureAlgorithm",void 0);EO.__decorate([(0,aS.AsnProp)({type:aS.AsnPropTypes.BitString})],id.prototype,"signatureValue",void 0)});var PO=y(sd=>{"use strict";Object.defineProperty(sd,"__esModule",{value:!0});sd.ClassList=sd.ClassListFlags=void 0;var Wae=H(),I8;(function(e){e[e.unmarked=1]="\
unmarked",e[e.unclassified=2]="unclassified",e[e.restricted=4]="restricted",e[e.confidential=8]="confidential",e[e.secret=16]="secret",e[e.topSecret=32]="topSec\
ret"})(I8||(sd.ClassListFlags=I8={}));var TO=class extends Wae.BitString{};sd.ClassList=TO});var CO=y(lS=>{"use strict";Object.defineProperty(lS,"__esModule",{value:!0});lS.SecurityCategory=void 0;var x8=D(),cS=H(),Fh=class{type="";value=new ArrayBuffer(
0);constructor(t={}){Object.assign(this,t)}};lS.SecurityCategory=Fh;x8.__decorate([(0,cS.AsnProp)({type:cS.AsnPropTypes.ObjectIdentifier,implicit:!0,context:0})],
Fh.prototype,"type",void 0);x8.__decorate([(0,cS.AsnProp)({type:cS.AsnPropTypes.Any,implicit:!0,context:1})],Fh.prototype,"value",void 0)});var R8=y(dS=>{"use strict";Object.defineProperty(dS,"__esModule",{value:!0});dS.Clearance=void 0;var OO=D(),fS=H(),Vh=PO(),zae=CO(),ad=class{policyId="";classList=new Vh.
ClassList(Vh.ClassListFlags.unclassified);securityCategories;constructor(t={}){Object.assign(this,t)}};dS.Clearance=ad;OO.__decorate([(0,fS.AsnProp)({type:fS.AsnPropTypes.
ObjectIdentifier})],ad.prototype,"policyId",void 0);OO.__decorate([(0,fS.AsnProp)({type:Vh.ClassList,defaultValue:new Vh.ClassList(Vh.ClassListFlags.unclassified)})],
ad.prototype,"classList",void 0);OO.__decorate([(0,fS.AsnProp)({type:zae.SecurityCategory,repeated:"set"})],ad.prototype,"securityCategories",void 0)});var q8=y(ud=>{"use strict";Object.defineProperty(ud,"__esModule",{value:!0});ud.IetfAttrSyntax=ud.IetfAttrSyntaxValueChoices=void 0;var Hh=D(),Sa=H(),Xae=rt(),Qu=class{cotets;oid;string;constructor(t={}){
Object.assign(this,t)}};ud.IetfAttrSyntaxValueChoices=Qu;Hh.__decorate([(0,Sa.AsnProp)({type:Sa.OctetString})],Qu.prototype,"cotets",void 0);Hh.__decorate([(0,Sa.
AsnProp)({type:Sa.AsnPropTypes.ObjectIdentifier})],Qu.prototype,"oid",void 0);Hh.__decorate([(0,Sa.AsnProp)({type:Sa.AsnPropTypes.Utf8String})],Qu.prototype,"st\
ring",void 0);var Kh=class{policyAuthority;values=[];constructor(t={}){Object.assign(this,t)}};ud.IetfAttrSyntax=Kh;Hh.__decorate([(0,Sa.AsnProp)({type:Xae.GeneralNames,
implicit:!0,context:0,optional:!0})],Kh.prototype,"policyAuthority",void 0);Hh.__decorate([(0,Sa.AsnProp)({type:Qu,repeated:"sequence"})],Kh.prototype,"values",
void 0)});var N8=y(nt=>{"use strict";Object.defineProperty(nt,"__esModule",{value:!0});nt.id_at_clearance=nt.id_at_role=nt.id_at=nt.id_aca_encAttrs=nt.id_aca_group=nt.id_aca_chargingIdentity=
nt.id_aca_accessIdentity=nt.id_aca_authenticationInfo=nt.id_aca=nt.id_ce_targetInformation=nt.id_pe_ac_proxying=nt.id_pe_aaControls=nt.id_pe_ac_auditIdentity=void 0;
var $h=rt();nt.id_pe_ac_auditIdentity=`${$h.id_pe}.4`;nt.id_pe_aaControls=`${$h.id_pe}.6`;nt.id_pe_ac_proxying=`${$h.id_pe}.10`;nt.id_ce_targetInformation=`${$h.
id_ce}.55`;nt.id_aca=`${$h.id_pkix}.10`;nt.id_aca_authenticationInfo=`${nt.id_aca}.1`;nt.id_aca_accessIdentity=`${nt.id_aca}.2`;nt.id_aca_chargingIdentity=`${nt.
id_aca}.3`;nt.id_aca_group=`${nt.id_aca}.4`;nt.id_aca_encAttrs=`${nt.id_aca}.6`;nt.id_at="2.5.4";nt.id_at_role=`${nt.id_at}.72`;nt.id_at_clearance="2.5.1.5.55"});var xO=y(Ni=>{"use strict";var kO;Object.defineProperty(Ni,"__esModule",{value:!0});Ni.Targets=Ni.Target=Ni.TargetCert=void 0;var Aa=D(),$o=H(),IO=rt(),L8=Lh(),
Gae=Mh(),ec=class{targetCertificate=new L8.IssuerSerial;targetName;certDigestInfo;constructor(t={}){Object.assign(this,t)}};Ni.TargetCert=ec;Aa.__decorate([(0,$o.
AsnProp)({type:L8.IssuerSerial})],ec.prototype,"targetCertificate",void 0);Aa.__decorate([(0,$o.AsnProp)({type:IO.GeneralName,optional:!0})],ec.prototype,"targe\
tName",void 0);Aa.__decorate([(0,$o.AsnProp)({type:Gae.ObjectDigestInfo,optional:!0})],ec.prototype,"certDigestInfo",void 0);var tc=class{targetName;targetGroup;targetCert;constructor(t={}){
Object.assign(this,t)}};Ni.Target=tc;Aa.__decorate([(0,$o.AsnProp)({type:IO.GeneralName,context:0,implicit:!0})],tc.prototype,"targetName",void 0);Aa.__decorate(
[(0,$o.AsnProp)({type:IO.GeneralName,context:1,implicit:!0})],tc.prototype,"targetGroup",void 0);Aa.__decorate([(0,$o.AsnProp)({type:ec,context:2,implicit:!0})],
tc.prototype,"targetCert",void 0);Ni.Target=tc=Aa.__decorate([(0,$o.AsnType)({type:$o.AsnTypeTypes.Choice})],tc);var BO=kO=class extends $o.AsnArray{constructor(t){
super(t),Object.setPrototypeOf(this,kO.prototype)}};Ni.Targets=BO;Ni.Targets=BO=kO=Aa.__decorate([(0,$o.AsnType)({type:$o.AsnTypeTypes.Sequence,itemType:tc})],BO)});var M8=y(Wh=>{"use strict";var RO;Object.defineProperty(Wh,"__esModule",{value:!0});Wh.ProxyInfo=void 0;var Zae=D(),qO=H(),Jae=xO(),NO=RO=class extends qO.AsnArray{constructor(t){
super(t),Object.setPrototypeOf(this,RO.prototype)}};Wh.ProxyInfo=NO;Wh.ProxyInfo=NO=RO=Zae.__decorate([(0,qO.AsnType)({type:qO.AsnTypeTypes.Sequence,itemType:Jae.
Targets})],NO)});var F8=y(pS=>{"use strict";Object.defineProperty(pS,"__esModule",{value:!0});pS.RoleSyntax=void 0;var j8=D(),D8=H(),U8=rt(),zh=class{roleAuthority;roleName;constructor(t={}){
Object.assign(this,t)}};pS.RoleSyntax=zh;j8.__decorate([(0,D8.AsnProp)({type:U8.GeneralNames,implicit:!0,context:0,optional:!0})],zh.prototype,"roleAuthority",void 0);
j8.__decorate([(0,D8.AsnProp)({type:U8.GeneralName,implicit:!0,context:1})],zh.prototype,"roleName",void 0)});var V8=y(mS=>{"use strict";Object.defineProperty(mS,"__esModule",{value:!0});mS.SvceAuthInfo=void 0;var LO=D(),yS=H(),hS=rt(),cd=class{service=new hS.GeneralName;ident=new hS.
GeneralName;authInfo;constructor(t={}){Object.assign(this,t)}};mS.SvceAuthInfo=cd;LO.__decorate([(0,yS.AsnProp)({type:hS.GeneralName})],cd.prototype,"service",void 0);
LO.__decorate([(0,yS.AsnProp)({type:hS.GeneralName})],cd.prototype,"ident",void 0);LO.__decorate([(0,yS.AsnProp)({type:yS.OctetString,optional:!0})],cd.prototype,
"authInfo",void 0)});var MO=y(Jt=>{"use strict";Object.defineProperty(Jt,"__esModule",{value:!0});var fr=D();fr.__exportStar(b8(),Jt);fr.__exportStar(S8(),Jt);fr.__exportStar(gO(),Jt);
fr.__exportStar(vO(),Jt);fr.__exportStar(lO(),Jt);fr.__exportStar(B8(),Jt);fr.__exportStar(wO(),Jt);fr.__exportStar(PO(),Jt);fr.__exportStar(R8(),Jt);fr.__exportStar(
SO(),Jt);fr.__exportStar(q8(),Jt);fr.__exportStar(Lh(),Jt);fr.__exportStar(Mh(),Jt);fr.__exportStar(N8(),Jt);fr.__exportStar(M8(),Jt);fr.__exportStar(F8(),Jt);fr.
__exportStar(CO(),Jt);fr.__exportStar(V8(),Jt);fr.__exportStar(xO(),Jt);fr.__exportStar(hO(),Jt)});var gS=y(Li=>{"use strict";var jO;Object.defineProperty(Li,"__esModule",{value:!0});Li.CertificateSet=Li.CertificateChoices=Li.OtherCertificateFormat=void 0;var nc=D(),
vo=H(),Yae=rt(),Qae=MO(),ld=class{otherCertFormat="";otherCert=new ArrayBuffer(0);constructor(t={}){Object.assign(this,t)}};Li.OtherCertificateFormat=ld;nc.__decorate(
[(0,vo.AsnProp)({type:vo.AsnPropTypes.ObjectIdentifier})],ld.prototype,"otherCertFormat",void 0);nc.__decorate([(0,vo.AsnProp)({type:vo.AsnPropTypes.Any})],ld.prototype,
"otherCert",void 0);var rc=class{certificate;v2AttrCert;other;constructor(t={}){Object.assign(this,t)}};Li.CertificateChoices=rc;nc.__decorate([(0,vo.AsnProp)({
type:Yae.Certificate})],rc.prototype,"certificate",void 0);nc.__decorate([(0,vo.AsnProp)({type:Qae.AttributeCertificate,context:2,implicit:!0})],rc.prototype,"v\
2AttrCert",void 0);nc.__decorate([(0,vo.AsnProp)({type:ld,context:3,implicit:!0})],rc.prototype,"other",void 0);Li.CertificateChoices=rc=nc.__decorate([(0,vo.AsnType)(
{type:vo.AsnTypeTypes.Choice})],rc);var DO=jO=class extends vo.AsnArray{constructor(t){super(t),Object.setPrototypeOf(this,jO.prototype)}};Li.CertificateSet=DO;
Li.CertificateSet=DO=jO=nc.__decorate([(0,vo.AsnType)({type:vo.AsnTypeTypes.Set,itemType:rc})],DO)});var H8=y(bS=>{"use strict";Object.defineProperty(bS,"__esModule",{value:!0});bS.ContentInfo=void 0;var K8=D(),vS=H(),Xh=class{contentType="";content=new ArrayBuffer(
0);constructor(t={}){Object.assign(this,t)}};bS.ContentInfo=Xh;K8.__decorate([(0,vS.AsnProp)({type:vS.AsnPropTypes.ObjectIdentifier})],Xh.prototype,"contentType",
void 0);K8.__decorate([(0,vS.AsnProp)({type:vS.AsnPropTypes.Any,context:0})],Xh.prototype,"content",void 0)});var UO=y(oc=>{"use strict";Object.defineProperty(oc,"__esModule",{value:!0});oc.EncapsulatedContentInfo=oc.EncapsulatedContent=void 0;var Zh=D(),Ss=H(),fd=class{single;any;constructor(t={}){
Object.assign(this,t)}};oc.EncapsulatedContent=fd;Zh.__decorate([(0,Ss.AsnProp)({type:Ss.OctetString})],fd.prototype,"single",void 0);Zh.__decorate([(0,Ss.AsnProp)(
{type:Ss.AsnPropTypes.Any})],fd.prototype,"any",void 0);oc.EncapsulatedContent=fd=Zh.__decorate([(0,Ss.AsnType)({type:Ss.AsnTypeTypes.Choice})],fd);var Gh=class{eContentType="";eContent;constructor(t={}){
Object.assign(this,t)}};oc.EncapsulatedContentInfo=Gh;Zh.__decorate([(0,Ss.AsnProp)({type:Ss.AsnPropTypes.ObjectIdentifier})],Gh.prototype,"eContentType",void 0);
Zh.__decorate([(0,Ss.AsnProp)({type:fd,context:0,optional:!0})],Gh.prototype,"eContent",void 0)});var FO=y(ic=>{"use strict";Object.defineProperty(ic,"__esModule",{value:!0});ic.EncryptedContentInfo=ic.EncryptedContent=void 0;var yd=D(),Wo=H(),$8=qi(),dd=class{value;constructedValue;constructor(t={}){
Object.assign(this,t)}};ic.EncryptedContent=dd;yd.__decorate([(0,Wo.AsnProp)({type:Wo.OctetString,context:0,implicit:!0,optional:!0})],dd.prototype,"value",void 0);
yd.__decorate([(0,Wo.AsnProp)({type:Wo.OctetString,converter:Wo.AsnConstructedOctetStringConverter,context:0,implicit:!0,optional:!0,repeated:"sequence"})],dd.prototype,
"constructedValue",void 0);ic.EncryptedContent=dd=yd.__decorate([(0,Wo.AsnType)({type:Wo.AsnTypeTypes.Choice})],dd);var pd=class{contentType="";contentEncryptionAlgorithm=new $8.
ContentEncryptionAlgorithmIdentifier;encryptedContent;constructor(t={}){Object.assign(this,t)}};ic.EncryptedContentInfo=pd;yd.__decorate([(0,Wo.AsnProp)({type:Wo.
AsnPropTypes.ObjectIdentifier})],pd.prototype,"contentType",void 0);yd.__decorate([(0,Wo.AsnProp)({type:$8.ContentEncryptionAlgorithmIdentifier})],pd.prototype,
"contentEncryptionAlgorithm",void 0);yd.__decorate([(0,Wo.AsnProp)({type:dd,optional:!0})],pd.prototype,"encryptedContent",void 0)});var VO=y(SS=>{"use strict";Object.defineProperty(SS,"__esModule",{value:!0});SS.OtherKeyAttribute=void 0;var W8=D(),_S=H(),Jh=class{keyAttrId="";keyAttr;constructor(t={}){
Object.assign(this,t)}};SS.OtherKeyAttribute=Jh;W8.__decorate([(0,_S.AsnProp)({type:_S.AsnPropTypes.ObjectIdentifier})],Jh.prototype,"keyAttrId",void 0);W8.__decorate(
[(0,_S.AsnProp)({type:_S.AsnPropTypes.Any,optional:!0})],Jh.prototype,"keyAttr",void 0)});var $O=y(gr=>{"use strict";var KO;Object.defineProperty(gr,"__esModule",{value:!0});gr.KeyAgreeRecipientInfo=gr.OriginatorIdentifierOrKey=gr.OriginatorPublicKey=
gr.RecipientEncryptedKeys=gr.RecipientEncryptedKey=gr.KeyAgreeRecipientIdentifier=gr.RecipientKeyIdentifier=void 0;var dr=D(),ft=H(),Qh=rt(),HO=qi(),z8=Bh(),eue=VO(),
sc=class{subjectKeyIdentifier=new Qh.SubjectKeyIdentifier;date;other;constructor(t={}){Object.assign(this,t)}};gr.RecipientKeyIdentifier=sc;dr.__decorate([(0,ft.
AsnProp)({type:Qh.SubjectKeyIdentifier})],sc.prototype,"subjectKeyIdentifier",void 0);dr.__decorate([(0,ft.AsnProp)({type:ft.AsnPropTypes.GeneralizedTime,optional:!0})],
sc.prototype,"date",void 0);dr.__decorate([(0,ft.AsnProp)({type:eue.OtherKeyAttribute,optional:!0})],sc.prototype,"other",void 0);var ac=class{rKeyId;issuerAndSerialNumber;constructor(t={}){
Object.assign(this,t)}};gr.KeyAgreeRecipientIdentifier=ac;dr.__decorate([(0,ft.AsnProp)({type:sc,context:0,implicit:!0,optional:!0})],ac.prototype,"rKeyId",void 0);
dr.__decorate([(0,ft.AsnProp)({type:z8.IssuerAndSerialNumber,optional:!0})],ac.prototype,"issuerAndSerialNumber",void 0);gr.KeyAgreeRecipientIdentifier=ac=dr.__decorate(
[(0,ft.AsnType)({type:ft.AsnTypeTypes.Choice})],ac);var hd=class{rid=new ac;encryptedKey=new ft.OctetString;constructor(t={}){Object.assign(this,t)}};gr.RecipientEncryptedKey=
hd;dr.__decorate([(0,ft.AsnProp)({type:ac})],hd.prototype,"rid",void 0);dr.__decorate([(0,ft.AsnProp)({type:ft.OctetString})],hd.prototype,"encryptedKey",void 0);
var Yh=KO=class extends ft.AsnArray{constructor(t){super(t),Object.setPrototypeOf(this,KO.prototype)}};gr.RecipientEncryptedKeys=Yh;gr.RecipientEncryptedKeys=Yh=
KO=dr.__decorate([(0,ft.AsnType)({type:ft.AsnTypeTypes.Sequence,itemType:hd})],Yh);var md=class{algorithm=new Qh.AlgorithmIdentifier;publicKey=new ArrayBuffer(0);constructor(t={}){
Object.assign(this,t)}};gr.OriginatorPublicKey=md;dr.__decorate([(0,ft.AsnProp)({type:Qh.AlgorithmIdentifier})],md.prototype,"algorithm",void 0);dr.__decorate([
(0,ft.AsnProp)({type:ft.AsnPropTypes.BitString})],md.prototype,"publicKey",void 0);var wa=class{subjectKeyIdentifier;originatorKey;issuerAndSerialNumber;constructor(t={}){
Object.assign(this,t)}};gr.OriginatorIdentifierOrKey=wa;dr.__decorate([(0,ft.AsnProp)({type:Qh.SubjectKeyIdentifier,context:0,implicit:!0,optional:!0})],wa.prototype,
"subjectKeyIdentifier",void 0);dr.__decorate([(0,ft.AsnProp)({type:md,context:1,implicit:!0,optional:!0})],wa.prototype,"originatorKey",void 0);dr.__decorate([(0,ft.
AsnProp)({type:z8.IssuerAndSerialNumber,optional:!0})],wa.prototype,"issuerAndSerialNumber",void 0);gr.OriginatorIdentifierOrKey=wa=dr.__decorate([(0,ft.AsnType)(
{type:ft.AsnTypeTypes.Choice})],wa);var Ea=class{version=HO.CMSVersion.v3;originator=new wa;ukm;keyEncryptionAlgorithm=new HO.KeyEncryptionAlgorithmIdentifier;recipientEncryptedKeys=new Yh;constructor(t={}){
Object.assign(this,t)}};gr.KeyAgreeRecipientInfo=Ea;dr.__decorate([(0,ft.AsnProp)({type:ft.AsnPropTypes.Integer})],Ea.prototype,"version",void 0);dr.__decorate(
[(0,ft.AsnProp)({type:wa,context:0})],Ea.prototype,"originator",void 0);dr.__decorate([(0,ft.AsnProp)({type:ft.OctetString,context:1,optional:!0})],Ea.prototype,
"ukm",void 0);dr.__decorate([(0,ft.AsnProp)({type:HO.KeyEncryptionAlgorithmIdentifier})],Ea.prototype,"keyEncryptionAlgorithm",void 0);dr.__decorate([(0,ft.AsnProp)(
{type:Yh})],Ea.prototype,"recipientEncryptedKeys",void 0)});var zO=y(lc=>{"use strict";Object.defineProperty(lc,"__esModule",{value:!0});lc.KeyTransRecipientInfo=lc.RecipientIdentifier=void 0;var fc=D(),zo=H(),tue=rt(),WO=qi(),
rue=Bh(),uc=class{subjectKeyIdentifier;issuerAndSerialNumber;constructor(t={}){Object.assign(this,t)}};lc.RecipientIdentifier=uc;fc.__decorate([(0,zo.AsnProp)({
type:tue.SubjectKeyIdentifier,context:0,implicit:!0})],uc.prototype,"subjectKeyIdentifier",void 0);fc.__decorate([(0,zo.AsnProp)({type:rue.IssuerAndSerialNumber})],
uc.prototype,"issuerAndSerialNumber",void 0);lc.RecipientIdentifier=uc=fc.__decorate([(0,zo.AsnType)({type:zo.AsnTypeTypes.Choice})],uc);var cc=class{version=WO.
CMSVersion.v0;rid=new uc;keyEncryptionAlgorithm=new WO.KeyEncryptionAlgorithmIdentifier;encryptedKey=new zo.OctetString;constructor(t={}){Object.assign(this,t)}};
lc.KeyTransRecipientInfo=cc;fc.__decorate([(0,zo.AsnProp)({type:zo.AsnPropTypes.Integer})],cc.prototype,"version",void 0);fc.__decorate([(0,zo.AsnProp)({type:uc})],
cc.prototype,"rid",void 0);fc.__decorate([(0,zo.AsnProp)({type:WO.KeyEncryptionAlgorithmIdentifier})],cc.prototype,"keyEncryptionAlgorithm",void 0);fc.__decorate(
[(0,zo.AsnProp)({type:zo.OctetString})],cc.prototype,"encryptedKey",void 0)});var GO=y(gd=>{"use strict";Object.defineProperty(gd,"__esModule",{value:!0});gd.KEKRecipientInfo=gd.KEKIdentifier=void 0;var pc=D(),Zn=H(),nue=VO(),XO=qi(),Ta=class{keyIdentifier=new Zn.
OctetString;date;other;constructor(t={}){Object.assign(this,t)}};gd.KEKIdentifier=Ta;pc.__decorate([(0,Zn.AsnProp)({type:Zn.OctetString})],Ta.prototype,"keyIden\
tifier",void 0);pc.__decorate([(0,Zn.AsnProp)({type:Zn.AsnPropTypes.GeneralizedTime,optional:!0})],Ta.prototype,"date",void 0);pc.__decorate([(0,Zn.AsnProp)({type:nue.
OtherKeyAttribute,optional:!0})],Ta.prototype,"other",void 0);var dc=class{version=XO.CMSVersion.v4;kekid=new Ta;keyEncryptionAlgorithm=new XO.KeyEncryptionAlgorithmIdentifier;encryptedKey=new Zn.
OctetString;constructor(t={}){Object.assign(this,t)}};gd.KEKRecipientInfo=dc;pc.__decorate([(0,Zn.AsnProp)({type:Zn.AsnPropTypes.Integer})],dc.prototype,"versio\
n",void 0);pc.__decorate([(0,Zn.AsnProp)({type:Ta})],dc.prototype,"kekid",void 0);pc.__decorate([(0,Zn.AsnProp)({type:XO.KeyEncryptionAlgorithmIdentifier})],dc.
prototype,"keyEncryptionAlgorithm",void 0);pc.__decorate([(0,Zn.AsnProp)({type:Zn.OctetString})],dc.prototype,"encryptedKey",void 0)});var ZO=y(ES=>{"use strict";Object.defineProperty(ES,"__esModule",{value:!0});ES.PasswordRecipientInfo=void 0;var wS=D(),yc=H(),AS=qi(),hc=class{version=AS.CMSVersion.
v0;keyDerivationAlgorithm;keyEncryptionAlgorithm=new AS.KeyEncryptionAlgorithmIdentifier;encryptedKey=new yc.OctetString;constructor(t={}){Object.assign(this,t)}};
ES.PasswordRecipientInfo=hc;wS.__decorate([(0,yc.AsnProp)({type:yc.AsnPropTypes.Integer})],hc.prototype,"version",void 0);wS.__decorate([(0,yc.AsnProp)({type:AS.
KeyDerivationAlgorithmIdentifier,context:0,optional:!0})],hc.prototype,"keyDerivationAlgorithm",void 0);wS.__decorate([(0,yc.AsnProp)({type:AS.KeyEncryptionAlgorithmIdentifier})],
hc.prototype,"keyEncryptionAlgorithm",void 0);wS.__decorate([(0,yc.AsnProp)({type:yc.OctetString})],hc.prototype,"encryptedKey",void 0)});var JO=y(mc=>{"use strict";Object.defineProperty(mc,"__esModule",{value:!0});mc.RecipientInfo=mc.OtherRecipientInfo=void 0;var Ca=D(),Xo=H(),oue=$O(),iue=zO(),sue=GO(),
aue=ZO(),vd=class{oriType="";oriValue=new ArrayBuffer(0);constructor(t={}){Object.assign(this,t)}};mc.OtherRecipientInfo=vd;Ca.__decorate([(0,Xo.AsnProp)({type:Xo.
AsnPropTypes.ObjectIdentifier})],vd.prototype,"oriType",void 0);Ca.__decorate([(0,Xo.AsnProp)({type:Xo.AsnPropTypes.Any})],vd.prototype,"oriValue",void 0);var Pa=class{ktri;kari;kekri;pwri;ori;constructor(t={}){
Object.assign(this,t)}};mc.RecipientInfo=Pa;Ca.__decorate([(0,Xo.AsnProp)({type:iue.KeyTransRecipientInfo,optional:!0})],Pa.prototype,"ktri",void 0);Ca.__decorate(
[(0,Xo.AsnProp)({type:oue.KeyAgreeRecipientInfo,context:1,implicit:!0,optional:!0})],Pa.prototype,"kari",void 0);Ca.__decorate([(0,Xo.AsnProp)({type:sue.KEKRecipientInfo,
context:2,implicit:!0,optional:!0})],Pa.prototype,"kekri",void 0);Ca.__decorate([(0,Xo.AsnProp)({type:aue.PasswordRecipientInfo,context:3,implicit:!0,optional:!0})],
Pa.prototype,"pwri",void 0);Ca.__decorate([(0,Xo.AsnProp)({type:vd,context:4,implicit:!0,optional:!0})],Pa.prototype,"ori",void 0);mc.RecipientInfo=Pa=Ca.__decorate(
[(0,Xo.AsnType)({type:Xo.AsnTypeTypes.Choice})],Pa)});var tk=y(em=>{"use strict";var YO;Object.defineProperty(em,"__esModule",{value:!0});em.RecipientInfos=void 0;var uue=D(),QO=H(),cue=JO(),ek=YO=class extends QO.
AsnArray{constructor(t){super(t),Object.setPrototypeOf(this,YO.prototype)}};em.RecipientInfos=ek;em.RecipientInfos=ek=YO=uue.__decorate([(0,QO.AsnType)({type:QO.
AsnTypeTypes.Set,itemType:cue.RecipientInfo})],ek)});var TS=y(xr=>{"use strict";var rk;Object.defineProperty(xr,"__esModule",{value:!0});xr.RevocationInfoChoices=xr.RevocationInfoChoice=xr.OtherRevocationInfoFormat=
xr.id_ri_scvp=xr.id_ri_ocsp_response=xr.id_ri=void 0;var rm=D(),Mi=H(),lue=rt();xr.id_ri=`${lue.id_pkix}.16`;xr.id_ri_ocsp_response=`${xr.id_ri}.2`;xr.id_ri_scvp=
`${xr.id_ri}.4`;var gc=class{otherRevInfoFormat="";otherRevInfo=new ArrayBuffer(0);constructor(t={}){Object.assign(this,t)}};xr.OtherRevocationInfoFormat=gc;rm.
__decorate([(0,Mi.AsnProp)({type:Mi.AsnPropTypes.ObjectIdentifier})],gc.prototype,"otherRevInfoFormat",void 0);rm.__decorate([(0,Mi.AsnProp)({type:Mi.AsnPropTypes.
Any})],gc.prototype,"otherRevInfo",void 0);var tm=class{other=new gc;constructor(t={}){Object.assign(this,t)}};xr.RevocationInfoChoice=tm;rm.__decorate([(0,Mi.AsnProp)(
{type:gc,context:1,implicit:!0})],tm.prototype,"other",void 0);xr.RevocationInfoChoice=tm=rm.__decorate([(0,Mi.AsnType)({type:Mi.AsnTypeTypes.Choice})],tm);var nk=rk=
class extends Mi.AsnArray{constructor(t){super(t),Object.setPrototypeOf(this,rk.prototype)}};xr.RevocationInfoChoices=nk;xr.RevocationInfoChoices=nk=rk=rm.__decorate(
[(0,Mi.AsnType)({type:Mi.AsnTypeTypes.Set,itemType:tm})],nk)});var ok=y(PS=>{"use strict";Object.defineProperty(PS,"__esModule",{value:!0});PS.OriginatorInfo=void 0;var X8=D(),G8=H(),fue=gS(),due=TS(),nm=class{certs;crls;constructor(t={}){
Object.assign(this,t)}};PS.OriginatorInfo=nm;X8.__decorate([(0,G8.AsnProp)({type:fue.CertificateSet,context:0,implicit:!0,optional:!0})],nm.prototype,"certs",void 0);
X8.__decorate([(0,G8.AsnProp)({type:due.RevocationInfoChoices,context:1,implicit:!0,optional:!0})],nm.prototype,"crls",void 0)});var Y8=y(vc=>{"use strict";var ik;Object.defineProperty(vc,"__esModule",{value:!0});vc.EnvelopedData=vc.UnprotectedAttributes=void 0;var bd=D(),As=H(),pue=qi(),
yue=W_(),Z8=tk(),hue=ok(),J8=FO(),CS=ik=class extends As.AsnArray{constructor(t){super(t),Object.setPrototypeOf(this,ik.prototype)}};vc.UnprotectedAttributes=CS;
vc.UnprotectedAttributes=CS=ik=bd.__decorate([(0,As.AsnType)({type:As.AsnTypeTypes.Set,itemType:yue.Attribute})],CS);var Oa=class{version=pue.CMSVersion.v0;originatorInfo;recipientInfos=new Z8.
RecipientInfos;encryptedContentInfo=new J8.EncryptedContentInfo;unprotectedAttrs;constructor(t={}){Object.assign(this,t)}};vc.EnvelopedData=Oa;bd.__decorate([(0,As.
AsnProp)({type:As.AsnPropTypes.Integer})],Oa.prototype,"version",void 0);bd.__decorate([(0,As.AsnProp)({type:hue.OriginatorInfo,context:0,implicit:!0,optional:!0})],
Oa.prototype,"originatorInfo",void 0);bd.__decorate([(0,As.AsnProp)({type:Z8.RecipientInfos})],Oa.prototype,"recipientInfos",void 0);bd.__decorate([(0,As.AsnProp)(
{type:J8.EncryptedContentInfo})],Oa.prototype,"encryptedContentInfo",void 0);bd.__decorate([(0,As.AsnProp)({type:CS,context:1,implicit:!0,optional:!0})],Oa.prototype,
"unprotectedAttrs",void 0)});var Q8=y(Qr=>{"use strict";Object.defineProperty(Qr,"__esModule",{value:!0});Qr.id_authData=Qr.id_encryptedData=Qr.id_digestedData=Qr.id_envelopedData=Qr.id_signedData=
Qr.id_data=Qr.id_ct_contentInfo=void 0;Qr.id_ct_contentInfo="1.2.840.113549.1.9.16.1.6";Qr.id_data="1.2.840.113549.1.7.1";Qr.id_signedData="1.2.840.113549.1.7.2";
Qr.id_envelopedData="1.2.840.113549.1.7.3";Qr.id_digestedData="1.2.840.113549.1.7.5";Qr.id_encryptedData="1.2.840.113549.1.7.6";Qr.id_authData="1.2.840.113549.1\
.9.16.1.2"});var nU=y(bc=>{"use strict";var sk;Object.defineProperty(bc,"__esModule",{value:!0});bc.SignedData=bc.DigestAlgorithmIdentifiers=void 0;var _c=D(),ji=H(),mue=gS(),
eU=qi(),tU=UO(),gue=TS(),rU=z_(),om=sk=class extends ji.AsnArray{constructor(t){super(t),Object.setPrototypeOf(this,sk.prototype)}};bc.DigestAlgorithmIdentifiers=
om;bc.DigestAlgorithmIdentifiers=om=sk=_c.__decorate([(0,ji.AsnType)({type:ji.AsnTypeTypes.Set,itemType:eU.DigestAlgorithmIdentifier})],om);var ws=class{version=eU.
CMSVersion.v0;digestAlgorithms=new om;encapContentInfo=new tU.EncapsulatedContentInfo;certificates;crls;signerInfos=new rU.SignerInfos;constructor(t={}){Object.
assign(this,t)}};bc.SignedData=ws;_c.__decorate([(0,ji.AsnProp)({type:ji.AsnPropTypes.Integer})],ws.prototype,"version",void 0);_c.__decorate([(0,ji.AsnProp)({type:om})],
ws.prototype,"digestAlgorithms",void 0);_c.__decorate([(0,ji.AsnProp)({type:tU.EncapsulatedContentInfo})],ws.prototype,"encapContentInfo",void 0);_c.__decorate(
[(0,ji.AsnProp)({type:mue.CertificateSet,context:0,implicit:!0,optional:!0})],ws.prototype,"certificates",void 0);_c.__decorate([(0,ji.AsnProp)({type:gue.RevocationInfoChoices,
context:1,implicit:!0,optional:!0})],ws.prototype,"crls",void 0);_c.__decorate([(0,ji.AsnProp)({type:rU.SignerInfos})],ws.prototype,"signerInfos",void 0)});var im=y(Ht=>{"use strict";Object.defineProperty(Ht,"__esModule",{value:!0});var nr=D();nr.__exportStar(v8(),Ht);nr.__exportStar(W_(),Ht);nr.__exportStar(gS(),Ht);
nr.__exportStar(H8(),Ht);nr.__exportStar(UO(),Ht);nr.__exportStar(FO(),Ht);nr.__exportStar(Y8(),Ht);nr.__exportStar(Bh(),Ht);nr.__exportStar(GO(),Ht);nr.__exportStar(
$O(),Ht);nr.__exportStar(zO(),Ht);nr.__exportStar(Q8(),Ht);nr.__exportStar(ok(),Ht);nr.__exportStar(ZO(),Ht);nr.__exportStar(JO(),Ht);nr.__exportStar(tk(),Ht);nr.
__exportStar(TS(),Ht);nr.__exportStar(nU(),Ht);nr.__exportStar(zC(),Ht);nr.__exportStar(z_(),Ht);nr.__exportStar(qi(),Ht)});var ak=y(Ce=>{"use strict";Object.defineProperty(Ce,"__esModule",{value:!0});Ce.id_sect571r1=Ce.id_sect571k1=Ce.id_secp521r1=Ce.id_sect409r1=Ce.id_sect409k1=Ce.
id_secp384r1=Ce.id_sect283r1=Ce.id_sect283k1=Ce.id_secp256r1=Ce.id_sect233r1=Ce.id_sect233k1=Ce.id_secp224r1=Ce.id_sect163r2=Ce.id_sect163k1=Ce.id_secp192r1=Ce.
id_ecdsaWithSHA512=Ce.id_ecdsaWithSHA384=Ce.id_ecdsaWithSHA256=Ce.id_ecdsaWithSHA224=Ce.id_ecdsaWithSHA1=Ce.id_ecMQV=Ce.id_ecDH=Ce.id_ecPublicKey=void 0;Ce.id_ecPublicKey=
"1.2.840.10045.2.1";Ce.id_ecDH="1.3.132.1.12";Ce.id_ecMQV="1.3.132.1.13";Ce.id_ecdsaWithSHA1="1.2.840.10045.4.1";Ce.id_ecdsaWithSHA224="1.2.840.10045.4.3.1";Ce.
id_ecdsaWithSHA256="1.2.840.10045.4.3.2";Ce.id_ecdsaWithSHA384="1.2.840.10045.4.3.3";Ce.id_ecdsaWithSHA512="1.2.840.10045.4.3.4";Ce.id_secp192r1="1.2.840.10045.\
3.1.1";Ce.id_sect163k1="1.3.132.0.1";Ce.id_sect163r2="1.3.132.0.15";Ce.id_secp224r1="1.3.132.0.33";Ce.id_sect233k1="1.3.132.0.26";Ce.id_sect233r1="1.3.132.0.27";
Ce.id_secp256r1="1.2.840.10045.3.1.7";Ce.id_sect283k1="1.3.132.0.16";Ce.id_sect283r1="1.3.132.0.17";Ce.id_secp384r1="1.3.132.0.34";Ce.id_sect409k1="1.3.132.0.36";
Ce.id_sect409r1="1.3.132.0.37";Ce.id_secp521r1="1.3.132.0.35";Ce.id_sect571k1="1.3.132.0.38";Ce.id_sect571r1="1.3.132.0.39"});var oU=y(bo=>{"use strict";Object.defineProperty(bo,"__esModule",{value:!0});bo.ecdsaWithSHA512=bo.ecdsaWithSHA384=bo.ecdsaWithSHA256=bo.ecdsaWithSHA224=bo.ecdsaWithSHA1=
void 0;var vue=D(),bue=rt(),sm=vue.__importStar(ak());function am(e){return new bue.AlgorithmIdentifier({algorithm:e})}bo.ecdsaWithSHA1=am(sm.id_ecdsaWithSHA1);
bo.ecdsaWithSHA224=am(sm.id_ecdsaWithSHA224);bo.ecdsaWithSHA256=am(sm.id_ecdsaWithSHA256);bo.ecdsaWithSHA384=am(sm.id_ecdsaWithSHA384);bo.ecdsaWithSHA512=am(sm.
id_ecdsaWithSHA512)});var lk=y(Fr=>{"use strict";Object.defineProperty(Fr,"__esModule",{value:!0});Fr.SpecifiedECDomain=Fr.ECPVer=Fr.Curve=Fr.FieldElement=Fr.ECPoint=Fr.FieldID=void 0;
var In=D(),gt=H(),_d=class{fieldType;parameters;constructor(t={}){Object.assign(this,t)}};Fr.FieldID=_d;In.__decorate([(0,gt.AsnProp)({type:gt.AsnPropTypes.ObjectIdentifier})],
_d.prototype,"fieldType",void 0);In.__decorate([(0,gt.AsnProp)({type:gt.AsnPropTypes.Any})],_d.prototype,"parameters",void 0);Fr.FieldID=_d=In.__decorate([(0,gt.
AsnType)({type:gt.AsnTypeTypes.Sequence})],_d);var OS=class extends gt.OctetString{};Fr.ECPoint=OS;var uk=class extends gt.OctetString{};Fr.FieldElement=uk;var Sc=class{a;b;seed;constructor(t={}){
Object.assign(this,t)}};Fr.Curve=Sc;In.__decorate([(0,gt.AsnProp)({type:gt.AsnPropTypes.OctetString})],Sc.prototype,"a",void 0);In.__decorate([(0,gt.AsnProp)({type:gt.
AsnPropTypes.OctetString})],Sc.prototype,"b",void 0);In.__decorate([(0,gt.AsnProp)({type:gt.AsnPropTypes.BitString,optional:!0})],Sc.prototype,"seed",void 0);Fr.
Curve=Sc=In.__decorate([(0,gt.AsnType)({type:gt.AsnTypeTypes.Sequence})],Sc);var ck;(function(e){e[e.ecpVer1=1]="ecpVer1"})(ck||(Fr.ECPVer=ck={}));var Es=class{version=ck.
ecpVer1;fieldID;curve;base;order;cofactor;constructor(t={}){Object.assign(this,t)}};Fr.SpecifiedECDomain=Es;In.__decorate([(0,gt.AsnProp)({type:gt.AsnPropTypes.
Integer})],Es.prototype,"version",void 0);In.__decorate([(0,gt.AsnProp)({type:_d})],Es.prototype,"fieldID",void 0);In.__decorate([(0,gt.AsnProp)({type:Sc})],Es.
prototype,"curve",void 0);In.__decorate([(0,gt.AsnProp)({type:OS})],Es.prototype,"base",void 0);In.__decorate([(0,gt.AsnProp)({type:gt.AsnPropTypes.Integer,converter:gt.
AsnIntegerArrayBufferConverter})],Es.prototype,"order",void 0);In.__decorate([(0,gt.AsnProp)({type:gt.AsnPropTypes.Integer,optional:!0})],Es.prototype,"cofactor",
void 0);Fr.SpecifiedECDomain=Es=In.__decorate([(0,gt.AsnType)({type:gt.AsnTypeTypes.Sequence})],Es)});var fk=y(um=>{"use strict";Object.defineProperty(um,"__esModule",{value:!0});um.ECParameters=void 0;var kS=D(),Ac=H(),_ue=lk(),Sd=class{namedCurve;implicitCurve;specifiedCurve;constructor(t={}){
Object.assign(this,t)}};um.ECParameters=Sd;kS.__decorate([(0,Ac.AsnProp)({type:Ac.AsnPropTypes.ObjectIdentifier})],Sd.prototype,"namedCurve",void 0);kS.__decorate(
[(0,Ac.AsnProp)({type:Ac.AsnPropTypes.Null})],Sd.prototype,"implicitCurve",void 0);kS.__decorate([(0,Ac.AsnProp)({type:_ue.SpecifiedECDomain})],Sd.prototype,"sp\
ecifiedCurve",void 0);um.ECParameters=Sd=kS.__decorate([(0,Ac.AsnType)({type:Ac.AsnTypeTypes.Choice})],Sd)});var iU=y(IS=>{"use strict";Object.defineProperty(IS,"__esModule",{value:!0});IS.ECPrivateKey=void 0;var BS=D(),ka=H(),Sue=fk(),wc=class{version=1;privateKey=new ka.
OctetString;parameters;publicKey;constructor(t={}){Object.assign(this,t)}};IS.ECPrivateKey=wc;BS.__decorate([(0,ka.AsnProp)({type:ka.AsnPropTypes.Integer})],wc.
prototype,"version",void 0);BS.__decorate([(0,ka.AsnProp)({type:ka.OctetString})],wc.prototype,"privateKey",void 0);BS.__decorate([(0,ka.AsnProp)({type:Sue.ECParameters,
context:0,optional:!0})],wc.prototype,"parameters",void 0);BS.__decorate([(0,ka.AsnProp)({type:ka.AsnPropTypes.BitString,context:1,optional:!0})],wc.prototype,"\
publicKey",void 0)});var aU=y(xS=>{"use strict";Object.defineProperty(xS,"__esModule",{value:!0});xS.ECDSASigValue=void 0;var sU=D(),Ad=H(),cm=class{r=new ArrayBuffer(0);s=new ArrayBuffer(
0);constructor(t={}){Object.assign(this,t)}};xS.ECDSASigValue=cm;sU.__decorate([(0,Ad.AsnProp)({type:Ad.AsnPropTypes.Integer,converter:Ad.AsnIntegerArrayBufferConverter})],
cm.prototype,"r",void 0);sU.__decorate([(0,Ad.AsnProp)({type:Ad.AsnPropTypes.Integer,converter:Ad.AsnIntegerArrayBufferConverter})],cm.prototype,"s",void 0)});var uU=y(Ba=>{"use strict";Object.defineProperty(Ba,"__esModule",{value:!0});var wd=D();wd.__exportStar(oU(),Ba);wd.__exportStar(fk(),Ba);wd.__exportStar(iU(),Ba);
wd.__exportStar(aU(),Ba);wd.__exportStar(ak(),Ba);wd.__exportStar(lk(),Ba)});var lm=y(ue=>{"use strict";Object.defineProperty(ue,"__esModule",{value:!0});ue.id_mgf1=ue.id_md5=ue.id_md2=ue.id_sha512_256=ue.id_sha512_224=ue.id_sha512=ue.id_sha384=
ue.id_sha256=ue.id_sha224=ue.id_sha1=ue.id_sha512_256WithRSAEncryption=ue.id_sha512_224WithRSAEncryption=ue.id_sha512WithRSAEncryption=ue.id_sha384WithRSAEncryption=
ue.id_sha256WithRSAEncryption=ue.id_ssha224WithRSAEncryption=ue.id_sha224WithRSAEncryption=ue.id_sha1WithRSAEncryption=ue.id_md5WithRSAEncryption=ue.id_md2WithRSAEncryption=
ue.id_RSASSA_PSS=ue.id_pSpecified=ue.id_RSAES_OAEP=ue.id_rsaEncryption=ue.id_pkcs_1=void 0;ue.id_pkcs_1="1.2.840.113549.1.1";ue.id_rsaEncryption=`${ue.id_pkcs_1}\
.1`;ue.id_RSAES_OAEP=`${ue.id_pkcs_1}.7`;ue.id_pSpecified=`${ue.id_pkcs_1}.9`;ue.id_RSASSA_PSS=`${ue.id_pkcs_1}.10`;ue.id_md2WithRSAEncryption=`${ue.id_pkcs_1}.\
2`;ue.id_md5WithRSAEncryption=`${ue.id_pkcs_1}.4`;ue.id_sha1WithRSAEncryption=`${ue.id_pkcs_1}.5`;ue.id_sha224WithRSAEncryption=`${ue.id_pkcs_1}.14`;ue.id_ssha224WithRSAEncryption=
ue.id_sha224WithRSAEncryption;ue.id_sha256WithRSAEncryption=`${ue.id_pkcs_1}.11`;ue.id_sha384WithRSAEncryption=`${ue.id_pkcs_1}.12`;ue.id_sha512WithRSAEncryption=
`${ue.id_pkcs_1}.13`;ue.id_sha512_224WithRSAEncryption=`${ue.id_pkcs_1}.15`;ue.id_sha512_256WithRSAEncryption=`${ue.id_pkcs_1}.16`;ue.id_sha1="1.3.14.3.2.26";ue.
id_sha224="2.16.840.1.101.3.4.2.4";ue.id_sha256="2.16.840.1.101.3.4.2.1";ue.id_sha384="2.16.840.1.101.3.4.2.2";ue.id_sha512="2.16.840.1.101.3.4.2.3";ue.id_sha512_224=
"2.16.840.1.101.3.4.2.5";ue.id_sha512_256="2.16.840.1.101.3.4.2.6";ue.id_md2="1.2.840.113549.2.2";ue.id_md5="1.2.840.113549.2.5";ue.id_mgf1=`${ue.id_pkcs_1}.8`});var RS=y(Ie=>{"use strict";Object.defineProperty(Ie,"__esModule",{value:!0});Ie.sha512_256WithRSAEncryption=Ie.sha512_224WithRSAEncryption=Ie.sha512WithRSAEncryption=
Ie.sha384WithRSAEncryption=Ie.sha256WithRSAEncryption=Ie.sha224WithRSAEncryption=Ie.sha1WithRSAEncryption=Ie.md5WithRSAEncryption=Ie.md2WithRSAEncryption=Ie.rsaEncryption=
Ie.pSpecifiedEmpty=Ie.mgf1SHA1=Ie.sha512_256=Ie.sha512_224=Ie.sha512=Ie.sha384=Ie.sha256=Ie.sha224=Ie.sha1=Ie.md4=Ie.md2=void 0;var Aue=D(),dk=H(),pk=rt(),or=Aue.
__importStar(lm());function vr(e){return new pk.AlgorithmIdentifier({algorithm:e,parameters:null})}Ie.md2=vr(or.id_md2);Ie.md4=vr(or.id_md5);Ie.sha1=vr(or.id_sha1);
Ie.sha224=vr(or.id_sha224);Ie.sha256=vr(or.id_sha256);Ie.sha384=vr(or.id_sha384);Ie.sha512=vr(or.id_sha512);Ie.sha512_224=vr(or.id_sha512_224);Ie.sha512_256=vr(
or.id_sha512_256);Ie.mgf1SHA1=new pk.AlgorithmIdentifier({algorithm:or.id_mgf1,parameters:dk.AsnConvert.serialize(Ie.sha1)});Ie.pSpecifiedEmpty=new pk.AlgorithmIdentifier(
{algorithm:or.id_pSpecified,parameters:dk.AsnConvert.serialize(dk.AsnOctetStringConverter.toASN(new Uint8Array([218,57,163,238,94,107,75,13,50,85,191,239,149,96,
24,144,175,216,7,9]).buffer))});Ie.rsaEncryption=vr(or.id_rsaEncryption);Ie.md2WithRSAEncryption=vr(or.id_md2WithRSAEncryption);Ie.md5WithRSAEncryption=vr(or.id_md5WithRSAEncryption);
Ie.sha1WithRSAEncryption=vr(or.id_sha1WithRSAEncryption);Ie.sha224WithRSAEncryption=vr(or.id_sha512_224WithRSAEncryption);Ie.sha256WithRSAEncryption=vr(or.id_sha512_256WithRSAEncryption);
Ie.sha384WithRSAEncryption=vr(or.id_sha384WithRSAEncryption);Ie.sha512WithRSAEncryption=vr(or.id_sha512WithRSAEncryption);Ie.sha512_224WithRSAEncryption=vr(or.id_sha512_224WithRSAEncryption);
Ie.sha512_256WithRSAEncryption=vr(or.id_sha512_256WithRSAEncryption)});var lU=y(Td=>{"use strict";Object.defineProperty(Td,"__esModule",{value:!0});Td.RSAES_OAEP=Td.RsaEsOaepParams=void 0;var yk=D(),fm=H(),Ec=rt(),cU=lm(),Ed=RS(),Tc=class{hashAlgorithm=new Ec.
AlgorithmIdentifier(Ed.sha1);maskGenAlgorithm=new Ec.AlgorithmIdentifier({algorithm:cU.id_mgf1,parameters:fm.AsnConvert.serialize(Ed.sha1)});pSourceAlgorithm=new Ec.
AlgorithmIdentifier(Ed.pSpecifiedEmpty);constructor(t={}){Object.assign(this,t)}};Td.RsaEsOaepParams=Tc;yk.__decorate([(0,fm.AsnProp)({type:Ec.AlgorithmIdentifier,
context:0,defaultValue:Ed.sha1})],Tc.prototype,"hashAlgorithm",void 0);yk.__decorate([(0,fm.AsnProp)({type:Ec.AlgorithmIdentifier,context:1,defaultValue:Ed.mgf1SHA1})],
Tc.prototype,"maskGenAlgorithm",void 0);yk.__decorate([(0,fm.AsnProp)({type:Ec.AlgorithmIdentifier,context:2,defaultValue:Ed.pSpecifiedEmpty})],Tc.prototype,"pS\
ourceAlgorithm",void 0);Td.RSAES_OAEP=new Ec.AlgorithmIdentifier({algorithm:cU.id_RSAES_OAEP,parameters:fm.AsnConvert.serialize(new Tc)})});var dU=y(Pd=>{"use strict";Object.defineProperty(Pd,"__esModule",{value:!0});Pd.RSASSA_PSS=Pd.RsaSaPssParams=void 0;var NS=D(),Ia=H(),dm=rt(),fU=lm(),qS=RS(),xa=class{hashAlgorithm=new dm.
AlgorithmIdentifier(qS.sha1);maskGenAlgorithm=new dm.AlgorithmIdentifier({algorithm:fU.id_mgf1,parameters:Ia.AsnConvert.serialize(qS.sha1)});saltLength=20;trailerField=1;constructor(t={}){
Object.assign(this,t)}};Pd.RsaSaPssParams=xa;NS.__decorate([(0,Ia.AsnProp)({type:dm.AlgorithmIdentifier,context:0,defaultValue:qS.sha1})],xa.prototype,"hashAlgo\
rithm",void 0);NS.__decorate([(0,Ia.AsnProp)({type:dm.AlgorithmIdentifier,context:1,defaultValue:qS.mgf1SHA1})],xa.prototype,"maskGenAlgorithm",void 0);NS.__decorate(
[(0,Ia.AsnProp)({type:Ia.AsnPropTypes.Integer,context:2,defaultValue:20})],xa.prototype,"saltLength",void 0);NS.__decorate([(0,Ia.AsnProp)({type:Ia.AsnPropTypes.
Integer,context:3,defaultValue:1})],xa.prototype,"trailerField",void 0);Pd.RSASSA_PSS=new dm.AlgorithmIdentifier({algorithm:fU.id_RSASSA_PSS,parameters:Ia.AsnConvert.
serialize(new xa)})});var hU=y(MS=>{"use strict";Object.defineProperty(MS,"__esModule",{value:!0});MS.DigestInfo=void 0;var pU=D(),yU=rt(),LS=H(),pm=class{digestAlgorithm=new yU.AlgorithmIdentifier;digest=new LS.
OctetString;constructor(t={}){Object.assign(this,t)}};MS.DigestInfo=pm;pU.__decorate([(0,LS.AsnProp)({type:yU.AlgorithmIdentifier})],pm.prototype,"digestAlgorit\
hm",void 0);pU.__decorate([(0,LS.AsnProp)({type:LS.OctetString})],pm.prototype,"digest",void 0)});var mU=y(ym=>{"use strict";Object.defineProperty(ym,"__esModule",{value:!0});var hk=D();hk.__exportStar(lU(),ym);hk.__exportStar(dU(),ym);hk.__exportStar(hU(),ym)});var vk=y(Cc=>{"use strict";var mk;Object.defineProperty(Cc,"__esModule",{value:!0});Cc.OtherPrimeInfos=Cc.OtherPrimeInfo=void 0;var jS=D(),_o=H(),Pc=class{prime=new ArrayBuffer(
0);exponent=new ArrayBuffer(0);coefficient=new ArrayBuffer(0);constructor(t={}){Object.assign(this,t)}};Cc.OtherPrimeInfo=Pc;jS.__decorate([(0,_o.AsnProp)({type:_o.
AsnPropTypes.Integer,converter:_o.AsnIntegerArrayBufferConverter})],Pc.prototype,"prime",void 0);jS.__decorate([(0,_o.AsnProp)({type:_o.AsnPropTypes.Integer,converter:_o.
AsnIntegerArrayBufferConverter})],Pc.prototype,"exponent",void 0);jS.__decorate([(0,_o.AsnProp)({type:_o.AsnPropTypes.Integer,converter:_o.AsnIntegerArrayBufferConverter})],
Pc.prototype,"coefficient",void 0);var gk=mk=class extends _o.AsnArray{constructor(t){super(t),Object.setPrototypeOf(this,mk.prototype)}};Cc.OtherPrimeInfos=gk;
Cc.OtherPrimeInfos=gk=mk=jS.__decorate([(0,_o.AsnType)({type:_o.AsnTypeTypes.Sequence,itemType:Pc})],gk)});var gU=y(DS=>{"use strict";Object.defineProperty(DS,"__esModule",{value:!0});DS.RSAPrivateKey=void 0;var Di=D(),wt=H(),wue=vk(),Jn=class{version=0;modulus=new ArrayBuffer(
0);publicExponent=new ArrayBuffer(0);privateExponent=new ArrayBuffer(0);prime1=new ArrayBuffer(0);prime2=new ArrayBuffer(0);exponent1=new ArrayBuffer(0);exponent2=new ArrayBuffer(
0);coefficient=new ArrayBuffer(0);otherPrimeInfos;constructor(t={}){Object.assign(this,t)}};DS.RSAPrivateKey=Jn;Di.__decorate([(0,wt.AsnProp)({type:wt.AsnPropTypes.
Integer})],Jn.prototype,"version",void 0);Di.__decorate([(0,wt.AsnProp)({type:wt.AsnPropTypes.Integer,converter:wt.AsnIntegerArrayBufferConverter})],Jn.prototype,
"modulus",void 0);Di.__decorate([(0,wt.AsnProp)({type:wt.AsnPropTypes.Integer,converter:wt.AsnIntegerArrayBufferConverter})],Jn.prototype,"publicExponent",void 0);
Di.__decorate([(0,wt.AsnProp)({type:wt.AsnPropTypes.Integer,converter:wt.AsnIntegerArrayBufferConverter})],Jn.prototype,"privateExponent",void 0);Di.__decorate(
[(0,wt.AsnProp)({type:wt.AsnPropTypes.Integer,converter:wt.AsnIntegerArrayBufferConverter})],Jn.prototype,"prime1",void 0);Di.__decorate([(0,wt.AsnProp)({type:wt.
AsnPropTypes.Integer,converter:wt.AsnIntegerArrayBufferConverter})],Jn.prototype,"prime2",void 0);Di.__decorate([(0,wt.AsnProp)({type:wt.AsnPropTypes.Integer,converter:wt.
AsnIntegerArrayBufferConverter})],Jn.prototype,"exponent1",void 0);Di.__decorate([(0,wt.AsnProp)({type:wt.AsnPropTypes.Integer,converter:wt.AsnIntegerArrayBufferConverter})],
Jn.prototype,"exponent2",void 0);Di.__decorate([(0,wt.AsnProp)({type:wt.AsnPropTypes.Integer,converter:wt.AsnIntegerArrayBufferConverter})],Jn.prototype,"coeffi\
cient",void 0);Di.__decorate([(0,wt.AsnProp)({type:wue.OtherPrimeInfos,optional:!0})],Jn.prototype,"otherPrimeInfos",void 0)});var bU=y(US=>{"use strict";Object.defineProperty(US,"__esModule",{value:!0});US.RSAPublicKey=void 0;var vU=D(),Cd=H(),hm=class{modulus=new ArrayBuffer(0);publicExponent=new ArrayBuffer(
0);constructor(t={}){Object.assign(this,t)}};US.RSAPublicKey=hm;vU.__decorate([(0,Cd.AsnProp)({type:Cd.AsnPropTypes.Integer,converter:Cd.AsnIntegerArrayBufferConverter})],
hm.prototype,"modulus",void 0);vU.__decorate([(0,Cd.AsnProp)({type:Cd.AsnPropTypes.Integer,converter:Cd.AsnIntegerArrayBufferConverter})],hm.prototype,"publicEx\
ponent",void 0)});var bk=y(Ra=>{"use strict";Object.defineProperty(Ra,"__esModule",{value:!0});var Od=D();Od.__exportStar(mU(),Ra);Od.__exportStar(RS(),Ra);Od.__exportStar(lm(),Ra);
Od.__exportStar(vk(),Ra);Od.__exportStar(gU(),Ra);Od.__exportStar(bU(),Ra)});var KS=y((m_e,VS)=>{var _U,SU,AU,wU,EU,TU,PU,CU,OU,FS,_k,kU,BU,kd,IU,xU,RU,qU,NU,LU,MU,jU,DU;(function(e){var t=typeof global=="object"?global:typeof self=="obj\
ect"?self:typeof this=="object"?this:{};typeof define=="function"&&define.amd?define("tslib",["exports"],function(n){e(r(t,r(n)))}):typeof VS=="object"&&typeof VS.
exports=="object"?e(r(t,r(VS.exports))):e(r(t));function r(n,o){return n!==t&&(typeof Object.create=="function"?Object.defineProperty(n,"__esModule",{value:!0}):
n.__esModule=!0),function(i,s){return n[i]=o?o(i,s):s}}})(function(e){var t=Object.setPrototypeOf||{__proto__:[]}instanceof Array&&function(r,n){r.__proto__=n}||
function(r,n){for(var o in n)n.hasOwnProperty(o)&&(r[o]=n[o])};_U=function(r,n){t(r,n);function o(){this.constructor=r}r.prototype=n===null?Object.create(n):(o.
prototype=n.prototype,new o)},SU=Object.assign||function(r){for(var n,o=1,i=arguments.length;o<i;o++){n=arguments[o];for(var s in n)Object.prototype.hasOwnProperty.
call(n,s)&&(r[s]=n[s])}return r},AU=function(r,n){var o={};for(var i in r)Object.prototype.hasOwnProperty.call(r,i)&&n.indexOf(i)<0&&(o[i]=r[i]);if(r!=null&&typeof Object.
getOwnPropertySymbols=="function")for(var s=0,i=Object.getOwnPropertySymbols(r);s<i.length;s++)n.indexOf(i[s])<0&&Object.prototype.propertyIsEnumerable.call(r,i[s])&&
(o[i[s]]=r[i[s]]);return o},wU=function(r,n,o,i){var s=arguments.length,a=s<3?n:i===null?i=Object.getOwnPropertyDescriptor(n,o):i,u;if(typeof Reflect=="object"&&
typeof Reflect.decorate=="function")a=Reflect.decorate(r,n,o,i);else for(var c=r.length-1;c>=0;c--)(u=r[c])&&(a=(s<3?u(a):s>3?u(n,o,a):u(n,o))||a);return s>3&&a&&
Object.defineProperty(n,o,a),a},EU=function(r,n){return function(o,i){n(o,i,r)}},TU=function(r,n){if(typeof Reflect=="object"&&typeof Reflect.metadata=="functio\
n")return Reflect.metadata(r,n)},PU=function(r,n,o,i){function s(a){return a instanceof o?a:new o(function(u){u(a)})}return new(o||(o=Promise))(function(a,u){function c(f){
try{d(i.next(f))}catch(p){u(p)}}function l(f){try{d(i.throw(f))}catch(p){u(p)}}function d(f){f.done?a(f.value):s(f.value).then(c,l)}d((i=i.apply(r,n||[])).next())})},
CU=function(r,n){var o={label:0,sent:function(){if(a[0]&1)throw a[1];return a[1]},trys:[],ops:[]},i,s,a,u;return u={next:c(0),throw:c(1),return:c(2)},typeof Symbol==
"function"&&(u[Symbol.iterator]=function(){return this}),u;function c(d){return function(f){return l([d,f])}}function l(d){if(i)throw new TypeError("Generator i\
s already executing.");for(;o;)try{if(i=1,s&&(a=d[0]&2?s.return:d[0]?s.throw||((a=s.return)&&a.call(s),0):s.next)&&!(a=a.call(s,d[1])).done)return a;switch(s=0,
a&&(d=[d[0]&2,a.value]),d[0]){case 0:case 1:a=d;break;case 4:return o.label++,{value:d[1],done:!1};case 5:o.label++,s=d[1],d=[0];continue;case 7:d=o.ops.pop(),o.
trys.pop();continue;default:if(a=o.trys,!(a=a.length>0&&a[a.length-1])&&(d[0]===6||d[0]===2)){o=0;continue}if(d[0]===3&&(!a||d[1]>a[0]&&d[1]<a[3])){o.label=d[1];
break}if(d[0]===6&&o.label<a[1]){o.label=a[1],a=d;break}if(a&&o.label<a[2]){o.label=a[2],o.ops.push(d);break}a[2]&&o.ops.pop(),o.trys.pop();continue}d=n.call(r,
o)}catch(f){d=[6,f],s=0}finally{i=a=0}if(d[0]&5)throw d[1];return{value:d[0]?d[1]:void 0,done:!0}}},DU=function(r,n,o,i){i===void 0&&(i=o),r[i]=n[o]},OU=function(r,n){
for(var o in r)o!=="default"&&!n.hasOwnProperty(o)&&(n[o]=r[o])},FS=function(r){var n=typeof Symbol=="function"&&Symbol.iterator,o=n&&r[n],i=0;if(o)return o.call(
r);if(r&&typeof r.length=="number")return{next:function(){return r&&i>=r.length&&(r=void 0),{value:r&&r[i++],done:!r}}};throw new TypeError(n?"Object is not ite\
rable.":"Symbol.iterator is not defined.")},_k=function(r,n){var o=typeof Symbol=="function"&&r[Symbol.iterator];if(!o)return r;var i=o.call(r),s,a=[],u;try{for(;(n===
void 0||n-- >0)&&!(s=i.next()).done;)a.push(s.value)}catch(c){u={error:c}}finally{try{s&&!s.done&&(o=i.return)&&o.call(i)}finally{if(u)throw u.error}}return a},
kU=function(){for(var r=[],n=0;n<arguments.length;n++)r=r.concat(_k(arguments[n]));return r},BU=function(){for(var r=0,n=0,o=arguments.length;n<o;n++)r+=arguments[n].
length;for(var i=Array(r),s=0,n=0;n<o;n++)for(var a=arguments[n],u=0,c=a.length;u<c;u++,s++)i[s]=a[u];return i},kd=function(r){return this instanceof kd?(this.v=
r,this):new kd(r)},IU=function(r,n,o){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var i=o.apply(r,n||[]),s,a=[];return s=
{},u("next"),u("throw"),u("return"),s[Symbol.asyncIterator]=function(){return this},s;function u(h){i[h]&&(s[h]=function(v){return new Promise(function(w,A){a.push(
[h,v,w,A])>1||c(h,v)})})}function c(h,v){try{l(i[h](v))}catch(w){p(a[0][3],w)}}function l(h){h.value instanceof kd?Promise.resolve(h.value.v).then(d,f):p(a[0][2],
h)}function d(h){c("next",h)}function f(h){c("throw",h)}function p(h,v){h(v),a.shift(),a.length&&c(a[0][0],a[0][1])}},xU=function(r){var n,o;return n={},i("next"),
i("throw",function(s){throw s}),i("return"),n[Symbol.iterator]=function(){return this},n;function i(s,a){n[s]=r[s]?function(u){return(o=!o)?{value:kd(r[s](u)),done:s===
"return"}:a?a(u):u}:a}},RU=function(r){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var n=r[Symbol.asyncIterator],o;return n?
n.call(r):(r=typeof FS=="function"?FS(r):r[Symbol.iterator](),o={},i("next"),i("throw"),i("return"),o[Symbol.asyncIterator]=function(){return this},o);function i(a){
o[a]=r[a]&&function(u){return new Promise(function(c,l){u=r[a](u),s(c,l,u.done,u.value)})}}function s(a,u,c,l){Promise.resolve(l).then(function(d){a({value:d,done:c})},
u)}},qU=function(r,n){return Object.defineProperty?Object.defineProperty(r,"raw",{value:n}):r.raw=n,r},NU=function(r){if(r&&r.__esModule)return r;var n={};if(r!=
null)for(var o in r)Object.hasOwnProperty.call(r,o)&&(n[o]=r[o]);return n.default=r,n},LU=function(r){return r&&r.__esModule?r:{default:r}},MU=function(r,n){if(!n.
has(r))throw new TypeError("attempted to get private field on non-instance");return n.get(r)},jU=function(r,n,o){if(!n.has(r))throw new TypeError("attempted to \
set private field on non-instance");return n.set(r,o),o},e("__extends",_U),e("__assign",SU),e("__rest",AU),e("__decorate",wU),e("__param",EU),e("__metadata",TU),
e("__awaiter",PU),e("__generator",CU),e("__exportStar",OU),e("__createBinding",DU),e("__values",FS),e("__read",_k),e("__spread",kU),e("__spreadArrays",BU),e("__\
await",kd),e("__asyncGenerator",IU),e("__asyncDelegator",xU),e("__asyncValues",RU),e("__makeTemplateObject",qU),e("__importStar",NU),e("__importDefault",LU),e("\
__classPrivateFieldGet",MU),e("__classPrivateFieldSet",jU)})});var wk=y(Ak=>{"use strict";Object.defineProperty(Ak,"__esModule",{value:!0});var Sk;(function(e){e[e.Transient=0]="Transient",e[e.Singleton=1]="Singleton",e[e.ResolutionScoped=
2]="ResolutionScoped",e[e.ContainerScoped=3]="ContainerScoped"})(Sk||(Sk={}));Ak.default=Sk});var UU=y(Ek=>{"use strict";Object.defineProperty(Ek,"__esModule",{value:!0});var Eue=wk();Object.defineProperty(Ek,"Lifecycle",{enumerable:!0,get:function(){return Eue.
default}})});var Oc=y(Go=>{"use strict";Object.defineProperty(Go,"__esModule",{value:!0});Go.defineInjectionTokenMetadata=Go.getParamInfo=Go.INJECTION_TOKEN_METADATA_KEY=void 0;
Go.INJECTION_TOKEN_METADATA_KEY="injectionTokens";function Tue(e){let t=Reflect.getMetadata("design:paramtypes",e)||[],r=Reflect.getOwnMetadata(Go.INJECTION_TOKEN_METADATA_KEY,
e)||{};return Object.keys(r).forEach(n=>{t[+n]=r[n]}),t}Go.getParamInfo=Tue;function Pue(e,t){return function(r,n,o){let i=Reflect.getOwnMetadata(Go.INJECTION_TOKEN_METADATA_KEY,
r)||{};i[o]=t?{token:e,transform:t.transformToken,transformArgs:t.args||[]}:e,Reflect.defineMetadata(Go.INJECTION_TOKEN_METADATA_KEY,i,r)}}Go.defineInjectionTokenMetadata=
Pue});var Tk=y(HS=>{"use strict";Object.defineProperty(HS,"__esModule",{value:!0});HS.isClassProvider=void 0;function Cue(e){return!!e.useClass}HS.isClassProvider=Cue});var Pk=y($S=>{"use strict";Object.defineProperty($S,"__esModule",{value:!0});$S.isFactoryProvider=void 0;function Oue(e){return!!e.useFactory}$S.isFactoryProvider=
Oue});var zS=y(Bd=>{"use strict";Object.defineProperty(Bd,"__esModule",{value:!0});Bd.delay=Bd.DelayedConstructor=void 0;var WS=class{constructor(t){this.wrap=t,this.
reflectMethods=["get","getPrototypeOf","setPrototypeOf","getOwnPropertyDescriptor","defineProperty","has","set","deleteProperty","apply","construct","ownKeys"]}createProxy(t){
let r={},n=!1,o,i=()=>(n||(o=t(this.wrap()),n=!0),o);return new Proxy(r,this.createHandler(i))}createHandler(t){let r={},n=o=>{r[o]=(...i)=>{i[0]=t();let s=Reflect[o];
return s(...i)}};return this.reflectMethods.forEach(n),r}};Bd.DelayedConstructor=WS;function kue(e){if(typeof e>"u")throw new Error("Attempt to `delay` undefine\
d. Constructor must be wrapped in a callback");return new WS(e)}Bd.delay=kue});var XS=y(Ui=>{"use strict";Object.defineProperty(Ui,"__esModule",{value:!0});Ui.isConstructorToken=Ui.isTransformDescriptor=Ui.isTokenDescriptor=Ui.isNormalToken=
void 0;var Bue=zS();function Iue(e){return typeof e=="string"||typeof e=="symbol"}Ui.isNormalToken=Iue;function xue(e){return typeof e=="object"&&"token"in e&&"\
multiple"in e}Ui.isTokenDescriptor=xue;function Rue(e){return typeof e=="object"&&"token"in e&&"transform"in e}Ui.isTransformDescriptor=Rue;function que(e){return typeof e==
"function"||e instanceof Bue.DelayedConstructor}Ui.isConstructorToken=que});var Ck=y(GS=>{"use strict";Object.defineProperty(GS,"__esModule",{value:!0});GS.isTokenProvider=void 0;function Nue(e){return!!e.useToken}GS.isTokenProvider=Nue});var Ok=y(ZS=>{"use strict";Object.defineProperty(ZS,"__esModule",{value:!0});ZS.isValueProvider=void 0;function Lue(e){return e.useValue!=null}ZS.isValueProvider=
Lue});var kk=y(kc=>{"use strict";Object.defineProperty(kc,"__esModule",{value:!0});var Mue=Tk();Object.defineProperty(kc,"isClassProvider",{enumerable:!0,get:function(){
return Mue.isClassProvider}});var jue=Pk();Object.defineProperty(kc,"isFactoryProvider",{enumerable:!0,get:function(){return jue.isFactoryProvider}});var Due=XS();
Object.defineProperty(kc,"isNormalToken",{enumerable:!0,get:function(){return Due.isNormalToken}});var Uue=Ck();Object.defineProperty(kc,"isTokenProvider",{enumerable:!0,
get:function(){return Uue.isTokenProvider}});var Fue=Ok();Object.defineProperty(kc,"isValueProvider",{enumerable:!0,get:function(){return Fue.isValueProvider}})});var FU=y(JS=>{"use strict";Object.defineProperty(JS,"__esModule",{value:!0});JS.isProvider=void 0;var Vue=Tk(),Kue=Ok(),Hue=Ck(),$ue=Pk();function Wue(e){return Vue.
isClassProvider(e)||Kue.isValueProvider(e)||Hue.isTokenProvider(e)||$ue.isFactoryProvider(e)}JS.isProvider=Wue});var xk=y(Ik=>{"use strict";Object.defineProperty(Ik,"__esModule",{value:!0});var Bk=class{constructor(){this._registryMap=new Map}entries(){return this._registryMap.
entries()}getAll(t){return this.ensure(t),this._registryMap.get(t)}get(t){this.ensure(t);let r=this._registryMap.get(t);return r[r.length-1]||null}set(t,r){this.
ensure(t),this._registryMap.get(t).push(r)}setAll(t,r){this._registryMap.set(t,r)}has(t){return this.ensure(t),this._registryMap.get(t).length>0}clear(){this._registryMap.
clear()}ensure(t){this._registryMap.has(t)||this._registryMap.set(t,[])}};Ik.default=Bk});var VU=y(qk=>{"use strict";Object.defineProperty(qk,"__esModule",{value:!0});var zue=xk(),Rk=class extends zue.default{};qk.default=Rk});var KU=y(Lk=>{"use strict";Object.defineProperty(Lk,"__esModule",{value:!0});var Nk=class{constructor(){this.scopedResolutions=new Map}};Lk.default=Nk});var Mk=y(YS=>{"use strict";Object.defineProperty(YS,"__esModule",{value:!0});YS.formatErrorCtor=void 0;function Xue(e,t){return e===null?`at position #${t}`:`"${e.
split(",")[t].trim()}" at position #${t}`}function Gue(e,t,r="    "){return[e,...t.message.split(`
`).map(n=>r+n)].join(`
`)}function Zue(e,t,r){let[,n=null]=e.toString().match(/constructor\(([\w, ]+)\)/)||[],o=Xue(n,t);return Gue(`Cannot inject the dependency ${o} of "${e.name}" c\
onstructor. Reason:`,r)}YS.formatErrorCtor=Zue});var HU=y(QS=>{"use strict";Object.defineProperty(QS,"__esModule",{value:!0});QS.isDisposable=void 0;function Jue(e){return!(typeof e.dispose!="function"||e.dispose.
length>0)}QS.isDisposable=Jue});var WU=y(Bc=>{"use strict";Object.defineProperty(Bc,"__esModule",{value:!0});Bc.PostResolutionInterceptors=Bc.PreResolutionInterceptors=void 0;var $U=xk(),eA=class extends $U.
default{};Bc.PreResolutionInterceptors=eA;var tA=class extends $U.default{};Bc.PostResolutionInterceptors=tA;var jk=class{constructor(){this.preResolution=new eA,
this.postResolution=new tA}};Bc.default=jk});var qa=y(Ts=>{"use strict";Object.defineProperty(Ts,"__esModule",{value:!0});Ts.instance=Ts.typeInfo=void 0;var Yue=KS(),mn=kk(),Que=FU(),rA=XS(),ece=VU(),xn=wk(),
nA=KU(),tce=Mk(),rce=zS(),nce=HU(),oce=WU();Ts.typeInfo=new Map;var Dk=class e{constructor(t){this.parent=t,this._registry=new ece.default,this.interceptors=new oce.
default,this.disposed=!1,this.disposables=new Set}register(t,r,n={lifecycle:xn.default.Transient}){this.ensureNotDisposed();let o;if(Que.isProvider(r)?o=r:o={useClass:r},
mn.isTokenProvider(o)){let i=[t],s=o;for(;s!=null;){let a=s.useToken;if(i.includes(a))throw new Error(`Token registration cycle detected! ${[...i,a].join(" -> ")}`);
i.push(a);let u=this._registry.get(a);u&&mn.isTokenProvider(u.provider)?s=u.provider:s=null}}if((n.lifecycle===xn.default.Singleton||n.lifecycle==xn.default.ContainerScoped||
n.lifecycle==xn.default.ResolutionScoped)&&(mn.isValueProvider(o)||mn.isFactoryProvider(o)))throw new Error(`Cannot use lifecycle "${xn.default[n.lifecycle]}" w\
ith ValueProviders or FactoryProviders`);return this._registry.set(t,{provider:o,options:n}),this}registerType(t,r){return this.ensureNotDisposed(),mn.isNormalToken(
r)?this.register(t,{useToken:r}):this.register(t,{useClass:r})}registerInstance(t,r){return this.ensureNotDisposed(),this.register(t,{useValue:r})}registerSingleton(t,r){
if(this.ensureNotDisposed(),mn.isNormalToken(t)){if(mn.isNormalToken(r))return this.register(t,{useToken:r},{lifecycle:xn.default.Singleton});if(r)return this.register(
t,{useClass:r},{lifecycle:xn.default.Singleton});throw new Error('Cannot register a type name as a singleton without a "to" token')}let n=t;return r&&!mn.isNormalToken(
r)&&(n=r),this.register(t,{useClass:n},{lifecycle:xn.default.Singleton})}resolve(t,r=new nA.default,n=!1){this.ensureNotDisposed();let o=this.getRegistration(t);
if(!o&&mn.isNormalToken(t)){if(n)return;throw new Error(`Attempted to resolve unregistered dependency token: "${t.toString()}"`)}if(this.executePreResolutionInterceptor(
t,"Single"),o){let i=this.resolveRegistration(o,r);return this.executePostResolutionInterceptor(t,i,"Single"),i}if(rA.isConstructorToken(t)){let i=this.construct(
t,r);return this.executePostResolutionInterceptor(t,i,"Single"),i}throw new Error("Attempted to construct an undefined constructor. Could mean a circular depend\
ency problem. Try using `delay` function.")}executePreResolutionInterceptor(t,r){if(this.interceptors.preResolution.has(t)){let n=[];for(let o of this.interceptors.
preResolution.getAll(t))o.options.frequency!="Once"&&n.push(o),o.callback(t,r);this.interceptors.preResolution.setAll(t,n)}}executePostResolutionInterceptor(t,r,n){
if(this.interceptors.postResolution.has(t)){let o=[];for(let i of this.interceptors.postResolution.getAll(t))i.options.frequency!="Once"&&o.push(i),i.callback(t,
r,n);this.interceptors.postResolution.setAll(t,o)}}resolveRegistration(t,r){if(this.ensureNotDisposed(),t.options.lifecycle===xn.default.ResolutionScoped&&r.scopedResolutions.
has(t))return r.scopedResolutions.get(t);let n=t.options.lifecycle===xn.default.Singleton,o=t.options.lifecycle===xn.default.ContainerScoped,i=n||o,s;return mn.
isValueProvider(t.provider)?s=t.provider.useValue:mn.isTokenProvider(t.provider)?s=i?t.instance||(t.instance=this.resolve(t.provider.useToken,r)):this.resolve(t.
provider.useToken,r):mn.isClassProvider(t.provider)?s=i?t.instance||(t.instance=this.construct(t.provider.useClass,r)):this.construct(t.provider.useClass,r):mn.
isFactoryProvider(t.provider)?s=t.provider.useFactory(this):s=this.construct(t.provider,r),t.options.lifecycle===xn.default.ResolutionScoped&&r.scopedResolutions.
set(t,s),s}resolveAll(t,r=new nA.default,n=!1){this.ensureNotDisposed();let o=this.getAllRegistrations(t);if(!o&&mn.isNormalToken(t)){if(n)return[];throw new Error(
`Attempted to resolve unregistered dependency token: "${t.toString()}"`)}if(this.executePreResolutionInterceptor(t,"All"),o){let s=o.map(a=>this.resolveRegistration(
a,r));return this.executePostResolutionInterceptor(t,s,"All"),s}let i=[this.construct(t,r)];return this.executePostResolutionInterceptor(t,i,"All"),i}isRegistered(t,r=!1){
return this.ensureNotDisposed(),this._registry.has(t)||r&&(this.parent||!1)&&this.parent.isRegistered(t,!0)}reset(){this.ensureNotDisposed(),this._registry.clear(),
this.interceptors.preResolution.clear(),this.interceptors.postResolution.clear()}clearInstances(){this.ensureNotDisposed();for(let[t,r]of this._registry.entries())
this._registry.setAll(t,r.filter(n=>!mn.isValueProvider(n.provider)).map(n=>(n.instance=void 0,n)))}createChildContainer(){this.ensureNotDisposed();let t=new e(
this);for(let[r,n]of this._registry.entries())n.some(({options:o})=>o.lifecycle===xn.default.ContainerScoped)&&t._registry.setAll(r,n.map(o=>o.options.lifecycle===
xn.default.ContainerScoped?{provider:o.provider,options:o.options}:o));return t}beforeResolution(t,r,n={frequency:"Always"}){this.interceptors.preResolution.set(
t,{callback:r,options:n})}afterResolution(t,r,n={frequency:"Always"}){this.interceptors.postResolution.set(t,{callback:r,options:n})}dispose(){return Yue.__awaiter(
this,void 0,void 0,function*(){this.disposed=!0;let t=[];this.disposables.forEach(r=>{let n=r.dispose();n&&t.push(n)}),yield Promise.all(t)})}getRegistration(t){
return this.isRegistered(t)?this._registry.get(t):this.parent?this.parent.getRegistration(t):null}getAllRegistrations(t){return this.isRegistered(t)?this._registry.
getAll(t):this.parent?this.parent.getAllRegistrations(t):null}construct(t,r){if(t instanceof rce.DelayedConstructor)return t.createProxy(o=>this.resolve(o,r));let n=(()=>{
let o=Ts.typeInfo.get(t);if(!o||o.length===0){if(t.length===0)return new t;throw new Error(`TypeInfo not known for "${t.name}"`)}let i=o.map(this.resolveParams(
r,t));return new t(...i)})();return nce.isDisposable(n)&&this.disposables.add(n),n}resolveParams(t,r){return(n,o)=>{try{return rA.isTokenDescriptor(n)?rA.isTransformDescriptor(
n)?n.multiple?this.resolve(n.transform).transform(this.resolveAll(n.token,new nA.default,n.isOptional),...n.transformArgs):this.resolve(n.transform).transform(this.
resolve(n.token,t,n.isOptional),...n.transformArgs):n.multiple?this.resolveAll(n.token,new nA.default,n.isOptional):this.resolve(n.token,t,n.isOptional):rA.isTransformDescriptor(
n)?this.resolve(n.transform,t).transform(this.resolve(n.token,t),...n.transformArgs):this.resolve(n,t)}catch(i){throw new Error(tce.formatErrorCtor(r,o,i))}}}ensureNotDisposed(){
if(this.disposed)throw new Error("This container has been disposed, you cannot interact with a disposed container")}};Ts.instance=new Dk;Ts.default=Ts.instance});var zU=y(Fk=>{"use strict";Object.defineProperty(Fk,"__esModule",{value:!0});var ice=Oc(),Ps=qa(),Uk=XS(),sce=Mk();function ace(){return function(e){let t=ice.getParamInfo(
e);return class extends e{constructor(...r){super(...r.concat(t.slice(r.length).map((n,o)=>{try{return Uk.isTokenDescriptor(n)?Uk.isTransformDescriptor(n)?n.multiple?
Ps.instance.resolve(n.transform).transform(Ps.instance.resolveAll(n.token),...n.transformArgs):Ps.instance.resolve(n.transform).transform(Ps.instance.resolve(n.
token),...n.transformArgs):n.multiple?Ps.instance.resolveAll(n.token):Ps.instance.resolve(n.token):Uk.isTransformDescriptor(n)?Ps.instance.resolve(n.transform).
transform(Ps.instance.resolve(n.token),...n.transformArgs):Ps.instance.resolve(n)}catch(i){let s=o+r.length;throw new Error(sce.formatErrorCtor(e,s,i))}})))}}}}
Fk.default=ace});var XU=y(Vk=>{"use strict";Object.defineProperty(Vk,"__esModule",{value:!0});var uce=Oc();function cce(e,t){let r={token:e,multiple:!1,isOptional:t&&t.isOptional};
return uce.defineInjectionTokenMetadata(r)}Vk.default=cce});var oA=y(Kk=>{"use strict";Object.defineProperty(Kk,"__esModule",{value:!0});var lce=Oc(),fce=qa(),GU=qa();function dce(e){return function(t){fce.typeInfo.set(t,
lce.getParamInfo(t)),e&&e.token&&(Array.isArray(e.token)?e.token.forEach(r=>{GU.instance.register(r,t)}):GU.instance.register(e.token,t))}}Kk.default=dce});var ZU=y(Hk=>{"use strict";Object.defineProperty(Hk,"__esModule",{value:!0});var pce=KS(),yce=qa();function hce(e=[]){return function(t){return e.forEach(r=>{var{
token:n,options:o}=r,i=pce.__rest(r,["token","options"]);return yce.instance.register(n,i,o)}),t}}Hk.default=hce});var JU=y($k=>{"use strict";Object.defineProperty($k,"__esModule",{value:!0});var mce=oA(),gce=qa();function vce(){return function(e){mce.default()(e),gce.instance.
registerSingleton(e)}}$k.default=vce});var YU=y(Wk=>{"use strict";Object.defineProperty(Wk,"__esModule",{value:!0});var bce=Oc();function _ce(e,t){let r={token:e,multiple:!0,isOptional:t&&t.isOptional};
return bce.defineInjectionTokenMetadata(r)}Wk.default=_ce});var QU=y(zk=>{"use strict";Object.defineProperty(zk,"__esModule",{value:!0});var Sce=Oc();function Ace(e,t,...r){let n={token:e,multiple:!0,transform:t,transformArgs:r};
return Sce.defineInjectionTokenMetadata(n)}zk.default=Ace});var eF=y(Xk=>{"use strict";Object.defineProperty(Xk,"__esModule",{value:!0});var wce=Oc();function Ece(e,t,...r){return wce.defineInjectionTokenMetadata(e,{transformToken:t,
args:r})}Xk.default=Ece});var tF=y(Gk=>{"use strict";Object.defineProperty(Gk,"__esModule",{value:!0});var Tce=oA(),Pce=qa();function Cce(e,t){return function(r){Tce.default()(r),Pce.instance.
register(t||r,r,{lifecycle:e})}}Gk.default=Cce});var rF=y(Zo=>{"use strict";Object.defineProperty(Zo,"__esModule",{value:!0});var Oce=zU();Object.defineProperty(Zo,"autoInjectable",{enumerable:!0,get:function(){
return Oce.default}});var kce=XU();Object.defineProperty(Zo,"inject",{enumerable:!0,get:function(){return kce.default}});var Bce=oA();Object.defineProperty(Zo,"\
injectable",{enumerable:!0,get:function(){return Bce.default}});var Ice=ZU();Object.defineProperty(Zo,"registry",{enumerable:!0,get:function(){return Ice.default}});
var xce=JU();Object.defineProperty(Zo,"singleton",{enumerable:!0,get:function(){return xce.default}});var Rce=YU();Object.defineProperty(Zo,"injectAll",{enumerable:!0,
get:function(){return Rce.default}});var qce=QU();Object.defineProperty(Zo,"injectAllWithTransform",{enumerable:!0,get:function(){return qce.default}});var Nce=eF();
Object.defineProperty(Zo,"injectWithTransform",{enumerable:!0,get:function(){return Nce.default}});var Lce=tF();Object.defineProperty(Zo,"scoped",{enumerable:!0,
get:function(){return Lce.default}})});var nF=y(Zk=>{"use strict";Object.defineProperty(Zk,"__esModule",{value:!0});function Mce(e){let t;return r=>(t==null&&(t=e(r)),t)}Zk.default=Mce});var oF=y(Jk=>{"use strict";Object.defineProperty(Jk,"__esModule",{value:!0});function jce(e){let t=new WeakMap;return r=>{let n=t.get(r);return n==null&&(n=e(r),
t.set(r,n)),n}}Jk.default=jce});var iF=y(Yk=>{"use strict";Object.defineProperty(Yk,"__esModule",{value:!0});function Dce(e,t,r,n=!0){let o,i;return s=>{let a=e(s);return(!n||i!==a)&&((i=a)?o=
s.resolve(t):o=s.resolve(r)),o}}Yk.default=Dce});var sF=y(mm=>{"use strict";Object.defineProperty(mm,"__esModule",{value:!0});var Uce=nF();Object.defineProperty(mm,"instanceCachingFactory",{enumerable:!0,get:function(){
return Uce.default}});var Fce=oF();Object.defineProperty(mm,"instancePerContainerCachingFactory",{enumerable:!0,get:function(){return Fce.default}});var Vce=iF();
Object.defineProperty(mm,"predicateAwareClassFactory",{enumerable:!0,get:function(){return Vce.default}})});var aF=y(Na=>{"use strict";Object.defineProperty(Na,"__esModule",{value:!0});var Qk=KS();if(typeof Reflect>"u"||!Reflect.getMetadata)throw new Error(`tsyringe r\
equires a reflect polyfill. Please add 'import "reflect-metadata"' to the top of your entry point.`);var Kce=UU();Object.defineProperty(Na,"Lifecycle",{enumerable:!0,
get:function(){return Kce.Lifecycle}});Qk.__exportStar(rF(),Na);Qk.__exportStar(sF(),Na);Qk.__exportStar(kk(),Na);var Hce=zS();Object.defineProperty(Na,"delay",
{enumerable:!0,get:function(){return Hce.delay}});var $ce=qa();Object.defineProperty(Na,"container",{enumerable:!0,get:function(){return $ce.instance}})});var nB=y(xc=>{"use strict";var eB;Object.defineProperty(xc,"__esModule",{value:!0});xc.PKCS12AttrSet=xc.PKCS12Attribute=void 0;var rB=D(),Ic=H(),Id=class{attrId="";attrValues=[];constructor(t={}){
Object.assign(t)}};xc.PKCS12Attribute=Id;rB.__decorate([(0,Ic.AsnProp)({type:Ic.AsnPropTypes.ObjectIdentifier})],Id.prototype,"attrId",void 0);rB.__decorate([(0,Ic.
AsnProp)({type:Ic.AsnPropTypes.Any,repeated:"set"})],Id.prototype,"attrValues",void 0);var tB=eB=class extends Ic.AsnArray{constructor(t){super(t),Object.setPrototypeOf(
this,eB.prototype)}};xc.PKCS12AttrSet=tB;xc.PKCS12AttrSet=tB=eB=rB.__decorate([(0,Ic.AsnType)({type:Ic.AsnTypeTypes.Sequence,itemType:Id})],tB)});var uF=y(gm=>{"use strict";var oB;Object.defineProperty(gm,"__esModule",{value:!0});gm.AuthenticatedSafe=void 0;var Wce=D(),iB=H(),zce=im(),sB=oB=class extends iB.
AsnArray{constructor(t){super(t),Object.setPrototypeOf(this,oB.prototype)}};gm.AuthenticatedSafe=sB;gm.AuthenticatedSafe=sB=oB=Wce.__decorate([(0,iB.AsnType)({type:iB.
AsnTypeTypes.Sequence,itemType:zce.ContentInfo})],sB)});var aB=y(ot=>{"use strict";Object.defineProperty(ot,"__esModule",{value:!0});ot.id_bagtypes=ot.id_pbewithSHAAnd40BitRC2_CBC=ot.id_pbeWithSHAAnd128BitRC2_CBC=ot.
id_pbeWithSHAAnd2_KeyTripleDES_CBC=ot.id_pbeWithSHAAnd3_KeyTripleDES_CBC=ot.id_pbeWithSHAAnd40BitRC4=ot.id_pbeWithSHAAnd128BitRC4=ot.id_pkcs_12PbeIds=ot.id_pkcs_12=
ot.id_pkcs=ot.id_rsadsi=void 0;ot.id_rsadsi="1.2.840.113549";ot.id_pkcs=`${ot.id_rsadsi}.1`;ot.id_pkcs_12=`${ot.id_pkcs}.12`;ot.id_pkcs_12PbeIds=`${ot.id_pkcs_12}\
.1`;ot.id_pbeWithSHAAnd128BitRC4=`${ot.id_pkcs_12PbeIds}.1`;ot.id_pbeWithSHAAnd40BitRC4=`${ot.id_pkcs_12PbeIds}.2`;ot.id_pbeWithSHAAnd3_KeyTripleDES_CBC=`${ot.id_pkcs_12PbeIds}\
.3`;ot.id_pbeWithSHAAnd2_KeyTripleDES_CBC=`${ot.id_pkcs_12PbeIds}.4`;ot.id_pbeWithSHAAnd128BitRC2_CBC=`${ot.id_pkcs_12PbeIds}.5`;ot.id_pbewithSHAAnd40BitRC2_CBC=
`${ot.id_pkcs_12PbeIds}.6`;ot.id_bagtypes=`${ot.id_pkcs_12}.10.1`});var iA=y(en=>{"use strict";Object.defineProperty(en,"__esModule",{value:!0});en.id_pkcs_9=en.id_SafeContents=en.id_SecretBag=en.id_CRLBag=en.id_certBag=en.id_pkcs8ShroudedKeyBag=
en.id_keyBag=void 0;var xd=aB();en.id_keyBag=`${xd.id_bagtypes}.1`;en.id_pkcs8ShroudedKeyBag=`${xd.id_bagtypes}.2`;en.id_certBag=`${xd.id_bagtypes}.3`;en.id_CRLBag=
`${xd.id_bagtypes}.4`;en.id_SecretBag=`${xd.id_bagtypes}.5`;en.id_SafeContents=`${xd.id_bagtypes}.6`;en.id_pkcs_9="1.2.840.113549.1.9"});var lF=y(So=>{"use strict";Object.defineProperty(So,"__esModule",{value:!0});So.id_sdsiCertificate=So.id_x509Certificate=So.id_certTypes=So.CertBag=void 0;var cF=D(),
sA=H(),Xce=iA(),vm=class{certId="";certValue=new ArrayBuffer(0);constructor(t={}){Object.assign(this,t)}};So.CertBag=vm;cF.__decorate([(0,sA.AsnProp)({type:sA.AsnPropTypes.
ObjectIdentifier})],vm.prototype,"certId",void 0);cF.__decorate([(0,sA.AsnProp)({type:sA.AsnPropTypes.Any,context:0})],vm.prototype,"certValue",void 0);So.id_certTypes=
`${Xce.id_pkcs_9}.22`;So.id_x509Certificate=`${So.id_certTypes}.1`;So.id_sdsiCertificate=`${So.id_certTypes}.2`});var dF=y(Cs=>{"use strict";Object.defineProperty(Cs,"__esModule",{value:!0});Cs.id_x509CRL=Cs.id_crlTypes=Cs.CRLBag=void 0;var fF=D(),aA=H(),Gce=iA(),bm=class{crlId="";crltValue=new ArrayBuffer(
0);constructor(t={}){Object.assign(this,t)}};Cs.CRLBag=bm;fF.__decorate([(0,aA.AsnProp)({type:aA.AsnPropTypes.ObjectIdentifier})],bm.prototype,"crlId",void 0);fF.
__decorate([(0,aA.AsnProp)({type:aA.AsnPropTypes.Any,context:0})],bm.prototype,"crltValue",void 0);Cs.id_crlTypes=`${Gce.id_pkcs_9}.23`;Cs.id_x509CRL=`${Cs.id_crlTypes}\
.1`});var hF=y(Rd=>{"use strict";Object.defineProperty(Rd,"__esModule",{value:!0});Rd.EncryptedPrivateKeyInfo=Rd.EncryptedData=void 0;var pF=D(),uB=H(),yF=rt(),_m=class extends uB.
OctetString{};Rd.EncryptedData=_m;var Sm=class{encryptionAlgorithm=new yF.AlgorithmIdentifier;encryptedData=new _m;constructor(t={}){Object.assign(this,t)}};Rd.
EncryptedPrivateKeyInfo=Sm;pF.__decorate([(0,uB.AsnProp)({type:yF.AlgorithmIdentifier})],Sm.prototype,"encryptionAlgorithm",void 0);pF.__decorate([(0,uB.AsnProp)(
{type:_m})],Sm.prototype,"encryptedData",void 0)});var mF=y(Jo=>{"use strict";var cB;Object.defineProperty(Jo,"__esModule",{value:!0});Jo.PrivateKeyInfo=Jo.Attributes=Jo.PrivateKey=Jo.Version=void 0;var wm=D(),Os=H(),
fB=rt(),lB;(function(e){e[e.v1=0]="v1"})(lB||(Jo.Version=lB={}));var Am=class extends Os.OctetString{};Jo.PrivateKey=Am;var uA=cB=class extends Os.AsnArray{constructor(t){
super(t),Object.setPrototypeOf(this,cB.prototype)}};Jo.Attributes=uA;Jo.Attributes=uA=cB=wm.__decorate([(0,Os.AsnType)({type:Os.AsnTypeTypes.Sequence,itemType:fB.
Attribute})],uA);var Rc=class{version=lB.v1;privateKeyAlgorithm=new fB.AlgorithmIdentifier;privateKey=new Am;attributes;constructor(t={}){Object.assign(this,t)}};
Jo.PrivateKeyInfo=Rc;wm.__decorate([(0,Os.AsnProp)({type:Os.AsnPropTypes.Integer})],Rc.prototype,"version",void 0);wm.__decorate([(0,Os.AsnProp)({type:fB.AlgorithmIdentifier})],
Rc.prototype,"privateKeyAlgorithm",void 0);wm.__decorate([(0,Os.AsnProp)({type:Am})],Rc.prototype,"privateKey",void 0);wm.__decorate([(0,Os.AsnProp)({type:uA,implicit:!0,
context:0,optional:!0})],Rc.prototype,"attributes",void 0)});var lA=y(cA=>{"use strict";Object.defineProperty(cA,"__esModule",{value:!0});var gF=D();gF.__exportStar(hF(),cA);gF.__exportStar(mF(),cA)});var bF=y(Em=>{"use strict";Object.defineProperty(Em,"__esModule",{value:!0});Em.KeyBag=void 0;var Zce=D(),Jce=lA(),vF=H(),dB=class extends Jce.PrivateKeyInfo{};
Em.KeyBag=dB;Em.KeyBag=dB=Zce.__decorate([(0,vF.AsnType)({type:vF.AsnTypeTypes.Sequence})],dB)});var SF=y(Tm=>{"use strict";Object.defineProperty(Tm,"__esModule",{value:!0});Tm.PKCS8ShroudedKeyBag=void 0;var Yce=D(),Qce=lA(),_F=H(),pB=class extends Qce.EncryptedPrivateKeyInfo{};
Tm.PKCS8ShroudedKeyBag=pB;Tm.PKCS8ShroudedKeyBag=pB=Yce.__decorate([(0,_F.AsnType)({type:_F.AsnTypeTypes.Sequence})],pB)});var wF=y(dA=>{"use strict";Object.defineProperty(dA,"__esModule",{value:!0});dA.SecretBag=void 0;var AF=D(),fA=H(),Pm=class{secretTypeId="";secretValue=new ArrayBuffer(
0);constructor(t={}){Object.assign(this,t)}};dA.SecretBag=Pm;AF.__decorate([(0,fA.AsnProp)({type:fA.AsnPropTypes.ObjectIdentifier})],Pm.prototype,"secretTypeId",
void 0);AF.__decorate([(0,fA.AsnProp)({type:fA.AsnPropTypes.Any,context:0})],Pm.prototype,"secretValue",void 0)});var EF=y(La=>{"use strict";Object.defineProperty(La,"__esModule",{value:!0});var qd=D();qd.__exportStar(lF(),La);qd.__exportStar(dF(),La);qd.__exportStar(bF(),La);
qd.__exportStar(SF(),La);qd.__exportStar(wF(),La);qd.__exportStar(iA(),La)});var hB=y(pA=>{"use strict";Object.defineProperty(pA,"__esModule",{value:!0});pA.MacData=void 0;var yB=D(),TF=bk(),Nd=H(),Ld=class{mac=new TF.DigestInfo;macSalt=new Nd.
OctetString;iterations=1;constructor(t={}){Object.assign(this,t)}};pA.MacData=Ld;yB.__decorate([(0,Nd.AsnProp)({type:TF.DigestInfo})],Ld.prototype,"mac",void 0);
yB.__decorate([(0,Nd.AsnProp)({type:Nd.OctetString})],Ld.prototype,"macSalt",void 0);yB.__decorate([(0,Nd.AsnProp)({type:Nd.AsnPropTypes.Integer,defaultValue:1})],
Ld.prototype,"iterations",void 0)});var OF=y(hA=>{"use strict";Object.defineProperty(hA,"__esModule",{value:!0});hA.PFX=void 0;var mB=D(),yA=H(),PF=im(),CF=hB(),Md=class{version=3;authSafe=new PF.
ContentInfo;macData=new CF.MacData;constructor(t={}){Object.assign(this,t)}};hA.PFX=Md;mB.__decorate([(0,yA.AsnProp)({type:yA.AsnPropTypes.Integer})],Md.prototype,
"version",void 0);mB.__decorate([(0,yA.AsnProp)({type:PF.ContentInfo})],Md.prototype,"authSafe",void 0);mB.__decorate([(0,yA.AsnProp)({type:CF.MacData,optional:!0})],
Md.prototype,"macData",void 0)});var kF=y(Nc=>{"use strict";var gB;Object.defineProperty(Nc,"__esModule",{value:!0});Nc.SafeContents=Nc.SafeBag=void 0;var mA=D(),Ma=H(),ele=nB(),qc=class{bagId="";bagValue=new ArrayBuffer(
0);bagAttributes;constructor(t={}){Object.assign(this,t)}};Nc.SafeBag=qc;mA.__decorate([(0,Ma.AsnProp)({type:Ma.AsnPropTypes.ObjectIdentifier})],qc.prototype,"b\
agId",void 0);mA.__decorate([(0,Ma.AsnProp)({type:Ma.AsnPropTypes.Any,context:0})],qc.prototype,"bagValue",void 0);mA.__decorate([(0,Ma.AsnProp)({type:ele.PKCS12Attribute,
repeated:"set",optional:!0})],qc.prototype,"bagAttributes",void 0);var vB=gB=class extends Ma.AsnArray{constructor(t){super(t),Object.setPrototypeOf(this,gB.prototype)}};
Nc.SafeContents=vB;Nc.SafeContents=vB=gB=mA.__decorate([(0,Ma.AsnType)({type:Ma.AsnTypeTypes.Sequence,itemType:qc})],vB)});var BF=y(ks=>{"use strict";Object.defineProperty(ks,"__esModule",{value:!0});var Lc=D();Lc.__exportStar(nB(),ks);Lc.__exportStar(uF(),ks);Lc.__exportStar(EF(),ks);
Lc.__exportStar(hB(),ks);Lc.__exportStar(aB(),ks);Lc.__exportStar(OF(),ks);Lc.__exportStar(kF(),ks)});var IF=y(S=>{"use strict";var bB,_B,SB;Object.defineProperty(S,"__esModule",{value:!0});S.DateOfBirth=S.UnstructuredAddress=S.UnstructuredName=S.EmailAddress=S.
EncryptedPrivateKeyInfo=S.UserPKCS12=S.Pkcs7PDU=S.PKCS9String=S.id_at_pseudonym=S.crlTypes=S.id_certTypes=S.id_smime=S.id_pkcs9_mr_signingTimeMatch=S.id_pkcs9_mr_caseIgnoreMatch=
S.id_pkcs9_sx_signingTime=S.id_pkcs9_sx_pkcs9String=S.id_pkcs9_at_countryOfResidence=S.id_pkcs9_at_countryOfCitizenship=S.id_pkcs9_at_gender=S.id_pkcs9_at_placeOfBirth=
S.id_pkcs9_at_dateOfBirth=S.id_ietf_at=S.id_pkcs9_at_pkcs7PDU=S.id_pkcs9_at_sequenceNumber=S.id_pkcs9_at_randomNonce=S.id_pkcs9_at_encryptedPrivateKeyInfo=S.id_pkcs9_at_pkcs15Token=
S.id_pkcs9_at_userPKCS12=S.id_pkcs9_at_localKeyId=S.id_pkcs9_at_friendlyName=S.id_pkcs9_at_smimeCapabilities=S.id_pkcs9_at_extensionRequest=S.id_pkcs9_at_signingDescription=
S.id_pkcs9_at_extendedCertificateAttributes=S.id_pkcs9_at_unstructuredAddress=S.id_pkcs9_at_challengePassword=S.id_pkcs9_at_counterSignature=S.id_pkcs9_at_signingTime=
S.id_pkcs9_at_messageDigest=S.id_pkcs9_at_contentType=S.id_pkcs9_at_unstructuredName=S.id_pkcs9_at_emailAddress=S.id_pkcs9_oc_naturalPerson=S.id_pkcs9_oc_pkcsEntity=
S.id_pkcs9_mr=S.id_pkcs9_sx=S.id_pkcs9_at=S.id_pkcs9_oc=S.id_pkcs9_mo=S.id_pkcs9=void 0;S.SMIMECapabilities=S.SMIMECapability=S.SigningDescription=S.LocalKeyId=
S.FriendlyName=S.ExtendedCertificateAttributes=S.ExtensionRequest=S.ChallengePassword=S.CounterSignature=S.SequenceNumber=S.RandomNonce=S.SigningTime=S.MessageDigest=
S.ContentType=S.Pseudonym=S.CountryOfResidence=S.CountryOfCitizenship=S.Gender=S.PlaceOfBirth=void 0;var Ye=D(),ce=H(),UB=Ye.__importStar(im()),tle=Ye.__importStar(
BF()),rle=Ye.__importStar(lA()),Bs=Ye.__importStar(rt()),nle=Ye.__importStar(MO());S.id_pkcs9="1.2.840.113549.1.9";S.id_pkcs9_mo=`${S.id_pkcs9}.0`;S.id_pkcs9_oc=
`${S.id_pkcs9}.24`;S.id_pkcs9_at=`${S.id_pkcs9}.25`;S.id_pkcs9_sx=`${S.id_pkcs9}.26`;S.id_pkcs9_mr=`${S.id_pkcs9}.27`;S.id_pkcs9_oc_pkcsEntity=`${S.id_pkcs9_oc}\
.1`;S.id_pkcs9_oc_naturalPerson=`${S.id_pkcs9_oc}.2`;S.id_pkcs9_at_emailAddress=`${S.id_pkcs9}.1`;S.id_pkcs9_at_unstructuredName=`${S.id_pkcs9}.2`;S.id_pkcs9_at_contentType=
`${S.id_pkcs9}.3`;S.id_pkcs9_at_messageDigest=`${S.id_pkcs9}.4`;S.id_pkcs9_at_signingTime=`${S.id_pkcs9}.5`;S.id_pkcs9_at_counterSignature=`${S.id_pkcs9}.6`;S.id_pkcs9_at_challengePassword=
`${S.id_pkcs9}.7`;S.id_pkcs9_at_unstructuredAddress=`${S.id_pkcs9}.8`;S.id_pkcs9_at_extendedCertificateAttributes=`${S.id_pkcs9}.9`;S.id_pkcs9_at_signingDescription=
`${S.id_pkcs9}.13`;S.id_pkcs9_at_extensionRequest=`${S.id_pkcs9}.14`;S.id_pkcs9_at_smimeCapabilities=`${S.id_pkcs9}.15`;S.id_pkcs9_at_friendlyName=`${S.id_pkcs9}\
.20`;S.id_pkcs9_at_localKeyId=`${S.id_pkcs9}.21`;S.id_pkcs9_at_userPKCS12="2.16.840.1.113730.3.1.216";S.id_pkcs9_at_pkcs15Token=`${S.id_pkcs9_at}.1`;S.id_pkcs9_at_encryptedPrivateKeyInfo=
`${S.id_pkcs9_at}.2`;S.id_pkcs9_at_randomNonce=`${S.id_pkcs9_at}.3`;S.id_pkcs9_at_sequenceNumber=`${S.id_pkcs9_at}.4`;S.id_pkcs9_at_pkcs7PDU=`${S.id_pkcs9_at}.5`;
S.id_ietf_at="1.3.6.1.5.5.7.9";S.id_pkcs9_at_dateOfBirth=`${S.id_ietf_at}.1`;S.id_pkcs9_at_placeOfBirth=`${S.id_ietf_at}.2`;S.id_pkcs9_at_gender=`${S.id_ietf_at}\
.3`;S.id_pkcs9_at_countryOfCitizenship=`${S.id_ietf_at}.4`;S.id_pkcs9_at_countryOfResidence=`${S.id_ietf_at}.5`;S.id_pkcs9_sx_pkcs9String=`${S.id_pkcs9_sx}.1`;S.
id_pkcs9_sx_signingTime=`${S.id_pkcs9_sx}.2`;S.id_pkcs9_mr_caseIgnoreMatch=`${S.id_pkcs9_mr}.1`;S.id_pkcs9_mr_signingTimeMatch=`${S.id_pkcs9_mr}.2`;S.id_smime=`${S.
id_pkcs9}.16`;S.id_certTypes=`${S.id_pkcs9}.22`;S.crlTypes=`${S.id_pkcs9}.23`;S.id_at_pseudonym=`${nle.id_at}.65`;var Cm=class extends Bs.DirectoryString{ia5String;constructor(t={}){
super(t)}toString(){return{}.toString(),this.ia5String||super.toString()}};S.PKCS9String=Cm;Ye.__decorate([(0,ce.AsnProp)({type:ce.AsnPropTypes.IA5String})],Cm.
prototype,"ia5String",void 0);S.PKCS9String=Cm=Ye.__decorate([(0,ce.AsnType)({type:ce.AsnTypeTypes.Choice})],Cm);var AB=class extends UB.ContentInfo{};S.Pkcs7PDU=
AB;S.Pkcs7PDU=AB=Ye.__decorate([(0,ce.AsnType)({type:ce.AsnTypeTypes.Sequence})],AB);var wB=class extends tle.PFX{};S.UserPKCS12=wB;S.UserPKCS12=wB=Ye.__decorate(
[(0,ce.AsnType)({type:ce.AsnTypeTypes.Sequence})],wB);var EB=class extends rle.EncryptedPrivateKeyInfo{};S.EncryptedPrivateKeyInfo=EB;S.EncryptedPrivateKeyInfo=
EB=Ye.__decorate([(0,ce.AsnType)({type:ce.AsnTypeTypes.Sequence})],EB);var gA=class{value;constructor(t=""){this.value=t}toString(){return this.value}};S.EmailAddress=
gA;Ye.__decorate([(0,ce.AsnProp)({type:ce.AsnPropTypes.IA5String})],gA.prototype,"value",void 0);S.EmailAddress=gA=Ye.__decorate([(0,ce.AsnType)({type:ce.AsnTypeTypes.
Choice})],gA);var TB=class extends Cm{};S.UnstructuredName=TB;S.UnstructuredName=TB=Ye.__decorate([(0,ce.AsnType)({type:ce.AsnTypeTypes.Choice})],TB);var PB=class extends Bs.
DirectoryString{};S.UnstructuredAddress=PB;S.UnstructuredAddress=PB=Ye.__decorate([(0,ce.AsnType)({type:ce.AsnTypeTypes.Choice})],PB);var vA=class{value;constructor(t=new Date){
this.value=t}};S.DateOfBirth=vA;Ye.__decorate([(0,ce.AsnProp)({type:ce.AsnPropTypes.GeneralizedTime})],vA.prototype,"value",void 0);S.DateOfBirth=vA=Ye.__decorate(
[(0,ce.AsnType)({type:ce.AsnTypeTypes.Choice})],vA);var CB=class extends Bs.DirectoryString{};S.PlaceOfBirth=CB;S.PlaceOfBirth=CB=Ye.__decorate([(0,ce.AsnType)(
{type:ce.AsnTypeTypes.Choice})],CB);var bA=class{value;constructor(t="M"){this.value=t}toString(){return this.value}};S.Gender=bA;Ye.__decorate([(0,ce.AsnProp)(
{type:ce.AsnPropTypes.PrintableString})],bA.prototype,"value",void 0);S.Gender=bA=Ye.__decorate([(0,ce.AsnType)({type:ce.AsnTypeTypes.Choice})],bA);var Om=class{value;constructor(t=""){
this.value=t}toString(){return this.value}};S.CountryOfCitizenship=Om;Ye.__decorate([(0,ce.AsnProp)({type:ce.AsnPropTypes.PrintableString})],Om.prototype,"value",
void 0);S.CountryOfCitizenship=Om=Ye.__decorate([(0,ce.AsnType)({type:ce.AsnTypeTypes.Choice})],Om);var OB=class extends Om{};S.CountryOfResidence=OB;S.CountryOfResidence=
OB=Ye.__decorate([(0,ce.AsnType)({type:ce.AsnTypeTypes.Choice})],OB);var kB=class extends Bs.DirectoryString{};S.Pseudonym=kB;S.Pseudonym=kB=Ye.__decorate([(0,ce.
AsnType)({type:ce.AsnTypeTypes.Choice})],kB);var _A=class{value;constructor(t=""){this.value=t}toString(){return this.value}};S.ContentType=_A;Ye.__decorate([(0,ce.
AsnProp)({type:ce.AsnPropTypes.ObjectIdentifier})],_A.prototype,"value",void 0);S.ContentType=_A=Ye.__decorate([(0,ce.AsnType)({type:ce.AsnTypeTypes.Choice})],_A);
var BB=class extends ce.OctetString{};S.MessageDigest=BB;var IB=class extends Bs.Time{};S.SigningTime=IB;S.SigningTime=IB=Ye.__decorate([(0,ce.AsnType)({type:ce.
AsnTypeTypes.Choice})],IB);var xB=class extends ce.OctetString{};S.RandomNonce=xB;var SA=class{value;constructor(t=0){this.value=t}toString(){return this.value.
toString()}};S.SequenceNumber=SA;Ye.__decorate([(0,ce.AsnProp)({type:ce.AsnPropTypes.Integer})],SA.prototype,"value",void 0);S.SequenceNumber=SA=Ye.__decorate([
(0,ce.AsnType)({type:ce.AsnTypeTypes.Choice})],SA);var RB=class extends UB.SignerInfo{};S.CounterSignature=RB;S.CounterSignature=RB=Ye.__decorate([(0,ce.AsnType)(
{type:ce.AsnTypeTypes.Sequence})],RB);var qB=class extends Bs.DirectoryString{};S.ChallengePassword=qB;S.ChallengePassword=qB=Ye.__decorate([(0,ce.AsnType)({type:ce.
AsnTypeTypes.Choice})],qB);var NB=bB=class extends Bs.Extensions{constructor(t){super(t),Object.setPrototypeOf(this,bB.prototype)}};S.ExtensionRequest=NB;S.ExtensionRequest=
NB=bB=Ye.__decorate([(0,ce.AsnType)({type:ce.AsnTypeTypes.Sequence})],NB);var LB=_B=class extends ce.AsnArray{constructor(t){super(t),Object.setPrototypeOf(this,
_B.prototype)}};S.ExtendedCertificateAttributes=LB;S.ExtendedCertificateAttributes=LB=_B=Ye.__decorate([(0,ce.AsnType)({type:ce.AsnTypeTypes.Set,itemType:UB.Attribute})],
LB);var AA=class{value;constructor(t=""){this.value=t}toString(){return this.value}};S.FriendlyName=AA;Ye.__decorate([(0,ce.AsnProp)({type:ce.AsnPropTypes.BmpString})],
AA.prototype,"value",void 0);S.FriendlyName=AA=Ye.__decorate([(0,ce.AsnType)({type:ce.AsnTypeTypes.Choice})],AA);var MB=class extends ce.OctetString{};S.LocalKeyId=
MB;var jB=class extends Bs.DirectoryString{};S.SigningDescription=jB;var wA=class extends Bs.AlgorithmIdentifier{};S.SMIMECapability=wA;S.SMIMECapability=wA=Ye.
__decorate([(0,ce.AsnType)({type:ce.AsnTypeTypes.Sequence})],wA);var DB=SB=class extends ce.AsnArray{constructor(t){super(t),Object.setPrototypeOf(this,SB.prototype)}};
S.SMIMECapabilities=DB;S.SMIMECapabilities=DB=SB=Ye.__decorate([(0,ce.AsnType)({type:ce.AsnTypeTypes.Sequence,itemType:wA})],DB)});var HB=y(km=>{"use strict";var FB;Object.defineProperty(km,"__esModule",{value:!0});km.Attributes=void 0;var ole=D(),VB=H(),ile=rt(),KB=FB=class extends VB.AsnArray{constructor(t){
super(t),Object.setPrototypeOf(this,FB.prototype)}};km.Attributes=KB;km.Attributes=KB=FB=ole.__decorate([(0,VB.AsnType)({type:VB.AsnTypeTypes.Sequence,itemType:ile.
Attribute})],KB)});var $B=y(PA=>{"use strict";Object.defineProperty(PA,"__esModule",{value:!0});PA.CertificationRequestInfo=void 0;var TA=D(),Bm=H(),EA=rt(),xF=HB(),Mc=class{version=0;subject=new EA.
Name;subjectPKInfo=new EA.SubjectPublicKeyInfo;attributes=new xF.Attributes;constructor(t={}){Object.assign(this,t)}};PA.CertificationRequestInfo=Mc;TA.__decorate(
[(0,Bm.AsnProp)({type:Bm.AsnPropTypes.Integer})],Mc.prototype,"version",void 0);TA.__decorate([(0,Bm.AsnProp)({type:EA.Name})],Mc.prototype,"subject",void 0);TA.
__decorate([(0,Bm.AsnProp)({type:EA.SubjectPublicKeyInfo})],Mc.prototype,"subjectPKInfo",void 0);TA.__decorate([(0,Bm.AsnProp)({type:xF.Attributes,implicit:!0,context:0,
optional:!0})],Mc.prototype,"attributes",void 0)});var NF=y(OA=>{"use strict";Object.defineProperty(OA,"__esModule",{value:!0});OA.CertificationRequest=void 0;var WB=D(),CA=H(),RF=rt(),qF=$B(),jd=class{certificationRequestInfo=new qF.
CertificationRequestInfo;certificationRequestInfoRaw;signatureAlgorithm=new RF.AlgorithmIdentifier;signature=new ArrayBuffer(0);constructor(t={}){Object.assign(
this,t)}};OA.CertificationRequest=jd;WB.__decorate([(0,CA.AsnProp)({type:qF.CertificationRequestInfo,raw:!0})],jd.prototype,"certificationRequestInfo",void 0);WB.
__decorate([(0,CA.AsnProp)({type:RF.AlgorithmIdentifier})],jd.prototype,"signatureAlgorithm",void 0);WB.__decorate([(0,CA.AsnProp)({type:CA.AsnPropTypes.BitString})],
jd.prototype,"signature",void 0)});var LF=y(Im=>{"use strict";Object.defineProperty(Im,"__esModule",{value:!0});var zB=D();zB.__exportStar(HB(),Im);zB.__exportStar(NF(),Im);zB.__exportStar($B(),Im)});var _V=y(Y=>{"use strict";uj();var V=H(),de=rt(),G=zT(),K=D(),sle=im(),VA=uU(),qn=bk(),Tt=aF(),e2=IF(),KA=LF();function _g(e){var t=Object.create(null);return e&&
Object.keys(e).forEach(function(r){if(r!=="default"){var n=Object.getOwnPropertyDescriptor(e,r);Object.defineProperty(t,r,n.get?n:{enumerable:!0,get:function(){
return e[r]}})}}),t.default=e,Object.freeze(t)}var F=_g(de),Rn=_g(sle),Nt=_g(VA),Et=_g(qn),Wd=_g(e2),Jd="crypto.algorithm",HA=class{getAlgorithms(){return Tt.container.
resolveAll(Jd)}toAsnAlgorithm(t){({...t});for(let r of this.getAlgorithms()){let n=r.toAsnAlgorithm(t);if(n)return n}if(/^[0-9.]+$/.test(t.name)){let r=new de.AlgorithmIdentifier(
{algorithm:t.name});if("parameters"in t){let n=t;r.parameters=n.parameters}return r}throw new Error("Cannot convert WebCrypto algorithm to ASN.1 algorithm")}toWebAlgorithm(t){
for(let n of this.getAlgorithms()){let o=n.toWebAlgorithm(t);if(o)return o}return{name:t.algorithm,parameters:t.parameters}}},ei="crypto.algorithmProvider";Tt.container.
registerSingleton(ei,HA);var IA,jn="1.3.36.3.3.2.8.1.1",MF=`${jn}.1`,jF=`${jn}.2`,DF=`${jn}.3`,UF=`${jn}.4`,FF=`${jn}.5`,VF=`${jn}.6`,KF=`${jn}.7`,HF=`${jn}.8`,
$F=`${jn}.9`,WF=`${jn}.10`,zF=`${jn}.11`,XF=`${jn}.12`,GF=`${jn}.13`,ZF=`${jn}.14`,JF="brainpoolP160r1",YF="brainpoolP160t1",QF="brainpoolP192r1",eV="brainpoolP\
192t1",tV="brainpoolP224r1",rV="brainpoolP224t1",nV="brainpoolP256r1",oV="brainpoolP256t1",iV="brainpoolP320r1",sV="brainpoolP320t1",aV="brainpoolP384r1",uV="br\
ainpoolP384t1",cV="brainpoolP512r1",lV="brainpoolP512t1",$t="ECDSA";Y.EcAlgorithm=IA=class{toAsnAlgorithm(t){switch(t.name.toLowerCase()){case $t.toLowerCase():
if("hash"in t)switch((typeof t.hash=="string"?t.hash:t.hash.name).toLowerCase()){case"sha-1":return Nt.ecdsaWithSHA1;case"sha-256":return Nt.ecdsaWithSHA256;case"\
sha-384":return Nt.ecdsaWithSHA384;case"sha-512":return Nt.ecdsaWithSHA512}else if("namedCurve"in t){let r="";switch(t.namedCurve){case"P-256":r=Nt.id_secp256r1;
break;case"K-256":r=IA.SECP256K1;break;case"P-384":r=Nt.id_secp384r1;break;case"P-521":r=Nt.id_secp521r1;break;case JF:r=MF;break;case YF:r=jF;break;case QF:r=DF;
break;case eV:r=UF;break;case tV:r=FF;break;case rV:r=VF;break;case nV:r=KF;break;case oV:r=HF;break;case iV:r=$F;break;case sV:r=WF;break;case aV:r=zF;break;case uV:
r=XF;break;case cV:r=GF;break;case lV:r=ZF;break}if(r)return new de.AlgorithmIdentifier({algorithm:Nt.id_ecPublicKey,parameters:V.AsnConvert.serialize(new Nt.ECParameters(
{namedCurve:r}))})}}return null}toWebAlgorithm(t){switch(t.algorithm){case Nt.id_ecdsaWithSHA1:return{name:$t,hash:{name:"SHA-1"}};case Nt.id_ecdsaWithSHA256:return{
name:$t,hash:{name:"SHA-256"}};case Nt.id_ecdsaWithSHA384:return{name:$t,hash:{name:"SHA-384"}};case Nt.id_ecdsaWithSHA512:return{name:$t,hash:{name:"SHA-512"}};case Nt.
id_ecPublicKey:{if(!t.parameters)throw new TypeError("Cannot get required parameters from EC algorithm");switch(V.AsnConvert.parse(t.parameters,Nt.ECParameters).
namedCurve){case Nt.id_secp256r1:return{name:$t,namedCurve:"P-256"};case IA.SECP256K1:return{name:$t,namedCurve:"K-256"};case Nt.id_secp384r1:return{name:$t,namedCurve:"\
P-384"};case Nt.id_secp521r1:return{name:$t,namedCurve:"P-521"};case MF:return{name:$t,namedCurve:JF};case jF:return{name:$t,namedCurve:YF};case DF:return{name:$t,
namedCurve:QF};case UF:return{name:$t,namedCurve:eV};case FF:return{name:$t,namedCurve:tV};case VF:return{name:$t,namedCurve:rV};case KF:return{name:$t,namedCurve:nV};case HF:
return{name:$t,namedCurve:oV};case $F:return{name:$t,namedCurve:iV};case WF:return{name:$t,namedCurve:sV};case zF:return{name:$t,namedCurve:aV};case XF:return{name:$t,
namedCurve:uV};case GF:return{name:$t,namedCurve:cV};case ZF:return{name:$t,namedCurve:lV}}}}return null}};Y.EcAlgorithm.SECP256K1="1.3.132.0.10";Y.EcAlgorithm=
IA=K.__decorate([Tt.injectable()],Y.EcAlgorithm);Tt.container.registerSingleton(Jd,Y.EcAlgorithm);var mV=Symbol("name"),gV=Symbol("value"),We=class{constructor(t,r={},n=""){
this[mV]=t,this[gV]=n;for(let o in r)this[o]=r[o]}};We.NAME=mV;We.VALUE=gV;var $A=class{static toTextObject(t){let r=new We("Algorithm Identifier",{},Ao.toString(
t.algorithm));if(t.parameters)if(t.algorithm===Nt.id_ecPublicKey){let n=new Y.EcAlgorithm().toWebAlgorithm(t);n&&"namedCurve"in n?r["Named Curve"]=n.namedCurve:
r.Parameters=t.parameters}else r.Parameters=t.parameters;return r}},Ao=class{static toString(t){let r=this.items[t];return r||t}};Ao.items={[Et.id_sha1]:"sha1",
[Et.id_sha224]:"sha224",[Et.id_sha256]:"sha256",[Et.id_sha384]:"sha384",[Et.id_sha512]:"sha512",[Et.id_rsaEncryption]:"rsaEncryption",[Et.id_sha1WithRSAEncryption]:"\
sha1WithRSAEncryption",[Et.id_sha224WithRSAEncryption]:"sha224WithRSAEncryption",[Et.id_sha256WithRSAEncryption]:"sha256WithRSAEncryption",[Et.id_sha384WithRSAEncryption]:"\
sha384WithRSAEncryption",[Et.id_sha512WithRSAEncryption]:"sha512WithRSAEncryption",[Nt.id_ecPublicKey]:"ecPublicKey",[Nt.id_ecdsaWithSHA1]:"ecdsaWithSHA1",[Nt.id_ecdsaWithSHA224]:"\
ecdsaWithSHA224",[Nt.id_ecdsaWithSHA256]:"ecdsaWithSHA256",[Nt.id_ecdsaWithSHA384]:"ecdsaWithSHA384",[Nt.id_ecdsaWithSHA512]:"ecdsaWithSHA512",[F.id_kp_serverAuth]:"\
TLS WWW server authentication",[F.id_kp_clientAuth]:"TLS WWW client authentication",[F.id_kp_codeSigning]:"Code Signing",[F.id_kp_emailProtection]:"E-mail Prote\
ction",[F.id_kp_timeStamping]:"Time Stamping",[F.id_kp_OCSPSigning]:"OCSP Signing",[Rn.id_signedData]:"Signed Data"};var ti=class{static serialize(t){return this.
serializeObj(t).join(`
`)}static pad(t=0){return"".padStart(2*t," ")}static serializeObj(t,r=0){let n=[],o=this.pad(r++),i="",s=t[We.VALUE];s&&(i=` ${s}`),n.push(`${o}${t[We.NAME]}:${i}`),
o=this.pad(r);for(let a in t){if(typeof a=="symbol")continue;let u=t[a],c=a?`${a}: `:"";if(typeof u=="string"||typeof u=="number"||typeof u=="boolean")n.push(`${o}${c}${u}`);else if(u instanceof
Date)n.push(`${o}${c}${u.toUTCString()}`);else if(Array.isArray(u))for(let l of u)l[We.NAME]=a,n.push(...this.serializeObj(l,r));else if(u instanceof We)u[We.NAME]=
a,n.push(...this.serializeObj(u,r));else if(G.BufferSourceConverter.isBufferSource(u))a?(n.push(`${o}${c}`),n.push(...this.serializeBufferSource(u,r+1))):n.push(
...this.serializeBufferSource(u,r));else if("toTextObject"in u){let l=u.toTextObject();l[We.NAME]=a,n.push(...this.serializeObj(l,r))}else throw new TypeError("\
Cannot serialize data in text format. Unsupported type.")}return n}static serializeBufferSource(t,r=0){let n=this.pad(r),o=G.BufferSourceConverter.toUint8Array(
t),i=[];for(let s=0;s<o.length;){let a=[];for(let u=0;u<16&&s<o.length;u++){u===8&&a.push("");let c=o[s++].toString(16).padStart(2,"0");a.push(c)}i.push(`${n}${a.
join(" ")}`)}return i}static serializeAlgorithm(t){return this.algorithmSerializer.toTextObject(t)}};ti.oidSerializer=Ao;ti.algorithmSerializer=$A;var Dd,Fi=class e{get rawData(){
return K.__classPrivateFieldGet(this,Dd,"f")||K.__classPrivateFieldSet(this,Dd,V.AsnConvert.serialize(this.asn),"f"),K.__classPrivateFieldGet(this,Dd,"f")}constructor(...t){
Dd.set(this,void 0),G.BufferSourceConverter.isBufferSource(t[0])?(this.asn=V.AsnConvert.parse(t[0],t[1]),K.__classPrivateFieldSet(this,Dd,G.BufferSourceConverter.
toArrayBuffer(t[0]),"f"),this.onInit(this.asn)):(this.asn=t[0],this.onInit(this.asn))}equal(t){return t instanceof e?G.isEqual(t.rawData,this.rawData):!1}toString(t="\
text"){switch(t){case"asn":return V.AsnConvert.toString(this.rawData);case"text":return ti.serialize(this.toTextObject());case"hex":return G.Convert.ToHex(this.
rawData);case"base64":return G.Convert.ToBase64(this.rawData);case"base64url":return G.Convert.ToBase64Url(this.rawData);default:throw TypeError("Argument 'form\
at' is unsupported value")}}getTextName(){return this.constructor.NAME}toTextObject(){let t=this.toTextObjectEmpty();return t[""]=this.rawData,t}toTextObjectEmpty(t){
return new We(this.getTextName(),{},t)}};Dd=new WeakMap;Fi.NAME="ASN";var Nn=class e extends Fi{constructor(...t){let r;G.BufferSourceConverter.isBufferSource(t[0])?
r=G.BufferSourceConverter.toArrayBuffer(t[0]):r=V.AsnConvert.serialize(new de.Extension({extnID:t[0],critical:t[1],extnValue:new V.OctetString(G.BufferSourceConverter.
toArrayBuffer(t[2]))})),super(r,de.Extension)}onInit(t){this.type=t.extnID,this.critical=t.critical,this.value=t.extnValue.buffer}toTextObject(){let t=this.toTextObjectWithoutValue();
return t[""]=this.value,t}toTextObjectWithoutValue(){let t=this.toTextObjectEmpty(this.critical?"critical":void 0);return t[We.NAME]===e.NAME&&(t[We.NAME]=Ao.toString(
this.type)),t}},vV,zd=class e{static isCryptoKeyPair(t){return t&&t.privateKey&&t.publicKey}static isCryptoKey(t){return t&&t.usages&&t.type&&t.algorithm&&t.extractable!==
void 0}constructor(){this.items=new Map,this[vV]="CryptoProvider",typeof self<"u"&&typeof crypto<"u"?this.set(e.DEFAULT,crypto):typeof global<"u"&&global.crypto&&
global.crypto.subtle&&this.set(e.DEFAULT,global.crypto)}clear(){this.items.clear()}delete(t){return this.items.delete(t)}forEach(t,r){return this.items.forEach(
t,r)}has(t){return this.items.has(t)}get size(){return this.items.size}entries(){return this.items.entries()}keys(){return this.items.keys()}values(){return this.
items.values()}[Symbol.iterator](){return this.items[Symbol.iterator]()}get(t=e.DEFAULT){let r=this.items.get(t.toLowerCase());if(!r)throw new Error(`Cannot get\
 Crypto by name '${t}'`);return r}set(t,r){if(typeof t=="string"){if(!r)throw new TypeError("Argument 'value' is required");this.items.set(t.toLowerCase(),r)}else
this.items.set(e.DEFAULT,t);return this}};vV=Symbol.toStringTag;zd.DEFAULT="default";var Lt=new zd,ale=/^[0-2](?:\.[1-9][0-9]*)+$/;function ule(e){return new RegExp(
ale).test(e)}var sg=class{constructor(t={}){this.items={};for(let r in t)this.register(r,t[r])}get(t){return this.items[t]||null}findId(t){return ule(t)?t:this.
get(t)}register(t,r){this.items[t]=r,this.items[r]=t}},Ln=new sg;Ln.register("CN","2.5.4.3");Ln.register("L","2.5.4.7");Ln.register("ST","2.5.4.8");Ln.register(
"O","2.5.4.10");Ln.register("OU","2.5.4.11");Ln.register("C","2.5.4.6");Ln.register("DC","0.9.2342.19200300.100.1.25");Ln.register("E","1.2.840.113549.1.9.1");Ln.
register("G","2.5.4.42");Ln.register("I","2.5.4.43");Ln.register("SN","2.5.4.4");Ln.register("T","2.5.4.12");function cle(e,t){return`\\${G.Convert.ToHex(G.Convert.
FromUtf8String(t)).toUpperCase()}`}function lle(e){return e.replace(/([,+"\\<>;])/g,"\\$1").replace(/^([ #])/,"\\$1").replace(/([ ]$)/,"\\$1").replace(/([\r\n\t])/,
cle)}var br=class e{static isASCII(t){for(let r=0;r<t.length;r++)if(t.charCodeAt(r)>255)return!1;return!0}static isPrintableString(t){return/^[A-Za-z0-9 '()+,-./:=?]*$/g.
test(t)}constructor(t,r={}){this.extraNames=new sg,this.asn=new de.Name;for(let n in r)if(Object.prototype.hasOwnProperty.call(r,n)){let o=r[n];this.extraNames.
register(n,o)}typeof t=="string"?this.asn=this.fromString(t):t instanceof de.Name?this.asn=t:G.BufferSourceConverter.isBufferSource(t)?this.asn=V.AsnConvert.parse(
t,de.Name):this.asn=this.fromJSON(t)}getField(t){let r=this.extraNames.findId(t)||Ln.findId(t),n=[];for(let o of this.asn)for(let i of o)i.type===r&&n.push(i.value.
toString());return n}getName(t){return this.extraNames.get(t)||Ln.get(t)}toString(){return this.asn.map(t=>t.map(r=>{let n=this.getName(r.type)||r.type,o=r.value.
anyValue?`#${G.Convert.ToHex(r.value.anyValue)}`:lle(r.value.toString());return`${n}=${o}`}).join("+")).join(", ")}toJSON(){var t;let r=[];for(let n of this.asn){
let o={};for(let i of n){let s=this.getName(i.type)||i.type;(t=o[s])!==null&&t!==void 0||(o[s]=[]),o[s].push(i.value.anyValue?`#${G.Convert.ToHex(i.value.anyValue)}`:
i.value.toString())}r.push(o)}return r}fromString(t){let r=new de.Name,n=/(\d\.[\d.]*\d|[A-Za-z]+)=((?:"")|(?:".*?[^\\]")|(?:[^,+"\\](?=[,+]|$))|(?:[^,+].*?(?:[^\\][,+]))|(?:))([,+])?/g,
o=null,i=",";for(;o=n.exec(`${t},`);){let[,s,a]=o,u=a[a.length-1];(u===","||u==="+")&&(a=a.slice(0,a.length-1),o[3]=u);let c=o[3];s=this.getTypeOid(s);let l=this.
createAttribute(s,a);i==="+"?r[r.length-1].push(l):r.push(new de.RelativeDistinguishedName([l])),i=c}return r}fromJSON(t){let r=new de.Name;for(let n of t){let o=new de.
RelativeDistinguishedName;for(let i in n){let s=this.getTypeOid(i),a=n[i];for(let u of a){let c=this.createAttribute(s,u);o.push(c)}}r.push(o)}return r}getTypeOid(t){
if(/[\d.]+/.test(t)||(t=this.getName(t)||""),!t)throw new Error(`Cannot get OID for name type '${t}'`);return t}createAttribute(t,r){let n=new de.AttributeTypeAndValue(
{type:t});if(typeof r=="object")for(let o in r)switch(o){case"ia5String":n.value.ia5String=r[o];break;case"utf8String":n.value.utf8String=r[o];break;case"univer\
salString":n.value.universalString=r[o];break;case"bmpString":n.value.bmpString=r[o];break;case"printableString":n.value.printableString=r[o];break}else if(r[0]===
"#")n.value.anyValue=G.Convert.FromHex(r.slice(1));else{let o=this.processStringValue(r);t===this.getName("E")||t===this.getName("DC")?n.value.ia5String=o:e.isPrintableString(
o)?n.value.printableString=o:n.value.utf8String=o}return n}processStringValue(t){let r=/"(.*?[^\\])?"/.exec(t);return r&&(t=r[1]),t.replace(/\\0a/ig,`
`).replace(/\\0d/ig,"\r").replace(/\\0g/ig,"	").replace(/\\(.)/g,"$1")}toArrayBuffer(){return V.AsnConvert.serialize(this.asn)}async getThumbprint(...t){var r;let n,
o="SHA-1";return t.length>=1&&!(!((r=t[0])===null||r===void 0)&&r.subtle)?(o=t[0]||o,n=t[1]||Lt.get()):n=t[0]||Lt.get(),await n.subtle.digest(o,this.toArrayBuffer())}},
bV="Cannot initialize GeneralName from ASN.1 data.",fV=`${bV} Unsupported string format in use.`,fle=`${bV} Value doesn't match to GUID regular expression.`,dV=/^([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})$/i,
pV="1.3.6.1.4.1.311.25.1",yV="1.3.6.1.4.1.311.20.2.3",xA="dns",RA="dn",qA="email",NA="ip",LA="url",MA="guid",jA="upn",xm="id",Yo=class extends Fi{constructor(...t){
let r;if(t.length===2)switch(t[0]){case RA:{let n=new br(t[1]).toArrayBuffer(),o=V.AsnConvert.parse(n,F.Name);r=new F.GeneralName({directoryName:o});break}case xA:
r=new F.GeneralName({dNSName:t[1]});break;case qA:r=new F.GeneralName({rfc822Name:t[1]});break;case MA:{let n=new RegExp(dV,"i").exec(t[1]);if(!n)throw new Error(
"Cannot parse GUID value. Value doesn't match to regular expression");let o=n.slice(1).map((i,s)=>s<3?G.Convert.ToHex(new Uint8Array(G.Convert.FromHex(i)).reverse()):
i).join("");r=new F.GeneralName({otherName:new F.OtherName({typeId:pV,value:V.AsnConvert.serialize(new V.OctetString(G.Convert.FromHex(o)))})});break}case NA:r=
new F.GeneralName({iPAddress:t[1]});break;case xm:r=new F.GeneralName({registeredID:t[1]});break;case jA:{r=new F.GeneralName({otherName:new F.OtherName({typeId:yV,
value:V.AsnConvert.serialize(V.AsnUtf8StringConverter.toASN(t[1]))})});break}case LA:r=new F.GeneralName({uniformResourceIdentifier:t[1]});break;default:throw new Error(
"Cannot create GeneralName. Unsupported type of the name")}else G.BufferSourceConverter.isBufferSource(t[0])?r=V.AsnConvert.parse(t[0],F.GeneralName):r=t[0];super(
r)}onInit(t){if(t.dNSName!=null)this.type=xA,this.value=t.dNSName;else if(t.rfc822Name!=null)this.type=qA,this.value=t.rfc822Name;else if(t.iPAddress!=null)this.
type=NA,this.value=t.iPAddress;else if(t.uniformResourceIdentifier!=null)this.type=LA,this.value=t.uniformResourceIdentifier;else if(t.registeredID!=null)this.type=
xm,this.value=t.registeredID;else if(t.directoryName!=null)this.type=RA,this.value=new br(t.directoryName).toString();else if(t.otherName!=null)if(t.otherName.typeId===
pV){this.type=MA;let r=V.AsnConvert.parse(t.otherName.value,V.OctetString),n=new RegExp(dV,"i").exec(G.Convert.ToHex(r));if(!n)throw new Error(fle);this.value=n.
slice(1).map((o,i)=>i<3?G.Convert.ToHex(new Uint8Array(G.Convert.FromHex(o)).reverse()):o).join("-")}else if(t.otherName.typeId===yV)this.type=jA,this.value=V.AsnConvert.
parse(t.otherName.value,F.DirectoryString).toString();else throw new Error(fV);else throw new Error(fV)}toJSON(){return{type:this.type,value:this.value}}toTextObject(){
let t;switch(this.type){case RA:case xA:case MA:case NA:case xm:case jA:case LA:t=this.type.toUpperCase();break;case qA:t="Email";break;default:throw new Error(
"Unsupported GeneralName type")}let r=this.value;return this.type===xm&&(r=Ao.toString(r)),new We(t,void 0,r)}},Vi=class extends Fi{constructor(t){let r;if(t instanceof
F.GeneralNames)r=t;else if(Array.isArray(t)){let n=[];for(let o of t)if(o instanceof F.GeneralName)n.push(o);else{let i=V.AsnConvert.parse(new Yo(o.type,o.value).
rawData,F.GeneralName);n.push(i)}r=new F.GeneralNames(n)}else if(G.BufferSourceConverter.isBufferSource(t))r=V.AsnConvert.parse(t,F.GeneralNames);else throw new Error(
"Cannot initialize GeneralNames. Incorrect incoming arguments");super(r)}onInit(t){let r=[];for(let n of t){let o=null;try{o=new Yo(n)}catch{continue}r.push(o)}
this.items=r}toJSON(){return this.items.map(t=>t.toJSON())}toTextObject(){let t=super.toTextObjectEmpty();for(let r of this.items){let n=r.toTextObject(),o=t[n[We.
NAME]];Array.isArray(o)||(o=[],t[n[We.NAME]]=o),o.push(n)}return t}};Vi.NAME="GeneralNames";var ig="-{5}",ag="\\n",dle=`[^${ag}]+`,ple=`${ig}BEGIN (${dle}(?=${ig}\
))${ig}`,yle=`${ig}END \\1${ig}`,Xd="\\n",hle=`[^:${ag}]+`,mle=`(?:[^${ag}]+${Xd}(?: +[^${ag}]+${Xd})*)`,gle="[a-zA-Z0-9=+/]+",vle=`(?:${gle}${Xd})+`,hV=`${ple}${Xd}\
(?:((?:${hle}: ${mle})+))?${Xd}?(${vle})${yle}`,Rr=class{static isPem(t){return typeof t=="string"&&new RegExp(hV,"g").test(t.replace(/\r/g,""))}static decodeWithHeaders(t){
t=t.replace(/\r/g,"");let r=new RegExp(hV,"g"),n=[],o=null;for(;o=r.exec(t);){let i=o[3].replace(new RegExp(`[${ag}]+`,"g"),""),s={type:o[1],headers:[],rawData:G.
Convert.FromBase64(i)},a=o[2];if(a){let u=a.split(new RegExp(Xd,"g")),c=null;for(let l of u){let[d,f]=l.split(/:(.*)/);if(f===void 0){if(!c)throw new Error("Can\
not parse PEM string. Incorrect header value");c.value+=d.trim()}else c&&s.headers.push(c),c={key:d,value:f.trim()}}c&&s.headers.push(c)}n.push(s)}return n}static decode(t){
return this.decodeWithHeaders(t).map(n=>n.rawData)}static decodeFirst(t){let r=this.decode(t);if(!r.length)throw new RangeError("PEM string doesn't contain any \
objects");return r[0]}static encode(t,r){if(Array.isArray(t)){let n=new Array;return r?t.forEach(o=>{if(!G.BufferSourceConverter.isBufferSource(o))throw new TypeError(
"Cannot encode array of BufferSource in PEM format. Not all items of the array are BufferSource");n.push(this.encodeStruct({type:r,rawData:G.BufferSourceConverter.
toArrayBuffer(o)}))}):t.forEach(o=>{if(!("type"in o))throw new TypeError("Cannot encode array of PemStruct in PEM format. Not all items of the array are PemStru\
t");n.push(this.encodeStruct(o))}),n.join(`
`)}else{if(!r)throw new Error("Required argument 'tag' is missed");return this.encodeStruct({type:r,rawData:G.BufferSourceConverter.toArrayBuffer(t)})}}static encodeStruct(t){
var r;let n=t.type.toLocaleUpperCase(),o=[];if(o.push(`-----BEGIN ${n}-----`),!((r=t.headers)===null||r===void 0)&&r.length){for(let c of t.headers)o.push(`${c.
key}: ${c.value}`);o.push("")}let i=G.Convert.ToBase64(t.rawData),s,a=0,u=Array();for(;a<i.length&&(i.length-a<64?s=i.substring(a):(s=i.substring(a,a+64),a+=64),
s.length!==0);)if(u.push(s),s.length<64)break;return o.push(...u),o.push(`-----END ${n}-----`),o.join(`
`)}};Rr.CertificateTag="CERTIFICATE";Rr.CrlTag="CRL";Rr.CertificateRequestTag="CERTIFICATE REQUEST";Rr.PublicKeyTag="PUBLIC KEY";Rr.PrivateKeyTag="PRIVATE KEY";
var Mn=class e extends Fi{static isAsnEncoded(t){return G.BufferSourceConverter.isBufferSource(t)||typeof t=="string"}static toArrayBuffer(t){if(typeof t=="stri\
ng"){if(Rr.isPem(t))return Rr.decode(t)[0];if(G.Convert.isHex(t))return G.Convert.FromHex(t);if(G.Convert.isBase64(t))return G.Convert.FromBase64(t);if(G.Convert.
isBase64Url(t))return G.Convert.FromBase64Url(t);throw new TypeError("Unsupported format of 'raw' argument. Must be one of DER, PEM, HEX, Base64, or Base4Url")}else{
let r=G.BufferSourceConverter.toUint8Array(t);if(r.length>0&&r[0]===48)return G.BufferSourceConverter.toArrayBuffer(t);let n=G.Convert.ToBinary(t);if(Rr.isPem(n))
return Rr.decode(n)[0];if(G.Convert.isHex(n))return G.Convert.FromHex(n);if(G.Convert.isBase64(n))return G.Convert.FromBase64(n);if(G.Convert.isBase64Url(n))return G.
Convert.FromBase64Url(n);throw new TypeError("Unsupported format of 'raw' argument. Must be one of DER, PEM, HEX, Base64, or Base4Url")}}constructor(...t){e.isAsnEncoded(
t[0])?super(e.toArrayBuffer(t[0]),t[1]):super(t[0])}toString(t="pem"){return t==="pem"?Rr.encode(this.rawData,this.tag):super.toString(t)}},Qo=class e extends Mn{static async create(t,r=Lt.
get()){if(t instanceof e)return t;if(zd.isCryptoKey(t)){if(t.type!=="public")throw new TypeError("Public key is required");let n=await r.subtle.exportKey("spki",
t);return new e(n)}else{if(t.publicKey)return t.publicKey;if(G.BufferSourceConverter.isBufferSource(t))return new e(t);throw new TypeError("Unsupported PublicKe\
yType")}}constructor(t){Mn.isAsnEncoded(t)?super(t,de.SubjectPublicKeyInfo):super(t),this.tag=Rr.PublicKeyTag}async export(...t){let r,n=["verify"],o={hash:"SHA\
-256",...this.algorithm};t.length>1?(o=t[0]||o,n=t[1]||n,r=t[2]||Lt.get()):r=t[0]||Lt.get();let i=this.rawData,s=V.AsnConvert.parse(this.rawData,de.SubjectPublicKeyInfo);
return s.algorithm.algorithm===qn.id_RSASSA_PSS&&(i=ble(s,i)),r.subtle.importKey("spki",i,o,!0,n)}onInit(t){let r=Tt.container.resolve(ei),n=this.algorithm=r.toWebAlgorithm(
t.algorithm);if(t.algorithm.algorithm===qn.id_rsaEncryption){let o=V.AsnConvert.parse(t.subjectPublicKey,qn.RSAPublicKey),i=G.BufferSourceConverter.toUint8Array(
o.modulus);n.publicExponent=G.BufferSourceConverter.toUint8Array(o.publicExponent),n.modulusLength=(i[0]?i:i.slice(1)).byteLength<<3}}async getThumbprint(...t){
var r;let n,o="SHA-1";return t.length>=1&&!(!((r=t[0])===null||r===void 0)&&r.subtle)?(o=t[0]||o,n=t[1]||Lt.get()):n=t[0]||Lt.get(),await n.subtle.digest(o,this.
rawData)}async getKeyIdentifier(...t){let r,n="SHA-1";t.length===1?typeof t[0]=="string"?(n=t[0],r=Lt.get()):r=t[0]:t.length===2?(n=t[0],r=t[1]):r=Lt.get();let o=V.
AsnConvert.parse(this.rawData,de.SubjectPublicKeyInfo);return await r.subtle.digest(n,o.subjectPublicKey)}toTextObject(){let t=this.toTextObjectEmpty(),r=V.AsnConvert.
parse(this.rawData,de.SubjectPublicKeyInfo);switch(t.Algorithm=ti.serializeAlgorithm(r.algorithm),r.algorithm.algorithm){case VA.id_ecPublicKey:t["EC Point"]=r.
subjectPublicKey;break;case qn.id_rsaEncryption:default:t["Raw Data"]=r.subjectPublicKey}return t}};function ble(e,t){return e.algorithm=new de.AlgorithmIdentifier(
{algorithm:qn.id_rsaEncryption,parameters:null}),t=V.AsnConvert.serialize(e),t}var ug=class e extends Nn{static async create(t,r=!1,n=Lt.get()){if("name"in t&&"\
serialNumber"in t)return new e(t,r);let i=await(await Qo.create(t,n)).getKeyIdentifier(n);return new e(G.Convert.ToHex(i),r)}constructor(...t){if(G.BufferSourceConverter.
isBufferSource(t[0]))super(t[0]);else if(typeof t[0]=="string"){let r=new F.AuthorityKeyIdentifier({keyIdentifier:new F.KeyIdentifier(G.Convert.FromHex(t[0]))});
super(F.id_ce_authorityKeyIdentifier,t[1],V.AsnConvert.serialize(r))}else{let r=t[0],n=r.name instanceof Vi?V.AsnConvert.parse(r.name.rawData,F.GeneralNames):r.
name,o=new F.AuthorityKeyIdentifier({authorityCertIssuer:n,authorityCertSerialNumber:G.Convert.FromHex(r.serialNumber)});super(F.id_ce_authorityKeyIdentifier,t[1],
V.AsnConvert.serialize(o))}}onInit(t){super.onInit(t);let r=V.AsnConvert.parse(t.extnValue,F.AuthorityKeyIdentifier);r.keyIdentifier&&(this.keyId=G.Convert.ToHex(
r.keyIdentifier)),(r.authorityCertIssuer||r.authorityCertSerialNumber)&&(this.certId={name:r.authorityCertIssuer||[],serialNumber:r.authorityCertSerialNumber?G.
Convert.ToHex(r.authorityCertSerialNumber):""})}toTextObject(){let t=this.toTextObjectWithoutValue(),r=V.AsnConvert.parse(this.value,F.AuthorityKeyIdentifier);return r.
authorityCertIssuer&&(t["Authority Issuer"]=new Vi(r.authorityCertIssuer).toTextObject()),r.authorityCertSerialNumber&&(t["Authority Serial Number"]=r.authorityCertSerialNumber),
r.keyIdentifier&&(t[""]=r.keyIdentifier),t}};ug.NAME="Authority Key Identifier";var cg=class extends Nn{constructor(...t){if(G.BufferSourceConverter.isBufferSource(
t[0])){super(t[0]);let r=V.AsnConvert.parse(this.value,de.BasicConstraints);this.ca=r.cA,this.pathLength=r.pathLenConstraint}else{let r=new de.BasicConstraints(
{cA:t[0],pathLenConstraint:t[1]});super(de.id_ce_basicConstraints,t[2],V.AsnConvert.serialize(r)),this.ca=t[0],this.pathLength=t[1]}}toTextObject(){let t=this.toTextObjectWithoutValue();
return this.ca&&(t.CA=this.ca),this.pathLength!==void 0&&(t["Path Length"]=this.pathLength),t}};cg.NAME="Basic Constraints";Y.ExtendedKeyUsage=void 0;(function(e){
e.serverAuth="1.3.6.1.5.5.7.3.1",e.clientAuth="1.3.6.1.5.5.7.3.2",e.codeSigning="1.3.6.1.5.5.7.3.3",e.emailProtection="1.3.6.1.5.5.7.3.4",e.timeStamping="1.3.6.\
1.5.5.7.3.8",e.ocspSigning="1.3.6.1.5.5.7.3.9"})(Y.ExtendedKeyUsage||(Y.ExtendedKeyUsage={}));var lg=class extends Nn{constructor(...t){if(G.BufferSourceConverter.
isBufferSource(t[0])){super(t[0]);let r=V.AsnConvert.parse(this.value,F.ExtendedKeyUsage);this.usages=r.map(n=>n)}else{let r=new F.ExtendedKeyUsage(t[0]);super(
F.id_ce_extKeyUsage,t[1],V.AsnConvert.serialize(r)),this.usages=t[0]}}toTextObject(){let t=this.toTextObjectWithoutValue();return t[""]=this.usages.map(r=>Ao.toString(
r)).join(", "),t}};lg.NAME="Extended Key Usages";Y.KeyUsageFlags=void 0;(function(e){e[e.digitalSignature=1]="digitalSignature",e[e.nonRepudiation=2]="nonRepudi\
ation",e[e.keyEncipherment=4]="keyEncipherment",e[e.dataEncipherment=8]="dataEncipherment",e[e.keyAgreement=16]="keyAgreement",e[e.keyCertSign=32]="keyCertSign",
e[e.cRLSign=64]="cRLSign",e[e.encipherOnly=128]="encipherOnly",e[e.decipherOnly=256]="decipherOnly"})(Y.KeyUsageFlags||(Y.KeyUsageFlags={}));var fg=class extends Nn{constructor(...t){
if(G.BufferSourceConverter.isBufferSource(t[0])){super(t[0]);let r=V.AsnConvert.parse(this.value,de.KeyUsage);this.usages=r.toNumber()}else{let r=new de.KeyUsage(
t[0]);super(de.id_ce_keyUsage,t[1],V.AsnConvert.serialize(r)),this.usages=t[0]}}toTextObject(){let t=this.toTextObjectWithoutValue(),r=V.AsnConvert.parse(this.value,
de.KeyUsage);return t[""]=r.toJSON().join(", "),t}};fg.NAME="Key Usages";var dg=class e extends Nn{static async create(t,r=!1,n=Lt.get()){let i=await(await Qo.create(
t,n)).getKeyIdentifier(n);return new e(G.Convert.ToHex(i),r)}constructor(...t){if(G.BufferSourceConverter.isBufferSource(t[0])){super(t[0]);let r=V.AsnConvert.parse(
this.value,F.SubjectKeyIdentifier);this.keyId=G.Convert.ToHex(r)}else{let r=typeof t[0]=="string"?G.Convert.FromHex(t[0]):t[0],n=new F.SubjectKeyIdentifier(r);super(
F.id_ce_subjectKeyIdentifier,t[1],V.AsnConvert.serialize(n)),this.keyId=G.Convert.ToHex(r)}}toTextObject(){let t=this.toTextObjectWithoutValue(),r=V.AsnConvert.
parse(this.value,F.SubjectKeyIdentifier);return t[""]=r,t}};dg.NAME="Subject Key Identifier";var pg=class extends Nn{constructor(...t){G.BufferSourceConverter.isBufferSource(
t[0])?super(t[0]):super(F.id_ce_subjectAltName,t[1],new Vi(t[0]||[]).rawData)}onInit(t){super.onInit(t);let r=V.AsnConvert.parse(t.extnValue,F.SubjectAlternativeName);
this.names=new Vi(r)}toTextObject(){let t=this.toTextObjectWithoutValue(),r=this.names.toTextObject();for(let n in r)t[n]=r[n];return t}};pg.NAME="Subject Alter\
native Name";var qr=class{static register(t,r){this.items.set(t,r)}static create(t){let r=new Nn(t),n=this.items.get(r.type);return n?new n(t):r}};qr.items=new Map;
var yg=class extends Nn{constructor(...t){var r;if(G.BufferSourceConverter.isBufferSource(t[0])){super(t[0]);let n=V.AsnConvert.parse(this.value,F.CertificatePolicies);
this.policies=n.map(o=>o.policyIdentifier)}else{let n=t[0],o=(r=t[1])!==null&&r!==void 0?r:!1,i=new F.CertificatePolicies(n.map(s=>new F.PolicyInformation({policyIdentifier:s})));
super(F.id_ce_certificatePolicies,o,V.AsnConvert.serialize(i)),this.policies=n}}toTextObject(){let t=this.toTextObjectWithoutValue();return t.Policy=this.policies.
map(r=>new We("",{},Ao.toString(r))),t}};yg.NAME="Certificate Policies";qr.register(F.id_ce_certificatePolicies,yg);var hg=class extends Nn{constructor(...t){var r;
if(G.BufferSourceConverter.isBufferSource(t[0]))super(t[0]);else if(Array.isArray(t[0])&&typeof t[0][0]=="string"){let o=t[0].map(s=>new F.DistributionPoint({distributionPoint:new F.
DistributionPointName({fullName:[new F.GeneralName({uniformResourceIdentifier:s})]})})),i=new F.CRLDistributionPoints(o);super(F.id_ce_cRLDistributionPoints,t[1],
V.AsnConvert.serialize(i))}else{let n=new F.CRLDistributionPoints(t[0]);super(F.id_ce_cRLDistributionPoints,t[1],V.AsnConvert.serialize(n))}(r=this.distributionPoints)!==
null&&r!==void 0||(this.distributionPoints=[])}onInit(t){super.onInit(t);let r=V.AsnConvert.parse(t.extnValue,F.CRLDistributionPoints);this.distributionPoints=r}toTextObject(){
let t=this.toTextObjectWithoutValue();return t["Distribution Point"]=this.distributionPoints.map(r=>{var n;let o={};return r.distributionPoint&&(o[""]=(n=r.distributionPoint.
fullName)===null||n===void 0?void 0:n.map(i=>new Yo(i).toString()).join(", ")),r.reasons&&(o.Reasons=r.reasons.toString()),r.cRLIssuer&&(o["CRL Issuer"]=r.cRLIssuer.
map(i=>i.toString()).join(", ")),o}),t}};hg.NAME="CRL Distribution Points";var mg=class extends Nn{constructor(...t){var r,n,o,i;if(G.BufferSourceConverter.isBufferSource(
t[0]))super(t[0]);else if(t[0]instanceof F.AuthorityInfoAccessSyntax){let s=new F.AuthorityInfoAccessSyntax(t[0]);super(F.id_pe_authorityInfoAccess,t[1],V.AsnConvert.
serialize(s))}else{let s=t[0],a=new F.AuthorityInfoAccessSyntax;BA(a,s,F.id_ad_ocsp,"ocsp"),BA(a,s,F.id_ad_caIssuers,"caIssuers"),BA(a,s,F.id_ad_timeStamping,"t\
imeStamping"),BA(a,s,F.id_ad_caRepository,"caRepository"),super(F.id_pe_authorityInfoAccess,t[1],V.AsnConvert.serialize(a))}(r=this.ocsp)!==null&&r!==void 0||(this.
ocsp=[]),(n=this.caIssuers)!==null&&n!==void 0||(this.caIssuers=[]),(o=this.timeStamping)!==null&&o!==void 0||(this.timeStamping=[]),(i=this.caRepository)!==null&&
i!==void 0||(this.caRepository=[])}onInit(t){super.onInit(t),this.ocsp=[],this.caIssuers=[],this.timeStamping=[],this.caRepository=[],V.AsnConvert.parse(t.extnValue,
F.AuthorityInfoAccessSyntax).forEach(n=>{switch(n.accessMethod){case F.id_ad_ocsp:this.ocsp.push(new Yo(n.accessLocation));break;case F.id_ad_caIssuers:this.caIssuers.
push(new Yo(n.accessLocation));break;case F.id_ad_timeStamping:this.timeStamping.push(new Yo(n.accessLocation));break;case F.id_ad_caRepository:this.caRepository.
push(new Yo(n.accessLocation));break}})}toTextObject(){let t=this.toTextObjectWithoutValue();return this.ocsp.length&&kA(t,"OCSP",this.ocsp),this.caIssuers.length&&
kA(t,"CA Issuers",this.caIssuers),this.timeStamping.length&&kA(t,"Time Stamping",this.timeStamping),this.caRepository.length&&kA(t,"CA Repository",this.caRepository),
t}};mg.NAME="Authority Info Access";function kA(e,t,r){if(r.length===1)e[t]=r[0].toTextObject();else{let n=new We("");r.forEach((o,i)=>{let s=o.toTextObject(),a=`${s[We.
NAME]} ${i+1}`,u=n[a];Array.isArray(u)||(u=[],n[a]=u),u.push(s)}),e[t]=n}}function BA(e,t,r,n){let o=t[n];o&&(Array.isArray(o)?o:[o]).forEach(s=>{typeof s=="str\
ing"&&(s=new Yo("url",s)),e.push(new F.AccessDescription({accessMethod:r,accessLocation:V.AsnConvert.parse(s.rawData,F.GeneralName)}))})}var gg=class extends Nn{constructor(...t){
G.BufferSourceConverter.isBufferSource(t[0])?super(t[0]):super(F.id_ce_issuerAltName,t[1],new Vi(t[0]||[]).rawData)}onInit(t){super.onInit(t);let r=V.AsnConvert.
parse(t.extnValue,F.GeneralNames);this.names=new Vi(r)}toTextObject(){let t=this.toTextObjectWithoutValue(),r=this.names.toTextObject();for(let n in r)t[n]=r[n];
return t}};gg.NAME="Issuer Alternative Name";var jc=class e extends Fi{constructor(...t){let r;if(G.BufferSourceConverter.isBufferSource(t[0]))r=G.BufferSourceConverter.
toArrayBuffer(t[0]);else{let n=t[0],o=Array.isArray(t[1])?t[1].map(i=>G.BufferSourceConverter.toArrayBuffer(i)):[];r=V.AsnConvert.serialize(new de.Attribute({type:n,
values:o}))}super(r,de.Attribute)}onInit(t){this.type=t.type,this.values=t.values}toTextObject(){let t=this.toTextObjectWithoutValue();return t.Value=this.values.
map(r=>new We("",{"":r})),t}toTextObjectWithoutValue(){let t=this.toTextObjectEmpty();return t[We.NAME]===e.NAME&&(t[We.NAME]=Ao.toString(this.type)),t}};jc.NAME=
"Attribute";var vg=class extends jc{constructor(...t){var r;if(G.BufferSourceConverter.isBufferSource(t[0]))super(t[0]);else{let n=new Wd.ChallengePassword({printableString:t[0]});
super(Wd.id_pkcs9_at_challengePassword,[V.AsnConvert.serialize(n)])}(r=this.password)!==null&&r!==void 0||(this.password="")}onInit(t){if(super.onInit(t),this.values[0]){
let r=V.AsnConvert.parse(this.values[0],Wd.ChallengePassword);this.password=r.toString()}}toTextObject(){let t=this.toTextObjectWithoutValue();return t[We.VALUE]=
this.password,t}};vg.NAME="Challenge Password";var Gd=class extends jc{constructor(...t){var r;if(G.BufferSourceConverter.isBufferSource(t[0]))super(t[0]);else{
let n=t[0],o=new F.Extensions;for(let i of n)o.push(V.AsnConvert.parse(i.rawData,F.Extension));super(Wd.id_pkcs9_at_extensionRequest,[V.AsnConvert.serialize(o)])}
(r=this.items)!==null&&r!==void 0||(this.items=[])}onInit(t){if(super.onInit(t),this.values[0]){let r=V.AsnConvert.parse(this.values[0],F.Extensions);this.items=
r.map(n=>qr.create(V.AsnConvert.serialize(n)))}}toTextObject(){let t=this.toTextObjectWithoutValue(),r=this.items.map(n=>n.toTextObject());for(let n of r)t[n[We.
NAME]]=n;return t}};Gd.NAME="Extensions";var Dc=class{static register(t,r){this.items.set(t,r)}static create(t){let r=new jc(t),n=this.items.get(r.type);return n?
new n(t):r}};Dc.items=new Map;var Is="crypto.signatureFormatter",WA=class{toAsnSignature(t,r){return G.BufferSourceConverter.toArrayBuffer(r)}toWebSignature(t,r){
return G.BufferSourceConverter.toArrayBuffer(r)}},DA;Y.RsaAlgorithm=DA=class{static createPssParams(t,r){let n=DA.getHashAlgorithm(t);return n?new Et.RsaSaPssParams(
{hashAlgorithm:n,maskGenAlgorithm:new de.AlgorithmIdentifier({algorithm:Et.id_mgf1,parameters:V.AsnConvert.serialize(n)}),saltLength:r}):null}static getHashAlgorithm(t){
let r=Tt.container.resolve(ei);return typeof t=="string"?r.toAsnAlgorithm({name:t}):typeof t=="object"&&t&&"name"in t?r.toAsnAlgorithm(t):null}toAsnAlgorithm(t){
switch(t.name.toLowerCase()){case"rsassa-pkcs1-v1_5":if("hash"in t){let r;if(typeof t.hash=="string")r=t.hash;else if(t.hash&&typeof t.hash=="object"&&"name"in t.
hash&&typeof t.hash.name=="string")r=t.hash.name.toUpperCase();else throw new Error("Cannot get hash algorithm name");switch(r.toLowerCase()){case"sha-1":return new de.
AlgorithmIdentifier({algorithm:Et.id_sha1WithRSAEncryption,parameters:null});case"sha-256":return new de.AlgorithmIdentifier({algorithm:Et.id_sha256WithRSAEncryption,
parameters:null});case"sha-384":return new de.AlgorithmIdentifier({algorithm:Et.id_sha384WithRSAEncryption,parameters:null});case"sha-512":return new de.AlgorithmIdentifier(
{algorithm:Et.id_sha512WithRSAEncryption,parameters:null})}}else return new de.AlgorithmIdentifier({algorithm:Et.id_rsaEncryption,parameters:null});break;case"r\
sa-pss":if("hash"in t){if(!("saltLength"in t&&typeof t.saltLength=="number"))throw new Error("Cannot get 'saltLength' from 'alg' argument");let r=DA.createPssParams(
t.hash,t.saltLength);if(!r)throw new Error("Cannot create PSS parameters");return new de.AlgorithmIdentifier({algorithm:Et.id_RSASSA_PSS,parameters:V.AsnConvert.
serialize(r)})}else return new de.AlgorithmIdentifier({algorithm:Et.id_RSASSA_PSS,parameters:null})}return null}toWebAlgorithm(t){switch(t.algorithm){case Et.id_rsaEncryption:
return{name:"RSASSA-PKCS1-v1_5"};case Et.id_sha1WithRSAEncryption:return{name:"RSASSA-PKCS1-v1_5",hash:{name:"SHA-1"}};case Et.id_sha256WithRSAEncryption:return{
name:"RSASSA-PKCS1-v1_5",hash:{name:"SHA-256"}};case Et.id_sha384WithRSAEncryption:return{name:"RSASSA-PKCS1-v1_5",hash:{name:"SHA-384"}};case Et.id_sha512WithRSAEncryption:
return{name:"RSASSA-PKCS1-v1_5",hash:{name:"SHA-512"}};case Et.id_RSASSA_PSS:if(t.parameters){let r=V.AsnConvert.parse(t.parameters,Et.RsaSaPssParams);return{name:"\
RSA-PSS",hash:Tt.container.resolve(ei).toWebAlgorithm(r.hashAlgorithm),saltLength:r.saltLength}}else return{name:"RSA-PSS"}}return null}};Y.RsaAlgorithm=DA=K.__decorate(
[Tt.injectable()],Y.RsaAlgorithm);Tt.container.registerSingleton(Jd,Y.RsaAlgorithm);Y.ShaAlgorithm=class{toAsnAlgorithm(t){switch(t.name.toLowerCase()){case"sha\
-1":return new de.AlgorithmIdentifier({algorithm:qn.id_sha1});case"sha-256":return new de.AlgorithmIdentifier({algorithm:qn.id_sha256});case"sha-384":return new de.
AlgorithmIdentifier({algorithm:qn.id_sha384});case"sha-512":return new de.AlgorithmIdentifier({algorithm:qn.id_sha512})}return null}toWebAlgorithm(t){switch(t.algorithm){case qn.
id_sha1:return{name:"SHA-1"};case qn.id_sha256:return{name:"SHA-256"};case qn.id_sha384:return{name:"SHA-384"};case qn.id_sha512:return{name:"SHA-512"}}return null}};
Y.ShaAlgorithm=K.__decorate([Tt.injectable()],Y.ShaAlgorithm);Tt.container.registerSingleton(Jd,Y.ShaAlgorithm);var Ki=class e{addPadding(t,r){let n=G.BufferSourceConverter.
toUint8Array(r),o=new Uint8Array(t);return o.set(n,t-n.length),o.buffer}removePadding(t,r=!1){let n=G.BufferSourceConverter.toUint8Array(t);for(let o=0;o<n.length;o++)
if(n[o]){n=n.slice(o);break}if(r&&n[0]>127){let o=new Uint8Array(n.length+1);return o.set(n,1),o.buffer}return n.buffer}toAsnSignature(t,r){if(t.name==="ECDSA"){
let n=t.namedCurve,o=e.namedCurveSize.get(n)||e.defaultNamedCurveSize,i=new VA.ECDSASigValue,s=G.BufferSourceConverter.toUint8Array(r);return i.r=this.removePadding(
s.slice(0,o),!0),i.s=this.removePadding(s.slice(o,o+o),!0),V.AsnConvert.serialize(i)}return null}toWebSignature(t,r){if(t.name==="ECDSA"){let n=V.AsnConvert.parse(
r,VA.ECDSASigValue),o=t.namedCurve,i=e.namedCurveSize.get(o)||e.defaultNamedCurveSize,s=this.addPadding(i,this.removePadding(n.r)),a=this.addPadding(i,this.removePadding(
n.s));return G.combine(s,a)}return null}};Ki.namedCurveSize=new Map;Ki.defaultNamedCurveSize=32;var UA="1.3.101.110",XB="1.3.101.111",FA="1.3.101.112",GB="1.3.1\
01.113";Y.EdAlgorithm=class{toAsnAlgorithm(t){let r=null;switch(t.name.toLowerCase()){case"ed25519":r=FA;break;case"x25519":r=UA;break;case"eddsa":switch(t.namedCurve.
toLowerCase()){case"ed25519":r=FA;break;case"ed448":r=GB;break}break;case"ecdh-es":switch(t.namedCurve.toLowerCase()){case"x25519":r=UA;break;case"x448":r=XB;break}}
return r?new de.AlgorithmIdentifier({algorithm:r}):null}toWebAlgorithm(t){switch(t.algorithm){case FA:return{name:"Ed25519"};case GB:return{name:"EdDSA",namedCurve:"\
Ed448"};case UA:return{name:"X25519"};case XB:return{name:"ECDH-ES",namedCurve:"X448"}}return null}};Y.EdAlgorithm=K.__decorate([Tt.injectable()],Y.EdAlgorithm);
Tt.container.registerSingleton(Jd,Y.EdAlgorithm);var Rm,qm,Nm,Lm,Mm,jm,Dm,Ud,bg=class extends Mn{get subjectName(){return K.__classPrivateFieldGet(this,qm,"f")||
K.__classPrivateFieldSet(this,qm,new br(this.asn.certificationRequestInfo.subject),"f"),K.__classPrivateFieldGet(this,qm,"f")}get subject(){return K.__classPrivateFieldGet(
this,Nm,"f")||K.__classPrivateFieldSet(this,Nm,this.subjectName.toString(),"f"),K.__classPrivateFieldGet(this,Nm,"f")}get signatureAlgorithm(){if(!K.__classPrivateFieldGet(
this,Lm,"f")){let t=Tt.container.resolve(ei);K.__classPrivateFieldSet(this,Lm,t.toWebAlgorithm(this.asn.signatureAlgorithm),"f")}return K.__classPrivateFieldGet(
this,Lm,"f")}get signature(){return K.__classPrivateFieldGet(this,Mm,"f")||K.__classPrivateFieldSet(this,Mm,this.asn.signature,"f"),K.__classPrivateFieldGet(this,
Mm,"f")}get publicKey(){return K.__classPrivateFieldGet(this,jm,"f")||K.__classPrivateFieldSet(this,jm,new Qo(this.asn.certificationRequestInfo.subjectPKInfo),"\
f"),K.__classPrivateFieldGet(this,jm,"f")}get attributes(){return K.__classPrivateFieldGet(this,Dm,"f")||K.__classPrivateFieldSet(this,Dm,this.asn.certificationRequestInfo.
attributes.map(t=>Dc.create(V.AsnConvert.serialize(t))),"f"),K.__classPrivateFieldGet(this,Dm,"f")}get extensions(){if(!K.__classPrivateFieldGet(this,Ud,"f")){K.
__classPrivateFieldSet(this,Ud,[],"f");let t=this.getAttribute(e2.id_pkcs9_at_extensionRequest);t instanceof Gd&&K.__classPrivateFieldSet(this,Ud,t.items,"f")}return K.
__classPrivateFieldGet(this,Ud,"f")}get tbs(){return K.__classPrivateFieldGet(this,Rm,"f")||K.__classPrivateFieldSet(this,Rm,this.asn.certificationRequestInfoRaw||
V.AsnConvert.serialize(this.asn.certificationRequestInfo),"f"),K.__classPrivateFieldGet(this,Rm,"f")}constructor(t){let r=Mn.isAsnEncoded(t)?[t,KA.CertificationRequest]:
[t];super(r[0],r[1]),Rm.set(this,void 0),qm.set(this,void 0),Nm.set(this,void 0),Lm.set(this,void 0),Mm.set(this,void 0),jm.set(this,void 0),Dm.set(this,void 0),
Ud.set(this,void 0),this.tag=Rr.CertificateRequestTag}onInit(t){}getAttribute(t){for(let r of this.attributes)if(r.type===t)return r;return null}getAttributes(t){
return this.attributes.filter(r=>r.type===t)}getExtension(t){for(let r of this.extensions)if(r.type===t)return r;return null}getExtensions(t){return this.extensions.
filter(r=>r.type===t)}async verify(t=Lt.get()){let r={...this.publicKey.algorithm,...this.signatureAlgorithm},n=await this.publicKey.export(r,["verify"],t),o=Tt.
container.resolveAll(Is).reverse(),i=null;for(let a of o)if(i=a.toWebSignature(r,this.signature),i)break;if(!i)throw Error("Cannot convert WebCrypto signature v\
alue to ASN.1 format");return await t.subtle.verify(this.signatureAlgorithm,n,i,this.tbs)}toTextObject(){let t=this.toTextObjectEmpty(),r=V.AsnConvert.parse(this.
rawData,KA.CertificationRequest),n=r.certificationRequestInfo,o=new We("",{Version:`${de.Version[n.version]} (${n.version})`,Subject:this.subject,"Subject Publi\
c Key Info":this.publicKey});if(this.attributes.length){let i=new We("");for(let s of this.attributes){let a=s.toTextObject();i[a[We.NAME]]=a}o.Attributes=i}return t.
Data=o,t.Signature=new We("",{Algorithm:ti.serializeAlgorithm(r.signatureAlgorithm),"":r.signature}),t}};Rm=new WeakMap,qm=new WeakMap,Nm=new WeakMap,Lm=new WeakMap,
Mm=new WeakMap,jm=new WeakMap,Dm=new WeakMap,Ud=new WeakMap;bg.NAME="PKCS#10 Certificate Request";var ZB=class{static async create(t,r=Lt.get()){if(!t.keys.privateKey)
throw new Error("Bad field 'keys' in 'params' argument. 'privateKey' is empty");if(!t.keys.publicKey)throw new Error("Bad field 'keys' in 'params' argument. 'pu\
blicKey' is empty");let n=await r.subtle.exportKey("spki",t.keys.publicKey),o=new KA.CertificationRequest({certificationRequestInfo:new KA.CertificationRequestInfo(
{subjectPKInfo:V.AsnConvert.parse(n,de.SubjectPublicKeyInfo)})});if(t.name){let d=t.name instanceof br?t.name:new br(t.name);o.certificationRequestInfo.subject=
V.AsnConvert.parse(d.toArrayBuffer(),de.Name)}if(t.attributes)for(let d of t.attributes)o.certificationRequestInfo.attributes.push(V.AsnConvert.parse(d.rawData,
de.Attribute));if(t.extensions&&t.extensions.length){let d=new de.Attribute({type:e2.id_pkcs9_at_extensionRequest}),f=new de.Extensions;for(let p of t.extensions)
f.push(V.AsnConvert.parse(p.rawData,de.Extension));d.values.push(V.AsnConvert.serialize(f)),o.certificationRequestInfo.attributes.push(d)}let i={...t.signingAlgorithm,
...t.keys.privateKey.algorithm},s=Tt.container.resolve(ei);o.signatureAlgorithm=s.toAsnAlgorithm(i);let a=V.AsnConvert.serialize(o.certificationRequestInfo),u=await r.
subtle.sign(i,t.keys.privateKey,a),c=Tt.container.resolveAll(Is).reverse(),l=null;for(let d of c)if(l=d.toAsnSignature(i,u),l)break;if(!l)throw Error("Cannot co\
nvert WebCrypto signature value to ASN.1 format");return o.signature=l,new bg(V.AsnConvert.serialize(o))}},Um,Fm,Vm,Km,Hm,$m,Wm,zm,Xm,Gm,Fd,Zm,ja=class extends Mn{get publicKey(){
return K.__classPrivateFieldGet(this,Zm,"f")||K.__classPrivateFieldSet(this,Zm,new Qo(this.asn.tbsCertificate.subjectPublicKeyInfo),"f"),K.__classPrivateFieldGet(
this,Zm,"f")}get serialNumber(){if(!K.__classPrivateFieldGet(this,Fm,"f")){let t=this.asn.tbsCertificate,r=new Uint8Array(t.serialNumber);r.length>1&&r[0]===0&&
r[1]>127&&(r=r.slice(1)),K.__classPrivateFieldSet(this,Fm,G.Convert.ToHex(r),"f")}return K.__classPrivateFieldGet(this,Fm,"f")}get subjectName(){return K.__classPrivateFieldGet(
this,Vm,"f")||K.__classPrivateFieldSet(this,Vm,new br(this.asn.tbsCertificate.subject),"f"),K.__classPrivateFieldGet(this,Vm,"f")}get subject(){return K.__classPrivateFieldGet(
this,Km,"f")||K.__classPrivateFieldSet(this,Km,this.subjectName.toString(),"f"),K.__classPrivateFieldGet(this,Km,"f")}get issuerName(){return K.__classPrivateFieldGet(
this,Hm,"f")||K.__classPrivateFieldSet(this,Hm,new br(this.asn.tbsCertificate.issuer),"f"),K.__classPrivateFieldGet(this,Hm,"f")}get issuer(){return K.__classPrivateFieldGet(
this,$m,"f")||K.__classPrivateFieldSet(this,$m,this.issuerName.toString(),"f"),K.__classPrivateFieldGet(this,$m,"f")}get notBefore(){if(!K.__classPrivateFieldGet(
this,Wm,"f")){let t=this.asn.tbsCertificate.validity.notBefore.utcTime||this.asn.tbsCertificate.validity.notBefore.generalTime;if(!t)throw new Error("Cannot get\
 'notBefore' value");K.__classPrivateFieldSet(this,Wm,t,"f")}return K.__classPrivateFieldGet(this,Wm,"f")}get notAfter(){if(!K.__classPrivateFieldGet(this,zm,"f")){
let t=this.asn.tbsCertificate.validity.notAfter.utcTime||this.asn.tbsCertificate.validity.notAfter.generalTime;if(!t)throw new Error("Cannot get 'notAfter' valu\
e");K.__classPrivateFieldSet(this,zm,t,"f")}return K.__classPrivateFieldGet(this,zm,"f")}get signatureAlgorithm(){if(!K.__classPrivateFieldGet(this,Xm,"f")){let t=Tt.
container.resolve(ei);K.__classPrivateFieldSet(this,Xm,t.toWebAlgorithm(this.asn.signatureAlgorithm),"f")}return K.__classPrivateFieldGet(this,Xm,"f")}get signature(){
return K.__classPrivateFieldGet(this,Gm,"f")||K.__classPrivateFieldSet(this,Gm,this.asn.signatureValue,"f"),K.__classPrivateFieldGet(this,Gm,"f")}get extensions(){
return K.__classPrivateFieldGet(this,Fd,"f")||(K.__classPrivateFieldSet(this,Fd,[],"f"),this.asn.tbsCertificate.extensions&&K.__classPrivateFieldSet(this,Fd,this.
asn.tbsCertificate.extensions.map(t=>qr.create(V.AsnConvert.serialize(t))),"f")),K.__classPrivateFieldGet(this,Fd,"f")}get tbs(){return K.__classPrivateFieldGet(
this,Um,"f")||K.__classPrivateFieldSet(this,Um,this.asn.tbsCertificateRaw||V.AsnConvert.serialize(this.asn.tbsCertificate),"f"),K.__classPrivateFieldGet(this,Um,
"f")}constructor(t){let r=Mn.isAsnEncoded(t)?[t,de.Certificate]:[t];super(r[0],r[1]),Um.set(this,void 0),Fm.set(this,void 0),Vm.set(this,void 0),Km.set(this,void 0),
Hm.set(this,void 0),$m.set(this,void 0),Wm.set(this,void 0),zm.set(this,void 0),Xm.set(this,void 0),Gm.set(this,void 0),Fd.set(this,void 0),Zm.set(this,void 0),
this.tag=Rr.CertificateTag}onInit(t){}getExtension(t){for(let r of this.extensions)if(typeof t=="string"){if(r.type===t)return r}else if(r instanceof t)return r;
return null}getExtensions(t){return this.extensions.filter(r=>typeof t=="string"?r.type===t:r instanceof t)}async verify(t={},r=Lt.get()){let n,o,i=t.publicKey;
try{if(!i)n={...this.publicKey.algorithm,...this.signatureAlgorithm},o=await this.publicKey.export(n,["verify"],r);else if("publicKey"in i)n={...i.publicKey.algorithm,
...this.signatureAlgorithm},o=await i.publicKey.export(n,["verify"],r);else if(i instanceof Qo)n={...i.algorithm,...this.signatureAlgorithm},o=await i.export(n,
["verify"],r);else if(G.BufferSourceConverter.isBufferSource(i)){let c=new Qo(i);n={...c.algorithm,...this.signatureAlgorithm},o=await c.export(n,["verify"],r)}else
n={...i.algorithm,...this.signatureAlgorithm},o=i}catch{return!1}let s=Tt.container.resolveAll(Is).reverse(),a=null;for(let c of s)if(a=c.toWebSignature(n,this.
signature),a)break;if(!a)throw Error("Cannot convert ASN.1 signature value to WebCrypto format");let u=await r.subtle.verify(this.signatureAlgorithm,o,a,this.tbs);
if(t.signatureOnly)return u;{let l=(t.date||new Date).getTime();return u&&this.notBefore.getTime()<l&&l<this.notAfter.getTime()}}async getThumbprint(...t){let r,
n="SHA-1";return t[0]&&(t[0].subtle?r=t[0]:(n=t[0]||n,r=t[1])),r??(r=Lt.get()),await r.subtle.digest(n,this.rawData)}async isSelfSigned(t=Lt.get()){return this.
subject===this.issuer&&await this.verify({signatureOnly:!0},t)}toTextObject(){let t=this.toTextObjectEmpty(),r=V.AsnConvert.parse(this.rawData,de.Certificate),n=r.
tbsCertificate,o=new We("",{Version:`${de.Version[n.version]} (${n.version})`,"Serial Number":n.serialNumber,"Signature Algorithm":ti.serializeAlgorithm(n.signature),
Issuer:this.issuer,Validity:new We("",{"Not Before":n.validity.notBefore.getTime(),"Not After":n.validity.notAfter.getTime()}),Subject:this.subject,"Subject Pub\
lic Key Info":this.publicKey});if(n.issuerUniqueID&&(o["Issuer Unique ID"]=n.issuerUniqueID),n.subjectUniqueID&&(o["Subject Unique ID"]=n.subjectUniqueID),this.
extensions.length){let i=new We("");for(let s of this.extensions){let a=s.toTextObject();i[a[We.NAME]]=a}o.Extensions=i}return t.Data=o,t.Signature=new We("",{Algorithm:ti.
serializeAlgorithm(r.signatureAlgorithm),"":r.signatureValue}),t}};Um=new WeakMap,Fm=new WeakMap,Vm=new WeakMap,Km=new WeakMap,Hm=new WeakMap,$m=new WeakMap,Wm=
new WeakMap,zm=new WeakMap,Xm=new WeakMap,Gm=new WeakMap,Fd=new WeakMap,Zm=new WeakMap;ja.NAME="Certificate";var zA=class extends Array{constructor(t){if(super(),
Mn.isAsnEncoded(t))this.import(t);else if(t instanceof ja)this.push(t);else if(Array.isArray(t))for(let r of t)this.push(r)}export(t){let r=new Rn.SignedData;r.
version=1,r.encapContentInfo.eContentType=Rn.id_data,r.encapContentInfo.eContent=new Rn.EncapsulatedContent({single:new V.OctetString}),r.certificates=new Rn.CertificateSet(
this.map(i=>new Rn.CertificateChoices({certificate:V.AsnConvert.parse(i.rawData,de.Certificate)})));let n=new Rn.ContentInfo({contentType:Rn.id_signedData,content:V.
AsnConvert.serialize(r)}),o=V.AsnConvert.serialize(n);return t==="raw"?o:this.toString(t)}import(t){let r=Mn.toArrayBuffer(t),n=V.AsnConvert.parse(r,Rn.ContentInfo);
if(n.contentType!==Rn.id_signedData)throw new TypeError("Cannot parse CMS package. Incoming data is not a SignedData object.");let o=V.AsnConvert.parse(n.content,
Rn.SignedData);this.clear();for(let i of o.certificates||[])i.certificate&&this.push(new ja(i.certificate))}clear(){for(;this.pop(););}toString(t="pem"){let r=this.
export("raw");switch(t){case"pem":return Rr.encode(r,"CMS");case"pem-chain":return this.map(n=>n.toString("pem")).join(`
`);case"asn":return V.AsnConvert.toString(r);case"hex":return G.Convert.ToHex(r);case"base64":return G.Convert.ToBase64(r);case"base64url":return G.Convert.ToBase64Url(
r);case"text":return ti.serialize(this.toTextObject());default:throw TypeError("Argument 'format' is unsupported value")}}toTextObject(){let t=V.AsnConvert.parse(
this.export("raw"),Rn.ContentInfo),r=V.AsnConvert.parse(t.content,Rn.SignedData);return new We("X509Certificates",{"Content Type":Ao.toString(t.contentType),Content:new We(
"",{Version:`${Rn.CMSVersion[r.version]} (${r.version})`,Certificates:new We("",{Certificate:this.map(o=>o.toTextObject())})})})}},JB=class{constructor(t={}){this.
certificates=[],t.certificates&&(this.certificates=t.certificates)}async build(t,r=Lt.get()){let n=new zA(t),o=t;for(;o=await this.findIssuer(o,r);){let i=await o.
getThumbprint(r);for(let s of n){let a=await s.getThumbprint(r);if(G.isEqual(i,a))throw new Error("Cannot build a certificate chain. Circular dependency.")}n.push(
o)}return n}async findIssuer(t,r=Lt.get()){if(!await t.isSelfSigned(r)){let n=t.getExtension(F.id_ce_authorityKeyIdentifier);for(let o of this.certificates)if(o.
subject===t.issuer){if(n){if(n.keyId){let i=o.getExtension(F.id_ce_subjectKeyIdentifier);if(i&&i.keyId!==n.keyId)continue}else if(n.certId){let i=o.getExtension(
F.id_ce_subjectAltName);if(i&&!(n.certId.serialNumber===o.serialNumber&&G.isEqual(V.AsnConvert.serialize(n.certId.name),V.AsnConvert.serialize(i))))continue}}try{
let i={...o.publicKey.algorithm,...t.signatureAlgorithm},s=await o.publicKey.export(i,["verify"],r);if(!await t.verify({publicKey:s,signatureOnly:!0},r))continue}catch{
continue}return o}}return null}};function t2(e,t=Lt.get()){let r=G.BufferSourceConverter.toUint8Array(G.Convert.FromHex(e||"")),n=r&&r.length&&r.some(i=>i>0)?new Uint8Array(
r):void 0;n||(n=t.getRandomValues(new Uint8Array(16)));let o=0;for(;o<n.length-1&&n[o]===0;)o++;if(n=n.slice(o),n[0]>127){let i=new Uint8Array(n.length+1);i[0]=
0,i.set(n,1),n=i}return n.buffer}var YB=class{static async createSelfSigned(t,r=Lt.get()){if(!t.keys.privateKey)throw new Error("Bad field 'keys' in 'params' ar\
gument. 'privateKey' is empty");if(!t.keys.publicKey)throw new Error("Bad field 'keys' in 'params' argument. 'publicKey' is empty");return this.create({serialNumber:t.
serialNumber,subject:t.name,issuer:t.name,notBefore:t.notBefore,notAfter:t.notAfter,publicKey:t.keys.publicKey,signingKey:t.keys.privateKey,signingAlgorithm:t.signingAlgorithm,
extensions:t.extensions},r)}static async create(t,r=Lt.get()){var n;let o;t.publicKey instanceof Qo?o=t.publicKey.rawData:"publicKey"in t.publicKey?o=t.publicKey.
publicKey.rawData:G.BufferSourceConverter.isBufferSource(t.publicKey)?o=t.publicKey:o=await r.subtle.exportKey("spki",t.publicKey);let i=t2(t.serialNumber,r),s=t.
notBefore||new Date,a=t.notAfter||new Date(s.getTime()+31536e6),u=new F.Certificate({tbsCertificate:new F.TBSCertificate({version:F.Version.v3,serialNumber:i,validity:new F.
Validity({notBefore:s,notAfter:a}),extensions:new F.Extensions(((n=t.extensions)===null||n===void 0?void 0:n.map(w=>V.AsnConvert.parse(w.rawData,F.Extension)))||
[]),subjectPublicKeyInfo:V.AsnConvert.parse(o,F.SubjectPublicKeyInfo)})});if(t.subject){let w=t.subject instanceof br?t.subject:new br(t.subject);u.tbsCertificate.
subject=V.AsnConvert.parse(w.toArrayBuffer(),F.Name)}if(t.issuer){let w=t.issuer instanceof br?t.issuer:new br(t.issuer);u.tbsCertificate.issuer=V.AsnConvert.parse(
w.toArrayBuffer(),F.Name)}let c={hash:"SHA-256"},l="signingKey"in t?{...c,...t.signingAlgorithm,...t.signingKey.algorithm}:{...c,...t.signingAlgorithm},d=Tt.container.
resolve(ei);u.tbsCertificate.signature=u.signatureAlgorithm=d.toAsnAlgorithm(l);let f=V.AsnConvert.serialize(u.tbsCertificate),p="signingKey"in t?await r.subtle.
sign(l,t.signingKey,f):t.signature,h=Tt.container.resolveAll(Is).reverse(),v=null;for(let w of h)if(v=w.toAsnSignature(l,p),v)break;if(!v)throw Error("Cannot co\
nvert ASN.1 signature value to WebCrypto format");return u.signatureValue=v,new ja(V.AsnConvert.serialize(u))}},Jm,Ym,Vd,Kd,Hd;Y.X509CrlReason=void 0;(function(e){
e[e.unspecified=0]="unspecified",e[e.keyCompromise=1]="keyCompromise",e[e.cACompromise=2]="cACompromise",e[e.affiliationChanged=3]="affiliationChanged",e[e.superseded=
4]="superseded",e[e.cessationOfOperation=5]="cessationOfOperation",e[e.certificateHold=6]="certificateHold",e[e.removeFromCRL=8]="removeFromCRL",e[e.privilegeWithdrawn=
9]="privilegeWithdrawn",e[e.aACompromise=10]="aACompromise"})(Y.X509CrlReason||(Y.X509CrlReason={}));var Zd=class extends Fi{get serialNumber(){return K.__classPrivateFieldGet(
this,Jm,"f")||K.__classPrivateFieldSet(this,Jm,G.Convert.ToHex(this.asn.userCertificate),"f"),K.__classPrivateFieldGet(this,Jm,"f")}get revocationDate(){return K.
__classPrivateFieldGet(this,Ym,"f")||K.__classPrivateFieldSet(this,Ym,this.asn.revocationDate.getTime(),"f"),K.__classPrivateFieldGet(this,Ym,"f")}get reason(){
return K.__classPrivateFieldGet(this,Vd,"f")===void 0&&this.extensions,K.__classPrivateFieldGet(this,Vd,"f")}get invalidity(){return K.__classPrivateFieldGet(this,
Kd,"f")===void 0&&this.extensions,K.__classPrivateFieldGet(this,Kd,"f")}get extensions(){return K.__classPrivateFieldGet(this,Hd,"f")||(K.__classPrivateFieldSet(
this,Hd,[],"f"),this.asn.crlEntryExtensions&&K.__classPrivateFieldSet(this,Hd,this.asn.crlEntryExtensions.map(t=>{let r=qr.create(V.AsnConvert.serialize(t));switch(r.
type){case de.id_ce_cRLReasons:K.__classPrivateFieldGet(this,Vd,"f")===void 0&&K.__classPrivateFieldSet(this,Vd,V.AsnConvert.parse(r.value,de.CRLReason).reason,
"f");break;case de.id_ce_invalidityDate:K.__classPrivateFieldGet(this,Kd,"f")===void 0&&K.__classPrivateFieldSet(this,Kd,V.AsnConvert.parse(r.value,de.InvalidityDate).
value,"f");break}return r}),"f")),K.__classPrivateFieldGet(this,Hd,"f")}constructor(...t){let r;if(G.BufferSourceConverter.isBufferSource(t[0])?r=G.BufferSourceConverter.
toArrayBuffer(t[0]):typeof t[0]=="string"?r=V.AsnConvert.serialize(new de.RevokedCertificate({userCertificate:t2(t[0]),revocationDate:new de.Time(t[1]),crlEntryExtensions:t[2]})):
t[0]instanceof de.RevokedCertificate&&(r=t[0]),!r)throw new TypeError("Cannot create X509CrlEntry instance. Wrong constructor arguments.");super(r,de.RevokedCertificate),
Jm.set(this,void 0),Ym.set(this,void 0),Vd.set(this,void 0),Kd.set(this,void 0),Hd.set(this,void 0)}onInit(t){}};Jm=new WeakMap,Ym=new WeakMap,Vd=new WeakMap,Kd=
new WeakMap,Hd=new WeakMap;var Qm,eg,tg,rg,ng,og,$d,XA=class extends Mn{get version(){return this.asn.tbsCertList.version}get signatureAlgorithm(){if(!K.__classPrivateFieldGet(
this,eg,"f")){let t=Tt.container.resolve(ei);K.__classPrivateFieldSet(this,eg,t.toWebAlgorithm(this.asn.signatureAlgorithm),"f")}return K.__classPrivateFieldGet(
this,eg,"f")}get signature(){return this.asn.signature}get issuer(){return this.issuerName.toString()}get issuerName(){return K.__classPrivateFieldGet(this,tg,"\
f")||K.__classPrivateFieldSet(this,tg,new br(this.asn.tbsCertList.issuer),"f"),K.__classPrivateFieldGet(this,tg,"f")}get thisUpdate(){if(!K.__classPrivateFieldGet(
this,rg,"f")){let t=this.asn.tbsCertList.thisUpdate.getTime();if(!t)throw new Error("Cannot get 'thisUpdate' value");K.__classPrivateFieldSet(this,rg,t,"f")}return K.
__classPrivateFieldGet(this,rg,"f")}get nextUpdate(){var t;return K.__classPrivateFieldGet(this,ng,"f")===void 0&&K.__classPrivateFieldSet(this,ng,((t=this.asn.
tbsCertList.nextUpdate)===null||t===void 0?void 0:t.getTime())||void 0,"f"),K.__classPrivateFieldGet(this,ng,"f")}get entries(){var t;return K.__classPrivateFieldGet(
this,og,"f")||K.__classPrivateFieldSet(this,og,((t=this.asn.tbsCertList.revokedCertificates)===null||t===void 0?void 0:t.map(r=>new Zd(r)))||[],"f"),K.__classPrivateFieldGet(
this,og,"f")}get extensions(){return K.__classPrivateFieldGet(this,$d,"f")||(K.__classPrivateFieldSet(this,$d,[],"f"),this.asn.tbsCertList.crlExtensions&&K.__classPrivateFieldSet(
this,$d,this.asn.tbsCertList.crlExtensions.map(t=>qr.create(V.AsnConvert.serialize(t))),"f")),K.__classPrivateFieldGet(this,$d,"f")}get tbs(){return K.__classPrivateFieldGet(
this,Qm,"f")||K.__classPrivateFieldSet(this,Qm,this.asn.tbsCertListRaw||V.AsnConvert.serialize(this.asn.tbsCertList),"f"),K.__classPrivateFieldGet(this,Qm,"f")}get tbsCertListSignatureAlgorithm(){
return this.asn.tbsCertList.signature}get certListSignatureAlgorithm(){return this.asn.signatureAlgorithm}constructor(t){super(t,Mn.isAsnEncoded(t)?de.CertificateList:
void 0),this.tag=Rr.CrlTag,Qm.set(this,void 0),eg.set(this,void 0),tg.set(this,void 0),rg.set(this,void 0),ng.set(this,void 0),og.set(this,void 0),$d.set(this,void 0)}onInit(t){}getExtension(t){
for(let r of this.extensions)if(typeof t=="string"){if(r.type===t)return r}else if(r instanceof t)return r;return null}getExtensions(t){return this.extensions.filter(
r=>typeof t=="string"?r.type===t:r instanceof t)}async verify(t,r=Lt.get()){if(!this.certListSignatureAlgorithm.isEqual(this.tbsCertListSignatureAlgorithm))throw new Error(
"algorithm identifier in the sequence tbsCertList and CertificateList mismatch");let n,o,i=t.publicKey;try{i instanceof ja?(n={...i.publicKey.algorithm,...i.signatureAlgorithm},
o=await i.publicKey.export(n,["verify"])):i instanceof Qo?(n={...i.algorithm,...this.signatureAlgorithm},o=await i.export(n,["verify"])):(n={...i.algorithm,...this.
signatureAlgorithm},o=i)}catch{return!1}let s=Tt.container.resolveAll(Is).reverse(),a=null;for(let u of s)if(a=u.toWebSignature(n,this.signature),a)break;if(!a)
throw Error("Cannot convert ASN.1 signature value to WebCrypto format");return await r.subtle.verify(this.signatureAlgorithm,o,a,this.tbs)}async getThumbprint(...t){
let r,n="SHA-1";return t[0]&&(t[0].subtle?r=t[0]:(n=t[0]||n,r=t[1])),r??(r=Lt.get()),await r.subtle.digest(n,this.rawData)}findRevoked(t){let r=typeof t=="strin\
g"?t:t.serialNumber,n=t2(r);for(let o of this.asn.tbsCertList.revokedCertificates||[])if(G.BufferSourceConverter.isEqual(o.userCertificate,n))return new Zd(V.AsnConvert.
serialize(o));return null}};Qm=new WeakMap,eg=new WeakMap,tg=new WeakMap,rg=new WeakMap,ng=new WeakMap,og=new WeakMap,$d=new WeakMap;var QB=class{static async create(t,r=Lt.
get()){var n;let o=t.issuer instanceof br?t.issuer:new br(t.issuer),i=new F.CertificateList({tbsCertList:new F.TBSCertList({version:F.Version.v2,issuer:V.AsnConvert.
parse(o.toArrayBuffer(),F.Name),thisUpdate:new de.Time(t.thisUpdate||new Date)})});if(t.nextUpdate&&(i.tbsCertList.nextUpdate=new de.Time(t.nextUpdate)),t.extensions&&
t.extensions.length&&(i.tbsCertList.crlExtensions=new F.Extensions(t.extensions.map(f=>V.AsnConvert.parse(f.rawData,F.Extension))||[])),t.entries&&t.entries.length){
i.tbsCertList.revokedCertificates=[];for(let f of t.entries){let p=Mn.toArrayBuffer(f.serialNumber);if(i.tbsCertList.revokedCertificates.findIndex(w=>G.isEqual(
w.userCertificate,p))>-1)throw new Error(`Certificate serial number ${f.serialNumber} already exists in tbsCertList`);let v=new de.RevokedCertificate({userCertificate:p,
revocationDate:new de.Time(f.revocationDate||new Date)});if("extensions"in f&&(!((n=f.extensions)===null||n===void 0)&&n.length)?v.crlEntryExtensions=f.extensions.
map(w=>V.AsnConvert.parse(w.rawData,F.Extension)):v.crlEntryExtensions=[],!(f instanceof Zd)&&(f.reason&&v.crlEntryExtensions.push(new F.Extension({extnID:F.id_ce_cRLReasons,
critical:!1,extnValue:new V.OctetString(V.AsnConvert.serialize(new F.CRLReason(f.reason)))})),f.invalidity&&v.crlEntryExtensions.push(new F.Extension({extnID:F.
id_ce_invalidityDate,critical:!1,extnValue:new V.OctetString(V.AsnConvert.serialize(new F.InvalidityDate(f.invalidity)))})),f.issuer)){let w=t.issuer instanceof
br?t.issuer:new br(t.issuer);v.crlEntryExtensions.push(new F.Extension({extnID:F.id_ce_certificateIssuer,critical:!1,extnValue:new V.OctetString(V.AsnConvert.serialize(
V.AsnConvert.parse(w.toArrayBuffer(),F.Name)))}))}i.tbsCertList.revokedCertificates.push(v)}}let s={...t.signingAlgorithm,...t.signingKey.algorithm},a=Tt.container.
resolve(ei);i.tbsCertList.signature=i.signatureAlgorithm=a.toAsnAlgorithm(s);let u=V.AsnConvert.serialize(i.tbsCertList),c=await r.subtle.sign(s,t.signingKey,u),
l=Tt.container.resolveAll(Is).reverse(),d=null;for(let f of l)if(d=f.toAsnSignature(s,c),d)break;if(!d)throw Error("Cannot convert ASN.1 signature value to WebC\
rypto format");return i.signature=d,new XA(V.AsnConvert.serialize(i))}};qr.register(F.id_ce_basicConstraints,cg);qr.register(F.id_ce_extKeyUsage,lg);qr.register(
F.id_ce_keyUsage,fg);qr.register(F.id_ce_subjectKeyIdentifier,dg);qr.register(F.id_ce_authorityKeyIdentifier,ug);qr.register(F.id_ce_subjectAltName,pg);qr.register(
F.id_ce_cRLDistributionPoints,hg);qr.register(F.id_pe_authorityInfoAccess,mg);qr.register(F.id_ce_issuerAltName,gg);Dc.register(Wd.id_pkcs9_at_challengePassword,
vg);Dc.register(Wd.id_pkcs9_at_extensionRequest,Gd);Tt.container.registerSingleton(Is,WA);Tt.container.registerSingleton(Is,Ki);Ki.namedCurveSize.set("P-256",32);
Ki.namedCurveSize.set("K-256",32);Ki.namedCurveSize.set("P-384",48);Ki.namedCurveSize.set("P-521",66);Y.AlgorithmProvider=HA;Y.AsnData=Fi;Y.AsnDefaultSignatureFormatter=
WA;Y.AsnEcSignatureFormatter=Ki;Y.Attribute=jc;Y.AttributeFactory=Dc;Y.AuthorityInfoAccessExtension=mg;Y.AuthorityKeyIdentifierExtension=ug;Y.BasicConstraintsExtension=
cg;Y.CRLDistributionPointsExtension=hg;Y.CertificatePolicyExtension=yg;Y.ChallengePasswordAttribute=vg;Y.CryptoProvider=zd;Y.DN=RA;Y.DNS=xA;Y.DefaultAlgorithmSerializer=
$A;Y.EMAIL=qA;Y.ExtendedKeyUsageExtension=lg;Y.Extension=Nn;Y.ExtensionFactory=qr;Y.ExtensionsAttribute=Gd;Y.GUID=MA;Y.GeneralName=Yo;Y.GeneralNames=Vi;Y.IP=NA;
Y.IssuerAlternativeNameExtension=gg;Y.KeyUsagesExtension=fg;Y.Name=br;Y.NameIdentifier=sg;Y.OidSerializer=Ao;Y.PemConverter=Rr;Y.PemData=Mn;Y.Pkcs10CertificateRequest=
bg;Y.Pkcs10CertificateRequestGenerator=ZB;Y.PublicKey=Qo;Y.REGISTERED_ID=xm;Y.SubjectAlternativeNameExtension=pg;Y.SubjectKeyIdentifierExtension=dg;Y.TextConverter=
ti;Y.TextObject=We;Y.UPN=jA;Y.URL=LA;Y.X509Certificate=ja;Y.X509CertificateGenerator=YB;Y.X509Certificates=zA;Y.X509ChainBuilder=JB;Y.X509Crl=XA;Y.X509CrlEntry=
Zd;Y.X509CrlGenerator=QB;Y.cryptoProvider=Lt;Y.diAlgorithm=Jd;Y.diAlgorithmProvider=ei;Y.diAsnSignatureFormatter=Is;Y.idEd25519=FA;Y.idEd448=GB;Y.idX25519=UA;Y.
idX448=XB});var BV=y(kV=>{var{X509CertificateGenerator:r2,X509Certificate:n2,cryptoProvider:_le,X509ChainBuilder:Sle,BasicConstraintsExtension:SV,KeyUsagesExtension:AV,KeyUsageFlags:ri,
ExtendedKeyUsageExtension:wV,ExtendedKeyUsage:Uc,SubjectAlternativeNameExtension:EV,GeneralName:eAe}=_V(),i2=wg("crypto"),wo=i2.webcrypto;_le.set(wo);function TV(e){
var t=parseInt(e[0],16);return t<8?e:(t-=8,t.toString()+e.substring(1))}function GA(e){switch(e){case"sha256":return"SHA-256";case"sha384":return"SHA-384";case"\
sha512":return"SHA-512";default:return"SHA-1"}}function PV(e,t){let r=GA(e);return t==="ec"?{name:"ECDSA",hash:r}:{name:"RSASSA-PKCS1-v1_5",hash:r}}function CV(e){
let t=e.keyType||"rsa",r=GA(e.algorithm||"sha1");return t==="ec"?{name:"ECDSA",namedCurve:e.curve||"P-256"}:{name:"RSASSA-PKCS1-v1_5",modulusLength:e.keySize||2048,
publicExponent:new Uint8Array([1,0,1]),hash:r}}function Ale(e,t){if(!e||e.length===0)return[new SV(!1,void 0,!0),new AV(ri.digitalSignature|ri.keyEncipherment,!0),
new wV([Uc.serverAuth,Uc.clientAuth],!1),new EV([{type:"dns",value:t},...t==="localhost"?[{type:"ip",value:"127.0.0.1"}]:[]],!1)];let r=[];for(let n of e){let o=n.
critical||!1;switch(n.name){case"basicConstraints":r.push(new SV(n.cA||!1,n.pathLenConstraint,o));break;case"keyUsage":let i=0;n.digitalSignature&&(i|=ri.digitalSignature),
(n.nonRepudiation||n.contentCommitment)&&(i|=ri.nonRepudiation),n.keyEncipherment&&(i|=ri.keyEncipherment),n.dataEncipherment&&(i|=ri.dataEncipherment),n.keyAgreement&&
(i|=ri.keyAgreement),n.keyCertSign&&(i|=ri.keyCertSign),n.cRLSign&&(i|=ri.cRLSign),n.encipherOnly&&(i|=ri.encipherOnly),n.decipherOnly&&(i|=ri.decipherOnly),r.push(
new AV(i,o));break;case"extKeyUsage":let s=[];n.serverAuth&&s.push(Uc.serverAuth),n.clientAuth&&s.push(Uc.clientAuth),n.codeSigning&&s.push(Uc.codeSigning),n.emailProtection&&
s.push(Uc.emailProtection),n.timeStamping&&s.push(Uc.timeStamping),r.push(new wV(s,o));break;case"subjectAltName":let a=(n.altNames||[]).map(u=>{switch(u.type){case 1:
return{type:"email",value:u.value};case 2:return{type:"dns",value:u.value};case 6:return{type:"url",value:u.value};case 7:return{type:"ip",value:u.ip||u.value};default:
return u.ip?{type:"ip",value:u.ip}:u.dns?{type:"dns",value:u.dns}:u.email?{type:"email",value:u.email}:u.uri||u.url?{type:"url",value:u.uri||u.url}:{type:"dns",
value:u.value}}});r.push(new EV(a,o));break;default:console.warn(`Unknown extension "${n.name}" ignored`)}}return r}function o2(e){let t={commonName:"CN",countryName:"\
C",ST:"ST",localityName:"L",organizationName:"O",OU:"OU"};return e.map(r=>{let n=r.name||r.shortName;return`${t[n]||n}=${r.value}`}).join(", ")}function wle(e){
return{prime256v1:"P-256",secp384r1:"P-384",secp521r1:"P-521","P-256":"P-256","P-384":"P-384","P-521":"P-521"}[e]||e}function Ele(e){let t=e.asymmetricKeyDetails;
return t&&t.namedCurve?wle(t.namedCurve):"P-256"}async function OV(e,t,r){let n=i2.createPrivateKey(e),o=n.asymmetricKeyType,i=r||o,a=n.export({type:"pkcs8",format:"\
pem"}).replace(/-----BEGIN PRIVATE KEY-----/,"").replace(/-----END PRIVATE KEY-----/,"").replace(/\s/g,""),u=Buffer.from(a,"base64"),c;return i==="ec"?c={name:"\
ECDSA",namedCurve:Ele(n)}:c={name:"RSASSA-PKCS1-v1_5",hash:GA(t)},await wo.subtle.importKey("pkcs8",u,c,!0,["sign"])}async function Tle(e,t,r,n){let o=e.replace(
/-----BEGIN PUBLIC KEY-----/,"").replace(/-----END PUBLIC KEY-----/,"").replace(/\s/g,""),i=Buffer.from(o,"base64"),s;return r==="ec"?s={name:"ECDSA",namedCurve:n||
"P-256"}:s={name:"RSASSA-PKCS1-v1_5",hash:GA(t)},await wo.subtle.importKey("spki",i,s,!0,["verify"])}async function Ple(e,t,r,n){let{privateKey:o,publicKey:i}=e,
s=wo.getRandomValues(new Uint8Array(9)),a=TV(Buffer.from(s).toString("hex")),u=r.notBeforeDate||new Date,c;r.notAfterDate?c=r.notAfterDate:(c=new Date(u),c.setDate(
c.getDate()+365)),t=t||[{name:"commonName",value:"example.org"},{name:"countryName",value:"US"},{shortName:"ST",value:"Virginia"},{name:"localityName",value:"Bl\
acksburg"},{name:"organizationName",value:"Test"},{shortName:"OU",value:"Test"}];let l=o2(t),d=r.keyType||"rsa",f=PV(r.algorithm,d),p=t.find(z=>z.name==="common\
Name"||z.shortName==="CN"),h=p?p.value:"localhost",v=Ale(r.extensions,h),w;if(n){let z=new n2(n.cert),fe=await OV(n.key,r.algorithm||"sha256",d);w=await r2.create(
{serialNumber:a,subject:l,issuer:z.subject,notBefore:u,notAfter:c,signingAlgorithm:f,publicKey:i,signingKey:fe,extensions:v})}else w=await r2.createSelfSigned({
serialNumber:a,name:l,notBefore:u,notAfter:c,signingAlgorithm:f,keys:{privateKey:o,publicKey:i},extensions:v});let A=w.rawData,I=await wo.subtle.digest("SHA-1",
A),C=Buffer.from(I).toString("hex").match(/.{2}/g).join(":"),b=await wo.subtle.exportKey("pkcs8",o),P=await wo.subtle.exportKey("spki",i),j;r.passphrase?j=i2.createPrivateKey(
{key:Buffer.from(b),format:"der",type:"pkcs8"}).export({type:"pkcs8",format:"pem",cipher:"aes-256-cbc",passphrase:r.passphrase}):j=`-----BEGIN PRIVATE KEY-----
`+Buffer.from(b).toString("base64").match(/.{1,64}/g).join(`
`)+`
-----END PRIVATE KEY-----
`;let Q=`-----BEGIN PUBLIC KEY-----
`+Buffer.from(P).toString("base64").match(/.{1,64}/g).join(`
`)+`
-----END PUBLIC KEY-----
`,re=w.toString("pem"),R={private:j,public:Q,cert:re,fingerprint:C};if(r&&r.clientCertificate){let z=typeof r.clientCertificate=="object"?r.clientCertificate:{},
fe=z.keySize||r.clientCertificateKeySize||2048,Ee=z.algorithm||r.algorithm||"sha1",Oe=z.cn||r.clientCertificateCN||"John Doe jdoe123",it=z.keyType||d,Fe=z.curve||
r.curve||"P-256",Mt=CV({keyType:it,keySize:fe,algorithm:Ee,curve:Fe}),yt=await wo.subtle.generateKey(Mt,!0,["sign","verify"]),he=wo.getRandomValues(new Uint8Array(
9)),W=TV(Buffer.from(he).toString("hex")),tn=z.notBeforeDate||new Date,Ze;z.notAfterDate?Ze=z.notAfterDate:(Ze=new Date(tn),Ze.setFullYear(tn.getFullYear()+1));
let ht=JSON.parse(JSON.stringify(t));for(let T=0;T<ht.length;T++)ht[T].name==="commonName"&&(ht[T]={name:"commonName",value:Oe});let dt=o2(ht),ir=o2(t),m=PV(Ee,
d),g=await r2.create({serialNumber:W,subject:dt,issuer:ir,notBefore:tn,notAfter:Ze,signingAlgorithm:m,publicKey:yt.publicKey,signingKey:o}),_=await wo.subtle.exportKey(
"pkcs8",yt.privateKey),x=await wo.subtle.exportKey("spki",yt.publicKey);R.clientprivate=`-----BEGIN PRIVATE KEY-----
`+Buffer.from(_).toString("base64").match(/.{1,64}/g).join(`
`)+`
-----END PRIVATE KEY-----
`,R.clientpublic=`-----BEGIN PUBLIC KEY-----
`+Buffer.from(x).toString("base64").match(/.{1,64}/g).join(`
`)+`
-----END PUBLIC KEY-----
`,R.clientcert=g.toString("pem")}let Z=new n2(w.rawData),ee=[Z];if(n){let z=new n2(n.cert);ee.push(z)}if((await new Sle({certificates:ee}).build(Z)).length===0)
throw new Error("Certificate could not be verified.");return R}kV.generate=async function(t,r){t=t||void 0,r=r||{};let n=r.keyType||"rsa",o=r.curve||"P-256",i;if(r.
keyPair)i={privateKey:await OV(r.keyPair.privateKey,r.algorithm||"sha1",n),publicKey:await Tle(r.keyPair.publicKey,r.algorithm||"sha1",n,o)};else{let s=CV(r);i=
await wo.subtle.generateKey(s,!0,["sign","verify"])}return await Ple(i,t,r,r.ca)}});import{parseArgs as oK}from"node:util";var Fa=class extends Error{name="cliOptions.UsageError"},p2=`Usage: node localnet.mjs [options]

A Stellar network in one process: Stellar RPC, friendbot and a USDC faucet.

  --port <number>          HTTP port; 0 takes a free one             (8000)
  --https-port <number>    HTTPS port; 0 takes a free one            (8443)
  --host <address>         address to listen on                      (127.0.0.1)
  --ledger-time <seconds>  seconds between ledgers; 0 closes one
                           per transaction, at once                  (0)
  --accounts <number>      development accounts to fund              (10)
  --state <file>           keep the state in a file across restarts
  --passphrase <text>      network passphrase         (Test SDF Network ; September 2015)
  --quiet                  print the RPC addresses and nothing else
  --version                print the version
  --help                   print this

Point a client at it:  new rpc.Server('http://127.0.0.1:8000/rpc', { allowHttp: true })
`,d2=65535,iK={port:{type:"string"},"https-port":{type:"string"},host:{type:"string",default:"127.0.0.1"},"ledger-time":{type:"string",default:"0"},accounts:{type:"\
string",default:"10"},state:{type:"string"},passphrase:{type:"string"},quiet:{type:"boolean",default:!1},version:{type:"boolean",default:!1},help:{type:"boolean",
short:"h",default:!1}};function y2(e){let t=sK(e);if(t.help)return{kind:"help"};if(t.version)return{kind:"version"};let r=QA("--port",t.port??"8000",d2),n=QA("-\
-https-port",t["https-port"]??(r===0?"0":"8443"),d2);return{kind:"start",options:{port:r,httpsPort:n,host:t.host,ledgerTimeSeconds:aK("--ledger-time",t["ledger-\
time"]),accounts:QA("--accounts",t.accounts,1e3),stateFile:t.state,passphrase:t.passphrase,quiet:t.quiet}}}function sK(e){try{return oK({args:[...e],options:iK,
strict:!0}).values}catch(t){throw new Fa(t instanceof Error?t.message:String(t))}}function QA(e,t,r){let n=/^\d{1,6}$/.test(t)?Number(t):Number.NaN;if(n<=r)return n;
throw new Fa(`${e} takes a whole number from 0 to ${r}, got "${t}".`)}function aK(e,t){if(/^\d{1,4}(\.\d+)?$/.test(t))return Number(t);throw new Fa(`${e} takes \
seconds, such as 0, 0.5 or 5, got "${t}".`)}var Zp=qe(Ne(),1);import{isIP as iQ}from"node:net";import{styleText as sQ}from"node:util";var bt=qe(Ne(),1);function Al(e,t,r){if(!e.feeBump)return gb(Y4(bt.xdr.TransactionResultResult,t),r);let n=new bt.xdr.InnerTransactionResultPair({transactionHash:e.
innerHash,result:new bt.xdr.InnerTransactionResult({feeCharged:new bt.xdr.Int64(0),result:Y4(bt.xdr.InnerTransactionResultResult,t),ext:new bt.xdr.InnerTransactionResultExt(
0)})}),o=t.code==="txSuccess"?"txFeeBumpInnerSuccess":"txFeeBumpInnerFailed";return gb(bt.xdr.TransactionResultResult[o](n),r)}function $E(e,t){return gb(bt.xdr.
TransactionResultResult[e](),t)}function Q4(e){return{code:e.every(zs)?"txSuccess":"txFailed",operations:e}}function eL(e,t){return gb(e.result(),t)}function tL(e){return e.result().switch().name}function wl(e){return rL(e).switch().name}function vb(e){let t=rL(e).value();return Array.isArray(t)?t:[]}function bb(e){
return e.switch()!==bt.xdr.OperationResultCode.opInner()?e.switch().name:e.tr().value().switch().name}function zs(e){return e.switch()!==bt.xdr.OperationResultCode.
opInner()?!1:e.tr().value().switch().value===0}function rL(e){let t=e.result().value();return t instanceof bt.xdr.InnerTransactionResultPair?t.result().result():
e.result()}function gb(e,t){return new bt.xdr.TransactionResult({feeCharged:new bt.xdr.Int64(t),result:e,ext:new bt.xdr.TransactionResultExt(0)})}function Y4(e,t){
return"operations"in t?e[t.code](t.operations):e[t.code]()}function nL(e){let t=oQ[e.body().switch().name];return t?bt.xdr.OperationResult.opInner(t()):bt.xdr.OperationResult.
opNotSupported()}var{OperationResultTr:Ws}=bt.xdr,oQ={createAccount:()=>Ws.createAccount(bt.xdr.CreateAccountResult.createAccountSuccess()),payment:()=>Ws.payment(
bt.xdr.PaymentResult.paymentSuccess()),changeTrust:()=>Ws.changeTrust(bt.xdr.ChangeTrustResult.changeTrustSuccess()),setOptions:()=>Ws.setOptions(bt.xdr.SetOptionsResult.
setOptionsSuccess()),manageData:()=>Ws.manageData(bt.xdr.ManageDataResult.manageDataSuccess()),bumpSequence:()=>Ws.bumpSequence(bt.xdr.BumpSequenceResult.bumpSequenceSuccess()),
accountMerge:()=>Ws.accountMerge(bt.xdr.AccountMergeResult.accountMergeSuccess(new bt.xdr.Int64(0))),setTrustLineFlags:()=>Ws.setTrustLineFlags(bt.xdr.SetTrustLineFlagsResult.
setTrustLineFlagsSuccess())};function _b(e){let t=e.isTTY===!0&&!process.env.NO_COLOR;return(r,n)=>t?sQ(r,n):n}function oL(e,t,r){let{url:n,passphrase:o,usdcSac:i,xlmSac:s}=e;return[r("bold",
t.version),"",...WE({RPC:e.rpcUrl,"RPC over TLS":e.httpsRpcUrl,Friendbot:`${n}/friendbot?addr=G…`,Faucet:`${n}/faucet?addr=G…&asset=USDC&amount=10`,Health:`${n}\
/health`},r),"",...WE({Passphrase:o,Ledgers:aQ(t.ledgerTimeSeconds)},r),...WE({"USDC contract":i,"XLM contract":s},r),"",...uQ(t.caFile,r),...cQ(e.accounts,r)].
join(`
`)}function zE(e){return`export NODE_EXTRA_CA_CERTS=${/^[\w@%+=:,./-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`}`}function iL(e,t){let r=new Date(e.closeTime*
1e3).toISOString().slice(11,19),n=`ledger ${e.sequence}`.padEnd(14);return e.transactions.map((o,i)=>{let s=i===0?`${n}${t("dim",r)}`:" ".repeat(n.length+r.length),
a=t("cyan",o.hash.slice(0,8));return`${s}  ${a}  ${lQ(o,t)}`})}function sL(e){if(!(e==="localhost"||e==="::1"||iQ(e)===4&&e.startsWith("127.")))return[`WARNING:\
 listening on ${e}: everybody who can reach this machine can use this network,`,"         take its accounts, move its time and revert it. Use --host 127.0.0.1 u\
nless you mean that."].join(`
`)}function WE(e,t){return Object.entries(e).filter(([,r])=>r!==void 0).map(([r,n])=>`  ${t("dim",r.padEnd(15))}${n}`)}function aQ(e){return e===0?"one per tran\
saction, at once":`one every ${e} s`}function uQ(e,t){return e?["  For clients over TLS, this network has a CA of its own. Node trusts it with:",`    ${t("green",
zE(e))}`,""]:[]}function cQ(e,t){if(e.length===0)return[];let r=String(e.length).length;return[`  Development accounts with XLM and USDC. ${t("yellow","Everybod\
y knows these keys: use them nowhere else.")}`,...e.map(({publicKey:n,secret:o},i)=>`    ${String(i).padStart(r)}  ${n}  ${t("dim",o)}`),""]}function lQ(e,t){let r=pQ(
e.envelope),n=`${fQ(r)}${e.feeBump?" (fee bump)":""}`;return e.successful?n:`${n}  ${t("red",`failed: ${dQ(e,r)}`)}`}function fQ(e){let t=new Map;for(let r of e)
t.set(r,(t.get(r)??0)+1);return[...t].map(([r,n])=>n>1?`${r} ×${n}`:r).join(", ")}function dQ({result:e},t){let r=Zp.xdr.TransactionResult.fromXDR(Buffer.from(
e)),n=vb(r).flatMap((i,s)=>{if(zs(i))return[];let a=bb(i);return a==="opNotSupported"?`stellar-localnet does not support ${t[s]}`:a}),o=wl(r);return n.length>0?
[...new Set(n)].join(", "):o}function pQ(e){let t=Zp.xdr.TransactionEnvelope.fromXDR(Buffer.from(e));return yQ(t).map(r=>r.body().switch().name)}function yQ(e){
switch(e.switch()){case Zp.xdr.EnvelopeType.envelopeTypeTxFeeBump():return e.feeBump().tx().innerTx().v1().tx().operations();case Zp.xdr.EnvelopeType.envelopeTypeTxV0():
return e.v0().tx().operations();default:return e.v1().tx().operations()}}var JA=qe(Ne(),1);var Lr=qe(Ne(),1);var zr=qe(Ne(),1);import{createHash as mQ}from"node:crypto";function Un(e){return mQ("sha256").update(e).digest()}function Cr(e){return e.toXDR("base64")}function gQ(e){return zr.xdr.LedgerKey.fromXDR(e,"base64")}var Sb=new Map,vQ=4096;function au(e){let t=Sb.get(e);if(t)return t;
let r=Cr(zr.xdr.LedgerKey.account(new zr.xdr.LedgerKeyAccount({accountId:GE(e)})));return Sb.size>=vQ&&Sb.clear(),Sb.set(e,r),r}function aL(e,t){return Cr(zr.xdr.
LedgerKey.trustline(new zr.xdr.LedgerKeyTrustLine({accountId:GE(e),asset:t.toTrustLineXDRObject()})))}function Jp(e,t){return Cr(zr.xdr.LedgerKey.data(new zr.xdr.
LedgerKeyData({accountId:GE(e),dataName:t})))}function XE(e){return new zr.xdr.LedgerKeyTtl({keyHash:Un(Buffer.from(e,"base64"))})}function uL(e){let t=Buffer.from(
e,"base64").readInt32BE(0);return t===zr.xdr.LedgerEntryType.contractData().value||t===zr.xdr.LedgerEntryType.contractCode().value}function Xs(e){let t=gQ(e);return t.
switch()===zr.xdr.LedgerEntryType.contractCode()?!0:t.switch()!==zr.xdr.LedgerEntryType.contractData()?!1:t.contractData().durability()===zr.xdr.ContractDataDurability.
persistent()}function GE(e){return zr.Keypair.fromPublicKey(e).xdrAccountId()}function Le(e,t){return JE(e,au(t))?.account()}function Gs(e,t,r){return JE(e,aL(t,r))?.trustLine()}function ZE(e,t,r){return JE(e,Jp(t,r))?.data()}function JE(e,t){
let r=e.get(t);return r&&YE(r.entry).data()}function YE(e){return Lr.xdr.LedgerEntry.fromXDR(Buffer.from(e.buffer,e.byteOffset,e.byteLength))}function ut(e,t,r){
e.set(bQ(r),Yp(t,r))}function Ab(e){return new Lr.xdr.AccountEntry({accountId:e.accountId,balance:new Lr.xdr.Int64(e.balance),seqNum:new Lr.xdr.Int64(e.sequence),
numSubEntries:0,inflationDest:null,flags:0,homeDomain:"",thresholds:Buffer.from([1,0,0,0]),signers:[],ext:new Lr.xdr.AccountEntryExt(0)})}function Yp(e,t){return{
entry:new Lr.xdr.LedgerEntry({lastModifiedLedgerSeq:e,data:t,ext:new Lr.xdr.LedgerEntryExt(0)}).toXDR(),liveUntil:void 0}}function bQ(e){switch(e.switch()){case Lr.xdr.
LedgerEntryType.account():return au(Xr(e.account().accountId()));case Lr.xdr.LedgerEntryType.trustline():{let{accountId:t,asset:r}={accountId:e.trustLine().accountId(),
asset:e.trustLine().asset()};return Cr(Lr.xdr.LedgerKey.trustline(new Lr.xdr.LedgerKeyTrustLine({accountId:t,asset:r})))}case Lr.xdr.LedgerEntryType.data():return Jp(
Xr(e.data().accountId()),e.data().dataName());default:throw new TypeError(`Not a classic entry: ${e.switch().name}`)}}function Xr(e){return Lr.StrKey.encodeEd25519PublicKey(
e.ed25519())}function di(e){return Lr.Keypair.fromPublicKey(e).xdrAccountId()}var Tl=qe(Ne(),1);var ns=qe(Ne(),1);var os=26,Qp=100,Zs=5e6,QE=1000000000000000000n,_Q=1e3;function wb(e,t){let r=Buffer.alloc(32);return new ns.xdr.LedgerHeader({ledgerVersion:os,previousLedgerHash:e.
previousHash,scpValue:new ns.xdr.StellarValue({txSetHash:t.txSetHash,closeTime:ns.xdr.Uint64.fromString(String(e.closeTime)),upgrades:[],ext:ns.xdr.StellarValueExt.
stellarValueBasic()}),txSetResultHash:t.txSetResultHash,bucketListHash:r,ledgerSeq:e.sequence,totalCoins:ns.xdr.Int64.fromString(String(QE)),feePool:ns.xdr.Int64.
fromString(String(e.feePool)),inflationSeq:0,idPool:ns.xdr.Uint64.fromString("0"),baseFee:Qp,baseReserve:Zs,maxTxSetSize:_Q,skipList:[r,r,r,r],ext:new ns.xdr.LedgerHeaderExt(
0)})}function Eb(e){return Un(e.toXDR())}var Io={};rK(Io,{array:()=>ey,ext0:()=>wQ,int32:()=>uu,int64:()=>SQ,optional:()=>AQ,own:()=>cu,struct:()=>ty});function uu(e){let t=Buffer.alloc(4);return t.writeInt32BE(
e),t}function SQ(e){let t=Buffer.alloc(8);return t.writeBigInt64BE(e),t}function ey(e){return Buffer.concat([uu(e.length),...e])}function AQ(e){return e?Buffer.
concat([uu(1),e]):uu(0)}function ty(...e){return Buffer.concat(e)}function cu(e){return e instanceof Uint8Array?new Uint8Array(e):Array.isArray(e)?e.map(cu):typeof e!=
"object"||e===null?e:Object.fromEntries(Object.entries(e).map(([t,r])=>[t,cu(r)]))}var wQ=uu(0);var EQ=2880;function Tb(e){return{entries:e.entries,header:e.header,history:[],transactions:new Map,retention:e.retention??EQ}}function ry(e,t){let r=cu(t),n=e.
history.at(-1);n&&r.sequence!==n.sequence+1&&eT(e),e.history.push(r);for(let o of r.transactions)e.transactions.set(o.hash,{ledger:r,transaction:o}),o.innerHash&&
e.transactions.set(o.innerHash,{ledger:r,transaction:o});for(;e.history.length>e.retention;)TQ(e,e.history.shift());return r}function eT(e){e.history=[],e.transactions=
new Map}function TQ(e,t){for(let{hash:r,innerHash:n}of t?.transactions??[])e.transactions.delete(r),n&&e.transactions.delete(n)}function Pb(e,t){let r=e.history[0]?.
sequence;return r===void 0?void 0:e.history[t-r]}function tT(e){return{entries:e.entries.clone(),header:e.header,history:[...e.history],transactions:new Map(e.transactions)}}
function cL(e,t){Object.assign(e,tT({...t,retention:e.retention}))}function ny(e=[]){let t=new Map(e);return{get:r=>t.get(r),apply(r){for(let{key:n,after:o}of r)o?t.set(n,cu(o)):t.delete(n)},entries:()=>t.entries(),clone:()=>ny(
t)}}function lu(e){let t=new Map,r={get:n=>t.has(n)?t.get(n):e.get(n),set:(n,o)=>{t.set(n,o)},delete:n=>{t.set(n,void 0)},changes:()=>[...t].map(([n,o])=>({key:n,
before:e.get(n),after:o})).filter(({before:n,after:o})=>n!==o),commitTo(n){if("apply"in n)n.apply(r.changes());else for(let[o,i]of t)i?n.set(o,i):n.delete(o)}};
return r}var Or=qe(Ne(),1);var lL=[[4,0],[434,16],[42,16],[44,16],[295,0],[60,0],[221,26],[331,4369],[3636,7013],[40256,0],[377551,4059],[417482,45712],[41142,634],[1945,0],[6481,5943],[711,
0],[2314804,0],[4176,0],[4716,0],[4680,0],[4256,0],[884,0],[1059,502],[73077,25410],[0,540752],[0,176363],[0,29989],[0,1061449],[0,237336],[0,328476],[0,701845],
[0,429383],[0,28],[43030,0],[0,7556],[0,10711],[0,3300],[0,0],[0,23038],[0,42488],[0,828974],[0,297100],[0,14],[1882,0],[3000906,0],[661,0],[985,0],[1934,0],[730510,
0],[5921,0],[1057822,0],[92642,0],[100742,0],[7689,0],[2458985,0],[2347584,94135478],[1020885,0],[2638451,6803],[25207,0],[7873219,0],[7663880,298580871],[1856539,
0],[6315452,7232],[10558948,632860943],[1994,0],[1155,0],[74,0],[332,0],[691,74558],[35421,0],[344,0],[476,0],[904,0],[2811,0],[1706052,0],[61,0],[3623,0],[1150435,
0],[5263916,392472814],[2052,0],[1133,0],[74,0],[332,0],[755,68930],[33151,0],[1185193,41568084]],fL=[[0,0],[16,128],[0,0],[0,0],[0,0],[0,0],[242,384],[0,384],[
0,0],[0,0],[0,0],[132773,4903],[69472,1217],[14,0],[0,0],[0,0],[181,0],[99,0],[99,0],[99,0],[99,0],[99,0],[0,0],[17564,6457],[0,47464],[0,13420],[0,6285],[0,64670],
[0,29074],[0,48095],[0,103229],[0,36394],[0,257],[70704,0],[0,14613],[0,6833],[0,1025],[0,0],[0,129632],[0,13665],[0,97637],[0,9176],[0,126],[0,0],[0,0],[0,0],[
0,0],[0,0],[0,0],[0,0],[0,0],[0,0],[0,0],[0,0],[0,0],[109494,266603],[2776,0],[5896,0],[0,0],[0,0],[219654,266603],[1672,0],[3960,0],[2204,9340474],[0,0],[248,0],
[0,0],[0,0],[0,128],[0,0],[0,0],[0,0],[0,0],[0,0],[0,0],[0,0],[0,0],[0,0],[1821,6232546],[0,0],[312,0],[0,0],[0,0],[0,0],[0,0],[73061,229779]];var zt={txMaxInstructions:4e8,txMemoryLimit:41943040,txMaxDiskReadEntries:200,txMaxDiskReadBytes:2e5,txMaxWriteLedgerEntries:200,txMaxWriteBytes:132096,txMaxFootprintEntries:400,
txMaxSizeBytes:132096,txMaxContractEventsSizeBytes:16384,maxContractSizeBytes:131072,dataKeySizeBytes:250,dataEntrySizeBytes:65536},fu={maxEntryTtl:3110400,minTemporaryTtl:720,
minPersistentTtl:120960},PQ=1e9;function pL(e){return CQ().map(t=>{let r=Or.xdr.LedgerKey.configSetting(new Or.xdr.LedgerKeyConfigSetting({configSettingId:t.switch()}));
return[Cr(r),Yp(e,Or.xdr.LedgerEntryData.configSetting(t))]})}function CQ(){let e=Or.xdr.ConfigSettingEntry;return[e.configSettingContractMaxSizeBytes(zt.maxContractSizeBytes),
e.configSettingContractComputeV0(OQ()),e.configSettingContractLedgerCostV0(kQ()),e.configSettingContractLedgerCostExtV0(new Or.xdr.ConfigSettingContractLedgerCostExtV0(
{txMaxFootprintEntries:zt.txMaxFootprintEntries,feeWrite1Kb:Mr(875)})),e.configSettingContractHistoricalDataV0(new Or.xdr.ConfigSettingContractHistoricalDataV0(
{feeHistorical1Kb:Mr(4059)})),e.configSettingContractEventsV0(new Or.xdr.ConfigSettingContractEventsV0({txMaxContractEventsSizeBytes:zt.txMaxContractEventsSizeBytes,
feeContractEvents1Kb:Mr(5e3)})),e.configSettingContractBandwidthV0(new Or.xdr.ConfigSettingContractBandwidthV0({ledgerMaxTxsSizeBytes:266240,txMaxSizeBytes:zt.txMaxSizeBytes,
feeTxSize1Kb:Mr(406)})),e.configSettingContractCostParamsCpuInstructions(dL(lL)),e.configSettingContractCostParamsMemoryBytes(dL(fL)),e.configSettingContractDataKeySizeBytes(
zt.dataKeySizeBytes),e.configSettingContractDataEntrySizeBytes(zt.dataEntrySizeBytes),e.configSettingStateArchival(BQ()),e.configSettingContractExecutionLanes(new Or.xdr.
ConfigSettingContractExecutionLanesV0({ledgerMaxTxCount:2e3})),e.configSettingLiveSorobanStateSizeWindow(Array.from({length:30},()=>Or.xdr.Uint64.fromString(String(
PQ)))),e.configSettingContractParallelComputeV0(new Or.xdr.ConfigSettingContractParallelComputeV0({ledgerMaxDependentTxClusters:2}))]}function OQ(){return new Or.xdr.
ConfigSettingContractComputeV0({ledgerMaxInstructions:Mr(58e7),txMaxInstructions:Mr(zt.txMaxInstructions),feeRatePerInstructionsIncrement:Mr(7),txMemoryLimit:zt.
txMemoryLimit})}function kQ(){return new Or.xdr.ConfigSettingContractLedgerCostV0({ledgerMaxDiskReadEntries:1e3,ledgerMaxDiskReadBytes:4e5,ledgerMaxWriteLedgerEntries:1e3,
ledgerMaxWriteBytes:286720,txMaxDiskReadEntries:zt.txMaxDiskReadEntries,txMaxDiskReadBytes:zt.txMaxDiskReadBytes,txMaxWriteLedgerEntries:zt.txMaxWriteLedgerEntries,
txMaxWriteBytes:zt.txMaxWriteBytes,feeDiskReadLedgerEntry:Mr(1563),feeWriteLedgerEntry:Mr(2500),feeDiskRead1Kb:Mr(447),sorobanStateTargetSizeBytes:Mr(4e9),rentFee1KbSorobanStateSizeLow:Mr(
-17e3),rentFee1KbSorobanStateSizeHigh:Mr(1e4),sorobanStateRentFeeGrowthFactor:5e3})}function BQ(){return new Or.xdr.StateArchivalSettings({maxEntryTtl:fu.maxEntryTtl,
minTemporaryTtl:fu.minTemporaryTtl,minPersistentTtl:fu.minPersistentTtl,persistentRentRateDenominator:Mr(1215),tempRentRateDenominator:Mr(2430),maxEntriesToArchive:1e3,
liveSorobanStateSizeWindowSampleSize:30,liveSorobanStateSizeWindowSamplePeriod:64,evictionScanSize:5e5,startingEvictionScanLevel:7})}function dL(e){return e.map(
([t,r])=>new Or.xdr.ContractCostParamEntry({ext:new Or.xdr.ExtensionPoint(0),constTerm:Mr(t),linearTerm:Mr(r)}))}function Mr(e){return Or.xdr.Int64.fromString(String(
e))}function Pl(e){return Tl.Keypair.master(e)}function yL(e){let t=RQ(Pl(e.passphrase)),r=ny([...pL(1),[au(Xr(t.accountId())),xQ(t)]]),n=(0,Tl.hash)(Buffer.from(e.
passphrase)),o={sequence:1,closeTime:e.closeTime,previousHash:n,feePool:0n},i=Buffer.alloc(32),s=wb(o,{txSetHash:i,txSetResultHash:i});return Tb({entries:r,header:{
...o,hash:Eb(s)},retention:e.retention})}function xQ(e){return Yp(1,Tl.xdr.LedgerEntryData.account(e))}function RQ(e){return Ab({accountId:e.xdrAccountId(),balance:QE,
sequence:0n})}import{closeSync as hL,existsSync as bL,openSync as qQ,readFileSync as _L,renameSync as NQ,rmSync as mL,writeFileSync as LQ,writeSync as MQ}from"node:fs";import{
resolve as jQ}from"node:path";var pi=class extends Error{name="StateFile.StateFileError"},SL="stellar-localnet state 1",DQ=64*1024*1024;function AL(e,t){let r=WQ(`${jQ(e)}.lock`,e);try{return{
restored:bL(e)?KQ(e,t):void 0,...UQ(e,t,r)}}catch(n){throw r(),n}}function UQ(e,t,r){let n,o=0;return{append(i){if(n===void 0)throw new pi(`${e}: append before \
rewrite`);let s=Cb(VQ(i));gL(n,s),o+=s.length},rewrite(i){let s=`${e}.new`,a=qQ(s,"w",384);for(let u of FQ(i,t))gL(a,u);NQ(s,e),n!==void 0&&hL(n),n=a,o=0},isLong:()=>o>
DQ,close(){n!==void 0&&hL(n),n=void 0,r()}}}function gL(e,t){for(let r=0;r<t.length;)r+=MQ(e,t,r,t.length-r)}function*FQ(e,t){let{ledger:r,offsetSeconds:n}=e,{retention:o,
header:i}=r;yield Cb({format:SL,passphrase:t,retention:o,header:Ol(i),offsetSeconds:n});for(let[s,a]of r.entries.entries())yield Cb({entries:[wL(s,a)]});for(let s of r.
history)yield Cb({history:Ol(s)})}function VQ(e){return{closed:Ol(e.closed),changes:e.changes.map(({key:t,after:r})=>wL(t,r)),header:Ol(e.header),offsetSeconds:e.
offsetSeconds}}function wL(e,t){return t?[e,Buffer.from(t.entry).toString("base64"),t.liveUntil??null]:[e]}function vL([e,t,r]){let n=t===void 0?void 0:{entry:Buffer.
from(t,"base64"),liveUntil:r??void 0};return{key:e,before:void 0,after:n}}function KQ(e,t){let r=_L(e,"utf8").split(`
`);r.pop();let n=r.map((a,u)=>$Q(e,a,u+1)),o=n.shift();if(!o||!("format"in o)||o.format!==SL)throw new pi(`${e} is not a state file of stellar-localnet. Name an\
other file.`);if(o.passphrase!==t)throw new pi(`${e} belongs to the network "${o.passphrase}", not to "${t}". Name another file or pass --passphrase.`);let s={ledger:Tb(
{entries:ny(),header:Cl(o.header),retention:o.retention}),offsetSeconds:o.offsetSeconds};for(let a of n)HQ(s,a);return s}function HQ(e,t){"entries"in t?e.ledger.
entries.apply(t.entries.map(vL)):"history"in t?ry(e.ledger,Cl(t.history)):"closed"in t&&(e.ledger.entries.apply(t.changes.map(vL)),e.ledger.header=Cl(t.header),
e.offsetSeconds=t.offsetSeconds,ry(e.ledger,Cl(t.closed)))}function $Q(e,t,r){try{return JSON.parse(t)}catch{throw new pi(`${e} is damaged in line ${r}. Restore\
 it from a copy, or move it away to start anew.`)}}function Cb(e){return Buffer.from(`${JSON.stringify(e)}
`)}function Ol(e){return typeof e=="bigint"?{$n:String(e)}:e instanceof Uint8Array?{$b:Buffer.from(e).toString("base64")}:Array.isArray(e)?e.map(Ol):typeof e!="\
object"||e===null?e:Object.fromEntries(Object.entries(e).map(([t,r])=>[t,Ol(r)]))}function Cl(e){return Array.isArray(e)?e.map(Cl):typeof e!="object"||e===null?
e:"$n"in e?BigInt(String(e.$n)):"$b"in e?Buffer.from(String(e.$b),"base64"):Object.fromEntries(Object.entries(e).map(([t,r])=>[t,Cl(r)]))}var nT=new Set;function WQ(e,t){
if(bL(e)){let r=Number(_L(e,"utf8"));if(r===process.pid?nT.has(e):XQ(r))throw new pi(`${t} is in use by process ${r}. Stop that network, or name another file.`);
mL(e)}return zQ(e,t),nT.add(e),()=>{nT.delete(e),mL(e,{force:!0})}}function zQ(e,t){try{LQ(e,String(process.pid),{flag:"wx",mode:384})}catch(r){let{code:n}=r;throw new pi(
`Cannot write beside ${t} (${n}). Make its folder, or name a file in one that can be written to.`)}}function XQ(e){if(!Number.isSafeInteger(e)||e<=0)return!1;try{
return process.kill(e,0),!0}catch(t){return t.code==="EPERM"}}import*as MV from"node:http";import*as jV from"node:https";import{isIPv6 as Ile}from"node:net";var un={parseError:-32700,invalidRequest:-32600,methodNotFound:-32601,invalidParams:-32602,internalError:-32603},tr=class extends Error{name="RpcError";code;data;constructor(t,r,n){
super(r),this.code=t,this.data=n}};function Be(e){return new tr(un.invalidParams,e)}function kl(e,t){return new tr(un.invalidRequest,e,t)}var TL=4294967295;function _n(e,t){let r=e[t]??0;if(Number.isInteger(r)&&r>=0&&r<=TL)return r;throw Be(`${t} must be a whole number from 0 to ${TL}, got ${It(r)}\
.`)}function Gr(e,t){let r=e[t]??"";if(typeof r=="string")return r;throw Be(`${t} must be a string, got ${It(r)}.`)}function Js(e,t,r){let n=Gr(e,t);if(n!=="")return n;
throw Be(`${t} is missing: it must be ${r}.`)}function Bl(e,t){let r=e[t]??void 0;if(r===void 0||du(r))return r;throw Be(`${t} must be an object, got ${It(r)}.`)}
function Ob(e,t){let r=e[t]??[];if(Array.isArray(r))return r;throw Be(`${t} must be an array, got ${It(r)}.`)}function kb(e,t){return Ob(e,t).map((r,n)=>{if(typeof r==
"string")return r;throw Be(`${t}[${n}] must be a string, got ${It(r)}.`)})}function Sn(e){let t=Gr(e,"xdrFormat");if(!(t===""||t==="base64"))throw Be(t==="json"?
"xdrFormat 'json' is not supported by stellar-localnet: use 'base64', the default.":`xdrFormat must be 'base64', the default, got ${It(t)}.`)}function Ys(e){if(!(e===
""||e.length%4!==0||!/^[A-Za-z0-9+/]+={0,2}$/.test(e)))return Buffer.from(e,"base64")}function It(e){if(typeof e=="object"&&e!==null)return Array.isArray(e)?"an\
 array":"an object";let t=JSON.stringify(e)??"nothing";return t.length>80?`${t.slice(0,77)}…`:t}function du(e){return typeof e=="object"&&e!==null&&!Array.isArray(
e)}var GQ=new Set(["jsonrpc","id","method","params"]);function PL(e,t,r){let n=ZQ(e,o=>YQ(o,t,r));return n&&JSON.stringify(n)}function CL(e){return JSON.stringify(
xl(null,e))}function ZQ(e,t){let r=JQ(e);if(r instanceof tr)return xl(null,r);if(!Array.isArray(r))return t(r);if(r.length===0)return xl(null,Il("The batch is e\
mpty: send at least one request."));let n=r.flatMap(o=>t(o)??[]);return n.length>0?n:void 0}function JQ(e){try{return JSON.parse(e)}catch(t){let r=t instanceof Error?
t.message:String(t);return new tr(un.parseError,`The body is not JSON: ${r}`)}}function YQ(e,t,r){let n;try{n=eee(e)}catch(i){return xl(ree(e),i)}let o=QQ(n,t,r);
return n.id===void 0?void 0:o}function QQ(e,t,r){let n=e.id??null;try{return{jsonrpc:"2.0",id:n,result:t(e.method,e.params)??null}}catch(o){if(o instanceof tr)return xl(
n,o);r(o,e.method);let i=o instanceof Error?o.message:String(o);return xl(n,new tr(un.internalError,`${e.method} failed unexpectedly: ${i}`))}}function eee(e){if(!du(
e))throw Il(`A request must be an object, got ${It(e)}.`);if(e.jsonrpc!=="2.0")throw Il(`jsonrpc must be "2.0", got ${It(e.jsonrpc)}.`);if(typeof e.method!="str\
ing"||e.method==="")throw Il(`method must be the name of a method, got ${It(e.method)}.`);if(e.id!==void 0&&!OL(e.id))throw Il(`id must be a string or a number,\
 got ${It(e.id)}.`);let t=Object.keys(e).filter(r=>!GQ.has(r));if(t.length>0)throw Il(`A request has no member ${It(t[0])}.`);return{id:e.id??void 0,method:e.method,
params:tee(e.params)}}function tee(e){if(e==null)return{};if(du(e))return e;throw new tr(un.invalidParams,`params must be an object with named members, got ${It(
e)}.`)}function xl(e,{code:t,message:r,data:n}){return{jsonrpc:"2.0",id:e,error:n===void 0?{code:t,message:r}:{code:t,message:r,data:n}}}function ree(e){return du(
e)&&OL(e.id)?e.id:null}function OL(e){return e===null||typeof e=="string"||typeof e=="number"}function Il(e){return new tr(un.invalidRequest,e)}var Vn=qe(Ne(),1);var oT=qe(Ne(),1),pu=oT.Asset.native(),cn=new oT.Asset("USDC","GBBD47IF6LWK7P7MDEVSCWR7DPUWV3NY3DTQEVFL4NAT4AQH3ZLLFLA5");var Rl=qe(Ne(),1);var to={created:0,updated:1,removed:2,state:3,restored:4};function sT(e,t){return ey(e.flatMap(r=>nee(r,t)))}function iy(e,t,r){let n=lu(e),o=r(n),i=sT(n.changes(),
t);return n.commitTo(e),{value:o,changes:i}}function nee({key:e,before:t,after:r},n){if(!r)return t?oee(e,t,n):[];let o=r.liveUntil===void 0?void 0:iT(e,r,n);return t?
o&&t.liveUntil!==void 0&&t.liveUntil<n?[ro(to.restored,r.entry),ro(to.restored,o)]:[...iee(t.entry,r.entry)?[]:[ro(to.state,t.entry),ro(to.updated,r.entry)],...o&&
t.liveUntil!==r.liveUntil?[ro(to.state,iT(e,t,n)),ro(to.updated,o)]:[]]:[ro(to.created,r.entry),...o?[ro(to.created,o)]:[]]}function oee(e,t,r){let n=[ro(to.state,
t.entry),ro(to.removed,Buffer.from(e,"base64"))];if(t.liveUntil===void 0)return n;let o=Rl.xdr.LedgerKey.ttl(XE(e)).toXDR();return[...n,ro(to.state,iT(e,t,r)),ro(
to.removed,o)]}function ro(e,t){return ty(uu(e),t)}function iT(e,t,r){let n=new Rl.xdr.TtlEntry({keyHash:XE(e).keyHash(),liveUntilLedgerSeq:t.liveUntil??0});return new Rl.xdr.
LedgerEntry({lastModifiedLedgerSeq:r,data:Rl.xdr.LedgerEntryData.ttl(n),ext:new Rl.xdr.LedgerEntryExt(0)}).toXDR()}function iee(e,t){return e===t||Buffer.compare(
e.subarray(4),t.subarray(4))===0}var{array:ql,int32:Bb,int64:see,optional:aee,struct:Ib}=Io;function IL(e){let t=aee(see(BigInt(e.baseFee)));return Ib(Bb(1),e.previousHash,ql([uee(e.classic,t),
cee(e.soroban,t)]))}function uee(e,t){let r=Ib(Bb(0),t,ql(e));return Ib(Bb(0),ql(e.length>0?[r]:[]))}function cee(e,t){let r=e.length>0?[ql([ql(e)])]:[];return Ib(
Bb(1),t,ql(r))}var QM=qe(Ne(),1);var Zr=qe(Ne(),1);function yu(e,t){let r=Zr.xdr.TransactionEnvelope.fromXDR(Buffer.from(e)),n={bytes:e};if(r.switch()===Zr.xdr.EnvelopeType.envelopeTypeTxFeeBump()){let{tx:s,signatures:a}=fee(
r.feeBump()),u=s.innerTx().v1();return{...n,...xL(u.tx(),u.signatures(),t),hash:RL(t,Zr.xdr.TransactionSignaturePayloadTaggedTransaction.envelopeTypeTxFeeBump(s)),
feeBump:{feeSource:jr(s.feeSource()),fee:BigInt(s.fee().toString()),signatures:a}}}let o=r.switch()===Zr.xdr.EnvelopeType.envelopeTypeTxV0()?dee(r.v0()):r.v1(),
i=xL(o.tx(),o.signatures(),t);return{...n,...i,hash:i.innerHash,feeBump:void 0}}function xo(e){return jr(e.tx.sourceAccount())}function sy(e){return e.feeBump?.
feeSource??xo(e)}function ay(e){return e.feeBump?.fee??BigInt(e.tx.fee())}function yr(e){let t=e.tx.ext();return t.switch()===1?t.sorobanData():void 0}function jr(e){
let t=e.switch()===Zr.xdr.CryptoKeyType.keyTypeMuxedEd25519()?e.med25519().ed25519():e.ed25519();return Zr.StrKey.encodeEd25519PublicKey(t)}function xL(e,t,r){let n=Zr.xdr.
TransactionSignaturePayloadTaggedTransaction.envelopeTypeTx(e);return{tx:e,signatures:t,innerHash:RL(r,n)}}function fee(e){return{tx:e.tx(),signatures:e.signatures()}}
function RL(e,t){let r=new Zr.xdr.TransactionSignaturePayload({networkId:Buffer.from(e),taggedTransaction:t});return Un(r.toXDR())}function dee(e){let t=e.tx(),
r=t.timeBounds(),n=new Zr.xdr.Transaction({sourceAccount:Zr.xdr.MuxedAccount.keyTypeEd25519(t.sourceAccountEd25519()),fee:t.fee(),seqNum:t.seqNum(),cond:r?Zr.xdr.
Preconditions.precondTime(r):Zr.xdr.Preconditions.precondNone(),memo:t.memo(),operations:t.operations(),ext:new Zr.xdr.TransactionExt(0)});return new Zr.xdr.TransactionV1Envelope(
{tx:n,signatures:e.signatures()})}var vu=qe(Ne(),1);var yi=qe(Ne(),1);var ln=qe(Ne(),1);var pee=2n**63n-1n,yee=1e3;function hee(e){let t=hu(e),r=2+e.numSubEntries()+(t?.numSponsoring()??0)-(t?.numSponsored()??0);return BigInt(r)*BigInt(Zs)}function uy(e){
return e.balance().toBigInt()-hee(e)-qL(e).selling}function qL(e){if(e.ext().switch()===0)return{buying:0n,selling:0n};let{buying:t,selling:r}={buying:e.ext().v1().
liabilities().buying().toBigInt(),selling:e.ext().v1().liabilities().selling().toBigInt()};return{buying:t,selling:r}}function Qs(e,t){let r=e.balance().toBigInt()+
t;return t<0n&&uy(e)+t<0n||r>pee-qL(e).buying?!1:(e.balance(new ln.xdr.Int64(r)),!0)}function Nl(e){return e.numSubEntries()>=yee?"tooManySubentries":uy(e)<BigInt(
Zs)?"lowReserve":(e.numSubEntries(e.numSubEntries()+1),"added")}function Ll(e){e.numSubEntries(e.numSubEntries()-1)}function Ro(e,t){return(e.flags()&t.value)!==
0}function Ml(e){return BigInt(e)<<32n}function xb(e,t){let r=new ln.xdr.AccountEntryExtensionV3({ext:new ln.xdr.ExtensionPoint(0),seqLedger:t.sequence,seqTime:new ln.xdr.
Uint64(t.closeTime)});mee(e).ext(new ln.xdr.AccountEntryExtensionV2Ext(3,r))}function NL(e){let t=hu(e)?.ext();return t?.switch()!==3?{ledger:0,time:0n}:{ledger:t.
v3().seqLedger(),time:t.v3().seqTime().toBigInt()}}function hu(e){if(e.ext().switch()===0)return;let t=e.ext().v1().ext();return t.switch()===0?void 0:t.v2()}function mee(e){
if(e.ext().switch()===0){let r=new ln.xdr.Liabilities({buying:new ln.xdr.Int64(0),selling:new ln.xdr.Int64(0)}),n=new ln.xdr.AccountEntryExtensionV1Ext(0),o=new ln.xdr.
AccountEntryExtensionV1({liabilities:r,ext:n});e.ext(new ln.xdr.AccountEntryExt(1,o))}let t=e.ext().v1();if(t.ext().switch()===0){let r=new ln.xdr.AccountEntryExtensionV2(
{numSponsored:0,numSponsoring:0,signerSponsoringIDs:e.signers().map(()=>null),ext:new ln.xdr.AccountEntryExtensionV2Ext(0)});t.ext(new ln.xdr.AccountEntryExtensionV1Ext(
2,r))}return t.ext().v2()}var tt=qe(Ne(),1);var ss=qe(Ne(),1);function LL(e){if(e.ext().switch()===0)return{buying:0n,selling:0n};let t=e.ext().v1().liabilities();return{buying:t.buying().toBigInt(),selling:t.
selling().toBigInt()}}function ML(e){return e.balance().toBigInt()+LL(e).buying}function Rb(e){return(e.flags()&ss.xdr.TrustLineFlags.authorizedFlag().value)!==
0}function jL(e,t){let r=e.balance().toBigInt()+t,{buying:n,selling:o}=LL(e);return r<o||r>e.limit().toBigInt()-n?!1:(e.balance(new ss.xdr.Int64(r)),!0)}function ea(e){
switch(e.switch()){case ss.xdr.AssetType.assetTypeNative():return!0;case ss.xdr.AssetType.assetTypeCreditAlphanum4():return/^[a-zA-Z0-9]{1,4}\0*$/.test(e.alphaNum4().
assetCode().toString("latin1"));case ss.xdr.AssetType.assetTypeCreditAlphanum12():return/^[a-zA-Z0-9]{5,12}\0*$/.test(e.alphaNum12().assetCode().toString("latin\
1"));default:return!1}}function ta(e){return e.switch()===ss.xdr.AssetType.assetTypeNative()}function fn(e){return ss.Asset.fromOperation(e)}function jl(e,t){let{asset:r,amount:n,memo:o}=t,[i,s]=[jr(t.from),jr(t.to)],a=fn(r).toString(),u=ta(r)?void 0:fn(r).getIssuer(),c=vee(t.to,n,o),l=(d,f,p)=>uT(aT(
e,r),[...cT(d,f),tt.xdr.ScVal.scvString(a)],p);return i===u&&s!==u?l("mint",[s],c):s===u&&i!==u?l("burn",[i],Nb(n)):l("transfer",[i,s],c)}function UL(e,t){let{asset:r,
trustor:n,authorized:o}=t,i=tt.xdr.ScVal.scvString(fn(r).toString()),s=[...cT("set_authorized",[n]),i];return uT(aT(e,r),s,tt.xdr.ScVal.scvBool(o))}function FL(e,t,r){
let n=tt.xdr.TransactionEventStage.transactionEventStageBeforeAllTxes();return KL(e,{source:t,amount:r,stage:n})}function VL(e,t,r){let n=tt.xdr.TransactionEventStage.
transactionEventStageAfterAllTxes();return KL(e,{source:t,amount:-r,stage:n})}function aT(e,t){let r=new tt.xdr.HashIdPreimageContractId({networkId:e,contractIdPreimage:tt.xdr.
ContractIdPreimage.contractIdPreimageFromAsset(t)});return Un(tt.xdr.HashIdPreimage.envelopeTypeContractId(r).toXDR())}var DL=new WeakMap;function gee(e){let r=DL.
get(e)??aT(e,tt.xdr.Asset.assetTypeNative());return DL.set(e,r),r}function KL(e,t){let{source:r,amount:n,stage:o}=t;if(n===0n)return[];let i=uT(gee(e),cT("fee",
[r]),Nb(n));return[new tt.xdr.TransactionEvent({stage:o,event:i})]}function uT(e,t,r){return new tt.xdr.ContractEvent({ext:new tt.xdr.ExtensionPoint(0),contractId:e,
type:tt.xdr.ContractEventType.contract(),body:new tt.xdr.ContractEventBody(0,new tt.xdr.ContractEventV0({topics:t,data:r}))})}function cT(e,t){let r=t.map(n=>tt.xdr.
ScVal.scvAddress(tt.xdr.ScAddress.scAddressTypeAccount(di(n))));return[tt.xdr.ScVal.scvSymbol(e),...r]}function vee(e,t,r){let n=bee(e,r);if(!n)return Nb(t);let o=(i,s)=>new tt.xdr.
ScMapEntry({key:tt.xdr.ScVal.scvSymbol(i),val:s});return tt.xdr.ScVal.scvMap([o("amount",Nb(t)),o("to_muxed_id",n)])}function bee(e,t){if(e.switch()===tt.xdr.CryptoKeyType.
keyTypeMuxedEd25519())return tt.xdr.ScVal.scvU64(e.med25519().id());switch(t.switch()){case tt.xdr.MemoType.memoText():return tt.xdr.ScVal.scvString(t.text());case tt.xdr.
MemoType.memoId():return tt.xdr.ScVal.scvU64(t.id());case tt.xdr.MemoType.memoHash():return tt.xdr.ScVal.scvBytes(t.hash());case tt.xdr.MemoType.memoReturn():return tt.xdr.
ScVal.scvBytes(t.retHash());default:return}}function Nb(e){return(0,tt.nativeToScVal)(e,{type:"i128"})}var HL={threshold:()=>"high",check:(e,{source:t})=>jr(e)===t?Lb("accountMergeMalformed"):void 0,apply(e,{entries:t,header:r,source:n,sourceMuxed:o,networkId:i,envelope:s,
emit:a}){let u=Le(t,n),c=Le(t,jr(e));if(!u)return yi.xdr.OperationResult.opNoAccount();if(!c)return Lb("accountMergeNoAccount");let l=_ee(u,r.sequence);if(l)return Lb(
l);let d=u.balance().toBigInt();if(!Qs(c,d))return Lb("accountMergeDestFull");ut(t,r.sequence,yi.xdr.LedgerEntryData.account(c)),t.delete(au(n));let p={asset:yi.xdr.
Asset.assetTypeNative(),from:o,to:e,amount:d,memo:s.tx.memo()};return a(jl(i,p)),$L(yi.xdr.AccountMergeResult.accountMergeSuccess(new yi.xdr.Int64(d)))}};function _ee(e,t){
return Ro(e,yi.xdr.AccountFlags.authImmutableFlag())?"accountMergeImmutableSet":e.numSubEntries()!==e.signers().length?"accountMergeHasSubEntries":e.seqNum().toBigInt()>=
Ml(t)?"accountMergeSeqnumTooFar":(hu(e)?.numSponsoring()??0)>0?"accountMergeIsSponsor":void 0}function Lb(e){return $L(yi.xdr.AccountMergeResult[e]())}function $L(e){
return yi.xdr.OperationResult.opInner(yi.xdr.OperationResultTr.accountMerge(e))}var Dl=qe(Ne(),1);var zL={threshold:()=>"low",check:e=>e.bumpTo().toBigInt()<0n?WL("bumpSequenceBadSeq"):void 0,apply(e,{entries:t,header:r,source:n}){let o=Le(t,n);return o?(e.bumpTo().
toBigInt()>o.seqNum().toBigInt()&&o.seqNum(e.bumpTo()),xb(o,r),ut(t,r.sequence,Dl.xdr.LedgerEntryData.account(o)),WL("bumpSequenceSuccess")):Dl.xdr.OperationResult.
opNoAccount()}};function WL(e){let t=Dl.xdr.BumpSequenceResult[e]();return Dl.xdr.OperationResult.opInner(Dl.xdr.OperationResultTr.bumpSequence(t))}var cr=qe(Ne(),1);var XL={threshold:()=>"medium",check(e,{source:t,log:r}){let n=e.line();return n.switch()===cr.xdr.AssetType.assetTypePoolShare()?(r("opNOT_SUPPORTED: changeTru\
st to liquidity pool shares"),cr.xdr.OperationResult.opNotSupported()):e.limit().toBigInt()<0n||!ea(n)||ta(n)||fn(n).getIssuer()===t?hi("changeTrustMalformed"):
void 0},apply(e,t){let r=Gs(t.entries,t.source,fn(e.line()));return r?e.limit().toBigInt()<ML(r)?hi("changeTrustInvalidLimit"):e.limit().toBigInt()===0n?Eee(r,t):
wee(r,e,t):See(e,t)}};function See(e,{entries:t,header:r,source:n}){if(e.limit().toBigInt()===0n)return hi("changeTrustInvalidLimit");let o=GL(e,t);if(!o)return hi(
"changeTrustNoIssuer");let i=Le(t,n),s=i?Nl(i):"lowReserve";if(s==="tooManySubentries")return cr.xdr.OperationResult.opTooManySubentries();if(s==="lowReserve"||
!i)return hi("changeTrustLowReserve");let a=new cr.xdr.TrustLineEntry({accountId:i.accountId(),asset:fn(e.line()).toTrustLineXDRObject(),balance:new cr.xdr.Int64(
0),limit:e.limit(),flags:Aee(o),ext:new cr.xdr.TrustLineEntryExt(0)});return ut(t,r.sequence,cr.xdr.LedgerEntryData.account(i)),ut(t,r.sequence,cr.xdr.LedgerEntryData.
trustline(a)),hi("changeTrustSuccess")}function Aee(e){let t=!Ro(e,cr.xdr.AccountFlags.authRequiredFlag()),r=Ro(e,cr.xdr.AccountFlags.authClawbackEnabledFlag()),
{authorizedFlag:n,trustlineClawbackEnabledFlag:o}=cr.xdr.TrustLineFlags;return(t?n().value:0)|(r?o().value:0)}function wee(e,t,r){return GL(t,r.entries)?(e.limit(
t.limit()),ut(r.entries,r.header.sequence,cr.xdr.LedgerEntryData.trustline(e)),hi("changeTrustSuccess")):hi("changeTrustNoIssuer")}function Eee(e,{entries:t,header:r,
source:n}){if(Tee(e))return hi("changeTrustCannotDelete");let o=Le(t,n);if(!o)return cr.xdr.OperationResult.opNoAccount();Ll(o),ut(t,r.sequence,cr.xdr.LedgerEntryData.
account(o));let{asset:i,accountId:s}={asset:e.asset(),accountId:e.accountId()},a=cr.xdr.LedgerKey.trustline(new cr.xdr.LedgerKeyTrustLine({accountId:s,asset:i}));
return t.delete(Cr(a)),hi("changeTrustSuccess")}function Tee(e){if(e.ext().switch()===0)return!1;let t=e.ext().v1().ext();return t.switch()===2&&t.v2().liquidityPoolUseCount()>
0}function GL(e,t){return Le(t,fn(e.line()).getIssuer())}function hi(e){let t=cr.xdr.ChangeTrustResult[e]();return cr.xdr.OperationResult.opInner(cr.xdr.OperationResultTr.
changeTrust(t))}var ra=qe(Ne(),1);var ZL={threshold:()=>"medium",check(e,{source:t}){return e.startingBalance().toBigInt()<0n||Xr(e.destination())===t?ly("createAccountMalformed"):void 0},apply(e,t){
let{entries:r,header:n,source:o}=t,i=e.startingBalance().toBigInt();if(Le(r,Xr(e.destination())))return ly("createAccountAlreadyExist");if(i<2n*BigInt(Zs))return ly(
"createAccountLowReserve");let s=Le(r,o);return!s||!Qs(s,-i)?ly("createAccountUnderfunded"):(ut(r,n.sequence,ra.xdr.LedgerEntryData.account(s)),ut(r,n.sequence,
ra.xdr.LedgerEntryData.account(Pee(e,n.sequence))),Cee(e,t),ly("createAccountSuccess"))}};function Pee(e,t){return Ab({accountId:e.destination(),balance:e.startingBalance().
toBigInt(),sequence:Ml(t)})}function Cee(e,t){let r={asset:ra.xdr.Asset.assetTypeNative(),from:t.sourceMuxed,to:ra.xdr.MuxedAccount.keyTypeEd25519(e.destination().
ed25519()),amount:e.startingBalance().toBigInt(),memo:t.envelope.tx.memo()};t.emit(jl(t.networkId,r))}function ly(e){let t=ra.xdr.CreateAccountResult[e]();return ra.xdr.
OperationResult.opInner(ra.xdr.OperationResultTr.createAccount(t))}var Db=qe(Ne(),1);var oM=qe(Ne(),1);var qo=qe(Ne(),1);var JL=["invokeHostFunction","extendFootprintTtl","restoreFootprint"];function fy(e){return JL.includes(lT(e))}function YL(e){let t=e.tx.operations().map(n=>n.body().
switch().name);return t.filter(n=>JL.includes(n)).length>0?t.length===1&&yr(e)!==void 0:yr(e)===void 0}function Mb(e){if(!e.feeBump)return e.bytes.length;let{tx:t,
signatures:r}=e,n=new qo.xdr.TransactionV1Envelope({tx:t,signatures:r});return qo.xdr.TransactionEnvelope.envelopeTypeTx(n).toXDR().length}function QL(e){let t=yr(
e);if(t)return Oee(e)??Bee(kee(e,t))??xee(t)??Nee(t)}function Oee(e){if(lT(e)!=="invokeHostFunction")return;let{tx:t}=e,r=[t.sourceAccount(),t.operations()[0]?.
sourceAccount()];if(t.memo().switch()!==qo.xdr.MemoType.memoNone())return"A contract call may not have a memo.";if(r.some(n=>n?.switch()===qo.xdr.CryptoKeyType.
keyTypeMuxedEd25519()))return"A contract call may not have a muxed source account."}function kee(e,t){let r=t.resources(),{readOnly:n,readWrite:o}=jb(t);return[
["instructions",r.instructions(),zt.txMaxInstructions],["bytes read from disk",r.diskReadBytes(),zt.txMaxDiskReadBytes],["bytes written",r.writeBytes(),zt.txMaxWriteBytes],
["footprint entries",n.length+o.length,zt.txMaxFootprintEntries],["entries read from disk",Iee(e,t),zt.txMaxDiskReadEntries],["entries written",o.length,zt.txMaxWriteLedgerEntries],
["bytes of transaction",Mb(e),zt.txMaxSizeBytes]]}function Bee(e){let t=e.find(([,r,n])=>r>n);return t&&`${t[1]} ${t[0]}: the limit of a transaction is ${t[2]}.`}
function Iee(e,t){let{readOnly:r,readWrite:n}=jb(t);return lT(e)==="restoreFootprint"?n.length:[...r,...n].filter(i=>!tM(i)).length+eM(t).length}function xee(e){
let{readOnly:t,readWrite:r}=jb(e),n=[...t,...r],o=n.find(a=>!Ree(a));if(o)return`The footprint has an unsupported ${o.switch().name} key.`;let i=n.map(a=>Cr(a)),
s=Math.max(0,...i.map(a=>Buffer.byteLength(a,"base64")));if(s>zt.dataKeySizeBytes)return`A footprint key has ${s} bytes: the limit is ${zt.dataKeySizeBytes}.`;if(new Set(
i).size<i.length)return"A key is in the footprint twice."}function Ree(e){if(e.switch()===qo.xdr.LedgerEntryType.account()||tM(e))return!0;if(e.switch()!==qo.xdr.
LedgerEntryType.trustline())return!1;let{asset:t,holder:r}={asset:e.trustLine().asset(),holder:Xr(e.trustLine().accountId())},n=qee(t);return ea(t)&&n!==void 0&&
n!==r}function qee(e){if(e.switch()===qo.xdr.AssetType.assetTypeCreditAlphanum4())return Xr(e.alphaNum4().issuer());if(e.switch()===qo.xdr.AssetType.assetTypeCreditAlphanum12())
return Xr(e.alphaNum12().issuer())}function Nee(e){let t=eM(e),{readWrite:r}=jb(e);return t.some((o,i)=>{let s=r[o];return o<=(t[i-1]??-1)||!s||!Xs(Cr(s))})?"Th\
e list of archived entries does not fit the footprint.":void 0}function eM(e){return e.ext().switch()===1?e.ext().resourceExt().archivedSorobanEntries():[]}function jb(e){
let t=e.resources().footprint();return{readOnly:t.readOnly(),readWrite:t.readWrite()}}function tM(e){return e.switch()===qo.xdr.LedgerEntryType.contractData()||
e.switch()===qo.xdr.LedgerEntryType.contractCode()}function lT(e){return e.tx.operations()[0]?.body().switch().name??""}function iM(e){let{network:t,envelope:r,data:n,header:o}=e,i=dT(t,o);return{host:t.host,reading:t.reading,ledger:i,data:n,envelopeSize:Mb(r),prngSeed:pT(t,o.sequence,
r.hash),returnValue:void 0,diagnosticEvents:[],refundableFee:0n,rentFee:0n,nonRefundableFee:fT(t,r)}}var nM=new WeakMap;function fT(e,t){let r=yr(t);if(!r)return 0n;
let n=nM.get(t.tx);if(n!==void 0)return n;let o=e.host.resourceFee({data:r.toXDR(),envelopeSize:Mb(t),isRestore:t.tx.operations()[0]?.body().switch()===oM.xdr.OperationType.
restoreFootprint()});return nM.set(t.tx,o),o}function dT(e,t){return{protocolVersion:os,sequence:t.sequence,timestamp:BigInt(t.closeTime),baseReserve:Zs,networkId:e.
networkId}}function pT(e,t,r){let n=Buffer.alloc(4);return n.writeUInt32BE(t),Un(Buffer.concat([e.networkId,n,r]))}var dy=class extends Error{name="SorobanRun.H\
ostError"};function Ul(e,t,r){if(e.diagnosticEvents.push(...t.diagnosticEvents),t.status==="internal-error")throw new dy(t.error);if(t.status!=="ok")return t.status;
e.returnValue=t.returnValue,e.rentFee=t.rentFee,e.refundableFee=t.rentFee+t.refundableFee;for(let n of t.changes)Lee(n,r);return"ok"}function Lee({key:e,entry:t,
liveUntil:r,readOnly:n},{entries:o,header:i}){let s=Buffer.from(e).toString("base64"),a=o.get(s);t?o.set(s,{entry:Mee(t,i.sequence),liveUntil:r}):n?a&&o.set(s,{
entry:a.entry,liveUntil:r}):o.delete(s)}function Mee(e,t){let r=Buffer.from(e);return r.writeUInt32BE(t),r}function sM(e,t){return BigInt(e.data.resourceFee().toString())-
e.nonRefundableFee-(t?e.refundableFee:0n)}var jee={ok:"extendFootprintTtlSuccess",malformed:"extendFootprintTtlMalformed",trapped:"extendFootprintTtlResourceLimitExceeded",archived:"extendFootprintTtlRe\
sourceLimitExceeded","resource-limit":"extendFootprintTtlResourceLimitExceeded","insufficient-refundable-fee":"extendFootprintTtlInsufficientRefundableFee"},aM={
threshold:()=>"low",check(e,{envelope:t}){let r=yr(t)?.resources().footprint();return r?.readWrite().length===0&&r.readOnly().every(o=>uL(Cr(o)))&&e.extendTo()<
fu.maxEntryTtl?void 0:yT("malformed")},apply(e,t){let r=t.soroban;if(!r)return yT("malformed");let n=r.host.applyExtend({ledger:r.ledger,resources:r.data.toXDR(),
extendTo:e.extendTo(),envelopeSize:r.envelopeSize});return yT(Ul(r,n,t))}};function yT(e){let t=Db.xdr.ExtendFootprintTtlResult[jee[e]]();return Db.xdr.OperationResult.
opInner(Db.xdr.OperationResultTr.extendFootprintTtl(t))}var oo=qe(Ne(),1);var Dee={trapped:"invokeHostFunctionTrapped","resource-limit":"invokeHostFunctionResourceLimitExceeded",archived:"invokeHostFunctionEntryArchived","insufficient\
-refundable-fee":"invokeHostFunctionInsufficientRefundableFee"},uM={threshold:()=>"medium",check:()=>{},apply(e,t){let r=t.soroban;if(!r)return hT(oo.xdr.InvokeHostFunctionResult.
invokeHostFunctionMalformed());let n=r.host.applyInvoke({ledger:r.ledger,source:di(t.source).toXDR(),operation:e.toXDR(),resources:r.data.toXDR(),envelopeSize:r.
envelopeSize,prngSeed:r.prngSeed}),o=Ul(r,n,t);return o!=="ok"?hT(oo.xdr.InvokeHostFunctionResult[Dee[o]]()):Uee(n,t)}};function Uee(e,t){let r=e.events.map(i=>oo.xdr.
ContractEvent.fromXDR(Buffer.from(i)));for(let i of r)t.emit(i);let n=e.returnValue?oo.xdr.ScVal.fromXDR(Buffer.from(e.returnValue)):oo.xdr.ScVal.scvVoid(),o=new oo.xdr.
InvokeHostFunctionSuccessPreImage({returnValue:n,events:r});return hT(oo.xdr.InvokeHostFunctionResult.invokeHostFunctionSuccess((0,oo.hash)(o.toXDR())))}function hT(e){
return oo.xdr.OperationResult.opInner(oo.xdr.OperationResultTr.invokeHostFunction(e))}var No=qe(Ne(),1);function Ub(e){return Buffer.from(e).every(t=>t>=32&&t<127)}var cM={threshold:()=>"medium",check(e){return e.dataName().length>0&&Ub(e.dataName())?void 0:py("manageDataInvalidName")},apply(e,t){let r=e.dataValue();return r?
Fee(e,r,t):Vee(e,t)}};function Fee(e,t,{entries:r,header:n,source:o}){let i=Le(r,o);if(!i)return No.xdr.OperationResult.opNoAccount();if(!ZE(r,o,e.dataName())){
let a=Nl(i);if(a==="tooManySubentries")return No.xdr.OperationResult.opTooManySubentries();if(a==="lowReserve")return py("manageDataLowReserve");ut(r,n.sequence,
No.xdr.LedgerEntryData.account(i))}let s=new No.xdr.DataEntry({accountId:i.accountId(),dataName:e.dataName(),dataValue:t,ext:new No.xdr.DataEntryExt(0)});return ut(
r,n.sequence,No.xdr.LedgerEntryData.data(s)),py("manageDataSuccess")}function Vee(e,{entries:t,header:r,source:n}){let o=Le(t,n);return!o||!ZE(t,n,e.dataName())?
py("manageDataNameNotFound"):(Ll(o),ut(t,r.sequence,No.xdr.LedgerEntryData.account(o)),t.delete(Jp(n,e.dataName())),py("manageDataSuccess"))}function py(e){return No.xdr.
OperationResult.opInner(No.xdr.OperationResultTr.manageData(No.xdr.ManageDataResult[e]()))}var Fl=qe(Ne(),1);var dM={threshold:()=>"medium",check(e){return e.amount().toBigInt()<=0n||!ea(e.asset())?mT("paymentMalformed"):void 0},apply(e,t){let r=Kee(e,t);if(r)return mT(
r);let n={asset:e.asset(),from:t.sourceMuxed,to:e.destination(),amount:e.amount().toBigInt(),memo:t.envelope.tx.memo()};return t.emit(jl(t.networkId,n)),mT("pay\
mentSuccess")}};function Kee(e,t){let r=e.amount().toBigInt(),n={address:jr(e.destination()),delta:r},o={address:t.source,delta:-r};return ta(e.asset())?n.address===
o.address?void 0:lM(t,n,["paymentNoDestination","paymentLineFull"])??lM(t,o,["paymentUnderfunded","paymentUnderfunded"]):!(fn(e.asset()).getIssuer()===n.address)&&
!Le(t.entries,n.address)?"paymentNoDestination":fM(t,e.asset(),n,["paymentNoTrust","paymentNotAuthorized","paymentLineFull"])??fM(t,e.asset(),o,["paymentSrcNoTr\
ust","paymentSrcNotAuthorized","paymentUnderfunded"])}function lM({entries:e,header:t},{address:r,delta:n},[o,i]){let s=Le(e,r);if(!s)return o;if(!Qs(s,n))return i;
ut(e,t.sequence,Fl.xdr.LedgerEntryData.account(s))}function fM({entries:e,header:t},r,{address:n,delta:o},[i,s,a]){let u=fn(r);if(u.getIssuer()===n)return;let c=Gs(
e,n,u);if(!c)return i;if(!Rb(c))return s;if(!jL(c,o))return a;ut(e,t.sequence,Fl.xdr.LedgerEntryData.trustline(c))}function mT(e){return Fl.xdr.OperationResult.
opInner(Fl.xdr.OperationResultTr.payment(Fl.xdr.PaymentResult[e]()))}var Fb=qe(Ne(),1);var Hee={ok:"restoreFootprintSuccess",malformed:"restoreFootprintMalformed",trapped:"restoreFootprintResourceLimitExceeded",archived:"restoreFootprintResourceLi\
mitExceeded","resource-limit":"restoreFootprintResourceLimitExceeded","insufficient-refundable-fee":"restoreFootprintInsufficientRefundableFee"},pM={threshold:()=>"\
low",check(e,{envelope:t}){let r=yr(t)?.resources().footprint();return r?.readOnly().length===0&&r.readWrite().every(o=>Xs(Cr(o)))?void 0:gT("malformed")},apply(e,t){
let r=t.soroban;if(!r)return gT("malformed");let n=r.host.applyRestore({ledger:r.ledger,resources:r.data.toXDR(),envelopeSize:r.envelopeSize});return gT(Ul(r,n,
t))}};function gT(e){let t=Fb.xdr.RestoreFootprintResult[Hee[e]]();return Fb.xdr.OperationResult.opInner(Fb.xdr.OperationResultTr.restoreFootprint(t))}var Lo=qe(Ne(),1);var yy=qe(Ne(),1);var Vl=qe(Ne(),1);var $ee=20;function mM(e){let t=e.thresholds()[0]??0;return[...t>0?[{key:Wee(e),weight:t}]:[],...e.signers().map(n=>({key:n.key(),weight:n.weight()}))]}function gM(e,t){
let r={low:1,medium:2,high:3}[t];return e.thresholds()[r]??0}function vM(e,t){let r=e.signers(),n=r.find(s=>Kl(s.key(),t.key));if(n)return n.weight(t.weight),"d\
one";if(r.length>=$ee)return"tooManySigners";let o=Nl(e);if(o!=="added")return o;let i=r.filter(s=>_M(s.key(),t.key)<0).length;return r.splice(i,0,new Vl.xdr.Signer(
t)),hu(e)?.signerSponsoringIDs().splice(i,0,null),"done"}function vT(e,t){let r=e.signers().findIndex(n=>Kl(n.key(),t));return r<0?!1:(e.signers().splice(r,1),hu(
e)?.signerSponsoringIDs().splice(r,1),Ll(e),!0)}function bM(e,t,r){let{feeBump:n,tx:o}=t;n&&yM(e,n.feeSource,t.hash,r);let i=o.operations().map(s=>s.sourceAccount()??
o.sourceAccount());for(let s of new Set([xo(t),...i.map(jr)]))yM(e,s,t.innerHash,r)}function yM(e,t,r,n){let o=Le(e,t);o&&vT(o,Vl.xdr.SignerKey.signerKeyTypePreAuthTx(
r))&&ut(e,n.sequence,Vl.xdr.LedgerEntryData.account(o))}function Wee(e){return Vl.xdr.SignerKey.signerKeyTypeEd25519(e.accountId().ed25519())}function Kl(e,t){return _M(
e,t)===0}function _M(e,t){return Buffer.compare(hM(e),hM(t))}function hM(e){if(e.switch()!==Vl.xdr.SignerKeyType.signerKeyTypeEd25519SignedPayload())return e.toXDR();
let{ed25519:t,payload:r}={ed25519:e.ed25519SignedPayload().ed25519(),payload:e.ed25519SignedPayload().payload()};return Buffer.concat([e.toXDR().subarray(0,4),t,
r])}function _T(e){return Hl(e)?.extraSigners()??[]}function SM(e){let t=_T(e),[r,n]=t;return r&&n&&Kl(r,n)?!1:!t.some(ST)}function ST(e){return e.switch()===yy.xdr.
SignerKeyType.signerKeyTypeEd25519SignedPayload()&&e.ed25519SignedPayload().payload().length===0}function AM(e,t){let r=Xee(e),n=Hl(e)?.ledgerBounds(),o=BigInt(
t.closeTime);if(r&&r.min>o||n&&n.minLedger()>t.sequence)return"txTooEarly";if(r&&r.max>0n&&r.max<o||n&&n.maxLedger()>0&&n.maxLedger()<=t.sequence)return"txTooLa\
te"}function wM(e,t,r){if(!zee(e,t,r))return"txBadSeq";let n=NL(t),o=Hl(e)?.minSeqAge().toBigInt()??0n,i=Hl(e)?.minSeqLedgerGap()??0,s=BigInt(r.closeTime)-o<n.time,
a=r.sequence-i<n.ledger;return s||a?"txBadMinSeqAgeOrGap":void 0}function zee(e,t,r){let n=e.tx.seqNum().toBigInt(),o=t.seqNum().toBigInt();if(n===Ml(r.sequence))
return!1;let i=Hl(e)?.minSeqNum()?.toBigInt();return i===void 0?n===o+1n:o>=i&&o<n}function EM(e,t,r){let n=Le(e,xo(t));n&&(n.seqNum(t.tx.seqNum()),xb(n,r),ut(e,
r.sequence,yy.xdr.LedgerEntryData.account(n)))}function TM(e){return["txSuccess","txFailed","txBadMinSeqAgeOrGap","txBadAuth","txBadAuthExtra","txInternalError"].
includes(e)}function Hl(e){let t=e.tx.cond();return t.switch()===yy.xdr.PreconditionType.precondV2()?t.v2():void 0}function Xee(e){let t=e.tx.cond(),r=t.switch()===
yy.xdr.PreconditionType.precondTime()?t.timeBounds():Hl(e)?.timeBounds();return r?{min:r.minTime().toBigInt(),max:r.maxTime().toBigInt()}:void 0}var Gee=15,CM={threshold:e=>wT(e).some(t=>t!==void 0)||e.signer()?"high":"medium",check(e,{source:t}){let r=Zee(e)??Jee(e)??Yee(e,t)??Qee(e);return r&&AT(r)},apply(e,{
entries:t,header:r,source:n}){let o=Le(t,n);if(!o)return Lo.xdr.OperationResult.opNoAccount();let i=ete(o,e,t)??tte(o,e)??nte(o,e);return i==="tooManySubentries"?
Lo.xdr.OperationResult.opTooManySubentries():i?AT(i):(rte(o,e),o.homeDomain(e.homeDomain()??o.homeDomain()),ut(t,r.sequence,Lo.xdr.LedgerEntryData.account(o)),AT(
"setOptionsSuccess"))}};function Zee(e){let[t,r]=[e.setFlags()??0,e.clearFlags()??0];return((t|r)&~Gee)!==0?"setOptionsUnknownFlag":(t&r)!==0?"setOptionsBadFlag\
s":void 0}function Jee(e){return wT(e).some(r=>(r??0)>255)?"setOptionsThresholdOutOfRange":void 0}function Yee(e,t){let r=e.signer();if(!r)return;let n=Lo.xdr.SignerKey.
signerKeyTypeEd25519(di(t).ed25519());return Kl(r.key(),n)||r.weight()>255||ST(r.key())?"setOptionsBadSigner":void 0}function Qee(e){return Ub(e.homeDomain()??"")?
void 0:"setOptionsInvalidHomeDomain"}function ete(e,t,r){let n=t.inflationDest();if(n){if(!Le(r,Xr(n)))return"setOptionsInvalidInflation";e.inflationDest(n)}}function tte(e,t){
let[r,n]=[t.setFlags()??0,t.clearFlags()??0];if((r|n)===0)return;if(Ro(e,Lo.xdr.AccountFlags.authImmutableFlag()))return"setOptionsCantChange";e.flags(e.flags()&
~n|r);let o=Ro(e,Lo.xdr.AccountFlags.authClawbackEnabledFlag()),i=Ro(e,Lo.xdr.AccountFlags.authRevocableFlag());return o&&!i?"setOptionsAuthRevocableRequired":void 0}
function rte(e,t){let r=e.thresholds();e.thresholds(Buffer.from(wT(t).map((n,o)=>n??r[o]??0)))}function nte(e,t){let r=t.signer();if(!r)return;if(r.weight()===0){
vT(e,r.key());return}let n=vM(e,{key:r.key(),weight:r.weight()});return{done:void 0,tooManySigners:"setOptionsTooManySigners",lowReserve:"setOptionsLowReserve",
tooManySubentries:"tooManySubentries"}[n]}function wT(e){return[e.masterWeight(),e.lowThreshold(),e.medThreshold(),e.highThreshold()].map(r=>r??void 0)}function AT(e){
return Lo.xdr.OperationResult.opInner(Lo.xdr.OperationResultTr.setOptions(Lo.xdr.SetOptionsResult[e]()))}var as=qe(Ne(),1);var ET=as.xdr.TrustLineFlags.authorizedFlag().value,gu=ET|as.xdr.TrustLineFlags.authorizedToMaintainLiabilitiesFlag().value,ote=as.xdr.TrustLineFlags.trustlineClawbackEnabledFlag().
value,OM={threshold:()=>"low",check(e,{source:t}){let r=e.asset();return ta(r)||!ea(r)||fn(r).getIssuer()!==t||Xr(e.trustor())===t||!ite(e.setFlags(),e.clearFlags())?
hy("setTrustLineFlagsMalformed"):void 0},apply(e,{entries:t,header:r,source:n,networkId:o,emit:i}){let s=Le(t,n);if(!s||!ste(s,e))return hy("setTrustLineFlagsCa\
ntRevoke");let a=Xr(e.trustor()),u=Gs(t,a,fn(e.asset()));if(!u)return hy("setTrustLineFlagsNoTrustLine");let c=u.flags()&~e.clearFlags()|e.setFlags();if((c&gu)===
gu)return hy("setTrustLineFlagsInvalidState");let l=((u.flags()^c)&ET)!==0;u.flags(c),ut(t,r.sequence,as.xdr.LedgerEntryData.trustline(u));let d={asset:e.asset(),
trustor:a,authorized:Rb(u)};return l&&i(UL(o,d)),hy("setTrustLineFlagsSuccess")}};function ite(e,t){return(e&t)===0&&(e&~gu)===0&&(e&gu)!==gu&&(t&~(gu|ote))===0}
function ste(e,t){let r=Ro(e,as.xdr.AccountFlags.authRevocableFlag()),n=(t.clearFlags()&gu)!==0,o=(t.setFlags()&ET)!==0;return r||!n||o}function hy(e){let t=as.xdr.
SetTrustLineFlagsResult[e]();return as.xdr.OperationResult.opInner(as.xdr.OperationResultTr.setTrustLineFlags(t))}var my={createAccount:ZL,payment:dM,changeTrust:XL,setOptions:CM,manageData:cM,bumpSequence:zL,accountMerge:HL,setTrustLineFlags:OM,invokeHostFunction:uM,extendFootprintTtl:aM,
restoreFootprint:pM};var Vb=qe(Ne(),1);import{createHash as ate,createPublicKey as ute,verify as cte}from"node:crypto";function BM(e,t){let r=new Set,n=lte(e);return{check(o,i){let s={weight:fte(o,e)};return s.weight>0&&s.weight>=i?!0:n.some(([a,u])=>{let c=o.filter(({key:l})=>l.
switch()===a);return t.some(l=>{let d=c.findIndex(({key:p})=>u(p,l)),[f]=d<0?[]:c.splice(d,1);return f?(r.add(l),s.weight+=qM(f.weight),s.weight>=i):!1})})},allUsed:()=>t.
every(o=>r.has(o))}}var IM={check:()=>!0,allUsed:()=>!0};function gy(e,t,r){return e.check(mM(t),gM(t,r))}function xM(e,t){return t.length===0?!0:e.check(t.map(
r=>({key:r,weight:1})),t.length)}function RM(e,t){return e.check([{key:Vb.xdr.SignerKey.signerKeyTypeEd25519(t),weight:1}],0)}function lte(e){let t=Vb.xdr.SignerKeyType;
return[[t.signerKeyTypeHashX(),(r,n)=>dte(r.hashX(),n)],[t.signerKeyTypeEd25519(),(r,n)=>NM(r.ed25519(),e,r.ed25519().subarray(-4),n)],[t.signerKeyTypeEd25519SignedPayload(),
(r,n)=>pte(r.ed25519SignedPayload(),n)]]}function fte(e,t){return e.filter(({key:r})=>r.switch()===Vb.xdr.SignerKeyType.signerKeyTypePreAuthTx()).filter(({key:r})=>r.
preAuthTx().equals(t)).reduce((r,{weight:n})=>r+qM(n),0)}function qM(e){return Math.min(e,255)}function dte(e,t){return t.hint().equals(e.subarray(-4))?ate("sha\
256").update(t.signature()).digest().equals(e):!1}function pte(e,t){let r=e.payload(),n=Buffer.alloc(4);r.subarray(-4).copy(n);let o=e.ed25519().subarray(-4).map(
(i,s)=>i^(n[s]??0));return NM(e.ed25519(),r,o,t)}var kM=new WeakMap;function NM(e,t,r,n){if(!n.hint().equals(r))return!1;let o=Buffer.concat([e,n.signature(),t]).
toString("latin1"),i=kM.get(n)??new Map,s=i.get(o)??yte(e,t,n.signature());return kM.set(n,i.set(o,s)),s}function yte(e,t,r){let n={kty:"OKP",crv:"Ed25519",x:e.
toString("base64url")},o=ute({key:n,format:"jwk"});return cte(null,t,o,r)}function vy(e,t){let n=e.tx.operations()[t]?.sourceAccount()??e.tx.sourceAccount();return{source:jr(n),sourceMuxed:n}}function MM(e){let t=PT(e);if(!t)return vu.xdr.
OperationResult.opNotSupported();let{source:r,sourceMuxed:n}=vy(e.envelope,e.index);return Le(e.entries,r)?t.operation.check(t.body,{...e,source:r,sourceMuxed:n,
soroban:void 0}):vu.xdr.OperationResult.opNoAccount()}function jM(e,t){let r=PT(e);if(!r)return vu.xdr.OperationResult.opNotSupported();let{source:n,sourceMuxed:o}=vy(
e.envelope,e.index);return TT(e,t)??r.operation.check(r.body,{...e,source:n,sourceMuxed:o,soroban:void 0})}function TT(e,t){let{source:r,sourceMuxed:n}=vy(e.envelope,
e.index),o=Le(e.entries,r);if(o){let a=PT(e),u=a?.operation.threshold(a.body)??"medium";return gy(t,o,u)?void 0:vu.xdr.OperationResult.opBadAuth()}return e.envelope.
tx.operations()[e.index]?.sourceAccount()?RM(t,di(jr(n)).ed25519())?void 0:vu.xdr.OperationResult.opBadAuth():vu.xdr.OperationResult.opNoAccount()}function PT(e){
let t=e.envelope.tx.operations()[e.index]?.body(),r=t?.switch().name??"",n=Object.hasOwn(my,r)?my[r]:void 0;if(n)return{operation:n,body:t?.value()};e.log(`opNO\
T_SUPPORTED: ${r}`)}var Kb=qe(Ne(),1);var hte=1n<<50n;function UM(e){return BigInt(Math.max(1,e.tx.operations().length+(e.feeBump?1:0)))}function $l(e){return fy(e)?yr(e)?.resourceFee().toBigInt()??
0n:0n}function Wl(e){return ay(e)-$l(e)}function na(e){return BigInt(Qp)*UM(e)}function FM(e){let t=Wl(e),r=na(e);return $l(e)+(t<r?t:r)}function VM(e){return(FM(
e)-$l(e))/UM(e)}function CT(e){return $l(e)+na(e)}function KM(e){if(e.feeBump&&e.feeBump.fee<0n)return!1;if(!fy(e))return!0;let t=yr(e)?.resourceFee().toBigInt();
return t!==void 0&&t>=0n&&t<=hte}function OT(e){return{...e,hash:e.innerHash,feeBump:void 0}}function HM(e){let t=Wl(e);return t>=na(e)&&t>=WM(e)}function $M(e){
return Wl(e)<na(e)?CT(e):WM(e)}function WM(e){let t=OT(e),r=na(t),n=Wl(t);return n<0n?0n:(n*na(e)+r-1n)/r}function zM(e,t,r){let n=sy(t),o=Le(e,n);if(!o)throw new Error(
`${n} pays the fee of a transaction but does not exist.`);let i=o.balance().toBigInt(),s=FM(t),a=s<i?s:i;return o.balance(new Kb.xdr.Int64(i-a)),ut(e,r.sequence,
Kb.xdr.LedgerEntryData.account(o)),a}function XM(e,t,r,n){let o=Le(e,sy(t));return r===0n||!o||!Qs(o,r)?0n:(ut(e,n.sequence,Kb.xdr.LedgerEntryData.account(o)),r)}function Hb(e,t){if(!KM(e))return $E("txMalformed",0n);let r=CT(e);if(!e.feeBump){let i=ZM(e,t,"itself");return i&&Al(e,i,r)}let n=t.phase==="submit"?mte(e,t):void 0;
if(n)return $E(n,n==="txInsufficientFee"?$M(e):r);let o=ZM(OT(e),t,"fee bump");return o&&Al(e,o,r)}function mte(e,t){let{feeBump:r,hash:n}=e;if(!r)return;if(!HM(
e))return"txInsufficientFee";let o=Le(t.entries,r.feeSource);if(!o)return"txNoAccount";let i=JM(n,r.signatures,t);return gy(i,o,"low")?uy(o)<r.fee?"txInsufficie\
ntBalance":i.allUsed()?void 0:"txBadAuthExtra":"txBadAuth"}function ZM(e,t,r){let n=gte(e)??vte(e,t,r)??AM(e,t.header)??_te(e,t,r);if(n)return{code:n};let o=Le(
t.entries,xo(e));if(!o)return{code:"txNoAccount"};let i=JM(e.innerHash,e.signatures,t),s=wM(e,o,t.header)??Ste(e,o,i)??Ate(e,o,t,r);if(s)return{code:s};let a=wte(
e,t,i);return a||(i.allUsed()?void 0:{code:"txBadAuthExtra"})}function gte(e){return SM(e)?e.tx.operations().length===0?"txMissingOperation":YL(e)?void 0:"txMal\
formed":"txMalformed"}function vte(e,t,r){if(!fy(e))return;let n=QL(e)??bte(e,t,r);if(n)return t.log(`txSOROBAN_INVALID: ${n}`),"txSorobanInvalid"}function bte(e,t,r){
let n=$l(e),o=ay(e);if(r==="itself"&&n>o)return`The resource fee of ${n} is more than the transaction's fee of ${o}.`;let i=t.minResourceFee?.(e)??0n;return n<i?
`The resource fee is ${n}: at least ${i} is due.`:void 0}function _te(e,{phase:t},r){return t==="apply"||r==="fee bump"||Wl(e)>=na(e)?void 0:"txInsufficientFee"}
function Ste(e,t,r){return gy(r,t,"low")&&xM(r,_T(e))?void 0:"txBadAuth"}function Ate(e,t,{phase:r},n){return r==="apply"||n==="fee bump"||uy(t)>=ay(e)?void 0:"\
txInsufficientBalance"}function wte(e,t,r){let n=[],o={any:!1};for(let[s,a]of e.tx.operations().entries()){let u={...t,envelope:e,index:s},c=o.any&&t.phase==="s\
ubmit"?void 0:i(u);o.any||=c!==void 0,n.push(c??nL(a))}return o.any?{code:"txFailed",operations:n}:void 0;function i(s){return t.phase==="submit"?jM(s,r):TT(s,r)}}
function JM(e,t,{impersonate:r}){return r?IM:BM(e,t)}function e5(e){let{header:t,ledger:r,pending:n}=e,o=Ete(e),{changes:i}=iy(r,t.sequence,s=>{(!o||TM(wl(o)))&&EM(s,n.envelope,t),bM(s,n.envelope,t)});return o?{result:o,
successful:!1,changesBefore:i,operations:[],soroban:void 0}:{changesBefore:i,...Tte(e)}}function Ete({network:e,pending:t,header:r,ledger:n}){return Hb(t.envelope,
{...e,entries:n,header:r,phase:"apply",impersonate:t.impersonate})}function Tte(e){let{envelope:t}=e.pending,r=lu(e.ledger),n=Bte(e),o=Pte(e,r,n);if(!o)return{result:Al(
t,{code:"txInternalError"},0n),successful:!1,operations:[],soroban:n};let i=Q4(o.map(({result:a})=>a)),s=i.code==="txSuccess";return s&&r.commitTo(e.ledger),{result:Al(
t,i,0n),successful:s,operations:s?o.map(({meta:a})=>a):[],soroban:n}}function Pte(e,t,r){try{return e.pending.envelope.tx.operations().map((n,o)=>Cte(e,{operation:n,
index:o,writes:t,soroban:r}))}catch(n){if(!(n instanceof dy))throw n;e.network.log(`txINTERNAL_ERROR: ${n.message}`);return}}function Cte(e,t){let{operation:r,writes:n,
index:o,soroban:i}=t,s=lu(n),a=[],u=kte(e,{index:o,entries:s,soroban:i,events:a}),c=MM(u)??Ote(r,u),l=zs(c)?s.changes():[];return zs(c)&&s.commitTo(n),{result:c,
meta:{changes:sT(l,e.header.sequence),events:a.map(d=>d.toXDR())}}}function Ote(e,t){let r=my[e.body().switch().name];return r?(t.soroban&&(t.soroban.reading.entries=
t.entries),r.apply(e.body().value(),t)):QM.xdr.OperationResult.opNotSupported()}function kte(e,t){let{index:r,entries:n,soroban:o,events:i}=t,{envelope:s}=e.pending;
return{...vy(s,r),entries:n,header:e.header,networkId:e.network.networkId,passphrase:e.network.passphrase,envelope:s,index:r,soroban:o,log:e.network.log,emit:a=>{
i.push(a)}}}function Bte({network:e,pending:t,header:r}){let{envelope:n}=t,o=yr(n);return o&&iM({network:e,envelope:n,data:o,header:r})}var{array:by,ext0:BT,int32:t5,int64:kT,optional:r5,struct:$b}=Io;function n5(e){let{operations:t,soroban:r}=e;return $b(t5(4),BT,e.changesBefore,by(t.map(({changes:n,
events:o})=>$b(BT,n,by(o)))),by([]),r5(r&&Ite(r)),by(e.transactionEvents),by(r?.diagnosticEvents??[]))}function Ite(e){let t=$b(t5(1),BT,kT(e.nonRefundableFee),
kT(e.refundableFee),kT(e.rentFee));return $b(t,r5(e.returnValue))}var u5=qe(Ne(),1);var Rte=["ok","trapped","resource-limit","archived","insufficient-refundable-fee","internal-error"];function Wb(e){if(!e.ok)return Nte(e.error);let{response:t}=e,
r=()=>t.bytes(),n=Rte[t.u32()]??"internal-error",o=t.option(()=>t.text()),i=t.option(r);return{status:n,...o!==void 0&&{error:o},...i&&{returnValue:i},changes:t.
list(()=>qte(t)),events:t.list(r),diagnosticEvents:t.list(r),instructions:t.u64(),memoryBytes:t.u64(),nonRefundableFee:t.i64(),refundableFee:t.i64(),rentFee:t.i64(),
readBytes:t.u32(),writeBytes:t.u32(),eventBytes:t.u32()}}function qte(e){return{key:e.bytes(),entry:e.option(()=>e.bytes()),liveUntil:e.option(()=>e.u32()),readOnly:e.
flag(),restored:e.flag()}}function Nte(e){return{status:"internal-error",error:e,changes:[],events:[],diagnosticEvents:[],instructions:0n,memoryBytes:0n,nonRefundableFee:0n,
refundableFee:0n,rentFee:0n,readBytes:0,writeBytes:0,eventBytes:0}}import{readFileSync as Mte}from"node:fs";import{brotliDecompressSync as jte}from"node:zlib";var us=class{parts=[];u32(t){let r=new Uint8Array(4);return new DataView(r.buffer).setUint32(0,t,!0),this.parts.push(r),this}u64(t){let r=new Uint8Array(8);return new DataView(
r.buffer).setBigUint64(0,t,!0),this.parts.push(r),this}bytes(t){return this.u32(t.length),this.parts.push(t),this}list(t){this.u32(t.length);for(let r of t)this.
bytes(r);return this}finish(){return Buffer.concat(this.parts)}},zb=class{response;view;at=0;constructor(t){this.response=t,this.view=new DataView(t.buffer,t.byteOffset,
t.length)}u32(){return this.view.getUint32(this.skip(4),!0)}flag(){return this.u32()===1}u64(){return this.view.getBigUint64(this.skip(8),!0)}i64(){return this.
view.getBigInt64(this.skip(8),!0)}bytes(){let t=this.u32(),r=this.skip(t);return this.response.slice(r,r+t)}text(){return Buffer.from(this.bytes()).toString()}option(t){
return this.flag()?t():void 0}list(t){return Array.from({length:this.u32()},t)}skip(t){let r=this.at;return this.at+=t,r}};function i5(e){let t=o5(e);return{call(r,n){try{return Fte(Ute(t.exports,r,n))}catch(o){let{thrown:i,panic:s}=t;if(t=o5(e),i)throw i.error;return{ok:!1,error:Hte(
o,s),diagnosticEvents:[]}}}}}var IT;function Dte(){if(!IT){let e=Mte(new URL("./soroban-host.wasm.br",import.meta.url));IT=new WebAssembly.Module(jte(e))}return IT}
function o5(e){let t={get_ledger_entry(o,i){try{return Vte(n.exports,e(Xb(n.exports,o,i)))}catch(s){throw n.thrown={error:s},s}},panic_message(o,i){n.panic=Buffer.
from(Xb(n.exports,o,i)).toString()}},{exports:r}=new WebAssembly.Instance(Dte(),{localnet:t}),n={exports:r,thrown:void 0,panic:void 0};return n}function Ute(e,t,r){
let n=e[t](s5(e,r),r.length),[o,i]=Kte(n),s=Xb(e,o,i).slice();return e.dealloc(o,i),s}function Fte(e){let t=new zb(e);return t.flag()?{ok:!0,response:t}:{ok:!1,
error:t.text(),diagnosticEvents:t.list(()=>t.bytes())}}function Vte(e,t){if(!t)return 0n;let r=Buffer.alloc(4+t.entry.length);return r.writeUInt32LE(t.liveUntil??
4294967295),r.set(t.entry,4),BigInt(s5(e,r))<<32n|BigInt(r.length)}function s5(e,t){let r=e.alloc(t.length)>>>0;return Xb(e,r,t.length).set(t),r}function Kte(e){
let t=BigInt.asUintN(64,e);return[Number(t>>32n),Number(t&0xffffffffn)]}function Xb(e,t,r){return new Uint8Array(e.memory.buffer,t>>>0,r)}function Hte(e,t){return`\
The Soroban host trapped and was restarted: ${t??(e instanceof Error?e.message:String(e))}`}function zl(e,t){return e.u32(t.protocolVersion).u32(t.sequence).u64(t.timestamp).u32(t.baseReserve).bytes(t.networkId)}function Gb(e){if(!e.ok)return e;let{response:t}=e,r=()=>t.bytes();return{ok:!0,returnValue:t.option(r),auth:t.list(r),events:t.list(r),diagnosticEvents:t.list(
r),transactionData:t.bytes(),instructions:t.u64(),memoryBytes:t.u64(),changes:t.list(()=>zte(t))}}function zte(e){let t=()=>e.bytes();return{key:e.bytes(),before:e.
option(t),after:e.option(t)}}var Gte=["enforce","record","record_allow_nonroot"],Zb=class e{instance;constructor(t){this.instance=t}static create(t){return new e(i5(t))}simulateInvoke(t){let{
ledger:r,source:n,operation:o,authMode:i,prngSeed:s,instructionLeeway:a=0}=t,u=zl(new us,r).bytes(n).bytes(o).u32(Gte.indexOf(i)).bytes(s).u32(a);return Gb(this.
instance.call("simulate_invoke",u.finish()))}simulateExtend(t){let{ledger:r,keys:n,extendTo:o}=t,i=zl(new us,r).list(n).u32(o);return Gb(this.instance.call("sim\
ulate_extend",i.finish()))}simulateRestore(t){let r=zl(new us,t.ledger).list(t.keys);return Gb(this.instance.call("simulate_restore",r.finish()))}applyInvoke(t){
let{ledger:r,source:n,operation:o,resources:i,envelopeSize:s,prngSeed:a}=t,u=zl(new us,r).bytes(n).bytes(o).bytes(i).u32(s).bytes(a);return Wb(this.instance.call(
"apply_invoke",u.finish()))}applyExtend(t){let r=a5(t).u32(t.extendTo);return Wb(this.instance.call("apply_extend",r.finish()))}applyRestore(t){let r=a5(t);return Wb(
this.instance.call("apply_restore",r.finish()))}resourceFee(t){let{data:r,envelopeSize:n,isRestore:o=!1}=t,i=new us().bytes(r).u32(n).u32(Number(o)),s=this.instance.
call("non_refundable_fee",i.finish());if(!s.ok)throw new Error(s.error);return s.response.i64()}};function a5({ledger:e,resources:t,envelopeSize:r}){return zl(new us,
e).bytes(t).u32(r)}function c5(e){let{passphrase:t,ledger:r,clock:n=Date.now}=e,o={entries:r.entries},i={passphrase:t,networkId:(0,u5.hash)(Buffer.from(t)),ledger:r,reading:o,host:Zb.
create(s=>o.entries.get(Buffer.from(s).toString("base64"))),now:()=>n()+i.offsetSeconds*1e3,offsetSeconds:e.offsetSeconds??0,ledgerTimeSeconds:e.ledgerTimeSeconds??
0,pending:new Map,closing:void 0,requests:0,simulations:0,onClose:new Set,onRevert:new Set,log:e.log??(()=>{})};return i}function Xl(e){let{header:t}=e.ledger;return{
sequence:t.sequence+1,closeTime:Math.max(t.closeTime,Math.floor(e.now()/1e3))}}var Zte=64;function cs(e){let t=Xl(e),r=[...e.pending.values()];e.pending.clear();let n=lu(e.ledger.entries),o=r.map(u=>Jte(n,u,t)).map(u=>({...u,outcome:e5({network:e,
pending:u.pending,header:t,ledger:n})})).map(u=>Yte(n,u,t)),i=t.sequence%Zte===0?Qte(e,n,t):[],s=o.map((u,c)=>ere(e,u,c)),a=rre(e,t,{transactions:s,evictedKeys:i,
settled:o});return nre(e,a,n)}function Gl(e){e.pending.size>0&&cs(e)}function l5(e,t){let{header:r}=e.ledger;e.ledger.header={...r,sequence:r.sequence+t},eT(e.ledger)}
function Jte(e,t,r){let{value:n,changes:o}=iy(e,r.sequence,i=>zM(i,t.envelope,r));return{pending:t,charged:n,feeChanges:o}}function Yte(e,t,r){let{soroban:n,successful:o}=t.
outcome,i=n?sM(n,o):0n,{value:s,changes:a}=iy(e,r.sequence,u=>XM(u,t.pending.envelope,i,r));return{...t,refund:s,refundChanges:a}}function Qte(e,t,{sequence:r}){
let n=(i=r)=>i<r,o=[...e.ledger.entries.entries()].filter(([i,{liveUntil:s}])=>n(s)&&!Xs(i)).map(([i])=>i).filter(i=>n(t.get(i)?.liveUntil));for(let i of o)t.delete(
i);return o.map(i=>Buffer.from(i,"base64"))}function ere(e,t,r){let{outcome:n,pending:o,charged:i}=t,{envelope:s}=o,a=eL(n.result,i-t.refund),u=tre(e,t);return{
hash:s.hash.toString("hex"),innerHash:s.feeBump?s.innerHash.toString("hex"):void 0,applicationOrder:r+1,successful:n.successful,feeBump:s.feeBump!==void 0,soroban:yr(
s)!==void 0,inclusionFee:VM(s),envelope:s.bytes,result:a.toXDR(),meta:n5({...n,transactionEvents:u}),feeChanges:t.feeChanges,refundChanges:t.refundChanges,diagnosticEvents:n.
soroban?.diagnosticEvents??[],contractEvents:n.operations.map(({events:c})=>c),transactionEvents:u}}function tre(e,{charged:t,refund:r,pending:n}){let o=sy(n.envelope);
return[...FL(e.networkId,o,t),...VL(e.networkId,o,r)].map(i=>i.toXDR())}function rre(e,{sequence:t,closeTime:r},n){let o=e.ledger.header,{transactions:i,evictedKeys:s,
settled:a}=n,u=a.reduce((h,v)=>h+v.charged-v.refund,0n),c=IL({previousHash:o.hash,classic:i.filter(({soroban:h})=>!h).map(({envelope:h})=>h),soroban:i.filter(({
soroban:h})=>h).map(({envelope:h})=>h),baseFee:Qp}),l={sequence:t,closeTime:r,previousHash:o.hash,feePool:o.feePool+u},d=ey(i.map(({hash:h,result:v})=>ty(Buffer.
from(h,"hex"),v))),f=wb(l,{txSetHash:Un(c),txSetResultHash:Un(d)}),p=Eb(f);return e.ledger.header={...l,hash:p},{sequence:t,hash:p.toString("hex"),closeTime:r,header:f.
toXDR(),txSet:c,transactions:i,evictedKeys:s}}function nre(e,t,r){let n=r.changes();e.ledger.entries.apply(n);let o=ry(e.ledger,t);for(let i of e.onClose)i(o,n);
return o}var Fn=qe(Ne(),1);function Yb(e){let t=tL(e),r=wl(e),n=vb(e).filter(i=>!zs(i)),o=[r===t?[]:[r],n.map(bb)].flat();return o.length>0?`${t} (${o.join(", ")})`:t}var Qb=qe(Ne(),1);var Mo=class extends Error{name="simulate.SimulationError"};function e0(e,t,r={}){let[n,...o]=t.tx.operations();if(!n||o.length>0)throw new Mo(`Transaction must\
 contain exactly one operation, got ${t.tx.operations().length}`);let i=Xl(e),s=dT(e,i);e.reading.entries=e.ledger.entries,e.simulations+=1;let a=n.body();switch(a.
switch()){case Qb.xdr.OperationType.invokeHostFunction():return e.host.simulateInvoke({ledger:s,source:di(sre(n,t)).toXDR(),operation:a.invokeHostFunctionOp().toXDR(),
authMode:ire(a.invokeHostFunctionOp(),r),prngSeed:ore(e,i.sequence-1,t),instructionLeeway:r.instructionLeeway??0});case Qb.xdr.OperationType.extendFootprintTtl():
return f5(r),e.host.simulateExtend({ledger:s,keys:d5(t).readOnly().map(p5),extendTo:a.extendFootprintTtlOp().extendTo()});case Qb.xdr.OperationType.restoreFootprint():
return f5(r),e.host.simulateRestore({ledger:s,keys:d5(t).readWrite().map(p5)});default:throw new Mo(`Transaction contains unsupported operation type: ${a.switch().
name}`)}}function ore(e,t,{hash:r}){return pT(e,t,Buffer.from(`${r.toString("hex")}:${e.simulations}`))}function ire(e,{authMode:t}){let r=e.auth().length>0;if(r&&
t&&t!=="enforce")throw new Mo(`cannot set authMode to '${t}' with an auth footprint`);return t??(r?"enforce":"record")}function f5({authMode:e}){if(e)throw new Mo(
"cannot set authMode with non-InvokeHostFunction operations")}function d5(e){let t=yr(e);if(t)return t.resources().footprint();throw new Mo("To perform a Simula\
teTransaction for ExtendFootprintTtl or RestoreFootprint operations, SorobanTransactionData must be provided")}function sre(e,t){let r=e.sourceAccount();return r?
jr(r):xo(t)}function p5(e){return e.toXDR()}var _y=class extends Error{name="own.OwnTransactionError"},are="100000";function mi(e,t,r,n=[]){e.pending.has(t)&&cs(e);let o=ure(e,t,r,n);e.pending.set(t,{envelope:o,
impersonate:!0}),cs(e);let i=e.ledger.transactions.get(o.hash.toString("hex"));if(!i?.transaction.successful)throw new _y(`A transaction of the network itself f\
ailed: ${i?dre(i.transaction):"not in the ledger"}.`);return i.transaction}function ure(e,t,r,n){let[o]=r;if(!o||!cre(o))return xT(e,t,r);let i=new Fn.SorobanDataBuilder().
setReadOnly([...n]).build(),s=e0(e,xT(e,t,r,i));if(!s.ok)throw new _y(s.error);return o.body().switch()===Fn.xdr.OperationType.invokeHostFunction()&&o.body().invokeHostFunctionOp().
auth(s.auth.map(lre)),xT(e,t,r,fre(s.transactionData))}function xT(e,t,r,n){let o=Le(e.ledger.entries,t)?.seqNum().toString();if(o===void 0)throw new _y(`Accoun\
t ${t} does not exist.`);let i=new Fn.TransactionBuilder(new Fn.Account(t,o),{fee:are,networkPassphrase:e.passphrase}).setTimeout(0);for(let s of r)i.addOperation(
s);return n&&i.setSorobanData(n),yu(i.build().toEnvelope().toXDR(),e.networkId)}function cre(e){let t=e.body().switch();return t===Fn.xdr.OperationType.invokeHostFunction()||
t===Fn.xdr.OperationType.extendFootprintTtl()}function lre(e){return Fn.xdr.SorobanAuthorizationEntry.fromXDR(Buffer.from(e))}function fre(e){return Fn.xdr.SorobanTransactionData.
fromXDR(Buffer.from(e))}function dre({result:e}){return Yb(Fn.xdr.TransactionResult.fromXDR(Buffer.from(e)))}var dn=class extends Error{name="Controls.ControlError";code;hint;constructor(t,r,n){super(r),this.code=t,this.hint=n}},pre="10000",yre=100000000000n,hre=10000000000000n,
y5=12e7;function h5(e){let t=new Map,r=0;return{fund:n=>mre(e,n),faucet:n=>gre(e,n),closeLedger(n=1){RT(n,1);for(let o=0;o<n;o+=1)cs(e);return e.ledger.header.sequence},
advance:n=>bre(e,n),snapshot(){e.ledgerTimeSeconds===0&&Gl(e),r+=1;let n=String(r),{offsetSeconds:o}=e;return t.set(n,{ledger:tT(e.ledger),offsetSeconds:o}),n},
revert(n){let o=t.get(n);if(!o)throw _re(n,[...t.keys()]);for(let i of t.keys())Number(i)>Number(n)&&t.delete(i);e.pending.clear(),e.offsetSeconds=o.offsetSeconds,
cL(e.ledger,o.ledger);for(let i of e.onRevert)i()}}}function mre(e,t){let r=Pl(e.passphrase).publicKey();if(Vn.StrKey.isValidContract(t))return mi(e,r,[m5(pu,e,
r,t,yre)]);if(g5(t),Le(e.ledger.entries,t))throw new dn("account-exists",`Account ${t} is funded already.`,"Use it, or fund another one.");let n=Vn.Operation.createAccount(
{destination:t,startingBalance:pre});return mi(e,r,[n])}function gre(e,{address:t,amount:r}){if(r<=0n||r>hre)throw new dn("invalid-amount",`The faucet gives bet\
ween 0.0000001 and 1000000 USDC at a time, not ${r} base units.`,"Ask for less, more often.");let n=cn.getIssuer();if(Vn.StrKey.isValidContract(t))return mi(e,n,
[m5(cn,e,n,t,r)]);g5(t),vre(e,t,r);let o=Vn.Operation.payment({destination:t,asset:cn,amount:qT(r)});return mi(e,n,[o])}function m5(e,t,r,n,o){return Vn.Operation.
invokeContractFunction({contract:e.contractId(t.passphrase),function:"transfer",args:[new Vn.Address(r).toScVal(),new Vn.Address(n).toScVal(),(0,Vn.nativeToScVal)(
o,{type:"i128"})]})}function vre(e,t,r){let{entries:n}=e.ledger;if(!Le(n,t))throw new dn("no-account",`Account ${t} does not exist.`,`Fund it first: /friendbot?\
addr=${t}`);let o=Gs(n,t,cn);if(!o)throw new dn("no-trustline",`Account ${t} has no trustline for USDC (${cn.getIssuer()}).`,"Submit a changeTrust operation for\
 that asset first, as on testnet.");let i=BigInt(o.limit().toString())-BigInt(o.balance().toString());if(r>i)throw new dn("over-limit",`The USDC trustline of ${t}\
 has room for ${qT(i)}, not for ${qT(r)}.`,"Ask for less, or raise the limit of the trustline.")}function bre(e,t){let{seconds:r=0,ledgers:n=0}=t;RT(r,0),RT(n,0),
e.offsetSeconds+=r;let o=Math.min(Math.max(n,1),e.ledger.retention);n>o&&l5(e,n-o);for(let a=0;a<o;a+=1)cs(e);let{sequence:i,closeTime:s}=e.ledger.header;return{
sequence:i,closeTime:s}}function RT(e,t){if(!Number.isSafeInteger(e)||e<t||e>y5)throw new dn("invalid-count",`Expected a whole number from ${t} to ${y5}, got ${e}\
.`,"Pass such a number.")}function g5(e){if(!Vn.StrKey.isValidEd25519PublicKey(e))throw new dn("invalid-address",`"${e}" is not a Stellar address.`,"Pass an acc\
ount (G…) or a contract (C…).")}function _re(e,t){return new dn("unknown-snapshot",`There is no snapshot "${e}".`,t.length>0?`There are: ${t.join(", ")}.`:"\
Take one first.")}function qT(e){let t=e.toString().padStart(8,"0");return`${t.slice(0,-7)}.${t.slice(-7)}`}function t0(e){let t=/^(\d{1,12})(?:\.(\d{1,7}))?$/.
exec(e);if(!t)throw new dn("invalid-amount",`"${e}" is not an amount.`,"Write a decimal number with at most 7 decimals, such as 10 or 0.5.");return BigInt(`${t[1]}${(t[2]??
"").padEnd(7,"0")}`)}var io="https://www.npmjs.com/package/stellar-localnet";function so(e){try{return e()}catch(t){if(!(t instanceof dn))throw t;let{code:r,hint:n,message:o}=t;throw new tr(
un.invalidRequest,o,{code:r,hint:n})}}var Are="10",r0={docs:io,handle(e,{controls:t}){let r=Js(e,"address","an account (G…) or a contract (C…)"),n=Gr(e,"asset")||"USDC";if(n!=="USDC")throw Be(`a\
sset must be USDC, got ${It(n)}. Friendbot gives XLM.`);let o=Gr(e,"amount")||Are,{hash:i}=so(()=>t.faucet({address:r,amount:t0(o)}));return{hash:i}}};var wre=(1n<<63n)-1n;function NT({ledger:e,transaction:t,operation:r}){return String(BigInt(e)<<32n|BigInt(t)<<12n|BigInt(r))}function LT(e){if(!/^\d{1,19}$/.test(
e))return;let t=BigInt(e);if(!(t>wre))return{ledger:Number(t>>32n),transaction:Number(t>>12n&BigInt(1048575)),operation:Number(t&BigInt(4095))}}function Sy(e){return`${NT(
e).padStart(19,"0")}-${String(e.event).padStart(10,"0")}`}function v5(e){let t=/^(\d{1,19})-(\d{1,10})$/.exec(e),r=t?.[1]&&LT(t[1]),n=Number(t?.[2]);return r&&n<=
4294967295?{...r,event:n}:void 0}function b5(e){return{ledger:e,transaction:1048575,operation:4095,event:4294967295}}var n0=qe(Ne(),1);var _5=5,S5=5,A5=5,w5=4;function T5(e){let t=Ob(e,"filters");if(t.length>_5)throw Be(`maximum ${_5} filters per request`);return t.map((r,n)=>Pre(r,`filter ${n+
1} invalid`))}function P5(e,t){return e.length===0||e.some(r=>Ere(r,t))}function Ere(e,t){return E5(e.types,t.type)&&E5(e.contractIds,t.contractId)&&(e.topics.length===
0||e.topics.some(r=>Tre(r,t)))}function E5(e,t){return e.length===0||e.includes(t)}function Tre({segments:e,open:t},{topic:r=[]}){return(t?r.length<e.length:r.length!==
e.length)?!1:e.every((n,o)=>n==="*"||n===r[o])}function Pre(e,t){if(!du(e))throw Be(`${t}: it must be an object`);return{types:Cre(e,t),contractIds:Ore(e,t),topics:kre(
e,t)}}function Cre(e,t){let r=Gr(e,"type").split(",").filter(Boolean);if(r.some(n=>n!=="system"&&n!=="contract"))throw Be(`${t}: if set, type must be either 'sy\
stem' or 'contract'`);return r}function Ore(e,t){let r=kb(e,"contractIds");if(r.length>S5)throw Be(`${t}: maximum ${S5} contract IDs per filter`);let n=r.findIndex(
o=>!n0.StrKey.isValidContract(o));if(n>=0)throw Be(`${t}: contract ID ${n+1} invalid: it must be a contract address (C…)`);return r}function kre(e,t){let r=Ob(
e,"topics");if(r.length>A5)throw Be(`${t}: maximum ${A5} topics per filter`);return r.map((n,o)=>Bre(n,`${t}: topic ${o+1} invalid`))}function Bre(e,t){if(!Array.
isArray(e))throw Be(`${t}: it must be an array of segments`);if(e.length===0)throw Be(`${t}: topic must have at least 1 segment`);let r=e.at(-1)==="**",n=r?e.slice(
0,-1):e,o=n.indexOf("**");if(o>=0)throw Be(`${t}: segment ${o+1} invalid: wildcard '**' is only allowed as the last segment`);if(n.length>w5)throw Be(`${t}: top\
ic cannot have more than ${w5} segments`);return{open:r,segments:n.map((i,s)=>Ire(i,s,t))}}function Ire(e,t,r){if(e==="*")return e;let n=typeof e=="string"?Ys(e):
void 0;if(n&&n0.xdr.ScVal.validateXDR(n))return e;throw Be(`${r}: segment ${t+1} must be '*', '**' or a base64 ScVal, got ${It(e)}`)}var Ay=qe(Ne(),1);var C5=new WeakMap;function O5(e){let t=C5.get(e);if(t)return t;let r=Nre(e);return C5.set(e,r),r}function Nre(e){let t={beforeAll:0,afterAll:0};return e.transactions.
flatMap(r=>[...Lre(e,r,t),...Mre(e,r)]).sort((r,n)=>r.id<n.id?-1:1)}function Lre(e,t,r){let n=0;return t.transactionEvents.map(o=>{let{stage:i,event:s}=jre(o),a={
ledger:e.sequence,transaction:0,operation:0};if(i==="transactionEventStageBeforeAllTxes")return o0(e,t,{...a,event:r.beforeAll++},s);if(i==="transactionEventSta\
geAfterAllTxes"){let c={...a,transaction:1048575,event:r.afterAll++};return o0(e,t,c,s)}let u={...a,transaction:t.applicationOrder,operation:4095,event:n++};return o0(
e,t,u,s)})}function Mre(e,t){return t.contractEvents.flatMap((r,n)=>r.map((o,i)=>{let s={ledger:e.sequence,transaction:t.applicationOrder,operation:n,event:i};return o0(
e,t,s,Ay.xdr.ContractEvent.fromXDR(Buffer.from(o)))}))}function jre(e){let t=Ay.xdr.TransactionEvent.fromXDR(Buffer.from(e));return{stage:t.stage().name,event:t.
event()}}function o0(e,t,r,n){let o=n.contractId(),i=n.body().v0(),s=i.topics().map(a=>a.toXDR("base64"));return{type:n.type().name,ledger:e.sequence,ledgerClosedAt:new Date(
e.closeTime*1e3).toISOString().replace(".000Z","Z"),contractId:o?Ay.StrKey.encodeContract(o):"",id:Sy(r),operationIndex:r.operation,transactionIndex:r.transaction,
txHash:t.hash,inSuccessfulContractCall:t.successful,...s.length>0&&{topic:s},value:i.data().toXDR("base64")}}function wn(e){let t=e.history[0],r=e.history.at(-1);if(t&&r)return{oldest:t,latest:r};throw new tr(un.internalError,"No ledger has closed yet: the network has \
no history.")}function oa({oldest:e,latest:t},r){return r>=e.sequence&&r<=t.sequence}function Jl({oldest:e,latest:t}){return{latestLedger:t.sequence,latestLedgerCloseTime:String(
t.closeTime),oldestLedger:e.sequence,oldestLedgerCloseTime:String(e.closeTime)}}var k5=1e4,Ure=100,Fre=1e4,B5={docs:"https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/getEvents",handle(e,{network:{ledger:t}}){Sn(e);let r=Vre(
e),n=wn(t);if(!oa(n,r.startLedger))throw kl(`startLedger must be within the ledger range: ${n.oldest.sequence} - ${n.latest.sequence}`);let o=Kre(r,n),i=Hre(t,r,
o),s=i.length===r.limit?i.at(-1)?.id:Sy(b5(o-1));return{events:i,cursor:s,...Jl(n)}}};function Vre(e){let t=_n(e,"startLedger"),r=_n(e,"endLedger"),n=Bl(e,"pagi\
nation")??{},o=Gr(n,"cursor"),i=_n(n,"limit");if(o!==""&&(t!==0||r!==0))throw Be("ledger ranges and cursor cannot both be set");if(o===""&&t===0)throw Be("start\
Ledger must be positive");if(i>k5)throw Be(`limit must not exceed ${k5}`);let s=T5(e),a={endLedger:r,limit:i||Ure,filters:s};if(o==="")return{...a,after:"",startLedger:t};
let u=v5(o);if(!u)throw Be(`invalid event id ${It(o)}`);return{...a,after:Sy(u),startLedger:u.ledger}}function Kre(e,{latest:t}){let r=Math.min(t.sequence+1,e.startLedger+
Fre);return e.endLedger===0?r:Math.min(e.endLedger,r)}function Hre(e,t,r){let n=[];for(let o=t.startLedger;o<r;o++){let i=Pb(e,o);if(i&&n.push(...O5(i).filter(s=>$re(
s,t))),n.length>=t.limit)break}return n.slice(0,t.limit)}function $re(e,{after:t,filters:r}){return e.id>t&&P5(r,e)}var x5={docs:"https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/getFeeStats",handle:(e,{network:{ledger:t}})=>({sorobanInclusionFee:I5(t.history.
slice(-50),!0),inclusionFee:I5(t.history.slice(-10),!1),latestLedger:t.header.sequence})};function I5(e,t){let r=e.flatMap(({transactions:o})=>o).filter(o=>o.soroban===
t).map(({inclusionFee:o})=>o).sort((o,i)=>o<i?-1:o>i?1:0),n=o=>String(r[Math.ceil(o*r.length/100)-1]??0n);return{max:n(100),min:String(r[0]??0n),mode:String(Wre(
r)),p10:n(10),p20:n(20),p30:n(30),p40:n(40),p50:n(50),p60:n(60),p70:n(70),p80:n(80),p90:n(90),p95:n(95),p99:n(99),transactionCount:String(r.length),ledgerCount:r.
length>0?e.length:0}}function Wre(e){let t=new Map,r=0n;for(let n of e)t.set(n,(t.get(n)??0)+1);for(let[n,o]of t)o>(t.get(r)??0)&&(r=n);return r}var R5={docs:"https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/getHealth",handle:(e,{network:{ledger:t}})=>({status:"healthy",...Jl(wn(t)),
ledgerRetentionWindow:t.retention})};var{array:i0,ext0:jT,int32:zre,int64:Xre,struct:DT}=Io;function s0(e){return DT(zre(2),jT,UT(e),e.txSet,i0(e.transactions.map(Gre)),i0([]),i0([]),Xre(0n),i0(e.evictedKeys))}
function UT(e){return DT(Buffer.from(e.hash,"hex"),e.header,jT)}function Gre(e){return DT(jT,Buffer.from(e.hash,"hex"),e.result,e.feeChanges,e.meta,e.refundChanges)}function a0(e,t){let r=t.diagnosticEvents.map(_t);return{status:t.successful?"SUCCESS":"FAILED",txHash:t.hash,applicationOrder:t.applicationOrder,feeBump:t.feeBump,
envelopeXdr:_t(t.envelope),resultXdr:_t(t.result),resultMetaXdr:_t(t.meta),...r.length>0&&{diagnosticEventsXdr:r},events:Zre(t),ledger:e.sequence}}function Zre({
transactionEvents:e,contractEvents:t}){return{...e.length>0&&{transactionEventsXdr:e.map(_t)},...t.length>0&&{contractEventsXdr:t.map(r=>r.map(_t))}}}function _t(e){
return Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("base64")}var L5={docs:"https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/getLatestLedger",handle(e,{network:t}){let{latest:r}=wn(t.ledger);return{id:r.
hash,protocolVersion:os,sequence:r.sequence,closeTime:String(r.closeTime),headerXdr:_t(r.header),metadataXdr:_t(s0(r))}}};var FT=qe(Ne(),1);var M5=200,j5={docs:"https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/getLedgerEntries",handle(e,{network:{ledger:t}}){if(Sn(e),!("keys"in
e))throw Be("keys is missing: it must be an array of base64 LedgerKeys.");let r=kb(e,"keys");if(r.length>M5)throw Be(`key count (${r.length}) exceeds maximum su\
pported (${M5})`);let n=new Set(r.map(Jre)),o=t.header.sequence;return{entries:[...n].flatMap(s=>{let a=t.entries.get(s);return a?Qre(s,a,o):[]}),latestLedger:o}}};
function Jre(e,t){let r=Yre(e);if(!r)throw Be(`cannot unmarshal key value ${It(e)} at index ${t}`);if(r.switch()===FT.xdr.LedgerEntryType.ttl())throw Be("ledger\
 ttl entries cannot be queried directly: ask for the entry, its liveUntilLedgerSeq comes with it");return Cr(r)}function Yre(e){let t=Ys(e);try{return t&&FT.xdr.
LedgerKey.fromXDR(t)}catch{return}}function Qre(e,{entry:t,liveUntil:r},n){let o=r!==void 0&&r<n;if(o&&!Xs(e))return[];let i=YE(t);return{key:e,xdr:i.data().toXDR(
"base64"),lastModifiedLedgerSeq:i.lastModifiedLedgerSeq(),...r!==void 0&&{liveUntilLedgerSeq:o?0:r},extXdr:i.ext().toXDR("base64")}}var D5=200,ene=50;function u0(e,t){let r=_n(e,"startLedger"),n=Bl(e,"pagination")??{},o=Gr(n,"cursor"),i=_n(n,"limit");if(o!==""&&r!==0)throw kl(`startLedger (${r}\
) and cursor (${o}) cannot both be set`);if(o===""&&!oa(t,r))throw kl(`start ledger (${r}) must be between the oldest ledger: ${t.oldest.sequence} and the lates\
t ledger: ${t.latest.sequence} for this rpc instance`);if(i>D5)throw kl(`limit must not exceed ${D5}`);return{startLedger:r,cursor:o,limit:i||ene}}var F5={docs:"https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/getLedgers",handle(e,{network:{ledger:t}}){Sn(e);let r=wn(t),{startLedger:n,
cursor:o,limit:i}=u0(e,r),s=o===""?n:tne(o,r),a=s-r.oldest.sequence,u=t.history.slice(a,a+i);return{ledgers:u.map(rne),latestLedger:r.latest.sequence,latestLedgerCloseTime:r.
latest.closeTime,oldestLedger:r.oldest.sequence,oldestLedgerCloseTime:r.oldest.closeTime,cursor:String(s+u.length-1)}}};function tne(e,t){let r=/^\d{1,10}$/.test(
e)?Number(e)+1:Number.NaN;if(oa(t,r))return r;throw Be(`cursor ('${e}') must be between the oldest ledger: ${t.oldest.sequence} and the latest ledger: ${t.latest.
sequence} for this rpc instance`)}function rne(e){return{hash:e.hash,sequence:e.sequence,ledgerCloseTime:String(e.closeTime),headerXdr:_t(UT(e)),metadataXdr:_t(
s0(e))}}var V5={docs:"https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/getNetwork",handle:(e,{network:t,origin:r})=>({friendbotUrl:`${r}/friendbo\
t`,passphrase:t.passphrase,protocolVersion:os})};var K5={docs:"https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/getTransaction",handle(e,{network:{ledger:t}}){Sn(e);let r=one(Js(e,"hash",
"a transaction's hash in hex")),n=t.transactions.get(r.toLowerCase()),o=Jl(wn(t));return n?{...o,...a0(n.ledger,n.transaction),txHash:r,createdAt:String(n.ledger.
closeTime)}:{...o,...nne,txHash:r}}},nne={status:"NOT_FOUND",applicationOrder:0,feeBump:!1,events:{},ledger:0,createdAt:"0"};function one(e){if(e.length!==64)throw Be(
`unexpected hash length (${e.length}), wanted 64`);if(/^[0-9a-f]{64}$/i.test(e))return e;throw Be("incorrect hash: it must be hexadecimal")}var H5={docs:"https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/getTransactions",handle(e,{network:{ledger:t}}){Sn(e);let r=wn(t),{startLedger:n,
cursor:o,limit:i}=u0(e,r),s=o===""?{ledger:n,transaction:0,operation:1}:sne(o,r),{transactions:a,last:u}=ine(t,s,i);return{transactions:a,latestLedger:r.latest.
sequence,latestLedgerCloseTimestamp:r.latest.closeTime,oldestLedger:r.oldest.sequence,oldestLedgerCloseTimestamp:r.oldest.closeTime,cursor:NT(u)}}};function ine(e,t,r){
let n=[],o=t;for(let i=t.ledger;;i++){let s=Pb(e,i);if(!s)return{transactions:n,last:o};i>t.ledger&&(o={ledger:i,transaction:0,operation:1});for(let a of s.transactions.
slice(o.transaction)){o={...o,transaction:a.applicationOrder,operation:1};let u=s.closeTime;if(n.push({...a0(s,a),createdAt:u}),n.length===r)return{transactions:n,
last:o}}}}function sne(e,t){let r=LT(e);if(!r)throw Be(`cursor must be what an earlier response gave, got ${It(e)}`);if(!oa(t,r.ledger))throw Be(`database does \
not contain metadata for ledger: ${r.ledger}`);return r}var{name:$5,version:ane}=JSON.parse('{"name":"stellar-localnet","version":"0.1.0"}'),c0=`${$5} ${ane}`,W5={docs:"https://developers.stellar.org/docs/data/apis/r\
pc/api-reference/methods/getVersionInfo",handle:()=>({version:c0,commitHash:"",buildTimestamp:"",captiveCoreVersion:`none: ${$5} runs soroban-env-host itself`,protocolVersion:os})};var z5={docs:io,handle(e,{controls:t}){let r=_n(e,"seconds"),n=_n(e,"ledgers");if(r===0&&n===0)throw Be("seconds or ledgers is missing: say how far to advance.");
return so(()=>t.advance({...r>0&&{seconds:r},...n>0&&{ledgers:n}}))}};var X5=1e4,G5={docs:io,handle(e,{controls:t}){let r=_n(e,"count")||1;if(r>X5)throw Be(`count must not exceed ${X5}: use local_advance to jump further.`);return{
sequence:so(()=>t.closeLedger(r))}}};var Z5={docs:io,handle(e,{controls:t}){let r=Js(e,"address","an account (G…)");return{hash:so(()=>t.fund(r)).hash}}};var J5={docs:io,handle(e,{controls:t,network:r}){let n=Js(e,"id","what local_snapshot returned");return so(()=>t.revert(n)),{sequence:r.ledger.header.sequence}}};var Y5={docs:io,handle:(e,{controls:t})=>({id:so(()=>t.snapshot())})};var une=10;function Q5(e){return e.closing??=cne(e,performance.now()+une).then(()=>{e.closing=void 0,Gl(e)}),e.closing}async function cne(e,t){let r;do r=e.requests,
await new Promise(setImmediate);while(e.requests!==r&&performance.now()<t)}function ej(e,t){let r=lne(e,t);return e.ledgerTimeSeconds===0&&e.pending.size>0&&Q5(e).catch(()=>{}),r}function lne(e,t){let r=xo(t),n=e.pending.get(r);if(n?.envelope.
hash.equals(t.hash))return l0(t,"DUPLICATE");if(n&&e.ledgerTimeSeconds>0)return l0(t,"TRY_AGAIN_LATER");n&&Gl(e);let o=fne(e,t);return o?(e.log(`refused ${dne(t)}\
: ${Yb(o)}`),{...l0(t,"ERROR"),errorResult:o}):(e.pending.set(r,{envelope:t,impersonate:!1}),l0(t,"PENDING"))}function fne(e,t){return Hb(t,{...e,entries:e.ledger.
entries,header:Xl(e),phase:"submit",impersonate:!1,minResourceFee:r=>fT(e,r)})}function l0(e,t){return{hash:e.hash.toString("hex"),status:t,errorResult:void 0,diagnosticEvents:[]}}
function dne(e){return e.hash.toString("hex").slice(0,8)}var tj={docs:"https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/sendTransaction",handle(e,{network:t}){Sn(e);let r=pne(Gr(e,"transaction"),
t.networkId),{latest:n}=wn(t.ledger),{hash:o,status:i,errorResult:s,diagnosticEvents:a}=ej(t,r);return{...s&&{errorResultXdr:s.toXDR("base64")},...i==="ERROR"&&
a.length>0&&{diagnosticEventsXdr:a.map(_t)},status:i,hash:o,latestLedger:n.sequence,latestLedgerCloseTime:String(n.closeTime)}}};function pne(e,t){let r=Ys(e);try{
if(r)return yu(r,t)}catch{}throw Be("invalid_xdr: transaction must be a signed TransactionEnvelope in base64")}var nj=qe(Ne(),1);var rj=["enforce","record","record_allow_nonroot"],oj={docs:"https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/simulateTransaction",handle(e,t){
Sn(e);let r=t.network.ledger.header.sequence;try{return{...gne(yne(e,t)),latestLedger:r}}catch(n){if(n instanceof Mo)return{error:n.message,latestLedger:r};throw n}}};
function yne(e,{network:t}){let r=Bl(e,"resourceConfig")??{},n=_n(r,"instructionLeeway"),o=hne(e),i=mne(Gr(e,"transaction"),t.networkId);return e0(t,i,{authMode:o,
instructionLeeway:n})}function hne(e){let t=Gr(e,"authMode");if(t!==""){if(rj.includes(t))return t;throw new Mo(`optional 'authMode' must be one of ${rj.join(",")}\
 when included`)}}function mne(e,t){let r=Ys(e);try{if(r)return yu(r,t)}catch{}throw new Mo("Could not unmarshal transaction")}function gne(e){let t=e.diagnosticEvents.
map(_t),r=t.length>0?{events:t}:{};if(!e.ok)return{error:e.error,...r};let n=nj.xdr.SorobanTransactionData.fromXDR(Buffer.from(e.transactionData));return{transactionData:_t(
e.transactionData),...r,minResourceFee:n.resourceFee().toString(),...e.returnValue&&{results:[vne(e,e.returnValue)]},...e.changes.length>0&&{stateChanges:e.changes.
map(bne)}}}function vne({auth:e},t){return{auth:e.map(_t),xdr:_t(t)}}function bne({key:e,before:t,after:r}){return{type:t?r?"updated":"deleted":"created",key:_t(
e),before:t?_t(t):null,after:r?_t(r):null}}var VT={getEvents:B5,getFeeStats:x5,getHealth:R5,getLatestLedger:L5,getLedgerEntries:j5,getLedgers:F5,getNetwork:V5,getTransaction:K5,getTransactions:H5,getVersionInfo:W5,
sendTransaction:tj,simulateTransaction:oj},_ne={local_advance:z5,local_closeLedger:G5,local_faucet:r0,local_fund:Z5,local_revert:J5,local_snapshot:Y5},Sne=new Map(
Object.entries({...VT,..._ne}));function ij(e,t,r){let n=Sne.get(e);if(!n)throw new tr(un.methodNotFound,`method not found: ${It(e)}`);return n.handle(t,r)}var KT={methods:["POST"],handle({body:e},t){let r=PL(e,(n,o)=>ij(n,o,t),(n,o)=>t.network.log(`${o} failed unexpectedly: ${One(n)}`));return{status:r===void 0?204:
200,body:r}}},Ane={methods:["GET","POST"],handle({query:e,body:t},{controls:r,network:n}){let o=f0("addr",e,t);if(!o)return bu(400,"addr is missing: it must be \
an account's address (G…).");try{return d0(200,Cne(n,r.fund(o).hash))}catch(i){if(!(i instanceof dn))throw i;return bu(400,i.code==="account-exists"?Pne:sj(i))}}},
wne={methods:["GET","POST"],handle({query:e,body:t},r){let n={address:f0("addr",e,t),asset:f0("asset",e,t),amount:f0("amount",e,t)};try{let{hash:o}=r0.handle(n,
r);return d0(200,{hash:o,successful:!0})}catch(o){if(!(o instanceof tr))throw o;return bu(400,sj(o),o.data)}}},Ene={methods:["GET"],handle:(e,t)=>d0(200,VT.getHealth.
handle({},t))},HT=new Map([["/",KT],["/rpc",KT],["/soroban/rpc",KT],["/friendbot",Ane],["/faucet",wne],["/health",Ene]]);function bu(e,t,r){let n=Tne[e]??"Error",
o=`https://stellar.org/horizon-errors/${n.toLowerCase().replaceAll(" ","_")}`;return d0(e,{type:o,title:n,status:e,detail:t,...r!==void 0&&{extras:r}})}var Tne={
400:"Bad Request",404:"Not Found",405:"Method Not Allowed",408:"Request Timeout",413:"Payload Too Large",500:"Internal Server Error"},Pne="createAccountAlreadyE\
xist (AAAAAAAAAGT/////AAAAAQAAAAAAAAAA/////AAAAAA=)";function Cne(e,t){let r=e.ledger.transactions.get(t);if(!r)throw new Error(`Transaction ${t} is not in the \
ledger.`);let{ledger:n,transaction:o}=r;return{id:t,hash:t,successful:o.successful,ledger:n.sequence,created_at:new Date(n.closeTime*1e3).toISOString().replace(
".000Z","Z"),envelope_xdr:_t(o.envelope),result_xdr:_t(o.result),result_meta_xdr:_t(o.meta),fee_meta_xdr:_t(o.feeChanges)}}function f0(e,t,r){return t.get(e)??new URLSearchParams(
r).get(e)??""}function sj(e){let{hint:t}=e.data instanceof Object&&"hint"in e.data?e.data:e;return typeof t=="string"?`${e.message} ${t}`:e.message}function d0(e,t){
return{status:e,body:JSON.stringify(t)}}function One(e){return e instanceof Error?e.stack??e.message:String(e)}var s2=qe(BV(),1);import{isIP as Cle}from"node:net";var Ole=30,IV=864e5;async function RV(e){let t=await(0,s2.generate)([{name:"commonName",value:"stellar-local\
net throwaway CA"}],{...xV(),extensions:[{name:"basicConstraints",cA:!0,pathLenConstraint:0,critical:!0},{name:"keyUsage",keyCertSign:!0,cRLSign:!0,critical:!0}]}),
r=await(0,s2.generate)([{name:"commonName",value:"localhost"}],{...xV(),ca:{key:t.private,cert:t.cert},extensions:[{name:"basicConstraints",cA:!1,critical:!0},{
name:"keyUsage",digitalSignature:!0,critical:!0},{name:"extKeyUsage",serverAuth:!0},{name:"subjectAltName",altNames:kle(e)}]});return{key:r.private,certificate:r.
cert,caCertificate:t.cert}}function xV(){let e=Date.now();return{keyType:"ec",curve:"P-256",algorithm:"sha256",notBeforeDate:new Date(e-IV),notAfterDate:new Date(
e+Ole*IV)}}function kle(e){return[...new Set(["localhost","127.0.0.1","::1",e])].map(r=>Cle(r)?{type:7,ip:r}:{type:2,value:r})}var Ag=class extends Error{name="Server.ServerError"},a2=512*1024,qV={headersTimeout:1e4,requestTimeout:3e4,keepAliveTimeout:65e3},DV={"access-control-allow-ori\
gin":"*","access-control-expose-headers":"*"},xle={...DV,"access-control-allow-methods":"GET, POST, OPTIONS","access-control-max-age":"86400"};async function UV(e){
let{host:t,port:r,httpsPort:n}=e,o=MV.createServer(qV,NV(e)),i=await LV(o,"http",t,r);if(n===void 0)return{url:i,httpsUrl:void 0,caCertificate:void 0,close:()=>ZA(
o)};try{let{key:s,certificate:a,caCertificate:u}=await RV(t),c=jV.createServer({...qV,key:s,cert:a},NV(e)),l=await LV(c,"https",t,n);return{url:i,httpsUrl:l,caCertificate:u,
close:async()=>{await Promise.all([ZA(o),ZA(c)])}}}catch(s){throw await ZA(o),s}}function NV(e){return(t,r)=>{Rle(t,r,e).catch(n=>{if(t.destroyed||r.headersSent)
return void r.destroy();e.network.log(`${t.method} ${t.url} failed unexpectedly: ${String(n)}`),Sg(r,bu(500,"The request failed unexpectedly; the log of the nod\
e says why."))})}}async function Rle(e,t,{network:r,controls:n}){if(r.requests+=1,e.method==="OPTIONS")return Nle(e,t);let{path:o,query:i}=Ule(e.url??"/"),s=HT.
get(o);if(!s)return Sg(t,jle(o));let a=e.method==="HEAD"?"GET":e.method??"GET";if(!Fle(s.methods,a))return Lle(t,a,o,s);let u=await qle(e);if(u===void 0)return Sg(
t,Mle());let c=s.handle({query:i,body:u},{network:r,controls:n,origin:Dle(e)});await r.closing,Sg(t,c)}async function qle(e){let t=[],r=0;for await(let n of e)r+=
n.length,r>a2?t.length=0:t.push(n);return r>a2?void 0:Buffer.concat(t).toString("utf8")}function Sg(e,{status:t,body:r}){let n={...DV,...r!==void 0&&{"content-t\
ype":"application/json"}};e.writeHead(t,n).end(r)}function Nle(e,t){let{headers:r}=e,n="access-control-request-private-network"in r,o={...xle,"access-control-al\
low-headers":r["access-control-request-headers"]??"*",...n&&{"access-control-allow-private-network":"true"}};t.writeHead(204,o).end()}function Lle(e,t,r,{methods:n}){
e.setHeader("allow",[...n,"OPTIONS"].join(", ")),Sg(e,bu(405,`${r} takes ${n.join(" and ")}, got ${t}.`))}function Mle(){let e=`The body is larger than ${a2} by\
tes.`;return{status:413,body:CL(new tr(un.invalidRequest,e))}}function jle(e){let t=[...HT.keys()].join(", ");return bu(404,`Nothing is at ${e.slice(0,200)}. Th\
ere are: ${t}.`)}function Dle(e){let{socket:t,headers:r}=e,n="encrypted"in t?"https":"http",o=/^[\w.:[\]-]{1,255}$/.test(r.host??"");return`${n}://${o?r.host:FV(
t.localAddress??"localhost",t.localPort??0)}`}function Ule(e){let t=e.indexOf("?"),r=t<0?e:e.slice(0,t),n=new URLSearchParams(t<0?"":e.slice(t+1));return{path:r.
replace(/\/$/,"")||"/",query:n}}function Fle(e,t){return e.includes(t)}function LV(e,t,r,n){return new Promise((o,i)=>{e.on("error",s=>i(new Ag(Vle(s,t,r,n),{cause:s}))),
e.listen({host:r,port:n},()=>{let{port:s}=e.address();o(`${t}://${FV(Kle(r),s)}`)})})}function Vle({code:e,message:t},r,n,o){let i=r==="https"?"https port":"por\
t";return e==="EADDRINUSE"?`Port ${o} on ${n} is in use: stop what listens there, or choose another ${i} (0 takes a free one).`:e==="EACCES"?`Port ${o} needs ri\
ghts that this process lacks: choose a ${i} of 1024 or higher (0 takes a free one).`:e==="EADDRNOTAVAIL"||e==="ENOTFOUND"?`${n} is no address of this machine: c\
hoose another host, such as 127.0.0.1.`:`Cannot listen on ${n} port ${o}: ${t}.`}function Kle(e){return e==="0.0.0.0"?"127.0.0.1":e==="::"?"::1":e}function FV(e,t){
return`${Ile(e)?`[${e}]`:e}:${t}`}function ZA(e){return new Promise(t=>{e.close(()=>t()),e.closeAllConnections()})}var xs=qe(Ne(),1);var u2={xlm:"10000",usdc:"1000"};function VV(e){let t=Pl(e.passphrase).publicKey(),r=cn.getIssuer();mi(e,t,[xs.Operation.createAccount({destination:r,startingBalance:u2.
xlm})]);for(let n of[pu,cn])mi(e,t,[xs.Operation.createStellarAssetContract({asset:n})]);mi(e,t,[xs.Operation.extendFootprintTtl({extendTo:fu.maxEntryTtl-1})],[
pu,cn].map(n=>new xs.Contract(n.contractId(e.passphrase)).getFootprint()))}function KV(e,t){let r=Pl(e.passphrase).publicKey();mi(e,r,[xs.Operation.createAccount(
{destination:t,startingBalance:u2.xlm}),xs.Operation.changeTrust({asset:cn,source:t}),xs.Operation.payment({source:cn.getIssuer(),destination:t,asset:cn,amount:u2.
usdc})])}var Hle="Test SDF Network ; September 2015",$le="Public Global Stellar Network ; September 2015",Rs=class extends Error{name="Localnet.LocalnetError"};async function HV(e={}){
Qle(e);let t=e.passphrase??Hle,r=Yle(e.accounts??0),n=e.stateFile?AL(e.stateFile,t):void 0;try{let o=Wle(e,t,n?.restored);zle(o,r,n?.restored!==void 0),n&&Xle(o,
n);let i=h5(o),{port:s=8e3,httpsPort:a,host:u="127.0.0.1"}=e,c=await UV({network:o,controls:i,port:s,httpsPort:a,host:u}),l=Gle(o);return{...Zle(c,t,r),...Jle(o,
i),async stop(){clearInterval(l),await c.close(),n?.close()}}}catch(o){throw n?.close(),o}}function Wle(e,t,r){let{clock:n=Date.now,retention:o,ledgerTimeSeconds:i=0,
log:s}=e,a=Math.floor(n()/1e3);return c5({passphrase:t,ledger:r?.ledger??yL({passphrase:t,closeTime:a,retention:o}),offsetSeconds:r?.offsetSeconds??0,ledgerTimeSeconds:i,
clock:n,log:s})}function zle(e,t,r){r||VV(e);for(let{publicKey:n}of t)Le(e.ledger.entries,n)||KV(e,n)}function Xle(e,t){let r=()=>t.rewrite(e);r(),e.onClose.add(
(n,o)=>{let{offsetSeconds:i,ledger:s}=e;t.isLong()?r():t.append({closed:n,changes:o,header:s.header,offsetSeconds:i})}),e.onRevert.add(r)}function Gle(e){if(e.ledgerTimeSeconds!==
0)return setInterval(()=>cs(e),e.ledgerTimeSeconds*1e3)}function Zle(e,t,r){return{url:e.url,rpcUrl:`${e.url}/rpc`,httpsRpcUrl:e.httpsUrl&&`${e.httpsUrl}/rpc`,caCertificate:e.
caCertificate,passphrase:t,usdcSac:cn.contractId(t),xlmSac:pu.contractId(t),accounts:r}}function Jle(e,t){let{fund:r,closeLedger:n,advance:o,snapshot:i,revert:s}=t;
return{fund:r,closeLedger:n,advance:o,snapshot:i,revert:s,faucet:(a,{amount:u="10"}={})=>t.faucet({address:a,amount:t0(u)}),onLedger(a){return e.onClose.add(a),
()=>{e.onClose.delete(a)}}}}function Yle(e){return Array.from({length:e},(t,r)=>{let n=(0,JA.hash)(Buffer.from(`stellar-localnet development account ${r}`)),o=JA.Keypair.
fromRawEd25519Seed(n);return{publicKey:o.publicKey(),secret:o.secret()}})}function Qle(e){let{passphrase:t,accounts:r=0,ledgerTimeSeconds:n=0,retention:o=1}=e;if(t===
$le)throw new Rs("The passphrase of the public network is refused: what is signed here would be valid there. Leave it out to use testnet’s.");if(t==="")throw new Rs(
"The passphrase is empty. Leave it out to use testnet’s.");if(!Number.isInteger(r)||r<0||r>1e3)throw new Rs(`accounts is ${r}; expected a whole number from 0 \
to 1000.`);if(!Number.isInteger(o)||o<1)throw new Rs(`retention is ${o}; expected a whole number of ledgers from 1.`);if(!(n>=0&&n<=3600))throw new Rs(`The ledg\
er time is ${n}; expected seconds from 0 (at once) to 3600.`)}import{mkdirSync as tfe,mkdtempSync as rfe,writeFileSync as $V}from"node:fs";import{tmpdir as nfe}from"node:os";import{join as c2,resolve as ofe}from"node:path";
function zV(e,t){try{return WV(e,ofe(t,".stellar-localnet"))}catch{return WV(e,rfe(c2(nfe(),"stellar-localnet-")))}}function WV(e,t){tfe(t,{recursive:!0}),$V(c2(
t,".gitignore"),`*
`);let r=c2(t,"ca.pem");return $V(r,`${e.trimEnd()}
`,{mode:420}),r}var l2=_b(process.stdout);try{await ife(y2(process.argv.slice(2)))}catch(e){XV(e)}async function ife(e){if(e.kind==="help")return Da(p2);if(e.kind==="version")return Da(
c0);await sfe(e.options)}async function sfe(e){let t=sL(e.host);t&&console.error(_b(process.stderr)("red",t));let{quiet:r,...n}=e,i=await HV({...n,log:r?()=>{}:
u=>Da(l2("dim",u))}),s=i.caCertificate&&zV(i.caCertificate,process.cwd());if(ufe(i),r)return afe(i,s);let{ledgerTimeSeconds:a}=e;Da(oL(i,{version:c0,caFile:s,ledgerTimeSeconds:a},
l2)),i.onLedger(u=>{for(let c of iL(u,l2))Da(c)})}function afe(e,t){Da(e.rpcUrl),e.httpsRpcUrl&&Da(e.httpsRpcUrl),t&&Da(zE(t))}function ufe(e){let t=()=>{e.stop().
then(()=>process.exit(0),XV)};process.once("SIGINT",t),process.once("SIGTERM",t)}function Da(e){console.log(e)}function XV(e){let t=_b(process.stderr);e instanceof
Fa&&(console.error(`${t("red","error:")} ${e.message}
See node localnet.mjs --help.`),process.exit(2)),console.error(cfe(e)?`${t("red","error:")} ${e.message}`:e),process.exit(1)}function cfe(e){return e instanceof
Rs||e instanceof Ag||e instanceof pi||e instanceof Error&&"syscall"in e}
/*! Bundled software

- @noble/curves 1.9.7 (MIT)
  Copyright (c) 2022 Paul Miller (https://paulmillr.com)
- @noble/hashes 1.8.0 (MIT)
  Copyright (c) 2022 Paul Miller (https://paulmillr.com)

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the “Software”), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED “AS IS”, WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

- @peculiar/asn1-cms 2.11.1 (MIT)
  Copyright (c) 2020
- @peculiar/asn1-csr 2.11.1 (MIT)
  Copyright (c) 2020
- @peculiar/asn1-ecc 2.11.1 (MIT)
  Copyright (c) 2020
- @peculiar/asn1-pfx 2.11.1 (MIT)
  Copyright (c) 2020
- @peculiar/asn1-pkcs8 2.11.1 (MIT)
  Copyright (c) 2020
- @peculiar/asn1-pkcs9 2.11.1 (MIT)
  Copyright (c) 2020
- @peculiar/asn1-rsa 2.11.1 (MIT)
  Copyright (c) 2020
- @peculiar/asn1-schema 2.11.1 (MIT)
  Copyright (c) 2020
- @peculiar/asn1-x509 2.11.1 (MIT)
  Copyright (c) 2020
- @peculiar/asn1-x509-attr 2.11.1 (MIT)
  Copyright (c) 2020
- @peculiar/utils 2.0.3 (MIT)
  Copyright (c) 2017-2026 Peculiar Ventures, LLC
- @peculiar/x509 1.14.3 (MIT)
  Copyright (c) Peculiar Ventures. All rights reserved.
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
- pvtsutils 1.3.6 (MIT)
  Copyright (c) 2017-2024 Peculiar Ventures, LLC
- safe-buffer 5.2.1 (MIT)
  Copyright (c) Feross Aboukhadijeh
- selfsigned 5.5.0 (MIT)
  Copyright (c) 2013 José F. Romaniello
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

- asn1js 3.1.0 (BSD-3-Clause)
  Copyright (c) 2014, GMO GlobalSign
  Copyright (c) 2015-2022, Peculiar Ventures

All rights reserved.

Author 2014-2019, Yury Strozhevsky

Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following conditions are met:

* Redistributions of source code must retain the above copyright notice, this list of conditions and the following disclaimer.

* Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following disclaimer in the documentation and/or other materials provided with the distribution.

* Neither the name of the copyright holder nor the names of its contributors may be used to endorse or promote products derived from this software without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.

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

- pvutils 1.2.0 (MIT)
  Copyright (c) 2016-2019, Peculiar Ventures

All rights reserved.

Author 2016-2019, Yury Strozhevsky

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

- reflect-metadata 0.2.2 (Apache-2.0)

Apache License

Version 2.0, January 2004

http://www.apache.org/licenses/

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

You must give any other recipients of the Work or Derivative Works a copy of this License; and

You must cause any modified files to carry prominent notices stating that You changed the files; and

You must retain, in the Source form of any Derivative Works that You distribute, all copyright, patent, trademark, and attribution notices from the Source form of the Work, excluding those notices that do not pertain to any part of the Derivative Works; and

If the Work includes a "NOTICE" text file as part of its distribution, then any Derivative Works that You distribute must include a readable copy of the attribution notices contained within such NOTICE file, excluding those notices that do not pertain to any part of the Derivative Works, in at least one of the following places: within a NOTICE text file distributed as part of the Derivative Works; within the Source form or documentation, if provided along with the Derivative Works; or, within a display generated by the Derivative Works, if and wherever such third-party notices normally appear. The contents of the NOTICE file are for informational purposes only and do not modify the License. You may add Your own attribution notices within Derivative Works that You distribute, alongside or as an addendum to the NOTICE text from the Work, provided that such additional attribution notices cannot be construed as modifying the License. You may add Your own copyright statement to Your modifications and may provide additional or different license terms and conditions for use, reproduction, or distribution of Your modifications, or for any such Derivative Works as a whole, provided Your use, reproduction, and distribution of the Work otherwise complies with the conditions stated in this License.

5. Submission of Contributions. Unless You explicitly state otherwise, any Contribution intentionally submitted for inclusion in the Work by You to the Licensor shall be under the terms and conditions of this License, without any additional terms or conditions. Notwithstanding the above, nothing herein shall supersede or modify the terms of any separate license agreement you may have executed with Licensor regarding such Contributions.

6. Trademarks. This License does not grant permission to use the trade names, trademarks, service marks, or product names of the Licensor, except as required for reasonable and customary use in describing the origin of the Work and reproducing the content of the NOTICE file.

7. Disclaimer of Warranty. Unless required by applicable law or agreed to in writing, Licensor provides the Work (and each Contributor provides its Contributions) on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied, including, without limitation, any warranties or conditions of TITLE, NON-INFRINGEMENT, MERCHANTABILITY, or FITNESS FOR A PARTICULAR PURPOSE. You are solely responsible for determining the appropriateness of using or redistributing the Work and assume any risks associated with Your exercise of permissions under this License.

8. Limitation of Liability. In no event and under no legal theory, whether in tort (including negligence), contract, or otherwise, unless required by applicable law (such as deliberate and grossly negligent acts) or agreed to in writing, shall any Contributor be liable to You for damages, including any direct, indirect, special, incidental, or consequential damages of any character arising as a result of this License or out of the use or inability to use the Work (including but not limited to damages for loss of goodwill, work stoppage, computer failure or malfunction, or any and all other commercial damages or losses), even if such Contributor has been advised of the possibility of such damages.

9. Accepting Warranty or Additional Liability. While redistributing the Work or Derivative Works thereof, You may choose to offer, and charge a fee for, acceptance of support, warranty, indemnity, or other liability obligations and/or rights consistent with this License. However, in accepting such obligations, You may act only on Your own behalf and on Your sole responsibility, not on behalf of any other Contributor, and only if You agree to indemnify, defend, and hold each Contributor harmless for any liability incurred by, or claims asserted against, such Contributor by reason of your accepting any such warranty or additional liability.

END OF TERMS AND CONDITIONS

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

- tslib 2.9.1 (0BSD)
  Copyright (c) Microsoft Corporation.
- tslib 1.14.1 (0BSD)
  Copyright (c) Microsoft Corporation.

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.

- tsyringe 4.10.0 (MIT)
  Copyright (c) Microsoft Corporation. All rights reserved.

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE
*/
