import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { drift, render } from './manifests.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const region = '<!-- install: npm run manifests -->\n<!-- /install -->'
const pack = { name: 'a-pack', version: '1.2.3', description: 'What it is' }
const skill = '---\nname: pay\ndescription: "Pay for things. Use when paying."\n---\n'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'manifests-'))
  mkdirSync(join(folder, 'skills', 'pay'), { recursive: true })
  cpSync(join(root, 'install.sh'), join(folder, 'install.sh'))
  write('README.md', region)
  write('package.json', JSON.stringify(pack))
  write('skills/pay/SKILL.md', skill)
})

afterEach(() => rmSync(folder, { recursive: true }))

function write(path: string, text: string): void {
  writeFileSync(join(folder, path), text)
}

function file(path: string): string {
  return render(folder).get(path) ?? ''
}

describe('manifests', () => {
  test('behavior: this repository has no drift', () => {
    expect(drift(root, render(root))).toEqual([])
  })

  test.each([
    '.claude-plugin/plugin.json',
    '.codex-plugin/plugin.json',
    '.cursor-plugin/plugin.json',
    'gemini-extension.json',
  ])('behavior: %s says what package.json says', (path) => {
    expect(JSON.parse(file(path))).toMatchObject(pack)
  })

  test('behavior: an address appears everywhere once it is known, and nowhere before', () => {
    expect(file('install.sh')).toContain("REPO=''")
    expect(file('.claude-plugin/plugin.json')).not.toContain('repository')
    expect(file('README.md')).toContain('npx skills add /path/to/this/checkout')
    const repository = { type: 'git', url: 'git+https://github.com/owner/name.git' }
    write('package.json', JSON.stringify({ ...pack, repository }))
    const address = 'https://github.com/owner/name'
    expect(file('install.sh')).toContain(`REPO='${address}'`)
    expect(JSON.parse(file('.codex-plugin/plugin.json'))).toMatchObject({ repository: address })
    expect(file('README.md')).toContain(
      'curl -fsSL https://raw.githubusercontent.com/owner/name/v1.2.3/install.sh | sh',
    )
    expect(file('README.md')).toContain('npx skills add owner/name')
  })

  test('behavior: the installer carries the version', () => {
    expect(file('install.sh')).toContain("  VERSION='1.2.3'\n")
  })

  test("behavior: the sums name the skills' files and nothing else", () => {
    write('skills/pay/.DS_Store', 'x')
    write('skills/SHA256SUMS', 'old')
    expect(file('skills/SHA256SUMS')).toMatch(/^[0-9a-f]{64} {2}pay\/SKILL\.md\n$/)
  })

  test('behavior: the rules are short and name each skill', () => {
    expect(file('.cursorrules').split('\n').length).toBeLessThanOrEqual(10)
    expect(file('.cursorrules')).toContain('- pay/SKILL.md: Pay for things.\n')
  })

  test('behavior: a changed skill is drift', () => {
    for (const [path, text] of render(folder)) {
      mkdirSync(join(folder, path, '..'), { recursive: true })
      write(path, text)
    }
    expect(drift(folder, render(folder))).toEqual([])
    write('skills/pay/SKILL.md', `${skill}more\n`)
    expect(drift(folder, render(folder))).toEqual(['skills/SHA256SUMS'])
  })

  test.each([
    ['package.json has no version', { ...pack, version: undefined }],
    ['wanted https://HOST/OWNER/NAME', { ...pack, repository: "https://x/'; rm -rf ~" }],
  ])('error: %s', (message, json) => {
    write('package.json', JSON.stringify(json))
    expect(() => render(folder)).toThrow(message)
  })

  test('error: a skill without a description in one line', () => {
    write('skills/pay/SKILL.md', '---\nname: pay\n---\n')
    expect(() => render(folder)).toThrow('no description in one line')
  })
})
