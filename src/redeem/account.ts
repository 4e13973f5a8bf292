import { Refusal } from '../refusal.ts'
import type { Redeem } from './redeem.ts'

export const redeemAccount: Redeem = async () => {
  throw new Refusal('failed')
}
