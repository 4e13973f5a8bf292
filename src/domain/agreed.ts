import { isOn } from './module.ts'
import type { Network } from './network.ts'

/** Whether texts of a network may go to the service at this host: its coordination has agreed to this one, and it stays. */
export const isAgreed = (network: Network, host: string | undefined): host is string =>
  host !== undefined &&
  isOn(network, 'bymeaning') &&
  network.service === host &&
  network.closing === undefined
