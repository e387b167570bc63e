// A file that is chosen beside a text is read into it; the form then sends the text.
document.addEventListener('change', (event) => {
  const input = event.target;
  if (!(input instanceof HTMLInputElement) || !input.dataset.into || !input.files || input.files.length === 0) {
    return;
  }
  const text = document.getElementById(input.dataset.into);
  input.files[0].text().then((content) => {
    text.value = content;
  });
});
