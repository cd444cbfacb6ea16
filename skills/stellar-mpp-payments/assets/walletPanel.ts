/** @module The panel of `walletPage.ts` as the browser gets it: markup, style, and a script that needs nothing else. */

const style = `
  .wallet, .wallet form { display: grid; gap: 1rem; }
  .wallet dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.4rem 1rem; }
  .wallet dt { color: var(--mppx-muted); }
  .wallet dd { overflow-wrap: anywhere; }
  .wallet code, .wallet textarea, .wallet input { font-family: ui-monospace, monospace; font-size: 0.85rem; }
  .wallet label { display: grid; gap: 0.3rem; font-weight: 500; }
  .wallet input, .wallet textarea { background: var(--mppx-surface); border: 1px solid var(--mppx-border);
    border-radius: var(--mppx-radius); color: inherit; padding: 0.6rem; width: 100%; }
  .wallet button, .wallet .open { background: var(--mppx-accent); border-radius: var(--mppx-radius);
    color: var(--mppx-background); cursor: pointer; display: block; font-weight: 500; padding: 0.6rem 1rem;
    text-align: center; text-decoration: none; width: 100%; }
  .wallet .plain { background: none; border: 1px solid var(--mppx-border); color: inherit; }
  .wallet button:disabled { cursor: default; opacity: 0.5; }
  .wallet img { background: #fff; border-radius: var(--mppx-radius); justify-self: center; max-width: 26rem; width: 100%; }
  .wallet details { border: 1px solid var(--mppx-border); border-radius: var(--mppx-radius); padding: 0.6rem 1rem; }
  .wallet summary { cursor: pointer; }
  .wallet details > * + * { margin-top: 0.8rem; }
  .wallet [role="status"] { color: var(--mppx-muted); text-align: center; }
  .wallet [role="alert"] { color: var(--mppx-negative); }
  .wallet [role="alert"]:empty { display: none; }`

const markup = `
  <div class="wallet">
    <dl>
      <dt>You pay</dt><dd data-part="amount"></dd>
      <dt>To</dt><dd><code data-part="recipient"></code></dd>
      <dt>Network</dt><dd data-part="network"></dd>
      <dt>Token contract</dt><dd><code data-part="currency"></code></dd>
    </dl>
    <form data-part="ask">
      <label>Account that pays (G…)
        <input name="account" autocomplete="off" autocapitalize="characters" spellcheck="false" required
          pattern="\\s*G[A-Z2-7]{55}\\s*" title="It begins with G and has 56 signs." />
      </label>
      <button data-part="continue">Continue with this account</button>
    </form>
    <p role="alert" data-part="alert"></p>
    <div class="wallet" data-part="sign" hidden>
      <a class="open" data-part="link">Open in a wallet</a>
      <p>Or scan it with the wallet on your phone:</p>
      <img data-part="qr" alt="QR code of the link to the wallet" />
      <p role="status" data-part="status"></p>
      <details>
        <summary>Sign by hand</summary>
        <p>Sign this transaction with any wallet, do not submit it, and paste what comes out.</p>
        <label>Transaction<textarea rows="4" readonly data-part="envelope"></textarea></label>
        <button type="button" class="plain" data-part="copy">Copy</button>
        <form data-part="paste">
          <label>Signed transaction<textarea rows="4" name="xdr" required spellcheck="false"></textarea></label>
          <button>Pay</button>
        </form>
      </details>
    </div>
  </div>`

/** Ids and attributes are those of mppx 0.6 to 0.11, and so is the way a credential goes: a worker that adds it once. */
const script = `(() => {
  const offers = JSON.parse(document.getElementById('__MPPX_DATA__').textContent)
  const id = document.currentScript.getAttribute('data-mppx-challenge-id')
  const offer = offers[id] ?? Object.values(offers).find(({ challenge }) => challenge.method === 'stellar')
  const { challenge, config, formattedAmount } = offer
  const root = document.getElementById(offer.rootId)
  root.append(document.getElementById('wallet-panel').content.cloneNode(true))
  const part = (name) => root.querySelector('[data-part="' + name + '"]')
  const show = { ...challenge.request, amount: formattedAmount, network: config.network }
  for (const name of ['amount', 'network', 'recipient', 'currency']) part(name).textContent = show[name]
  const say = (refusal = '') => {
    if (refusal && part('alert').textContent !== refusal) setTimeout(() => part('alert').scrollIntoView({ block: 'nearest' }))
    part('alert').textContent = refusal
  }
  let round = 0

  const ask = async (path, options = {}) => {
    const response = await fetch(path, options)
    const answer = await response.json().catch(() => ({}))
    if (!response.ok) throw new Error(answer.error ?? 'The server answered ' + response.status + '. Try again.')
    return answer
  }
  const onSubmit = (name, act) => part(name).addEventListener('submit', async (event) => {
    event.preventDefault()
    const button = event.target.querySelector('button')
    button.disabled = true
    say()
    try { await act(new FormData(event.target)) } catch (error) { say(error.message) }
    button.disabled = false
  })

  onSubmit('ask', async (form) => {
    const body = JSON.stringify({ account: form.get('account').trim(), challenge })
    const headers = { 'Content-Type': 'application/json' }
    const made = await ask(config.path + '/transactions', { method: 'POST', headers, body })
    part('qr').src = 'data:image/svg+xml,' + encodeURIComponent(made.qr)
    part('link').href = made.uri
    part('envelope').value = made.envelope
    part('paste').action = made.callback
    part('sign').hidden = false
    part('continue').className = 'plain'
    part('continue').textContent = 'Use another account'
    part('status').textContent = 'Waiting for your wallet. Network fee: at most ' + made.feeStroops / 1e7 + ' XLM.'
    void watch(made.ticket, ++round)
  })
  onSubmit('paste', (form) => ask(part('paste').action, { method: 'POST', body: new URLSearchParams(form) }))
  part('copy').addEventListener('click', async () => {
    part('envelope').select()
    await navigator.clipboard?.writeText(part('envelope').value).catch(() => {})
  })

  async function watch(ticket, mine) {
    while (mine === round && root.isConnected) {
      const found = await ask(config.path + '/transactions/' + ticket).catch((error) => ({ refusal: error.message }))
      if (mine !== round) return
      if (found.refusal) say(found.refusal)
      if (found.state === 'signed') return present(found.authorization).catch((error) => say(error.message))
      await new Promise((resolve) => setTimeout(resolve, 1000))
    }
  }
  async function present(credential) {
    part('status').textContent = 'Signed. Paying…'
    say()
    if (!navigator.serviceWorker) throw new Error('Pages that take payments need https.')
    const url = new URL(location.href)
    url.searchParams.set('__mppx_worker', '')
    const registration = await navigator.serviceWorker.register(url.pathname + url.search)
    const coming = registration.installing ?? registration.waiting
    // One of an earlier payment may be active, and keep a newer one waiting: it does as well.
    const worker = await new Promise((resolve) => {
      const look = () => { if (registration.active?.state === 'activated') resolve(registration.active) }
      for (const one of [coming, registration.active]) one?.addEventListener('statechange', look)
      look()
    })
    await new Promise((resolve) => {
      const channel = new MessageChannel()
      channel.port1.onmessage = resolve
      worker.postMessage({ credential }, [channel.port2])
    })
    location.reload()
  }
})()`

/** `content` of a method's `html`. mppx marks the script with the challenge that it is for. */
export const walletPanel = `<style>${style}</style><template id="wallet-panel">${markup}</template><script>${script}</script>`
