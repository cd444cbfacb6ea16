import { Store } from '@stellar/mpp/charge/server'
import express from 'express'
import { cors, paid } from '../../../skills/stellar-mpp-payments/assets/expressSeller.ts'
import { walletRoutes } from '../../../skills/stellar-mpp-payments/assets/expressWallet.ts'
import { escapeHtml, htmlPage } from '../../../skills/stellar-mpp-payments/assets/htmlPage.ts'
import { keepSales } from '../../../skills/stellar-mpp-payments/assets/keptSales.ts'
import { createNetwork } from '../../../skills/stellar-mpp-payments/assets/network.ts'
import {
  pageTheme,
  withPaymentPage,
} from '../../../skills/stellar-mpp-payments/assets/paymentPage.ts'
import { createSeller } from '../../../skills/stellar-mpp-payments/assets/seller.ts'
import { createWalletPage } from '../../../skills/stellar-mpp-payments/assets/walletPage.ts'

const { MPP_SECRET_KEY, PUBLIC_URL, STELLAR_RECIPIENT, STELLAR_RPC_URL } = process.env
const network = createNetwork('stellar:testnet', STELLAR_RPC_URL)
const recipient = STELLAR_RECIPIENT ?? ''
const secretKey = MPP_SECRET_KEY ?? ''
const publicUrl = PUBLIC_URL ?? 'https://api.example.com'
const store = Store.memory()

// #region seller
const wallet = createWalletPage({ network, secretKey, publicUrl, theme: pageTheme })
const { withPanel } = wallet
const sold = createSeller({ network, recipient, secretKey, store, withPanel })
const seller = withPaymentPage(keepSales(sold, { network, store }))

export const app = express().use(cors(), walletRoutes(wallet))
app.get('/weather', paid(seller, { amount: '0.01' }), (_request, response) => {
  const sky = 'sunny'
  const { body, headers } = htmlPage('Weather', `<p>It is ${escapeHtml(sky)}.</p>`)
  response.format({
    json: () => response.json({ sky }), // first: for who does not say what it accepts
    html: () => response.set(headers).send(body),
  })
})
// #endregion seller
