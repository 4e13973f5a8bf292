import type { Network } from '../domain/network.ts'
import type { Organization } from '../domain/organization.ts'
import type { Reader } from '../reader.ts'
import { sentences } from '../sentences.ts'
import { speak } from '../words.ts'

/** Who speaks: the organization acted for, else the network's coordination. */
export const speakerName = (
  acting: Pick<Organization, 'name'> | undefined,
  network: Pick<Network, 'name'>,
  reader: Pick<Reader, 'locale' | 'tone'>,
): string => acting?.name ?? speak(sentences, reader).coordination(network)
