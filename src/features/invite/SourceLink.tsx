import { useMemo, useState } from 'react';
import type { Source } from '#domain/instrument/instrument.ts';
import { qrSquares } from '#files/qr-code.ts';
import { Button } from '#ui/Button.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { LargeView } from '#ui/LargeView.tsx';
import { QrCode } from '#ui/QrCode.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { CopyLink } from './CopyLink.tsx';
import { InvitedField } from './InvitedField.tsx';

interface SourceLinkProps {
  source: Source;
  link: string;
  /** The person came here for this source. */
  isWanted: boolean;
}

/** The link of one source, for all the ways in which it can be given to somebody. */
export function SourceLink({ source, link, isWanted }: SourceLinkProps) {
  const [isOpen, setIsOpen] = useState(isWanted);
  return (
    <Disclosure summary={source.name} open={isWanted} onToggle={setIsOpen}>
      {isOpen && <Ways source={source} link={link} />}
    </Disclosure>
  );
}

function Ways({ source, link }: Omit<SourceLinkProps, 'isWanted'>) {
  const [isLarge, setIsLarge] = useState(false);
  const squares = useMemo(() => qrSquares(link), [link]);
  const code = <QrCode label={`QR code of the link for ${source.name}`} squares={squares} />;
  return (
    <>
      <CopyLink link={link} whom={source.name} />
      {code}
      <Button kind="secondary" icon="print" onClick={() => setIsLarge(true)}>
        Show large, or print
        <VisuallyHidden>{` the QR code for ${source.name}`}</VisuallyHidden>
      </Button>
      <InvitedField source={source} />
      {isLarge && (
        <LargeView title={source.name} onClose={() => setIsLarge(false)}>
          {code}
          <p>Point your phone’s camera at the square, or open the address below.</p>
          <p>You answer on your own phone or computer. Nobody asks for your name.</p>
          <p>At the end you send your answers to whoever gave you this. Only they can read them.</p>
          <p className="invite-address">{link}</p>
        </LargeView>
      )}
    </>
  );
}
