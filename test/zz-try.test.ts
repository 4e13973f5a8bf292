import { test } from 'vitest'
import { openBot } from './calling.ts'
import { everything } from './given.ts'
import { listed } from './world.ts'

test('try', async () => {
  const { says, deliverDue, delivered, clock } = await openBot([
    ...everything,
    listed('WL-3J3J3J', 'asztalos', { kind: 'request', title: 'Eichenbretter' }),
  ])
  const { toText } = await import('../src/card.ts')
  let n = 0
  const flush = async () => {
    await deliverDue()
    for (const d of delivered.slice(n))
      if ('card' in d)
        console.log(
          '   →',
          d.to,
          ('reference' in d ? '(redraw) ' : '') + toText(d.card).replaceAll('\n', '\n      '),
        )
    n = delivered.length
  }
  const say = async (who: string, text: string) => {
    clock.turn(5)
    const r = await says(who, text)
    console.log(`${who}> ${text}\n${r?.text}`)
    await flush()
  }
  await flush()
  await say('bence', 'Unsere Antwort auf das Heu: könnten am Freitag')
  await say('bence', '2')
  await say('bence', 'ich ziehe meine Antwort auf das Heu zurück')
  await say('bence', 'reply to Heu: could come on Friday')
  await say('bence', '2')
  await say('bence', 'I withdraw my reply to Heu')
  await say('bence', 'válaszolok a Heura: pénteken elvisszük')
  await say('bence', '2')
  await say('bence', 'visszavonom a válaszomat a Heura')
  await say('bence', 'schreib dem Ökohof: wir kommen um 9')
  await say('bence', 'tell Ökohof: we come at 9')
  await say('bence', 'üzenem az Ökohofnak: 9-kor jövünk')
  await say('bence', 'schreib der Fähre: wir kommen um 9')
  await say('anna', 'verweisen Fähre')
  await say('anna', '1')
  await say('anna', 'ja')
  await say('anna', 'wir nicht, aber fragen Sie die Fähre Pevestorf')
  await say('anna', 'zu Eichenbretter: wir nicht, aber fragen Sie die Fähre')
  await say('anna', 'ja')
  await say('anna', 'for Eichenbretter: not us, but ask the Fähre')
  await say('anna', 'yes')
  await say('anna', 'Steghoz mi nem, de kérdezzék meg az Asztalost')
  await say('anna', 'igen')
  await say('kora', 'was ist zu tun?')
})
