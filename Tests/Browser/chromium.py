"""What the tests of pages share: Chromium without a window, and the list of what failed."""

from selenium import webdriver
from selenium.webdriver.chrome.service import Service

failures = []


def fail(page, text):
    failures.append(f"{page}: {text}")
    print("  FAILED", failures[-1])


def browser(javascript=True, logs=False):
    """Chromium; with logs, what it asks for and what its console says can be had afterwards."""
    options = webdriver.ChromeOptions()
    for argument in ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars"]:
        options.add_argument(argument)
    if logs:
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    if not javascript:
        options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
    return webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
