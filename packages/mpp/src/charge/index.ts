/** The charge intent, for those who build their own client or server. */
export { charge } from './Methods.ts'
