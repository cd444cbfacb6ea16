// try-seller pays a seller once and explains what it saw; attack looks for holes in it. Version 0.1.0, Apache-2.0.
// Generated from the stellar-mpp-payments repository; do not edit.
// Bundled software and its licences are at the end of this file, or of the one that it imports.
import{createRequire as createRequire_}from"node:module";const require=createRequire_(import.meta.url);
var Nh=Object.create;var Hu=Object.defineProperty;var Uh=Object.getOwnPropertyDescriptor;var jh=Object.getOwnPropertyNames;var Vh=Object.getPrototypeOf,Kh=Object.prototype.hasOwnProperty;var Gi=(e=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(e,{get:(t,r)=>(typeof require<"u"?require:t)[r]}):e)(function(e){if(typeof require<"u")return require.
apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')});var O=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}};var Hh=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of jh(t))!Kh.call(e,o)&&o!==r&&Hu(e,o,{get:()=>t[o],enumerable:!(n=Uh(t,o))||n.enumerable});
return e};var Xh=(e,t,r)=>(r=e!=null?Nh(Vh(e)):{},Hh(t||!e||!e.__esModule?Hu(r,"default",{value:e,enumerable:!0}):r,e));var He=O((Jr,Yi)=>{(function(t,r){typeof Jr=="object"&&typeof Yi=="object"?Yi.exports=r():typeof define=="function"&&define.amd?define([],r):typeof Jr=="object"?
Jr.XDR=r():t.XDR=r()})(Jr,()=>(()=>{var e={"./src/array.js"(o,i,a){"use strict";a.r(i),a.d(i,{Array:()=>p});var s=a("./src/xdr-type.js"),u=a("./src/errors.js");
class p extends s.NestedXdrType{constructor(d,c,l=s.NestedXdrType.DEFAULT_MAX_DEPTH){super(l),this._childType=d,this._length=c}read(d,c=this._maxDepth){if(this.
_length>d.remainingBytes())throw new u.XdrReaderError(`Array length ${this._length} exceeds remaining ${d.remainingBytes()} bytes`);s.NestedXdrType.checkDepth(c);
let l=[];for(let h=0;h<this._length;h++)l.push(this._childType.read(d,c-1));return l}write(d,c){if(!global.Array.isArray(d))throw new u.XdrWriterError("value is\
 not array");if(d.length!==this._length)throw new u.XdrWriterError(`got array of size ${d.length}, expected ${this._length}`);for(let l of d)this._childType.write(
l,c)}isValid(d){if(!(d instanceof global.Array)||d.length!==this._length)return!1;for(let c of d)if(!this._childType.isValid(c))return!1;return!0}}},"./src/bigi\
nt-encoder.js"(o,i,a){"use strict";a.r(i),a.d(i,{calculateBigIntBoundaries:()=>f,encodeBigIntFromBits:()=>s,formatIntName:()=>p,sliceBigInt:()=>u});function s(c,l,h){
c instanceof Array?c.length&&c[0]instanceof Array&&(c=c[0]):c=[c];let b=c.length,C=l/b;switch(C){case 32:case 64:case 128:case 256:break;default:throw new RangeError(
`expected slices to fit in 32/64/128/256 bits, got ${c}`)}try{for(let v=0;v<c.length;v++)typeof c[v]!="bigint"&&(c[v]=BigInt(c[v].valueOf()))}catch(v){throw new TypeError(
`expected bigint-like values, got: ${c} (${v})`)}if(c.length===1){let v=c[0];if(h&&v<0n)throw new RangeError(`expected a positive value, got: ${c}`);let[A,q]=f(
l,h);if(v<A||v>q)throw new RangeError(`bigint value ${v} for ${p(l,h)} out of range [${A}, ${q}]`);return v}let S=0n;for(let v=0;v<c.length;v++)d(c[v],C),S|=BigInt.
asUintN(C,c[v])<<BigInt(v*C);h||(S=BigInt.asIntN(l,S));let[D,k]=f(l,h);if(S>=D&&S<=k)return S;throw new RangeError(`bigint values [${c}] for ${p(l,h)} out of ra\
nge [${D}, ${k}]: ${S}`)}function u(c,l,h){if(typeof c!="bigint")throw new TypeError(`Expected bigint 'value', got ${typeof c}`);let b=l/h;if(b===1)return[c];if(h<
32||h>128||b!==2&&b!==4&&b!==8)throw new TypeError(`invalid bigint (${c}) and slice size (${l} -> ${h}) combination`);let C=BigInt(h),S=new Array(b);for(let D=0;D<
b;D++)S[D]=BigInt.asIntN(h,c),c>>=C;return S}function p(c,l){return`${l?"u":"i"}${c}`}function f(c,l){if(l)return[0n,(1n<<BigInt(c))-1n];let h=1n<<BigInt(c-1);return[
0n-h,h-1n]}function d(c,l){let h=BigInt.asIntN(l,c)===c,b=BigInt.asUintN(l,c)===c;if(!h&&!b)throw new RangeError(`slice value ${c} does not fit in ${l} bits`)}},
"./src/bool.js"(o,i,a){"use strict";a.r(i),a.d(i,{Bool:()=>f});var s=a("./src/int.js"),u=a("./src/xdr-type.js"),p=a("./src/errors.js");class f extends u.XdrPrimitiveType{static read(c){
let l=s.Int.read(c);switch(l){case 0:return!1;case 1:return!0;default:throw new p.XdrReaderError(`got ${l} when trying to read a bool`)}}static write(c,l){let h=c?
1:0;s.Int.write(h,l)}static isValid(c){return typeof c=="boolean"}}},"./src/browser.js"(o,i,a){let s=a("./src/index.js");o.exports=s},"./src/config.js"(o,i,a){"\
use strict";a.r(i),a.d(i,{Reference:()=>u.Reference,config:()=>D});var s=a("./src/types.js"),u=a("./src/reference.js"),p=a("./src/errors.js");class f extends u.
Reference{constructor(v){super(),this.name=v}resolve(v){return v.definitions[this.name].resolve(v)}}class d extends u.Reference{constructor(v,A,q=!1){super(),this.
childReference=v,this.length=A,this.variable=q}resolve(v){let A=this.childReference,q=this.length;return A instanceof u.Reference&&(A=A.resolve(v)),q instanceof
u.Reference&&(q=q.resolve(v)),this.variable?new s.VarArray(A,q):new s.Array(A,q)}}class c extends u.Reference{constructor(v){super(),this.childReference=v,this.
name=v.name}resolve(v){let A=this.childReference;return A instanceof u.Reference&&(A=A.resolve(v)),new s.Option(A)}}class l extends u.Reference{constructor(v,A){
super(),this.sizedType=v,this.length=A}resolve(v){let A=this.length;return A instanceof u.Reference&&(A=A.resolve(v)),new this.sizedType(A)}}class h{constructor(v,A,q){
this.constructor=v,this.name=A,this.config=q}resolve(v){return this.name in v.results?v.results[this.name]:this.constructor(v,this.name,this.config)}}function b(k,v,A){
return A instanceof u.Reference&&(A=A.resolve(k)),k.results[v]=A,A}function C(k,v,A){return k.results[v]=A,A}class S{constructor(v){this._destination=v,this._definitions=
{}}enum(v,A){let q=new h(s.Enum.create,v,A);this.define(v,q)}struct(v,A){let q=new h(s.Struct.create,v,A);this.define(v,q)}union(v,A){let q=new h(s.Union.create,
v,A);this.define(v,q)}typedef(v,A){let q=new h(b,v,A);this.define(v,q)}const(v,A){let q=new h(C,v,A);this.define(v,q)}void(){return s.Void}bool(){return s.Bool}int(){
return s.Int}hyper(){return s.Hyper}uint(){return s.UnsignedInt}uhyper(){return s.UnsignedHyper}float(){return s.Float}double(){return s.Double}quadruple(){return s.
Quadruple}string(v){return new l(s.String,v)}opaque(v){return new l(s.Opaque,v)}varOpaque(v){return new l(s.VarOpaque,v)}array(v,A){return new d(v,A)}varArray(v,A){
return new d(v,A,!0)}option(v){return new c(v)}define(v,A){if(this._destination[v]===void 0)this._definitions[v]=A;else throw new p.XdrDefinitionError(`${v} is \
already defined`)}lookup(v){return new f(v)}resolve(){for(let v of Object.values(this._definitions))v.resolve({definitions:this._definitions,results:this._destination})}}
function D(k,v={}){if(k){let A=new S(v);k(A),A.resolve()}return v}},"./src/double.js"(o,i,a){"use strict";a.r(i),a.d(i,{Double:()=>p});var s=a("./src/xdr-type.j\
s"),u=a("./src/errors.js");class p extends s.XdrPrimitiveType{static read(d){return d.readDoubleBE()}static write(d,c){if(typeof d!="number")throw new u.XdrWriterError(
"not a number");c.writeDoubleBE(d)}static isValid(d){return typeof d=="number"}}},"./src/enum.js"(o,i,a){"use strict";a.r(i),a.d(i,{Enum:()=>f});var s=a("./src/\
int.js"),u=a("./src/xdr-type.js"),p=a("./src/errors.js");class f extends u.XdrPrimitiveType{constructor(c,l){super(),this.name=c,this.value=l}static read(c){let l=s.
Int.read(c),h=this._byValue[l];if(h===void 0)throw new p.XdrReaderError(`unknown ${this.enumName} member for value ${l}`);return h}static write(c,l){if(!this.isValid(
c))throw new p.XdrWriterError(`${c} has enum name ${c?.enumName}, not ${this.enumName}: ${JSON.stringify(c)}`);s.Int.write(c.value,l)}static isValid(c){return c?.
constructor?.enumName===this.enumName||(0,u.isSerializableIsh)(c,this)}static members(){return this._members}static values(){return Object.values(this._members)}static fromName(c){
let l=this._members[c];if(!l)throw new TypeError(`${c} is not a member of ${this.enumName}`);return l}static fromValue(c){let l=this._byValue[c];if(l===void 0)throw new TypeError(
`${c} is not a value of any member of ${this.enumName}`);return l}static create(c,l,h){let b=class extends f{};b.enumName=l,c.results[l]=b,b._members={},b._byValue=
{};for(let[C,S]of Object.entries(h)){let D=new b(C,S);b._members[C]=D,b._byValue[S]=D,b[C]=()=>D}return b}}},"./src/errors.js"(o,i,a){"use strict";a.r(i),a.d(i,
{XdrDefinitionError:()=>p,XdrNotImplementedDefinitionError:()=>f,XdrReaderError:()=>u,XdrWriterError:()=>s});class s extends TypeError{constructor(c){super(`XDR\
 Write Error: ${c}`)}}class u extends TypeError{constructor(c){super(`XDR Read Error: ${c}`)}}class p extends TypeError{constructor(c){super(`XDR Type Definitio\
n Error: ${c}`)}}class f extends p{constructor(){super("method not implemented, it should be overloaded in the descendant class.")}}},"./src/float.js"(o,i,a){"u\
se strict";a.r(i),a.d(i,{Float:()=>p});var s=a("./src/xdr-type.js"),u=a("./src/errors.js");class p extends s.XdrPrimitiveType{static read(d){return d.readFloatBE()}static write(d,c){
if(typeof d!="number")throw new u.XdrWriterError("not a number");c.writeFloatBE(d)}static isValid(d){return typeof d=="number"}}},"./src/hyper.js"(o,i,a){"use s\
trict";a.r(i),a.d(i,{Hyper:()=>u});var s=a("./src/large-int.js");class u extends s.LargeInt{constructor(...f){super(f)}get low(){return Number(this._value&0xffffffffn)<<
0}get high(){return Number(this._value>>32n)>>0}get size(){return 64}get unsigned(){return!1}static fromBits(f,d){return new this(f,d)}}u.defineIntBoundaries()},
"./src/index.js"(o,i,a){"use strict";a.r(i),a.d(i,{Array:()=>s.Array,Bool:()=>s.Bool,Double:()=>s.Double,Enum:()=>s.Enum,Float:()=>s.Float,Hyper:()=>s.Hyper,Int:()=>s.
Int,LargeInt:()=>s.LargeInt,Opaque:()=>s.Opaque,Option:()=>s.Option,Quadruple:()=>s.Quadruple,Reference:()=>u.Reference,String:()=>s.String,Struct:()=>s.Struct,
Union:()=>s.Union,UnsignedHyper:()=>s.UnsignedHyper,UnsignedInt:()=>s.UnsignedInt,VarArray:()=>s.VarArray,VarOpaque:()=>s.VarOpaque,Void:()=>s.Void,XdrReader:()=>p.
XdrReader,XdrWriter:()=>f.XdrWriter,config:()=>u.config});var s=a("./src/types.js"),u=a("./src/config.js"),p=a("./src/serialization/xdr-reader.js"),f=a("./src/s\
erialization/xdr-writer.js")},"./src/int.js"(o,i,a){"use strict";a.r(i),a.d(i,{Int:()=>d});var s=a("./src/xdr-type.js"),u=a("./src/errors.js");let p=2147483647,
f=-2147483648;class d extends s.XdrPrimitiveType{static read(l){return l.readInt32BE()}static write(l,h){if(typeof l!="number")throw new u.XdrWriterError("not a\
 number");if((l|0)!==l)throw new u.XdrWriterError("invalid i32 value");h.writeInt32BE(l)}static isValid(l){return typeof l!="number"||(l|0)!==l?!1:l>=f&&l<=p}}d.
MAX_VALUE=p,d.MIN_VALUE=-f},"./src/large-int.js"(o,i,a){"use strict";a.r(i),a.d(i,{LargeInt:()=>f});var s=a("./src/xdr-type.js"),u=a("./src/bigint-encoder.js"),
p=a("./src/errors.js");class f extends s.XdrPrimitiveType{constructor(c){super(),this._value=(0,u.encodeBigIntFromBits)(c,this.size,this.unsigned)}get unsigned(){
throw new p.XdrNotImplementedDefinitionError}get size(){throw new p.XdrNotImplementedDefinitionError}slice(c){return(0,u.sliceBigInt)(this._value,this.size,c)}toString(){
return this._value.toString()}toJSON(){return{_value:this._value.toString()}}toBigInt(){return BigInt(this._value)}static read(c){let{size:l,unsigned:h}=this.prototype;
return l===64?new this(h?c.readBigUInt64BE():c.readBigInt64BE()):new this(...Array.from({length:l/64},()=>c.readBigUInt64BE()).reverse())}static write(c,l){if(c instanceof
this)c=c._value;else if(typeof c!="bigint"||c>this.MAX_VALUE||c<this.MIN_VALUE)throw new p.XdrWriterError(`${c} is not a ${this.name}`);let{unsigned:h,size:b}=this.
prototype;if(b===64)h?l.writeBigUInt64BE(c):l.writeBigInt64BE(c);else{let C=h?c:BigInt.asUintN(b,c);for(let S=b/64-1;S>=0;S--)l.writeBigUInt64BE(C>>BigInt(S*64)&
0xffffffffffffffffn)}}static isValid(c){return c instanceof this?!0:typeof c=="bigint"?c>=this.MIN_VALUE&&c<=this.MAX_VALUE:!1}static fromString(c){return new this(
c)}static MAX_VALUE=0n;static MIN_VALUE=0n;static defineIntBoundaries(){let[c,l]=(0,u.calculateBigIntBoundaries)(this.prototype.size,this.prototype.unsigned);this.
MIN_VALUE=c,this.MAX_VALUE=l}}},"./src/opaque.js"(o,i,a){"use strict";a.r(i),a.d(i,{Opaque:()=>p});var s=a("./src/xdr-type.js"),u=a("./src/errors.js");class p extends s.
XdrCompositeType{constructor(d){super(),this._length=d}read(d){return d.read(this._length)}write(d,c){let{length:l}=d;if(l!==this._length)throw new u.XdrWriterError(
`got ${d.length} bytes, expected ${this._length}`);c.write(d,l)}isValid(d){return Buffer.isBuffer(d)&&d.length===this._length}}},"./src/option.js"(o,i,a){"use s\
trict";a.r(i),a.d(i,{Option:()=>p});var s=a("./src/bool.js"),u=a("./src/xdr-type.js");class p extends u.NestedXdrType{constructor(d,c=u.NestedXdrType.DEFAULT_MAX_DEPTH){
super(c),this._childType=d}read(d,c=this._maxDepth){if(u.NestedXdrType.checkDepth(c),s.Bool.read(d))return this._childType.read(d,c-1)}write(d,c){let l=d!=null;
s.Bool.write(l,c),l&&this._childType.write(d,c)}isValid(d){return d==null?!0:this._childType.isValid(d)}}},"./src/quadruple.js"(o,i,a){"use strict";a.r(i),a.d(i,
{Quadruple:()=>p});var s=a("./src/xdr-type.js"),u=a("./src/errors.js");class p extends s.XdrPrimitiveType{static read(){throw new u.XdrDefinitionError("quadrupl\
e not supported")}static write(){throw new u.XdrDefinitionError("quadruple not supported")}static isValid(){return!1}}},"./src/reference.js"(o,i,a){"use strict";
a.r(i),a.d(i,{Reference:()=>p});var s=a("./src/xdr-type.js"),u=a("./src/errors.js");class p extends s.XdrPrimitiveType{resolve(){throw new u.XdrDefinitionError(
'"resolve" method should be implemented in the descendant class')}}},"./src/serialization/xdr-reader.js"(o,i,a){"use strict";a.r(i),a.d(i,{XdrReader:()=>u});var s=a(
"./src/errors.js");class u{constructor(f){if(!Buffer.isBuffer(f))if(f instanceof Array||Array.isArray(f)||ArrayBuffer.isView(f))f=Buffer.from(f);else throw new s.
XdrReaderError(`source invalid: ${f}`);this._buffer=f,this._length=f.length,this._index=0}_buffer;_length;_index;get eof(){return this._index===this._length}advance(f){
let d=this._index;if(this._index+=f,this._length<this._index)throw new s.XdrReaderError("attempt to read outside the boundary of the buffer");let c=4-(f%4||4);if(c>
0){for(let l=0;l<c;l++)if(this._buffer[this._index+l]!==0)throw new s.XdrReaderError("invalid padding");this._index+=c}return d}rewind(){this._index=0}remainingBytes(){
return this._length-this._index}read(f){let d=this.advance(f);return this._buffer.subarray(d,d+f)}readInt32BE(){return this._buffer.readInt32BE(this.advance(4))}readUInt32BE(){
return this._buffer.readUInt32BE(this.advance(4))}readBigInt64BE(){return this._buffer.readBigInt64BE(this.advance(8))}readBigUInt64BE(){return this._buffer.readBigUInt64BE(
this.advance(8))}readFloatBE(){return this._buffer.readFloatBE(this.advance(4))}readDoubleBE(){return this._buffer.readDoubleBE(this.advance(8))}ensureInputConsumed(){
if(this._index!==this._length)throw new s.XdrReaderError("invalid XDR contract typecast - source buffer not entirely consumed")}}},"./src/serialization/xdr-writ\
er.js"(o,i,a){"use strict";a.r(i),a.d(i,{XdrWriter:()=>u});let s=8192;class u{constructor(f){typeof f=="number"?f=Buffer.allocUnsafe(f):f instanceof Buffer||(f=
Buffer.allocUnsafe(s)),this._buffer=f,this._length=f.length}_buffer;_length;_index=0;alloc(f){let d=this._index;return this._index+=f,this._length<this._index&&
this.resize(this._index),d}resize(f){let d=Math.ceil(f/s)*s,c=Buffer.allocUnsafe(d);this._buffer.copy(c,0,0,this._length),this._buffer=c,this._length=d}finalize(){
return this._buffer.subarray(0,this._index)}toArray(){return[...this.finalize()]}write(f,d){if(typeof f=="string"){let l=this.alloc(d);this._buffer.write(f,l,"u\
tf8")}else{f instanceof Buffer||(f=Buffer.from(f));let l=this.alloc(d);f.copy(this._buffer,l,0,d)}let c=4-(d%4||4);if(c>0){let l=this.alloc(c);this._buffer.fill(
0,l,this._index)}}writeInt32BE(f){let d=this.alloc(4);this._buffer.writeInt32BE(f,d)}writeUInt32BE(f){let d=this.alloc(4);this._buffer.writeUInt32BE(f,d)}writeBigInt64BE(f){
let d=this.alloc(8);this._buffer.writeBigInt64BE(f,d)}writeBigUInt64BE(f){let d=this.alloc(8);this._buffer.writeBigUInt64BE(f,d)}writeFloatBE(f){let d=this.alloc(
4);this._buffer.writeFloatBE(f,d)}writeDoubleBE(f){let d=this.alloc(8);this._buffer.writeDoubleBE(f,d)}static bufferChunkSize=s}},"./src/string.js"(o,i,a){"use \
strict";a.r(i),a.d(i,{String:()=>f});var s=a("./src/unsigned-int.js"),u=a("./src/xdr-type.js"),p=a("./src/errors.js");class f extends u.XdrCompositeType{constructor(c=s.
UnsignedInt.MAX_VALUE){super(),this._maxLength=c}read(c){let l=s.UnsignedInt.read(c);if(l>this._maxLength)throw new p.XdrReaderError(`saw ${l} length String, ma\
x allowed is ${this._maxLength}`);return c.read(l)}readString(c){return this.read(c).toString("utf8")}write(c,l){let h=typeof c=="string"?Buffer.byteLength(c,"u\
tf8"):c.length;if(h>this._maxLength)throw new p.XdrWriterError(`got ${c.length} bytes, max allowed is ${this._maxLength}`);s.UnsignedInt.write(h,l),l.write(c,h)}isValid(c){
return typeof c=="string"?Buffer.byteLength(c,"utf8")<=this._maxLength:c instanceof Array||Buffer.isBuffer(c)?c.length<=this._maxLength:!1}}},"./src/struct.js"(o,i,a){
"use strict";a.r(i),a.d(i,{Struct:()=>f});var s=a("./src/reference.js"),u=a("./src/xdr-type.js"),p=a("./src/errors.js");class f extends u.NestedXdrType{constructor(l,h){
let b=h??new.target?._maxDepth;super(b),this._attributes=l||{}}static read(l,h=this._maxDepth){u.NestedXdrType.checkDepth(h);let b={};for(let[C,S]of this._fields)
b[C]=S.read(l,h-1);return new this(b,this._maxDepth)}static write(l,h){if(!this.isValid(l))throw new p.XdrWriterError(`${l} has struct name ${l?.constructor?.structName}\
, not ${this.structName}: ${JSON.stringify(l)}`);for(let[b,C]of this._fields){let S=l._attributes[b];C.write(S,h)}}static isValid(l){return l?.constructor?.structName===
this.structName||(0,u.isSerializableIsh)(l,this)}static create(l,h,b,C=u.NestedXdrType.DEFAULT_MAX_DEPTH){let S=class extends f{};S.structName=h,S._maxDepth=C,l.
results[h]=S;let D=new Array(b.length);for(let k=0;k<b.length;k++){let v=b[k],A=v[0],q=v[1];q instanceof s.Reference&&(q=q.resolve(l)),D[k]=[A,q],S.prototype[A]=
d(A)}return S._fields=D,S}}function d(c){return function(h){return h!==void 0&&(this._attributes[c]=h),this._attributes[c]}}},"./src/types.js"(o,i,a){"use stric\
t";a.r(i),a.d(i,{Array:()=>k.Array,Bool:()=>b.Bool,Double:()=>l.Double,Enum:()=>j.Enum,Float:()=>c.Float,Hyper:()=>u.Hyper,Int:()=>s.Int,LargeInt:()=>d.LargeInt,
Opaque:()=>S.Opaque,Option:()=>A.Option,Quadruple:()=>h.Quadruple,String:()=>C.String,Struct:()=>X.Struct,Union:()=>B.Union,UnsignedHyper:()=>f.UnsignedHyper,UnsignedInt:()=>p.
UnsignedInt,VarArray:()=>v.VarArray,VarOpaque:()=>D.VarOpaque,Void:()=>q.Void});var s=a("./src/int.js"),u=a("./src/hyper.js"),p=a("./src/unsigned-int.js"),f=a("\
./src/unsigned-hyper.js"),d=a("./src/large-int.js"),c=a("./src/float.js"),l=a("./src/double.js"),h=a("./src/quadruple.js"),b=a("./src/bool.js"),C=a("./src/strin\
g.js"),S=a("./src/opaque.js"),D=a("./src/var-opaque.js"),k=a("./src/array.js"),v=a("./src/var-array.js"),A=a("./src/option.js"),q=a("./src/void.js"),j=a("./src/\
enum.js"),X=a("./src/struct.js"),B=a("./src/union.js")},"./src/union.js"(o,i,a){"use strict";a.r(i),a.d(i,{Union:()=>d});var s=a("./src/void.js"),u=a("./src/ref\
erence.js"),p=a("./src/xdr-type.js"),f=a("./src/errors.js");class d extends p.NestedXdrType{constructor(l,h,b){let C=b??new.target?._maxDepth;super(C),this.set(
l,h)}set(l,h){typeof l=="string"&&(l=this.constructor._switchOn.fromName(l)),this._switch=l;let b=this.constructor.armForSwitch(this._switch);this._arm=b,this._armType=
b===s.Void?s.Void:this.constructor._arms[b],this._value=h}get(l=this._arm){if(this._arm!==s.Void&&this._arm!==l)throw new TypeError(`${l} not set`);return this.
_value}switch(){return this._switch}arm(){return this._arm}armType(){return this._armType}value(){return this._value}static armForSwitch(l){let h=this._switches.
get(l);if(h!==void 0)return h;if(this._defaultArm)return this._defaultArm;throw new TypeError(`Bad union switch: ${l}`)}static armTypeForArm(l){return l===s.Void?
s.Void:this._arms[l]}static read(l,h=this._maxDepth){p.NestedXdrType.checkDepth(h);let b=this._switchOn.read(l,h-1),C=this.armForSwitch(b),S=C===s.Void?s.Void:this.
_arms[C],D;return S!==void 0?D=S.read(l,h-1):D=C.read(l,h-1),new this(b,D,this._maxDepth)}static write(l,h){if(!this.isValid(l))throw new f.XdrWriterError(`${l}\
 has union name ${l?.unionName}, not ${this.unionName}: ${JSON.stringify(l)}`);this._switchOn.write(l.switch(),h),l.armType().write(l.value(),h)}static isValid(l){
return l?.constructor?.unionName===this.unionName||(0,p.isSerializableIsh)(l,this)}static create(l,h,b,C=p.NestedXdrType.DEFAULT_MAX_DEPTH){let S=class extends d{};
S.unionName=h,S._maxDepth=C,l.results[h]=S,b.switchOn instanceof u.Reference?S._switchOn=b.switchOn.resolve(l):S._switchOn=b.switchOn,S._switches=new Map,S._arms=
{};let D=b.defaultArm;D instanceof u.Reference&&(D=D.resolve(l)),S._defaultArm=D;for(let[k,v]of b.switches){let A=typeof k=="string"?S._switchOn.fromName(k):k;S.
_switches.set(A,v)}if(S._switchOn.values!==void 0)for(let k of S._switchOn.values())S[k.name]=function(A){return new S(k,A)},S.prototype[k.name]=function(A){return this.
set(k,A)};if(b.arms)for(let[k,v]of Object.entries(b.arms))S._arms[k]=v instanceof u.Reference?v.resolve(l):v,v!==s.Void&&(S.prototype[k]=function(){return this.
get(k)});return S}}},"./src/unsigned-hyper.js"(o,i,a){"use strict";a.r(i),a.d(i,{UnsignedHyper:()=>u});var s=a("./src/large-int.js");class u extends s.LargeInt{constructor(...f){
super(f)}get low(){return Number(this._value&0xffffffffn)<<0}get high(){return Number(this._value>>32n)>>0}get size(){return 64}get unsigned(){return!0}static fromBits(f,d){
return new this(f,d)}}u.defineIntBoundaries()},"./src/unsigned-int.js"(o,i,a){"use strict";a.r(i),a.d(i,{UnsignedInt:()=>d});var s=a("./src/xdr-type.js"),u=a(".\
/src/errors.js");let p=4294967295,f=0;class d extends s.XdrPrimitiveType{static read(l){return l.readUInt32BE()}static write(l,h){if(typeof l!="number"||!(l>=f&&
l<=p)||l%1!==0)throw new u.XdrWriterError("invalid u32 value");h.writeUInt32BE(l)}static isValid(l){return typeof l!="number"||l%1!==0?!1:l>=f&&l<=p}}d.MAX_VALUE=
p,d.MIN_VALUE=f},"./src/var-array.js"(o,i,a){"use strict";a.r(i),a.d(i,{VarArray:()=>f});var s=a("./src/unsigned-int.js"),u=a("./src/xdr-type.js"),p=a("./src/er\
rors.js");class f extends u.NestedXdrType{constructor(c,l=s.UnsignedInt.MAX_VALUE,h=u.NestedXdrType.DEFAULT_MAX_DEPTH){super(h),this._childType=c,this._maxLength=
l}read(c,l=this._maxDepth){u.NestedXdrType.checkDepth(l);let h=s.UnsignedInt.read(c);if(h>this._maxLength)throw new p.XdrReaderError(`saw ${h} length VarArray, \
max allowed is ${this._maxLength}`);if(h>c.remainingBytes())throw new p.XdrReaderError(`VarArray length ${h} exceeds remaining ${c.remainingBytes()} bytes`);let b=[];
for(let C=0;C<h;C++)b.push(this._childType.read(c,l-1));return b}write(c,l){if(!(c instanceof Array))throw new p.XdrWriterError("value is not array");if(c.length>
this._maxLength)throw new p.XdrWriterError(`got array of size ${c.length}, max allowed is ${this._maxLength}`);s.UnsignedInt.write(c.length,l);for(let h of c)this.
_childType.write(h,l)}isValid(c){if(!(c instanceof Array)||c.length>this._maxLength)return!1;for(let l of c)if(!this._childType.isValid(l))return!1;return!0}}},
"./src/var-opaque.js"(o,i,a){"use strict";a.r(i),a.d(i,{VarOpaque:()=>f});var s=a("./src/unsigned-int.js"),u=a("./src/xdr-type.js"),p=a("./src/errors.js");class f extends u.
XdrCompositeType{constructor(c=s.UnsignedInt.MAX_VALUE){super(),this._maxLength=c}read(c){let l=s.UnsignedInt.read(c);if(l>this._maxLength)throw new p.XdrReaderError(
`saw ${l} length VarOpaque, max allowed is ${this._maxLength}`);return c.read(l)}write(c,l){let{length:h}=c;if(c.length>this._maxLength)throw new p.XdrWriterError(
`got ${c.length} bytes, max allowed is ${this._maxLength}`);s.UnsignedInt.write(h,l),l.write(c,h)}isValid(c){return Buffer.isBuffer(c)&&c.length<=this._maxLength}}},
"./src/void.js"(o,i,a){"use strict";a.r(i),a.d(i,{Void:()=>p});var s=a("./src/xdr-type.js"),u=a("./src/errors.js");class p extends s.XdrPrimitiveType{static read(){}static write(d){
if(d!==void 0)throw new u.XdrWriterError("trying to write value to a void slot")}static isValid(d){return d===void 0}}},"./src/xdr-type.js"(o,i,a){"use strict";
a.r(i),a.d(i,{NestedXdrType:()=>l,XdrCompositeType:()=>c,XdrPrimitiveType:()=>d,hasConstructor:()=>D,isSerializableIsh:()=>S});var s=a("./src/serialization/xdr-\
reader.js"),u=a("./src/serialization/xdr-writer.js"),p=a("./src/errors.js");class f{toXDR(v="raw"){if(!this.write)return this.constructor.toXDR(this,v);let A=new u.
XdrWriter;return this.write(this,A),b(A.finalize(),v)}fromXDR(v,A="raw"){if(!this.read)return this.constructor.fromXDR(v,A);let q=new s.XdrReader(C(v,A)),j=this.
read(q);return q.ensureInputConsumed(),j}validateXDR(v,A="raw"){try{return this.fromXDR(v,A),!0}catch{return!1}}static toXDR(v,A="raw"){let q=new u.XdrWriter;return this.
write(v,q),b(q.finalize(),A)}static fromXDR(v,A="raw"){let q=new s.XdrReader(C(v,A)),j=this.read(q);return q.ensureInputConsumed(),j}static validateXDR(v,A="raw"){
try{return this.fromXDR(v,A),!0}catch{return!1}}}class d extends f{static read(v){throw new p.XdrNotImplementedDefinitionError}static write(v,A){throw new p.XdrNotImplementedDefinitionError}static isValid(v){
return!1}}class c extends f{isValid(v){return!1}}class l extends c{constructor(v){super(),this._maxDepth=v??l.DEFAULT_MAX_DEPTH}static checkDepth(v){if(v!==void 0){
if(!Number.isFinite(v))throw new TypeError(`remainingDepth (current remaining decoding depth budget) must be a finite number, got ${typeof v}: ${v}`);if(v<0)throw new p.
XdrReaderError("exceeded max decoding depth")}}}l.DEFAULT_MAX_DEPTH=200,l._maxDepth=l.DEFAULT_MAX_DEPTH;class h extends TypeError{constructor(v){super(`Invalid \
format ${v}, must be one of "raw", "hex", "base64"`)}}function b(k,v){switch(v){case"raw":return k;case"hex":return k.toString("hex");case"base64":return k.toString(
"base64");default:throw new h(v)}}function C(k,v){switch(v){case"raw":return k;case"hex":return Buffer.from(k,"hex");case"base64":return Buffer.from(k,"base64");default:
throw new h(v)}}function S(k,v){return k!=null&&(k instanceof v||D(k,v)&&typeof k.constructor.read=="function"&&typeof k.constructor.write=="function"&&D(k,"Xdr\
Type"))}function D(k,v){do if(k.constructor.name===v)return!0;while(k=Object.getPrototypeOf(k));return!1}}},t={};function r(o){var i=t[o];if(i!==void 0)return i.
exports;if(e[o]===void 0){var a=new Error("Cannot find module '"+o+"'");throw a.code="MODULE_NOT_FOUND",a}var s=t[o]={exports:{}};return e[o](s,s.exports,r),s.exports}
r.d=(o,i)=>{for(var a in i)r.o(i,a)&&!r.o(o,a)&&Object.defineProperty(o,a,{enumerable:!0,get:i[a]})},r.o=(o,i)=>Object.prototype.hasOwnProperty.call(o,i),r.r=o=>{
typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(o,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(o,"__esModule",{value:!0})};var n=r(".\
/src/browser.js");return n})())});var $u=O(Qn=>{"use strict";function Qi(e){"@babel/helpers - typeof";return Qi=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Qi(e)}Object.defineProperty(Qn,"__esModule",{value:!0});
Qn.default=void 0;var tm=xu(He());function xu(e,t){if(typeof WeakMap=="function")var r=new WeakMap,n=new WeakMap;return(xu=function(i,a){if(!a&&i&&i.__esModule)
return i;var s,u,p={__proto__:null,default:i};if(i===null||Qi(i)!="object"&&typeof i!="function")return p;if(s=a?n:r){if(s.has(i))return s.get(i);s.set(i,p)}for(var f in i)
f!=="default"&&{}.hasOwnProperty.call(i,f)&&((u=(s=Object.defineProperty)&&Object.getOwnPropertyDescriptor(i,f))&&(u.get||u.set)?s(p,f,u):p[f]=i[f]);return p})(
e,t)}var rm=tm.config(function(e){var t=32,r=1024;e.typedef("Value",e.varOpaque()),e.struct("ScpBallot",[["counter",e.lookup("Uint32")],["value",e.lookup("Value")]]),
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
CloseMeta"),2147483647)]])}),OT=Qn.default=rm});var J=O(Jn=>{"use strict";Object.defineProperty(Jn,"__esModule",{value:!0});Jn.default=void 0;var nm=om($u());function om(e){return e&&e.__esModule?e:{default:e}}
var IT=Jn.default=nm.default});var Zu=O(eo=>{"use strict";Object.defineProperty(eo,"__esModule",{value:!0});eo.default=void 0;var Gu=He(),im={XdrWriter:Gu.XdrWriter,XdrReader:Gu.XdrReader},RT=eo.
default=im});var Yu=O((DT,Ji)=>{typeof Object.create=="function"?Ji.exports=function(t,r){r&&(t.super_=r,t.prototype=Object.create(r.prototype,{constructor:{value:t,enumerable:!1,
writable:!0,configurable:!0}}))}:Ji.exports=function(t,r){if(r){t.super_=r;var n=function(){};n.prototype=r.prototype,t.prototype=new n,t.prototype.constructor=
t}}});var Jt=O((qT,ta)=>{try{if(ea=Gi("util"),typeof ea.inherits!="function")throw"";ta.exports=ea.inherits}catch{ta.exports=Yu()}var ea});var Ot=O((ra,Ju)=>{var to=Gi("buffer"),gt=to.Buffer;function Qu(e,t){for(var r in e)t[r]=e[r]}gt.from&&gt.alloc&&gt.allocUnsafe&&gt.allocUnsafeSlow?Ju.exports=to:
(Qu(to,ra),ra.Buffer=er);function er(e,t,r){return gt(e,t,r)}er.prototype=Object.create(gt.prototype);Qu(gt,er);er.from=function(e,t,r){if(typeof e=="number")throw new TypeError(
"Argument must not be a number");return gt(e,t,r)};er.alloc=function(e,t,r){if(typeof e!="number")throw new TypeError("Argument must be a number");var n=gt(e);return t!==
void 0?typeof r=="string"?n.fill(t,r):n.fill(t):n.fill(0),n};er.allocUnsafe=function(e){if(typeof e!="number")throw new TypeError("Argument must be a number");return gt(
e)};er.allocUnsafeSlow=function(e){if(typeof e!="number")throw new TypeError("Argument must be a number");return to.SlowBuffer(e)}});var tc=O((LT,ec)=>{var am={}.toString;ec.exports=Array.isArray||function(e){return am.call(e)=="[object Array]"}});var vr=O((FT,rc)=>{"use strict";rc.exports=TypeError});var na=O((NT,nc)=>{"use strict";nc.exports=Object});var ic=O((UT,oc)=>{"use strict";oc.exports=Error});var sc=O((jT,ac)=>{"use strict";ac.exports=EvalError});var cc=O((VT,uc)=>{"use strict";uc.exports=RangeError});var fc=O((KT,lc)=>{"use strict";lc.exports=ReferenceError});var oa=O((HT,pc)=>{"use strict";pc.exports=SyntaxError});var yc=O((XT,dc)=>{"use strict";dc.exports=URIError});var mc=O((zT,hc)=>{"use strict";hc.exports=Math.abs});var vc=O((WT,gc)=>{"use strict";gc.exports=Math.floor});var Sc=O((xT,bc)=>{"use strict";bc.exports=Math.max});var _c=O(($T,wc)=>{"use strict";wc.exports=Math.min});var Ec=O((GT,Ac)=>{"use strict";Ac.exports=Math.pow});var kc=O((ZT,Tc)=>{"use strict";Tc.exports=Math.round});var Oc=O((YT,Pc)=>{"use strict";Pc.exports=Number.isNaN||function(t){return t!==t}});var Ic=O((QT,Bc)=>{"use strict";var sm=Oc();Bc.exports=function(t){return sm(t)||t===0?t:t<0?-1:1}});var Rc=O((JT,Cc)=>{"use strict";Cc.exports=Object.getOwnPropertyDescriptor});var br=O((ek,Mc)=>{"use strict";var ro=Rc();if(ro)try{ro([],"length")}catch{ro=null}Mc.exports=ro});var en=O((tk,Dc)=>{"use strict";var no=Object.defineProperty||!1;if(no)try{no({},"a",{value:1})}catch{no=!1}Dc.exports=no});var ia=O((rk,qc)=>{"use strict";qc.exports=function(){if(typeof Symbol!="function"||typeof Object.getOwnPropertySymbols!="function")return!1;if(typeof Symbol.iterator==
"symbol")return!0;var t={},r=Symbol("test"),n=Object(r);if(typeof r=="string"||Object.prototype.toString.call(r)!=="[object Symbol]"||Object.prototype.toString.
call(n)!=="[object Symbol]")return!1;var o=42;t[r]=o;for(var i in t)return!1;if(typeof Object.keys=="function"&&Object.keys(t).length!==0||typeof Object.getOwnPropertyNames==
"function"&&Object.getOwnPropertyNames(t).length!==0)return!1;var a=Object.getOwnPropertySymbols(t);if(a.length!==1||a[0]!==r||!Object.prototype.propertyIsEnumerable.
call(t,r))return!1;if(typeof Object.getOwnPropertyDescriptor=="function"){var s=Object.getOwnPropertyDescriptor(t,r);if(s.value!==o||s.enumerable!==!0)return!1}
return!0}});var Nc=O((nk,Fc)=>{"use strict";var Lc=typeof Symbol<"u"&&Symbol,um=ia();Fc.exports=function(){return typeof Lc!="function"||typeof Symbol!="function"||typeof Lc(
"foo")!="symbol"||typeof Symbol("bar")!="symbol"?!1:um()}});var aa=O((ok,Uc)=>{"use strict";Uc.exports=typeof Reflect<"u"&&Reflect.getPrototypeOf||null});var sa=O((ik,jc)=>{"use strict";var cm=na();jc.exports=cm.getPrototypeOf||null});var Hc=O((ak,Kc)=>{"use strict";var lm="Function.prototype.bind called on incompatible ",fm=Object.prototype.toString,pm=Math.max,dm="[object Function]",Vc=function(t,r){
for(var n=[],o=0;o<t.length;o+=1)n[o]=t[o];for(var i=0;i<r.length;i+=1)n[i+t.length]=r[i];return n},ym=function(t,r){for(var n=[],o=r||0,i=0;o<t.length;o+=1,i+=
1)n[i]=t[o];return n},hm=function(e,t){for(var r="",n=0;n<e.length;n+=1)r+=e[n],n+1<e.length&&(r+=t);return r};Kc.exports=function(t){var r=this;if(typeof r!="f\
unction"||fm.apply(r)!==dm)throw new TypeError(lm+r);for(var n=ym(arguments,1),o,i=function(){if(this instanceof o){var f=r.apply(this,Vc(n,arguments));return Object(
f)===f?f:this}return r.apply(t,Vc(n,arguments))},a=pm(0,r.length-n.length),s=[],u=0;u<a;u++)s[u]="$"+u;if(o=Function("binder","return function ("+hm(s,",")+"){ \
return binder.apply(this,arguments); }")(i),r.prototype){var p=function(){};p.prototype=r.prototype,o.prototype=new p,p.prototype=null}return o}});var Sr=O((sk,Xc)=>{"use strict";var mm=Hc();Xc.exports=Function.prototype.bind||mm});var oo=O((uk,zc)=>{"use strict";zc.exports=Function.prototype.call});var io=O((ck,Wc)=>{"use strict";Wc.exports=Function.prototype.apply});var $c=O((lk,xc)=>{"use strict";xc.exports=typeof Reflect<"u"&&Reflect&&Reflect.apply});var ua=O((fk,Gc)=>{"use strict";var gm=Sr(),vm=io(),bm=oo(),Sm=$c();Gc.exports=Sm||gm.call(bm,vm)});var ao=O((pk,Zc)=>{"use strict";var wm=Sr(),_m=vr(),Am=oo(),Em=ua();Zc.exports=function(t){if(t.length<1||typeof t[0]!="function")throw new _m("a function is re\
quired");return Em(wm,Am,t)}});var rl=O((dk,tl)=>{"use strict";var Tm=ao(),Yc=br(),Jc;try{Jc=[].__proto__===Array.prototype}catch(e){if(!e||typeof e!="object"||!("code"in e)||e.code!=="ERR_PR\
OTO_ACCESS")throw e}var ca=!!Jc&&Yc&&Yc(Object.prototype,"__proto__"),el=Object,Qc=el.getPrototypeOf;tl.exports=ca&&typeof ca.get=="function"?Tm([ca.get]):typeof Qc==
"function"?function(t){return Qc(t==null?t:el(t))}:!1});var la=O((yk,al)=>{"use strict";var nl=aa(),ol=sa(),il=rl();al.exports=nl?function(t){return nl(t)}:ol?function(t){if(!t||typeof t!="object"&&typeof t!="functio\
n")throw new TypeError("getProto: not an object");return ol(t)}:il?function(t){return il(t)}:null});var ul=O((hk,sl)=>{"use strict";var km=async function(){}.constructor;sl.exports=()=>km});var ll=O((mk,cl)=>{"use strict";var Pm=function*(){}.constructor;cl.exports=()=>Pm});var pl=O((gk,fl)=>{"use strict";var Om=async function*(){}.constructor;fl.exports=()=>Om});var yl=O((vk,dl)=>{"use strict";var Bm=Function.prototype.call,Im=Object.prototype.hasOwnProperty,Cm=Sr();dl.exports=Cm.call(Bm,Im)});var pa=O((bk,bl)=>{"use strict";var ie,Rm=na(),Mm=ic(),Dm=sc(),qm=cc(),Lm=fc(),Er=oa(),Ar=vr(),Fm=yc(),Nm=mc(),Um=vc(),jm=Sc(),Vm=_c(),Km=Ec(),Hm=kc(),Xm=Ic(),tn=br(),
zm=en(),fa=function(){throw new Ar},Wm=tn?(function(){try{return arguments.callee,fa}catch{try{return tn(arguments,"callee").get}catch{return fa}}})():fa,wr=Nc()(),
qe=la(),xm=sa(),$m=aa(),vl=io(),rn=oo(),_r={},Gm=typeof Uint8Array>"u"||!qe?ie:qe(Uint8Array),tr={__proto__:null,"%AggregateError%":typeof AggregateError>"u"?ie:
AggregateError,"%Array%":Array,"%ArrayBuffer%":typeof ArrayBuffer>"u"?ie:ArrayBuffer,"%ArrayIteratorPrototype%":wr&&qe?qe([][Symbol.iterator]()):ie,"%AsyncFromS\
yncIteratorPrototype%":ie,"%AsyncFunction%":_r,"%AsyncGenerator%":_r,"%AsyncGeneratorFunction%":_r,"%AsyncIteratorPrototype%":_r,"%Atomics%":typeof Atomics>"u"?
ie:Atomics,"%BigInt%":typeof BigInt>"u"?ie:BigInt,"%BigInt64Array%":typeof BigInt64Array>"u"?ie:BigInt64Array,"%BigUint64Array%":typeof BigUint64Array>"u"?ie:BigUint64Array,
"%Boolean%":Boolean,"%DataView%":typeof DataView>"u"?ie:DataView,"%Date%":Date,"%decodeURI%":decodeURI,"%decodeURIComponent%":decodeURIComponent,"%encodeURI%":encodeURI,
"%encodeURIComponent%":encodeURIComponent,"%Error%":Mm,"%eval%":eval,"%EvalError%":Dm,"%Float16Array%":typeof Float16Array>"u"?ie:Float16Array,"%Float32Array%":typeof Float32Array>
"u"?ie:Float32Array,"%Float64Array%":typeof Float64Array>"u"?ie:Float64Array,"%FinalizationRegistry%":typeof FinalizationRegistry>"u"?ie:FinalizationRegistry,"%\
Function%":Function,"%GeneratorFunction%":_r,"%Int8Array%":typeof Int8Array>"u"?ie:Int8Array,"%Int16Array%":typeof Int16Array>"u"?ie:Int16Array,"%Int32Array%":typeof Int32Array>
"u"?ie:Int32Array,"%isFinite%":isFinite,"%isNaN%":isNaN,"%IteratorPrototype%":wr&&qe?qe(qe([][Symbol.iterator]())):ie,"%JSON%":typeof JSON=="object"?JSON:ie,"%M\
ap%":typeof Map>"u"?ie:Map,"%MapIteratorPrototype%":typeof Map>"u"||!wr||!qe?ie:qe(new Map()[Symbol.iterator]()),"%Math%":Math,"%Number%":Number,"%Object%":Rm,"\
%Object.getOwnPropertyDescriptor%":tn,"%parseFloat%":parseFloat,"%parseInt%":parseInt,"%Promise%":typeof Promise>"u"?ie:Promise,"%Proxy%":typeof Proxy>"u"?ie:Proxy,
"%RangeError%":qm,"%ReferenceError%":Lm,"%Reflect%":typeof Reflect>"u"?ie:Reflect,"%RegExp%":RegExp,"%Set%":typeof Set>"u"?ie:Set,"%SetIteratorPrototype%":typeof Set>
"u"||!wr||!qe?ie:qe(new Set()[Symbol.iterator]()),"%SharedArrayBuffer%":typeof SharedArrayBuffer>"u"?ie:SharedArrayBuffer,"%String%":String,"%StringIteratorProt\
otype%":wr&&qe?qe(""[Symbol.iterator]()):ie,"%Symbol%":wr?Symbol:ie,"%SyntaxError%":Er,"%ThrowTypeError%":Wm,"%TypedArray%":Gm,"%TypeError%":Ar,"%Uint8Array%":typeof Uint8Array>
"u"?ie:Uint8Array,"%Uint8ClampedArray%":typeof Uint8ClampedArray>"u"?ie:Uint8ClampedArray,"%Uint16Array%":typeof Uint16Array>"u"?ie:Uint16Array,"%Uint32Array%":typeof Uint32Array>
"u"?ie:Uint32Array,"%URIError%":Fm,"%WeakMap%":typeof WeakMap>"u"?ie:WeakMap,"%WeakRef%":typeof WeakRef>"u"?ie:WeakRef,"%WeakSet%":typeof WeakSet>"u"?ie:WeakSet,
"%Function.prototype.call%":rn,"%Function.prototype.apply%":vl,"%Object.defineProperty%":zm,"%Object.getPrototypeOf%":xm,"%Math.abs%":Nm,"%Math.floor%":Um,"%Mat\
h.max%":jm,"%Math.min%":Vm,"%Math.pow%":Km,"%Math.round%":Hm,"%Math.sign%":Xm,"%Reflect.getPrototypeOf%":$m};if(qe)try{null.error}catch(e){hl=qe(qe(e)),tr["%Err\
or.prototype%"]=hl}var hl,Zm=ul(),Ym=ll(),Qm=pl(),Jm=function e(t){var r;if(t==="%AsyncFunction%")r=Zm()||void 0;else if(t==="%GeneratorFunction%")r=Ym()||void 0;else if(t===
"%AsyncGeneratorFunction%")r=Qm()||void 0;else if(t==="%AsyncGenerator%"){var n=e("%AsyncGeneratorFunction%");n&&(r=n.prototype)}else if(t==="%AsyncIteratorProt\
otype%"){var o=e("%AsyncGenerator%");o&&qe&&(r=qe(o.prototype))}return tr[t]=r,r},ml={__proto__:null,"%ArrayBufferPrototype%":["ArrayBuffer","prototype"],"%Arra\
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
type"],"%WeakSetPrototype%":["WeakSet","prototype"]},nn=Sr(),so=yl(),eg=nn.call(rn,Array.prototype.concat),tg=nn.call(vl,Array.prototype.splice),gl=nn.call(rn,String.
prototype.replace),uo=nn.call(rn,String.prototype.slice),rg=nn.call(rn,RegExp.prototype.exec),ng=/[^%.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|%$))/g,
og=/\\(\\)?/g,ig=function(t){var r=uo(t,0,1),n=uo(t,-1);if(r==="%"&&n!=="%")throw new Er("invalid intrinsic syntax, expected closing `%`");if(n==="%"&&r!=="%")throw new Er(
"invalid intrinsic syntax, expected opening `%`");var o=[];return gl(t,ng,function(i,a,s,u){o[o.length]=s?gl(u,og,"$1"):a||i}),o},ag=function(t,r){var n=t,o;if(so(
ml,n)&&(o=ml[n],n="%"+o[0]+"%"),so(tr,n)){var i=tr[n];if(i===_r&&(i=Jm(n)),typeof i>"u"&&!r)throw new Ar("intrinsic "+t+" exists, but is not available. Please f\
ile an issue!");return{alias:o,name:n,value:i}}throw new Er("intrinsic "+t+" does not exist!")};bl.exports=function(t,r){if(typeof t!="string"||t.length===0)throw new Ar(
"intrinsic name must be a non-empty string");if(arguments.length>1&&typeof r!="boolean")throw new Ar('"allowMissing" argument must be a boolean');if(rg(/^%?[^%]*%?$/,
t)===null)throw new Er("`%` may not be present anywhere but at the beginning and end of the intrinsic name");var n=ig(t),o=n.length>0?n[0]:"",i=ag("%"+o+"%",r),
a=i.name,s=i.value,u=!1,p=i.alias;p&&(o=p[0],tg(n,eg([0,1],p)));for(var f=1,d=!0;f<n.length;f+=1){var c=n[f],l=uo(c,0,1),h=uo(c,-1);if((l==='"'||l==="'"||l==="`"||
h==='"'||h==="'"||h==="`")&&l!==h)throw new Er("property names with quotes must have matching quotes");if((c==="constructor"||!d)&&(u=!0),o+="."+c,a="%"+o+"%",so(
tr,a))s=tr[a];else if(s!=null){if(!(c in s)){if(!r)throw new Ar("base intrinsic for "+t+" exists, but the property is not available.");return}if(tn&&f+1>=n.length){
var b=tn(s,c);d=!!b,d&&"get"in b&&!("originalValue"in b.get)?s=b.get:s=s[c]}else d=so(s,c),s=s[c];d&&!u&&(tr[a]=s)}}return s}});var da=O((Sk,_l)=>{"use strict";var Sl=pa(),wl=ao(),sg=wl([Sl("%String.prototype.indexOf%")]);_l.exports=function(t,r){var n=Sl(t,!!r);return typeof n=="functio\
n"&&sg(t,".prototype.")>-1?wl([n]):n}});var kl=O((wk,Tl)=>{"use strict";var El=Function.prototype.toString,Tr=typeof Reflect=="object"&&Reflect!==null&&Reflect.apply,ha,co;if(typeof Tr=="function"&&typeof Object.
defineProperty=="function")try{ha=Object.defineProperty({},"length",{get:function(){throw co}}),co={},Tr(function(){throw 42},null,ha)}catch(e){e!==co&&(Tr=null)}else
Tr=null;var ug=/^\s*class\b/,ma=function(t){try{var r=El.call(t);return ug.test(r)}catch{return!1}},ya=function(t){try{return ma(t)?!1:(El.call(t),!0)}catch{return!1}},
lo=Object.prototype.toString,cg="[object Object]",lg="[object Function]",fg="[object GeneratorFunction]",pg="[object HTMLAllCollection]",dg="[object HTML docume\
nt.all class]",yg="[object HTMLCollection]",hg=typeof Symbol=="function"&&!!Symbol.toStringTag,mg=!(0 in[,]),ga=function(){return!1};typeof document=="object"&&
(Al=document.all,lo.call(Al)===lo.call(document.all)&&(ga=function(t){if((mg||!t)&&(typeof t>"u"||typeof t=="object"))try{var r=lo.call(t);return(r===pg||r===dg||
r===yg||r===cg)&&t("")==null}catch{}return!1}));var Al;Tl.exports=Tr?function(t){if(ga(t))return!0;if(!t||typeof t!="function"&&typeof t!="object")return!1;try{
Tr(t,null,ha)}catch(r){if(r!==co)return!1}return!ma(t)&&ya(t)}:function(t){if(ga(t))return!0;if(!t||typeof t!="function"&&typeof t!="object")return!1;if(hg)return ya(
t);if(ma(t))return!1;var r=lo.call(t);return r!==lg&&r!==fg&&!/^\[object HTML/.test(r)?!1:ya(t)}});var Bl=O((_k,Ol)=>{"use strict";var gg=kl(),vg=Object.prototype.toString,Pl=Object.prototype.hasOwnProperty,bg=function(t,r,n){for(var o=0,i=t.length;o<i;o++)Pl.
call(t,o)&&(n==null?r(t[o],o,t):r.call(n,t[o],o,t))},Sg=function(t,r,n){for(var o=0,i=t.length;o<i;o++)n==null?r(t.charAt(o),o,t):r.call(n,t.charAt(o),o,t)},wg=function(t,r,n){
for(var o in t)Pl.call(t,o)&&(n==null?r(t[o],o,t):r.call(n,t[o],o,t))};function _g(e){return vg.call(e)==="[object Array]"}Ol.exports=function(t,r,n){if(!gg(r))
throw new TypeError("iterator must be a function");var o;arguments.length>=3&&(o=n),_g(t)?bg(t,r,o):typeof t=="string"?Sg(t,r,o):wg(t,r,o)}});var Cl=O((Ak,Il)=>{"use strict";Il.exports=["Float16Array","Float32Array","Float64Array","Int8Array","Int16Array","Int32Array","Uint8Array","Uint8ClampedArray",
"Uint16Array","Uint32Array","BigInt64Array","BigUint64Array"]});var Ml=O((Ek,Rl)=>{"use strict";var va=Cl(),Ag=typeof globalThis>"u"?global:globalThis;Rl.exports=function(){for(var t=[],r=0;r<va.length;r++)typeof Ag[va[r]]==
"function"&&(t[t.length]=va[r]);return t}});var Fl=O((Tk,Ll)=>{"use strict";var Dl=en(),Eg=oa(),kr=vr(),ql=br();Ll.exports=function(t,r,n){if(!t||typeof t!="object"&&typeof t!="function")throw new kr("`ob\
j` must be an object or a function`");if(typeof r!="string"&&typeof r!="symbol")throw new kr("`property` must be a string or a symbol`");if(arguments.length>3&&
typeof arguments[3]!="boolean"&&arguments[3]!==null)throw new kr("`nonEnumerable`, if provided, must be a boolean or null");if(arguments.length>4&&typeof arguments[4]!=
"boolean"&&arguments[4]!==null)throw new kr("`nonWritable`, if provided, must be a boolean or null");if(arguments.length>5&&typeof arguments[5]!="boolean"&&arguments[5]!==
null)throw new kr("`nonConfigurable`, if provided, must be a boolean or null");if(arguments.length>6&&typeof arguments[6]!="boolean")throw new kr("`loose`, if p\
rovided, must be a boolean");var o=arguments.length>3?arguments[3]:null,i=arguments.length>4?arguments[4]:null,a=arguments.length>5?arguments[5]:null,s=arguments.
length>6?arguments[6]:!1,u=!!ql&&ql(t,r);if(Dl)Dl(t,r,{configurable:a===null&&u?u.configurable:!a,enumerable:o===null&&u?u.enumerable:!o,value:n,writable:i===null&&
u?u.writable:!i});else if(s||!o&&!i&&!a)t[r]=n;else throw new Eg("This environment does not support defining a property as non-configurable, non-writable, or no\
n-enumerable.")}});var jl=O((kk,Ul)=>{"use strict";var ba=en(),Nl=function(){return!!ba};Nl.hasArrayLengthDefineBug=function(){if(!ba)return null;try{return ba([],"length",{value:1}).
length!==1}catch{return!0}};Ul.exports=Nl});var zl=O((Pk,Xl)=>{"use strict";var Tg=pa(),Vl=Fl(),kg=jl()(),Kl=br(),Hl=vr(),Pg=Tg("%Math.floor%");Xl.exports=function(t,r){if(typeof t!="function")throw new Hl(
"`fn` is not a function");if(typeof r!="number"||r<0||r>4294967295||Pg(r)!==r)throw new Hl("`length` must be a positive 32-bit integer");var n=arguments.length>
2&&!!arguments[2],o=!0,i=!0;if("length"in t&&Kl){var a=Kl(t,"length");a&&!a.configurable&&(o=!1),a&&!a.writable&&(i=!1)}return(o||i||!n)&&(kg?Vl(t,"length",r,!0,
!0):Vl(t,"length",r)),t}});var xl=O((Ok,Wl)=>{"use strict";var Og=Sr(),Bg=io(),Ig=ua();Wl.exports=function(){return Ig(Og,Bg,arguments)}});var Zl=O((Bk,fo)=>{"use strict";var Cg=zl(),$l=en(),Rg=ao(),Gl=xl();fo.exports=function(t){var r=Rg(arguments),n=1+t.length-(arguments.length-1);return Cg(r,n>0?
n:0,!0)};$l?$l(fo.exports,"apply",{value:Gl}):fo.exports.apply=Gl});var Ql=O((Ik,Yl)=>{"use strict";var Mg=ia();Yl.exports=function(){return Mg()&&!!Symbol.toStringTag}});var nf=O((Ck,rf)=>{"use strict";var ho=Bl(),Dg=Ml(),Jl=Zl(),wa=da(),yo=br(),po=la(),qg=wa("Object.prototype.toString"),tf=Ql()(),ef=typeof globalThis>"u"?global:
globalThis,Sa=Dg(),_a=wa("String.prototype.slice"),Lg=wa("Array.prototype.indexOf",!0)||function(t,r){for(var n=0;n<t.length;n+=1)if(t[n]===r)return n;return-1},
mo={__proto__:null};tf&&yo&&po?ho(Sa,function(e){var t=new ef[e];if(Symbol.toStringTag in t&&po){var r=po(t),n=yo(r,Symbol.toStringTag);if(!n&&r){var o=po(r);n=
yo(o,Symbol.toStringTag)}if(n&&n.get){var i=Jl(n.get);mo["$"+e]=i}}}):ho(Sa,function(e){var t=new ef[e],r=t.slice||t.set;if(r){var n=Jl(r);mo["$"+e]=n}});function Fg(e){
var t=!1;return ho(mo,function(r,n){if(!t)try{"$"+r(e)===n&&(t=_a(n,1))}catch{}}),t}function Ng(e){var t=!1;return ho(mo,function(r,n){if(!t)try{r(e),t=_a(n,1)}catch{}}),
t}function Ug(e){return Lg(Sa,e)>-1}function jg(e){if(!e||typeof e!="object")return!1;if(!tf){var t=_a(qg(e),8,-1);return Ug(t)?t:t!=="Object"?!1:Ng(e)}return yo?
Fg(e):null}rf.exports=jg});var af=O((Rk,of)=>{"use strict";var Vg=nf();of.exports=function(t){return!!Vg(t)}});var uf=O((Mk,sf)=>{"use strict";var Kg=vr(),Hg=da(),Xg=Hg("TypedArray.prototype.buffer",!0),zg=af();sf.exports=Xg||function(t){if(!zg(t))throw new Kg("Not a Typ\
ed Array");return t.buffer}});var ff=O((Dk,lf)=>{"use strict";var lt=Ot().Buffer,Wg=tc(),xg=uf(),$g=ArrayBuffer.isView||function(t){try{return xg(t),!0}catch{return!1}},Gg=typeof Uint8Array<
"u",cf=typeof ArrayBuffer<"u"&&typeof Uint8Array<"u",Zg=cf&&(lt.prototype instanceof Uint8Array||lt.TYPED_ARRAY_SUPPORT);lf.exports=function(t,r){if(lt.isBuffer(
t))return t.constructor&&!("isBuffer"in t)?lt.from(t):t;if(typeof t=="string")return lt.from(t,r);if(cf&&$g(t)){if(t.byteLength===0)return lt.alloc(0);if(Zg){var n=lt.
from(t.buffer,t.byteOffset,t.byteLength);if(n.byteLength===t.byteLength)return n}var o=t instanceof Uint8Array?t:new Uint8Array(t.buffer,t.byteOffset,t.byteLength),
i=lt.from(o);if(i.length===t.byteLength)return i}if(Gg&&t instanceof Uint8Array)return lt.from(t);var a=Wg(t);if(a)for(var s=0;s<t.length;s+=1){var u=t[s];if(typeof u!=
"number"||u<0||u>255||~~u!==u)throw new RangeError("Array items must be numbers in the range 0-255.")}if(a||lt.isBuffer(t)&&t.constructor&&typeof t.constructor.
isBuffer=="function"&&t.constructor.isBuffer(t))return lt.from(t);throw new TypeError('The "data" argument must be a string, an Array, a Buffer, a Uint8Array, o\
r a DataView.')}});var rr=O((qk,pf)=>{"use strict";var Yg=Ot().Buffer,Qg=ff();function go(e,t){this._block=Yg.alloc(e),this._finalSize=t,this._blockSize=e,this._len=0}go.prototype.
update=function(e,t){e=Qg(e,t||"utf8");for(var r=this._block,n=this._blockSize,o=e.length,i=this._len,a=0;a<o;){for(var s=i%n,u=Math.min(o-a,n-s),p=0;p<u;p++)r[s+
p]=e[a+p];i+=u,a+=u,i%n===0&&this._update(r)}return this._len+=o,this};go.prototype.digest=function(e){var t=this._len%this._blockSize;this._block[t]=128,this._block.
fill(0,t+1),t>=this._finalSize&&(this._update(this._block),this._block.fill(0));var r=this._len*8;if(r<=4294967295)this._block.writeUInt32BE(r,this._blockSize-4);else{
var n=(r&4294967295)>>>0,o=(r-n)/4294967296;this._block.writeUInt32BE(o,this._blockSize-8),this._block.writeUInt32BE(n,this._blockSize-4)}this._update(this._block);
var i=this._hash();return e?i.toString(e):i};go.prototype._update=function(){throw new Error("_update must be implemented by subclass")};pf.exports=go});var hf=O((Lk,yf)=>{"use strict";var Jg=Jt(),df=rr(),ev=Ot().Buffer,tv=[1518500249,1859775393,-1894007588,-899497514],rv=new Array(80);function on(){this.init(),
this._w=rv,df.call(this,64,56)}Jg(on,df);on.prototype.init=function(){return this._a=1732584193,this._b=4023233417,this._c=2562383102,this._d=271733878,this._e=
3285377520,this};function nv(e){return e<<5|e>>>27}function ov(e){return e<<30|e>>>2}function iv(e,t,r,n){return e===0?t&r|~t&n:e===2?t&r|t&n|r&n:t^r^n}on.prototype.
_update=function(e){for(var t=this._w,r=this._a|0,n=this._b|0,o=this._c|0,i=this._d|0,a=this._e|0,s=0;s<16;++s)t[s]=e.readInt32BE(s*4);for(;s<80;++s)t[s]=t[s-3]^
t[s-8]^t[s-14]^t[s-16];for(var u=0;u<80;++u){var p=~~(u/20),f=nv(r)+iv(p,n,o,i)+a+t[u]+tv[p]|0;a=i,i=o,o=ov(n),n=r,r=f}this._a=r+this._a|0,this._b=n+this._b|0,this.
_c=o+this._c|0,this._d=i+this._d|0,this._e=a+this._e|0};on.prototype._hash=function(){var e=ev.allocUnsafe(20);return e.writeInt32BE(this._a|0,0),e.writeInt32BE(
this._b|0,4),e.writeInt32BE(this._c|0,8),e.writeInt32BE(this._d|0,12),e.writeInt32BE(this._e|0,16),e};yf.exports=on});var vf=O((Fk,gf)=>{"use strict";var av=Jt(),mf=rr(),sv=Ot().Buffer,uv=[1518500249,1859775393,-1894007588,-899497514],cv=new Array(80);function an(){this.init(),
this._w=cv,mf.call(this,64,56)}av(an,mf);an.prototype.init=function(){return this._a=1732584193,this._b=4023233417,this._c=2562383102,this._d=271733878,this._e=
3285377520,this};function lv(e){return e<<1|e>>>31}function fv(e){return e<<5|e>>>27}function pv(e){return e<<30|e>>>2}function dv(e,t,r,n){return e===0?t&r|~t&
n:e===2?t&r|t&n|r&n:t^r^n}an.prototype._update=function(e){for(var t=this._w,r=this._a|0,n=this._b|0,o=this._c|0,i=this._d|0,a=this._e|0,s=0;s<16;++s)t[s]=e.readInt32BE(
s*4);for(;s<80;++s)t[s]=lv(t[s-3]^t[s-8]^t[s-14]^t[s-16]);for(var u=0;u<80;++u){var p=~~(u/20),f=fv(r)+dv(p,n,o,i)+a+t[u]+uv[p]|0;a=i,i=o,o=pv(n),n=r,r=f}this._a=
r+this._a|0,this._b=n+this._b|0,this._c=o+this._c|0,this._d=i+this._d|0,this._e=a+this._e|0};an.prototype._hash=function(){var e=sv.allocUnsafe(20);return e.writeInt32BE(
this._a|0,0),e.writeInt32BE(this._b|0,4),e.writeInt32BE(this._c|0,8),e.writeInt32BE(this._d|0,12),e.writeInt32BE(this._e|0,16),e};gf.exports=an});var Aa=O((Nk,Sf)=>{"use strict";var yv=Jt(),bf=rr(),hv=Ot().Buffer,mv=[1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,
310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,
2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,
2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,
1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298],gv=new Array(64);function sn(){this.init(),this._w=gv,bf.call(
this,64,56)}yv(sn,bf);sn.prototype.init=function(){return this._a=1779033703,this._b=3144134277,this._c=1013904242,this._d=2773480762,this._e=1359893119,this._f=
2600822924,this._g=528734635,this._h=1541459225,this};function vv(e,t,r){return r^e&(t^r)}function bv(e,t,r){return e&t|r&(e|t)}function Sv(e){return(e>>>2|e<<30)^
(e>>>13|e<<19)^(e>>>22|e<<10)}function wv(e){return(e>>>6|e<<26)^(e>>>11|e<<21)^(e>>>25|e<<7)}function _v(e){return(e>>>7|e<<25)^(e>>>18|e<<14)^e>>>3}function Av(e){
return(e>>>17|e<<15)^(e>>>19|e<<13)^e>>>10}sn.prototype._update=function(e){for(var t=this._w,r=this._a|0,n=this._b|0,o=this._c|0,i=this._d|0,a=this._e|0,s=this.
_f|0,u=this._g|0,p=this._h|0,f=0;f<16;++f)t[f]=e.readInt32BE(f*4);for(;f<64;++f)t[f]=Av(t[f-2])+t[f-7]+_v(t[f-15])+t[f-16]|0;for(var d=0;d<64;++d){var c=p+wv(a)+
vv(a,s,u)+mv[d]+t[d]|0,l=Sv(r)+bv(r,n,o)|0;p=u,u=s,s=a,a=i+c|0,i=o,o=n,n=r,r=c+l|0}this._a=r+this._a|0,this._b=n+this._b|0,this._c=o+this._c|0,this._d=i+this._d|
0,this._e=a+this._e|0,this._f=s+this._f|0,this._g=u+this._g|0,this._h=p+this._h|0};sn.prototype._hash=function(){var e=hv.allocUnsafe(32);return e.writeInt32BE(
this._a,0),e.writeInt32BE(this._b,4),e.writeInt32BE(this._c,8),e.writeInt32BE(this._d,12),e.writeInt32BE(this._e,16),e.writeInt32BE(this._f,20),e.writeInt32BE(this.
_g,24),e.writeInt32BE(this._h,28),e};Sf.exports=sn});var _f=O((Uk,wf)=>{"use strict";var Ev=Jt(),Tv=Aa(),kv=rr(),Pv=Ot().Buffer,Ov=new Array(64);function vo(){this.init(),this._w=Ov,kv.call(this,64,56)}Ev(vo,Tv);vo.
prototype.init=function(){return this._a=3238371032,this._b=914150663,this._c=812702999,this._d=4144912697,this._e=4290775857,this._f=1750603025,this._g=1694076839,
this._h=3204075428,this};vo.prototype._hash=function(){var e=Pv.allocUnsafe(28);return e.writeInt32BE(this._a,0),e.writeInt32BE(this._b,4),e.writeInt32BE(this._c,
8),e.writeInt32BE(this._d,12),e.writeInt32BE(this._e,16),e.writeInt32BE(this._f,20),e.writeInt32BE(this._g,24),e};wf.exports=vo});var Ea=O((jk,Bf)=>{"use strict";var Bv=Jt(),Of=rr(),Iv=Ot().Buffer,Af=[1116352408,3609767458,1899447441,602891725,3049323471,3964484399,3921009573,2173295548,961987163,
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
Cv=new Array(160);function un(){this.init(),this._w=Cv,Of.call(this,128,112)}Bv(un,Of);un.prototype.init=function(){return this._ah=1779033703,this._bh=3144134277,
this._ch=1013904242,this._dh=2773480762,this._eh=1359893119,this._fh=2600822924,this._gh=528734635,this._hh=1541459225,this._al=4089235720,this._bl=2227873595,this.
_cl=4271175723,this._dl=1595750129,this._el=2917565137,this._fl=725511199,this._gl=4215389547,this._hl=327033209,this};function Ef(e,t,r){return r^e&(t^r)}function Tf(e,t,r){
return e&t|r&(e|t)}function kf(e,t){return(e>>>28|t<<4)^(t>>>2|e<<30)^(t>>>7|e<<25)}function Pf(e,t){return(e>>>14|t<<18)^(e>>>18|t<<14)^(t>>>9|e<<23)}function Rv(e,t){
return(e>>>1|t<<31)^(e>>>8|t<<24)^e>>>7}function Mv(e,t){return(e>>>1|t<<31)^(e>>>8|t<<24)^(e>>>7|t<<25)}function Dv(e,t){return(e>>>19|t<<13)^(t>>>29|e<<3)^e>>>
6}function qv(e,t){return(e>>>19|t<<13)^(t>>>29|e<<3)^(e>>>6|t<<26)}function Le(e,t){return e>>>0<t>>>0?1:0}un.prototype._update=function(e){for(var t=this._w,r=this.
_ah|0,n=this._bh|0,o=this._ch|0,i=this._dh|0,a=this._eh|0,s=this._fh|0,u=this._gh|0,p=this._hh|0,f=this._al|0,d=this._bl|0,c=this._cl|0,l=this._dl|0,h=this._el|
0,b=this._fl|0,C=this._gl|0,S=this._hl|0,D=0;D<32;D+=2)t[D]=e.readInt32BE(D*4),t[D+1]=e.readInt32BE(D*4+4);for(;D<160;D+=2){var k=t[D-30],v=t[D-30+1],A=Rv(k,v),
q=Mv(v,k);k=t[D-4],v=t[D-4+1];var j=Dv(k,v),X=qv(v,k),B=t[D-14],U=t[D-14+1],K=t[D-32],z=t[D-32+1],N=q+U|0,V=A+B+Le(N,q)|0;N=N+X|0,V=V+j+Le(N,X)|0,N=N+z|0,V=V+K+
Le(N,z)|0,t[D]=V,t[D+1]=N}for(var x=0;x<160;x+=2){V=t[x],N=t[x+1];var ne=Tf(r,n,o),oe=Tf(f,d,c),ve=kf(r,f),de=kf(f,r),Me=Pf(a,h),Pe=Pf(h,a),ct=Af[x],F=Af[x+1],kt=Ef(
a,s,u),Pt=Ef(h,b,C),Oe=S+Pe|0,Ae=p+Me+Le(Oe,S)|0;Oe=Oe+Pt|0,Ae=Ae+kt+Le(Oe,Pt)|0,Oe=Oe+F|0,Ae=Ae+ct+Le(Oe,F)|0,Oe=Oe+N|0,Ae=Ae+V+Le(Oe,N)|0;var $e=de+oe|0,y=ve+
ne+Le($e,de)|0;p=u,S=C,u=s,C=b,s=a,b=h,h=l+Oe|0,a=i+Ae+Le(h,l)|0,i=o,l=c,o=n,c=d,n=r,d=f,f=Oe+$e|0,r=Ae+y+Le(f,Oe)|0}this._al=this._al+f|0,this._bl=this._bl+d|0,
this._cl=this._cl+c|0,this._dl=this._dl+l|0,this._el=this._el+h|0,this._fl=this._fl+b|0,this._gl=this._gl+C|0,this._hl=this._hl+S|0,this._ah=this._ah+r+Le(this.
_al,f)|0,this._bh=this._bh+n+Le(this._bl,d)|0,this._ch=this._ch+o+Le(this._cl,c)|0,this._dh=this._dh+i+Le(this._dl,l)|0,this._eh=this._eh+a+Le(this._el,h)|0,this.
_fh=this._fh+s+Le(this._fl,b)|0,this._gh=this._gh+u+Le(this._gl,C)|0,this._hh=this._hh+p+Le(this._hl,S)|0};un.prototype._hash=function(){var e=Iv.allocUnsafe(64);
function t(r,n,o){e.writeInt32BE(r,o),e.writeInt32BE(n,o+4)}return t(this._ah,this._al,0),t(this._bh,this._bl,8),t(this._ch,this._cl,16),t(this._dh,this._dl,24),
t(this._eh,this._el,32),t(this._fh,this._fl,40),t(this._gh,this._gl,48),t(this._hh,this._hl,56),e};Bf.exports=un});var Cf=O((Vk,If)=>{"use strict";var Lv=Jt(),Fv=Ea(),Nv=rr(),Uv=Ot().Buffer,jv=new Array(160);function bo(){this.init(),this._w=jv,Nv.call(this,128,112)}Lv(bo,Fv);
bo.prototype.init=function(){return this._ah=3418070365,this._bh=1654270250,this._ch=2438529370,this._dh=355462360,this._eh=1731405415,this._fh=2394180231,this.
_gh=3675008525,this._hh=1203062813,this._al=3238371032,this._bl=914150663,this._cl=812702999,this._dl=4144912697,this._el=4290775857,this._fl=1750603025,this._gl=
1694076839,this._hl=3204075428,this};bo.prototype._hash=function(){var e=Uv.allocUnsafe(48);function t(r,n,o){e.writeInt32BE(r,o),e.writeInt32BE(n,o+4)}return t(
this._ah,this._al,0),t(this._bh,this._bl,8),t(this._ch,this._cl,16),t(this._dh,this._dl,24),t(this._eh,this._el,32),t(this._fh,this._fl,40),e};If.exports=bo});var Rf=O((Kk,Bt)=>{"use strict";Bt.exports=function(t){var r=t.toLowerCase(),n=Bt.exports[r];if(!n)throw new Error(r+" is not supported (we accept pull requests\
)");return new n};Bt.exports.sha=hf();Bt.exports.sha1=vf();Bt.exports.sha224=_f();Bt.exports.sha256=Aa();Bt.exports.sha384=Cf();Bt.exports.sha512=Ea()});var It=O(Ta=>{"use strict";Object.defineProperty(Ta,"__esModule",{value:!0});Ta.hash=Kv;var Vv=Rf();function Kv(e){var t=new Vv.sha256;return t.update(e,"utf8"),
t.digest()}});var Mf=O(So=>{"use strict";Object.defineProperty(So,"__esModule",{value:!0});So.crypto=void 0;var Vt=Gi("node:crypto");So.crypto=Vt&&typeof Vt=="object"&&"webcr\
ypto"in Vt?Vt.webcrypto:Vt&&typeof Vt=="object"&&"randomBytes"in Vt?Vt:void 0});var Br=O(Q=>{"use strict";Object.defineProperty(Q,"__esModule",{value:!0});Q.wrapXOFConstructorWithOpts=Q.wrapConstructorWithOpts=Q.wrapConstructor=Q.Hash=Q.nextTick=
Q.swap32IfBE=Q.byteSwapIfBE=Q.swap8IfBE=Q.isLE=void 0;Q.isBytes=qf;Q.anumber=ka;Q.abytes=Or;Q.ahash=Hv;Q.aexists=Xv;Q.aoutput=zv;Q.u8=Wv;Q.u32=xv;Q.clean=$v;Q.createView=
Gv;Q.rotr=Zv;Q.rotl=Yv;Q.byteSwap=Oa;Q.byteSwap32=Lf;Q.bytesToHex=Jv;Q.hexToBytes=e0;Q.asyncLoop=r0;Q.utf8ToBytes=Ba;Q.bytesToUtf8=n0;Q.toBytes=wo;Q.kdfInputToBytes=
o0;Q.concatBytes=i0;Q.checkOpts=a0;Q.createHasher=Nf;Q.createOptHasher=Uf;Q.createXOFer=jf;Q.randomBytes=s0;var Pr=Mf();function qf(e){return e instanceof Uint8Array||
ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"}function ka(e){if(!Number.isSafeInteger(e)||e<0)throw new Error("positive integer expected, got "+e)}function Or(e,...t){
if(!qf(e))throw new Error("Uint8Array expected");if(t.length>0&&!t.includes(e.length))throw new Error("Uint8Array expected of length "+t+", got length="+e.length)}
function Hv(e){if(typeof e!="function"||typeof e.create!="function")throw new Error("Hash should be wrapped by utils.createHasher");ka(e.outputLen),ka(e.blockLen)}
function Xv(e,t=!0){if(e.destroyed)throw new Error("Hash instance has been destroyed");if(t&&e.finished)throw new Error("Hash#digest() has already been called")}
function zv(e,t){Or(e);let r=t.outputLen;if(e.length<r)throw new Error("digestInto() expects output buffer of length at least "+r)}function Wv(e){return new Uint8Array(
e.buffer,e.byteOffset,e.byteLength)}function xv(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}function $v(...e){for(let t=0;t<e.length;t++)
e[t].fill(0)}function Gv(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function Zv(e,t){return e<<32-t|e>>>t}function Yv(e,t){return e<<t|e>>>32-t>>>
0}Q.isLE=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function Oa(e){return e<<24&4278190080|e<<8&16711680|e>>>8&65280|e>>>24&255}Q.swap8IfBE=Q.isLE?
e=>e:e=>Oa(e);Q.byteSwapIfBE=Q.swap8IfBE;function Lf(e){for(let t=0;t<e.length;t++)e[t]=Oa(e[t]);return e}Q.swap32IfBE=Q.isLE?e=>e:Lf;var Ff=typeof Uint8Array.from(
[]).toHex=="function"&&typeof Uint8Array.fromHex=="function",Qv=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function Jv(e){if(Or(e),Ff)return e.
toHex();let t="";for(let r=0;r<e.length;r++)t+=Qv[e[r]];return t}var Ct={_0:48,_9:57,A:65,F:70,a:97,f:102};function Df(e){if(e>=Ct._0&&e<=Ct._9)return e-Ct._0;if(e>=
Ct.A&&e<=Ct.F)return e-(Ct.A-10);if(e>=Ct.a&&e<=Ct.f)return e-(Ct.a-10)}function e0(e){if(typeof e!="string")throw new Error("hex string expected, got "+typeof e);
if(Ff)return Uint8Array.fromHex(e);let t=e.length,r=t/2;if(t%2)throw new Error("hex string expected, got unpadded hex of length "+t);let n=new Uint8Array(r);for(let o=0,
i=0;o<r;o++,i+=2){let a=Df(e.charCodeAt(i)),s=Df(e.charCodeAt(i+1));if(a===void 0||s===void 0){let u=e[i]+e[i+1];throw new Error('hex string expected, got non-h\
ex character "'+u+'" at index '+i)}n[o]=a*16+s}return n}var t0=async()=>{};Q.nextTick=t0;async function r0(e,t,r){let n=Date.now();for(let o=0;o<e;o++){r(o);let i=Date.
now()-n;i>=0&&i<t||(await(0,Q.nextTick)(),n+=i)}}function Ba(e){if(typeof e!="string")throw new Error("string expected");return new Uint8Array(new TextEncoder().
encode(e))}function n0(e){return new TextDecoder().decode(e)}function wo(e){return typeof e=="string"&&(e=Ba(e)),Or(e),e}function o0(e){return typeof e=="string"&&
(e=Ba(e)),Or(e),e}function i0(...e){let t=0;for(let n=0;n<e.length;n++){let o=e[n];Or(o),t+=o.length}let r=new Uint8Array(t);for(let n=0,o=0;n<e.length;n++){let i=e[n];
r.set(i,o),o+=i.length}return r}function a0(e,t){if(t!==void 0&&{}.toString.call(t)!=="[object Object]")throw new Error("options should be object or undefined");
return Object.assign(e,t)}var Pa=class{};Q.Hash=Pa;function Nf(e){let t=n=>e().update(wo(n)).digest(),r=e();return t.outputLen=r.outputLen,t.blockLen=r.blockLen,
t.create=()=>e(),t}function Uf(e){let t=(n,o)=>e(o).update(wo(n)).digest(),r=e({});return t.outputLen=r.outputLen,t.blockLen=r.blockLen,t.create=n=>e(n),t}function jf(e){
let t=(n,o)=>e(o).update(wo(n)).digest(),r=e({});return t.outputLen=r.outputLen,t.blockLen=r.blockLen,t.create=n=>e(n),t}Q.wrapConstructor=Nf;Q.wrapConstructorWithOpts=
Uf;Q.wrapXOFConstructorWithOpts=jf;function s0(e=32){if(Pr.crypto&&typeof Pr.crypto.getRandomValues=="function")return Pr.crypto.getRandomValues(new Uint8Array(
e));if(Pr.crypto&&typeof Pr.crypto.randomBytes=="function")return Uint8Array.from(Pr.crypto.randomBytes(e));throw new Error("crypto.getRandomValues must be defi\
ned")}});var Kf=O(Ze=>{"use strict";Object.defineProperty(Ze,"__esModule",{value:!0});Ze.SHA512_IV=Ze.SHA384_IV=Ze.SHA224_IV=Ze.SHA256_IV=Ze.HashMD=void 0;Ze.setBigUint64=
Vf;Ze.Chi=u0;Ze.Maj=c0;var vt=Br();function Vf(e,t,r,n){if(typeof e.setBigUint64=="function")return e.setBigUint64(t,r,n);let o=BigInt(32),i=BigInt(4294967295),
a=Number(r>>o&i),s=Number(r&i),u=n?4:0,p=n?0:4;e.setUint32(t+u,a,n),e.setUint32(t+p,s,n)}function u0(e,t,r){return e&t^~e&r}function c0(e,t,r){return e&t^e&r^t&
r}var Ia=class extends vt.Hash{constructor(t,r,n,o){super(),this.finished=!1,this.length=0,this.pos=0,this.destroyed=!1,this.blockLen=t,this.outputLen=r,this.padOffset=
n,this.isLE=o,this.buffer=new Uint8Array(t),this.view=(0,vt.createView)(this.buffer)}update(t){(0,vt.aexists)(this),t=(0,vt.toBytes)(t),(0,vt.abytes)(t);let{view:r,
buffer:n,blockLen:o}=this,i=t.length;for(let a=0;a<i;){let s=Math.min(o-this.pos,i-a);if(s===o){let u=(0,vt.createView)(t);for(;o<=i-a;a+=o)this.process(u,a);continue}
n.set(t.subarray(a,a+s),this.pos),this.pos+=s,a+=s,this.pos===o&&(this.process(r,0),this.pos=0)}return this.length+=t.length,this.roundClean(),this}digestInto(t){
(0,vt.aexists)(this),(0,vt.aoutput)(t,this),this.finished=!0;let{buffer:r,view:n,blockLen:o,isLE:i}=this,{pos:a}=this;r[a++]=128,(0,vt.clean)(this.buffer.subarray(
a)),this.padOffset>o-a&&(this.process(n,0),a=0);for(let d=a;d<o;d++)r[d]=0;Vf(n,o-8,BigInt(this.length*8),i),this.process(n,0);let s=(0,vt.createView)(t),u=this.
outputLen;if(u%4)throw new Error("_sha2: outputLen should be aligned to 32bit");let p=u/4,f=this.get();if(p>f.length)throw new Error("_sha2: outputLen bigger th\
an state");for(let d=0;d<p;d++)s.setUint32(4*d,f[d],i)}digest(){let{buffer:t,outputLen:r}=this;this.digestInto(t);let n=t.slice(0,r);return this.destroy(),n}_cloneInto(t){
t||(t=new this.constructor),t.set(...this.get());let{blockLen:r,buffer:n,length:o,finished:i,destroyed:a,pos:s}=this;return t.destroyed=a,t.finished=i,t.length=
o,t.pos=s,o%r&&t.buffer.set(n),t}clone(){return this._cloneInto()}};Ze.HashMD=Ia;Ze.SHA256_IV=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,
2600822924,528734635,1541459225]);Ze.SHA224_IV=Uint32Array.from([3238371032,914150663,812702999,4144912697,4290775857,1750603025,1694076839,3204075428]);Ze.SHA384_IV=
Uint32Array.from([3418070365,3238371032,1654270250,914150663,2438529370,812702999,355462360,4144912697,1731405415,4290775857,2394180231,1750603025,3675008525,1694076839,
1203062813,3204075428]);Ze.SHA512_IV=Uint32Array.from([1779033703,4089235720,3144134277,2227873595,1013904242,4271175723,2773480762,1595750129,1359893119,2917565137,
2600822924,725511199,528734635,4215389547,1541459225,327033209])});var lp=O(re=>{"use strict";Object.defineProperty(re,"__esModule",{value:!0});re.toBig=re.shrSL=re.shrSH=re.rotrSL=re.rotrSH=re.rotrBL=re.rotrBH=re.rotr32L=re.rotr32H=
re.rotlSL=re.rotlSH=re.rotlBL=re.rotlBH=re.add5L=re.add5H=re.add4L=re.add4H=re.add3L=re.add3H=void 0;re.add=np;re.fromBig=Ra;re.split=Hf;var _o=BigInt(2**32-1),
Ca=BigInt(32);function Ra(e,t=!1){return t?{h:Number(e&_o),l:Number(e>>Ca&_o)}:{h:Number(e>>Ca&_o)|0,l:Number(e&_o)|0}}function Hf(e,t=!1){let r=e.length,n=new Uint32Array(
r),o=new Uint32Array(r);for(let i=0;i<r;i++){let{h:a,l:s}=Ra(e[i],t);[n[i],o[i]]=[a,s]}return[n,o]}var Xf=(e,t)=>BigInt(e>>>0)<<Ca|BigInt(t>>>0);re.toBig=Xf;var zf=(e,t,r)=>e>>>
r;re.shrSH=zf;var Wf=(e,t,r)=>e<<32-r|t>>>r;re.shrSL=Wf;var xf=(e,t,r)=>e>>>r|t<<32-r;re.rotrSH=xf;var $f=(e,t,r)=>e<<32-r|t>>>r;re.rotrSL=$f;var Gf=(e,t,r)=>e<<
64-r|t>>>r-32;re.rotrBH=Gf;var Zf=(e,t,r)=>e>>>r-32|t<<64-r;re.rotrBL=Zf;var Yf=(e,t)=>t;re.rotr32H=Yf;var Qf=(e,t)=>e;re.rotr32L=Qf;var Jf=(e,t,r)=>e<<r|t>>>32-
r;re.rotlSH=Jf;var ep=(e,t,r)=>t<<r|e>>>32-r;re.rotlSL=ep;var tp=(e,t,r)=>t<<r-32|e>>>64-r;re.rotlBH=tp;var rp=(e,t,r)=>e<<r-32|t>>>64-r;re.rotlBL=rp;function np(e,t,r,n){
let o=(t>>>0)+(n>>>0);return{h:e+r+(o/2**32|0)|0,l:o|0}}var op=(e,t,r)=>(e>>>0)+(t>>>0)+(r>>>0);re.add3L=op;var ip=(e,t,r,n)=>t+r+n+(e/2**32|0)|0;re.add3H=ip;var ap=(e,t,r,n)=>(e>>>
0)+(t>>>0)+(r>>>0)+(n>>>0);re.add4L=ap;var sp=(e,t,r,n,o)=>t+r+n+o+(e/2**32|0)|0;re.add4H=sp;var up=(e,t,r,n,o)=>(e>>>0)+(t>>>0)+(r>>>0)+(n>>>0)+(o>>>0);re.add5L=
up;var cp=(e,t,r,n,o,i)=>t+r+n+o+i+(e/2**32|0)|0;re.add5H=cp;var l0={fromBig:Ra,split:Hf,toBig:Xf,shrSH:zf,shrSL:Wf,rotrSH:xf,rotrSL:$f,rotrBH:Gf,rotrBL:Zf,rotr32H:Yf,
rotr32L:Qf,rotlSH:Jf,rotlSL:ep,rotlBH:tp,rotlBL:rp,add:np,add3L:op,add3H:ip,add4L:ap,add4H:sp,add5H:cp,add5L:up};re.default=l0});var pp=O(_e=>{"use strict";Object.defineProperty(_e,"__esModule",{value:!0});_e.sha512_224=_e.sha512_256=_e.sha384=_e.sha512=_e.sha224=_e.sha256=_e.SHA512_256=_e.
SHA512_224=_e.SHA384=_e.SHA512=_e.SHA224=_e.SHA256=void 0;var Y=Kf(),ae=lp(),Ie=Br(),f0=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,
1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,
770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,
1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,
659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),Kt=new Uint32Array(
64),cn=class extends Y.HashMD{constructor(t=32){super(64,t,8,!1),this.A=Y.SHA256_IV[0]|0,this.B=Y.SHA256_IV[1]|0,this.C=Y.SHA256_IV[2]|0,this.D=Y.SHA256_IV[3]|0,
this.E=Y.SHA256_IV[4]|0,this.F=Y.SHA256_IV[5]|0,this.G=Y.SHA256_IV[6]|0,this.H=Y.SHA256_IV[7]|0}get(){let{A:t,B:r,C:n,D:o,E:i,F:a,G:s,H:u}=this;return[t,r,n,o,i,
a,s,u]}set(t,r,n,o,i,a,s,u){this.A=t|0,this.B=r|0,this.C=n|0,this.D=o|0,this.E=i|0,this.F=a|0,this.G=s|0,this.H=u|0}process(t,r){for(let d=0;d<16;d++,r+=4)Kt[d]=
t.getUint32(r,!1);for(let d=16;d<64;d++){let c=Kt[d-15],l=Kt[d-2],h=(0,Ie.rotr)(c,7)^(0,Ie.rotr)(c,18)^c>>>3,b=(0,Ie.rotr)(l,17)^(0,Ie.rotr)(l,19)^l>>>10;Kt[d]=
b+Kt[d-7]+h+Kt[d-16]|0}let{A:n,B:o,C:i,D:a,E:s,F:u,G:p,H:f}=this;for(let d=0;d<64;d++){let c=(0,Ie.rotr)(s,6)^(0,Ie.rotr)(s,11)^(0,Ie.rotr)(s,25),l=f+c+(0,Y.Chi)(
s,u,p)+f0[d]+Kt[d]|0,b=((0,Ie.rotr)(n,2)^(0,Ie.rotr)(n,13)^(0,Ie.rotr)(n,22))+(0,Y.Maj)(n,o,i)|0;f=p,p=u,u=s,s=a+l|0,a=i,i=o,o=n,n=l+b|0}n=n+this.A|0,o=o+this.B|
0,i=i+this.C|0,a=a+this.D|0,s=s+this.E|0,u=u+this.F|0,p=p+this.G|0,f=f+this.H|0,this.set(n,o,i,a,s,u,p,f)}roundClean(){(0,Ie.clean)(Kt)}destroy(){this.set(0,0,0,
0,0,0,0,0),(0,Ie.clean)(this.buffer)}};_e.SHA256=cn;var Ao=class extends cn{constructor(){super(28),this.A=Y.SHA224_IV[0]|0,this.B=Y.SHA224_IV[1]|0,this.C=Y.SHA224_IV[2]|
0,this.D=Y.SHA224_IV[3]|0,this.E=Y.SHA224_IV[4]|0,this.F=Y.SHA224_IV[5]|0,this.G=Y.SHA224_IV[6]|0,this.H=Y.SHA224_IV[7]|0}};_e.SHA224=Ao;var fp=ae.split(["0x428\
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
3e42b6","0x597f299cfc657e2a","0x5fcb6fab3ad6faec","0x6c44198c4a475817"].map(e=>BigInt(e))),p0=fp[0],d0=fp[1],Ht=new Uint32Array(80),Xt=new Uint32Array(80),nr=class extends Y.
HashMD{constructor(t=64){super(128,t,16,!1),this.Ah=Y.SHA512_IV[0]|0,this.Al=Y.SHA512_IV[1]|0,this.Bh=Y.SHA512_IV[2]|0,this.Bl=Y.SHA512_IV[3]|0,this.Ch=Y.SHA512_IV[4]|
0,this.Cl=Y.SHA512_IV[5]|0,this.Dh=Y.SHA512_IV[6]|0,this.Dl=Y.SHA512_IV[7]|0,this.Eh=Y.SHA512_IV[8]|0,this.El=Y.SHA512_IV[9]|0,this.Fh=Y.SHA512_IV[10]|0,this.Fl=
Y.SHA512_IV[11]|0,this.Gh=Y.SHA512_IV[12]|0,this.Gl=Y.SHA512_IV[13]|0,this.Hh=Y.SHA512_IV[14]|0,this.Hl=Y.SHA512_IV[15]|0}get(){let{Ah:t,Al:r,Bh:n,Bl:o,Ch:i,Cl:a,
Dh:s,Dl:u,Eh:p,El:f,Fh:d,Fl:c,Gh:l,Gl:h,Hh:b,Hl:C}=this;return[t,r,n,o,i,a,s,u,p,f,d,c,l,h,b,C]}set(t,r,n,o,i,a,s,u,p,f,d,c,l,h,b,C){this.Ah=t|0,this.Al=r|0,this.
Bh=n|0,this.Bl=o|0,this.Ch=i|0,this.Cl=a|0,this.Dh=s|0,this.Dl=u|0,this.Eh=p|0,this.El=f|0,this.Fh=d|0,this.Fl=c|0,this.Gh=l|0,this.Gl=h|0,this.Hh=b|0,this.Hl=C|
0}process(t,r){for(let k=0;k<16;k++,r+=4)Ht[k]=t.getUint32(r),Xt[k]=t.getUint32(r+=4);for(let k=16;k<80;k++){let v=Ht[k-15]|0,A=Xt[k-15]|0,q=ae.rotrSH(v,A,1)^ae.
rotrSH(v,A,8)^ae.shrSH(v,A,7),j=ae.rotrSL(v,A,1)^ae.rotrSL(v,A,8)^ae.shrSL(v,A,7),X=Ht[k-2]|0,B=Xt[k-2]|0,U=ae.rotrSH(X,B,19)^ae.rotrBH(X,B,61)^ae.shrSH(X,B,6),
K=ae.rotrSL(X,B,19)^ae.rotrBL(X,B,61)^ae.shrSL(X,B,6),z=ae.add4L(j,K,Xt[k-7],Xt[k-16]),N=ae.add4H(z,q,U,Ht[k-7],Ht[k-16]);Ht[k]=N|0,Xt[k]=z|0}let{Ah:n,Al:o,Bh:i,
Bl:a,Ch:s,Cl:u,Dh:p,Dl:f,Eh:d,El:c,Fh:l,Fl:h,Gh:b,Gl:C,Hh:S,Hl:D}=this;for(let k=0;k<80;k++){let v=ae.rotrSH(d,c,14)^ae.rotrSH(d,c,18)^ae.rotrBH(d,c,41),A=ae.rotrSL(
d,c,14)^ae.rotrSL(d,c,18)^ae.rotrBL(d,c,41),q=d&l^~d&b,j=c&h^~c&C,X=ae.add5L(D,A,j,d0[k],Xt[k]),B=ae.add5H(X,S,v,q,p0[k],Ht[k]),U=X|0,K=ae.rotrSH(n,o,28)^ae.rotrBH(
n,o,34)^ae.rotrBH(n,o,39),z=ae.rotrSL(n,o,28)^ae.rotrBL(n,o,34)^ae.rotrBL(n,o,39),N=n&i^n&s^i&s,V=o&a^o&u^a&u;S=b|0,D=C|0,b=l|0,C=h|0,l=d|0,h=c|0,{h:d,l:c}=ae.add(
p|0,f|0,B|0,U|0),p=s|0,f=u|0,s=i|0,u=a|0,i=n|0,a=o|0;let x=ae.add3L(U,z,V);n=ae.add3H(x,B,K,N),o=x|0}({h:n,l:o}=ae.add(this.Ah|0,this.Al|0,n|0,o|0)),{h:i,l:a}=ae.
add(this.Bh|0,this.Bl|0,i|0,a|0),{h:s,l:u}=ae.add(this.Ch|0,this.Cl|0,s|0,u|0),{h:p,l:f}=ae.add(this.Dh|0,this.Dl|0,p|0,f|0),{h:d,l:c}=ae.add(this.Eh|0,this.El|
0,d|0,c|0),{h:l,l:h}=ae.add(this.Fh|0,this.Fl|0,l|0,h|0),{h:b,l:C}=ae.add(this.Gh|0,this.Gl|0,b|0,C|0),{h:S,l:D}=ae.add(this.Hh|0,this.Hl|0,S|0,D|0),this.set(n,
o,i,a,s,u,p,f,d,c,l,h,b,C,S,D)}roundClean(){(0,Ie.clean)(Ht,Xt)}destroy(){(0,Ie.clean)(this.buffer),this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0)}};_e.SHA512=nr;var Eo=class extends nr{constructor(){
super(48),this.Ah=Y.SHA384_IV[0]|0,this.Al=Y.SHA384_IV[1]|0,this.Bh=Y.SHA384_IV[2]|0,this.Bl=Y.SHA384_IV[3]|0,this.Ch=Y.SHA384_IV[4]|0,this.Cl=Y.SHA384_IV[5]|0,
this.Dh=Y.SHA384_IV[6]|0,this.Dl=Y.SHA384_IV[7]|0,this.Eh=Y.SHA384_IV[8]|0,this.El=Y.SHA384_IV[9]|0,this.Fh=Y.SHA384_IV[10]|0,this.Fl=Y.SHA384_IV[11]|0,this.Gh=
Y.SHA384_IV[12]|0,this.Gl=Y.SHA384_IV[13]|0,this.Hh=Y.SHA384_IV[14]|0,this.Hl=Y.SHA384_IV[15]|0}};_e.SHA384=Eo;var Xe=Uint32Array.from([2352822216,424955298,1944164710,
2312950998,502970286,855612546,1738396948,1479516111,258812777,2077511080,2011393907,79989058,1067287976,1780299464,286451373,2446758561]),ze=Uint32Array.from([
573645204,4230739756,2673172387,3360449730,596883563,1867755857,2520282905,1497426621,2519219938,2827943907,3193839141,1401305490,721525244,746961066,246885852,
2177182882]),To=class extends nr{constructor(){super(28),this.Ah=Xe[0]|0,this.Al=Xe[1]|0,this.Bh=Xe[2]|0,this.Bl=Xe[3]|0,this.Ch=Xe[4]|0,this.Cl=Xe[5]|0,this.Dh=
Xe[6]|0,this.Dl=Xe[7]|0,this.Eh=Xe[8]|0,this.El=Xe[9]|0,this.Fh=Xe[10]|0,this.Fl=Xe[11]|0,this.Gh=Xe[12]|0,this.Gl=Xe[13]|0,this.Hh=Xe[14]|0,this.Hl=Xe[15]|0}};
_e.SHA512_224=To;var ko=class extends nr{constructor(){super(32),this.Ah=ze[0]|0,this.Al=ze[1]|0,this.Bh=ze[2]|0,this.Bl=ze[3]|0,this.Ch=ze[4]|0,this.Cl=ze[5]|0,
this.Dh=ze[6]|0,this.Dl=ze[7]|0,this.Eh=ze[8]|0,this.El=ze[9]|0,this.Fh=ze[10]|0,this.Fl=ze[11]|0,this.Gh=ze[12]|0,this.Gl=ze[13]|0,this.Hh=ze[14]|0,this.Hl=ze[15]|
0}};_e.SHA512_256=ko;_e.sha256=(0,Ie.createHasher)(()=>new cn);_e.sha224=(0,Ie.createHasher)(()=>new Ao);_e.sha512=(0,Ie.createHasher)(()=>new nr);_e.sha384=(0,Ie.
createHasher)(()=>new Eo);_e.sha512_256=(0,Ie.createHasher)(()=>new ko);_e.sha512_224=(0,Ie.createHasher)(()=>new To)});var or=O(ee=>{"use strict";Object.defineProperty(ee,"__esModule",{value:!0});ee.notImplemented=ee.bitMask=ee.utf8ToBytes=ee.randomBytes=ee.isBytes=ee.hexToBytes=
ee.concatBytes=ee.bytesToUtf8=ee.bytesToHex=ee.anumber=ee.abytes=void 0;ee.abool=y0;ee._abool2=h0;ee._abytes2=m0;ee.numberToHexUnpadded=dp;ee.hexToNumber=Da;ee.
bytesToNumberBE=g0;ee.bytesToNumberLE=v0;ee.numberToBytesBE=yp;ee.numberToBytesLE=b0;ee.numberToVarBytesBE=S0;ee.ensureBytes=w0;ee.equalBytes=_0;ee.copyBytes=A0;
ee.asciiToBytes=E0;ee.inRange=hp;ee.aInRange=T0;ee.bitLen=k0;ee.bitGet=P0;ee.bitSet=O0;ee.createHmacDrbg=I0;ee.validateObject=R0;ee.isHash=M0;ee._validateObject=
D0;ee.memoized=L0;var bt=Br(),Rt=Br();Object.defineProperty(ee,"abytes",{enumerable:!0,get:function(){return Rt.abytes}});Object.defineProperty(ee,"anumber",{enumerable:!0,
get:function(){return Rt.anumber}});Object.defineProperty(ee,"bytesToHex",{enumerable:!0,get:function(){return Rt.bytesToHex}});Object.defineProperty(ee,"bytesT\
oUtf8",{enumerable:!0,get:function(){return Rt.bytesToUtf8}});Object.defineProperty(ee,"concatBytes",{enumerable:!0,get:function(){return Rt.concatBytes}});Object.
defineProperty(ee,"hexToBytes",{enumerable:!0,get:function(){return Rt.hexToBytes}});Object.defineProperty(ee,"isBytes",{enumerable:!0,get:function(){return Rt.
isBytes}});Object.defineProperty(ee,"randomBytes",{enumerable:!0,get:function(){return Rt.randomBytes}});Object.defineProperty(ee,"utf8ToBytes",{enumerable:!0,get:function(){
return Rt.utf8ToBytes}});var Po=BigInt(0),ln=BigInt(1);function y0(e,t){if(typeof t!="boolean")throw new Error(e+" boolean expected, got "+t)}function h0(e,t=""){
if(typeof e!="boolean"){let r=t&&`"${t}"`;throw new Error(r+"expected boolean, got type="+typeof e)}return e}function m0(e,t,r=""){let n=(0,bt.isBytes)(e),o=e?.
length,i=t!==void 0;if(!n||i&&o!==t){let a=r&&`"${r}" `,s=i?` of length ${t}`:"",u=n?`length=${o}`:`type=${typeof e}`;throw new Error(a+"expected Uint8Array"+s+
", got "+u)}return e}function dp(e){let t=e.toString(16);return t.length&1?"0"+t:t}function Da(e){if(typeof e!="string")throw new Error("hex string expected, go\
t "+typeof e);return e===""?Po:BigInt("0x"+e)}function g0(e){return Da((0,bt.bytesToHex)(e))}function v0(e){return(0,bt.abytes)(e),Da((0,bt.bytesToHex)(Uint8Array.
from(e).reverse()))}function yp(e,t){return(0,bt.hexToBytes)(e.toString(16).padStart(t*2,"0"))}function b0(e,t){return yp(e,t).reverse()}function S0(e){return(0,bt.
hexToBytes)(dp(e))}function w0(e,t,r){let n;if(typeof t=="string")try{n=(0,bt.hexToBytes)(t)}catch(i){throw new Error(e+" must be hex string or Uint8Array, caus\
e: "+i)}else if((0,bt.isBytes)(t))n=Uint8Array.from(t);else throw new Error(e+" must be hex string or Uint8Array");let o=n.length;if(typeof r=="number"&&o!==r)throw new Error(
e+" of length "+r+" expected, got "+o);return n}function _0(e,t){if(e.length!==t.length)return!1;let r=0;for(let n=0;n<e.length;n++)r|=e[n]^t[n];return r===0}function A0(e){
return Uint8Array.from(e)}function E0(e){return Uint8Array.from(e,(t,r)=>{let n=t.charCodeAt(0);if(t.length!==1||n>127)throw new Error(`string contains non-ASCI\
I character "${e[r]}" with code ${n} at position ${r}`);return n})}var Ma=e=>typeof e=="bigint"&&Po<=e;function hp(e,t,r){return Ma(e)&&Ma(t)&&Ma(r)&&t<=e&&e<r}
function T0(e,t,r,n){if(!hp(t,r,n))throw new Error("expected valid "+e+": "+r+" <= n < "+n+", got "+t)}function k0(e){let t;for(t=0;e>Po;e>>=ln,t+=1);return t}function P0(e,t){
return e>>BigInt(t)&ln}function O0(e,t,r){return e|(r?ln:Po)<<BigInt(t)}var B0=e=>(ln<<BigInt(e))-ln;ee.bitMask=B0;function I0(e,t,r){if(typeof e!="number"||e<2)
throw new Error("hashLen must be a number");if(typeof t!="number"||t<2)throw new Error("qByteLen must be a number");if(typeof r!="function")throw new Error("hma\
cFn must be a function");let n=l=>new Uint8Array(l),o=l=>Uint8Array.of(l),i=n(e),a=n(e),s=0,u=()=>{i.fill(1),a.fill(0),s=0},p=(...l)=>r(a,i,...l),f=(l=n(0))=>{a=
p(o(0),l),i=p(),l.length!==0&&(a=p(o(1),l),i=p())},d=()=>{if(s++>=1e3)throw new Error("drbg: tried 1000 values");let l=0,h=[];for(;l<t;){i=p();let b=i.slice();h.
push(b),l+=i.length}return(0,bt.concatBytes)(...h)};return(l,h)=>{u(),f(l);let b;for(;!(b=h(d()));)f();return u(),b}}var C0={bigint:e=>typeof e=="bigint",function:e=>typeof e==
"function",boolean:e=>typeof e=="boolean",string:e=>typeof e=="string",stringOrUint8Array:e=>typeof e=="string"||(0,bt.isBytes)(e),isSafeInteger:e=>Number.isSafeInteger(
e),array:e=>Array.isArray(e),field:(e,t)=>t.Fp.isValid(e),hash:e=>typeof e=="function"&&Number.isSafeInteger(e.outputLen)};function R0(e,t,r={}){let n=(o,i,a)=>{
let s=C0[i];if(typeof s!="function")throw new Error("invalid validator function");let u=e[o];if(!(a&&u===void 0)&&!s(u,e))throw new Error("param "+String(o)+" i\
s invalid. Expected "+i+", got "+u)};for(let[o,i]of Object.entries(t))n(o,i,!1);for(let[o,i]of Object.entries(r))n(o,i,!0);return e}function M0(e){return typeof e==
"function"&&Number.isSafeInteger(e.outputLen)}function D0(e,t,r={}){if(!e||typeof e!="object")throw new Error("expected valid options object");function n(o,i,a){
let s=e[o];if(a&&s===void 0)return;let u=typeof s;if(u!==i||s===null)throw new Error(`param "${o}" is invalid: expected ${i}, got ${u}`)}Object.entries(t).forEach(
([o,i])=>n(o,i,!1)),Object.entries(r).forEach(([o,i])=>n(o,i,!0))}var q0=()=>{throw new Error("not implemented")};ee.notImplemented=q0;function L0(e){let t=new WeakMap;
return(r,...n)=>{let o=t.get(r);if(o!==void 0)return o;let i=e(r,...n);return t.set(r,i),i}}});var Ir=O(Ee=>{"use strict";Object.defineProperty(Ee,"__esModule",{value:!0});Ee.isNegativeLE=void 0;Ee.mod=tt;Ee.pow=U0;Ee.pow2=j0;Ee.invert=Oo;Ee.tonelliShanks=
La;Ee.FpSqrt=_p;Ee.validateField=z0;Ee.FpPow=Fa;Ee.FpInvertBatch=Ap;Ee.FpDiv=W0;Ee.FpLegendre=Bo;Ee.FpIsSquare=x0;Ee.nLength=Na;Ee.Field=Io;Ee.FpSqrtOdd=$0;Ee.FpSqrtEven=
G0;Ee.hashToPrivateScalar=Z0;Ee.getFieldBytesLength=Ua;Ee.getMinHashLength=Ep;Ee.mapHashToField=Y0;var rt=or(),Ye=BigInt(0),Ce=BigInt(1),ir=BigInt(2),mp=BigInt(
3),gp=BigInt(4),vp=BigInt(5),F0=BigInt(7),bp=BigInt(8),N0=BigInt(9),Sp=BigInt(16);function tt(e,t){let r=e%t;return r>=Ye?r:t+r}function U0(e,t,r){return Fa(Io(
r),e,t)}function j0(e,t,r){let n=e;for(;t-- >Ye;)n*=n,n%=r;return n}function Oo(e,t){if(e===Ye)throw new Error("invert: expected non-zero number");if(t<=Ye)throw new Error(
"invert: expected positive modulus, got "+t);let r=tt(e,t),n=t,o=Ye,i=Ce,a=Ce,s=Ye;for(;r!==Ye;){let p=n/r,f=n%r,d=o-a*p,c=i-s*p;n=r,r=f,o=a,i=s,a=d,s=c}if(n!==
Ce)throw new Error("invert: does not exist");return tt(o,t)}function qa(e,t,r){if(!e.eql(e.sqr(t),r))throw new Error("Cannot find square root")}function wp(e,t){
let r=(e.ORDER+Ce)/gp,n=e.pow(t,r);return qa(e,n,t),n}function V0(e,t){let r=(e.ORDER-vp)/bp,n=e.mul(t,ir),o=e.pow(n,r),i=e.mul(t,o),a=e.mul(e.mul(i,ir),o),s=e.
mul(i,e.sub(a,e.ONE));return qa(e,s,t),s}function K0(e){let t=Io(e),r=La(e),n=r(t,t.neg(t.ONE)),o=r(t,n),i=r(t,t.neg(n)),a=(e+F0)/Sp;return(s,u)=>{let p=s.pow(u,
a),f=s.mul(p,n),d=s.mul(p,o),c=s.mul(p,i),l=s.eql(s.sqr(f),u),h=s.eql(s.sqr(d),u);p=s.cmov(p,f,l),f=s.cmov(c,d,h);let b=s.eql(s.sqr(f),u),C=s.cmov(p,f,b);return qa(
s,C,u),C}}function La(e){if(e<mp)throw new Error("sqrt is not defined for small field");let t=e-Ce,r=0;for(;t%ir===Ye;)t/=ir,r++;let n=ir,o=Io(e);for(;Bo(o,n)===
1;)if(n++>1e3)throw new Error("Cannot find square root: probably non-prime P");if(r===1)return wp;let i=o.pow(n,t),a=(t+Ce)/ir;return function(u,p){if(u.is0(p))
return p;if(Bo(u,p)!==1)throw new Error("Cannot find square root");let f=r,d=u.mul(u.ONE,i),c=u.pow(p,t),l=u.pow(p,a);for(;!u.eql(c,u.ONE);){if(u.is0(c))return u.
ZERO;let h=1,b=u.sqr(c);for(;!u.eql(b,u.ONE);)if(h++,b=u.sqr(b),h===f)throw new Error("Cannot find square root");let C=Ce<<BigInt(f-h-1),S=u.pow(d,C);f=h,d=u.sqr(
S),c=u.mul(c,d),l=u.mul(l,S)}return l}}function _p(e){return e%gp===mp?wp:e%bp===vp?V0:e%Sp===N0?K0(e):La(e)}var H0=(e,t)=>(tt(e,t)&Ce)===Ce;Ee.isNegativeLE=H0;
var X0=["create","isValid","is0","neg","inv","sqrt","sqr","eql","add","sub","mul","pow","div","addN","subN","mulN","sqrN"];function z0(e){let t={ORDER:"bigint",
MASK:"bigint",BYTES:"number",BITS:"number"},r=X0.reduce((n,o)=>(n[o]="function",n),t);return(0,rt._validateObject)(e,r),e}function Fa(e,t,r){if(r<Ye)throw new Error(
"invalid exponent, negatives unsupported");if(r===Ye)return e.ONE;if(r===Ce)return t;let n=e.ONE,o=t;for(;r>Ye;)r&Ce&&(n=e.mul(n,o)),o=e.sqr(o),r>>=Ce;return n}
function Ap(e,t,r=!1){let n=new Array(t.length).fill(r?e.ZERO:void 0),o=t.reduce((a,s,u)=>e.is0(s)?a:(n[u]=a,e.mul(a,s)),e.ONE),i=e.inv(o);return t.reduceRight(
(a,s,u)=>e.is0(s)?a:(n[u]=e.mul(a,n[u]),e.mul(a,s)),i),n}function W0(e,t,r){return e.mul(t,typeof r=="bigint"?Oo(r,e.ORDER):e.inv(r))}function Bo(e,t){let r=(e.
ORDER-Ce)/ir,n=e.pow(t,r),o=e.eql(n,e.ONE),i=e.eql(n,e.ZERO),a=e.eql(n,e.neg(e.ONE));if(!o&&!i&&!a)throw new Error("invalid Legendre symbol result");return o?1:
i?0:-1}function x0(e,t){return Bo(e,t)===1}function Na(e,t){t!==void 0&&(0,rt.anumber)(t);let r=t!==void 0?t:e.toString(2).length,n=Math.ceil(r/8);return{nBitLength:r,
nByteLength:n}}function Io(e,t,r=!1,n={}){if(e<=Ye)throw new Error("invalid field: expected ORDER > 0, got "+e);let o,i,a=!1,s;if(typeof t=="object"&&t!=null){if(n.
sqrt||r)throw new Error("cannot specify opts in two arguments");let c=t;c.BITS&&(o=c.BITS),c.sqrt&&(i=c.sqrt),typeof c.isLE=="boolean"&&(r=c.isLE),typeof c.modFromBytes==
"boolean"&&(a=c.modFromBytes),s=c.allowedLengths}else typeof t=="number"&&(o=t),n.sqrt&&(i=n.sqrt);let{nBitLength:u,nByteLength:p}=Na(e,o);if(p>2048)throw new Error(
"invalid field: expected ORDER of <= 2048 bytes");let f,d=Object.freeze({ORDER:e,isLE:r,BITS:u,BYTES:p,MASK:(0,rt.bitMask)(u),ZERO:Ye,ONE:Ce,allowedLengths:s,create:c=>tt(
c,e),isValid:c=>{if(typeof c!="bigint")throw new Error("invalid field element: expected bigint, got "+typeof c);return Ye<=c&&c<e},is0:c=>c===Ye,isValidNot0:c=>!d.
is0(c)&&d.isValid(c),isOdd:c=>(c&Ce)===Ce,neg:c=>tt(-c,e),eql:(c,l)=>c===l,sqr:c=>tt(c*c,e),add:(c,l)=>tt(c+l,e),sub:(c,l)=>tt(c-l,e),mul:(c,l)=>tt(c*l,e),pow:(c,l)=>Fa(
d,c,l),div:(c,l)=>tt(c*Oo(l,e),e),sqrN:c=>c*c,addN:(c,l)=>c+l,subN:(c,l)=>c-l,mulN:(c,l)=>c*l,inv:c=>Oo(c,e),sqrt:i||(c=>(f||(f=_p(e)),f(d,c))),toBytes:c=>r?(0,rt.
numberToBytesLE)(c,p):(0,rt.numberToBytesBE)(c,p),fromBytes:(c,l=!0)=>{if(s){if(!s.includes(c.length)||c.length>p)throw new Error("Field.fromBytes: expected "+s+
" bytes, got "+c.length);let b=new Uint8Array(p);b.set(c,r?0:b.length-c.length),c=b}if(c.length!==p)throw new Error("Field.fromBytes: expected "+p+" bytes, got "+
c.length);let h=r?(0,rt.bytesToNumberLE)(c):(0,rt.bytesToNumberBE)(c);if(a&&(h=tt(h,e)),!l&&!d.isValid(h))throw new Error("invalid field element: outside of ran\
ge 0..ORDER");return h},invertBatch:c=>Ap(d,c),cmov:(c,l,h)=>h?l:c});return Object.freeze(d)}function $0(e,t){if(!e.isOdd)throw new Error("Field doesn't have is\
Odd");let r=e.sqrt(t);return e.isOdd(r)?r:e.neg(r)}function G0(e,t){if(!e.isOdd)throw new Error("Field doesn't have isOdd");let r=e.sqrt(t);return e.isOdd(r)?e.
neg(r):r}function Z0(e,t,r=!1){e=(0,rt.ensureBytes)("privateHash",e);let n=e.length,o=Na(t).nByteLength+8;if(o<24||n<o||n>1024)throw new Error("hashToPrivateSca\
lar: expected "+o+"-1024 bytes of input, got "+n);let i=r?(0,rt.bytesToNumberLE)(e):(0,rt.bytesToNumberBE)(e);return tt(i,t-Ce)+Ce}function Ua(e){if(typeof e!="\
bigint")throw new Error("field order must be bigint");let t=e.toString(2).length;return Math.ceil(t/8)}function Ep(e){let t=Ua(e);return t+Math.ceil(t/2)}function Y0(e,t,r=!1){
let n=e.length,o=Ua(t),i=Ep(t);if(n<16||n<i||n>1024)throw new Error("expected "+i+"-1024 bytes of input, got "+n);let a=r?(0,rt.bytesToNumberLE)(e):(0,rt.bytesToNumberBE)(
e),s=tt(a,t-Ce)+Ce;return r?(0,rt.numberToBytesLE)(s,o):(0,rt.numberToBytesBE)(s,o)}});var Wa=O(ft=>{"use strict";Object.defineProperty(ft,"__esModule",{value:!0});ft.wNAF=void 0;ft.negateCt=Ha;ft.normalizeZ=Q0;ft.mulEndoUnsafe=J0;ft.pippenger=eb;
ft.precomputeMSMUnsafe=tb;ft.validateBasic=rb;ft._createCurveFields=nb;var fn=or(),pn=Ir(),Cr=BigInt(0),ar=BigInt(1);function Ha(e,t){let r=t.negate();return e?
r:t}function Q0(e,t){let r=(0,pn.FpInvertBatch)(e.Fp,t.map(n=>n.Z));return t.map((n,o)=>e.fromAffine(n.toAffine(r[o])))}function za(e,t){if(!Number.isSafeInteger(
e)||e<=0||e>t)throw new Error("invalid window size, expected [1.."+t+"], got W="+e)}function ja(e,t){za(e,t);let r=Math.ceil(t/e)+1,n=2**(e-1),o=2**e,i=(0,fn.bitMask)(
e),a=BigInt(e);return{windows:r,windowSize:n,mask:i,maxNumber:o,shiftBy:a}}function Tp(e,t,r){let{windowSize:n,mask:o,maxNumber:i,shiftBy:a}=r,s=Number(e&o),u=e>>
a;s>n&&(s-=i,u+=ar);let p=t*n,f=p+Math.abs(s)-1,d=s===0,c=s<0,l=t%2!==0;return{nextN:u,offset:f,isZero:d,isNeg:c,isNegF:l,offsetF:p}}function Op(e,t){if(!Array.
isArray(e))throw new Error("array expected");e.forEach((r,n)=>{if(!(r instanceof t))throw new Error("invalid point at index "+n)})}function Bp(e,t){if(!Array.isArray(
e))throw new Error("array of scalars expected");e.forEach((r,n)=>{if(!t.isValid(r))throw new Error("invalid scalar at index "+n)})}var Va=new WeakMap,Ip=new WeakMap;
function Ka(e){return Ip.get(e)||1}function kp(e){if(e!==Cr)throw new Error("invalid wNAF")}var Xa=class{constructor(t,r){this.BASE=t.BASE,this.ZERO=t.ZERO,this.
Fn=t.Fn,this.bits=r}_unsafeLadder(t,r,n=this.ZERO){let o=t;for(;r>Cr;)r&ar&&(n=n.add(o)),o=o.double(),r>>=ar;return n}precomputeWindow(t,r){let{windows:n,windowSize:o}=ja(
r,this.bits),i=[],a=t,s=a;for(let u=0;u<n;u++){s=a,i.push(s);for(let p=1;p<o;p++)s=s.add(a),i.push(s);a=s.double()}return i}wNAF(t,r,n){if(!this.Fn.isValid(n))throw new Error(
"invalid scalar");let o=this.ZERO,i=this.BASE,a=ja(t,this.bits);for(let s=0;s<a.windows;s++){let{nextN:u,offset:p,isZero:f,isNeg:d,isNegF:c,offsetF:l}=Tp(n,s,a);
n=u,f?i=i.add(Ha(c,r[l])):o=o.add(Ha(d,r[p]))}return kp(n),{p:o,f:i}}wNAFUnsafe(t,r,n,o=this.ZERO){let i=ja(t,this.bits);for(let a=0;a<i.windows&&n!==Cr;a++){let{
nextN:s,offset:u,isZero:p,isNeg:f}=Tp(n,a,i);if(n=s,!p){let d=r[u];o=o.add(f?d.negate():d)}}return kp(n),o}getPrecomputes(t,r,n){let o=Va.get(r);return o||(o=this.
precomputeWindow(r,t),t!==1&&(typeof n=="function"&&(o=n(o)),Va.set(r,o))),o}cached(t,r,n){let o=Ka(t);return this.wNAF(o,this.getPrecomputes(o,t,n),r)}unsafe(t,r,n,o){
let i=Ka(t);return i===1?this._unsafeLadder(t,r,o):this.wNAFUnsafe(i,this.getPrecomputes(i,t,n),r,o)}createCache(t,r){za(r,this.bits),Ip.set(t,r),Va.delete(t)}hasCache(t){
return Ka(t)!==1}};ft.wNAF=Xa;function J0(e,t,r,n){let o=t,i=e.ZERO,a=e.ZERO;for(;r>Cr||n>Cr;)r&ar&&(i=i.add(o)),n&ar&&(a=a.add(o)),o=o.double(),r>>=ar,n>>=ar;return{
p1:i,p2:a}}function eb(e,t,r,n){Op(r,e),Bp(n,t);let o=r.length,i=n.length;if(o!==i)throw new Error("arrays of points and scalars must have equal length");let a=e.
ZERO,s=(0,fn.bitLen)(BigInt(o)),u=1;s>12?u=s-3:s>4?u=s-2:s>0&&(u=2);let p=(0,fn.bitMask)(u),f=new Array(Number(p)+1).fill(a),d=Math.floor((t.BITS-1)/u)*u,c=a;for(let l=d;l>=
0;l-=u){f.fill(a);for(let b=0;b<i;b++){let C=n[b],S=Number(C>>BigInt(l)&p);f[S]=f[S].add(r[b])}let h=a;for(let b=f.length-1,C=a;b>0;b--)C=C.add(f[b]),h=h.add(C);
if(c=c.add(h),l!==0)for(let b=0;b<u;b++)c=c.double()}return c}function tb(e,t,r,n){za(n,t.BITS),Op(r,e);let o=e.ZERO,i=2**n-1,a=Math.ceil(t.BITS/n),s=(0,fn.bitMask)(
n),u=r.map(p=>{let f=[];for(let d=0,c=p;d<i;d++)f.push(c),c=c.add(p);return f});return p=>{if(Bp(p,t),p.length>r.length)throw new Error("array of scalars must b\
e smaller than array of points");let f=o;for(let d=0;d<a;d++){if(f!==o)for(let l=0;l<n;l++)f=f.double();let c=BigInt(a*n-(d+1)*n);for(let l=0;l<p.length;l++){let h=p[l],
b=Number(h>>c&s);b&&(f=f.add(u[l][b-1]))}}return f}}function rb(e){return(0,pn.validateField)(e.Fp),(0,fn.validateObject)(e,{n:"bigint",h:"bigint",Gx:"field",Gy:"\
field"},{nBitLength:"isSafeInteger",nByteLength:"isSafeInteger"}),Object.freeze({...(0,pn.nLength)(e.n,e.nBitLength),...e,p:e.Fp.ORDER})}function Pp(e,t,r){if(t){
if(t.ORDER!==e)throw new Error("Field.ORDER must match order: Fp == p, Fn == n");return(0,pn.validateField)(t),t}else return(0,pn.Field)(e,{isLE:r})}function nb(e,t,r={},n){
if(n===void 0&&(n=e==="edwards"),!t||typeof t!="object")throw new Error(`expected valid ${e} CURVE object`);for(let u of["p","n","h"]){let p=t[u];if(!(typeof p==
"bigint"&&p>Cr))throw new Error(`CURVE.${u} must be positive bigint`)}let o=Pp(t.p,r.Fp,n),i=Pp(t.n,r.Fn,n),s=["Gx","Gy","a",e==="weierstrass"?"b":"d"];for(let u of s)
if(!o.isValid(t[u]))throw new Error(`CURVE.${u} must be valid field element of CURVE.Fp`);return t=Object.freeze(Object.assign({},t)),{CURVE:t,Fp:o,Fn:i}}});var Mp=O(ur=>{"use strict";Object.defineProperty(ur,"__esModule",{value:!0});ur.PrimeEdwardsPoint=void 0;ur.edwards=Cp;ur.eddsa=Rp;ur.twistedEdwards=cb;var ye=or(),
sr=Wa(),ob=Ir(),zt=BigInt(0),Fe=BigInt(1),xa=BigInt(2),ib=BigInt(8);function ab(e,t,r,n){let o=e.sqr(r),i=e.sqr(n),a=e.add(e.mul(t.a,o),i),s=e.add(e.ONE,e.mul(t.
d,e.mul(o,i)));return e.eql(a,s)}function Cp(e,t={}){let r=(0,sr._createCurveFields)("edwards",e,t,t.FpFnLE),{Fp:n,Fn:o}=r,i=r.CURVE,{h:a}=i;(0,ye._validateObject)(
t,{},{uvRatio:"function"});let s=xa<<BigInt(o.BYTES*8)-Fe,u=C=>n.create(C),p=t.uvRatio||((C,S)=>{try{return{isValid:!0,value:n.sqrt(n.div(C,S))}}catch{return{isValid:!1,
value:zt}}});if(!ab(n,i,i.Gx,i.Gy))throw new Error("bad curve params: generator point");function f(C,S,D=!1){let k=D?Fe:zt;return(0,ye.aInRange)("coordinate "+C,
S,k,s),S}function d(C){if(!(C instanceof h))throw new Error("ExtendedPoint expected")}let c=(0,ye.memoized)((C,S)=>{let{X:D,Y:k,Z:v}=C,A=C.is0();S==null&&(S=A?ib:
n.inv(v));let q=u(D*S),j=u(k*S),X=n.mul(v,S);if(A)return{x:zt,y:Fe};if(X!==Fe)throw new Error("invZ was invalid");return{x:q,y:j}}),l=(0,ye.memoized)(C=>{let{a:S,
d:D}=i;if(C.is0())throw new Error("bad point: ZERO");let{X:k,Y:v,Z:A,T:q}=C,j=u(k*k),X=u(v*v),B=u(A*A),U=u(B*B),K=u(j*S),z=u(B*u(K+X)),N=u(U+u(D*u(j*X)));if(z!==
N)throw new Error("bad point: equation left != right (1)");let V=u(k*v),x=u(A*q);if(V!==x)throw new Error("bad point: equation left != right (2)");return!0});class h{constructor(S,D,k,v){
this.X=f("x",S),this.Y=f("y",D),this.Z=f("z",k,!0),this.T=f("t",v),Object.freeze(this)}static CURVE(){return i}static fromAffine(S){if(S instanceof h)throw new Error(
"extended point not allowed");let{x:D,y:k}=S||{};return f("x",D),f("y",k),new h(D,k,Fe,u(D*k))}static fromBytes(S,D=!1){let k=n.BYTES,{a:v,d:A}=i;S=(0,ye.copyBytes)(
(0,ye._abytes2)(S,k,"point")),(0,ye._abool2)(D,"zip215");let q=(0,ye.copyBytes)(S),j=S[k-1];q[k-1]=j&-129;let X=(0,ye.bytesToNumberLE)(q),B=D?s:n.ORDER;(0,ye.aInRange)(
"point.y",X,zt,B);let U=u(X*X),K=u(U-Fe),z=u(A*U-v),{isValid:N,value:V}=p(K,z);if(!N)throw new Error("bad point: invalid y coordinate");let x=(V&Fe)===Fe,ne=(j&
128)!==0;if(!D&&V===zt&&ne)throw new Error("bad point: x=0 and x_0=1");return ne!==x&&(V=u(-V)),h.fromAffine({x:V,y:X})}static fromHex(S,D=!1){return h.fromBytes(
(0,ye.ensureBytes)("point",S),D)}get x(){return this.toAffine().x}get y(){return this.toAffine().y}precompute(S=8,D=!0){return b.createCache(this,S),D||this.multiply(
xa),this}assertValidity(){l(this)}equals(S){d(S);let{X:D,Y:k,Z:v}=this,{X:A,Y:q,Z:j}=S,X=u(D*j),B=u(A*v),U=u(k*j),K=u(q*v);return X===B&&U===K}is0(){return this.
equals(h.ZERO)}negate(){return new h(u(-this.X),this.Y,this.Z,u(-this.T))}double(){let{a:S}=i,{X:D,Y:k,Z:v}=this,A=u(D*D),q=u(k*k),j=u(xa*u(v*v)),X=u(S*A),B=D+k,
U=u(u(B*B)-A-q),K=X+q,z=K-j,N=X-q,V=u(U*z),x=u(K*N),ne=u(U*N),oe=u(z*K);return new h(V,x,oe,ne)}add(S){d(S);let{a:D,d:k}=i,{X:v,Y:A,Z:q,T:j}=this,{X,Y:B,Z:U,T:K}=S,
z=u(v*X),N=u(A*B),V=u(j*k*K),x=u(q*U),ne=u((v+A)*(X+B)-z-N),oe=x-V,ve=x+V,de=u(N-D*z),Me=u(ne*oe),Pe=u(ve*de),ct=u(ne*de),F=u(oe*ve);return new h(Me,Pe,F,ct)}subtract(S){
return this.add(S.negate())}multiply(S){if(!o.isValidNot0(S))throw new Error("invalid scalar: expected 1 <= sc < curve.n");let{p:D,f:k}=b.cached(this,S,v=>(0,sr.
normalizeZ)(h,v));return(0,sr.normalizeZ)(h,[D,k])[0]}multiplyUnsafe(S,D=h.ZERO){if(!o.isValid(S))throw new Error("invalid scalar: expected 0 <= sc < curve.n");
return S===zt?h.ZERO:this.is0()||S===Fe?this:b.unsafe(this,S,k=>(0,sr.normalizeZ)(h,k),D)}isSmallOrder(){return this.multiplyUnsafe(a).is0()}isTorsionFree(){return b.
unsafe(this,i.n).is0()}toAffine(S){return c(this,S)}clearCofactor(){return a===Fe?this:this.multiplyUnsafe(a)}toBytes(){let{x:S,y:D}=this.toAffine(),k=n.toBytes(
D);return k[k.length-1]|=S&Fe?128:0,k}toHex(){return(0,ye.bytesToHex)(this.toBytes())}toString(){return`<Point ${this.is0()?"ZERO":this.toHex()}>`}get ex(){return this.
X}get ey(){return this.Y}get ez(){return this.Z}get et(){return this.T}static normalizeZ(S){return(0,sr.normalizeZ)(h,S)}static msm(S,D){return(0,sr.pippenger)(
h,o,S,D)}_setWindowSize(S){this.precompute(S)}toRawBytes(){return this.toBytes()}}h.BASE=new h(i.Gx,i.Gy,Fe,u(i.Gx*i.Gy)),h.ZERO=new h(zt,Fe,Fe,zt),h.Fp=n,h.Fn=
o;let b=new sr.wNAF(h,o.BITS);return h.BASE.precompute(8),h}var $a=class{constructor(t){this.ep=t}static fromBytes(t){(0,ye.notImplemented)()}static fromHex(t){
(0,ye.notImplemented)()}get x(){return this.toAffine().x}get y(){return this.toAffine().y}clearCofactor(){return this}assertValidity(){this.ep.assertValidity()}toAffine(t){
return this.ep.toAffine(t)}toHex(){return(0,ye.bytesToHex)(this.toBytes())}toString(){return this.toHex()}isTorsionFree(){return!0}isSmallOrder(){return!1}add(t){
return this.assertSame(t),this.init(this.ep.add(t.ep))}subtract(t){return this.assertSame(t),this.init(this.ep.subtract(t.ep))}multiply(t){return this.init(this.
ep.multiply(t))}multiplyUnsafe(t){return this.init(this.ep.multiplyUnsafe(t))}double(){return this.init(this.ep.double())}negate(){return this.init(this.ep.negate())}precompute(t,r){
return this.init(this.ep.precompute(t,r))}toRawBytes(){return this.toBytes()}};ur.PrimeEdwardsPoint=$a;function Rp(e,t,r={}){if(typeof t!="function")throw new Error(
'"hash" function param is required');(0,ye._validateObject)(r,{},{adjustScalarBytes:"function",randomBytes:"function",domain:"function",prehash:"function",mapToCurve:"\
function"});let{prehash:n}=r,{BASE:o,Fp:i,Fn:a}=e,s=r.randomBytes||ye.randomBytes,u=r.adjustScalarBytes||(B=>B),p=r.domain||((B,U,K)=>{if((0,ye._abool2)(K,"phfl\
ag"),U.length||K)throw new Error("Contexts/pre-hash are not supported");return B});function f(B){return a.create((0,ye.bytesToNumberLE)(B))}function d(B){let U=k.
secretKey;B=(0,ye.ensureBytes)("private key",B,U);let K=(0,ye.ensureBytes)("hashed private key",t(B),2*U),z=u(K.slice(0,U)),N=K.slice(U,2*U),V=f(z);return{head:z,
prefix:N,scalar:V}}function c(B){let{head:U,prefix:K,scalar:z}=d(B),N=o.multiply(z),V=N.toBytes();return{head:U,prefix:K,scalar:z,point:N,pointBytes:V}}function l(B){
return c(B).pointBytes}function h(B=Uint8Array.of(),...U){let K=(0,ye.concatBytes)(...U);return f(t(p(K,(0,ye.ensureBytes)("context",B),!!n)))}function b(B,U,K={}){
B=(0,ye.ensureBytes)("message",B),n&&(B=n(B));let{prefix:z,scalar:N,pointBytes:V}=c(U),x=h(K.context,z,B),ne=o.multiply(x).toBytes(),oe=h(K.context,ne,V,B),ve=a.
create(x+oe*N);if(!a.isValid(ve))throw new Error("sign failed: invalid s");let de=(0,ye.concatBytes)(ne,a.toBytes(ve));return(0,ye._abytes2)(de,k.signature,"res\
ult")}let C={zip215:!0};function S(B,U,K,z=C){let{context:N,zip215:V}=z,x=k.signature;B=(0,ye.ensureBytes)("signature",B,x),U=(0,ye.ensureBytes)("message",U),K=
(0,ye.ensureBytes)("publicKey",K,k.publicKey),V!==void 0&&(0,ye._abool2)(V,"zip215"),n&&(U=n(U));let ne=x/2,oe=B.subarray(0,ne),ve=(0,ye.bytesToNumberLE)(B.subarray(
ne,x)),de,Me,Pe;try{de=e.fromBytes(K,V),Me=e.fromBytes(oe,V),Pe=o.multiplyUnsafe(ve)}catch{return!1}if(!V&&de.isSmallOrder())return!1;let ct=h(N,Me.toBytes(),de.
toBytes(),U);return Me.add(de.multiplyUnsafe(ct)).subtract(Pe).clearCofactor().is0()}let D=i.BYTES,k={secretKey:D,publicKey:D,signature:2*D,seed:D};function v(B=s(
k.seed)){return(0,ye._abytes2)(B,k.seed,"seed")}function A(B){let U=X.randomSecretKey(B);return{secretKey:U,publicKey:l(U)}}function q(B){return(0,ye.isBytes)(B)&&
B.length===a.BYTES}function j(B,U){try{return!!e.fromBytes(B,U)}catch{return!1}}let X={getExtendedPublicKey:c,randomSecretKey:v,isValidSecretKey:q,isValidPublicKey:j,
toMontgomery(B){let{y:U}=e.fromBytes(B),K=k.publicKey,z=K===32;if(!z&&K!==57)throw new Error("only defined for 25519 and 448");let N=z?i.div(Fe+U,Fe-U):i.div(U-
Fe,U+Fe);return i.toBytes(N)},toMontgomerySecret(B){let U=k.secretKey;(0,ye._abytes2)(B,U);let K=t(B.subarray(0,U));return u(K).subarray(0,U)},randomPrivateKey:v,
precompute(B=8,U=e.BASE){return U.precompute(B,!1)}};return Object.freeze({keygen:A,getPublicKey:l,sign:b,verify:S,utils:X,Point:e,lengths:k})}function sb(e){let t={
a:e.a,d:e.d,p:e.Fp.ORDER,n:e.n,h:e.h,Gx:e.Gx,Gy:e.Gy},r=e.Fp,n=(0,ob.Field)(t.n,e.nBitLength,!0),o={Fp:r,Fn:n,uvRatio:e.uvRatio},i={randomBytes:e.randomBytes,adjustScalarBytes:e.
adjustScalarBytes,domain:e.domain,prehash:e.prehash,mapToCurve:e.mapToCurve};return{CURVE:t,curveOpts:o,hash:e.hash,eddsaOpts:i}}function ub(e,t){let r=t.Point;
return Object.assign({},t,{ExtendedPoint:r,CURVE:e,nBitLength:r.Fn.BITS,nByteLength:r.Fn.BYTES})}function cb(e){let{CURVE:t,curveOpts:r,hash:n,eddsaOpts:o}=sb(e),
i=Cp(t,r),a=Rp(i,n,o);return ub(e,a)}});var Np=O(St=>{"use strict";Object.defineProperty(St,"__esModule",{value:!0});St._DST_scalar=void 0;St.expand_message_xmd=Lp;St.expand_message_xof=Fp;St.hash_to_field=
Co;St.isogenyMap=pb;St.createHasher=db;var Ve=or(),Dp=Ir(),lb=Ve.bytesToNumberBE;function Wt(e,t){if(dn(e),dn(t),e<0||e>=1<<8*t)throw new Error("invalid I2OSP i\
nput: "+e);let r=Array.from({length:t}).fill(0);for(let n=t-1;n>=0;n--)r[n]=e&255,e>>>=8;return new Uint8Array(r)}function fb(e,t){let r=new Uint8Array(e.length);
for(let n=0;n<e.length;n++)r[n]=e[n]^t[n];return r}function dn(e){if(!Number.isSafeInteger(e))throw new Error("number expected")}function qp(e){if(!(0,Ve.isBytes)(
e)&&typeof e!="string")throw new Error("DST must be Uint8Array or string");return typeof e=="string"?(0,Ve.utf8ToBytes)(e):e}function Lp(e,t,r,n){(0,Ve.abytes)(
e),dn(r),t=qp(t),t.length>255&&(t=n((0,Ve.concatBytes)((0,Ve.utf8ToBytes)("H2C-OVERSIZE-DST-"),t)));let{outputLen:o,blockLen:i}=n,a=Math.ceil(r/o);if(r>65535||a>
255)throw new Error("expand_message_xmd: invalid lenInBytes");let s=(0,Ve.concatBytes)(t,Wt(t.length,1)),u=Wt(0,i),p=Wt(r,2),f=new Array(a),d=n((0,Ve.concatBytes)(
u,e,p,Wt(0,1),s));f[0]=n((0,Ve.concatBytes)(d,Wt(1,1),s));for(let l=1;l<=a;l++){let h=[fb(d,f[l-1]),Wt(l+1,1),s];f[l]=n((0,Ve.concatBytes)(...h))}return(0,Ve.concatBytes)(
...f).slice(0,r)}function Fp(e,t,r,n,o){if((0,Ve.abytes)(e),dn(r),t=qp(t),t.length>255){let i=Math.ceil(2*n/8);t=o.create({dkLen:i}).update((0,Ve.utf8ToBytes)("\
H2C-OVERSIZE-DST-")).update(t).digest()}if(r>65535||t.length>255)throw new Error("expand_message_xof: invalid lenInBytes");return o.create({dkLen:r}).update(e).
update(Wt(r,2)).update(t).update(Wt(t.length,1)).digest()}function Co(e,t,r){(0,Ve._validateObject)(r,{p:"bigint",m:"number",k:"number",hash:"function"});let{p:n,
k:o,m:i,hash:a,expand:s,DST:u}=r;if(!(0,Ve.isHash)(r.hash))throw new Error("expected valid hash");(0,Ve.abytes)(e),dn(t);let p=n.toString(2).length,f=Math.ceil(
(p+o)/8),d=t*i*f,c;if(s==="xmd")c=Lp(e,u,d,a);else if(s==="xof")c=Fp(e,u,d,o,a);else if(s==="_internal_pass")c=e;else throw new Error('expand must be "xmd" or "\
xof"');let l=new Array(t);for(let h=0;h<t;h++){let b=new Array(i);for(let C=0;C<i;C++){let S=f*(C+h*i),D=c.subarray(S,S+f);b[C]=(0,Dp.mod)(lb(D),n)}l[h]=b}return l}
function pb(e,t){let r=t.map(n=>Array.from(n).reverse());return(n,o)=>{let[i,a,s,u]=r.map(d=>d.reduce((c,l)=>e.add(e.mul(c,n),l))),[p,f]=(0,Dp.FpInvertBatch)(e,
[a,u],!0);return n=e.mul(i,p),o=e.mul(o,e.mul(s,f)),{x:n,y:o}}}St._DST_scalar=(0,Ve.utf8ToBytes)("HashToScalar-");function db(e,t,r){if(typeof t!="function")throw new Error(
"mapToCurve() must be defined");function n(i){return e.fromAffine(t(i))}function o(i){let a=i.clearCofactor();return a.equals(e.ZERO)?e.ZERO:(a.assertValidity(),
a)}return{defaults:r,hashToCurve(i,a){let s=Object.assign({},r,a),u=Co(i,2,s),p=n(u[0]),f=n(u[1]);return o(p.add(f))},encodeToCurve(i,a){let s=r.encodeDST?{DST:r.
encodeDST}:{},u=Object.assign({},r,s,a),p=Co(i,1,u),f=n(p[0]);return o(f)},mapToCurve(i){if(!Array.isArray(i))throw new Error("expected array of bigints");for(let a of i)
if(typeof a!="bigint")throw new Error("expected array of bigints");return o(n(i))},hashToScalar(i,a){let s=e.Fn.ORDER,u=Object.assign({},r,{p:s,m:1,DST:St._DST_scalar},
a);return Co(i,1,u)[0][0]}}}});var Up=O(Ga=>{"use strict";Object.defineProperty(Ga,"__esModule",{value:!0});Ga.montgomery=mb;var wt=or(),yb=Ir(),yn=BigInt(0),Rr=BigInt(1),Ro=BigInt(2);function hb(e){
return(0,wt._validateObject)(e,{adjustScalarBytes:"function",powPminus2:"function"}),Object.freeze({...e})}function mb(e){let t=hb(e),{P:r,type:n,adjustScalarBytes:o,
powPminus2:i,randomBytes:a}=t,s=n==="x25519";if(!s&&n!=="x448")throw new Error("invalid type");let u=a||wt.randomBytes,p=s?255:448,f=s?32:56,d=BigInt(s?9:5),c=BigInt(
s?121665:39081),l=s?Ro**BigInt(254):Ro**BigInt(447),h=s?BigInt(8)*Ro**BigInt(251)-Rr:BigInt(4)*Ro**BigInt(445)-Rr,b=l+h+Rr,C=N=>(0,yb.mod)(N,r),S=D(d);function D(N){
return(0,wt.numberToBytesLE)(C(N),f)}function k(N){let V=(0,wt.ensureBytes)("u coordinate",N,f);return s&&(V[31]&=127),C((0,wt.bytesToNumberLE)(V))}function v(N){
return(0,wt.bytesToNumberLE)(o((0,wt.ensureBytes)("scalar",N,f)))}function A(N,V){let x=X(k(V),v(N));if(x===yn)throw new Error("invalid private or public key re\
ceived");return D(x)}function q(N){return A(N,S)}function j(N,V,x){let ne=C(N*(V-x));return V=C(V-ne),x=C(x+ne),{x_2:V,x_3:x}}function X(N,V){(0,wt.aInRange)("u",
N,yn,r),(0,wt.aInRange)("scalar",V,l,b);let x=V,ne=N,oe=Rr,ve=yn,de=N,Me=Rr,Pe=yn;for(let F=BigInt(p-1);F>=yn;F--){let kt=x>>F&Rr;Pe^=kt,{x_2:oe,x_3:de}=j(Pe,oe,
de),{x_2:ve,x_3:Me}=j(Pe,ve,Me),Pe=kt;let Pt=oe+ve,Oe=C(Pt*Pt),Ae=oe-ve,$e=C(Ae*Ae),y=Oe-$e,m=de+Me,g=de-Me,P=C(g*Pt),_=C(m*Ae),T=P+_,M=P-_;de=C(T*T),Me=C(ne*C(
M*M)),oe=C(Oe*$e),ve=C(y*(Oe+C(c*y)))}({x_2:oe,x_3:de}=j(Pe,oe,de)),{x_2:ve,x_3:Me}=j(Pe,ve,Me);let ct=i(ve);return C(oe*ct)}let B={secretKey:f,publicKey:f,seed:f},
U=(N=u(f))=>((0,wt.abytes)(N,B.seed),N);function K(N){let V=U(N);return{secretKey:V,publicKey:q(V)}}return{keygen:K,getSharedSecret:(N,V)=>A(N,V),getPublicKey:N=>q(
N),scalarMult:A,scalarMultBase:q,utils:{randomSecretKey:U,randomPrivateKey:U},GuBytes:S.slice(),lengths:B}}});var rs=O(te=>{"use strict";Object.defineProperty(te,"__esModule",{value:!0});te.hash_to_ristretto255=te.hashToRistretto255=te.encodeToCurve=te.hashToCurve=te.RistrettoPoint=
te.edwardsToMontgomery=te.ED25519_TORSION_SUBGROUP=te.ristretto255_hasher=te.ristretto255=te.ed25519_hasher=te.x25519=te.ed25519ph=te.ed25519ctx=te.ed25519=void 0;
te.edwardsToMontgomeryPub=Zp;te.edwardsToMontgomeryPriv=Ib;var hn=pp(),Do=Br(),gb=Wa(),Lo=Mp(),Mo=Np(),ge=Ir(),vb=Up(),cr=or(),bb=BigInt(0),_t=BigInt(1),qo=BigInt(
2),Hp=BigInt(3),Xp=BigInt(5),Ja=BigInt(8),Mt=BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed"),mn={p:Mt,n:BigInt("0x10000000000000000\
00000000000000014def9dea2f79cd65812631a5cf5d3ed"),h:Ja,a:BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec"),d:BigInt("0x52036cee2b6ffe\
738cc740797779e89800700a4d4141d8ab75eb4dca135978a3"),Gx:BigInt("0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51a"),Gy:BigInt("0x66666666666666\
66666666666666666666666666666666666666666666666658")};function zp(e){let t=BigInt(10),r=BigInt(20),n=BigInt(40),o=BigInt(80),i=Mt,s=e*e%i*e%i,u=(0,ge.pow2)(s,qo,
i)*s%i,p=(0,ge.pow2)(u,_t,i)*e%i,f=(0,ge.pow2)(p,Xp,i)*p%i,d=(0,ge.pow2)(f,t,i)*f%i,c=(0,ge.pow2)(d,r,i)*d%i,l=(0,ge.pow2)(c,n,i)*c%i,h=(0,ge.pow2)(l,o,i)*l%i,b=(0,ge.
pow2)(h,o,i)*l%i,C=(0,ge.pow2)(b,t,i)*f%i;return{pow_p_5_8:(0,ge.pow2)(C,qo,i)*e%i,b2:s}}function Wp(e){return e[0]&=248,e[31]&=127,e[31]|=64,e}var Za=BigInt("1\
9681161376707505956807079304988542015446066515923890162744021073123829784752");function es(e,t){let r=Mt,n=(0,ge.mod)(t*t*t,r),o=(0,ge.mod)(n*n*t,r),i=zp(e*o).pow_p_5_8,
a=(0,ge.mod)(e*n*i,r),s=(0,ge.mod)(t*a*a,r),u=a,p=(0,ge.mod)(a*Za,r),f=s===e,d=s===(0,ge.mod)(-e,r),c=s===(0,ge.mod)(-e*Za,r);return f&&(a=u),(d||c)&&(a=p),(0,ge.
isNegativeLE)(a,r)&&(a=(0,ge.mod)(-a,r)),{isValid:f||d,value:a}}var H=(0,ge.Field)(mn.p,{isLE:!0}),xp=(0,ge.Field)(mn.n,{isLE:!0}),ts={...mn,Fp:H,hash:hn.sha512,
adjustScalarBytes:Wp,uvRatio:es};te.ed25519=(0,Lo.twistedEdwards)(ts);function $p(e,t,r){if(t.length>255)throw new Error("Context is too big");return(0,Do.concatBytes)(
(0,Do.utf8ToBytes)("SigEd25519 no Ed25519 collisions"),new Uint8Array([r?1:0,t.length]),t,e)}te.ed25519ctx=(0,Lo.twistedEdwards)({...ts,domain:$p});te.ed25519ph=
(0,Lo.twistedEdwards)(Object.assign({},ts,{domain:$p,prehash:hn.sha512}));te.x25519=(()=>{let e=H.ORDER;return(0,vb.montgomery)({P:e,type:"x25519",powPminus2:t=>{
let{pow_p_5_8:r,b2:n}=zp(t);return(0,ge.mod)((0,ge.pow2)(r,Hp,e)*n,e)},adjustScalarBytes:Wp})})();var Sb=(Mt+Hp)/Ja,wb=H.pow(qo,Sb),jp=H.sqrt(H.neg(H.ONE));function _b(e){
let t=(Mt-Xp)/Ja,r=BigInt(486662),n=H.sqr(e);n=H.mul(n,qo);let o=H.add(n,H.ONE),i=H.neg(r),a=H.sqr(o),s=H.mul(a,o),u=H.mul(n,r);u=H.mul(u,i),u=H.add(u,a),u=H.mul(
u,i);let p=H.sqr(s);a=H.sqr(p),p=H.mul(p,s),p=H.mul(p,u),a=H.mul(a,p);let f=H.pow(a,t);f=H.mul(f,p);let d=H.mul(f,jp);a=H.sqr(f),a=H.mul(a,s);let c=H.eql(a,u),l=H.
cmov(d,f,c),h=H.mul(i,n),b=H.mul(f,e);b=H.mul(b,wb);let C=H.mul(b,jp),S=H.mul(u,n);a=H.sqr(b),a=H.mul(a,s);let D=H.eql(a,S),k=H.cmov(C,b,D);a=H.sqr(l),a=H.mul(a,
s);let v=H.eql(a,u),A=H.cmov(h,i,v),q=H.cmov(k,l,v),j=H.isOdd(q);return q=H.cmov(q,H.neg(q),v!==j),{xMn:A,xMd:o,yMn:q,yMd:_t}}var Ab=(0,ge.FpSqrtEven)(H,H.neg(BigInt(
486664)));function Eb(e){let{xMn:t,xMd:r,yMn:n,yMd:o}=_b(e),i=H.mul(t,o);i=H.mul(i,Ab);let a=H.mul(r,n),s=H.sub(t,r),u=H.add(t,r),p=H.mul(a,u),f=H.eql(p,H.ZERO);
i=H.cmov(i,H.ZERO,f),a=H.cmov(a,H.ONE,f),s=H.cmov(s,H.ONE,f),u=H.cmov(u,H.ONE,f);let[d,c]=(0,ge.FpInvertBatch)(H,[a,u],!0);return{x:H.mul(i,d),y:H.mul(s,c)}}te.
ed25519_hasher=(0,Mo.createHasher)(te.ed25519.Point,e=>Eb(e[0]),{DST:"edwards25519_XMD:SHA-512_ELL2_RO_",encodeDST:"edwards25519_XMD:SHA-512_ELL2_NU_",p:Mt,m:1,
k:128,expand:"xmd",hash:hn.sha512});var Ya=Za,Tb=BigInt("25063068953384623474111414158702152701244531502492656460079210482610430750235"),kb=BigInt("544693070089\
09316920995813868745141605393597292927456921205312896311721017578"),Pb=BigInt("1159843021668779879193775521855586647937357759715417654439879720876111806838"),Ob=BigInt(
"40440834346308536858101042469323190826248399146238708352240133220865137265952"),Vp=e=>es(_t,e),Bb=BigInt("0x7ffffffffffffffffffffffffffffffffffffffffffffffffff\
fffffffffffff"),Qa=e=>te.ed25519.Point.Fp.create((0,cr.bytesToNumberLE)(e)&Bb);function Kp(e){let{d:t}=mn,r=Mt,n=S=>H.create(S),o=n(Ya*e*e),i=n((o+_t)*Pb),a=BigInt(
-1),s=n((a-t*o)*n(o+t)),{isValid:u,value:p}=es(i,s),f=n(p*e);(0,ge.isNegativeLE)(f,r)||(f=n(-f)),u||(p=f),u||(a=o);let d=n(a*(o-_t)*Ob-s),c=p*p,l=n((p+p)*s),h=n(
d*Tb),b=n(_t-c),C=n(_t+c);return new te.ed25519.Point(n(l*C),n(b*h),n(h*C),n(l*b))}function Gp(e){(0,Do.abytes)(e,64);let t=Qa(e.subarray(0,32)),r=Kp(t),n=Qa(e.
subarray(32,64)),o=Kp(n);return new pt(r.add(o))}var pt=class e extends Lo.PrimeEdwardsPoint{constructor(t){super(t)}static fromAffine(t){return new e(te.ed25519.
Point.fromAffine(t))}assertSame(t){if(!(t instanceof e))throw new Error("RistrettoPoint expected")}init(t){return new e(t)}static hashToCurve(t){return Gp((0,cr.
ensureBytes)("ristrettoHash",t,64))}static fromBytes(t){(0,Do.abytes)(t,32);let{a:r,d:n}=mn,o=Mt,i=v=>H.create(v),a=Qa(t);if(!(0,cr.equalBytes)(H.toBytes(a),t)||
(0,ge.isNegativeLE)(a,o))throw new Error("invalid ristretto255 encoding 1");let s=i(a*a),u=i(_t+r*s),p=i(_t-r*s),f=i(u*u),d=i(p*p),c=i(r*n*f-d),{isValid:l,value:h}=Vp(
i(c*d)),b=i(h*p),C=i(h*b*c),S=i((a+a)*b);(0,ge.isNegativeLE)(S,o)&&(S=i(-S));let D=i(u*C),k=i(S*D);if(!l||(0,ge.isNegativeLE)(k,o)||D===bb)throw new Error("inva\
lid ristretto255 encoding 2");return new e(new te.ed25519.Point(S,D,_t,k))}static fromHex(t){return e.fromBytes((0,cr.ensureBytes)("ristrettoHex",t,32))}static msm(t,r){
return(0,gb.pippenger)(e,te.ed25519.Point.Fn,t,r)}toBytes(){let{X:t,Y:r,Z:n,T:o}=this.ep,i=Mt,a=C=>H.create(C),s=a(a(n+r)*a(n-r)),u=a(t*r),p=a(u*u),{value:f}=Vp(
a(s*p)),d=a(f*s),c=a(f*u),l=a(d*c*o),h;if((0,ge.isNegativeLE)(o*l,i)){let C=a(r*Ya),S=a(t*Ya);t=C,r=S,h=a(d*kb)}else h=c;(0,ge.isNegativeLE)(t*l,i)&&(r=a(-r));let b=a(
(n-r)*h);return(0,ge.isNegativeLE)(b,i)&&(b=a(-b)),H.toBytes(b)}equals(t){this.assertSame(t);let{X:r,Y:n}=this.ep,{X:o,Y:i}=t.ep,a=p=>H.create(p),s=a(r*i)===a(n*
o),u=a(n*i)===a(r*o);return s||u}is0(){return this.equals(e.ZERO)}};pt.BASE=new pt(te.ed25519.Point.BASE);pt.ZERO=new pt(te.ed25519.Point.ZERO);pt.Fp=H;pt.Fn=xp;
te.ristretto255={Point:pt};te.ristretto255_hasher={hashToCurve(e,t){let r=t?.DST||"ristretto255_XMD:SHA-512_R255MAP_RO_",n=(0,Mo.expand_message_xmd)(e,r,64,hn.sha512);
return Gp(n)},hashToScalar(e,t={DST:Mo._DST_scalar}){let r=(0,Mo.expand_message_xmd)(e,t.DST,64,hn.sha512);return xp.create((0,cr.bytesToNumberLE)(r))}};te.ED25519_TORSION_SUBGROUP=
["0100000000000000000000000000000000000000000000000000000000000000","c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a","000000000000000000000000\
0000000000000000000000000000000000000080","26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05","ecffffffffffffffffffffffffffffffffffffffffffffffff\
ffffffffffff7f","26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85","0000000000000000000000000000000000000000000000000000000000000000","c7176a703\
d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa"];function Zp(e){return te.ed25519.utils.toMontgomery((0,cr.ensureBytes)("pub",e))}te.edwardsToMontgomery=
Zp;function Ib(e){return te.ed25519.utils.toMontgomerySecret((0,cr.ensureBytes)("pub",e))}te.RistrettoPoint=pt;te.hashToCurve=te.ed25519_hasher.hashToCurve;te.encodeToCurve=
te.ed25519_hasher.encodeToCurve;te.hashToRistretto255=te.ristretto255_hasher.hashToCurve;te.hash_to_ristretto255=te.ristretto255_hasher.hashToCurve});var os=O(gn=>{"use strict";Object.defineProperty(gn,"__esModule",{value:!0});gn.generate=Cb;gn.sign=Rb;gn.verify=Mb;var ns=rs();function Cb(e){return Buffer.from(
ns.ed25519.getPublicKey(e))}function Rb(e,t){return Buffer.from(ns.ed25519.sign(Buffer.from(e),t))}function Mb(e,t,r){return ns.ed25519.verify(Buffer.from(t),Buffer.
from(e),Buffer.from(r),{zip215:!1})}});var is=O(Fo=>{"use strict";Object.defineProperty(Fo,"__esModule",{value:!0});Fo.trimEnd=void 0;var nP=Fo.trimEnd=function(t,r){for(var n=typeof t=="number",o=String(
t);o.endsWith(r);)o=o.slice(0,-1);return n?Number(o):o}});var Yp=O(Qe=>{"use strict";var jo=function(e,t){return t||(t={}),e.split("").forEach(function(r,n){r in t||(t[r]=n)}),t},Mr={alphabet:"ABCDEFGHIJKLMNOPQRSTUVWXY\
Z234567",charmap:{0:14,1:8}};Mr.charmap=jo(Mr.alphabet,Mr.charmap);var No={alphabet:"0123456789ABCDEFGHJKMNPQRSTVWXYZ",charmap:{O:0,I:1,L:1}};No.charmap=jo(No.alphabet,
No.charmap);var Uo={alphabet:"0123456789ABCDEFGHIJKLMNOPQRSTUV",charmap:{}};Uo.charmap=jo(Uo.alphabet,Uo.charmap);function vn(e){if(this.buf=[],this.shift=8,this.
carry=0,e){switch(e.type){case"rfc4648":this.charmap=Qe.rfc4648.charmap;break;case"crockford":this.charmap=Qe.crockford.charmap;break;case"base32hex":this.charmap=
Qe.base32hex.charmap;break;default:throw new Error("invalid type")}e.charmap&&(this.charmap=e.charmap)}}vn.prototype.charmap=Mr.charmap;vn.prototype.write=function(e){
var t=this.charmap,r=this.buf,n=this.shift,o=this.carry;return e.toUpperCase().split("").forEach(function(i){if(i!="="){var a=t[i]&255;n-=5,n>0?o|=a<<n:n<0?(r.push(
o|a>>-n),n+=8,o=a<<n&255):(r.push(o|a),n=8,o=0)}}),this.shift=n,this.carry=o,this};vn.prototype.finalize=function(e){return e&&this.write(e),this.shift!==8&&this.
carry!==0&&(this.buf.push(this.carry),this.shift=8,this.carry=0),this.buf};function bn(e){if(this.buf="",this.shift=3,this.carry=0,e){switch(e.type){case"rfc464\
8":this.alphabet=Qe.rfc4648.alphabet;break;case"crockford":this.alphabet=Qe.crockford.alphabet;break;case"base32hex":this.alphabet=Qe.base32hex.alphabet;break;default:
throw new Error("invalid type")}e.alphabet?this.alphabet=e.alphabet:e.lc&&(this.alphabet=this.alphabet.toLowerCase())}}bn.prototype.alphabet=Mr.alphabet;bn.prototype.
write=function(e){var t=this.shift,r=this.carry,n,o,i;for(i=0;i<e.length;i++)o=e[i],n=r|o>>t,this.buf+=this.alphabet[n&31],t>5&&(t-=5,n=o>>t,this.buf+=this.alphabet[n&
31]),t=5-t,r=o<<t,t=8-t;return this.shift=t,this.carry=r,this};bn.prototype.finalize=function(e){return e&&this.write(e),this.shift!==3&&(this.buf+=this.alphabet[this.
carry&31],this.shift=3,this.carry=0),this.buf};Qe.encode=function(e,t){return new bn(t).finalize(e)};Qe.decode=function(e,t){return new vn(t).finalize(e)};Qe.Decoder=
vn;Qe.Encoder=bn;Qe.charmap=jo;Qe.crockford=No;Qe.rfc4648=Mr;Qe.base32hex=Uo});var Jp=O((aP,Qp)=>{"use strict";var as=Yp(),Db=as.Decoder.prototype.finalize;as.Decoder.prototype.finalize=function(e){var t=Db.call(this,e);return Buffer.from(
t)};Qp.exports=as});var ed=O(ss=>{"use strict";Object.defineProperty(ss,"__esModule",{value:!0});ss.verifyChecksum=qb;function qb(e,t){if(e.length!==t.length)return!1;if(e.length===
0)return!0;for(var r=0;r<e.length;r+=1)if(e[r]!==t[r])return!1;return!0}});var Be=O(Dr=>{"use strict";Object.defineProperty(Dr,"__esModule",{value:!0});Dr.StrKey=void 0;Dr.decodeCheck=dt;Dr.encodeCheck=At;var us=Fb(Jp()),Lb=ed();function Fb(e){
return e&&e.__esModule?e:{default:e}}function Sn(e){"@babel/helpers - typeof";return Sn=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Sn(e)}function Nb(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function td(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=
!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,rd(n.key),n)}}function Ub(e,t,r){return t&&td(e.prototype,t),r&&td(e,r),Object.defineProperty(e,"prototy\
pe",{writable:!1}),e}function jb(e,t,r){return(t=rd(t))in e?Object.defineProperty(e,t,{value:r,enumerable:!0,configurable:!0,writable:!0}):e[t]=r,e}function rd(e){
var t=Vb(e,"string");return Sn(t)=="symbol"?t:t+""}function Vb(e,t){if(Sn(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(Sn(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var Vo={ed25519PublicKey:48,
ed25519SecretSeed:144,med25519PublicKey:96,preAuthTx:152,sha256Hash:184,signedPayload:120,contract:16,liquidityPool:88,claimableBalance:8},nd={G:"ed25519PublicK\
ey",S:"ed25519SecretSeed",M:"med25519PublicKey",T:"preAuthTx",X:"sha256Hash",P:"signedPayload",C:"contract",L:"liquidityPool",B:"claimableBalance"},Kb=Dr.StrKey=
(function(){function e(){Nb(this,e)}return Ub(e,null,[{key:"encodeEd25519PublicKey",value:function(r){return At("ed25519PublicKey",r)}},{key:"decodeEd25519Publi\
cKey",value:function(r){return dt("ed25519PublicKey",r)}},{key:"isValidEd25519PublicKey",value:function(r){return lr("ed25519PublicKey",r)}},{key:"encodeEd25519\
SecretSeed",value:function(r){return At("ed25519SecretSeed",r)}},{key:"decodeEd25519SecretSeed",value:function(r){return dt("ed25519SecretSeed",r)}},{key:"isVal\
idEd25519SecretSeed",value:function(r){return lr("ed25519SecretSeed",r)}},{key:"encodeMed25519PublicKey",value:function(r){return At("med25519PublicKey",r)}},{key:"\
decodeMed25519PublicKey",value:function(r){return dt("med25519PublicKey",r)}},{key:"isValidMed25519PublicKey",value:function(r){return lr("med25519PublicKey",r)}},
{key:"encodePreAuthTx",value:function(r){return At("preAuthTx",r)}},{key:"decodePreAuthTx",value:function(r){return dt("preAuthTx",r)}},{key:"encodeSha256Hash",
value:function(r){return At("sha256Hash",r)}},{key:"decodeSha256Hash",value:function(r){return dt("sha256Hash",r)}},{key:"encodeSignedPayload",value:function(r){
return At("signedPayload",r)}},{key:"decodeSignedPayload",value:function(r){return dt("signedPayload",r)}},{key:"isValidSignedPayload",value:function(r){return lr(
"signedPayload",r)}},{key:"encodeContract",value:function(r){return At("contract",r)}},{key:"decodeContract",value:function(r){return dt("contract",r)}},{key:"i\
sValidContract",value:function(r){return lr("contract",r)}},{key:"encodeClaimableBalance",value:function(r){return At("claimableBalance",r)}},{key:"decodeClaima\
bleBalance",value:function(r){return dt("claimableBalance",r)}},{key:"isValidClaimableBalance",value:function(r){return lr("claimableBalance",r)}},{key:"encodeL\
iquidityPool",value:function(r){return At("liquidityPool",r)}},{key:"decodeLiquidityPool",value:function(r){return dt("liquidityPool",r)}},{key:"isValidLiquidit\
yPool",value:function(r){return lr("liquidityPool",r)}},{key:"getVersionByteForPrefix",value:function(r){return nd[r[0]]}}])})();jb(Kb,"types",nd);function lr(e,t){
if(typeof t!="string")return!1;switch(e){case"ed25519PublicKey":case"ed25519SecretSeed":case"preAuthTx":case"sha256Hash":case"contract":case"liquidityPool":if(t.
length!==56)return!1;break;case"claimableBalance":if(t.length!==58)return!1;break;case"med25519PublicKey":if(t.length!==69)return!1;break;case"signedPayload":if(t.
length<56||t.length>165)return!1;break;default:return!1}var r="";try{r=dt(e,t)}catch{return!1}switch(e){case"ed25519PublicKey":case"ed25519SecretSeed":case"preA\
uthTx":case"sha256Hash":case"contract":case"liquidityPool":return r.length===32;case"claimableBalance":return r.length===33;case"med25519PublicKey":return r.length===
40;case"signedPayload":return r.length>=40&&r.length<=100;default:return!1}}function dt(e,t){if(typeof t!="string")throw new TypeError("encoded argument must be\
 of type String");var r=us.default.decode(t),n=r[0],o=r.slice(0,-2),i=o.slice(1),a=r.slice(-2);if(t!==us.default.encode(r))throw new Error("invalid encoded stri\
ng");var s=Vo[e];if(s===void 0)throw new Error("".concat(e," is not a valid version byte name. ")+"Expected one of ".concat(Object.keys(Vo).join(", ")));if(n!==
s)throw new Error("invalid version byte. expected ".concat(s,", got ").concat(n));var u=od(o);if(!(0,Lb.verifyChecksum)(u,a))throw new Error("invalid checksum");
return Buffer.from(i)}function At(e,t){if(t==null)throw new Error("cannot encode null data");var r=Vo[e];if(r===void 0)throw new Error("".concat(e," is not a va\
lid version byte name. ")+"Expected one of ".concat(Object.keys(Vo).join(", ")));t=Buffer.from(t);var n=Buffer.from([r]),o=Buffer.concat([n,t]),i=Buffer.from(od(
o)),a=Buffer.concat([o,i]);return us.default.encode(a)}function od(e){for(var t=[0,4129,8258,12387,16516,20645,24774,28903,33032,37161,41290,45419,49548,53677,57806,
61935,4657,528,12915,8786,21173,17044,29431,25302,37689,33560,45947,41818,54205,50076,62463,58334,9314,13379,1056,5121,25830,29895,17572,21637,42346,46411,34088,
38153,58862,62927,50604,54669,13907,9842,5649,1584,30423,26358,22165,18100,46939,42874,38681,34616,63455,59390,55197,51132,18628,22757,26758,30887,2112,6241,10242,
14371,51660,55789,59790,63919,35144,39273,43274,47403,23285,19156,31415,27286,6769,2640,14899,10770,56317,52188,64447,60318,39801,35672,47931,43802,27814,31879,
19684,23749,11298,15363,3168,7233,60846,64911,52716,56781,44330,48395,36200,40265,32407,28342,24277,20212,15891,11826,7761,3696,65439,61374,57309,53244,48923,44858,
40793,36728,37256,33193,45514,41451,53516,49453,61774,57711,4224,161,12482,8419,20484,16421,28742,24679,33721,37784,41979,46042,49981,54044,58239,62302,689,4752,
8947,13010,16949,21012,25207,29270,46570,42443,38312,34185,62830,58703,54572,50445,13538,9411,5280,1153,29798,25671,21540,17413,42971,47098,34713,38840,59231,63358,
50973,55100,9939,14066,1681,5808,26199,30326,17941,22068,55628,51565,63758,59695,39368,35305,47498,43435,22596,18533,30726,26663,6336,2273,14466,10403,52093,56156,
60223,64286,35833,39896,43963,48026,19061,23124,27191,31254,2801,6864,10931,14994,64814,60687,56684,52557,48554,44427,40424,36297,31782,27655,23652,19525,15522,
11395,7392,3265,61215,65342,53085,57212,44955,49082,36825,40952,28183,32310,20053,24180,11923,16050,3793,7920],r=0,n=0;n<e.length;n+=1){var o=e[n],i=r>>8^o;r=r<<
8^t[i],r&=65535}var a=new Uint8Array(2);return a[0]=r&255,a[1]=r>>8&255,a}});var Je=O(Ho=>{"use strict";Object.defineProperty(Ho,"__esModule",{value:!0});Ho.Keypair=void 0;var Hb=rs(),cs=os(),Ko=Be(),Xb=It(),xt=zb(J());function zb(e){return e&&
e.__esModule?e:{default:e}}function qr(e){"@babel/helpers - typeof";return qr=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},qr(e)}function Wb(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function id(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,$b(n.key),n)}}function xb(e,t,r){return t&&id(e.prototype,t),r&&id(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function $b(e){
var t=Gb(e,"string");return qr(t)=="symbol"?t:t+""}function Gb(e,t){if(qr(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(qr(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var cP=Ho.Keypair=
(function(){function e(t){if(Wb(this,e),t.type!=="ed25519")throw new Error("Invalid keys type");if(this.type=t.type,t.secretKey){if(t.secretKey=Buffer.from(t.secretKey),
t.secretKey.length!==32)throw new Error("secretKey length is invalid");if(this._secretSeed=t.secretKey,this._publicKey=(0,cs.generate)(t.secretKey),this._secretKey=
t.secretKey,t.publicKey&&!this._publicKey.equals(Buffer.from(t.publicKey)))throw new Error("secretKey does not match publicKey")}else if(this._publicKey=Buffer.
from(t.publicKey),this._publicKey.length!==32)throw new Error("publicKey length is invalid")}return xb(e,[{key:"xdrAccountId",value:function(){return new xt.default.
AccountId.publicKeyTypeEd25519(this._publicKey)}},{key:"xdrPublicKey",value:function(){return new xt.default.PublicKey.publicKeyTypeEd25519(this._publicKey)}},{
key:"xdrMuxedAccount",value:function(r){if(typeof r<"u"){if(typeof r!="string")throw new TypeError("expected string for ID, got ".concat(qr(r)));return xt.default.
MuxedAccount.keyTypeMuxedEd25519(new xt.default.MuxedAccountMed25519({id:xt.default.Uint64.fromString(r),ed25519:this._publicKey}))}return new xt.default.MuxedAccount.
keyTypeEd25519(this._publicKey)}},{key:"rawPublicKey",value:function(){return this._publicKey}},{key:"signatureHint",value:function(){var r=this.xdrAccountId().
toXDR();return r.slice(r.length-4)}},{key:"publicKey",value:function(){return Ko.StrKey.encodeEd25519PublicKey(this._publicKey)}},{key:"secret",value:function(){
if(!this._secretSeed)throw new Error("no secret key available");if(this.type==="ed25519")return Ko.StrKey.encodeEd25519SecretSeed(this._secretSeed);throw new Error(
"Invalid Keypair type")}},{key:"rawSecretKey",value:function(){return this._secretSeed}},{key:"canSign",value:function(){return!!this._secretKey}},{key:"sign",value:function(r){
if(!this.canSign())throw new Error("cannot sign: no secret key available");return(0,cs.sign)(r,this._secretKey)}},{key:"verify",value:function(r,n){try{return(0,cs.
verify)(r,n,this._publicKey)}catch{return!1}}},{key:"signDecorated",value:function(r){var n=this.sign(r),o=this.signatureHint();return new xt.default.DecoratedSignature(
{hint:o,signature:n})}},{key:"signPayloadDecorated",value:function(r){var n=this.sign(r),o=this.signatureHint(),i=Buffer.from(r.slice(-4));return i.length<4&&(i=
Buffer.concat([i,Buffer.alloc(4-r.length,0)])),new xt.default.DecoratedSignature({hint:i.map(function(a,s){return a^o[s]}),signature:n})}}],[{key:"fromSecret",value:function(r){
var n=Ko.StrKey.decodeEd25519SecretSeed(r);return this.fromRawEd25519Seed(n)}},{key:"fromRawEd25519Seed",value:function(r){return new this({type:"ed25519",secretKey:r})}},
{key:"master",value:function(r){if(!r)throw new Error("No network selected. Please pass a network argument, e.g. `Keypair.master(Networks.PUBLIC)`.");return this.
fromRawEd25519Seed((0,Xb.hash)(r))}},{key:"fromPublicKey",value:function(r){if(r=Ko.StrKey.decodeEd25519PublicKey(r),r.length!==32)throw new Error("Invalid Stel\
lar public key");return new this({type:"ed25519",publicKey:r})}},{key:"random",value:function(){var r=Hb.ed25519.utils.randomPrivateKey();return this.fromRawEd25519Seed(
r)}}])})()});var yt=O(Xo=>{"use strict";Object.defineProperty(Xo,"__esModule",{value:!0});Xo.Asset=void 0;var Zb=is(),Ne=Qb(J()),Yb=Je(),ls=Be(),ad=It();function Qb(e){return e&&
e.__esModule?e:{default:e}}function wn(e){"@babel/helpers - typeof";return wn=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},wn(e)}function Jb(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function sd(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,tS(n.key),n)}}function eS(e,t,r){return t&&sd(e.prototype,t),r&&sd(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function tS(e){
var t=rS(e,"string");return wn(t)=="symbol"?t:t+""}function rS(e,t){if(wn(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(wn(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var fP=Xo.Asset=
(function(){function e(t,r){if(Jb(this,e),!/^[a-zA-Z0-9]{1,12}$/.test(t))throw new Error("Asset code is invalid (maximum alphanumeric, 12 characters at max)");if(String(
t).toLowerCase()!=="xlm"&&!r)throw new Error("Issuer cannot be null");if(r&&!ls.StrKey.isValidEd25519PublicKey(r))throw new Error("Issuer is invalid");String(t).
toLowerCase()==="xlm"?this.code="XLM":this.code=t,this.issuer=r}return eS(e,[{key:"toXDRObject",value:function(){return this._toXDRObject(Ne.default.Asset)}},{key:"\
toChangeTrustXDRObject",value:function(){return this._toXDRObject(Ne.default.ChangeTrustAsset)}},{key:"toTrustLineXDRObject",value:function(){return this._toXDRObject(
Ne.default.TrustLineAsset)}},{key:"contractId",value:function(r){var n=(0,ad.hash)(Buffer.from(r)),o=Ne.default.HashIdPreimage.envelopeTypeContractId(new Ne.default.
HashIdPreimageContractId({networkId:n,contractIdPreimage:Ne.default.ContractIdPreimage.contractIdPreimageFromAsset(this.toXDRObject())}));return ls.StrKey.encodeContract(
(0,ad.hash)(o.toXDR()))}},{key:"_toXDRObject",value:function(){var r=arguments.length>0&&arguments[0]!==void 0?arguments[0]:Ne.default.Asset;if(this.isNative())
return r.assetTypeNative();var n,o;this.code.length<=4?(n=Ne.default.AlphaNum4,o="assetTypeCreditAlphanum4"):(n=Ne.default.AlphaNum12,o="assetTypeCreditAlphanum\
12");var i=this.code.length<=4?4:12,a=this.code.padEnd(i,"\0"),s=new n({assetCode:a,issuer:Yb.Keypair.fromPublicKey(this.issuer).xdrAccountId()});return new r(o,
s)}},{key:"getCode",value:function(){if(this.code!==void 0)return String(this.code)}},{key:"getIssuer",value:function(){if(this.issuer!==void 0)return String(this.
issuer)}},{key:"getAssetType",value:function(){switch(this.getRawAssetType().value){case Ne.default.AssetType.assetTypeNative().value:return"native";case Ne.default.
AssetType.assetTypeCreditAlphanum4().value:return"credit_alphanum4";case Ne.default.AssetType.assetTypeCreditAlphanum12().value:return"credit_alphanum12";default:
return"unknown"}}},{key:"getRawAssetType",value:function(){return this.isNative()?Ne.default.AssetType.assetTypeNative():this.code.length<=4?Ne.default.AssetType.
assetTypeCreditAlphanum4():Ne.default.AssetType.assetTypeCreditAlphanum12()}},{key:"isNative",value:function(){return!this.issuer}},{key:"equals",value:function(r){
return this.code===r.getCode()&&this.issuer===r.getIssuer()}},{key:"toString",value:function(){return this.isNative()?"native":"".concat(this.getCode(),":").concat(
this.getIssuer())}}],[{key:"native",value:function(){return new e("XLM")}},{key:"fromOperation",value:function(r){var n,o,i;switch(r.switch()){case Ne.default.AssetType.
assetTypeNative():return this.native();case Ne.default.AssetType.assetTypeCreditAlphanum4():n=r.alphaNum4();case Ne.default.AssetType.assetTypeCreditAlphanum12():
return n=n||r.alphaNum12(),i=ls.StrKey.encodeEd25519PublicKey(n.issuer().ed25519()),o=(0,Zb.trimEnd)(n.assetCode(),"\0"),new this(o,i);default:throw new Error("\
Invalid asset type: ".concat(r.switch().name))}}},{key:"compare",value:function(r,n){if(!r||!(r instanceof e))throw new Error("assetA is invalid");if(!n||!(n instanceof
e))throw new Error("assetB is invalid");if(r.equals(n))return 0;var o=r.getRawAssetType().value,i=n.getRawAssetType().value;if(o!==i)return o<i?-1:1;var a=ud(r.
getCode(),n.getCode());return a!==0?a:ud(r.getIssuer(),n.getIssuer())}}])})();function ud(e,t){return Buffer.compare(Buffer.from(e,"ascii"),Buffer.from(t,"ascii"))}});var ps=O(_n=>{"use strict";Object.defineProperty(_n,"__esModule",{value:!0});_n.LiquidityPoolFeeV18=void 0;_n.getLiquidityPoolId=aS;var cd=oS(J()),fs=yt(),nS=It();
function oS(e){return e&&e.__esModule?e:{default:e}}var iS=_n.LiquidityPoolFeeV18=30;function aS(e){var t=arguments.length>1&&arguments[1]!==void 0?arguments[1]:
{};if(e!=="constant_product")throw new Error("liquidityPoolType is invalid");var r=t.assetA,n=t.assetB,o=t.fee;if(!r||!(r instanceof fs.Asset))throw new Error("\
assetA is invalid");if(!n||!(n instanceof fs.Asset))throw new Error("assetB is invalid");if(!o||o!==iS)throw new Error("fee is invalid");if(fs.Asset.compare(r,n)!==
-1)throw new Error("Assets are not in lexicographic order");var i=cd.default.LiquidityPoolType.liquidityPoolConstantProduct().toXDR(),a=new cd.default.LiquidityPoolConstantProductParameters(
{assetA:r.toXDRObject(),assetB:n.toXDRObject(),fee:o}).toXDR(),s=Buffer.concat([i,a]);return(0,nS.hash)(s)}});var Wo=O(zo=>{"use strict";Object.defineProperty(zo,"__esModule",{value:!0});zo.TransactionBase=void 0;var ld=uS(J()),fd=It(),sS=Je();function uS(e){return e&&e.
__esModule?e:{default:e}}function Lr(e){"@babel/helpers - typeof";return Lr=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Lr(e)}function cS(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function pd(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,fS(n.key),n)}}function lS(e,t,r){return t&&pd(e.prototype,t),r&&pd(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function fS(e){
var t=pS(e,"string");return Lr(t)=="symbol"?t:t+""}function pS(e,t){if(Lr(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(Lr(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var yP=zo.TransactionBase=
(function(){function e(t,r,n,o){if(cS(this,e),typeof o!="string")throw new Error("Invalid passphrase provided to Transaction: expected a string but got a ".concat(
Lr(o)));this._networkPassphrase=o,this._tx=t,this._signatures=r,this._fee=n}return lS(e,[{key:"signatures",get:function(){return this._signatures},set:function(r){
throw new Error("Transaction is immutable")}},{key:"tx",get:function(){return this._tx},set:function(r){throw new Error("Transaction is immutable")}},{key:"fee",
get:function(){return this._fee},set:function(r){throw new Error("Transaction is immutable")}},{key:"networkPassphrase",get:function(){return this._networkPassphrase},
set:function(r){throw new Error("Transaction is immutable")}},{key:"sign",value:function(){for(var r=this,n=this.hash(),o=arguments.length,i=new Array(o),a=0;a<
o;a++)i[a]=arguments[a];i.forEach(function(s){var u=s.signDecorated(n);r.signatures.push(u)})}},{key:"getKeypairSignature",value:function(r){return r.sign(this.
hash()).toString("base64")}},{key:"addSignature",value:function(){var r=arguments.length>0&&arguments[0]!==void 0?arguments[0]:"",n=arguments.length>1&&arguments[1]!==
void 0?arguments[1]:"";if(!n||typeof n!="string")throw new Error("Invalid signature");if(!r||typeof r!="string")throw new Error("Invalid publicKey");var o,i,a=Buffer.
from(n,"base64");try{o=sS.Keypair.fromPublicKey(r),i=o.signatureHint()}catch{throw new Error("Invalid publicKey")}if(!o.verify(this.hash(),a))throw new Error("I\
nvalid signature");this.signatures.push(new ld.default.DecoratedSignature({hint:i,signature:a}))}},{key:"addDecoratedSignature",value:function(r){this.signatures.
push(r)}},{key:"signHashX",value:function(r){if(typeof r=="string"&&(r=Buffer.from(r,"hex")),r.length>64)throw new Error("preimage cannnot be longer than 64 byt\
es");var n=r,o=(0,fd.hash)(r),i=o.slice(o.length-4);this.signatures.push(new ld.default.DecoratedSignature({hint:i,signature:n}))}},{key:"hash",value:function(){
return(0,fd.hash)(this.signatureBase())}},{key:"signatureBase",value:function(){throw new Error("Implement in subclass")}},{key:"toEnvelope",value:function(){throw new Error(
"Implement in subclass")}},{key:"toXDR",value:function(){return this.toEnvelope().toXDR().toString("base64")}}])})()});var yd=O((dd,xo)=>{(function(e){"use strict";var t,r=/^-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i,n=Math.ceil,o=Math.floor,i="[BigNumber Error] ",a=i+"Number pr\
imitive has more than 15 significant digits: ",s=1e14,u=14,p=9007199254740991,f=[1,10,100,1e3,1e4,1e5,1e6,1e7,1e8,1e9,1e10,1e11,1e12,1e13],d=1e7,c=1e9;function l(A){
var q,j,X,B=F.prototype={constructor:F,toString:null,valueOf:null},U=new F(1),K=20,z=4,N=-7,V=21,x=-1e7,ne=1e7,oe=!1,ve=1,de=0,Me={prefix:"",groupSize:3,secondaryGroupSize:0,
groupSeparator:",",decimalSeparator:".",fractionGroupSize:0,fractionGroupSeparator:" ",suffix:""},Pe="0123456789abcdefghijklmnopqrstuvwxyz",ct=!0;function F(y,m){
var g,P,_,T,M,w,E,R,I=this;if(!(I instanceof F))return new F(y,m);if(m==null){if(y&&y._isBigNumber===!0){I.s=y.s,!y.c||y.e>ne?I.c=I.e=null:y.e<x?I.c=[I.e=0]:(I.
e=y.e,I.c=y.c.slice());return}if((w=typeof y=="number")&&y*0==0){if(I.s=1/y<0?(y=-y,-1):1,y===~~y){for(T=0,M=y;M>=10;M/=10,T++);T>ne?I.c=I.e=null:(I.e=T,I.c=[y]);
return}R=String(y)}else{if(!r.test(R=String(y)))return X(I,R,w);I.s=R.charCodeAt(0)==45?(R=R.slice(1),-1):1}(T=R.indexOf("."))>-1&&(R=R.replace(".","")),(M=R.search(
/e/i))>0?(T<0&&(T=M),T+=+R.slice(M+1),R=R.substring(0,M)):T<0&&(T=R.length)}else{if(S(m,2,Pe.length,"Base"),m==10&&ct)return I=new F(y),Ae(I,K+I.e+1,z);if(R=String(
y),w=typeof y=="number"){if(y*0!=0)return X(I,R,w,m);if(I.s=1/y<0?(R=R.slice(1),-1):1,F.DEBUG&&R.replace(/^0\.0*|\./,"").length>15)throw Error(a+y)}else I.s=R.charCodeAt(
0)===45?(R=R.slice(1),-1):1;for(g=Pe.slice(0,m),T=M=0,E=R.length;M<E;M++)if(g.indexOf(P=R.charAt(M))<0){if(P=="."){if(M>T){T=E;continue}}else if(!_&&(R==R.toUpperCase()&&
(R=R.toLowerCase())||R==R.toLowerCase()&&(R=R.toUpperCase()))){_=!0,M=-1,T=0;continue}return X(I,String(y),w,m)}w=!1,R=j(R,m,10,I.s),(T=R.indexOf("."))>-1?R=R.replace(
".",""):T=R.length}for(M=0;R.charCodeAt(M)===48;M++);for(E=R.length;R.charCodeAt(--E)===48;);if(R=R.slice(M,++E)){if(E-=M,w&&F.DEBUG&&E>15&&(y>p||y!==o(y)))throw Error(
a+I.s*y);if((T=T-M-1)>ne)I.c=I.e=null;else if(T<x)I.c=[I.e=0];else{if(I.e=T,I.c=[],M=(T+1)%u,T<0&&(M+=u),M<E){for(M&&I.c.push(+R.slice(0,M)),E-=u;M<E;)I.c.push(
+R.slice(M,M+=u));M=u-(R=R.slice(M)).length}else M-=E;for(;M--;R+="0");I.c.push(+R)}}else I.c=[I.e=0]}F.clone=l,F.ROUND_UP=0,F.ROUND_DOWN=1,F.ROUND_CEIL=2,F.ROUND_FLOOR=
3,F.ROUND_HALF_UP=4,F.ROUND_HALF_DOWN=5,F.ROUND_HALF_EVEN=6,F.ROUND_HALF_CEIL=7,F.ROUND_HALF_FLOOR=8,F.EUCLID=9,F.config=F.set=function(y){var m,g;if(y!=null)if(typeof y==
"object"){if(y.hasOwnProperty(m="DECIMAL_PLACES")&&(g=y[m],S(g,0,c,m),K=g),y.hasOwnProperty(m="ROUNDING_MODE")&&(g=y[m],S(g,0,8,m),z=g),y.hasOwnProperty(m="EXPO\
NENTIAL_AT")&&(g=y[m],g&&g.pop?(S(g[0],-c,0,m),S(g[1],0,c,m),N=g[0],V=g[1]):(S(g,-c,c,m),N=-(V=g<0?-g:g))),y.hasOwnProperty(m="RANGE"))if(g=y[m],g&&g.pop)S(g[0],
-c,-1,m),S(g[1],1,c,m),x=g[0],ne=g[1];else if(S(g,-c,c,m),g)x=-(ne=g<0?-g:g);else throw Error(i+m+" cannot be zero: "+g);if(y.hasOwnProperty(m="CRYPTO"))if(g=y[m],
g===!!g)if(g)if(typeof crypto<"u"&&crypto&&(crypto.getRandomValues||crypto.randomBytes))oe=g;else throw oe=!g,Error(i+"crypto unavailable");else oe=g;else throw Error(
i+m+" not true or false: "+g);if(y.hasOwnProperty(m="MODULO_MODE")&&(g=y[m],S(g,0,9,m),ve=g),y.hasOwnProperty(m="POW_PRECISION")&&(g=y[m],S(g,0,c,m),de=g),y.hasOwnProperty(
m="FORMAT"))if(g=y[m],typeof g=="object")Me=g;else throw Error(i+m+" not an object: "+g);if(y.hasOwnProperty(m="ALPHABET"))if(g=y[m],typeof g=="string"&&!/^.?$|[+\-.\s]|(.).*\1/.
test(g))ct=g.slice(0,10)=="0123456789",Pe=g;else throw Error(i+m+" invalid: "+g)}else throw Error(i+"Object expected: "+y);return{DECIMAL_PLACES:K,ROUNDING_MODE:z,
EXPONENTIAL_AT:[N,V],RANGE:[x,ne],CRYPTO:oe,MODULO_MODE:ve,POW_PRECISION:de,FORMAT:Me,ALPHABET:Pe}},F.isBigNumber=function(y){if(!y||y._isBigNumber!==!0)return!1;
if(!F.DEBUG)return!0;var m,g,P=y.c,_=y.e,T=y.s;e:if({}.toString.call(P)=="[object Array]"){if((T===1||T===-1)&&_>=-c&&_<=c&&_===o(_)){if(P[0]===0){if(_===0&&P.length===
1)return!0;break e}if(m=(_+1)%u,m<1&&(m+=u),String(P[0]).length==m){for(m=0;m<P.length;m++)if(g=P[m],g<0||g>=s||g!==o(g))break e;if(g!==0)return!0}}}else if(P===
null&&_===null&&(T===null||T===1||T===-1))return!0;throw Error(i+"Invalid BigNumber: "+y)},F.maximum=F.max=function(){return Pt(arguments,-1)},F.minimum=F.min=function(){
return Pt(arguments,1)},F.random=(function(){var y=9007199254740992,m=Math.random()*y&2097151?function(){return o(Math.random()*y)}:function(){return(Math.random()*
1073741824|0)*8388608+(Math.random()*8388608|0)};return function(g){var P,_,T,M,w,E=0,R=[],I=new F(U);if(g==null?g=K:S(g,0,c),M=n(g/u),oe)if(crypto.getRandomValues){
for(P=crypto.getRandomValues(new Uint32Array(M*=2));E<M;)w=P[E]*131072+(P[E+1]>>>11),w>=9e15?(_=crypto.getRandomValues(new Uint32Array(2)),P[E]=_[0],P[E+1]=_[1]):
(R.push(w%1e14),E+=2);E=M/2}else if(crypto.randomBytes){for(P=crypto.randomBytes(M*=7);E<M;)w=(P[E]&31)*281474976710656+P[E+1]*1099511627776+P[E+2]*4294967296+P[E+
3]*16777216+(P[E+4]<<16)+(P[E+5]<<8)+P[E+6],w>=9e15?crypto.randomBytes(7).copy(P,E):(R.push(w%1e14),E+=7);E=M/7}else throw oe=!1,Error(i+"crypto unavailable");if(!oe)
for(;E<M;)w=m(),w<9e15&&(R[E++]=w%1e14);for(M=R[--E],g%=u,M&&g&&(w=f[u-g],R[E]=o(M/w)*w);R[E]===0;R.pop(),E--);if(E<0)R=[T=0];else{for(T=-1;R[0]===0;R.splice(0,
1),T-=u);for(E=1,w=R[0];w>=10;w/=10,E++);E<u&&(T-=u-E)}return I.e=T,I.c=R,I}})(),F.sum=function(){for(var y=1,m=arguments,g=new F(m[0]);y<m.length;)g=g.plus(m[y++]);
return g},j=(function(){var y="0123456789";function m(g,P,_,T){for(var M,w=[0],E,R=0,I=g.length;R<I;){for(E=w.length;E--;w[E]*=P);for(w[0]+=T.indexOf(g.charAt(R++)),
M=0;M<w.length;M++)w[M]>_-1&&(w[M+1]==null&&(w[M+1]=0),w[M+1]+=w[M]/_|0,w[M]%=_)}return w.reverse()}return function(g,P,_,T,M){var w,E,R,I,L,G,Z,me,Te=g.indexOf(
"."),De=K,he=z;for(Te>=0&&(I=de,de=0,g=g.replace(".",""),me=new F(P),G=me.pow(g.length-Te),de=I,me.c=m(v(b(G.c),G.e,"0"),10,_,y),me.e=me.c.length),Z=m(g,P,_,M?(w=
Pe,y):(w=y,Pe)),R=I=Z.length;Z[--I]==0;Z.pop());if(!Z[0])return w.charAt(0);if(Te<0?--R:(G.c=Z,G.e=R,G.s=T,G=q(G,me,De,he,_),Z=G.c,L=G.r,R=G.e),E=R+De+1,Te=Z[E],
I=_/2,L=L||E<0||Z[E+1]!=null,L=he<4?(Te!=null||L)&&(he==0||he==(G.s<0?3:2)):Te>I||Te==I&&(he==4||L||he==6&&Z[E-1]&1||he==(G.s<0?8:7)),E<1||!Z[0])g=L?v(w.charAt(
1),-De,w.charAt(0)):w.charAt(0);else{if(Z.length=E,L)for(--_;++Z[--E]>_;)Z[E]=0,E||(++R,Z=[1].concat(Z));for(I=Z.length;!Z[--I];);for(Te=0,g="";Te<=I;g+=w.charAt(
Z[Te++]));g=v(g,R,w.charAt(0))}return g}})(),q=(function(){function y(P,_,T){var M,w,E,R,I=0,L=P.length,G=_%d,Z=_/d|0;for(P=P.slice();L--;)E=P[L]%d,R=P[L]/d|0,M=
Z*E+R*G,w=G*E+M%d*d+I,I=(w/T|0)+(M/d|0)+Z*R,P[L]=w%T;return I&&(P=[I].concat(P)),P}function m(P,_,T,M){var w,E;if(T!=M)E=T>M?1:-1;else for(w=E=0;w<T;w++)if(P[w]!=
_[w]){E=P[w]>_[w]?1:-1;break}return E}function g(P,_,T,M){for(var w=0;T--;)P[T]-=w,w=P[T]<_[T]?1:0,P[T]=w*M+P[T]-_[T];for(;!P[0]&&P.length>1;P.splice(0,1));}return function(P,_,T,M,w){
var E,R,I,L,G,Z,me,Te,De,he,be,Ke,Yn,xi,$i,mt,Qr,at=P.s==_.s?1:-1,Ge=P.c,ke=_.c;if(!Ge||!Ge[0]||!ke||!ke[0])return new F(!P.s||!_.s||(Ge?ke&&Ge[0]==ke[0]:!ke)?NaN:
Ge&&Ge[0]==0||!ke?at*0:at/0);for(Te=new F(at),De=Te.c=[],R=P.e-_.e,at=T+R+1,w||(w=s,R=h(P.e/u)-h(_.e/u),at=at/u|0),I=0;ke[I]==(Ge[I]||0);I++);if(ke[I]>(Ge[I]||0)&&
R--,at<0)De.push(1),L=!0;else{for(xi=Ge.length,mt=ke.length,I=0,at+=2,G=o(w/(ke[0]+1)),G>1&&(ke=y(ke,G,w),Ge=y(Ge,G,w),mt=ke.length,xi=Ge.length),Yn=mt,he=Ge.slice(
0,mt),be=he.length;be<mt;he[be++]=0);Qr=ke.slice(),Qr=[0].concat(Qr),$i=ke[0],ke[1]>=w/2&&$i++;do{if(G=0,E=m(ke,he,mt,be),E<0){if(Ke=he[0],mt!=be&&(Ke=Ke*w+(he[1]||
0)),G=o(Ke/$i),G>1)for(G>=w&&(G=w-1),Z=y(ke,G,w),me=Z.length,be=he.length;m(Z,he,me,be)==1;)G--,g(Z,mt<me?Qr:ke,me,w),me=Z.length,E=1;else G==0&&(E=G=1),Z=ke.slice(),
me=Z.length;if(me<be&&(Z=[0].concat(Z)),g(he,Z,be,w),be=he.length,E==-1)for(;m(ke,he,mt,be)<1;)G++,g(he,mt<be?Qr:ke,be,w),be=he.length}else E===0&&(G++,he=[0]);
De[I++]=G,he[0]?he[be++]=Ge[Yn]||0:(he=[Ge[Yn]],be=1)}while((Yn++<xi||he[0]!=null)&&at--);L=he[0]!=null,De[0]||De.splice(0,1)}if(w==s){for(I=1,at=De[0];at>=10;at/=
10,I++);Ae(Te,T+(Te.e=I+R*u-1)+1,M,L)}else Te.e=R,Te.r=+L;return Te}})();function kt(y,m,g,P){var _,T,M,w,E;if(g==null?g=z:S(g,0,8),!y.c)return y.toString();if(_=
y.c[0],M=y.e,m==null)E=b(y.c),E=P==1||P==2&&(M<=N||M>=V)?k(E,M):v(E,M,"0");else if(y=Ae(new F(y),m,g),T=y.e,E=b(y.c),w=E.length,P==1||P==2&&(m<=T||T<=N)){for(;w<
m;E+="0",w++);E=k(E,T)}else if(m-=M+(P===2&&T>M),E=v(E,T,"0"),T+1>w){if(--m>0)for(E+=".";m--;E+="0");}else if(m+=T-w,m>0)for(T+1==w&&(E+=".");m--;E+="0");return y.
s<0&&_?"-"+E:E}function Pt(y,m){for(var g,P,_=1,T=new F(y[0]);_<y.length;_++)P=new F(y[_]),(!P.s||(g=C(T,P))===m||g===0&&T.s===m)&&(T=P);return T}function Oe(y,m,g){
for(var P=1,_=m.length;!m[--_];m.pop());for(_=m[0];_>=10;_/=10,P++);return(g=P+g*u-1)>ne?y.c=y.e=null:g<x?y.c=[y.e=0]:(y.e=g,y.c=m),y}X=(function(){var y=/^(-?)0([xbo])(?=\w[\w.]*$)/i,
m=/^([^.]+)\.$/,g=/^\.([^.]+)$/,P=/^-?(Infinity|NaN)$/,_=/^\s*\+(?=[\w.])|^\s+|\s+$/g;return function(T,M,w,E){var R,I=w?M:M.replace(_,"");if(P.test(I))T.s=isNaN(
I)?null:I<0?-1:1;else{if(!w&&(I=I.replace(y,function(L,G,Z){return R=(Z=Z.toLowerCase())=="x"?16:Z=="b"?2:8,!E||E==R?G:L}),E&&(R=E,I=I.replace(m,"$1").replace(g,
"0.$1")),M!=I))return new F(I,R);if(F.DEBUG)throw Error(i+"Not a"+(E?" base "+E:"")+" number: "+M);T.s=null}T.c=T.e=null}})();function Ae(y,m,g,P){var _,T,M,w,E,
R,I,L=y.c,G=f;if(L){e:{for(_=1,w=L[0];w>=10;w/=10,_++);if(T=m-_,T<0)T+=u,M=m,E=L[R=0],I=o(E/G[_-M-1]%10);else if(R=n((T+1)/u),R>=L.length)if(P){for(;L.length<=R;L.
push(0));E=I=0,_=1,T%=u,M=T-u+1}else break e;else{for(E=w=L[R],_=1;w>=10;w/=10,_++);T%=u,M=T-u+_,I=M<0?0:o(E/G[_-M-1]%10)}if(P=P||m<0||L[R+1]!=null||(M<0?E:E%G[_-
M-1]),P=g<4?(I||P)&&(g==0||g==(y.s<0?3:2)):I>5||I==5&&(g==4||P||g==6&&(T>0?M>0?E/G[_-M]:0:L[R-1])%10&1||g==(y.s<0?8:7)),m<1||!L[0])return L.length=0,P?(m-=y.e+1,
L[0]=G[(u-m%u)%u],y.e=-m||0):L[0]=y.e=0,y;if(T==0?(L.length=R,w=1,R--):(L.length=R+1,w=G[u-T],L[R]=M>0?o(E/G[_-M]%G[M])*w:0),P)for(;;)if(R==0){for(T=1,M=L[0];M>=
10;M/=10,T++);for(M=L[0]+=w,w=1;M>=10;M/=10,w++);T!=w&&(y.e++,L[0]==s&&(L[0]=1));break}else{if(L[R]+=w,L[R]!=s)break;L[R--]=0,w=1}for(T=L.length;L[--T]===0;L.pop())
;}y.e>ne?y.c=y.e=null:y.e<x&&(y.c=[y.e=0])}return y}function $e(y){var m,g=y.e;return g===null?y.toString():(m=b(y.c),m=g<=N||g>=V?k(m,g):v(m,g,"0"),y.s<0?"-"+m:
m)}return B.absoluteValue=B.abs=function(){var y=new F(this);return y.s<0&&(y.s=1),y},B.comparedTo=function(y,m){return C(this,new F(y,m))},B.decimalPlaces=B.dp=
function(y,m){var g,P,_,T=this;if(y!=null)return S(y,0,c),m==null?m=z:S(m,0,8),Ae(new F(T),y+T.e+1,m);if(!(g=T.c))return null;if(P=((_=g.length-1)-h(this.e/u))*
u,_=g[_])for(;_%10==0;_/=10,P--);return P<0&&(P=0),P},B.dividedBy=B.div=function(y,m){return q(this,new F(y,m),K,z)},B.dividedToIntegerBy=B.idiv=function(y,m){return q(
this,new F(y,m),0,1)},B.exponentiatedBy=B.pow=function(y,m){var g,P,_,T,M,w,E,R,I,L=this;if(y=new F(y),y.c&&!y.isInteger())throw Error(i+"Exponent not an intege\
r: "+$e(y));if(m!=null&&(m=new F(m)),w=y.e>14,!L.c||!L.c[0]||L.c[0]==1&&!L.e&&L.c.length==1||!y.c||!y.c[0])return I=new F(Math.pow(+$e(L),w?y.s*(2-D(y)):+$e(y))),
m?I.mod(m):I;if(E=y.s<0,m){if(m.c?!m.c[0]:!m.s)return new F(NaN);P=!E&&L.isInteger()&&m.isInteger(),P&&(L=L.mod(m))}else{if(y.e>9&&(L.e>0||L.e<-1||(L.e==0?L.c[0]>
1||w&&L.c[1]>=24e7:L.c[0]<8e13||w&&L.c[0]<=9999975e7)))return T=L.s<0&&D(y)?-0:0,L.e>-1&&(T=1/T),new F(E?1/T:T);de&&(T=n(de/u+2))}for(w?(g=new F(.5),E&&(y.s=1),
R=D(y)):(_=Math.abs(+$e(y)),R=_%2),I=new F(U);;){if(R){if(I=I.times(L),!I.c)break;T?I.c.length>T&&(I.c.length=T):P&&(I=I.mod(m))}if(_){if(_=o(_/2),_===0)break;R=
_%2}else if(y=y.times(g),Ae(y,y.e+1,1),y.e>14)R=D(y);else{if(_=+$e(y),_===0)break;R=_%2}L=L.times(L),T?L.c&&L.c.length>T&&(L.c.length=T):P&&(L=L.mod(m))}return P?
I:(E&&(I=U.div(I)),m?I.mod(m):T?Ae(I,de,z,M):I)},B.integerValue=function(y){var m=new F(this);return y==null?y=z:S(y,0,8),Ae(m,m.e+1,y)},B.isEqualTo=B.eq=function(y,m){
return C(this,new F(y,m))===0},B.isFinite=function(){return!!this.c},B.isGreaterThan=B.gt=function(y,m){return C(this,new F(y,m))>0},B.isGreaterThanOrEqualTo=B.
gte=function(y,m){return(m=C(this,new F(y,m)))===1||m===0},B.isInteger=function(){return!!this.c&&h(this.e/u)>this.c.length-2},B.isLessThan=B.lt=function(y,m){return C(
this,new F(y,m))<0},B.isLessThanOrEqualTo=B.lte=function(y,m){return(m=C(this,new F(y,m)))===-1||m===0},B.isNaN=function(){return!this.s},B.isNegative=function(){
return this.s<0},B.isPositive=function(){return this.s>0},B.isZero=function(){return!!this.c&&this.c[0]==0},B.minus=function(y,m){var g,P,_,T,M=this,w=M.s;if(y=
new F(y,m),m=y.s,!w||!m)return new F(NaN);if(w!=m)return y.s=-m,M.plus(y);var E=M.e/u,R=y.e/u,I=M.c,L=y.c;if(!E||!R){if(!I||!L)return I?(y.s=-m,y):new F(L?M:NaN);
if(!I[0]||!L[0])return L[0]?(y.s=-m,y):new F(I[0]?M:z==3?-0:0)}if(E=h(E),R=h(R),I=I.slice(),w=E-R){for((T=w<0)?(w=-w,_=I):(R=E,_=L),_.reverse(),m=w;m--;_.push(0))
;_.reverse()}else for(P=(T=(w=I.length)<(m=L.length))?w:m,w=m=0;m<P;m++)if(I[m]!=L[m]){T=I[m]<L[m];break}if(T&&(_=I,I=L,L=_,y.s=-y.s),m=(P=L.length)-(g=I.length),
m>0)for(;m--;I[g++]=0);for(m=s-1;P>w;){if(I[--P]<L[P]){for(g=P;g&&!I[--g];I[g]=m);--I[g],I[P]+=s}I[P]-=L[P]}for(;I[0]==0;I.splice(0,1),--R);return I[0]?Oe(y,I,R):
(y.s=z==3?-1:1,y.c=[y.e=0],y)},B.modulo=B.mod=function(y,m){var g,P,_=this;return y=new F(y,m),!_.c||!y.s||y.c&&!y.c[0]?new F(NaN):!y.c||_.c&&!_.c[0]?new F(_):(ve==
9?(P=y.s,y.s=1,g=q(_,y,0,3),y.s=P,g.s*=P):g=q(_,y,0,ve),y=_.minus(g.times(y)),!y.c[0]&&ve==1&&(y.s=_.s),y)},B.multipliedBy=B.times=function(y,m){var g,P,_,T,M,w,
E,R,I,L,G,Z,me,Te,De,he=this,be=he.c,Ke=(y=new F(y,m)).c;if(!be||!Ke||!be[0]||!Ke[0])return!he.s||!y.s||be&&!be[0]&&!Ke||Ke&&!Ke[0]&&!be?y.c=y.e=y.s=null:(y.s*=
he.s,!be||!Ke?y.c=y.e=null:(y.c=[0],y.e=0)),y;for(P=h(he.e/u)+h(y.e/u),y.s*=he.s,E=be.length,L=Ke.length,E<L&&(me=be,be=Ke,Ke=me,_=E,E=L,L=_),_=E+L,me=[];_--;me.
push(0));for(Te=s,De=d,_=L;--_>=0;){for(g=0,G=Ke[_]%De,Z=Ke[_]/De|0,M=E,T=_+M;T>_;)R=be[--M]%De,I=be[M]/De|0,w=Z*R+I*G,R=G*R+w%De*De+me[T]+g,g=(R/Te|0)+(w/De|0)+
Z*I,me[T--]=R%Te;me[T]=g}return g?++P:me.splice(0,1),Oe(y,me,P)},B.negated=function(){var y=new F(this);return y.s=-y.s||null,y},B.plus=function(y,m){var g,P=this,
_=P.s;if(y=new F(y,m),m=y.s,!_||!m)return new F(NaN);if(_!=m)return y.s=-m,P.minus(y);var T=P.e/u,M=y.e/u,w=P.c,E=y.c;if(!T||!M){if(!w||!E)return new F(_/0);if(!w[0]||
!E[0])return E[0]?y:new F(w[0]?P:_*0)}if(T=h(T),M=h(M),w=w.slice(),_=T-M){for(_>0?(M=T,g=E):(_=-_,g=w),g.reverse();_--;g.push(0));g.reverse()}for(_=w.length,m=E.
length,_-m<0&&(g=E,E=w,w=g,m=_),_=0;m;)_=(w[--m]=w[m]+E[m]+_)/s|0,w[m]=s===w[m]?0:w[m]%s;return _&&(w=[_].concat(w),++M),Oe(y,w,M)},B.precision=B.sd=function(y,m){
var g,P,_,T=this;if(y!=null&&y!==!!y)return S(y,1,c),m==null?m=z:S(m,0,8),Ae(new F(T),y,m);if(!(g=T.c))return null;if(_=g.length-1,P=_*u+1,_=g[_]){for(;_%10==0;_/=
10,P--);for(_=g[0];_>=10;_/=10,P++);}return y&&T.e+1>P&&(P=T.e+1),P},B.shiftedBy=function(y){return S(y,-p,p),this.times("1e"+y)},B.squareRoot=B.sqrt=function(){
var y,m,g,P,_,T=this,M=T.c,w=T.s,E=T.e,R=K+4,I=new F("0.5");if(w!==1||!M||!M[0])return new F(!w||w<0&&(!M||M[0])?NaN:M?T:1/0);if(w=Math.sqrt(+$e(T)),w==0||w==1/0?
(m=b(M),(m.length+E)%2==0&&(m+="0"),w=Math.sqrt(+m),E=h((E+1)/2)-(E<0||E%2),w==1/0?m="5e"+E:(m=w.toExponential(),m=m.slice(0,m.indexOf("e")+1)+E),g=new F(m)):g=
new F(w+""),g.c[0]){for(E=g.e,w=E+R,w<3&&(w=0);;)if(_=g,g=I.times(_.plus(q(T,_,R,1))),b(_.c).slice(0,w)===(m=b(g.c)).slice(0,w))if(g.e<E&&--w,m=m.slice(w-3,w+1),
m=="9999"||!P&&m=="4999"){if(!P&&(Ae(_,_.e+K+2,0),_.times(_).eq(T))){g=_;break}R+=4,w+=4,P=1}else{(!+m||!+m.slice(1)&&m.charAt(0)=="5")&&(Ae(g,g.e+K+2,1),y=!g.times(
g).eq(T));break}}return Ae(g,g.e+K+1,z,y)},B.toExponential=function(y,m){return y!=null&&(S(y,0,c),y++),kt(this,y,m,1)},B.toFixed=function(y,m){return y!=null&&
(S(y,0,c),y=y+this.e+1),kt(this,y,m)},B.toFormat=function(y,m,g){var P,_=this;if(g==null)y!=null&&m&&typeof m=="object"?(g=m,m=null):y&&typeof y=="object"?(g=y,
y=m=null):g=Me;else if(typeof g!="object")throw Error(i+"Argument not an object: "+g);if(P=_.toFixed(y,m),_.c){var T,M=P.split("."),w=+g.groupSize,E=+g.secondaryGroupSize,
R=g.groupSeparator||"",I=M[0],L=M[1],G=_.s<0,Z=G?I.slice(1):I,me=Z.length;if(E&&(T=w,w=E,E=T,me-=T),w>0&&me>0){for(T=me%w||w,I=Z.substr(0,T);T<me;T+=w)I+=R+Z.substr(
T,w);E>0&&(I+=R+Z.slice(T)),G&&(I="-"+I)}P=L?I+(g.decimalSeparator||"")+((E=+g.fractionGroupSize)?L.replace(new RegExp("\\d{"+E+"}\\B","g"),"$&"+(g.fractionGroupSeparator||
"")):L):I}return(g.prefix||"")+P+(g.suffix||"")},B.toFraction=function(y){var m,g,P,_,T,M,w,E,R,I,L,G,Z=this,me=Z.c;if(y!=null&&(w=new F(y),!w.isInteger()&&(w.c||
w.s!==1)||w.lt(U)))throw Error(i+"Argument "+(w.isInteger()?"out of range: ":"not an integer: ")+$e(w));if(!me)return new F(Z);for(m=new F(U),R=g=new F(U),P=E=new F(
U),G=b(me),T=m.e=G.length-Z.e-1,m.c[0]=f[(M=T%u)<0?u+M:M],y=!y||w.comparedTo(m)>0?T>0?m:R:w,M=ne,ne=1/0,w=new F(G),E.c[0]=0;I=q(w,m,0,1),_=g.plus(I.times(P)),_.
comparedTo(y)!=1;)g=P,P=_,R=E.plus(I.times(_=R)),E=_,m=w.minus(I.times(_=m)),w=_;return _=q(y.minus(g),P,0,1),E=E.plus(_.times(R)),g=g.plus(_.times(P)),E.s=R.s=
Z.s,T=T*2,L=q(R,P,T,z).minus(Z).abs().comparedTo(q(E,g,T,z).minus(Z).abs())<1?[R,P]:[E,g],ne=M,L},B.toNumber=function(){return+$e(this)},B.toPrecision=function(y,m){
return y!=null&&S(y,1,c),kt(this,y,m,2)},B.toString=function(y){var m,g=this,P=g.s,_=g.e;return _===null?P?(m="Infinity",P<0&&(m="-"+m)):m="NaN":(y==null?m=_<=N||
_>=V?k(b(g.c),_):v(b(g.c),_,"0"):y===10&&ct?(g=Ae(new F(g),K+_+1,z),m=v(b(g.c),g.e,"0")):(S(y,2,Pe.length,"Base"),m=j(v(b(g.c),_,"0"),10,y,P,!0)),P<0&&g.c[0]&&(m=
"-"+m)),m},B.valueOf=B.toJSON=function(){return $e(this)},B._isBigNumber=!0,A!=null&&F.set(A),F}function h(A){var q=A|0;return A>0||A===q?q:q-1}function b(A){for(var q,
j,X=1,B=A.length,U=A[0]+"";X<B;){for(q=A[X++]+"",j=u-q.length;j--;q="0"+q);U+=q}for(B=U.length;U.charCodeAt(--B)===48;);return U.slice(0,B+1||1)}function C(A,q){
var j,X,B=A.c,U=q.c,K=A.s,z=q.s,N=A.e,V=q.e;if(!K||!z)return null;if(j=B&&!B[0],X=U&&!U[0],j||X)return j?X?0:-z:K;if(K!=z)return K;if(j=K<0,X=N==V,!B||!U)return X?
0:!B^j?1:-1;if(!X)return N>V^j?1:-1;for(z=(N=B.length)<(V=U.length)?N:V,K=0;K<z;K++)if(B[K]!=U[K])return B[K]>U[K]^j?1:-1;return N==V?0:N>V^j?1:-1}function S(A,q,j,X){
if(A<q||A>j||A!==o(A))throw Error(i+(X||"Argument")+(typeof A=="number"?A<q||A>j?" out of range: ":" not an integer: ":" not a primitive number: ")+String(A))}function D(A){
var q=A.c.length-1;return h(A.e/u)==q&&A.c[q]%2!=0}function k(A,q){return(A.length>1?A.charAt(0)+"."+A.slice(1):A)+(q<0?"e":"e+")+q}function v(A,q,j){var X,B;if(q<
0){for(B=j+".";++q;B+=j);A=B+A}else if(X=A.length,++q>X){for(B=j,q-=X;--q;B+=j);A+=B}else q<X&&(A=A.slice(0,q)+"."+A.slice(q));return A}t=l(),t.default=t.BigNumber=
t,typeof define=="function"&&define.amd?define(function(){return t}):typeof xo<"u"&&xo.exports?xo.exports=t:(e||(e=typeof self<"u"&&self?self:window),e.BigNumber=
t)})(dd)});var $t=O($o=>{"use strict";Object.defineProperty($o,"__esModule",{value:!0});$o.default=void 0;var dS=yS(yd());function yS(e){return e&&e.__esModule?e:{default:e}}
var hd=dS.default.clone();hd.DEBUG=!0;var mP=$o.default=hd});var gd=O(ys=>{"use strict";Object.defineProperty(ys,"__esModule",{value:!0});ys.best_r=wS;var fr=hS($t());function hS(e){return e&&e.__esModule?e:{default:e}}function mS(e,t){
return SS(e)||bS(e,t)||vS(e,t)||gS()}function gS(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function vS(e,t){if(e){if(typeof e=="string")return md(e,t);var r={}.toString.
call(e).slice(8,-1);return r==="Object"&&e.constructor&&(r=e.constructor.name),r==="Map"||r==="Set"?Array.from(e):r==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(r)?md(e,t):void 0}}function md(e,t){(t==null||t>e.length)&&(t=e.length);for(var r=0,n=Array(t);r<t;r++)n[r]=e[r];return n}function bS(e,t){var r=e==null?null:
typeof Symbol<"u"&&e[Symbol.iterator]||e["@@iterator"];if(r!=null){var n,o,i,a,s=[],u=!0,p=!1;try{if(i=(r=r.call(e)).next,t===0){if(Object(r)!==r)return;u=!1}else
for(;!(u=(n=i.call(r)).done)&&(s.push(n.value),s.length!==t);u=!0);}catch(f){p=!0,o=f}finally{try{if(!u&&r.return!=null&&(a=r.return(),Object(a)!==a))return}finally{
if(p)throw o}}return s}}function SS(e){if(Array.isArray(e))return e}var ds=(1<<31>>>0)-1;function wS(e){for(var t=new fr.default(e),r,n,o=[[new fr.default(0),new fr.
default(1)],[new fr.default(1),new fr.default(0)]],i=2;!t.gt(ds);){r=t.integerValue(fr.default.ROUND_FLOOR),n=t.minus(r);var a=r.times(o[i-1][0]).plus(o[i-2][0]),
s=r.times(o[i-1][1]).plus(o[i-2][1]);if(a.gt(ds)||s.gt(ds)||(o.push([a,s]),n.eq(0)))break;t=new fr.default(1).div(n),i+=1}var u=mS(o[o.length-1],2),p=u[0],f=u[1];
if(p.isZero()||f.isZero())throw new Error("Couldn't find approximation");return[p.toNumber(),f.toNumber()]}});var Yo=O(Zo=>{"use strict";Object.defineProperty(Zo,"__esModule",{value:!0});Zo.LiquidityPoolAsset=void 0;var Go=_S(J()),An=yt(),vd=ps();function _S(e){return e&&
e.__esModule?e:{default:e}}function En(e){"@babel/helpers - typeof";return En=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},En(e)}function bd(e,t){var r=Object.keys(e);if(Object.
getOwnPropertySymbols){var n=Object.getOwnPropertySymbols(e);t&&(n=n.filter(function(o){return Object.getOwnPropertyDescriptor(e,o).enumerable})),r.push.apply(r,
n)}return r}function Sd(e){for(var t=1;t<arguments.length;t++){var r=arguments[t]!=null?arguments[t]:{};t%2?bd(Object(r),!0).forEach(function(n){AS(e,n,r[n])}):
Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(r)):bd(Object(r)).forEach(function(n){Object.defineProperty(e,n,Object.
getOwnPropertyDescriptor(r,n))})}return e}function AS(e,t,r){return(t=_d(t))in e?Object.defineProperty(e,t,{value:r,enumerable:!0,configurable:!0,writable:!0}):
e[t]=r,e}function ES(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function wd(e,t){for(var r=0;r<t.length;r++){var n=t[r];
n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,_d(n.key),n)}}function TS(e,t,r){return t&&wd(e.prototype,t),
r&&wd(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function _d(e){var t=kS(e,"string");return En(t)=="symbol"?t:t+""}function kS(e,t){if(En(e)!="ob\
ject"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(En(n)!="object")return n;throw new TypeError("@@toPrimitive must r\
eturn a primitive value.")}return(t==="string"?String:Number)(e)}var bP=Zo.LiquidityPoolAsset=(function(){function e(t,r,n){if(ES(this,e),!t||!(t instanceof An.
Asset))throw new Error("assetA is invalid");if(!r||!(r instanceof An.Asset))throw new Error("assetB is invalid");if(An.Asset.compare(t,r)!==-1)throw new Error("\
Assets are not in lexicographic order");if(!n||n!==vd.LiquidityPoolFeeV18)throw new Error("fee is invalid");this.assetA=t,this.assetB=r,this.fee=n}return TS(e,[
{key:"toXDRObject",value:function(){var r=new Go.default.LiquidityPoolConstantProductParameters({assetA:this.assetA.toXDRObject(),assetB:this.assetB.toXDRObject(),
fee:this.fee}),n=new Go.default.LiquidityPoolParameters("liquidityPoolConstantProduct",r);return new Go.default.ChangeTrustAsset("assetTypePoolShare",n)}},{key:"\
getLiquidityPoolParameters",value:function(){return Sd(Sd({},this),{},{assetA:this.assetA,assetB:this.assetB,fee:this.fee})}},{key:"getAssetType",value:function(){
return"liquidity_pool_shares"}},{key:"equals",value:function(r){return this.assetA.equals(r.assetA)&&this.assetB.equals(r.assetB)&&this.fee===r.fee}},{key:"toSt\
ring",value:function(){var r=(0,vd.getLiquidityPoolId)("constant_product",this.getLiquidityPoolParameters()).toString("hex");return"liquidity_pool:".concat(r)}}],
[{key:"fromOperation",value:function(r){var n=r.switch();if(n===Go.default.AssetType.assetTypePoolShare()){var o=r.liquidityPool().constantProduct();return new this(
An.Asset.fromOperation(o.assetA()),An.Asset.fromOperation(o.assetB()),o.fee())}throw new Error("Invalid asset type: ".concat(n.name))}}])})()});var hs=O(Qo=>{"use strict";Object.defineProperty(Qo,"__esModule",{value:!0});Qo.Claimant=void 0;var Ue=OS(J()),PS=Je(),Ad=Be();function OS(e){return e&&e.__esModule?
e:{default:e}}function Tn(e){"@babel/helpers - typeof";return Tn=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Tn(e)}function BS(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Ed(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,CS(n.key),n)}}function IS(e,t,r){return t&&Ed(e.prototype,t),r&&Ed(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function CS(e){
var t=RS(e,"string");return Tn(t)=="symbol"?t:t+""}function RS(e,t){if(Tn(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(Tn(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var wP=Qo.Claimant=
(function(){function e(t,r){if(BS(this,e),t&&!Ad.StrKey.isValidEd25519PublicKey(t))throw new Error("Destination is invalid");if(this._destination=t,!r)this._predicate=
Ue.default.ClaimPredicate.claimPredicateUnconditional();else if(r instanceof Ue.default.ClaimPredicate)this._predicate=r;else throw new Error("Predicate should \
be an xdr.ClaimPredicate")}return IS(e,[{key:"toXDRObject",value:function(){var r=new Ue.default.ClaimantV0({destination:PS.Keypair.fromPublicKey(this._destination).
xdrAccountId(),predicate:this._predicate});return Ue.default.Claimant.claimantTypeV0(r)}},{key:"destination",get:function(){return this._destination},set:function(r){
throw new Error("Claimant is immutable")}},{key:"predicate",get:function(){return this._predicate},set:function(r){throw new Error("Claimant is immutable")}}],[
{key:"predicateUnconditional",value:function(){return Ue.default.ClaimPredicate.claimPredicateUnconditional()}},{key:"predicateAnd",value:function(r,n){if(!(r instanceof
Ue.default.ClaimPredicate))throw new Error("left Predicate should be an xdr.ClaimPredicate");if(!(n instanceof Ue.default.ClaimPredicate))throw new Error("right\
 Predicate should be an xdr.ClaimPredicate");return Ue.default.ClaimPredicate.claimPredicateAnd([r,n])}},{key:"predicateOr",value:function(r,n){if(!(r instanceof
Ue.default.ClaimPredicate))throw new Error("left Predicate should be an xdr.ClaimPredicate");if(!(n instanceof Ue.default.ClaimPredicate))throw new Error("right\
 Predicate should be an xdr.ClaimPredicate");return Ue.default.ClaimPredicate.claimPredicateOr([r,n])}},{key:"predicateNot",value:function(r){if(!(r instanceof Ue.
default.ClaimPredicate))throw new Error("right Predicate should be an xdr.ClaimPredicate");return Ue.default.ClaimPredicate.claimPredicateNot(r)}},{key:"predica\
teBeforeAbsoluteTime",value:function(r){return Ue.default.ClaimPredicate.claimPredicateBeforeAbsoluteTime(Ue.default.Int64.fromString(r))}},{key:"predicateBefor\
eRelativeTime",value:function(r){return Ue.default.ClaimPredicate.claimPredicateBeforeRelativeTime(Ue.default.Int64.fromString(r))}},{key:"fromXDR",value:function(r){
var n;if(r.switch()===Ue.default.ClaimantType.claimantTypeV0())return n=r.v0(),new this(Ad.StrKey.encodeEd25519PublicKey(n.destination().ed25519()),n.predicate());
throw new Error("Invalid claimant type: ".concat(r.switch().name))}}])})()});var ei=O(Jo=>{"use strict";Object.defineProperty(Jo,"__esModule",{value:!0});Jo.LiquidityPoolId=void 0;var ms=MS(J());function MS(e){return e&&e.__esModule?e:{default:e}}
function kn(e){"@babel/helpers - typeof";return kn=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&
typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},kn(e)}function DS(e,t){if(!(e instanceof t))throw new TypeError("Cann\
ot call a class as a function")}function Td(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,LS(n.key),n)}}function qS(e,t,r){return t&&Td(e.prototype,t),r&&Td(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function LS(e){
var t=FS(e,"string");return kn(t)=="symbol"?t:t+""}function FS(e,t){if(kn(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(kn(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var AP=Jo.LiquidityPoolId=
(function(){function e(t){if(DS(this,e),!t)throw new Error("liquidityPoolId cannot be empty");if(!/^[a-f0-9]{64}$/.test(t))throw new Error("Liquidity pool ID is\
 not a valid hash");this.liquidityPoolId=t}return qS(e,[{key:"toXDRObject",value:function(){var r=ms.default.PoolId.fromXDR(this.liquidityPoolId,"hex");return new ms.
default.TrustLineAsset("assetTypePoolShare",r)}},{key:"getLiquidityPoolId",value:function(){return String(this.liquidityPoolId)}},{key:"getAssetType",value:function(){
return"liquidity_pool_shares"}},{key:"equals",value:function(r){return this.liquidityPoolId===r.getLiquidityPoolId()}},{key:"toString",value:function(){return"l\
iquidity_pool:".concat(this.liquidityPoolId)}}],[{key:"fromOperation",value:function(r){var n=r.switch();if(n===ms.default.AssetType.assetTypePoolShare()){var o=r.
liquidityPoolId().toString("hex");return new this(o)}throw new Error("Invalid asset type: ".concat(n.name))}}])})()});var kd=O(vs=>{"use strict";Object.defineProperty(vs,"__esModule",{value:!0});vs.manageSellOffer=jS;var NS=He(),gs=US(J());function US(e){return e&&e.__esModule?
e:{default:e}}function jS(e){var t={};if(t.selling=e.selling.toXDRObject(),t.buying=e.buying.toXDRObject(),!this.isValidAmount(e.amount,!0))throw new TypeError(
this.constructAmountRequirementsError("amount"));if(t.amount=this._toXDRAmount(e.amount),e.price===void 0)throw new TypeError("price argument is required");t.price=
this._toXDRPrice(e.price),e.offerId!==void 0?e.offerId=e.offerId.toString():e.offerId="0",t.offerId=NS.Hyper.fromString(e.offerId);var r=new gs.default.ManageSellOfferOp(
t),n={};return n.body=gs.default.OperationBody.manageSellOffer(r),this.setSourceAccount(n,e),new gs.default.Operation(n)}});var Pd=O(Ss=>{"use strict";Object.defineProperty(Ss,"__esModule",{value:!0});Ss.createPassiveSellOffer=KS;var bs=VS(J());function VS(e){return e&&e.__esModule?e:
{default:e}}function KS(e){var t={};if(t.selling=e.selling.toXDRObject(),t.buying=e.buying.toXDRObject(),!this.isValidAmount(e.amount))throw new TypeError(this.
constructAmountRequirementsError("amount"));if(t.amount=this._toXDRAmount(e.amount),e.price===void 0)throw new TypeError("price argument is required");t.price=this.
_toXDRPrice(e.price);var r=new bs.default.CreatePassiveSellOfferOp(t),n={};return n.body=bs.default.OperationBody.createPassiveSellOffer(r),this.setSourceAccount(
n,e),new bs.default.Operation(n)}});var st=O(Fr=>{"use strict";Object.defineProperty(Fr,"__esModule",{value:!0});Fr.decodeAddressToMuxedAccount=Od;Fr.encodeMuxedAccount=XS;Fr.encodeMuxedAccountToAddress=
Bd;Fr.extractBaseAddress=zS;var Dt=HS(J()),Et=Be();function HS(e){return e&&e.__esModule?e:{default:e}}function Od(e){return Et.StrKey.isValidMed25519PublicKey(
e)?WS(e):Dt.default.MuxedAccount.keyTypeEd25519(Et.StrKey.decodeEd25519PublicKey(e))}function Bd(e){return e.switch().value===Dt.default.CryptoKeyType.keyTypeMuxedEd25519().
value?xS(e):Et.StrKey.encodeEd25519PublicKey(e.ed25519())}function XS(e,t){if(!Et.StrKey.isValidEd25519PublicKey(e))throw new Error("address should be a Stellar\
 account ID (G...)");if(typeof t!="string")throw new Error("id should be a string representing a number (uint64)");return Dt.default.MuxedAccount.keyTypeMuxedEd25519(
new Dt.default.MuxedAccountMed25519({id:Dt.default.Uint64.fromString(t),ed25519:Et.StrKey.decodeEd25519PublicKey(e)}))}function zS(e){if(Et.StrKey.isValidEd25519PublicKey(
e))return e;if(!Et.StrKey.isValidMed25519PublicKey(e))throw new TypeError("expected muxed account (M...), got ".concat(e));var t=Od(e);return Et.StrKey.encodeEd25519PublicKey(
t.med25519().ed25519())}function WS(e){var t=Et.StrKey.decodeMed25519PublicKey(e);return Dt.default.MuxedAccount.keyTypeMuxedEd25519(new Dt.default.MuxedAccountMed25519(
{id:Dt.default.Uint64.fromXDR(t.subarray(-8)),ed25519:t.subarray(0,-8)}))}function xS(e){if(e.switch()===Dt.default.CryptoKeyType.keyTypeEd25519())return Bd(e);
var t=e.med25519();return Et.StrKey.encodeMed25519PublicKey(Buffer.concat([t.ed25519(),t.id().toXDR("raw")]))}});var Cd=O(ws=>{"use strict";Object.defineProperty(ws,"__esModule",{value:!0});ws.accountMerge=ZS;var Id=GS(J()),$S=st();function GS(e){return e&&e.__esModule?e:{
default:e}}function ZS(e){var t={};try{t.body=Id.default.OperationBody.accountMerge((0,$S.decodeAddressToMuxedAccount)(e.destination))}catch{throw new Error("de\
stination is invalid")}return this.setSourceAccount(t,e),new Id.default.Operation(t)}});var Rd=O(_s=>{"use strict";Object.defineProperty(_s,"__esModule",{value:!0});_s.allowTrust=ew;var Nr=JS(J()),YS=Je(),QS=Be();function JS(e){return e&&e.__esModule?
e:{default:e}}function ew(e){if(!QS.StrKey.isValidEd25519PublicKey(e.trustor))throw new Error("trustor is invalid");var t={};if(t.trustor=YS.Keypair.fromPublicKey(
e.trustor).xdrAccountId(),e.assetCode.length<=4){var r=e.assetCode.padEnd(4,"\0");t.asset=Nr.default.AssetCode.assetTypeCreditAlphanum4(r)}else if(e.assetCode.length<=
12){var n=e.assetCode.padEnd(12,"\0");t.asset=Nr.default.AssetCode.assetTypeCreditAlphanum12(n)}else throw new Error("Asset code must be 12 characters at max.");
typeof e.authorize=="boolean"?e.authorize?t.authorize=Nr.default.TrustLineFlags.authorizedFlag().value:t.authorize=0:t.authorize=e.authorize;var o=new Nr.default.
AllowTrustOp(t),i={};return i.body=Nr.default.OperationBody.allowTrust(o),this.setSourceAccount(i,e),new Nr.default.Operation(i)}});var Dd=O(Es=>{"use strict";Object.defineProperty(Es,"__esModule",{value:!0});Es.bumpSequence=nw;var tw=He(),rw=Md($t()),As=Md(J());function Md(e){return e&&e.__esModule?
e:{default:e}}function nw(e){var t={};if(typeof e.bumpTo!="string")throw new Error("bumpTo must be a string");try{new rw.default(e.bumpTo)}catch{throw new Error(
"bumpTo must be a stringified number")}t.bumpTo=tw.Hyper.fromString(e.bumpTo);var r=new As.default.BumpSequenceOp(t),n={};return n.body=As.default.OperationBody.
bumpSequence(r),this.setSourceAccount(n,e),new As.default.Operation(n)}});var Ld=O(ks=>{"use strict";Object.defineProperty(ks,"__esModule",{value:!0});ks.changeTrust=cw;var ow=He(),iw=qd($t()),Ts=qd(J()),aw=yt(),sw=Yo();function qd(e){
return e&&e.__esModule?e:{default:e}}var uw="9223372036854775807";function cw(e){var t={};if(e.asset instanceof aw.Asset)t.line=e.asset.toChangeTrustXDRObject();else if(e.
asset instanceof sw.LiquidityPoolAsset)t.line=e.asset.toXDRObject();else throw new TypeError("asset must be Asset or LiquidityPoolAsset");if(e.limit!==void 0&&!this.
isValidAmount(e.limit,!0))throw new TypeError(this.constructAmountRequirementsError("limit"));e.limit?t.limit=this._toXDRAmount(e.limit):t.limit=ow.Hyper.fromString(
new iw.default(uw).toString()),e.source&&(t.source=e.source.masterKeypair);var r=new Ts.default.ChangeTrustOp(t),n={};return n.body=Ts.default.OperationBody.changeTrust(
r),this.setSourceAccount(n,e),new Ts.default.Operation(n)}});var Fd=O(Os=>{"use strict";Object.defineProperty(Os,"__esModule",{value:!0});Os.createAccount=dw;var Ps=pw(J()),lw=Je(),fw=Be();function pw(e){return e&&e.__esModule?
e:{default:e}}function dw(e){if(!fw.StrKey.isValidEd25519PublicKey(e.destination))throw new Error("destination is invalid");if(!this.isValidAmount(e.startingBalance,
!0))throw new TypeError(this.constructAmountRequirementsError("startingBalance"));var t={};t.destination=lw.Keypair.fromPublicKey(e.destination).xdrAccountId(),
t.startingBalance=this._toXDRAmount(e.startingBalance);var r=new Ps.default.CreateAccountOp(t),n={};return n.body=Ps.default.OperationBody.createAccount(r),this.
setSourceAccount(n,e),new Ps.default.Operation(n)}});var Nd=O(Is=>{"use strict";Object.defineProperty(Is,"__esModule",{value:!0});Is.createClaimableBalance=mw;var Bs=hw(J()),yw=yt();function hw(e){return e&&e.__esModule?
e:{default:e}}function mw(e){if(!(e.asset instanceof yw.Asset))throw new Error("must provide an asset for create claimable balance operation");if(!this.isValidAmount(
e.amount))throw new TypeError(this.constructAmountRequirementsError("amount"));if(!Array.isArray(e.claimants)||e.claimants.length===0)throw new Error("must prov\
ide at least one claimant");var t={};t.asset=e.asset.toXDRObject(),t.amount=this._toXDRAmount(e.amount),t.claimants=Object.values(e.claimants).map(function(o){return o.
toXDRObject()});var r=new Bs.default.CreateClaimableBalanceOp(t),n={};return n.body=Bs.default.OperationBody.createClaimableBalance(r),this.setSourceAccount(n,e),
new Bs.default.Operation(n)}});var Cs=O(ri=>{"use strict";Object.defineProperty(ri,"__esModule",{value:!0});ri.claimClaimableBalance=vw;ri.validateClaimableBalanceId=Ud;var ti=gw(J());function gw(e){
return e&&e.__esModule?e:{default:e}}function vw(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};Ud(e.balanceId);var t={};t.balanceId=ti.default.
ClaimableBalanceId.fromXDR(e.balanceId,"hex");var r=new ti.default.ClaimClaimableBalanceOp(t),n={};return n.body=ti.default.OperationBody.claimClaimableBalance(
r),this.setSourceAccount(n,e),new ti.default.Operation(n)}function Ud(e){if(typeof e!="string"||e.length!==72)throw new Error("must provide a valid claimable ba\
lance id")}});var jd=O(Rs=>{"use strict";Object.defineProperty(Rs,"__esModule",{value:!0});Rs.clawbackClaimableBalance=ww;var ni=Sw(J()),bw=Cs();function Sw(e){return e&&e.__esModule?
e:{default:e}}function ww(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};(0,bw.validateClaimableBalanceId)(e.balanceId);var t={balanceId:ni.default.
ClaimableBalanceId.fromXDR(e.balanceId,"hex")},r={body:ni.default.OperationBody.clawbackClaimableBalance(new ni.default.ClawbackClaimableBalanceOp(t))};return this.
setSourceAccount(r,e),new ni.default.Operation(r)}});var Kd=O(Ms=>{"use strict";Object.defineProperty(Ms,"__esModule",{value:!0});Ms.inflation=Aw;var Vd=_w(J());function _w(e){return e&&e.__esModule?e:{default:e}}
function Aw(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},t={};return t.body=Vd.default.OperationBody.inflation(),this.setSourceAccount(t,e),
new Vd.default.Operation(t)}});var Hd=O(qs=>{"use strict";Object.defineProperty(qs,"__esModule",{value:!0});qs.manageData=Tw;var Ds=Ew(J());function Ew(e){return e&&e.__esModule?e:{default:e}}
function Tw(e){var t={};if(!(typeof e.name=="string"&&e.name.length<=64))throw new Error("name must be a string, up to 64 characters");if(t.dataName=e.name,typeof e.
value!="string"&&!Buffer.isBuffer(e.value)&&e.value!==null)throw new Error("value must be a string, Buffer or null");if(typeof e.value=="string"?t.dataValue=Buffer.
from(e.value):t.dataValue=e.value,t.dataValue!==null&&t.dataValue.length>64)throw new Error("value cannot be longer that 64 bytes");var r=new Ds.default.ManageDataOp(
t),n={};return n.body=Ds.default.OperationBody.manageData(r),this.setSourceAccount(n,e),new Ds.default.Operation(n)}});var Xd=O(Fs=>{"use strict";Object.defineProperty(Fs,"__esModule",{value:!0});Fs.manageBuyOffer=Ow;var kw=He(),Ls=Pw(J());function Pw(e){return e&&e.__esModule?e:
{default:e}}function Ow(e){var t={};if(t.selling=e.selling.toXDRObject(),t.buying=e.buying.toXDRObject(),!this.isValidAmount(e.buyAmount,!0))throw new TypeError(
this.constructAmountRequirementsError("buyAmount"));if(t.buyAmount=this._toXDRAmount(e.buyAmount),e.price===void 0)throw new TypeError("price argument is requir\
ed");t.price=this._toXDRPrice(e.price),e.offerId!==void 0?e.offerId=e.offerId.toString():e.offerId="0",t.offerId=kw.Hyper.fromString(e.offerId);var r=new Ls.default.
ManageBuyOfferOp(t),n={};return n.body=Ls.default.OperationBody.manageBuyOffer(r),this.setSourceAccount(n,e),new Ls.default.Operation(n)}});var zd=O(Us=>{"use strict";Object.defineProperty(Us,"__esModule",{value:!0});Us.pathPaymentStrictReceive=Cw;var Ns=Iw(J()),Bw=st();function Iw(e){return e&&e.__esModule?
e:{default:e}}function Cw(e){switch(!0){case!e.sendAsset:throw new Error("Must specify a send asset");case!this.isValidAmount(e.sendMax):throw new TypeError(this.
constructAmountRequirementsError("sendMax"));case!e.destAsset:throw new Error("Must provide a destAsset for a payment operation");case!this.isValidAmount(e.destAmount):
throw new TypeError(this.constructAmountRequirementsError("destAmount"));default:break}var t={};t.sendAsset=e.sendAsset.toXDRObject(),t.sendMax=this._toXDRAmount(
e.sendMax);try{t.destination=(0,Bw.decodeAddressToMuxedAccount)(e.destination)}catch{throw new Error("destination is invalid")}t.destAsset=e.destAsset.toXDRObject(),
t.destAmount=this._toXDRAmount(e.destAmount);var r=e.path?e.path:[];t.path=r.map(function(i){return i.toXDRObject()});var n=new Ns.default.PathPaymentStrictReceiveOp(
t),o={};return o.body=Ns.default.OperationBody.pathPaymentStrictReceive(n),this.setSourceAccount(o,e),new Ns.default.Operation(o)}});var Wd=O(Vs=>{"use strict";Object.defineProperty(Vs,"__esModule",{value:!0});Vs.pathPaymentStrictSend=Dw;var js=Mw(J()),Rw=st();function Mw(e){return e&&e.__esModule?
e:{default:e}}function Dw(e){switch(!0){case!e.sendAsset:throw new Error("Must specify a send asset");case!this.isValidAmount(e.sendAmount):throw new TypeError(
this.constructAmountRequirementsError("sendAmount"));case!e.destAsset:throw new Error("Must provide a destAsset for a payment operation");case!this.isValidAmount(
e.destMin):throw new TypeError(this.constructAmountRequirementsError("destMin"));default:break}var t={};t.sendAsset=e.sendAsset.toXDRObject(),t.sendAmount=this.
_toXDRAmount(e.sendAmount);try{t.destination=(0,Rw.decodeAddressToMuxedAccount)(e.destination)}catch{throw new Error("destination is invalid")}t.destAsset=e.destAsset.
toXDRObject(),t.destMin=this._toXDRAmount(e.destMin);var r=e.path?e.path:[];t.path=r.map(function(i){return i.toXDRObject()});var n=new js.default.PathPaymentStrictSendOp(
t),o={};return o.body=js.default.OperationBody.pathPaymentStrictSend(n),this.setSourceAccount(o,e),new js.default.Operation(o)}});var xd=O(Hs=>{"use strict";Object.defineProperty(Hs,"__esModule",{value:!0});Hs.payment=Fw;var Ks=Lw(J()),qw=st();function Lw(e){return e&&e.__esModule?e:{default:e}}
function Fw(e){if(!e.asset)throw new Error("Must provide an asset for a payment operation");if(!this.isValidAmount(e.amount))throw new TypeError(this.constructAmountRequirementsError(
"amount"));var t={};try{t.destination=(0,qw.decodeAddressToMuxedAccount)(e.destination)}catch{throw new Error("destination is invalid")}t.asset=e.asset.toXDRObject(),
t.amount=this._toXDRAmount(e.amount);var r=new Ks.default.PaymentOp(t),n={};return n.body=Ks.default.OperationBody.payment(r),this.setSourceAccount(n,e),new Ks.
default.Operation(n)}});var $d=O(Xs=>{"use strict";Object.defineProperty(Xs,"__esModule",{value:!0});Xs.setOptions=jw;var qt=Uw(J()),Nw=Je(),Pn=Be();function Uw(e){return e&&e.__esModule?
e:{default:e}}function On(e,t){if(e>=0&&e<=255)return!0;throw new Error("".concat(t," value must be between 0 and 255"))}function jw(e){var t={};if(e.inflationDest){
if(!Pn.StrKey.isValidEd25519PublicKey(e.inflationDest))throw new Error("inflationDest is invalid");t.inflationDest=Nw.Keypair.fromPublicKey(e.inflationDest).xdrAccountId()}
if(t.clearFlags=this._checkUnsignedIntValue("clearFlags",e.clearFlags),t.setFlags=this._checkUnsignedIntValue("setFlags",e.setFlags),t.masterWeight=this._checkUnsignedIntValue(
"masterWeight",e.masterWeight,On),t.lowThreshold=this._checkUnsignedIntValue("lowThreshold",e.lowThreshold,On),t.medThreshold=this._checkUnsignedIntValue("medTh\
reshold",e.medThreshold,On),t.highThreshold=this._checkUnsignedIntValue("highThreshold",e.highThreshold,On),e.homeDomain!==void 0&&typeof e.homeDomain!="string")
throw new TypeError("homeDomain argument must be of type String");if(t.homeDomain=e.homeDomain,e.signer){var r=this._checkUnsignedIntValue("signer.weight",e.signer.
weight,On),n,o=0;if(e.signer.ed25519PublicKey){if(!Pn.StrKey.isValidEd25519PublicKey(e.signer.ed25519PublicKey))throw new Error("signer.ed25519PublicKey is inva\
lid.");var i=Pn.StrKey.decodeEd25519PublicKey(e.signer.ed25519PublicKey);n=new qt.default.SignerKey.signerKeyTypeEd25519(i),o+=1}if(e.signer.preAuthTx){if(typeof e.
signer.preAuthTx=="string"&&(e.signer.preAuthTx=Buffer.from(e.signer.preAuthTx,"hex")),!(Buffer.isBuffer(e.signer.preAuthTx)&&e.signer.preAuthTx.length===32))throw new Error(
"signer.preAuthTx must be 32 bytes Buffer.");n=new qt.default.SignerKey.signerKeyTypePreAuthTx(e.signer.preAuthTx),o+=1}if(e.signer.sha256Hash){if(typeof e.signer.
sha256Hash=="string"&&(e.signer.sha256Hash=Buffer.from(e.signer.sha256Hash,"hex")),!(Buffer.isBuffer(e.signer.sha256Hash)&&e.signer.sha256Hash.length===32))throw new Error(
"signer.sha256Hash must be 32 bytes Buffer.");n=new qt.default.SignerKey.signerKeyTypeHashX(e.signer.sha256Hash),o+=1}if(e.signer.ed25519SignedPayload){if(!Pn.StrKey.
isValidSignedPayload(e.signer.ed25519SignedPayload))throw new Error("signer.ed25519SignedPayload is invalid.");var a=Pn.StrKey.decodeSignedPayload(e.signer.ed25519SignedPayload),
s=qt.default.SignerKeyEd25519SignedPayload.fromXDR(a);n=qt.default.SignerKey.signerKeyTypeEd25519SignedPayload(s),o+=1}if(o!==1)throw new Error("Signer object m\
ust contain exactly one of signer.ed25519PublicKey, signer.sha256Hash, signer.preAuthTx.");t.signer=new qt.default.Signer({key:n,weight:r})}var u=new qt.default.
SetOptionsOp(t),p={};return p.body=qt.default.OperationBody.setOptions(u),this.setSourceAccount(p,e),new qt.default.Operation(p)}});var Gd=O(Ws=>{"use strict";Object.defineProperty(Ws,"__esModule",{value:!0});Ws.beginSponsoringFutureReserves=Xw;var zs=Hw(J()),Vw=Be(),Kw=Je();function Hw(e){return e&&
e.__esModule?e:{default:e}}function Xw(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};if(!Vw.StrKey.isValidEd25519PublicKey(e.sponsoredId))throw new Error(
"sponsoredId is invalid");var t=new zs.default.BeginSponsoringFutureReservesOp({sponsoredId:Kw.Keypair.fromPublicKey(e.sponsoredId).xdrAccountId()}),r={};return r.
body=zs.default.OperationBody.beginSponsoringFutureReserves(t),this.setSourceAccount(r,e),new zs.default.Operation(r)}});var Yd=O(xs=>{"use strict";Object.defineProperty(xs,"__esModule",{value:!0});xs.endSponsoringFutureReserves=Ww;var Zd=zw(J());function zw(e){return e&&e.__esModule?
e:{default:e}}function Ww(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},t={};return t.body=Zd.default.OperationBody.endSponsoringFutureReserves(),
this.setSourceAccount(t,e),new Zd.default.Operation(t)}});var Qd=O(Lt=>{"use strict";Object.defineProperty(Lt,"__esModule",{value:!0});Lt.revokeAccountSponsorship=Zw;Lt.revokeClaimableBalanceSponsorship=e_;Lt.revokeDataSponsorship=
Jw;Lt.revokeLiquidityPoolSponsorship=t_;Lt.revokeOfferSponsorship=Qw;Lt.revokeSignerSponsorship=r_;Lt.revokeTrustlineSponsorship=Yw;var se=Gw(J()),pr=Be(),Bn=Je(),
xw=yt(),$w=ei();function Gw(e){return e&&e.__esModule?e:{default:e}}function Zw(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};if(!pr.StrKey.
isValidEd25519PublicKey(e.account))throw new Error("account is invalid");var t=se.default.LedgerKey.account(new se.default.LedgerKeyAccount({accountId:Bn.Keypair.
fromPublicKey(e.account).xdrAccountId()})),r=se.default.RevokeSponsorshipOp.revokeSponsorshipLedgerEntry(t),n={};return n.body=se.default.OperationBody.revokeSponsorship(
r),this.setSourceAccount(n,e),new se.default.Operation(n)}function Yw(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};if(!pr.StrKey.isValidEd25519PublicKey(
e.account))throw new Error("account is invalid");var t;if(e.asset instanceof xw.Asset)t=e.asset.toTrustLineXDRObject();else if(e.asset instanceof $w.LiquidityPoolId)
t=e.asset.toXDRObject();else throw new TypeError("asset must be an Asset or LiquidityPoolId");var r=se.default.LedgerKey.trustline(new se.default.LedgerKeyTrustLine(
{accountId:Bn.Keypair.fromPublicKey(e.account).xdrAccountId(),asset:t})),n=se.default.RevokeSponsorshipOp.revokeSponsorshipLedgerEntry(r),o={};return o.body=se.
default.OperationBody.revokeSponsorship(n),this.setSourceAccount(o,e),new se.default.Operation(o)}function Qw(){var e=arguments.length>0&&arguments[0]!==void 0?
arguments[0]:{};if(!pr.StrKey.isValidEd25519PublicKey(e.seller))throw new Error("seller is invalid");if(typeof e.offerId!="string")throw new Error("offerId is i\
nvalid");var t=se.default.LedgerKey.offer(new se.default.LedgerKeyOffer({sellerId:Bn.Keypair.fromPublicKey(e.seller).xdrAccountId(),offerId:se.default.Int64.fromString(
e.offerId)})),r=se.default.RevokeSponsorshipOp.revokeSponsorshipLedgerEntry(t),n={};return n.body=se.default.OperationBody.revokeSponsorship(r),this.setSourceAccount(
n,e),new se.default.Operation(n)}function Jw(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};if(!pr.StrKey.isValidEd25519PublicKey(e.account))
throw new Error("account is invalid");if(typeof e.name!="string"||e.name.length>64)throw new Error("name must be a string, up to 64 characters");var t=se.default.
LedgerKey.data(new se.default.LedgerKeyData({accountId:Bn.Keypair.fromPublicKey(e.account).xdrAccountId(),dataName:e.name})),r=se.default.RevokeSponsorshipOp.revokeSponsorshipLedgerEntry(
t),n={};return n.body=se.default.OperationBody.revokeSponsorship(r),this.setSourceAccount(n,e),new se.default.Operation(n)}function e_(){var e=arguments.length>
0&&arguments[0]!==void 0?arguments[0]:{};if(typeof e.balanceId!="string")throw new Error("balanceId is invalid");var t=se.default.LedgerKey.claimableBalance(new se.
default.LedgerKeyClaimableBalance({balanceId:se.default.ClaimableBalanceId.fromXDR(e.balanceId,"hex")})),r=se.default.RevokeSponsorshipOp.revokeSponsorshipLedgerEntry(
t),n={};return n.body=se.default.OperationBody.revokeSponsorship(r),this.setSourceAccount(n,e),new se.default.Operation(n)}function t_(){var e=arguments.length>
0&&arguments[0]!==void 0?arguments[0]:{};if(typeof e.liquidityPoolId!="string")throw new Error("liquidityPoolId is invalid");var t=se.default.LedgerKey.liquidityPool(
new se.default.LedgerKeyLiquidityPool({liquidityPoolId:se.default.PoolId.fromXDR(e.liquidityPoolId,"hex")})),r=se.default.RevokeSponsorshipOp.revokeSponsorshipLedgerEntry(
t),n={body:se.default.OperationBody.revokeSponsorship(r)};return this.setSourceAccount(n,e),new se.default.Operation(n)}function r_(){var e=arguments.length>0&&
arguments[0]!==void 0?arguments[0]:{};if(!pr.StrKey.isValidEd25519PublicKey(e.account))throw new Error("account is invalid");var t;if(e.signer.ed25519PublicKey){
if(!pr.StrKey.isValidEd25519PublicKey(e.signer.ed25519PublicKey))throw new Error("signer.ed25519PublicKey is invalid.");var r=pr.StrKey.decodeEd25519PublicKey(e.
signer.ed25519PublicKey);t=new se.default.SignerKey.signerKeyTypeEd25519(r)}else if(e.signer.preAuthTx){var n;if(typeof e.signer.preAuthTx=="string"?n=Buffer.from(
e.signer.preAuthTx,"hex"):n=e.signer.preAuthTx,!(Buffer.isBuffer(n)&&n.length===32))throw new Error("signer.preAuthTx must be 32 bytes Buffer.");t=new se.default.
SignerKey.signerKeyTypePreAuthTx(n)}else if(e.signer.sha256Hash){var o;if(typeof e.signer.sha256Hash=="string"?o=Buffer.from(e.signer.sha256Hash,"hex"):o=e.signer.
sha256Hash,!(Buffer.isBuffer(o)&&o.length===32))throw new Error("signer.sha256Hash must be 32 bytes Buffer.");t=new se.default.SignerKey.signerKeyTypeHashX(o)}else
throw new Error("signer is invalid");var i=new se.default.RevokeSponsorshipOpSigner({accountId:Bn.Keypair.fromPublicKey(e.account).xdrAccountId(),signerKey:t}),
a=se.default.RevokeSponsorshipOp.revokeSponsorshipSigner(i),s={};return s.body=se.default.OperationBody.revokeSponsorship(a),this.setSourceAccount(s,e),new se.default.
Operation(s)}});var Jd=O(Gs=>{"use strict";Object.defineProperty(Gs,"__esModule",{value:!0});Gs.clawback=i_;var $s=o_(J()),n_=st();function o_(e){return e&&e.__esModule?e:{default:e}}
function i_(e){var t={};if(!this.isValidAmount(e.amount))throw new TypeError(this.constructAmountRequirementsError("amount"));t.amount=this._toXDRAmount(e.amount),
t.asset=e.asset.toXDRObject();try{t.from=(0,n_.decodeAddressToMuxedAccount)(e.from)}catch{throw new Error("from address is invalid")}var r={body:$s.default.OperationBody.
clawback(new $s.default.ClawbackOp(t))};return this.setSourceAccount(r,e),new $s.default.Operation(r)}});var ey=O(Ys=>{"use strict";Object.defineProperty(Ys,"__esModule",{value:!0});Ys.setTrustLineFlags=u_;var Ur=s_(J()),a_=Je();function s_(e){return e&&e.__esModule?
e:{default:e}}function Zs(e){"@babel/helpers - typeof";return Zs=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Zs(e)}function u_(){var e=arguments.length>0&&arguments[0]!==
void 0?arguments[0]:{},t={};if(Zs(e.flags)!=="object"||Object.keys(e.flags).length===0)throw new Error("opts.flags must be a map of boolean flags to modify");var r={
authorized:Ur.default.TrustLineFlags.authorizedFlag(),authorizedToMaintainLiabilities:Ur.default.TrustLineFlags.authorizedToMaintainLiabilitiesFlag(),clawbackEnabled:Ur.
default.TrustLineFlags.trustlineClawbackEnabledFlag()},n=0,o=0;Object.keys(e.flags).forEach(function(a){if(!Object.prototype.hasOwnProperty.call(r,a))throw new Error(
"unsupported flag name specified: ".concat(a));var s=e.flags[a],u=r[a].value;s===!0?o|=u:s===!1&&(n|=u)}),t.trustor=a_.Keypair.fromPublicKey(e.trustor).xdrAccountId(),
t.asset=e.asset.toXDRObject(),t.clearFlags=n,t.setFlags=o;var i={body:Ur.default.OperationBody.setTrustLineFlags(new Ur.default.SetTrustLineFlagsOp(t))};return this.
setSourceAccount(i,e),new Ur.default.Operation(i)}});var ty=O(Qs=>{"use strict";Object.defineProperty(Qs,"__esModule",{value:!0});Qs.liquidityPoolDeposit=l_;var oi=c_(J());function c_(e){return e&&e.__esModule?e:{
default:e}}function l_(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},t=e.liquidityPoolId,r=e.maxAmountA,n=e.maxAmountB,o=e.minPrice,i=e.maxPrice,
a={};if(!t)throw new TypeError("liquidityPoolId argument is required");if(a.liquidityPoolId=oi.default.PoolId.fromXDR(t,"hex"),!this.isValidAmount(r,!0))throw new TypeError(
this.constructAmountRequirementsError("maxAmountA"));if(a.maxAmountA=this._toXDRAmount(r),!this.isValidAmount(n,!0))throw new TypeError(this.constructAmountRequirementsError(
"maxAmountB"));if(a.maxAmountB=this._toXDRAmount(n),o===void 0)throw new TypeError("minPrice argument is required");if(a.minPrice=this._toXDRPrice(o),i===void 0)
throw new TypeError("maxPrice argument is required");a.maxPrice=this._toXDRPrice(i);var s=new oi.default.LiquidityPoolDepositOp(a),u={body:oi.default.OperationBody.
liquidityPoolDeposit(s)};return this.setSourceAccount(u,e),new oi.default.Operation(u)}});var ry=O(Js=>{"use strict";Object.defineProperty(Js,"__esModule",{value:!0});Js.liquidityPoolWithdraw=p_;var ii=f_(J());function f_(e){return e&&e.__esModule?e:
{default:e}}function p_(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},t={};if(!e.liquidityPoolId)throw new TypeError("liquidityPoolId argume\
nt is required");if(t.liquidityPoolId=ii.default.PoolId.fromXDR(e.liquidityPoolId,"hex"),!this.isValidAmount(e.amount))throw new TypeError(this.constructAmountRequirementsError(
"amount"));if(t.amount=this._toXDRAmount(e.amount),!this.isValidAmount(e.minAmountA,!0))throw new TypeError(this.constructAmountRequirementsError("minAmountA"));
if(t.minAmountA=this._toXDRAmount(e.minAmountA),!this.isValidAmount(e.minAmountB,!0))throw new TypeError(this.constructAmountRequirementsError("minAmountB"));t.
minAmountB=this._toXDRAmount(e.minAmountB);var r=new ii.default.LiquidityPoolWithdrawOp(t),n={body:ii.default.OperationBody.liquidityPoolWithdraw(r)};return this.
setSourceAccount(n,e),new ii.default.Operation(n)}});var Gt=O(ai=>{"use strict";Object.defineProperty(ai,"__esModule",{value:!0});ai.Address=void 0;var Re=Be(),et=d_(J());function d_(e){return e&&e.__esModule?e:{default:e}}
function In(e){"@babel/helpers - typeof";return In=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&
typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},In(e)}function y_(e,t){if(!(e instanceof t))throw new TypeError("Cann\
ot call a class as a function")}function ny(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,m_(n.key),n)}}function h_(e,t,r){return t&&ny(e.prototype,t),r&&ny(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function m_(e){
var t=g_(e,"string");return In(t)=="symbol"?t:t+""}function g_(e,t){if(In(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(In(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var ZP=ai.Address=
(function(){function e(t){if(y_(this,e),Re.StrKey.isValidEd25519PublicKey(t))this._type="account",this._key=Re.StrKey.decodeEd25519PublicKey(t);else if(Re.StrKey.
isValidContract(t))this._type="contract",this._key=Re.StrKey.decodeContract(t);else if(Re.StrKey.isValidMed25519PublicKey(t))this._type="muxedAccount",this._key=
Re.StrKey.decodeMed25519PublicKey(t);else if(Re.StrKey.isValidClaimableBalance(t))this._type="claimableBalance",this._key=Re.StrKey.decodeClaimableBalance(t);else if(Re.
StrKey.isValidLiquidityPool(t))this._type="liquidityPool",this._key=Re.StrKey.decodeLiquidityPool(t);else throw new Error("Unsupported address type: ".concat(t))}
return h_(e,[{key:"toString",value:function(){switch(this._type){case"account":return Re.StrKey.encodeEd25519PublicKey(this._key);case"contract":return Re.StrKey.
encodeContract(this._key);case"claimableBalance":return Re.StrKey.encodeClaimableBalance(this._key);case"liquidityPool":return Re.StrKey.encodeLiquidityPool(this.
_key);case"muxedAccount":return Re.StrKey.encodeMed25519PublicKey(this._key);default:throw new Error("Unsupported address type")}}},{key:"toScVal",value:function(){
return et.default.ScVal.scvAddress(this.toScAddress())}},{key:"toScAddress",value:function(){switch(this._type){case"account":return et.default.ScAddress.scAddressTypeAccount(
et.default.PublicKey.publicKeyTypeEd25519(this._key));case"contract":return et.default.ScAddress.scAddressTypeContract(this._key);case"liquidityPool":return et.
default.ScAddress.scAddressTypeLiquidityPool(this._key);case"claimableBalance":return et.default.ScAddress.scAddressTypeClaimableBalance(new et.default.ClaimableBalanceId(
"claimableBalanceIdTypeV".concat(this._key.at(0)),this._key.subarray(1)));case"muxedAccount":return et.default.ScAddress.scAddressTypeMuxedAccount(new et.default.
MuxedEd25519Account({ed25519:this._key.subarray(0,32),id:et.default.Uint64.fromXDR(this._key.subarray(32,40),"raw")}));default:throw new Error("Unsupported addr\
ess type: ".concat(this._type))}}},{key:"toBuffer",value:function(){return this._key}}],[{key:"fromString",value:function(r){return new e(r)}},{key:"account",value:function(r){
return new e(Re.StrKey.encodeEd25519PublicKey(r))}},{key:"contract",value:function(r){return new e(Re.StrKey.encodeContract(r))}},{key:"claimableBalance",value:function(r){
return new e(Re.StrKey.encodeClaimableBalance(r))}},{key:"liquidityPool",value:function(r){return new e(Re.StrKey.encodeLiquidityPool(r))}},{key:"muxedAccount",
value:function(r){return new e(Re.StrKey.encodeMed25519PublicKey(r))}},{key:"fromScVal",value:function(r){return e.fromScAddress(r.address())}},{key:"fromScAddr\
ess",value:function(r){switch(r.switch().value){case et.default.ScAddressType.scAddressTypeAccount().value:return e.account(r.accountId().ed25519());case et.default.
ScAddressType.scAddressTypeContract().value:return e.contract(r.contractId());case et.default.ScAddressType.scAddressTypeMuxedAccount().value:{var n=Buffer.concat(
[r.muxedAccount().ed25519(),r.muxedAccount().id().toXDR("raw")]);return e.muxedAccount(n)}case et.default.ScAddressType.scAddressTypeClaimableBalance().value:{var o=r.
claimableBalanceId();return e.claimableBalance(Buffer.concat([Buffer.from([o.switch().value]),o.v0()]))}case et.default.ScAddressType.scAddressTypeLiquidityPool().
value:return e.liquidityPool(r.liquidityPoolId());default:throw new Error("Unsupported address type: ".concat(r.switch().name))}}}])})()});var sy=O(dr=>{"use strict";Object.defineProperty(dr,"__esModule",{value:!0});dr.createCustomContract=P_;dr.createStellarAssetContract=O_;dr.invokeContractFunction=
k_;dr.invokeHostFunction=T_;dr.uploadContractWasm=B_;var We=b_(J()),v_=Je(),ay=Gt(),oy=yt();function b_(e){return e&&e.__esModule?e:{default:e}}function S_(e,t){
return E_(e)||A_(e,t)||__(e,t)||w_()}function w_(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function __(e,t){if(e){if(typeof e=="string")return iy(e,t);var r={}.toString.
call(e).slice(8,-1);return r==="Object"&&e.constructor&&(r=e.constructor.name),r==="Map"||r==="Set"?Array.from(e):r==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(r)?iy(e,t):void 0}}function iy(e,t){(t==null||t>e.length)&&(t=e.length);for(var r=0,n=Array(t);r<t;r++)n[r]=e[r];return n}function A_(e,t){var r=e==null?null:
typeof Symbol<"u"&&e[Symbol.iterator]||e["@@iterator"];if(r!=null){var n,o,i,a,s=[],u=!0,p=!1;try{if(i=(r=r.call(e)).next,t===0){if(Object(r)!==r)return;u=!1}else
for(;!(u=(n=i.call(r)).done)&&(s.push(n.value),s.length!==t);u=!0);}catch(f){p=!0,o=f}finally{try{if(!u&&r.return!=null&&(a=r.return(),Object(a)!==a))return}finally{
if(p)throw o}}return s}}function E_(e){if(Array.isArray(e))return e}function T_(e){if(!e.func)throw new TypeError("host function invocation ('func') required (g\
ot ".concat(JSON.stringify(e),")"));e.func.switch().value===We.default.HostFunctionType.hostFunctionTypeInvokeContract().value&&e.func.invokeContract().args().forEach(
function(n){var o;try{o=ay.Address.fromScVal(n)}catch{return}switch(o._type){case"claimableBalance":case"liquidityPool":throw new TypeError("claimable balances \
and liquidity pools cannot be arguments to invokeHostFunction");default:}});var t=new We.default.InvokeHostFunctionOp({hostFunction:e.func,auth:e.auth||[]}),r={
body:We.default.OperationBody.invokeHostFunction(t)};return this.setSourceAccount(r,e),new We.default.Operation(r)}function k_(e){var t=new ay.Address(e.contract);
if(t._type!=="contract")throw new TypeError("expected contract strkey instance, got ".concat(t));return this.invokeHostFunction({source:e.source,auth:e.auth,func:We.
default.HostFunction.hostFunctionTypeInvokeContract(new We.default.InvokeContractArgs({contractAddress:t.toScAddress(),functionName:e.function,args:e.args}))})}
function P_(e){var t,r=Buffer.from(e.salt||I_());if(!e.wasmHash||e.wasmHash.length!==32)throw new TypeError("expected hash(contract WASM) in 'opts.wasmHash', go\
t ".concat(e.wasmHash));if(r.length!==32)throw new TypeError("expected 32-byte salt in 'opts.salt', got ".concat(e.wasmHash));return this.invokeHostFunction({source:e.
source,auth:e.auth,func:We.default.HostFunction.hostFunctionTypeCreateContractV2(new We.default.CreateContractArgsV2({executable:We.default.ContractExecutable.contractExecutableWasm(
Buffer.from(e.wasmHash)),contractIdPreimage:We.default.ContractIdPreimage.contractIdPreimageFromAddress(new We.default.ContractIdPreimageFromAddress({address:e.
address.toScAddress(),salt:r})),constructorArgs:(t=e.constructorArgs)!==null&&t!==void 0?t:[]}))})}function O_(e){var t=e.asset;if(typeof t=="string"){var r=t.split(
":"),n=S_(r,2),o=n[0],i=n[1];t=new oy.Asset(o,i)}if(!(t instanceof oy.Asset))throw new TypeError("expected Asset in 'opts.asset', got ".concat(t));return this.invokeHostFunction(
{source:e.source,auth:e.auth,func:We.default.HostFunction.hostFunctionTypeCreateContract(new We.default.CreateContractArgs({executable:We.default.ContractExecutable.
contractExecutableStellarAsset(),contractIdPreimage:We.default.ContractIdPreimage.contractIdPreimageFromAsset(t.toXDRObject())}))})}function B_(e){return this.invokeHostFunction(
{source:e.source,auth:e.auth,func:We.default.HostFunction.hostFunctionTypeUploadContractWasm(Buffer.from(e.wasm))})}function I_(){return v_.Keypair.random().xdrPublicKey().
value()}});var uy=O(eu=>{"use strict";Object.defineProperty(eu,"__esModule",{value:!0});eu.extendFootprintTtl=R_;var si=C_(J());function C_(e){return e&&e.__esModule?e:{default:e}}
function R_(e){var t;if(((t=e.extendTo)!==null&&t!==void 0?t:-1)<=0)throw new RangeError("extendTo has to be positive");var r=new si.default.ExtendFootprintTtlOp(
{ext:new si.default.ExtensionPoint(0),extendTo:e.extendTo}),n={body:si.default.OperationBody.extendFootprintTtl(r)};return this.setSourceAccount(n,e),new si.default.
Operation(n)}});var cy=O(tu=>{"use strict";Object.defineProperty(tu,"__esModule",{value:!0});tu.restoreFootprint=D_;var ui=M_(J());function M_(e){return e&&e.__esModule?e:{default:e}}
function D_(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},t=new ui.default.RestoreFootprintOp({ext:new ui.default.ExtensionPoint(0)}),r={body:ui.
default.OperationBody.restoreFootprint(t)};return this.setSourceAccount(r,e??{}),new ui.default.Operation(r)}});var ly=O(ue=>{"use strict";Object.defineProperty(ue,"__esModule",{value:!0});Object.defineProperty(ue,"accountMerge",{enumerable:!0,get:function(){return F_.accountMerge}});
Object.defineProperty(ue,"allowTrust",{enumerable:!0,get:function(){return N_.allowTrust}});Object.defineProperty(ue,"beginSponsoringFutureReserves",{enumerable:!0,
get:function(){return Q_.beginSponsoringFutureReserves}});Object.defineProperty(ue,"bumpSequence",{enumerable:!0,get:function(){return U_.bumpSequence}});Object.
defineProperty(ue,"changeTrust",{enumerable:!0,get:function(){return j_.changeTrust}});Object.defineProperty(ue,"claimClaimableBalance",{enumerable:!0,get:function(){
return H_.claimClaimableBalance}});Object.defineProperty(ue,"clawback",{enumerable:!0,get:function(){return e1.clawback}});Object.defineProperty(ue,"clawbackCla\
imableBalance",{enumerable:!0,get:function(){return X_.clawbackClaimableBalance}});Object.defineProperty(ue,"createAccount",{enumerable:!0,get:function(){return V_.
createAccount}});Object.defineProperty(ue,"createClaimableBalance",{enumerable:!0,get:function(){return K_.createClaimableBalance}});Object.defineProperty(ue,"c\
reateCustomContract",{enumerable:!0,get:function(){return Cn.createCustomContract}});Object.defineProperty(ue,"createPassiveSellOffer",{enumerable:!0,get:function(){
return L_.createPassiveSellOffer}});Object.defineProperty(ue,"createStellarAssetContract",{enumerable:!0,get:function(){return Cn.createStellarAssetContract}});
Object.defineProperty(ue,"endSponsoringFutureReserves",{enumerable:!0,get:function(){return J_.endSponsoringFutureReserves}});Object.defineProperty(ue,"extendFo\
otprintTtl",{enumerable:!0,get:function(){return o1.extendFootprintTtl}});Object.defineProperty(ue,"inflation",{enumerable:!0,get:function(){return z_.inflation}});
Object.defineProperty(ue,"invokeContractFunction",{enumerable:!0,get:function(){return Cn.invokeContractFunction}});Object.defineProperty(ue,"invokeHostFunction",
{enumerable:!0,get:function(){return Cn.invokeHostFunction}});Object.defineProperty(ue,"liquidityPoolDeposit",{enumerable:!0,get:function(){return r1.liquidityPoolDeposit}});
Object.defineProperty(ue,"liquidityPoolWithdraw",{enumerable:!0,get:function(){return n1.liquidityPoolWithdraw}});Object.defineProperty(ue,"manageBuyOffer",{enumerable:!0,
get:function(){return x_.manageBuyOffer}});Object.defineProperty(ue,"manageData",{enumerable:!0,get:function(){return W_.manageData}});Object.defineProperty(ue,
"manageSellOffer",{enumerable:!0,get:function(){return q_.manageSellOffer}});Object.defineProperty(ue,"pathPaymentStrictReceive",{enumerable:!0,get:function(){return $_.
pathPaymentStrictReceive}});Object.defineProperty(ue,"pathPaymentStrictSend",{enumerable:!0,get:function(){return G_.pathPaymentStrictSend}});Object.defineProperty(
ue,"payment",{enumerable:!0,get:function(){return Z_.payment}});Object.defineProperty(ue,"restoreFootprint",{enumerable:!0,get:function(){return i1.restoreFootprint}});
Object.defineProperty(ue,"revokeAccountSponsorship",{enumerable:!0,get:function(){return yr.revokeAccountSponsorship}});Object.defineProperty(ue,"revokeClaimabl\
eBalanceSponsorship",{enumerable:!0,get:function(){return yr.revokeClaimableBalanceSponsorship}});Object.defineProperty(ue,"revokeDataSponsorship",{enumerable:!0,
get:function(){return yr.revokeDataSponsorship}});Object.defineProperty(ue,"revokeLiquidityPoolSponsorship",{enumerable:!0,get:function(){return yr.revokeLiquidityPoolSponsorship}});
Object.defineProperty(ue,"revokeOfferSponsorship",{enumerable:!0,get:function(){return yr.revokeOfferSponsorship}});Object.defineProperty(ue,"revokeSignerSponso\
rship",{enumerable:!0,get:function(){return yr.revokeSignerSponsorship}});Object.defineProperty(ue,"revokeTrustlineSponsorship",{enumerable:!0,get:function(){return yr.
revokeTrustlineSponsorship}});Object.defineProperty(ue,"setOptions",{enumerable:!0,get:function(){return Y_.setOptions}});Object.defineProperty(ue,"setTrustLine\
Flags",{enumerable:!0,get:function(){return t1.setTrustLineFlags}});Object.defineProperty(ue,"uploadContractWasm",{enumerable:!0,get:function(){return Cn.uploadContractWasm}});
var q_=kd(),L_=Pd(),F_=Cd(),N_=Rd(),U_=Dd(),j_=Ld(),V_=Fd(),K_=Nd(),H_=Cs(),X_=jd(),z_=Kd(),W_=Hd(),x_=Xd(),$_=zd(),G_=Wd(),Z_=xd(),Y_=$d(),Q_=Gd(),J_=Yd(),yr=Qd(),
e1=Jd(),t1=ey(),r1=ty(),n1=ry(),Cn=sy(),o1=uy(),i1=cy()});var Rn=O(ut=>{"use strict";Object.defineProperty(ut,"__esModule",{value:!0});ut.Operation=ut.AuthRevocableFlag=ut.AuthRequiredFlag=ut.AuthImmutableFlag=ut.AuthClawbackEnabledFlag=
void 0;var a1=He(),jr=dy($t()),s1=is(),u1=gd(),je=yt(),c1=Yo(),l1=hs(),nu=Be(),f1=ei(),xe=dy(J()),le=py(ly()),hr=st();function py(e,t){if(typeof WeakMap=="funct\
ion")var r=new WeakMap,n=new WeakMap;return(py=function(i,a){if(!a&&i&&i.__esModule)return i;var s,u,p={__proto__:null,default:i};if(i===null||Vr(i)!="object"&&
typeof i!="function")return p;if(s=a?n:r){if(s.has(i))return s.get(i);s.set(i,p)}for(var f in i)f!=="default"&&{}.hasOwnProperty.call(i,f)&&((u=(s=Object.defineProperty)&&
Object.getOwnPropertyDescriptor(i,f))&&(u.get||u.set)?s(p,f,u):p[f]=i[f]);return p})(e,t)}function dy(e){return e&&e.__esModule?e:{default:e}}function Vr(e){"@b\
abel/helpers - typeof";return Vr=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="\
function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Vr(e)}function p1(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class \
as a function")}function fy(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(
e,y1(n.key),n)}}function d1(e,t,r){return t&&fy(e.prototype,t),r&&fy(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function y1(e){var t=h1(e,"string");
return Vr(t)=="symbol"?t:t+""}function h1(e,t){if(Vr(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(Vr(n)!=
"object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var ru=1e7,m1="9223372036854775807",
rO=ut.AuthRequiredFlag=1,nO=ut.AuthRevocableFlag=2,oO=ut.AuthImmutableFlag=4,iO=ut.AuthClawbackEnabledFlag=8,fe=ut.Operation=(function(){function e(){p1(this,e)}
return d1(e,null,[{key:"setSourceAccount",value:function(r,n){if(n.source)try{r.sourceAccount=(0,hr.decodeAddressToMuxedAccount)(n.source)}catch{throw new Error(
"Source address is invalid")}}},{key:"fromXDRObject",value:function(r){var n={};r.sourceAccount()&&(n.source=(0,hr.encodeMuxedAccountToAddress)(r.sourceAccount()));
var o=r.body().value(),i=r.body().switch().name;switch(i){case"createAccount":{n.type="createAccount",n.destination=ht(o.destination()),n.startingBalance=this._fromXDRAmount(
o.startingBalance());break}case"payment":{n.type="payment",n.destination=(0,hr.encodeMuxedAccountToAddress)(o.destination()),n.asset=je.Asset.fromOperation(o.asset()),
n.amount=this._fromXDRAmount(o.amount());break}case"pathPaymentStrictReceive":{n.type="pathPaymentStrictReceive",n.sendAsset=je.Asset.fromOperation(o.sendAsset()),
n.sendMax=this._fromXDRAmount(o.sendMax()),n.destination=(0,hr.encodeMuxedAccountToAddress)(o.destination()),n.destAsset=je.Asset.fromOperation(o.destAsset()),n.
destAmount=this._fromXDRAmount(o.destAmount()),n.path=[];var a=o.path();Object.keys(a).forEach(function(C){n.path.push(je.Asset.fromOperation(a[C]))});break}case"\
pathPaymentStrictSend":{n.type="pathPaymentStrictSend",n.sendAsset=je.Asset.fromOperation(o.sendAsset()),n.sendAmount=this._fromXDRAmount(o.sendAmount()),n.destination=
(0,hr.encodeMuxedAccountToAddress)(o.destination()),n.destAsset=je.Asset.fromOperation(o.destAsset()),n.destMin=this._fromXDRAmount(o.destMin()),n.path=[];var s=o.
path();Object.keys(s).forEach(function(C){n.path.push(je.Asset.fromOperation(s[C]))});break}case"changeTrust":{n.type="changeTrust",o.line().switch()===xe.default.
AssetType.assetTypePoolShare()?n.line=c1.LiquidityPoolAsset.fromOperation(o.line()):n.line=je.Asset.fromOperation(o.line()),n.limit=this._fromXDRAmount(o.limit());
break}case"allowTrust":{n.type="allowTrust",n.trustor=ht(o.trustor()),n.assetCode=o.asset().value().toString(),n.assetCode=(0,s1.trimEnd)(n.assetCode,"\0"),n.authorize=
o.authorize();break}case"setOptions":{if(n.type="setOptions",o.inflationDest()&&(n.inflationDest=ht(o.inflationDest())),n.clearFlags=o.clearFlags(),n.setFlags=o.
setFlags(),n.masterWeight=o.masterWeight(),n.lowThreshold=o.lowThreshold(),n.medThreshold=o.medThreshold(),n.highThreshold=o.highThreshold(),n.homeDomain=o.homeDomain()!==
void 0?o.homeDomain().toString("ascii"):void 0,o.signer()){var u={},p=o.signer().key().arm();if(p==="ed25519")u.ed25519PublicKey=ht(o.signer().key());else if(p===
"preAuthTx")u.preAuthTx=o.signer().key().preAuthTx();else if(p==="hashX")u.sha256Hash=o.signer().key().hashX();else if(p==="ed25519SignedPayload"){var f=o.signer().
key().ed25519SignedPayload();u.ed25519SignedPayload=nu.StrKey.encodeSignedPayload(f.toXDR())}u.weight=o.signer().weight(),n.signer=u}break}case"manageOffer":case"\
manageSellOffer":{n.type="manageSellOffer",n.selling=je.Asset.fromOperation(o.selling()),n.buying=je.Asset.fromOperation(o.buying()),n.amount=this._fromXDRAmount(
o.amount()),n.price=this._fromXDRPrice(o.price()),n.offerId=o.offerId().toString();break}case"manageBuyOffer":{n.type="manageBuyOffer",n.selling=je.Asset.fromOperation(
o.selling()),n.buying=je.Asset.fromOperation(o.buying()),n.buyAmount=this._fromXDRAmount(o.buyAmount()),n.price=this._fromXDRPrice(o.price()),n.offerId=o.offerId().
toString();break}case"createPassiveOffer":case"createPassiveSellOffer":{n.type="createPassiveSellOffer",n.selling=je.Asset.fromOperation(o.selling()),n.buying=je.
Asset.fromOperation(o.buying()),n.amount=this._fromXDRAmount(o.amount()),n.price=this._fromXDRPrice(o.price());break}case"accountMerge":{n.type="accountMerge",n.
destination=(0,hr.encodeMuxedAccountToAddress)(o);break}case"manageData":{n.type="manageData",n.name=o.dataName().toString("ascii"),n.value=o.dataValue();break}case"\
inflation":{n.type="inflation";break}case"bumpSequence":{n.type="bumpSequence",n.bumpTo=o.bumpTo().toString();break}case"createClaimableBalance":{n.type="create\
ClaimableBalance",n.asset=je.Asset.fromOperation(o.asset()),n.amount=this._fromXDRAmount(o.amount()),n.claimants=[],o.claimants().forEach(function(C){n.claimants.
push(l1.Claimant.fromXDR(C))});break}case"claimClaimableBalance":{n.type="claimClaimableBalance",n.balanceId=o.toXDR("hex");break}case"beginSponsoringFutureRese\
rves":{n.type="beginSponsoringFutureReserves",n.sponsoredId=ht(o.sponsoredId());break}case"endSponsoringFutureReserves":{n.type="endSponsoringFutureReserves";break}case"\
revokeSponsorship":{g1(o,n);break}case"clawback":{n.type="clawback",n.amount=this._fromXDRAmount(o.amount()),n.from=(0,hr.encodeMuxedAccountToAddress)(o.from()),
n.asset=je.Asset.fromOperation(o.asset());break}case"clawbackClaimableBalance":{n.type="clawbackClaimableBalance",n.balanceId=o.toXDR("hex");break}case"setTrust\
LineFlags":{n.type="setTrustLineFlags",n.asset=je.Asset.fromOperation(o.asset()),n.trustor=ht(o.trustor());var d=o.clearFlags(),c=o.setFlags(),l={authorized:xe.
default.TrustLineFlags.authorizedFlag(),authorizedToMaintainLiabilities:xe.default.TrustLineFlags.authorizedToMaintainLiabilitiesFlag(),clawbackEnabled:xe.default.
TrustLineFlags.trustlineClawbackEnabledFlag()},h=function(S){var D=l[S].value;if(c&D)return!0;if(d&D)return!1};n.flags={},Object.keys(l).forEach(function(C){n.flags[C]=
h(C)});break}case"liquidityPoolDeposit":{n.type="liquidityPoolDeposit",n.liquidityPoolId=o.liquidityPoolId().toString("hex"),n.maxAmountA=this._fromXDRAmount(o.
maxAmountA()),n.maxAmountB=this._fromXDRAmount(o.maxAmountB()),n.minPrice=this._fromXDRPrice(o.minPrice()),n.maxPrice=this._fromXDRPrice(o.maxPrice());break}case"\
liquidityPoolWithdraw":{n.type="liquidityPoolWithdraw",n.liquidityPoolId=o.liquidityPoolId().toString("hex"),n.amount=this._fromXDRAmount(o.amount()),n.minAmountA=
this._fromXDRAmount(o.minAmountA()),n.minAmountB=this._fromXDRAmount(o.minAmountB());break}case"invokeHostFunction":{var b;n.type="invokeHostFunction",n.func=o.
hostFunction(),n.auth=(b=o.auth())!==null&&b!==void 0?b:[];break}case"extendFootprintTtl":{n.type="extendFootprintTtl",n.extendTo=o.extendTo();break}case"restor\
eFootprint":{n.type="restoreFootprint";break}default:throw new Error("Unknown operation: ".concat(i))}return n}},{key:"isValidAmount",value:function(r){var n=arguments.
length>1&&arguments[1]!==void 0?arguments[1]:!1;if(typeof r!="string")return!1;var o;try{o=new jr.default(r)}catch{return!1}return!(!n&&o.isZero()||o.isNegative()||
o.times(ru).gt(new jr.default(m1).toString())||o.decimalPlaces()>7||o.isNaN()||!o.isFinite())}},{key:"constructAmountRequirementsError",value:function(r){return"".
concat(r," argument must be of type String, represent a positive number and have at most 7 digits after the decimal")}},{key:"_checkUnsignedIntValue",value:function(r,n){
var o=arguments.length>2&&arguments[2]!==void 0?arguments[2]:null;if(!(typeof n>"u"))switch(typeof n=="string"&&(n=parseFloat(n)),!0){case(typeof n!="number"||!Number.
isFinite(n)||n%1!==0):throw new Error("".concat(r," value is invalid"));case n<0:throw new Error("".concat(r," value must be unsigned"));case(!o||o&&o(n,r)):return n;default:
throw new Error("".concat(r," value is invalid"))}}},{key:"_toXDRAmount",value:function(r){var n=new jr.default(r).times(ru);return a1.Hyper.fromString(n.toString())}},
{key:"_fromXDRAmount",value:function(r){return new jr.default(r).div(ru).toFixed(7)}},{key:"_fromXDRPrice",value:function(r){var n=new jr.default(r.n());return n.
div(new jr.default(r.d())).toString()}},{key:"_toXDRPrice",value:function(r){var n;if(r.n!==void 0&&r.d!==void 0)n=new xe.default.Price(r);else{var o=(0,u1.best_r)(
r);n=new xe.default.Price({n:parseInt(o[0],10),d:parseInt(o[1],10)})}if(n.n()<0||n.d()<0)throw new Error("price must be positive");return n}}])})();function g1(e,t){
switch(e.switch().name){case"revokeSponsorshipLedgerEntry":{var r=e.ledgerKey();switch(r.switch().name){case xe.default.LedgerEntryType.account().name:{t.type="\
revokeAccountSponsorship",t.account=ht(r.account().accountId());break}case xe.default.LedgerEntryType.trustline().name:{t.type="revokeTrustlineSponsorship",t.account=
ht(r.trustLine().accountId());var n=r.trustLine().asset();n.switch()===xe.default.AssetType.assetTypePoolShare()?t.asset=f1.LiquidityPoolId.fromOperation(n):t.asset=
je.Asset.fromOperation(n);break}case xe.default.LedgerEntryType.offer().name:{t.type="revokeOfferSponsorship",t.seller=ht(r.offer().sellerId()),t.offerId=r.offer().
offerId().toString();break}case xe.default.LedgerEntryType.data().name:{t.type="revokeDataSponsorship",t.account=ht(r.data().accountId()),t.name=r.data().dataName().
toString("ascii");break}case xe.default.LedgerEntryType.claimableBalance().name:{t.type="revokeClaimableBalanceSponsorship",t.balanceId=r.claimableBalance().balanceId().
toXDR("hex");break}case xe.default.LedgerEntryType.liquidityPool().name:{t.type="revokeLiquidityPoolSponsorship",t.liquidityPoolId=r.liquidityPool().liquidityPoolId().
toString("hex");break}default:throw new Error("Unknown ledgerKey: ".concat(e.switch().name))}break}case"revokeSponsorshipSigner":{t.type="revokeSignerSponsorshi\
p",t.account=ht(e.signer().accountId()),t.signer=v1(e.signer().signerKey());break}default:throw new Error("Unknown revokeSponsorship: ".concat(e.switch().name))}}
function v1(e){var t={};switch(e.switch().name){case xe.default.SignerKeyType.signerKeyTypeEd25519().name:{t.ed25519PublicKey=nu.StrKey.encodeEd25519PublicKey(e.
ed25519());break}case xe.default.SignerKeyType.signerKeyTypePreAuthTx().name:{t.preAuthTx=e.preAuthTx().toString("hex");break}case xe.default.SignerKeyType.signerKeyTypeHashX().
name:{t.sha256Hash=e.hashX().toString("hex");break}default:throw new Error("Unknown signerKey: ".concat(e.switch().name))}return t}function ht(e){return nu.StrKey.
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
fe.uploadContractWasm=le.uploadContractWasm});var yi=O(nt=>{"use strict";Object.defineProperty(nt,"__esModule",{value:!0});nt.MemoText=nt.MemoReturn=nt.MemoNone=nt.MemoID=nt.MemoHash=nt.Memo=void 0;var b1=He(),
S1=hy($t()),Kr=hy(J());function hy(e){return e&&e.__esModule?e:{default:e}}function Mn(e){"@babel/helpers - typeof";return Mn=typeof Symbol=="function"&&typeof Symbol.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},
Mn(e)}function w1(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function yy(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=
n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,A1(n.key),n)}}function _1(e,t,r){return t&&yy(e.prototype,t),r&&yy(e,r),
Object.defineProperty(e,"prototype",{writable:!1}),e}function A1(e){var t=E1(e,"string");return Mn(t)=="symbol"?t:t+""}function E1(e,t){if(Mn(e)!="object"||!e)return e;
var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(Mn(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive v\
alue.")}return(t==="string"?String:Number)(e)}var ci=nt.MemoNone="none",li=nt.MemoID="id",fi=nt.MemoText="text",pi=nt.MemoHash="hash",di=nt.MemoReturn="return",
sO=nt.Memo=(function(){function e(t){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:null;switch(w1(this,e),this._type=t,this._value=r,this._type){case ci:
break;case li:e._validateIdValue(r);break;case fi:e._validateTextValue(r);break;case pi:case di:e._validateHashValue(r),typeof r=="string"&&(this._value=Buffer.
from(r,"hex"));break;default:throw new Error("Invalid memo type")}}return _1(e,[{key:"type",get:function(){return this._type},set:function(r){throw new Error("M\
emo is immutable")}},{key:"value",get:function(){switch(this._type){case ci:return null;case li:case fi:return this._value;case pi:case di:return Buffer.from(this.
_value);default:throw new Error("Invalid memo type")}},set:function(r){throw new Error("Memo is immutable")}},{key:"toXDRObject",value:function(){switch(this._type){case ci:
return Kr.default.Memo.memoNone();case li:return Kr.default.Memo.memoId(b1.UnsignedHyper.fromString(this._value));case fi:return Kr.default.Memo.memoText(this._value);case pi:
return Kr.default.Memo.memoHash(this._value);case di:return Kr.default.Memo.memoReturn(this._value);default:return null}}}],[{key:"_validateIdValue",value:function(r){
var n=new Error("Expects a uint64 as a string. Got ".concat(r));if(typeof r!="string")throw n;var o;try{o=new S1.default(r)}catch{throw n}if(!o.isFinite()||o.isNaN()||
o.isNegative()||!o.isInteger()||o.isGreaterThan("18446744073709551615"))throw n}},{key:"_validateTextValue",value:function(r){if(!Kr.default.Memo.armTypeForArm(
"text").isValid(r))throw new Error("Expects string, array or buffer, max 28 bytes")}},{key:"_validateHashValue",value:function(r){var n=new Error("Expects a 32 \
byte hash value or hex encoded string. Got ".concat(r));if(r===null||typeof r>"u")throw n;var o;if(typeof r=="string"){if(!/^[0-9A-Fa-f]{64}$/g.test(r))throw n;
o=Buffer.from(r,"hex")}else if(Buffer.isBuffer(r))o=Buffer.from(r);else throw n;if(!o.length||o.length!==32)throw n}},{key:"none",value:function(){return new e(
ci)}},{key:"text",value:function(r){return new e(fi,r)}},{key:"id",value:function(r){return new e(li,r)}},{key:"hash",value:function(r){return new e(pi,r)}},{key:"\
return",value:function(r){return new e(di,r)}},{key:"fromXDRObject",value:function(r){switch(r.arm()){case"id":return e.id(r.value().toString());case"text":return e.
text(r.value());case"hash":return e.hash(r.value());case"retHash":return e.return(r.value());default:break}if(typeof r.value()>"u")return e.none();throw new Error(
"Unknown type")}}])})()});var gi=O(mi=>{"use strict";function Hr(e){"@babel/helpers - typeof";return Hr=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Hr(e)}Object.defineProperty(mi,"__esModule",{value:!0});
mi.Transaction=void 0;var we=P1(J()),my=It(),gy=Be(),vy=Rn(),T1=yi(),k1=Wo(),by=st();function P1(e){return e&&e.__esModule?e:{default:e}}function O1(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function Sy(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=
!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,I1(n.key),n)}}function B1(e,t,r){return t&&Sy(e.prototype,t),r&&Sy(e,r),Object.defineProperty(e,"prototy\
pe",{writable:!1}),e}function I1(e){var t=C1(e,"string");return Hr(t)=="symbol"?t:t+""}function C1(e,t){if(Hr(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];
if(r!==void 0){var n=r.call(e,t||"default");if(Hr(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
String:Number)(e)}function R1(e,t,r){return t=hi(t),M1(e,wy()?Reflect.construct(t,r||[],hi(e).constructor):t.apply(e,r))}function M1(e,t){if(t&&(Hr(t)=="object"||
typeof t=="function"))return t;if(t!==void 0)throw new TypeError("Derived constructors may only return object or undefined");return D1(e)}function D1(e){if(e===
void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return e}function wy(){try{var e=!Boolean.prototype.valueOf.call(Reflect.
construct(Boolean,[],function(){}))}catch{}return(wy=function(){return!!e})()}function hi(e){return hi=Object.setPrototypeOf?Object.getPrototypeOf.bind():function(t){
return t.__proto__||Object.getPrototypeOf(t)},hi(e)}function q1(e,t){if(typeof t!="function"&&t!==null)throw new TypeError("Super expression must either be null\
 or a function");e.prototype=Object.create(t&&t.prototype,{constructor:{value:e,writable:!0,configurable:!0}}),Object.defineProperty(e,"prototype",{writable:!1}),
t&&ou(e,t)}function ou(e,t){return ou=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(r,n){return r.__proto__=n,r},ou(e,t)}var cO=mi.Transaction=(function(e){
function t(r,n){var o;if(O1(this,t),typeof r=="string"){var i=Buffer.from(r,"base64");r=we.default.TransactionEnvelope.fromXDR(i)}var a=r.switch();if(!(a===we.default.
EnvelopeType.envelopeTypeTxV0()||a===we.default.EnvelopeType.envelopeTypeTx()))throw new Error("Invalid TransactionEnvelope: expected an envelopeTypeTxV0 or env\
elopeTypeTx but received an ".concat(a.name,"."));var s=r.value(),u=s.tx(),p=u.fee().toString(),f=(s.signatures()||[]).slice();o=R1(this,t,[u,f,p,n]),o._envelopeType=
a,o._memo=u.memo(),o._sequence=u.seqNum().toString(),o._envelopeType===we.default.EnvelopeType.envelopeTypeTxV0()?o._source=gy.StrKey.encodeEd25519PublicKey(o.tx.
sourceAccountEd25519()):o._source=(0,by.encodeMuxedAccountToAddress)(o.tx.sourceAccount());var d=null,c=null;switch(o._envelopeType){case we.default.EnvelopeType.
envelopeTypeTxV0():c=u.timeBounds();break;case we.default.EnvelopeType.envelopeTypeTx():switch(u.cond().switch()){case we.default.PreconditionType.precondTime():
c=u.cond().timeBounds();break;case we.default.PreconditionType.precondV2():d=u.cond().v2(),c=d.timeBounds();break;default:break}break;default:break}if(c&&(o._timeBounds=
{minTime:c.minTime().toString(),maxTime:c.maxTime().toString()}),d){var l=d.ledgerBounds();l&&(o._ledgerBounds={minLedger:l.minLedger(),maxLedger:l.maxLedger()});
var h=d.minSeqNum();h&&(o._minAccountSequence=h.toString()),o._minAccountSequenceAge=d.minSeqAge(),o._minAccountSequenceLedgerGap=d.minSeqLedgerGap(),o._extraSigners=
d.extraSigners()}var b=u.operations()||[];return o._operations=b.map(function(C){return vy.Operation.fromXDRObject(C)}),o}return q1(t,e),B1(t,[{key:"timeBounds",
get:function(){return this._timeBounds},set:function(n){throw new Error("Transaction is immutable")}},{key:"ledgerBounds",get:function(){return this._ledgerBounds},
set:function(n){throw new Error("Transaction is immutable")}},{key:"minAccountSequence",get:function(){return this._minAccountSequence},set:function(n){throw new Error(
"Transaction is immutable")}},{key:"minAccountSequenceAge",get:function(){return this._minAccountSequenceAge},set:function(n){throw new Error("Transaction is im\
mutable")}},{key:"minAccountSequenceLedgerGap",get:function(){return this._minAccountSequenceLedgerGap},set:function(n){throw new Error("Transaction is immutabl\
e")}},{key:"extraSigners",get:function(){return this._extraSigners},set:function(n){throw new Error("Transaction is immutable")}},{key:"sequence",get:function(){
return this._sequence},set:function(n){throw new Error("Transaction is immutable")}},{key:"source",get:function(){return this._source},set:function(n){throw new Error(
"Transaction is immutable")}},{key:"operations",get:function(){return this._operations},set:function(n){throw new Error("Transaction is immutable")}},{key:"memo",
get:function(){return T1.Memo.fromXDRObject(this._memo)},set:function(n){throw new Error("Transaction is immutable")}},{key:"signatureBase",value:function(){var n=this.
tx;this._envelopeType===we.default.EnvelopeType.envelopeTypeTxV0()&&(n=we.default.Transaction.fromXDR(Buffer.concat([we.default.PublicKeyType.publicKeyTypeEd25519().
toXDR(),n.toXDR()])));var o=new we.default.TransactionSignaturePayloadTaggedTransaction.envelopeTypeTx(n),i=new we.default.TransactionSignaturePayload({networkId:we.
default.Hash.fromXDR((0,my.hash)(this.networkPassphrase)),taggedTransaction:o});return i.toXDR()}},{key:"toEnvelope",value:function(){var n=this.tx.toXDR(),o=this.
signatures.slice(),i;switch(this._envelopeType){case we.default.EnvelopeType.envelopeTypeTxV0():i=new we.default.TransactionEnvelope.envelopeTypeTxV0(new we.default.
TransactionV0Envelope({tx:we.default.TransactionV0.fromXDR(n),signatures:o}));break;case we.default.EnvelopeType.envelopeTypeTx():i=new we.default.TransactionEnvelope.
envelopeTypeTx(new we.default.TransactionV1Envelope({tx:we.default.Transaction.fromXDR(n),signatures:o}));break;default:throw new Error("Invalid TransactionEnve\
lope: expected an envelopeTypeTxV0 or envelopeTypeTx but received an ".concat(this._envelopeType.name,"."))}return i}},{key:"getClaimableBalanceId",value:function(n){
if(!Number.isInteger(n)||n<0||n>=this.operations.length)throw new RangeError("invalid operation index");var o=this.operations[n];try{o=vy.Operation.createClaimableBalance(
o)}catch(p){throw new TypeError("expected createClaimableBalance, got ".concat(o.type,": ").concat(p))}var i=gy.StrKey.decodeEd25519PublicKey((0,by.extractBaseAddress)(
this.source)),a=we.default.HashIdPreimage.envelopeTypeOpId(new we.default.HashIdPreimageOperationId({sourceAccount:we.default.AccountId.publicKeyTypeEd25519(i),
seqNum:we.default.SequenceNumber.fromString(this.sequence),opNum:n})),s=(0,my.hash)(a.toXDR("raw")),u=we.default.ClaimableBalanceId.claimableBalanceIdTypeV0(s);
return u.toXDR("hex")}}])})(k1.TransactionBase)});var au=O(bi=>{"use strict";function Xr(e){"@babel/helpers - typeof";return Xr=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Xr(e)}Object.defineProperty(bi,"__esModule",{value:!0});
bi.FeeBumpTransaction=void 0;var Ft=j1(J()),L1=It(),F1=gi(),N1=Wo(),U1=st();function j1(e){return e&&e.__esModule?e:{default:e}}function V1(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function _y(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=
!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,H1(n.key),n)}}function K1(e,t,r){return t&&_y(e.prototype,t),r&&_y(e,r),Object.defineProperty(e,"prototy\
pe",{writable:!1}),e}function H1(e){var t=X1(e,"string");return Xr(t)=="symbol"?t:t+""}function X1(e,t){if(Xr(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];
if(r!==void 0){var n=r.call(e,t||"default");if(Xr(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
String:Number)(e)}function z1(e,t,r){return t=vi(t),W1(e,Ay()?Reflect.construct(t,r||[],vi(e).constructor):t.apply(e,r))}function W1(e,t){if(t&&(Xr(t)=="object"||
typeof t=="function"))return t;if(t!==void 0)throw new TypeError("Derived constructors may only return object or undefined");return x1(e)}function x1(e){if(e===
void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return e}function Ay(){try{var e=!Boolean.prototype.valueOf.call(Reflect.
construct(Boolean,[],function(){}))}catch{}return(Ay=function(){return!!e})()}function vi(e){return vi=Object.setPrototypeOf?Object.getPrototypeOf.bind():function(t){
return t.__proto__||Object.getPrototypeOf(t)},vi(e)}function $1(e,t){if(typeof t!="function"&&t!==null)throw new TypeError("Super expression must either be null\
 or a function");e.prototype=Object.create(t&&t.prototype,{constructor:{value:e,writable:!0,configurable:!0}}),Object.defineProperty(e,"prototype",{writable:!1}),
t&&iu(e,t)}function iu(e,t){return iu=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(r,n){return r.__proto__=n,r},iu(e,t)}var fO=bi.FeeBumpTransaction=
(function(e){function t(r,n){var o;if(V1(this,t),typeof r=="string"){var i=Buffer.from(r,"base64");r=Ft.default.TransactionEnvelope.fromXDR(i)}var a=r.switch();
if(a!==Ft.default.EnvelopeType.envelopeTypeTxFeeBump())throw new Error("Invalid TransactionEnvelope: expected an envelopeTypeTxFeeBump but received an ".concat(
a.name,"."));var s=r.value(),u=s.tx(),p=u.fee().toString(),f=(s.signatures()||[]).slice();o=z1(this,t,[u,f,p,n]);var d=Ft.default.TransactionEnvelope.envelopeTypeTx(
u.innerTx().v1());return o._feeSource=(0,U1.encodeMuxedAccountToAddress)(o.tx.feeSource()),o._innerTransaction=new F1.Transaction(d,n),o}return $1(t,e),K1(t,[{key:"\
innerTransaction",get:function(){return this._innerTransaction}},{key:"operations",get:function(){return this._innerTransaction.operations}},{key:"feeSource",get:function(){
return this._feeSource}},{key:"signatureBase",value:function(){var n=new Ft.default.TransactionSignaturePayloadTaggedTransaction.envelopeTypeTxFeeBump(this.tx),
o=new Ft.default.TransactionSignaturePayload({networkId:Ft.default.Hash.fromXDR((0,L1.hash)(this.networkPassphrase)),taggedTransaction:n});return o.toXDR()}},{key:"\
toEnvelope",value:function(){var n=new Ft.default.FeeBumpTransactionEnvelope({tx:Ft.default.FeeBumpTransaction.fromXDR(this.tx.toXDR()),signatures:this.signatures.
slice()});return new Ft.default.TransactionEnvelope.envelopeTypeTxFeeBump(n)}}])})(N1.TransactionBase)});var wi=O(Si=>{"use strict";Object.defineProperty(Si,"__esModule",{value:!0});Si.Account=void 0;var G1=Z1($t()),Ey=Be();function Z1(e){return e&&e.__esModule?e:{
default:e}}function Dn(e){"@babel/helpers - typeof";return Dn=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Dn(e)}function Y1(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Ty(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,J1(n.key),n)}}function Q1(e,t,r){return t&&Ty(e.prototype,t),r&&Ty(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function J1(e){
var t=eA(e,"string");return Dn(t)=="symbol"?t:t+""}function eA(e,t){if(Dn(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(Dn(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var dO=Si.Account=
(function(){function e(t,r){if(Y1(this,e),Ey.StrKey.isValidMed25519PublicKey(t))throw new Error("accountId is an M-address; use MuxedAccount instead");if(!Ey.StrKey.
isValidEd25519PublicKey(t))throw new Error("accountId is invalid");if(typeof r!="string")throw new Error("sequence must be of type string");this._accountId=t,this.
sequence=new G1.default(r)}return Q1(e,[{key:"accountId",value:function(){return this._accountId}},{key:"sequenceNumber",value:function(){return this.sequence.toString()}},
{key:"incrementSequenceNumber",value:function(){this.sequence=this.sequence.plus(1)}}])})()});var su=O(_i=>{"use strict";Object.defineProperty(_i,"__esModule",{value:!0});_i.MuxedAccount=void 0;var tA=oA(J()),rA=wi(),nA=Be(),qn=st();function oA(e){return e&&
e.__esModule?e:{default:e}}function Ln(e){"@babel/helpers - typeof";return Ln=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Ln(e)}function iA(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function ky(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,sA(n.key),n)}}function aA(e,t,r){return t&&ky(e.prototype,t),r&&ky(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function sA(e){
var t=uA(e,"string");return Ln(t)=="symbol"?t:t+""}function uA(e,t){if(Ln(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(Ln(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var hO=_i.MuxedAccount=
(function(){function e(t,r){iA(this,e);var n=t.accountId();if(!nA.StrKey.isValidEd25519PublicKey(n))throw new Error("accountId is invalid");this.account=t,this.
_muxedXdr=(0,qn.encodeMuxedAccount)(n,r),this._mAddress=(0,qn.encodeMuxedAccountToAddress)(this._muxedXdr),this._id=r}return aA(e,[{key:"baseAccount",value:function(){
return this.account}},{key:"accountId",value:function(){return this._mAddress}},{key:"id",value:function(){return this._id}},{key:"setId",value:function(r){if(typeof r!=
"string")throw new Error("id should be a string representing a number (uint64)");return this._muxedXdr.med25519().id(tA.default.Uint64.fromString(r)),this._mAddress=
(0,qn.encodeMuxedAccountToAddress)(this._muxedXdr),this._id=r,this}},{key:"sequenceNumber",value:function(){return this.account.sequenceNumber()}},{key:"increme\
ntSequenceNumber",value:function(){return this.account.incrementSequenceNumber()}},{key:"toXDRObject",value:function(){return this._muxedXdr}},{key:"equals",value:function(r){
return this.accountId()===r.accountId()}}],[{key:"fromAddress",value:function(r,n){var o=(0,qn.decodeAddressToMuxedAccount)(r),i=(0,qn.extractBaseAddress)(r),a=o.
med25519().id().toString();return new e(new rA.Account(i,n),a)}}])})()});var uu=O(Ai=>{"use strict";Object.defineProperty(Ai,"__esModule",{value:!0});Ai.SorobanDataBuilder=void 0;var Zt=cA(J());function cA(e){return e&&e.__esModule?e:
{default:e}}function Fn(e){"@babel/helpers - typeof";return Fn=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Fn(e)}function lA(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Py(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,Oy(n.key),n)}}function fA(e,t,r){return t&&Py(e.prototype,t),r&&Py(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function pA(e,t,r){
return(t=Oy(t))in e?Object.defineProperty(e,t,{value:r,enumerable:!0,configurable:!0,writable:!0}):e[t]=r,e}function Oy(e){var t=dA(e,"string");return Fn(t)=="s\
ymbol"?t:t+""}function dA(e,t){if(Fn(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(Fn(n)!="object")return n;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var gO=Ai.SorobanDataBuilder=(function(){function e(t){
lA(this,e),pA(this,"_data",void 0);var r;t?typeof t=="string"||ArrayBuffer.isView(t)?r=e.fromXDR(t):r=e.fromXDR(t.toXDR()):r=new Zt.default.SorobanTransactionData(
{resources:new Zt.default.SorobanResources({footprint:new Zt.default.LedgerFootprint({readOnly:[],readWrite:[]}),instructions:0,diskReadBytes:0,writeBytes:0}),ext:new Zt.
default.SorobanTransactionDataExt(0),resourceFee:new Zt.default.Int64(0)}),this._data=r}return fA(e,[{key:"setResourceFee",value:function(r){return this._data.resourceFee(
new Zt.default.Int64(r)),this}},{key:"setResources",value:function(r,n,o){return this._data.resources().instructions(r),this._data.resources().diskReadBytes(n),
this._data.resources().writeBytes(o),this}},{key:"appendFootprint",value:function(r,n){return this.setFootprint(this.getReadOnly().concat(r),this.getReadWrite().
concat(n))}},{key:"setFootprint",value:function(r,n){return r!==null&&this.setReadOnly(r),n!==null&&this.setReadWrite(n),this}},{key:"setReadOnly",value:function(r){
return this._data.resources().footprint().readOnly(r??[]),this}},{key:"setReadWrite",value:function(r){return this._data.resources().footprint().readWrite(r??[]),
this}},{key:"build",value:function(){return Zt.default.SorobanTransactionData.fromXDR(this._data.toXDR())}},{key:"getReadOnly",value:function(){return this.getFootprint().
readOnly()}},{key:"getReadWrite",value:function(){return this.getFootprint().readWrite()}},{key:"getFootprint",value:function(){return this._data.resources().footprint()}}],
[{key:"fromXDR",value:function(r){return Zt.default.SorobanTransactionData.fromXDR(r,typeof r=="string"?"base64":"raw")}}])})()});var lu=O(Ei=>{"use strict";Object.defineProperty(Ei,"__esModule",{value:!0});Ei.SignerKey=void 0;var Nt=yA(J()),cu=Be();function yA(e){return e&&e.__esModule?e:
{default:e}}function Nn(e){"@babel/helpers - typeof";return Nn=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Nn(e)}function hA(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function By(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,gA(n.key),n)}}function mA(e,t,r){return t&&By(e.prototype,t),r&&By(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function gA(e){
var t=vA(e,"string");return Nn(t)=="symbol"?t:t+""}function vA(e,t){if(Nn(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(Nn(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var bO=Ei.SignerKey=
(function(){function e(){hA(this,e)}return mA(e,null,[{key:"decodeAddress",value:function(r){var n={ed25519PublicKey:Nt.default.SignerKey.signerKeyTypeEd25519,preAuthTx:Nt.
default.SignerKey.signerKeyTypePreAuthTx,sha256Hash:Nt.default.SignerKey.signerKeyTypeHashX,signedPayload:Nt.default.SignerKey.signerKeyTypeEd25519SignedPayload},
o=cu.StrKey.getVersionByteForPrefix(r),i=n[o];if(!i)throw new Error("invalid signer key type (".concat(o,")"));var a=(0,cu.decodeCheck)(o,r);return i(o==="signe\
dPayload"?new Nt.default.SignerKeyEd25519SignedPayload({ed25519:a.slice(0,32),payload:a.slice(36,36+a.readUInt32BE(32))}):a)}},{key:"encodeSignerKey",value:function(r){
var n,o;switch(r.switch()){case Nt.default.SignerKeyType.signerKeyTypeEd25519():n="ed25519PublicKey",o=r.value();break;case Nt.default.SignerKeyType.signerKeyTypePreAuthTx():
n="preAuthTx",o=r.value();break;case Nt.default.SignerKeyType.signerKeyTypeHashX():n="sha256Hash",o=r.value();break;case Nt.default.SignerKeyType.signerKeyTypeEd25519SignedPayload():
n="signedPayload",o=r.ed25519SignedPayload().toXDR("raw");break;default:throw new Error("invalid SignerKey (type: ".concat(r.switch(),")"))}return(0,cu.encodeCheck)(
n,o)}}])})()});var fu=O(ki=>{"use strict";Object.defineProperty(ki,"__esModule",{value:!0});ki.Contract=void 0;var bA=Gt(),SA=Rn(),Ti=wA(J()),Iy=Be();function wA(e){return e&&
e.__esModule?e:{default:e}}function Un(e){"@babel/helpers - typeof";return Un=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Un(e)}function _A(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Cy(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,EA(n.key),n)}}function AA(e,t,r){return t&&Cy(e.prototype,t),r&&Cy(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function EA(e){
var t=TA(e,"string");return Un(t)=="symbol"?t:t+""}function TA(e,t){if(Un(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(Un(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var wO=ki.Contract=
(function(){function e(t){_A(this,e);try{this._id=Iy.StrKey.decodeContract(t)}catch{throw new Error("Invalid contract ID: ".concat(t))}}return AA(e,[{key:"contr\
actId",value:function(){return Iy.StrKey.encodeContract(this._id)}},{key:"toString",value:function(){return this.contractId()}},{key:"address",value:function(){
return bA.Address.contract(this._id)}},{key:"call",value:function(r){for(var n=arguments.length,o=new Array(n>1?n-1:0),i=1;i<n;i++)o[i-1]=arguments[i];return SA.
Operation.invokeContractFunction({contract:this.address().toString(),function:r,args:o})}},{key:"getFootprint",value:function(){return Ti.default.LedgerKey.contractData(
new Ti.default.LedgerKeyContractData({contract:this.address().toScAddress(),key:Ti.default.ScVal.scvLedgerKeyContractInstance(),durability:Ti.default.ContractDataDurability.
persistent()}))}}])})()});var du=O(Oi=>{"use strict";function zr(e){"@babel/helpers - typeof";return zr=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},zr(e)}Object.defineProperty(Oi,"__esModule",{value:!0});
Oi.Uint128=void 0;var kA=He();function PA(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function Ry(e,t){for(var r=0;r<t.length;r++){
var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,BA(n.key),n)}}function OA(e,t,r){return t&&Ry(e.
prototype,t),r&&Ry(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function BA(e){var t=IA(e,"string");return zr(t)=="symbol"?t:t+""}function IA(e,t){
if(zr(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(zr(n)!="object")return n;throw new TypeError("@@toPri\
mitive must return a primitive value.")}return(t==="string"?String:Number)(e)}function CA(e,t,r){return t=Pi(t),RA(e,My()?Reflect.construct(t,r||[],Pi(e).constructor):
t.apply(e,r))}function RA(e,t){if(t&&(zr(t)=="object"||typeof t=="function"))return t;if(t!==void 0)throw new TypeError("Derived constructors may only return ob\
ject or undefined");return MA(e)}function MA(e){if(e===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return e}function My(){
try{var e=!Boolean.prototype.valueOf.call(Reflect.construct(Boolean,[],function(){}))}catch{}return(My=function(){return!!e})()}function Pi(e){return Pi=Object.
setPrototypeOf?Object.getPrototypeOf.bind():function(t){return t.__proto__||Object.getPrototypeOf(t)},Pi(e)}function DA(e,t){if(typeof t!="function"&&t!==null)throw new TypeError(
"Super expression must either be null or a function");e.prototype=Object.create(t&&t.prototype,{constructor:{value:e,writable:!0,configurable:!0}}),Object.defineProperty(
e,"prototype",{writable:!1}),t&&pu(e,t)}function pu(e,t){return pu=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(r,n){return r.__proto__=n,r},pu(e,
t)}var qA=Oi.Uint128=(function(e){function t(){PA(this,t);for(var r=arguments.length,n=new Array(r),o=0;o<r;o++)n[o]=arguments[o];return CA(this,t,[n])}return DA(
t,e),OA(t,[{key:"unsigned",get:function(){return!0}},{key:"size",get:function(){return 128}}])})(kA.LargeInt);qA.defineIntBoundaries()});var hu=O(Ii=>{"use strict";function Wr(e){"@babel/helpers - typeof";return Wr=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Wr(e)}Object.defineProperty(Ii,"__esModule",{value:!0});
Ii.Uint256=void 0;var LA=He();function FA(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function Dy(e,t){for(var r=0;r<t.length;r++){
var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,UA(n.key),n)}}function NA(e,t,r){return t&&Dy(e.
prototype,t),r&&Dy(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function UA(e){var t=jA(e,"string");return Wr(t)=="symbol"?t:t+""}function jA(e,t){
if(Wr(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(Wr(n)!="object")return n;throw new TypeError("@@toPri\
mitive must return a primitive value.")}return(t==="string"?String:Number)(e)}function VA(e,t,r){return t=Bi(t),KA(e,qy()?Reflect.construct(t,r||[],Bi(e).constructor):
t.apply(e,r))}function KA(e,t){if(t&&(Wr(t)=="object"||typeof t=="function"))return t;if(t!==void 0)throw new TypeError("Derived constructors may only return ob\
ject or undefined");return HA(e)}function HA(e){if(e===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return e}function qy(){
try{var e=!Boolean.prototype.valueOf.call(Reflect.construct(Boolean,[],function(){}))}catch{}return(qy=function(){return!!e})()}function Bi(e){return Bi=Object.
setPrototypeOf?Object.getPrototypeOf.bind():function(t){return t.__proto__||Object.getPrototypeOf(t)},Bi(e)}function XA(e,t){if(typeof t!="function"&&t!==null)throw new TypeError(
"Super expression must either be null or a function");e.prototype=Object.create(t&&t.prototype,{constructor:{value:e,writable:!0,configurable:!0}}),Object.defineProperty(
e,"prototype",{writable:!1}),t&&yu(e,t)}function yu(e,t){return yu=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(r,n){return r.__proto__=n,r},yu(e,
t)}var zA=Ii.Uint256=(function(e){function t(){FA(this,t);for(var r=arguments.length,n=new Array(r),o=0;o<r;o++)n[o]=arguments[o];return VA(this,t,[n])}return XA(
t,e),NA(t,[{key:"unsigned",get:function(){return!0}},{key:"size",get:function(){return 256}}])})(LA.LargeInt);zA.defineIntBoundaries()});var gu=O(Ri=>{"use strict";function xr(e){"@babel/helpers - typeof";return xr=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},xr(e)}Object.defineProperty(Ri,"__esModule",{value:!0});
Ri.Int128=void 0;var WA=He();function xA(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function Ly(e,t){for(var r=0;r<t.length;r++){
var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,GA(n.key),n)}}function $A(e,t,r){return t&&Ly(e.
prototype,t),r&&Ly(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function GA(e){var t=ZA(e,"string");return xr(t)=="symbol"?t:t+""}function ZA(e,t){
if(xr(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(xr(n)!="object")return n;throw new TypeError("@@toPri\
mitive must return a primitive value.")}return(t==="string"?String:Number)(e)}function YA(e,t,r){return t=Ci(t),QA(e,Fy()?Reflect.construct(t,r||[],Ci(e).constructor):
t.apply(e,r))}function QA(e,t){if(t&&(xr(t)=="object"||typeof t=="function"))return t;if(t!==void 0)throw new TypeError("Derived constructors may only return ob\
ject or undefined");return JA(e)}function JA(e){if(e===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return e}function Fy(){
try{var e=!Boolean.prototype.valueOf.call(Reflect.construct(Boolean,[],function(){}))}catch{}return(Fy=function(){return!!e})()}function Ci(e){return Ci=Object.
setPrototypeOf?Object.getPrototypeOf.bind():function(t){return t.__proto__||Object.getPrototypeOf(t)},Ci(e)}function e2(e,t){if(typeof t!="function"&&t!==null)throw new TypeError(
"Super expression must either be null or a function");e.prototype=Object.create(t&&t.prototype,{constructor:{value:e,writable:!0,configurable:!0}}),Object.defineProperty(
e,"prototype",{writable:!1}),t&&mu(e,t)}function mu(e,t){return mu=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(r,n){return r.__proto__=n,r},mu(e,
t)}var t2=Ri.Int128=(function(e){function t(){xA(this,t);for(var r=arguments.length,n=new Array(r),o=0;o<r;o++)n[o]=arguments[o];return YA(this,t,[n])}return e2(
t,e),$A(t,[{key:"unsigned",get:function(){return!1}},{key:"size",get:function(){return 128}}])})(WA.LargeInt);t2.defineIntBoundaries()});var bu=O(Di=>{"use strict";function $r(e){"@babel/helpers - typeof";return $r=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},$r(e)}Object.defineProperty(Di,"__esModule",{value:!0});
Di.Int256=void 0;var r2=He();function n2(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function Ny(e,t){for(var r=0;r<t.length;r++){
var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,i2(n.key),n)}}function o2(e,t,r){return t&&Ny(e.
prototype,t),r&&Ny(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function i2(e){var t=a2(e,"string");return $r(t)=="symbol"?t:t+""}function a2(e,t){
if($r(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if($r(n)!="object")return n;throw new TypeError("@@toPri\
mitive must return a primitive value.")}return(t==="string"?String:Number)(e)}function s2(e,t,r){return t=Mi(t),u2(e,Uy()?Reflect.construct(t,r||[],Mi(e).constructor):
t.apply(e,r))}function u2(e,t){if(t&&($r(t)=="object"||typeof t=="function"))return t;if(t!==void 0)throw new TypeError("Derived constructors may only return ob\
ject or undefined");return c2(e)}function c2(e){if(e===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return e}function Uy(){
try{var e=!Boolean.prototype.valueOf.call(Reflect.construct(Boolean,[],function(){}))}catch{}return(Uy=function(){return!!e})()}function Mi(e){return Mi=Object.
setPrototypeOf?Object.getPrototypeOf.bind():function(t){return t.__proto__||Object.getPrototypeOf(t)},Mi(e)}function l2(e,t){if(typeof t!="function"&&t!==null)throw new TypeError(
"Super expression must either be null or a function");e.prototype=Object.create(t&&t.prototype,{constructor:{value:e,writable:!0,configurable:!0}}),Object.defineProperty(
e,"prototype",{writable:!1}),t&&vu(e,t)}function vu(e,t){return vu=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(r,n){return r.__proto__=n,r},vu(e,
t)}var f2=Di.Int256=(function(e){function t(){n2(this,t);for(var r=arguments.length,n=new Array(r),o=0;o<r;o++)n[o]=arguments[o];return s2(this,t,[n])}return l2(
t,e),o2(t,[{key:"unsigned",get:function(){return!1}},{key:"size",get:function(){return 256}}])})(r2.LargeInt);f2.defineIntBoundaries()});var Su=O(qi=>{"use strict";Object.defineProperty(qi,"__esModule",{value:!0});qi.XdrLargeInt=void 0;var jy=He(),p2=du(),d2=hu(),y2=gu(),h2=bu(),Se=m2(J());function m2(e){
return e&&e.__esModule?e:{default:e}}function jn(e){"@babel/helpers - typeof";return jn=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},jn(e)}function g2(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function Vy(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=
!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,Hy(n.key),n)}}function v2(e,t,r){return t&&Vy(e.prototype,t),r&&Vy(e,r),Object.defineProperty(e,"prototy\
pe",{writable:!1}),e}function Ky(e,t,r){return(t=Hy(t))in e?Object.defineProperty(e,t,{value:r,enumerable:!0,configurable:!0,writable:!0}):e[t]=r,e}function Hy(e){
var t=b2(e,"string");return jn(t)=="symbol"?t:t+""}function b2(e,t){if(jn(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(jn(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var PO=qi.XdrLargeInt=
(function(){function e(t,r){switch(g2(this,e),Ky(this,"int",void 0),Ky(this,"type",void 0),r instanceof Array||(r=[r]),r=r.map(function(n){return typeof n=="big\
int"?n:typeof n.toBigInt=="function"?n.toBigInt():BigInt(n)}),t){case"i64":this.int=new jy.Hyper(r);break;case"i128":this.int=new y2.Int128(r);break;case"i256":
this.int=new h2.Int256(r);break;case"u64":case"timepoint":case"duration":this.int=new jy.UnsignedHyper(r);break;case"u128":this.int=new p2.Uint128(r);break;case"\
u256":this.int=new d2.Uint256(r);break;default:throw TypeError("invalid type: ".concat(t))}this.type=t}return v2(e,[{key:"toNumber",value:function(){var r=this.
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
u64":case"u128":case"u256":case"timepoint":case"duration":return!0;default:return!1}}},{key:"getType",value:function(r){return r.slice(3).toLowerCase()}}])})()});var Wy=O(Fi=>{"use strict";function Gr(e){"@babel/helpers - typeof";return Gr=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Gr(e)}Object.defineProperty(Fi,"__esModule",{value:!0});
Fi.ScInt=void 0;var S2=Su();function Xy(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),
Object.defineProperty(e,_2(n.key),n)}}function w2(e,t,r){return t&&Xy(e.prototype,t),r&&Xy(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function _2(e){
var t=A2(e,"string");return Gr(t)=="symbol"?t:t+""}function A2(e,t){if(Gr(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(Gr(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}function E2(e,t){
if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function T2(e,t,r){return t=Li(t),k2(e,zy()?Reflect.construct(t,r||[],Li(e).constructor):
t.apply(e,r))}function k2(e,t){if(t&&(Gr(t)=="object"||typeof t=="function"))return t;if(t!==void 0)throw new TypeError("Derived constructors may only return ob\
ject or undefined");return P2(e)}function P2(e){if(e===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return e}function zy(){
try{var e=!Boolean.prototype.valueOf.call(Reflect.construct(Boolean,[],function(){}))}catch{}return(zy=function(){return!!e})()}function Li(e){return Li=Object.
setPrototypeOf?Object.getPrototypeOf.bind():function(t){return t.__proto__||Object.getPrototypeOf(t)},Li(e)}function O2(e,t){if(typeof t!="function"&&t!==null)throw new TypeError(
"Super expression must either be null or a function");e.prototype=Object.create(t&&t.prototype,{constructor:{value:e,writable:!0,configurable:!0}}),Object.defineProperty(
e,"prototype",{writable:!1}),t&&wu(e,t)}function wu(e,t){return wu=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(r,n){return r.__proto__=n,r},wu(e,
t)}var BO=Fi.ScInt=(function(e){function t(r,n){var o;E2(this,t);var i=BigInt(r),a=i<0n,s=(o=n?.type)!==null&&o!==void 0?o:"";if(s.startsWith("u")&&a)throw TypeError(
"specified type ".concat(n.type," yet negative (").concat(r,")"));if(s===""){s=a?"i":"u";var u=B2(i);switch(u){case 64:case 128:case 256:s+=u.toString();break;default:
throw RangeError("expected 64/128/256 bits for input (".concat(r,"), got ").concat(u))}}return T2(this,t,[s,i])}return O2(t,e),w2(t)})(S2.XdrLargeInt);function B2(e){
var t,r=e.toString(2).length;return(t=[64,128,256].find(function(n){return r<=n}))!==null&&t!==void 0?t:r}});var _u=O(Ut=>{"use strict";Object.defineProperty(Ut,"__esModule",{value:!0});Object.defineProperty(Ut,"Int128",{enumerable:!0,get:function(){return R2.Int128}});
Object.defineProperty(Ut,"Int256",{enumerable:!0,get:function(){return M2.Int256}});Object.defineProperty(Ut,"ScInt",{enumerable:!0,get:function(){return D2.ScInt}});
Object.defineProperty(Ut,"Uint128",{enumerable:!0,get:function(){return I2.Uint128}});Object.defineProperty(Ut,"Uint256",{enumerable:!0,get:function(){return C2.
Uint256}});Object.defineProperty(Ut,"XdrLargeInt",{enumerable:!0,get:function(){return Vn.XdrLargeInt}});Ut.scValToBigInt=q2;var Vn=Su(),I2=du(),C2=hu(),R2=gu(),
M2=bu(),D2=Wy();function q2(e){var t=Vn.XdrLargeInt.getType(e.switch().name);switch(e.switch().name){case"scvU32":case"scvI32":return BigInt(e.value());case"scv\
U64":case"scvI64":case"scvTimepoint":case"scvDuration":return new Vn.XdrLargeInt(t,e.value()).toBigInt();case"scvU128":case"scvI128":return new Vn.XdrLargeInt(t,
[e.value().lo(),e.value().hi()]).toBigInt();case"scvU256":case"scvI256":return new Vn.XdrLargeInt(t,[e.value().loLo(),e.value().loHi(),e.value().hiLo(),e.value().
hiHi()]).toBigInt();default:throw TypeError("expected integer type, got ".concat(e.switch()))}}});var Yr=O(ji=>{"use strict";Object.defineProperty(ji,"__esModule",{value:!0});ji.nativeToScVal=mr;ji.scValToNative=Zr;var ce=N2(J()),L2=Je(),Au=Gt(),F2=fu(),Ui=_u();
function N2(e){return e&&e.__esModule?e:{default:e}}function Ni(e,t){return K2(e)||V2(e,t)||j2(e,t)||U2()}function U2(){throw new TypeError(`Invalid attempt to \
destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function j2(e,t){if(e){if(typeof e=="string")return xy(e,t);var r={}.toString.
call(e).slice(8,-1);return r==="Object"&&e.constructor&&(r=e.constructor.name),r==="Map"||r==="Set"?Array.from(e):r==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(r)?xy(e,t):void 0}}function xy(e,t){(t==null||t>e.length)&&(t=e.length);for(var r=0,n=Array(t);r<t;r++)n[r]=e[r];return n}function V2(e,t){var r=e==null?null:
typeof Symbol<"u"&&e[Symbol.iterator]||e["@@iterator"];if(r!=null){var n,o,i,a,s=[],u=!0,p=!1;try{if(i=(r=r.call(e)).next,t===0){if(Object(r)!==r)return;u=!1}else
for(;!(u=(n=i.call(r)).done)&&(s.push(n.value),s.length!==t);u=!0);}catch(f){p=!0,o=f}finally{try{if(!u&&r.return!=null&&(a=r.return(),Object(a)!==a))return}finally{
if(p)throw o}}return s}}function K2(e){if(Array.isArray(e))return e}function $y(e,t){var r=Object.keys(e);if(Object.getOwnPropertySymbols){var n=Object.getOwnPropertySymbols(
e);t&&(n=n.filter(function(o){return Object.getOwnPropertyDescriptor(e,o).enumerable})),r.push.apply(r,n)}return r}function H2(e){for(var t=1;t<arguments.length;t++){
var r=arguments[t]!=null?arguments[t]:{};t%2?$y(Object(r),!0).forEach(function(n){X2(e,n,r[n])}):Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.
getOwnPropertyDescriptors(r)):$y(Object(r)).forEach(function(n){Object.defineProperty(e,n,Object.getOwnPropertyDescriptor(r,n))})}return e}function X2(e,t,r){return(t=
z2(t))in e?Object.defineProperty(e,t,{value:r,enumerable:!0,configurable:!0,writable:!0}):e[t]=r,e}function z2(e){var t=W2(e,"string");return Yt(t)=="symbol"?t:
t+""}function W2(e,t){if(Yt(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(Yt(n)!="object")return n;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}function Yt(e){"@babel/helpers - typeof";return Yt=typeof Symbol=="functio\
n"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?
"symbol":typeof t},Yt(e)}function mr(e){var t=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};switch(Yt(e)){case"object":{var r,n;if(e===null)return ce.
default.ScVal.scvVoid();if(e instanceof ce.default.ScVal)return e;if(e instanceof Au.Address)return e.toScVal();if(e instanceof L2.Keypair)return mr(e.publicKey(),
{type:"address"});if(e instanceof F2.Contract)return e.address().toScVal();if(e instanceof Uint8Array||Buffer.isBuffer(e)){var o,i=Uint8Array.from(e);switch((o=
t?.type)!==null&&o!==void 0?o:"bytes"){case"bytes":return ce.default.ScVal.scvBytes(i);case"symbol":return ce.default.ScVal.scvSymbol(i);case"string":return ce.
default.ScVal.scvString(i);default:throw new TypeError("invalid type (".concat(t.type,") specified for bytes-like value"))}}if(Array.isArray(e))return ce.default.
ScVal.scvVec(e.map(function(p,f){return Array.isArray(t.type)?mr(p,H2({},t.type.length>f&&{type:t.type[f]})):mr(p,t)}));if(((r=(n=e.constructor)===null||n===void 0?
void 0:n.name)!==null&&r!==void 0?r:"")!=="Object"){var a;throw new TypeError("cannot interpret ".concat((a=e.constructor)===null||a===void 0?void 0:a.name," va\
lue as ScVal (").concat(JSON.stringify(e),")"))}return ce.default.ScVal.scvMap(Object.entries(e).sort(function(p,f){var d=Ni(p,1),c=d[0],l=Ni(f,1),h=l[0];return c.
localeCompare(h)}).map(function(p){var f,d,c=Ni(p,2),l=c[0],h=c[1],b=(f=((d=t?.type)!==null&&d!==void 0?d:{})[l])!==null&&f!==void 0?f:[null,null],C=Ni(b,2),S=C[0],
D=C[1],k=S?{type:S}:{},v=D?{type:D}:{};return new ce.default.ScMapEntry({key:mr(l,k),val:mr(h,v)})}))}case"number":case"bigint":switch(t?.type){case"u32":return ce.
default.ScVal.scvU32(e);case"i32":return ce.default.ScVal.scvI32(e);default:break}return new Ui.ScInt(e,{type:t?.type}).toScVal();case"string":{var s,u=(s=t?.type)!==
null&&s!==void 0?s:"string";switch(u){case"string":return ce.default.ScVal.scvString(e);case"symbol":return ce.default.ScVal.scvSymbol(e);case"address":return new Au.
Address(e).toScVal();case"u32":return ce.default.ScVal.scvU32(parseInt(e,10));case"i32":return ce.default.ScVal.scvI32(parseInt(e,10));default:if(Ui.XdrLargeInt.
isType(u))return new Ui.XdrLargeInt(u,e).toScVal();throw new TypeError("invalid type (".concat(t.type,") specified for string value"))}}case"boolean":return ce.
default.ScVal.scvBool(e);case"undefined":return ce.default.ScVal.scvVoid();case"function":return mr(e());default:throw new TypeError("failed to convert typeof ".
concat(Yt(e)," (").concat(e,")"))}}function Zr(e){var t,r;switch(e.switch().value){case ce.default.ScValType.scvVoid().value:return null;case ce.default.ScValType.
scvU64().value:case ce.default.ScValType.scvI64().value:return e.value().toBigInt();case ce.default.ScValType.scvU128().value:case ce.default.ScValType.scvI128().
value:case ce.default.ScValType.scvU256().value:case ce.default.ScValType.scvI256().value:return(0,Ui.scValToBigInt)(e);case ce.default.ScValType.scvVec().value:
return((t=e.vec())!==null&&t!==void 0?t:[]).map(Zr);case ce.default.ScValType.scvAddress().value:return Au.Address.fromScVal(e).toString();case ce.default.ScValType.
scvMap().value:return Object.fromEntries(((r=e.map())!==null&&r!==void 0?r:[]).map(function(i){return[Zr(i.key()),Zr(i.val())]}));case ce.default.ScValType.scvBool().
value:case ce.default.ScValType.scvU32().value:case ce.default.ScValType.scvI32().value:case ce.default.ScValType.scvBytes().value:return e.value();case ce.default.
ScValType.scvSymbol().value:case ce.default.ScValType.scvString().value:{var n=e.value();if(Buffer.isBuffer(n)||ArrayBuffer.isView(n))try{return new TextDecoder().
decode(n)}catch{return new Uint8Array(n.buffer)}return n}case ce.default.ScValType.scvTimepoint().value:case ce.default.ScValType.scvDuration().value:return new ce.
default.Uint64(e.value()).toBigInt();case ce.default.ScValType.scvError().value:if(e.error().switch().value===ce.default.ScErrorType.sceContract().value)return{
type:"contract",code:e.error().contractCode()};var o=e.error();return{type:"system",code:o.code().value,value:o.code().name};default:return e.value()}}ce.default.
scvSortedMap=function(e){var t=Array.from(e).sort(function(r,n){var o=Zr(r.key()),i=Zr(n.key());switch(Yt(o)){case"number":case"bigint":return o<i?-1:1;default:
return o.toString().localeCompare(i.toString())}});return ce.default.ScVal.scvMap(t)}});var ih=O(jt=>{"use strict";Object.defineProperty(jt,"__esModule",{value:!0});jt.TransactionBuilder=jt.TimeoutInfinite=jt.BASE_FEE=void 0;jt.isValidDate=Ou;var Kn=He(),
Qt=nh($t()),$=nh(J()),x2=wi(),$2=su(),Gy=st(),Eu=gi(),Zy=au(),Yy=uu(),Hn=Be(),Qy=lu(),G2=yi(),MO=yt(),Xn=Yr(),Z2=Rn(),Tu=Gt(),zn=Je();function nh(e){return e&&e.
__esModule?e:{default:e}}function Wn(e){"@babel/helpers - typeof";return Wn=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Wn(e)}function Jy(e){return eE(e)||J2(e)||Q2(e)||
Y2()}function Y2(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Q2(e,t){if(e){if(typeof e=="string")return Pu(e,t);var r={}.toString.
call(e).slice(8,-1);return r==="Object"&&e.constructor&&(r=e.constructor.name),r==="Map"||r==="Set"?Array.from(e):r==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(r)?Pu(e,t):void 0}}function J2(e){if(typeof Symbol<"u"&&e[Symbol.iterator]!=null||e["@@iterator"]!=null)return Array.from(e)}function eE(e){if(Array.isArray(
e))return Pu(e)}function Pu(e,t){(t==null||t>e.length)&&(t=e.length);for(var r=0,n=Array(t);r<t;r++)n[r]=e[r];return n}function eh(e,t){var r=Object.keys(e);if(Object.
getOwnPropertySymbols){var n=Object.getOwnPropertySymbols(e);t&&(n=n.filter(function(o){return Object.getOwnPropertyDescriptor(e,o).enumerable})),r.push.apply(r,
n)}return r}function ku(e){for(var t=1;t<arguments.length;t++){var r=arguments[t]!=null?arguments[t]:{};t%2?eh(Object(r),!0).forEach(function(n){tE(e,n,r[n])}):
Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(r)):eh(Object(r)).forEach(function(n){Object.defineProperty(e,n,Object.
getOwnPropertyDescriptor(r,n))})}return e}function tE(e,t,r){return(t=oh(t))in e?Object.defineProperty(e,t,{value:r,enumerable:!0,configurable:!0,writable:!0}):
e[t]=r,e}function rE(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function th(e,t){for(var r=0;r<t.length;r++){var n=t[r];
n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,oh(n.key),n)}}function nE(e,t,r){return t&&th(e.prototype,t),
r&&th(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function oh(e){var t=oE(e,"string");return Wn(t)=="symbol"?t:t+""}function oE(e,t){if(Wn(e)!="ob\
ject"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(Wn(n)!="object")return n;throw new TypeError("@@toPrimitive must r\
eturn a primitive value.")}return(t==="string"?String:Number)(e)}var rh=jt.BASE_FEE="100",DO=jt.TimeoutInfinite=0,qO=jt.TransactionBuilder=(function(){function e(t){
var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};if(rE(this,e),!t)throw new Error("must specify source account for the transaction");if(r.fee===void 0)
throw new Error("must specify fee for the transaction (in stroops)");this.source=t,this.operations=[],this.baseFee=r.fee,this.timebounds=r.timebounds?ku({},r.timebounds):
null,this.ledgerbounds=r.ledgerbounds?ku({},r.ledgerbounds):null,this.minAccountSequence=r.minAccountSequence||null,this.minAccountSequenceAge=r.minAccountSequenceAge||
null,this.minAccountSequenceLedgerGap=r.minAccountSequenceLedgerGap||null,this.extraSigners=r.extraSigners?Jy(r.extraSigners):null,this.memo=r.memo||G2.Memo.none(),
this.networkPassphrase=r.networkPassphrase||null,this.sorobanData=r.sorobanData?new Yy.SorobanDataBuilder(r.sorobanData).build():null}return nE(e,[{key:"addOper\
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
than 2 elements.");return this.extraSigners=Jy(r),this}},{key:"setNetworkPassphrase",value:function(r){return this.networkPassphrase=r,this}},{key:"setSorobanDa\
ta",value:function(r){return this.sorobanData=new Yy.SorobanDataBuilder(r).build(),this}},{key:"addSacTransferOperation",value:function(r,n,o,i){if(BigInt(o)<=0n)
throw new Error("Amount must be a positive integer");if(BigInt(o)>Kn.Hyper.MAX_VALUE)throw new Error("Amount exceeds maximum value for i64");if(i){var a=i.instructions,
s=i.readBytes,u=i.writeBytes,p=i.resourceFee,f=4294967295;if(a<=0||a>f)throw new Error("instructions must be greater than 0 and at most ".concat(f));if(s<=0||s>
f)throw new Error("readBytes must be greater than 0 and at most ".concat(f));if(u<=0||u>f)throw new Error("writeBytes must be greater than 0 and at most ".concat(
f));if(p<=0n||p>Kn.Hyper.MAX_VALUE)throw new Error("resourceFee must be greater than 0 and at most i64 max")}var d=Hn.StrKey.isValidContract(r);if(!d&&!Hn.StrKey.
isValidEd25519PublicKey(r)&&!Hn.StrKey.isValidMed25519PublicKey(r))throw new Error("Invalid destination address. Must be a valid Stellar address or contract ID.");
if(r===this.source.accountId())throw new Error("Destination cannot be the same as the source account.");var c=n.contractId(this.networkPassphrase),l="transfer",
h=this.source.accountId(),b=[(0,Xn.nativeToScVal)(h,{type:"address"}),(0,Xn.nativeToScVal)(r,{type:"address"}),(0,Xn.nativeToScVal)(o,{type:"i128"})],C=n.isNative(),
S=new $.default.SorobanAuthorizationEntry({credentials:$.default.SorobanCredentials.sorobanCredentialsSourceAccount(),rootInvocation:new $.default.SorobanAuthorizedInvocation(
{function:$.default.SorobanAuthorizedFunction.sorobanAuthorizedFunctionTypeContractFn(new $.default.InvokeContractArgs({contractAddress:Tu.Address.fromString(c).
toScAddress(),functionName:l,args:b})),subInvocations:[]})}),D=new $.default.LedgerFootprint({readOnly:[$.default.LedgerKey.contractData(new $.default.LedgerKeyContractData(
{contract:Tu.Address.fromString(c).toScAddress(),key:$.default.ScVal.scvLedgerKeyContractInstance(),durability:$.default.ContractDataDurability.persistent()}))],
readWrite:[]});d?(D.readWrite().push($.default.LedgerKey.contractData(new $.default.LedgerKeyContractData({contract:Tu.Address.fromString(c).toScAddress(),key:$.
default.ScVal.scvVec([(0,Xn.nativeToScVal)("Balance",{type:"symbol"}),(0,Xn.nativeToScVal)(r,{type:"address"})]),durability:$.default.ContractDataDurability.persistent()}))),
C||D.readOnly().push($.default.LedgerKey.account(new $.default.LedgerKeyAccount({accountId:zn.Keypair.fromPublicKey(n.getIssuer()).xdrPublicKey()})))):C?D.readWrite().
push($.default.LedgerKey.account(new $.default.LedgerKeyAccount({accountId:zn.Keypair.fromPublicKey(r).xdrPublicKey()}))):n.getIssuer()!==r&&D.readWrite().push(
$.default.LedgerKey.trustline(new $.default.LedgerKeyTrustLine({accountId:zn.Keypair.fromPublicKey(r).xdrPublicKey(),asset:n.toTrustLineXDRObject()}))),n.isNative()?
D.readWrite().push($.default.LedgerKey.account(new $.default.LedgerKeyAccount({accountId:zn.Keypair.fromPublicKey(h).xdrPublicKey()}))):n.getIssuer()!==h&&D.readWrite().
push($.default.LedgerKey.trustline(new $.default.LedgerKeyTrustLine({accountId:zn.Keypair.fromPublicKey(h).xdrPublicKey(),asset:n.toTrustLineXDRObject()})));var k={
instructions:4e5,readBytes:1e3,writeBytes:1e3,resourceFee:BigInt(5e6)},v=new $.default.SorobanTransactionData({resources:new $.default.SorobanResources({footprint:D,
instructions:i?i.instructions:k.instructions,diskReadBytes:i?i.readBytes:k.readBytes,writeBytes:i?i.writeBytes:k.writeBytes}),ext:new $.default.SorobanTransactionDataExt(
0),resourceFee:new $.default.Int64(i?i.resourceFee:k.resourceFee)}),A=Z2.Operation.invokeContractFunction({contract:c,function:l,args:b,auth:[S]});return this.setSorobanData(
v),this.addOperation(A)}},{key:"build",value:function(){var r=new Qt.default(this.source.sequenceNumber()).plus(1),n=new Qt.default(this.baseFee).times(this.operations.
length).toNumber(),o={fee:n,seqNum:$.default.SequenceNumber.fromString(r.toString()),memo:this.memo?this.memo.toXDRObject():null};if(this.timebounds===null||typeof this.
timebounds.minTime>"u"||typeof this.timebounds.maxTime>"u")throw new Error("TimeBounds has to be set or you must call setTimeout(TimeoutInfinite).");Ou(this.timebounds.
minTime)&&(this.timebounds.minTime=Math.floor(this.timebounds.minTime.getTime()/1e3)),Ou(this.timebounds.maxTime)&&(this.timebounds.maxTime=Math.floor(this.timebounds.
maxTime.getTime()/1e3)),this.timebounds.minTime=Kn.UnsignedHyper.fromString(this.timebounds.minTime.toString()),this.timebounds.maxTime=Kn.UnsignedHyper.fromString(
this.timebounds.maxTime.toString());var i=new $.default.TimeBounds(this.timebounds);if(this.hasV2Preconditions()){var a=null;this.ledgerbounds!==null&&(a=new $.
default.LedgerBounds(this.ledgerbounds));var s=this.minAccountSequence||"0";s=$.default.SequenceNumber.fromString(s);var u=Kn.UnsignedHyper.fromString(this.minAccountSequenceAge!==
null?this.minAccountSequenceAge.toString():"0"),p=this.minAccountSequenceLedgerGap||0,f=this.extraSigners!==null?this.extraSigners.map(Qy.SignerKey.decodeAddress):
[];o.cond=$.default.Preconditions.precondV2(new $.default.PreconditionsV2({timeBounds:i,ledgerBounds:a,minSeqNum:s,minSeqAge:u,minSeqLedgerGap:p,extraSigners:f}))}else
o.cond=$.default.Preconditions.precondTime(i);o.sourceAccount=(0,Gy.decodeAddressToMuxedAccount)(this.source.accountId()),this.sorobanData?(o.ext=new $.default.
TransactionExt(1,this.sorobanData),o.fee=new Qt.default(o.fee).plus(this.sorobanData.resourceFee()).toNumber()):o.ext=new $.default.TransactionExt(0,$.default.Void);
var d=new $.default.Transaction(o);d.operations(this.operations);var c=new $.default.TransactionEnvelope.envelopeTypeTx(new $.default.TransactionV1Envelope({tx:d})),
l=new Eu.Transaction(c,this.networkPassphrase);return this.source.incrementSequenceNumber(),l}},{key:"hasV2Preconditions",value:function(){return this.ledgerbounds!==
null||this.minAccountSequence!==null||this.minAccountSequenceAge!==null||this.minAccountSequenceLedgerGap!==null||this.extraSigners!==null&&this.extraSigners.length>
0}}],[{key:"cloneFrom",value:function(r){var n,o=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};if(!(r instanceof Eu.Transaction))throw new TypeError(
"expected a 'Transaction', got: ".concat(r));var i=(BigInt(r.sequence)-1n).toString(),a;if(Hn.StrKey.isValidMed25519PublicKey(r.source))a=$2.MuxedAccount.fromAddress(
r.source,i);else if(Hn.StrKey.isValidEd25519PublicKey(r.source))a=new x2.Account(r.source,i);else throw new TypeError("unsupported tx source account: ".concat(r.
source));var s=Math.floor(parseInt(r.fee,10)/r.operations.length),u=new e(a,ku({fee:(s||rh).toString(),memo:r.memo,networkPassphrase:r.networkPassphrase,timebounds:r.
timeBounds,ledgerbounds:r.ledgerBounds,minAccountSequence:r.minAccountSequence,minAccountSequenceAge:r.minAccountSequenceAge,minAccountSequenceLedgerGap:r.minAccountSequenceLedgerGap,
extraSigners:(n=r.extraSigners)===null||n===void 0?void 0:n.map(Qy.SignerKey.encodeSignerKey)},o));return r._tx.operations().forEach(function(p){return u.addOperation(
p)}),u}},{key:"buildFeeBumpTransaction",value:function(r,n,o,i){var a=o.operations.length,s=new Qt.default(rh),u=new Qt.default(0),p=o.toEnvelope();if(p.switch().
value===$.default.EnvelopeType.envelopeTypeTx().value){var f,d=p.v1().tx().ext().value();u=new Qt.default((f=d?.resourceFee())!==null&&f!==void 0?f:0)}var c=new Qt.
default(o.fee).minus(u).div(a),l=new Qt.default(n);if(l.lt(c))throw new Error("Invalid baseFee, it should be at least ".concat(c," stroops."));if(l.lt(s))throw new Error(
"Invalid baseFee, it should be at least ".concat(s," stroops."));var h=o.toEnvelope();if(h.switch()===$.default.EnvelopeType.envelopeTypeTxV0()){var b=h.v0().tx(),
C=new $.default.Transaction({sourceAccount:new $.default.MuxedAccount.keyTypeEd25519(b.sourceAccountEd25519()),fee:b.fee(),seqNum:b.seqNum(),cond:$.default.Preconditions.
precondTime(b.timeBounds()),memo:b.memo(),operations:b.operations(),ext:new $.default.TransactionExt(0)});h=new $.default.TransactionEnvelope.envelopeTypeTx(new $.
default.TransactionV1Envelope({tx:C,signatures:h.v0().signatures()}))}var S;typeof r=="string"?S=(0,Gy.decodeAddressToMuxedAccount)(r):S=r.xdrMuxedAccount();var D=new $.
default.FeeBumpTransaction({feeSource:S,fee:$.default.Int64.fromString(l.times(a+1).plus(u).toString()),innerTx:$.default.FeeBumpTransactionInnerTx.envelopeTypeTx(
h.v1()),ext:new $.default.FeeBumpTransactionExt(0)}),k=new $.default.FeeBumpTransactionEnvelope({tx:D,signatures:[]}),v=new $.default.TransactionEnvelope.envelopeTypeTxFeeBump(
k);return new Zy.FeeBumpTransaction(v,i)}},{key:"fromXDR",value:function(r,n){return typeof r=="string"&&(r=$.default.TransactionEnvelope.fromXDR(r,"base64")),r.
switch()===$.default.EnvelopeType.envelopeTypeTxFeeBump()?new Zy.FeeBumpTransaction(r,n):new Eu.Transaction(r,n)}}])})();function Ou(e){return e instanceof Date&&
!isNaN(e)}});var Bu=O(Vi=>{"use strict";Object.defineProperty(Vi,"__esModule",{value:!0});Vi.Networks=void 0;var FO=Vi.Networks={PUBLIC:"Public Global Stellar Network ; Sept\
ember 2015",TESTNET:"Test SDF Network ; September 2015",FUTURENET:"Test SDF Future Network ; October 2022",SANDBOX:"Local Sandbox Stellar Network ; September 20\
22",STANDALONE:"Standalone Network ; February 2017"}});var sh=O(Ki=>{"use strict";Object.defineProperty(Ki,"__esModule",{value:!0});Ki.Soroban=void 0;function xn(e){"@babel/helpers - typeof";return xn=typeof Symbol==
"function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?
"symbol":typeof t},xn(e)}function iE(e){return cE(e)||uE(e)||sE(e)||aE()}function aE(){throw new TypeError(`Invalid attempt to destructure non-iterable instance\
.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function sE(e,t){if(e){if(typeof e=="string")return Iu(e,t);var r={}.toString.
call(e).slice(8,-1);return r==="Object"&&e.constructor&&(r=e.constructor.name),r==="Map"||r==="Set"?Array.from(e):r==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(r)?Iu(e,t):void 0}}function Iu(e,t){(t==null||t>e.length)&&(t=e.length);for(var r=0,n=Array(t);r<t;r++)n[r]=e[r];return n}function uE(e){if(typeof Symbol<"\
u"&&e[Symbol.iterator]!=null||e["@@iterator"]!=null)return Array.from(e)}function cE(e){if(Array.isArray(e))return e}function lE(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function ah(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,pE(n.key),n)}}function fE(e,t,r){return t&&ah(e.prototype,t),r&&ah(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function pE(e){
var t=dE(e,"string");return xn(t)=="symbol"?t:t+""}function dE(e,t){if(xn(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(xn(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var UO=Ki.Soroban=
(function(){function e(){lE(this,e)}return fE(e,null,[{key:"formatTokenAmount",value:function(r,n){if(r.includes("."))throw new TypeError("No decimals are allow\
ed");var o=r;return n>0&&(n>o.length?o=["0",o.toString().padStart(n,"0")].join("."):o=[o.slice(0,-n),o.slice(-n)].join(".")),o.replace(/(\.\d*?)0+$/,"$1").replace(
/\.$/,".0").replace(/^\./,"0.")}},{key:"parseTokenAmount",value:function(r,n){var o,i=r.split(".").slice(),a=iE(i),s=a[0],u=a[1],p=Iu(a).slice(2);if(p.length)throw new Error(
"Invalid decimal value: ".concat(r));if(u?.length>n)throw new Error('Too many decimal places in "'.concat(r,'": expected at most ').concat(n,", got ").concat(u.
length));var f=BigInt(s+((o=u?.padEnd(n,"0"))!==null&&o!==void 0?o:"0".repeat(n)));return f.toString()}}])})()});var ph=O(Cu=>{"use strict";Object.defineProperty(Cu,"__esModule",{value:!0});Cu.humanizeEvents=vE;var yE=Be(),uh=Yr();function $n(e){"@babel/helpers - typeof";return $n=
typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&
t!==Symbol.prototype?"symbol":typeof t},$n(e)}function ch(e,t){var r=Object.keys(e);if(Object.getOwnPropertySymbols){var n=Object.getOwnPropertySymbols(e);t&&(n=
n.filter(function(o){return Object.getOwnPropertyDescriptor(e,o).enumerable})),r.push.apply(r,n)}return r}function lh(e){for(var t=1;t<arguments.length;t++){var r=arguments[t]!=
null?arguments[t]:{};t%2?ch(Object(r),!0).forEach(function(n){hE(e,n,r[n])}):Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(
r)):ch(Object(r)).forEach(function(n){Object.defineProperty(e,n,Object.getOwnPropertyDescriptor(r,n))})}return e}function hE(e,t,r){return(t=mE(t))in e?Object.defineProperty(
e,t,{value:r,enumerable:!0,configurable:!0,writable:!0}):e[t]=r,e}function mE(e){var t=gE(e,"string");return $n(t)=="symbol"?t:t+""}function gE(e,t){if($n(e)!="\
object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if($n(n)!="object")return n;throw new TypeError("@@toPrimitive must\
 return a primitive value.")}return(t==="string"?String:Number)(e)}function vE(e){return e.map(function(t){return t.inSuccessfulContractCall?fh(t.event()):fh(t)})}
function fh(e){return lh(lh({},typeof e.contractId=="function"&&e.contractId()!=null&&{contractId:yE.StrKey.encodeContract(e.contractId())}),{},{type:e.type().name,
topics:e.body().value().topics().map(function(t){return(0,uh.scValToNative)(t)}),data:(0,uh.scValToNative)(e.body().value().data())})}});var bh=O(Hi=>{"use strict";Object.defineProperty(Hi,"__esModule",{value:!0});Hi.authorizeEntry=vh;Hi.authorizeInvocation=AE;var Tt=wE(J()),hh=Je(),bE=Be(),mh=Bu(),
dh=It(),gh=Gt(),SE=Yr();function wE(e){return e&&e.__esModule?e:{default:e}}function Ru(){var e,t,r=typeof Symbol=="function"?Symbol:{},n=r.iterator||"@@iterato\
r",o=r.toStringTag||"@@toStringTag";function i(l,h,b,C){var S=h&&h.prototype instanceof s?h:s,D=Object.create(S.prototype);return it(D,"_invoke",(function(k,v,A){
var q,j,X,B=0,U=A||[],K=!1,z={p:0,n:0,v:e,a:N,f:N.bind(e,4),d:function(x,ne){return q=x,j=0,X=e,z.n=ne,a}};function N(V,x){for(j=V,X=x,t=0;!K&&B&&!ne&&t<U.length;t++){
var ne,oe=U[t],ve=z.p,de=oe[2];V>3?(ne=de===x)&&(X=oe[(j=oe[4])?5:(j=3,3)],oe[4]=oe[5]=e):oe[0]<=ve&&((ne=V<2&&ve<oe[1])?(j=0,z.v=x,z.n=oe[1]):ve<de&&(ne=V<3||oe[0]>
x||x>de)&&(oe[4]=V,oe[5]=x,z.n=de,j=0))}if(ne||V>1)return a;throw K=!0,x}return function(V,x,ne){if(B>1)throw TypeError("Generator is already running");for(K&&x===
1&&N(x,ne),j=x,X=ne;(t=j<2?e:X)||!K;){q||(j?j<3?(j>1&&(z.n=-1),N(j,X)):z.n=X:z.v=X);try{if(B=2,q){if(j||(V="next"),t=q[V]){if(!(t=t.call(q,X)))throw TypeError("\
iterator result is not an object");if(!t.done)return t;X=t.value,j<2&&(j=0)}else j===1&&(t=q.return)&&t.call(q),j<2&&(X=TypeError("The iterator does not provide\
 a '"+V+"' method"),j=1);q=e}else if((t=(K=z.n<0)?X:k.call(v,z))!==a)break}catch(oe){q=e,j=1,X=oe}finally{B=1}}return{value:t,done:K}}})(l,b,C),!0),D}var a={};function s(){}
function u(){}function p(){}t=Object.getPrototypeOf;var f=[][n]?t(t([][n]())):(it(t={},n,function(){return this}),t),d=p.prototype=s.prototype=Object.create(f);
function c(l){return Object.setPrototypeOf?Object.setPrototypeOf(l,p):(l.__proto__=p,it(l,o,"GeneratorFunction")),l.prototype=Object.create(d),l}return u.prototype=
p,it(d,"constructor",p),it(p,"constructor",u),u.displayName="GeneratorFunction",it(p,o,"GeneratorFunction"),it(d),it(d,o,"Generator"),it(d,n,function(){return this}),
it(d,"toString",function(){return"[object Generator]"}),(Ru=function(){return{w:i,m:c}})()}function it(e,t,r,n){var o=Object.defineProperty;try{o({},"",{})}catch{
o=0}it=function(a,s,u,p){function f(d,c){it(a,d,function(l){return this._invoke(d,c,l)})}s?o?o(a,s,{value:u,enumerable:!p,configurable:!p,writable:!p}):a[s]=u:(f(
"next",0),f("throw",1),f("return",2))},it(e,t,r,n)}function yh(e,t,r,n,o,i,a){try{var s=e[i](a),u=s.value}catch(p){return void r(p)}s.done?t(u):Promise.resolve(
u).then(n,o)}function _E(e){return function(){var t=this,r=arguments;return new Promise(function(n,o){var i=e.apply(t,r);function a(u){yh(i,n,o,a,s,"next",u)}function s(u){
yh(i,n,o,a,s,"throw",u)}a(void 0)})}}function vh(e,t,r){return Mu.apply(this,arguments)}function Mu(){return Mu=_E(Ru().m(function e(t,r,n){var o,i,a,s,u,p,f,d,
c,l,h=arguments;return Ru().w(function(b){for(;;)switch(b.n){case 0:if(o=h.length>3&&h[3]!==void 0?h[3]:mh.Networks.FUTURENET,t.credentials().switch().value===Tt.
default.SorobanCredentialsType.sorobanCredentialsAddress().value){b.n=1;break}return b.a(2,t);case 1:if(i=Tt.default.SorobanAuthorizationEntry.fromXDR(t.toXDR()),
a=i.credentials().address(),a.signatureExpirationLedger(n),s=(0,dh.hash)(Buffer.from(o)),u=Tt.default.HashIdPreimage.envelopeTypeSorobanAuthorization(new Tt.default.
HashIdPreimageSorobanAuthorization({networkId:s,nonce:a.nonce(),invocation:i.rootInvocation(),signatureExpirationLedger:a.signatureExpirationLedger()})),p=(0,dh.
hash)(u.toXDR()),typeof r!="function"){b.n=3;break}return b.n=2,r(u);case 2:c=b.v,c!=null&&c.signature?(f=Buffer.from(c.signature),d=c.publicKey):(f=Buffer.from(
c),d=gh.Address.fromScAddress(a.address()).toString()),b.n=4;break;case 3:f=Buffer.from(r.sign(p)),d=r.publicKey();case 4:if(hh.Keypair.fromPublicKey(d).verify(
p,f)){b.n=5;break}throw new Error("signature doesn't match payload");case 5:return l=(0,SE.nativeToScVal)({public_key:bE.StrKey.decodeEd25519PublicKey(d),signature:f},
{type:{public_key:["symbol",null],signature:["symbol",null]}}),a.signature(Tt.default.ScVal.scvVec([l])),b.a(2,i)}},e)})),Mu.apply(this,arguments)}function AE(e,t,r){
var n=arguments.length>3&&arguments[3]!==void 0?arguments[3]:"",o=arguments.length>4&&arguments[4]!==void 0?arguments[4]:mh.Networks.FUTURENET,i=hh.Keypair.random().
rawPublicKey(),a=new Tt.default.Int64(EE(i)),s=n||e.publicKey();if(!s)throw new Error("authorizeInvocation requires publicKey parameter");var u=new Tt.default.SorobanAuthorizationEntry(
{rootInvocation:r,credentials:Tt.default.SorobanCredentials.sorobanCredentialsAddress(new Tt.default.SorobanAddressCredentials({address:new gh.Address(s).toScAddress(),
nonce:a,signatureExpirationLedger:0,signature:Tt.default.ScVal.scvVec([])}))});return vh(u,e,t,o)}function EE(e){var t=e.subarray(0,8),r=t[0]<<24|t[1]<<16|t[2]<<
8|t[3],n=t[4]<<24|t[5]<<16|t[6]<<8|t[7],o=BigInt(r>>>0)*BigInt(Math.pow(2,32))+BigInt(n>>>0);return BigInt.asIntN(64,o)}});var Th=O(Xi=>{"use strict";Object.defineProperty(Xi,"__esModule",{value:!0});Xi.buildInvocationTree=Ah;Xi.walkInvocationTree=IE;var TE=yt(),Sh=Gt(),wh=Yr();function Gn(e){
"@babel/helpers - typeof";return Gn=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol==
"function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Gn(e)}function _h(e,t){var r=Object.keys(e);if(Object.getOwnPropertySymbols){var n=Object.
getOwnPropertySymbols(e);t&&(n=n.filter(function(o){return Object.getOwnPropertyDescriptor(e,o).enumerable})),r.push.apply(r,n)}return r}function kE(e){for(var t=1;t<
arguments.length;t++){var r=arguments[t]!=null?arguments[t]:{};t%2?_h(Object(r),!0).forEach(function(n){PE(e,n,r[n])}):Object.getOwnPropertyDescriptors?Object.defineProperties(
e,Object.getOwnPropertyDescriptors(r)):_h(Object(r)).forEach(function(n){Object.defineProperty(e,n,Object.getOwnPropertyDescriptor(r,n))})}return e}function PE(e,t,r){
return(t=OE(t))in e?Object.defineProperty(e,t,{value:r,enumerable:!0,configurable:!0,writable:!0}):e[t]=r,e}function OE(e){var t=BE(e,"string");return Gn(t)=="s\
ymbol"?t:t+""}function BE(e,t){if(Gn(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(Gn(n)!="object")return n;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}function Ah(e){var t=e.function(),r={},n=t.value();switch(t.
switch().value){case 0:r.type="execute",r.args={source:Sh.Address.fromScAddress(n.contractAddress()).toString(),function:n.functionName(),args:n.args().map(function(p){
return(0,wh.scValToNative)(p)})};break;case 1:case 2:{var o=t.switch().value===2;r.type="create",r.args={};var i=[n.executable(),n.contractIdPreimage()],a=i[0],
s=i[1];if(!!a.switch().value!=!!s.switch().value)throw new Error("creation function appears invalid: ".concat(JSON.stringify(n)," (should be wasm+address or tok\
en+asset)"));switch(a.switch().value){case 0:{var u=s.fromAddress();r.args.type="wasm",r.args.wasm=kE({salt:u.salt().toString("hex"),hash:a.wasmHash().toString(
"hex"),address:Sh.Address.fromScAddress(u.address()).toString()},o&&{constructorArgs:n.constructorArgs().map(function(p){return(0,wh.scValToNative)(p)})});break}case 1:
r.args.type="sac",r.args.asset=TE.Asset.fromOperation(s.fromAsset()).toString();break;default:throw new Error("unknown creation type: ".concat(JSON.stringify(a)))}
break}default:throw new Error("unknown invocation type (".concat(t.switch(),"): ").concat(JSON.stringify(t)))}return r.invocations=e.subInvocations().map(function(p){
return Ah(p)}),r}function IE(e,t){Eh(e,1,t)}function Eh(e,t,r,n){r(e,t,n)!==!1&&e.subInvocations().forEach(function(o){return Eh(o,t+1,r,e)})}});var Ch=O((W,Ih)=>{"use strict";Object.defineProperty(W,"__esModule",{value:!0});var gr={xdr:!0,cereal:!0,hash:!0,sign:!0,verify:!0,getLiquidityPoolId:!0,LiquidityPoolFeeV18:!0,
Keypair:!0,UnsignedHyper:!0,Hyper:!0,TransactionBase:!0,Transaction:!0,FeeBumpTransaction:!0,TransactionBuilder:!0,TimeoutInfinite:!0,BASE_FEE:!0,Asset:!0,LiquidityPoolAsset:!0,
LiquidityPoolId:!0,Operation:!0,AuthRequiredFlag:!0,AuthRevocableFlag:!0,AuthImmutableFlag:!0,AuthClawbackEnabledFlag:!0,Account:!0,MuxedAccount:!0,Claimant:!0,
Networks:!0,StrKey:!0,SignerKey:!0,Soroban:!0,decodeAddressToMuxedAccount:!0,encodeMuxedAccountToAddress:!0,extractBaseAddress:!0,encodeMuxedAccount:!0,Contract:!0,
Address:!0};Object.defineProperty(W,"Account",{enumerable:!0,get:function(){return VE.Account}});Object.defineProperty(W,"Address",{enumerable:!0,get:function(){
return GE.Address}});Object.defineProperty(W,"Asset",{enumerable:!0,get:function(){return NE.Asset}});Object.defineProperty(W,"AuthClawbackEnabledFlag",{enumerable:!0,
get:function(){return Zn.AuthClawbackEnabledFlag}});Object.defineProperty(W,"AuthImmutableFlag",{enumerable:!0,get:function(){return Zn.AuthImmutableFlag}});Object.
defineProperty(W,"AuthRequiredFlag",{enumerable:!0,get:function(){return Zn.AuthRequiredFlag}});Object.defineProperty(W,"AuthRevocableFlag",{enumerable:!0,get:function(){
return Zn.AuthRevocableFlag}});Object.defineProperty(W,"BASE_FEE",{enumerable:!0,get:function(){return Vu.BASE_FEE}});Object.defineProperty(W,"Claimant",{enumerable:!0,
get:function(){return HE.Claimant}});Object.defineProperty(W,"Contract",{enumerable:!0,get:function(){return $E.Contract}});Object.defineProperty(W,"FeeBumpTran\
saction",{enumerable:!0,get:function(){return FE.FeeBumpTransaction}});Object.defineProperty(W,"Hyper",{enumerable:!0,get:function(){return Oh.Hyper}});Object.defineProperty(
W,"Keypair",{enumerable:!0,get:function(){return DE.Keypair}});Object.defineProperty(W,"LiquidityPoolAsset",{enumerable:!0,get:function(){return UE.LiquidityPoolAsset}});
Object.defineProperty(W,"LiquidityPoolFeeV18",{enumerable:!0,get:function(){return Ph.LiquidityPoolFeeV18}});Object.defineProperty(W,"LiquidityPoolId",{enumerable:!0,
get:function(){return jE.LiquidityPoolId}});Object.defineProperty(W,"MuxedAccount",{enumerable:!0,get:function(){return KE.MuxedAccount}});Object.defineProperty(
W,"Networks",{enumerable:!0,get:function(){return XE.Networks}});Object.defineProperty(W,"Operation",{enumerable:!0,get:function(){return Zn.Operation}});Object.
defineProperty(W,"SignerKey",{enumerable:!0,get:function(){return WE.SignerKey}});Object.defineProperty(W,"Soroban",{enumerable:!0,get:function(){return xE.Soroban}});
Object.defineProperty(W,"StrKey",{enumerable:!0,get:function(){return zE.StrKey}});Object.defineProperty(W,"TimeoutInfinite",{enumerable:!0,get:function(){return Vu.
TimeoutInfinite}});Object.defineProperty(W,"Transaction",{enumerable:!0,get:function(){return LE.Transaction}});Object.defineProperty(W,"TransactionBase",{enumerable:!0,
get:function(){return qE.TransactionBase}});Object.defineProperty(W,"TransactionBuilder",{enumerable:!0,get:function(){return Vu.TransactionBuilder}});Object.defineProperty(
W,"UnsignedHyper",{enumerable:!0,get:function(){return Oh.UnsignedHyper}});Object.defineProperty(W,"cereal",{enumerable:!0,get:function(){return RE.default}});Object.
defineProperty(W,"decodeAddressToMuxedAccount",{enumerable:!0,get:function(){return zi.decodeAddressToMuxedAccount}});W.default=void 0;Object.defineProperty(W,"\
encodeMuxedAccount",{enumerable:!0,get:function(){return zi.encodeMuxedAccount}});Object.defineProperty(W,"encodeMuxedAccountToAddress",{enumerable:!0,get:function(){
return zi.encodeMuxedAccountToAddress}});Object.defineProperty(W,"extractBaseAddress",{enumerable:!0,get:function(){return zi.extractBaseAddress}});Object.defineProperty(
W,"getLiquidityPoolId",{enumerable:!0,get:function(){return Ph.getLiquidityPoolId}});Object.defineProperty(W,"hash",{enumerable:!0,get:function(){return ME.hash}});
Object.defineProperty(W,"sign",{enumerable:!0,get:function(){return kh.sign}});Object.defineProperty(W,"verify",{enumerable:!0,get:function(){return kh.verify}});
Object.defineProperty(W,"xdr",{enumerable:!0,get:function(){return CE.default}});var CE=Bh(J()),RE=Bh(Zu()),ME=It(),kh=os(),Ph=ps(),DE=Je(),Oh=He(),qE=Wo(),LE=gi(),
FE=au(),Vu=ih(),NE=yt(),UE=Yo(),jE=ei(),Zn=Rn(),Du=yi();Object.keys(Du).forEach(function(e){e==="default"||e==="__esModule"||Object.prototype.hasOwnProperty.call(
gr,e)||e in W&&W[e]===Du[e]||Object.defineProperty(W,e,{enumerable:!0,get:function(){return Du[e]}})});var VE=wi(),KE=su(),HE=hs(),XE=Bu(),zE=Be(),WE=lu(),xE=sh(),
zi=st(),$E=fu(),GE=Gt(),qu=_u();Object.keys(qu).forEach(function(e){e==="default"||e==="__esModule"||Object.prototype.hasOwnProperty.call(gr,e)||e in W&&W[e]===
qu[e]||Object.defineProperty(W,e,{enumerable:!0,get:function(){return qu[e]}})});var Lu=Yr();Object.keys(Lu).forEach(function(e){e==="default"||e==="__esModule"||
Object.prototype.hasOwnProperty.call(gr,e)||e in W&&W[e]===Lu[e]||Object.defineProperty(W,e,{enumerable:!0,get:function(){return Lu[e]}})});var Fu=ph();Object.keys(
Fu).forEach(function(e){e==="default"||e==="__esModule"||Object.prototype.hasOwnProperty.call(gr,e)||e in W&&W[e]===Fu[e]||Object.defineProperty(W,e,{enumerable:!0,
get:function(){return Fu[e]}})});var Nu=uu();Object.keys(Nu).forEach(function(e){e==="default"||e==="__esModule"||Object.prototype.hasOwnProperty.call(gr,e)||e in
W&&W[e]===Nu[e]||Object.defineProperty(W,e,{enumerable:!0,get:function(){return Nu[e]}})});var Uu=bh();Object.keys(Uu).forEach(function(e){e==="default"||e==="_\
_esModule"||Object.prototype.hasOwnProperty.call(gr,e)||e in W&&W[e]===Uu[e]||Object.defineProperty(W,e,{enumerable:!0,get:function(){return Uu[e]}})});var ju=Th();
Object.keys(ju).forEach(function(e){e==="default"||e==="__esModule"||Object.prototype.hasOwnProperty.call(gr,e)||e in W&&W[e]===ju[e]||Object.defineProperty(W,e,
{enumerable:!0,get:function(){return ju[e]}})});function Bh(e){return e&&e.__esModule?e:{default:e}}var XO=W.default=Ih.exports});function nT(e){let t=URL.canParse(e)?new URL(e):void 0;if(t?.protocol==="http:"||t?.protocol==="https:")return t;throw new Error(`"${e}" is no URL; want one suc\
h as http://localhost:3000/premium/weather.`)}function oT(e){try{return e!==void 0&&JSON.parse(e),e}catch{throw new Error(`--body takes JSON, such as '{"city":"\
Lisbon"}'.`)}}var ot=class extends Error{name="Trial.ObstacleError";fix;constructor(t,r){super(t),this.fix=r}};function aT(e,t,{good:r,wrong:n,fix:o}){return e.findings.push(
t?{level:"good",text:r}:{level:"wrong",text:n,fix:o}),t}function sT(e,t){e.findings.push({level:"note",text:t})}function Xu(e){return e.flatMap(({findings:t})=>t).
filter(({level:t})=>t==="wrong").length}import{styleText as zh}from"node:util";function fT(e){let t=e.isTTY===!0&&!process.env.NO_COLOR;return(r,n)=>t?zh(r,n):n}function pT(e,t,r){let n=Object.entries(t.facts),o=Math.max(0,...n.map(([i])=>i.
length));return["",`${r("bold",` ${e}  ${t.title}`)}  ${r("dim",`${t.tookMs} ms`)}`,...n.map(([i,a])=>`     ${r("dim",i.padEnd(o))}  ${a}`),...t.findings.flatMap(
i=>Wh(i,r))]}function dT(e,t,r){let n=Xu(e),o=n===1?"One thing is wrong":`${n} things are wrong`,i=n>0?[`${r("red",o)}; the fix is beside ${n>1?"each":"it"}.`]:
[];return t?["",...i,`${r("red","Not tried:")} ${t.message}`,`  ${t.fix}`]:n>0?["",...i]:["",r("green","All is well: paid once, served once, and the payment buy\
s nothing else.")]}function Wh(e,t){switch(e.level){case"good":return[`     ${t("green","✓")} ${e.text}`];case"note":return[`     ${t("yellow","·")} ${e.text}`];case"\
wrong":return[`     ${t("red",`✗ ${e.text}`)}`,`       fix: ${e.fix}`]}}var xh=6e4,zu=65536;async function mT({url:e,body:t},r){try{return await $h(e,{method:t===void 0?"GET":"POST",headers:{...t!==void 0&&{"content-type":"applicati\
on/json"},...r&&{[r.header]:r.value}},...t!==void 0&&{body:t}})}catch(n){throw new ot(`${e.origin} does not answer: ${Zi(n)}.`,Yh(n))}}async function $h(e,t={}){
let r=performance.now(),n=await fetch(e,{redirect:"manual",signal:AbortSignal.timeout(xh),...t,headers:{origin:e.origin,...t.headers}}),{status:o,headers:i}=n,a=await Zh(
n);return{status:o,headers:i,body:a,tookMs:performance.now()-r}}function gT(e,t){return(e.get(t)??"").split(",").map(n=>n.trim().toLowerCase())}function vT({headers:e,
body:t}){if(e.get("content-type")?.startsWith("application/problem+json"))try{let{type:r,detail:n}=JSON.parse(t);return{type:String(r??""),detail:String(n??"")}}catch{
return}}function Gh(e,t=200){let r=e.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu," ");return r.length>t?`${r.slice(0,t)}…`:r}async function Zh({body:e}){let t=[],
r=0;for await(let n of e??[])if(t.push(n),r+=n.length,r>=zu)break;return Buffer.concat(t).subarray(0,zu).toString()}function Zi(e){let t=e instanceof Error?e.cause??
e:e,{code:r,message:n}=t;return Gh(n||r||String(t))}function Yh(e){let{code:t=""}=e.cause??{};return/CERT|SIGNED|ISSUER|VERIFY/.test(t)?"Node does not trust its\
 certificate: set NODE_EXTRA_CA_CERTS to the file of its CA.":"Start the seller, and give the URL of a route that costs something."}var Qh=["id","realm","method","intent","request","expires","digest","description","opaque","header"],Jh=/([!#$%&'*+.^_`|~\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))|([!#$%&'*+.^_`|~\w-]+)(?=[\s,]|$)/g;
function ST(e){let t=[];for(let[,r="",n,o,i]of e.matchAll(Jh)){i&&t.push({scheme:i.toLowerCase(),parameters:{}});let a=t.at(-1);r&&a&&(a.parameters[r.toLowerCase()]=
n?.replace(/\\(.)/g,"$1")??o??"")}return t.filter(r=>r.scheme==="payment").map(({parameters:r})=>r)}function em(e){return Buffer.from(JSON.stringify(e)).toString(
"base64url")}function wT({request:e=""}){if(/^[\w-]+$/.test(e))return Wu(e)}function _T(e,t,r){let n=Object.entries(e).filter(([a])=>Qh.includes(a)),o=e.header??
"Authorization",i={challenge:Object.fromEntries(n),payload:r,source:t};return{header:o,value:`Payment ${em(i)}`}}function AT(e){return Wu(e)}function Wu(e){try{
let t=JSON.parse(Buffer.from(e,"base64url").toString());return typeof t=="object"&&t!==null?t:void 0}catch{return}}var pe=Xh(Ch(),1);var Mh={id:"stellar:testnet",passphrase:"Test SDF Network ; September 2015"},Dh={USDC:new pe.Asset("USDC","GBBD47IF6LWK7P7MDEVSCWR7DPUWV3NY3DTQEVFL4NAT4AQH3ZLLF\
LA5"),XLM:pe.Asset.native()},qh=3e4,Ku="GAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAWHF";async function xO(e){let t=tT(e),{passphrase:r,friendbotUrl:n}=await t(
"getNetwork");if(r!==Mh.passphrase)throw new ot(`${e} is "${r}": refused, this pays on a local network or on testnet only.`,"Start a local one, with node localn\
et.mjs, and leave --rpc out.");if(!n)throw new ot(`${e} names no friendbot, so there is no account to pay from.`,"Start a local network, with node localnet.mjs,\
 and leave --rpc out.");return{rpcUrl:e,passphrase:r,friendbotUrl:n,call:t}}function $O(e){return["USDC","XLM"].find(r=>Dh[r].contractId(Mh.passphrase)===e)}async function GO(e,t){
let r=pe.Keypair.random(),n=new URL(e.friendbotUrl);n.searchParams.set("addr",r.publicKey());let o=await fetch(n,{signal:AbortSignal.timeout(qh)}).catch(Fh(n));
if(!o.ok)throw new ot(`Friendbot answered ${o.status}.`,"Try again, or restart it.");return t>0n&&await ZE(e,r,t),r}async function ZE(e,t,r){let n=pe.Operation.
changeTrust({asset:Dh.USDC}),o=await Wi(e,t.publicKey(),n,{fee:pe.BASE_FEE});o.sign(t),await e.call("sendTransaction",{transaction:o.toXDR()}),await QE(e,o.hash().
toString("hex"));let i={address:t.publicKey(),asset:"USDC",amount:JE(r)};await e.call("local_faucet",i).catch(a=>{throw new ot(`This network does not give ${i.amount}\
 USDC: ${a.message}`,"Pay USDC on a local network: start node localnet.mjs, point the seller at it, leave --rpc out.")})}async function ZO(e,t,r){let n=[new pe.Address(
r).toScVal()],o=pe.Operation.invokeContractFunction({contract:t,function:"balance",args:n}),i=await Wi(e,Ku,o,{fee:pe.BASE_FEE}),{results:a}=await Lh(e,i),s=a?.[0]&&
YE(a[0].xdr);return typeof s=="bigint"?s:void 0}function YE(e){return(0,pe.scValToNative)(pe.xdr.ScVal.fromXDR(e,"base64"))}async function YO(e,t,r){let{from:n}=t,
o=r.sponsored?Ku:n.publicKey(),i={fee:r.sponsored?pe.BASE_FEE:"1000",maxTime:r.maxTime},a=await Wi(e,o,Rh(t,[]),i),{error:s,results:u,transactionData:p,latestLedger:f}=await Lh(
e,a);if(s||!p)throw new ot(`The token refuses the transfer: ${(s??"it has to be restored first").split(`
`)[0]}`,"See that the recipient exists and has a trustline for what it sells for.");let d=f+Math.ceil((r.maxTime-Date.now()/1e3)/5),c=(u?.[0]?.auth??[]).map(C=>(0,pe.authorizeEntry)(
pe.xdr.SorobanAuthorizationEntry.fromXDR(C,"base64"),n,d,e.passphrase)),l=Rh(t,await Promise.all(c)),h={sorobanData:pe.xdr.SorobanTransactionData.fromXDR(p,"bas\
e64")},b=await Wi(e,o,l,{...i,...h});return r.sponsored||b.sign(n),{transaction:b.toXDR(),hash:b.hash().toString("hex")}}async function QE(e,t){for(let r=0;r<8;r+=
1){let n=await e.call("getTransaction",{hash:t});if(n.status!=="NOT_FOUND")return{ledger:n.ledger,succeeded:n.status==="SUCCESS"};await new Promise(o=>setTimeout(
o,r<2?200:1e3))}}function JE(e){let t=(e<0n?-e:e).toString().padStart(8,"0");return`${e<0n?"-":""}${t.slice(0,-7)}.${t.slice(-7)}`}function Rh({contract:e,from:t,
to:r,amount:n},o){let i=[new pe.Address(t.publicKey()).toScVal(),new pe.Address(r).toScVal(),(0,pe.nativeToScVal)(n,{type:"i128"})];return pe.Operation.invokeContractFunction(
{contract:e,function:"transfer",args:i,auth:o})}async function Wi(e,t,r,{maxTime:n=0,...o}){let i=new pe.Account(t,t===Ku?"-1":await eT(e,t)),a=new pe.TransactionBuilder(
i,{networkPassphrase:e.passphrase,...o,timebounds:{minTime:0,maxTime:n}});for(let s of[r].flat())a.addOperation(s);return a.build()}async function eT(e,t){let r=pe.Keypair.
fromPublicKey(t).xdrAccountId(),n=pe.xdr.LedgerKey.account(new pe.xdr.LedgerKeyAccount({accountId:r})).toXDR("base64"),{entries:o}=await e.call("getLedgerEntrie\
s",{keys:[n]}),[i]=o??[];if(!i)throw new ot(`${t} is not on the network.`,"Try again.");return pe.xdr.LedgerEntryData.fromXDR(i.xdr,"base64").account().seqNum().
toString()}function Lh(e,t){return e.call("simulateTransaction",{transaction:t.toXDR()})}function tT(e){return async(t,r={})=>{let n=await fetch(e,{method:"POST",
headers:{"content-type":"application/json"},body:JSON.stringify({jsonrpc:"2.0",id:1,method:t,params:r}),signal:AbortSignal.timeout(qh)}).catch(Fh(e)),o=await n.
json().catch(()=>({}));if("result"in o)return o.result;throw"error"in o&&o.error?new Error(`${t}: ${o.error.message}`):new ot(`${e} is no Stellar RPC: it answer\
ed ${n.status}.`,"Give its whole URL, such as --rpc http://127.0.0.1:8000/rpc.")}}function Fh(e){return t=>{throw new ot(`No network answers at ${e}: ${Zi(t)}.`,
"Start one in another terminal, with node localnet.mjs, and point the seller at it; or give --rpc.")}}export{Xh as a,nT as b,oT as c,ot as d,aT as e,sT as f,Xu as g,fT as h,pT as i,dT as j,mT as k,$h as l,gT as m,vT as n,Gh as o,Zi as p,ST as q,em as r,wT as s,_T as t,
AT as u,Ch as v,Mh as w,Dh as x,Ku as y,xO as z,$O as A,GO as B,ZO as C,YE as D,YO as E,QE as F,JE as G,Wi as H,Lh as I};
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
