namespace WgrAdvisor.Browser.Tests.States;

public sealed class WideScreenTests(Site site) : PageStateTests(site, Screen.Wide);
