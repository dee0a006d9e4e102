/** What is removed, and what is not. */
export function WhatGoes() {
  return (
    <>
      <h2>What goes</h2>
      <ul>
        <li>every review in this browser, with its sheets, reflections and actions</li>
        <li>everything in the bin</li>
        <li>contributions of services that were opened here to be compared</li>
        <li>the benchmark that your reviews are set beside, if you opened one</li>
        <li>your settings, and what the app remembers of backups and of the linked folder</li>
      </ul>
      <h2>What stays</h2>
      <ul>
        <li>
          files that you have saved, wherever they are, the downloads of this computer included
        </li>
        <li>what is in the linked folder, if you have one</li>
        <li>the app itself: there is nothing in it that anybody entered</li>
      </ul>
    </>
  );
}
