import { Refusal } from '../refusal.ts'
import type { Redeem } from './redeem.ts'

export const redeemInvitation: Redeem = async () => {
  throw new Refusal('failed')
}
