/**
 * The Soroban settings of the network: testnet's figures, as CONFIG_SETTING ledger entries.
 *
 * @see stellar-core `soroban-settings/testnet_settings_upgrade.json` (Apache-2.0), August 2026
 */
import { xdr } from '@stellar/stellar-base'
import { cpuInstructions, memoryBytes } from './CostParameters.ts'
import * as Entry from './Entry.ts'
import type { LedgerKey } from './LedgerKey.ts'
import * as Key from './LedgerKey.ts'

/** Limits of one transaction; sizes in bytes. */
export const limits = {
  txMaxInstructions: 400_000_000,
  txMemoryLimit: 41_943_040,
  txMaxDiskReadEntries: 200,
  txMaxDiskReadBytes: 200_000,
  txMaxWriteLedgerEntries: 200,
  txMaxWriteBytes: 132_096,
  txMaxFootprintEntries: 400,
  txMaxSizeBytes: 132_096,
  txMaxContractEventsSizeBytes: 16_384,
  maxContractSizeBytes: 131_072,
  dataKeySizeBytes: 250,
  dataEntrySizeBytes: 65_536,
} as const

/** Lifetimes of contract entries, in ledgers. */
export const stateArchival = {
  maxEntryTtl: 3_110_400,
  minTemporaryTtl: 720,
  minPersistentTtl: 120_960,
} as const

/** Size of all live contract state that fees are computed from; so small that rent is at its floor. */
const liveStateBytes = 1_000_000_000

/** The CONFIG_SETTING entries that the host reads, by ledger key. */
export function entries(
  sequence: number,
): [LedgerKey, { entry: Uint8Array; liveUntil: undefined }][] {
  return settings().map((setting) => {
    const key = xdr.LedgerKey.configSetting(
      new xdr.LedgerKeyConfigSetting({ configSettingId: setting.switch() }),
    )
    return [Key.from(key), Entry.encode(sequence, xdr.LedgerEntryData.configSetting(setting))]
  })
}

function settings(): xdr.ConfigSettingEntry[] {
  const setting = xdr.ConfigSettingEntry
  return [
    setting.configSettingContractMaxSizeBytes(limits.maxContractSizeBytes),
    setting.configSettingContractComputeV0(compute()),
    setting.configSettingContractLedgerCostV0(ledgerCost()),
    setting.configSettingContractLedgerCostExtV0(
      new xdr.ConfigSettingContractLedgerCostExtV0({
        txMaxFootprintEntries: limits.txMaxFootprintEntries,
        feeWrite1Kb: int64(875),
      }),
    ),
    setting.configSettingContractHistoricalDataV0(
      new xdr.ConfigSettingContractHistoricalDataV0({ feeHistorical1Kb: int64(4_059) }),
    ),
    setting.configSettingContractEventsV0(
      new xdr.ConfigSettingContractEventsV0({
        txMaxContractEventsSizeBytes: limits.txMaxContractEventsSizeBytes,
        feeContractEvents1Kb: int64(5_000),
      }),
    ),
    setting.configSettingContractBandwidthV0(
      new xdr.ConfigSettingContractBandwidthV0({
        ledgerMaxTxsSizeBytes: 266_240,
        txMaxSizeBytes: limits.txMaxSizeBytes,
        feeTxSize1Kb: int64(406),
      }),
    ),
    setting.configSettingContractCostParamsCpuInstructions(costParameters(cpuInstructions)),
    setting.configSettingContractCostParamsMemoryBytes(costParameters(memoryBytes)),
    setting.configSettingContractDataKeySizeBytes(limits.dataKeySizeBytes),
    setting.configSettingContractDataEntrySizeBytes(limits.dataEntrySizeBytes),
    setting.configSettingStateArchival(archival()),
    setting.configSettingContractExecutionLanes(
      new xdr.ConfigSettingContractExecutionLanesV0({ ledgerMaxTxCount: 2_000 }),
    ),
    setting.configSettingLiveSorobanStateSizeWindow(
      Array.from({ length: 30 }, () => xdr.Uint64.fromString(String(liveStateBytes))),
    ),
    setting.configSettingContractParallelComputeV0(
      new xdr.ConfigSettingContractParallelComputeV0({ ledgerMaxDependentTxClusters: 2 }),
    ),
  ]
}

function compute(): xdr.ConfigSettingContractComputeV0 {
  return new xdr.ConfigSettingContractComputeV0({
    ledgerMaxInstructions: int64(580_000_000),
    txMaxInstructions: int64(limits.txMaxInstructions),
    feeRatePerInstructionsIncrement: int64(7),
    txMemoryLimit: limits.txMemoryLimit,
  })
}

function ledgerCost(): xdr.ConfigSettingContractLedgerCostV0 {
  return new xdr.ConfigSettingContractLedgerCostV0({
    ledgerMaxDiskReadEntries: 1_000,
    ledgerMaxDiskReadBytes: 400_000,
    ledgerMaxWriteLedgerEntries: 1_000,
    ledgerMaxWriteBytes: 286_720,
    txMaxDiskReadEntries: limits.txMaxDiskReadEntries,
    txMaxDiskReadBytes: limits.txMaxDiskReadBytes,
    txMaxWriteLedgerEntries: limits.txMaxWriteLedgerEntries,
    txMaxWriteBytes: limits.txMaxWriteBytes,
    feeDiskReadLedgerEntry: int64(1_563),
    feeWriteLedgerEntry: int64(2_500),
    feeDiskRead1Kb: int64(447),
    sorobanStateTargetSizeBytes: int64(4_000_000_000),
    rentFee1KbSorobanStateSizeLow: int64(-17_000),
    rentFee1KbSorobanStateSizeHigh: int64(10_000),
    sorobanStateRentFeeGrowthFactor: 5_000,
  })
}

function archival(): xdr.StateArchivalSettings {
  return new xdr.StateArchivalSettings({
    maxEntryTtl: stateArchival.maxEntryTtl,
    minTemporaryTtl: stateArchival.minTemporaryTtl,
    minPersistentTtl: stateArchival.minPersistentTtl,
    persistentRentRateDenominator: int64(1_215),
    tempRentRateDenominator: int64(2_430),
    maxEntriesToArchive: 1_000,
    liveSorobanStateSizeWindowSampleSize: 30,
    liveSorobanStateSizeWindowSamplePeriod: 64,
    evictionScanSize: 500_000,
    startingEvictionScanLevel: 7,
  })
}

function costParameters(
  rows: readonly (readonly [number, number])[],
): xdr.ContractCostParamEntry[] {
  return rows.map(
    ([constTerm, linearTerm]) =>
      new xdr.ContractCostParamEntry({
        ext: new xdr.ExtensionPoint(0),
        constTerm: int64(constTerm),
        linearTerm: int64(linearTerm),
      }),
  )
}

function int64(value: number): xdr.Int64 {
  return xdr.Int64.fromString(String(value))
}
