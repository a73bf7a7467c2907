namespace WgrAdvisor.Browser.Tests.States;

public sealed class DarkScreenTests(Site site) : PageStateTests(site, Screen.Dark);
