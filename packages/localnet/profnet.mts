import * as Localnet from './src/Localnet.ts'
const net = await Localnet.start({ port: 8123 })
process.on('SIGTERM', () => void net.stop().then(() => process.exit(0)))
