export * as Localnet from './Localnet.ts'
