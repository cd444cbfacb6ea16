// #region read
import { Challenge } from 'mppx'

/** What a route costs, without paying for it. */
export async function inspect(url: string) {
  const response = await fetch(url)
  if (response.status !== 402) throw new Error(`${response.status} is no 402.`)
  return Challenge.fromResponseList(response).map(({ method, intent, request, expires }) => {
    return { method, intent, request, expires }
  })
}
// #endregion read
