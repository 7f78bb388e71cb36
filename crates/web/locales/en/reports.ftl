paper-page = Page {"{page}"} of {"{pages}"}
printer-none = This site was started without its press. The page itself can be printed from your browser; tell the administrator.
printer-busy = Many papers are being printed at this moment. Please try again in a few seconds.
