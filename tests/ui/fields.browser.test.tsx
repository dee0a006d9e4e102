import { useForm } from 'react-hook-form';
import { describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { CheckboxField } from '#ui/CheckboxField.tsx';
import { CheckboxGroup } from '#ui/CheckboxGroup.tsx';
import { DateField } from '#ui/DateField.tsx';
import { FileField } from '#ui/FileField.tsx';
import { NumberField } from '#ui/NumberField.tsx';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { TextField } from '#ui/TextField.tsx';
import '#ui/styles/main.scss';

const texts = { name: 'fruit', hint: 'A hint', error: 'Choose something' };
const options = [
  { value: 'apple', label: 'Apple' },
  { value: 'pear', label: 'Pear', hint: 'Green' },
];

describe('label, hint and error belong to the field', () => {
  test.each([
    ['TextField', <TextField key="f" label="Fruit" {...texts} />],
    ['TextArea', <TextArea key="f" label="Fruit" {...texts} />],
    ['SelectField', <SelectField key="f" label="Fruit" options={options} {...texts} />],
    ['DateField', <DateField key="f" label="Fruit" {...texts} />],
    ['NumberField', <NumberField key="f" label="Fruit" {...texts} />],
  ])('%s', async (_, field) => {
    await render(field);
    const control = page.getByLabelText('Fruit');
    await expect.element(control).toHaveAccessibleDescription('A hint Error: Choose something');
    await expect.element(control).toBeInvalid();
    await expect.element(control).toHaveAttribute('id', 'field-fruit');
  });

  test.each([
    ['RadioGroup', <RadioGroup key="f" legend="Fruit" options={options} {...texts} />],
    ['CheckboxGroup', <CheckboxGroup key="f" legend="Fruit" options={options} {...texts} />],
  ])('%s', async (_, group) => {
    await render(group);
    await expect
      .element(page.getByRole('group', { name: 'Fruit' }))
      .toHaveAccessibleDescription('A hint Error: Choose something');
    await expect.element(page.getByLabelText('Apple')).toHaveAttribute('id', 'field-fruit');
    await expect.element(page.getByLabelText('Pear')).toHaveAccessibleDescription('Green');
  });

  test('CheckboxField', async () => {
    await render(<CheckboxField label="Fruit" {...texts} />);
    await expect
      .element(page.getByRole('checkbox', { name: 'Fruit' }))
      .toHaveAccessibleDescription('A hint Error: Choose something');
  });

  test('without hint and error there is nothing to describe', async () => {
    await render(<TextField label="Fruit" name="fruit" />);
    await expect.element(page.getByLabelText('Fruit')).not.toHaveAttribute('aria-describedby');
    await expect.element(page.getByLabelText('Fruit')).not.toHaveAttribute('aria-invalid');
  });
});

function WholeForm({ onSend }: { onSend: (values: object) => void }) {
  const { register, handleSubmit } = useForm({
    defaultValues: { words: 'a', story: '', one: 'pear', some: ['apple'], tick: true, list: '' },
  });
  return (
    <form onSubmit={(event) => void handleSubmit((values) => onSend(values))(event)}>
      <TextField label="Words" {...register('words')} />
      <TextArea label="Story" {...register('story')} />
      <RadioGroup legend="One" options={options} {...register('one')} />
      <CheckboxGroup legend="Some" options={options} {...register('some')} />
      <CheckboxField label="Tick" {...register('tick')} />
      <SelectField label="List" placeholder="Choose" options={options} {...register('list')} />
      <button type="submit">Send</button>
    </form>
  );
}

test('every field takes what register gives', async () => {
  const onSend = vi.fn();
  await render(<WholeForm onSend={onSend} />);
  await page.getByLabelText('Words').fill('b');
  await page.getByLabelText('Story').fill('long');
  await page.getByRole('group', { name: 'Some' }).getByLabelText('Pear').click();
  await page.getByLabelText('List').selectOptions('apple');
  await page.getByRole('button', { name: 'Send' }).click();
  await vi.waitFor(() => expect(onSend).toHaveBeenCalled());
  expect(onSend.mock.lastCall).toEqual([
    {
      words: 'b',
      story: 'long',
      one: 'pear',
      some: ['apple', 'pear'],
      tick: true,
      list: 'apple',
    },
  ]);
});

test('a text area grows with its text', async () => {
  await render(<TextArea label="Story" />);
  const area = page.getByLabelText('Story').element();
  const before = area.clientHeight;
  await page.getByLabelText('Story').fill('line\n'.repeat(12));
  expect(area.clientHeight).toBeGreaterThan(before);
});

test('a character count advises and does not cut off', async () => {
  await render(<TextArea label="Story" countTo={5} defaultValue="four" />);
  await expect.element(page.getByText('1 character left')).toBeVisible();
  await page.getByLabelText('Story').fill('sixsix');
  await expect.element(page.getByText('1 character too many')).toBeVisible();
  await expect.element(page.getByRole('status')).toHaveTextContent('longer than 5 characters');
  await expect.element(page.getByLabelText('Story')).toHaveValue('sixsix');
});

test('the same file can be chosen twice', async () => {
  const onFiles = vi.fn();
  await render(<FileField label="A backup" onFiles={onFiles} />);
  const input = document.querySelector('input[type="file"]');
  if (!input) throw new Error('There is no file input');
  const file = new File(['{}'], 'review.json');
  await userEvent.upload(input, file);
  await userEvent.upload(input, file);
  expect(onFiles).toHaveBeenCalledTimes(2);
});
