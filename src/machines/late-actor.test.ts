import { expect } from '@open-wc/testing';
import { createActor, createMachine, setup } from 'xstate';
import { lateActor } from './late-actor.js';

type Told = { readonly type: 'arrived' } | { readonly type: 'left' };

const guestMachine = createMachine({
  initial: 'here',
  states: {
    here: {
      on: {
        'guest.done': 'gone',
        'guest.failed': {
          actions: () => {
            throw new Error('a fault');
          },
        },
      },
    },
    gone: { type: 'final' },
  },
});
const newGuest = () => createActor(guestMachine);
type Guest = ReturnType<typeof newGuest>;

/** A machine that has the guest over while it is open. */
function host(open: () => Promise<Guest | undefined>) {
  const told: string[] = [];
  const tell = ({ event }: { event: Told }) => void told.push(event.type);
  const machine = setup({
    types: { events: {} as Told },
    actors: {
      guest: lateActor<Guest, Told>(
        () => ({ type: 'arrived' }),
        () => ({ type: 'left' }),
      ),
    },
  }).createMachine({
    invoke: { src: 'guest', input: () => open },
    on: { arrived: { actions: tell }, left: { actions: tell } },
  });
  return { actor: createActor(machine).start(), told };
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve));

describe('an actor that comes late', () => {
  it('is started, told of, and told of again when it has ended', async () => {
    const guest = newGuest();
    const { told } = host(() => Promise.resolve(guest));
    await aMoment();
    guest.send({ type: 'guest.done' });
    expect(told).to.deep.equal(['arrived', 'left']);
  });

  it('is stopped with who runs it, and is not told of then', async () => {
    const guest = newGuest();
    const { actor, told } = host(() => Promise.resolve(guest));
    await aMoment();
    actor.stop();
    expect(guest.getSnapshot().status).to.equal('stopped');
    expect(told).to.deep.equal(['arrived']);
  });

  it('is not started for who has left before it came', async () => {
    const guest = newGuest();
    let give: (guest: Guest) => void = () => undefined;
    const { actor, told } = host(() => new Promise((resolve) => (give = resolve)));
    actor.stop();
    give(guest);
    await aMoment();
    guest.send({ type: 'guest.done' });
    expect([guest.getSnapshot().value, told]).to.deep.equal(['here', []]);
  });

  const absent: readonly (readonly [string, () => Promise<undefined>])[] = [
    ['there is none', () => Promise.resolve(undefined)],
    ['it cannot be loaded', () => Promise.reject(new Error('gone'))],
  ];
  for (const [name, open] of absent) {
    it(`is told of as having left when ${name}`, async () => {
      const { told } = host(open);
      await aMoment();
      expect(told).to.deep.equal(['left']);
    });
  }

  it('is told of as having left when it breaks', async () => {
    const guest = newGuest();
    const { told } = host(() => Promise.resolve(guest));
    await aMoment();
    guest.send({ type: 'guest.failed' });
    expect(told).to.deep.equal(['arrived', 'left']);
  });
});
