// Shows how far a file has come on its way to us. Without this module the browser shows it
// in its own way.

const form = document.querySelector("form.import");
form?.addEventListener("submit", (event) => {
  event.preventDefault();
  const request = new XMLHttpRequest();
  const bar = document.createElement("progress");
  const said = document.createElement("p");
  said.setAttribute("role", "status");
  said.append(form.dataset.sending);
  form.append(said, bar);
  form.querySelector("button").disabled = true;
  request.upload.addEventListener("progress", ({ loaded, total, lengthComputable }) => {
    if (lengthComputable) [bar.value, bar.max] = [loaded, total];
  });
  request.upload.addEventListener("load", () => {
    bar.removeAttribute("value");
    said.textContent = form.dataset.checking;
  });
  request.addEventListener("load", () => {
    if (request.status < 400) return location.assign(request.responseURL);
    const page = new DOMParser().parseFromString(request.responseText, "text/html");
    const notice = page.querySelector("main .notice, main .lead");
    notice.tabIndex = -1;
    form.before(notice);
    notice.focus();
    again();
  });
  // Let the browser try, and say in its own words what is in the way.
  request.addEventListener("error", () => form.submit());
  request.open("POST", form.action);
  request.send(new FormData(form));

  function again() {
    said.remove();
    bar.remove();
    form.querySelector("button").disabled = false;
  }
});
