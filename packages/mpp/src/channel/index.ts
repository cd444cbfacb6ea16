/** The channel intent, for those who build their own client or server. */
export { channel } from './Methods.ts'
