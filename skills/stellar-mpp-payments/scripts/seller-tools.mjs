// try-seller pays a seller once and explains what it saw; attack looks for holes in it; verify-refund checks receipts. Version 0.1.0, Apache-2.0.
// Generated from the stellar-mpp-payments repository; do not edit.
// Bundled software and its licences are at the end of this file, or of the one that it imports.
import{createRequire as createRequire_}from"node:module";const require=createRequire_(import.meta.url);
var kh=Object.create;var Nu=Object.defineProperty;var Ph=Object.getOwnPropertyDescriptor;var Oh=Object.getOwnPropertyNames;var Bh=Object.getPrototypeOf,Ih=Object.prototype.hasOwnProperty;var xi=(e=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(e,{get:(t,r)=>(typeof require<"u"?require:t)[r]}):e)(function(e){if(typeof require<"u")return require.
apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')});var O=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}};var Ch=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Oh(t))!Ih.call(e,o)&&o!==r&&Nu(e,o,{get:()=>t[o],enumerable:!(n=Ph(t,o))||n.enumerable});
return e};var LA=(e,t,r)=>(r=e!=null?kh(Bh(e)):{},Ch(t||!e||!e.__esModule?Nu(r,"default",{value:e,enumerable:!0}):r,e));var Ke=O((Yr,Gi)=>{(function(t,r){typeof Yr=="object"&&typeof Gi=="object"?Gi.exports=r():typeof define=="function"&&define.amd?define([],r):typeof Yr=="object"?
Yr.XDR=r():t.XDR=r()})(Yr,()=>(()=>{var e={"./src/array.js"(o,i,a){"use strict";a.r(i),a.d(i,{Array:()=>p});var u=a("./src/xdr-type.js"),s=a("./src/errors.js");
class p extends u.NestedXdrType{constructor(d,c,l=u.NestedXdrType.DEFAULT_MAX_DEPTH){super(l),this._childType=d,this._length=c}read(d,c=this._maxDepth){if(this.
_length>d.remainingBytes())throw new s.XdrReaderError(`Array length ${this._length} exceeds remaining ${d.remainingBytes()} bytes`);u.NestedXdrType.checkDepth(c);
let l=[];for(let m=0;m<this._length;m++)l.push(this._childType.read(d,c-1));return l}write(d,c){if(!global.Array.isArray(d))throw new s.XdrWriterError("value is\
 not array");if(d.length!==this._length)throw new s.XdrWriterError(`got array of size ${d.length}, expected ${this._length}`);for(let l of d)this._childType.write(
l,c)}isValid(d){if(!(d instanceof global.Array)||d.length!==this._length)return!1;for(let c of d)if(!this._childType.isValid(c))return!1;return!0}}},"./src/bigi\
nt-encoder.js"(o,i,a){"use strict";a.r(i),a.d(i,{calculateBigIntBoundaries:()=>f,encodeBigIntFromBits:()=>u,formatIntName:()=>p,sliceBigInt:()=>s});function u(c,l,m){
c instanceof Array?c.length&&c[0]instanceof Array&&(c=c[0]):c=[c];let b=c.length,C=l/b;switch(C){case 32:case 64:case 128:case 256:break;default:throw new RangeError(
`expected slices to fit in 32/64/128/256 bits, got ${c}`)}try{for(let v=0;v<c.length;v++)typeof c[v]!="bigint"&&(c[v]=BigInt(c[v].valueOf()))}catch(v){throw new TypeError(
`expected bigint-like values, got: ${c} (${v})`)}if(c.length===1){let v=c[0];if(m&&v<0n)throw new RangeError(`expected a positive value, got: ${c}`);let[E,q]=f(
l,m);if(v<E||v>q)throw new RangeError(`bigint value ${v} for ${p(l,m)} out of range [${E}, ${q}]`);return v}let S=0n;for(let v=0;v<c.length;v++)d(c[v],C),S|=BigInt.
asUintN(C,c[v])<<BigInt(v*C);m||(S=BigInt.asIntN(l,S));let[D,k]=f(l,m);if(S>=D&&S<=k)return S;throw new RangeError(`bigint values [${c}] for ${p(l,m)} out of ra\
nge [${D}, ${k}]: ${S}`)}function s(c,l,m){if(typeof c!="bigint")throw new TypeError(`Expected bigint 'value', got ${typeof c}`);let b=l/m;if(b===1)return[c];if(m<
32||m>128||b!==2&&b!==4&&b!==8)throw new TypeError(`invalid bigint (${c}) and slice size (${l} -> ${m}) combination`);let C=BigInt(m),S=new Array(b);for(let D=0;D<
b;D++)S[D]=BigInt.asIntN(m,c),c>>=C;return S}function p(c,l){return`${l?"u":"i"}${c}`}function f(c,l){if(l)return[0n,(1n<<BigInt(c))-1n];let m=1n<<BigInt(c-1);return[
0n-m,m-1n]}function d(c,l){let m=BigInt.asIntN(l,c)===c,b=BigInt.asUintN(l,c)===c;if(!m&&!b)throw new RangeError(`slice value ${c} does not fit in ${l} bits`)}},
"./src/bool.js"(o,i,a){"use strict";a.r(i),a.d(i,{Bool:()=>f});var u=a("./src/int.js"),s=a("./src/xdr-type.js"),p=a("./src/errors.js");class f extends s.XdrPrimitiveType{static read(c){
let l=u.Int.read(c);switch(l){case 0:return!1;case 1:return!0;default:throw new p.XdrReaderError(`got ${l} when trying to read a bool`)}}static write(c,l){let m=c?
1:0;u.Int.write(m,l)}static isValid(c){return typeof c=="boolean"}}},"./src/browser.js"(o,i,a){let u=a("./src/index.js");o.exports=u},"./src/config.js"(o,i,a){"\
use strict";a.r(i),a.d(i,{Reference:()=>s.Reference,config:()=>D});var u=a("./src/types.js"),s=a("./src/reference.js"),p=a("./src/errors.js");class f extends s.
Reference{constructor(v){super(),this.name=v}resolve(v){return v.definitions[this.name].resolve(v)}}class d extends s.Reference{constructor(v,E,q=!1){super(),this.
childReference=v,this.length=E,this.variable=q}resolve(v){let E=this.childReference,q=this.length;return E instanceof s.Reference&&(E=E.resolve(v)),q instanceof
s.Reference&&(q=q.resolve(v)),this.variable?new u.VarArray(E,q):new u.Array(E,q)}}class c extends s.Reference{constructor(v){super(),this.childReference=v,this.
name=v.name}resolve(v){let E=this.childReference;return E instanceof s.Reference&&(E=E.resolve(v)),new u.Option(E)}}class l extends s.Reference{constructor(v,E){
super(),this.sizedType=v,this.length=E}resolve(v){let E=this.length;return E instanceof s.Reference&&(E=E.resolve(v)),new this.sizedType(E)}}class m{constructor(v,E,q){
this.constructor=v,this.name=E,this.config=q}resolve(v){return this.name in v.results?v.results[this.name]:this.constructor(v,this.name,this.config)}}function b(k,v,E){
return E instanceof s.Reference&&(E=E.resolve(k)),k.results[v]=E,E}function C(k,v,E){return k.results[v]=E,E}class S{constructor(v){this._destination=v,this._definitions=
{}}enum(v,E){let q=new m(u.Enum.create,v,E);this.define(v,q)}struct(v,E){let q=new m(u.Struct.create,v,E);this.define(v,q)}union(v,E){let q=new m(u.Union.create,
v,E);this.define(v,q)}typedef(v,E){let q=new m(b,v,E);this.define(v,q)}const(v,E){let q=new m(C,v,E);this.define(v,q)}void(){return u.Void}bool(){return u.Bool}int(){
return u.Int}hyper(){return u.Hyper}uint(){return u.UnsignedInt}uhyper(){return u.UnsignedHyper}float(){return u.Float}double(){return u.Double}quadruple(){return u.
Quadruple}string(v){return new l(u.String,v)}opaque(v){return new l(u.Opaque,v)}varOpaque(v){return new l(u.VarOpaque,v)}array(v,E){return new d(v,E)}varArray(v,E){
return new d(v,E,!0)}option(v){return new c(v)}define(v,E){if(this._destination[v]===void 0)this._definitions[v]=E;else throw new p.XdrDefinitionError(`${v} is \
already defined`)}lookup(v){return new f(v)}resolve(){for(let v of Object.values(this._definitions))v.resolve({definitions:this._definitions,results:this._destination})}}
function D(k,v={}){if(k){let E=new S(v);k(E),E.resolve()}return v}},"./src/double.js"(o,i,a){"use strict";a.r(i),a.d(i,{Double:()=>p});var u=a("./src/xdr-type.j\
s"),s=a("./src/errors.js");class p extends u.XdrPrimitiveType{static read(d){return d.readDoubleBE()}static write(d,c){if(typeof d!="number")throw new s.XdrWriterError(
"not a number");c.writeDoubleBE(d)}static isValid(d){return typeof d=="number"}}},"./src/enum.js"(o,i,a){"use strict";a.r(i),a.d(i,{Enum:()=>f});var u=a("./src/\
int.js"),s=a("./src/xdr-type.js"),p=a("./src/errors.js");class f extends s.XdrPrimitiveType{constructor(c,l){super(),this.name=c,this.value=l}static read(c){let l=u.
Int.read(c),m=this._byValue[l];if(m===void 0)throw new p.XdrReaderError(`unknown ${this.enumName} member for value ${l}`);return m}static write(c,l){if(!this.isValid(
c))throw new p.XdrWriterError(`${c} has enum name ${c?.enumName}, not ${this.enumName}: ${JSON.stringify(c)}`);u.Int.write(c.value,l)}static isValid(c){return c?.
constructor?.enumName===this.enumName||(0,s.isSerializableIsh)(c,this)}static members(){return this._members}static values(){return Object.values(this._members)}static fromName(c){
let l=this._members[c];if(!l)throw new TypeError(`${c} is not a member of ${this.enumName}`);return l}static fromValue(c){let l=this._byValue[c];if(l===void 0)throw new TypeError(
`${c} is not a value of any member of ${this.enumName}`);return l}static create(c,l,m){let b=class extends f{};b.enumName=l,c.results[l]=b,b._members={},b._byValue=
{};for(let[C,S]of Object.entries(m)){let D=new b(C,S);b._members[C]=D,b._byValue[S]=D,b[C]=()=>D}return b}}},"./src/errors.js"(o,i,a){"use strict";a.r(i),a.d(i,
{XdrDefinitionError:()=>p,XdrNotImplementedDefinitionError:()=>f,XdrReaderError:()=>s,XdrWriterError:()=>u});class u extends TypeError{constructor(c){super(`XDR\
 Write Error: ${c}`)}}class s extends TypeError{constructor(c){super(`XDR Read Error: ${c}`)}}class p extends TypeError{constructor(c){super(`XDR Type Definitio\
n Error: ${c}`)}}class f extends p{constructor(){super("method not implemented, it should be overloaded in the descendant class.")}}},"./src/float.js"(o,i,a){"u\
se strict";a.r(i),a.d(i,{Float:()=>p});var u=a("./src/xdr-type.js"),s=a("./src/errors.js");class p extends u.XdrPrimitiveType{static read(d){return d.readFloatBE()}static write(d,c){
if(typeof d!="number")throw new s.XdrWriterError("not a number");c.writeFloatBE(d)}static isValid(d){return typeof d=="number"}}},"./src/hyper.js"(o,i,a){"use s\
trict";a.r(i),a.d(i,{Hyper:()=>s});var u=a("./src/large-int.js");class s extends u.LargeInt{constructor(...f){super(f)}get low(){return Number(this._value&0xffffffffn)<<
0}get high(){return Number(this._value>>32n)>>0}get size(){return 64}get unsigned(){return!1}static fromBits(f,d){return new this(f,d)}}s.defineIntBoundaries()},
"./src/index.js"(o,i,a){"use strict";a.r(i),a.d(i,{Array:()=>u.Array,Bool:()=>u.Bool,Double:()=>u.Double,Enum:()=>u.Enum,Float:()=>u.Float,Hyper:()=>u.Hyper,Int:()=>u.
Int,LargeInt:()=>u.LargeInt,Opaque:()=>u.Opaque,Option:()=>u.Option,Quadruple:()=>u.Quadruple,Reference:()=>s.Reference,String:()=>u.String,Struct:()=>u.Struct,
Union:()=>u.Union,UnsignedHyper:()=>u.UnsignedHyper,UnsignedInt:()=>u.UnsignedInt,VarArray:()=>u.VarArray,VarOpaque:()=>u.VarOpaque,Void:()=>u.Void,XdrReader:()=>p.
XdrReader,XdrWriter:()=>f.XdrWriter,config:()=>s.config});var u=a("./src/types.js"),s=a("./src/config.js"),p=a("./src/serialization/xdr-reader.js"),f=a("./src/s\
erialization/xdr-writer.js")},"./src/int.js"(o,i,a){"use strict";a.r(i),a.d(i,{Int:()=>d});var u=a("./src/xdr-type.js"),s=a("./src/errors.js");let p=2147483647,
f=-2147483648;class d extends u.XdrPrimitiveType{static read(l){return l.readInt32BE()}static write(l,m){if(typeof l!="number")throw new s.XdrWriterError("not a\
 number");if((l|0)!==l)throw new s.XdrWriterError("invalid i32 value");m.writeInt32BE(l)}static isValid(l){return typeof l!="number"||(l|0)!==l?!1:l>=f&&l<=p}}d.
MAX_VALUE=p,d.MIN_VALUE=-f},"./src/large-int.js"(o,i,a){"use strict";a.r(i),a.d(i,{LargeInt:()=>f});var u=a("./src/xdr-type.js"),s=a("./src/bigint-encoder.js"),
p=a("./src/errors.js");class f extends u.XdrPrimitiveType{constructor(c){super(),this._value=(0,s.encodeBigIntFromBits)(c,this.size,this.unsigned)}get unsigned(){
throw new p.XdrNotImplementedDefinitionError}get size(){throw new p.XdrNotImplementedDefinitionError}slice(c){return(0,s.sliceBigInt)(this._value,this.size,c)}toString(){
return this._value.toString()}toJSON(){return{_value:this._value.toString()}}toBigInt(){return BigInt(this._value)}static read(c){let{size:l,unsigned:m}=this.prototype;
return l===64?new this(m?c.readBigUInt64BE():c.readBigInt64BE()):new this(...Array.from({length:l/64},()=>c.readBigUInt64BE()).reverse())}static write(c,l){if(c instanceof
this)c=c._value;else if(typeof c!="bigint"||c>this.MAX_VALUE||c<this.MIN_VALUE)throw new p.XdrWriterError(`${c} is not a ${this.name}`);let{unsigned:m,size:b}=this.
prototype;if(b===64)m?l.writeBigUInt64BE(c):l.writeBigInt64BE(c);else{let C=m?c:BigInt.asUintN(b,c);for(let S=b/64-1;S>=0;S--)l.writeBigUInt64BE(C>>BigInt(S*64)&
0xffffffffffffffffn)}}static isValid(c){return c instanceof this?!0:typeof c=="bigint"?c>=this.MIN_VALUE&&c<=this.MAX_VALUE:!1}static fromString(c){return new this(
c)}static MAX_VALUE=0n;static MIN_VALUE=0n;static defineIntBoundaries(){let[c,l]=(0,s.calculateBigIntBoundaries)(this.prototype.size,this.prototype.unsigned);this.
MIN_VALUE=c,this.MAX_VALUE=l}}},"./src/opaque.js"(o,i,a){"use strict";a.r(i),a.d(i,{Opaque:()=>p});var u=a("./src/xdr-type.js"),s=a("./src/errors.js");class p extends u.
XdrCompositeType{constructor(d){super(),this._length=d}read(d){return d.read(this._length)}write(d,c){let{length:l}=d;if(l!==this._length)throw new s.XdrWriterError(
`got ${d.length} bytes, expected ${this._length}`);c.write(d,l)}isValid(d){return Buffer.isBuffer(d)&&d.length===this._length}}},"./src/option.js"(o,i,a){"use s\
trict";a.r(i),a.d(i,{Option:()=>p});var u=a("./src/bool.js"),s=a("./src/xdr-type.js");class p extends s.NestedXdrType{constructor(d,c=s.NestedXdrType.DEFAULT_MAX_DEPTH){
super(c),this._childType=d}read(d,c=this._maxDepth){if(s.NestedXdrType.checkDepth(c),u.Bool.read(d))return this._childType.read(d,c-1)}write(d,c){let l=d!=null;
u.Bool.write(l,c),l&&this._childType.write(d,c)}isValid(d){return d==null?!0:this._childType.isValid(d)}}},"./src/quadruple.js"(o,i,a){"use strict";a.r(i),a.d(i,
{Quadruple:()=>p});var u=a("./src/xdr-type.js"),s=a("./src/errors.js");class p extends u.XdrPrimitiveType{static read(){throw new s.XdrDefinitionError("quadrupl\
e not supported")}static write(){throw new s.XdrDefinitionError("quadruple not supported")}static isValid(){return!1}}},"./src/reference.js"(o,i,a){"use strict";
a.r(i),a.d(i,{Reference:()=>p});var u=a("./src/xdr-type.js"),s=a("./src/errors.js");class p extends u.XdrPrimitiveType{resolve(){throw new s.XdrDefinitionError(
'"resolve" method should be implemented in the descendant class')}}},"./src/serialization/xdr-reader.js"(o,i,a){"use strict";a.r(i),a.d(i,{XdrReader:()=>s});var u=a(
"./src/errors.js");class s{constructor(f){if(!Buffer.isBuffer(f))if(f instanceof Array||Array.isArray(f)||ArrayBuffer.isView(f))f=Buffer.from(f);else throw new u.
XdrReaderError(`source invalid: ${f}`);this._buffer=f,this._length=f.length,this._index=0}_buffer;_length;_index;get eof(){return this._index===this._length}advance(f){
let d=this._index;if(this._index+=f,this._length<this._index)throw new u.XdrReaderError("attempt to read outside the boundary of the buffer");let c=4-(f%4||4);if(c>
0){for(let l=0;l<c;l++)if(this._buffer[this._index+l]!==0)throw new u.XdrReaderError("invalid padding");this._index+=c}return d}rewind(){this._index=0}remainingBytes(){
return this._length-this._index}read(f){let d=this.advance(f);return this._buffer.subarray(d,d+f)}readInt32BE(){return this._buffer.readInt32BE(this.advance(4))}readUInt32BE(){
return this._buffer.readUInt32BE(this.advance(4))}readBigInt64BE(){return this._buffer.readBigInt64BE(this.advance(8))}readBigUInt64BE(){return this._buffer.readBigUInt64BE(
this.advance(8))}readFloatBE(){return this._buffer.readFloatBE(this.advance(4))}readDoubleBE(){return this._buffer.readDoubleBE(this.advance(8))}ensureInputConsumed(){
if(this._index!==this._length)throw new u.XdrReaderError("invalid XDR contract typecast - source buffer not entirely consumed")}}},"./src/serialization/xdr-writ\
er.js"(o,i,a){"use strict";a.r(i),a.d(i,{XdrWriter:()=>s});let u=8192;class s{constructor(f){typeof f=="number"?f=Buffer.allocUnsafe(f):f instanceof Buffer||(f=
Buffer.allocUnsafe(u)),this._buffer=f,this._length=f.length}_buffer;_length;_index=0;alloc(f){let d=this._index;return this._index+=f,this._length<this._index&&
this.resize(this._index),d}resize(f){let d=Math.ceil(f/u)*u,c=Buffer.allocUnsafe(d);this._buffer.copy(c,0,0,this._length),this._buffer=c,this._length=d}finalize(){
return this._buffer.subarray(0,this._index)}toArray(){return[...this.finalize()]}write(f,d){if(typeof f=="string"){let l=this.alloc(d);this._buffer.write(f,l,"u\
tf8")}else{f instanceof Buffer||(f=Buffer.from(f));let l=this.alloc(d);f.copy(this._buffer,l,0,d)}let c=4-(d%4||4);if(c>0){let l=this.alloc(c);this._buffer.fill(
0,l,this._index)}}writeInt32BE(f){let d=this.alloc(4);this._buffer.writeInt32BE(f,d)}writeUInt32BE(f){let d=this.alloc(4);this._buffer.writeUInt32BE(f,d)}writeBigInt64BE(f){
let d=this.alloc(8);this._buffer.writeBigInt64BE(f,d)}writeBigUInt64BE(f){let d=this.alloc(8);this._buffer.writeBigUInt64BE(f,d)}writeFloatBE(f){let d=this.alloc(
4);this._buffer.writeFloatBE(f,d)}writeDoubleBE(f){let d=this.alloc(8);this._buffer.writeDoubleBE(f,d)}static bufferChunkSize=u}},"./src/string.js"(o,i,a){"use \
strict";a.r(i),a.d(i,{String:()=>f});var u=a("./src/unsigned-int.js"),s=a("./src/xdr-type.js"),p=a("./src/errors.js");class f extends s.XdrCompositeType{constructor(c=u.
UnsignedInt.MAX_VALUE){super(),this._maxLength=c}read(c){let l=u.UnsignedInt.read(c);if(l>this._maxLength)throw new p.XdrReaderError(`saw ${l} length String, ma\
x allowed is ${this._maxLength}`);return c.read(l)}readString(c){return this.read(c).toString("utf8")}write(c,l){let m=typeof c=="string"?Buffer.byteLength(c,"u\
tf8"):c.length;if(m>this._maxLength)throw new p.XdrWriterError(`got ${c.length} bytes, max allowed is ${this._maxLength}`);u.UnsignedInt.write(m,l),l.write(c,m)}isValid(c){
return typeof c=="string"?Buffer.byteLength(c,"utf8")<=this._maxLength:c instanceof Array||Buffer.isBuffer(c)?c.length<=this._maxLength:!1}}},"./src/struct.js"(o,i,a){
"use strict";a.r(i),a.d(i,{Struct:()=>f});var u=a("./src/reference.js"),s=a("./src/xdr-type.js"),p=a("./src/errors.js");class f extends s.NestedXdrType{constructor(l,m){
let b=m??new.target?._maxDepth;super(b),this._attributes=l||{}}static read(l,m=this._maxDepth){s.NestedXdrType.checkDepth(m);let b={};for(let[C,S]of this._fields)
b[C]=S.read(l,m-1);return new this(b,this._maxDepth)}static write(l,m){if(!this.isValid(l))throw new p.XdrWriterError(`${l} has struct name ${l?.constructor?.structName}\
, not ${this.structName}: ${JSON.stringify(l)}`);for(let[b,C]of this._fields){let S=l._attributes[b];C.write(S,m)}}static isValid(l){return l?.constructor?.structName===
this.structName||(0,s.isSerializableIsh)(l,this)}static create(l,m,b,C=s.NestedXdrType.DEFAULT_MAX_DEPTH){let S=class extends f{};S.structName=m,S._maxDepth=C,l.
results[m]=S;let D=new Array(b.length);for(let k=0;k<b.length;k++){let v=b[k],E=v[0],q=v[1];q instanceof u.Reference&&(q=q.resolve(l)),D[k]=[E,q],S.prototype[E]=
d(E)}return S._fields=D,S}}function d(c){return function(m){return m!==void 0&&(this._attributes[c]=m),this._attributes[c]}}},"./src/types.js"(o,i,a){"use stric\
t";a.r(i),a.d(i,{Array:()=>k.Array,Bool:()=>b.Bool,Double:()=>l.Double,Enum:()=>j.Enum,Float:()=>c.Float,Hyper:()=>s.Hyper,Int:()=>u.Int,LargeInt:()=>d.LargeInt,
Opaque:()=>S.Opaque,Option:()=>E.Option,Quadruple:()=>m.Quadruple,String:()=>C.String,Struct:()=>X.Struct,Union:()=>B.Union,UnsignedHyper:()=>f.UnsignedHyper,UnsignedInt:()=>p.
UnsignedInt,VarArray:()=>v.VarArray,VarOpaque:()=>D.VarOpaque,Void:()=>q.Void});var u=a("./src/int.js"),s=a("./src/hyper.js"),p=a("./src/unsigned-int.js"),f=a("\
./src/unsigned-hyper.js"),d=a("./src/large-int.js"),c=a("./src/float.js"),l=a("./src/double.js"),m=a("./src/quadruple.js"),b=a("./src/bool.js"),C=a("./src/strin\
g.js"),S=a("./src/opaque.js"),D=a("./src/var-opaque.js"),k=a("./src/array.js"),v=a("./src/var-array.js"),E=a("./src/option.js"),q=a("./src/void.js"),j=a("./src/\
enum.js"),X=a("./src/struct.js"),B=a("./src/union.js")},"./src/union.js"(o,i,a){"use strict";a.r(i),a.d(i,{Union:()=>d});var u=a("./src/void.js"),s=a("./src/ref\
erence.js"),p=a("./src/xdr-type.js"),f=a("./src/errors.js");class d extends p.NestedXdrType{constructor(l,m,b){let C=b??new.target?._maxDepth;super(C),this.set(
l,m)}set(l,m){typeof l=="string"&&(l=this.constructor._switchOn.fromName(l)),this._switch=l;let b=this.constructor.armForSwitch(this._switch);this._arm=b,this._armType=
b===u.Void?u.Void:this.constructor._arms[b],this._value=m}get(l=this._arm){if(this._arm!==u.Void&&this._arm!==l)throw new TypeError(`${l} not set`);return this.
_value}switch(){return this._switch}arm(){return this._arm}armType(){return this._armType}value(){return this._value}static armForSwitch(l){let m=this._switches.
get(l);if(m!==void 0)return m;if(this._defaultArm)return this._defaultArm;throw new TypeError(`Bad union switch: ${l}`)}static armTypeForArm(l){return l===u.Void?
u.Void:this._arms[l]}static read(l,m=this._maxDepth){p.NestedXdrType.checkDepth(m);let b=this._switchOn.read(l,m-1),C=this.armForSwitch(b),S=C===u.Void?u.Void:this.
_arms[C],D;return S!==void 0?D=S.read(l,m-1):D=C.read(l,m-1),new this(b,D,this._maxDepth)}static write(l,m){if(!this.isValid(l))throw new f.XdrWriterError(`${l}\
 has union name ${l?.unionName}, not ${this.unionName}: ${JSON.stringify(l)}`);this._switchOn.write(l.switch(),m),l.armType().write(l.value(),m)}static isValid(l){
return l?.constructor?.unionName===this.unionName||(0,p.isSerializableIsh)(l,this)}static create(l,m,b,C=p.NestedXdrType.DEFAULT_MAX_DEPTH){let S=class extends d{};
S.unionName=m,S._maxDepth=C,l.results[m]=S,b.switchOn instanceof s.Reference?S._switchOn=b.switchOn.resolve(l):S._switchOn=b.switchOn,S._switches=new Map,S._arms=
{};let D=b.defaultArm;D instanceof s.Reference&&(D=D.resolve(l)),S._defaultArm=D;for(let[k,v]of b.switches){let E=typeof k=="string"?S._switchOn.fromName(k):k;S.
_switches.set(E,v)}if(S._switchOn.values!==void 0)for(let k of S._switchOn.values())S[k.name]=function(E){return new S(k,E)},S.prototype[k.name]=function(E){return this.
set(k,E)};if(b.arms)for(let[k,v]of Object.entries(b.arms))S._arms[k]=v instanceof s.Reference?v.resolve(l):v,v!==u.Void&&(S.prototype[k]=function(){return this.
get(k)});return S}}},"./src/unsigned-hyper.js"(o,i,a){"use strict";a.r(i),a.d(i,{UnsignedHyper:()=>s});var u=a("./src/large-int.js");class s extends u.LargeInt{constructor(...f){
super(f)}get low(){return Number(this._value&0xffffffffn)<<0}get high(){return Number(this._value>>32n)>>0}get size(){return 64}get unsigned(){return!0}static fromBits(f,d){
return new this(f,d)}}s.defineIntBoundaries()},"./src/unsigned-int.js"(o,i,a){"use strict";a.r(i),a.d(i,{UnsignedInt:()=>d});var u=a("./src/xdr-type.js"),s=a(".\
/src/errors.js");let p=4294967295,f=0;class d extends u.XdrPrimitiveType{static read(l){return l.readUInt32BE()}static write(l,m){if(typeof l!="number"||!(l>=f&&
l<=p)||l%1!==0)throw new s.XdrWriterError("invalid u32 value");m.writeUInt32BE(l)}static isValid(l){return typeof l!="number"||l%1!==0?!1:l>=f&&l<=p}}d.MAX_VALUE=
p,d.MIN_VALUE=f},"./src/var-array.js"(o,i,a){"use strict";a.r(i),a.d(i,{VarArray:()=>f});var u=a("./src/unsigned-int.js"),s=a("./src/xdr-type.js"),p=a("./src/er\
rors.js");class f extends s.NestedXdrType{constructor(c,l=u.UnsignedInt.MAX_VALUE,m=s.NestedXdrType.DEFAULT_MAX_DEPTH){super(m),this._childType=c,this._maxLength=
l}read(c,l=this._maxDepth){s.NestedXdrType.checkDepth(l);let m=u.UnsignedInt.read(c);if(m>this._maxLength)throw new p.XdrReaderError(`saw ${m} length VarArray, \
max allowed is ${this._maxLength}`);if(m>c.remainingBytes())throw new p.XdrReaderError(`VarArray length ${m} exceeds remaining ${c.remainingBytes()} bytes`);let b=[];
for(let C=0;C<m;C++)b.push(this._childType.read(c,l-1));return b}write(c,l){if(!(c instanceof Array))throw new p.XdrWriterError("value is not array");if(c.length>
this._maxLength)throw new p.XdrWriterError(`got array of size ${c.length}, max allowed is ${this._maxLength}`);u.UnsignedInt.write(c.length,l);for(let m of c)this.
_childType.write(m,l)}isValid(c){if(!(c instanceof Array)||c.length>this._maxLength)return!1;for(let l of c)if(!this._childType.isValid(l))return!1;return!0}}},
"./src/var-opaque.js"(o,i,a){"use strict";a.r(i),a.d(i,{VarOpaque:()=>f});var u=a("./src/unsigned-int.js"),s=a("./src/xdr-type.js"),p=a("./src/errors.js");class f extends s.
XdrCompositeType{constructor(c=u.UnsignedInt.MAX_VALUE){super(),this._maxLength=c}read(c){let l=u.UnsignedInt.read(c);if(l>this._maxLength)throw new p.XdrReaderError(
`saw ${l} length VarOpaque, max allowed is ${this._maxLength}`);return c.read(l)}write(c,l){let{length:m}=c;if(c.length>this._maxLength)throw new p.XdrWriterError(
`got ${c.length} bytes, max allowed is ${this._maxLength}`);u.UnsignedInt.write(m,l),l.write(c,m)}isValid(c){return Buffer.isBuffer(c)&&c.length<=this._maxLength}}},
"./src/void.js"(o,i,a){"use strict";a.r(i),a.d(i,{Void:()=>p});var u=a("./src/xdr-type.js"),s=a("./src/errors.js");class p extends u.XdrPrimitiveType{static read(){}static write(d){
if(d!==void 0)throw new s.XdrWriterError("trying to write value to a void slot")}static isValid(d){return d===void 0}}},"./src/xdr-type.js"(o,i,a){"use strict";
a.r(i),a.d(i,{NestedXdrType:()=>l,XdrCompositeType:()=>c,XdrPrimitiveType:()=>d,hasConstructor:()=>D,isSerializableIsh:()=>S});var u=a("./src/serialization/xdr-\
reader.js"),s=a("./src/serialization/xdr-writer.js"),p=a("./src/errors.js");class f{toXDR(v="raw"){if(!this.write)return this.constructor.toXDR(this,v);let E=new s.
XdrWriter;return this.write(this,E),b(E.finalize(),v)}fromXDR(v,E="raw"){if(!this.read)return this.constructor.fromXDR(v,E);let q=new u.XdrReader(C(v,E)),j=this.
read(q);return q.ensureInputConsumed(),j}validateXDR(v,E="raw"){try{return this.fromXDR(v,E),!0}catch{return!1}}static toXDR(v,E="raw"){let q=new s.XdrWriter;return this.
write(v,q),b(q.finalize(),E)}static fromXDR(v,E="raw"){let q=new u.XdrReader(C(v,E)),j=this.read(q);return q.ensureInputConsumed(),j}static validateXDR(v,E="raw"){
try{return this.fromXDR(v,E),!0}catch{return!1}}}class d extends f{static read(v){throw new p.XdrNotImplementedDefinitionError}static write(v,E){throw new p.XdrNotImplementedDefinitionError}static isValid(v){
return!1}}class c extends f{isValid(v){return!1}}class l extends c{constructor(v){super(),this._maxDepth=v??l.DEFAULT_MAX_DEPTH}static checkDepth(v){if(v!==void 0){
if(!Number.isFinite(v))throw new TypeError(`remainingDepth (current remaining decoding depth budget) must be a finite number, got ${typeof v}: ${v}`);if(v<0)throw new p.
XdrReaderError("exceeded max decoding depth")}}}l.DEFAULT_MAX_DEPTH=200,l._maxDepth=l.DEFAULT_MAX_DEPTH;class m extends TypeError{constructor(v){super(`Invalid \
format ${v}, must be one of "raw", "hex", "base64"`)}}function b(k,v){switch(v){case"raw":return k;case"hex":return k.toString("hex");case"base64":return k.toString(
"base64");default:throw new m(v)}}function C(k,v){switch(v){case"raw":return k;case"hex":return Buffer.from(k,"hex");case"base64":return Buffer.from(k,"base64");default:
throw new m(v)}}function S(k,v){return k!=null&&(k instanceof v||D(k,v)&&typeof k.constructor.read=="function"&&typeof k.constructor.write=="function"&&D(k,"Xdr\
Type"))}function D(k,v){do if(k.constructor.name===v)return!0;while(k=Object.getPrototypeOf(k));return!1}}},t={};function r(o){var i=t[o];if(i!==void 0)return i.
exports;if(e[o]===void 0){var a=new Error("Cannot find module '"+o+"'");throw a.code="MODULE_NOT_FOUND",a}var u=t[o]={exports:{}};return e[o](u,u.exports,r),u.exports}
r.d=(o,i)=>{for(var a in i)r.o(i,a)&&!r.o(o,a)&&Object.defineProperty(o,a,{enumerable:!0,get:i[a]})},r.o=(o,i)=>Object.prototype.hasOwnProperty.call(o,i),r.r=o=>{
typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(o,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(o,"__esModule",{value:!0})};var n=r(".\
/src/browser.js");return n})())});var Hu=O(Yn=>{"use strict";function $i(e){"@babel/helpers - typeof";return $i=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},$i(e)}Object.defineProperty(Yn,"__esModule",{value:!0});
Yn.default=void 0;var jh=Ku(Ke());function Ku(e,t){if(typeof WeakMap=="function")var r=new WeakMap,n=new WeakMap;return(Ku=function(i,a){if(!a&&i&&i.__esModule)
return i;var u,s,p={__proto__:null,default:i};if(i===null||$i(i)!="object"&&typeof i!="function")return p;if(u=a?n:r){if(u.has(i))return u.get(i);u.set(i,p)}for(var f in i)
f!=="default"&&{}.hasOwnProperty.call(i,f)&&((s=(u=Object.defineProperty)&&Object.getOwnPropertyDescriptor(i,f))&&(s.get||s.set)?u(p,f,s):p[f]=i[f]);return p})(
e,t)}var Vh=jh.config(function(e){var t=32,r=1024;e.typedef("Value",e.varOpaque()),e.struct("ScpBallot",[["counter",e.lookup("Uint32")],["value",e.lookup("Value")]]),
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
CloseMeta"),2147483647)]])}),tT=Yn.default=Vh});var J=O(Qn=>{"use strict";Object.defineProperty(Qn,"__esModule",{value:!0});Qn.default=void 0;var Kh=Hh(Hu());function Hh(e){return e&&e.__esModule?e:{default:e}}
var nT=Qn.default=Kh.default});var zu=O(Jn=>{"use strict";Object.defineProperty(Jn,"__esModule",{value:!0});Jn.default=void 0;var Xu=Ke(),Xh={XdrWriter:Xu.XdrWriter,XdrReader:Xu.XdrReader},iT=Jn.
default=Xh});var Wu=O((sT,Zi)=>{typeof Object.create=="function"?Zi.exports=function(t,r){r&&(t.super_=r,t.prototype=Object.create(r.prototype,{constructor:{value:t,enumerable:!1,
writable:!0,configurable:!0}}))}:Zi.exports=function(t,r){if(r){t.super_=r;var n=function(){};n.prototype=r.prototype,t.prototype=new n,t.prototype.constructor=
t}}});var Yt=O((uT,Qi)=>{try{if(Yi=xi("util"),typeof Yi.inherits!="function")throw"";Qi.exports=Yi.inherits}catch{Qi.exports=Wu()}var Yi});var kt=O((Ji,Gu)=>{var eo=xi("buffer"),ht=eo.Buffer;function xu(e,t){for(var r in e)t[r]=e[r]}ht.from&&ht.alloc&&ht.allocUnsafe&&ht.allocUnsafeSlow?Gu.exports=eo:
(xu(eo,Ji),Ji.Buffer=Qt);function Qt(e,t,r){return ht(e,t,r)}Qt.prototype=Object.create(ht.prototype);xu(ht,Qt);Qt.from=function(e,t,r){if(typeof e=="number")throw new TypeError(
"Argument must not be a number");return ht(e,t,r)};Qt.alloc=function(e,t,r){if(typeof e!="number")throw new TypeError("Argument must be a number");var n=ht(e);return t!==
void 0?typeof r=="string"?n.fill(t,r):n.fill(t):n.fill(0),n};Qt.allocUnsafe=function(e){if(typeof e!="number")throw new TypeError("Argument must be a number");return ht(
e)};Qt.allocUnsafeSlow=function(e){if(typeof e!="number")throw new TypeError("Argument must be a number");return eo.SlowBuffer(e)}});var Zu=O((cT,$u)=>{var zh={}.toString;$u.exports=Array.isArray||function(e){return zh.call(e)=="[object Array]"}});var mr=O((lT,Yu)=>{"use strict";Yu.exports=TypeError});var ea=O((fT,Qu)=>{"use strict";Qu.exports=Object});var ec=O((pT,Ju)=>{"use strict";Ju.exports=Error});var rc=O((dT,tc)=>{"use strict";tc.exports=EvalError});var oc=O((yT,nc)=>{"use strict";nc.exports=RangeError});var ac=O((hT,ic)=>{"use strict";ic.exports=ReferenceError});var ta=O((mT,sc)=>{"use strict";sc.exports=SyntaxError});var cc=O((gT,uc)=>{"use strict";uc.exports=URIError});var fc=O((vT,lc)=>{"use strict";lc.exports=Math.abs});var dc=O((bT,pc)=>{"use strict";pc.exports=Math.floor});var hc=O((ST,yc)=>{"use strict";yc.exports=Math.max});var gc=O((wT,mc)=>{"use strict";mc.exports=Math.min});var bc=O((_T,vc)=>{"use strict";vc.exports=Math.pow});var wc=O((ET,Sc)=>{"use strict";Sc.exports=Math.round});var Ec=O((AT,_c)=>{"use strict";_c.exports=Number.isNaN||function(t){return t!==t}});var Tc=O((TT,Ac)=>{"use strict";var Wh=Ec();Ac.exports=function(t){return Wh(t)||t===0?t:t<0?-1:1}});var Pc=O((kT,kc)=>{"use strict";kc.exports=Object.getOwnPropertyDescriptor});var gr=O((PT,Oc)=>{"use strict";var to=Pc();if(to)try{to([],"length")}catch{to=null}Oc.exports=to});var Qr=O((OT,Bc)=>{"use strict";var ro=Object.defineProperty||!1;if(ro)try{ro({},"a",{value:1})}catch{ro=!1}Bc.exports=ro});var ra=O((BT,Ic)=>{"use strict";Ic.exports=function(){if(typeof Symbol!="function"||typeof Object.getOwnPropertySymbols!="function")return!1;if(typeof Symbol.iterator==
"symbol")return!0;var t={},r=Symbol("test"),n=Object(r);if(typeof r=="string"||Object.prototype.toString.call(r)!=="[object Symbol]"||Object.prototype.toString.
call(n)!=="[object Symbol]")return!1;var o=42;t[r]=o;for(var i in t)return!1;if(typeof Object.keys=="function"&&Object.keys(t).length!==0||typeof Object.getOwnPropertyNames==
"function"&&Object.getOwnPropertyNames(t).length!==0)return!1;var a=Object.getOwnPropertySymbols(t);if(a.length!==1||a[0]!==r||!Object.prototype.propertyIsEnumerable.
call(t,r))return!1;if(typeof Object.getOwnPropertyDescriptor=="function"){var u=Object.getOwnPropertyDescriptor(t,r);if(u.value!==o||u.enumerable!==!0)return!1}
return!0}});var Mc=O((IT,Rc)=>{"use strict";var Cc=typeof Symbol<"u"&&Symbol,xh=ra();Rc.exports=function(){return typeof Cc!="function"||typeof Symbol!="function"||typeof Cc(
"foo")!="symbol"||typeof Symbol("bar")!="symbol"?!1:xh()}});var na=O((CT,Dc)=>{"use strict";Dc.exports=typeof Reflect<"u"&&Reflect.getPrototypeOf||null});var oa=O((RT,qc)=>{"use strict";var Gh=ea();qc.exports=Gh.getPrototypeOf||null});var Uc=O((MT,Fc)=>{"use strict";var $h="Function.prototype.bind called on incompatible ",Zh=Object.prototype.toString,Yh=Math.max,Qh="[object Function]",Lc=function(t,r){
for(var n=[],o=0;o<t.length;o+=1)n[o]=t[o];for(var i=0;i<r.length;i+=1)n[i+t.length]=r[i];return n},Jh=function(t,r){for(var n=[],o=r||0,i=0;o<t.length;o+=1,i+=
1)n[i]=t[o];return n},em=function(e,t){for(var r="",n=0;n<e.length;n+=1)r+=e[n],n+1<e.length&&(r+=t);return r};Fc.exports=function(t){var r=this;if(typeof r!="f\
unction"||Zh.apply(r)!==Qh)throw new TypeError($h+r);for(var n=Jh(arguments,1),o,i=function(){if(this instanceof o){var f=r.apply(this,Lc(n,arguments));return Object(
f)===f?f:this}return r.apply(t,Lc(n,arguments))},a=Yh(0,r.length-n.length),u=[],s=0;s<a;s++)u[s]="$"+s;if(o=Function("binder","return function ("+em(u,",")+"){ \
return binder.apply(this,arguments); }")(i),r.prototype){var p=function(){};p.prototype=r.prototype,o.prototype=new p,p.prototype=null}return o}});var vr=O((DT,Nc)=>{"use strict";var tm=Uc();Nc.exports=Function.prototype.bind||tm});var no=O((qT,jc)=>{"use strict";jc.exports=Function.prototype.call});var oo=O((LT,Vc)=>{"use strict";Vc.exports=Function.prototype.apply});var Hc=O((FT,Kc)=>{"use strict";Kc.exports=typeof Reflect<"u"&&Reflect&&Reflect.apply});var ia=O((UT,Xc)=>{"use strict";var rm=vr(),nm=oo(),om=no(),im=Hc();Xc.exports=im||rm.call(om,nm)});var io=O((NT,zc)=>{"use strict";var am=vr(),sm=mr(),um=no(),cm=ia();zc.exports=function(t){if(t.length<1||typeof t[0]!="function")throw new sm("a function is re\
quired");return cm(am,um,t)}});var Yc=O((jT,Zc)=>{"use strict";var lm=io(),Wc=gr(),Gc;try{Gc=[].__proto__===Array.prototype}catch(e){if(!e||typeof e!="object"||!("code"in e)||e.code!=="ERR_PR\
OTO_ACCESS")throw e}var aa=!!Gc&&Wc&&Wc(Object.prototype,"__proto__"),$c=Object,xc=$c.getPrototypeOf;Zc.exports=aa&&typeof aa.get=="function"?lm([aa.get]):typeof xc==
"function"?function(t){return xc(t==null?t:$c(t))}:!1});var sa=O((VT,tl)=>{"use strict";var Qc=na(),Jc=oa(),el=Yc();tl.exports=Qc?function(t){return Qc(t)}:Jc?function(t){if(!t||typeof t!="object"&&typeof t!="functio\
n")throw new TypeError("getProto: not an object");return Jc(t)}:el?function(t){return el(t)}:null});var nl=O((KT,rl)=>{"use strict";var fm=async function(){}.constructor;rl.exports=()=>fm});var il=O((HT,ol)=>{"use strict";var pm=function*(){}.constructor;ol.exports=()=>pm});var sl=O((XT,al)=>{"use strict";var dm=async function*(){}.constructor;al.exports=()=>dm});var cl=O((zT,ul)=>{"use strict";var ym=Function.prototype.call,hm=Object.prototype.hasOwnProperty,mm=vr();ul.exports=mm.call(ym,hm)});var ca=O((WT,yl)=>{"use strict";var ie,gm=ea(),vm=ec(),bm=rc(),Sm=oc(),wm=ac(),_r=ta(),wr=mr(),_m=cc(),Em=fc(),Am=dc(),Tm=hc(),km=gc(),Pm=bc(),Om=wc(),Bm=Tc(),Jr=gr(),
Im=Qr(),ua=function(){throw new wr},Cm=Jr?(function(){try{return arguments.callee,ua}catch{try{return Jr(arguments,"callee").get}catch{return ua}}})():ua,br=Mc()(),
De=sa(),Rm=oa(),Mm=na(),dl=oo(),en=no(),Sr={},Dm=typeof Uint8Array>"u"||!De?ie:De(Uint8Array),Jt={__proto__:null,"%AggregateError%":typeof AggregateError>"u"?ie:
AggregateError,"%Array%":Array,"%ArrayBuffer%":typeof ArrayBuffer>"u"?ie:ArrayBuffer,"%ArrayIteratorPrototype%":br&&De?De([][Symbol.iterator]()):ie,"%AsyncFromS\
yncIteratorPrototype%":ie,"%AsyncFunction%":Sr,"%AsyncGenerator%":Sr,"%AsyncGeneratorFunction%":Sr,"%AsyncIteratorPrototype%":Sr,"%Atomics%":typeof Atomics>"u"?
ie:Atomics,"%BigInt%":typeof BigInt>"u"?ie:BigInt,"%BigInt64Array%":typeof BigInt64Array>"u"?ie:BigInt64Array,"%BigUint64Array%":typeof BigUint64Array>"u"?ie:BigUint64Array,
"%Boolean%":Boolean,"%DataView%":typeof DataView>"u"?ie:DataView,"%Date%":Date,"%decodeURI%":decodeURI,"%decodeURIComponent%":decodeURIComponent,"%encodeURI%":encodeURI,
"%encodeURIComponent%":encodeURIComponent,"%Error%":vm,"%eval%":eval,"%EvalError%":bm,"%Float16Array%":typeof Float16Array>"u"?ie:Float16Array,"%Float32Array%":typeof Float32Array>
"u"?ie:Float32Array,"%Float64Array%":typeof Float64Array>"u"?ie:Float64Array,"%FinalizationRegistry%":typeof FinalizationRegistry>"u"?ie:FinalizationRegistry,"%\
Function%":Function,"%GeneratorFunction%":Sr,"%Int8Array%":typeof Int8Array>"u"?ie:Int8Array,"%Int16Array%":typeof Int16Array>"u"?ie:Int16Array,"%Int32Array%":typeof Int32Array>
"u"?ie:Int32Array,"%isFinite%":isFinite,"%isNaN%":isNaN,"%IteratorPrototype%":br&&De?De(De([][Symbol.iterator]())):ie,"%JSON%":typeof JSON=="object"?JSON:ie,"%M\
ap%":typeof Map>"u"?ie:Map,"%MapIteratorPrototype%":typeof Map>"u"||!br||!De?ie:De(new Map()[Symbol.iterator]()),"%Math%":Math,"%Number%":Number,"%Object%":gm,"\
%Object.getOwnPropertyDescriptor%":Jr,"%parseFloat%":parseFloat,"%parseInt%":parseInt,"%Promise%":typeof Promise>"u"?ie:Promise,"%Proxy%":typeof Proxy>"u"?ie:Proxy,
"%RangeError%":Sm,"%ReferenceError%":wm,"%Reflect%":typeof Reflect>"u"?ie:Reflect,"%RegExp%":RegExp,"%Set%":typeof Set>"u"?ie:Set,"%SetIteratorPrototype%":typeof Set>
"u"||!br||!De?ie:De(new Set()[Symbol.iterator]()),"%SharedArrayBuffer%":typeof SharedArrayBuffer>"u"?ie:SharedArrayBuffer,"%String%":String,"%StringIteratorProt\
otype%":br&&De?De(""[Symbol.iterator]()):ie,"%Symbol%":br?Symbol:ie,"%SyntaxError%":_r,"%ThrowTypeError%":Cm,"%TypedArray%":Dm,"%TypeError%":wr,"%Uint8Array%":typeof Uint8Array>
"u"?ie:Uint8Array,"%Uint8ClampedArray%":typeof Uint8ClampedArray>"u"?ie:Uint8ClampedArray,"%Uint16Array%":typeof Uint16Array>"u"?ie:Uint16Array,"%Uint32Array%":typeof Uint32Array>
"u"?ie:Uint32Array,"%URIError%":_m,"%WeakMap%":typeof WeakMap>"u"?ie:WeakMap,"%WeakRef%":typeof WeakRef>"u"?ie:WeakRef,"%WeakSet%":typeof WeakSet>"u"?ie:WeakSet,
"%Function.prototype.call%":en,"%Function.prototype.apply%":dl,"%Object.defineProperty%":Im,"%Object.getPrototypeOf%":Rm,"%Math.abs%":Em,"%Math.floor%":Am,"%Mat\
h.max%":Tm,"%Math.min%":km,"%Math.pow%":Pm,"%Math.round%":Om,"%Math.sign%":Bm,"%Reflect.getPrototypeOf%":Mm};if(De)try{null.error}catch(e){ll=De(De(e)),Jt["%Err\
or.prototype%"]=ll}var ll,qm=nl(),Lm=il(),Fm=sl(),Um=function e(t){var r;if(t==="%AsyncFunction%")r=qm()||void 0;else if(t==="%GeneratorFunction%")r=Lm()||void 0;else if(t===
"%AsyncGeneratorFunction%")r=Fm()||void 0;else if(t==="%AsyncGenerator%"){var n=e("%AsyncGeneratorFunction%");n&&(r=n.prototype)}else if(t==="%AsyncIteratorProt\
otype%"){var o=e("%AsyncGenerator%");o&&De&&(r=De(o.prototype))}return Jt[t]=r,r},fl={__proto__:null,"%ArrayBufferPrototype%":["ArrayBuffer","prototype"],"%Arra\
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
type"],"%WeakSetPrototype%":["WeakSet","prototype"]},tn=vr(),ao=cl(),Nm=tn.call(en,Array.prototype.concat),jm=tn.call(dl,Array.prototype.splice),pl=tn.call(en,String.
prototype.replace),so=tn.call(en,String.prototype.slice),Vm=tn.call(en,RegExp.prototype.exec),Km=/[^%.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|%$))/g,
Hm=/\\(\\)?/g,Xm=function(t){var r=so(t,0,1),n=so(t,-1);if(r==="%"&&n!=="%")throw new _r("invalid intrinsic syntax, expected closing `%`");if(n==="%"&&r!=="%")throw new _r(
"invalid intrinsic syntax, expected opening `%`");var o=[];return pl(t,Km,function(i,a,u,s){o[o.length]=u?pl(s,Hm,"$1"):a||i}),o},zm=function(t,r){var n=t,o;if(ao(
fl,n)&&(o=fl[n],n="%"+o[0]+"%"),ao(Jt,n)){var i=Jt[n];if(i===Sr&&(i=Um(n)),typeof i>"u"&&!r)throw new wr("intrinsic "+t+" exists, but is not available. Please f\
ile an issue!");return{alias:o,name:n,value:i}}throw new _r("intrinsic "+t+" does not exist!")};yl.exports=function(t,r){if(typeof t!="string"||t.length===0)throw new wr(
"intrinsic name must be a non-empty string");if(arguments.length>1&&typeof r!="boolean")throw new wr('"allowMissing" argument must be a boolean');if(Vm(/^%?[^%]*%?$/,
t)===null)throw new _r("`%` may not be present anywhere but at the beginning and end of the intrinsic name");var n=Xm(t),o=n.length>0?n[0]:"",i=zm("%"+o+"%",r),
a=i.name,u=i.value,s=!1,p=i.alias;p&&(o=p[0],jm(n,Nm([0,1],p)));for(var f=1,d=!0;f<n.length;f+=1){var c=n[f],l=so(c,0,1),m=so(c,-1);if((l==='"'||l==="'"||l==="`"||
m==='"'||m==="'"||m==="`")&&l!==m)throw new _r("property names with quotes must have matching quotes");if((c==="constructor"||!d)&&(s=!0),o+="."+c,a="%"+o+"%",ao(
Jt,a))u=Jt[a];else if(u!=null){if(!(c in u)){if(!r)throw new wr("base intrinsic for "+t+" exists, but the property is not available.");return}if(Jr&&f+1>=n.length){
var b=Jr(u,c);d=!!b,d&&"get"in b&&!("originalValue"in b.get)?u=b.get:u=u[c]}else d=ao(u,c),u=u[c];d&&!s&&(Jt[a]=u)}}return u}});var la=O((xT,gl)=>{"use strict";var hl=ca(),ml=io(),Wm=ml([hl("%String.prototype.indexOf%")]);gl.exports=function(t,r){var n=hl(t,!!r);return typeof n=="functio\
n"&&Wm(t,".prototype.")>-1?ml([n]):n}});var wl=O((GT,Sl)=>{"use strict";var bl=Function.prototype.toString,Er=typeof Reflect=="object"&&Reflect!==null&&Reflect.apply,pa,uo;if(typeof Er=="function"&&typeof Object.
defineProperty=="function")try{pa=Object.defineProperty({},"length",{get:function(){throw uo}}),uo={},Er(function(){throw 42},null,pa)}catch(e){e!==uo&&(Er=null)}else
Er=null;var xm=/^\s*class\b/,da=function(t){try{var r=bl.call(t);return xm.test(r)}catch{return!1}},fa=function(t){try{return da(t)?!1:(bl.call(t),!0)}catch{return!1}},
co=Object.prototype.toString,Gm="[object Object]",$m="[object Function]",Zm="[object GeneratorFunction]",Ym="[object HTMLAllCollection]",Qm="[object HTML docume\
nt.all class]",Jm="[object HTMLCollection]",eg=typeof Symbol=="function"&&!!Symbol.toStringTag,tg=!(0 in[,]),ya=function(){return!1};typeof document=="object"&&
(vl=document.all,co.call(vl)===co.call(document.all)&&(ya=function(t){if((tg||!t)&&(typeof t>"u"||typeof t=="object"))try{var r=co.call(t);return(r===Ym||r===Qm||
r===Jm||r===Gm)&&t("")==null}catch{}return!1}));var vl;Sl.exports=Er?function(t){if(ya(t))return!0;if(!t||typeof t!="function"&&typeof t!="object")return!1;try{
Er(t,null,pa)}catch(r){if(r!==uo)return!1}return!da(t)&&fa(t)}:function(t){if(ya(t))return!0;if(!t||typeof t!="function"&&typeof t!="object")return!1;if(eg)return fa(
t);if(da(t))return!1;var r=co.call(t);return r!==$m&&r!==Zm&&!/^\[object HTML/.test(r)?!1:fa(t)}});var Al=O(($T,El)=>{"use strict";var rg=wl(),ng=Object.prototype.toString,_l=Object.prototype.hasOwnProperty,og=function(t,r,n){for(var o=0,i=t.length;o<i;o++)_l.
call(t,o)&&(n==null?r(t[o],o,t):r.call(n,t[o],o,t))},ig=function(t,r,n){for(var o=0,i=t.length;o<i;o++)n==null?r(t.charAt(o),o,t):r.call(n,t.charAt(o),o,t)},ag=function(t,r,n){
for(var o in t)_l.call(t,o)&&(n==null?r(t[o],o,t):r.call(n,t[o],o,t))};function sg(e){return ng.call(e)==="[object Array]"}El.exports=function(t,r,n){if(!rg(r))
throw new TypeError("iterator must be a function");var o;arguments.length>=3&&(o=n),sg(t)?og(t,r,o):typeof t=="string"?ig(t,r,o):ag(t,r,o)}});var kl=O((ZT,Tl)=>{"use strict";Tl.exports=["Float16Array","Float32Array","Float64Array","Int8Array","Int16Array","Int32Array","Uint8Array","Uint8ClampedArray",
"Uint16Array","Uint32Array","BigInt64Array","BigUint64Array"]});var Ol=O((YT,Pl)=>{"use strict";var ha=kl(),ug=typeof globalThis>"u"?global:globalThis;Pl.exports=function(){for(var t=[],r=0;r<ha.length;r++)typeof ug[ha[r]]==
"function"&&(t[t.length]=ha[r]);return t}});var Rl=O((QT,Cl)=>{"use strict";var Bl=Qr(),cg=ta(),Ar=mr(),Il=gr();Cl.exports=function(t,r,n){if(!t||typeof t!="object"&&typeof t!="function")throw new Ar("`ob\
j` must be an object or a function`");if(typeof r!="string"&&typeof r!="symbol")throw new Ar("`property` must be a string or a symbol`");if(arguments.length>3&&
typeof arguments[3]!="boolean"&&arguments[3]!==null)throw new Ar("`nonEnumerable`, if provided, must be a boolean or null");if(arguments.length>4&&typeof arguments[4]!=
"boolean"&&arguments[4]!==null)throw new Ar("`nonWritable`, if provided, must be a boolean or null");if(arguments.length>5&&typeof arguments[5]!="boolean"&&arguments[5]!==
null)throw new Ar("`nonConfigurable`, if provided, must be a boolean or null");if(arguments.length>6&&typeof arguments[6]!="boolean")throw new Ar("`loose`, if p\
rovided, must be a boolean");var o=arguments.length>3?arguments[3]:null,i=arguments.length>4?arguments[4]:null,a=arguments.length>5?arguments[5]:null,u=arguments.
length>6?arguments[6]:!1,s=!!Il&&Il(t,r);if(Bl)Bl(t,r,{configurable:a===null&&s?s.configurable:!a,enumerable:o===null&&s?s.enumerable:!o,value:n,writable:i===null&&
s?s.writable:!i});else if(u||!o&&!i&&!a)t[r]=n;else throw new cg("This environment does not support defining a property as non-configurable, non-writable, or no\
n-enumerable.")}});var ql=O((JT,Dl)=>{"use strict";var ma=Qr(),Ml=function(){return!!ma};Ml.hasArrayLengthDefineBug=function(){if(!ma)return null;try{return ma([],"length",{value:1}).
length!==1}catch{return!0}};Dl.exports=Ml});var jl=O((ek,Nl)=>{"use strict";var lg=ca(),Ll=Rl(),fg=ql()(),Fl=gr(),Ul=mr(),pg=lg("%Math.floor%");Nl.exports=function(t,r){if(typeof t!="function")throw new Ul(
"`fn` is not a function");if(typeof r!="number"||r<0||r>4294967295||pg(r)!==r)throw new Ul("`length` must be a positive 32-bit integer");var n=arguments.length>
2&&!!arguments[2],o=!0,i=!0;if("length"in t&&Fl){var a=Fl(t,"length");a&&!a.configurable&&(o=!1),a&&!a.writable&&(i=!1)}return(o||i||!n)&&(fg?Ll(t,"length",r,!0,
!0):Ll(t,"length",r)),t}});var Kl=O((tk,Vl)=>{"use strict";var dg=vr(),yg=oo(),hg=ia();Vl.exports=function(){return hg(dg,yg,arguments)}});var zl=O((rk,lo)=>{"use strict";var mg=jl(),Hl=Qr(),gg=io(),Xl=Kl();lo.exports=function(t){var r=gg(arguments),n=1+t.length-(arguments.length-1);return mg(r,n>0?
n:0,!0)};Hl?Hl(lo.exports,"apply",{value:Xl}):lo.exports.apply=Xl});var xl=O((nk,Wl)=>{"use strict";var vg=ra();Wl.exports=function(){return vg()&&!!Symbol.toStringTag}});var Ql=O((ok,Yl)=>{"use strict";var yo=Al(),bg=Ol(),Gl=zl(),va=la(),po=gr(),fo=sa(),Sg=va("Object.prototype.toString"),Zl=xl()(),$l=typeof globalThis>"u"?global:
globalThis,ga=bg(),ba=va("String.prototype.slice"),wg=va("Array.prototype.indexOf",!0)||function(t,r){for(var n=0;n<t.length;n+=1)if(t[n]===r)return n;return-1},
ho={__proto__:null};Zl&&po&&fo?yo(ga,function(e){var t=new $l[e];if(Symbol.toStringTag in t&&fo){var r=fo(t),n=po(r,Symbol.toStringTag);if(!n&&r){var o=fo(r);n=
po(o,Symbol.toStringTag)}if(n&&n.get){var i=Gl(n.get);ho["$"+e]=i}}}):yo(ga,function(e){var t=new $l[e],r=t.slice||t.set;if(r){var n=Gl(r);ho["$"+e]=n}});function _g(e){
var t=!1;return yo(ho,function(r,n){if(!t)try{"$"+r(e)===n&&(t=ba(n,1))}catch{}}),t}function Eg(e){var t=!1;return yo(ho,function(r,n){if(!t)try{r(e),t=ba(n,1)}catch{}}),
t}function Ag(e){return wg(ga,e)>-1}function Tg(e){if(!e||typeof e!="object")return!1;if(!Zl){var t=ba(Sg(e),8,-1);return Ag(t)?t:t!=="Object"?!1:Eg(e)}return po?
_g(e):null}Yl.exports=Tg});var ef=O((ik,Jl)=>{"use strict";var kg=Ql();Jl.exports=function(t){return!!kg(t)}});var rf=O((ak,tf)=>{"use strict";var Pg=mr(),Og=la(),Bg=Og("TypedArray.prototype.buffer",!0),Ig=ef();tf.exports=Bg||function(t){if(!Ig(t))throw new Pg("Not a Typ\
ed Array");return t.buffer}});var af=O((sk,of)=>{"use strict";var ut=kt().Buffer,Cg=Zu(),Rg=rf(),Mg=ArrayBuffer.isView||function(t){try{return Rg(t),!0}catch{return!1}},Dg=typeof Uint8Array<
"u",nf=typeof ArrayBuffer<"u"&&typeof Uint8Array<"u",qg=nf&&(ut.prototype instanceof Uint8Array||ut.TYPED_ARRAY_SUPPORT);of.exports=function(t,r){if(ut.isBuffer(
t))return t.constructor&&!("isBuffer"in t)?ut.from(t):t;if(typeof t=="string")return ut.from(t,r);if(nf&&Mg(t)){if(t.byteLength===0)return ut.alloc(0);if(qg){var n=ut.
from(t.buffer,t.byteOffset,t.byteLength);if(n.byteLength===t.byteLength)return n}var o=t instanceof Uint8Array?t:new Uint8Array(t.buffer,t.byteOffset,t.byteLength),
i=ut.from(o);if(i.length===t.byteLength)return i}if(Dg&&t instanceof Uint8Array)return ut.from(t);var a=Cg(t);if(a)for(var u=0;u<t.length;u+=1){var s=t[u];if(typeof s!=
"number"||s<0||s>255||~~s!==s)throw new RangeError("Array items must be numbers in the range 0-255.")}if(a||ut.isBuffer(t)&&t.constructor&&typeof t.constructor.
isBuffer=="function"&&t.constructor.isBuffer(t))return ut.from(t);throw new TypeError('The "data" argument must be a string, an Array, a Buffer, a Uint8Array, o\
r a DataView.')}});var er=O((uk,sf)=>{"use strict";var Lg=kt().Buffer,Fg=af();function mo(e,t){this._block=Lg.alloc(e),this._finalSize=t,this._blockSize=e,this._len=0}mo.prototype.
update=function(e,t){e=Fg(e,t||"utf8");for(var r=this._block,n=this._blockSize,o=e.length,i=this._len,a=0;a<o;){for(var u=i%n,s=Math.min(o-a,n-u),p=0;p<s;p++)r[u+
p]=e[a+p];i+=s,a+=s,i%n===0&&this._update(r)}return this._len+=o,this};mo.prototype.digest=function(e){var t=this._len%this._blockSize;this._block[t]=128,this._block.
fill(0,t+1),t>=this._finalSize&&(this._update(this._block),this._block.fill(0));var r=this._len*8;if(r<=4294967295)this._block.writeUInt32BE(r,this._blockSize-4);else{
var n=(r&4294967295)>>>0,o=(r-n)/4294967296;this._block.writeUInt32BE(o,this._blockSize-8),this._block.writeUInt32BE(n,this._blockSize-4)}this._update(this._block);
var i=this._hash();return e?i.toString(e):i};mo.prototype._update=function(){throw new Error("_update must be implemented by subclass")};sf.exports=mo});var lf=O((ck,cf)=>{"use strict";var Ug=Yt(),uf=er(),Ng=kt().Buffer,jg=[1518500249,1859775393,-1894007588,-899497514],Vg=new Array(80);function rn(){this.init(),
this._w=Vg,uf.call(this,64,56)}Ug(rn,uf);rn.prototype.init=function(){return this._a=1732584193,this._b=4023233417,this._c=2562383102,this._d=271733878,this._e=
3285377520,this};function Kg(e){return e<<5|e>>>27}function Hg(e){return e<<30|e>>>2}function Xg(e,t,r,n){return e===0?t&r|~t&n:e===2?t&r|t&n|r&n:t^r^n}rn.prototype.
_update=function(e){for(var t=this._w,r=this._a|0,n=this._b|0,o=this._c|0,i=this._d|0,a=this._e|0,u=0;u<16;++u)t[u]=e.readInt32BE(u*4);for(;u<80;++u)t[u]=t[u-3]^
t[u-8]^t[u-14]^t[u-16];for(var s=0;s<80;++s){var p=~~(s/20),f=Kg(r)+Xg(p,n,o,i)+a+t[s]+jg[p]|0;a=i,i=o,o=Hg(n),n=r,r=f}this._a=r+this._a|0,this._b=n+this._b|0,this.
_c=o+this._c|0,this._d=i+this._d|0,this._e=a+this._e|0};rn.prototype._hash=function(){var e=Ng.allocUnsafe(20);return e.writeInt32BE(this._a|0,0),e.writeInt32BE(
this._b|0,4),e.writeInt32BE(this._c|0,8),e.writeInt32BE(this._d|0,12),e.writeInt32BE(this._e|0,16),e};cf.exports=rn});var df=O((lk,pf)=>{"use strict";var zg=Yt(),ff=er(),Wg=kt().Buffer,xg=[1518500249,1859775393,-1894007588,-899497514],Gg=new Array(80);function nn(){this.init(),
this._w=Gg,ff.call(this,64,56)}zg(nn,ff);nn.prototype.init=function(){return this._a=1732584193,this._b=4023233417,this._c=2562383102,this._d=271733878,this._e=
3285377520,this};function $g(e){return e<<1|e>>>31}function Zg(e){return e<<5|e>>>27}function Yg(e){return e<<30|e>>>2}function Qg(e,t,r,n){return e===0?t&r|~t&
n:e===2?t&r|t&n|r&n:t^r^n}nn.prototype._update=function(e){for(var t=this._w,r=this._a|0,n=this._b|0,o=this._c|0,i=this._d|0,a=this._e|0,u=0;u<16;++u)t[u]=e.readInt32BE(
u*4);for(;u<80;++u)t[u]=$g(t[u-3]^t[u-8]^t[u-14]^t[u-16]);for(var s=0;s<80;++s){var p=~~(s/20),f=Zg(r)+Qg(p,n,o,i)+a+t[s]+xg[p]|0;a=i,i=o,o=Yg(n),n=r,r=f}this._a=
r+this._a|0,this._b=n+this._b|0,this._c=o+this._c|0,this._d=i+this._d|0,this._e=a+this._e|0};nn.prototype._hash=function(){var e=Wg.allocUnsafe(20);return e.writeInt32BE(
this._a|0,0),e.writeInt32BE(this._b|0,4),e.writeInt32BE(this._c|0,8),e.writeInt32BE(this._d|0,12),e.writeInt32BE(this._e|0,16),e};pf.exports=nn});var Sa=O((fk,hf)=>{"use strict";var Jg=Yt(),yf=er(),ev=kt().Buffer,tv=[1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,
310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,
2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,
2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,
1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298],rv=new Array(64);function on(){this.init(),this._w=rv,yf.call(
this,64,56)}Jg(on,yf);on.prototype.init=function(){return this._a=1779033703,this._b=3144134277,this._c=1013904242,this._d=2773480762,this._e=1359893119,this._f=
2600822924,this._g=528734635,this._h=1541459225,this};function nv(e,t,r){return r^e&(t^r)}function ov(e,t,r){return e&t|r&(e|t)}function iv(e){return(e>>>2|e<<30)^
(e>>>13|e<<19)^(e>>>22|e<<10)}function av(e){return(e>>>6|e<<26)^(e>>>11|e<<21)^(e>>>25|e<<7)}function sv(e){return(e>>>7|e<<25)^(e>>>18|e<<14)^e>>>3}function uv(e){
return(e>>>17|e<<15)^(e>>>19|e<<13)^e>>>10}on.prototype._update=function(e){for(var t=this._w,r=this._a|0,n=this._b|0,o=this._c|0,i=this._d|0,a=this._e|0,u=this.
_f|0,s=this._g|0,p=this._h|0,f=0;f<16;++f)t[f]=e.readInt32BE(f*4);for(;f<64;++f)t[f]=uv(t[f-2])+t[f-7]+sv(t[f-15])+t[f-16]|0;for(var d=0;d<64;++d){var c=p+av(a)+
nv(a,u,s)+tv[d]+t[d]|0,l=iv(r)+ov(r,n,o)|0;p=s,s=u,u=a,a=i+c|0,i=o,o=n,n=r,r=c+l|0}this._a=r+this._a|0,this._b=n+this._b|0,this._c=o+this._c|0,this._d=i+this._d|
0,this._e=a+this._e|0,this._f=u+this._f|0,this._g=s+this._g|0,this._h=p+this._h|0};on.prototype._hash=function(){var e=ev.allocUnsafe(32);return e.writeInt32BE(
this._a,0),e.writeInt32BE(this._b,4),e.writeInt32BE(this._c,8),e.writeInt32BE(this._d,12),e.writeInt32BE(this._e,16),e.writeInt32BE(this._f,20),e.writeInt32BE(this.
_g,24),e.writeInt32BE(this._h,28),e};hf.exports=on});var gf=O((pk,mf)=>{"use strict";var cv=Yt(),lv=Sa(),fv=er(),pv=kt().Buffer,dv=new Array(64);function go(){this.init(),this._w=dv,fv.call(this,64,56)}cv(go,lv);go.
prototype.init=function(){return this._a=3238371032,this._b=914150663,this._c=812702999,this._d=4144912697,this._e=4290775857,this._f=1750603025,this._g=1694076839,
this._h=3204075428,this};go.prototype._hash=function(){var e=pv.allocUnsafe(28);return e.writeInt32BE(this._a,0),e.writeInt32BE(this._b,4),e.writeInt32BE(this._c,
8),e.writeInt32BE(this._d,12),e.writeInt32BE(this._e,16),e.writeInt32BE(this._f,20),e.writeInt32BE(this._g,24),e};mf.exports=go});var wa=O((dk,Af)=>{"use strict";var yv=Yt(),Ef=er(),hv=kt().Buffer,vf=[1116352408,3609767458,1899447441,602891725,3049323471,3964484399,3921009573,2173295548,961987163,
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
mv=new Array(160);function an(){this.init(),this._w=mv,Ef.call(this,128,112)}yv(an,Ef);an.prototype.init=function(){return this._ah=1779033703,this._bh=3144134277,
this._ch=1013904242,this._dh=2773480762,this._eh=1359893119,this._fh=2600822924,this._gh=528734635,this._hh=1541459225,this._al=4089235720,this._bl=2227873595,this.
_cl=4271175723,this._dl=1595750129,this._el=2917565137,this._fl=725511199,this._gl=4215389547,this._hl=327033209,this};function bf(e,t,r){return r^e&(t^r)}function Sf(e,t,r){
return e&t|r&(e|t)}function wf(e,t){return(e>>>28|t<<4)^(t>>>2|e<<30)^(t>>>7|e<<25)}function _f(e,t){return(e>>>14|t<<18)^(e>>>18|t<<14)^(t>>>9|e<<23)}function gv(e,t){
return(e>>>1|t<<31)^(e>>>8|t<<24)^e>>>7}function vv(e,t){return(e>>>1|t<<31)^(e>>>8|t<<24)^(e>>>7|t<<25)}function bv(e,t){return(e>>>19|t<<13)^(t>>>29|e<<3)^e>>>
6}function Sv(e,t){return(e>>>19|t<<13)^(t>>>29|e<<3)^(e>>>6|t<<26)}function qe(e,t){return e>>>0<t>>>0?1:0}an.prototype._update=function(e){for(var t=this._w,r=this.
_ah|0,n=this._bh|0,o=this._ch|0,i=this._dh|0,a=this._eh|0,u=this._fh|0,s=this._gh|0,p=this._hh|0,f=this._al|0,d=this._bl|0,c=this._cl|0,l=this._dl|0,m=this._el|
0,b=this._fl|0,C=this._gl|0,S=this._hl|0,D=0;D<32;D+=2)t[D]=e.readInt32BE(D*4),t[D+1]=e.readInt32BE(D*4+4);for(;D<160;D+=2){var k=t[D-30],v=t[D-30+1],E=gv(k,v),
q=vv(v,k);k=t[D-4],v=t[D-4+1];var j=bv(k,v),X=Sv(v,k),B=t[D-14],N=t[D-14+1],K=t[D-32],z=t[D-32+1],U=q+N|0,V=E+B+qe(U,q)|0;U=U+X|0,V=V+j+qe(U,X)|0,U=U+z|0,V=V+K+
qe(U,z)|0,t[D]=V,t[D+1]=U}for(var x=0;x<160;x+=2){V=t[x],U=t[x+1];var ne=Sf(r,n,o),oe=Sf(f,d,c),ge=wf(r,f),pe=wf(f,r),Re=_f(a,m),ke=_f(m,a),st=vf[x],F=vf[x+1],At=bf(
a,u,s),Tt=bf(m,b,C),Pe=S+ke|0,_e=p+Re+qe(Pe,S)|0;Pe=Pe+Tt|0,_e=_e+At+qe(Pe,Tt)|0,Pe=Pe+F|0,_e=_e+st+qe(Pe,F)|0,Pe=Pe+U|0,_e=_e+V+qe(Pe,U)|0;var xe=pe+oe|0,y=ge+
ne+qe(xe,pe)|0;p=s,S=C,s=u,C=b,u=a,b=m,m=l+Pe|0,a=i+_e+qe(m,l)|0,i=o,l=c,o=n,c=d,n=r,d=f,f=Pe+xe|0,r=_e+y+qe(f,Pe)|0}this._al=this._al+f|0,this._bl=this._bl+d|0,
this._cl=this._cl+c|0,this._dl=this._dl+l|0,this._el=this._el+m|0,this._fl=this._fl+b|0,this._gl=this._gl+C|0,this._hl=this._hl+S|0,this._ah=this._ah+r+qe(this.
_al,f)|0,this._bh=this._bh+n+qe(this._bl,d)|0,this._ch=this._ch+o+qe(this._cl,c)|0,this._dh=this._dh+i+qe(this._dl,l)|0,this._eh=this._eh+a+qe(this._el,m)|0,this.
_fh=this._fh+u+qe(this._fl,b)|0,this._gh=this._gh+s+qe(this._gl,C)|0,this._hh=this._hh+p+qe(this._hl,S)|0};an.prototype._hash=function(){var e=hv.allocUnsafe(64);
function t(r,n,o){e.writeInt32BE(r,o),e.writeInt32BE(n,o+4)}return t(this._ah,this._al,0),t(this._bh,this._bl,8),t(this._ch,this._cl,16),t(this._dh,this._dl,24),
t(this._eh,this._el,32),t(this._fh,this._fl,40),t(this._gh,this._gl,48),t(this._hh,this._hl,56),e};Af.exports=an});var kf=O((yk,Tf)=>{"use strict";var wv=Yt(),_v=wa(),Ev=er(),Av=kt().Buffer,Tv=new Array(160);function vo(){this.init(),this._w=Tv,Ev.call(this,128,112)}wv(vo,_v);
vo.prototype.init=function(){return this._ah=3418070365,this._bh=1654270250,this._ch=2438529370,this._dh=355462360,this._eh=1731405415,this._fh=2394180231,this.
_gh=3675008525,this._hh=1203062813,this._al=3238371032,this._bl=914150663,this._cl=812702999,this._dl=4144912697,this._el=4290775857,this._fl=1750603025,this._gl=
1694076839,this._hl=3204075428,this};vo.prototype._hash=function(){var e=Av.allocUnsafe(48);function t(r,n,o){e.writeInt32BE(r,o),e.writeInt32BE(n,o+4)}return t(
this._ah,this._al,0),t(this._bh,this._bl,8),t(this._ch,this._cl,16),t(this._dh,this._dl,24),t(this._eh,this._el,32),t(this._fh,this._fl,40),e};Tf.exports=vo});var Pf=O((hk,Pt)=>{"use strict";Pt.exports=function(t){var r=t.toLowerCase(),n=Pt.exports[r];if(!n)throw new Error(r+" is not supported (we accept pull requests\
)");return new n};Pt.exports.sha=lf();Pt.exports.sha1=df();Pt.exports.sha224=gf();Pt.exports.sha256=Sa();Pt.exports.sha384=kf();Pt.exports.sha512=wa()});var Ot=O(_a=>{"use strict";Object.defineProperty(_a,"__esModule",{value:!0});_a.hash=Pv;var kv=Pf();function Pv(e){var t=new kv.sha256;return t.update(e,"utf8"),
t.digest()}});var Of=O(bo=>{"use strict";Object.defineProperty(bo,"__esModule",{value:!0});bo.crypto=void 0;var Nt=xi("node:crypto");bo.crypto=Nt&&typeof Nt=="object"&&"webcr\
ypto"in Nt?Nt.webcrypto:Nt&&typeof Nt=="object"&&"randomBytes"in Nt?Nt:void 0});var Pr=O(Q=>{"use strict";Object.defineProperty(Q,"__esModule",{value:!0});Q.wrapXOFConstructorWithOpts=Q.wrapConstructorWithOpts=Q.wrapConstructor=Q.Hash=Q.nextTick=
Q.swap32IfBE=Q.byteSwapIfBE=Q.swap8IfBE=Q.isLE=void 0;Q.isBytes=If;Q.anumber=Ea;Q.abytes=kr;Q.ahash=Ov;Q.aexists=Bv;Q.aoutput=Iv;Q.u8=Cv;Q.u32=Rv;Q.clean=Mv;Q.createView=
Dv;Q.rotr=qv;Q.rotl=Lv;Q.byteSwap=Ta;Q.byteSwap32=Cf;Q.bytesToHex=Uv;Q.hexToBytes=Nv;Q.asyncLoop=Vv;Q.utf8ToBytes=ka;Q.bytesToUtf8=Kv;Q.toBytes=So;Q.kdfInputToBytes=
Hv;Q.concatBytes=Xv;Q.checkOpts=zv;Q.createHasher=Mf;Q.createOptHasher=Df;Q.createXOFer=qf;Q.randomBytes=Wv;var Tr=Of();function If(e){return e instanceof Uint8Array||
ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"}function Ea(e){if(!Number.isSafeInteger(e)||e<0)throw new Error("positive integer expected, got "+e)}function kr(e,...t){
if(!If(e))throw new Error("Uint8Array expected");if(t.length>0&&!t.includes(e.length))throw new Error("Uint8Array expected of length "+t+", got length="+e.length)}
function Ov(e){if(typeof e!="function"||typeof e.create!="function")throw new Error("Hash should be wrapped by utils.createHasher");Ea(e.outputLen),Ea(e.blockLen)}
function Bv(e,t=!0){if(e.destroyed)throw new Error("Hash instance has been destroyed");if(t&&e.finished)throw new Error("Hash#digest() has already been called")}
function Iv(e,t){kr(e);let r=t.outputLen;if(e.length<r)throw new Error("digestInto() expects output buffer of length at least "+r)}function Cv(e){return new Uint8Array(
e.buffer,e.byteOffset,e.byteLength)}function Rv(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}function Mv(...e){for(let t=0;t<e.length;t++)
e[t].fill(0)}function Dv(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function qv(e,t){return e<<32-t|e>>>t}function Lv(e,t){return e<<t|e>>>32-t>>>
0}Q.isLE=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function Ta(e){return e<<24&4278190080|e<<8&16711680|e>>>8&65280|e>>>24&255}Q.swap8IfBE=Q.isLE?
e=>e:e=>Ta(e);Q.byteSwapIfBE=Q.swap8IfBE;function Cf(e){for(let t=0;t<e.length;t++)e[t]=Ta(e[t]);return e}Q.swap32IfBE=Q.isLE?e=>e:Cf;var Rf=typeof Uint8Array.from(
[]).toHex=="function"&&typeof Uint8Array.fromHex=="function",Fv=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function Uv(e){if(kr(e),Rf)return e.
toHex();let t="";for(let r=0;r<e.length;r++)t+=Fv[e[r]];return t}var Bt={_0:48,_9:57,A:65,F:70,a:97,f:102};function Bf(e){if(e>=Bt._0&&e<=Bt._9)return e-Bt._0;if(e>=
Bt.A&&e<=Bt.F)return e-(Bt.A-10);if(e>=Bt.a&&e<=Bt.f)return e-(Bt.a-10)}function Nv(e){if(typeof e!="string")throw new Error("hex string expected, got "+typeof e);
if(Rf)return Uint8Array.fromHex(e);let t=e.length,r=t/2;if(t%2)throw new Error("hex string expected, got unpadded hex of length "+t);let n=new Uint8Array(r);for(let o=0,
i=0;o<r;o++,i+=2){let a=Bf(e.charCodeAt(i)),u=Bf(e.charCodeAt(i+1));if(a===void 0||u===void 0){let s=e[i]+e[i+1];throw new Error('hex string expected, got non-h\
ex character "'+s+'" at index '+i)}n[o]=a*16+u}return n}var jv=async()=>{};Q.nextTick=jv;async function Vv(e,t,r){let n=Date.now();for(let o=0;o<e;o++){r(o);let i=Date.
now()-n;i>=0&&i<t||(await(0,Q.nextTick)(),n+=i)}}function ka(e){if(typeof e!="string")throw new Error("string expected");return new Uint8Array(new TextEncoder().
encode(e))}function Kv(e){return new TextDecoder().decode(e)}function So(e){return typeof e=="string"&&(e=ka(e)),kr(e),e}function Hv(e){return typeof e=="string"&&
(e=ka(e)),kr(e),e}function Xv(...e){let t=0;for(let n=0;n<e.length;n++){let o=e[n];kr(o),t+=o.length}let r=new Uint8Array(t);for(let n=0,o=0;n<e.length;n++){let i=e[n];
r.set(i,o),o+=i.length}return r}function zv(e,t){if(t!==void 0&&{}.toString.call(t)!=="[object Object]")throw new Error("options should be object or undefined");
return Object.assign(e,t)}var Aa=class{};Q.Hash=Aa;function Mf(e){let t=n=>e().update(So(n)).digest(),r=e();return t.outputLen=r.outputLen,t.blockLen=r.blockLen,
t.create=()=>e(),t}function Df(e){let t=(n,o)=>e(o).update(So(n)).digest(),r=e({});return t.outputLen=r.outputLen,t.blockLen=r.blockLen,t.create=n=>e(n),t}function qf(e){
let t=(n,o)=>e(o).update(So(n)).digest(),r=e({});return t.outputLen=r.outputLen,t.blockLen=r.blockLen,t.create=n=>e(n),t}Q.wrapConstructor=Mf;Q.wrapConstructorWithOpts=
Df;Q.wrapXOFConstructorWithOpts=qf;function Wv(e=32){if(Tr.crypto&&typeof Tr.crypto.getRandomValues=="function")return Tr.crypto.getRandomValues(new Uint8Array(
e));if(Tr.crypto&&typeof Tr.crypto.randomBytes=="function")return Uint8Array.from(Tr.crypto.randomBytes(e));throw new Error("crypto.getRandomValues must be defi\
ned")}});var Ff=O($e=>{"use strict";Object.defineProperty($e,"__esModule",{value:!0});$e.SHA512_IV=$e.SHA384_IV=$e.SHA224_IV=$e.SHA256_IV=$e.HashMD=void 0;$e.setBigUint64=
Lf;$e.Chi=xv;$e.Maj=Gv;var mt=Pr();function Lf(e,t,r,n){if(typeof e.setBigUint64=="function")return e.setBigUint64(t,r,n);let o=BigInt(32),i=BigInt(4294967295),
a=Number(r>>o&i),u=Number(r&i),s=n?4:0,p=n?0:4;e.setUint32(t+s,a,n),e.setUint32(t+p,u,n)}function xv(e,t,r){return e&t^~e&r}function Gv(e,t,r){return e&t^e&r^t&
r}var Pa=class extends mt.Hash{constructor(t,r,n,o){super(),this.finished=!1,this.length=0,this.pos=0,this.destroyed=!1,this.blockLen=t,this.outputLen=r,this.padOffset=
n,this.isLE=o,this.buffer=new Uint8Array(t),this.view=(0,mt.createView)(this.buffer)}update(t){(0,mt.aexists)(this),t=(0,mt.toBytes)(t),(0,mt.abytes)(t);let{view:r,
buffer:n,blockLen:o}=this,i=t.length;for(let a=0;a<i;){let u=Math.min(o-this.pos,i-a);if(u===o){let s=(0,mt.createView)(t);for(;o<=i-a;a+=o)this.process(s,a);continue}
n.set(t.subarray(a,a+u),this.pos),this.pos+=u,a+=u,this.pos===o&&(this.process(r,0),this.pos=0)}return this.length+=t.length,this.roundClean(),this}digestInto(t){
(0,mt.aexists)(this),(0,mt.aoutput)(t,this),this.finished=!0;let{buffer:r,view:n,blockLen:o,isLE:i}=this,{pos:a}=this;r[a++]=128,(0,mt.clean)(this.buffer.subarray(
a)),this.padOffset>o-a&&(this.process(n,0),a=0);for(let d=a;d<o;d++)r[d]=0;Lf(n,o-8,BigInt(this.length*8),i),this.process(n,0);let u=(0,mt.createView)(t),s=this.
outputLen;if(s%4)throw new Error("_sha2: outputLen should be aligned to 32bit");let p=s/4,f=this.get();if(p>f.length)throw new Error("_sha2: outputLen bigger th\
an state");for(let d=0;d<p;d++)u.setUint32(4*d,f[d],i)}digest(){let{buffer:t,outputLen:r}=this;this.digestInto(t);let n=t.slice(0,r);return this.destroy(),n}_cloneInto(t){
t||(t=new this.constructor),t.set(...this.get());let{blockLen:r,buffer:n,length:o,finished:i,destroyed:a,pos:u}=this;return t.destroyed=a,t.finished=i,t.length=
o,t.pos=u,o%r&&t.buffer.set(n),t}clone(){return this._cloneInto()}};$e.HashMD=Pa;$e.SHA256_IV=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,
2600822924,528734635,1541459225]);$e.SHA224_IV=Uint32Array.from([3238371032,914150663,812702999,4144912697,4290775857,1750603025,1694076839,3204075428]);$e.SHA384_IV=
Uint32Array.from([3418070365,3238371032,1654270250,914150663,2438529370,812702999,355462360,4144912697,1731405415,4290775857,2394180231,1750603025,3675008525,1694076839,
1203062813,3204075428]);$e.SHA512_IV=Uint32Array.from([1779033703,4089235720,3144134277,2227873595,1013904242,4271175723,2773480762,1595750129,1359893119,2917565137,
2600822924,725511199,528734635,4215389547,1541459225,327033209])});var ip=O(re=>{"use strict";Object.defineProperty(re,"__esModule",{value:!0});re.toBig=re.shrSL=re.shrSH=re.rotrSL=re.rotrSH=re.rotrBL=re.rotrBH=re.rotr32L=re.rotr32H=
re.rotlSL=re.rotlSH=re.rotlBL=re.rotlBH=re.add5L=re.add5H=re.add4L=re.add4H=re.add3L=re.add3H=void 0;re.add=Qf;re.fromBig=Ba;re.split=Uf;var wo=BigInt(2**32-1),
Oa=BigInt(32);function Ba(e,t=!1){return t?{h:Number(e&wo),l:Number(e>>Oa&wo)}:{h:Number(e>>Oa&wo)|0,l:Number(e&wo)|0}}function Uf(e,t=!1){let r=e.length,n=new Uint32Array(
r),o=new Uint32Array(r);for(let i=0;i<r;i++){let{h:a,l:u}=Ba(e[i],t);[n[i],o[i]]=[a,u]}return[n,o]}var Nf=(e,t)=>BigInt(e>>>0)<<Oa|BigInt(t>>>0);re.toBig=Nf;var jf=(e,t,r)=>e>>>
r;re.shrSH=jf;var Vf=(e,t,r)=>e<<32-r|t>>>r;re.shrSL=Vf;var Kf=(e,t,r)=>e>>>r|t<<32-r;re.rotrSH=Kf;var Hf=(e,t,r)=>e<<32-r|t>>>r;re.rotrSL=Hf;var Xf=(e,t,r)=>e<<
64-r|t>>>r-32;re.rotrBH=Xf;var zf=(e,t,r)=>e>>>r-32|t<<64-r;re.rotrBL=zf;var Wf=(e,t)=>t;re.rotr32H=Wf;var xf=(e,t)=>e;re.rotr32L=xf;var Gf=(e,t,r)=>e<<r|t>>>32-
r;re.rotlSH=Gf;var $f=(e,t,r)=>t<<r|e>>>32-r;re.rotlSL=$f;var Zf=(e,t,r)=>t<<r-32|e>>>64-r;re.rotlBH=Zf;var Yf=(e,t,r)=>e<<r-32|t>>>64-r;re.rotlBL=Yf;function Qf(e,t,r,n){
let o=(t>>>0)+(n>>>0);return{h:e+r+(o/2**32|0)|0,l:o|0}}var Jf=(e,t,r)=>(e>>>0)+(t>>>0)+(r>>>0);re.add3L=Jf;var ep=(e,t,r,n)=>t+r+n+(e/2**32|0)|0;re.add3H=ep;var tp=(e,t,r,n)=>(e>>>
0)+(t>>>0)+(r>>>0)+(n>>>0);re.add4L=tp;var rp=(e,t,r,n,o)=>t+r+n+o+(e/2**32|0)|0;re.add4H=rp;var np=(e,t,r,n,o)=>(e>>>0)+(t>>>0)+(r>>>0)+(n>>>0)+(o>>>0);re.add5L=
np;var op=(e,t,r,n,o,i)=>t+r+n+o+i+(e/2**32|0)|0;re.add5H=op;var $v={fromBig:Ba,split:Uf,toBig:Nf,shrSH:jf,shrSL:Vf,rotrSH:Kf,rotrSL:Hf,rotrBH:Xf,rotrBL:zf,rotr32H:Wf,
rotr32L:xf,rotlSH:Gf,rotlSL:$f,rotlBH:Zf,rotlBL:Yf,add:Qf,add3L:Jf,add3H:ep,add4L:tp,add4H:rp,add5H:op,add5L:np};re.default=$v});var sp=O(we=>{"use strict";Object.defineProperty(we,"__esModule",{value:!0});we.sha512_224=we.sha512_256=we.sha384=we.sha512=we.sha224=we.sha256=we.SHA512_256=we.
SHA512_224=we.SHA384=we.SHA512=we.SHA224=we.SHA256=void 0;var Y=Ff(),ae=ip(),Be=Pr(),Zv=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,
1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,
770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,
1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,
659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),jt=new Uint32Array(
64),sn=class extends Y.HashMD{constructor(t=32){super(64,t,8,!1),this.A=Y.SHA256_IV[0]|0,this.B=Y.SHA256_IV[1]|0,this.C=Y.SHA256_IV[2]|0,this.D=Y.SHA256_IV[3]|0,
this.E=Y.SHA256_IV[4]|0,this.F=Y.SHA256_IV[5]|0,this.G=Y.SHA256_IV[6]|0,this.H=Y.SHA256_IV[7]|0}get(){let{A:t,B:r,C:n,D:o,E:i,F:a,G:u,H:s}=this;return[t,r,n,o,i,
a,u,s]}set(t,r,n,o,i,a,u,s){this.A=t|0,this.B=r|0,this.C=n|0,this.D=o|0,this.E=i|0,this.F=a|0,this.G=u|0,this.H=s|0}process(t,r){for(let d=0;d<16;d++,r+=4)jt[d]=
t.getUint32(r,!1);for(let d=16;d<64;d++){let c=jt[d-15],l=jt[d-2],m=(0,Be.rotr)(c,7)^(0,Be.rotr)(c,18)^c>>>3,b=(0,Be.rotr)(l,17)^(0,Be.rotr)(l,19)^l>>>10;jt[d]=
b+jt[d-7]+m+jt[d-16]|0}let{A:n,B:o,C:i,D:a,E:u,F:s,G:p,H:f}=this;for(let d=0;d<64;d++){let c=(0,Be.rotr)(u,6)^(0,Be.rotr)(u,11)^(0,Be.rotr)(u,25),l=f+c+(0,Y.Chi)(
u,s,p)+Zv[d]+jt[d]|0,b=((0,Be.rotr)(n,2)^(0,Be.rotr)(n,13)^(0,Be.rotr)(n,22))+(0,Y.Maj)(n,o,i)|0;f=p,p=s,s=u,u=a+l|0,a=i,i=o,o=n,n=l+b|0}n=n+this.A|0,o=o+this.B|
0,i=i+this.C|0,a=a+this.D|0,u=u+this.E|0,s=s+this.F|0,p=p+this.G|0,f=f+this.H|0,this.set(n,o,i,a,u,s,p,f)}roundClean(){(0,Be.clean)(jt)}destroy(){this.set(0,0,0,
0,0,0,0,0),(0,Be.clean)(this.buffer)}};we.SHA256=sn;var _o=class extends sn{constructor(){super(28),this.A=Y.SHA224_IV[0]|0,this.B=Y.SHA224_IV[1]|0,this.C=Y.SHA224_IV[2]|
0,this.D=Y.SHA224_IV[3]|0,this.E=Y.SHA224_IV[4]|0,this.F=Y.SHA224_IV[5]|0,this.G=Y.SHA224_IV[6]|0,this.H=Y.SHA224_IV[7]|0}};we.SHA224=_o;var ap=ae.split(["0x428\
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
3e42b6","0x597f299cfc657e2a","0x5fcb6fab3ad6faec","0x6c44198c4a475817"].map(e=>BigInt(e))),Yv=ap[0],Qv=ap[1],Vt=new Uint32Array(80),Kt=new Uint32Array(80),tr=class extends Y.
HashMD{constructor(t=64){super(128,t,16,!1),this.Ah=Y.SHA512_IV[0]|0,this.Al=Y.SHA512_IV[1]|0,this.Bh=Y.SHA512_IV[2]|0,this.Bl=Y.SHA512_IV[3]|0,this.Ch=Y.SHA512_IV[4]|
0,this.Cl=Y.SHA512_IV[5]|0,this.Dh=Y.SHA512_IV[6]|0,this.Dl=Y.SHA512_IV[7]|0,this.Eh=Y.SHA512_IV[8]|0,this.El=Y.SHA512_IV[9]|0,this.Fh=Y.SHA512_IV[10]|0,this.Fl=
Y.SHA512_IV[11]|0,this.Gh=Y.SHA512_IV[12]|0,this.Gl=Y.SHA512_IV[13]|0,this.Hh=Y.SHA512_IV[14]|0,this.Hl=Y.SHA512_IV[15]|0}get(){let{Ah:t,Al:r,Bh:n,Bl:o,Ch:i,Cl:a,
Dh:u,Dl:s,Eh:p,El:f,Fh:d,Fl:c,Gh:l,Gl:m,Hh:b,Hl:C}=this;return[t,r,n,o,i,a,u,s,p,f,d,c,l,m,b,C]}set(t,r,n,o,i,a,u,s,p,f,d,c,l,m,b,C){this.Ah=t|0,this.Al=r|0,this.
Bh=n|0,this.Bl=o|0,this.Ch=i|0,this.Cl=a|0,this.Dh=u|0,this.Dl=s|0,this.Eh=p|0,this.El=f|0,this.Fh=d|0,this.Fl=c|0,this.Gh=l|0,this.Gl=m|0,this.Hh=b|0,this.Hl=C|
0}process(t,r){for(let k=0;k<16;k++,r+=4)Vt[k]=t.getUint32(r),Kt[k]=t.getUint32(r+=4);for(let k=16;k<80;k++){let v=Vt[k-15]|0,E=Kt[k-15]|0,q=ae.rotrSH(v,E,1)^ae.
rotrSH(v,E,8)^ae.shrSH(v,E,7),j=ae.rotrSL(v,E,1)^ae.rotrSL(v,E,8)^ae.shrSL(v,E,7),X=Vt[k-2]|0,B=Kt[k-2]|0,N=ae.rotrSH(X,B,19)^ae.rotrBH(X,B,61)^ae.shrSH(X,B,6),
K=ae.rotrSL(X,B,19)^ae.rotrBL(X,B,61)^ae.shrSL(X,B,6),z=ae.add4L(j,K,Kt[k-7],Kt[k-16]),U=ae.add4H(z,q,N,Vt[k-7],Vt[k-16]);Vt[k]=U|0,Kt[k]=z|0}let{Ah:n,Al:o,Bh:i,
Bl:a,Ch:u,Cl:s,Dh:p,Dl:f,Eh:d,El:c,Fh:l,Fl:m,Gh:b,Gl:C,Hh:S,Hl:D}=this;for(let k=0;k<80;k++){let v=ae.rotrSH(d,c,14)^ae.rotrSH(d,c,18)^ae.rotrBH(d,c,41),E=ae.rotrSL(
d,c,14)^ae.rotrSL(d,c,18)^ae.rotrBL(d,c,41),q=d&l^~d&b,j=c&m^~c&C,X=ae.add5L(D,E,j,Qv[k],Kt[k]),B=ae.add5H(X,S,v,q,Yv[k],Vt[k]),N=X|0,K=ae.rotrSH(n,o,28)^ae.rotrBH(
n,o,34)^ae.rotrBH(n,o,39),z=ae.rotrSL(n,o,28)^ae.rotrBL(n,o,34)^ae.rotrBL(n,o,39),U=n&i^n&u^i&u,V=o&a^o&s^a&s;S=b|0,D=C|0,b=l|0,C=m|0,l=d|0,m=c|0,{h:d,l:c}=ae.add(
p|0,f|0,B|0,N|0),p=u|0,f=s|0,u=i|0,s=a|0,i=n|0,a=o|0;let x=ae.add3L(N,z,V);n=ae.add3H(x,B,K,U),o=x|0}({h:n,l:o}=ae.add(this.Ah|0,this.Al|0,n|0,o|0)),{h:i,l:a}=ae.
add(this.Bh|0,this.Bl|0,i|0,a|0),{h:u,l:s}=ae.add(this.Ch|0,this.Cl|0,u|0,s|0),{h:p,l:f}=ae.add(this.Dh|0,this.Dl|0,p|0,f|0),{h:d,l:c}=ae.add(this.Eh|0,this.El|
0,d|0,c|0),{h:l,l:m}=ae.add(this.Fh|0,this.Fl|0,l|0,m|0),{h:b,l:C}=ae.add(this.Gh|0,this.Gl|0,b|0,C|0),{h:S,l:D}=ae.add(this.Hh|0,this.Hl|0,S|0,D|0),this.set(n,
o,i,a,u,s,p,f,d,c,l,m,b,C,S,D)}roundClean(){(0,Be.clean)(Vt,Kt)}destroy(){(0,Be.clean)(this.buffer),this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0)}};we.SHA512=tr;var Eo=class extends tr{constructor(){
super(48),this.Ah=Y.SHA384_IV[0]|0,this.Al=Y.SHA384_IV[1]|0,this.Bh=Y.SHA384_IV[2]|0,this.Bl=Y.SHA384_IV[3]|0,this.Ch=Y.SHA384_IV[4]|0,this.Cl=Y.SHA384_IV[5]|0,
this.Dh=Y.SHA384_IV[6]|0,this.Dl=Y.SHA384_IV[7]|0,this.Eh=Y.SHA384_IV[8]|0,this.El=Y.SHA384_IV[9]|0,this.Fh=Y.SHA384_IV[10]|0,this.Fl=Y.SHA384_IV[11]|0,this.Gh=
Y.SHA384_IV[12]|0,this.Gl=Y.SHA384_IV[13]|0,this.Hh=Y.SHA384_IV[14]|0,this.Hl=Y.SHA384_IV[15]|0}};we.SHA384=Eo;var He=Uint32Array.from([2352822216,424955298,1944164710,
2312950998,502970286,855612546,1738396948,1479516111,258812777,2077511080,2011393907,79989058,1067287976,1780299464,286451373,2446758561]),Xe=Uint32Array.from([
573645204,4230739756,2673172387,3360449730,596883563,1867755857,2520282905,1497426621,2519219938,2827943907,3193839141,1401305490,721525244,746961066,246885852,
2177182882]),Ao=class extends tr{constructor(){super(28),this.Ah=He[0]|0,this.Al=He[1]|0,this.Bh=He[2]|0,this.Bl=He[3]|0,this.Ch=He[4]|0,this.Cl=He[5]|0,this.Dh=
He[6]|0,this.Dl=He[7]|0,this.Eh=He[8]|0,this.El=He[9]|0,this.Fh=He[10]|0,this.Fl=He[11]|0,this.Gh=He[12]|0,this.Gl=He[13]|0,this.Hh=He[14]|0,this.Hl=He[15]|0}};
we.SHA512_224=Ao;var To=class extends tr{constructor(){super(32),this.Ah=Xe[0]|0,this.Al=Xe[1]|0,this.Bh=Xe[2]|0,this.Bl=Xe[3]|0,this.Ch=Xe[4]|0,this.Cl=Xe[5]|0,
this.Dh=Xe[6]|0,this.Dl=Xe[7]|0,this.Eh=Xe[8]|0,this.El=Xe[9]|0,this.Fh=Xe[10]|0,this.Fl=Xe[11]|0,this.Gh=Xe[12]|0,this.Gl=Xe[13]|0,this.Hh=Xe[14]|0,this.Hl=Xe[15]|
0}};we.SHA512_256=To;we.sha256=(0,Be.createHasher)(()=>new sn);we.sha224=(0,Be.createHasher)(()=>new _o);we.sha512=(0,Be.createHasher)(()=>new tr);we.sha384=(0,Be.
createHasher)(()=>new Eo);we.sha512_256=(0,Be.createHasher)(()=>new To);we.sha512_224=(0,Be.createHasher)(()=>new Ao)});var rr=O(ee=>{"use strict";Object.defineProperty(ee,"__esModule",{value:!0});ee.notImplemented=ee.bitMask=ee.utf8ToBytes=ee.randomBytes=ee.isBytes=ee.hexToBytes=
ee.concatBytes=ee.bytesToUtf8=ee.bytesToHex=ee.anumber=ee.abytes=void 0;ee.abool=Jv;ee._abool2=e0;ee._abytes2=t0;ee.numberToHexUnpadded=up;ee.hexToNumber=Ca;ee.
bytesToNumberBE=r0;ee.bytesToNumberLE=n0;ee.numberToBytesBE=cp;ee.numberToBytesLE=o0;ee.numberToVarBytesBE=i0;ee.ensureBytes=a0;ee.equalBytes=s0;ee.copyBytes=u0;
ee.asciiToBytes=c0;ee.inRange=lp;ee.aInRange=l0;ee.bitLen=f0;ee.bitGet=p0;ee.bitSet=d0;ee.createHmacDrbg=h0;ee.validateObject=g0;ee.isHash=v0;ee._validateObject=
b0;ee.memoized=w0;var gt=Pr(),It=Pr();Object.defineProperty(ee,"abytes",{enumerable:!0,get:function(){return It.abytes}});Object.defineProperty(ee,"anumber",{enumerable:!0,
get:function(){return It.anumber}});Object.defineProperty(ee,"bytesToHex",{enumerable:!0,get:function(){return It.bytesToHex}});Object.defineProperty(ee,"bytesT\
oUtf8",{enumerable:!0,get:function(){return It.bytesToUtf8}});Object.defineProperty(ee,"concatBytes",{enumerable:!0,get:function(){return It.concatBytes}});Object.
defineProperty(ee,"hexToBytes",{enumerable:!0,get:function(){return It.hexToBytes}});Object.defineProperty(ee,"isBytes",{enumerable:!0,get:function(){return It.
isBytes}});Object.defineProperty(ee,"randomBytes",{enumerable:!0,get:function(){return It.randomBytes}});Object.defineProperty(ee,"utf8ToBytes",{enumerable:!0,get:function(){
return It.utf8ToBytes}});var ko=BigInt(0),un=BigInt(1);function Jv(e,t){if(typeof t!="boolean")throw new Error(e+" boolean expected, got "+t)}function e0(e,t=""){
if(typeof e!="boolean"){let r=t&&`"${t}"`;throw new Error(r+"expected boolean, got type="+typeof e)}return e}function t0(e,t,r=""){let n=(0,gt.isBytes)(e),o=e?.
length,i=t!==void 0;if(!n||i&&o!==t){let a=r&&`"${r}" `,u=i?` of length ${t}`:"",s=n?`length=${o}`:`type=${typeof e}`;throw new Error(a+"expected Uint8Array"+u+
", got "+s)}return e}function up(e){let t=e.toString(16);return t.length&1?"0"+t:t}function Ca(e){if(typeof e!="string")throw new Error("hex string expected, go\
t "+typeof e);return e===""?ko:BigInt("0x"+e)}function r0(e){return Ca((0,gt.bytesToHex)(e))}function n0(e){return(0,gt.abytes)(e),Ca((0,gt.bytesToHex)(Uint8Array.
from(e).reverse()))}function cp(e,t){return(0,gt.hexToBytes)(e.toString(16).padStart(t*2,"0"))}function o0(e,t){return cp(e,t).reverse()}function i0(e){return(0,gt.
hexToBytes)(up(e))}function a0(e,t,r){let n;if(typeof t=="string")try{n=(0,gt.hexToBytes)(t)}catch(i){throw new Error(e+" must be hex string or Uint8Array, caus\
e: "+i)}else if((0,gt.isBytes)(t))n=Uint8Array.from(t);else throw new Error(e+" must be hex string or Uint8Array");let o=n.length;if(typeof r=="number"&&o!==r)throw new Error(
e+" of length "+r+" expected, got "+o);return n}function s0(e,t){if(e.length!==t.length)return!1;let r=0;for(let n=0;n<e.length;n++)r|=e[n]^t[n];return r===0}function u0(e){
return Uint8Array.from(e)}function c0(e){return Uint8Array.from(e,(t,r)=>{let n=t.charCodeAt(0);if(t.length!==1||n>127)throw new Error(`string contains non-ASCI\
I character "${e[r]}" with code ${n} at position ${r}`);return n})}var Ia=e=>typeof e=="bigint"&&ko<=e;function lp(e,t,r){return Ia(e)&&Ia(t)&&Ia(r)&&t<=e&&e<r}
function l0(e,t,r,n){if(!lp(t,r,n))throw new Error("expected valid "+e+": "+r+" <= n < "+n+", got "+t)}function f0(e){let t;for(t=0;e>ko;e>>=un,t+=1);return t}function p0(e,t){
return e>>BigInt(t)&un}function d0(e,t,r){return e|(r?un:ko)<<BigInt(t)}var y0=e=>(un<<BigInt(e))-un;ee.bitMask=y0;function h0(e,t,r){if(typeof e!="number"||e<2)
throw new Error("hashLen must be a number");if(typeof t!="number"||t<2)throw new Error("qByteLen must be a number");if(typeof r!="function")throw new Error("hma\
cFn must be a function");let n=l=>new Uint8Array(l),o=l=>Uint8Array.of(l),i=n(e),a=n(e),u=0,s=()=>{i.fill(1),a.fill(0),u=0},p=(...l)=>r(a,i,...l),f=(l=n(0))=>{a=
p(o(0),l),i=p(),l.length!==0&&(a=p(o(1),l),i=p())},d=()=>{if(u++>=1e3)throw new Error("drbg: tried 1000 values");let l=0,m=[];for(;l<t;){i=p();let b=i.slice();m.
push(b),l+=i.length}return(0,gt.concatBytes)(...m)};return(l,m)=>{s(),f(l);let b;for(;!(b=m(d()));)f();return s(),b}}var m0={bigint:e=>typeof e=="bigint",function:e=>typeof e==
"function",boolean:e=>typeof e=="boolean",string:e=>typeof e=="string",stringOrUint8Array:e=>typeof e=="string"||(0,gt.isBytes)(e),isSafeInteger:e=>Number.isSafeInteger(
e),array:e=>Array.isArray(e),field:(e,t)=>t.Fp.isValid(e),hash:e=>typeof e=="function"&&Number.isSafeInteger(e.outputLen)};function g0(e,t,r={}){let n=(o,i,a)=>{
let u=m0[i];if(typeof u!="function")throw new Error("invalid validator function");let s=e[o];if(!(a&&s===void 0)&&!u(s,e))throw new Error("param "+String(o)+" i\
s invalid. Expected "+i+", got "+s)};for(let[o,i]of Object.entries(t))n(o,i,!1);for(let[o,i]of Object.entries(r))n(o,i,!0);return e}function v0(e){return typeof e==
"function"&&Number.isSafeInteger(e.outputLen)}function b0(e,t,r={}){if(!e||typeof e!="object")throw new Error("expected valid options object");function n(o,i,a){
let u=e[o];if(a&&u===void 0)return;let s=typeof u;if(s!==i||u===null)throw new Error(`param "${o}" is invalid: expected ${i}, got ${s}`)}Object.entries(t).forEach(
([o,i])=>n(o,i,!1)),Object.entries(r).forEach(([o,i])=>n(o,i,!0))}var S0=()=>{throw new Error("not implemented")};ee.notImplemented=S0;function w0(e){let t=new WeakMap;
return(r,...n)=>{let o=t.get(r);if(o!==void 0)return o;let i=e(r,...n);return t.set(r,i),i}}});var Or=O(Ee=>{"use strict";Object.defineProperty(Ee,"__esModule",{value:!0});Ee.isNegativeLE=void 0;Ee.mod=et;Ee.pow=A0;Ee.pow2=T0;Ee.invert=Po;Ee.tonelliShanks=
Ma;Ee.FpSqrt=gp;Ee.validateField=I0;Ee.FpPow=Da;Ee.FpInvertBatch=vp;Ee.FpDiv=C0;Ee.FpLegendre=Oo;Ee.FpIsSquare=R0;Ee.nLength=qa;Ee.Field=Bo;Ee.FpSqrtOdd=M0;Ee.FpSqrtEven=
D0;Ee.hashToPrivateScalar=q0;Ee.getFieldBytesLength=La;Ee.getMinHashLength=bp;Ee.mapHashToField=L0;var tt=rr(),Ze=BigInt(0),Ie=BigInt(1),nr=BigInt(2),fp=BigInt(
3),pp=BigInt(4),dp=BigInt(5),_0=BigInt(7),yp=BigInt(8),E0=BigInt(9),hp=BigInt(16);function et(e,t){let r=e%t;return r>=Ze?r:t+r}function A0(e,t,r){return Da(Bo(
r),e,t)}function T0(e,t,r){let n=e;for(;t-- >Ze;)n*=n,n%=r;return n}function Po(e,t){if(e===Ze)throw new Error("invert: expected non-zero number");if(t<=Ze)throw new Error(
"invert: expected positive modulus, got "+t);let r=et(e,t),n=t,o=Ze,i=Ie,a=Ie,u=Ze;for(;r!==Ze;){let p=n/r,f=n%r,d=o-a*p,c=i-u*p;n=r,r=f,o=a,i=u,a=d,u=c}if(n!==
Ie)throw new Error("invert: does not exist");return et(o,t)}function Ra(e,t,r){if(!e.eql(e.sqr(t),r))throw new Error("Cannot find square root")}function mp(e,t){
let r=(e.ORDER+Ie)/pp,n=e.pow(t,r);return Ra(e,n,t),n}function k0(e,t){let r=(e.ORDER-dp)/yp,n=e.mul(t,nr),o=e.pow(n,r),i=e.mul(t,o),a=e.mul(e.mul(i,nr),o),u=e.
mul(i,e.sub(a,e.ONE));return Ra(e,u,t),u}function P0(e){let t=Bo(e),r=Ma(e),n=r(t,t.neg(t.ONE)),o=r(t,n),i=r(t,t.neg(n)),a=(e+_0)/hp;return(u,s)=>{let p=u.pow(s,
a),f=u.mul(p,n),d=u.mul(p,o),c=u.mul(p,i),l=u.eql(u.sqr(f),s),m=u.eql(u.sqr(d),s);p=u.cmov(p,f,l),f=u.cmov(c,d,m);let b=u.eql(u.sqr(f),s),C=u.cmov(p,f,b);return Ra(
u,C,s),C}}function Ma(e){if(e<fp)throw new Error("sqrt is not defined for small field");let t=e-Ie,r=0;for(;t%nr===Ze;)t/=nr,r++;let n=nr,o=Bo(e);for(;Oo(o,n)===
1;)if(n++>1e3)throw new Error("Cannot find square root: probably non-prime P");if(r===1)return mp;let i=o.pow(n,t),a=(t+Ie)/nr;return function(s,p){if(s.is0(p))
return p;if(Oo(s,p)!==1)throw new Error("Cannot find square root");let f=r,d=s.mul(s.ONE,i),c=s.pow(p,t),l=s.pow(p,a);for(;!s.eql(c,s.ONE);){if(s.is0(c))return s.
ZERO;let m=1,b=s.sqr(c);for(;!s.eql(b,s.ONE);)if(m++,b=s.sqr(b),m===f)throw new Error("Cannot find square root");let C=Ie<<BigInt(f-m-1),S=s.pow(d,C);f=m,d=s.sqr(
S),c=s.mul(c,d),l=s.mul(l,S)}return l}}function gp(e){return e%pp===fp?mp:e%yp===dp?k0:e%hp===E0?P0(e):Ma(e)}var O0=(e,t)=>(et(e,t)&Ie)===Ie;Ee.isNegativeLE=O0;
var B0=["create","isValid","is0","neg","inv","sqrt","sqr","eql","add","sub","mul","pow","div","addN","subN","mulN","sqrN"];function I0(e){let t={ORDER:"bigint",
MASK:"bigint",BYTES:"number",BITS:"number"},r=B0.reduce((n,o)=>(n[o]="function",n),t);return(0,tt._validateObject)(e,r),e}function Da(e,t,r){if(r<Ze)throw new Error(
"invalid exponent, negatives unsupported");if(r===Ze)return e.ONE;if(r===Ie)return t;let n=e.ONE,o=t;for(;r>Ze;)r&Ie&&(n=e.mul(n,o)),o=e.sqr(o),r>>=Ie;return n}
function vp(e,t,r=!1){let n=new Array(t.length).fill(r?e.ZERO:void 0),o=t.reduce((a,u,s)=>e.is0(u)?a:(n[s]=a,e.mul(a,u)),e.ONE),i=e.inv(o);return t.reduceRight(
(a,u,s)=>e.is0(u)?a:(n[s]=e.mul(a,n[s]),e.mul(a,u)),i),n}function C0(e,t,r){return e.mul(t,typeof r=="bigint"?Po(r,e.ORDER):e.inv(r))}function Oo(e,t){let r=(e.
ORDER-Ie)/nr,n=e.pow(t,r),o=e.eql(n,e.ONE),i=e.eql(n,e.ZERO),a=e.eql(n,e.neg(e.ONE));if(!o&&!i&&!a)throw new Error("invalid Legendre symbol result");return o?1:
i?0:-1}function R0(e,t){return Oo(e,t)===1}function qa(e,t){t!==void 0&&(0,tt.anumber)(t);let r=t!==void 0?t:e.toString(2).length,n=Math.ceil(r/8);return{nBitLength:r,
nByteLength:n}}function Bo(e,t,r=!1,n={}){if(e<=Ze)throw new Error("invalid field: expected ORDER > 0, got "+e);let o,i,a=!1,u;if(typeof t=="object"&&t!=null){if(n.
sqrt||r)throw new Error("cannot specify opts in two arguments");let c=t;c.BITS&&(o=c.BITS),c.sqrt&&(i=c.sqrt),typeof c.isLE=="boolean"&&(r=c.isLE),typeof c.modFromBytes==
"boolean"&&(a=c.modFromBytes),u=c.allowedLengths}else typeof t=="number"&&(o=t),n.sqrt&&(i=n.sqrt);let{nBitLength:s,nByteLength:p}=qa(e,o);if(p>2048)throw new Error(
"invalid field: expected ORDER of <= 2048 bytes");let f,d=Object.freeze({ORDER:e,isLE:r,BITS:s,BYTES:p,MASK:(0,tt.bitMask)(s),ZERO:Ze,ONE:Ie,allowedLengths:u,create:c=>et(
c,e),isValid:c=>{if(typeof c!="bigint")throw new Error("invalid field element: expected bigint, got "+typeof c);return Ze<=c&&c<e},is0:c=>c===Ze,isValidNot0:c=>!d.
is0(c)&&d.isValid(c),isOdd:c=>(c&Ie)===Ie,neg:c=>et(-c,e),eql:(c,l)=>c===l,sqr:c=>et(c*c,e),add:(c,l)=>et(c+l,e),sub:(c,l)=>et(c-l,e),mul:(c,l)=>et(c*l,e),pow:(c,l)=>Da(
d,c,l),div:(c,l)=>et(c*Po(l,e),e),sqrN:c=>c*c,addN:(c,l)=>c+l,subN:(c,l)=>c-l,mulN:(c,l)=>c*l,inv:c=>Po(c,e),sqrt:i||(c=>(f||(f=gp(e)),f(d,c))),toBytes:c=>r?(0,tt.
numberToBytesLE)(c,p):(0,tt.numberToBytesBE)(c,p),fromBytes:(c,l=!0)=>{if(u){if(!u.includes(c.length)||c.length>p)throw new Error("Field.fromBytes: expected "+u+
" bytes, got "+c.length);let b=new Uint8Array(p);b.set(c,r?0:b.length-c.length),c=b}if(c.length!==p)throw new Error("Field.fromBytes: expected "+p+" bytes, got "+
c.length);let m=r?(0,tt.bytesToNumberLE)(c):(0,tt.bytesToNumberBE)(c);if(a&&(m=et(m,e)),!l&&!d.isValid(m))throw new Error("invalid field element: outside of ran\
ge 0..ORDER");return m},invertBatch:c=>vp(d,c),cmov:(c,l,m)=>m?l:c});return Object.freeze(d)}function M0(e,t){if(!e.isOdd)throw new Error("Field doesn't have is\
Odd");let r=e.sqrt(t);return e.isOdd(r)?r:e.neg(r)}function D0(e,t){if(!e.isOdd)throw new Error("Field doesn't have isOdd");let r=e.sqrt(t);return e.isOdd(r)?e.
neg(r):r}function q0(e,t,r=!1){e=(0,tt.ensureBytes)("privateHash",e);let n=e.length,o=qa(t).nByteLength+8;if(o<24||n<o||n>1024)throw new Error("hashToPrivateSca\
lar: expected "+o+"-1024 bytes of input, got "+n);let i=r?(0,tt.bytesToNumberLE)(e):(0,tt.bytesToNumberBE)(e);return et(i,t-Ie)+Ie}function La(e){if(typeof e!="\
bigint")throw new Error("field order must be bigint");let t=e.toString(2).length;return Math.ceil(t/8)}function bp(e){let t=La(e);return t+Math.ceil(t/2)}function L0(e,t,r=!1){
let n=e.length,o=La(t),i=bp(t);if(n<16||n<i||n>1024)throw new Error("expected "+i+"-1024 bytes of input, got "+n);let a=r?(0,tt.bytesToNumberLE)(e):(0,tt.bytesToNumberBE)(
e),u=et(a,t-Ie)+Ie;return r?(0,tt.numberToBytesLE)(u,o):(0,tt.numberToBytesBE)(u,o)}});var Ha=O(ct=>{"use strict";Object.defineProperty(ct,"__esModule",{value:!0});ct.wNAF=void 0;ct.negateCt=ja;ct.normalizeZ=F0;ct.mulEndoUnsafe=U0;ct.pippenger=N0;
ct.precomputeMSMUnsafe=j0;ct.validateBasic=V0;ct._createCurveFields=K0;var cn=rr(),ln=Or(),Br=BigInt(0),or=BigInt(1);function ja(e,t){let r=t.negate();return e?
r:t}function F0(e,t){let r=(0,ln.FpInvertBatch)(e.Fp,t.map(n=>n.Z));return t.map((n,o)=>e.fromAffine(n.toAffine(r[o])))}function Ka(e,t){if(!Number.isSafeInteger(
e)||e<=0||e>t)throw new Error("invalid window size, expected [1.."+t+"], got W="+e)}function Fa(e,t){Ka(e,t);let r=Math.ceil(t/e)+1,n=2**(e-1),o=2**e,i=(0,cn.bitMask)(
e),a=BigInt(e);return{windows:r,windowSize:n,mask:i,maxNumber:o,shiftBy:a}}function Sp(e,t,r){let{windowSize:n,mask:o,maxNumber:i,shiftBy:a}=r,u=Number(e&o),s=e>>
a;u>n&&(u-=i,s+=or);let p=t*n,f=p+Math.abs(u)-1,d=u===0,c=u<0,l=t%2!==0;return{nextN:s,offset:f,isZero:d,isNeg:c,isNegF:l,offsetF:p}}function Ep(e,t){if(!Array.
isArray(e))throw new Error("array expected");e.forEach((r,n)=>{if(!(r instanceof t))throw new Error("invalid point at index "+n)})}function Ap(e,t){if(!Array.isArray(
e))throw new Error("array of scalars expected");e.forEach((r,n)=>{if(!t.isValid(r))throw new Error("invalid scalar at index "+n)})}var Ua=new WeakMap,Tp=new WeakMap;
function Na(e){return Tp.get(e)||1}function wp(e){if(e!==Br)throw new Error("invalid wNAF")}var Va=class{constructor(t,r){this.BASE=t.BASE,this.ZERO=t.ZERO,this.
Fn=t.Fn,this.bits=r}_unsafeLadder(t,r,n=this.ZERO){let o=t;for(;r>Br;)r&or&&(n=n.add(o)),o=o.double(),r>>=or;return n}precomputeWindow(t,r){let{windows:n,windowSize:o}=Fa(
r,this.bits),i=[],a=t,u=a;for(let s=0;s<n;s++){u=a,i.push(u);for(let p=1;p<o;p++)u=u.add(a),i.push(u);a=u.double()}return i}wNAF(t,r,n){if(!this.Fn.isValid(n))throw new Error(
"invalid scalar");let o=this.ZERO,i=this.BASE,a=Fa(t,this.bits);for(let u=0;u<a.windows;u++){let{nextN:s,offset:p,isZero:f,isNeg:d,isNegF:c,offsetF:l}=Sp(n,u,a);
n=s,f?i=i.add(ja(c,r[l])):o=o.add(ja(d,r[p]))}return wp(n),{p:o,f:i}}wNAFUnsafe(t,r,n,o=this.ZERO){let i=Fa(t,this.bits);for(let a=0;a<i.windows&&n!==Br;a++){let{
nextN:u,offset:s,isZero:p,isNeg:f}=Sp(n,a,i);if(n=u,!p){let d=r[s];o=o.add(f?d.negate():d)}}return wp(n),o}getPrecomputes(t,r,n){let o=Ua.get(r);return o||(o=this.
precomputeWindow(r,t),t!==1&&(typeof n=="function"&&(o=n(o)),Ua.set(r,o))),o}cached(t,r,n){let o=Na(t);return this.wNAF(o,this.getPrecomputes(o,t,n),r)}unsafe(t,r,n,o){
let i=Na(t);return i===1?this._unsafeLadder(t,r,o):this.wNAFUnsafe(i,this.getPrecomputes(i,t,n),r,o)}createCache(t,r){Ka(r,this.bits),Tp.set(t,r),Ua.delete(t)}hasCache(t){
return Na(t)!==1}};ct.wNAF=Va;function U0(e,t,r,n){let o=t,i=e.ZERO,a=e.ZERO;for(;r>Br||n>Br;)r&or&&(i=i.add(o)),n&or&&(a=a.add(o)),o=o.double(),r>>=or,n>>=or;return{
p1:i,p2:a}}function N0(e,t,r,n){Ep(r,e),Ap(n,t);let o=r.length,i=n.length;if(o!==i)throw new Error("arrays of points and scalars must have equal length");let a=e.
ZERO,u=(0,cn.bitLen)(BigInt(o)),s=1;u>12?s=u-3:u>4?s=u-2:u>0&&(s=2);let p=(0,cn.bitMask)(s),f=new Array(Number(p)+1).fill(a),d=Math.floor((t.BITS-1)/s)*s,c=a;for(let l=d;l>=
0;l-=s){f.fill(a);for(let b=0;b<i;b++){let C=n[b],S=Number(C>>BigInt(l)&p);f[S]=f[S].add(r[b])}let m=a;for(let b=f.length-1,C=a;b>0;b--)C=C.add(f[b]),m=m.add(C);
if(c=c.add(m),l!==0)for(let b=0;b<s;b++)c=c.double()}return c}function j0(e,t,r,n){Ka(n,t.BITS),Ep(r,e);let o=e.ZERO,i=2**n-1,a=Math.ceil(t.BITS/n),u=(0,cn.bitMask)(
n),s=r.map(p=>{let f=[];for(let d=0,c=p;d<i;d++)f.push(c),c=c.add(p);return f});return p=>{if(Ap(p,t),p.length>r.length)throw new Error("array of scalars must b\
e smaller than array of points");let f=o;for(let d=0;d<a;d++){if(f!==o)for(let l=0;l<n;l++)f=f.double();let c=BigInt(a*n-(d+1)*n);for(let l=0;l<p.length;l++){let m=p[l],
b=Number(m>>c&u);b&&(f=f.add(s[l][b-1]))}}return f}}function V0(e){return(0,ln.validateField)(e.Fp),(0,cn.validateObject)(e,{n:"bigint",h:"bigint",Gx:"field",Gy:"\
field"},{nBitLength:"isSafeInteger",nByteLength:"isSafeInteger"}),Object.freeze({...(0,ln.nLength)(e.n,e.nBitLength),...e,p:e.Fp.ORDER})}function _p(e,t,r){if(t){
if(t.ORDER!==e)throw new Error("Field.ORDER must match order: Fp == p, Fn == n");return(0,ln.validateField)(t),t}else return(0,ln.Field)(e,{isLE:r})}function K0(e,t,r={},n){
if(n===void 0&&(n=e==="edwards"),!t||typeof t!="object")throw new Error(`expected valid ${e} CURVE object`);for(let s of["p","n","h"]){let p=t[s];if(!(typeof p==
"bigint"&&p>Br))throw new Error(`CURVE.${s} must be positive bigint`)}let o=_p(t.p,r.Fp,n),i=_p(t.n,r.Fn,n),u=["Gx","Gy","a",e==="weierstrass"?"b":"d"];for(let s of u)
if(!o.isValid(t[s]))throw new Error(`CURVE.${s} must be valid field element of CURVE.Fp`);return t=Object.freeze(Object.assign({},t)),{CURVE:t,Fp:o,Fn:i}}});var Op=O(ar=>{"use strict";Object.defineProperty(ar,"__esModule",{value:!0});ar.PrimeEdwardsPoint=void 0;ar.edwards=kp;ar.eddsa=Pp;ar.twistedEdwards=G0;var de=rr(),
ir=Ha(),H0=Or(),Ht=BigInt(0),Le=BigInt(1),Xa=BigInt(2),X0=BigInt(8);function z0(e,t,r,n){let o=e.sqr(r),i=e.sqr(n),a=e.add(e.mul(t.a,o),i),u=e.add(e.ONE,e.mul(t.
d,e.mul(o,i)));return e.eql(a,u)}function kp(e,t={}){let r=(0,ir._createCurveFields)("edwards",e,t,t.FpFnLE),{Fp:n,Fn:o}=r,i=r.CURVE,{h:a}=i;(0,de._validateObject)(
t,{},{uvRatio:"function"});let u=Xa<<BigInt(o.BYTES*8)-Le,s=C=>n.create(C),p=t.uvRatio||((C,S)=>{try{return{isValid:!0,value:n.sqrt(n.div(C,S))}}catch{return{isValid:!1,
value:Ht}}});if(!z0(n,i,i.Gx,i.Gy))throw new Error("bad curve params: generator point");function f(C,S,D=!1){let k=D?Le:Ht;return(0,de.aInRange)("coordinate "+C,
S,k,u),S}function d(C){if(!(C instanceof m))throw new Error("ExtendedPoint expected")}let c=(0,de.memoized)((C,S)=>{let{X:D,Y:k,Z:v}=C,E=C.is0();S==null&&(S=E?X0:
n.inv(v));let q=s(D*S),j=s(k*S),X=n.mul(v,S);if(E)return{x:Ht,y:Le};if(X!==Le)throw new Error("invZ was invalid");return{x:q,y:j}}),l=(0,de.memoized)(C=>{let{a:S,
d:D}=i;if(C.is0())throw new Error("bad point: ZERO");let{X:k,Y:v,Z:E,T:q}=C,j=s(k*k),X=s(v*v),B=s(E*E),N=s(B*B),K=s(j*S),z=s(B*s(K+X)),U=s(N+s(D*s(j*X)));if(z!==
U)throw new Error("bad point: equation left != right (1)");let V=s(k*v),x=s(E*q);if(V!==x)throw new Error("bad point: equation left != right (2)");return!0});class m{constructor(S,D,k,v){
this.X=f("x",S),this.Y=f("y",D),this.Z=f("z",k,!0),this.T=f("t",v),Object.freeze(this)}static CURVE(){return i}static fromAffine(S){if(S instanceof m)throw new Error(
"extended point not allowed");let{x:D,y:k}=S||{};return f("x",D),f("y",k),new m(D,k,Le,s(D*k))}static fromBytes(S,D=!1){let k=n.BYTES,{a:v,d:E}=i;S=(0,de.copyBytes)(
(0,de._abytes2)(S,k,"point")),(0,de._abool2)(D,"zip215");let q=(0,de.copyBytes)(S),j=S[k-1];q[k-1]=j&-129;let X=(0,de.bytesToNumberLE)(q),B=D?u:n.ORDER;(0,de.aInRange)(
"point.y",X,Ht,B);let N=s(X*X),K=s(N-Le),z=s(E*N-v),{isValid:U,value:V}=p(K,z);if(!U)throw new Error("bad point: invalid y coordinate");let x=(V&Le)===Le,ne=(j&
128)!==0;if(!D&&V===Ht&&ne)throw new Error("bad point: x=0 and x_0=1");return ne!==x&&(V=s(-V)),m.fromAffine({x:V,y:X})}static fromHex(S,D=!1){return m.fromBytes(
(0,de.ensureBytes)("point",S),D)}get x(){return this.toAffine().x}get y(){return this.toAffine().y}precompute(S=8,D=!0){return b.createCache(this,S),D||this.multiply(
Xa),this}assertValidity(){l(this)}equals(S){d(S);let{X:D,Y:k,Z:v}=this,{X:E,Y:q,Z:j}=S,X=s(D*j),B=s(E*v),N=s(k*j),K=s(q*v);return X===B&&N===K}is0(){return this.
equals(m.ZERO)}negate(){return new m(s(-this.X),this.Y,this.Z,s(-this.T))}double(){let{a:S}=i,{X:D,Y:k,Z:v}=this,E=s(D*D),q=s(k*k),j=s(Xa*s(v*v)),X=s(S*E),B=D+k,
N=s(s(B*B)-E-q),K=X+q,z=K-j,U=X-q,V=s(N*z),x=s(K*U),ne=s(N*U),oe=s(z*K);return new m(V,x,oe,ne)}add(S){d(S);let{a:D,d:k}=i,{X:v,Y:E,Z:q,T:j}=this,{X,Y:B,Z:N,T:K}=S,
z=s(v*X),U=s(E*B),V=s(j*k*K),x=s(q*N),ne=s((v+E)*(X+B)-z-U),oe=x-V,ge=x+V,pe=s(U-D*z),Re=s(ne*oe),ke=s(ge*pe),st=s(ne*pe),F=s(oe*ge);return new m(Re,ke,F,st)}subtract(S){
return this.add(S.negate())}multiply(S){if(!o.isValidNot0(S))throw new Error("invalid scalar: expected 1 <= sc < curve.n");let{p:D,f:k}=b.cached(this,S,v=>(0,ir.
normalizeZ)(m,v));return(0,ir.normalizeZ)(m,[D,k])[0]}multiplyUnsafe(S,D=m.ZERO){if(!o.isValid(S))throw new Error("invalid scalar: expected 0 <= sc < curve.n");
return S===Ht?m.ZERO:this.is0()||S===Le?this:b.unsafe(this,S,k=>(0,ir.normalizeZ)(m,k),D)}isSmallOrder(){return this.multiplyUnsafe(a).is0()}isTorsionFree(){return b.
unsafe(this,i.n).is0()}toAffine(S){return c(this,S)}clearCofactor(){return a===Le?this:this.multiplyUnsafe(a)}toBytes(){let{x:S,y:D}=this.toAffine(),k=n.toBytes(
D);return k[k.length-1]|=S&Le?128:0,k}toHex(){return(0,de.bytesToHex)(this.toBytes())}toString(){return`<Point ${this.is0()?"ZERO":this.toHex()}>`}get ex(){return this.
X}get ey(){return this.Y}get ez(){return this.Z}get et(){return this.T}static normalizeZ(S){return(0,ir.normalizeZ)(m,S)}static msm(S,D){return(0,ir.pippenger)(
m,o,S,D)}_setWindowSize(S){this.precompute(S)}toRawBytes(){return this.toBytes()}}m.BASE=new m(i.Gx,i.Gy,Le,s(i.Gx*i.Gy)),m.ZERO=new m(Ht,Le,Le,Ht),m.Fp=n,m.Fn=
o;let b=new ir.wNAF(m,o.BITS);return m.BASE.precompute(8),m}var za=class{constructor(t){this.ep=t}static fromBytes(t){(0,de.notImplemented)()}static fromHex(t){
(0,de.notImplemented)()}get x(){return this.toAffine().x}get y(){return this.toAffine().y}clearCofactor(){return this}assertValidity(){this.ep.assertValidity()}toAffine(t){
return this.ep.toAffine(t)}toHex(){return(0,de.bytesToHex)(this.toBytes())}toString(){return this.toHex()}isTorsionFree(){return!0}isSmallOrder(){return!1}add(t){
return this.assertSame(t),this.init(this.ep.add(t.ep))}subtract(t){return this.assertSame(t),this.init(this.ep.subtract(t.ep))}multiply(t){return this.init(this.
ep.multiply(t))}multiplyUnsafe(t){return this.init(this.ep.multiplyUnsafe(t))}double(){return this.init(this.ep.double())}negate(){return this.init(this.ep.negate())}precompute(t,r){
return this.init(this.ep.precompute(t,r))}toRawBytes(){return this.toBytes()}};ar.PrimeEdwardsPoint=za;function Pp(e,t,r={}){if(typeof t!="function")throw new Error(
'"hash" function param is required');(0,de._validateObject)(r,{},{adjustScalarBytes:"function",randomBytes:"function",domain:"function",prehash:"function",mapToCurve:"\
function"});let{prehash:n}=r,{BASE:o,Fp:i,Fn:a}=e,u=r.randomBytes||de.randomBytes,s=r.adjustScalarBytes||(B=>B),p=r.domain||((B,N,K)=>{if((0,de._abool2)(K,"phfl\
ag"),N.length||K)throw new Error("Contexts/pre-hash are not supported");return B});function f(B){return a.create((0,de.bytesToNumberLE)(B))}function d(B){let N=k.
secretKey;B=(0,de.ensureBytes)("private key",B,N);let K=(0,de.ensureBytes)("hashed private key",t(B),2*N),z=s(K.slice(0,N)),U=K.slice(N,2*N),V=f(z);return{head:z,
prefix:U,scalar:V}}function c(B){let{head:N,prefix:K,scalar:z}=d(B),U=o.multiply(z),V=U.toBytes();return{head:N,prefix:K,scalar:z,point:U,pointBytes:V}}function l(B){
return c(B).pointBytes}function m(B=Uint8Array.of(),...N){let K=(0,de.concatBytes)(...N);return f(t(p(K,(0,de.ensureBytes)("context",B),!!n)))}function b(B,N,K={}){
B=(0,de.ensureBytes)("message",B),n&&(B=n(B));let{prefix:z,scalar:U,pointBytes:V}=c(N),x=m(K.context,z,B),ne=o.multiply(x).toBytes(),oe=m(K.context,ne,V,B),ge=a.
create(x+oe*U);if(!a.isValid(ge))throw new Error("sign failed: invalid s");let pe=(0,de.concatBytes)(ne,a.toBytes(ge));return(0,de._abytes2)(pe,k.signature,"res\
ult")}let C={zip215:!0};function S(B,N,K,z=C){let{context:U,zip215:V}=z,x=k.signature;B=(0,de.ensureBytes)("signature",B,x),N=(0,de.ensureBytes)("message",N),K=
(0,de.ensureBytes)("publicKey",K,k.publicKey),V!==void 0&&(0,de._abool2)(V,"zip215"),n&&(N=n(N));let ne=x/2,oe=B.subarray(0,ne),ge=(0,de.bytesToNumberLE)(B.subarray(
ne,x)),pe,Re,ke;try{pe=e.fromBytes(K,V),Re=e.fromBytes(oe,V),ke=o.multiplyUnsafe(ge)}catch{return!1}if(!V&&pe.isSmallOrder())return!1;let st=m(U,Re.toBytes(),pe.
toBytes(),N);return Re.add(pe.multiplyUnsafe(st)).subtract(ke).clearCofactor().is0()}let D=i.BYTES,k={secretKey:D,publicKey:D,signature:2*D,seed:D};function v(B=u(
k.seed)){return(0,de._abytes2)(B,k.seed,"seed")}function E(B){let N=X.randomSecretKey(B);return{secretKey:N,publicKey:l(N)}}function q(B){return(0,de.isBytes)(B)&&
B.length===a.BYTES}function j(B,N){try{return!!e.fromBytes(B,N)}catch{return!1}}let X={getExtendedPublicKey:c,randomSecretKey:v,isValidSecretKey:q,isValidPublicKey:j,
toMontgomery(B){let{y:N}=e.fromBytes(B),K=k.publicKey,z=K===32;if(!z&&K!==57)throw new Error("only defined for 25519 and 448");let U=z?i.div(Le+N,Le-N):i.div(N-
Le,N+Le);return i.toBytes(U)},toMontgomerySecret(B){let N=k.secretKey;(0,de._abytes2)(B,N);let K=t(B.subarray(0,N));return s(K).subarray(0,N)},randomPrivateKey:v,
precompute(B=8,N=e.BASE){return N.precompute(B,!1)}};return Object.freeze({keygen:E,getPublicKey:l,sign:b,verify:S,utils:X,Point:e,lengths:k})}function W0(e){let t={
a:e.a,d:e.d,p:e.Fp.ORDER,n:e.n,h:e.h,Gx:e.Gx,Gy:e.Gy},r=e.Fp,n=(0,H0.Field)(t.n,e.nBitLength,!0),o={Fp:r,Fn:n,uvRatio:e.uvRatio},i={randomBytes:e.randomBytes,adjustScalarBytes:e.
adjustScalarBytes,domain:e.domain,prehash:e.prehash,mapToCurve:e.mapToCurve};return{CURVE:t,curveOpts:o,hash:e.hash,eddsaOpts:i}}function x0(e,t){let r=t.Point;
return Object.assign({},t,{ExtendedPoint:r,CURVE:e,nBitLength:r.Fn.BITS,nByteLength:r.Fn.BYTES})}function G0(e){let{CURVE:t,curveOpts:r,hash:n,eddsaOpts:o}=W0(e),
i=kp(t,r),a=Pp(i,n,o);return x0(e,a)}});var Mp=O(vt=>{"use strict";Object.defineProperty(vt,"__esModule",{value:!0});vt._DST_scalar=void 0;vt.expand_message_xmd=Cp;vt.expand_message_xof=Rp;vt.hash_to_field=
Io;vt.isogenyMap=Y0;vt.createHasher=Q0;var je=rr(),Bp=Or(),$0=je.bytesToNumberBE;function Xt(e,t){if(fn(e),fn(t),e<0||e>=1<<8*t)throw new Error("invalid I2OSP i\
nput: "+e);let r=Array.from({length:t}).fill(0);for(let n=t-1;n>=0;n--)r[n]=e&255,e>>>=8;return new Uint8Array(r)}function Z0(e,t){let r=new Uint8Array(e.length);
for(let n=0;n<e.length;n++)r[n]=e[n]^t[n];return r}function fn(e){if(!Number.isSafeInteger(e))throw new Error("number expected")}function Ip(e){if(!(0,je.isBytes)(
e)&&typeof e!="string")throw new Error("DST must be Uint8Array or string");return typeof e=="string"?(0,je.utf8ToBytes)(e):e}function Cp(e,t,r,n){(0,je.abytes)(
e),fn(r),t=Ip(t),t.length>255&&(t=n((0,je.concatBytes)((0,je.utf8ToBytes)("H2C-OVERSIZE-DST-"),t)));let{outputLen:o,blockLen:i}=n,a=Math.ceil(r/o);if(r>65535||a>
255)throw new Error("expand_message_xmd: invalid lenInBytes");let u=(0,je.concatBytes)(t,Xt(t.length,1)),s=Xt(0,i),p=Xt(r,2),f=new Array(a),d=n((0,je.concatBytes)(
s,e,p,Xt(0,1),u));f[0]=n((0,je.concatBytes)(d,Xt(1,1),u));for(let l=1;l<=a;l++){let m=[Z0(d,f[l-1]),Xt(l+1,1),u];f[l]=n((0,je.concatBytes)(...m))}return(0,je.concatBytes)(
...f).slice(0,r)}function Rp(e,t,r,n,o){if((0,je.abytes)(e),fn(r),t=Ip(t),t.length>255){let i=Math.ceil(2*n/8);t=o.create({dkLen:i}).update((0,je.utf8ToBytes)("\
H2C-OVERSIZE-DST-")).update(t).digest()}if(r>65535||t.length>255)throw new Error("expand_message_xof: invalid lenInBytes");return o.create({dkLen:r}).update(e).
update(Xt(r,2)).update(t).update(Xt(t.length,1)).digest()}function Io(e,t,r){(0,je._validateObject)(r,{p:"bigint",m:"number",k:"number",hash:"function"});let{p:n,
k:o,m:i,hash:a,expand:u,DST:s}=r;if(!(0,je.isHash)(r.hash))throw new Error("expected valid hash");(0,je.abytes)(e),fn(t);let p=n.toString(2).length,f=Math.ceil(
(p+o)/8),d=t*i*f,c;if(u==="xmd")c=Cp(e,s,d,a);else if(u==="xof")c=Rp(e,s,d,o,a);else if(u==="_internal_pass")c=e;else throw new Error('expand must be "xmd" or "\
xof"');let l=new Array(t);for(let m=0;m<t;m++){let b=new Array(i);for(let C=0;C<i;C++){let S=f*(C+m*i),D=c.subarray(S,S+f);b[C]=(0,Bp.mod)($0(D),n)}l[m]=b}return l}
function Y0(e,t){let r=t.map(n=>Array.from(n).reverse());return(n,o)=>{let[i,a,u,s]=r.map(d=>d.reduce((c,l)=>e.add(e.mul(c,n),l))),[p,f]=(0,Bp.FpInvertBatch)(e,
[a,s],!0);return n=e.mul(i,p),o=e.mul(o,e.mul(u,f)),{x:n,y:o}}}vt._DST_scalar=(0,je.utf8ToBytes)("HashToScalar-");function Q0(e,t,r){if(typeof t!="function")throw new Error(
"mapToCurve() must be defined");function n(i){return e.fromAffine(t(i))}function o(i){let a=i.clearCofactor();return a.equals(e.ZERO)?e.ZERO:(a.assertValidity(),
a)}return{defaults:r,hashToCurve(i,a){let u=Object.assign({},r,a),s=Io(i,2,u),p=n(s[0]),f=n(s[1]);return o(p.add(f))},encodeToCurve(i,a){let u=r.encodeDST?{DST:r.
encodeDST}:{},s=Object.assign({},r,u,a),p=Io(i,1,s),f=n(p[0]);return o(f)},mapToCurve(i){if(!Array.isArray(i))throw new Error("expected array of bigints");for(let a of i)
if(typeof a!="bigint")throw new Error("expected array of bigints");return o(n(i))},hashToScalar(i,a){let u=e.Fn.ORDER,s=Object.assign({},r,{p:u,m:1,DST:vt._DST_scalar},
a);return Io(i,1,s)[0][0]}}}});var Dp=O(Wa=>{"use strict";Object.defineProperty(Wa,"__esModule",{value:!0});Wa.montgomery=tb;var bt=rr(),J0=Or(),pn=BigInt(0),Ir=BigInt(1),Co=BigInt(2);function eb(e){
return(0,bt._validateObject)(e,{adjustScalarBytes:"function",powPminus2:"function"}),Object.freeze({...e})}function tb(e){let t=eb(e),{P:r,type:n,adjustScalarBytes:o,
powPminus2:i,randomBytes:a}=t,u=n==="x25519";if(!u&&n!=="x448")throw new Error("invalid type");let s=a||bt.randomBytes,p=u?255:448,f=u?32:56,d=BigInt(u?9:5),c=BigInt(
u?121665:39081),l=u?Co**BigInt(254):Co**BigInt(447),m=u?BigInt(8)*Co**BigInt(251)-Ir:BigInt(4)*Co**BigInt(445)-Ir,b=l+m+Ir,C=U=>(0,J0.mod)(U,r),S=D(d);function D(U){
return(0,bt.numberToBytesLE)(C(U),f)}function k(U){let V=(0,bt.ensureBytes)("u coordinate",U,f);return u&&(V[31]&=127),C((0,bt.bytesToNumberLE)(V))}function v(U){
return(0,bt.bytesToNumberLE)(o((0,bt.ensureBytes)("scalar",U,f)))}function E(U,V){let x=X(k(V),v(U));if(x===pn)throw new Error("invalid private or public key re\
ceived");return D(x)}function q(U){return E(U,S)}function j(U,V,x){let ne=C(U*(V-x));return V=C(V-ne),x=C(x+ne),{x_2:V,x_3:x}}function X(U,V){(0,bt.aInRange)("u",
U,pn,r),(0,bt.aInRange)("scalar",V,l,b);let x=V,ne=U,oe=Ir,ge=pn,pe=U,Re=Ir,ke=pn;for(let F=BigInt(p-1);F>=pn;F--){let At=x>>F&Ir;ke^=At,{x_2:oe,x_3:pe}=j(ke,oe,
pe),{x_2:ge,x_3:Re}=j(ke,ge,Re),ke=At;let Tt=oe+ge,Pe=C(Tt*Tt),_e=oe-ge,xe=C(_e*_e),y=Pe-xe,h=pe+Re,g=pe-Re,P=C(g*Tt),_=C(h*_e),T=P+_,M=P-_;pe=C(T*T),Re=C(ne*C(
M*M)),oe=C(Pe*xe),ge=C(y*(Pe+C(c*y)))}({x_2:oe,x_3:pe}=j(ke,oe,pe)),{x_2:ge,x_3:Re}=j(ke,ge,Re);let st=i(ge);return C(oe*st)}let B={secretKey:f,publicKey:f,seed:f},
N=(U=s(f))=>((0,bt.abytes)(U,B.seed),U);function K(U){let V=N(U);return{secretKey:V,publicKey:q(V)}}return{keygen:K,getSharedSecret:(U,V)=>E(U,V),getPublicKey:U=>q(
U),scalarMult:E,scalarMultBase:q,utils:{randomSecretKey:N,randomPrivateKey:N},GuBytes:S.slice(),lengths:B}}});var Ja=O(te=>{"use strict";Object.defineProperty(te,"__esModule",{value:!0});te.hash_to_ristretto255=te.hashToRistretto255=te.encodeToCurve=te.hashToCurve=te.RistrettoPoint=
te.edwardsToMontgomery=te.ED25519_TORSION_SUBGROUP=te.ristretto255_hasher=te.ristretto255=te.ed25519_hasher=te.x25519=te.ed25519ph=te.ed25519ctx=te.ed25519=void 0;
te.edwardsToMontgomeryPub=zp;te.edwardsToMontgomeryPriv=hb;var dn=sp(),Mo=Pr(),rb=Ha(),qo=Op(),Ro=Mp(),me=Or(),nb=Dp(),sr=rr(),ob=BigInt(0),St=BigInt(1),Do=BigInt(
2),Up=BigInt(3),Np=BigInt(5),Za=BigInt(8),Ct=BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed"),yn={p:Ct,n:BigInt("0x10000000000000000\
00000000000000014def9dea2f79cd65812631a5cf5d3ed"),h:Za,a:BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec"),d:BigInt("0x52036cee2b6ffe\
738cc740797779e89800700a4d4141d8ab75eb4dca135978a3"),Gx:BigInt("0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51a"),Gy:BigInt("0x66666666666666\
66666666666666666666666666666666666666666666666658")};function jp(e){let t=BigInt(10),r=BigInt(20),n=BigInt(40),o=BigInt(80),i=Ct,u=e*e%i*e%i,s=(0,me.pow2)(u,Do,
i)*u%i,p=(0,me.pow2)(s,St,i)*e%i,f=(0,me.pow2)(p,Np,i)*p%i,d=(0,me.pow2)(f,t,i)*f%i,c=(0,me.pow2)(d,r,i)*d%i,l=(0,me.pow2)(c,n,i)*c%i,m=(0,me.pow2)(l,o,i)*l%i,b=(0,me.
pow2)(m,o,i)*l%i,C=(0,me.pow2)(b,t,i)*f%i;return{pow_p_5_8:(0,me.pow2)(C,Do,i)*e%i,b2:u}}function Vp(e){return e[0]&=248,e[31]&=127,e[31]|=64,e}var xa=BigInt("1\
9681161376707505956807079304988542015446066515923890162744021073123829784752");function Ya(e,t){let r=Ct,n=(0,me.mod)(t*t*t,r),o=(0,me.mod)(n*n*t,r),i=jp(e*o).pow_p_5_8,
a=(0,me.mod)(e*n*i,r),u=(0,me.mod)(t*a*a,r),s=a,p=(0,me.mod)(a*xa,r),f=u===e,d=u===(0,me.mod)(-e,r),c=u===(0,me.mod)(-e*xa,r);return f&&(a=s),(d||c)&&(a=p),(0,me.
isNegativeLE)(a,r)&&(a=(0,me.mod)(-a,r)),{isValid:f||d,value:a}}var H=(0,me.Field)(yn.p,{isLE:!0}),Kp=(0,me.Field)(yn.n,{isLE:!0}),Qa={...yn,Fp:H,hash:dn.sha512,
adjustScalarBytes:Vp,uvRatio:Ya};te.ed25519=(0,qo.twistedEdwards)(Qa);function Hp(e,t,r){if(t.length>255)throw new Error("Context is too big");return(0,Mo.concatBytes)(
(0,Mo.utf8ToBytes)("SigEd25519 no Ed25519 collisions"),new Uint8Array([r?1:0,t.length]),t,e)}te.ed25519ctx=(0,qo.twistedEdwards)({...Qa,domain:Hp});te.ed25519ph=
(0,qo.twistedEdwards)(Object.assign({},Qa,{domain:Hp,prehash:dn.sha512}));te.x25519=(()=>{let e=H.ORDER;return(0,nb.montgomery)({P:e,type:"x25519",powPminus2:t=>{
let{pow_p_5_8:r,b2:n}=jp(t);return(0,me.mod)((0,me.pow2)(r,Up,e)*n,e)},adjustScalarBytes:Vp})})();var ib=(Ct+Up)/Za,ab=H.pow(Do,ib),qp=H.sqrt(H.neg(H.ONE));function sb(e){
let t=(Ct-Np)/Za,r=BigInt(486662),n=H.sqr(e);n=H.mul(n,Do);let o=H.add(n,H.ONE),i=H.neg(r),a=H.sqr(o),u=H.mul(a,o),s=H.mul(n,r);s=H.mul(s,i),s=H.add(s,a),s=H.mul(
s,i);let p=H.sqr(u);a=H.sqr(p),p=H.mul(p,u),p=H.mul(p,s),a=H.mul(a,p);let f=H.pow(a,t);f=H.mul(f,p);let d=H.mul(f,qp);a=H.sqr(f),a=H.mul(a,u);let c=H.eql(a,s),l=H.
cmov(d,f,c),m=H.mul(i,n),b=H.mul(f,e);b=H.mul(b,ab);let C=H.mul(b,qp),S=H.mul(s,n);a=H.sqr(b),a=H.mul(a,u);let D=H.eql(a,S),k=H.cmov(C,b,D);a=H.sqr(l),a=H.mul(a,
u);let v=H.eql(a,s),E=H.cmov(m,i,v),q=H.cmov(k,l,v),j=H.isOdd(q);return q=H.cmov(q,H.neg(q),v!==j),{xMn:E,xMd:o,yMn:q,yMd:St}}var ub=(0,me.FpSqrtEven)(H,H.neg(BigInt(
486664)));function cb(e){let{xMn:t,xMd:r,yMn:n,yMd:o}=sb(e),i=H.mul(t,o);i=H.mul(i,ub);let a=H.mul(r,n),u=H.sub(t,r),s=H.add(t,r),p=H.mul(a,s),f=H.eql(p,H.ZERO);
i=H.cmov(i,H.ZERO,f),a=H.cmov(a,H.ONE,f),u=H.cmov(u,H.ONE,f),s=H.cmov(s,H.ONE,f);let[d,c]=(0,me.FpInvertBatch)(H,[a,s],!0);return{x:H.mul(i,d),y:H.mul(u,c)}}te.
ed25519_hasher=(0,Ro.createHasher)(te.ed25519.Point,e=>cb(e[0]),{DST:"edwards25519_XMD:SHA-512_ELL2_RO_",encodeDST:"edwards25519_XMD:SHA-512_ELL2_NU_",p:Ct,m:1,
k:128,expand:"xmd",hash:dn.sha512});var Ga=xa,lb=BigInt("25063068953384623474111414158702152701244531502492656460079210482610430750235"),fb=BigInt("544693070089\
09316920995813868745141605393597292927456921205312896311721017578"),pb=BigInt("1159843021668779879193775521855586647937357759715417654439879720876111806838"),db=BigInt(
"40440834346308536858101042469323190826248399146238708352240133220865137265952"),Lp=e=>Ya(St,e),yb=BigInt("0x7ffffffffffffffffffffffffffffffffffffffffffffffffff\
fffffffffffff"),$a=e=>te.ed25519.Point.Fp.create((0,sr.bytesToNumberLE)(e)&yb);function Fp(e){let{d:t}=yn,r=Ct,n=S=>H.create(S),o=n(Ga*e*e),i=n((o+St)*pb),a=BigInt(
-1),u=n((a-t*o)*n(o+t)),{isValid:s,value:p}=Ya(i,u),f=n(p*e);(0,me.isNegativeLE)(f,r)||(f=n(-f)),s||(p=f),s||(a=o);let d=n(a*(o-St)*db-u),c=p*p,l=n((p+p)*u),m=n(
d*lb),b=n(St-c),C=n(St+c);return new te.ed25519.Point(n(l*C),n(b*m),n(m*C),n(l*b))}function Xp(e){(0,Mo.abytes)(e,64);let t=$a(e.subarray(0,32)),r=Fp(t),n=$a(e.
subarray(32,64)),o=Fp(n);return new lt(r.add(o))}var lt=class e extends qo.PrimeEdwardsPoint{constructor(t){super(t)}static fromAffine(t){return new e(te.ed25519.
Point.fromAffine(t))}assertSame(t){if(!(t instanceof e))throw new Error("RistrettoPoint expected")}init(t){return new e(t)}static hashToCurve(t){return Xp((0,sr.
ensureBytes)("ristrettoHash",t,64))}static fromBytes(t){(0,Mo.abytes)(t,32);let{a:r,d:n}=yn,o=Ct,i=v=>H.create(v),a=$a(t);if(!(0,sr.equalBytes)(H.toBytes(a),t)||
(0,me.isNegativeLE)(a,o))throw new Error("invalid ristretto255 encoding 1");let u=i(a*a),s=i(St+r*u),p=i(St-r*u),f=i(s*s),d=i(p*p),c=i(r*n*f-d),{isValid:l,value:m}=Lp(
i(c*d)),b=i(m*p),C=i(m*b*c),S=i((a+a)*b);(0,me.isNegativeLE)(S,o)&&(S=i(-S));let D=i(s*C),k=i(S*D);if(!l||(0,me.isNegativeLE)(k,o)||D===ob)throw new Error("inva\
lid ristretto255 encoding 2");return new e(new te.ed25519.Point(S,D,St,k))}static fromHex(t){return e.fromBytes((0,sr.ensureBytes)("ristrettoHex",t,32))}static msm(t,r){
return(0,rb.pippenger)(e,te.ed25519.Point.Fn,t,r)}toBytes(){let{X:t,Y:r,Z:n,T:o}=this.ep,i=Ct,a=C=>H.create(C),u=a(a(n+r)*a(n-r)),s=a(t*r),p=a(s*s),{value:f}=Lp(
a(u*p)),d=a(f*u),c=a(f*s),l=a(d*c*o),m;if((0,me.isNegativeLE)(o*l,i)){let C=a(r*Ga),S=a(t*Ga);t=C,r=S,m=a(d*fb)}else m=c;(0,me.isNegativeLE)(t*l,i)&&(r=a(-r));let b=a(
(n-r)*m);return(0,me.isNegativeLE)(b,i)&&(b=a(-b)),H.toBytes(b)}equals(t){this.assertSame(t);let{X:r,Y:n}=this.ep,{X:o,Y:i}=t.ep,a=p=>H.create(p),u=a(r*i)===a(n*
o),s=a(n*i)===a(r*o);return u||s}is0(){return this.equals(e.ZERO)}};lt.BASE=new lt(te.ed25519.Point.BASE);lt.ZERO=new lt(te.ed25519.Point.ZERO);lt.Fp=H;lt.Fn=Kp;
te.ristretto255={Point:lt};te.ristretto255_hasher={hashToCurve(e,t){let r=t?.DST||"ristretto255_XMD:SHA-512_R255MAP_RO_",n=(0,Ro.expand_message_xmd)(e,r,64,dn.sha512);
return Xp(n)},hashToScalar(e,t={DST:Ro._DST_scalar}){let r=(0,Ro.expand_message_xmd)(e,t.DST,64,dn.sha512);return Kp.create((0,sr.bytesToNumberLE)(r))}};te.ED25519_TORSION_SUBGROUP=
["0100000000000000000000000000000000000000000000000000000000000000","c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a","000000000000000000000000\
0000000000000000000000000000000000000080","26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05","ecffffffffffffffffffffffffffffffffffffffffffffffff\
ffffffffffff7f","26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85","0000000000000000000000000000000000000000000000000000000000000000","c7176a703\
d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa"];function zp(e){return te.ed25519.utils.toMontgomery((0,sr.ensureBytes)("pub",e))}te.edwardsToMontgomery=
zp;function hb(e){return te.ed25519.utils.toMontgomerySecret((0,sr.ensureBytes)("pub",e))}te.RistrettoPoint=lt;te.hashToCurve=te.ed25519_hasher.hashToCurve;te.encodeToCurve=
te.ed25519_hasher.encodeToCurve;te.hashToRistretto255=te.ristretto255_hasher.hashToCurve;te.hash_to_ristretto255=te.ristretto255_hasher.hashToCurve});var ts=O(hn=>{"use strict";Object.defineProperty(hn,"__esModule",{value:!0});hn.generate=mb;hn.sign=gb;hn.verify=vb;var es=Ja();function mb(e){return Buffer.from(
es.ed25519.getPublicKey(e))}function gb(e,t){return Buffer.from(es.ed25519.sign(Buffer.from(e),t))}function vb(e,t,r){return es.ed25519.verify(Buffer.from(t),Buffer.
from(e),Buffer.from(r),{zip215:!1})}});var rs=O(Lo=>{"use strict";Object.defineProperty(Lo,"__esModule",{value:!0});Lo.trimEnd=void 0;var Ik=Lo.trimEnd=function(t,r){for(var n=typeof t=="number",o=String(
t);o.endsWith(r);)o=o.slice(0,-1);return n?Number(o):o}});var Wp=O(Ye=>{"use strict";var No=function(e,t){return t||(t={}),e.split("").forEach(function(r,n){r in t||(t[r]=n)}),t},Cr={alphabet:"ABCDEFGHIJKLMNOPQRSTUVWXY\
Z234567",charmap:{0:14,1:8}};Cr.charmap=No(Cr.alphabet,Cr.charmap);var Fo={alphabet:"0123456789ABCDEFGHJKMNPQRSTVWXYZ",charmap:{O:0,I:1,L:1}};Fo.charmap=No(Fo.alphabet,
Fo.charmap);var Uo={alphabet:"0123456789ABCDEFGHIJKLMNOPQRSTUV",charmap:{}};Uo.charmap=No(Uo.alphabet,Uo.charmap);function mn(e){if(this.buf=[],this.shift=8,this.
carry=0,e){switch(e.type){case"rfc4648":this.charmap=Ye.rfc4648.charmap;break;case"crockford":this.charmap=Ye.crockford.charmap;break;case"base32hex":this.charmap=
Ye.base32hex.charmap;break;default:throw new Error("invalid type")}e.charmap&&(this.charmap=e.charmap)}}mn.prototype.charmap=Cr.charmap;mn.prototype.write=function(e){
var t=this.charmap,r=this.buf,n=this.shift,o=this.carry;return e.toUpperCase().split("").forEach(function(i){if(i!="="){var a=t[i]&255;n-=5,n>0?o|=a<<n:n<0?(r.push(
o|a>>-n),n+=8,o=a<<n&255):(r.push(o|a),n=8,o=0)}}),this.shift=n,this.carry=o,this};mn.prototype.finalize=function(e){return e&&this.write(e),this.shift!==8&&this.
carry!==0&&(this.buf.push(this.carry),this.shift=8,this.carry=0),this.buf};function gn(e){if(this.buf="",this.shift=3,this.carry=0,e){switch(e.type){case"rfc464\
8":this.alphabet=Ye.rfc4648.alphabet;break;case"crockford":this.alphabet=Ye.crockford.alphabet;break;case"base32hex":this.alphabet=Ye.base32hex.alphabet;break;default:
throw new Error("invalid type")}e.alphabet?this.alphabet=e.alphabet:e.lc&&(this.alphabet=this.alphabet.toLowerCase())}}gn.prototype.alphabet=Cr.alphabet;gn.prototype.
write=function(e){var t=this.shift,r=this.carry,n,o,i;for(i=0;i<e.length;i++)o=e[i],n=r|o>>t,this.buf+=this.alphabet[n&31],t>5&&(t-=5,n=o>>t,this.buf+=this.alphabet[n&
31]),t=5-t,r=o<<t,t=8-t;return this.shift=t,this.carry=r,this};gn.prototype.finalize=function(e){return e&&this.write(e),this.shift!==3&&(this.buf+=this.alphabet[this.
carry&31],this.shift=3,this.carry=0),this.buf};Ye.encode=function(e,t){return new gn(t).finalize(e)};Ye.decode=function(e,t){return new mn(t).finalize(e)};Ye.Decoder=
mn;Ye.Encoder=gn;Ye.charmap=No;Ye.crockford=Fo;Ye.rfc4648=Cr;Ye.base32hex=Uo});var Gp=O((Mk,xp)=>{"use strict";var ns=Wp(),bb=ns.Decoder.prototype.finalize;ns.Decoder.prototype.finalize=function(e){var t=bb.call(this,e);return Buffer.from(
t)};xp.exports=ns});var $p=O(os=>{"use strict";Object.defineProperty(os,"__esModule",{value:!0});os.verifyChecksum=Sb;function Sb(e,t){if(e.length!==t.length)return!1;if(e.length===
0)return!0;for(var r=0;r<e.length;r+=1)if(e[r]!==t[r])return!1;return!0}});var Oe=O(Rr=>{"use strict";Object.defineProperty(Rr,"__esModule",{value:!0});Rr.StrKey=void 0;Rr.decodeCheck=ft;Rr.encodeCheck=wt;var is=_b(Gp()),wb=$p();function _b(e){
return e&&e.__esModule?e:{default:e}}function vn(e){"@babel/helpers - typeof";return vn=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},vn(e)}function Eb(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function Zp(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=
!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,Yp(n.key),n)}}function Ab(e,t,r){return t&&Zp(e.prototype,t),r&&Zp(e,r),Object.defineProperty(e,"prototy\
pe",{writable:!1}),e}function Tb(e,t,r){return(t=Yp(t))in e?Object.defineProperty(e,t,{value:r,enumerable:!0,configurable:!0,writable:!0}):e[t]=r,e}function Yp(e){
var t=kb(e,"string");return vn(t)=="symbol"?t:t+""}function kb(e,t){if(vn(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(vn(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var jo={ed25519PublicKey:48,
ed25519SecretSeed:144,med25519PublicKey:96,preAuthTx:152,sha256Hash:184,signedPayload:120,contract:16,liquidityPool:88,claimableBalance:8},Qp={G:"ed25519PublicK\
ey",S:"ed25519SecretSeed",M:"med25519PublicKey",T:"preAuthTx",X:"sha256Hash",P:"signedPayload",C:"contract",L:"liquidityPool",B:"claimableBalance"},Pb=Rr.StrKey=
(function(){function e(){Eb(this,e)}return Ab(e,null,[{key:"encodeEd25519PublicKey",value:function(r){return wt("ed25519PublicKey",r)}},{key:"decodeEd25519Publi\
cKey",value:function(r){return ft("ed25519PublicKey",r)}},{key:"isValidEd25519PublicKey",value:function(r){return ur("ed25519PublicKey",r)}},{key:"encodeEd25519\
SecretSeed",value:function(r){return wt("ed25519SecretSeed",r)}},{key:"decodeEd25519SecretSeed",value:function(r){return ft("ed25519SecretSeed",r)}},{key:"isVal\
idEd25519SecretSeed",value:function(r){return ur("ed25519SecretSeed",r)}},{key:"encodeMed25519PublicKey",value:function(r){return wt("med25519PublicKey",r)}},{key:"\
decodeMed25519PublicKey",value:function(r){return ft("med25519PublicKey",r)}},{key:"isValidMed25519PublicKey",value:function(r){return ur("med25519PublicKey",r)}},
{key:"encodePreAuthTx",value:function(r){return wt("preAuthTx",r)}},{key:"decodePreAuthTx",value:function(r){return ft("preAuthTx",r)}},{key:"encodeSha256Hash",
value:function(r){return wt("sha256Hash",r)}},{key:"decodeSha256Hash",value:function(r){return ft("sha256Hash",r)}},{key:"encodeSignedPayload",value:function(r){
return wt("signedPayload",r)}},{key:"decodeSignedPayload",value:function(r){return ft("signedPayload",r)}},{key:"isValidSignedPayload",value:function(r){return ur(
"signedPayload",r)}},{key:"encodeContract",value:function(r){return wt("contract",r)}},{key:"decodeContract",value:function(r){return ft("contract",r)}},{key:"i\
sValidContract",value:function(r){return ur("contract",r)}},{key:"encodeClaimableBalance",value:function(r){return wt("claimableBalance",r)}},{key:"decodeClaima\
bleBalance",value:function(r){return ft("claimableBalance",r)}},{key:"isValidClaimableBalance",value:function(r){return ur("claimableBalance",r)}},{key:"encodeL\
iquidityPool",value:function(r){return wt("liquidityPool",r)}},{key:"decodeLiquidityPool",value:function(r){return ft("liquidityPool",r)}},{key:"isValidLiquidit\
yPool",value:function(r){return ur("liquidityPool",r)}},{key:"getVersionByteForPrefix",value:function(r){return Qp[r[0]]}}])})();Tb(Pb,"types",Qp);function ur(e,t){
if(typeof t!="string")return!1;switch(e){case"ed25519PublicKey":case"ed25519SecretSeed":case"preAuthTx":case"sha256Hash":case"contract":case"liquidityPool":if(t.
length!==56)return!1;break;case"claimableBalance":if(t.length!==58)return!1;break;case"med25519PublicKey":if(t.length!==69)return!1;break;case"signedPayload":if(t.
length<56||t.length>165)return!1;break;default:return!1}var r="";try{r=ft(e,t)}catch{return!1}switch(e){case"ed25519PublicKey":case"ed25519SecretSeed":case"preA\
uthTx":case"sha256Hash":case"contract":case"liquidityPool":return r.length===32;case"claimableBalance":return r.length===33;case"med25519PublicKey":return r.length===
40;case"signedPayload":return r.length>=40&&r.length<=100;default:return!1}}function ft(e,t){if(typeof t!="string")throw new TypeError("encoded argument must be\
 of type String");var r=is.default.decode(t),n=r[0],o=r.slice(0,-2),i=o.slice(1),a=r.slice(-2);if(t!==is.default.encode(r))throw new Error("invalid encoded stri\
ng");var u=jo[e];if(u===void 0)throw new Error("".concat(e," is not a valid version byte name. ")+"Expected one of ".concat(Object.keys(jo).join(", ")));if(n!==
u)throw new Error("invalid version byte. expected ".concat(u,", got ").concat(n));var s=Jp(o);if(!(0,wb.verifyChecksum)(s,a))throw new Error("invalid checksum");
return Buffer.from(i)}function wt(e,t){if(t==null)throw new Error("cannot encode null data");var r=jo[e];if(r===void 0)throw new Error("".concat(e," is not a va\
lid version byte name. ")+"Expected one of ".concat(Object.keys(jo).join(", ")));t=Buffer.from(t);var n=Buffer.from([r]),o=Buffer.concat([n,t]),i=Buffer.from(Jp(
o)),a=Buffer.concat([o,i]);return is.default.encode(a)}function Jp(e){for(var t=[0,4129,8258,12387,16516,20645,24774,28903,33032,37161,41290,45419,49548,53677,57806,
61935,4657,528,12915,8786,21173,17044,29431,25302,37689,33560,45947,41818,54205,50076,62463,58334,9314,13379,1056,5121,25830,29895,17572,21637,42346,46411,34088,
38153,58862,62927,50604,54669,13907,9842,5649,1584,30423,26358,22165,18100,46939,42874,38681,34616,63455,59390,55197,51132,18628,22757,26758,30887,2112,6241,10242,
14371,51660,55789,59790,63919,35144,39273,43274,47403,23285,19156,31415,27286,6769,2640,14899,10770,56317,52188,64447,60318,39801,35672,47931,43802,27814,31879,
19684,23749,11298,15363,3168,7233,60846,64911,52716,56781,44330,48395,36200,40265,32407,28342,24277,20212,15891,11826,7761,3696,65439,61374,57309,53244,48923,44858,
40793,36728,37256,33193,45514,41451,53516,49453,61774,57711,4224,161,12482,8419,20484,16421,28742,24679,33721,37784,41979,46042,49981,54044,58239,62302,689,4752,
8947,13010,16949,21012,25207,29270,46570,42443,38312,34185,62830,58703,54572,50445,13538,9411,5280,1153,29798,25671,21540,17413,42971,47098,34713,38840,59231,63358,
50973,55100,9939,14066,1681,5808,26199,30326,17941,22068,55628,51565,63758,59695,39368,35305,47498,43435,22596,18533,30726,26663,6336,2273,14466,10403,52093,56156,
60223,64286,35833,39896,43963,48026,19061,23124,27191,31254,2801,6864,10931,14994,64814,60687,56684,52557,48554,44427,40424,36297,31782,27655,23652,19525,15522,
11395,7392,3265,61215,65342,53085,57212,44955,49082,36825,40952,28183,32310,20053,24180,11923,16050,3793,7920],r=0,n=0;n<e.length;n+=1){var o=e[n],i=r>>8^o;r=r<<
8^t[i],r&=65535}var a=new Uint8Array(2);return a[0]=r&255,a[1]=r>>8&255,a}});var Qe=O(Ko=>{"use strict";Object.defineProperty(Ko,"__esModule",{value:!0});Ko.Keypair=void 0;var Ob=Ja(),as=ts(),Vo=Oe(),Bb=Ot(),zt=Ib(J());function Ib(e){return e&&
e.__esModule?e:{default:e}}function Mr(e){"@babel/helpers - typeof";return Mr=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Mr(e)}function Cb(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function ed(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,Mb(n.key),n)}}function Rb(e,t,r){return t&&ed(e.prototype,t),r&&ed(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function Mb(e){
var t=Db(e,"string");return Mr(t)=="symbol"?t:t+""}function Db(e,t){if(Mr(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(Mr(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var Lk=Ko.Keypair=
(function(){function e(t){if(Cb(this,e),t.type!=="ed25519")throw new Error("Invalid keys type");if(this.type=t.type,t.secretKey){if(t.secretKey=Buffer.from(t.secretKey),
t.secretKey.length!==32)throw new Error("secretKey length is invalid");if(this._secretSeed=t.secretKey,this._publicKey=(0,as.generate)(t.secretKey),this._secretKey=
t.secretKey,t.publicKey&&!this._publicKey.equals(Buffer.from(t.publicKey)))throw new Error("secretKey does not match publicKey")}else if(this._publicKey=Buffer.
from(t.publicKey),this._publicKey.length!==32)throw new Error("publicKey length is invalid")}return Rb(e,[{key:"xdrAccountId",value:function(){return new zt.default.
AccountId.publicKeyTypeEd25519(this._publicKey)}},{key:"xdrPublicKey",value:function(){return new zt.default.PublicKey.publicKeyTypeEd25519(this._publicKey)}},{
key:"xdrMuxedAccount",value:function(r){if(typeof r<"u"){if(typeof r!="string")throw new TypeError("expected string for ID, got ".concat(Mr(r)));return zt.default.
MuxedAccount.keyTypeMuxedEd25519(new zt.default.MuxedAccountMed25519({id:zt.default.Uint64.fromString(r),ed25519:this._publicKey}))}return new zt.default.MuxedAccount.
keyTypeEd25519(this._publicKey)}},{key:"rawPublicKey",value:function(){return this._publicKey}},{key:"signatureHint",value:function(){var r=this.xdrAccountId().
toXDR();return r.slice(r.length-4)}},{key:"publicKey",value:function(){return Vo.StrKey.encodeEd25519PublicKey(this._publicKey)}},{key:"secret",value:function(){
if(!this._secretSeed)throw new Error("no secret key available");if(this.type==="ed25519")return Vo.StrKey.encodeEd25519SecretSeed(this._secretSeed);throw new Error(
"Invalid Keypair type")}},{key:"rawSecretKey",value:function(){return this._secretSeed}},{key:"canSign",value:function(){return!!this._secretKey}},{key:"sign",value:function(r){
if(!this.canSign())throw new Error("cannot sign: no secret key available");return(0,as.sign)(r,this._secretKey)}},{key:"verify",value:function(r,n){try{return(0,as.
verify)(r,n,this._publicKey)}catch{return!1}}},{key:"signDecorated",value:function(r){var n=this.sign(r),o=this.signatureHint();return new zt.default.DecoratedSignature(
{hint:o,signature:n})}},{key:"signPayloadDecorated",value:function(r){var n=this.sign(r),o=this.signatureHint(),i=Buffer.from(r.slice(-4));return i.length<4&&(i=
Buffer.concat([i,Buffer.alloc(4-r.length,0)])),new zt.default.DecoratedSignature({hint:i.map(function(a,u){return a^o[u]}),signature:n})}}],[{key:"fromSecret",value:function(r){
var n=Vo.StrKey.decodeEd25519SecretSeed(r);return this.fromRawEd25519Seed(n)}},{key:"fromRawEd25519Seed",value:function(r){return new this({type:"ed25519",secretKey:r})}},
{key:"master",value:function(r){if(!r)throw new Error("No network selected. Please pass a network argument, e.g. `Keypair.master(Networks.PUBLIC)`.");return this.
fromRawEd25519Seed((0,Bb.hash)(r))}},{key:"fromPublicKey",value:function(r){if(r=Vo.StrKey.decodeEd25519PublicKey(r),r.length!==32)throw new Error("Invalid Stel\
lar public key");return new this({type:"ed25519",publicKey:r})}},{key:"random",value:function(){var r=Ob.ed25519.utils.randomPrivateKey();return this.fromRawEd25519Seed(
r)}}])})()});var pt=O(Ho=>{"use strict";Object.defineProperty(Ho,"__esModule",{value:!0});Ho.Asset=void 0;var qb=rs(),Fe=Fb(J()),Lb=Qe(),ss=Oe(),td=Ot();function Fb(e){return e&&
e.__esModule?e:{default:e}}function bn(e){"@babel/helpers - typeof";return bn=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},bn(e)}function Ub(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function rd(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,jb(n.key),n)}}function Nb(e,t,r){return t&&rd(e.prototype,t),r&&rd(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function jb(e){
var t=Vb(e,"string");return bn(t)=="symbol"?t:t+""}function Vb(e,t){if(bn(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(bn(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var Uk=Ho.Asset=
(function(){function e(t,r){if(Ub(this,e),!/^[a-zA-Z0-9]{1,12}$/.test(t))throw new Error("Asset code is invalid (maximum alphanumeric, 12 characters at max)");if(String(
t).toLowerCase()!=="xlm"&&!r)throw new Error("Issuer cannot be null");if(r&&!ss.StrKey.isValidEd25519PublicKey(r))throw new Error("Issuer is invalid");String(t).
toLowerCase()==="xlm"?this.code="XLM":this.code=t,this.issuer=r}return Nb(e,[{key:"toXDRObject",value:function(){return this._toXDRObject(Fe.default.Asset)}},{key:"\
toChangeTrustXDRObject",value:function(){return this._toXDRObject(Fe.default.ChangeTrustAsset)}},{key:"toTrustLineXDRObject",value:function(){return this._toXDRObject(
Fe.default.TrustLineAsset)}},{key:"contractId",value:function(r){var n=(0,td.hash)(Buffer.from(r)),o=Fe.default.HashIdPreimage.envelopeTypeContractId(new Fe.default.
HashIdPreimageContractId({networkId:n,contractIdPreimage:Fe.default.ContractIdPreimage.contractIdPreimageFromAsset(this.toXDRObject())}));return ss.StrKey.encodeContract(
(0,td.hash)(o.toXDR()))}},{key:"_toXDRObject",value:function(){var r=arguments.length>0&&arguments[0]!==void 0?arguments[0]:Fe.default.Asset;if(this.isNative())
return r.assetTypeNative();var n,o;this.code.length<=4?(n=Fe.default.AlphaNum4,o="assetTypeCreditAlphanum4"):(n=Fe.default.AlphaNum12,o="assetTypeCreditAlphanum\
12");var i=this.code.length<=4?4:12,a=this.code.padEnd(i,"\0"),u=new n({assetCode:a,issuer:Lb.Keypair.fromPublicKey(this.issuer).xdrAccountId()});return new r(o,
u)}},{key:"getCode",value:function(){if(this.code!==void 0)return String(this.code)}},{key:"getIssuer",value:function(){if(this.issuer!==void 0)return String(this.
issuer)}},{key:"getAssetType",value:function(){switch(this.getRawAssetType().value){case Fe.default.AssetType.assetTypeNative().value:return"native";case Fe.default.
AssetType.assetTypeCreditAlphanum4().value:return"credit_alphanum4";case Fe.default.AssetType.assetTypeCreditAlphanum12().value:return"credit_alphanum12";default:
return"unknown"}}},{key:"getRawAssetType",value:function(){return this.isNative()?Fe.default.AssetType.assetTypeNative():this.code.length<=4?Fe.default.AssetType.
assetTypeCreditAlphanum4():Fe.default.AssetType.assetTypeCreditAlphanum12()}},{key:"isNative",value:function(){return!this.issuer}},{key:"equals",value:function(r){
return this.code===r.getCode()&&this.issuer===r.getIssuer()}},{key:"toString",value:function(){return this.isNative()?"native":"".concat(this.getCode(),":").concat(
this.getIssuer())}}],[{key:"native",value:function(){return new e("XLM")}},{key:"fromOperation",value:function(r){var n,o,i;switch(r.switch()){case Fe.default.AssetType.
assetTypeNative():return this.native();case Fe.default.AssetType.assetTypeCreditAlphanum4():n=r.alphaNum4();case Fe.default.AssetType.assetTypeCreditAlphanum12():
return n=n||r.alphaNum12(),i=ss.StrKey.encodeEd25519PublicKey(n.issuer().ed25519()),o=(0,qb.trimEnd)(n.assetCode(),"\0"),new this(o,i);default:throw new Error("\
Invalid asset type: ".concat(r.switch().name))}}},{key:"compare",value:function(r,n){if(!r||!(r instanceof e))throw new Error("assetA is invalid");if(!n||!(n instanceof
e))throw new Error("assetB is invalid");if(r.equals(n))return 0;var o=r.getRawAssetType().value,i=n.getRawAssetType().value;if(o!==i)return o<i?-1:1;var a=nd(r.
getCode(),n.getCode());return a!==0?a:nd(r.getIssuer(),n.getIssuer())}}])})();function nd(e,t){return Buffer.compare(Buffer.from(e,"ascii"),Buffer.from(t,"ascii"))}});var cs=O(Sn=>{"use strict";Object.defineProperty(Sn,"__esModule",{value:!0});Sn.LiquidityPoolFeeV18=void 0;Sn.getLiquidityPoolId=zb;var od=Hb(J()),us=pt(),Kb=Ot();
function Hb(e){return e&&e.__esModule?e:{default:e}}var Xb=Sn.LiquidityPoolFeeV18=30;function zb(e){var t=arguments.length>1&&arguments[1]!==void 0?arguments[1]:
{};if(e!=="constant_product")throw new Error("liquidityPoolType is invalid");var r=t.assetA,n=t.assetB,o=t.fee;if(!r||!(r instanceof us.Asset))throw new Error("\
assetA is invalid");if(!n||!(n instanceof us.Asset))throw new Error("assetB is invalid");if(!o||o!==Xb)throw new Error("fee is invalid");if(us.Asset.compare(r,n)!==
-1)throw new Error("Assets are not in lexicographic order");var i=od.default.LiquidityPoolType.liquidityPoolConstantProduct().toXDR(),a=new od.default.LiquidityPoolConstantProductParameters(
{assetA:r.toXDRObject(),assetB:n.toXDRObject(),fee:o}).toXDR(),u=Buffer.concat([i,a]);return(0,Kb.hash)(u)}});var zo=O(Xo=>{"use strict";Object.defineProperty(Xo,"__esModule",{value:!0});Xo.TransactionBase=void 0;var id=xb(J()),ad=Ot(),Wb=Qe();function xb(e){return e&&e.
__esModule?e:{default:e}}function Dr(e){"@babel/helpers - typeof";return Dr=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Dr(e)}function Gb(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function sd(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,Zb(n.key),n)}}function $b(e,t,r){return t&&sd(e.prototype,t),r&&sd(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function Zb(e){
var t=Yb(e,"string");return Dr(t)=="symbol"?t:t+""}function Yb(e,t){if(Dr(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(Dr(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var Vk=Xo.TransactionBase=
(function(){function e(t,r,n,o){if(Gb(this,e),typeof o!="string")throw new Error("Invalid passphrase provided to Transaction: expected a string but got a ".concat(
Dr(o)));this._networkPassphrase=o,this._tx=t,this._signatures=r,this._fee=n}return $b(e,[{key:"signatures",get:function(){return this._signatures},set:function(r){
throw new Error("Transaction is immutable")}},{key:"tx",get:function(){return this._tx},set:function(r){throw new Error("Transaction is immutable")}},{key:"fee",
get:function(){return this._fee},set:function(r){throw new Error("Transaction is immutable")}},{key:"networkPassphrase",get:function(){return this._networkPassphrase},
set:function(r){throw new Error("Transaction is immutable")}},{key:"sign",value:function(){for(var r=this,n=this.hash(),o=arguments.length,i=new Array(o),a=0;a<
o;a++)i[a]=arguments[a];i.forEach(function(u){var s=u.signDecorated(n);r.signatures.push(s)})}},{key:"getKeypairSignature",value:function(r){return r.sign(this.
hash()).toString("base64")}},{key:"addSignature",value:function(){var r=arguments.length>0&&arguments[0]!==void 0?arguments[0]:"",n=arguments.length>1&&arguments[1]!==
void 0?arguments[1]:"";if(!n||typeof n!="string")throw new Error("Invalid signature");if(!r||typeof r!="string")throw new Error("Invalid publicKey");var o,i,a=Buffer.
from(n,"base64");try{o=Wb.Keypair.fromPublicKey(r),i=o.signatureHint()}catch{throw new Error("Invalid publicKey")}if(!o.verify(this.hash(),a))throw new Error("I\
nvalid signature");this.signatures.push(new id.default.DecoratedSignature({hint:i,signature:a}))}},{key:"addDecoratedSignature",value:function(r){this.signatures.
push(r)}},{key:"signHashX",value:function(r){if(typeof r=="string"&&(r=Buffer.from(r,"hex")),r.length>64)throw new Error("preimage cannnot be longer than 64 byt\
es");var n=r,o=(0,ad.hash)(r),i=o.slice(o.length-4);this.signatures.push(new id.default.DecoratedSignature({hint:i,signature:n}))}},{key:"hash",value:function(){
return(0,ad.hash)(this.signatureBase())}},{key:"signatureBase",value:function(){throw new Error("Implement in subclass")}},{key:"toEnvelope",value:function(){throw new Error(
"Implement in subclass")}},{key:"toXDR",value:function(){return this.toEnvelope().toXDR().toString("base64")}}])})()});var cd=O((ud,Wo)=>{(function(e){"use strict";var t,r=/^-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i,n=Math.ceil,o=Math.floor,i="[BigNumber Error] ",a=i+"Number pr\
imitive has more than 15 significant digits: ",u=1e14,s=14,p=9007199254740991,f=[1,10,100,1e3,1e4,1e5,1e6,1e7,1e8,1e9,1e10,1e11,1e12,1e13],d=1e7,c=1e9;function l(E){
var q,j,X,B=F.prototype={constructor:F,toString:null,valueOf:null},N=new F(1),K=20,z=4,U=-7,V=21,x=-1e7,ne=1e7,oe=!1,ge=1,pe=0,Re={prefix:"",groupSize:3,secondaryGroupSize:0,
groupSeparator:",",decimalSeparator:".",fractionGroupSize:0,fractionGroupSeparator:" ",suffix:""},ke="0123456789abcdefghijklmnopqrstuvwxyz",st=!0;function F(y,h){
var g,P,_,T,M,w,A,R,I=this;if(!(I instanceof F))return new F(y,h);if(h==null){if(y&&y._isBigNumber===!0){I.s=y.s,!y.c||y.e>ne?I.c=I.e=null:y.e<x?I.c=[I.e=0]:(I.
e=y.e,I.c=y.c.slice());return}if((w=typeof y=="number")&&y*0==0){if(I.s=1/y<0?(y=-y,-1):1,y===~~y){for(T=0,M=y;M>=10;M/=10,T++);T>ne?I.c=I.e=null:(I.e=T,I.c=[y]);
return}R=String(y)}else{if(!r.test(R=String(y)))return X(I,R,w);I.s=R.charCodeAt(0)==45?(R=R.slice(1),-1):1}(T=R.indexOf("."))>-1&&(R=R.replace(".","")),(M=R.search(
/e/i))>0?(T<0&&(T=M),T+=+R.slice(M+1),R=R.substring(0,M)):T<0&&(T=R.length)}else{if(S(h,2,ke.length,"Base"),h==10&&st)return I=new F(y),_e(I,K+I.e+1,z);if(R=String(
y),w=typeof y=="number"){if(y*0!=0)return X(I,R,w,h);if(I.s=1/y<0?(R=R.slice(1),-1):1,F.DEBUG&&R.replace(/^0\.0*|\./,"").length>15)throw Error(a+y)}else I.s=R.charCodeAt(
0)===45?(R=R.slice(1),-1):1;for(g=ke.slice(0,h),T=M=0,A=R.length;M<A;M++)if(g.indexOf(P=R.charAt(M))<0){if(P=="."){if(M>T){T=A;continue}}else if(!_&&(R==R.toUpperCase()&&
(R=R.toLowerCase())||R==R.toLowerCase()&&(R=R.toUpperCase()))){_=!0,M=-1,T=0;continue}return X(I,String(y),w,h)}w=!1,R=j(R,h,10,I.s),(T=R.indexOf("."))>-1?R=R.replace(
".",""):T=R.length}for(M=0;R.charCodeAt(M)===48;M++);for(A=R.length;R.charCodeAt(--A)===48;);if(R=R.slice(M,++A)){if(A-=M,w&&F.DEBUG&&A>15&&(y>p||y!==o(y)))throw Error(
a+I.s*y);if((T=T-M-1)>ne)I.c=I.e=null;else if(T<x)I.c=[I.e=0];else{if(I.e=T,I.c=[],M=(T+1)%s,T<0&&(M+=s),M<A){for(M&&I.c.push(+R.slice(0,M)),A-=s;M<A;)I.c.push(
+R.slice(M,M+=s));M=s-(R=R.slice(M)).length}else M-=A;for(;M--;R+="0");I.c.push(+R)}}else I.c=[I.e=0]}F.clone=l,F.ROUND_UP=0,F.ROUND_DOWN=1,F.ROUND_CEIL=2,F.ROUND_FLOOR=
3,F.ROUND_HALF_UP=4,F.ROUND_HALF_DOWN=5,F.ROUND_HALF_EVEN=6,F.ROUND_HALF_CEIL=7,F.ROUND_HALF_FLOOR=8,F.EUCLID=9,F.config=F.set=function(y){var h,g;if(y!=null)if(typeof y==
"object"){if(y.hasOwnProperty(h="DECIMAL_PLACES")&&(g=y[h],S(g,0,c,h),K=g),y.hasOwnProperty(h="ROUNDING_MODE")&&(g=y[h],S(g,0,8,h),z=g),y.hasOwnProperty(h="EXPO\
NENTIAL_AT")&&(g=y[h],g&&g.pop?(S(g[0],-c,0,h),S(g[1],0,c,h),U=g[0],V=g[1]):(S(g,-c,c,h),U=-(V=g<0?-g:g))),y.hasOwnProperty(h="RANGE"))if(g=y[h],g&&g.pop)S(g[0],
-c,-1,h),S(g[1],1,c,h),x=g[0],ne=g[1];else if(S(g,-c,c,h),g)x=-(ne=g<0?-g:g);else throw Error(i+h+" cannot be zero: "+g);if(y.hasOwnProperty(h="CRYPTO"))if(g=y[h],
g===!!g)if(g)if(typeof crypto<"u"&&crypto&&(crypto.getRandomValues||crypto.randomBytes))oe=g;else throw oe=!g,Error(i+"crypto unavailable");else oe=g;else throw Error(
i+h+" not true or false: "+g);if(y.hasOwnProperty(h="MODULO_MODE")&&(g=y[h],S(g,0,9,h),ge=g),y.hasOwnProperty(h="POW_PRECISION")&&(g=y[h],S(g,0,c,h),pe=g),y.hasOwnProperty(
h="FORMAT"))if(g=y[h],typeof g=="object")Re=g;else throw Error(i+h+" not an object: "+g);if(y.hasOwnProperty(h="ALPHABET"))if(g=y[h],typeof g=="string"&&!/^.?$|[+\-.\s]|(.).*\1/.
test(g))st=g.slice(0,10)=="0123456789",ke=g;else throw Error(i+h+" invalid: "+g)}else throw Error(i+"Object expected: "+y);return{DECIMAL_PLACES:K,ROUNDING_MODE:z,
EXPONENTIAL_AT:[U,V],RANGE:[x,ne],CRYPTO:oe,MODULO_MODE:ge,POW_PRECISION:pe,FORMAT:Re,ALPHABET:ke}},F.isBigNumber=function(y){if(!y||y._isBigNumber!==!0)return!1;
if(!F.DEBUG)return!0;var h,g,P=y.c,_=y.e,T=y.s;e:if({}.toString.call(P)=="[object Array]"){if((T===1||T===-1)&&_>=-c&&_<=c&&_===o(_)){if(P[0]===0){if(_===0&&P.length===
1)return!0;break e}if(h=(_+1)%s,h<1&&(h+=s),String(P[0]).length==h){for(h=0;h<P.length;h++)if(g=P[h],g<0||g>=u||g!==o(g))break e;if(g!==0)return!0}}}else if(P===
null&&_===null&&(T===null||T===1||T===-1))return!0;throw Error(i+"Invalid BigNumber: "+y)},F.maximum=F.max=function(){return Tt(arguments,-1)},F.minimum=F.min=function(){
return Tt(arguments,1)},F.random=(function(){var y=9007199254740992,h=Math.random()*y&2097151?function(){return o(Math.random()*y)}:function(){return(Math.random()*
1073741824|0)*8388608+(Math.random()*8388608|0)};return function(g){var P,_,T,M,w,A=0,R=[],I=new F(N);if(g==null?g=K:S(g,0,c),M=n(g/s),oe)if(crypto.getRandomValues){
for(P=crypto.getRandomValues(new Uint32Array(M*=2));A<M;)w=P[A]*131072+(P[A+1]>>>11),w>=9e15?(_=crypto.getRandomValues(new Uint32Array(2)),P[A]=_[0],P[A+1]=_[1]):
(R.push(w%1e14),A+=2);A=M/2}else if(crypto.randomBytes){for(P=crypto.randomBytes(M*=7);A<M;)w=(P[A]&31)*281474976710656+P[A+1]*1099511627776+P[A+2]*4294967296+P[A+
3]*16777216+(P[A+4]<<16)+(P[A+5]<<8)+P[A+6],w>=9e15?crypto.randomBytes(7).copy(P,A):(R.push(w%1e14),A+=7);A=M/7}else throw oe=!1,Error(i+"crypto unavailable");if(!oe)
for(;A<M;)w=h(),w<9e15&&(R[A++]=w%1e14);for(M=R[--A],g%=s,M&&g&&(w=f[s-g],R[A]=o(M/w)*w);R[A]===0;R.pop(),A--);if(A<0)R=[T=0];else{for(T=-1;R[0]===0;R.splice(0,
1),T-=s);for(A=1,w=R[0];w>=10;w/=10,A++);A<s&&(T-=s-A)}return I.e=T,I.c=R,I}})(),F.sum=function(){for(var y=1,h=arguments,g=new F(h[0]);y<h.length;)g=g.plus(h[y++]);
return g},j=(function(){var y="0123456789";function h(g,P,_,T){for(var M,w=[0],A,R=0,I=g.length;R<I;){for(A=w.length;A--;w[A]*=P);for(w[0]+=T.indexOf(g.charAt(R++)),
M=0;M<w.length;M++)w[M]>_-1&&(w[M+1]==null&&(w[M+1]=0),w[M+1]+=w[M]/_|0,w[M]%=_)}return w.reverse()}return function(g,P,_,T,M){var w,A,R,I,L,$,Z,he,Ae=g.indexOf(
"."),Me=K,ye=z;for(Ae>=0&&(I=pe,pe=0,g=g.replace(".",""),he=new F(P),$=he.pow(g.length-Ae),pe=I,he.c=h(v(b($.c),$.e,"0"),10,_,y),he.e=he.c.length),Z=h(g,P,_,M?(w=
ke,y):(w=y,ke)),R=I=Z.length;Z[--I]==0;Z.pop());if(!Z[0])return w.charAt(0);if(Ae<0?--R:($.c=Z,$.e=R,$.s=T,$=q($,he,Me,ye,_),Z=$.c,L=$.r,R=$.e),A=R+Me+1,Ae=Z[A],
I=_/2,L=L||A<0||Z[A+1]!=null,L=ye<4?(Ae!=null||L)&&(ye==0||ye==($.s<0?3:2)):Ae>I||Ae==I&&(ye==4||L||ye==6&&Z[A-1]&1||ye==($.s<0?8:7)),A<1||!Z[0])g=L?v(w.charAt(
1),-Me,w.charAt(0)):w.charAt(0);else{if(Z.length=A,L)for(--_;++Z[--A]>_;)Z[A]=0,A||(++R,Z=[1].concat(Z));for(I=Z.length;!Z[--I];);for(Ae=0,g="";Ae<=I;g+=w.charAt(
Z[Ae++]));g=v(g,R,w.charAt(0))}return g}})(),q=(function(){function y(P,_,T){var M,w,A,R,I=0,L=P.length,$=_%d,Z=_/d|0;for(P=P.slice();L--;)A=P[L]%d,R=P[L]/d|0,M=
Z*A+R*$,w=$*A+M%d*d+I,I=(w/T|0)+(M/d|0)+Z*R,P[L]=w%T;return I&&(P=[I].concat(P)),P}function h(P,_,T,M){var w,A;if(T!=M)A=T>M?1:-1;else for(w=A=0;w<T;w++)if(P[w]!=
_[w]){A=P[w]>_[w]?1:-1;break}return A}function g(P,_,T,M){for(var w=0;T--;)P[T]-=w,w=P[T]<_[T]?1:0,P[T]=w*M+P[T]-_[T];for(;!P[0]&&P.length>1;P.splice(0,1));}return function(P,_,T,M,w){
var A,R,I,L,$,Z,he,Ae,Me,ye,ve,Ve,$n,zi,Wi,yt,Zr,ot=P.s==_.s?1:-1,Ge=P.c,Te=_.c;if(!Ge||!Ge[0]||!Te||!Te[0])return new F(!P.s||!_.s||(Ge?Te&&Ge[0]==Te[0]:!Te)?NaN:
Ge&&Ge[0]==0||!Te?ot*0:ot/0);for(Ae=new F(ot),Me=Ae.c=[],R=P.e-_.e,ot=T+R+1,w||(w=u,R=m(P.e/s)-m(_.e/s),ot=ot/s|0),I=0;Te[I]==(Ge[I]||0);I++);if(Te[I]>(Ge[I]||0)&&
R--,ot<0)Me.push(1),L=!0;else{for(zi=Ge.length,yt=Te.length,I=0,ot+=2,$=o(w/(Te[0]+1)),$>1&&(Te=y(Te,$,w),Ge=y(Ge,$,w),yt=Te.length,zi=Ge.length),$n=yt,ye=Ge.slice(
0,yt),ve=ye.length;ve<yt;ye[ve++]=0);Zr=Te.slice(),Zr=[0].concat(Zr),Wi=Te[0],Te[1]>=w/2&&Wi++;do{if($=0,A=h(Te,ye,yt,ve),A<0){if(Ve=ye[0],yt!=ve&&(Ve=Ve*w+(ye[1]||
0)),$=o(Ve/Wi),$>1)for($>=w&&($=w-1),Z=y(Te,$,w),he=Z.length,ve=ye.length;h(Z,ye,he,ve)==1;)$--,g(Z,yt<he?Zr:Te,he,w),he=Z.length,A=1;else $==0&&(A=$=1),Z=Te.slice(),
he=Z.length;if(he<ve&&(Z=[0].concat(Z)),g(ye,Z,ve,w),ve=ye.length,A==-1)for(;h(Te,ye,yt,ve)<1;)$++,g(ye,yt<ve?Zr:Te,ve,w),ve=ye.length}else A===0&&($++,ye=[0]);
Me[I++]=$,ye[0]?ye[ve++]=Ge[$n]||0:(ye=[Ge[$n]],ve=1)}while(($n++<zi||ye[0]!=null)&&ot--);L=ye[0]!=null,Me[0]||Me.splice(0,1)}if(w==u){for(I=1,ot=Me[0];ot>=10;ot/=
10,I++);_e(Ae,T+(Ae.e=I+R*s-1)+1,M,L)}else Ae.e=R,Ae.r=+L;return Ae}})();function At(y,h,g,P){var _,T,M,w,A;if(g==null?g=z:S(g,0,8),!y.c)return y.toString();if(_=
y.c[0],M=y.e,h==null)A=b(y.c),A=P==1||P==2&&(M<=U||M>=V)?k(A,M):v(A,M,"0");else if(y=_e(new F(y),h,g),T=y.e,A=b(y.c),w=A.length,P==1||P==2&&(h<=T||T<=U)){for(;w<
h;A+="0",w++);A=k(A,T)}else if(h-=M+(P===2&&T>M),A=v(A,T,"0"),T+1>w){if(--h>0)for(A+=".";h--;A+="0");}else if(h+=T-w,h>0)for(T+1==w&&(A+=".");h--;A+="0");return y.
s<0&&_?"-"+A:A}function Tt(y,h){for(var g,P,_=1,T=new F(y[0]);_<y.length;_++)P=new F(y[_]),(!P.s||(g=C(T,P))===h||g===0&&T.s===h)&&(T=P);return T}function Pe(y,h,g){
for(var P=1,_=h.length;!h[--_];h.pop());for(_=h[0];_>=10;_/=10,P++);return(g=P+g*s-1)>ne?y.c=y.e=null:g<x?y.c=[y.e=0]:(y.e=g,y.c=h),y}X=(function(){var y=/^(-?)0([xbo])(?=\w[\w.]*$)/i,
h=/^([^.]+)\.$/,g=/^\.([^.]+)$/,P=/^-?(Infinity|NaN)$/,_=/^\s*\+(?=[\w.])|^\s+|\s+$/g;return function(T,M,w,A){var R,I=w?M:M.replace(_,"");if(P.test(I))T.s=isNaN(
I)?null:I<0?-1:1;else{if(!w&&(I=I.replace(y,function(L,$,Z){return R=(Z=Z.toLowerCase())=="x"?16:Z=="b"?2:8,!A||A==R?$:L}),A&&(R=A,I=I.replace(h,"$1").replace(g,
"0.$1")),M!=I))return new F(I,R);if(F.DEBUG)throw Error(i+"Not a"+(A?" base "+A:"")+" number: "+M);T.s=null}T.c=T.e=null}})();function _e(y,h,g,P){var _,T,M,w,A,
R,I,L=y.c,$=f;if(L){e:{for(_=1,w=L[0];w>=10;w/=10,_++);if(T=h-_,T<0)T+=s,M=h,A=L[R=0],I=o(A/$[_-M-1]%10);else if(R=n((T+1)/s),R>=L.length)if(P){for(;L.length<=R;L.
push(0));A=I=0,_=1,T%=s,M=T-s+1}else break e;else{for(A=w=L[R],_=1;w>=10;w/=10,_++);T%=s,M=T-s+_,I=M<0?0:o(A/$[_-M-1]%10)}if(P=P||h<0||L[R+1]!=null||(M<0?A:A%$[_-
M-1]),P=g<4?(I||P)&&(g==0||g==(y.s<0?3:2)):I>5||I==5&&(g==4||P||g==6&&(T>0?M>0?A/$[_-M]:0:L[R-1])%10&1||g==(y.s<0?8:7)),h<1||!L[0])return L.length=0,P?(h-=y.e+1,
L[0]=$[(s-h%s)%s],y.e=-h||0):L[0]=y.e=0,y;if(T==0?(L.length=R,w=1,R--):(L.length=R+1,w=$[s-T],L[R]=M>0?o(A/$[_-M]%$[M])*w:0),P)for(;;)if(R==0){for(T=1,M=L[0];M>=
10;M/=10,T++);for(M=L[0]+=w,w=1;M>=10;M/=10,w++);T!=w&&(y.e++,L[0]==u&&(L[0]=1));break}else{if(L[R]+=w,L[R]!=u)break;L[R--]=0,w=1}for(T=L.length;L[--T]===0;L.pop())
;}y.e>ne?y.c=y.e=null:y.e<x&&(y.c=[y.e=0])}return y}function xe(y){var h,g=y.e;return g===null?y.toString():(h=b(y.c),h=g<=U||g>=V?k(h,g):v(h,g,"0"),y.s<0?"-"+h:
h)}return B.absoluteValue=B.abs=function(){var y=new F(this);return y.s<0&&(y.s=1),y},B.comparedTo=function(y,h){return C(this,new F(y,h))},B.decimalPlaces=B.dp=
function(y,h){var g,P,_,T=this;if(y!=null)return S(y,0,c),h==null?h=z:S(h,0,8),_e(new F(T),y+T.e+1,h);if(!(g=T.c))return null;if(P=((_=g.length-1)-m(this.e/s))*
s,_=g[_])for(;_%10==0;_/=10,P--);return P<0&&(P=0),P},B.dividedBy=B.div=function(y,h){return q(this,new F(y,h),K,z)},B.dividedToIntegerBy=B.idiv=function(y,h){return q(
this,new F(y,h),0,1)},B.exponentiatedBy=B.pow=function(y,h){var g,P,_,T,M,w,A,R,I,L=this;if(y=new F(y),y.c&&!y.isInteger())throw Error(i+"Exponent not an intege\
r: "+xe(y));if(h!=null&&(h=new F(h)),w=y.e>14,!L.c||!L.c[0]||L.c[0]==1&&!L.e&&L.c.length==1||!y.c||!y.c[0])return I=new F(Math.pow(+xe(L),w?y.s*(2-D(y)):+xe(y))),
h?I.mod(h):I;if(A=y.s<0,h){if(h.c?!h.c[0]:!h.s)return new F(NaN);P=!A&&L.isInteger()&&h.isInteger(),P&&(L=L.mod(h))}else{if(y.e>9&&(L.e>0||L.e<-1||(L.e==0?L.c[0]>
1||w&&L.c[1]>=24e7:L.c[0]<8e13||w&&L.c[0]<=9999975e7)))return T=L.s<0&&D(y)?-0:0,L.e>-1&&(T=1/T),new F(A?1/T:T);pe&&(T=n(pe/s+2))}for(w?(g=new F(.5),A&&(y.s=1),
R=D(y)):(_=Math.abs(+xe(y)),R=_%2),I=new F(N);;){if(R){if(I=I.times(L),!I.c)break;T?I.c.length>T&&(I.c.length=T):P&&(I=I.mod(h))}if(_){if(_=o(_/2),_===0)break;R=
_%2}else if(y=y.times(g),_e(y,y.e+1,1),y.e>14)R=D(y);else{if(_=+xe(y),_===0)break;R=_%2}L=L.times(L),T?L.c&&L.c.length>T&&(L.c.length=T):P&&(L=L.mod(h))}return P?
I:(A&&(I=N.div(I)),h?I.mod(h):T?_e(I,pe,z,M):I)},B.integerValue=function(y){var h=new F(this);return y==null?y=z:S(y,0,8),_e(h,h.e+1,y)},B.isEqualTo=B.eq=function(y,h){
return C(this,new F(y,h))===0},B.isFinite=function(){return!!this.c},B.isGreaterThan=B.gt=function(y,h){return C(this,new F(y,h))>0},B.isGreaterThanOrEqualTo=B.
gte=function(y,h){return(h=C(this,new F(y,h)))===1||h===0},B.isInteger=function(){return!!this.c&&m(this.e/s)>this.c.length-2},B.isLessThan=B.lt=function(y,h){return C(
this,new F(y,h))<0},B.isLessThanOrEqualTo=B.lte=function(y,h){return(h=C(this,new F(y,h)))===-1||h===0},B.isNaN=function(){return!this.s},B.isNegative=function(){
return this.s<0},B.isPositive=function(){return this.s>0},B.isZero=function(){return!!this.c&&this.c[0]==0},B.minus=function(y,h){var g,P,_,T,M=this,w=M.s;if(y=
new F(y,h),h=y.s,!w||!h)return new F(NaN);if(w!=h)return y.s=-h,M.plus(y);var A=M.e/s,R=y.e/s,I=M.c,L=y.c;if(!A||!R){if(!I||!L)return I?(y.s=-h,y):new F(L?M:NaN);
if(!I[0]||!L[0])return L[0]?(y.s=-h,y):new F(I[0]?M:z==3?-0:0)}if(A=m(A),R=m(R),I=I.slice(),w=A-R){for((T=w<0)?(w=-w,_=I):(R=A,_=L),_.reverse(),h=w;h--;_.push(0))
;_.reverse()}else for(P=(T=(w=I.length)<(h=L.length))?w:h,w=h=0;h<P;h++)if(I[h]!=L[h]){T=I[h]<L[h];break}if(T&&(_=I,I=L,L=_,y.s=-y.s),h=(P=L.length)-(g=I.length),
h>0)for(;h--;I[g++]=0);for(h=u-1;P>w;){if(I[--P]<L[P]){for(g=P;g&&!I[--g];I[g]=h);--I[g],I[P]+=u}I[P]-=L[P]}for(;I[0]==0;I.splice(0,1),--R);return I[0]?Pe(y,I,R):
(y.s=z==3?-1:1,y.c=[y.e=0],y)},B.modulo=B.mod=function(y,h){var g,P,_=this;return y=new F(y,h),!_.c||!y.s||y.c&&!y.c[0]?new F(NaN):!y.c||_.c&&!_.c[0]?new F(_):(ge==
9?(P=y.s,y.s=1,g=q(_,y,0,3),y.s=P,g.s*=P):g=q(_,y,0,ge),y=_.minus(g.times(y)),!y.c[0]&&ge==1&&(y.s=_.s),y)},B.multipliedBy=B.times=function(y,h){var g,P,_,T,M,w,
A,R,I,L,$,Z,he,Ae,Me,ye=this,ve=ye.c,Ve=(y=new F(y,h)).c;if(!ve||!Ve||!ve[0]||!Ve[0])return!ye.s||!y.s||ve&&!ve[0]&&!Ve||Ve&&!Ve[0]&&!ve?y.c=y.e=y.s=null:(y.s*=
ye.s,!ve||!Ve?y.c=y.e=null:(y.c=[0],y.e=0)),y;for(P=m(ye.e/s)+m(y.e/s),y.s*=ye.s,A=ve.length,L=Ve.length,A<L&&(he=ve,ve=Ve,Ve=he,_=A,A=L,L=_),_=A+L,he=[];_--;he.
push(0));for(Ae=u,Me=d,_=L;--_>=0;){for(g=0,$=Ve[_]%Me,Z=Ve[_]/Me|0,M=A,T=_+M;T>_;)R=ve[--M]%Me,I=ve[M]/Me|0,w=Z*R+I*$,R=$*R+w%Me*Me+he[T]+g,g=(R/Ae|0)+(w/Me|0)+
Z*I,he[T--]=R%Ae;he[T]=g}return g?++P:he.splice(0,1),Pe(y,he,P)},B.negated=function(){var y=new F(this);return y.s=-y.s||null,y},B.plus=function(y,h){var g,P=this,
_=P.s;if(y=new F(y,h),h=y.s,!_||!h)return new F(NaN);if(_!=h)return y.s=-h,P.minus(y);var T=P.e/s,M=y.e/s,w=P.c,A=y.c;if(!T||!M){if(!w||!A)return new F(_/0);if(!w[0]||
!A[0])return A[0]?y:new F(w[0]?P:_*0)}if(T=m(T),M=m(M),w=w.slice(),_=T-M){for(_>0?(M=T,g=A):(_=-_,g=w),g.reverse();_--;g.push(0));g.reverse()}for(_=w.length,h=A.
length,_-h<0&&(g=A,A=w,w=g,h=_),_=0;h;)_=(w[--h]=w[h]+A[h]+_)/u|0,w[h]=u===w[h]?0:w[h]%u;return _&&(w=[_].concat(w),++M),Pe(y,w,M)},B.precision=B.sd=function(y,h){
var g,P,_,T=this;if(y!=null&&y!==!!y)return S(y,1,c),h==null?h=z:S(h,0,8),_e(new F(T),y,h);if(!(g=T.c))return null;if(_=g.length-1,P=_*s+1,_=g[_]){for(;_%10==0;_/=
10,P--);for(_=g[0];_>=10;_/=10,P++);}return y&&T.e+1>P&&(P=T.e+1),P},B.shiftedBy=function(y){return S(y,-p,p),this.times("1e"+y)},B.squareRoot=B.sqrt=function(){
var y,h,g,P,_,T=this,M=T.c,w=T.s,A=T.e,R=K+4,I=new F("0.5");if(w!==1||!M||!M[0])return new F(!w||w<0&&(!M||M[0])?NaN:M?T:1/0);if(w=Math.sqrt(+xe(T)),w==0||w==1/0?
(h=b(M),(h.length+A)%2==0&&(h+="0"),w=Math.sqrt(+h),A=m((A+1)/2)-(A<0||A%2),w==1/0?h="5e"+A:(h=w.toExponential(),h=h.slice(0,h.indexOf("e")+1)+A),g=new F(h)):g=
new F(w+""),g.c[0]){for(A=g.e,w=A+R,w<3&&(w=0);;)if(_=g,g=I.times(_.plus(q(T,_,R,1))),b(_.c).slice(0,w)===(h=b(g.c)).slice(0,w))if(g.e<A&&--w,h=h.slice(w-3,w+1),
h=="9999"||!P&&h=="4999"){if(!P&&(_e(_,_.e+K+2,0),_.times(_).eq(T))){g=_;break}R+=4,w+=4,P=1}else{(!+h||!+h.slice(1)&&h.charAt(0)=="5")&&(_e(g,g.e+K+2,1),y=!g.times(
g).eq(T));break}}return _e(g,g.e+K+1,z,y)},B.toExponential=function(y,h){return y!=null&&(S(y,0,c),y++),At(this,y,h,1)},B.toFixed=function(y,h){return y!=null&&
(S(y,0,c),y=y+this.e+1),At(this,y,h)},B.toFormat=function(y,h,g){var P,_=this;if(g==null)y!=null&&h&&typeof h=="object"?(g=h,h=null):y&&typeof y=="object"?(g=y,
y=h=null):g=Re;else if(typeof g!="object")throw Error(i+"Argument not an object: "+g);if(P=_.toFixed(y,h),_.c){var T,M=P.split("."),w=+g.groupSize,A=+g.secondaryGroupSize,
R=g.groupSeparator||"",I=M[0],L=M[1],$=_.s<0,Z=$?I.slice(1):I,he=Z.length;if(A&&(T=w,w=A,A=T,he-=T),w>0&&he>0){for(T=he%w||w,I=Z.substr(0,T);T<he;T+=w)I+=R+Z.substr(
T,w);A>0&&(I+=R+Z.slice(T)),$&&(I="-"+I)}P=L?I+(g.decimalSeparator||"")+((A=+g.fractionGroupSize)?L.replace(new RegExp("\\d{"+A+"}\\B","g"),"$&"+(g.fractionGroupSeparator||
"")):L):I}return(g.prefix||"")+P+(g.suffix||"")},B.toFraction=function(y){var h,g,P,_,T,M,w,A,R,I,L,$,Z=this,he=Z.c;if(y!=null&&(w=new F(y),!w.isInteger()&&(w.c||
w.s!==1)||w.lt(N)))throw Error(i+"Argument "+(w.isInteger()?"out of range: ":"not an integer: ")+xe(w));if(!he)return new F(Z);for(h=new F(N),R=g=new F(N),P=A=new F(
N),$=b(he),T=h.e=$.length-Z.e-1,h.c[0]=f[(M=T%s)<0?s+M:M],y=!y||w.comparedTo(h)>0?T>0?h:R:w,M=ne,ne=1/0,w=new F($),A.c[0]=0;I=q(w,h,0,1),_=g.plus(I.times(P)),_.
comparedTo(y)!=1;)g=P,P=_,R=A.plus(I.times(_=R)),A=_,h=w.minus(I.times(_=h)),w=_;return _=q(y.minus(g),P,0,1),A=A.plus(_.times(R)),g=g.plus(_.times(P)),A.s=R.s=
Z.s,T=T*2,L=q(R,P,T,z).minus(Z).abs().comparedTo(q(A,g,T,z).minus(Z).abs())<1?[R,P]:[A,g],ne=M,L},B.toNumber=function(){return+xe(this)},B.toPrecision=function(y,h){
return y!=null&&S(y,1,c),At(this,y,h,2)},B.toString=function(y){var h,g=this,P=g.s,_=g.e;return _===null?P?(h="Infinity",P<0&&(h="-"+h)):h="NaN":(y==null?h=_<=U||
_>=V?k(b(g.c),_):v(b(g.c),_,"0"):y===10&&st?(g=_e(new F(g),K+_+1,z),h=v(b(g.c),g.e,"0")):(S(y,2,ke.length,"Base"),h=j(v(b(g.c),_,"0"),10,y,P,!0)),P<0&&g.c[0]&&(h=
"-"+h)),h},B.valueOf=B.toJSON=function(){return xe(this)},B._isBigNumber=!0,E!=null&&F.set(E),F}function m(E){var q=E|0;return E>0||E===q?q:q-1}function b(E){for(var q,
j,X=1,B=E.length,N=E[0]+"";X<B;){for(q=E[X++]+"",j=s-q.length;j--;q="0"+q);N+=q}for(B=N.length;N.charCodeAt(--B)===48;);return N.slice(0,B+1||1)}function C(E,q){
var j,X,B=E.c,N=q.c,K=E.s,z=q.s,U=E.e,V=q.e;if(!K||!z)return null;if(j=B&&!B[0],X=N&&!N[0],j||X)return j?X?0:-z:K;if(K!=z)return K;if(j=K<0,X=U==V,!B||!N)return X?
0:!B^j?1:-1;if(!X)return U>V^j?1:-1;for(z=(U=B.length)<(V=N.length)?U:V,K=0;K<z;K++)if(B[K]!=N[K])return B[K]>N[K]^j?1:-1;return U==V?0:U>V^j?1:-1}function S(E,q,j,X){
if(E<q||E>j||E!==o(E))throw Error(i+(X||"Argument")+(typeof E=="number"?E<q||E>j?" out of range: ":" not an integer: ":" not a primitive number: ")+String(E))}function D(E){
var q=E.c.length-1;return m(E.e/s)==q&&E.c[q]%2!=0}function k(E,q){return(E.length>1?E.charAt(0)+"."+E.slice(1):E)+(q<0?"e":"e+")+q}function v(E,q,j){var X,B;if(q<
0){for(B=j+".";++q;B+=j);E=B+E}else if(X=E.length,++q>X){for(B=j,q-=X;--q;B+=j);E+=B}else q<X&&(E=E.slice(0,q)+"."+E.slice(q));return E}t=l(),t.default=t.BigNumber=
t,typeof define=="function"&&define.amd?define(function(){return t}):typeof Wo<"u"&&Wo.exports?Wo.exports=t:(e||(e=typeof self<"u"&&self?self:window),e.BigNumber=
t)})(ud)});var Wt=O(xo=>{"use strict";Object.defineProperty(xo,"__esModule",{value:!0});xo.default=void 0;var Qb=Jb(cd());function Jb(e){return e&&e.__esModule?e:{default:e}}
var ld=Qb.default.clone();ld.DEBUG=!0;var Hk=xo.default=ld});var pd=O(fs=>{"use strict";Object.defineProperty(fs,"__esModule",{value:!0});fs.best_r=aS;var cr=eS(Wt());function eS(e){return e&&e.__esModule?e:{default:e}}function tS(e,t){
return iS(e)||oS(e,t)||nS(e,t)||rS()}function rS(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function nS(e,t){if(e){if(typeof e=="string")return fd(e,t);var r={}.toString.
call(e).slice(8,-1);return r==="Object"&&e.constructor&&(r=e.constructor.name),r==="Map"||r==="Set"?Array.from(e):r==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(r)?fd(e,t):void 0}}function fd(e,t){(t==null||t>e.length)&&(t=e.length);for(var r=0,n=Array(t);r<t;r++)n[r]=e[r];return n}function oS(e,t){var r=e==null?null:
typeof Symbol<"u"&&e[Symbol.iterator]||e["@@iterator"];if(r!=null){var n,o,i,a,u=[],s=!0,p=!1;try{if(i=(r=r.call(e)).next,t===0){if(Object(r)!==r)return;s=!1}else
for(;!(s=(n=i.call(r)).done)&&(u.push(n.value),u.length!==t);s=!0);}catch(f){p=!0,o=f}finally{try{if(!s&&r.return!=null&&(a=r.return(),Object(a)!==a))return}finally{
if(p)throw o}}return u}}function iS(e){if(Array.isArray(e))return e}var ls=(1<<31>>>0)-1;function aS(e){for(var t=new cr.default(e),r,n,o=[[new cr.default(0),new cr.
default(1)],[new cr.default(1),new cr.default(0)]],i=2;!t.gt(ls);){r=t.integerValue(cr.default.ROUND_FLOOR),n=t.minus(r);var a=r.times(o[i-1][0]).plus(o[i-2][0]),
u=r.times(o[i-1][1]).plus(o[i-2][1]);if(a.gt(ls)||u.gt(ls)||(o.push([a,u]),n.eq(0)))break;t=new cr.default(1).div(n),i+=1}var s=tS(o[o.length-1],2),p=s[0],f=s[1];
if(p.isZero()||f.isZero())throw new Error("Couldn't find approximation");return[p.toNumber(),f.toNumber()]}});var Zo=O($o=>{"use strict";Object.defineProperty($o,"__esModule",{value:!0});$o.LiquidityPoolAsset=void 0;var Go=sS(J()),wn=pt(),dd=cs();function sS(e){return e&&
e.__esModule?e:{default:e}}function _n(e){"@babel/helpers - typeof";return _n=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},_n(e)}function yd(e,t){var r=Object.keys(e);if(Object.
getOwnPropertySymbols){var n=Object.getOwnPropertySymbols(e);t&&(n=n.filter(function(o){return Object.getOwnPropertyDescriptor(e,o).enumerable})),r.push.apply(r,
n)}return r}function hd(e){for(var t=1;t<arguments.length;t++){var r=arguments[t]!=null?arguments[t]:{};t%2?yd(Object(r),!0).forEach(function(n){uS(e,n,r[n])}):
Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(r)):yd(Object(r)).forEach(function(n){Object.defineProperty(e,n,Object.
getOwnPropertyDescriptor(r,n))})}return e}function uS(e,t,r){return(t=gd(t))in e?Object.defineProperty(e,t,{value:r,enumerable:!0,configurable:!0,writable:!0}):
e[t]=r,e}function cS(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function md(e,t){for(var r=0;r<t.length;r++){var n=t[r];
n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,gd(n.key),n)}}function lS(e,t,r){return t&&md(e.prototype,t),
r&&md(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function gd(e){var t=fS(e,"string");return _n(t)=="symbol"?t:t+""}function fS(e,t){if(_n(e)!="ob\
ject"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(_n(n)!="object")return n;throw new TypeError("@@toPrimitive must r\
eturn a primitive value.")}return(t==="string"?String:Number)(e)}var Wk=$o.LiquidityPoolAsset=(function(){function e(t,r,n){if(cS(this,e),!t||!(t instanceof wn.
Asset))throw new Error("assetA is invalid");if(!r||!(r instanceof wn.Asset))throw new Error("assetB is invalid");if(wn.Asset.compare(t,r)!==-1)throw new Error("\
Assets are not in lexicographic order");if(!n||n!==dd.LiquidityPoolFeeV18)throw new Error("fee is invalid");this.assetA=t,this.assetB=r,this.fee=n}return lS(e,[
{key:"toXDRObject",value:function(){var r=new Go.default.LiquidityPoolConstantProductParameters({assetA:this.assetA.toXDRObject(),assetB:this.assetB.toXDRObject(),
fee:this.fee}),n=new Go.default.LiquidityPoolParameters("liquidityPoolConstantProduct",r);return new Go.default.ChangeTrustAsset("assetTypePoolShare",n)}},{key:"\
getLiquidityPoolParameters",value:function(){return hd(hd({},this),{},{assetA:this.assetA,assetB:this.assetB,fee:this.fee})}},{key:"getAssetType",value:function(){
return"liquidity_pool_shares"}},{key:"equals",value:function(r){return this.assetA.equals(r.assetA)&&this.assetB.equals(r.assetB)&&this.fee===r.fee}},{key:"toSt\
ring",value:function(){var r=(0,dd.getLiquidityPoolId)("constant_product",this.getLiquidityPoolParameters()).toString("hex");return"liquidity_pool:".concat(r)}}],
[{key:"fromOperation",value:function(r){var n=r.switch();if(n===Go.default.AssetType.assetTypePoolShare()){var o=r.liquidityPool().constantProduct();return new this(
wn.Asset.fromOperation(o.assetA()),wn.Asset.fromOperation(o.assetB()),o.fee())}throw new Error("Invalid asset type: ".concat(n.name))}}])})()});var ps=O(Yo=>{"use strict";Object.defineProperty(Yo,"__esModule",{value:!0});Yo.Claimant=void 0;var Ue=dS(J()),pS=Qe(),vd=Oe();function dS(e){return e&&e.__esModule?
e:{default:e}}function En(e){"@babel/helpers - typeof";return En=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},En(e)}function yS(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function bd(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,mS(n.key),n)}}function hS(e,t,r){return t&&bd(e.prototype,t),r&&bd(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function mS(e){
var t=gS(e,"string");return En(t)=="symbol"?t:t+""}function gS(e,t){if(En(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(En(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var Gk=Yo.Claimant=
(function(){function e(t,r){if(yS(this,e),t&&!vd.StrKey.isValidEd25519PublicKey(t))throw new Error("Destination is invalid");if(this._destination=t,!r)this._predicate=
Ue.default.ClaimPredicate.claimPredicateUnconditional();else if(r instanceof Ue.default.ClaimPredicate)this._predicate=r;else throw new Error("Predicate should \
be an xdr.ClaimPredicate")}return hS(e,[{key:"toXDRObject",value:function(){var r=new Ue.default.ClaimantV0({destination:pS.Keypair.fromPublicKey(this._destination).
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
var n;if(r.switch()===Ue.default.ClaimantType.claimantTypeV0())return n=r.v0(),new this(vd.StrKey.encodeEd25519PublicKey(n.destination().ed25519()),n.predicate());
throw new Error("Invalid claimant type: ".concat(r.switch().name))}}])})()});var Jo=O(Qo=>{"use strict";Object.defineProperty(Qo,"__esModule",{value:!0});Qo.LiquidityPoolId=void 0;var ds=vS(J());function vS(e){return e&&e.__esModule?e:{default:e}}
function An(e){"@babel/helpers - typeof";return An=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&
typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},An(e)}function bS(e,t){if(!(e instanceof t))throw new TypeError("Cann\
ot call a class as a function")}function Sd(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,wS(n.key),n)}}function SS(e,t,r){return t&&Sd(e.prototype,t),r&&Sd(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function wS(e){
var t=_S(e,"string");return An(t)=="symbol"?t:t+""}function _S(e,t){if(An(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(An(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var Zk=Qo.LiquidityPoolId=
(function(){function e(t){if(bS(this,e),!t)throw new Error("liquidityPoolId cannot be empty");if(!/^[a-f0-9]{64}$/.test(t))throw new Error("Liquidity pool ID is\
 not a valid hash");this.liquidityPoolId=t}return SS(e,[{key:"toXDRObject",value:function(){var r=ds.default.PoolId.fromXDR(this.liquidityPoolId,"hex");return new ds.
default.TrustLineAsset("assetTypePoolShare",r)}},{key:"getLiquidityPoolId",value:function(){return String(this.liquidityPoolId)}},{key:"getAssetType",value:function(){
return"liquidity_pool_shares"}},{key:"equals",value:function(r){return this.liquidityPoolId===r.getLiquidityPoolId()}},{key:"toString",value:function(){return"l\
iquidity_pool:".concat(this.liquidityPoolId)}}],[{key:"fromOperation",value:function(r){var n=r.switch();if(n===ds.default.AssetType.assetTypePoolShare()){var o=r.
liquidityPoolId().toString("hex");return new this(o)}throw new Error("Invalid asset type: ".concat(n.name))}}])})()});var wd=O(hs=>{"use strict";Object.defineProperty(hs,"__esModule",{value:!0});hs.manageSellOffer=TS;var ES=Ke(),ys=AS(J());function AS(e){return e&&e.__esModule?
e:{default:e}}function TS(e){var t={};if(t.selling=e.selling.toXDRObject(),t.buying=e.buying.toXDRObject(),!this.isValidAmount(e.amount,!0))throw new TypeError(
this.constructAmountRequirementsError("amount"));if(t.amount=this._toXDRAmount(e.amount),e.price===void 0)throw new TypeError("price argument is required");t.price=
this._toXDRPrice(e.price),e.offerId!==void 0?e.offerId=e.offerId.toString():e.offerId="0",t.offerId=ES.Hyper.fromString(e.offerId);var r=new ys.default.ManageSellOfferOp(
t),n={};return n.body=ys.default.OperationBody.manageSellOffer(r),this.setSourceAccount(n,e),new ys.default.Operation(n)}});var _d=O(gs=>{"use strict";Object.defineProperty(gs,"__esModule",{value:!0});gs.createPassiveSellOffer=PS;var ms=kS(J());function kS(e){return e&&e.__esModule?e:
{default:e}}function PS(e){var t={};if(t.selling=e.selling.toXDRObject(),t.buying=e.buying.toXDRObject(),!this.isValidAmount(e.amount))throw new TypeError(this.
constructAmountRequirementsError("amount"));if(t.amount=this._toXDRAmount(e.amount),e.price===void 0)throw new TypeError("price argument is required");t.price=this.
_toXDRPrice(e.price);var r=new ms.default.CreatePassiveSellOfferOp(t),n={};return n.body=ms.default.OperationBody.createPassiveSellOffer(r),this.setSourceAccount(
n,e),new ms.default.Operation(n)}});var it=O(qr=>{"use strict";Object.defineProperty(qr,"__esModule",{value:!0});qr.decodeAddressToMuxedAccount=Ed;qr.encodeMuxedAccount=BS;qr.encodeMuxedAccountToAddress=
Ad;qr.extractBaseAddress=IS;var Rt=OS(J()),_t=Oe();function OS(e){return e&&e.__esModule?e:{default:e}}function Ed(e){return _t.StrKey.isValidMed25519PublicKey(
e)?CS(e):Rt.default.MuxedAccount.keyTypeEd25519(_t.StrKey.decodeEd25519PublicKey(e))}function Ad(e){return e.switch().value===Rt.default.CryptoKeyType.keyTypeMuxedEd25519().
value?RS(e):_t.StrKey.encodeEd25519PublicKey(e.ed25519())}function BS(e,t){if(!_t.StrKey.isValidEd25519PublicKey(e))throw new Error("address should be a Stellar\
 account ID (G...)");if(typeof t!="string")throw new Error("id should be a string representing a number (uint64)");return Rt.default.MuxedAccount.keyTypeMuxedEd25519(
new Rt.default.MuxedAccountMed25519({id:Rt.default.Uint64.fromString(t),ed25519:_t.StrKey.decodeEd25519PublicKey(e)}))}function IS(e){if(_t.StrKey.isValidEd25519PublicKey(
e))return e;if(!_t.StrKey.isValidMed25519PublicKey(e))throw new TypeError("expected muxed account (M...), got ".concat(e));var t=Ed(e);return _t.StrKey.encodeEd25519PublicKey(
t.med25519().ed25519())}function CS(e){var t=_t.StrKey.decodeMed25519PublicKey(e);return Rt.default.MuxedAccount.keyTypeMuxedEd25519(new Rt.default.MuxedAccountMed25519(
{id:Rt.default.Uint64.fromXDR(t.subarray(-8)),ed25519:t.subarray(0,-8)}))}function RS(e){if(e.switch()===Rt.default.CryptoKeyType.keyTypeEd25519())return Ad(e);
var t=e.med25519();return _t.StrKey.encodeMed25519PublicKey(Buffer.concat([t.ed25519(),t.id().toXDR("raw")]))}});var kd=O(vs=>{"use strict";Object.defineProperty(vs,"__esModule",{value:!0});vs.accountMerge=qS;var Td=DS(J()),MS=it();function DS(e){return e&&e.__esModule?e:{
default:e}}function qS(e){var t={};try{t.body=Td.default.OperationBody.accountMerge((0,MS.decodeAddressToMuxedAccount)(e.destination))}catch{throw new Error("de\
stination is invalid")}return this.setSourceAccount(t,e),new Td.default.Operation(t)}});var Pd=O(bs=>{"use strict";Object.defineProperty(bs,"__esModule",{value:!0});bs.allowTrust=NS;var Lr=US(J()),LS=Qe(),FS=Oe();function US(e){return e&&e.__esModule?
e:{default:e}}function NS(e){if(!FS.StrKey.isValidEd25519PublicKey(e.trustor))throw new Error("trustor is invalid");var t={};if(t.trustor=LS.Keypair.fromPublicKey(
e.trustor).xdrAccountId(),e.assetCode.length<=4){var r=e.assetCode.padEnd(4,"\0");t.asset=Lr.default.AssetCode.assetTypeCreditAlphanum4(r)}else if(e.assetCode.length<=
12){var n=e.assetCode.padEnd(12,"\0");t.asset=Lr.default.AssetCode.assetTypeCreditAlphanum12(n)}else throw new Error("Asset code must be 12 characters at max.");
typeof e.authorize=="boolean"?e.authorize?t.authorize=Lr.default.TrustLineFlags.authorizedFlag().value:t.authorize=0:t.authorize=e.authorize;var o=new Lr.default.
AllowTrustOp(t),i={};return i.body=Lr.default.OperationBody.allowTrust(o),this.setSourceAccount(i,e),new Lr.default.Operation(i)}});var Bd=O(ws=>{"use strict";Object.defineProperty(ws,"__esModule",{value:!0});ws.bumpSequence=KS;var jS=Ke(),VS=Od(Wt()),Ss=Od(J());function Od(e){return e&&e.__esModule?
e:{default:e}}function KS(e){var t={};if(typeof e.bumpTo!="string")throw new Error("bumpTo must be a string");try{new VS.default(e.bumpTo)}catch{throw new Error(
"bumpTo must be a stringified number")}t.bumpTo=jS.Hyper.fromString(e.bumpTo);var r=new Ss.default.BumpSequenceOp(t),n={};return n.body=Ss.default.OperationBody.
bumpSequence(r),this.setSourceAccount(n,e),new Ss.default.Operation(n)}});var Cd=O(Es=>{"use strict";Object.defineProperty(Es,"__esModule",{value:!0});Es.changeTrust=GS;var HS=Ke(),XS=Id(Wt()),_s=Id(J()),zS=pt(),WS=Zo();function Id(e){
return e&&e.__esModule?e:{default:e}}var xS="9223372036854775807";function GS(e){var t={};if(e.asset instanceof zS.Asset)t.line=e.asset.toChangeTrustXDRObject();else if(e.
asset instanceof WS.LiquidityPoolAsset)t.line=e.asset.toXDRObject();else throw new TypeError("asset must be Asset or LiquidityPoolAsset");if(e.limit!==void 0&&!this.
isValidAmount(e.limit,!0))throw new TypeError(this.constructAmountRequirementsError("limit"));e.limit?t.limit=this._toXDRAmount(e.limit):t.limit=HS.Hyper.fromString(
new XS.default(xS).toString()),e.source&&(t.source=e.source.masterKeypair);var r=new _s.default.ChangeTrustOp(t),n={};return n.body=_s.default.OperationBody.changeTrust(
r),this.setSourceAccount(n,e),new _s.default.Operation(n)}});var Rd=O(Ts=>{"use strict";Object.defineProperty(Ts,"__esModule",{value:!0});Ts.createAccount=QS;var As=YS(J()),$S=Qe(),ZS=Oe();function YS(e){return e&&e.__esModule?
e:{default:e}}function QS(e){if(!ZS.StrKey.isValidEd25519PublicKey(e.destination))throw new Error("destination is invalid");if(!this.isValidAmount(e.startingBalance,
!0))throw new TypeError(this.constructAmountRequirementsError("startingBalance"));var t={};t.destination=$S.Keypair.fromPublicKey(e.destination).xdrAccountId(),
t.startingBalance=this._toXDRAmount(e.startingBalance);var r=new As.default.CreateAccountOp(t),n={};return n.body=As.default.OperationBody.createAccount(r),this.
setSourceAccount(n,e),new As.default.Operation(n)}});var Md=O(Ps=>{"use strict";Object.defineProperty(Ps,"__esModule",{value:!0});Ps.createClaimableBalance=tw;var ks=ew(J()),JS=pt();function ew(e){return e&&e.__esModule?
e:{default:e}}function tw(e){if(!(e.asset instanceof JS.Asset))throw new Error("must provide an asset for create claimable balance operation");if(!this.isValidAmount(
e.amount))throw new TypeError(this.constructAmountRequirementsError("amount"));if(!Array.isArray(e.claimants)||e.claimants.length===0)throw new Error("must prov\
ide at least one claimant");var t={};t.asset=e.asset.toXDRObject(),t.amount=this._toXDRAmount(e.amount),t.claimants=Object.values(e.claimants).map(function(o){return o.
toXDRObject()});var r=new ks.default.CreateClaimableBalanceOp(t),n={};return n.body=ks.default.OperationBody.createClaimableBalance(r),this.setSourceAccount(n,e),
new ks.default.Operation(n)}});var Os=O(ti=>{"use strict";Object.defineProperty(ti,"__esModule",{value:!0});ti.claimClaimableBalance=nw;ti.validateClaimableBalanceId=Dd;var ei=rw(J());function rw(e){
return e&&e.__esModule?e:{default:e}}function nw(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};Dd(e.balanceId);var t={};t.balanceId=ei.default.
ClaimableBalanceId.fromXDR(e.balanceId,"hex");var r=new ei.default.ClaimClaimableBalanceOp(t),n={};return n.body=ei.default.OperationBody.claimClaimableBalance(
r),this.setSourceAccount(n,e),new ei.default.Operation(n)}function Dd(e){if(typeof e!="string"||e.length!==72)throw new Error("must provide a valid claimable ba\
lance id")}});var qd=O(Bs=>{"use strict";Object.defineProperty(Bs,"__esModule",{value:!0});Bs.clawbackClaimableBalance=aw;var ri=iw(J()),ow=Os();function iw(e){return e&&e.__esModule?
e:{default:e}}function aw(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};(0,ow.validateClaimableBalanceId)(e.balanceId);var t={balanceId:ri.default.
ClaimableBalanceId.fromXDR(e.balanceId,"hex")},r={body:ri.default.OperationBody.clawbackClaimableBalance(new ri.default.ClawbackClaimableBalanceOp(t))};return this.
setSourceAccount(r,e),new ri.default.Operation(r)}});var Fd=O(Is=>{"use strict";Object.defineProperty(Is,"__esModule",{value:!0});Is.inflation=uw;var Ld=sw(J());function sw(e){return e&&e.__esModule?e:{default:e}}
function uw(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},t={};return t.body=Ld.default.OperationBody.inflation(),this.setSourceAccount(t,e),
new Ld.default.Operation(t)}});var Ud=O(Rs=>{"use strict";Object.defineProperty(Rs,"__esModule",{value:!0});Rs.manageData=lw;var Cs=cw(J());function cw(e){return e&&e.__esModule?e:{default:e}}
function lw(e){var t={};if(!(typeof e.name=="string"&&e.name.length<=64))throw new Error("name must be a string, up to 64 characters");if(t.dataName=e.name,typeof e.
value!="string"&&!Buffer.isBuffer(e.value)&&e.value!==null)throw new Error("value must be a string, Buffer or null");if(typeof e.value=="string"?t.dataValue=Buffer.
from(e.value):t.dataValue=e.value,t.dataValue!==null&&t.dataValue.length>64)throw new Error("value cannot be longer that 64 bytes");var r=new Cs.default.ManageDataOp(
t),n={};return n.body=Cs.default.OperationBody.manageData(r),this.setSourceAccount(n,e),new Cs.default.Operation(n)}});var Nd=O(Ds=>{"use strict";Object.defineProperty(Ds,"__esModule",{value:!0});Ds.manageBuyOffer=dw;var fw=Ke(),Ms=pw(J());function pw(e){return e&&e.__esModule?e:
{default:e}}function dw(e){var t={};if(t.selling=e.selling.toXDRObject(),t.buying=e.buying.toXDRObject(),!this.isValidAmount(e.buyAmount,!0))throw new TypeError(
this.constructAmountRequirementsError("buyAmount"));if(t.buyAmount=this._toXDRAmount(e.buyAmount),e.price===void 0)throw new TypeError("price argument is requir\
ed");t.price=this._toXDRPrice(e.price),e.offerId!==void 0?e.offerId=e.offerId.toString():e.offerId="0",t.offerId=fw.Hyper.fromString(e.offerId);var r=new Ms.default.
ManageBuyOfferOp(t),n={};return n.body=Ms.default.OperationBody.manageBuyOffer(r),this.setSourceAccount(n,e),new Ms.default.Operation(n)}});var jd=O(Ls=>{"use strict";Object.defineProperty(Ls,"__esModule",{value:!0});Ls.pathPaymentStrictReceive=mw;var qs=hw(J()),yw=it();function hw(e){return e&&e.__esModule?
e:{default:e}}function mw(e){switch(!0){case!e.sendAsset:throw new Error("Must specify a send asset");case!this.isValidAmount(e.sendMax):throw new TypeError(this.
constructAmountRequirementsError("sendMax"));case!e.destAsset:throw new Error("Must provide a destAsset for a payment operation");case!this.isValidAmount(e.destAmount):
throw new TypeError(this.constructAmountRequirementsError("destAmount"));default:break}var t={};t.sendAsset=e.sendAsset.toXDRObject(),t.sendMax=this._toXDRAmount(
e.sendMax);try{t.destination=(0,yw.decodeAddressToMuxedAccount)(e.destination)}catch{throw new Error("destination is invalid")}t.destAsset=e.destAsset.toXDRObject(),
t.destAmount=this._toXDRAmount(e.destAmount);var r=e.path?e.path:[];t.path=r.map(function(i){return i.toXDRObject()});var n=new qs.default.PathPaymentStrictReceiveOp(
t),o={};return o.body=qs.default.OperationBody.pathPaymentStrictReceive(n),this.setSourceAccount(o,e),new qs.default.Operation(o)}});var Vd=O(Us=>{"use strict";Object.defineProperty(Us,"__esModule",{value:!0});Us.pathPaymentStrictSend=bw;var Fs=vw(J()),gw=it();function vw(e){return e&&e.__esModule?
e:{default:e}}function bw(e){switch(!0){case!e.sendAsset:throw new Error("Must specify a send asset");case!this.isValidAmount(e.sendAmount):throw new TypeError(
this.constructAmountRequirementsError("sendAmount"));case!e.destAsset:throw new Error("Must provide a destAsset for a payment operation");case!this.isValidAmount(
e.destMin):throw new TypeError(this.constructAmountRequirementsError("destMin"));default:break}var t={};t.sendAsset=e.sendAsset.toXDRObject(),t.sendAmount=this.
_toXDRAmount(e.sendAmount);try{t.destination=(0,gw.decodeAddressToMuxedAccount)(e.destination)}catch{throw new Error("destination is invalid")}t.destAsset=e.destAsset.
toXDRObject(),t.destMin=this._toXDRAmount(e.destMin);var r=e.path?e.path:[];t.path=r.map(function(i){return i.toXDRObject()});var n=new Fs.default.PathPaymentStrictSendOp(
t),o={};return o.body=Fs.default.OperationBody.pathPaymentStrictSend(n),this.setSourceAccount(o,e),new Fs.default.Operation(o)}});var Kd=O(js=>{"use strict";Object.defineProperty(js,"__esModule",{value:!0});js.payment=_w;var Ns=ww(J()),Sw=it();function ww(e){return e&&e.__esModule?e:{default:e}}
function _w(e){if(!e.asset)throw new Error("Must provide an asset for a payment operation");if(!this.isValidAmount(e.amount))throw new TypeError(this.constructAmountRequirementsError(
"amount"));var t={};try{t.destination=(0,Sw.decodeAddressToMuxedAccount)(e.destination)}catch{throw new Error("destination is invalid")}t.asset=e.asset.toXDRObject(),
t.amount=this._toXDRAmount(e.amount);var r=new Ns.default.PaymentOp(t),n={};return n.body=Ns.default.OperationBody.payment(r),this.setSourceAccount(n,e),new Ns.
default.Operation(n)}});var Hd=O(Vs=>{"use strict";Object.defineProperty(Vs,"__esModule",{value:!0});Vs.setOptions=Tw;var Mt=Aw(J()),Ew=Qe(),Tn=Oe();function Aw(e){return e&&e.__esModule?
e:{default:e}}function kn(e,t){if(e>=0&&e<=255)return!0;throw new Error("".concat(t," value must be between 0 and 255"))}function Tw(e){var t={};if(e.inflationDest){
if(!Tn.StrKey.isValidEd25519PublicKey(e.inflationDest))throw new Error("inflationDest is invalid");t.inflationDest=Ew.Keypair.fromPublicKey(e.inflationDest).xdrAccountId()}
if(t.clearFlags=this._checkUnsignedIntValue("clearFlags",e.clearFlags),t.setFlags=this._checkUnsignedIntValue("setFlags",e.setFlags),t.masterWeight=this._checkUnsignedIntValue(
"masterWeight",e.masterWeight,kn),t.lowThreshold=this._checkUnsignedIntValue("lowThreshold",e.lowThreshold,kn),t.medThreshold=this._checkUnsignedIntValue("medTh\
reshold",e.medThreshold,kn),t.highThreshold=this._checkUnsignedIntValue("highThreshold",e.highThreshold,kn),e.homeDomain!==void 0&&typeof e.homeDomain!="string")
throw new TypeError("homeDomain argument must be of type String");if(t.homeDomain=e.homeDomain,e.signer){var r=this._checkUnsignedIntValue("signer.weight",e.signer.
weight,kn),n,o=0;if(e.signer.ed25519PublicKey){if(!Tn.StrKey.isValidEd25519PublicKey(e.signer.ed25519PublicKey))throw new Error("signer.ed25519PublicKey is inva\
lid.");var i=Tn.StrKey.decodeEd25519PublicKey(e.signer.ed25519PublicKey);n=new Mt.default.SignerKey.signerKeyTypeEd25519(i),o+=1}if(e.signer.preAuthTx){if(typeof e.
signer.preAuthTx=="string"&&(e.signer.preAuthTx=Buffer.from(e.signer.preAuthTx,"hex")),!(Buffer.isBuffer(e.signer.preAuthTx)&&e.signer.preAuthTx.length===32))throw new Error(
"signer.preAuthTx must be 32 bytes Buffer.");n=new Mt.default.SignerKey.signerKeyTypePreAuthTx(e.signer.preAuthTx),o+=1}if(e.signer.sha256Hash){if(typeof e.signer.
sha256Hash=="string"&&(e.signer.sha256Hash=Buffer.from(e.signer.sha256Hash,"hex")),!(Buffer.isBuffer(e.signer.sha256Hash)&&e.signer.sha256Hash.length===32))throw new Error(
"signer.sha256Hash must be 32 bytes Buffer.");n=new Mt.default.SignerKey.signerKeyTypeHashX(e.signer.sha256Hash),o+=1}if(e.signer.ed25519SignedPayload){if(!Tn.StrKey.
isValidSignedPayload(e.signer.ed25519SignedPayload))throw new Error("signer.ed25519SignedPayload is invalid.");var a=Tn.StrKey.decodeSignedPayload(e.signer.ed25519SignedPayload),
u=Mt.default.SignerKeyEd25519SignedPayload.fromXDR(a);n=Mt.default.SignerKey.signerKeyTypeEd25519SignedPayload(u),o+=1}if(o!==1)throw new Error("Signer object m\
ust contain exactly one of signer.ed25519PublicKey, signer.sha256Hash, signer.preAuthTx.");t.signer=new Mt.default.Signer({key:n,weight:r})}var s=new Mt.default.
SetOptionsOp(t),p={};return p.body=Mt.default.OperationBody.setOptions(s),this.setSourceAccount(p,e),new Mt.default.Operation(p)}});var Xd=O(Hs=>{"use strict";Object.defineProperty(Hs,"__esModule",{value:!0});Hs.beginSponsoringFutureReserves=Bw;var Ks=Ow(J()),kw=Oe(),Pw=Qe();function Ow(e){return e&&
e.__esModule?e:{default:e}}function Bw(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};if(!kw.StrKey.isValidEd25519PublicKey(e.sponsoredId))throw new Error(
"sponsoredId is invalid");var t=new Ks.default.BeginSponsoringFutureReservesOp({sponsoredId:Pw.Keypair.fromPublicKey(e.sponsoredId).xdrAccountId()}),r={};return r.
body=Ks.default.OperationBody.beginSponsoringFutureReserves(t),this.setSourceAccount(r,e),new Ks.default.Operation(r)}});var Wd=O(Xs=>{"use strict";Object.defineProperty(Xs,"__esModule",{value:!0});Xs.endSponsoringFutureReserves=Cw;var zd=Iw(J());function Iw(e){return e&&e.__esModule?
e:{default:e}}function Cw(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},t={};return t.body=zd.default.OperationBody.endSponsoringFutureReserves(),
this.setSourceAccount(t,e),new zd.default.Operation(t)}});var xd=O(Dt=>{"use strict";Object.defineProperty(Dt,"__esModule",{value:!0});Dt.revokeAccountSponsorship=qw;Dt.revokeClaimableBalanceSponsorship=Nw;Dt.revokeDataSponsorship=
Uw;Dt.revokeLiquidityPoolSponsorship=jw;Dt.revokeOfferSponsorship=Fw;Dt.revokeSignerSponsorship=Vw;Dt.revokeTrustlineSponsorship=Lw;var se=Dw(J()),lr=Oe(),Pn=Qe(),
Rw=pt(),Mw=Jo();function Dw(e){return e&&e.__esModule?e:{default:e}}function qw(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};if(!lr.StrKey.
isValidEd25519PublicKey(e.account))throw new Error("account is invalid");var t=se.default.LedgerKey.account(new se.default.LedgerKeyAccount({accountId:Pn.Keypair.
fromPublicKey(e.account).xdrAccountId()})),r=se.default.RevokeSponsorshipOp.revokeSponsorshipLedgerEntry(t),n={};return n.body=se.default.OperationBody.revokeSponsorship(
r),this.setSourceAccount(n,e),new se.default.Operation(n)}function Lw(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};if(!lr.StrKey.isValidEd25519PublicKey(
e.account))throw new Error("account is invalid");var t;if(e.asset instanceof Rw.Asset)t=e.asset.toTrustLineXDRObject();else if(e.asset instanceof Mw.LiquidityPoolId)
t=e.asset.toXDRObject();else throw new TypeError("asset must be an Asset or LiquidityPoolId");var r=se.default.LedgerKey.trustline(new se.default.LedgerKeyTrustLine(
{accountId:Pn.Keypair.fromPublicKey(e.account).xdrAccountId(),asset:t})),n=se.default.RevokeSponsorshipOp.revokeSponsorshipLedgerEntry(r),o={};return o.body=se.
default.OperationBody.revokeSponsorship(n),this.setSourceAccount(o,e),new se.default.Operation(o)}function Fw(){var e=arguments.length>0&&arguments[0]!==void 0?
arguments[0]:{};if(!lr.StrKey.isValidEd25519PublicKey(e.seller))throw new Error("seller is invalid");if(typeof e.offerId!="string")throw new Error("offerId is i\
nvalid");var t=se.default.LedgerKey.offer(new se.default.LedgerKeyOffer({sellerId:Pn.Keypair.fromPublicKey(e.seller).xdrAccountId(),offerId:se.default.Int64.fromString(
e.offerId)})),r=se.default.RevokeSponsorshipOp.revokeSponsorshipLedgerEntry(t),n={};return n.body=se.default.OperationBody.revokeSponsorship(r),this.setSourceAccount(
n,e),new se.default.Operation(n)}function Uw(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};if(!lr.StrKey.isValidEd25519PublicKey(e.account))
throw new Error("account is invalid");if(typeof e.name!="string"||e.name.length>64)throw new Error("name must be a string, up to 64 characters");var t=se.default.
LedgerKey.data(new se.default.LedgerKeyData({accountId:Pn.Keypair.fromPublicKey(e.account).xdrAccountId(),dataName:e.name})),r=se.default.RevokeSponsorshipOp.revokeSponsorshipLedgerEntry(
t),n={};return n.body=se.default.OperationBody.revokeSponsorship(r),this.setSourceAccount(n,e),new se.default.Operation(n)}function Nw(){var e=arguments.length>
0&&arguments[0]!==void 0?arguments[0]:{};if(typeof e.balanceId!="string")throw new Error("balanceId is invalid");var t=se.default.LedgerKey.claimableBalance(new se.
default.LedgerKeyClaimableBalance({balanceId:se.default.ClaimableBalanceId.fromXDR(e.balanceId,"hex")})),r=se.default.RevokeSponsorshipOp.revokeSponsorshipLedgerEntry(
t),n={};return n.body=se.default.OperationBody.revokeSponsorship(r),this.setSourceAccount(n,e),new se.default.Operation(n)}function jw(){var e=arguments.length>
0&&arguments[0]!==void 0?arguments[0]:{};if(typeof e.liquidityPoolId!="string")throw new Error("liquidityPoolId is invalid");var t=se.default.LedgerKey.liquidityPool(
new se.default.LedgerKeyLiquidityPool({liquidityPoolId:se.default.PoolId.fromXDR(e.liquidityPoolId,"hex")})),r=se.default.RevokeSponsorshipOp.revokeSponsorshipLedgerEntry(
t),n={body:se.default.OperationBody.revokeSponsorship(r)};return this.setSourceAccount(n,e),new se.default.Operation(n)}function Vw(){var e=arguments.length>0&&
arguments[0]!==void 0?arguments[0]:{};if(!lr.StrKey.isValidEd25519PublicKey(e.account))throw new Error("account is invalid");var t;if(e.signer.ed25519PublicKey){
if(!lr.StrKey.isValidEd25519PublicKey(e.signer.ed25519PublicKey))throw new Error("signer.ed25519PublicKey is invalid.");var r=lr.StrKey.decodeEd25519PublicKey(e.
signer.ed25519PublicKey);t=new se.default.SignerKey.signerKeyTypeEd25519(r)}else if(e.signer.preAuthTx){var n;if(typeof e.signer.preAuthTx=="string"?n=Buffer.from(
e.signer.preAuthTx,"hex"):n=e.signer.preAuthTx,!(Buffer.isBuffer(n)&&n.length===32))throw new Error("signer.preAuthTx must be 32 bytes Buffer.");t=new se.default.
SignerKey.signerKeyTypePreAuthTx(n)}else if(e.signer.sha256Hash){var o;if(typeof e.signer.sha256Hash=="string"?o=Buffer.from(e.signer.sha256Hash,"hex"):o=e.signer.
sha256Hash,!(Buffer.isBuffer(o)&&o.length===32))throw new Error("signer.sha256Hash must be 32 bytes Buffer.");t=new se.default.SignerKey.signerKeyTypeHashX(o)}else
throw new Error("signer is invalid");var i=new se.default.RevokeSponsorshipOpSigner({accountId:Pn.Keypair.fromPublicKey(e.account).xdrAccountId(),signerKey:t}),
a=se.default.RevokeSponsorshipOp.revokeSponsorshipSigner(i),u={};return u.body=se.default.OperationBody.revokeSponsorship(a),this.setSourceAccount(u,e),new se.default.
Operation(u)}});var Gd=O(Ws=>{"use strict";Object.defineProperty(Ws,"__esModule",{value:!0});Ws.clawback=Xw;var zs=Hw(J()),Kw=it();function Hw(e){return e&&e.__esModule?e:{default:e}}
function Xw(e){var t={};if(!this.isValidAmount(e.amount))throw new TypeError(this.constructAmountRequirementsError("amount"));t.amount=this._toXDRAmount(e.amount),
t.asset=e.asset.toXDRObject();try{t.from=(0,Kw.decodeAddressToMuxedAccount)(e.from)}catch{throw new Error("from address is invalid")}var r={body:zs.default.OperationBody.
clawback(new zs.default.ClawbackOp(t))};return this.setSourceAccount(r,e),new zs.default.Operation(r)}});var $d=O(Gs=>{"use strict";Object.defineProperty(Gs,"__esModule",{value:!0});Gs.setTrustLineFlags=xw;var Fr=Ww(J()),zw=Qe();function Ww(e){return e&&e.__esModule?
e:{default:e}}function xs(e){"@babel/helpers - typeof";return xs=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},xs(e)}function xw(){var e=arguments.length>0&&arguments[0]!==
void 0?arguments[0]:{},t={};if(xs(e.flags)!=="object"||Object.keys(e.flags).length===0)throw new Error("opts.flags must be a map of boolean flags to modify");var r={
authorized:Fr.default.TrustLineFlags.authorizedFlag(),authorizedToMaintainLiabilities:Fr.default.TrustLineFlags.authorizedToMaintainLiabilitiesFlag(),clawbackEnabled:Fr.
default.TrustLineFlags.trustlineClawbackEnabledFlag()},n=0,o=0;Object.keys(e.flags).forEach(function(a){if(!Object.prototype.hasOwnProperty.call(r,a))throw new Error(
"unsupported flag name specified: ".concat(a));var u=e.flags[a],s=r[a].value;u===!0?o|=s:u===!1&&(n|=s)}),t.trustor=zw.Keypair.fromPublicKey(e.trustor).xdrAccountId(),
t.asset=e.asset.toXDRObject(),t.clearFlags=n,t.setFlags=o;var i={body:Fr.default.OperationBody.setTrustLineFlags(new Fr.default.SetTrustLineFlagsOp(t))};return this.
setSourceAccount(i,e),new Fr.default.Operation(i)}});var Zd=O($s=>{"use strict";Object.defineProperty($s,"__esModule",{value:!0});$s.liquidityPoolDeposit=$w;var ni=Gw(J());function Gw(e){return e&&e.__esModule?e:{
default:e}}function $w(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},t=e.liquidityPoolId,r=e.maxAmountA,n=e.maxAmountB,o=e.minPrice,i=e.maxPrice,
a={};if(!t)throw new TypeError("liquidityPoolId argument is required");if(a.liquidityPoolId=ni.default.PoolId.fromXDR(t,"hex"),!this.isValidAmount(r,!0))throw new TypeError(
this.constructAmountRequirementsError("maxAmountA"));if(a.maxAmountA=this._toXDRAmount(r),!this.isValidAmount(n,!0))throw new TypeError(this.constructAmountRequirementsError(
"maxAmountB"));if(a.maxAmountB=this._toXDRAmount(n),o===void 0)throw new TypeError("minPrice argument is required");if(a.minPrice=this._toXDRPrice(o),i===void 0)
throw new TypeError("maxPrice argument is required");a.maxPrice=this._toXDRPrice(i);var u=new ni.default.LiquidityPoolDepositOp(a),s={body:ni.default.OperationBody.
liquidityPoolDeposit(u)};return this.setSourceAccount(s,e),new ni.default.Operation(s)}});var Yd=O(Zs=>{"use strict";Object.defineProperty(Zs,"__esModule",{value:!0});Zs.liquidityPoolWithdraw=Yw;var oi=Zw(J());function Zw(e){return e&&e.__esModule?e:
{default:e}}function Yw(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},t={};if(!e.liquidityPoolId)throw new TypeError("liquidityPoolId argume\
nt is required");if(t.liquidityPoolId=oi.default.PoolId.fromXDR(e.liquidityPoolId,"hex"),!this.isValidAmount(e.amount))throw new TypeError(this.constructAmountRequirementsError(
"amount"));if(t.amount=this._toXDRAmount(e.amount),!this.isValidAmount(e.minAmountA,!0))throw new TypeError(this.constructAmountRequirementsError("minAmountA"));
if(t.minAmountA=this._toXDRAmount(e.minAmountA),!this.isValidAmount(e.minAmountB,!0))throw new TypeError(this.constructAmountRequirementsError("minAmountB"));t.
minAmountB=this._toXDRAmount(e.minAmountB);var r=new oi.default.LiquidityPoolWithdrawOp(t),n={body:oi.default.OperationBody.liquidityPoolWithdraw(r)};return this.
setSourceAccount(n,e),new oi.default.Operation(n)}});var xt=O(ii=>{"use strict";Object.defineProperty(ii,"__esModule",{value:!0});ii.Address=void 0;var Ce=Oe(),Je=Qw(J());function Qw(e){return e&&e.__esModule?e:{default:e}}
function On(e){"@babel/helpers - typeof";return On=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&
typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},On(e)}function Jw(e,t){if(!(e instanceof t))throw new TypeError("Cann\
ot call a class as a function")}function Qd(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,t_(n.key),n)}}function e_(e,t,r){return t&&Qd(e.prototype,t),r&&Qd(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function t_(e){
var t=r_(e,"string");return On(t)=="symbol"?t:t+""}function r_(e,t){if(On(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(On(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var EP=ii.Address=
(function(){function e(t){if(Jw(this,e),Ce.StrKey.isValidEd25519PublicKey(t))this._type="account",this._key=Ce.StrKey.decodeEd25519PublicKey(t);else if(Ce.StrKey.
isValidContract(t))this._type="contract",this._key=Ce.StrKey.decodeContract(t);else if(Ce.StrKey.isValidMed25519PublicKey(t))this._type="muxedAccount",this._key=
Ce.StrKey.decodeMed25519PublicKey(t);else if(Ce.StrKey.isValidClaimableBalance(t))this._type="claimableBalance",this._key=Ce.StrKey.decodeClaimableBalance(t);else if(Ce.
StrKey.isValidLiquidityPool(t))this._type="liquidityPool",this._key=Ce.StrKey.decodeLiquidityPool(t);else throw new Error("Unsupported address type: ".concat(t))}
return e_(e,[{key:"toString",value:function(){switch(this._type){case"account":return Ce.StrKey.encodeEd25519PublicKey(this._key);case"contract":return Ce.StrKey.
encodeContract(this._key);case"claimableBalance":return Ce.StrKey.encodeClaimableBalance(this._key);case"liquidityPool":return Ce.StrKey.encodeLiquidityPool(this.
_key);case"muxedAccount":return Ce.StrKey.encodeMed25519PublicKey(this._key);default:throw new Error("Unsupported address type")}}},{key:"toScVal",value:function(){
return Je.default.ScVal.scvAddress(this.toScAddress())}},{key:"toScAddress",value:function(){switch(this._type){case"account":return Je.default.ScAddress.scAddressTypeAccount(
Je.default.PublicKey.publicKeyTypeEd25519(this._key));case"contract":return Je.default.ScAddress.scAddressTypeContract(this._key);case"liquidityPool":return Je.
default.ScAddress.scAddressTypeLiquidityPool(this._key);case"claimableBalance":return Je.default.ScAddress.scAddressTypeClaimableBalance(new Je.default.ClaimableBalanceId(
"claimableBalanceIdTypeV".concat(this._key.at(0)),this._key.subarray(1)));case"muxedAccount":return Je.default.ScAddress.scAddressTypeMuxedAccount(new Je.default.
MuxedEd25519Account({ed25519:this._key.subarray(0,32),id:Je.default.Uint64.fromXDR(this._key.subarray(32,40),"raw")}));default:throw new Error("Unsupported addr\
ess type: ".concat(this._type))}}},{key:"toBuffer",value:function(){return this._key}}],[{key:"fromString",value:function(r){return new e(r)}},{key:"account",value:function(r){
return new e(Ce.StrKey.encodeEd25519PublicKey(r))}},{key:"contract",value:function(r){return new e(Ce.StrKey.encodeContract(r))}},{key:"claimableBalance",value:function(r){
return new e(Ce.StrKey.encodeClaimableBalance(r))}},{key:"liquidityPool",value:function(r){return new e(Ce.StrKey.encodeLiquidityPool(r))}},{key:"muxedAccount",
value:function(r){return new e(Ce.StrKey.encodeMed25519PublicKey(r))}},{key:"fromScVal",value:function(r){return e.fromScAddress(r.address())}},{key:"fromScAddr\
ess",value:function(r){switch(r.switch().value){case Je.default.ScAddressType.scAddressTypeAccount().value:return e.account(r.accountId().ed25519());case Je.default.
ScAddressType.scAddressTypeContract().value:return e.contract(r.contractId());case Je.default.ScAddressType.scAddressTypeMuxedAccount().value:{var n=Buffer.concat(
[r.muxedAccount().ed25519(),r.muxedAccount().id().toXDR("raw")]);return e.muxedAccount(n)}case Je.default.ScAddressType.scAddressTypeClaimableBalance().value:{var o=r.
claimableBalanceId();return e.claimableBalance(Buffer.concat([Buffer.from([o.switch().value]),o.v0()]))}case Je.default.ScAddressType.scAddressTypeLiquidityPool().
value:return e.liquidityPool(r.liquidityPoolId());default:throw new Error("Unsupported address type: ".concat(r.switch().name))}}}])})()});var ry=O(fr=>{"use strict";Object.defineProperty(fr,"__esModule",{value:!0});fr.createCustomContract=p_;fr.createStellarAssetContract=d_;fr.invokeContractFunction=
f_;fr.invokeHostFunction=l_;fr.uploadContractWasm=y_;var ze=o_(J()),n_=Qe(),ty=xt(),Jd=pt();function o_(e){return e&&e.__esModule?e:{default:e}}function i_(e,t){
return c_(e)||u_(e,t)||s_(e,t)||a_()}function a_(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function s_(e,t){if(e){if(typeof e=="string")return ey(e,t);var r={}.toString.
call(e).slice(8,-1);return r==="Object"&&e.constructor&&(r=e.constructor.name),r==="Map"||r==="Set"?Array.from(e):r==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(r)?ey(e,t):void 0}}function ey(e,t){(t==null||t>e.length)&&(t=e.length);for(var r=0,n=Array(t);r<t;r++)n[r]=e[r];return n}function u_(e,t){var r=e==null?null:
typeof Symbol<"u"&&e[Symbol.iterator]||e["@@iterator"];if(r!=null){var n,o,i,a,u=[],s=!0,p=!1;try{if(i=(r=r.call(e)).next,t===0){if(Object(r)!==r)return;s=!1}else
for(;!(s=(n=i.call(r)).done)&&(u.push(n.value),u.length!==t);s=!0);}catch(f){p=!0,o=f}finally{try{if(!s&&r.return!=null&&(a=r.return(),Object(a)!==a))return}finally{
if(p)throw o}}return u}}function c_(e){if(Array.isArray(e))return e}function l_(e){if(!e.func)throw new TypeError("host function invocation ('func') required (g\
ot ".concat(JSON.stringify(e),")"));e.func.switch().value===ze.default.HostFunctionType.hostFunctionTypeInvokeContract().value&&e.func.invokeContract().args().forEach(
function(n){var o;try{o=ty.Address.fromScVal(n)}catch{return}switch(o._type){case"claimableBalance":case"liquidityPool":throw new TypeError("claimable balances \
and liquidity pools cannot be arguments to invokeHostFunction");default:}});var t=new ze.default.InvokeHostFunctionOp({hostFunction:e.func,auth:e.auth||[]}),r={
body:ze.default.OperationBody.invokeHostFunction(t)};return this.setSourceAccount(r,e),new ze.default.Operation(r)}function f_(e){var t=new ty.Address(e.contract);
if(t._type!=="contract")throw new TypeError("expected contract strkey instance, got ".concat(t));return this.invokeHostFunction({source:e.source,auth:e.auth,func:ze.
default.HostFunction.hostFunctionTypeInvokeContract(new ze.default.InvokeContractArgs({contractAddress:t.toScAddress(),functionName:e.function,args:e.args}))})}
function p_(e){var t,r=Buffer.from(e.salt||h_());if(!e.wasmHash||e.wasmHash.length!==32)throw new TypeError("expected hash(contract WASM) in 'opts.wasmHash', go\
t ".concat(e.wasmHash));if(r.length!==32)throw new TypeError("expected 32-byte salt in 'opts.salt', got ".concat(e.wasmHash));return this.invokeHostFunction({source:e.
source,auth:e.auth,func:ze.default.HostFunction.hostFunctionTypeCreateContractV2(new ze.default.CreateContractArgsV2({executable:ze.default.ContractExecutable.contractExecutableWasm(
Buffer.from(e.wasmHash)),contractIdPreimage:ze.default.ContractIdPreimage.contractIdPreimageFromAddress(new ze.default.ContractIdPreimageFromAddress({address:e.
address.toScAddress(),salt:r})),constructorArgs:(t=e.constructorArgs)!==null&&t!==void 0?t:[]}))})}function d_(e){var t=e.asset;if(typeof t=="string"){var r=t.split(
":"),n=i_(r,2),o=n[0],i=n[1];t=new Jd.Asset(o,i)}if(!(t instanceof Jd.Asset))throw new TypeError("expected Asset in 'opts.asset', got ".concat(t));return this.invokeHostFunction(
{source:e.source,auth:e.auth,func:ze.default.HostFunction.hostFunctionTypeCreateContract(new ze.default.CreateContractArgs({executable:ze.default.ContractExecutable.
contractExecutableStellarAsset(),contractIdPreimage:ze.default.ContractIdPreimage.contractIdPreimageFromAsset(t.toXDRObject())}))})}function y_(e){return this.invokeHostFunction(
{source:e.source,auth:e.auth,func:ze.default.HostFunction.hostFunctionTypeUploadContractWasm(Buffer.from(e.wasm))})}function h_(){return n_.Keypair.random().xdrPublicKey().
value()}});var ny=O(Ys=>{"use strict";Object.defineProperty(Ys,"__esModule",{value:!0});Ys.extendFootprintTtl=g_;var ai=m_(J());function m_(e){return e&&e.__esModule?e:{default:e}}
function g_(e){var t;if(((t=e.extendTo)!==null&&t!==void 0?t:-1)<=0)throw new RangeError("extendTo has to be positive");var r=new ai.default.ExtendFootprintTtlOp(
{ext:new ai.default.ExtensionPoint(0),extendTo:e.extendTo}),n={body:ai.default.OperationBody.extendFootprintTtl(r)};return this.setSourceAccount(n,e),new ai.default.
Operation(n)}});var oy=O(Qs=>{"use strict";Object.defineProperty(Qs,"__esModule",{value:!0});Qs.restoreFootprint=b_;var si=v_(J());function v_(e){return e&&e.__esModule?e:{default:e}}
function b_(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},t=new si.default.RestoreFootprintOp({ext:new si.default.ExtensionPoint(0)}),r={body:si.
default.OperationBody.restoreFootprint(t)};return this.setSourceAccount(r,e??{}),new si.default.Operation(r)}});var iy=O(ue=>{"use strict";Object.defineProperty(ue,"__esModule",{value:!0});Object.defineProperty(ue,"accountMerge",{enumerable:!0,get:function(){return __.accountMerge}});
Object.defineProperty(ue,"allowTrust",{enumerable:!0,get:function(){return E_.allowTrust}});Object.defineProperty(ue,"beginSponsoringFutureReserves",{enumerable:!0,
get:function(){return F_.beginSponsoringFutureReserves}});Object.defineProperty(ue,"bumpSequence",{enumerable:!0,get:function(){return A_.bumpSequence}});Object.
defineProperty(ue,"changeTrust",{enumerable:!0,get:function(){return T_.changeTrust}});Object.defineProperty(ue,"claimClaimableBalance",{enumerable:!0,get:function(){
return O_.claimClaimableBalance}});Object.defineProperty(ue,"clawback",{enumerable:!0,get:function(){return N_.clawback}});Object.defineProperty(ue,"clawbackCla\
imableBalance",{enumerable:!0,get:function(){return B_.clawbackClaimableBalance}});Object.defineProperty(ue,"createAccount",{enumerable:!0,get:function(){return k_.
createAccount}});Object.defineProperty(ue,"createClaimableBalance",{enumerable:!0,get:function(){return P_.createClaimableBalance}});Object.defineProperty(ue,"c\
reateCustomContract",{enumerable:!0,get:function(){return Bn.createCustomContract}});Object.defineProperty(ue,"createPassiveSellOffer",{enumerable:!0,get:function(){
return w_.createPassiveSellOffer}});Object.defineProperty(ue,"createStellarAssetContract",{enumerable:!0,get:function(){return Bn.createStellarAssetContract}});
Object.defineProperty(ue,"endSponsoringFutureReserves",{enumerable:!0,get:function(){return U_.endSponsoringFutureReserves}});Object.defineProperty(ue,"extendFo\
otprintTtl",{enumerable:!0,get:function(){return H_.extendFootprintTtl}});Object.defineProperty(ue,"inflation",{enumerable:!0,get:function(){return I_.inflation}});
Object.defineProperty(ue,"invokeContractFunction",{enumerable:!0,get:function(){return Bn.invokeContractFunction}});Object.defineProperty(ue,"invokeHostFunction",
{enumerable:!0,get:function(){return Bn.invokeHostFunction}});Object.defineProperty(ue,"liquidityPoolDeposit",{enumerable:!0,get:function(){return V_.liquidityPoolDeposit}});
Object.defineProperty(ue,"liquidityPoolWithdraw",{enumerable:!0,get:function(){return K_.liquidityPoolWithdraw}});Object.defineProperty(ue,"manageBuyOffer",{enumerable:!0,
get:function(){return R_.manageBuyOffer}});Object.defineProperty(ue,"manageData",{enumerable:!0,get:function(){return C_.manageData}});Object.defineProperty(ue,
"manageSellOffer",{enumerable:!0,get:function(){return S_.manageSellOffer}});Object.defineProperty(ue,"pathPaymentStrictReceive",{enumerable:!0,get:function(){return M_.
pathPaymentStrictReceive}});Object.defineProperty(ue,"pathPaymentStrictSend",{enumerable:!0,get:function(){return D_.pathPaymentStrictSend}});Object.defineProperty(
ue,"payment",{enumerable:!0,get:function(){return q_.payment}});Object.defineProperty(ue,"restoreFootprint",{enumerable:!0,get:function(){return X_.restoreFootprint}});
Object.defineProperty(ue,"revokeAccountSponsorship",{enumerable:!0,get:function(){return pr.revokeAccountSponsorship}});Object.defineProperty(ue,"revokeClaimabl\
eBalanceSponsorship",{enumerable:!0,get:function(){return pr.revokeClaimableBalanceSponsorship}});Object.defineProperty(ue,"revokeDataSponsorship",{enumerable:!0,
get:function(){return pr.revokeDataSponsorship}});Object.defineProperty(ue,"revokeLiquidityPoolSponsorship",{enumerable:!0,get:function(){return pr.revokeLiquidityPoolSponsorship}});
Object.defineProperty(ue,"revokeOfferSponsorship",{enumerable:!0,get:function(){return pr.revokeOfferSponsorship}});Object.defineProperty(ue,"revokeSignerSponso\
rship",{enumerable:!0,get:function(){return pr.revokeSignerSponsorship}});Object.defineProperty(ue,"revokeTrustlineSponsorship",{enumerable:!0,get:function(){return pr.
revokeTrustlineSponsorship}});Object.defineProperty(ue,"setOptions",{enumerable:!0,get:function(){return L_.setOptions}});Object.defineProperty(ue,"setTrustLine\
Flags",{enumerable:!0,get:function(){return j_.setTrustLineFlags}});Object.defineProperty(ue,"uploadContractWasm",{enumerable:!0,get:function(){return Bn.uploadContractWasm}});
var S_=wd(),w_=_d(),__=kd(),E_=Pd(),A_=Bd(),T_=Cd(),k_=Rd(),P_=Md(),O_=Os(),B_=qd(),I_=Fd(),C_=Ud(),R_=Nd(),M_=jd(),D_=Vd(),q_=Kd(),L_=Hd(),F_=Xd(),U_=Wd(),pr=xd(),
N_=Gd(),j_=$d(),V_=Zd(),K_=Yd(),Bn=ry(),H_=ny(),X_=oy()});var In=O(at=>{"use strict";Object.defineProperty(at,"__esModule",{value:!0});at.Operation=at.AuthRevocableFlag=at.AuthRequiredFlag=at.AuthImmutableFlag=at.AuthClawbackEnabledFlag=
void 0;var z_=Ke(),Ur=uy(Wt()),W_=rs(),x_=pd(),Ne=pt(),G_=Zo(),$_=ps(),eu=Oe(),Z_=Jo(),We=uy(J()),le=sy(iy()),dr=it();function sy(e,t){if(typeof WeakMap=="funct\
ion")var r=new WeakMap,n=new WeakMap;return(sy=function(i,a){if(!a&&i&&i.__esModule)return i;var u,s,p={__proto__:null,default:i};if(i===null||Nr(i)!="object"&&
typeof i!="function")return p;if(u=a?n:r){if(u.has(i))return u.get(i);u.set(i,p)}for(var f in i)f!=="default"&&{}.hasOwnProperty.call(i,f)&&((s=(u=Object.defineProperty)&&
Object.getOwnPropertyDescriptor(i,f))&&(s.get||s.set)?u(p,f,s):p[f]=i[f]);return p})(e,t)}function uy(e){return e&&e.__esModule?e:{default:e}}function Nr(e){"@b\
abel/helpers - typeof";return Nr=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="\
function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Nr(e)}function Y_(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class \
as a function")}function ay(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(
e,J_(n.key),n)}}function Q_(e,t,r){return t&&ay(e.prototype,t),r&&ay(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function J_(e){var t=e1(e,"string");
return Nr(t)=="symbol"?t:t+""}function e1(e,t){if(Nr(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(Nr(n)!=
"object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var Js=1e7,t1="9223372036854775807",
BP=at.AuthRequiredFlag=1,IP=at.AuthRevocableFlag=2,CP=at.AuthImmutableFlag=4,RP=at.AuthClawbackEnabledFlag=8,fe=at.Operation=(function(){function e(){Y_(this,e)}
return Q_(e,null,[{key:"setSourceAccount",value:function(r,n){if(n.source)try{r.sourceAccount=(0,dr.decodeAddressToMuxedAccount)(n.source)}catch{throw new Error(
"Source address is invalid")}}},{key:"fromXDRObject",value:function(r){var n={};r.sourceAccount()&&(n.source=(0,dr.encodeMuxedAccountToAddress)(r.sourceAccount()));
var o=r.body().value(),i=r.body().switch().name;switch(i){case"createAccount":{n.type="createAccount",n.destination=dt(o.destination()),n.startingBalance=this._fromXDRAmount(
o.startingBalance());break}case"payment":{n.type="payment",n.destination=(0,dr.encodeMuxedAccountToAddress)(o.destination()),n.asset=Ne.Asset.fromOperation(o.asset()),
n.amount=this._fromXDRAmount(o.amount());break}case"pathPaymentStrictReceive":{n.type="pathPaymentStrictReceive",n.sendAsset=Ne.Asset.fromOperation(o.sendAsset()),
n.sendMax=this._fromXDRAmount(o.sendMax()),n.destination=(0,dr.encodeMuxedAccountToAddress)(o.destination()),n.destAsset=Ne.Asset.fromOperation(o.destAsset()),n.
destAmount=this._fromXDRAmount(o.destAmount()),n.path=[];var a=o.path();Object.keys(a).forEach(function(C){n.path.push(Ne.Asset.fromOperation(a[C]))});break}case"\
pathPaymentStrictSend":{n.type="pathPaymentStrictSend",n.sendAsset=Ne.Asset.fromOperation(o.sendAsset()),n.sendAmount=this._fromXDRAmount(o.sendAmount()),n.destination=
(0,dr.encodeMuxedAccountToAddress)(o.destination()),n.destAsset=Ne.Asset.fromOperation(o.destAsset()),n.destMin=this._fromXDRAmount(o.destMin()),n.path=[];var u=o.
path();Object.keys(u).forEach(function(C){n.path.push(Ne.Asset.fromOperation(u[C]))});break}case"changeTrust":{n.type="changeTrust",o.line().switch()===We.default.
AssetType.assetTypePoolShare()?n.line=G_.LiquidityPoolAsset.fromOperation(o.line()):n.line=Ne.Asset.fromOperation(o.line()),n.limit=this._fromXDRAmount(o.limit());
break}case"allowTrust":{n.type="allowTrust",n.trustor=dt(o.trustor()),n.assetCode=o.asset().value().toString(),n.assetCode=(0,W_.trimEnd)(n.assetCode,"\0"),n.authorize=
o.authorize();break}case"setOptions":{if(n.type="setOptions",o.inflationDest()&&(n.inflationDest=dt(o.inflationDest())),n.clearFlags=o.clearFlags(),n.setFlags=o.
setFlags(),n.masterWeight=o.masterWeight(),n.lowThreshold=o.lowThreshold(),n.medThreshold=o.medThreshold(),n.highThreshold=o.highThreshold(),n.homeDomain=o.homeDomain()!==
void 0?o.homeDomain().toString("ascii"):void 0,o.signer()){var s={},p=o.signer().key().arm();if(p==="ed25519")s.ed25519PublicKey=dt(o.signer().key());else if(p===
"preAuthTx")s.preAuthTx=o.signer().key().preAuthTx();else if(p==="hashX")s.sha256Hash=o.signer().key().hashX();else if(p==="ed25519SignedPayload"){var f=o.signer().
key().ed25519SignedPayload();s.ed25519SignedPayload=eu.StrKey.encodeSignedPayload(f.toXDR())}s.weight=o.signer().weight(),n.signer=s}break}case"manageOffer":case"\
manageSellOffer":{n.type="manageSellOffer",n.selling=Ne.Asset.fromOperation(o.selling()),n.buying=Ne.Asset.fromOperation(o.buying()),n.amount=this._fromXDRAmount(
o.amount()),n.price=this._fromXDRPrice(o.price()),n.offerId=o.offerId().toString();break}case"manageBuyOffer":{n.type="manageBuyOffer",n.selling=Ne.Asset.fromOperation(
o.selling()),n.buying=Ne.Asset.fromOperation(o.buying()),n.buyAmount=this._fromXDRAmount(o.buyAmount()),n.price=this._fromXDRPrice(o.price()),n.offerId=o.offerId().
toString();break}case"createPassiveOffer":case"createPassiveSellOffer":{n.type="createPassiveSellOffer",n.selling=Ne.Asset.fromOperation(o.selling()),n.buying=Ne.
Asset.fromOperation(o.buying()),n.amount=this._fromXDRAmount(o.amount()),n.price=this._fromXDRPrice(o.price());break}case"accountMerge":{n.type="accountMerge",n.
destination=(0,dr.encodeMuxedAccountToAddress)(o);break}case"manageData":{n.type="manageData",n.name=o.dataName().toString("ascii"),n.value=o.dataValue();break}case"\
inflation":{n.type="inflation";break}case"bumpSequence":{n.type="bumpSequence",n.bumpTo=o.bumpTo().toString();break}case"createClaimableBalance":{n.type="create\
ClaimableBalance",n.asset=Ne.Asset.fromOperation(o.asset()),n.amount=this._fromXDRAmount(o.amount()),n.claimants=[],o.claimants().forEach(function(C){n.claimants.
push($_.Claimant.fromXDR(C))});break}case"claimClaimableBalance":{n.type="claimClaimableBalance",n.balanceId=o.toXDR("hex");break}case"beginSponsoringFutureRese\
rves":{n.type="beginSponsoringFutureReserves",n.sponsoredId=dt(o.sponsoredId());break}case"endSponsoringFutureReserves":{n.type="endSponsoringFutureReserves";break}case"\
revokeSponsorship":{r1(o,n);break}case"clawback":{n.type="clawback",n.amount=this._fromXDRAmount(o.amount()),n.from=(0,dr.encodeMuxedAccountToAddress)(o.from()),
n.asset=Ne.Asset.fromOperation(o.asset());break}case"clawbackClaimableBalance":{n.type="clawbackClaimableBalance",n.balanceId=o.toXDR("hex");break}case"setTrust\
LineFlags":{n.type="setTrustLineFlags",n.asset=Ne.Asset.fromOperation(o.asset()),n.trustor=dt(o.trustor());var d=o.clearFlags(),c=o.setFlags(),l={authorized:We.
default.TrustLineFlags.authorizedFlag(),authorizedToMaintainLiabilities:We.default.TrustLineFlags.authorizedToMaintainLiabilitiesFlag(),clawbackEnabled:We.default.
TrustLineFlags.trustlineClawbackEnabledFlag()},m=function(S){var D=l[S].value;if(c&D)return!0;if(d&D)return!1};n.flags={},Object.keys(l).forEach(function(C){n.flags[C]=
m(C)});break}case"liquidityPoolDeposit":{n.type="liquidityPoolDeposit",n.liquidityPoolId=o.liquidityPoolId().toString("hex"),n.maxAmountA=this._fromXDRAmount(o.
maxAmountA()),n.maxAmountB=this._fromXDRAmount(o.maxAmountB()),n.minPrice=this._fromXDRPrice(o.minPrice()),n.maxPrice=this._fromXDRPrice(o.maxPrice());break}case"\
liquidityPoolWithdraw":{n.type="liquidityPoolWithdraw",n.liquidityPoolId=o.liquidityPoolId().toString("hex"),n.amount=this._fromXDRAmount(o.amount()),n.minAmountA=
this._fromXDRAmount(o.minAmountA()),n.minAmountB=this._fromXDRAmount(o.minAmountB());break}case"invokeHostFunction":{var b;n.type="invokeHostFunction",n.func=o.
hostFunction(),n.auth=(b=o.auth())!==null&&b!==void 0?b:[];break}case"extendFootprintTtl":{n.type="extendFootprintTtl",n.extendTo=o.extendTo();break}case"restor\
eFootprint":{n.type="restoreFootprint";break}default:throw new Error("Unknown operation: ".concat(i))}return n}},{key:"isValidAmount",value:function(r){var n=arguments.
length>1&&arguments[1]!==void 0?arguments[1]:!1;if(typeof r!="string")return!1;var o;try{o=new Ur.default(r)}catch{return!1}return!(!n&&o.isZero()||o.isNegative()||
o.times(Js).gt(new Ur.default(t1).toString())||o.decimalPlaces()>7||o.isNaN()||!o.isFinite())}},{key:"constructAmountRequirementsError",value:function(r){return"".
concat(r," argument must be of type String, represent a positive number and have at most 7 digits after the decimal")}},{key:"_checkUnsignedIntValue",value:function(r,n){
var o=arguments.length>2&&arguments[2]!==void 0?arguments[2]:null;if(!(typeof n>"u"))switch(typeof n=="string"&&(n=parseFloat(n)),!0){case(typeof n!="number"||!Number.
isFinite(n)||n%1!==0):throw new Error("".concat(r," value is invalid"));case n<0:throw new Error("".concat(r," value must be unsigned"));case(!o||o&&o(n,r)):return n;default:
throw new Error("".concat(r," value is invalid"))}}},{key:"_toXDRAmount",value:function(r){var n=new Ur.default(r).times(Js);return z_.Hyper.fromString(n.toString())}},
{key:"_fromXDRAmount",value:function(r){return new Ur.default(r).div(Js).toFixed(7)}},{key:"_fromXDRPrice",value:function(r){var n=new Ur.default(r.n());return n.
div(new Ur.default(r.d())).toString()}},{key:"_toXDRPrice",value:function(r){var n;if(r.n!==void 0&&r.d!==void 0)n=new We.default.Price(r);else{var o=(0,x_.best_r)(
r);n=new We.default.Price({n:parseInt(o[0],10),d:parseInt(o[1],10)})}if(n.n()<0||n.d()<0)throw new Error("price must be positive");return n}}])})();function r1(e,t){
switch(e.switch().name){case"revokeSponsorshipLedgerEntry":{var r=e.ledgerKey();switch(r.switch().name){case We.default.LedgerEntryType.account().name:{t.type="\
revokeAccountSponsorship",t.account=dt(r.account().accountId());break}case We.default.LedgerEntryType.trustline().name:{t.type="revokeTrustlineSponsorship",t.account=
dt(r.trustLine().accountId());var n=r.trustLine().asset();n.switch()===We.default.AssetType.assetTypePoolShare()?t.asset=Z_.LiquidityPoolId.fromOperation(n):t.asset=
Ne.Asset.fromOperation(n);break}case We.default.LedgerEntryType.offer().name:{t.type="revokeOfferSponsorship",t.seller=dt(r.offer().sellerId()),t.offerId=r.offer().
offerId().toString();break}case We.default.LedgerEntryType.data().name:{t.type="revokeDataSponsorship",t.account=dt(r.data().accountId()),t.name=r.data().dataName().
toString("ascii");break}case We.default.LedgerEntryType.claimableBalance().name:{t.type="revokeClaimableBalanceSponsorship",t.balanceId=r.claimableBalance().balanceId().
toXDR("hex");break}case We.default.LedgerEntryType.liquidityPool().name:{t.type="revokeLiquidityPoolSponsorship",t.liquidityPoolId=r.liquidityPool().liquidityPoolId().
toString("hex");break}default:throw new Error("Unknown ledgerKey: ".concat(e.switch().name))}break}case"revokeSponsorshipSigner":{t.type="revokeSignerSponsorshi\
p",t.account=dt(e.signer().accountId()),t.signer=n1(e.signer().signerKey());break}default:throw new Error("Unknown revokeSponsorship: ".concat(e.switch().name))}}
function n1(e){var t={};switch(e.switch().name){case We.default.SignerKeyType.signerKeyTypeEd25519().name:{t.ed25519PublicKey=eu.StrKey.encodeEd25519PublicKey(e.
ed25519());break}case We.default.SignerKeyType.signerKeyTypePreAuthTx().name:{t.preAuthTx=e.preAuthTx().toString("hex");break}case We.default.SignerKeyType.signerKeyTypeHashX().
name:{t.sha256Hash=e.hashX().toString("hex");break}default:throw new Error("Unknown signerKey: ".concat(e.switch().name))}return t}function dt(e){return eu.StrKey.
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
fe.uploadContractWasm=le.uploadContractWasm});var di=O(rt=>{"use strict";Object.defineProperty(rt,"__esModule",{value:!0});rt.MemoText=rt.MemoReturn=rt.MemoNone=rt.MemoID=rt.MemoHash=rt.Memo=void 0;var o1=Ke(),
i1=ly(Wt()),jr=ly(J());function ly(e){return e&&e.__esModule?e:{default:e}}function Cn(e){"@babel/helpers - typeof";return Cn=typeof Symbol=="function"&&typeof Symbol.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},
Cn(e)}function a1(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function cy(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=
n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,u1(n.key),n)}}function s1(e,t,r){return t&&cy(e.prototype,t),r&&cy(e,r),
Object.defineProperty(e,"prototype",{writable:!1}),e}function u1(e){var t=c1(e,"string");return Cn(t)=="symbol"?t:t+""}function c1(e,t){if(Cn(e)!="object"||!e)return e;
var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(Cn(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive v\
alue.")}return(t==="string"?String:Number)(e)}var ui=rt.MemoNone="none",ci=rt.MemoID="id",li=rt.MemoText="text",fi=rt.MemoHash="hash",pi=rt.MemoReturn="return",
DP=rt.Memo=(function(){function e(t){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:null;switch(a1(this,e),this._type=t,this._value=r,this._type){case ui:
break;case ci:e._validateIdValue(r);break;case li:e._validateTextValue(r);break;case fi:case pi:e._validateHashValue(r),typeof r=="string"&&(this._value=Buffer.
from(r,"hex"));break;default:throw new Error("Invalid memo type")}}return s1(e,[{key:"type",get:function(){return this._type},set:function(r){throw new Error("M\
emo is immutable")}},{key:"value",get:function(){switch(this._type){case ui:return null;case ci:case li:return this._value;case fi:case pi:return Buffer.from(this.
_value);default:throw new Error("Invalid memo type")}},set:function(r){throw new Error("Memo is immutable")}},{key:"toXDRObject",value:function(){switch(this._type){case ui:
return jr.default.Memo.memoNone();case ci:return jr.default.Memo.memoId(o1.UnsignedHyper.fromString(this._value));case li:return jr.default.Memo.memoText(this._value);case fi:
return jr.default.Memo.memoHash(this._value);case pi:return jr.default.Memo.memoReturn(this._value);default:return null}}}],[{key:"_validateIdValue",value:function(r){
var n=new Error("Expects a uint64 as a string. Got ".concat(r));if(typeof r!="string")throw n;var o;try{o=new i1.default(r)}catch{throw n}if(!o.isFinite()||o.isNaN()||
o.isNegative()||!o.isInteger()||o.isGreaterThan("18446744073709551615"))throw n}},{key:"_validateTextValue",value:function(r){if(!jr.default.Memo.armTypeForArm(
"text").isValid(r))throw new Error("Expects string, array or buffer, max 28 bytes")}},{key:"_validateHashValue",value:function(r){var n=new Error("Expects a 32 \
byte hash value or hex encoded string. Got ".concat(r));if(r===null||typeof r>"u")throw n;var o;if(typeof r=="string"){if(!/^[0-9A-Fa-f]{64}$/g.test(r))throw n;
o=Buffer.from(r,"hex")}else if(Buffer.isBuffer(r))o=Buffer.from(r);else throw n;if(!o.length||o.length!==32)throw n}},{key:"none",value:function(){return new e(
ui)}},{key:"text",value:function(r){return new e(li,r)}},{key:"id",value:function(r){return new e(ci,r)}},{key:"hash",value:function(r){return new e(fi,r)}},{key:"\
return",value:function(r){return new e(pi,r)}},{key:"fromXDRObject",value:function(r){switch(r.arm()){case"id":return e.id(r.value().toString());case"text":return e.
text(r.value());case"hash":return e.hash(r.value());case"retHash":return e.return(r.value());default:break}if(typeof r.value()>"u")return e.none();throw new Error(
"Unknown type")}}])})()});var mi=O(hi=>{"use strict";function Vr(e){"@babel/helpers - typeof";return Vr=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Vr(e)}Object.defineProperty(hi,"__esModule",{value:!0});
hi.Transaction=void 0;var Se=p1(J()),fy=Ot(),py=Oe(),dy=In(),l1=di(),f1=zo(),yy=it();function p1(e){return e&&e.__esModule?e:{default:e}}function d1(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function hy(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=
!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,h1(n.key),n)}}function y1(e,t,r){return t&&hy(e.prototype,t),r&&hy(e,r),Object.defineProperty(e,"prototy\
pe",{writable:!1}),e}function h1(e){var t=m1(e,"string");return Vr(t)=="symbol"?t:t+""}function m1(e,t){if(Vr(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];
if(r!==void 0){var n=r.call(e,t||"default");if(Vr(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
String:Number)(e)}function g1(e,t,r){return t=yi(t),v1(e,my()?Reflect.construct(t,r||[],yi(e).constructor):t.apply(e,r))}function v1(e,t){if(t&&(Vr(t)=="object"||
typeof t=="function"))return t;if(t!==void 0)throw new TypeError("Derived constructors may only return object or undefined");return b1(e)}function b1(e){if(e===
void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return e}function my(){try{var e=!Boolean.prototype.valueOf.call(Reflect.
construct(Boolean,[],function(){}))}catch{}return(my=function(){return!!e})()}function yi(e){return yi=Object.setPrototypeOf?Object.getPrototypeOf.bind():function(t){
return t.__proto__||Object.getPrototypeOf(t)},yi(e)}function S1(e,t){if(typeof t!="function"&&t!==null)throw new TypeError("Super expression must either be null\
 or a function");e.prototype=Object.create(t&&t.prototype,{constructor:{value:e,writable:!0,configurable:!0}}),Object.defineProperty(e,"prototype",{writable:!1}),
t&&tu(e,t)}function tu(e,t){return tu=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(r,n){return r.__proto__=n,r},tu(e,t)}var LP=hi.Transaction=(function(e){
function t(r,n){var o;if(d1(this,t),typeof r=="string"){var i=Buffer.from(r,"base64");r=Se.default.TransactionEnvelope.fromXDR(i)}var a=r.switch();if(!(a===Se.default.
EnvelopeType.envelopeTypeTxV0()||a===Se.default.EnvelopeType.envelopeTypeTx()))throw new Error("Invalid TransactionEnvelope: expected an envelopeTypeTxV0 or env\
elopeTypeTx but received an ".concat(a.name,"."));var u=r.value(),s=u.tx(),p=s.fee().toString(),f=(u.signatures()||[]).slice();o=g1(this,t,[s,f,p,n]),o._envelopeType=
a,o._memo=s.memo(),o._sequence=s.seqNum().toString(),o._envelopeType===Se.default.EnvelopeType.envelopeTypeTxV0()?o._source=py.StrKey.encodeEd25519PublicKey(o.tx.
sourceAccountEd25519()):o._source=(0,yy.encodeMuxedAccountToAddress)(o.tx.sourceAccount());var d=null,c=null;switch(o._envelopeType){case Se.default.EnvelopeType.
envelopeTypeTxV0():c=s.timeBounds();break;case Se.default.EnvelopeType.envelopeTypeTx():switch(s.cond().switch()){case Se.default.PreconditionType.precondTime():
c=s.cond().timeBounds();break;case Se.default.PreconditionType.precondV2():d=s.cond().v2(),c=d.timeBounds();break;default:break}break;default:break}if(c&&(o._timeBounds=
{minTime:c.minTime().toString(),maxTime:c.maxTime().toString()}),d){var l=d.ledgerBounds();l&&(o._ledgerBounds={minLedger:l.minLedger(),maxLedger:l.maxLedger()});
var m=d.minSeqNum();m&&(o._minAccountSequence=m.toString()),o._minAccountSequenceAge=d.minSeqAge(),o._minAccountSequenceLedgerGap=d.minSeqLedgerGap(),o._extraSigners=
d.extraSigners()}var b=s.operations()||[];return o._operations=b.map(function(C){return dy.Operation.fromXDRObject(C)}),o}return S1(t,e),y1(t,[{key:"timeBounds",
get:function(){return this._timeBounds},set:function(n){throw new Error("Transaction is immutable")}},{key:"ledgerBounds",get:function(){return this._ledgerBounds},
set:function(n){throw new Error("Transaction is immutable")}},{key:"minAccountSequence",get:function(){return this._minAccountSequence},set:function(n){throw new Error(
"Transaction is immutable")}},{key:"minAccountSequenceAge",get:function(){return this._minAccountSequenceAge},set:function(n){throw new Error("Transaction is im\
mutable")}},{key:"minAccountSequenceLedgerGap",get:function(){return this._minAccountSequenceLedgerGap},set:function(n){throw new Error("Transaction is immutabl\
e")}},{key:"extraSigners",get:function(){return this._extraSigners},set:function(n){throw new Error("Transaction is immutable")}},{key:"sequence",get:function(){
return this._sequence},set:function(n){throw new Error("Transaction is immutable")}},{key:"source",get:function(){return this._source},set:function(n){throw new Error(
"Transaction is immutable")}},{key:"operations",get:function(){return this._operations},set:function(n){throw new Error("Transaction is immutable")}},{key:"memo",
get:function(){return l1.Memo.fromXDRObject(this._memo)},set:function(n){throw new Error("Transaction is immutable")}},{key:"signatureBase",value:function(){var n=this.
tx;this._envelopeType===Se.default.EnvelopeType.envelopeTypeTxV0()&&(n=Se.default.Transaction.fromXDR(Buffer.concat([Se.default.PublicKeyType.publicKeyTypeEd25519().
toXDR(),n.toXDR()])));var o=new Se.default.TransactionSignaturePayloadTaggedTransaction.envelopeTypeTx(n),i=new Se.default.TransactionSignaturePayload({networkId:Se.
default.Hash.fromXDR((0,fy.hash)(this.networkPassphrase)),taggedTransaction:o});return i.toXDR()}},{key:"toEnvelope",value:function(){var n=this.tx.toXDR(),o=this.
signatures.slice(),i;switch(this._envelopeType){case Se.default.EnvelopeType.envelopeTypeTxV0():i=new Se.default.TransactionEnvelope.envelopeTypeTxV0(new Se.default.
TransactionV0Envelope({tx:Se.default.TransactionV0.fromXDR(n),signatures:o}));break;case Se.default.EnvelopeType.envelopeTypeTx():i=new Se.default.TransactionEnvelope.
envelopeTypeTx(new Se.default.TransactionV1Envelope({tx:Se.default.Transaction.fromXDR(n),signatures:o}));break;default:throw new Error("Invalid TransactionEnve\
lope: expected an envelopeTypeTxV0 or envelopeTypeTx but received an ".concat(this._envelopeType.name,"."))}return i}},{key:"getClaimableBalanceId",value:function(n){
if(!Number.isInteger(n)||n<0||n>=this.operations.length)throw new RangeError("invalid operation index");var o=this.operations[n];try{o=dy.Operation.createClaimableBalance(
o)}catch(p){throw new TypeError("expected createClaimableBalance, got ".concat(o.type,": ").concat(p))}var i=py.StrKey.decodeEd25519PublicKey((0,yy.extractBaseAddress)(
this.source)),a=Se.default.HashIdPreimage.envelopeTypeOpId(new Se.default.HashIdPreimageOperationId({sourceAccount:Se.default.AccountId.publicKeyTypeEd25519(i),
seqNum:Se.default.SequenceNumber.fromString(this.sequence),opNum:n})),u=(0,fy.hash)(a.toXDR("raw")),s=Se.default.ClaimableBalanceId.claimableBalanceIdTypeV0(u);
return s.toXDR("hex")}}])})(f1.TransactionBase)});var nu=O(vi=>{"use strict";function Kr(e){"@babel/helpers - typeof";return Kr=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Kr(e)}Object.defineProperty(vi,"__esModule",{value:!0});
vi.FeeBumpTransaction=void 0;var qt=T1(J()),w1=Ot(),_1=mi(),E1=zo(),A1=it();function T1(e){return e&&e.__esModule?e:{default:e}}function k1(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function gy(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=
!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,O1(n.key),n)}}function P1(e,t,r){return t&&gy(e.prototype,t),r&&gy(e,r),Object.defineProperty(e,"prototy\
pe",{writable:!1}),e}function O1(e){var t=B1(e,"string");return Kr(t)=="symbol"?t:t+""}function B1(e,t){if(Kr(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];
if(r!==void 0){var n=r.call(e,t||"default");if(Kr(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
String:Number)(e)}function I1(e,t,r){return t=gi(t),C1(e,vy()?Reflect.construct(t,r||[],gi(e).constructor):t.apply(e,r))}function C1(e,t){if(t&&(Kr(t)=="object"||
typeof t=="function"))return t;if(t!==void 0)throw new TypeError("Derived constructors may only return object or undefined");return R1(e)}function R1(e){if(e===
void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return e}function vy(){try{var e=!Boolean.prototype.valueOf.call(Reflect.
construct(Boolean,[],function(){}))}catch{}return(vy=function(){return!!e})()}function gi(e){return gi=Object.setPrototypeOf?Object.getPrototypeOf.bind():function(t){
return t.__proto__||Object.getPrototypeOf(t)},gi(e)}function M1(e,t){if(typeof t!="function"&&t!==null)throw new TypeError("Super expression must either be null\
 or a function");e.prototype=Object.create(t&&t.prototype,{constructor:{value:e,writable:!0,configurable:!0}}),Object.defineProperty(e,"prototype",{writable:!1}),
t&&ru(e,t)}function ru(e,t){return ru=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(r,n){return r.__proto__=n,r},ru(e,t)}var UP=vi.FeeBumpTransaction=
(function(e){function t(r,n){var o;if(k1(this,t),typeof r=="string"){var i=Buffer.from(r,"base64");r=qt.default.TransactionEnvelope.fromXDR(i)}var a=r.switch();
if(a!==qt.default.EnvelopeType.envelopeTypeTxFeeBump())throw new Error("Invalid TransactionEnvelope: expected an envelopeTypeTxFeeBump but received an ".concat(
a.name,"."));var u=r.value(),s=u.tx(),p=s.fee().toString(),f=(u.signatures()||[]).slice();o=I1(this,t,[s,f,p,n]);var d=qt.default.TransactionEnvelope.envelopeTypeTx(
s.innerTx().v1());return o._feeSource=(0,A1.encodeMuxedAccountToAddress)(o.tx.feeSource()),o._innerTransaction=new _1.Transaction(d,n),o}return M1(t,e),P1(t,[{key:"\
innerTransaction",get:function(){return this._innerTransaction}},{key:"operations",get:function(){return this._innerTransaction.operations}},{key:"feeSource",get:function(){
return this._feeSource}},{key:"signatureBase",value:function(){var n=new qt.default.TransactionSignaturePayloadTaggedTransaction.envelopeTypeTxFeeBump(this.tx),
o=new qt.default.TransactionSignaturePayload({networkId:qt.default.Hash.fromXDR((0,w1.hash)(this.networkPassphrase)),taggedTransaction:n});return o.toXDR()}},{key:"\
toEnvelope",value:function(){var n=new qt.default.FeeBumpTransactionEnvelope({tx:qt.default.FeeBumpTransaction.fromXDR(this.tx.toXDR()),signatures:this.signatures.
slice()});return new qt.default.TransactionEnvelope.envelopeTypeTxFeeBump(n)}}])})(E1.TransactionBase)});var Si=O(bi=>{"use strict";Object.defineProperty(bi,"__esModule",{value:!0});bi.Account=void 0;var D1=q1(Wt()),by=Oe();function q1(e){return e&&e.__esModule?e:{
default:e}}function Rn(e){"@babel/helpers - typeof";return Rn=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Rn(e)}function L1(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Sy(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,U1(n.key),n)}}function F1(e,t,r){return t&&Sy(e.prototype,t),r&&Sy(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function U1(e){
var t=N1(e,"string");return Rn(t)=="symbol"?t:t+""}function N1(e,t){if(Rn(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(Rn(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var jP=bi.Account=
(function(){function e(t,r){if(L1(this,e),by.StrKey.isValidMed25519PublicKey(t))throw new Error("accountId is an M-address; use MuxedAccount instead");if(!by.StrKey.
isValidEd25519PublicKey(t))throw new Error("accountId is invalid");if(typeof r!="string")throw new Error("sequence must be of type string");this._accountId=t,this.
sequence=new D1.default(r)}return F1(e,[{key:"accountId",value:function(){return this._accountId}},{key:"sequenceNumber",value:function(){return this.sequence.toString()}},
{key:"incrementSequenceNumber",value:function(){this.sequence=this.sequence.plus(1)}}])})()});var ou=O(wi=>{"use strict";Object.defineProperty(wi,"__esModule",{value:!0});wi.MuxedAccount=void 0;var j1=H1(J()),V1=Si(),K1=Oe(),Mn=it();function H1(e){return e&&
e.__esModule?e:{default:e}}function Dn(e){"@babel/helpers - typeof";return Dn=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Dn(e)}function X1(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function wy(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,W1(n.key),n)}}function z1(e,t,r){return t&&wy(e.prototype,t),r&&wy(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function W1(e){
var t=x1(e,"string");return Dn(t)=="symbol"?t:t+""}function x1(e,t){if(Dn(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(Dn(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var KP=wi.MuxedAccount=
(function(){function e(t,r){X1(this,e);var n=t.accountId();if(!K1.StrKey.isValidEd25519PublicKey(n))throw new Error("accountId is invalid");this.account=t,this.
_muxedXdr=(0,Mn.encodeMuxedAccount)(n,r),this._mAddress=(0,Mn.encodeMuxedAccountToAddress)(this._muxedXdr),this._id=r}return z1(e,[{key:"baseAccount",value:function(){
return this.account}},{key:"accountId",value:function(){return this._mAddress}},{key:"id",value:function(){return this._id}},{key:"setId",value:function(r){if(typeof r!=
"string")throw new Error("id should be a string representing a number (uint64)");return this._muxedXdr.med25519().id(j1.default.Uint64.fromString(r)),this._mAddress=
(0,Mn.encodeMuxedAccountToAddress)(this._muxedXdr),this._id=r,this}},{key:"sequenceNumber",value:function(){return this.account.sequenceNumber()}},{key:"increme\
ntSequenceNumber",value:function(){return this.account.incrementSequenceNumber()}},{key:"toXDRObject",value:function(){return this._muxedXdr}},{key:"equals",value:function(r){
return this.accountId()===r.accountId()}}],[{key:"fromAddress",value:function(r,n){var o=(0,Mn.decodeAddressToMuxedAccount)(r),i=(0,Mn.extractBaseAddress)(r),a=o.
med25519().id().toString();return new e(new V1.Account(i,n),a)}}])})()});var iu=O(_i=>{"use strict";Object.defineProperty(_i,"__esModule",{value:!0});_i.SorobanDataBuilder=void 0;var Gt=G1(J());function G1(e){return e&&e.__esModule?e:
{default:e}}function qn(e){"@babel/helpers - typeof";return qn=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},qn(e)}function $1(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function _y(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,Ey(n.key),n)}}function Z1(e,t,r){return t&&_y(e.prototype,t),r&&_y(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function Y1(e,t,r){
return(t=Ey(t))in e?Object.defineProperty(e,t,{value:r,enumerable:!0,configurable:!0,writable:!0}):e[t]=r,e}function Ey(e){var t=Q1(e,"string");return qn(t)=="s\
ymbol"?t:t+""}function Q1(e,t){if(qn(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(qn(n)!="object")return n;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var XP=_i.SorobanDataBuilder=(function(){function e(t){
$1(this,e),Y1(this,"_data",void 0);var r;t?typeof t=="string"||ArrayBuffer.isView(t)?r=e.fromXDR(t):r=e.fromXDR(t.toXDR()):r=new Gt.default.SorobanTransactionData(
{resources:new Gt.default.SorobanResources({footprint:new Gt.default.LedgerFootprint({readOnly:[],readWrite:[]}),instructions:0,diskReadBytes:0,writeBytes:0}),ext:new Gt.
default.SorobanTransactionDataExt(0),resourceFee:new Gt.default.Int64(0)}),this._data=r}return Z1(e,[{key:"setResourceFee",value:function(r){return this._data.resourceFee(
new Gt.default.Int64(r)),this}},{key:"setResources",value:function(r,n,o){return this._data.resources().instructions(r),this._data.resources().diskReadBytes(n),
this._data.resources().writeBytes(o),this}},{key:"appendFootprint",value:function(r,n){return this.setFootprint(this.getReadOnly().concat(r),this.getReadWrite().
concat(n))}},{key:"setFootprint",value:function(r,n){return r!==null&&this.setReadOnly(r),n!==null&&this.setReadWrite(n),this}},{key:"setReadOnly",value:function(r){
return this._data.resources().footprint().readOnly(r??[]),this}},{key:"setReadWrite",value:function(r){return this._data.resources().footprint().readWrite(r??[]),
this}},{key:"build",value:function(){return Gt.default.SorobanTransactionData.fromXDR(this._data.toXDR())}},{key:"getReadOnly",value:function(){return this.getFootprint().
readOnly()}},{key:"getReadWrite",value:function(){return this.getFootprint().readWrite()}},{key:"getFootprint",value:function(){return this._data.resources().footprint()}}],
[{key:"fromXDR",value:function(r){return Gt.default.SorobanTransactionData.fromXDR(r,typeof r=="string"?"base64":"raw")}}])})()});var su=O(Ei=>{"use strict";Object.defineProperty(Ei,"__esModule",{value:!0});Ei.SignerKey=void 0;var Lt=J1(J()),au=Oe();function J1(e){return e&&e.__esModule?e:
{default:e}}function Ln(e){"@babel/helpers - typeof";return Ln=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Ln(e)}function e2(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Ay(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,r2(n.key),n)}}function t2(e,t,r){return t&&Ay(e.prototype,t),r&&Ay(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function r2(e){
var t=n2(e,"string");return Ln(t)=="symbol"?t:t+""}function n2(e,t){if(Ln(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(Ln(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var WP=Ei.SignerKey=
(function(){function e(){e2(this,e)}return t2(e,null,[{key:"decodeAddress",value:function(r){var n={ed25519PublicKey:Lt.default.SignerKey.signerKeyTypeEd25519,preAuthTx:Lt.
default.SignerKey.signerKeyTypePreAuthTx,sha256Hash:Lt.default.SignerKey.signerKeyTypeHashX,signedPayload:Lt.default.SignerKey.signerKeyTypeEd25519SignedPayload},
o=au.StrKey.getVersionByteForPrefix(r),i=n[o];if(!i)throw new Error("invalid signer key type (".concat(o,")"));var a=(0,au.decodeCheck)(o,r);return i(o==="signe\
dPayload"?new Lt.default.SignerKeyEd25519SignedPayload({ed25519:a.slice(0,32),payload:a.slice(36,36+a.readUInt32BE(32))}):a)}},{key:"encodeSignerKey",value:function(r){
var n,o;switch(r.switch()){case Lt.default.SignerKeyType.signerKeyTypeEd25519():n="ed25519PublicKey",o=r.value();break;case Lt.default.SignerKeyType.signerKeyTypePreAuthTx():
n="preAuthTx",o=r.value();break;case Lt.default.SignerKeyType.signerKeyTypeHashX():n="sha256Hash",o=r.value();break;case Lt.default.SignerKeyType.signerKeyTypeEd25519SignedPayload():
n="signedPayload",o=r.ed25519SignedPayload().toXDR("raw");break;default:throw new Error("invalid SignerKey (type: ".concat(r.switch(),")"))}return(0,au.encodeCheck)(
n,o)}}])})()});var uu=O(Ti=>{"use strict";Object.defineProperty(Ti,"__esModule",{value:!0});Ti.Contract=void 0;var o2=xt(),i2=In(),Ai=a2(J()),Ty=Oe();function a2(e){return e&&
e.__esModule?e:{default:e}}function Fn(e){"@babel/helpers - typeof";return Fn=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Fn(e)}function s2(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function ky(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,c2(n.key),n)}}function u2(e,t,r){return t&&ky(e.prototype,t),r&&ky(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function c2(e){
var t=l2(e,"string");return Fn(t)=="symbol"?t:t+""}function l2(e,t){if(Fn(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(Fn(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var GP=Ti.Contract=
(function(){function e(t){s2(this,e);try{this._id=Ty.StrKey.decodeContract(t)}catch{throw new Error("Invalid contract ID: ".concat(t))}}return u2(e,[{key:"contr\
actId",value:function(){return Ty.StrKey.encodeContract(this._id)}},{key:"toString",value:function(){return this.contractId()}},{key:"address",value:function(){
return o2.Address.contract(this._id)}},{key:"call",value:function(r){for(var n=arguments.length,o=new Array(n>1?n-1:0),i=1;i<n;i++)o[i-1]=arguments[i];return i2.
Operation.invokeContractFunction({contract:this.address().toString(),function:r,args:o})}},{key:"getFootprint",value:function(){return Ai.default.LedgerKey.contractData(
new Ai.default.LedgerKeyContractData({contract:this.address().toScAddress(),key:Ai.default.ScVal.scvLedgerKeyContractInstance(),durability:Ai.default.ContractDataDurability.
persistent()}))}}])})()});var lu=O(Pi=>{"use strict";function Hr(e){"@babel/helpers - typeof";return Hr=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Hr(e)}Object.defineProperty(Pi,"__esModule",{value:!0});
Pi.Uint128=void 0;var f2=Ke();function p2(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function Py(e,t){for(var r=0;r<t.length;r++){
var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,y2(n.key),n)}}function d2(e,t,r){return t&&Py(e.
prototype,t),r&&Py(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function y2(e){var t=h2(e,"string");return Hr(t)=="symbol"?t:t+""}function h2(e,t){
if(Hr(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(Hr(n)!="object")return n;throw new TypeError("@@toPri\
mitive must return a primitive value.")}return(t==="string"?String:Number)(e)}function m2(e,t,r){return t=ki(t),g2(e,Oy()?Reflect.construct(t,r||[],ki(e).constructor):
t.apply(e,r))}function g2(e,t){if(t&&(Hr(t)=="object"||typeof t=="function"))return t;if(t!==void 0)throw new TypeError("Derived constructors may only return ob\
ject or undefined");return v2(e)}function v2(e){if(e===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return e}function Oy(){
try{var e=!Boolean.prototype.valueOf.call(Reflect.construct(Boolean,[],function(){}))}catch{}return(Oy=function(){return!!e})()}function ki(e){return ki=Object.
setPrototypeOf?Object.getPrototypeOf.bind():function(t){return t.__proto__||Object.getPrototypeOf(t)},ki(e)}function b2(e,t){if(typeof t!="function"&&t!==null)throw new TypeError(
"Super expression must either be null or a function");e.prototype=Object.create(t&&t.prototype,{constructor:{value:e,writable:!0,configurable:!0}}),Object.defineProperty(
e,"prototype",{writable:!1}),t&&cu(e,t)}function cu(e,t){return cu=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(r,n){return r.__proto__=n,r},cu(e,
t)}var S2=Pi.Uint128=(function(e){function t(){p2(this,t);for(var r=arguments.length,n=new Array(r),o=0;o<r;o++)n[o]=arguments[o];return m2(this,t,[n])}return b2(
t,e),d2(t,[{key:"unsigned",get:function(){return!0}},{key:"size",get:function(){return 128}}])})(f2.LargeInt);S2.defineIntBoundaries()});var pu=O(Bi=>{"use strict";function Xr(e){"@babel/helpers - typeof";return Xr=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Xr(e)}Object.defineProperty(Bi,"__esModule",{value:!0});
Bi.Uint256=void 0;var w2=Ke();function _2(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function By(e,t){for(var r=0;r<t.length;r++){
var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,A2(n.key),n)}}function E2(e,t,r){return t&&By(e.
prototype,t),r&&By(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function A2(e){var t=T2(e,"string");return Xr(t)=="symbol"?t:t+""}function T2(e,t){
if(Xr(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(Xr(n)!="object")return n;throw new TypeError("@@toPri\
mitive must return a primitive value.")}return(t==="string"?String:Number)(e)}function k2(e,t,r){return t=Oi(t),P2(e,Iy()?Reflect.construct(t,r||[],Oi(e).constructor):
t.apply(e,r))}function P2(e,t){if(t&&(Xr(t)=="object"||typeof t=="function"))return t;if(t!==void 0)throw new TypeError("Derived constructors may only return ob\
ject or undefined");return O2(e)}function O2(e){if(e===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return e}function Iy(){
try{var e=!Boolean.prototype.valueOf.call(Reflect.construct(Boolean,[],function(){}))}catch{}return(Iy=function(){return!!e})()}function Oi(e){return Oi=Object.
setPrototypeOf?Object.getPrototypeOf.bind():function(t){return t.__proto__||Object.getPrototypeOf(t)},Oi(e)}function B2(e,t){if(typeof t!="function"&&t!==null)throw new TypeError(
"Super expression must either be null or a function");e.prototype=Object.create(t&&t.prototype,{constructor:{value:e,writable:!0,configurable:!0}}),Object.defineProperty(
e,"prototype",{writable:!1}),t&&fu(e,t)}function fu(e,t){return fu=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(r,n){return r.__proto__=n,r},fu(e,
t)}var I2=Bi.Uint256=(function(e){function t(){_2(this,t);for(var r=arguments.length,n=new Array(r),o=0;o<r;o++)n[o]=arguments[o];return k2(this,t,[n])}return B2(
t,e),E2(t,[{key:"unsigned",get:function(){return!0}},{key:"size",get:function(){return 256}}])})(w2.LargeInt);I2.defineIntBoundaries()});var yu=O(Ci=>{"use strict";function zr(e){"@babel/helpers - typeof";return zr=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},zr(e)}Object.defineProperty(Ci,"__esModule",{value:!0});
Ci.Int128=void 0;var C2=Ke();function R2(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function Cy(e,t){for(var r=0;r<t.length;r++){
var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,D2(n.key),n)}}function M2(e,t,r){return t&&Cy(e.
prototype,t),r&&Cy(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function D2(e){var t=q2(e,"string");return zr(t)=="symbol"?t:t+""}function q2(e,t){
if(zr(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(zr(n)!="object")return n;throw new TypeError("@@toPri\
mitive must return a primitive value.")}return(t==="string"?String:Number)(e)}function L2(e,t,r){return t=Ii(t),F2(e,Ry()?Reflect.construct(t,r||[],Ii(e).constructor):
t.apply(e,r))}function F2(e,t){if(t&&(zr(t)=="object"||typeof t=="function"))return t;if(t!==void 0)throw new TypeError("Derived constructors may only return ob\
ject or undefined");return U2(e)}function U2(e){if(e===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return e}function Ry(){
try{var e=!Boolean.prototype.valueOf.call(Reflect.construct(Boolean,[],function(){}))}catch{}return(Ry=function(){return!!e})()}function Ii(e){return Ii=Object.
setPrototypeOf?Object.getPrototypeOf.bind():function(t){return t.__proto__||Object.getPrototypeOf(t)},Ii(e)}function N2(e,t){if(typeof t!="function"&&t!==null)throw new TypeError(
"Super expression must either be null or a function");e.prototype=Object.create(t&&t.prototype,{constructor:{value:e,writable:!0,configurable:!0}}),Object.defineProperty(
e,"prototype",{writable:!1}),t&&du(e,t)}function du(e,t){return du=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(r,n){return r.__proto__=n,r},du(e,
t)}var j2=Ci.Int128=(function(e){function t(){R2(this,t);for(var r=arguments.length,n=new Array(r),o=0;o<r;o++)n[o]=arguments[o];return L2(this,t,[n])}return N2(
t,e),M2(t,[{key:"unsigned",get:function(){return!1}},{key:"size",get:function(){return 128}}])})(C2.LargeInt);j2.defineIntBoundaries()});var mu=O(Mi=>{"use strict";function Wr(e){"@babel/helpers - typeof";return Wr=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Wr(e)}Object.defineProperty(Mi,"__esModule",{value:!0});
Mi.Int256=void 0;var V2=Ke();function K2(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function My(e,t){for(var r=0;r<t.length;r++){
var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,X2(n.key),n)}}function H2(e,t,r){return t&&My(e.
prototype,t),r&&My(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function X2(e){var t=z2(e,"string");return Wr(t)=="symbol"?t:t+""}function z2(e,t){
if(Wr(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(Wr(n)!="object")return n;throw new TypeError("@@toPri\
mitive must return a primitive value.")}return(t==="string"?String:Number)(e)}function W2(e,t,r){return t=Ri(t),x2(e,Dy()?Reflect.construct(t,r||[],Ri(e).constructor):
t.apply(e,r))}function x2(e,t){if(t&&(Wr(t)=="object"||typeof t=="function"))return t;if(t!==void 0)throw new TypeError("Derived constructors may only return ob\
ject or undefined");return G2(e)}function G2(e){if(e===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return e}function Dy(){
try{var e=!Boolean.prototype.valueOf.call(Reflect.construct(Boolean,[],function(){}))}catch{}return(Dy=function(){return!!e})()}function Ri(e){return Ri=Object.
setPrototypeOf?Object.getPrototypeOf.bind():function(t){return t.__proto__||Object.getPrototypeOf(t)},Ri(e)}function $2(e,t){if(typeof t!="function"&&t!==null)throw new TypeError(
"Super expression must either be null or a function");e.prototype=Object.create(t&&t.prototype,{constructor:{value:e,writable:!0,configurable:!0}}),Object.defineProperty(
e,"prototype",{writable:!1}),t&&hu(e,t)}function hu(e,t){return hu=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(r,n){return r.__proto__=n,r},hu(e,
t)}var Z2=Mi.Int256=(function(e){function t(){K2(this,t);for(var r=arguments.length,n=new Array(r),o=0;o<r;o++)n[o]=arguments[o];return W2(this,t,[n])}return $2(
t,e),H2(t,[{key:"unsigned",get:function(){return!1}},{key:"size",get:function(){return 256}}])})(V2.LargeInt);Z2.defineIntBoundaries()});var gu=O(Di=>{"use strict";Object.defineProperty(Di,"__esModule",{value:!0});Di.XdrLargeInt=void 0;var qy=Ke(),Y2=lu(),Q2=pu(),J2=yu(),eE=mu(),be=tE(J());function tE(e){
return e&&e.__esModule?e:{default:e}}function Un(e){"@babel/helpers - typeof";return Un=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Un(e)}function rE(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function Ly(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=
!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,Uy(n.key),n)}}function nE(e,t,r){return t&&Ly(e.prototype,t),r&&Ly(e,r),Object.defineProperty(e,"prototy\
pe",{writable:!1}),e}function Fy(e,t,r){return(t=Uy(t))in e?Object.defineProperty(e,t,{value:r,enumerable:!0,configurable:!0,writable:!0}):e[t]=r,e}function Uy(e){
var t=oE(e,"string");return Un(t)=="symbol"?t:t+""}function oE(e,t){if(Un(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(Un(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var eO=Di.XdrLargeInt=
(function(){function e(t,r){switch(rE(this,e),Fy(this,"int",void 0),Fy(this,"type",void 0),r instanceof Array||(r=[r]),r=r.map(function(n){return typeof n=="big\
int"?n:typeof n.toBigInt=="function"?n.toBigInt():BigInt(n)}),t){case"i64":this.int=new qy.Hyper(r);break;case"i128":this.int=new J2.Int128(r);break;case"i256":
this.int=new eE.Int256(r);break;case"u64":case"timepoint":case"duration":this.int=new qy.UnsignedHyper(r);break;case"u128":this.int=new Y2.Uint128(r);break;case"\
u256":this.int=new Q2.Uint256(r);break;default:throw TypeError("invalid type: ".concat(t))}this.type=t}return nE(e,[{key:"toNumber",value:function(){var r=this.
int.toBigInt();if(r>Number.MAX_SAFE_INTEGER||r<Number.MIN_SAFE_INTEGER)throw RangeError("value ".concat(r," not in range for Number ")+"[".concat(Number.MAX_SAFE_INTEGER,
", ").concat(Number.MIN_SAFE_INTEGER,"]"));return Number(r)}},{key:"toBigInt",value:function(){return this.int.toBigInt()}},{key:"toI64",value:function(){this._sizeCheck(
64);var r=this.toBigInt();if(BigInt.asIntN(64,r)!==r)throw RangeError("value too large for i64: ".concat(r));return be.default.ScVal.scvI64(new be.default.Int64(
r))}},{key:"toU64",value:function(){return this._sizeCheck(64),be.default.ScVal.scvU64(new be.default.Uint64(BigInt.asUintN(64,this.toBigInt())))}},{key:"toTime\
point",value:function(){return this._sizeCheck(64),be.default.ScVal.scvTimepoint(new be.default.Uint64(BigInt.asUintN(64,this.toBigInt())))}},{key:"toDuration",
value:function(){return this._sizeCheck(64),be.default.ScVal.scvDuration(new be.default.Uint64(BigInt.asUintN(64,this.toBigInt())))}},{key:"toI128",value:function(){
this._sizeCheck(128);var r=this.int.toBigInt(),n=BigInt.asIntN(64,r>>64n),o=BigInt.asUintN(64,r);return be.default.ScVal.scvI128(new be.default.Int128Parts({hi:new be.
default.Int64(n),lo:new be.default.Uint64(o)}))}},{key:"toU128",value:function(){this._sizeCheck(128);var r=this.int.toBigInt();return be.default.ScVal.scvU128(
new be.default.UInt128Parts({hi:new be.default.Uint64(BigInt.asUintN(64,r>>64n)),lo:new be.default.Uint64(BigInt.asUintN(64,r))}))}},{key:"toI256",value:function(){
var r=this.int.toBigInt(),n=BigInt.asIntN(64,r>>192n),o=BigInt.asUintN(64,r>>128n),i=BigInt.asUintN(64,r>>64n),a=BigInt.asUintN(64,r);return be.default.ScVal.scvI256(
new be.default.Int256Parts({hiHi:new be.default.Int64(n),hiLo:new be.default.Uint64(o),loHi:new be.default.Uint64(i),loLo:new be.default.Uint64(a)}))}},{key:"to\
U256",value:function(){var r=this.int.toBigInt(),n=BigInt.asUintN(64,r>>192n),o=BigInt.asUintN(64,r>>128n),i=BigInt.asUintN(64,r>>64n),a=BigInt.asUintN(64,r);return be.
default.ScVal.scvU256(new be.default.UInt256Parts({hiHi:new be.default.Uint64(n),hiLo:new be.default.Uint64(o),loHi:new be.default.Uint64(i),loLo:new be.default.
Uint64(a)}))}},{key:"toScVal",value:function(){switch(this.type){case"i64":return this.toI64();case"i128":return this.toI128();case"i256":return this.toI256();case"\
u64":return this.toU64();case"u128":return this.toU128();case"u256":return this.toU256();case"timepoint":return this.toTimepoint();case"duration":return this.toDuration();default:
throw TypeError("invalid type: ".concat(this.type))}}},{key:"valueOf",value:function(){return this.int.valueOf()}},{key:"toString",value:function(){return this.
int.toString()}},{key:"toJSON",value:function(){return{value:this.toBigInt().toString(),type:this.type}}},{key:"_sizeCheck",value:function(r){if(this.int.size>r)
throw RangeError("value too large for ".concat(r," bits (").concat(this.type,")"))}}],[{key:"isType",value:function(r){switch(r){case"i64":case"i128":case"i256":case"\
u64":case"u128":case"u256":case"timepoint":case"duration":return!0;default:return!1}}},{key:"getType",value:function(r){return r.slice(3).toLowerCase()}}])})()});var Vy=O(Li=>{"use strict";function xr(e){"@babel/helpers - typeof";return xr=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},xr(e)}Object.defineProperty(Li,"__esModule",{value:!0});
Li.ScInt=void 0;var iE=gu();function Ny(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),
Object.defineProperty(e,sE(n.key),n)}}function aE(e,t,r){return t&&Ny(e.prototype,t),r&&Ny(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function sE(e){
var t=uE(e,"string");return xr(t)=="symbol"?t:t+""}function uE(e,t){if(xr(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(xr(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}function cE(e,t){
if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function lE(e,t,r){return t=qi(t),fE(e,jy()?Reflect.construct(t,r||[],qi(e).constructor):
t.apply(e,r))}function fE(e,t){if(t&&(xr(t)=="object"||typeof t=="function"))return t;if(t!==void 0)throw new TypeError("Derived constructors may only return ob\
ject or undefined");return pE(e)}function pE(e){if(e===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return e}function jy(){
try{var e=!Boolean.prototype.valueOf.call(Reflect.construct(Boolean,[],function(){}))}catch{}return(jy=function(){return!!e})()}function qi(e){return qi=Object.
setPrototypeOf?Object.getPrototypeOf.bind():function(t){return t.__proto__||Object.getPrototypeOf(t)},qi(e)}function dE(e,t){if(typeof t!="function"&&t!==null)throw new TypeError(
"Super expression must either be null or a function");e.prototype=Object.create(t&&t.prototype,{constructor:{value:e,writable:!0,configurable:!0}}),Object.defineProperty(
e,"prototype",{writable:!1}),t&&vu(e,t)}function vu(e,t){return vu=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(r,n){return r.__proto__=n,r},vu(e,
t)}var rO=Li.ScInt=(function(e){function t(r,n){var o;cE(this,t);var i=BigInt(r),a=i<0n,u=(o=n?.type)!==null&&o!==void 0?o:"";if(u.startsWith("u")&&a)throw TypeError(
"specified type ".concat(n.type," yet negative (").concat(r,")"));if(u===""){u=a?"i":"u";var s=yE(i);switch(s){case 64:case 128:case 256:u+=s.toString();break;default:
throw RangeError("expected 64/128/256 bits for input (".concat(r,"), got ").concat(s))}}return lE(this,t,[u,i])}return dE(t,e),aE(t)})(iE.XdrLargeInt);function yE(e){
var t,r=e.toString(2).length;return(t=[64,128,256].find(function(n){return r<=n}))!==null&&t!==void 0?t:r}});var bu=O(Ft=>{"use strict";Object.defineProperty(Ft,"__esModule",{value:!0});Object.defineProperty(Ft,"Int128",{enumerable:!0,get:function(){return gE.Int128}});
Object.defineProperty(Ft,"Int256",{enumerable:!0,get:function(){return vE.Int256}});Object.defineProperty(Ft,"ScInt",{enumerable:!0,get:function(){return bE.ScInt}});
Object.defineProperty(Ft,"Uint128",{enumerable:!0,get:function(){return hE.Uint128}});Object.defineProperty(Ft,"Uint256",{enumerable:!0,get:function(){return mE.
Uint256}});Object.defineProperty(Ft,"XdrLargeInt",{enumerable:!0,get:function(){return Nn.XdrLargeInt}});Ft.scValToBigInt=SE;var Nn=gu(),hE=lu(),mE=pu(),gE=yu(),
vE=mu(),bE=Vy();function SE(e){var t=Nn.XdrLargeInt.getType(e.switch().name);switch(e.switch().name){case"scvU32":case"scvI32":return BigInt(e.value());case"scv\
U64":case"scvI64":case"scvTimepoint":case"scvDuration":return new Nn.XdrLargeInt(t,e.value()).toBigInt();case"scvU128":case"scvI128":return new Nn.XdrLargeInt(t,
[e.value().lo(),e.value().hi()]).toBigInt();case"scvU256":case"scvI256":return new Nn.XdrLargeInt(t,[e.value().loLo(),e.value().loHi(),e.value().hiLo(),e.value().
hiHi()]).toBigInt();default:throw TypeError("expected integer type, got ".concat(e.switch()))}}});var $r=O(Ni=>{"use strict";Object.defineProperty(Ni,"__esModule",{value:!0});Ni.nativeToScVal=yr;Ni.scValToNative=Gr;var ce=EE(J()),wE=Qe(),Su=xt(),_E=uu(),Ui=bu();
function EE(e){return e&&e.__esModule?e:{default:e}}function Fi(e,t){return PE(e)||kE(e,t)||TE(e,t)||AE()}function AE(){throw new TypeError(`Invalid attempt to \
destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function TE(e,t){if(e){if(typeof e=="string")return Ky(e,t);var r={}.toString.
call(e).slice(8,-1);return r==="Object"&&e.constructor&&(r=e.constructor.name),r==="Map"||r==="Set"?Array.from(e):r==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(r)?Ky(e,t):void 0}}function Ky(e,t){(t==null||t>e.length)&&(t=e.length);for(var r=0,n=Array(t);r<t;r++)n[r]=e[r];return n}function kE(e,t){var r=e==null?null:
typeof Symbol<"u"&&e[Symbol.iterator]||e["@@iterator"];if(r!=null){var n,o,i,a,u=[],s=!0,p=!1;try{if(i=(r=r.call(e)).next,t===0){if(Object(r)!==r)return;s=!1}else
for(;!(s=(n=i.call(r)).done)&&(u.push(n.value),u.length!==t);s=!0);}catch(f){p=!0,o=f}finally{try{if(!s&&r.return!=null&&(a=r.return(),Object(a)!==a))return}finally{
if(p)throw o}}return u}}function PE(e){if(Array.isArray(e))return e}function Hy(e,t){var r=Object.keys(e);if(Object.getOwnPropertySymbols){var n=Object.getOwnPropertySymbols(
e);t&&(n=n.filter(function(o){return Object.getOwnPropertyDescriptor(e,o).enumerable})),r.push.apply(r,n)}return r}function OE(e){for(var t=1;t<arguments.length;t++){
var r=arguments[t]!=null?arguments[t]:{};t%2?Hy(Object(r),!0).forEach(function(n){BE(e,n,r[n])}):Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.
getOwnPropertyDescriptors(r)):Hy(Object(r)).forEach(function(n){Object.defineProperty(e,n,Object.getOwnPropertyDescriptor(r,n))})}return e}function BE(e,t,r){return(t=
IE(t))in e?Object.defineProperty(e,t,{value:r,enumerable:!0,configurable:!0,writable:!0}):e[t]=r,e}function IE(e){var t=CE(e,"string");return $t(t)=="symbol"?t:
t+""}function CE(e,t){if($t(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if($t(n)!="object")return n;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}function $t(e){"@babel/helpers - typeof";return $t=typeof Symbol=="functio\
n"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?
"symbol":typeof t},$t(e)}function yr(e){var t=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};switch($t(e)){case"object":{var r,n;if(e===null)return ce.
default.ScVal.scvVoid();if(e instanceof ce.default.ScVal)return e;if(e instanceof Su.Address)return e.toScVal();if(e instanceof wE.Keypair)return yr(e.publicKey(),
{type:"address"});if(e instanceof _E.Contract)return e.address().toScVal();if(e instanceof Uint8Array||Buffer.isBuffer(e)){var o,i=Uint8Array.from(e);switch((o=
t?.type)!==null&&o!==void 0?o:"bytes"){case"bytes":return ce.default.ScVal.scvBytes(i);case"symbol":return ce.default.ScVal.scvSymbol(i);case"string":return ce.
default.ScVal.scvString(i);default:throw new TypeError("invalid type (".concat(t.type,") specified for bytes-like value"))}}if(Array.isArray(e))return ce.default.
ScVal.scvVec(e.map(function(p,f){return Array.isArray(t.type)?yr(p,OE({},t.type.length>f&&{type:t.type[f]})):yr(p,t)}));if(((r=(n=e.constructor)===null||n===void 0?
void 0:n.name)!==null&&r!==void 0?r:"")!=="Object"){var a;throw new TypeError("cannot interpret ".concat((a=e.constructor)===null||a===void 0?void 0:a.name," va\
lue as ScVal (").concat(JSON.stringify(e),")"))}return ce.default.ScVal.scvMap(Object.entries(e).sort(function(p,f){var d=Fi(p,1),c=d[0],l=Fi(f,1),m=l[0];return c.
localeCompare(m)}).map(function(p){var f,d,c=Fi(p,2),l=c[0],m=c[1],b=(f=((d=t?.type)!==null&&d!==void 0?d:{})[l])!==null&&f!==void 0?f:[null,null],C=Fi(b,2),S=C[0],
D=C[1],k=S?{type:S}:{},v=D?{type:D}:{};return new ce.default.ScMapEntry({key:yr(l,k),val:yr(m,v)})}))}case"number":case"bigint":switch(t?.type){case"u32":return ce.
default.ScVal.scvU32(e);case"i32":return ce.default.ScVal.scvI32(e);default:break}return new Ui.ScInt(e,{type:t?.type}).toScVal();case"string":{var u,s=(u=t?.type)!==
null&&u!==void 0?u:"string";switch(s){case"string":return ce.default.ScVal.scvString(e);case"symbol":return ce.default.ScVal.scvSymbol(e);case"address":return new Su.
Address(e).toScVal();case"u32":return ce.default.ScVal.scvU32(parseInt(e,10));case"i32":return ce.default.ScVal.scvI32(parseInt(e,10));default:if(Ui.XdrLargeInt.
isType(s))return new Ui.XdrLargeInt(s,e).toScVal();throw new TypeError("invalid type (".concat(t.type,") specified for string value"))}}case"boolean":return ce.
default.ScVal.scvBool(e);case"undefined":return ce.default.ScVal.scvVoid();case"function":return yr(e());default:throw new TypeError("failed to convert typeof ".
concat($t(e)," (").concat(e,")"))}}function Gr(e){var t,r;switch(e.switch().value){case ce.default.ScValType.scvVoid().value:return null;case ce.default.ScValType.
scvU64().value:case ce.default.ScValType.scvI64().value:return e.value().toBigInt();case ce.default.ScValType.scvU128().value:case ce.default.ScValType.scvI128().
value:case ce.default.ScValType.scvU256().value:case ce.default.ScValType.scvI256().value:return(0,Ui.scValToBigInt)(e);case ce.default.ScValType.scvVec().value:
return((t=e.vec())!==null&&t!==void 0?t:[]).map(Gr);case ce.default.ScValType.scvAddress().value:return Su.Address.fromScVal(e).toString();case ce.default.ScValType.
scvMap().value:return Object.fromEntries(((r=e.map())!==null&&r!==void 0?r:[]).map(function(i){return[Gr(i.key()),Gr(i.val())]}));case ce.default.ScValType.scvBool().
value:case ce.default.ScValType.scvU32().value:case ce.default.ScValType.scvI32().value:case ce.default.ScValType.scvBytes().value:return e.value();case ce.default.
ScValType.scvSymbol().value:case ce.default.ScValType.scvString().value:{var n=e.value();if(Buffer.isBuffer(n)||ArrayBuffer.isView(n))try{return new TextDecoder().
decode(n)}catch{return new Uint8Array(n.buffer)}return n}case ce.default.ScValType.scvTimepoint().value:case ce.default.ScValType.scvDuration().value:return new ce.
default.Uint64(e.value()).toBigInt();case ce.default.ScValType.scvError().value:if(e.error().switch().value===ce.default.ScErrorType.sceContract().value)return{
type:"contract",code:e.error().contractCode()};var o=e.error();return{type:"system",code:o.code().value,value:o.code().name};default:return e.value()}}ce.default.
scvSortedMap=function(e){var t=Array.from(e).sort(function(r,n){var o=Gr(r.key()),i=Gr(n.key());switch($t(o)){case"number":case"bigint":return o<i?-1:1;default:
return o.toString().localeCompare(i.toString())}});return ce.default.ScVal.scvMap(t)}});var eh=O(Ut=>{"use strict";Object.defineProperty(Ut,"__esModule",{value:!0});Ut.TransactionBuilder=Ut.TimeoutInfinite=Ut.BASE_FEE=void 0;Ut.isValidDate=Tu;var jn=Ke(),
Zt=Qy(Wt()),G=Qy(J()),RE=Si(),ME=ou(),Xy=it(),wu=mi(),zy=nu(),Wy=iu(),Vn=Oe(),xy=su(),DE=di(),aO=pt(),Kn=$r(),qE=In(),_u=xt(),Hn=Qe();function Qy(e){return e&&e.
__esModule?e:{default:e}}function Xn(e){"@babel/helpers - typeof";return Xn=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:
function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Xn(e)}function Gy(e){return NE(e)||UE(e)||FE(e)||
LE()}function LE(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function FE(e,t){if(e){if(typeof e=="string")return Au(e,t);var r={}.toString.
call(e).slice(8,-1);return r==="Object"&&e.constructor&&(r=e.constructor.name),r==="Map"||r==="Set"?Array.from(e):r==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(r)?Au(e,t):void 0}}function UE(e){if(typeof Symbol<"u"&&e[Symbol.iterator]!=null||e["@@iterator"]!=null)return Array.from(e)}function NE(e){if(Array.isArray(
e))return Au(e)}function Au(e,t){(t==null||t>e.length)&&(t=e.length);for(var r=0,n=Array(t);r<t;r++)n[r]=e[r];return n}function $y(e,t){var r=Object.keys(e);if(Object.
getOwnPropertySymbols){var n=Object.getOwnPropertySymbols(e);t&&(n=n.filter(function(o){return Object.getOwnPropertyDescriptor(e,o).enumerable})),r.push.apply(r,
n)}return r}function Eu(e){for(var t=1;t<arguments.length;t++){var r=arguments[t]!=null?arguments[t]:{};t%2?$y(Object(r),!0).forEach(function(n){jE(e,n,r[n])}):
Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(r)):$y(Object(r)).forEach(function(n){Object.defineProperty(e,n,Object.
getOwnPropertyDescriptor(r,n))})}return e}function jE(e,t,r){return(t=Jy(t))in e?Object.defineProperty(e,t,{value:r,enumerable:!0,configurable:!0,writable:!0}):
e[t]=r,e}function VE(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function Zy(e,t){for(var r=0;r<t.length;r++){var n=t[r];
n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,Jy(n.key),n)}}function KE(e,t,r){return t&&Zy(e.prototype,t),
r&&Zy(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function Jy(e){var t=HE(e,"string");return Xn(t)=="symbol"?t:t+""}function HE(e,t){if(Xn(e)!="ob\
ject"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(Xn(n)!="object")return n;throw new TypeError("@@toPrimitive must r\
eturn a primitive value.")}return(t==="string"?String:Number)(e)}var Yy=Ut.BASE_FEE="100",sO=Ut.TimeoutInfinite=0,uO=Ut.TransactionBuilder=(function(){function e(t){
var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};if(VE(this,e),!t)throw new Error("must specify source account for the transaction");if(r.fee===void 0)
throw new Error("must specify fee for the transaction (in stroops)");this.source=t,this.operations=[],this.baseFee=r.fee,this.timebounds=r.timebounds?Eu({},r.timebounds):
null,this.ledgerbounds=r.ledgerbounds?Eu({},r.ledgerbounds):null,this.minAccountSequence=r.minAccountSequence||null,this.minAccountSequenceAge=r.minAccountSequenceAge||
null,this.minAccountSequenceLedgerGap=r.minAccountSequenceLedgerGap||null,this.extraSigners=r.extraSigners?Gy(r.extraSigners):null,this.memo=r.memo||DE.Memo.none(),
this.networkPassphrase=r.networkPassphrase||null,this.sorobanData=r.sorobanData?new Wy.SorobanDataBuilder(r.sorobanData).build():null}return KE(e,[{key:"addOper\
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
than 2 elements.");return this.extraSigners=Gy(r),this}},{key:"setNetworkPassphrase",value:function(r){return this.networkPassphrase=r,this}},{key:"setSorobanDa\
ta",value:function(r){return this.sorobanData=new Wy.SorobanDataBuilder(r).build(),this}},{key:"addSacTransferOperation",value:function(r,n,o,i){if(BigInt(o)<=0n)
throw new Error("Amount must be a positive integer");if(BigInt(o)>jn.Hyper.MAX_VALUE)throw new Error("Amount exceeds maximum value for i64");if(i){var a=i.instructions,
u=i.readBytes,s=i.writeBytes,p=i.resourceFee,f=4294967295;if(a<=0||a>f)throw new Error("instructions must be greater than 0 and at most ".concat(f));if(u<=0||u>
f)throw new Error("readBytes must be greater than 0 and at most ".concat(f));if(s<=0||s>f)throw new Error("writeBytes must be greater than 0 and at most ".concat(
f));if(p<=0n||p>jn.Hyper.MAX_VALUE)throw new Error("resourceFee must be greater than 0 and at most i64 max")}var d=Vn.StrKey.isValidContract(r);if(!d&&!Vn.StrKey.
isValidEd25519PublicKey(r)&&!Vn.StrKey.isValidMed25519PublicKey(r))throw new Error("Invalid destination address. Must be a valid Stellar address or contract ID.");
if(r===this.source.accountId())throw new Error("Destination cannot be the same as the source account.");var c=n.contractId(this.networkPassphrase),l="transfer",
m=this.source.accountId(),b=[(0,Kn.nativeToScVal)(m,{type:"address"}),(0,Kn.nativeToScVal)(r,{type:"address"}),(0,Kn.nativeToScVal)(o,{type:"i128"})],C=n.isNative(),
S=new G.default.SorobanAuthorizationEntry({credentials:G.default.SorobanCredentials.sorobanCredentialsSourceAccount(),rootInvocation:new G.default.SorobanAuthorizedInvocation(
{function:G.default.SorobanAuthorizedFunction.sorobanAuthorizedFunctionTypeContractFn(new G.default.InvokeContractArgs({contractAddress:_u.Address.fromString(c).
toScAddress(),functionName:l,args:b})),subInvocations:[]})}),D=new G.default.LedgerFootprint({readOnly:[G.default.LedgerKey.contractData(new G.default.LedgerKeyContractData(
{contract:_u.Address.fromString(c).toScAddress(),key:G.default.ScVal.scvLedgerKeyContractInstance(),durability:G.default.ContractDataDurability.persistent()}))],
readWrite:[]});d?(D.readWrite().push(G.default.LedgerKey.contractData(new G.default.LedgerKeyContractData({contract:_u.Address.fromString(c).toScAddress(),key:G.
default.ScVal.scvVec([(0,Kn.nativeToScVal)("Balance",{type:"symbol"}),(0,Kn.nativeToScVal)(r,{type:"address"})]),durability:G.default.ContractDataDurability.persistent()}))),
C||D.readOnly().push(G.default.LedgerKey.account(new G.default.LedgerKeyAccount({accountId:Hn.Keypair.fromPublicKey(n.getIssuer()).xdrPublicKey()})))):C?D.readWrite().
push(G.default.LedgerKey.account(new G.default.LedgerKeyAccount({accountId:Hn.Keypair.fromPublicKey(r).xdrPublicKey()}))):n.getIssuer()!==r&&D.readWrite().push(
G.default.LedgerKey.trustline(new G.default.LedgerKeyTrustLine({accountId:Hn.Keypair.fromPublicKey(r).xdrPublicKey(),asset:n.toTrustLineXDRObject()}))),n.isNative()?
D.readWrite().push(G.default.LedgerKey.account(new G.default.LedgerKeyAccount({accountId:Hn.Keypair.fromPublicKey(m).xdrPublicKey()}))):n.getIssuer()!==m&&D.readWrite().
push(G.default.LedgerKey.trustline(new G.default.LedgerKeyTrustLine({accountId:Hn.Keypair.fromPublicKey(m).xdrPublicKey(),asset:n.toTrustLineXDRObject()})));var k={
instructions:4e5,readBytes:1e3,writeBytes:1e3,resourceFee:BigInt(5e6)},v=new G.default.SorobanTransactionData({resources:new G.default.SorobanResources({footprint:D,
instructions:i?i.instructions:k.instructions,diskReadBytes:i?i.readBytes:k.readBytes,writeBytes:i?i.writeBytes:k.writeBytes}),ext:new G.default.SorobanTransactionDataExt(
0),resourceFee:new G.default.Int64(i?i.resourceFee:k.resourceFee)}),E=qE.Operation.invokeContractFunction({contract:c,function:l,args:b,auth:[S]});return this.setSorobanData(
v),this.addOperation(E)}},{key:"build",value:function(){var r=new Zt.default(this.source.sequenceNumber()).plus(1),n=new Zt.default(this.baseFee).times(this.operations.
length).toNumber(),o={fee:n,seqNum:G.default.SequenceNumber.fromString(r.toString()),memo:this.memo?this.memo.toXDRObject():null};if(this.timebounds===null||typeof this.
timebounds.minTime>"u"||typeof this.timebounds.maxTime>"u")throw new Error("TimeBounds has to be set or you must call setTimeout(TimeoutInfinite).");Tu(this.timebounds.
minTime)&&(this.timebounds.minTime=Math.floor(this.timebounds.minTime.getTime()/1e3)),Tu(this.timebounds.maxTime)&&(this.timebounds.maxTime=Math.floor(this.timebounds.
maxTime.getTime()/1e3)),this.timebounds.minTime=jn.UnsignedHyper.fromString(this.timebounds.minTime.toString()),this.timebounds.maxTime=jn.UnsignedHyper.fromString(
this.timebounds.maxTime.toString());var i=new G.default.TimeBounds(this.timebounds);if(this.hasV2Preconditions()){var a=null;this.ledgerbounds!==null&&(a=new G.
default.LedgerBounds(this.ledgerbounds));var u=this.minAccountSequence||"0";u=G.default.SequenceNumber.fromString(u);var s=jn.UnsignedHyper.fromString(this.minAccountSequenceAge!==
null?this.minAccountSequenceAge.toString():"0"),p=this.minAccountSequenceLedgerGap||0,f=this.extraSigners!==null?this.extraSigners.map(xy.SignerKey.decodeAddress):
[];o.cond=G.default.Preconditions.precondV2(new G.default.PreconditionsV2({timeBounds:i,ledgerBounds:a,minSeqNum:u,minSeqAge:s,minSeqLedgerGap:p,extraSigners:f}))}else
o.cond=G.default.Preconditions.precondTime(i);o.sourceAccount=(0,Xy.decodeAddressToMuxedAccount)(this.source.accountId()),this.sorobanData?(o.ext=new G.default.
TransactionExt(1,this.sorobanData),o.fee=new Zt.default(o.fee).plus(this.sorobanData.resourceFee()).toNumber()):o.ext=new G.default.TransactionExt(0,G.default.Void);
var d=new G.default.Transaction(o);d.operations(this.operations);var c=new G.default.TransactionEnvelope.envelopeTypeTx(new G.default.TransactionV1Envelope({tx:d})),
l=new wu.Transaction(c,this.networkPassphrase);return this.source.incrementSequenceNumber(),l}},{key:"hasV2Preconditions",value:function(){return this.ledgerbounds!==
null||this.minAccountSequence!==null||this.minAccountSequenceAge!==null||this.minAccountSequenceLedgerGap!==null||this.extraSigners!==null&&this.extraSigners.length>
0}}],[{key:"cloneFrom",value:function(r){var n,o=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};if(!(r instanceof wu.Transaction))throw new TypeError(
"expected a 'Transaction', got: ".concat(r));var i=(BigInt(r.sequence)-1n).toString(),a;if(Vn.StrKey.isValidMed25519PublicKey(r.source))a=ME.MuxedAccount.fromAddress(
r.source,i);else if(Vn.StrKey.isValidEd25519PublicKey(r.source))a=new RE.Account(r.source,i);else throw new TypeError("unsupported tx source account: ".concat(r.
source));var u=Math.floor(parseInt(r.fee,10)/r.operations.length),s=new e(a,Eu({fee:(u||Yy).toString(),memo:r.memo,networkPassphrase:r.networkPassphrase,timebounds:r.
timeBounds,ledgerbounds:r.ledgerBounds,minAccountSequence:r.minAccountSequence,minAccountSequenceAge:r.minAccountSequenceAge,minAccountSequenceLedgerGap:r.minAccountSequenceLedgerGap,
extraSigners:(n=r.extraSigners)===null||n===void 0?void 0:n.map(xy.SignerKey.encodeSignerKey)},o));return r._tx.operations().forEach(function(p){return s.addOperation(
p)}),s}},{key:"buildFeeBumpTransaction",value:function(r,n,o,i){var a=o.operations.length,u=new Zt.default(Yy),s=new Zt.default(0),p=o.toEnvelope();if(p.switch().
value===G.default.EnvelopeType.envelopeTypeTx().value){var f,d=p.v1().tx().ext().value();s=new Zt.default((f=d?.resourceFee())!==null&&f!==void 0?f:0)}var c=new Zt.
default(o.fee).minus(s).div(a),l=new Zt.default(n);if(l.lt(c))throw new Error("Invalid baseFee, it should be at least ".concat(c," stroops."));if(l.lt(u))throw new Error(
"Invalid baseFee, it should be at least ".concat(u," stroops."));var m=o.toEnvelope();if(m.switch()===G.default.EnvelopeType.envelopeTypeTxV0()){var b=m.v0().tx(),
C=new G.default.Transaction({sourceAccount:new G.default.MuxedAccount.keyTypeEd25519(b.sourceAccountEd25519()),fee:b.fee(),seqNum:b.seqNum(),cond:G.default.Preconditions.
precondTime(b.timeBounds()),memo:b.memo(),operations:b.operations(),ext:new G.default.TransactionExt(0)});m=new G.default.TransactionEnvelope.envelopeTypeTx(new G.
default.TransactionV1Envelope({tx:C,signatures:m.v0().signatures()}))}var S;typeof r=="string"?S=(0,Xy.decodeAddressToMuxedAccount)(r):S=r.xdrMuxedAccount();var D=new G.
default.FeeBumpTransaction({feeSource:S,fee:G.default.Int64.fromString(l.times(a+1).plus(s).toString()),innerTx:G.default.FeeBumpTransactionInnerTx.envelopeTypeTx(
m.v1()),ext:new G.default.FeeBumpTransactionExt(0)}),k=new G.default.FeeBumpTransactionEnvelope({tx:D,signatures:[]}),v=new G.default.TransactionEnvelope.envelopeTypeTxFeeBump(
k);return new zy.FeeBumpTransaction(v,i)}},{key:"fromXDR",value:function(r,n){return typeof r=="string"&&(r=G.default.TransactionEnvelope.fromXDR(r,"base64")),r.
switch()===G.default.EnvelopeType.envelopeTypeTxFeeBump()?new zy.FeeBumpTransaction(r,n):new wu.Transaction(r,n)}}])})();function Tu(e){return e instanceof Date&&
!isNaN(e)}});var ku=O(ji=>{"use strict";Object.defineProperty(ji,"__esModule",{value:!0});ji.Networks=void 0;var lO=ji.Networks={PUBLIC:"Public Global Stellar Network ; Sept\
ember 2015",TESTNET:"Test SDF Network ; September 2015",FUTURENET:"Test SDF Future Network ; October 2022",SANDBOX:"Local Sandbox Stellar Network ; September 20\
22",STANDALONE:"Standalone Network ; February 2017"}});var rh=O(Vi=>{"use strict";Object.defineProperty(Vi,"__esModule",{value:!0});Vi.Soroban=void 0;function zn(e){"@babel/helpers - typeof";return zn=typeof Symbol==
"function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?
"symbol":typeof t},zn(e)}function XE(e){return GE(e)||xE(e)||WE(e)||zE()}function zE(){throw new TypeError(`Invalid attempt to destructure non-iterable instance\
.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function WE(e,t){if(e){if(typeof e=="string")return Pu(e,t);var r={}.toString.
call(e).slice(8,-1);return r==="Object"&&e.constructor&&(r=e.constructor.name),r==="Map"||r==="Set"?Array.from(e):r==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(r)?Pu(e,t):void 0}}function Pu(e,t){(t==null||t>e.length)&&(t=e.length);for(var r=0,n=Array(t);r<t;r++)n[r]=e[r];return n}function xE(e){if(typeof Symbol<"\
u"&&e[Symbol.iterator]!=null||e["@@iterator"]!=null)return Array.from(e)}function GE(e){if(Array.isArray(e))return e}function $E(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function th(e,t){for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=
!0),Object.defineProperty(e,YE(n.key),n)}}function ZE(e,t,r){return t&&th(e.prototype,t),r&&th(e,r),Object.defineProperty(e,"prototype",{writable:!1}),e}function YE(e){
var t=QE(e,"string");return zn(t)=="symbol"?t:t+""}function QE(e,t){if(zn(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||
"default");if(zn(n)!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var pO=Vi.Soroban=
(function(){function e(){$E(this,e)}return ZE(e,null,[{key:"formatTokenAmount",value:function(r,n){if(r.includes("."))throw new TypeError("No decimals are allow\
ed");var o=r;return n>0&&(n>o.length?o=["0",o.toString().padStart(n,"0")].join("."):o=[o.slice(0,-n),o.slice(-n)].join(".")),o.replace(/(\.\d*?)0+$/,"$1").replace(
/\.$/,".0").replace(/^\./,"0.")}},{key:"parseTokenAmount",value:function(r,n){var o,i=r.split(".").slice(),a=XE(i),u=a[0],s=a[1],p=Pu(a).slice(2);if(p.length)throw new Error(
"Invalid decimal value: ".concat(r));if(s?.length>n)throw new Error('Too many decimal places in "'.concat(r,'": expected at most ').concat(n,", got ").concat(s.
length));var f=BigInt(u+((o=s?.padEnd(n,"0"))!==null&&o!==void 0?o:"0".repeat(n)));return f.toString()}}])})()});var sh=O(Ou=>{"use strict";Object.defineProperty(Ou,"__esModule",{value:!0});Ou.humanizeEvents=nA;var JE=Oe(),nh=$r();function Wn(e){"@babel/helpers - typeof";return Wn=
typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&
t!==Symbol.prototype?"symbol":typeof t},Wn(e)}function oh(e,t){var r=Object.keys(e);if(Object.getOwnPropertySymbols){var n=Object.getOwnPropertySymbols(e);t&&(n=
n.filter(function(o){return Object.getOwnPropertyDescriptor(e,o).enumerable})),r.push.apply(r,n)}return r}function ih(e){for(var t=1;t<arguments.length;t++){var r=arguments[t]!=
null?arguments[t]:{};t%2?oh(Object(r),!0).forEach(function(n){eA(e,n,r[n])}):Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(
r)):oh(Object(r)).forEach(function(n){Object.defineProperty(e,n,Object.getOwnPropertyDescriptor(r,n))})}return e}function eA(e,t,r){return(t=tA(t))in e?Object.defineProperty(
e,t,{value:r,enumerable:!0,configurable:!0,writable:!0}):e[t]=r,e}function tA(e){var t=rA(e,"string");return Wn(t)=="symbol"?t:t+""}function rA(e,t){if(Wn(e)!="\
object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(Wn(n)!="object")return n;throw new TypeError("@@toPrimitive must\
 return a primitive value.")}return(t==="string"?String:Number)(e)}function nA(e){return e.map(function(t){return t.inSuccessfulContractCall?ah(t.event()):ah(t)})}
function ah(e){return ih(ih({},typeof e.contractId=="function"&&e.contractId()!=null&&{contractId:JE.StrKey.encodeContract(e.contractId())}),{},{type:e.type().name,
topics:e.body().value().topics().map(function(t){return(0,nh.scValToNative)(t)}),data:(0,nh.scValToNative)(e.body().value().data())})}});var yh=O(Ki=>{"use strict";Object.defineProperty(Ki,"__esModule",{value:!0});Ki.authorizeEntry=dh;Ki.authorizeInvocation=uA;var Et=aA(J()),lh=Qe(),oA=Oe(),fh=ku(),
uh=Ot(),ph=xt(),iA=$r();function aA(e){return e&&e.__esModule?e:{default:e}}function Bu(){var e,t,r=typeof Symbol=="function"?Symbol:{},n=r.iterator||"@@iterato\
r",o=r.toStringTag||"@@toStringTag";function i(l,m,b,C){var S=m&&m.prototype instanceof u?m:u,D=Object.create(S.prototype);return nt(D,"_invoke",(function(k,v,E){
var q,j,X,B=0,N=E||[],K=!1,z={p:0,n:0,v:e,a:U,f:U.bind(e,4),d:function(x,ne){return q=x,j=0,X=e,z.n=ne,a}};function U(V,x){for(j=V,X=x,t=0;!K&&B&&!ne&&t<N.length;t++){
var ne,oe=N[t],ge=z.p,pe=oe[2];V>3?(ne=pe===x)&&(X=oe[(j=oe[4])?5:(j=3,3)],oe[4]=oe[5]=e):oe[0]<=ge&&((ne=V<2&&ge<oe[1])?(j=0,z.v=x,z.n=oe[1]):ge<pe&&(ne=V<3||oe[0]>
x||x>pe)&&(oe[4]=V,oe[5]=x,z.n=pe,j=0))}if(ne||V>1)return a;throw K=!0,x}return function(V,x,ne){if(B>1)throw TypeError("Generator is already running");for(K&&x===
1&&U(x,ne),j=x,X=ne;(t=j<2?e:X)||!K;){q||(j?j<3?(j>1&&(z.n=-1),U(j,X)):z.n=X:z.v=X);try{if(B=2,q){if(j||(V="next"),t=q[V]){if(!(t=t.call(q,X)))throw TypeError("\
iterator result is not an object");if(!t.done)return t;X=t.value,j<2&&(j=0)}else j===1&&(t=q.return)&&t.call(q),j<2&&(X=TypeError("The iterator does not provide\
 a '"+V+"' method"),j=1);q=e}else if((t=(K=z.n<0)?X:k.call(v,z))!==a)break}catch(oe){q=e,j=1,X=oe}finally{B=1}}return{value:t,done:K}}})(l,b,C),!0),D}var a={};function u(){}
function s(){}function p(){}t=Object.getPrototypeOf;var f=[][n]?t(t([][n]())):(nt(t={},n,function(){return this}),t),d=p.prototype=u.prototype=Object.create(f);
function c(l){return Object.setPrototypeOf?Object.setPrototypeOf(l,p):(l.__proto__=p,nt(l,o,"GeneratorFunction")),l.prototype=Object.create(d),l}return s.prototype=
p,nt(d,"constructor",p),nt(p,"constructor",s),s.displayName="GeneratorFunction",nt(p,o,"GeneratorFunction"),nt(d),nt(d,o,"Generator"),nt(d,n,function(){return this}),
nt(d,"toString",function(){return"[object Generator]"}),(Bu=function(){return{w:i,m:c}})()}function nt(e,t,r,n){var o=Object.defineProperty;try{o({},"",{})}catch{
o=0}nt=function(a,u,s,p){function f(d,c){nt(a,d,function(l){return this._invoke(d,c,l)})}u?o?o(a,u,{value:s,enumerable:!p,configurable:!p,writable:!p}):a[u]=s:(f(
"next",0),f("throw",1),f("return",2))},nt(e,t,r,n)}function ch(e,t,r,n,o,i,a){try{var u=e[i](a),s=u.value}catch(p){return void r(p)}u.done?t(s):Promise.resolve(
s).then(n,o)}function sA(e){return function(){var t=this,r=arguments;return new Promise(function(n,o){var i=e.apply(t,r);function a(s){ch(i,n,o,a,u,"next",s)}function u(s){
ch(i,n,o,a,u,"throw",s)}a(void 0)})}}function dh(e,t,r){return Iu.apply(this,arguments)}function Iu(){return Iu=sA(Bu().m(function e(t,r,n){var o,i,a,u,s,p,f,d,
c,l,m=arguments;return Bu().w(function(b){for(;;)switch(b.n){case 0:if(o=m.length>3&&m[3]!==void 0?m[3]:fh.Networks.FUTURENET,t.credentials().switch().value===Et.
default.SorobanCredentialsType.sorobanCredentialsAddress().value){b.n=1;break}return b.a(2,t);case 1:if(i=Et.default.SorobanAuthorizationEntry.fromXDR(t.toXDR()),
a=i.credentials().address(),a.signatureExpirationLedger(n),u=(0,uh.hash)(Buffer.from(o)),s=Et.default.HashIdPreimage.envelopeTypeSorobanAuthorization(new Et.default.
HashIdPreimageSorobanAuthorization({networkId:u,nonce:a.nonce(),invocation:i.rootInvocation(),signatureExpirationLedger:a.signatureExpirationLedger()})),p=(0,uh.
hash)(s.toXDR()),typeof r!="function"){b.n=3;break}return b.n=2,r(s);case 2:c=b.v,c!=null&&c.signature?(f=Buffer.from(c.signature),d=c.publicKey):(f=Buffer.from(
c),d=ph.Address.fromScAddress(a.address()).toString()),b.n=4;break;case 3:f=Buffer.from(r.sign(p)),d=r.publicKey();case 4:if(lh.Keypair.fromPublicKey(d).verify(
p,f)){b.n=5;break}throw new Error("signature doesn't match payload");case 5:return l=(0,iA.nativeToScVal)({public_key:oA.StrKey.decodeEd25519PublicKey(d),signature:f},
{type:{public_key:["symbol",null],signature:["symbol",null]}}),a.signature(Et.default.ScVal.scvVec([l])),b.a(2,i)}},e)})),Iu.apply(this,arguments)}function uA(e,t,r){
var n=arguments.length>3&&arguments[3]!==void 0?arguments[3]:"",o=arguments.length>4&&arguments[4]!==void 0?arguments[4]:fh.Networks.FUTURENET,i=lh.Keypair.random().
rawPublicKey(),a=new Et.default.Int64(cA(i)),u=n||e.publicKey();if(!u)throw new Error("authorizeInvocation requires publicKey parameter");var s=new Et.default.SorobanAuthorizationEntry(
{rootInvocation:r,credentials:Et.default.SorobanCredentials.sorobanCredentialsAddress(new Et.default.SorobanAddressCredentials({address:new ph.Address(u).toScAddress(),
nonce:a,signatureExpirationLedger:0,signature:Et.default.ScVal.scvVec([])}))});return dh(s,e,t,o)}function cA(e){var t=e.subarray(0,8),r=t[0]<<24|t[1]<<16|t[2]<<
8|t[3],n=t[4]<<24|t[5]<<16|t[6]<<8|t[7],o=BigInt(r>>>0)*BigInt(Math.pow(2,32))+BigInt(n>>>0);return BigInt.asIntN(64,o)}});var Sh=O(Hi=>{"use strict";Object.defineProperty(Hi,"__esModule",{value:!0});Hi.buildInvocationTree=vh;Hi.walkInvocationTree=hA;var lA=pt(),hh=xt(),mh=$r();function xn(e){
"@babel/helpers - typeof";return xn=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol==
"function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},xn(e)}function gh(e,t){var r=Object.keys(e);if(Object.getOwnPropertySymbols){var n=Object.
getOwnPropertySymbols(e);t&&(n=n.filter(function(o){return Object.getOwnPropertyDescriptor(e,o).enumerable})),r.push.apply(r,n)}return r}function fA(e){for(var t=1;t<
arguments.length;t++){var r=arguments[t]!=null?arguments[t]:{};t%2?gh(Object(r),!0).forEach(function(n){pA(e,n,r[n])}):Object.getOwnPropertyDescriptors?Object.defineProperties(
e,Object.getOwnPropertyDescriptors(r)):gh(Object(r)).forEach(function(n){Object.defineProperty(e,n,Object.getOwnPropertyDescriptor(r,n))})}return e}function pA(e,t,r){
return(t=dA(t))in e?Object.defineProperty(e,t,{value:r,enumerable:!0,configurable:!0,writable:!0}):e[t]=r,e}function dA(e){var t=yA(e,"string");return xn(t)=="s\
ymbol"?t:t+""}function yA(e,t){if(xn(e)!="object"||!e)return e;var r=e[Symbol.toPrimitive];if(r!==void 0){var n=r.call(e,t||"default");if(xn(n)!="object")return n;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}function vh(e){var t=e.function(),r={},n=t.value();switch(t.
switch().value){case 0:r.type="execute",r.args={source:hh.Address.fromScAddress(n.contractAddress()).toString(),function:n.functionName(),args:n.args().map(function(p){
return(0,mh.scValToNative)(p)})};break;case 1:case 2:{var o=t.switch().value===2;r.type="create",r.args={};var i=[n.executable(),n.contractIdPreimage()],a=i[0],
u=i[1];if(!!a.switch().value!=!!u.switch().value)throw new Error("creation function appears invalid: ".concat(JSON.stringify(n)," (should be wasm+address or tok\
en+asset)"));switch(a.switch().value){case 0:{var s=u.fromAddress();r.args.type="wasm",r.args.wasm=fA({salt:s.salt().toString("hex"),hash:a.wasmHash().toString(
"hex"),address:hh.Address.fromScAddress(s.address()).toString()},o&&{constructorArgs:n.constructorArgs().map(function(p){return(0,mh.scValToNative)(p)})});break}case 1:
r.args.type="sac",r.args.asset=lA.Asset.fromOperation(u.fromAsset()).toString();break;default:throw new Error("unknown creation type: ".concat(JSON.stringify(a)))}
break}default:throw new Error("unknown invocation type (".concat(t.switch(),"): ").concat(JSON.stringify(t)))}return r.invocations=e.subInvocations().map(function(p){
return vh(p)}),r}function hA(e,t){bh(e,1,t)}function bh(e,t,r,n){r(e,t,n)!==!1&&e.subInvocations().forEach(function(o){return bh(o,t+1,r,e)})}});var qA=O((W,Th)=>{"use strict";Object.defineProperty(W,"__esModule",{value:!0});var hr={xdr:!0,cereal:!0,hash:!0,sign:!0,verify:!0,getLiquidityPoolId:!0,LiquidityPoolFeeV18:!0,
Keypair:!0,UnsignedHyper:!0,Hyper:!0,TransactionBase:!0,Transaction:!0,FeeBumpTransaction:!0,TransactionBuilder:!0,TimeoutInfinite:!0,BASE_FEE:!0,Asset:!0,LiquidityPoolAsset:!0,
LiquidityPoolId:!0,Operation:!0,AuthRequiredFlag:!0,AuthRevocableFlag:!0,AuthImmutableFlag:!0,AuthClawbackEnabledFlag:!0,Account:!0,MuxedAccount:!0,Claimant:!0,
Networks:!0,StrKey:!0,SignerKey:!0,Soroban:!0,decodeAddressToMuxedAccount:!0,encodeMuxedAccountToAddress:!0,extractBaseAddress:!0,encodeMuxedAccount:!0,Contract:!0,
Address:!0};Object.defineProperty(W,"Account",{enumerable:!0,get:function(){return kA.Account}});Object.defineProperty(W,"Address",{enumerable:!0,get:function(){
return DA.Address}});Object.defineProperty(W,"Asset",{enumerable:!0,get:function(){return EA.Asset}});Object.defineProperty(W,"AuthClawbackEnabledFlag",{enumerable:!0,
get:function(){return Gn.AuthClawbackEnabledFlag}});Object.defineProperty(W,"AuthImmutableFlag",{enumerable:!0,get:function(){return Gn.AuthImmutableFlag}});Object.
defineProperty(W,"AuthRequiredFlag",{enumerable:!0,get:function(){return Gn.AuthRequiredFlag}});Object.defineProperty(W,"AuthRevocableFlag",{enumerable:!0,get:function(){
return Gn.AuthRevocableFlag}});Object.defineProperty(W,"BASE_FEE",{enumerable:!0,get:function(){return Uu.BASE_FEE}});Object.defineProperty(W,"Claimant",{enumerable:!0,
get:function(){return OA.Claimant}});Object.defineProperty(W,"Contract",{enumerable:!0,get:function(){return MA.Contract}});Object.defineProperty(W,"FeeBumpTran\
saction",{enumerable:!0,get:function(){return _A.FeeBumpTransaction}});Object.defineProperty(W,"Hyper",{enumerable:!0,get:function(){return Eh.Hyper}});Object.defineProperty(
W,"Keypair",{enumerable:!0,get:function(){return bA.Keypair}});Object.defineProperty(W,"LiquidityPoolAsset",{enumerable:!0,get:function(){return AA.LiquidityPoolAsset}});
Object.defineProperty(W,"LiquidityPoolFeeV18",{enumerable:!0,get:function(){return _h.LiquidityPoolFeeV18}});Object.defineProperty(W,"LiquidityPoolId",{enumerable:!0,
get:function(){return TA.LiquidityPoolId}});Object.defineProperty(W,"MuxedAccount",{enumerable:!0,get:function(){return PA.MuxedAccount}});Object.defineProperty(
W,"Networks",{enumerable:!0,get:function(){return BA.Networks}});Object.defineProperty(W,"Operation",{enumerable:!0,get:function(){return Gn.Operation}});Object.
defineProperty(W,"SignerKey",{enumerable:!0,get:function(){return CA.SignerKey}});Object.defineProperty(W,"Soroban",{enumerable:!0,get:function(){return RA.Soroban}});
Object.defineProperty(W,"StrKey",{enumerable:!0,get:function(){return IA.StrKey}});Object.defineProperty(W,"TimeoutInfinite",{enumerable:!0,get:function(){return Uu.
TimeoutInfinite}});Object.defineProperty(W,"Transaction",{enumerable:!0,get:function(){return wA.Transaction}});Object.defineProperty(W,"TransactionBase",{enumerable:!0,
get:function(){return SA.TransactionBase}});Object.defineProperty(W,"TransactionBuilder",{enumerable:!0,get:function(){return Uu.TransactionBuilder}});Object.defineProperty(
W,"UnsignedHyper",{enumerable:!0,get:function(){return Eh.UnsignedHyper}});Object.defineProperty(W,"cereal",{enumerable:!0,get:function(){return gA.default}});Object.
defineProperty(W,"decodeAddressToMuxedAccount",{enumerable:!0,get:function(){return Xi.decodeAddressToMuxedAccount}});W.default=void 0;Object.defineProperty(W,"\
encodeMuxedAccount",{enumerable:!0,get:function(){return Xi.encodeMuxedAccount}});Object.defineProperty(W,"encodeMuxedAccountToAddress",{enumerable:!0,get:function(){
return Xi.encodeMuxedAccountToAddress}});Object.defineProperty(W,"extractBaseAddress",{enumerable:!0,get:function(){return Xi.extractBaseAddress}});Object.defineProperty(
W,"getLiquidityPoolId",{enumerable:!0,get:function(){return _h.getLiquidityPoolId}});Object.defineProperty(W,"hash",{enumerable:!0,get:function(){return vA.hash}});
Object.defineProperty(W,"sign",{enumerable:!0,get:function(){return wh.sign}});Object.defineProperty(W,"verify",{enumerable:!0,get:function(){return wh.verify}});
Object.defineProperty(W,"xdr",{enumerable:!0,get:function(){return mA.default}});var mA=Ah(J()),gA=Ah(zu()),vA=Ot(),wh=ts(),_h=cs(),bA=Qe(),Eh=Ke(),SA=zo(),wA=mi(),
_A=nu(),Uu=eh(),EA=pt(),AA=Zo(),TA=Jo(),Gn=In(),Cu=di();Object.keys(Cu).forEach(function(e){e==="default"||e==="__esModule"||Object.prototype.hasOwnProperty.call(
hr,e)||e in W&&W[e]===Cu[e]||Object.defineProperty(W,e,{enumerable:!0,get:function(){return Cu[e]}})});var kA=Si(),PA=ou(),OA=ps(),BA=ku(),IA=Oe(),CA=su(),RA=rh(),
Xi=it(),MA=uu(),DA=xt(),Ru=bu();Object.keys(Ru).forEach(function(e){e==="default"||e==="__esModule"||Object.prototype.hasOwnProperty.call(hr,e)||e in W&&W[e]===
Ru[e]||Object.defineProperty(W,e,{enumerable:!0,get:function(){return Ru[e]}})});var Mu=$r();Object.keys(Mu).forEach(function(e){e==="default"||e==="__esModule"||
Object.prototype.hasOwnProperty.call(hr,e)||e in W&&W[e]===Mu[e]||Object.defineProperty(W,e,{enumerable:!0,get:function(){return Mu[e]}})});var Du=sh();Object.keys(
Du).forEach(function(e){e==="default"||e==="__esModule"||Object.prototype.hasOwnProperty.call(hr,e)||e in W&&W[e]===Du[e]||Object.defineProperty(W,e,{enumerable:!0,
get:function(){return Du[e]}})});var qu=iu();Object.keys(qu).forEach(function(e){e==="default"||e==="__esModule"||Object.prototype.hasOwnProperty.call(hr,e)||e in
W&&W[e]===qu[e]||Object.defineProperty(W,e,{enumerable:!0,get:function(){return qu[e]}})});var Lu=yh();Object.keys(Lu).forEach(function(e){e==="default"||e==="_\
_esModule"||Object.prototype.hasOwnProperty.call(hr,e)||e in W&&W[e]===Lu[e]||Object.defineProperty(W,e,{enumerable:!0,get:function(){return Lu[e]}})});var Fu=Sh();
Object.keys(Fu).forEach(function(e){e==="default"||e==="__esModule"||Object.prototype.hasOwnProperty.call(hr,e)||e in W&&W[e]===Fu[e]||Object.defineProperty(W,e,
{enumerable:!0,get:function(){return Fu[e]}})});function Ah(e){return e&&e.__esModule?e:{default:e}}var gO=W.default=Th.exports});var Zn=class extends Error{name="Trial.ObstacleError";fix;constructor(t,r){super(t),this.fix=r}};function UA(e,t,{good:r,wrong:n,fix:o}){return e.findings.push(
t?{level:"good",text:r}:{level:"wrong",text:n,fix:o}),t}function NA(e,t){e.findings.push({level:"note",text:t})}function ju(e){return e.flatMap(({findings:t})=>t).
filter(({level:t})=>t==="wrong").length}import{styleText as Rh}from"node:util";function HA(e){let t=e.isTTY===!0&&!process.env.NO_COLOR;return(r,n)=>t?Rh(r,n):n}function XA(e,t,r){let n=Object.entries(t.facts),o=Math.max(0,...n.map(([i])=>i.
length));return["",`${r("bold",` ${e}  ${t.title}`)}  ${r("dim",`${t.tookMs} ms`)}`,...n.map(([i,a])=>`     ${r("dim",i.padEnd(o))}  ${a}`),...t.findings.flatMap(
i=>Mh(i,r))]}function zA(e,t,r){let n=ju(e),o=n===1?"One thing is wrong":`${n} things are wrong`,i=n>0?[`${r("red",o)}; the fix is beside ${n>1?"each":"it"}.`]:
[];return t?["",...i,`${r("red","Not tried:")} ${t.message}`,`  ${t.fix}`]:n>0?["",...i]:["",r("green","All is well: paid once, served once, and the payment buy\
s nothing else.")]}function Mh(e,t){switch(e.level){case"good":return[`     ${t("green","✓")} ${e.text}`];case"note":return[`     ${t("yellow","·")} ${e.text}`];case"\
wrong":return[`     ${t("red",`✗ ${e.text}`)}`,`       fix: ${e.fix}`]}}var Dh=6e4,Vu=65536;async function GA({url:e,body:t},r){try{return await qh(e,{method:t===void 0?"GET":"POST",headers:{...t!==void 0&&{"content-type":"applicati\
on/json"},...r&&{[r.header]:r.value}},...t!==void 0&&{body:t}})}catch(n){throw new Zn(`${e.origin} does not answer: ${Uh(n)}.`,Nh(n))}}async function qh(e,t={}){
let r=performance.now(),n=await fetch(e,{redirect:"manual",signal:AbortSignal.timeout(Dh),...t,headers:{origin:e.origin,...t.headers}}),{status:o,headers:i}=n,a=await Fh(
n);return{status:o,headers:i,body:a,tookMs:performance.now()-r}}function $A(e,t){return(e.get(t)??"").split(",").map(n=>n.trim().toLowerCase())}function ZA({headers:e,
body:t}){if(e.get("content-type")?.startsWith("application/problem+json"))try{let{type:r,detail:n}=JSON.parse(t);return{type:String(r??""),detail:String(n??"")}}catch{
return}}function Lh(e,t=200){let r=e.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu," ");return r.length>t?`${r.slice(0,t)}…`:r}async function Fh({body:e}){let t=[],
r=0;for await(let n of e??[])if(t.push(n),r+=n.length,r>=Vu)break;return Buffer.concat(t).subarray(0,Vu).toString()}function Uh(e){let t=e instanceof Error?e.cause??
e:e,{code:r,message:n}=t;return Lh(n||r||String(t))}function Nh(e){let{code:t=""}=e.cause??{};return/CERT|SIGNED|ISSUER|VERIFY/.test(t)?"Node does not trust its\
 certificate: set NODE_EXTRA_CA_CERTS to the file of its CA.":"Start the seller, and give the URL of a route that costs something."}export{LA as a,Zn as b,UA as c,NA as d,ju as e,HA as f,XA as g,zA as h,GA as i,qh as j,$A as k,ZA as l,Lh as m,Uh as n,qA as o};
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
