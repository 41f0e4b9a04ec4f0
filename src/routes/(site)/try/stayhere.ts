/** Links of the shared components lead to pages that a pasted report does not have: follow them within this one. */
/**
 * An attachment for the element that holds them: `/event/ID/` selects the event, `/report/…/#e-ID` shows its
 * sentence further down.
 */
export function stayHere(onevent: (id: string) => void): (node: HTMLElement) => () => void {
  const follow = (clicked: MouseEvent): void => {
    const link = clicked.target instanceof Element ? clicked.target.closest('a') : null;
    const page = /\/(?<kind>event|report)\/(?<id>[^/]+)\/$/u.exec(link?.pathname ?? '')?.groups;
    if (!link || !page) return;
    clicked.preventDefault();
    if (page['kind'] === 'event') onevent(decodeURIComponent(page['id'] ?? ''));
    else document.getElementById(decodeURIComponent(link.hash.slice(1)))?.scrollIntoView({block: 'center'});
  };
  return (node) => {
    // Before the router of the site hears of the click.
    node.addEventListener('click', follow, {capture: true});
    return () => {
      node.removeEventListener('click', follow, {capture: true});
    };
  };
}
