/** What this process is told: its environment, and the file `.env`. */
import { existsSync } from 'node:fs'

if (existsSync('.env')) process.loadEnvFile('.env')

/** A variable that must be there. Without it the process ends, and says so. */
export function required(name: string): string {
  return process.env[name] || fail(`${name} is not set.`)
}

/** A variable, or what it is when nobody says. */
export function optional(name: string, fallback: string): string {
  return process.env[name] || fallback
}

/** Ends the process with a sentence, not with a stack. */
export function fail(sentence: string): never {
  console.error(`${sentence}\nSee .env.example.`)
  process.exit(1)
}
