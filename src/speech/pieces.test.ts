import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { piecesOf } from './pieces.js';

describe('a text in pieces', () => {
  it('keeps short sentences together and long texts apart', () => {
    expect(piecesOf(' Hei!\n Mitä kuuluu? ')).to.deep.equal(['Hei! Mitä kuuluu?']);
    const long = 'Tänään on maanantai ja minulla on aamuvuoro. '.repeat(4);
    expect(piecesOf(long).length).to.equal(2);
    expect(piecesOf('')).to.deep.equal([]);
  });

  it('breaks a sentence without end after a comma, else between words, else anywhere', () => {
    const comma = `${'aamu '.repeat(20)}vuoro, ${'ilta '.repeat(20)}`;
    expect(piecesOf(comma)[0]).to.match(/vuoro,$/);
    expect(piecesOf('sana '.repeat(60)).every((piece) => /^sana( sana)*$/.test(piece))).to.equal(
      true,
    );
    expect(piecesOf('a'.repeat(300)).map((piece) => piece.length)).to.deep.equal([120, 120, 60]);
  });

  it('says all of it, in pieces that are short enough', () => {
    const letters = (text: string) => text.replace(/\s/g, '');
    fc.assert(
      fc.property(fc.array(fc.lorem({ maxCount: 40 })), fc.string(), (sentences, odd) => {
        const text = `${sentences.join('. ')} ${odd}`;
        const pieces = piecesOf(text);
        expect(letters(pieces.join(''))).to.equal(letters(text));
        expect(pieces.every((piece) => piece.length <= 120 && piece.length > 0)).to.equal(true);
      }),
    );
  });
});
