import type { Benchmark } from '#domain/benchmark/benchmark.ts';

/** Why nobody can be told from this. */
export function WhatProtectsWhom({ rules }: Pick<Benchmark, 'rules'>) {
  return (
    <section className="benchmark-section benchmark-words">
      <h2>What protects whom</h2>
      <ul>
        <li>
          <strong>The other services:</strong> the file names none of them. It says nothing about
          fewer than {rules.minimum}, rounds how many there are to the nearest{' '}
          {rules.servicesRoundedTo}, and leaves some out of a figure where they could be singled
          out.
        </li>
        <li>
          <strong>Your service:</strong> your scores and the benchmark meet on this device alone.
          The benchmark is in no backup, and your place in it is in no file.
        </li>
        <li>
          <strong>The people who spoke:</strong> what your summary does not show, as too few people
          said it, is not shown or counted here.
        </li>
      </ul>
    </section>
  );
}
