document.documentElement.className = "menu"
