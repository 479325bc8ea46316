/* The little that pages need of script; loaded as a file, because our policy admits no inline code. */
(function () {
  'use strict';

  /* Signing in and up have nothing to lose, and filters ask, they don't change. */
  var FORMS = '.shell main form:not(.filters)';
  var unsent = false;

  function closeMenus(except) {
    document.querySelectorAll('details.menu[open]').forEach(function (menu) {
      if (menu !== except) {
        menu.open = false;
      }
    });
  }

  function drawer(open) {
    var button = document.querySelector('.drawer-button');
    document.documentElement.classList.toggle('drawer-open', open);
    if (button) {
      button.setAttribute('aria-expanded', String(open));
    }
  }

  function say(text) {
    var place = document.querySelector('.toasts');
    if (!place) {
      return;
    }
    var toast = document.createElement('div');
    toast.className = 'toast';
    toast.textContent = text;
    place.appendChild(toast);
    setTimeout(function () { toast.remove(); }, 2500);
  }

  function showRefusal() {
    var panel = document.querySelector('.refusal');
    if (!panel) {
      return;
    }
    var wrong = document.querySelector('[aria-invalid="true"]');
    unsent = unsent || Boolean(wrong && wrong.closest(FORMS));
    (wrong || panel).focus();
    if (!wrong) {
      panel.scrollIntoView({ block: 'nearest' });
    }
  }

  /* Faces would repeat these attributes on every option, where they are not allowed. */
  function describeSelects() {
    document.querySelectorAll('.field[data-note] select').forEach(function (select) {
      var field = select.closest('.field');
      select.setAttribute('aria-describedby', field.dataset.note);
      select.setAttribute('aria-required', field.dataset.required);
      select.setAttribute('aria-invalid', String(field.classList.contains('wrong')));
    });
  }

  /* A table wider than its place is scrolled by keyboard too: it takes the focus and says what it is. */
  function reachTables() {
    document.querySelectorAll('.table').forEach(function (box) {
      var caption = box.querySelector('caption');
      if (box.scrollWidth > box.clientWidth) {
        box.tabIndex = 0;
        box.setAttribute('role', 'region');
        box.setAttribute('aria-label', caption ? caption.textContent : '');
      } else {
        ['tabindex', 'role', 'aria-label'].forEach(function (name) { box.removeAttribute(name); });
      }
    });
  }

  document.addEventListener('click', function (event) {
    var target = event.target;
    closeMenus(target.closest('details.menu'));
    var copy = target.closest('[data-copy]');
    if (copy && navigator.clipboard) {
      navigator.clipboard.writeText(copy.dataset.copy).then(function () { say(copy.dataset.said); });
    }
    if (target.closest(FORMS + ' button[type="submit"]')) {
      unsent = false; // the buttons of PrimeFaces send without submitting
    }
    var close = target.closest('[data-close]');
    if (close) {
      close.closest('.' + close.dataset.close).remove();
    }
    if (target.closest('.drawer-button')) {
      drawer(!document.documentElement.classList.contains('drawer-open'));
    } else if (!target.closest('.rail')) {
      drawer(false);
    }
    var jump = target.closest('.refusal a[href^="#"]');
    if (jump) {
      var field = document.getElementById(decodeURIComponent(jump.getAttribute('href').slice(1)));
      if (field) {
        event.preventDefault();
        field.focus();
      }
    }
  });

  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape') {
      return;
    }
    var menu = event.target.closest && event.target.closest('details.menu[open]');
    closeMenus(null);
    if (menu) {
      menu.querySelector('summary').focus();
    }
    if (document.documentElement.classList.contains('drawer-open')) {
      drawer(false);
      document.querySelector('.drawer-button').focus();
    }
  });

  document.addEventListener('change', function (event) {
    if (event.target.matches('form.filters select')) {
      event.target.form.requestSubmit();
    }
  });

  document.addEventListener('input', function (event) {
    unsent = unsent || Boolean(event.target.closest(FORMS));
  });

  document.addEventListener('submit', function () { unsent = false; });

  /* As this property, not a listener: OmniFaces sees it and gives the view up only when the page has
     really gone; otherwise whoever stays has a form that the server no longer knows. */
  window.onbeforeunload = function (event) {
    if (unsent) {
      event.preventDefault();
    }
  };

  window.addEventListener('resize', reachTables);
  document.addEventListener('toggle', reachTables, true);

  document.addEventListener('DOMContentLoaded', function () {
    var zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (zone && document.cookie.indexOf('zone=' + encodeURIComponent(zone)) < 0) {
      document.cookie = 'zone=' + encodeURIComponent(zone) + '; path=/; max-age=31536000; secure; samesite=lax';
    }
    describeSelects();
    reachTables();
    showRefusal();
    setTimeout(function () {
      document.querySelectorAll('.toasts .toast').forEach(function (toast) { toast.classList.add('old'); });
    }, 15000);
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxComplete', function () { describeSelects(); reachTables(); setTimeout(showRefusal, 50); });
    }
  });
})();
