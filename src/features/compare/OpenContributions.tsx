import { FileField } from '#ui/FileField.tsx';
import { FolderButton } from '#ui/FolderButton.tsx';

interface OpenContributionsProps {
  label: string;
  onFiles: (files: readonly File[]) => void;
}

/** Opens contributions: files, ZIP files of them, or a folder. */
export function OpenContributions({ label, onFiles }: OpenContributionsProps) {
  return (
    <>
      <FileField
        multiple
        label={label}
        hint="Any number at once. Their names end in .sri2-contribution.json; they can be in a ZIP file. A later edition takes the place of an earlier one."
        accept=".json,.zip"
        buttonLabel="Open contributions"
        onFiles={onFiles}
      />
      <FolderButton
        label="Open a folder of them"
        onFiles={(files) => onFiles(files.filter(({ name }) => ENDING.test(name)))}
      />
    </>
  );
}

/** What else lies in a folder is passed over. */
const ENDING = /\.(?:json|zip)$/iu;
