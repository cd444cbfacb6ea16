/** A user's project as it lies on disk: its manifest, its environment, its own sources. Read, never written. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import util from 'node:util'
import * as Sources from './Sources.ts'

/** Variables by name; empty ones count as absent. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The project of a folder. */
export type Project = {
  folder: string
  /** `package.json`; `undefined` when there is none that can be read. */
  manifest: Manifest | undefined
  /** As programs see it: what was exported wins over `.env`. */
  env: Environment
  /** What was exported alone. */
  exported: Environment
  /** What stands in `.env` alone. */
  envFile: Environment
  sources: readonly Sources.Source[]
}

/** What is read of a `package.json`. */
export type Manifest = {
  version?: string
  type?: string
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

/** Reads a project. */
export function read(folder: string, exported: Environment): Project {
  const envFile = readEnvFile(folder)
  return {
    folder,
    manifest: readManifest(folder),
    env: { ...withoutEmpty(envFile), ...withoutEmpty(exported) },
    exported,
    envFile,
    sources: Sources.read(folder),
  }
}

/** The `package.json` of a folder; `undefined` when there is none that can be read. */
export function readManifest(folder: string): Manifest | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  } catch {
    return undefined
  }
}

/** What stands in `.env` of a folder. */
export function readEnvFile(folder: string): Environment {
  const file = join(folder, '.env')
  // Before Node 20.12 there is no parser; nothing but that version is reported then.
  return existsSync(file) ? { ...util.parseEnv?.(readFileSync(file, 'utf8')) } : {}
}

/** Whether the project takes payments, by its environment or its code. */
export function sells({ env, sources }: Project): boolean {
  if (env.MPP_SECRET_KEY || env.STELLAR_RECIPIENT) return true
  return Sources.find(sources, /charge\/server|channel\/server|create(Channel)?Seller\(/).length > 0
}

function withoutEmpty(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value))
}
